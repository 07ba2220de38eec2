"""Crowds that cannot go as they are drawn: lanes through what is solid, people who come out of nothing, people of paint
with nothing behind them, and what draws more people than there is room for."""

from collections.abc import Iterator
from itertools import pairwise

from game.content.level import Door, Level, Point, within
from game.content.objects.lane import PAINTED, REAL, Lane
from game.content.objects.screen import Screen
from game.content.pairs import WORN
from game.content.whereabouts import Whereabouts
from game.core.fixed import ONE
from game.core.problem import Problem
from game.workshop.checks.ground import Rows, free
from game.world.ground import Ground
from game.world.lanes import REACH, Lanes
from game.world.motion import DEEP, HALF

OFF = 48
"""How far off the map somebody is out of sight, px: as high as people are drawn."""


def crowds(places: Whereabouts, levels: dict[str, Level]) -> Iterator[Problem]:
    """All of that, told at the Lane or the Screen."""
    for level in levels.values():
        for lane in level.of(Lane):
            told = (*_walls(level, lane), *_ends(level, lane), *_paint(level, f"the lane '{lane.name}'", lane.paint))
            for wrong in told:
                yield Problem(level.file, *places.object(level.file, "Lane", lane.name), wrong)
        yield from _screens(places, level)


def _walls(level: Level, lane: Lane) -> Iterator[str]:
    """Each leg that goes through what is solid, in each layer that its people walk in, and a lane that never comes on
    to the map."""
    pair = level.pair
    layers = ("",) if pair is None else (pair.first,) if lane.paint == PAINTED else (pair.first, pair.second)
    if not any(_on_map(level, point) for leg in pairwise(lane.corners) for point in _points(*leg)):
        yield f"the lane '{lane.name}' never comes on to the map: move it"
    solid = {layer: free(level, layer) for layer in layers}
    for number, (start, end) in enumerate(pairwise(lane.corners), 1):
        shut = [layer for layer in layers if _is_shut(level, solid[layer], start, end)]
        if shut:
            where = "" if len(shut) == len(layers) else f" of the {shut[0]} place"
            last = number % (len(lane.corners) - 1) + 1 if lane.closed else number + 1
            legs = f"between its corners {number} and {last}"
            told = f"the lane '{lane.name}' goes through what is solid{where} {legs}"
            yield f"{told}: move one of them, or clear the way"


def _is_shut(level: Level, rows: Rows, start: Point, end: Point) -> bool:
    return any(_on_map(level, (x, y)) and not rows[y] >> x & 1 for x, y in _points(start, end))


def _on_map(level: Level, point: Point) -> bool:
    half, deep = HALF // ONE, DEEP // ONE
    return half <= point[0] < level.width - half and deep <= point[1] < level.height


def _ends(level: Level, lane: Lane) -> Iterator[str]:
    """The ends of a lane at which people would come out of nothing, or go into it."""
    if lane.closed:
        return
    ends = {"comes out of nothing at its first corner": 0, "goes into nothing at its last corner": -1}
    for wrong, corner in ends.items():
        x, y = lane.corners[corner]
        off = x <= -OFF or y <= -OFF or x >= level.width + OFF or y >= level.height + OFF
        if not off and not any(within(door.area, x, y) for door in level.of(Door)):
            mend = f"put that {OFF} px or more off the map, or in a Door, or close the line"
            yield f"whoever goes along the lane '{lane.name}' {wrong}: {mend}"


def _paint(level: Level, who: str, paint: str) -> Iterator[str]:
    if paint != REAL and level.pair != WORN:
        behind = f"no bare place is behind them: let the map have the groups '{WORN.first}' and '{WORN.second}'"
        yield f"{who} has people of paint, but {behind}, or say paint={REAL}"


def _screens(places: Whereabouts, level: Level) -> Iterator[Problem]:
    screens = level.of(Screen)
    if not screens:
        return
    lanes = Lanes(level, [Ground(level, group) for group in level.groups or ("",)], 0)
    tracks = {lane.name: lane for lane in level.of(Lane)}
    for number, screen in enumerate(screens):
        at = places.object(level.file, "Screen", screen.name)
        who = f"the screen '{screen.name}'"
        for wrong in _paint(level, who, screen.paint):
            yield Problem(level.file, *at, wrong)
        if len(lanes.places(number)) < screen.people:
            room = len(lanes.places(number))
            yield Problem(level.file, *at, f"{who} has room for {room} people around it, not {screen.people}")
        lane = tracks.get(screen.lane)
        legs = pairwise(lane.corners) if lane else ()
        if lane and not any(_near(point, screen) for leg in legs for point in _points(*leg)):
            far = f"lies more than {REACH} px from the lane '{lane.name}', so that none of its groups stops there"
            yield Problem(level.file, *at, f"{who} {far}: move one of them")


def _near(point: Point, screen: Screen) -> bool:
    return abs(point[0] - screen.x) + abs(point[1] - screen.y) <= REACH


def _points(start: Point, end: Point) -> Iterator[Point]:
    """The px of a straight line."""
    (ax, ay), (bx, by) = start, end
    steps = max(abs(bx - ax), abs(by - ay), 1)
    for i in range(steps + 1):
        yield ax + (bx - ax) * i // steps, ay + (by - ay) * i // steps
