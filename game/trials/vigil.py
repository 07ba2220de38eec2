"""Vigil: something old is done round a place, from stop to stop, each while what was done at the last still lasts.

At a stop one holds on for its counts, with feet rooted, and lets go at their end; then one walks. What waits (a bell)
is to be begun as the last one ends, no sooner, and letting go too soon begins a hold again as if nothing had been;
anything else is begun before the last one ends, and letting go too soon is a slip. The first stop waits for whoever
does it. It can hardly be lost: done as it is done it was `kept`, else it comes to what it mostly was, `soon` or `late`.
"""

import msgspec

from game.content.boards.board import LEFT
from game.content.boards.vigil import VigilBoard
from game.content.level import Level
from game.content.objects.prop import Prop
from game.core.fixed import units
from game.core.problem import did_you_mean
from game.trials.afoot import Afoot, no_spot
from game.trials.held import LATEST
from game.trials.rite import BRUSHED, EASED, KEPT, LATE, OFFERED, SOON
from game.trials.rooted import added, around, eighth
from game.trials.trial import Act, Play, Told, TrialRow, TrialState
from game.world.body import Body
from game.world.distances import distances
from game.world.motion import feet, stand, walk

NEAR = units(20)
"""How near one is to a stop to take hold there."""
CLOSE = units(12)
"""How near a plan goes to it."""
LONGEST = 3 * 60 * 60
"""Ticks in which an outcome is come to by who means to."""


class Vigil(TrialState, tag="vigil"):
    """`at` is the stop that is next, or is held at for `clock` ticks so far (0: not yet); `since` the ticks since one
    let go at the last, below 0 before that. `down`: one holds on; not before one is `fresh`: has let go of whatever was
    held before it began. `slips` are the stops that were SOON or LATE, `fault` how this one is (empty: as it should),
    `again` how often a hold was begun again. `ease`: turns may be farther off, and `late`, so many ticks later."""

    at: int = 0
    clock: int = 0
    since: int = -1
    down: bool = False
    fresh: bool = False
    slips: list[str] = msgspec.field(default_factory=list)
    fault: str = ""
    again: int = 0
    ease: bool = False
    late: int = 0


class Suit(Act, frozen=True, tag="vigil.suit"):
    """Be as easy as the player has set it, and as late as their sound is, in ticks."""

    ease: bool
    late: int = 0


class Past(Act, frozen=True, tag="vigil.past"):
    """Let it be as it is, where that is offered."""


class Leave(Act, frozen=True, tag="vigil.leave"):
    """Step back from it."""


def begin(name: str, board: VigilBoard) -> Vigil:
    """Before the first stop."""
    return Vigil(board=name)


def fits(vigil: Vigil, board: VigilBoard, level: Level, people: object) -> bool:
    """Whether what is kept of it is what one comes to on that board."""
    whole = set(vigil.slips) <= {SOON, LATE} and vigil.fault in ("", SOON, LATE) and 0 <= vigil.late <= LATEST
    return whole and 0 <= vigil.at < len(board.stops) and vigil.clock >= 0 and vigil.again >= 0


# ---------------------------------------------------------------------- how it stands
def windows(vigil: Vigil, board: VigilBoard) -> tuple[int, int]:
    """How many ticks before and after a turn one may turn."""
    wider = EASED if vigil.ease else 1
    shortest = min(stop.counts for stop in board.stops) * board.count
    return min(board.early * wider, shortest // 2), board.late * wider + vigil.late


def is_near(body: Body, board: VigilBoard, at: int, level: Level, within: int = NEAR) -> bool:
    """Whether one is at a stop."""
    spot = level.spots[board.stops[at].at]
    return (body.x - units(spot.x)) ** 2 + (body.y - units(spot.y)) ** 2 < within * within


def is_due(vigil: Vigil, board: VigilBoard) -> bool:
    """Whether the next stop is to be begun now."""
    early = windows(vigil, board)[0] if board.waits else board.whole(vigil.at)
    return vigil.since < 0 or vigil.since >= board.whole(vigil.at) - early


def is_offered(vigil: Vigil) -> bool:
    """Whether one may let it be as it is."""
    return max(vigil.again, len(vigil.slips)) >= OFFERED


def comes_to(vigil: Vigil) -> str:
    """What it was, over now: kept, or what it mostly was, and of both the latest."""
    return max(reversed(vigil.slips), key=vigil.slips.count) if vigil.slips else KEPT


# ---------------------------------------------------------------------- a tick
def step(vigil: Vigil, board: VigilBoard, act: Act | None, held: bool, afoot: Afoot) -> Told:
    """One tick."""
    told, body = Told(), afoot.bodies[afoot.lead]
    vigil.fresh = vigil.fresh or not held
    near = is_near(body, board, vigil.at, afoot.level)
    held = held and vigil.fresh and near
    if isinstance(act, Suit):
        vigil.ease, vigil.late = act.ease, max(0, min(LATEST, act.late))
    if isinstance(act, Leave):
        vigil.outcome = LEFT
    elif isinstance(act, Past) and is_offered(vigil):
        vigil.outcome = comes_to(vigil) if vigil.slips else SOON
    elif vigil.clock:
        _hold_on(vigil, board, held, told)
    else:
        _go_on(vigil, board, held, afoot, told)
    if vigil.outcome or held:
        stand(body)
    vigil.down = held
    return told


def _go_on(vigil: Vigil, board: VigilBoard, held: bool, afoot: Afoot, told: Told) -> None:
    """A tick of walking, or of taking hold."""
    body, (_, late) = afoot.bodies[afoot.lead], windows(vigil, board)
    if held and not vigil.down:
        if not is_due(vigil, board):
            vigil.fault = vigil.fault or SOON
        vigil.clock, body.facing = 1, afoot.level.spots[board.stops[vigil.at].at].facing
        told.happened.append(f"{board.shows}_holds")
        return
    if not held:
        afoot.ground.others = tuple(feet(each.x, each.y) for each in afoot.bodies.values() if each is not body)
        walk(body, afoot.ground, *afoot.lean, hurry=afoot.hurry)
        afoot.ground.others, body.bumped = (), False
    if vigil.since < 0:
        return
    vigil.since += 1
    if vigil.since == board.whole(vigil.at):
        told.happened.append("dies_away")
    if vigil.since > board.whole(vigil.at) + late and not vigil.fault:
        vigil.fault = LATE
        told.happened.append("slip_late")


def _hold_on(vigil: Vigil, board: VigilBoard, held: bool, told: Told) -> None:
    """A tick of holding on, or of letting go."""
    (early, late), whole = windows(vigil, board), board.ticks(vigil.at)
    if held:
        vigil.clock += 1
        if vigil.clock == whole:
            told.happened.append("turn")
        elif vigil.clock < whole and vigil.clock % board.count == 0:
            told.happened.append("count")
        if vigil.clock > whole + late:
            vigil.fault = LATE
            _let_go(vigil, board, told)
    elif vigil.clock >= whole - early:
        _let_go(vigil, board, told)
    else:
        if vigil.clock >= BRUSHED:
            vigil.again += 1
            told.happened.append(f"{board.shows}_again")
            vigil.slips += [] if board.waits else [SOON]
        vigil.clock = 0
        vigil.fault = vigil.fault if vigil.fault == LATE else ""


def _let_go(vigil: Vigil, board: VigilBoard, told: Told) -> None:
    """What was to be done at this stop is done."""
    if vigil.fault:
        vigil.slips.append(vigil.fault)
        told.happened += [] if vigil.fault == LATE and vigil.since > board.whole(vigil.at) else [f"slip_{vigil.fault}"]
    told.happened.append(f"{board.shows}_rests")
    vigil.clock, vigil.since, vigil.fault, vigil.fresh = 0, 0, "", False
    if vigil.at + 1 == len(board.stops):
        vigil.outcome = comes_to(vigil)
    else:
        vigil.at += 1
        told.keep = True


# ---------------------------------------------------------------------- how it is played
def plays(vigil: Vigil, board: VigilBoard, afoot: Afoot) -> dict[str, list[Play]]:
    """How each outcome is come to from here, of those that still can be."""
    found = {LEFT: [Play(Leave())]}
    for outcome in (KEPT, SOON, LATE):
        if done := _played(vigil, board, afoot, outcome):
            found[outcome] = done
    return found


def _played(vigil: Vigil, board: VigilBoard, afoot: Afoot, outcome: str) -> list[Play]:
    """Every tick until it is over, done so that it comes to `outcome`; nothing where it does not."""
    vigil = Vigil(**{name: getattr(vigil, name) for name in vigil.__struct_fields__} | {"slips": [*vigil.slips]})
    afoot, done = afoot.again(), list[Play]()
    grounds = {stop.at: around(afoot, but=stop.at) for stop in board.stops}
    body = afoot.bodies[afoot.lead]
    for _ in range(LONGEST):
        spot = afoot.level.spots[board.stops[vigil.at].at]
        way = distances(grounds[spot.name], units(spot.x), units(spot.y))
        there = is_near(body, board, vigil.at, afoot.level, CLOSE)
        afoot.lean = (0, 0) if there or vigil.clock else eighth(*way.towards(body.x, body.y))
        held = there and _holds(vigil, board, outcome)
        step(vigil, board, None, held, afoot)
        if held:
            done[-1:] = [Play(held=done[-1].held + 1)] if done and done[-1].held else [*done[-1:], Play(held=1)]
        else:
            added(done, afoot.lean)
        if vigil.outcome:
            return done if vigil.outcome == outcome else []
    return []


def _holds(vigil: Vigil, board: VigilBoard, outcome: str) -> bool:
    """Whether who means to come to `outcome`, and is at the stop, holds on in this tick."""
    if not vigil.fresh:
        return False
    if vigil.clock and outcome == SOON and not board.waits and not vigil.again:
        return vigil.clock <= BRUSHED
    if vigil.clock:
        return vigil.clock < board.ticks(vigil.at) or outcome == LATE
    if vigil.since < 0 or not board.waits:
        return True
    return vigil.since >= board.whole(vigil.at) or outcome == SOON


def words(vigil: Vigil, board: VigilBoard) -> tuple[str, dict[str, int]]:
    """What is to be done now: of a hold and of what lasts, which count of it that is."""
    if vigil.clock:
        return f"trial.vigil.{board.shows}_hold", {"count": vigil.clock // board.count + 1}
    if vigil.since < 0:
        return f"trial.vigil.{board.shows}_first", {}
    if vigil.since >= board.whole(vigil.at):
        return f"trial.vigil.{board.shows}_over", {}
    left = -(-(board.whole(vigil.at) - vigil.since) // board.count)
    return f"trial.vigil.{board.shows}_lasts", {"count": left}


def lacks(board: VigilBoard, level: Level) -> list[str]:
    """What a place needs for it and has not."""
    props = {prop.name for prop in level.of(Prop)}
    spots = [f"stops at {no_spot(stop.at, level)}" for stop in board.stops if stop.at not in level.spots]
    ropes = [
        f"pulls '{stop.prop}', which is no prop of {level.file}{did_you_mean(stop.prop, props)}"
        for stop in board.stops
        if stop.prop and stop.prop not in props
    ]
    return [*spots, *ropes]


ROW = TrialRow(
    name="vigil", state=Vigil, acts=(Suit, Past, Leave), begin=begin, step=step, plays=plays, words=words, afoot=True,
    fits=fits, lacks=lacks,
)  # fmt: skip
