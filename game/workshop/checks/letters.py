"""Letters in the words of the game that the drawn face does not have."""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from game.content import paths
from game.content.library import Library
from game.content.yamltree import load, place, scalars, text_of
from game.core.problem import ContentError, Problem

FACE = "assets/ui/lull7.json"
"""The letters of the drawn face."""


def letters(root: Path) -> Iterator[Problem]:
    """Letters in quoted texts that the drawn face does not have."""
    try:
        known = set(msgspec.json.decode((root / FACE).read_bytes(), type=dict[str, tuple[int, int]])) | {"\n"}
    except (OSError, msgspec.MsgspecError) as error:
        yield Problem(FACE, 1, 1, f"the letters of the drawn face cannot be read ({error})")
        return
    for path in Library(root).written():
        yield from _unknown(root, path, known)


def _unknown(root: Path, path: Path, known: set[str]) -> Iterator[Problem]:
    """Letters in the quoted texts of a file that are not `known`."""
    try:
        text = text_of(path)
        if known.issuperset(text) and "\\" not in text:
            return  # none of them can be written otherwise than as itself
        top = load(root, path, "a file").top
    except (ContentError, OSError, UnicodeDecodeError):
        return
    for node in scalars(top):
        lacks = sorted(set(node.value) - known) if node.style in ('"', "'") else ()
        if lacks:
            told = ", ".join(f"'{letter}' (U+{ord(letter):04X})" for letter in lacks)
            yield Problem(paths.named(root, path), *place(node), f"the drawn face has no {told}")
