"""Lamplight, the letters of the picture book: a serif face as somebody set it by hand, and its painted initials.

A cell is 16 px high: rows 0-3 hold what stands above capitals, rows 4-12 the capitals (x-height 6), rows 13-15 what
hangs below. `data/lamplight.txt` holds the letters as pictures; accents, and signs that no story has, are Lull 7's.

An initial is written with a broad pen: `data/lamplight_initials.txt` holds the way it goes, in tenths of the letter
across and down, one stroke a line, a curved one after ~.
"""

import math
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np

from assets.source import lull7
from assets.source.book import PAPER, X, Y, gouache, grown, rough, strokes
from assets.source.canvas import Canvas, Mask, Point, curve
from assets.source.grids import blocks

CELL, CAP_TOP, BASELINE = 16, 4, 13
"""Height of a cell, the first row of a capital, and the first row under the baseline, px."""
INITIAL = (40, 41)
"""Width and height of an initial with its ground, px: as high as three lines."""
ACROSS = 12
"""Initials in a row of their sheet, in the order of the alphabet."""
PEN, SLANT = 2.35, math.radians(38)
"""Half the width of the pen, px, and how it is held."""
INSET = (9.5, 8.5)
"""Px from the corner of the ground to that of the letter."""
STEP = (2.1, 2.35)
"""Px of a tenth of the letter, across and down."""


def glyphs() -> lull7.Glyphs:
    """Every character of the face as sixteen rows of '.' and '#'."""
    out = lull7.letters("lamplight", CELL)
    lull7.accent(out, CAP_TOP, BASELINE)
    lift = BASELINE - lull7.BASELINE
    for name, rows in lull7.glyphs().items():
        if name not in out:
            air = "." * len(rows[0])
            out[name] = [air] * lift + rows + [air] * (CELL - lift - len(rows))
    return out


def _strokes(lines: list[str]) -> Iterator[list[Point]]:
    """The points of each stroke, px from the corner of the ground."""
    for line in lines:
        points = [tuple(map(float, point.split(","))) for point in line.removeprefix("~").split()]
        placed = [(INSET[0] + x * STEP[0], INSET[1] + y * STEP[1]) for x, y in points]
        yield curve(placed, 8, False) if line.startswith("~") else placed


def _written(canvas: Canvas, lines: list[str], corner: tuple[int, int]) -> Mask:
    """Where a broad pen leaves ink."""
    dx, dy = PEN * math.cos(SLANT), -PEN * math.sin(SLANT)
    ink: Mask = np.zeros_like(X, bool)
    for points in _strokes(lines):
        for (x0, y0), (x1, y1) in pairwise([(x + corner[0], y + corner[1]) for x, y in points]):
            nib = [(x0 - dx, y0 - dy), (x0 + dx, y0 + dy), (x1 + dx, y1 + dy), (x1 - dx, y1 - dy)]
            ink = ink | canvas.polygon_mask(nib) | canvas.ellipse_mask(x1, y1, 1.1, 1.1)
    return ink


def _initial(canvas: Canvas, index: int, lines: list[str]) -> None:
    """An initial on its ground: a lamp-gold letter, cut out and laid on a night over the sea."""
    wide, high = INITIAL
    left, top = index % ACROSS * wide, index // ACROSS * high
    field = rough(canvas.rect_mask(left + 1, top + 1, wide - 3, high - 3), 300 + index, 2.6)
    gouache(canvas, field, "blue0", 330 + index, 0.0, 13)
    gouache(canvas, field & (top + 24 + 2 * np.sin((X + 9 * index) / 6) < Y), "blue1", 360 + index, 0.01, 9)
    sea = field & (top + 33 + np.sin((X + 5 * index) / 4) < Y)
    gouache(canvas, sea, "teal2", 390 + index, 0.02, 7)
    strokes(canvas, sea, "teal3", 400 + index, (left, top + 34, wide, 6), 5)
    dice = np.random.default_rng(500 + index)
    for _ in range(9):
        x, y = left + int(dice.integers(3, wide - 4)), top + int(dice.integers(3, 24))
        canvas.pixel(x, y, ("ink6", "blue3", "gold2")[int(dice.integers(3))])
    letter = _written(canvas, lines, (left, top))
    edge = grown(letter)
    canvas.fill(np.roll(np.roll(edge, 1, 0), 1, 1) & field & ~edge, "ink0")
    canvas.fill(edge & ~letter, PAPER)
    gouache(canvas, letter, "gold2", 420 + index, 0.0, 5)
    canvas.fill(letter & ~np.roll(letter, 1, 0), "gold3")
    canvas.fill(letter & ~np.roll(letter, -1, 0), "gold1")


def initials() -> Canvas:
    """The painted initials, ACROSS in a row."""
    canvas = Canvas(X.shape[1], X.shape[0])
    drawn = blocks("lamplight_initials")
    for head, lines in drawn:
        _initial(canvas, ord(head) - ord("A"), lines)
    rows = -(-len(drawn) // ACROSS)
    out = Canvas(ACROSS * INITIAL[0], rows * INITIAL[1])
    out.blit(canvas, 0, 0)
    return out


def write(out: Path) -> None:
    """Write the face and `book/initials.png` under `out`."""
    lull7.put(out, "lamplight", glyphs())
    initials().save(out / "book" / "initials.png")
