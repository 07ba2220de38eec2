"""Mia's doodles in the margin of the journal, in wax crayon, and the paper of its sheet.

`data/doodles.txt` holds the way the crayon goes, px of a cell: one stroke a line, its colour first; a curved one after
~, and after # the outline of what is scribbled full. A doodle has the name of the thing, or of the person, that it is
of.
"""

import random
from itertools import pairwise
from pathlib import Path

import numpy as np

from assets.source.book import PAPER, X, Y, grain
from assets.source.canvas import Canvas, Color, Mask, Point, curve
from assets.source.grids import blocks
from assets.source.interface import save_atlas

CELL = 34
"""Px of a doodle, both ways."""
BARE, WIDER = 0.1, 0.4
"""The share of a stroke that the crayon leaves bare, and that is two px wide."""
SHEET = (432, 222)
"""Width and height of the journal's sheet, px."""
EDGE = 5
"""Px from its edges to where the paper is flat."""
RULE = 381
"""Column of the line before the margin."""


def _stroke(canvas: Canvas, points: list[Point], color: Color, dice: random.Random) -> None:
    """A line as wax leaves it."""
    track = Canvas(canvas.width, canvas.height)
    for (x0, y0), (x1, y1) in pairwise(points):
        track.line(x0 + 1, y0 + 1, x1 + 1, y1 + 1, color)
    for y, x in np.argwhere(track.cells > 0):
        if dice.random() >= BARE:
            canvas.pixel(int(x), int(y), color)
            if dice.random() < WIDER:
                canvas.pixel(int(x) + 1, int(y), color)


def _scribble(canvas: Canvas, points: list[Point], color: Color, dice: random.Random) -> None:
    """A shape coloured in, to and fro and not quite to its edge."""
    inside = canvas.polygon_mask([(x + 1, y + 1) for x, y in points])
    shift = dice.randrange(3)
    for y, x in np.argwhere(inside):
        if (int(x) + int(y) + shift) % 3 < 2 and dice.random() > 0.22:
            canvas.pixel(int(x), int(y), color)


def crayoned(file: str, larger: int = 1) -> dict[str, Canvas]:
    """Everything in `data/FILE.txt` by the name of what it is of, so many times larger."""
    out = {}
    for name, lines in blocks(file):
        canvas, dice = Canvas(CELL * larger, CELL * larger), random.Random(name)
        for line in lines:
            color, *rest = line.split()
            kind = rest.pop(0) if rest[0] in "~#" else ""
            points = [(float(x) * larger, float(y) * larger) for x, y in (point.split(",") for point in rest)]
            if kind == "#":
                _scribble(canvas, points, color, dice)
            else:
                _stroke(canvas, curve(points, 8, False) if kind else points, color, dice)
        out[name] = canvas
    return out


def sheet() -> Canvas:
    """What lies on the plain paper of the journal: its tooth, the line before the margin, the ring of a cup, a dog's
    ear."""
    whole = Canvas(X.shape[1], X.shape[0])
    wide, high = SHEET
    flat: Mask = (EDGE <= X) & (wide - EDGE > X) & (EDGE <= Y) & (high - EDGE > Y)
    whole.fill(flat & (grain(611, 7, 1) > 0.988), "skin2")
    whole.fill(flat & (grain(612, 2, 2) > 0.996), "skin2")
    whole.fill(flat & (grain(613, 5, 1) < 0.012), "gold4")
    away = np.hypot(X - 344, (Y - 196) * 1.06)
    ring = flat & (away > 18.4) & (away < 20.6) & (grain(614, 7, 7) > 0.3)
    whole.fill(ring, "skin2")
    whole.fill(ring & (away > 19.6) & (grain(615, 5, 5) > 0.6), "wood5")
    wobble = ((grain(616, 1, 41) - 0.5) * 2.4).round().astype(int)
    whole.fill(flat & (RULE + wobble[:, RULE : RULE + 1] == X) & (grain(617, 3, 7) > 0.12), "wood5")
    whole.fill(flat & (RULE + 3 + wobble[:, RULE + 3 : RULE + 4] == X) & (grain(618, 3, 7) > 0.3), "skin2")
    ear = X + Y - (wide + high - 2 * EDGE - 15)
    corner = flat & (ear > 0)
    whole.fill(corner, "wood5")
    whole.fill(corner & (ear < 3), PAPER)
    whole.fill(corner & (ear == 1), "wood4")
    out = Canvas(wide, high)
    out.blit(whole, 0, 0)
    return out


def write(out: Path) -> None:
    """Write `ui/doodles.png` with its table, and `ui/journal.png`, under `out`."""
    save_atlas(crayoned("doodles"), CELL * 7, out / "ui" / "doodles")
    sheet().save(out / "ui" / "journal.png")
