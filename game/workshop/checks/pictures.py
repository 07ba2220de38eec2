"""Pictures that cannot be read, whatever they are for: each is read once, and again only when it has changed."""

from collections.abc import Iterator
from pathlib import Path

from game.content import paths
from game.core.problem import Problem
from game.screen.paint.people import CELL_H, CELL_W, ROWS
from game.screen.paint.picture import unreadable
from game.workshop.checks import png
from game.workshop.remembered import Remembered, every_file

LARGEST = 4096
"""Px a picture may be wide or high."""
_UNREAD = ("source", "readme")
"""The folders of assets/ whose pictures the game never shows."""


def pictures(root: Path, remembered: Remembered) -> list[Problem]:
    """Every picture under assets/ that cannot be read, or is larger than any should be."""
    assets = root / "assets"
    every = every_file(folder for folder in sorted(assets.iterdir()) if folder.is_dir()) if assets.is_dir() else []
    seen = [path for path in every if path.suffix == ".png" and path.relative_to(assets).parts[0] not in _UNREAD]

    def parts() -> Iterator[bytes]:
        yield from remembered.files(seen)

    return remembered.answer("pictures", parts, list[Problem], lambda: [*_unreadable(root, seen)])


def _unreadable(root: Path, seen: list[Path]) -> Iterator[Problem]:
    for path in seen:
        if why := _wrong(path):
            yield Problem(paths.named(root, path), 1, 1, why)


def _wrong(path: Path) -> str:
    """What is wrong with a picture; empty where nothing is."""
    try:
        with path.open("rb") as file:
            head = file.read(24)
            if len(head) < 24 or not head.startswith(png.START):
                return "is no picture as PNG"
            rest = file.read()
        size = int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")
        if max(size) > LARGEST:
            return f"is {size[0]} × {size[1]} px; {LARGEST} are the most"
        if path.parts[-4:-2] == ("people", "poses") and (size[0] % CELL_W or size[1] != CELL_H * len(ROWS)):
            return f"is {size[0]} × {size[1]} px; an act is {len(ROWS)} rows of cells of {CELL_W} × {CELL_H} px"
        if not png.whole(head + rest) and (why := unreadable(path)):
            return f"cannot be read as a picture ({why})"
    except OSError as error:
        return f"cannot be read ({error.strerror})"
    return ""
