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


class Laid(msgspec.Struct):
    """A picture that is laid over the place, and where it lies, px of the map."""

    picture: pygame.Surface
    box: pygame.Rect


class Roof(msgspec.Struct):
    """The pixels of what hangs above people that hide them, the top left corner of these pixels, and the boxes in which
    there are any; px of the map."""

    mask: pygame.mask.Mask
    at: tuple[int, int]
    boxes: list[pygame.Rect]


class Patch(msgspec.Struct):
    """A painted rectangle of the place. `plain` holds what people stand before, lit; `over` what hangs above them,
    `roof` what of it hides them, and `bloom` what bleeds over everything (None: nothing, or the haze alone). `moving`
    are the cells in it whose tiles are animated, as (column, row). `holes`: the sky shows through `plain`."""

    rect: pygame.Rect
    plain: pygame.Surface
    over: Laid | None
    bloom: Laid | None = None
    roof: Roof | None = None
    moving: tuple[Key, ...] = ()
    holes: bool = False

    @property
    def weight(self) -> int:
        """Bytes of pixels."""
        laid = (each.picture for each in (self.over, self.bloom) if each)
        return sum(weight(picture) for picture in (self.plain, *laid))


def hung(painted: pygame.Surface | None, rect: pygame.Rect) -> Laid | None:
    """What of a picture, clear elsewhere, is `painted` in `rect` of the map; None where nothing is."""
    return _cut(painted, painted.get_bounding_rect(), rect) if painted else None


def bleeding(painted: pygame.Surface | None, rect: pygame.Rect) -> Laid | None:
    """What of a picture, black elsewhere, is `painted` in `rect` of the map; None where nothing is."""
    if painted is None:
        return None
    shown = pygame.mask.from_threshold(painted, "black", (1, 1, 1, 255))
    shown.invert()
    boxes = shown.get_bounding_rects()
    return _cut(painted, boxes[0].unionall(boxes[1:]), rect) if boxes else None


def _cut(painted: pygame.Surface, box: pygame.Rect, rect: pygame.Rect) -> Laid | None:
    return Laid(painted.subsurface(box).copy(), box.move(rect.topleft)) if box else None


def roof(over: Laid | None) -> Roof | None:
    """What of something hung hides people; None where nothing does."""
    if over is None:
        return None
    mask = pygame.mask.from_surface(over.picture, HALF)
    boxes = [box.move(over.box.topleft) for box in mask.get_bounding_rects()]
    return Roof(mask, over.box.topleft, boxes) if boxes else None


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
