"""A sheet of every family of props: each style, what it may be made of, and one of them in the four lights."""

from pathlib import Path
from typing import Any, get_args

from assets.source.canvas import Canvas
from assets.source.kit.families import FAMILIES, Family
from assets.source.kit.families.finishes import VARIANTS
from assets.source.kit.floors import carpet
from assets.source.kit.lettering import word

WIDE = 480
GAP = 8
LINE = 10
"""Px of a row of names."""
_EVERY: dict[str, tuple[tuple[str, object], ...]] = {
    "chair": (("facing", "up"), ("facing", "left")),
    "table": (("laid", "meal"), ("cloth", "rust")),
    "bed": (("made", False), ("pattern", "stars")),
    "lamp": (("lit", False),),
    "screen": (("shows", "call"),),
    "shelf": (("holds", "jars"),),
    "plant": (("pot", "clay"),),
    "crate": (("open", True),),
    "door": (("stands", "ajar"),),
    "pod": (("open", True),),
}
"""What else a row shows of each style, by family: a parameter and its value."""


def styles(family: Family[Any]) -> tuple[str, ...]:
    """The styles that a family has."""
    return get_args(family.parameters["style"])


def rows(family: Family[Any]) -> list[list[tuple[str, Canvas]]]:
    """Rows of names and pictures: every style, every style otherwise, and the first style in each light."""
    every = styles(family)
    found = [[(style, family(style=style)) for style in every]]
    found += [
        [("" if number else f"{name} {str(value).lower()}", family(style=style, **{name: value}))
         for number, style in enumerate(every)]
        for name, value in _EVERY.get(family.name, ())
    ]  # fmt: skip
    return [*found, [(variant, family(style=every[0], variant=variant)) for variant in VARIANTS]]


def write(path: Path, scale: int = 2) -> None:
    """Draw the sheet to a PNG, `scale` px in a px."""
    placed: list[tuple[int, int, str, Canvas | None]] = []
    y = GAP
    for name, family in FAMILIES.items():
        placed.append((GAP, y, name.upper(), None))
        y += LINE + GAP
        for row in rows(family):
            y = _row(row, y, placed)
    sheet = Canvas(WIDE, y, "ink3")
    floor = carpet("ink3")
    for top in range(0, y, floor.height):
        for left in range(0, WIDE, floor.width):
            sheet.blit(floor, left, top)
    for x, y, text, canvas in placed:
        word(sheet, x, y, text, "gold3" if canvas is None else "ink6")
        if canvas is not None:
            sheet.blit(canvas, x, y - canvas.height - 2)
    sheet.save(path, scale)


def _row(row: list[tuple[str, Canvas]], y: int, placed: list[tuple[int, int, str, Canvas | None]]) -> int:
    """Place a row below y, in as many lines as it needs; where it ends."""
    line: list[tuple[int, str, Canvas]] = []
    x = GAP
    for text, canvas in row:
        wide = max(canvas.width, 6 * len(text))
        if x + wide > WIDE - GAP:
            y = _line(line, y, placed)
            line, x = [], GAP
        line.append((x, text, canvas))
        x += wide + GAP
    return _line(line, y, placed)


def _line(line: list[tuple[int, str, Canvas]], y: int, placed: list[tuple[int, int, str, Canvas | None]]) -> int:
    foot = y + max(canvas.height for _, _, canvas in line)
    placed += [(x, foot + 2, text, canvas) for x, text, canvas in line]
    return foot + LINE + GAP
