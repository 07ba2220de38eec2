"""The planetarium from outside: a drum of brick under a dome, with a door of iron; under paint, a hothouse."""

import math
import random

from assets.source.canvas import Canvas, Mask
from assets.source.garden.plants import flowers
from assets.source.kit.exteriors.states import State
from assets.source.kit.lettering import word

SIZE = 208, 128
"""Width and height, px."""
DRUM = 52
"""Height of the drum, px."""
DOOR = (90, 28, 30)
"""The door's left, its width and its height, px."""
RIBS = 9


def planetarium(state: State) -> Canvas:
    """It as it stands at the end of the drying ground, seen from the south."""
    wide, high = SIZE
    canvas = Canvas(wide, high)
    middle, sill = wide // 2, high - DRUM
    dome = canvas.ellipse_mask(middle, sill, 84, 70) & canvas.rect_mask(0, 0, wide, sill)
    _dome(canvas, dome, state, middle, sill)
    _drum(canvas, state, sill)
    canvas.rect(12, sill - 2, wide - 24, 6, "ink7" if state.painted else "ink5")
    canvas.rect(12, sill - 2, wide - 24, 1, "ink8" if state.painted else "ink6")
    canvas.rect(12, sill + 4, wide - 24, 2, "teal1" if state.painted else "ink2")
    if state.painted:
        _noon(canvas, middle, sill)
    else:
        _door(canvas, high)
    return canvas.outline("ink0")


def _dome(canvas: Canvas, dome: Mask, state: State, middle: int, sill: int) -> None:
    """Glass in white ribs, or tin that the rain runs off; a slit at the top that was for a telescope once."""
    canvas.fill(dome, "blue4" if state.painted else "ink4")
    for step, (across, down) in enumerate(((62, 52), (38, 32))):
        light = canvas.ellipse_mask(middle - 14, sill - 8, across, down) & dome
        canvas.shade_dithered(light, 1, 0.5 + 0.3 * step)
    shade = dome & ~canvas.ellipse_mask(middle - 22, sill - 6, 84, 68)
    canvas.shade(shade, -1)
    for rib in range(RIBS):
        lean = math.sin(math.pi * (rib / (RIBS - 1) - 0.5))
        for down in range(70):
            x = middle + 84 * lean * math.sqrt(max(0.0, 1 - (down / 70) ** 2))
            line = canvas.rect_mask(round(x), sill - down, 1, 1) & dome
            canvas.fill(line, "ink8" if state.painted else "ink3")
    for ring in (22, 44):
        across = round(84 * math.sqrt(1 - (ring / 70) ** 2))
        canvas.fill(
            canvas.rect_mask(middle - across, sill - ring, 2 * across, 1) & dome, "ink8" if state.painted else "ink3"
        )
    if not state.painted:
        canvas.polygon(
            [(middle - 7, sill - 70), (middle + 8, sill - 70), (middle + 11, sill - 24), (middle - 10, sill - 24)],
            "ink1",
        )
        for x, y in ((-3, -60), (4, -52), (-5, -41), (2, -33), (6, -66)):
            canvas.pixel(middle + x, sill + y, "gold4")


def _drum(canvas: Canvas, state: State, sill: int) -> None:
    """Brick under its courses; under paint, the same hedge as everywhere, in flower."""
    wide, high = SIZE
    dice = random.Random(17)
    canvas.rect(16, sill, wide - 32, high - sill, "green1" if state.painted else "ink4")
    drum = canvas.rect_mask(16, sill, wide - 32, high - sill)
    if state.painted:
        for _ in range(900):
            x, y = dice.randrange(17, wide - 18), dice.randrange(sill + 6, high - 2)
            canvas.rect(x, y, dice.randint(1, 3), 1, dice.choice(("green0", "green2", "green2", "green3", "teal1")))
        for number in range(14):
            canvas.blit(flowers(number % 5), 18 + number * 12, high - 24)
        return
    for row, y in enumerate(range(sill + 6, high, 6)):
        canvas.shade(canvas.rect_mask(16, y, wide - 32, 1) & drum, -1)
        for x in range(16 + 6 * (row % 2), wide - 16, 12):
            canvas.shade(canvas.rect_mask(x, y, 1, 6) & drum, -1)
            if dice.random() < 0.2:
                canvas.shade(canvas.rect_mask(x + 1, y + 1, 11, 5) & drum, dice.choice((-1, 1)))
    for x in (34, 58, 142, 166):
        canvas.rect(x, sill + 14, 10, 16, "ink2")
        canvas.rect(x, sill + 14, 10, 1, "ink6")
        for bar in range(x + 1, x + 10, 3):
            canvas.rect(bar, sill + 15, 1, 15, "ink4")
    for x in (28, 78, 132, 184):
        for down in range(dice.randint(20, 44)):
            canvas.shade_dithered(canvas.rect_mask(x, sill + 6 + down, 3, 1), -1, 0.7)


def _noon(canvas: Canvas, middle: int, sill: int) -> None:
    """A sun that somebody had painted on, where a door would be."""
    canvas.ellipse(middle, sill + 27, 17, 17, "gold2")
    canvas.ellipse(middle - 1, sill + 26, 14, 14, "gold4")
    word(canvas, middle - 13, sill + 23, "AT ONE", "umber1")


def _door(canvas: Canvas, high: int) -> None:
    """A door of sheet iron, and what comes out under it."""
    left, wide, tall = DOOR
    top = high - tall
    canvas.rect(left - 4, top - 4, wide + 8, tall + 4, "ink2")
    canvas.rect(left, top, wide, tall, "umber2")
    canvas.rect(left, top, wide, 1, "umber3")
    canvas.rect(left, top, 1, tall, "umber3")
    for y in (top + 6, top + 20):
        canvas.rect(left + 3, y, wide - 6, 2, "umber1")
    for y in range(top + 3, high - 2, 6):
        for x in (left + 2, left + wide - 4):
            canvas.pixel(x, y, "umber3")
    canvas.rect(left + wide - 8, top + 13, 3, 5, "ink6")
    canvas.rect(left, high - 2, wide, 2, "gold3")
