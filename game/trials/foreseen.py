"""Where a stroke of a walk in sleep really ends: carried ahead of time, in a copy of the place, round corners and up to
what is in the way."""

from typing import NamedTuple

import msgspec

from game.content.boards.sleepwalk import SleepwalkBoard
from game.content.geometry import Point
from game.content.objects.call import Call
from game.core.fixed import pixels, units
from game.trials.afoot import Afoot
from game.trials.drift import CARRIED, STAND, Sleepwalk, drift, leaned_on, untouched, way_to
from game.world import ways
from game.world.distances import Vector

EVERY = 12
"""Ticks between two points of the way."""
MOST = 60
"""By how much of a stroke, in percent, she is nearer at its end to what has taken it up, for it to lead there."""


class Foreseen(NamedTuple):
    """The way she is carried, px on the map, from her feet to where the stroke ends. `call` is what it leads to: it has
    taken the stroke up, and she touches it or comes nearer to it by most of a stroke. `stopped`: something is in the
    way there."""

    way: list[Point]
    call: str
    stopped: bool


def foreseen(walk: Sleepwalk, board: SleepwalkBoard, afoot: Afoot) -> Foreseen:
    """What becomes of the stroke she is in, or would set out on if she went on leaning as now until she is carried, and
    then not."""
    here, would = afoot.again(), msgspec.structs.replace(walk, held=False)
    if walk.stands:
        would.leaned = leaned_on(walk, afoot.lean)
        would.tick += STAND - walk.into
    here.lean, body = (0, 0), here.bodies[here.lead]
    way, calls, stopped = [(pixels(body.x), pixels(body.y))], untouched(here), False
    start = body.x, body.y
    taken = would.call
    while not would.stands and not would.outcome:
        told = drift(would, board, False, here)
        taken = would.call or taken
        stopped = stopped or "bumped" in told.happened or "stopped" in told.happened
        if told.says or stopped or would.into % EVERY == 0:
            way.append((pixels(body.x), pixels(body.y)))
        if told.says or stopped:
            break
    touched = taken in calls and taken not in untouched(here)
    if taken not in calls or not (touched or (not stopped and _nearer(calls[taken], start, (body.x, body.y), here))):
        taken = ""
    return Foreseen(way, taken, stopped)


def _nearer(call: Call, start: Vector, end: Vector, afoot: Afoot) -> bool:
    """Whether `call` is nearer by most of a stroke from the `end` of it than from its `start`, in units."""
    ground = way_to(call, afoot)
    before, after = ground.far(*start), ground.far(*end)
    least = MOST * CARRIED * ways.STRAIGHT // (100 * units(ways.GRID))
    return before is not None and after is not None and before - after >= least
