"""Painted rectangles of a place, and the squares that places are cut into."""

import msgspec
import pygame

from game.content.level import Rgb
from game.screen.paint.painted import weight

CHUNK = 128
"""Side of the squares a place is painted in, px."""
HOLE: Rgb = (255, 0, 255)
"""The colour that stands for sky in a patch."""
HALF = 127
"""What is less opaque than that is a hole."""

Key = tuple[int, int]
"""Column and row of a chunk."""


class Patch(msgspec.Struct):
    """A painted rectangle of the place. `plain` holds what people stand before, lit; `over` what hangs above them,
    `roof` the pixels of it that hide them, and `bloom` what bleeds over everything (None: nothing, or the haze alone).
    `moving` are the cells in it whose tiles are animated, as (column, row). `holes`: the sky shows through `plain`."""

    rect: pygame.Rect
    plain: pygame.Surface
    over: pygame.Surface | None
    bloom: pygame.Surface | None = None
    roof: pygame.mask.Mask | None = None
    moving: tuple[Key, ...] = ()
    holes: bool = False

    @property
    def weight(self) -> int:
        """Bytes of pixels."""
        return sum(weight(surface) for surface in (self.plain, self.over, self.bloom) if surface)


def surface(width: int, height: int) -> pygame.Surface:
    """An opaque surface to blit from. Its rows are one pixel longer than they show: rows that are whole pages apart
    fight for the same lines of the processor's cache, and blits of them were measured up to three times slower."""
    return pygame.Surface((width + 1, height)).convert().subsurface((0, 0, width, height))


def chunks(rect: pygame.Rect) -> list[Key]:
    """The chunks that `rect` touches, row by row."""
    columns = range(rect.left // CHUNK, (rect.right - 1) // CHUNK + 1)
    rows = range(rect.top // CHUNK, (rect.bottom - 1) // CHUNK + 1)
    return [(x, y) for y in rows for x in columns]


def square(key: Key) -> pygame.Rect:
    """The rectangle of a chunk."""
    return pygame.Rect(key[0] * CHUNK, key[1] * CHUNK, CHUNK, CHUNK)


def holes_in(painted: pygame.Surface) -> pygame.mask.Mask | None:
    """The clear pixels of what is painted; None where there are none."""
    holes = pygame.mask.from_surface(painted, HALF)
    holes.invert()
    return holes if holes.count() else None


def pierce(target: pygame.Surface, holes: pygame.mask.Mask) -> None:
    """Let the sky show through `target`."""
    holes.to_surface(target, setcolor=HOLE, unsetcolor=None)
    target.set_colorkey(HOLE)
