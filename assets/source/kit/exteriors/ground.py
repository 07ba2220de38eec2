"""What streets are walked on: pavement, kerb, road, tram rails, quay, canal, stairs. Blocks wrap, as floors do."""

import random
from functools import partial

import numpy as np

from assets.source.canvas import Canvas, Color, bayer
from assets.source.kit.exteriors.states import State
from assets.source.kit.fields import nudge, put, swell

SLABS = {"painted": ("ink7", "ink6", "ink8"), "bare": ("ink5", "ink4", "ink6"), "night": ("ink5", "ink4", "ink6")}
"""A slab of pavement, its joint and its lit edge, by state."""
ROADS = {"painted": "ink6", "bare": "ink4", "night": "ink4"}
WATERS = {
    "painted": ("blue2", "blue3", "blue3", "blue4", "blue5"),
    "bare": ("teal0", "ink2", "teal0", "olive1", "olive2"),
    "night": ("ink1", "blue0", "blue0", "blue1", "ink4"),
}
"""Deep to gleaming, by state."""
MOMENTS, MOMENT = 4, 320
"""Moments of the water that lie below each other, and how long each is shown, ms."""


def kind(state: State) -> str:
    """Which of the drawings of the ground a state has: asleep it lies as it does by night, but dry."""
    return "night" if state.dark else state.name


def pavement(state: State) -> Canvas:
    """Slabs, 96 x 64 px: paler ones, brushed, under paint, cracks and weeds without, a film of water by night."""
    slab, joint, lit = SLABS[kind(state)]
    canvas = Canvas(96, 64, slab)
    dice = random.Random(29)
    for row, top in enumerate(range(4, 68, 16)):
        for left in range(8 * (row % 2) + 4, 100 + 8 * (row % 2), 24):
            _slab(canvas, dice, left, top, state, joint, lit)
    if state.wet:
        _film(canvas, dice, 26)
    return canvas


def _slab(canvas: Canvas, dice: random.Random, left: int, top: int, state: State, joint: Color, lit: Color) -> None:
    wide, high = 24, 16
    chance = dice.random()
    paint = partial(put, canvas)
    if state.painted and chance < 0.13:
        worn = random.Random(left * 31 + top)
        for y in range(2, high - 1):
            at = worn.randrange(1, 8)
            while at < wide - 3:
                long = min(worn.randint(2, 6), wide - 2 - at)
                for x in range(at, at + long):
                    paint(left + x, top + y, "skin3" if chance < 0.08 else "ink8")
                at += long + worn.randint(3, 9)
    elif chance < 0.24:
        for y in range(2, high - 1, 2):
            at = dice.randrange(1, wide - 8)
            for x in range(at, at + dice.randint(4, 8)):
                nudge(canvas, left + x, top + y, -1)
    for x in range(wide):
        paint(left + x, top, joint)
        if 2 < x < wide - 3 and dice.random() < 0.55:
            paint(left + x, top + 1, lit)
    for y in range(high):
        paint(left, top + y, joint)
    for _ in range(dice.randint(1, 4)):
        x, y = left + dice.randint(3, wide - 6), top + dice.randint(4, high - 4)
        for step in range(dice.randint(1, 3)):
            nudge(canvas, x + step, y, -1)
    if state.worn and not state.wet and dice.random() < 0.32:
        x, y = left + dice.randint(4, 14), top
        for _ in range(high):
            nudge(canvas, x, y, -2)
            x, y = x + dice.choice((-1, 0, 1, 1)), y + 1
    if state.name == "bare" and dice.random() < 0.3:
        x = left + dice.randint(0, wide)
        for step in range(dice.randint(2, 6)):
            paint(x + step, top - dice.choice((0, 1, 2)), "olive2")
            paint(x + step, top, "olive1")


def _film(canvas: Canvas, dice: random.Random, count: int) -> None:
    """Water standing in what is hollow: dark, with a broken light edge."""
    for _ in range(count):
        x, y, long = dice.randrange(canvas.width), dice.randrange(canvas.height), dice.randint(4, 15)
        for step in range(long):
            nudge(canvas, x + step, y, -1)
            nudge(canvas, x + step + 2, y + 1, -2)
            if dice.random() < 0.4:
                nudge(canvas, x + step + 1, y + 2, 1)


def road(state: State) -> Canvas:
    """Asphalt, 96 x 64 px: smooth under paint, patched without, glossy when wet."""
    canvas = Canvas(96, 64, ROADS[kind(state)])
    dice = random.Random(22)
    for _ in range(300 if not state.painted else 120):
        nudge(canvas, dice.randrange(96), dice.randrange(64), dice.choice((-1, -1, 1)))
    if state.painted:
        for x in range(0, 96, 32):
            for step in range(14):
                put(canvas, x + step, 30, "blue5")
                put(canvas, x + step, 31, "ink8")
    elif state.wet:
        _film(canvas, dice, 40)
    else:
        for left, top, wide, high in ((8, 10, 26, 15), (58, 38, 22, 12), (70, 4, 14, 9)):
            for y in range(high):
                for x in range(wide):
                    if (x in (0, wide - 1) or y in (0, high - 1)) or dice.random() < 0.5:
                        nudge(canvas, left + x, top + y, -1)
        for _ in range(3):
            x, y = dice.randrange(96), dice.randrange(64)
            for _ in range(dice.randint(18, 40)):
                nudge(canvas, x, y, -2)
                x, y = x + dice.choice((0, 1, 1)), y + dice.choice((-1, 0, 0, 1))
    return canvas


def bed(state: State) -> Canvas:
    """What the tram runs on, 96 x 48 px: a lawn under paint, setts beneath it."""
    if not state.painted:
        canvas = Canvas(96, 48, "ink4" if state.name == "bare" else "ink3")
        dice = random.Random(23)
        for row, top in enumerate(range(0, 48, 6)):
            for left in range(4 * (row % 2), 96 + 4 * (row % 2), 8):
                tone = dice.choice((0, 0, 0, -1, 1))
                for x in range(1, 8):
                    for y in range(1, 6):
                        if tone and dice.random() < 0.7:
                            nudge(canvas, left + x, top + y, tone)
                    nudge(canvas, left + x, top, -1)
                    if dice.random() < 0.5:
                        nudge(canvas, left + x, top + 1, 1)
                for y in range(6):
                    nudge(canvas, left, top + y, -1)
        if state.wet:
            _film(canvas, dice, 18)
        return canvas
    canvas = Canvas(96, 48, "green2")
    dice = random.Random(24)
    mown = swell(96, 48, ((1, 0, 0.4, 0.5), (2, 1, 2.0, 0.3), (0, 1, 1.0, 0.3)))
    for _ in range(300):
        x, y = dice.randrange(96), dice.randrange(48)
        tone = 1 if mown[y, x] > 0 else -1
        for step in range(dice.choice((1, 1, 2, 3))):
            nudge(canvas, x + step, y, tone)
    for _ in range(12):
        x, y, petal = dice.randrange(96), dice.randrange(48), dice.choice(("ink8", "gold3", "mag3"))
        put(canvas, x, y, petal)
        put(canvas, x + 1, y, petal)
    return canvas


def rails(state: State) -> Canvas:
    """Two rails, 64 x 48 px, clear between them."""
    canvas = Canvas(64, 48)
    for y in (12, 36):
        canvas.rect(0, y - 1, 64, 5, "ink3" if not state.painted else "green0")
        canvas.rect(0, y, 64, 3, "ink2")
        canvas.rect(0, y, 64, 1, "ink7" if state.painted or state.wet else "ink6")
        if state.name == "bare":
            for x in range(0, 64, 7):
                canvas.rect(x, y, 3, 1, "umber3")
        canvas.rect(20, y, 1, 3, "ink1")
    return canvas


def kerbs(state: State) -> Canvas:
    """Two rows of 64 px: a pavement's southern edge, its stones and their face; and a northern one, of which only the
    top is seen."""
    slab, joint, lit = SLABS[kind(state)]
    canvas = Canvas(64, 32)
    canvas.rect(0, 0, 64, 10, slab)
    canvas.rect(0, 5, 64, 1, joint)
    canvas.rect(0, 6, 64, 1, lit)
    canvas.rect(0, 10, 64, 3, joint)
    canvas.shade(canvas.rect_mask(0, 10, 64, 3), -1)
    canvas.rect(0, 13, 64, 3, ROADS[kind(state)])
    canvas.shade(canvas.rect_mask(0, 13, 64, 2), -1)
    for x in range(10, 64, 21):
        canvas.shade(canvas.rect_mask(x, 6, 1, 7), -1)
    canvas.rect(0, 16, 64, 16, slab)
    canvas.rect(0, 16, 64, 4, ROADS[kind(state)])
    canvas.rect(0, 20, 64, 1, lit)
    canvas.rect(0, 25, 64, 1, joint)
    for x in range(10, 64, 21):
        canvas.rect(x, 20, 1, 6, joint)
    if state.wet:
        for x in range(3, 64, 9):
            canvas.rect(x, 14, 5, 1, "ink5")
    return canvas


def quay(state: State) -> Canvas:
    """The quay's edge and its wall down to the water, 96 x 32 px; a ring, weed at the foot."""
    slab, joint, lit = SLABS[kind(state)]
    canvas = Canvas(96, 32, joint)
    dice = random.Random(25)
    canvas.rect(0, 0, 96, 6, slab)
    canvas.rect(0, 0, 96, 1, lit)
    canvas.rect(0, 5, 96, 1, joint)
    canvas.shade(canvas.rect_mask(0, 6, 96, 26), -1)
    for row, y in enumerate(range(6, 32, 7)):
        canvas.shade(canvas.rect_mask(0, y, 96, 1), -1)
        for x in range(8 * (row % 2), 96, 16):
            canvas.shade(canvas.rect_mask(x, y, 1, 7), -1)
            if dice.random() < 0.3:
                canvas.shade(canvas.rect_mask(x + 1, y + 1, 15, 6), dice.choice((-1, 1)))
    for x in range(96):
        high = dice.choice((1, 2, 3, 3, 4))
        canvas.rect(x, 32 - high, 1, high, "teal1" if state.painted else "olive0" if state.dark else "olive1")
    canvas.ellipse(40, 15, 3.5, 3.5, "ink2")
    canvas.ellipse(40, 15, 2, 2, joint)
    return canvas


def water(state: State) -> Canvas:
    """The canal, four moments of 96 x 32 px below each other: long slow ripples."""
    canvas = Canvas(96, 32 * MOMENTS)
    colors = WATERS[kind(state)]
    for moment in range(MOMENTS):
        turn = 2 * np.pi * moment / MOMENTS
        waves = ((1, 3, turn, 0.5), (2, -4, 1.3 - turn, 0.4), (-3, 5, 2.1 + turn, 0.35), (5, 2, 0.5 - turn, 0.2))
        field = swell(96, 32, waves)
        field = (field - field.min()) / (field.max() - field.min())
        part = Canvas(96, 32)
        shown = (colors[0], colors[1], colors[1], colors[2], colors[2], colors[3]) if state.painted else colors[:4]
        part.ramp(part.rect_mask(0, 0, 96, 32), np.clip(field, 0, 0.999), shown, 0.35)
        part.fill((field > 0.93) & (np.roll(field, 1, 0) < field), colors[4])
        canvas.blit(part, 0, 32 * moment)
    return canvas


def roof(state: State) -> Canvas:
    """A flat roof, 96 x 64 px: felt in lengths, their seams tarred; slates, a ridge and a skylight under paint."""
    canvas = Canvas(96, 64, "ink5" if state.painted else "ink4" if state.name == "bare" else "ink3")
    dice = random.Random(26)
    if state.painted:
        _slates(canvas, dice)
        return canvas
    for top in range(0, 64, 16):
        start = dice.randrange(96)
        for x in range(96):
            nudge(canvas, x, top, -2)
            nudge(canvas, x, top + 1, 1 if dice.random() < 0.6 else 0)
        for y in range(top, top + 16):
            nudge(canvas, start, y, -1)
    for _ in range(240):
        nudge(canvas, dice.randrange(96), dice.randrange(64), dice.choice((-1, 1)))
    if state.wet:
        _film(canvas, dice, 24)
    return canvas


def _slates(canvas: Canvas, dice: random.Random) -> None:
    for row, top in enumerate(range(0, 64, 8)):
        canvas.shade(canvas.rect_mask(0, top + 7, 96, 1), -2)
        canvas.shade(canvas.rect_mask(0, top, 96, 1), 1)
        for x in range(6 * (row % 2), 96, 12):
            canvas.shade(canvas.rect_mask(x, top, 1, 7), -1)
            if dice.random() < 0.25:
                canvas.shade(canvas.rect_mask(x + 1, top + 1, 11, 6), dice.choice((-1, -1, 1)))
    canvas.rect(0, 24, 96, 4, "ink6")
    canvas.rect(0, 24, 96, 1, "ink8")
    canvas.rect(0, 28, 96, 2, "ink3")
    for x in range(5, 96, 12):
        canvas.rect(x, 25, 1, 3, "ink4")
    canvas.rect(38, 36, 26, 19, "ink2")
    canvas.rect(37, 35, 26, 18, "ink7")
    canvas.gradient(39, 37, 22, 14, ("blue5", "blue4"))
    canvas.rect(49, 37, 2, 14, "ink7")
    canvas.line(42, 48, 47, 39, "ink8")


def roof_edge(state: State) -> Canvas:
    """Where a roof ends in the south, 96 x 48 px: the parapet's top, its cornice, and the front going down into the
    street, darker the lower."""
    slab, joint, lit = SLABS[kind(state)]
    canvas = Canvas(96, 48)
    canvas.rect(0, 0, 96, 10, slab)
    canvas.rect(0, 0, 96, 1, joint)
    canvas.rect(0, 1, 96, 1, lit)
    for x in range(14, 96, 32):
        canvas.rect(x, 1, 1, 9, joint)
    canvas.rect(0, 10, 96, 4, joint)
    for x in range(2, 96, 6):
        canvas.shade(canvas.rect_mask(x, 12, 3, 2), -1)
    canvas.rect(0, 14, 96, 34, joint)
    for row, y in enumerate(range(14, 48, 5)):
        canvas.shade(canvas.rect_mask(0, y, 96, 1), -1)
        for x in range(5 * (row % 2), 96, 10):
            canvas.shade(canvas.rect_mask(x, y, 1, 5), -1)
    rows = np.mgrid[0:48, 0:96][0]
    for depth, begin in ((-1, 18), (-1, 32)):
        canvas.shade((rows >= begin) & (bayer(48, 96) < (rows - begin) / 12), depth)
    return canvas


def stairs(state: State) -> Canvas:
    """Steps that go up northward, 64 x 48 px, between two low cheeks."""
    slab, joint, lit = SLABS[kind(state)]
    canvas = Canvas(64, 48, slab)
    for number, y in enumerate(range(0, 48, 6)):
        canvas.rect(0, y, 64, 4, slab)
        canvas.rect(0, y, 64, 1, lit)
        canvas.rect(0, y + 4, 64, 2, joint)
        canvas.shade(canvas.rect_mask(0, y + 4, 64, 2), -1)
        if state.name == "bare" and number % 3 == 1:
            canvas.rect(22 + number * 3, y, 5, 2, joint)
    for x in (0, 57):
        canvas.rect(x, 0, 7, 48, slab)
        canvas.rect(x, 0, 1, 48, lit)
        canvas.rect(x + 6, 0, 1, 48, "ink3")
        canvas.shade(canvas.rect_mask(x + 4, 0, 2, 48), -1)
    return canvas
