"""The letter grids of the garden, and how they are stamped."""

from functools import cache
from pathlib import Path

from assets.source.canvas import Canvas, Color

GRIDS = Path(__file__).parent.parent / "data" / "garden.txt"


@cache
def grids() -> dict[str, list[str]]:
    """The letter grids of data/garden.txt, by name: a line `= name`, then its rows."""
    found: dict[str, list[str]] = {}
    rows: list[str] = []
    for line in GRIDS.read_text(encoding="utf-8").splitlines():
        if line.startswith("= "):
            rows = found[line[2:].strip()] = []
        elif line.strip():
            rows.append(line.rstrip())
    return found


def stamp(canvas: Canvas, x: int, y: int, name: str, colors: dict[str, Color]) -> None:
    """Stamp the letter grid `name`, its left top corner at x, y. Raises KeyError."""
    canvas.grid(x, y, grids()[name], colors)
