"""The card of chapter 1: Meridian under its painted noon, and the lamplighter at the one panel of it that is open.

The sky is the inside of a dome of painted panels. One hangs open, and the real night is behind it: all of its dusk
falls on a few towers, which are the only ones with a lamp on. Everything under `CALM` is dark, for the words.
"""

import random
from pathlib import Path

import numpy as np

from assets.source.canvas import Canvas, Color, Field, Mask, Point, bayer
from assets.source.grids import Stamps

WIDTH, HEIGHT = 480, 270
CALM = 168
"""Below this the roofs are dark from side to side."""
STREET = 152
"""Where the ground meets the sky."""
VANISHING = (146, STREET)
"""Where the rows of towers lead to; the Expo dome stands there."""
SUN = (300, 78, 37)
"""Middle and radius of the sun that is painted on the panels."""
SEAMS = (-24, 20, 66, 106, 136, 158)
"""Height of each seam of the sky above the sun, px; they bend down towards the sides."""
PANEL, FIRST = 66, 18
"""Width of a panel, and where the open one begins right of the sun's middle."""
OPEN = (0, 1)
"""Column and row of the open panel."""
FLAME = (336, 35)
"""The tip of the lamplighter's pole."""
LADDER: tuple[Point, Point] = ((214, 186), (328, 62))
LIT = ((352, 112), (367, 120), (347, 128), (362, 136), (377, 144), (352, 148), (357, 160))
"""Windows that are lit in the dusk."""
CLOUDS = ((46, 52, 30), (196, 22, 22), (452, 100, 24), (118, 92, 15))
"""Middle of the foot of each cloud, and half its width, px."""
SKY = ("blue2", "blue3", "blue3", "blue4", "blue4", "blue5", "blue5", "ink8")
NIGHT = ("ink0", "ink0", "ink1", "blue0", "ink2")
MAN: dict[str, Color] = {
    "k": "ink0", "h": "wood1", "H": "wood2", "s": "skin1", "w": "ink7", "W": "ink6", "t": "teal0", "T": "teal1",
    "d": "ink1", "b": "aub0", "B": "aub2", "c": "gold1",
}  # fmt: skip
LAMP: dict[str, Color] = {"k": "ink0", "g": "ink3", "c": "blue4", "l": "blue2"}
FIRE: dict[str, Color] = {"a": "gold1", "b": "gold2", "c": "gold3", "d": "gold4"}
stamp = Stamps("card")


# ---------------------------------------------------------------------- the sky
def _panels() -> tuple[Field, Field, Field]:
    """Of every pixel: how far down the dome it lies, px, and the column and row of its panel."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(float)
    across = (x - SUN[0]) * 620 / (y + 576)
    down = y - 15 * ((x - SUN[0]) / 300) ** 2
    return down, np.floor((across - FIRST) / PANEL), np.searchsorted(SEAMS, down, "right") - 1.0


def _edge(of: Field, dy: int, dx: int) -> Mask:
    """Where `of` differs from what lies dy, dx before it."""
    edge: Mask = of != np.roll(of, (dy, dx), (0, 1))
    edge[:dy], edge[:, :dx] = False, False
    return edge


def _clouds(canvas: Canvas) -> Mask:
    """Where clouds are painted: flat below, three or four heaps above, all from one stencil."""
    cloud = canvas.rect_mask(0, 0, 0, 0)
    for x, y, half in CLOUDS:
        foot = canvas.rect_mask(0, 0, WIDTH, y)
        for aside, rise, radius in ((-0.62, 0.0, 0.38), (-0.18, 0.18, 0.44), (0.3, 0.06, 0.4), (0.7, 0.0, 0.28)):
            cloud |= canvas.ellipse_mask(x + aside * half, y - rise * half, radius * half * 1.1, radius * half) & foot
    return cloud


def sky(canvas: Canvas) -> Mask:
    """Noon, painted panel by panel: each has its own tone, and what crosses a seam is a px or two off beyond it.
    Returns where a panel is missing."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(float)
    down, column, row = _panels()
    dice = np.random.default_rng(2042)
    cells = (column + 16).astype(int), (row + 1).astype(int)
    tone, slip = dice.uniform(-0.045, 0.045, (32, 8))[cells], dice.integers(-2, 3, (2, 32, 8))
    away = np.hypot(x + slip[0][cells] - SUN[0], (y + slip[1][cells] - SUN[1]) * 1.03)
    field = 0.14 + 0.56 * np.exp(-away / 120) + 0.3 * np.clip(y / STREET, 0, 1) ** 2
    sums, counts = np.zeros((32, 8)), np.zeros((32, 8))
    np.add.at(sums, cells, field)
    np.add.at(counts, cells, 1)
    brushed = 0.5 * field + 0.5 * (sums / np.maximum(counts, 1))[cells] + tone
    canvas.ramp(y < HEIGHT, np.clip(brushed, 0, 0.86), SKY, 0.7)
    cloud = _clouds(canvas)
    top = np.roll(cloud, 3, 0) & cloud
    rows, columns = (y - 2 * slip[1][cells]).astype(int), (x + 2 * slip[0][cells]).astype(int)
    at = np.clip(rows, 0, HEIGHT - 1), np.clip(columns, 0, WIDTH - 1)
    canvas.fill(cloud[at], "ink8")
    canvas.fill(top[at], "blue5")
    canvas.fill(away < SUN[2] + 6, "blue5")
    canvas.fill(away < SUN[2], "ink8")
    lower, right = _edge(row, 1, 0), _edge(column, 0, 1)
    seam = (lower | right) & (down < SEAMS[4] + 1)
    canvas.shade(np.roll(seam, (1, 1), (0, 1)) & ~seam, 1)
    canvas.shade(seam, -1)
    canvas.shade(lower & right, -1)
    hole: Mask = (column == OPEN[0]) & (row == OPEN[1])
    return hole


def night(canvas: Canvas, hole: Mask) -> None:
    """What is behind the sky: stars, a thin moon, and the thickness of the panels round it, lit by the noon."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(float)
    left, top = (int(a.min()) for a in np.nonzero(hole)[::-1])
    canvas.ramp(hole, np.clip((y - top) / 60 + (x - left) / 300, 0, 0.99), NIGHT, 1.0)
    glow = np.clip(1 - np.hypot(x - FLAME[0], y - FLAME[1]) / 15, 0, 0.99)
    canvas.ramp(hole & (bayer(HEIGHT, WIDTH) < glow * 1.7), glow, ("wood0", "wood1", "wood2", "gold0"), 1.0)
    for width, color in ((4, "blue0"), (3, "blue1"), (1, "blue3")):
        canvas.fill(hole & ~(np.roll(hole, -width, 0) & np.roll(hole, width, 1)), color)
    for at, color in (((371, 25), "ink8"), ((355, 34), "ink7"), ((378, 52), "ink7"), ((330, 59), "ink6")):
        canvas.pixel(*at, color)
    for at in ((357, 54), (327, 25), (366, 58), (352, 25), (381, 38), (341, 58)):
        canvas.pixel(*at, "ink5")
    moon = canvas.ellipse_mask(364, 39, 8, 8) & ~canvas.ellipse_mask(360.4, 36.4, 8, 8)
    canvas.fill(moon, "gold4")
    canvas.fill(moon & ~canvas.ellipse_mask(363, 38, 8, 8), "gold3")


def door(canvas: Canvas, hole: Mask) -> None:
    """The open panel, swung out on its right edge: we see its back, sailcloth on a frame of laths."""
    rows = np.nonzero(hole.any(axis=1))[0]
    top, bottom = int(rows[0]), int(rows[-1]) + 1
    right = int(np.nonzero(hole[(top + bottom) // 2])[0][-1]) + 1
    near, high, low = right + 33, top - 11, bottom + 14
    canvas.polygon([(right, top + 1), (near, high), (near, low), (right, bottom)], "umber1")
    inner = canvas.polygon(
        [(right + 3, top + 4), (near - 3, high + 5), (near - 3, low - 5), (right + 3, bottom - 3)], "ink3"
    )
    canvas.shade_dithered(inner, -1, 0.4)
    middle = (top + bottom) / 2
    for start, end in ((top + 4, low - 6), (middle, middle)):
        canvas.line(right + 2, start, near - 3, end, "umber1")
        canvas.line(right + 2, start + 1, near - 3, end + 1, "umber0")
    canvas.line(right, top, near, high, "umber2")
    canvas.line(near, high, near, low, "ink8")
    canvas.line(near - 1, high + 1, near - 1, low - 1, "umber2")
    for y in (top + 7, bottom - 8):
        canvas.rect(right - 2, y, 4, 3, "ink0")
        canvas.rect(right - 1, y, 2, 1, "ink6")


# ---------------------------------------------------------------------- the city
def expo(canvas: Canvas) -> None:
    """The Expo dome, far off at the end of the avenue, and the avenue."""
    x, y = VANISHING
    canvas.rect(0, STREET, WIDTH, HEIGHT - STREET, "blue5")
    canvas.polygon([(x - 6, STREET), (x + 6, STREET), (x + 60, HEIGHT), (x - 60, HEIGHT)], "ink8")
    canvas.polygon([(x - 1, STREET), (x + 1, STREET), (x + 7, HEIGHT), (x - 7, HEIGHT)], "blue4")
    ground = canvas.rect_mask(0, 0, WIDTH, STREET)
    canvas.ellipse(x + 0.5, y, 43, 49, "blue2", ground)
    shell = canvas.ellipse(x + 0.5, y, 42, 48, "blue5", ground)
    canvas.ellipse(x + 9, y - 8, 29, 36, "ink8", shell)
    for bend in (-28, -14, 0, 14, 28):
        canvas.path([(x, y - 47), (x + bend * 0.85, y - 31), (x + bend * 1.25, y - 1)], "blue4")
    for rise, reach in ((15, 39), (30, 32)):
        canvas.line(x - reach, y - rise, x + reach, y - rise, "blue4")
    canvas.rect(x - 3, y - 51, 7, 4, "blue2")
    canvas.rect(x, y - 62, 1, 12, "blue2")


def _toward(x: float, y: float, depth: float) -> Point:
    """The point x, y moved `depth` (0 to 1) of the way to the vanishing point."""
    return x + (VANISHING[0] - x) * depth, y + (VANISHING[1] - y) * depth


def _block(canvas: Canvas, left: int, right: int, top: int, row: int) -> None:
    """One tower of a `row`, 0 the farthest: a pale face to us, a cyan one along the avenue, windows in clean rows. No
    side of it is in shadow."""
    far = row < 2
    face, side, pane = ("blue5", "blue4", "blue4") if far else ("ink8", "blue5", "blue4")
    inner, foot = (right if right < VANISHING[0] else left), STREET + 40
    a, b = _toward(inner, top, 0.16), _toward(inner, foot, 0.16)
    canvas.polygon([(inner, top), a, b, (inner, foot)], side)
    canvas.polygon([(left, top), (right, top), (right, foot), (left, foot)], face)
    step = 3 if far else 4
    for y in range(top + 4, foot, step):
        canvas.line(inner, y, *_toward(inner, y, 0.14), "blue3")
        canvas.rect(left + 2, y, right - left - 4, 1 if far or row == 3 else 2, pane)
    if row in (2, 4):
        for x in range(left + 5 - row % 3, right - 2, 4 + row % 3):
            canvas.rect(x, top + 4, 1, foot - top, face)
    canvas.rect(left, top - 1, right - left, 1, "blue4")
    canvas.rect(left, top, right - left, 1, "ink8")
    canvas.rect(inner - (inner == right), top, 1, foot - top, "ink8")


def towers(canvas: Canvas) -> None:
    """Rows of them on both sides of the avenue, each nearer than the one before."""
    for row, depth in enumerate((0.78, 0.66, 0.5, 0.28, 0.0)):
        near = 1 - depth
        for inner, outer, high in ((-78, -150, 72), (96, 166, 36), (186, 262, 44), (282, 350, 74)):
            left, right = sorted((round(VANISHING[0] + inner * near), round(VANISHING[0] + outer * near)))
            top = STREET - round(high * (0.42 + 0.58 * near))
            _block(canvas, left, right, top, row)
            if row > 1 and high > 40:
                canvas.rect(left + 8, top - 4, (right - left) // 3, 4, "blue5")
                canvas.rect(left + 8, top - 4, (right - left) // 3, 1, "ink8")
                if row == 4:
                    canvas.rect(left + 10, top - 12, 1, 8, "blue2")


def dusk(canvas: Canvas, built: Mask) -> None:
    """Night falls through the hole on what is `built` under it, and there, at noon, people have a lamp on."""
    ray = canvas.polygon_mask([(322, 67), (386, 69), (456, STREET + 40), (338, STREET + 40)])
    canvas.shade(ray & built, -1)
    inside = canvas.polygon_mask([(332, 67), (378, 69), (444, STREET + 40), (350, STREET + 40)])
    canvas.shade(inside & built, -1)
    canvas.shade_dithered(ray & ~built & canvas.color_mask("blue3", "blue4"), -1, 0.3)
    for x, y in LIT:
        canvas.rect(x, y, 4, 2, "gold3")


# ---------------------------------------------------------------------- near by
def roofs(canvas: Canvas) -> None:
    """The dark roofs that we look from: a tank, chimneys, a cat, a street lamp that nobody needs at noon."""
    skyline = [
        (0, 146), (50, 146), (50, 154), (66, 154), (66, 162), (120, 162), (120, 167), (188, 167), (188, 162),
        (248, 162), (248, 167), (318, 167), (330, 160), (342, 167), (400, 167), (400, 158), (480, 158), (480, 271),
        (0, 271),
    ]  # fmt: skip
    dark = canvas.polygon(skyline, "ink0")
    dark |= canvas.rect_mask(0, CALM, WIDTH, HEIGHT)
    for x, y, width, high in ((78, 148, 9, 18), (92, 152, 6, 12), (364, 152, 7, 18), (374, 155, 5, 14)):
        dark |= canvas.rect_mask(x, y, width, high) | canvas.rect_mask(x - 1, y, width + 2, 2)
    dark |= canvas.rect_mask(9, 110, 30, 26) | canvas.polygon_mask([(6, 110), (24, 99), (42, 110)])
    for x in (11, 23, 35):
        dark |= canvas.rect_mask(x, 134, 2, 14)
    canvas.fill(dark, "ink0")
    canvas.fill(dark & ~np.roll(dark, 1, 0), "blue2")
    for y in (115, 123, 131):
        canvas.rect(10, y, 28, 1, "ink2")
    dice = random.Random(5)
    for row, y in enumerate(range(CALM + 2, CALM + 18, 4)):
        for x in range(-4 + row % 2 * 4, WIDTH, 8):
            if dice.random() < 0.9 - row / 5:
                canvas.rect(x, y, 6, 1, "ink1")
                canvas.rect(x + 6, y - 1, 1, 1, "ink1")
    stamp(canvas, 430, 158 - 58, "lamp", LAMP)
    stamp(canvas, 210, 162 - 12, "cat", LAMP)


def ladder(canvas: Canvas) -> None:
    """A ladder from the roof to the sky, a little narrower up there."""
    (x0, y0), (x1, y1) = LADDER
    for side in (-1, 1):
        canvas.line(x0 + side * 6 + 1, y0, x1 + side * 4 + 1, y1, "wood1")
        canvas.line(x0 + side * 6, y0, x1 + side * 4, y1, "ink0")
    y = float(y0)
    while y > y1 + 2:
        share = (y0 - y) / (y0 - y1)
        x, half = x0 + (x1 - x0) * share, 6 - 2 * share
        canvas.line(x - half + 1, y, x + half - 1, y, "ink0")
        y -= 5.2 - 1.4 * share


def lamplighter(canvas: Canvas) -> None:
    """He stands before the painted sun; his flame is in the night already."""
    x, y = 294, 65
    canvas.line(x + 9, y + 16, FLAME[0] + 1, FLAME[1] + 2, "wood2")
    canvas.line(x + 8, y + 16, FLAME[0], FLAME[1] + 2, "ink0")
    stamp(canvas, x, y, "lamplighter", MAN)
    fx, fy = FLAME
    stamp(canvas, fx - 3, fy - 8, "flame", FIRE)


def noon() -> Canvas:
    """The whole picture."""
    canvas = Canvas(WIDTH, HEIGHT, "ink0")
    hole = sky(canvas)
    city = Canvas(WIDTH, HEIGHT)
    expo(city)
    towers(city)
    canvas.blit(city, 0, 0)
    dusk(canvas, city.drawn)
    night(canvas, hole)
    door(canvas, hole)
    ladder(canvas)
    roofs(canvas)
    lamplighter(canvas)
    return canvas


def write(out: Path) -> None:
    """Write `book1-1` under `out`/cards."""
    noon().save(out / "cards" / "book1-1.png")
