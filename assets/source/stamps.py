"""Drawings made of letters, in text files: each under its name in square brackets, a line that begins with # a note.

Signs and letters of a face are inked with # themselves: theirs are blocks, each set apart by an empty line.
"""

from functools import cache
from pathlib import Path

from assets.source.canvas import Canvas, Color

Grids = dict[str, list[str]]


@cache
def read_grids(path: Path) -> Grids:
    """The letter grids of a text file by name. Raises OSError."""
    grids: Grids = {}
    rows: list[str] = []
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("["):
            rows = grids.setdefault(line.strip("[] "), [])
        elif line and not line.startswith("#"):
            rows.append(line)
    return grids


@cache
def read_blocks(path: Path) -> tuple[tuple[str, list[str]], ...]:
    """The blocks of a text file: the line above each, and its rows. Raises OSError."""
    blocks = (block.split("\n") for block in path.read_text("utf-8").strip().split("\n\n"))
    return tuple((head, rows) for head, *rows in blocks)


class Stamps:
    """The letter grids of one text file, to be stamped into pictures."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __call__(self, canvas: Canvas, x: int, y: int, name: str, colors: dict[str, Color]) -> None:
        """Stamp the grid `name`, its left top corner at x, y. Raises KeyError."""
        canvas.grid(x, y, read_grids(self.path)[name], colors)
