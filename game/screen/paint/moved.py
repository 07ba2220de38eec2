"""Where a picture of a place differs from the one before it, as far as that is known from what moved in it."""

from collections.abc import Sequence

import pygame

from game.content.level import Point
from game.screen.paint import HEIGHT, WIDTH
from game.screen.paint.patches import Patch

CANVAS = pygame.Rect(0, 0, WIDTH, HEIGHT)
MOST = WIDTH * HEIGHT * 7 // 10
"""Px that known differences may cost as much to show as: of more it is cheaper to show all of the picture."""
ROW_COST = 32
"""Px that each row of a part costs beside its own: what lies scattered is written more slowly (measured with 12 to 150
parts of 25 x 40 px, four window px in one)."""

Seen = tuple[pygame.Surface | None, pygame.Rect]
"""What is shown of somebody, and the box that it is seen in, px of the map; None of those who all move."""


class Moved:
    """Follows what is seen in a place from picture to picture. `parts` are where it differs now, px of the canvas,
    clipped to that and perhaps not all; None where it is not known."""

    def __init__(self) -> None:
        self.parts: list[pygame.Rect] | None = None
        self._camera: Point | None = None
        self._seen: Sequence[Seen] = ()
        self._cells: Sequence[Patch] = ()

    def follow(self, camera: Point, seen: Sequence[Seen], cells: Sequence[Patch]) -> None:
        """From that point of the place those are `seen` now, in the same order as before, and these `cells` show
        another picture than at rest."""
        before, self._seen = self._seen, seen
        were, self._cells = self._cells, cells
        again, self._camera = camera == self._camera, camera
        if not again or len(before) != len(seen):
            self.parts = None
            return
        boxes = []
        for old, new in zip(before, seen, strict=True):
            if old != new or new[0] is None:
                was, box = old[1], new[1]
                if was.colliderect(box):
                    boxes.append(was.union(box))
                else:
                    boxes += was, box
        if cells is not were:
            kept = {id(cell) for cell in were} & {id(cell) for cell in cells}
            turned = [cell for cell in (*were, *cells) if id(cell) not in kept]
            boxes += [cell.rect for cell in turned]
        x, y = camera
        self.parts = worth([part for box in boxes if (part := box.move(-x, -y).clip(CANVAS))])


def worth(parts: list[pygame.Rect]) -> list[pygame.Rect]:
    """These parts; all of the canvas where it does not pay to show them one by one."""
    return parts if sum([(part.width + ROW_COST) * part.height for part in parts]) <= MOST else [CANVAS]
