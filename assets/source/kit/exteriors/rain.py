"""Rain, as it falls before a street, and the rings that it makes on wet ground."""

import random

from assets.source.canvas import Canvas

SIZE, MOMENTS = (160, 135), 6
"""Width and height of one moment of rain, px, and how many lie beside each other; the last goes over into the first."""
RINGS, RINGS_MS = 5, (90, 90, 110, 130, 900)
"""Moments of a ring below each other, the last of them nothing, and how long each is shown."""
TILE = 16


def falling(count: int, seed: int = 1) -> Canvas:
    """`count` streaks, slanting, of which the nearer are longer and paler; each falls its own whole way in all moments
    together."""
    wide, high = SIZE
    canvas = Canvas(wide * MOMENTS, high)
    dice = random.Random(seed)
    for _ in range(count):
        x, y, near = dice.randrange(wide), dice.randrange(high), dice.random()
        long = 4 + round(7 * near)
        color = "ink6" if near > 0.85 else "ink5" if near > 0.4 else "ink4"
        falls = 2 if near > 0.5 else 1
        for moment in range(MOMENTS):
            top = y + round(high * falls * moment / MOMENTS)
            for step in range(long):
                left = x - round(high * falls * moment / MOMENTS * 0.25) - step // 4
                canvas.pixel(moment * wide + left % wide, (top + step) % high, color)
    return canvas


def rings(seed: int) -> Canvas:
    """One drop on a tile: where it strikes, and its ring going out."""
    canvas = Canvas(TILE, TILE * RINGS)
    dice = random.Random(seed)
    x, y = dice.randrange(5, 11), dice.randrange(5, 11)
    canvas.rect(x, y - 1, 1, 2, "ink7")
    for moment, (across, down, color) in enumerate(((1, 1, "ink6"), (3, 1, "ink6"), (4, 2, "ink5")), 1):
        top = TILE * moment + y
        for dx in range(-across, across + 1):
            share = (1 - (dx / (across + 0.5)) ** 2) ** 0.5
            for side in (-1, 1):
                if (dx + side) % 3 or moment < 3:
                    canvas.pixel(x + dx, top + round(side * down * share), color)
    return canvas
