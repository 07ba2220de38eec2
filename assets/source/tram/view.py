"""What goes by outside: a street in Meridian's noon, 128 px long, that begins anew; no door in it is open."""

import random

from assets.source.canvas import Canvas, Color

LONG, HIGH = 128, 48
STEP = 4
"""How far it has gone by in each moment, px."""
STEP_MS = 70
MOMENTS = LONG // STEP

_HOUSES: tuple[tuple[int, int, Color, Color], ...] = (
    (0, 30, "wood5", "wood4"), (30, 22, "ink7", "ink6"), (52, 34, "skin2", "skin1"), (86, 18, "blue5", "blue4"),
    (104, 24, "tan3", "tan2"),
)  # fmt: skip
"""Left edge, width, wall and shade of each house."""


def street() -> Canvas:
    """One length of it."""
    canvas = Canvas(LONG, HIGH, "ink8")
    dice = random.Random(7)
    canvas.rect(0, 0, LONG, 14, "blue5")
    for left, wide, wall, shade in _HOUSES:
        top = 6 + dice.randrange(10)
        canvas.rect(left, top, wide, HIGH - top, wall)
        canvas.rect(left, top, wide, 2, shade)
        canvas.rect(left + wide - 1, top, 1, HIGH - top, shade)
        for y in range(top + 5, 27, 8):
            for x in range(left + 4, left + wide - 5, 8):
                canvas.rect(x, y, 4, 5, "blue3")
                canvas.rect(x, y, 4, 1, "ink8")
        awning = dice.choice(("aub2", "teal3", "gold2", "mag3"))
        canvas.rect(left + 2, 29, wide - 4, 4, awning)
        for x in range(left + 2, left + wide - 3, 4):
            canvas.rect(x, 29, 2, 4, "ink8")
        canvas.rect(left + 3, 34, wide - 6, 10, "ink6")
        for y in range(35, 44, 2):
            canvas.rect(left + 3, y, wide - 6, 1, "ink5")
    canvas.rect(0, 43, LONG, 5, "ink7")
    canvas.rect(0, 43, LONG, 1, "ink5")
    for x in (27, 83):
        canvas.rect(x, 24, 2, 20, "wood3")
        canvas.ellipse(x + 1, 20, 7, 8, "green2")
        canvas.ellipse(x, 18, 5, 5, "green3")
    return canvas


def moments() -> Canvas:
    """All moments of it below each other: the street moved to the left, a step each."""
    length = street()
    sheet = Canvas(LONG, HIGH * MOMENTS)
    for moment in range(MOMENTS):
        sheet.blit(length, -moment * STEP, moment * HIGH)
        sheet.blit(length, LONG - moment * STEP, moment * HIGH)
    return sheet
