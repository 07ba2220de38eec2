"""What lies far off: the sky, a city that has forgotten how to be dark, a village that has not, an unlit lamp."""

import random

import numpy as np

from assets.source.canvas import Canvas, bayer
from assets.source.title.places import CITY, FAR_LAMP, HEIGHT, HORIZON, LAMP, WIDTH, away

HALO = ("wood0", "wood1", "wood1", "wood2", "wood3", "gold0")
SKY = ("ink0", "ink1", "blue0", "ink2", "ink3", "mag0", "ink4", "mag1", "ink5", "blue3", "blue4")


WINDOW = (66, 152)
"""The left top corner of the window that is lit."""


def sky(canvas: Canvas, lit: bool) -> None:
    """Night above, the city's glare along the horizon, mist drifting through both; round a `lit` lamp a warm halo."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    glare = np.exp(-(((x - CITY[0]) / 128) ** 2)) * np.exp(-((HORIZON - y) / 40))
    mist = np.exp(-(((y - 52 - 20 * np.sin(x / 84 + 0.6)) / 26) ** 2)) * (0.5 + 0.5 * np.sin(x / 52 - y / 27))
    right = np.clip((x - 150) / 260, 0, 1)
    height = np.clip(y / HORIZON, 0, 1)
    field = 0.04 + 0.20 * height**1.6 + 0.14 * mist * (0.35 + 0.65 * right) + 0.10 * right * height + 0.86 * glare
    canvas.ramp(y < HORIZON, np.clip(field, 0, 0.999), SKY, 1.0)
    if lit:
        reach = np.clip(1 - away(*LAMP) / 84, 0, 0.999)
        edge = (bayer(HEIGHT, WIDTH) < reach * 1.5) & (y < HORIZON)
        canvas.ramp(edge, reach**1.6, HALO, 1.0)


def stars(canvas: Canvas, count: int) -> None:
    """Stars, where the city and the lamp let them be seen; few where words will stand."""
    dice = random.Random(42)
    for _ in range(count):
        x, y = dice.randrange(WIDTH), int(dice.random() ** 1.5 * 140)
        color = dice.choice(["ink4", "ink5", "ink5", "ink6", "ink7", "blue3"])
        washed = abs(x - CITY[0]) < 120 and y > 84
        words = 30 < x < 234 and y > 24
        if not washed and not words and np.hypot(x - LAMP[0], y - LAMP[1]) > 58:
            canvas.pixel(x, y, color)
    for x, y in ((20, 60), (121, 14), (266, 38), (302, 17), (452, 40), (214, 12), (420, 92), (16, 118)):
        canvas.pixel(x, y, "ink8")
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            canvas.pixel(x + dx, y + dy, "ink5")


def _tower(canvas: Canvas, dice: random.Random, left: int, width: int, top: int, back: bool) -> None:
    """One building of the city: a slab with more windows lit than not."""
    body, edge = ("ink4", "ink5") if back else ("ink2", "ink4")
    canvas.rect(left, top, width, HORIZON - top, body)
    canvas.rect(left, top, width, 1, edge)
    canvas.rect(left + width - 1, top, 1, HORIZON - top, "ink3" if back else "ink1")
    bright = ("blue3", "blue4", "ink7") if back else ("blue4", "blue5", "ink8", "mag3", "blue4")
    for y in range(top + 2, HORIZON - 1, 2):
        for x in range(left + 1, left + width - 1, 2):
            if dice.random() < (0.34 if back else 0.5):
                canvas.pixel(x, y, dice.choice(bright))


def city(canvas: Canvas) -> None:
    """The city on the far shore, every window of it awake."""
    dice = random.Random(7)
    for back in (True, False):
        x = 184 if back else 190
        while x < WIDTH:
            width = dice.randrange(5, 11)
            share = np.exp(-(((x - CITY[0]) / (74 if back else 60)) ** 2))
            top = HORIZON - int((14 + 44 * share) * dice.uniform(0.55, 1.0) * (1.0 if back else 0.62)) - 2
            if abs(x + width / 2 - FAR_LAMP[0]) < (7 if back else 13):
                top = HORIZON - 12
            _tower(canvas, dice, x, width, top, back)
            if dice.random() < 0.22:
                canvas.rect(x + width // 2, top - 6, 1, 6, "ink4")
                canvas.pixel(x + width // 2, top - 7, "red1")
            x += width + dice.randrange(0, 3)
    canvas.rect(196, HORIZON - 2, 110, 1, "blue4")
    canvas.rect(186, HORIZON - 1, 130, 1, "blue3")


def headland(canvas: Canvas) -> None:
    """A dark shore at the left with a village asleep on it, and its breakwater out to the harbour mouth."""
    ridge = [(0, 136), (24, 131), (52, 138), (86, 148), (118, 154), (150, 165), (176, 171), (196, 178), (0, 178)]
    hill = canvas.polygon([*ridge], "ink1")
    canvas.fill(hill & ~np.roll(hill, 1, 0), "ink2")
    canvas.shade_dithered(hill & canvas.rect_mask(0, 160, 200, 20), -1, 0.5)
    for x, y, wide, high in ((10, 140, 11, 9), (26, 145, 9, 8), (64, 149, 10, 9), (80, 154, 8, 7), (106, 159, 10, 8)):
        canvas.polygon([(x - 1, y), (x + wide / 2, y - 5), (x + wide + 1, y)], "ink2")
        canvas.rect(x, y, wide, high, "ink0")
        canvas.line(x + wide / 2, y - 5, x + wide, y, "ink3")
        canvas.rect(x + 2, y + 3, 2, 2, "ink1")
    canvas.rect(46, 132, 6, 17, "ink0")
    canvas.polygon([(45, 133), (49, 122), (53, 133)], "ink2")
    canvas.line(49, 122, 52, 132, "ink3")
    canvas.rect(48, 137, 2, 3, "ink1")
    x, _ = FAR_LAMP
    canvas.polygon([(150, 172), (x - 12, 173), (x + 8, 173), (x + 12, 183), (140, 183)], "ink1")
    canvas.line(160, 172, x + 7, 172, "ink3")
    canvas.line(196, 172, x + 7, 172, "ink4")
    for row, y in enumerate((176, 179)):
        for left in range(152 + 4 * row, x + 8, 8):
            canvas.rect(left, y, 6, 1, "ink2")


def window(canvas: Canvas) -> None:
    """The one window of the village that is lit when the lamp is not, and what the sea keeps of it."""
    x, y = WINDOW
    canvas.rect(x - 1, y - 1, 4, 4, "gold0")
    canvas.rect(x, y, 2, 2, "gold3")
    canvas.pixel(x, y, "gold4")
    for row, left, long in ((181, 0, 3), (184, -1, 4), (188, 1, 2), (193, -2, 4), (199, 0, 2)):
        canvas.rect(x + left, row, long, 1, "gold1" if row < 186 else "gold0")


def far_lamp() -> Canvas:
    """The second lamp, unlit, alone on the whole canvas."""
    canvas = Canvas(WIDTH, HEIGHT)
    x, y = FAR_LAMP
    canvas.rect(x - 1, y + 6, 2, 24, "ink0")
    canvas.rect(x, y + 7, 1, 22, "ink2")
    canvas.rect(x - 3, y + 26, 6, 3, "ink0")
    canvas.rect(x - 4, y + 29, 8, 1, "ink0")
    canvas.rect(x - 3, y + 10, 6, 1, "ink0")
    canvas.polygon([(x - 4, y - 3), (x + 4, y - 3), (x + 3, y + 6), (x - 3, y + 6)], "ink0")
    canvas.rect(x - 2, y - 2, 4, 7, "ink3")
    canvas.rect(x - 2, y - 2, 1, 7, "ink5")
    canvas.rect(x, y - 2, 1, 7, "ink1")
    canvas.rect(x - 3, y + 5, 6, 1, "ink0")
    canvas.polygon([(x - 5, y - 3), (x, y - 8), (x + 5, y - 3)], "ink0")
    canvas.line(x - 4, y - 4, x - 1, y - 7, "ink4")
    canvas.rect(x - 1, y - 10, 2, 3, "ink0")
    return canvas


def far_lamp_hint() -> Canvas:
    """The edge of the second lamp, as if somebody thought of it: one px, warm at the glass and cool below."""
    lamp = far_lamp()
    edged = lamp.copy().outline("blue4")
    canvas = Canvas(WIDTH, HEIGHT)
    edge = edged.drawn & ~lamp.drawn
    canvas.fill(edge, "ink5")
    near = away(*FAR_LAMP) < 13
    canvas.fill(edge & near, "gold1")
    canvas.fill(edge & (away(*FAR_LAMP) < 9), "gold2")
    canvas.fill(edge & canvas.rect_mask(0, HORIZON - 9, WIDTH, 20), "ink4")
    x, y = FAR_LAMP
    canvas.pixel(x, y + 3, "gold1")
    return canvas
