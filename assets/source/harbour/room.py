"""What the page was painted over: a child's room by night, ten years ago, its carpet where the pier was."""

import random

import numpy as np

from assets.source.canvas import Canvas
from assets.source.harbour.brush import Brush
from assets.source.harbour.places import HEIGHT, JETTIES, JETTY_DEPTH, PIER_LEFT, PIER_RIGHT, STREET_TOP, WIDTH

LEFT, RIGHT = 48, 432
"""Where the side walls begin."""
FACE_TOP, FACE_BOTTOM = 24, 96
"""The face of the north wall."""


def room() -> Canvas:
    """The floor and the walls of the room, 480 x 1056 px."""
    canvas = Canvas(WIDTH, HEIGHT, "ink1")
    _boards(canvas)
    _wall(canvas)
    _road_mat(canvas)
    _mats(canvas)
    _carpet(canvas)
    for x, edge in ((LEFT - 3, "ink3"), (RIGHT, "ink4")):
        canvas.rect(x, FACE_TOP - 6, 3, HEIGHT - FACE_TOP, edge)
    return canvas


def _boards(canvas: Canvas) -> None:
    """Bare boards away from us, worn in the middle; a plank is 14 px wide, and no two end beside each other."""
    dice = random.Random(3)
    brush = Brush(canvas)
    grain = brush.grain(5, 2, 23)
    for column, x in enumerate(range(LEFT, RIGHT, 14)):
        wide = min(14, RIGHT - x)
        y = FACE_BOTTOM - dice.randrange(60)
        while y < HEIGHT:
            long = dice.randrange(70, 130)
            board = canvas.rect_mask(x, y, wide, long) & (brush.y >= FACE_BOTTOM)
            canvas.fill(board, ("tan0", "wood3", "wood3", "wood2")[(column * 3 + y) % 4])
            canvas.shade(board & (grain > 0.9), 1)
            canvas.shade(board & (grain < 0.12), -1)
            canvas.fill(board & (brush.x == x + wide - 1), "wood1")
            canvas.fill(board & (brush.y == y + long - 1), "wood1")
            y += long
    canvas.shade_dithered(canvas.rect_mask(LEFT, FACE_BOTTOM, RIGHT - LEFT, 6), -1, 0.6)


def _wall(canvas: Canvas) -> None:
    """Striped paper with a small star in each stripe, a rail, and a skirting board."""
    canvas.rect(LEFT, FACE_TOP - 6, RIGHT - LEFT, 6, "ink2")
    canvas.rect(LEFT, FACE_TOP - 6, RIGHT - LEFT, 1, "ink4")
    for number, x in enumerate(range(LEFT, RIGHT, 8)):
        canvas.rect(x, FACE_TOP, 8, FACE_BOTTOM - FACE_TOP, "blue3" if number % 2 else "blue2")
        if number % 2:
            for y in range(FACE_TOP + 12 + number % 4 * 5, FACE_BOTTOM - 22, 20):
                for dx, dy in ((0, 0), (1, 0), (-1, 0), (0, 1), (0, -1)):
                    canvas.pixel(x + 4 + dx, y + dy, "gold3" if dx == dy == 0 else "blue4")
    canvas.rect(LEFT, FACE_TOP, RIGHT - LEFT, 3, "ink7")
    canvas.shade(canvas.rect_mask(LEFT, FACE_TOP + 3, RIGHT - LEFT, 2), -1)
    canvas.rect(LEFT, FACE_BOTTOM - 7, RIGHT - LEFT, 7, "ink7")
    canvas.rect(LEFT, FACE_BOTTOM - 7, RIGHT - LEFT, 1, "ink8")
    canvas.rect(LEFT, FACE_BOTTOM - 1, RIGHT - LEFT, 1, "ink4")


MATS = (("teal2", "teal3"), ("aub2", "rosy1"), ("blue2", "blue3"), ("umber4", "rosy1"))
"""Of each mat: its ground, its stripes. All are lighter than the floor: they are what one walks on."""


def _mats(canvas: Canvas) -> None:
    """A bath mat, two towels and a yoga mat, laid end to end with the runner."""
    for (left, right, top), (ground, stripe) in zip(JETTIES, MATS, strict=True):
        canvas.rect(left, top, right - left, JETTY_DEPTH, ground)
        for x in range(left + 6, right - 4, 12):
            canvas.rect(x, top + 2, 4, JETTY_DEPTH - 4, stripe)
        canvas.rect(left, top, right - left, 1, stripe)
        canvas.shade(canvas.rect_mask(left, top + JETTY_DEPTH - 2, right - left, 2), -1)
        for y in range(top, top + JETTY_DEPTH, 3):
            canvas.rect(left - 3 if right <= PIER_LEFT else right, y, 3, 1, stripe)


def _carpet(canvas: Canvas) -> None:
    """The runner, and the round rug at its end; across the runner stripes, as many as the pier has boards."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    runner = canvas.rect_mask(PIER_LEFT, 150, PIER_RIGHT - PIER_LEFT, STREET_TOP - 150)
    canvas.fill(runner, "mag2")
    stripe = (y // 7) % 4
    canvas.fill(runner & (stripe == 1), "mag3")
    canvas.fill(runner & (stripe == 3) & (y % 7 < 2), "gold2")
    canvas.fill(runner & ((x < PIER_LEFT + 4) | (x >= PIER_RIGHT - 4)), "mag1")
    canvas.fill(runner & ((x == PIER_LEFT + 4) | (x == PIER_RIGHT - 5)), "gold1")
    for step in range(PIER_LEFT + 1, PIER_RIGHT, 3):
        canvas.rect(step, STREET_TOP, 1, 3, "mag3")
    for radius, color in ((47, "mag1"), (45, "gold2"), (43, "mag2"), (33, "mag3"), (31, "mag2"), (16, "gold2")):
        canvas.ellipse(240, 146, radius, radius * 0.7, color)
    canvas.ellipse(240, 146, 14, 10, "mag3")
    knots = canvas.color_mask("mag2", "mag3") & ((x + y * 2) % 6 == 0) & (y % 2 == 0)
    canvas.shade(knots, -1)


def _road_mat(canvas: Canvas) -> None:
    """A play mat with a street on it, which stops."""
    canvas.round_rect(72, STREET_TOP + 8, 336, 68, "green1", 3)
    canvas.round_rect(74, STREET_TOP + 10, 332, 64, "green2", 3)
    canvas.rect(74, STREET_TOP + 32, 300, 22, "ink5")
    canvas.ellipse(374, STREET_TOP + 43, 11, 11, "ink5")
    canvas.rect(228, STREET_TOP + 10, 24, 24, "ink5")
    for x in range(82, 366, 16):
        canvas.rect(x, STREET_TOP + 42, 8, 2, "ink8")
    for y in range(STREET_TOP + 12, STREET_TOP + 30, 9):
        canvas.rect(239, y, 2, 5, "ink8")
    for x, y, color in (
        (100, 16, "red1"),
        (158, 14, "gold2"),
        (290, 15, "blue3"),
        (334, 60, "aub2"),
        (130, 61, "gold2"),
    ):
        canvas.rect(x, STREET_TOP + y, 16, 11, color)
        canvas.rect(x, STREET_TOP + y, 16, 2, "ink7")
        canvas.rect(x + 6, STREET_TOP + y + 5, 4, 6, "ink4")
    for x, y in ((190, 62), (260, 64), (376, 18), (88, 62)):
        canvas.ellipse(x, STREET_TOP + y, 5, 4, "green1")
        canvas.ellipse(x - 1, STREET_TOP + y - 1, 3, 2, "green3")
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    mat = canvas.rect_mask(72, STREET_TOP + 8, 336, 68)
    canvas.shade(mat & ((x + y) % 5 == 0) & (y % 2 == 0) & canvas.color_mask("green2", "ink5"), -1)
