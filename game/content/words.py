"""Interface words: one flat file a language, assets/words/<language>.yaml, asked for by key."""

import re
from pathlib import Path

from game.content.yamltree import entries, load
from game.core.problem import did_you_mean

_PART = re.compile(r"{(\w+)}")
PARTS: dict[str, tuple[str, ...]] = {
    "title.anew": (
        "where",
        "chapter",
    ),
    "title.anew_unread": ("chapter",),
    "chapters.title": (
        "number",
        "title",
    ),
    "chapters.own": ("title",),
    "chapters.usual": ("title",),
    "slots.number": ("number",),
    "slots.played": ("time",),
    "slots.unsaved": ("reason",),
    "slots.not_deleted": ("reason",),
    "date": (
        "day",
        "month",
        "year",
        "hour",
        "minute",
    ),
    "save.unreadable": ("reason",),
    "save.newer": ("version",),
    "save.bad_previous": ("file",),
    "save.bad": ("file",),
    "settings.refused": ("names",),
    "settings.bad": ("file",),
    "settings.unwritten": (
        "file",
        "reason",
    ),
    "none.pictures": ("folder",),
    "crash.told": (
        "kept",
        "file",
    ),
    "crash.untold": ("kept",),
    "crash.kept": ("slot",),
    "content.bad": (
        "count",
        "first",
    ),
    "content.bad_one": ("first",),
    "content.log": ("file",),
    "settings.ms": ("time",),
    "keys.listen": ("action",),
    "keys.done": (
        "action",
        "name",
    ),
    "keys.swapped": (
        "action",
        "name",
        "other",
        "old",
    ),
    "keys.needed": (
        "name",
        "other",
    ),
    "journal.page": ("number",),
    "card.number": ("number",),
    "card.year": ("year",),
    "trial.ring.note": (
        "note",
        "of",
    ),
    "trial.ring.beats": ("times",),
    "ending.next": (
        "number",
        "title",
    ),
    "makers.read": ("files",),
    "makers.more": (
        "problem",
        "count",
    ),
    "makers.place": (
        "place",
        "light",
    ),
    "makers.layer": ("layer",),
    "makers.beat": (
        "beat",
        "tick",
    ),
    "makers.talk": (
        "node",
        "line",
    ),
    "makers.talk_along": (
        "node",
        "line",
    ),
    "makers.camera": (
        "how",
        "whom",
    ),
    "makers.at": (
        "x",
        "y",
        "column",
        "row",
        "facing",
    ),
    "makers.frame": (
        "now",
        "worst",
    ),
    "toast.unsaved": ("words",),
    "toast.goal": ("words",),
    "toast.given": ("words",),
    "toast.resumed": ("words",),
}
"""The parts that are put into words, by the key of those that have some."""


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
