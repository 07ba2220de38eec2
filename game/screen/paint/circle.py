"""The circle that opens from the dreamer while breath is held: the real place inside, the dream pushed aside round it.

Two pictures of one place become one by masks of a few shapes. Only what lies along the edge is ever masked: what is
wholly inside is copied. Masks are cleared by blending: plain fills go round the
processor's cache, and what is read next was measured ten times slower.
"""

import math
from collections.abc import Callable
from functools import cache

import pygame

from game.content.level import Point, Rect, Rgb
from game.core.rng import seeded
from game.screen.paint import HEIGHT, WIDTH
from game.screen.paint.areas import without
from game.screen.paint.light import BAYER
from game.screen.paint.palette import COLOR
from game.screen.paint.patches import surface

CORNERS = 72
"""Points along the edge."""
WAVES = ((3, 0.8), (5, 1.6), (11, 1.1))
"""How often each wave goes round the edge, and how high it is, px."""
STEPS, STEP = 8, 5
"""Shapes of the edge that follow each other, and ticks of each."""
DITHER, SHARE = 6, 8
"""Width of the band along the edge in which the places mix, px, and how much of it is the real one's, in sixteenths."""
BODY = 8
"""Width of the solid band within it, px; the waves stay in it."""
PUSHED, PUSH = 9, 4
"""How far beyond the edge the dream is pushed outward, and by how much at most, px."""
LEAST_PUSH, MOST_PUSH = 16, 140
"""A smaller circle pushes nothing, and so does one of this size: the larger it is, the less, px."""
HALO: tuple[tuple[int, Rgb], ...] = ((16, (3, 7, 11)), (11, (9, 19, 26)), (6, (17, 36, 46)))
"""The light round the edge: px beyond it, and what is added."""
ECHO = 4
"""How far beyond the edge a broken echo of it runs, px."""
BAND = 45
"""Rows of the canvas whose part of the edge is worked on together, px."""
REACH = 20
"""How far beyond the edge anything of the circle is seen, px."""
SURELY_INSIDE, MOST_OUT = 14, 5
"""How far within the edge nothing but the real place is seen, and how far beyond it may be, px."""
_WHITE: Rgb = (255, 255, 255)
_BLACK: Rgb = (0, 0, 0)

Shape = list[tuple[float, float, float, float]]
"""Points of an edge: where they are on a circle of 1 px, and how far beyond it on each axis, px."""


class Circle:
    """Puts one picture of the canvas into another. Needs a display mode."""

    def __init__(self) -> None:
        self._mask, self._other = (surface(WIDTH, HEIGHT) for _ in range(2))

    def draw(self, canvas: pygame.Surface, real: pygame.Surface, center: Point, radius: int, tick: int) -> None:
        """Show `real` within `radius` px of `center` on the `canvas`, which shows the dream. What `real` shows is used
        up. `tick` moves the edge."""
        if not _square(center, radius + REACH):
            return
        push = round(PUSH * (1 - radius / MOST_PUSH))
        if radius >= LEAST_PUSH and push > 0:
            self._push(canvas, center, radius, push)
        self._shine(canvas, center, radius)
        shape, coarse = _shapes()[tick // STEP % STEPS]
        rim, within = _bands(center, radius + MOST_OUT, radius - SURELY_INSIDE)
        self._mask_inside(center, radius, coarse, rim)
        _inlay(canvas, real, self._mask, rim)
        canvas.blits([(real, part, part) for part in within])
        _draw_edge(canvas, center, radius, shape)

    def _push(self, canvas: pygame.Surface, center: Point, radius: int, push: int) -> None:
        """Push the dream next to the edge outward by `push` px, by showing it a little larger."""
        wide = radius + PUSHED
        square = _square(center, wide)
        if not square:
            return
        for part in without(square, inside(center, radius)):
            left, right = ((at - center[0]) * push // wide for at in (part.left, part.right))
            top, bottom = ((at - center[1]) * push // wide for at in (part.top, part.bottom))
            inner = pygame.Rect(part.x - left, part.y - top, part.width + left - right, part.height + top - bottom)
            inner = inner.clip(canvas.get_rect())
            pygame.transform.scale(canvas.subsurface(inner), part.size, self._other.subsurface(part))
        rim, _ = _bands(center, wide, radius - SURELY_INSIDE)
        _clear(self._mask, rim)
        pygame.draw.circle(self._mask, _WHITE, center, wide)
        _inlay(canvas, self._other, self._mask, rim)

    def _shine(self, canvas: pygame.Surface, center: Point, radius: int) -> None:
        """Light round the edge, in steps."""
        mask = self._mask
        rim, _ = _bands(center, radius + REACH, radius - MOST_OUT)
        _clear(mask, rim)
        for beyond, color in HALO:
            pygame.draw.circle(mask, color, center, radius + beyond, beyond + 4)
        canvas.blits([(mask, part, part, pygame.BLEND_RGB_ADD) for part in rim])

    def _mask_inside(self, center: Point, radius: int, coarse: Shape, rim: list[Rect]) -> None:
        """White where the real place is seen in the `rim`: a dithered band along the edge, and all within."""
        mask, dither = self._mask, _dither()
        _clear(mask, rim)
        pygame.draw.lines(mask, _WHITE, True, _points(center, radius - DITHER // 2, coarse), DITHER)
        mask.blits([(dither, part, part, pygame.BLEND_RGB_SUB) for part in rim])
        pygame.draw.lines(mask, _WHITE, True, _points(center, radius - DITHER - BODY // 2, coarse), BODY)
        pygame.draw.circle(mask, _WHITE, center, max(1, radius - DITHER - BODY // 2))


def seen(center: Point, radius: int) -> pygame.Rect:
    """The part of the canvas in which the real place is seen."""
    return _square(center, radius + MOST_OUT)


def inside(center: Point, radius: int) -> pygame.Rect:
    """A part of the canvas in which nothing but the real place is seen."""
    return _core(center, radius - SURELY_INSIDE)


def cover(center: Point) -> int:
    """The radius, px, from which on a circle covers the canvas."""
    across, down = max(center[0], WIDTH - center[0]), max(center[1], HEIGHT - center[1])
    return math.ceil(math.hypot(across, down)) + SURELY_INSIDE


def _square(center: Point, half: int) -> pygame.Rect:
    return pygame.Rect(center[0] - half, center[1] - half, 2 * half, 2 * half).clip((0, 0, WIDTH, HEIGHT))


def _core(center: Point, radius: int) -> pygame.Rect:
    """The largest square in a circle."""
    return _square(center, max(0, int(radius * math.sqrt(0.5))))


def _bands(center: Point, outer: int, inner: int) -> tuple[list[Rect], list[Rect]]:
    """Rectangles that hold all between a circle of `inner` px and one of `outer` px, and such that lie in the inner
    one; together they hold all of the outer one that is on the canvas."""
    x, y = center
    rim: list[Rect] = []
    within: list[Rect] = []
    far_out, far_in = outer * outer, inner * inner if inner > 0 else 0
    top, foot = max(0, y - outer), min(HEIGHT, y + outer)
    while top < foot:
        high = min(BAND, foot - top)
        above, below = y - top, top + high - y
        near, far = max(0, -above, -below), max(above, below)
        wide = math.isqrt(far_out - near * near) + 1
        left, right = max(0, x - wide), min(WIDTH, x + wide)
        hole = math.isqrt(far_in - far * far) - 1 if far * far < far_in else 0
        first, last = max(left, x - hole), min(right, x + hole)
        if hole > 0 and first < last:
            within.append((first, top, last - first, high))
            if left < first:
                rim.append((left, top, first - left, high))
            if last < right:
                rim.append((last, top, right - last, high))
        elif left < right:
            rim.append((left, top, right - left, high))
        top += high
    return rim, within


def _clear(mask: pygame.Surface, parts: list[Rect]) -> None:
    for part in parts:
        mask.fill(_BLACK, part, pygame.BLEND_RGB_MULT)


def _inlay(canvas: pygame.Surface, picture: pygame.Surface, mask: pygame.Surface, parts: list[Rect]) -> None:
    """Put `picture` into these `parts` of the `canvas` where `mask` is white. What it shows is used up."""
    canvas.blits([(mask, part, part, pygame.BLEND_RGB_SUB) for part in parts])
    picture.blits([(mask, part, part, pygame.BLEND_RGB_MIN) for part in parts])
    canvas.blits([(picture, part, part, pygame.BLEND_RGB_ADD) for part in parts])


def _points(center: Point, radius: int, shape: Shape) -> list[tuple[float, float]]:
    x, y = center[0] + 0.5, center[1] + 0.5
    return [(x + dx * radius + out_x, y + dy * radius + out_y) for dx, dy, out_x, out_y in shape]


def _draw_edge(canvas: pygame.Surface, center: Point, radius: int, shape: Shape) -> None:
    """A white ring, broken by cyan, and a broken echo of it."""
    points = _points(center, radius, shape)
    pygame.draw.lines(canvas, COLOR["ink8"], True, points, 2)
    for first, last in _gaps():
        pygame.draw.lines(canvas, COLOR["blue4"], False, points[first : last + 1], 2)
    if radius >= LEAST_PUSH:
        for first, last in _echoes():
            echo = _points(center, radius + ECHO, shape[first : last + 1])
            pygame.draw.lines(canvas, COLOR["blue4"], False, echo)


@cache
def _shapes() -> list[tuple[Shape, Shape]]:
    """Edges that follow each other: each with all its points, and with every other one."""
    chance = seeded(3)
    phases = [chance.below(628) / 100 for _ in WAVES]
    turns = [1 if chance.below(2) else -1 for _ in WAVES]
    made = []
    for step in range(STEPS):
        shape = []
        for i in range(CORNERS):
            angle = i * math.tau / CORNERS
            out = sum(
                high * math.sin(often * angle + phase + turn * step * math.tau / STEPS)
                for (often, high), phase, turn in zip(WAVES, phases, turns, strict=True)
            )
            x, y = math.cos(angle), math.sin(angle)
            shape.append((x, y, x * round(out), y * round(out)))
        made.append((shape, shape[::2]))
    return made


def _runs(there: Callable[[float], bool]) -> list[tuple[int, int]]:
    """Stretches of the edge, by their first and last point, whose angles are `there`."""
    found: list[tuple[int, int]] = []
    for i in range(CORNERS):
        if there(i * math.tau / CORNERS):
            if found and found[-1][1] == i - 1:
                found[-1] = (found[-1][0], i)
            else:
                found.append((i, i))
    return [(first, last) for first, last in found if last > first]


@cache
def _gaps() -> list[tuple[int, int]]:
    return _runs(lambda angle: math.sin(7 * angle + 0.6) + 0.6 * math.sin(17 * angle) < -0.75)


@cache
def _echoes() -> list[tuple[int, int]]:
    return _runs(lambda angle: math.sin(9 * angle) > 0.55)


@cache
def _dither() -> pygame.Surface:
    """What is taken from the band along the edge."""
    out = surface(WIDTH, HEIGHT)
    cell = pygame.Surface((4, 4)).convert()
    for y in range(4):
        for x in range(4):
            cell.set_at((x, y), _WHITE if BAYER[y][x] >= SHARE else "black")
    out.fblits([(cell, (x, y)) for y in range(0, HEIGHT, 4) for x in range(0, WIDTH, 4)])
    return out
