"""Drawings made of letters, read from text files under `assets/source/data`.

A file opens with the letters it may use (`letters ohHL`); `#` starts a comment line; `[name]`, or `[name] at X Y`,
starts a grid, whose rows follow and must be equally long. A dot is a clear pixel.

Signs and letters of a face are inked with # themselves: theirs are blocks, each set apart by an empty line.
"""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from assets.source.canvas import Canvas, Color
from assets.source.recipes import known

DATA = Path(__file__).parent / "data"
_HEADER = re.compile(r"\[([a-z][a-z0-9_ ]*)\](?: at (-?\d+) (-?\d+))?")


class GridError(ValueError):
    """A grid file that cannot be read; the message gives the file and the line."""

    placed = True
    """The message opens with where it is to be mended."""


@dataclass(frozen=True)
class Grid:
    """Equally long `rows` of letters whose corner lies at `x`, `y` px of the frame they are drawn in."""

    rows: tuple[str, ...]
    x: int = 0
    y: int = 0


def parse(text: str, source: str) -> dict[str, Grid]:
    """The grids in `text` by name. Raises GridError, in which `source` names the text."""
    letters: set[str] | None = None
    grids: dict[str, Grid] = {}
    name, corner, rows = "", (0, 0), list[str]()

    def close(number: int) -> None:
        if name and not rows:
            raise GridError(f"{source}:{number}: [{name}] has no rows")
        if name:
            grids[name] = Grid(tuple(rows), *corner)

    lines = text.splitlines()
    for number, line in enumerate(lines, 1):
        if not line or line.startswith("#"):
            continue
        if letters is None:
            if not line.startswith("letters "):
                raise GridError(f"{source}:{number}: expected the line of letters first")
            letters = {".", *line.removeprefix("letters ")}
        elif line.startswith("["):
            close(number)
            header = _HEADER.fullmatch(line)
            if header is None:
                raise GridError(f"{source}:{number}: expected [name] or [name] at X Y, found {line!r}")
            name, corner, rows = header[1], (int(header[2] or 0), int(header[3] or 0)), []
            if name in grids:
                raise GridError(f"{source}:{number}: [{name}] is there twice")
        elif not name:
            raise GridError(f"{source}:{number}: a row before the first [name]")
        elif strange := set(line) - letters:
            raise GridError(f"{source}:{number}: [{name}] uses {''.join(sorted(strange))!r}, not among the letters")
        elif rows and len(line) != len(rows[0]):
            raise GridError(f"{source}:{number}: [{name}] is {len(rows[0])} wide, this row {len(line)}")
        else:
            rows.append(line)
    close(len(lines))
    if not grids:
        raise GridError(f"{source}: no grids")
    return grids


@cache
def grids(file: str) -> dict[str, Grid]:
    """The grids of `file` (such as `people/hair`) by name. Raises GridError, or OSError when there is no such file."""
    path = DATA / f"{file}.txt"
    return parse(path.read_text(encoding="utf-8"), f"assets/source/data/{file}.txt")


@cache
def blocks(file: str) -> tuple[tuple[str, list[str]], ...]:
    """The blocks of `file` (such as `lull7`): the line above each, and its rows. Raises OSError."""
    text = (DATA / f"{file}.txt").read_text(encoding="utf-8")
    return tuple((head, rows) for head, *rows in (block.split("\n") for block in text.strip().split("\n\n")))


class Stamps:
    """The grids of one file, to be stamped into pictures."""

    def __init__(self, file: str) -> None:
        self.file = file

    def __call__(self, canvas: Canvas, x: int, y: int, name: str, colors: dict[str, Color]) -> None:
        """Stamp the grid `name`, its left top corner at x, y. Raises RecipeError, and what reading the file raises."""
        drawn = grids(self.file)
        canvas.grid(x, y, drawn[known(name, drawn, f"{self.file}.txt", "grid")].rows, colors)
