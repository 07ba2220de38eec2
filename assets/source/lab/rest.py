"""What the ward has at the hour of listening: hums on the glass of the lids, a lamp at each bed, and the tapes, laid
down."""

import numpy as np

from assets.source.canvas import Canvas, bayer
from assets.source.kit.shapes import edged
from assets.source.lab import pods
from assets.source.reports import contour
from assets.source.sound.hums import written

HUMS = {3: "marsh", 7: "vance", 11: "quill", 5: "lind", 2: "maud"}
"""The hum that each sleeper of the ward has, by the name of the report that it was first heard in."""
LEFT, RIGHT, TOP, FOOT = 11, 37, 39, 50
"""Where on a lid a hum is written, px."""
ROUND = 16
"""How far about a pod its hum is seen, px."""
HUM_RINGS = 4
"""How many bows of it there are to either side at its widest."""
HUM_SWELLS = ((3, 260), (2, 200), (1, 200), (0, 620), (1, 200), (2, 200))
"""How it swells: (picture, ms)."""


def hum(number: int) -> Canvas:
    """A patch of breath on the lid of the pod `number`, and in it, with a finger, how high the hum goes."""
    canvas = Canvas(pods.WIDTH, pods.HEIGHT)
    y, x = np.mgrid[0 : pods.HEIGHT, 0 : pods.WIDTH]
    away = np.hypot((x - 24) / 16.5, (y - 44.5) / 9.2)
    grid = bayer(pods.HEIGHT, pods.WIDTH)
    canvas.fill((away < 1) & (grid < (1 - away) * 3.2), "blue4")
    canvas.fill((away < 0.86) & (grid < (0.86 - away) * 3.6), "blue5")
    said = written()[HUMS[number]]
    for began, before, row, end in contour(said, (float(LEFT), float(RIGHT)), (TOP, FOOT)):
        if before is not None:
            canvas.line(began, before, began, row, "blue1")
        canvas.line(began, row, end - 1, row, "blue0")
    if said.endswith("/"):
        canvas.line(RIGHT + 1, TOP - 2, RIGHT - 1, FOOT + 2, "red1")
    return canvas


def humming(picture: int) -> Canvas:
    """Round a pod whose sleeper hums just now: the rim of its lid alight, and the hum going out to both sides of it, as
    wide as it goes at rest, and less so in the `picture`s 1 to 3."""
    canvas = Canvas(pods.WIDTH + 2 * ROUND, pods.HEIGHT + 2 * ROUND)
    canvas.blit(_rim("gold4" if picture < 2 else "gold3"), ROUND, ROUND)
    for away in range(HUM_RINGS - picture):
        _goes_out(canvas, 4 + 4 * away, "gold4" if away < 2 else "gold3")
    return canvas


def _rim(color: str) -> Canvas:
    canvas = Canvas(pods.WIDTH, pods.HEIGHT)
    outer = canvas.polygon_mask([(x + (2 if x > 24 else -2), y + (2 if y > 32 else -2)) for x, y in pods.WELL], True)
    canvas.fill(outer & ~canvas.polygon_mask(pods.WELL, True), color)
    return canvas


def _goes_out(canvas: Canvas, away: int, color: str) -> None:
    """Two bows, `away` px from the pod's shell, to its left and right."""
    middle, height = ROUND + 30, 9 + away
    for side in (-1, 1):
        edge = ROUND + 24 + side * (23 + away)
        end = edge - side * (1 + height / 5)
        canvas.path([(end, middle - height), (edge, middle), (end, middle + height)], color)


def bed_lamp() -> Canvas:
    """The lamp at a bed: a small shade on a bent stalk, over the foot of the lid, low enough to write a chart by."""
    canvas = Canvas(12, 18)
    canvas.path([(3, 15), (2, 8), (3, 3), (7, 2)], "ink6", smooth=False)
    canvas.rect(1, 15, 5, 2, "ink5")
    canvas.rect(1, 15, 5, 1, "ink7")
    for row, (left, right) in enumerate(((6, 9), (5, 10), (4, 11), (4, 11))):
        canvas.rect(left, 3 + row, right - left, 1, "teal2" if row else "teal3")
    canvas.rect(4, 7, 7, 2, "gold3")
    canvas.rect(5, 8, 5, 1, "gold4")
    return edged(canvas)


def tapes_laid() -> Canvas:
    """The box of the night's tapes, set down with its lid off, and the little machine that plays them."""
    canvas = Canvas(28, 14)
    canvas.rect(1, 4, 15, 9, "wood2")
    canvas.rect(1, 4, 15, 1, "wood4")
    for x in (3, 6, 9, 12):
        canvas.rect(x, 2, 2, 6, "ink7")
        canvas.rect(x, 2, 2, 1, "red1" if x == 6 else "ink8")
    canvas.rect(18, 5, 9, 8, "ink4")
    canvas.rect(18, 5, 9, 1, "ink6")
    canvas.ellipse(20.5, 8, 1.6, 1.6, "gold3")
    canvas.ellipse(24.5, 8, 1.6, 1.6, "gold3")
    return edged(canvas)
