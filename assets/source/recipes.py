"""What a recipe may name, and what is said of one that names what there is not."""

from collections.abc import Iterable

from game.core.problem import did_you_mean


class RecipeError(ValueError):
    """A recipe that cannot be followed. The message says whose it is, what is wrong with it, and what there is."""


def known(word: str, words: Iterable[str], whose: str, what: str) -> str:
    """`word`, where it is among `words`. Raises RecipeError: `<whose> has no <what> 'word' (did you mean …?); there
    are: …`."""
    every = list(words)
    if word not in every:
        raise RecipeError(f"{whose} has no {what} '{word}'{did_you_mean(word, every)}; there are: {', '.join(every)}")
    return word
