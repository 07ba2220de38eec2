"""Names that makers type: found, or refused in a sentence that offers the nearest one."""

from collections.abc import Iterable
from pathlib import Path

from game.content import paths
from game.content.library import Library
from game.core.problem import did_you_mean


class Unknown(Exception):
    """Something was asked for that there is not; the message is a whole sentence."""


ASK = "?"
"""What asks which names there are."""
MOST = 40
"""Names that are listed at most."""


def pick(word: str, known: Iterable[str], what: str, unlisted: Iterable[str] = ()) -> str:
    """`word`, if it is `known`, or one of those that are too many or too long to be listed. Raises Unknown: `there is
    no <what> 'word' (did you mean …?)`, and on a line of its own the names there are; of ASK, these alone."""
    listed = list(dict.fromkeys(known))
    words = [*listed, *unlisted]
    if word in words:
        return word
    names = told(listed, MOST)
    if word == ASK:
        raise Unknown(f"which {what}? {names or 'there is none to be named'}")
    refused = f"there is no {what} '{word}'{did_you_mean(word, words)}"
    raise Unknown(f"{refused}\n{names}" if names else refused)


def told(words: list[str], most: int | None = None) -> str:
    """A line of what there is, of `most` words at most; nothing where there is nothing."""
    more = f", and {len(words) - most} more" if most and len(words) > most else ""
    between = "; " if any("," in word for word in words) else ", "
    return f"there are: {between.join(words[:most])}{more}" if words else ""


def changeable(root: Path) -> Path:
    """`root`, if it is a checkout of the project. Raises Unknown for what was installed with the game."""
    if paths.installed(root):
        raise Unknown("this is the installed game, which is not to be changed: go into a checkout of the project first")
    return root


def place_named(library: Library, name: str) -> str:
    """The place meant by `name`: its name, the last part of that where only one place has it, or the path of its map.
    Raises Unknown."""
    known = library.places()
    path = Path(name)
    if path.suffix == ".tmx":
        levels = (library.root / "levels").resolve()
        for full in (path.resolve(), (library.root / path).resolve(), (levels / path).resolve()):
            if full.is_file() and full.is_relative_to(levels):
                return full.relative_to(levels).with_suffix("").as_posix()
        if path.is_file():
            raise Unknown(f"the map '{name}' lies outside {paths.named(library.root, levels)}/ of the project")
    meant = [place for place in known if place.rsplit("/", 1)[-1] == name]
    if len(meant) == 1:
        return meant[0]
    if len(meant) > 1:
        raise Unknown(f"more than one place is called '{name}': {', '.join(meant)}")
    return pick(name, [place.rsplit("/", 1)[-1] for place in known], "place", unlisted=known)
