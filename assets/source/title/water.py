"""The sea: its tone, the strokes of its waves, the light it keeps, and four frames of glints."""

import random

import numpy as np

from assets.source.canvas import Canvas
from assets.source.title.places import CITY, HEIGHT, HORIZON, LAMP, WIDTH

SEA = ("ink0", "ink1", "blue0", "ink2", "ink3", "blue1", "ink4", "blue2")
WALL_FOOT = 212
"""Where the lamp's light first meets the water, under the mole."""


def sea(canvas: Canvas, lit: bool) -> None:
    """Water: pale under the glare, dark towards us, with the lamp's path on it when it is `lit`."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    depth = np.clip((y - HORIZON) / (HEIGHT - HORIZON), 0, 1)
    glare = np.exp(-(((x - CITY[0] + 34) / (60 + 60 * depth)) ** 2)) * np.exp(-depth * 3.6)
    field = 0.40 - 0.42 * depth + 0.5 * glare + 0.04 * np.sin(x / 9 + y * 1.3)
    canvas.ramp(y >= HORIZON, np.clip(field, 0, 0.999), SEA, 1.0)
    dice = random.Random(5)
    for _ in range(420):
        row = HORIZON + 2 + int((HEIGHT - HORIZON - 3) * dice.random() ** 1.3)
        long = 2 + (row - HORIZON) // 9 + dice.randrange(6)
        left = dice.randrange(-6, WIDTH)
        canvas.rect(left, row, long, 1, dice.choice(["ink2", "blue0", "ink1", "ink3"]))
    for _ in range(150):
        row = HORIZON + int(34 * dice.random() ** 1.7)
        left = int(dice.gauss(CITY[0] - 42, 30 + (row - HORIZON)))
        color = dice.choice(["blue4", "blue3", "blue3", "mag2"] if row < HORIZON + 9 else ["blue2", "blue3", "ink4"])
        canvas.rect(left, row, dice.randrange(2, 6), 1, color)
    if lit:
        _path(canvas, random.Random(11), 3, 0.8)


def _path(canvas: Canvas, dice: random.Random, strokes: int, share: float) -> None:
    """The lamp's path: broken strokes under the mole, wider and fewer towards us."""
    for row in range(WALL_FOOT - 8, HEIGHT):
        down = row - WALL_FOOT + 8
        spread = 4 + down * 0.42
        for _ in range(strokes):
            if dice.random() < share - 0.5 * down / (HEIGHT - WALL_FOOT):
                long = dice.randrange(3, 6 + down // 6)
                left = int(LAMP[0] + dice.gauss(0, spread) - long / 2)
                off = abs(left + long / 2 - LAMP[0]) / spread
                colors = ["gold3", "gold2", "gold2"] if off < 0.7 else ["gold1", "gold1", "gold0"]
                canvas.rect(left, row, long, 1, dice.choice(colors if off < 1.5 else ["gold0", "wood3", "wood2"]))


def glints(frame: int) -> Canvas:
    """One of four frames of light on the water, alone on the whole canvas; each glint swells and dies through them."""
    canvas = Canvas(WIDTH, HEIGHT)
    dice = random.Random(23)
    for _ in range(74):
        row = WALL_FOOT + 2 + int((HEIGHT - WALL_FOOT - 4) * dice.random())
        down = row - WALL_FOOT + 8
        off = dice.gauss(0, 0.8)
        middle = LAMP[0] + off * (5 + down * 0.42)
        phase, long = dice.randrange(4), dice.randrange(3, 6 + down // 8)
        swell = (0.5, 1.0, 0.6, 0.0)[(frame + phase) % 4]
        wide = round(long * swell)
        color = ("gold3", "gold4", "gold2", "gold2")[(frame + phase) % 4] if abs(off) < 0.9 else "gold1"
        if wide:
            canvas.rect(round(middle - wide / 2) + (frame + phase) % 2, row, wide, 1, color)
    for _ in range(90):
        row = HORIZON + 1 + int(80 * dice.random() ** 1.8)
        left = int(dice.gauss(CITY[0] - 26, 44 + (row - HORIZON) * 0.9))
        phase, long = dice.randrange(4), 1 + (row - HORIZON) // 16 + dice.randrange(3)
        near = row < HORIZON + 14
        shown = (frame + phase) % 4 < 2
        if shown and not (left + long > 282) and left > 8:
            color = dice.choice(["blue4", "blue3", "blue5"]) if near else dice.choice(["blue2", "ink4", "blue1"])
            canvas.rect(left + (frame + phase) % 2, row, long, 1, color)
        elif not shown:
            dice.random()
    return canvas
