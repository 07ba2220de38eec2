"""The ground that the underpass lies in, cut open: the street's slabs, soil with stones, roots and pipes, and shafts
under gratings, through which noon comes down."""

import random

import numpy as np

from assets.source.canvas import Canvas, Color, Mask
from assets.source.kit.exteriors.states import State

DEEP = 92
"""How deep it is cut open over the last hall, px; farther down it is rock in the dark."""
SLABS = 12
"""How thick the street is, px."""
SHAFTS = (300, 580)
"""Where a shaft's left side is, px."""
WIDE = 26
"""Between a shaft's sides, px."""
PIPES = ((34, 9, "ink4"), (54, 5, "wood3"))
"""Pipes: their top and how thick they are, px, and their colour."""
NOON: dict[str, tuple[Color, Color]] = {"painted": ("ink8", "gold4"), "bare": ("ink7", "ink8")}
"""What comes down: in its middle, and at its edge."""


def ground(canvas: Canvas, buried: Mask, state: State) -> None:
    """All that is `buried`."""
    dice = random.Random(17)
    canvas.fill(buried, "ink0")
    _rock(canvas, buried, dice)
    cut = buried & canvas.rect_mask(0, 0, canvas.width, DEEP)
    _soil(canvas, cut, dice)
    _roots(canvas, cut, dice)
    _pipes(canvas, cut)
    _slabs(canvas, cut)
    for left in SHAFTS:
        _shaft(canvas, cut, left, state)


def blades(canvas: Canvas, face: Mask, floor: Mask) -> None:
    """Where noon that came down lies on the wall beneath a shaft, and on the floor before it."""
    for left in SHAFTS:
        fall = canvas.polygon_mask([(left + 8, DEEP), (left + 20, DEEP), (left + 46, 190), (left + 22, 190)])
        canvas.shade(fall & face, 1)
        canvas.shade_dithered(fall & floor, 1, 0.75)


def _rock(canvas: Canvas, buried: Mask, dice: random.Random) -> None:
    for _ in range(520):
        x, y, wide = dice.randrange(canvas.width), dice.randrange(DEEP, canvas.height), dice.uniform(2, 7)
        stone = canvas.ellipse_mask(x, y, wide, wide * 0.6) & buried
        canvas.fill(stone, "umber0")
        canvas.fill(stone & ~canvas.ellipse_mask(x, y + 1, wide, wide * 0.6), "ink2")


def _soil(canvas: Canvas, cut: Mask, dice: random.Random) -> None:
    rows = np.repeat(np.arange(canvas.height)[:, None] / DEEP, canvas.width, 1)
    canvas.ramp(cut, np.clip(rows, 0, 0.99), ("umber2", "umber2", "umber1", "umber1", "umber0"), 1)
    for _ in range(260):
        x, y = dice.randrange(canvas.width), dice.randrange(SLABS, DEEP)
        canvas.shade(canvas.rect_mask(x, y, dice.randint(3, 14), 1) & cut, dice.choice((-1, -1, 1)))
    for _ in range(90):
        x, y, wide = dice.randrange(canvas.width), dice.randrange(SLABS + 4, DEEP), dice.uniform(2, 6)
        tone = dice.choice(("ink4", "ink3", "umber3"))
        stone = canvas.ellipse_mask(x, y, wide, wide * 0.65) & cut
        canvas.fill(stone, tone)
        canvas.shade(stone & ~canvas.ellipse_mask(x, y + 1.2, wide, wide * 0.65), 1)
        canvas.shade(stone & ~canvas.ellipse_mask(x, y - 1.2, wide, wide * 0.65), -1)


def _roots(canvas: Canvas, cut: Mask, dice: random.Random) -> None:
    """Of trees that stood in the street."""
    for x in (214, 246, 452, 476, 520, 790, 836, 870):
        long = dice.randint(30, 62)
        at, y = float(x), SLABS
        lean = dice.choice((-0.5, 0.5))
        while y < SLABS + long:
            thick = 3 if y < SLABS + long // 3 else 2 if y < SLABS + long * 2 // 3 else 1
            canvas.fill(canvas.rect_mask(round(at), y, thick, 1) & cut, "wood2" if thick > 1 else "wood3")
            canvas.fill(canvas.rect_mask(round(at), y, 1, 1) & cut, "wood3")
            if y % 13 == 0:
                side = dice.choice((-1, 1))
                for step in range(dice.randint(5, 11)):
                    canvas.fill(canvas.rect_mask(round(at) + side * step, y + step // 2, 1, 1) & cut, "wood2")
            at += lean + dice.uniform(-0.8, 0.8)
            y += 1


def _pipes(canvas: Canvas, cut: Mask) -> None:
    for number, (top, thick, tone) in enumerate(PIPES):
        pipe = canvas.rect_mask(150, top, canvas.width, thick) & cut
        canvas.fill(pipe, tone)
        canvas.shade(canvas.rect_mask(150, top, canvas.width, 1) & cut, 2)
        canvas.shade(canvas.rect_mask(150, top + 1, canvas.width, 1) & cut, 1)
        canvas.shade(canvas.rect_mask(150, top + thick - 2, canvas.width, 2) & cut, -1)
        for x in range(190 + 40 * number, canvas.width, 112):
            collar = canvas.rect_mask(x, top - 1, 6, thick + 2) & cut
            canvas.fill(collar, tone)
            canvas.shade(collar & canvas.rect_mask(x, top - 1, 1, thick + 2), 1)
            canvas.shade(collar & canvas.rect_mask(x + 5, top - 1, 1, thick + 2), -1)
        canvas.fill(canvas.rect_mask(150, top + thick, canvas.width, 1) & cut, "umber0")


def _slabs(canvas: Canvas, cut: Mask) -> None:
    street = cut & canvas.rect_mask(0, 0, canvas.width, SLABS)
    canvas.fill(street, "ink5")
    canvas.shade(street & canvas.rect_mask(0, 0, canvas.width, 2), 1)
    canvas.shade(street & canvas.rect_mask(0, SLABS - 3, canvas.width, 3), -1)
    for x in range(14, canvas.width, 38):
        canvas.fill(street & canvas.rect_mask(x, 0, 1, SLABS), "ink2")


def _shaft(canvas: Canvas, cut: Mask, left: int, state: State) -> None:
    """A shaft lined with brick, its grating, and the blade of noon in it."""
    middle, edge = NOON[state.name]
    lined = cut & canvas.rect_mask(left - 5, 0, WIDE + 10, DEEP)
    canvas.fill(lined, "umber3")
    rows, columns = np.mgrid[0 : canvas.height, 0 : canvas.width]
    canvas.shade(lined & ((rows % 4 == 3) | ((columns + rows // 4 % 2 * 3) % 6 == 5)), -1)
    within = cut & canvas.rect_mask(left, 0, WIDE, DEEP)
    canvas.fill(within, "ink2")
    canvas.fill(within & canvas.rect_mask(left, 0, 1, DEEP), "ink1")
    broad = canvas.polygon_mask([(left + 1, 3), (left + 17, 3), (left + 25, DEEP), (left + 7, DEEP)]) & within
    narrow = canvas.polygon_mask([(left + 4, 3), (left + 13, 3), (left + 21, DEEP), (left + 11, DEEP)]) & within
    canvas.fill(broad, "ink4")
    canvas.fill(narrow, "ink6")
    canvas.shade_dithered(narrow & canvas.rect_mask(left, 0, WIDE, DEEP // 2), 1, 0.6)
    canvas.fill(cut & canvas.rect_mask(left, 0, WIDE, 3), middle)
    canvas.fill(cut & canvas.rect_mask(left, 3, WIDE, 2), edge)
    for x in range(left, left + WIDE, 4):
        canvas.fill(cut & canvas.rect_mask(x, 0, 2, 5), "ink1")
    canvas.fill(cut & canvas.rect_mask(left - 2, 5, WIDE + 4, 2), "ink3")
