"""People among props, painted from the farthest foot line to the nearest, as many at once as can be."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

import pygame

from game.content.level import Point
from game.screen.paint import light
from game.screen.paint.baking import Bakery
from game.screen.paint.moment import REST
from game.screen.paint.picture import solid

Blit = tuple[pygame.Surface, Point]
Figure = tuple[int, int, pygame.Rect, Point | None, Sequence[Blit], bool]
"""Whoever is painted: the y that sorts them, their place among those with the same, what they cover (px of the map),
where on the target their shadow lies (None: they have none) and their pictures, and whether they are of a throng: the
shadows of a throng lie under all of it."""


class Props:
    """Those props of a place that stand within `box`, the farthest first: what each covers (px of the map), and its
    foot line. `now` tells which picture those that are animated show."""

    def __init__(self, bakery: Bakery, box: pygame.Rect) -> None:
        self.box, self._bakery = box, bakery
        self._props = bakery.standing(box)
        self.boxes = [pygame.Rect(prop.x, prop.y, prop.w, prop.h) for prop in self._props]
        self.feet = [prop.foot for prop in self._props]
        self.now = REST
        moving = set(bakery.moving)
        self._moving = {number for number, prop in enumerate(self._props) if prop in moving}
        self._lit: dict[tuple[int, int], pygame.Surface] = {}
        self._before: dict[int, frozenset[int]] = {}

    def lit(self, number: int) -> pygame.Surface:
        """How that prop looks in the light where it stands."""
        shown = self._shown(number)
        found = self._lit.get((number, shown))
        if found is None:
            found = self._lit[number, shown] = self._bakery.lit(self._props[number], shown)
        return found

    def solid(self, number: int) -> pygame.mask.Mask:
        """The pixels of that prop that hide somebody."""
        return solid(self._bakery.picture(self._shown(number)))

    def _shown(self, number: int) -> int:
        prop = self._props[number]
        return self.now.prop(prop) if number in self._moving else prop.picture

    def nearer(self, line: int, box: pygame.Rect) -> list[int]:
        """Those props that may hide something of whoever is sorted by `line` and covers `box`."""
        feet = self.feet
        return [i for i in box.collidelistall(self.boxes) if feet[i] > line]

    def hiding(self, numbers: set[int]) -> list[int]:
        """Those props, and whichever are before one of them, the farthest first."""
        found, new = set(numbers), list(numbers)
        while new:
            over = self._over(new.pop()) - found
            found |= over
            new += over
        return sorted(found)

    def _over(self, number: int) -> frozenset[int]:
        """The props that are painted over that one."""
        found = self._before.get(number)
        if found is None:
            hits = self.boxes[number].collidelistall(self.boxes)
            found = self._before[number] = frozenset(i for i in hits if i > number)
        return found


def crowded(props: Props, figures: Sequence[Figure]) -> set[int]:
    """The props that may hide some of the `figures`, many and sorted."""
    lines, boxes = [figure[0] for figure in figures], [figure[2] for figure in figures]
    return {
        number
        for number, (foot, box) in enumerate(zip(props.feet, props.boxes, strict=True))
        if box.collidelist(boxes[: bisect_left(lines, foot)]) >= 0
    }


def paint(
    target: pygame.Surface, corner: Point, props: Props, figures: Sequence[Figure], numbers: Iterable[int]
) -> None:
    """Paint `figures`, sorted, on `target`, whose top left corner is that point of the map and where all props are
    painted already; those of these numbers, the farthest first, are painted again over what is behind them."""
    left, top = corner
    shade, feet, boxes = light.shadow(), props.feet, props.boxes
    shadows: list[Blit] = []
    pictures: list[Blit] = []
    firm: list[pygame.Rect] = []
    waiting = iter(numbers)
    number = next(waiting, None)
    for line, _, covered, shadow, looks, throng in figures:
        while number is not None and feet[number] <= line:
            box = boxes[number]
            pictures.append((props.lit(number), (box.x - left, box.y - top)))
            firm.append(box)
            number = next(waiting, None)
        if shadow:
            if firm and covered.collidelist(firm) >= 0:
                _lay(target, shadows, pictures)
                firm.clear()
            shadows.append((shade, shadow))
        pictures += looks
        if not throng:
            firm.append(covered)
    while number is not None:
        pictures.append((props.lit(number), (boxes[number].x - left, boxes[number].y - top)))
        number = next(waiting, None)
    _lay(target, shadows, pictures)


def _lay(target: pygame.Surface, shadows: list[Blit], pictures: list[Blit]) -> None:
    """Paint what waits, shadows first: none of it lies under the shadow of somebody nearer."""
    if shadows:
        target.fblits(shadows, pygame.BLEND_RGB_MULT)
        shadows.clear()
    target.fblits(pictures)
    pictures.clear()
