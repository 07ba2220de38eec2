"""Somebody is followed on foot: they go along a path once, stop at its corners and look about, and so does whoever is
behind them.

Seen for long enough, one is told so, and it goes on; the last time they wait to be come up to. With breath held one
stands as anybody stands in a street, and is made out from near by alone. Whoever is heard to hurry is turned to. One
may also come up to them, fall back until they are gone, or turn round.
"""

from collections.abc import Collection
from itertools import pairwise
from math import dist

import msgspec

from game.content.boards.board import LEFT
from game.content.boards.tail import TailBoard
from game.content.guards import GuardKind
from game.content.level import Level
from game.content.objects.path import Path
from game.content.objects.shade import FULL as OPEN
from game.core.fixed import ONE, pixels, units
from game.core.pace import TICKS
from game.trials.afoot import Afoot
from game.trials.rooted import Rooted, added, breathe, eighth, go
from game.trials.trial import Act, Play, Told, TrialRow
from game.world.body import Body
from game.world.distances import distances, unit
from game.world.motion import go_straight, make_stop, stand, turn_to
from game.world.sight import Gaze, Sight

NOTICES = 40
"""Ticks in full sight after which somebody is seen."""
LOOKS_AWAY = 240
"""Ticks after that in which they do not look for anybody."""
CLOSE = 56
"""How near somebody who stands with breath held is made out, px."""
LISTENS = 50
"""Ticks that they look to where hurrying was heard."""
EYES = GuardKind(reach=176, wide=620, hears=88)
"""How somebody looks who would rather nobody saw her: farther than a guard, and less wide."""
MEETS = units(26)
"""How near is beside them."""
FAR, GONE = 214, 300
"""How far off, px, and for how many ticks, they are lost."""
LONGEST = 3 * 60 * 60
"""Ticks that a plan follows them at most."""
TURNS = 12
"""How near to a corner that they went round a plan turns there too, px."""
BEHIND, NEARER = 190, 110
"""How far behind a plan stays, px, and where that loses them, in a room that they go round."""


class Tail(Rooted, tag="tail"):
    """`corner` is the one of the path they are bound for or stop at, `stop` which of its stops they make and `rest` how
    many ticks of it are over. `sight` is how many ticks the lead was in it of late, `seen` how often that told, and
    `calm` for how many ticks they do not look; `listens` likewise to a noise. `away` is for how many ticks they were
    too far off."""

    corner: int = 0
    stop: int = 0
    rest: int = 0
    sight: int = 0
    seen: int = 0
    calm: int = 0
    listens: int = 0
    away: int = 0
    begun: bool = False


class Leave(Act, frozen=True, tag="tail.leave"):
    """Turn round, and let them go."""


def begin(name: str, board: TailBoard) -> Tail:
    """Before they set out."""
    return Tail(board=name)


def fits(tail: Tail, board: TailBoard, level: Level, people: Collection[str]) -> bool:
    """Whether the path still has the corner and the stop they are at, and whom one follows is there."""
    path = level.paths.get(board.path)
    return (
        path is not None
        and 0 <= tail.corner < len(path.corners)
        and 0 <= tail.stop <= len(path.stops_at(tail.corner))
        and 0 <= tail.seen < board.times
        and (not tail.begun or board.whom in people)
    )


def gaze(body: Body) -> Gaze:
    """How somebody looks who walks about."""
    return Gaze((pixels(body.x), pixels(body.y) - 1), body.facing, EYES)


def outline(sight: Sight, body: Body) -> tuple[tuple[int, int], ...]:
    """What they see of a place, by its corners, px."""
    return sight.cone(gaze(body))


def step(tail: Tail, board: TailBoard, act: Act | None, held: bool, afoot: Afoot) -> Told:
    """One tick."""
    told, lead = Told(), afoot.bodies[afoot.lead]
    path = afoot.level.paths[board.path]
    if not tail.begun:
        tail.begun, (x, y) = True, path.corners[0]
        them = afoot.bodies.setdefault(board.whom, Body(units(x), units(y)))
        them.x, them.y, them.way, them.spot = units(x), units(y), [], ""
    them = afoot.bodies[board.whom]
    if isinstance(act, Leave):
        stand(lead)
        tail.outcome = LEFT
        return told
    go(tail, lead, held, afoot)
    if breathe(tail, lead):
        told.happened.append("gasped")
    _go_on(tail, them, path, afoot)
    _hear(tail, them, lead, afoot, told)
    _look(tail, board, them, lead, afoot, told)
    far = max(abs(lead.x - them.x), abs(lead.y - them.y))
    tail.away = tail.away + 1 if far > units(FAR) else 0
    if far < MEETS or tail.seen >= board.times:
        tail.outcome = "met"
    elif tail.away > GONE:
        tail.outcome = "lost"
    elif tail.corner >= len(path.corners):
        tail.outcome = "home"
    if tail.outcome:
        stand(lead)
        stand(them)
        told.says = ""
    return told


def _go_on(tail: Tail, them: Body, path: Path, afoot: Afoot) -> None:
    """Along the path; at its corners a stop or two, and a look to each side that they turn to."""
    if tail.listens:
        tail.listens -= 1
        stand(them)
        return
    x, y = (units(part) for part in path.corners[tail.corner])
    if (them.x, them.y) != (x, y):
        go_straight(them, None, x, y, max(1, path.speed * ONE // TICKS))
        return
    stand(them)
    if make_stop(tail, them, path.stops_at(tail.corner)):
        return
    tail.corner, tail.stop, tail.rest = tail.corner + 1, 0, 0


def _hear(tail: Tail, them: Body, lead: Body, afoot: Afoot, told: Told) -> None:
    near = max(abs(lead.x - them.x), abs(lead.y - them.y)) < units(EYES.hears)
    if afoot.hurry and lead.moving and near and not tail.listens and not tail.calm:
        tail.listens = LISTENS
        turn_to(them, lead.x, lead.y)
        told.happened.append("heard")


def sees(tail: Tail, them: Body, lead: Body, sight: Sight) -> bool:
    """Whether they make out who is behind them now."""
    return not (tail.held and not _is_close(them, lead)) and _looks_at(them, lead, sight)


def _is_close(them: Body, lead: Body) -> bool:
    return max(abs(lead.x - them.x), abs(lead.y - them.y)) <= units(CLOSE)


def _looks_at(them: Body, lead: Body, sight: Sight) -> bool:
    """Whether the lead is before their eyes, where it is light."""
    at = pixels(lead.x), pixels(lead.y) - 1
    return sight.sees(gaze(them), at) and sight.light(at) == OPEN


def _look(tail: Tail, board: TailBoard, them: Body, lead: Body, afoot: Afoot, told: Told) -> None:
    if tail.calm:
        tail.calm -= 1
        return
    if not sees(tail, them, lead, afoot.sight):
        tail.sight = max(0, tail.sight - 1)
        return
    if not tail.sight:
        told.happened.append("looks")
    tail.sight += 1
    if tail.sight >= NOTICES:
        tail.sight, tail.seen, tail.calm = 0, tail.seen + 1, LOOKS_AWAY
        told.happened.append("seen")
        told.says, told.keep = board.seen, True


# ---------------------------------------------------------------------- how it is played
def plays(tail: Tail, board: TailBoard, afoot: Afoot) -> dict[str, list[Play]]:
    """How each outcome is come to from here: by keeping behind, by going up to them, by standing, by turning round."""
    found = {LEFT: [Play(Leave())]}
    for outcome, behind in (("home", BEHIND), ("home", NEARER), ("met", 0), ("lost", FAR * 9)):
        if outcome not in found and (done := _followed(tail, board, afoot, outcome, behind)):
            found[outcome] = done
    return found


def _followed(tail: Tail, board: TailBoard, afoot: Afoot, outcome: str, behind: int) -> list[Play]:
    """What is done from here to stay so far behind them, px, and to hold breath while they look; nothing where that
    comes to something else."""
    tail, afoot, done = msgspec.structs.replace(tail), afoot.again(), list[Play]()
    corners, at = afoot.level.paths[board.path].corners, 0
    for _ in range(LONGEST):
        lead, them = afoot.bodies[afoot.lead], afoot.bodies.get(board.whom)
        afoot.lean = 0, 0
        if them and max(abs(lead.x - them.x), abs(lead.y - them.y)) > units(behind):
            here = pixels(lead.x), pixels(lead.y)
            while at < min(tail.corner, len(corners) - 1) and dist(corners[at], here) < TURNS:
                at += 1
            x, y = (units(part) for part in corners[at])
            on = at == tail.corner
            way = (
                unit(them.x - lead.x, them.y - lead.y) if on else distances(afoot.ground, x, y).towards(lead.x, lead.y)
            )
            afoot.lean = eighth(*way)
        held = behind > 0 and not (tail.spent or tail.calm) and _is_watched(them, lead, afoot)
        step(tail, board, None, held, afoot)
        if held:
            done[-1:] = [Play(held=done[-1].held + 1)] if done and done[-1].held else [*done[-1:], Play(held=1)]
        else:
            added(done, afoot.lean)
        if tail.outcome:
            return done if tail.outcome == outcome else []
    return []


def _is_watched(them: Body | None, lead: Body, afoot: Afoot) -> bool:
    """Whether breath held would have whoever is followed make out nobody."""
    return them is not None and not _is_close(them, lead) and _looks_at(them, lead, afoot.sight)


def words(tail: Tail, board: TailBoard) -> tuple[str, dict[str, int]]:
    """How it stands."""
    how = "held" if tail.held else "looks" if tail.sight else "far" if tail.away else "stops" if tail.rest else "goes"
    return f"trial.tail.{'asleep_' * board.asleep}{how}", {}


def lacks(board: TailBoard, level: Level) -> list[str]:
    """What a place needs for it and has not."""
    path = level.paths.get(board.path)
    if path is None:
        return [f"goes along '{board.path}', which is no Path there"]
    return [] if any(a != b for a, b in pairwise(path.corners)) else [f"goes along '{board.path}', which leads nowhere"]


ROW = TrialRow(
    name="tail", state=Tail, acts=(Leave,), begin=begin, step=step, plays=plays, words=words, afoot=True, lacks=lacks,
    fits=fits,
)  # fmt: skip
