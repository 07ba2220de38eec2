"""What eyes see of a place, in whole px: a cone before somebody, as far as nothing that fills a tile is in the way.

Nothing here is measured by angles: a cone is as wide as a share of how far away it is, so that tapes replay alike.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property
from math import isqrt
from typing import NamedTuple

from game.content.geometry import Point, Rect, within
from game.content.guards import GuardKind
from game.content.level import Level
from game.content.objects.lamp import Lamp
from game.content.objects.shade import FULL, Shade

COVER = 16
"""Whoever stands within that of somebody, or within half of it of the line to them, covers a part of them, px: a tile
(streets.md)."""
HIDDEN = 4
"""So many cover all of somebody (streets.md)."""
SQUASHED, ROUND = 78, 100
"""Lamplight on the ground is less deep than wide, by these (as in session.losing)."""
AHEAD: dict[str, Point] = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}
RAYS = 8
"""Rays to each side by which a cone's outline is found."""
CONES = 64
"""Outlines that are kept: whoever stands sees the same in every frame."""


class Gaze(NamedTuple):
    """How somebody looks: from `eyes`, a point of the ground, to the side they are `facing`, as their kind does."""

    eyes: Point
    facing: str
    kind: GuardKind


class Sight:
    """Answers for one level. Eyes are stopped by tiles that are solid all over, of what lies in no group and, of two
    layers, in the second: paint hides nobody (streets.md); and by tiles that what can be moved fills where it stands
    now. Tables and fences are seen over."""

    def __init__(self, level: Level) -> None:
        self.level, self.tile = level, level.tile
        self._cones: dict[Gaze, tuple[Point, ...]] = {}
        self._shut: dict[tuple[tuple[Point, ...], str], tuple[Rect, ...]] = {}
        self.columns, self.rows = level.width // level.tile, level.height // level.tile
        self._moved: frozenset[tuple[int, int]] = frozenset()

    @cached_property
    def opaque(self) -> bytes:
        """Whether eyes are stopped by each tile, row by row; found when somebody looks for the first time."""
        level = self.level
        real = level.group_solids[level.pair.second] if level.pair else ()
        lines = [0] * level.height
        for x, y, w, h in (*level.solids, *real):
            for line in range(max(y, 0), min(y + h, level.height)):
                lines[line] |= ((1 << (x + w)) - 1) & ~((1 << max(x, 0)) - 1)
        whole = (1 << self.tile) - 1
        return bytes(
            all(lines[row * self.tile + line] >> column * self.tile & whole == whole for line in range(self.tile))
            for row in range(self.rows)
            for column in range(self.columns)
        )

    def arrange(self, moved: Iterable[Rect]) -> None:
        """Let what can be moved stand in the way of eyes where it is now: areas of the ground, px."""
        tiles = frozenset(tile for area in moved for tile in self._filled(*area))
        if tiles != self._moved:
            self._moved = tiles
            self._cones.clear()

    def _filled(self, x: int, y: int, wide: int, high: int) -> Iterator[tuple[int, int]]:
        """The tiles that such an area fills, as columns and rows."""
        tile = self.tile
        for row in range(-(-y // tile), (y + high) // tile):
            yield from ((column, row) for column in range(-(-x // tile), (x + wide) // tile))

    # ------------------------------------------------------------------ lines
    def is_clear(self, start: Point, end: Point) -> bool:
        """Whether nothing stops eyes between two points of the place."""
        return self._stopped(start, end) is None

    def seen_to(self, start: Point, end: Point) -> Point:
        """How far eyes at `start` see towards `end`: to it, or to where something stops them."""
        return self._stopped(start, end) or end

    def _stopped(self, start: Point, end: Point) -> Point | None:
        """Where the line enters what stops eyes; None where nothing does. Tiles are gone through one by one; where the
        line goes through the very corner of four, the next on the slant."""
        tile = 2 * self.tile
        (ax, ay), (bx, by) = ((2 * x + 1, 2 * y + 1) for x, y in (start, end))
        column, row, last = ax // tile, ay // tile, (bx // tile, by // tile)
        dx, dy = bx - ax, by - ay
        far_x, far_y = abs(dx), abs(dy)
        step_x, step_y = (1 if dx > 0 else -1), (1 if dy > 0 else -1)
        gap_x = tile - ax % tile if dx > 0 else ax % tile
        gap_y = tile - ay % tile if dy > 0 else ay % tile
        while (column, row) != last:
            across, down = gap_x * far_y, gap_y * far_x
            gone, whole = (gap_x, far_x) if far_x and (across <= down or not far_y) else (gap_y, far_y)
            if far_x and (across <= down or not far_y):
                column += step_x
                gap_x += tile
            if far_y and (down <= across or not far_x):
                row += step_y
                gap_y += tile
            if self._stops(column, row):
                return start[0] + dx * gone // (2 * whole), start[1] + dy * gone // (2 * whole)
        return None

    def _stops(self, column: int, row: int) -> bool:
        outside = not (0 <= column < self.columns and 0 <= row < self.rows)
        return outside or (column, row) in self._moved or bool(self.opaque[row * self.columns + column])

    # ------------------------------------------------------------------ cones
    def sees(self, gaze: Gaze, at: Point) -> bool:
        """Whether somebody who looks so sees the point `at`."""
        eyes, kind = gaze.eyes, gaze.kind
        (fx, fy), dx, dy = AHEAD[gaze.facing], at[0] - eyes[0], at[1] - eyes[1]
        ahead, aside = dx * fx + dy * fy, abs(dx * fy - dy * fx)
        within_cone = ahead > 0 and 1000 * aside <= kind.wide * ahead
        return within_cone and dx * dx + dy * dy <= kind.reach * kind.reach and self.is_clear(eyes, at)

    def cone(self, gaze: Gaze) -> tuple[Point, ...]:
        """The outline of what somebody who looks so sees: their eyes, and the ends of rays from one side to the
        other."""
        if gaze not in self._cones:
            if len(self._cones) >= CONES:
                self._cones.clear()
            self._cones[gaze] = tuple(self._outline(*gaze))
        return self._cones[gaze]

    def _outline(self, eyes: Point, facing: str, kind: GuardKind) -> Iterator[Point]:
        yield eyes
        fx, fy = AHEAD[facing]
        for ray in range(-RAYS, RAYS + 1):
            ahead, aside = 1000 * RAYS, kind.wide * ray
            long = isqrt(ahead * ahead + aside * aside)
            along, across = kind.reach * ahead // long, kind.reach * aside // long
            yield self.seen_to(eyes, (eyes[0] + along * fx - across * fy, eyes[1] + along * fy + across * fx))

    def shut(self, outline: tuple[Point, ...], group: str) -> tuple[Rect, ...]:
        """Where there is no floor about an outline, as the layer `group` is seen: paint too, which stops nobody's
        eyes."""
        key = outline, group
        if key not in self._shut:
            if len(self._shut) >= CONES:
                self._shut.clear()
            left, top, right, bottom = (
                bound(point[axis] for point in outline) for bound in (min, max) for axis in (0, 1)
            )
            solids = (*self.level.solids, *self.level.group_solids.get(group, ()))
            near = (
                (x, y, w, h) for x, y, w, h in solids if x <= right and y <= bottom and x + w > left and y + h > top
            )
            self._shut[key] = tuple(near)
        return self._shut[key]

    # ------------------------------------------------------------------ light and cover
    def light(self, at: Point, lamps_off: frozenset[str] = frozenset()) -> int:
        """By how many quarters of the light in the open somebody is seen there: all in lamplight and where no shade
        is, else those of the darkest."""
        quarters = [shade.quarters for shade in self.level.of(Shade) if within(shade.area, *at)]
        if not quarters or any(lamp.name not in lamps_off and _lights(lamp, at) for lamp in self.level.lamps):
            return FULL
        return min(quarters)


def cover(eyes: Point, at: Point, people: Iterable[Point]) -> int:
    """How many of `people` stand near to somebody at `at`, or near the line from `eyes` to them; at most HIDDEN."""
    dx, dy = at[0] - eyes[0], at[1] - eyes[1]
    long = dx * dx + dy * dy
    return min(HIDDEN, sum(_covers(eyes, at, (dx, dy), long, person) for person in people))


def _covers(eyes: Point, at: Point, line: Point, long: int, person: Point) -> bool:
    x, y = person[0] - eyes[0], person[1] - eyes[1]
    if max(abs(person[0] - at[0]), abs(person[1] - at[1])) <= COVER:
        return True
    along, across = x * line[0] + y * line[1], x * line[1] - y * line[0]
    return 0 < along < long and 4 * across * across <= COVER * COVER * long


def _lights(lamp: Lamp, at: Point) -> bool:
    dx, dy = (at[0] - lamp.x) * SQUASHED, (at[1] - lamp.y) * ROUND
    return dx * dx + dy * dy <= (lamp.radius * SQUASHED) ** 2
