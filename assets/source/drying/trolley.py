"""A trolley of linen on four wheels, as high as a man; under paint, a hedge clipped square, in a tub."""

import random

from assets.source.canvas import Canvas
from assets.source.kit.exteriors.states import State

SIZE = 32, 60
"""Width and height, px: two tiles of ground each way, and what stands on them."""
TOP, FRONT = 26, 25
"""How deep its top is, and how high what is seen of its front, px."""


def trolley(state: State) -> Canvas:
    """It from the south."""
    canvas = Canvas(*SIZE)
    if state.painted:
        _hedge(canvas)
    else:
        _linen(canvas)
    return canvas.outline("ink0")


def _hedge(canvas: Canvas) -> None:
    wide, dice = SIZE[0], random.Random(31)
    canvas.rect(1, 2, wide - 2, TOP + FRONT, "green1")
    for _ in range(260):
        x, y = dice.randrange(1, wide - 3), dice.randrange(2, TOP + FRONT)
        light = "green3" if y < TOP else "green2"
        canvas.rect(x, y, dice.randint(1, 2), 1, "green0" if dice.random() < 0.4 else light)
    canvas.shade(canvas.rect_mask(1, TOP + 2, wide - 2, FRONT), -1)
    canvas.rect(1, TOP + 1, wide - 2, 1, "green0")
    foot = TOP + FRONT + 1
    canvas.rect(1, foot, wide - 2, 7, "wood3")
    canvas.rect(1, foot, wide - 2, 2, "wood4")
    for x in range(5, wide - 3, 6):
        canvas.rect(x, foot + 2, 1, 5, "wood2")


def _linen(canvas: Canvas) -> None:
    wide = SIZE[0]
    canvas.rect(1, 2, wide - 2, TOP, "ink8")
    for number, y in enumerate((6, 10, 15, 19, 24)):
        canvas.rect(2 + number % 2, y, wide - 4, 1, "ink6")
        canvas.rect(2 + number % 2, y + 1, wide - 4, 1, "ink7")
    canvas.rect(1, TOP + 2, wide - 2, FRONT - 3, "ink7")
    canvas.rect(1, TOP + 1, wide - 2, 1, "ink5")
    for x in (6, 14, 24):
        canvas.shade(canvas.rect_mask(x, TOP + 2, 2, FRONT - 3), -1)
        canvas.shade(canvas.rect_mask(x + 2, TOP + 2, 1, FRONT - 3), 1)
    canvas.rect(10, TOP + 7, 12, 10, "ink6")
    canvas.rect(15, TOP + 8, 2, 8, "red1")
    canvas.rect(12, TOP + 11, 8, 2, "red1")
    foot = TOP + FRONT - 1
    canvas.rect(0, foot, wide, 3, "ink4")
    canvas.rect(0, foot, wide, 1, "ink6")
    for x in (3, wide - 7):
        canvas.rect(x, foot + 3, 4, 5, "ink2")
        canvas.pixel(x + 1, foot + 4, "ink6")
