"""Interface words: one flat file a language, assets/words/<language>.yaml, asked for by key."""

import re
from pathlib import Path

from game.content.yamltree import entries, load

CAPTION = "caption."
"""How the key of the words begins that tell in play what happened."""
_PART = re.compile(r"{(\w+)}")


class NoWords(KeyError):
    """Words were asked for by a key that no file has."""


class Words:
    """The words of one language."""

    def __init__(self, words: dict[str, str]) -> None:
        self._words = words

    def __call__(self, key: str, **parts: object) -> str:
        """The words for `key`, each `{name}` in them replaced by that part. Raises NoWords, and KeyError for a part
        that is not given."""
        if key not in self._words:
            raise NoWords(key)
        return _PART.sub(lambda match: str(parts[match[1]]), self._words[key])

    def caption(self, what: str) -> str:
        """What is told of `what` happened, the words for `caption.WHAT`; empty where nobody wrote any."""
        key = CAPTION + what
        return self(key) if key in self else ""

    def __contains__(self, key: str) -> bool:
        return key in self._words

    def parts(self, key: str) -> set[str]:
        """The parts that the words for `key` ask for. Raises KeyError for a key no file has."""
        return set(_PART.findall(self._words[key]))

    def keys(self) -> list[str]:
        """All keys, in the order of the file."""
        return list(self._words)


def words_file(language: str = "en") -> str:
    """The file of a language, relative to the project's root."""
    return f"assets/words/{language}.yaml"


def read_words(root: Path, language: str = "en") -> dict[str, str]:
    """`key: "text"` pairs. Raises ContentError with every problem in the file."""
    tree = load(root, root / words_file(language), "a words file")
    words = {key.value: tree.quoted(node) for key, node in entries(tree, "a words file")}
    tree.stop()
    return words
