"""The Dark as the book has it: big, soft, kindly, its eyes half shut, a coat over its arm."""

import random

import numpy as np

from assets.source.canvas import Canvas, Point
from assets.source.harbour.brush import Brush, grown

BODY: tuple[Point, ...] = (
    (8, 116), (5, 98), (9, 80), (18, 66), (22, 48), (28, 28), (42, 13), (62, 7), (82, 12), (96, 26), (102, 46),
    (106, 66), (116, 80), (122, 98), (119, 116), (92, 121), (62, 119), (34, 121),
)  # fmt: skip


def the_dark() -> Canvas:
    """As far as the water, where it sits; 128 x 124 px."""
    canvas = Canvas(128, 124)
    brush = Brush(canvas)
    shape = brush.rough(canvas.polygon_mask(BODY, True), 101, 5.0)
    brush.gouache(shape, "ink1", 102, 0, 9)
    core = brush.rough(canvas.polygon_mask([(x * 0.84 + 13, y * 0.86 + 13) for x, y in BODY], True), 105, 6.0) & shape
    canvas.fill(core & (brush.grain(106, 11, 4) > 0.55), "ink0")
    rim = shape & ~np.roll(np.roll(shape, 2, 1), 2, 0)
    canvas.fill(rim & (brush.grain(107, 5, 3) > 0.25), "ink4")
    canvas.fill(rim & (brush.grain(108, 3, 3) > 0.7), "mag1")
    _stars(canvas, core)
    _face(canvas)
    _arms(canvas, brush)
    low = shape & (brush.y > 108)
    brush.strokes(low, "blue1", 113, (4, 109, 120, 12), 34)
    brush.strokes(low, "blue2", 114, (4, 113, 120, 9), 18)
    edge = grown(shape) & ~shape
    canvas.fill(edge & (brush.grain(109, 4, 3) > 0.2), "ink3")
    return canvas


def _stars(canvas: Canvas, core: np.ndarray) -> None:
    dice = random.Random(109)
    for _ in range(70):
        x, y = dice.randrange(12, 118), dice.randrange(12, 108)
        if core[y, x] and not (30 < x < 98 and 28 < y < 66):
            canvas.pixel(x, y, dice.choice(("ink5", "ink6", "blue3", "gold2")))
    for x, y in ((30, 92), (100, 92), (96, 24), (50, 106), (82, 20)):
        canvas.pixel(x, y, "gold4")
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            canvas.pixel(x + dx, y + dy, "gold2")


def _face(canvas: Canvas) -> None:
    """Two moons half under their lids, looking down at whoever stands there; the smallest of smiles."""
    for x, y, size in ((46.0, 43.0, 9.0), (78.0, 43.0, 9.6)):
        eye = canvas.ellipse(x, y, size, size, "gold4")
        canvas.fill(eye & canvas.ellipse_mask(x, y + 5, size, size), "gold3")
        canvas.fill(eye & canvas.ellipse_mask(x, y - 1, size * 0.9, size * 0.9), "gold4")
        canvas.fill(eye & canvas.ellipse_mask(x - 1, y + 4.5, 4.6, 4.4), "ink0")
        canvas.rect(round(x) - 4, round(y) + 2, 2, 2, "ink8")
        lid = eye & canvas.rect_mask(0, 0, 128, round(y) + 1)
        canvas.fill(lid, "ink2")
        canvas.fill(lid & ~np.roll(lid, -1, 0), "ink4")
        canvas.path([(x - size + 1, y - 6), (x, y - size - 3), (x + size - 1, y - 6)], "ink4")
    for x in (33.0, 92.0):
        canvas.ellipse(x, 57, 7, 3.6, "mag0")
        canvas.ellipse(x, 57, 4.4, 2.2, "mag1")
    canvas.path([(56, 60), (62, 63), (69, 60)], "ink5")


def _arms(canvas: Canvas, brush: Brush) -> None:
    """Held in front of it, three fingers to a hand; over the left one the lamplighter's coat, folded."""
    for sleeve, fingers in (
        ([(16, 78), (26, 74), (42, 84), (56, 92), (52, 101), (36, 98), (20, 92)], ((54, 93), (56, 97), (53, 101))),
        ([(110, 78), (100, 74), (86, 84), (70, 90), (74, 99), (90, 98), (106, 92)], ((72, 90), (69, 94), (72, 98))),
    ):
        arm = brush.rough(canvas.polygon_mask(sleeve, True), 111, 2.0)
        brush.gouache(arm, "ink2", 112, 0, 5)
        canvas.fill(arm & ~np.roll(arm, 1, 0), "ink4")
        for x, y in fingers:
            finger = canvas.ellipse(x, y, 4, 2.4, "ink3")
            canvas.fill(finger & ~np.roll(finger, 1, 0), "ink5")
    coat = brush.cut(
        [(82, 84), (98, 80), (108, 84), (109, 110), (101, 114), (94, 108), (88, 113), (82, 108)], "teal1", 115
    )
    canvas.fill(coat & ~np.roll(coat, 2, 0), "teal3")
    canvas.path([(92, 86), (91, 98), (93, 108)], "teal0")
    canvas.path([(101, 86), (102, 98), (101, 110)], "teal0")
    for y in (92, 99):
        canvas.rect(86, y, 2, 2, "gold3")
