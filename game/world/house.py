"""A flat by night as somebody is led through it: ways with doors open or shut, what eyes see, warm floor and cold."""

from collections.abc import Iterable, Mapping
from functools import cached_property

import msgspec

from game.content.geometry import Point, Rect, within
from game.content.level import Level
from game.core.fixed import ONE, pixels, units
from game.world import ways
from game.world.body import Body
from game.world.ground import Ground
from game.world.sight import Sight

COLD = ("tile", "stone")
"""Floors that bare feet do not like; a rug on them is warm."""
EDGE = 5
"""A shut door is this much thicker for feet than it is drawn, px, so that no foot stands under it."""


class Corners(msgspec.Struct, frozen=True):
    """Where the points of a leading lie, px: beside her bed; where one sits by it; at her own window; at the window
    that the walk ends at; at the stove; at the tap (None: there is none)."""

    bed: Point
    seat: Point
    pane: Point
    glass: Point
    stove: Point
    tap: Point | None = None


class House:
    """`lamps` are the points of those that can be worked, `leaves` the doors that can be shut, `floor` the spots at
    which something can lie, px, by name; `string` is the door across which one can hang (empty: none);
    `ground` is that of the place with every door open, whose solids the others share."""

    def __init__(
        self,
        level: Level,
        corners: Corners,
        lamps: Mapping[str, Point],
        leaves: Mapping[str, Rect],
        ground: Ground,
        floor: Mapping[str, Point] | None = None,
        string: str = "",
    ) -> None:
        self.level, self.corners, self.lamps, self.leaves = level, corners, dict(lamps), dict(leaves)
        self.floor, self.string = dict(floor or {}), string
        self._open, self._moved = ground.again(ground.moved), ground.moved
        self._grounds: dict[tuple[str, ...], Ground] = {}

    @cached_property
    def _sight(self) -> Sight:
        return Sight(self.level)

    @cached_property
    def _rugs(self) -> tuple[Rect, ...]:
        return tuple((prop.x, prop.y, prop.w, prop.h) for prop in self.level.props if prop.layer == "rugs")

    # ------------------------------------------------------------------ ways
    def ground(self, shut: Iterable[str]) -> Ground:
        """The ground with these doors shut."""
        key = tuple(sorted(shut))
        if key not in self._grounds:
            self._grounds[key] = self._open.again((*self._moved, *(self.box(name) for name in key)))
        return self._grounds[key]

    def box(self, leaf: str) -> tuple[int, int, int, int]:
        """What feet cannot enter of a shut door, in units."""
        x, y, w, h = self.leaves[leaf]
        return x * ONE, y * ONE, (x + w) * ONE, (y + h) * ONE

    def is_free(self, leaf: str, bodies: Iterable[Body]) -> bool:
        """Whether nobody stands in the doorway of `leaf`."""
        x, y, w, h = self.leaves[leaf]
        room = x - 6 - EDGE, y - EDGE, w + 12 + 2 * EDGE, h + 10 + EDGE
        return not any(within(room, *at(body)) for body in bodies)

    def way(self, body: Body, to: Point, shut: Iterable[str]) -> list[Point] | None:
        """The corners of the way from somebody to the ground nearest to a point, px; None where there is none."""
        ground = self.ground(shut)
        start, end = ways.standing(ground, body.x, body.y), ways.standing(ground, units(to[0]), units(to[1]))
        found = ways.to(ground, start, end)
        return None if found is None else list(found)

    def nearest(self, body: Body, points: Iterable[Point], shut: Iterable[str]) -> int | None:
        """Which of `points` is the shortest way off, counted from 0; None where no way leads to any."""
        ground, ends = self.ground(shut), list[ways.Cell]()
        for x, y in points:
            ends.append(ways.standing(ground, units(x), units(y)))
        start = ways.standing(ground, body.x, body.y)
        if start in ends:
            return ends.index(start)
        found = ways.way(ground, start, lambda at: at in ends, lambda at: min(ways.far(at, end) for end in ends))
        return ends.index(ways.cell(units(found[-1][0]), units(found[-1][1]))) if found else None

    # ------------------------------------------------------------------ senses
    def sees(self, eyes: Point, what: Point, shut: Iterable[str]) -> bool:
        """Whether neither a wall nor a shut door is between two points."""
        leaves = (self.leaves[name] for name in shut)
        return self._sight.is_clear(eyes, what) and not any(_crosses(eyes, what, leaf) for leaf in leaves)

    def is_cold(self, x: int, y: int) -> bool:
        """Whether the floor at a point is one that bare feet do not like."""
        return self.level.surface(x, y - 1) in COLD and not any(within(rug, x, y) for rug in self._rugs)


def at(body: Body) -> Point:
    """Where somebody stands, px."""
    return pixels(body.x), pixels(body.y)


def is_near(a: Point, b: Point, reach: int) -> bool:
    """Whether two points are at most `reach` px apart."""
    return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 <= reach * reach


def _crosses(a: Point, b: Point, area: Rect) -> bool:
    """Whether the line between two points goes through a rectangle. Both lie outside it, or on its edge."""
    x, y, w, h = area
    if max(a[0], b[0]) < x or min(a[0], b[0]) >= x + w or max(a[1], b[1]) < y or min(a[1], b[1]) >= y + h:
        return False
    dx, dy = b[0] - a[0], b[1] - a[1]
    sides = [dx * (cy - a[1]) - dy * (cx - a[0]) for cx in (x, x + w) for cy in (y, y + h)]
    return min(sides) <= 0 <= max(sides)
