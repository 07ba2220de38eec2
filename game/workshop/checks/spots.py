"""Spots that nobody can stand on: in what is solid, or off the map; and who is to stand there all the same. Calls that
nobody's feet come to."""

from collections.abc import Iterator
from math import isqrt

from game.content.books import Staged
from game.content.cast import LAIN, SEATED
from game.content.geometry import Point
from game.content.level import Level
from game.content.library import Texts
from game.content.objects.call import Call
from game.content.pairs import LEAK
from game.content.whereabouts import Whereabouts
from game.core.fixed import ONE, pixels, units
from game.core.problem import Problem
from game.trials.drift import TOUCHES
from game.workshop.checks.staging import staged
from game.world.ground import overlap
from game.world.motion import feet

MOST = 3
"""Of those who stand on a spot, how many are named."""


def spots(places: Whereabouts, texts: Texts, levels: dict[str, Level]) -> Iterator[Problem]:
    """Every such spot of these maps, but for seats. Whoever only lies or sits somewhere may be in what is solid."""
    beats = staged(texts)
    for name, level in levels.items():
        for spot in level.spots.values():
            off = not (0 <= spot.x <= level.width and 0 <= spot.y <= level.height)
            if not off and (spot.seat or not _walled(level, spot.x, spot.y)):
                continue
            standing = [found for played in beats for found in _standing(played, name, spot.name)]
            if not off and standing and all(pose in LAIN or pose in SEATED for _, pose in standing):
                continue
            where = "lies off the map" if off else "lies in what is solid"
            told = (
                f"the spot '{spot.name}' {where}{_who([who for who, _ in standing], name, spot.name, levels)}: move it"
            )
            yield Problem(level.file, *places.object(level.file, "Spot", spot.name), told)
        for call in level.of(Call):
            if all(_walled(level, x, y) for x, y in _about(call) if 0 < x < level.width and 0 < y < level.height):
                told = f"nobody's feet come to the call '{call.name}', within {pixels(TOUCHES)} px: move it"
                yield Problem(level.file, *places.object(level.file, "Call", call.name), told)


def _about(call: Call) -> Iterator[Point]:
    """The points, px, at which a call is touched."""
    far = pixels(TOUCHES)
    for dx in range(-far, far + 1):
        reach = isqrt(far * far - dx * dx)
        yield from ((call.x + dx, call.y + dy) for dy in range(-reach, reach + 1))


def _walled(level: Level, x: int, y: int) -> bool:
    """Whether feet have no room at a point, px, in the layer that one begins in."""
    layer = "" if level.pair is None else level.pair.second if level.by == LEAK else level.pair.first
    here = feet(units(x), units(y))
    solid = (*level.solids, *level.group_solids.get(layer, ()))
    return any(overlap(here, (left * ONE, top * ONE, (left + w) * ONE, (top + h) * ONE)) for left, top, w, h in solid)


def _standing(played: Staged, place: str, spot: str) -> Iterator[tuple[str, str]]:
    """(who stands there in a beat, in which pose)."""
    beat = f"in '{played.beat.name}' of {played.chapter}"
    if played.place == place and played.beat.at == spot:
        yield f"{played.lead} begins there {beat}", ""
    if played.said:
        there = played.people_in(place).items()
        yield from ((f"{who} stands there {beat}", each.pose) for who, each in there if each.at == spot)


def _who(standing: list[str], place: str, spot: str, levels: dict[str, Level]) -> str:
    """Who comes to stand there, in words."""
    doors = [
        f"the door '{door.name}' of {level.file} leads there"
        for level in levels.values()
        for door in level.doors
        if (door.to, door.at) == (place, spot)
    ]
    found = [*standing, *doors]
    more = [f"{len(found) - MOST} more"] if len(found) > MOST else []
    return "".join(f", {each}" for each in [*found[:MOST], *more])
