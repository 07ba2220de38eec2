"""Ids for lines that have none, written into the files that hold them, and nothing else in those files touched.

An id is a letter and two base-36 digits. A line gets the letter of the line above it in its file (of the one below,
where none is above) and the number after the highest of that letter in the project, so that a line that was taken out
lends its id to no other: saves remember lines by it.
"""

import codecs
import re
from bisect import bisect
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from string import ascii_lowercase, digits

import msgspec
import yaml

from game import files
from game.content.library import read_texts
from game.content.yamltree import Tree, Trees, place, text_of
from game.core.problem import ContentError, Problem
from game.workshop.plan import plans

_DIGITS = digits + ascii_lowercase
_MOST = len(_DIGITS) ** 2
"""Ids that a letter has."""
_SHAPE = re.compile(r"[a-z][0-9a-z]{2}")
_WRITTEN = re.compile(r"\s#([a-z][0-9a-z]{2})\b")
_BROKEN = re.compile(r"\\\r?\n[ \t]*\Z")
"""A text's line that ends in a backslash takes the air at the beginning of the next with it."""
_WORD = re.compile(r"\b[0-9a-z]{3}\b")


class Numbered(msgspec.Struct, frozen=True):
    """How many ids each file was given, and what is wrong with those that were left alone."""

    given: dict[str, int]
    problems: list[Problem]


def number(root: Path) -> Numbered:
    """Give an id to every line of the project that has none, titles, goals and reasons included. A file in which
    anything else is wrong stays as it is; while the cast is such a file, no script can be read. Raises OSError."""
    trees: Trees = {}
    problems: list[Problem] = []
    try:
        read_texts(root, trees)
    except ContentError as error:
        problems = error.problems
    ids = _Ids(root)
    wrong = {problem.path for problem in problems}
    given = {}
    for name, tree in sorted(trees.items()):
        if tree.unnumbered and name not in wrong:
            _write(root / name, _numbered(tree, ids))
            given[name] = len(tree.unnumbered)
    return Numbered(given, problems)


def _numbered(tree: Tree, ids: "_Ids") -> dict[int, str]:
    """A new id for each line of `tree` that has none, by the index of the letter before its closing quote."""
    known = sorted((at, id[0]) for id, at in tree.lines.items() if _SHAPE.fullmatch(id))
    usual = known[0][1] if known else ids.letter(Path(tree.name).stem)
    found = {}
    for node in sorted(tree.unnumbered, key=_end):
        above = bisect(known, (place(node), ""))
        found[_end(node)] = ids.next(known[above - 1][1] if above else usual)
    return found


def _end(node: yaml.Node) -> int:
    """Where the closing quote of a text stands, in letters from the beginning of its file."""
    return int(node.end_mark.index) - 1


def _write(path: Path, found: dict[int, str]) -> None:
    """Put each id where it belongs. Raises OSError, with the file as it was."""
    mark = codecs.BOM_UTF8 if path.read_bytes().startswith(codecs.BOM_UTF8) else b""
    text = text_of(path)
    for end, id in sorted(found.items(), reverse=True):
        air = "\\ " if text[end] == '"' and _BROKEN.search(text[:end]) else " "
        text = f"{text[:end]}{air}#{id}{text[end:]}"
    files.replace(path, mark + text.encode())


class _Ids:
    """The ids of a project: those that stand anywhere, were it in a condition, a walkthrough or a note, are not given
    again."""

    def __init__(self, root: Path) -> None:
        texts = list(_texts(root))
        written = {id for text in texts for id in _WRITTEN.findall(text)}
        self._taken = written | {word for text in texts for word in _WORD.findall(text)}
        self._highest = {
            letter: max((_worth(id) for id in written if id[0] == letter), default=0) for letter in ascii_lowercase
        }
        self._count = Counter(id[0] for id in written)

    def letter(self, name: str) -> str:
        """The letter for a file of that name that has no id yet: one of its own while there are any."""
        wanted = "".join(letter for letter in name if letter in ascii_lowercase)
        return min(wanted + ascii_lowercase, key=lambda letter: self._count[letter])

    def next(self, letter: str) -> str:
        """A new id, of `letter` while it has any."""
        while True:
            if self._highest[letter] >= _MOST - 1:
                letter = min(ascii_lowercase, key=lambda other: self._highest[other])
            self._highest[letter] += 1
            high, low = divmod(self._highest[letter], len(_DIGITS))
            id = f"{letter}{_DIGITS[high]}{_DIGITS[low]}"
            self._count[letter] += 1
            if id not in self._taken:
                return id


def _worth(id: str) -> int:
    return int(id[1:], len(_DIGITS))


def _texts(root: Path) -> Iterator[str]:
    """Every file in which an id may stand, as far as it is text."""
    for path in {*(root / "levels").rglob("*.yaml"), *plans(root)}:
        try:
            yield text_of(path)
        except (OSError, UnicodeDecodeError):
            continue
