"""The sky under and behind a place: strips that wrap from side to side, each moving at a pace of its own."""

import pygame

from game.content.level import Point, Rgb
from game.screen.paint.picture import drawn, sheet

FOLLOW = (0.04, 0.1, 0.2)
"""Share of the camera's way that each strip goes, the farthest first; nearer ones go as the last. The farthest, painted
all over, goes sideways alone: its foot does not meet its head."""
DRIFT = (0.01, 0.016, 0.05)
"""Px a tick that each strip drifts by itself, where it does."""

Piece = tuple[pygame.Surface, Point]


class Sky:
    """The strips in the picture files `strips`, the farthest first; of the nearer ones what is painted is multiplied by
    `tint`, and those in `still` do not drift. Needs a display mode."""

    def __init__(self, strips: tuple[str, ...], tint: Rgb, still: tuple[str, ...] = ()) -> None:
        self.strips, self.tint = strips, tint
        nearness = [min(i, len(FOLLOW) - 1) for i in range(len(strips))]
        self._paces = [
            (FOLLOW[near], 0.0 if name in still else DRIFT[near]) for name, near in zip(strips, nearness, strict=True)
        ]

    def stands(self, camera: Point, tick: int) -> tuple[Point, ...]:
        """Where each strip is, px of the canvas that looks at `camera`: the same picture as long as this is the
        same."""
        return tuple(
            (round(-camera[0] * follow - tick * drift), round(-camera[1] * follow) if i else 0)
            for i, (follow, drift) in enumerate(self._paces)
        )

    def draw(self, target: pygame.Surface, box: pygame.Rect, camera: Point, tick: int) -> None:
        """Paint the piece of the sky that shows in `box` (px of the place) while the canvas looks at `camera`. `tick`
        lets it drift. Raises FileNotFoundError where a picture is missing."""
        left, top = box.x - camera[0], box.y - camera[1]
        shown = []
        for i, (name, at) in enumerate(zip(self.strips, self.stands(camera, tick), strict=True)):
            wide, high = sheet(name).get_size()
            x, y = at[0] - left, at[1] - top
            for piece, (dx, dy) in _whole(name) if i == 0 else _pieces(name, self.tint):
                across, down = piece.get_size()
                shown += [
                    (piece, (at_x, at_y))
                    for at_y in range((y + dy + down) % high - down, box.height, high)
                    for at_x in range((x + dx + across) % wide - across, box.width, wide)
                ]
        target.fblits(shown)


@drawn()
def _whole(file: str) -> list[Piece]:
    """A strip that hides everything."""
    return [(sheet(file).convert(), (0, 0))]


@drawn()
def _pieces(file: str, tint: Rgb) -> list[Piece]:
    """What is painted on a strip that is mostly clear, and where."""
    picture = sheet(file).copy()
    picture.fill((*tint, 255), special_flags=pygame.BLEND_RGBA_MULT)
    boxes = pygame.mask.from_surface(picture).get_bounding_rects()
    return [(picture.subsurface(box), box.topleft) for box in _joined(boxes)]


def _joined(boxes: list[pygame.Rect]) -> list[pygame.Rect]:
    """The same ground in boxes that do not overlap."""
    found: list[pygame.Rect] = []
    for box in boxes:
        while (i := box.collidelist(found)) >= 0:
            box = box.union(found.pop(i))
        found.append(box)
    return found
