"""What the quays were painted over: a child's floor by night, with mats laid out on it for a game."""

import random

import numpy as np

from assets.source.canvas import Canvas
from assets.source.harbour.brush import Brush
from assets.source.quays.places import ACROSS, ALONG, HEAD, HEIGHT, STREET, WIDTH, Rect

LEFT, RIGHT = 48, 720
"""Where the side walls begin."""
FACE_TOP, FACE_BOTTOM = 24, 96
"""The face of the north wall."""
CARPETS = (
    ("mag2", "mag3"), ("blue2", "blue3"), ("aub2", "rosy1"), ("umber4", "rosy1"), ("teal2", "teal3"), ("mag2", "mag3"),
)  # fmt: skip
MATS = (("umber4", "rosy1"), ("aub2", "rosy1"), ("blue2", "blue3"), ("teal2", "teal3"))
"""Of each: its ground, its stripes. All are lighter than the floor: they are what one walks on."""


def room() -> Canvas:
    """The floor and the walls of the room, 768 x 1312 px."""
    canvas = Canvas(WIDTH, HEIGHT, "ink1")
    _boards(canvas)
    _wall(canvas)
    _street_mat(canvas)
    for rect, (ground, stripe) in zip(ACROSS, MATS, strict=True):
        _mat(canvas, rect, ground, stripe)
    for rect, (ground, stripe) in zip(ALONG, CARPETS, strict=True):
        _carpet(canvas, rect, ground, stripe)
    _round_rug(canvas)
    for x, edge in ((LEFT - 3, "ink3"), (RIGHT, "ink4")):
        canvas.rect(x, FACE_TOP - 6, 3, HEIGHT - FACE_TOP, edge)
    return canvas


def _boards(canvas: Canvas) -> None:
    """Bare boards away from us; a plank is 14 px wide, and no two end beside each other."""
    dice, brush = random.Random(23), Brush(canvas)
    grain = brush.grain(25, 2, 23)
    for column, x in enumerate(range(LEFT, RIGHT, 14)):
        wide, y = min(14, RIGHT - x), FACE_BOTTOM - dice.randrange(60)
        while y < HEIGHT:
            long = dice.randrange(70, 130)
            board = canvas.rect_mask(x, y, wide, long) & (brush.y >= FACE_BOTTOM)
            canvas.fill(board, ("tan0", "wood3", "wood3", "wood2")[(column * 3 + y) % 4])
            canvas.shade(board & (grain > 0.9), 1)
            canvas.shade(board & (grain < 0.12), -1)
            canvas.fill(board & ((brush.x == x + wide - 1) | (brush.y == y + long - 1)), "wood1")
            y += long


def _wall(canvas: Canvas) -> None:
    """Striped paper, a rail, and a skirting board."""
    high = FACE_BOTTOM - FACE_TOP
    canvas.rect(LEFT, FACE_TOP - 6, RIGHT - LEFT, 6, "ink2")
    canvas.rect(LEFT, FACE_TOP - 6, RIGHT - LEFT, 1, "ink4")
    for number, x in enumerate(range(LEFT, RIGHT, 8)):
        canvas.rect(x, FACE_TOP, 8, high, "blue3" if number % 2 else "blue2")
        if number % 2:
            for y in range(FACE_TOP + 12 + number % 4 * 5, FACE_BOTTOM - 22, 20):
                canvas.rect(x + 3, y, 3, 1, "blue4")
                canvas.pixel(x + 4, y, "gold3")
    canvas.rect(LEFT, FACE_TOP, RIGHT - LEFT, 3, "ink7")
    canvas.rect(LEFT, FACE_BOTTOM - 7, RIGHT - LEFT, 7, "ink7")
    canvas.rect(LEFT, FACE_BOTTOM - 1, RIGHT - LEFT, 1, "ink4")


def _mat(canvas: Canvas, rect: Rect, ground: str, stripe: str) -> None:
    left, top, wide, high = rect
    canvas.rect(left, top, wide, high, ground)
    for x in range(left + 6, left + wide - 4, 12):
        canvas.rect(x, top + 2, 4, high - 4, stripe)
    canvas.rect(left, top, wide, 1, stripe)
    canvas.shade(canvas.rect_mask(left, top + high - 2, wide, 2), -1)
    for y in range(top, top + high, 3):
        canvas.rect(left - 3, y, 3, 1, stripe)
        canvas.rect(left + wide, y, 3, 1, stripe)


def _carpet(canvas: Canvas, rect: Rect, ground: str, stripe: str) -> None:
    left, top, wide, high = rect
    canvas.rect(left, top, wide, high, ground)
    for y in range(top + 4, top + high - 3, 14):
        canvas.rect(left + 5, y, wide - 10, 5, stripe)
    for x in (left + 4, left + wide - 5):
        canvas.rect(x, top, 1, high, "gold1")
    for x in range(left + 1, left + wide, 3):
        canvas.rect(x, top - 3, 1, 3, stripe)
        canvas.rect(x, top + high, 1, 3, stripe)


def _round_rug(canvas: Canvas) -> None:
    left, top, wide, high = HEAD
    x, y = left + wide // 2, top + high // 2
    for radius, color in ((56, "mag0"), (54, "gold1"), (52, "mag1"), (40, "mag2"), (38, "mag1"), (18, "gold1")):
        canvas.ellipse(x, y, radius, radius * 0.62, color)
    canvas.ellipse(x, y, 16, 9, "mag2")


def _street_mat(canvas: Canvas) -> None:
    """A play mat with a street on it, which stops."""
    left, top, wide, high = STREET
    canvas.round_rect(left, top + 2, wide, high - 4, "green1", 3)
    canvas.round_rect(left + 2, top + 4, wide - 4, high - 8, "green2", 3)
    canvas.rect(left + 2, top + 30, wide - 4, 22, "ink5")
    canvas.rect(left + 24, top + 52, 22, high - 56, "ink5")
    for x in range(left + 8, left + wide - 8, 16):
        canvas.rect(x, top + 40, 8, 2, "ink8")
    for y in range(top + 60, top + high - 10, 14):
        canvas.rect(left + 34, y, 2, 7, "ink8")
    for x, y, color in ((16, 12, "red1"), (78, 10, "gold2"), (66, 66, "blue3"), (94, 92, "aub2"), (62, 118, "gold2")):
        canvas.rect(left + x, top + y, 16, 11, color)
        canvas.rect(left + x, top + y, 16, 2, "ink7")
        canvas.rect(left + x + 6, top + y + 5, 4, 6, "ink4")
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    mat = canvas.rect_mask(left, top, wide, high)
    canvas.shade(mat & ((x + y) % 5 == 0) & (y % 2 == 0) & canvas.color_mask("green2", "ink5"), -1)
