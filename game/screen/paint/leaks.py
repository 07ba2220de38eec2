"""Where a dream leaks into a room: it is seen through a soft edge that drifts, and some of its light falls out.

Rims are kept by their size and the step of their drift, so that a frame lays them and no more.
"""

from functools import cache, partial

import pygame

from game.content.level import Point, Rgb
from game.core.rng import seeded
from game.screen.paint import rims
from game.screen.paint.painted import Painted
from game.screen.paint.palette import COLOR
from game.screen.paint.patches import HOLE
from game.screen.paint.rims import CLEAR, Rim, Shape

SOFT, LEVELS = 30, 8
"""Width of the edge along which a dream gives way, px, and in how many steps of the dither it does."""
WAVES = ((2, 5.0), (3, 3.5), (5, 2.0), (9, 1.0))
"""How often each wave goes round the edge, and how high it is, px."""
STEPS, STEP = 16, 13
"""Shapes of the edge that follow each other, and ticks of each."""
AFTER = 5
"""Ticks that a leak drifts after one that is a px smaller, so that no two are made anew at once."""
MOST_OUT = 12
"""How far the waves go beyond the edge at most, px."""
SHINE: tuple[tuple[int, Rgb], ...] = ((26, (5, 3, 11)), (18, (6, 4, 12)), (10, (8, 6, 15)), (3, (10, 8, 18)))
"""The light that falls out: px beyond the edge, and what is added."""
REACH = 30
"""How far beyond the edge anything of a leak is seen, px."""
MOTES = (("mag3", "blue4", "ink8", "mag2", "gold3"), 22)
"""Colours of what drifts out of it, and how many there are."""
KEPT = 6_000_000
"""Bytes of rims that are kept."""


class Leaks:
    """Puts one picture of the canvas into another, wherever the one leaks. Needs a display mode."""

    def __init__(self) -> None:
        self._rims: Painted[tuple[int, int], Rim] = Painted(KEPT, lambda rim: rim.weight)

    def draw(self, canvas: pygame.Surface, picture: pygame.Surface, center: Point, radius: int, tick: int) -> None:
        """Show `picture` within `radius` px of `center` on the `canvas`. What it shows is used up. `tick` drifts."""
        if rims.square(center, radius + REACH):
            step = (tick + AFTER * radius) // STEP % STEPS
            rim = self._rims.get((radius, step), partial(_rim, radius, step))
            rims.lay(canvas, picture, rim, center)


def seen(center: Point, radius: int) -> pygame.Rect:
    """The part of the canvas in which the other place is seen."""
    return rims.square(center, radius + MOST_OUT)


def _rim(radius: int, step: int) -> Rim:
    """The rim of a leak: less and less of the pixels along its edge, a few motes, and light beyond."""
    half = radius + REACH
    shape, size = _shapes()[step], (2 * half, 2 * half)
    soft = min(SOFT, radius)
    whole, layer = (pygame.Surface(size).convert() for _ in range(2))
    whole.fill(HOLE)
    layer.set_colorkey(HOLE)
    for level in range(1, LEVELS + 1):
        layer.fill(HOLE)
        inner = max(1.0, radius - soft * (level - 1) / LEVELS)
        pygame.draw.polygon(layer, CLEAR, rims.points(half, inner, shape))
        rims.sprinkle(layer, layer.get_rect(), 16 - 16 * level // LEVELS, HOLE)
        whole.blit(layer, (0, 0))
    _strew(whole, half, radius, step)
    light = pygame.Surface(size).convert()
    for beyond, color in SHINE:
        layer.fill("black")
        pygame.draw.polygon(layer, color, rims.points(half, radius + beyond - soft // 2, shape))
        rims.sprinkle(layer, layer.get_rect(), 6, (0, 0, 0))
        light.blit(layer, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    return rims.cut(whole, light, half, radius - soft - MOST_OUT)


def _strew(whole: pygame.Surface, half: int, radius: int, step: int) -> None:
    """Motes that drift out of the leak, each from where it came to nothing in the course of all steps."""
    colors, many = MOTES
    chance = seeded(17)
    for number in range(many):
        shape, begun = _shapes()[0][chance.below(rims.CORNERS)], chance.below(STEPS)
        gone = (step + begun) % STEPS
        if gone < STEPS * 3 // 4:
            away = radius - SOFT // 2 + gone * 2
            at = (round(half + shape[0] * away), round(half + shape[1] * away - gone))
            whole.fill(COLOR[colors[number % len(colors)]], (at, (2 if gone < 4 and number % 3 == 0 else 1, 1)))


@cache
def _shapes() -> list[Shape]:
    return rims.waving(29, WAVES, STEPS)
