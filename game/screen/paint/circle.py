"""The circle that opens from the dreamer while breath is held: the real place inside, the dream pushed aside round it.

It opens to HELD px, stays so for a moment, so that both places are seen together, and then covers the canvas. Rims are
kept by their size; while it grows to cover the canvas, sizes are few and nothing along the edge moves by itself.
"""

import math
from functools import cache, partial

import pygame

from game.content.level import Point, Rect, Rgb
from game.screen.paint import HEIGHT, WIDTH, rims
from game.screen.paint.painted import Painted
from game.screen.paint.palette import COLOR
from game.screen.paint.patches import HOLE
from game.screen.paint.rims import CLEAR, Rim, Shape

HELD = 90
"""The radius at which it stays for a moment, px."""
OPENS, STAYS, COVERS = 10, 12, 14
"""Ticks in which it opens to that, stays so, and covers the canvas: 0.2 s of 0.6 in which both places are seen."""
OPENING = OPENS + STAYS + COVERS
"""Ticks in which it covers the canvas."""
SMALL_STEP, LARGE_STEP = 2, 10
"""Up to HELD its radius goes in steps of this, and beyond in steps of that, px."""
WAVES = ((3, 0.8), (5, 1.6), (11, 1.1))
"""How often each wave goes round the edge, and how high it is, px."""
STEPS, STEP = 8, 5
"""Shapes of the edge that follow each other, and ticks of each."""
DITHER, SHARE = 6, 8
"""Width of the band along the edge in which the places mix, px, and how much of it is the real one's, in sixteenths."""
BODY = 8
"""Width of the solid band within it, px; the waves stay in it."""
PUSHED, PUSH, PUSH_BAND = 9, 4, 24
"""How far beyond the edge the dream is pushed outward, by how much at most, and how many rows of it at once, px."""
LEAST_PUSH, MOST_PUSH = 16, 140
"""A smaller circle pushes nothing, and so does one of this size: the larger it is, the less, px."""
HALO: tuple[tuple[int, Rgb], ...] = ((16, (3, 7, 11)), (11, (9, 19, 26)), (6, (17, 36, 46)))
"""The light round the edge: px beyond it, and what is added."""
ECHO = 4
"""How far beyond the edge a broken echo of it runs, px."""
REACH = 20
"""How far beyond the edge anything of the circle is seen, px."""
SURELY_INSIDE, MOST_OUT = 14, 5
"""How far within the edge nothing but the real place is seen, and how far beyond it may be, px."""
KEPT = 7_000_000
"""Bytes of rims that are kept: those of the circle as it stays, and of the sizes it grows through."""


class Circle:
    """Puts one picture of the canvas into another. Needs a display mode."""

    def __init__(self) -> None:
        self._rims: Painted[tuple[int, int], Rim] = Painted(KEPT, lambda rim: rim.weight)

    def draw(self, canvas: pygame.Surface, real: pygame.Surface, center: Point, radius: int, tick: int) -> None:
        """Show `real` within `radius` px of `center` on the `canvas`, which shows the dream. What `real` shows is used
        up. `tick` moves the edge of a circle that does not grow."""
        if not rims.square(center, radius + REACH):
            return
        step = tick // STEP % STEPS if radius <= HELD else 0
        rim = self._rims.get((radius, step), partial(_rim, radius, step))
        x, y = center
        for (left, top, wide, high), (to_left, to_top) in _pushes(radius):
            canvas.blit(canvas, (x + to_left, y + to_top), (x + left, y + top, wide, high))
        rims.lay(canvas, real, rim, center)


def radius_at(share: float, center: Point) -> int:
    """The radius about `center`, px, after that share of the time that the circle takes to cover the canvas."""
    ticks, whole = share * OPENING, cover(center)
    if ticks < OPENS:
        left = 1 - ticks / OPENS
        return max(1, _stepped(HELD * (1 - left * left), SMALL_STEP))
    grown = max(0.0, ticks - OPENS - STAYS) / COVERS
    return HELD + min(whole - HELD, _stepped((whole - HELD) * grown * grown, LARGE_STEP))


def _stepped(radius: float, step: int) -> int:
    return round(radius / step) * step


def seen(center: Point, radius: int) -> pygame.Rect:
    """The part of the canvas in which the real place is seen."""
    return rims.square(center, radius + MOST_OUT)


def inside(center: Point, radius: int) -> pygame.Rect:
    """A part of the canvas in which nothing but the real place is seen: the largest square."""
    return rims.square(center, max(0, int((radius - SURELY_INSIDE) * math.sqrt(0.5))))


def cover(center: Point) -> int:
    """The radius, px, from which on a circle covers the canvas."""
    across, down = max(center[0], WIDTH - center[0]), max(center[1], HEIGHT - center[1])
    return math.ceil(math.hypot(across, down)) + SURELY_INSIDE


@cache
def _pushes(radius: int) -> list[tuple[Rect, Point]]:
    """Boxes along the edge, from the middle, and where what is in them is pushed to."""
    push = round(PUSH * (1 - radius / MOST_PUSH))
    if radius < LEAST_PUSH or push <= 0:
        return []
    found = []
    for left, top, wide, high in rims.bands(radius + PUSHED, radius - SURELY_INSIDE, PUSH_BAND)[0]:
        across, down = left + wide / 2, top + high / 2
        far = math.hypot(across, down)
        found.append(((left, top, wide, high), (left + round(push * across / far), top + round(push * down / far))))
    return found


def _rim(radius: int, step: int) -> Rim:
    """The rim of a circle: dithered along the edge, with a ring on it and light round it."""
    half = radius + REACH
    shape = _shapes()[step]
    whole = pygame.Surface((2 * half, 2 * half)).convert()
    whole.fill(HOLE)
    pygame.draw.lines(whole, CLEAR, True, rims.points(half, radius - DITHER // 2, shape), DITHER)
    rims.sprinkle(whole, whole.get_rect(), 16 - SHARE, HOLE)
    pygame.draw.lines(whole, CLEAR, True, rims.points(half, radius - DITHER - BODY // 2, shape), BODY)
    pygame.draw.circle(whole, CLEAR, (half, half), max(1, radius - DITHER - BODY // 2))
    _draw_edge(whole, half, radius, shape)
    light = pygame.Surface(whole.get_size()).convert()
    for beyond, color in HALO:
        pygame.draw.circle(light, color, (half, half), radius + beyond, beyond + 4)
    return rims.cut(whole, light, half, radius - SURELY_INSIDE)


def _draw_edge(whole: pygame.Surface, half: int, radius: int, shape: Shape) -> None:
    """A white ring, broken by cyan, and a broken echo of it."""
    along = rims.points(half, radius, shape)
    pygame.draw.lines(whole, COLOR["ink8"], True, along, 2)
    for first, last in _gaps():
        pygame.draw.lines(whole, COLOR["blue4"], False, along[first : last + 1], 2)
    if radius >= LEAST_PUSH:
        echo = rims.points(half, radius + ECHO, shape)
        for first, last in _echoes():
            pygame.draw.lines(whole, COLOR["blue4"], False, echo[first : last + 1])


@cache
def _shapes() -> list[Shape]:
    return rims.waving(3, WAVES, STEPS)


@cache
def _gaps() -> list[tuple[int, int]]:
    return rims.runs(lambda angle: math.sin(7 * angle + 0.6) + 0.6 * math.sin(17 * angle) < -0.75)


@cache
def _echoes() -> list[tuple[int, int]]:
    return rims.runs(lambda angle: math.sin(9 * angle) > 0.55)
