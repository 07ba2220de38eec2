"""Where the people of a crowd would be if nobody were in their way: a function of the seed and the tick alone.

Groups go along their lanes by the clock, each person on a rail beside the line, which draws in where there is no room
for it. A group stops for each Screen of its lane: everybody steps out to a place around it and back again. All of it is
whole numbers; ways are found when somebody is first asked for on them, and kept.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import groupby, pairwise
from math import isqrt
from typing import Any, NamedTuple
from zlib import crc32

from game.content.geometry import Point, Rect
from game.content.level import Level
from game.content.objects.lane import PAINTED, SEEDED, Lane
from game.content.objects.screen import Screen
from game.content.stacking import STANDS
from game.core.fixed import ONE
from game.core.pace import TICKS
from game.world.ground import Ground
from game.world.motion import DEEP, HALF, side_of

STEP = 8
"""Px of a lane between two points of a rail."""
RAIL = 4
"""The outermost rails, counted from the line, which is 0."""
ABREAST = (0, -RAIL, RAIL)
"""The rails of those who go beside each other, in their order."""
BEHIND = 11
"""Px from somebody to the next, on another rail: nobody walks in front of those beside them."""
UNEVEN = 4
"""Px by which somebody may be behind that."""
SPREAD = 20, 12
"""Px across and down that those who stand are apart, at least: so much of each is seen."""
CLEAR = 24
"""Px across and down that those who stand keep from what stands on a post, such as a lamp."""
POST = 26, 14
"""What stands on a post has no wider and no deeper foot, px."""
MARGIN = 2 * ONE
"""Room that is kept beside feet, units."""
BACK = 12
"""How far behind the foot of what stands somebody is hidden by it, px."""
RINGS = ((30, 2), (46, 1), (62, 1))
"""How far places are from what people look at, px, and every which of sixteen ways has one."""
DEPTH = 3, 4
"""Rings are so much less deep than wide: the ground is seen from above and before."""
WAYS: tuple[Point, ...] = (
    (0, 256), (98, 237), (-98, 237), (181, 181), (-181, 181), (237, 98), (-237, 98), (256, 0), (-256, 0), (237, -98),
    (-237, -98), (181, -181), (-181, -181), (98, -237), (-98, -237), (0, -256),
)  # fmt: skip
"""Sixteen ways from a point, in 1/256: those before it first, and the sides in turn."""
REACH = 96
"""Px from a lane within which what draws people has to be for its groups to stop there."""


def mixed(*parts: int) -> int:
    """A number of 32 bits from those, alike on every machine, that looks like none of its neighbours."""
    found = 0x9E3779B9
    for part in parts:
        found = ((found ^ (part & 0xFFFFFFFF)) * 0x85EBCA6B) & 0xFFFFFFFF
        found = ((found ^ (found >> 13)) * 0xC2B2AE35) & 0xFFFFFFFF
        found ^= found >> 16
    return found


class Place(NamedTuple):
    """Where somebody is at a tick, units, which way they face, and how far they have walked there, units (0: they
    stand)."""

    x: int
    y: int
    facing: str
    walked: int


class Person(NamedTuple):
    """Somebody of a crowd: on a lane by the numbers of their group and their place in it, or before a screen where
    they stay (`lane` -1). `paint`: they are seen with lenses alone."""

    lane: int
    group: int
    rail: int
    behind: int
    paint: bool
    stays: Place | None = None


class _Track:
    """One lane, with the points of its rails in units, which lie in as many `steps` of the same length."""

    def __init__(self, lane: Lane, grounds: Sequence[Ground]) -> None:
        self.lane, self.grounds, self.closed = lane, grounds, lane.closed
        self.points = list(_points(lane.corners))
        self.long = len(self.points)
        self.steps = max(1, self.long // STEP)
        self._room: dict[tuple[int, int], int] = {}
        self._rails: dict[tuple[int, int], Point | None] = {}
        self._legs: dict[tuple[int, int], tuple[int, int, int, int, str] | None] = {}

    def _step(self, step: int) -> int:
        """The same step of the next round; of a line that is not closed the nearest that it has."""
        return step % self.steps if self.closed else min(max(step, 0), self.steps)

    def _on_line(self, step: int) -> Point:
        return self.points[min(self._step(step) * self.long // self.steps, self.long - 1)]

    def tangent(self, step: int) -> Point:
        """Which way the line goes about a step, px."""
        (ax, ay), (bx, by) = self._on_line(step - 2), self._on_line(step + 2)
        return bx - ax, by - ay

    def _beside(self, step: int, rail: int) -> Point:
        (x, y), (dx, dy) = self._on_line(step), self.tangent(step)
        far = isqrt(dx * dx + dy * dy) or 1
        out = rail * self.lane.wide * ONE // (2 * RAIL)
        return x * ONE - dy * out // far, y * ONE + dx * out // far

    def _most(self, step: int, side: int) -> int:
        """The outermost rail of a side, 0 to RAIL, up to which feet have room at a step; -1 where they have none."""
        key = self._step(step), side
        if key not in self._room:
            points = [self._beside(key[0], side * rail) for rail in range(RAIL + 1)]
            shut = (rail for rail, at in enumerate(points) if not all(has_room(ground, *at) for ground in self.grounds))
            self._room[key] = next(shut, RAIL + 1) - 1
        return self._room[key]

    def _rail(self, step: int, rail: int) -> Point | None:
        """A point of a rail, as far out as there is room, and never much farther than just before and after; None where
        the line itself goes through what is solid."""
        key = self._step(step), rail
        if key not in self._rails:
            side, most = (1 if rail > 0 else -1), abs(rail)
            for off in range(-RAIL, RAIL + 1):
                most = min(most, max(0, self._most(key[0] + off, side)) + max(0, abs(off) - 1))
            shut = self._most(key[0], side) < 0
            self._rails[key] = None if shut else self._beside(key[0], side * most)
        return self._rails[key]

    def at(self, along: int, rail: int) -> tuple[int, int, str] | None:
        """The point of a rail `along` units of its line from where that begins, and the side to which the line goes
        there; None where there is none."""
        whole = self.long * ONE
        step, rest = divmod(along * self.steps, whole)
        if self.closed:
            step %= self.steps
        key = step, rail
        if key not in self._legs:
            self._legs[key] = self._leg(step, rail)
        leg = self._legs[key]
        return (leg[0] + leg[2] * rest // whole, leg[1] + leg[3] * rest // whole, leg[4]) if leg else None

    def _leg(self, step: int, rail: int) -> tuple[int, int, int, int, str] | None:
        """A step of a rail: where it begins, how far it goes across and down, and to which side the line goes."""
        a, b = self._rail(step, rail), self._rail(step + 1, rail)
        return (*a, b[0] - a[0], b[1] - a[1], side_of(*self.tangent(step))) if a and b else None


class _Stop(NamedTuple):
    """A stop of a lane's groups: how far along it, units; the ticks of their round after which it begins, and that it
    lasts; the number of the screen."""

    along: int
    begins: int
    ticks: int
    screen: int


class Lanes:
    """The crowd of one place in a playthrough with that `seed`: its people by their numbers. Real people go where all
    of `grounds` are free, those of paint where the first is."""

    def __init__(self, level: Level, grounds: Sequence[Ground], seed: int) -> None:
        self.level, self.seed, self.grounds = level, seed, tuple(grounds)
        self.screens = level.of(Screen)
        lanes = [lane for lane in level.of(Lane) if len(set(lane.corners)) > 1]
        self._tracks = [_Track(lane, grounds[:1] if lane.paint == PAINTED else grounds) for lane in lanes]
        self._sides: dict[tuple[int, int], dict[int, tuple[int, int, int]]] = {}
        self._around: dict[int, tuple[Point, ...]] = {}
        self._held: dict[tuple[int, int], tuple[int, int, int]] = {}
        self._tick = -1
        self.people: tuple[Person, ...] = (*self._walkers(), *self._onlookers())

    # ------------------------------------------------------------------ who there is
    def _is_paint(self, paint: str, name: str, number: int) -> bool:
        drawn = mixed(self.seed, crc32(name.encode()), number, 5) % 2 == 1
        return paint == PAINTED or (paint == SEEDED and drawn)

    def _walkers(self) -> Iterator[Person]:
        for number, track in enumerate(self._tracks):
            lane = track.lane
            for group in range(lane.groups):
                paint = self._is_paint(lane.paint, lane.name, group)
                for place in range(lane.size):
                    drawn = mixed(self.seed, number, group, place)
                    behind = place * BEHIND + drawn % (UNEVEN + 1)
                    yield Person(number, group, ABREAST[place % len(ABREAST)], behind * ONE, paint)

    def _onlookers(self) -> Iterator[Person]:
        for number, screen in enumerate(self.screens):
            paint = self._is_paint(screen.paint, screen.name, 0)
            for index in range(min(screen.people, len(self.places(number)))):
                x, y = self.places(number)[index]
                facing = side_of(screen.x * ONE - x, screen.y * ONE - y)
                yield Person(-1, number, 0, 0, paint, Place(x, y, facing, 0))

    def places(self, number: int) -> tuple[Point, ...]:
        """Where people can stand around a screen, units: the inner ring first, and from it nothing solid between. None
        is near one of an earlier screen."""
        if number not in self._around:
            taken = [at for earlier in range(number) for at in self.places(earlier)]
            screen, found = self.screens[number], list[Point]()
            for ring, (far, every) in enumerate(RINGS):
                for index, (dx, dy) in enumerate(WAYS):
                    jitter = mixed(self.seed, number, ring, index)
                    out = far + jitter % 5 - 2
                    x = screen.x * ONE + dx * out
                    y = screen.y * ONE + dy * out * DEPTH[0] // DEPTH[1]
                    if index % every == 0 and self._is_free(x, y, (*taken, *found)):
                        found.append((x, y))
            self._around[number] = tuple(found)
        return self._around[number]

    def _is_free(self, x: int, y: int, taken: Sequence[Point]) -> bool:
        """Whether somebody can stand at a point, units, among those that are taken."""
        across, down = SPREAD[0] * ONE, SPREAD[1] * ONE
        crowded = any(abs(x - other[0]) < across and abs(y - other[1]) < down for other in taken)
        hidden = any(abs(x - at[0]) < CLEAR * ONE and abs(y - at[1]) < CLEAR * ONE for at in self._posts)
        behind = any(left <= x < left + w and top <= y < top + h for left, top, w, h in self._behind)
        return not crowded and not hidden and not behind and all(has_room(ground, x, y) for ground in self.grounds)

    @cached_property
    def _behind(self) -> list[Rect]:
        """Where feet are behind what stands there, as behind a stall, units."""
        level = self.level
        stands = (prop for prop in level.props if level.drawn_as(prop.layer) == STANDS)
        parts = ((prop.x, prop.y, prop.w, prop.foot - BACK - prop.y) for prop in stands)
        return [(x * ONE, y * ONE, w * ONE, h * ONE) for x, y, w, h in parts]

    @cached_property
    def _posts(self) -> list[Point]:
        """The middles of the feet of what stands on a post, units."""
        solids = (*self.level.solids, *(solid for group in self.level.group_solids.values() for solid in group))
        small = [(x + w // 2, y + h // 2) for x, y, w, h in solids if w <= POST[0] and h <= POST[1]]
        return [(x * ONE, y * ONE) for x, y in small]

    # ------------------------------------------------------------------ by the clock
    @cached_property
    def _stops(self) -> list[list[_Stop]]:
        """The stops of each lane, in the order in which it comes to them."""
        found: list[list[_Stop]] = []
        for track in self._tracks:
            stops = []
            for number, screen in enumerate(self.screens):
                if screen.lane != track.lane.name:
                    continue
                away = [abs(x - screen.x) + abs(y - screen.y) for x, y in track.points]
                if min(away) <= REACH:
                    stops.append((away.index(min(away)) * ONE, screen.stay * TICKS, number))
            rested, timed = 0, []
            for along, ticks, number in sorted(stops):
                timed.append(_Stop(along, along * TICKS // (track.lane.speed * ONE) + rested, ticks, number))
                rested += ticks
            found.append(timed)
        return found

    @cached_property
    def _rounds(self) -> list[int]:
        """The ticks that a round of each lane takes, with all stops, until those who come last are through."""
        found = []
        for track, stops in zip(self._tracks, self._stops, strict=True):
            lane = track.lane
            trail = 0 if lane.closed else (lane.size - 1) * BEHIND + UNEVEN
            found.append((track.long + trail) * TICKS // lane.speed + sum(stop.ticks for stop in stops) + 1)
        return found

    def _group(self, number: int, group: int, tick: int) -> tuple[int, int, int]:
        """How far along its lane a group is, units; at which of its stops (-1: none); for how many ticks."""
        lane, ticks = self._tracks[number].lane, self._rounds[number]
        apart, speed = ticks // lane.groups, lane.speed * ONE
        begun = mixed(self.seed, number) % ticks + group * apart + mixed(self.seed, number, group, 7) % (apart // 4 + 1)
        left, rested = (tick + begun) % ticks, 0
        for index, stop in enumerate(self._stops[number]):
            if left < stop.begins:
                break
            if left < stop.begins + stop.ticks:
                return stop.along, index, left - stop.begins
            rested += stop.ticks
        return (left - rested) * speed // TICKS, -1, 0

    @cached_property
    def _groups(self) -> list[tuple[Person, range]]:
        """The first of each group, and the numbers of all of it."""
        found, start = [], 0
        for _, group in groupby(self.people, lambda person: (person.lane, person.group)):
            count = len(list(group))
            found.append((self.people[start], range(start, start + count)))
            start += count
        return found

    def about(self, x: int, y: int, wide: int, high: int, tick: int) -> Iterator[int]:
        """The numbers of all whose group is within so much of a point, units, across and down."""
        for first, numbers in self._groups:
            at = first.stays or self._leader(first, tick)
            if abs(at[0] - x) <= wide and abs(at[1] - y) <= high:
                yield from numbers

    def _leader(self, person: Person, tick: int) -> Point:
        """The point of the line, units, at which somebody's group is."""
        track, along = self._tracks[person.lane], self._now(person, tick)[0] // ONE
        x, y = track.points[along % track.long if track.closed else min(along, track.long - 1)]
        return x * ONE, y * ONE

    def _now(self, person: Person, tick: int) -> tuple[int, int, int]:
        """The same as `_group`, found once a tick."""
        if tick != self._tick:
            self._tick = tick
            self._held.clear()
        key = person.lane, person.group
        if key not in self._held:
            self._held[key] = self._group(*key, tick)
        return self._held[key]

    def at(self, number: int, tick: int) -> Place | None:
        """Where somebody is at a tick; None while they are off their lane."""
        person = self.people[number]
        if person.stays:
            return person.stays
        track = self._tracks[person.lane]
        along, stop, ticks = self._now(person, tick)
        along -= person.behind
        if not track.closed and not 0 <= along < track.long * ONE:
            return None
        here = track.at(along, person.rail)
        if here is None:
            return None
        x, y, facing = here
        if stop < 0:
            return Place(x, y, facing, max(along, 1))
        aside = self._aside(number, person, stop)
        return self._out(person, stop, (x, y), aside, ticks) if aside else Place(x, y, facing, 0)

    # ------------------------------------------------------------------ stops
    def _aside(self, number: int, person: Person, stop: int) -> tuple[int, int, int] | None:
        """The place, units, to which somebody steps out at a stop, and the ticks that takes; None where they stay on
        the lane, for there is no place left, or no clear way."""
        if (person.lane, stop) not in self._sides:
            self._sides[person.lane, stop] = self._shared_out(person.lane, stop)
        return self._sides[person.lane, stop].get(number)

    def _shared_out(self, lane: int, stop: int) -> dict[int, tuple[int, int, int]]:
        """The same for all of a lane who have one at a stop, by their numbers: none of those that look on all the time,
        nor of the group before."""
        at, track = self._stops[lane][stop], self._tracks[lane]
        places, found = self.places(at.screen), dict[int, tuple[int, int, int]]()
        stay = min(self.screens[at.screen].people, len(places))
        before, now, group = set[int](), set[int](), 0
        for number, person in enumerate(self.people):
            if person.lane != lane:
                continue
            if person.group != group:
                before, now, group = now, set(), person.group
            along = at.along - person.behind
            on_lane = track.at(along, person.rail) if along >= 0 or track.closed else None
            for index in range(stay, len(places)) if on_lane else ():
                if on_lane and index not in before and index not in now:
                    here, (x, y) = on_lane[:2], places[index]
                    ticks = isqrt((x - here[0]) ** 2 + (y - here[1]) ** 2) * TICKS // (track.lane.speed * ONE)
                    if 3 * ticks < at.ticks and self._is_clear(here, (x, y)):
                        now.add(index)
                        found[number] = x, y, max(1, ticks)
                        break
        return found

    def _is_clear(self, a: Point, b: Point) -> bool:
        """Whether feet have room all the way between two points."""
        steps = max(abs(b[0] - a[0]), abs(b[1] - a[1])) // (4 * ONE) + 1
        ways = [(a[0] + (b[0] - a[0]) * i // steps, a[1] + (b[1] - a[1]) * i // steps) for i in range(steps + 1)]
        return all(has_room(ground, x, y) for ground in self.grounds for x, y in ways)

    def _out(self, person: Person, stop: int, here: Point, aside: tuple[int, int, int], ticks: int) -> Place:
        at = self._stops[person.lane][stop]
        x, y, takes = aside
        gone = min(ticks, at.ticks - ticks, takes)
        dx, dy = x - here[0], y - here[1]
        place = here[0] + dx * gone // takes, here[1] + dy * gone // takes
        if gone == takes:
            screen = self.screens[at.screen]
            return Place(*place, side_of(screen.x * ONE - x, screen.y * ONE - y), 0)
        out = ticks < takes
        facing = side_of(dx, dy) if out else side_of(-dx, -dy)
        return Place(*place, facing, isqrt(dx * dx + dy * dy) * (gone if out else takes - gone) // takes + 1)


def lanes(level: Level, grounds: Sequence[Ground], seed: int) -> Lanes:
    """The crowd of a place in a playthrough with that `seed`, as it was found before over what lay so."""
    known: dict[tuple[Any, ...], Lanes] = grounds[0].lanes
    key = seed, *(ground.moved for ground in grounds)
    if key not in known:
        known[key] = Lanes(level, grounds, seed)
    return known[key]


def has_room(ground: Ground, x: int, y: int) -> bool:
    """Whether feet at a point, units, and a little more, touch nothing solid; off the map they do not."""
    left, top, right, bottom = x - HALF - MARGIN, y - DEEP - MARGIN, x + HALF + MARGIN, y + MARGIN
    others, ground.others = ground.others, ()
    free = not ground.hits(left, top, right, bottom)
    ground.others = others
    return free


def _points(corners: Sequence[Point]) -> Iterator[Point]:
    """The px of a line, a px apart along it, the end of each leg being the beginning of the next."""
    for (ax, ay), (bx, by) in pairwise(corners):
        dx, dy = bx - ax, by - ay
        far = isqrt(dx * dx + dy * dy)
        for i in range(far):
            yield ax + dx * i // far, ay + dy * i // far
