"""Both cars as one picture, whose panes are clear: what goes by lies below it."""

import random

import numpy as np

from assets.source.canvas import Canvas
from assets.source.tram.places import (
    ADVERTS,
    CAB,
    FACE,
    FLANK,
    FLOOR,
    FRONT,
    HEIGHT,
    JOINT,
    PANE_HEIGHT,
    PANE_TOP,
    PANE_WIDTH,
    PANES,
    REAR,
    ROOF,
    SILL,
    STREET,
    WIDTH,
)  # fmt: skip


def car() -> Canvas:
    """The whole of it, 704 x 272 px."""
    canvas = Canvas(WIDTH, HEIGHT, "ink1")
    _street(canvas)
    _roof(canvas)
    _wall(canvas)
    _floor(canvas)
    _flank(canvas)
    _joint(canvas)
    _ends(canvas)
    for x in PANES:
        _pane(canvas, x)
    return canvas


def _street(canvas: Canvas) -> None:
    """Setts, and the near rail."""
    dice = random.Random(2)
    canvas.rect(0, STREET, WIDTH, HEIGHT - STREET, "ink5")
    for row, y in enumerate(range(STREET, HEIGHT, 5)):
        for x in range(-(row % 2) * 5, WIDTH, 10):
            canvas.rect(x, y, 9, 4, dice.choice(("ink5", "ink5", "ink6", "ink4")))
    canvas.rect(0, STREET + 5, WIDTH, 3, "ink3")
    canvas.rect(0, STREET + 5, WIDTH, 1, "ink7")
    canvas.shade(canvas.rect_mask(0, STREET, WIDTH, 5), -2)


def _roof(canvas: Canvas) -> None:
    """Cream, rounded at both ends, with vents."""
    canvas.round_rect(REAR - 6, ROOF - 6, FRONT - REAR + 12, FACE - ROOF + 8, "ink3", 3)
    canvas.round_rect(REAR - 4, ROOF - 4, FRONT - REAR + 8, FACE - ROOF + 4, "ink7", 3)
    canvas.rect(REAR - 2, ROOF - 4, FRONT - REAR + 4, 2, "ink8")
    canvas.rect(REAR - 4, FACE - 5, FRONT - REAR + 8, 2, "ink6")
    canvas.rect(REAR - 4, FACE - 3, FRONT - REAR + 8, 3, "aub1")
    for x in range(60, FRONT - 40, 92):
        canvas.rect(x, ROOF + 2, 30, 7, "ink6")
        canvas.rect(x, ROOF + 2, 30, 1, "ink8")
        for slot in range(x + 3, x + 28, 4):
            canvas.rect(slot, ROOF + 4, 2, 4, "ink5")


def _wall(canvas: Canvas) -> None:
    """Enamel above, a brass rail, and boards of dark wood below it as high as a seat's back."""
    canvas.rect(REAR, FACE, FRONT - REAR, FLOOR - FACE, "ink8")
    canvas.rect(REAR, FACE, FRONT - REAR, 2, "ink5")
    canvas.rect(REAR, FACE + 2, FRONT - REAR, 3, "ink7")
    canvas.rect(REAR, FACE + 5, FRONT - REAR, 1, "gold1")
    canvas.rect(REAR, 96, FRONT - REAR, 20, "wood4")
    for x in range(REAR, FRONT, 7):
        canvas.rect(x, 98, 1, 16, "wood3")
        canvas.rect(x + 1, 98, 1, 16, "wood5")
    canvas.rect(REAR, 95, FRONT - REAR, 3, "gold1")
    canvas.rect(REAR, 95, FRONT - REAR, 1, "gold3")
    canvas.rect(REAR, 113, FRONT - REAR, 3, "wood2")
    canvas.rect(REAR, 115, FRONT - REAR, 1, "ink2")


def _pane(canvas: Canvas, x: int) -> None:
    """One window: a frame of wood with round corners, a clear pane, its upper part on a hinge."""
    canvas.round_rect(x - 3, PANE_TOP - 3, PANE_WIDTH + 6, PANE_HEIGHT + 6, "wood2", 3)
    canvas.round_rect(x - 2, PANE_TOP - 2, PANE_WIDTH + 4, PANE_HEIGHT + 4, "wood4", 3)
    canvas.rect(x - 1, PANE_TOP - 2, PANE_WIDTH + 2, 1, "wood5")
    canvas.rect(x - 1, PANE_TOP + PANE_HEIGHT + 1, PANE_WIDTH + 2, 1, "wood5")
    canvas.round_rect(x, PANE_TOP, PANE_WIDTH, PANE_HEIGHT, "_", 1)
    canvas.rect(x, PANE_TOP + 9, PANE_WIDTH, 2, "wood4")
    canvas.rect(x, PANE_TOP + 9, PANE_WIDTH, 1, "wood5")
    canvas.rect(x + PANE_WIDTH // 2 - 3, PANE_TOP + 7, 6, 2, "gold2")


def _floor(canvas: Canvas) -> None:
    """Ribbed metal, worn bright down the middle; a strip of it under the seats lies in their shade."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    floor = canvas.rect_mask(REAR, FLOOR, FRONT - REAR, SILL - FLOOR)
    canvas.fill(floor, "ink6")
    canvas.fill(floor & (y % 6 == 2), "ink5")
    canvas.fill(floor & (y % 6 == 3), "ink7")
    dice = np.random.default_rng(4)
    worn = np.exp(-(((y - 168) / 22) ** 2)) * 0.5
    canvas.shade(floor & (y % 6 == 3) & (dice.random((HEIGHT, WIDTH)) < worn), 1)
    for step in range(REAR, FRONT, 56):
        canvas.rect(step, FLOOR, 1, SILL - FLOOR, "ink5")
        canvas.rect(step + 1, FLOOR, 1, SILL - FLOOR, "ink7")
    canvas.shade(floor & (y < FLOOR + 7), -1)
    canvas.shade(floor & (y > SILL - 5), -1)
    for left in PANES:
        slant = np.clip((y - FLOOR - 16) * 0.5, 0, 60)
        light = floor & (y > FLOOR + 16) & (x > left + slant) & (x < left + PANE_WIDTH + slant) & (y < SILL - 18)
        canvas.shade(light & ~(y % 6 == 2), 1)


def _flank(canvas: Canvas) -> None:
    """Where the side is cut: a dark edge; below it the outside, in the line's colours, with its number."""
    canvas.rect(REAR - 4, SILL, FRONT - REAR + 8, FLANK - SILL, "ink2")
    canvas.rect(REAR - 4, SILL, FRONT - REAR + 8, 2, "ink5")
    canvas.rect(REAR - 4, SILL + 2, FRONT - REAR + 8, 1, "ink3")
    canvas.rect(REAR - 4, FLANK - 2, FRONT - REAR + 8, 2, "gold1")
    canvas.rect(REAR - 4, FLANK, FRONT - REAR + 8, 24, "aub1")
    canvas.rect(REAR - 4, FLANK, FRONT - REAR + 8, 1, "aub2")
    canvas.rect(REAR - 4, FLANK + 14, FRONT - REAR + 8, 3, "gold3")
    canvas.rect(REAR - 4, FLANK + 16, FRONT - REAR + 8, 1, "gold1")
    canvas.rect(REAR - 4, FLANK + 21, FRONT - REAR + 8, 3, "aub0")
    canvas.rect(REAR + 4, FLANK + 24, FRONT - REAR - 8, STREET - FLANK - 22, "ink1")
    for x in (70, 250, 420, 600):
        for wheel in (x, x + 34):
            canvas.ellipse(wheel, STREET - 2, 10, 9, "ink2")
            canvas.ellipse(wheel, STREET - 2, 8, 7, "ink4")
            canvas.ellipse(wheel, STREET - 2, 3, 3, "ink6")
            canvas.rect(wheel - 11, FLANK + 22, 22, 4, "aub0")
    for x in (170, 520):
        canvas.ellipse(x, FLANK + 11, 11, 10, "gold1")
        canvas.ellipse(x, FLANK + 11, 10, 9, "gold4")
        canvas.ellipse(x, FLANK + 8, 5, 4.4, "aub1")
        canvas.ellipse(x, FLANK + 8, 2, 1.8, "gold4")
        canvas.polygon([(x + 2, FLANK + 8), (x + 5, FLANK + 8), (x + 2, FLANK + 18), (x - 1, FLANK + 18)], "aub1")


def _joint(canvas: Canvas) -> None:
    """Bellows of black rubber, and a plate one walks over."""
    left, right = JOINT
    canvas.rect(left - 2, ROOF - 6, right - left + 4, FACE - ROOF + 6, "ink1")
    for x in range(left, right, 4):
        canvas.rect(x, ROOF, 2, FLOOR - ROOF, "ink2")
        canvas.rect(x + 2, ROOF, 2, FLOOR - ROOF, "ink4")
        canvas.rect(x, SILL, 2, STREET - SILL - 6, "ink2")
        canvas.rect(x + 2, SILL, 2, STREET - SILL - 6, "ink3")
    canvas.rect(left, FLOOR, right - left, SILL - FLOOR, "ink4")
    for y in range(FLOOR, SILL, 8):
        canvas.rect(left + 2 + y % 16 // 2, y + 2, 6, 1, "ink5")
        canvas.rect(left + 10 - y % 16 // 2, y + 6, 6, 1, "ink5")
    for x in (left - 4, right):
        canvas.rect(x, FACE, 4, FLOOR - FACE, "wood3")
        canvas.rect(x, FACE, 1, FLOOR - FACE, "wood5")
        canvas.rect(x, FLOOR, 4, SILL - FLOOR, "ink5")
        canvas.rect(x, FLOOR, 1, SILL - FLOOR, "ink7")


def _ends(canvas: Canvas) -> None:
    """The back of the last car, and the cab: glass to the ceiling, a desk, a handle of brass, and noon beside it."""
    for x in (REAR - 4, FRONT):
        canvas.rect(x, FACE, 4, SILL - FACE, "wood2")
        canvas.rect(x, FACE, 1, SILL - FACE, "wood4")
    canvas.rect(CAB, FACE + 6, FRONT - CAB, 90 - FACE, "blue5")
    canvas.rect(CAB + 4, FACE + 8, FRONT - CAB - 6, 40, "ink8")
    canvas.polygon([(CAB + 4, 96), (CAB + 22, 60), (CAB + 34, 60), (FRONT - 2, 96)], "ink7")
    canvas.polygon([(CAB + 26, 60), (CAB + 30, 60), (CAB + 32, 96), (CAB + 20, 96)], "ink6")
    for x, y, wide in ((CAB + 4, 66, 12), (CAB + 36, 62, 14)):
        canvas.rect(x, y, wide, 96 - y, "blue4")
        for row in range(y + 4, 92, 6):
            for column in range(x + 2, x + wide - 2, 4):
                canvas.rect(column, row, 2, 3, "blue5")
    canvas.rect(CAB, FACE + 6, 2, FLOOR - FACE, "gold1")
    canvas.rect(CAB, 96, FRONT - CAB, 3, "wood2")
    canvas.rect(CAB, 99, FRONT - CAB, 17, "ink4")
    canvas.rect(CAB, 99, FRONT - CAB, 1, "ink6")
    for number, x in enumerate(range(CAB + 6, FRONT - 8, 9)):
        canvas.ellipse(x + 2, 106, 3, 3, "ink2")
        canvas.rect(x + 1, 104, 2, 2, ("green3", "gold3", "red1", "blue4", "gold3")[number % 5])
    canvas.rect(FRONT - 14, 132, 14, SILL - 132, "ink4")
    canvas.rect(FRONT - 14, 132, 14, 16, "ink6")
    canvas.rect(FRONT - 14, 132, 14, 1, "ink8")
    canvas.rect(FRONT - 11, 136, 4, 2, "red1")
    canvas.rect(FRONT - 6, 136, 3, 2, "gold3")
    canvas.rect(FRONT - 9, 140, 2, 6, "gold1")
    canvas.ellipse(FRONT - 8, 140, 2.4, 2, "gold3")
    canvas.rect(CAB, FLOOR, 2, SILL - FLOOR, "ink4")
    canvas.rect(CAB + 2, FLOOR, 1, SILL - FLOOR, "ink7")
    for x in ADVERTS:
        canvas.rect(x - 2, PANE_TOP - 3, 40, PANE_HEIGHT + 6, "wood3")
