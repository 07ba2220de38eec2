"""Interface words: one flat file a language, assets/words/<language>.yaml, asked for by key.

English has all of them, and is what any other language says where it has none of its own. A further language is another
file: it says its own name as `language`, and whatever it has of the keys of English.
"""

import re
from pathlib import Path

from game.content.word_parts import PARTS
from game.content.yamltree import Tree, entries, load
from game.core.problem import ContentError, Problem, did_you_mean

ENGLISH = "en"
"""The language that has words for every key."""
NAME = "language"
"""The key of a language's own name."""
CAPTION = "caption."
"""How the key of the words begins that tell in play what happened."""
_PART = re.compile(r"{(\w+)}")


class NoWords(KeyError):
    """Words were asked for by a key that no file has."""


class Words:
    """The words of one language after another: `words` are English, which is spoken until `speak`."""

    def __init__(self, words: dict[str, str]) -> None:
        self._words = words
        self._own: dict[str, str] = {}

    def speak(self, own: dict[str, str]) -> None:
        """From here on say what a language has of its `own`, and the rest in English."""
        self._own = own

    def __call__(self, key: str, **parts: object) -> str:
        """The words for `key`, each `{name}` in them replaced by that part. Raises NoWords, and KeyError for a part
        that is not given."""
        if key not in self._words:
            raise NoWords(key)
        return _PART.sub(lambda match: str(parts[match[1]]), self._own.get(key, self._words[key]))

    def caption(self, what: str) -> str:
        """What is told of `what` happened, the words for `caption.WHAT`; empty where nobody wrote any."""
        key = CAPTION + what
        return self(key) if key in self else ""

    def __contains__(self, key: str) -> bool:
        return key in self._words

    def parts(self, key: str) -> set[str]:
        """The parts that the words for `key` may ask for. Raises KeyError for a key no file has."""
        return parts_of(self._words[key])

    def keys(self) -> list[str]:
        """All keys, in the order of the file."""
        return list(self._words)


def parts_of(text: str) -> set[str]:
    """The names of the parts in some words."""
    return set(_PART.findall(text))


def words_file(language: str = ENGLISH) -> str:
    """The file of a language, relative to the project's root."""
    return f"assets/words/{language}.yaml"


def read_words(root: Path) -> dict[str, str]:
    """`key: "text"` pairs in English. Raises ContentError with every problem in the file."""
    tree, words = _read(root, ENGLISH)
    for key, node in entries(tree, "a words file"):
        known = PARTS.get(key.value, ())
        there = f"; there is {', '.join(f'{{{part}}}' for part in known)}" if known else ", nor any other"
        for part in dict.fromkeys(_PART.findall(words[key.value])):
            if part not in known:
                tree.fail(node, f"`{key.value}` has no part {{{part}}}{did_you_mean(part, known)}{there}")
        if any(brace in _PART.sub("", words[key.value]) for brace in "{}"):
            tree.fail(node, f"a brace in `{key.value}` belongs to no part, which is written as {{name}}")
    tree.stop()
    return words


def read_languages(root: Path, english: dict[str, str]) -> dict[str, dict[str, str]]:
    """What every other language has, by the name of its file. Raises ContentError with every problem in all of them:
    keys and parts that `english` has not, and a language that does not say its own name."""
    found: dict[str, dict[str, str]] = {}
    problems: list[Problem] = []
    for file in sorted((root / words_file()).parent.glob("*.yaml")):
        if file.stem == ENGLISH:
            continue
        try:
            tree, found[file.stem] = _read(root, file.stem)
            own = found[file.stem]
            for key, node in entries(tree, "a words file"):
                if key.value != NAME and tree.known(key, key.value, english, "is no key of English"):
                    for part in sorted(parts_of(own[key.value]) - parts_of(english[key.value])):
                        tree.fail(node, f"`{key.value}` has no part {{{part}}} in English")
            if NAME not in own:
                tree.fail(tree.top, f'a language needs `{NAME}: "…"`, its own name for itself')
            tree.stop()
        except ContentError as error:
            problems += error.problems
    if problems:
        raise ContentError(problems)
    return found


def _read(root: Path, language: str) -> tuple[Tree, dict[str, str]]:
    tree = load(root, root / words_file(language), "a words file")
    return tree, {key.value: tree.quoted(node) for key, node in entries(tree, "a words file")}
