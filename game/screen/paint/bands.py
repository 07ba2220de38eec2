"""People among props, painted from the farthest foot line to the nearest, as many at once as can be."""

import sys
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import repeat
from operator import itemgetter
from typing import NamedTuple

import pygame

from game.content.level import Point
from game.screen.paint import light
from game.screen.paint.baking import Bakery
from game.screen.paint.moment import REST
from game.screen.paint.picture import solid

Figure = tuple[int, pygame.Rect, pygame.Rect | None, Sequence[pygame.Surface], Point]
"""Whoever is painted by themselves: the y that sorts them, what they cover, where their shadow falls (None: nowhere),
their pictures, and where those lie; all on the target but the first."""
LINE = itemgetter(0)
"""The y that sorts a figure."""


class Throng(NamedTuple):
    """People who are painted many at once, the farthest first, before whoever has the same foot line: the y that sorts
    each, what each covers and where its shadow falls on the target (none where there are none), and their pictures.
    Their shadows lie under all of them."""

    lines: list[int]
    boxes: list[pygame.Rect]
    shaded: list[pygame.Rect]
    pictures: list[pygame.Surface]


NOBODY = Throng([], [], [], [])


class Props:
    """Those props of a place that stand within `box`, the farthest first: what each covers (px of the map), and its
    foot line, and which have nobody made out behind them. `now` tells which picture those that are animated show."""

    def __init__(self, bakery: Bakery, box: pygame.Rect) -> None:
        self.box, self._bakery = box, bakery
        self._props = bakery.standing(box)
        self.boxes = [pygame.Rect(prop.x, prop.y, prop.w, prop.h) for prop in self._props]
        self.feet = [prop.foot for prop in self._props]
        self.hides = {number for number, prop in enumerate(self._props) if prop.hides}
        self.now = REST
        moving = set(bakery.moving)
        self._moving = {number for number, prop in enumerate(self._props) if prop in moving}
        self._still: list[pygame.Surface | None] = [None] * len(self._props)
        self._turned: dict[tuple[int, int], pygame.Surface] = {}
        self._before: dict[int, frozenset[int]] = {}
        self._hiding: tuple[set[int], list[int]] = (set(), [])
        self._lines: dict[Point, int] = {}
        self._there: tuple[Point, list[pygame.Rect]] = ((0, 0), self.boxes)

    def there(self, corner: Point) -> list[pygame.Rect]:
        """What each covers of a target whose top left corner is that point of the map."""
        if corner != self._there[0]:
            left, top = corner
            self._there = corner, [box.move(-left, -top) for box in self.boxes]
        return self._there[1]

    def line(self, at: Point) -> int:
        """The y that sorts somebody who lies or sits on one of them at that point of the map."""
        found = self._lines.get(at)
        if found is None:
            under = (foot for foot, box in zip(self.feet, self.boxes, strict=True) if box.collidepoint(at))
            found = self._lines[at] = max(under, default=at[1])
        return found

    def lit(self, number: int) -> pygame.Surface:
        """How that prop looks in the light where it stands."""
        found = self._still[number]
        if found:
            return found
        shown = self._shown(number)
        found = self._turned.get((number, shown))
        if found is None:
            found = self._turned[number, shown] = self._bakery.lit(self._props[number], shown)
            if number not in self._moving:
                self._still[number] = found
        return found

    def solid(self, number: int) -> pygame.mask.Mask:
        """The pixels of that prop that hide somebody."""
        return solid(self._bakery.picture(self._shown(number)))

    def _shown(self, number: int) -> int:
        prop = self._props[number]
        return self.now.prop(prop) if number in self._moving else prop.picture

    def hiding(self, numbers: set[int]) -> list[int]:
        """Those props, and whichever are before one of them, the farthest first."""
        asked, told = self._hiding
        if numbers == asked:
            return told
        found, new = set(numbers), list(numbers)
        while new:
            over = self._over(new.pop()) - found
            found |= over
            new += over
        told = sorted(found)
        self._hiding = set(numbers), told
        return told

    def _over(self, number: int) -> frozenset[int]:
        """The props that are painted over that one."""
        found = self._before.get(number)
        if found is None:
            hits = self.boxes[number].collidelistall(self.boxes)
            found = self._before[number] = frozenset(i for i in hits if i > number)
        return found


def crowded(props: Props, corner: Point, throng: Throng) -> set[int]:
    """The props that may hide some of a `throng` on a target whose top left corner is that point of the map."""
    lines, boxes, top, end = throng.lines, throng.boxes, corner[1], 0
    found = set()
    for number, (foot, box) in enumerate(zip(props.feet, props.there(corner), strict=True)):
        end = bisect_left(lines, foot, end)
        first = bisect_left(lines, box.top + top, 0, end)
        if first < end and box.collidelist(boxes[first:end]) >= 0:
            found.add(number)
    return found


def paint(
    target: pygame.Surface,
    corner: Point,
    props: Props,
    figures: Sequence[Figure],
    throng: Throng,
    numbers: Iterable[int],
) -> None:
    """Paint `figures`, sorted, and a `throng` on `target`, whose top left corner is that point of the map and where all
    props are painted already; those of these numbers, the farthest first, are painted again over what is behind
    them."""
    feet, boxes, lines = props.feet, props.there(corner), throng.lines
    waiting = _Waiting(target)
    shadows, pictures, places, firm = waiting.shadows, waiting.pictures, waiting.places, waiting.firm
    joined, count = 0, len(lines)
    again = iter(numbers)
    number = next(again, None)
    for line, covered, shadow, looks, at in [*figures, _NEAREST]:
        while number is not None and feet[number] <= line:
            if joined < count and lines[joined] < feet[number]:
                joined = waiting.join(throng, joined, bisect_left(lines, feet[number], joined))
            box = boxes[number]
            pictures.append(props.lit(number))
            places.append(box)
            firm.append(box)
            number = next(again, None)
        if joined < count and lines[joined] < line:
            joined = waiting.join(throng, joined, bisect_left(lines, line, joined))
        if shadow:
            if firm and shadow.collidelist(firm) >= 0:
                waiting.lay()
            shadows.append(shadow)
        for look in looks:
            pictures.append(look)
            places.append(at)
        firm.append(covered)
    waiting.lay()


_NEAREST: Figure = (sys.maxsize, pygame.Rect(0, 0, 0, 0), None, (), (0, 0))
"""Nobody, before all others."""


class _Waiting:
    """What is painted on `target` next, all at once: pictures at their `places`, and shadows before them, none of which
    may lie on what is `firm`; px of the target."""

    def __init__(self, target: pygame.Surface) -> None:
        self.target = target
        self.shadows: list[pygame.Rect] = []
        self.pictures: list[pygame.Surface] = []
        self.places: list[pygame.Rect | Point] = []
        self.firm: list[pygame.Rect] = []

    def join(self, throng: Throng, first: int, end: int) -> int:
        """Let those of a `throng` from `first` on wait too, up to `end`, which is given back."""
        shaded, boxes, looks = throng.shaded, throng.boxes, throng.pictures
        if shaded:
            free = shaded[first:end]
            for box in self.firm:
                if (met := box.collidelist(free)) >= 0:
                    del free[met:]
            self.shadows += free
            if (met := first + len(free)) < end:
                self.pictures += looks[first:met]
                self.places += boxes[first:met]
                self.lay()
                self.shadows += shaded[met:end]
                first = met
        self.pictures += looks[first:end]
        self.places += boxes[first:end]
        return end

    def lay(self) -> None:
        """Paint what waits, shadows first: none of it lies under the shadow of somebody nearer."""
        if self.shadows:
            self.target.fblits(zip(repeat(light.shadow()), self.shadows, strict=False), pygame.BLEND_RGB_MULT)
            self.shadows.clear()
        self.target.fblits(zip(self.pictures, self.places, strict=True))
        self.pictures.clear()
        self.places.clear()
        self.firm.clear()
