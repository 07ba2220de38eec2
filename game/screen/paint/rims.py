"""The rim of something round in which another picture is seen: pieces that are kept, so that a frame lays them alone.

Of a piece, what is CLEAR lets the other picture be seen, what is HOLE the one beneath, and what is painted stays. What
lies wholly within the rim is copied. Pieces are run-length encoded: mostly they are one or the other.
"""

import math
from collections.abc import Callable

import msgspec
import pygame

from game.content.level import Point, Rect, Rgb
from game.core.rng import seeded
from game.screen.paint import HEIGHT, WIDTH
from game.screen.paint.light import BAYER
from game.screen.paint.painted import weight
from game.screen.paint.patches import HOLE
from game.screen.paint.picture import drawn

CLEAR: Rgb = (0, 255, 0)
"""The colour that stands for the other picture, in a piece of a rim."""
BAND = 64
"""Rows of a rim that are cut into pieces together, px."""
CORNERS = 72
"""Points along an edge."""

Shape = list[tuple[float, float, float, float]]
"""Points of an edge: where they are on a circle of 1 px, and how far beyond it on each axis, px."""
Piece = tuple[pygame.Surface, Point]
"""A picture, and where its top left corner is from the middle, px."""


class Rim(msgspec.Struct, frozen=True):
    """The `pieces` of a rim, the boxes `within` it, and what `shines` round it."""

    pieces: tuple[Piece, ...]
    within: tuple[Rect, ...]
    shines: tuple[Piece, ...]

    @property
    def weight(self) -> int:
        """Bytes of pixels."""
        return sum(weight(picture) for picture, _ in (*self.pieces, *self.shines))


def cut(whole: pygame.Surface, light: pygame.Surface | None, outer: int, inner: int) -> Rim:
    """The rim that is painted on `whole`, about its middle, where it lies between `inner` and `outer` px; `light` is
    what it adds to the picture beneath, of the same size. Needs a display mode."""
    half = whole.get_width() // 2
    parts, within = bands(outer, inner)
    pieces, shines = [], []
    for left, top, wide, high in parts:
        box = (half + left, half + top, wide, high)
        piece = whole.subsurface(box).copy()
        piece.set_colorkey(CLEAR, pygame.RLEACCEL)
        pieces.append((piece, (left, top)))
        if light:
            shines.append((light.subsurface(box).copy(), (left, top)))
    return Rim(tuple(pieces), tuple(within), tuple(shines))


def lay(canvas: pygame.Surface, picture: pygame.Surface, rim: Rim, center: Point) -> None:
    """Show `picture`, as large as the canvas, within the rim about `center`. What it shows along the rim is used up."""
    x, y = center
    if rim.shines:
        shines = [(light, (x + left, y + top)) for light, (left, top) in rim.shines]
        canvas.fblits(shines, pygame.BLEND_RGB_ADD)
    picture.fblits([(piece, (x + left, y + top)) for piece, (left, top) in rim.pieces])
    boxes = [(x + left, y + top, wide, high) for left, top, wide, high in rim.within]
    canvas.blits([(picture, box, box) for box in boxes])
    keyed = picture.subsurface(picture.get_rect())
    keyed.set_colorkey(HOLE)
    rims = [((x + left, y + top), piece.get_size()) for piece, (left, top) in rim.pieces]
    canvas.blits([(keyed, at, (at, size)) for at, size in rims])


def square(center: Point, half: int) -> pygame.Rect:
    """The part of the canvas that is no farther than `half` px from `center` on either axis."""
    return pygame.Rect(center[0] - half, center[1] - half, 2 * half, 2 * half).clip((0, 0, WIDTH, HEIGHT))


def bands(outer: int, inner: int, band: int = BAND) -> tuple[list[Rect], list[Rect]]:
    """Rectangles of `band` rows that hold all between a circle of `inner` px and one of `outer` px about (0, 0), none
    of them on both sides of its middle, and such that lie in the inner one; together they hold all of the outer one."""
    rim: list[Rect] = []
    within: list[Rect] = []
    far_out, far_in = outer * outer, inner * inner if inner > 0 else 0
    top = -outer
    while top < outer:
        high = min(band, outer - top)
        near, far = max(0, -(top + high), top), max(-top, top + high)
        wide = min(outer, math.isqrt(far_out - near * near) + 1)
        hole = math.isqrt(far_in - far * far) - 1 if far * far < far_in else 0
        if hole > 0:
            within.append((-hole, top, 2 * hole, high))
        hole = max(0, hole)
        rim += [(-wide, top, wide - hole, high), (hole, top, wide - hole, high)]
        top += high
    return rim, within


def waving(seed: int, waves: tuple[tuple[int, float], ...], steps: int) -> list[Shape]:
    """Edges that follow each other and begin again: each of `waves` goes so often round the edge, so many px high."""
    chance = seeded(seed)
    phases = [chance.below(628) / 100 for _ in waves]
    turns = [1 if chance.below(2) else -1 for _ in waves]
    made = []
    for step in range(steps):
        shape = []
        for i in range(CORNERS):
            angle = i * math.tau / CORNERS
            out = sum(
                high * math.sin(often * angle + phase + turn * step * math.tau / steps)
                for (often, high), phase, turn in zip(waves, phases, turns, strict=True)
            )
            x, y = math.cos(angle), math.sin(angle)
            shape.append((x, y, x * round(out), y * round(out)))
        made.append(shape)
    return made


def points(half: int, radius: float, shape: Shape) -> list[tuple[float, float]]:
    """The corners of an edge of that size, about the middle of a surface 2 * `half` px wide."""
    middle = half + 0.5
    return [(middle + dx * radius + out_x, middle + dy * radius + out_y) for dx, dy, out_x, out_y in shape]


def runs(there: Callable[[float], bool]) -> list[tuple[int, int]]:
    """Stretches of an edge, by their first and last point, whose angles are `there`."""
    found: list[tuple[int, int]] = []
    for i in range(CORNERS):
        if there(i * math.tau / CORNERS):
            if found and found[-1][1] == i - 1:
                found[-1] = (found[-1][0], i)
            else:
                found.append((i, i))
    return [(first, last) for first, last in found if last > first]


def sprinkle(target: pygame.Surface, box: pygame.Rect, share: int, color: Rgb) -> None:
    """Paint `share` sixteenths of the pixels of `box`, evenly, in `color`."""
    grains = _grains(share, color)
    side = grains.get_width()
    clipped = target.subsurface(box)
    clipped.fblits([(grains, (x, y)) for y in range(0, box.height, side) for x in range(0, box.width, side)])


@drawn(40)
def _grains(share: int, color: Rgb) -> pygame.Surface:
    """A square of that dither, clear elsewhere."""
    cell = pygame.Surface((64, 64), pygame.SRCALPHA).convert_alpha()
    cell.fill((0, 0, 0, 0))
    for y in range(64):
        for x in range(64):
            if BAYER[y % 4][x % 4] < share:
                cell.set_at((x, y), color)
    return cell
