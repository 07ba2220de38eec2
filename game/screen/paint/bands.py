"""People among props, painted from the farthest foot line to the nearest, as many at once as can be."""

from bisect import bisect_right
from collections.abc import Sequence

import pygame

from game.content.level import Point
from game.screen.paint import light
from game.screen.paint.baking import Bakery
from game.screen.paint.picture import solid

Blit = tuple[pygame.Surface, Point]
Figure = tuple[int, int, pygame.Rect, pygame.Rect | None, Sequence[Blit], bool]
"""Whoever is painted: the y that sorts them, their place among those with the same, what they cover, where their shadow
lies (None: they have none; both px of the target), their pictures, and whether they are of a `throng`: the shadows of a
throng lie under all of it."""


class Props:
    """Those props of a place that stand within `box`, the farthest first: what each covers (px of the map), and its
    foot line."""

    def __init__(self, bakery: Bakery, box: pygame.Rect) -> None:
        self.box, self._bakery = box, bakery
        self._props = bakery.standing(box)
        self.boxes = [pygame.Rect(prop.x, prop.y, prop.w, prop.h) for prop in self._props]
        self.feet = [prop.foot for prop in self._props]
        self._lit: list[pygame.Surface | None] = [None for _ in self._props]

    def lit(self, number: int) -> pygame.Surface:
        """How that prop looks in the light where it stands."""
        found = self._lit[number]
        if found is None:
            found = self._lit[number] = self._bakery.lit(self._props[number])
        return found

    def solid(self, number: int) -> pygame.mask.Mask:
        """The pixels of that prop that hide somebody."""
        return solid(self._bakery.picture(self._props[number].picture))


class Bands:
    """Paints on `target`, whose top left corner is that point of the map and where props are painted already."""

    def __init__(self, target: pygame.Surface, corner: Point, props: Props) -> None:
        self._target, self._props = target, props
        self._boxes = [box.move(-corner[0], -corner[1]) for box in props.boxes]
        self._behind: list[pygame.Rect] = []
        self._firm: list[pygame.Rect] = []
        self._shadows: list[Blit] = []
        self._pictures: list[Blit] = []

    def paint(self, figures: Sequence[Figure]) -> None:
        """Paint `figures`, sorted. A prop is painted again where anything was painted behind it."""
        if not figures:
            return
        feet, shade = self._props.feet, light.shadow()
        number, last = bisect_right(feet, figures[0][0]), len(feet)
        behind, firm, shadows = self._behind, self._firm, self._shadows
        for line, _, covered, shadow, looks, throng in figures:
            while number < last and feet[number] <= line:
                self._again(number)
                number += 1
            if shadow:
                if firm and shadow.collidelist(firm) >= 0:
                    self._lay()
                shadows.append((shade, shadow.topleft))
            self._pictures += looks
            behind.append(covered)
            if not throng:
                firm.append(covered)
        for nearer in range(number, last):
            self._again(nearer)
        self._lay()

    def _again(self, number: int) -> None:
        """Paint a prop again if it may hide something."""
        box = self._boxes[number]
        if box.collidelist(self._behind) >= 0:
            self._pictures.append((self._props.lit(number), box.topleft))
            self._behind.append(box)
            self._firm.append(box)

    def _lay(self) -> None:
        """Paint what waits, shadows first: nothing that waits lies under a shadow of somebody nearer."""
        if self._shadows:
            self._target.fblits(self._shadows, pygame.BLEND_RGB_MULT)
            self._shadows.clear()
        self._target.fblits(self._pictures)
        self._pictures.clear()
        self._firm.clear()
