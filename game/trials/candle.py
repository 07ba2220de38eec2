"""A candle, carried at the pace at which it burns: it leans back from whoever walks, shakes the more the quicker that
is, and at a sharp turn, and goes out when it shakes too much.

Standing lets it come upright again, and so does breath that is held, with feet rooted, and quicker; but breath that
runs out comes out over the flame. One that is out is lit again where it was lit before, or is carried on as it is. All
of it is whole numbers: units of 1/256 px and ticks.
"""

import msgspec

from game.content.boards.board import LEFT
from game.content.boards.candle import CandleBoard
from game.content.geometry import within as inside
from game.content.level import Level
from game.content.objects.trigger import Trigger
from game.core.fixed import pixels, units
from game.trials.afoot import Afoot
from game.trials.rooted import Rooted, added, around, breathe, eighth, go
from game.trials.trial import Act, Play, Told, TrialRow
from game.world.body import Body
from game.world.distances import distances
from game.world.ground import Ground
from game.world.motion import WALK as PACE
from game.world.motion import stand

OUT = 1000
"""How much it shakes as it goes out."""
LOW = 600
"""How much from which on it is low: it is seen to gutter."""
SHAKES = PACE * PACE // 7
"""Square units a tick of walking that shake it by one: at an ordinary pace it is out in some two seconds."""
SETTLES, HELD = 11, 26
"""What it settles by in a tick of standing, and of standing with breath held."""
TURNED, GASPED, JOLTED = 240, 700, 420
"""What a sharp turn shakes it by, breath that ran out, and the bad step."""
LAGS = 9
"""Ticks in which it leans about as far as whoever carries it walks."""
NEAR = units(30)
"""How near one is to whoever it is for, and to where it is lit again."""
LONGEST = 60 * 60
"""Ticks that a plan walks with it at most."""
STOPS, GOES_ON = 640, 60
"""How much it shakes as a plan lets it settle, and as it walks on."""


class Candle(Rooted, tag="candle"):
    """`shakes` is how much it does, up to OUT; `burning` whether it does at all; `lean` is how far its flame leans from
    upright, units a tick; `leant` is where the player leaned last, and `went` how far that went, units. `over` is
    whether the bad step is under foot, `since` how many ticks it has been out."""

    shakes: int = 0
    burning: bool = True
    lean: tuple[int, int] = (0, 0)
    leant: tuple[int, int] = (0, 0)
    went: tuple[int, int] = (0, 0)
    over: bool = False
    since: int = 0

    @property
    def low(self) -> bool:
        """Whether it gutters."""
        return self.burning and self.shakes >= LOW


class Leave(Act, frozen=True, tag="candle.leave"):
    """Put it back."""


def begin(name: str, board: CandleBoard) -> Candle:
    """Just lit."""
    return Candle(board=name)


def step(candle: Candle, board: CandleBoard, act: Act | None, held: bool, afoot: Afoot) -> Told:
    """One tick."""
    told, body, low = Told(), afoot.bodies[afoot.lead], candle.low
    if isinstance(act, Leave):
        stand(body)
        candle.outcome = LEFT
        return told
    _walk(candle, body, held, afoot)
    if breathe(candle, body):
        candle.shakes += GASPED
        told.happened.append("gasped")
    if candle.burning:
        _burn(candle, board, body, afoot, told)
        told.happened += ["gutters"] if candle.low and not low else []
    else:
        candle.since += 1
        if _is_near(body, afoot.level, board.lit):
            candle.burning, candle.shakes, candle.since = True, 0, 0
            told.happened.append("lit")
    if _is_near(body, afoot.level, board.to):
        stand(body)
        candle.outcome = "there" if candle.burning else "out"
    return told


def _walk(candle: Candle, body: Body, held: bool, afoot: Afoot) -> None:
    """One tick of walking, and what the flame has of it."""
    before = body.x, body.y
    go(candle, body, held, afoot)
    (dx, dy), (was_x, was_y) = afoot.lean, candle.leant
    if candle.went != (0, 0) and (dx or dy) and (was_x or was_y) and dx * was_x + dy * was_y <= 0:
        candle.shakes += TURNED
    candle.leant = afoot.lean
    candle.went = body.x - before[0], body.y - before[1]
    x, y = candle.lean
    candle.lean = x + (-candle.went[0] - x) // LAGS, y + (-candle.went[1] - y) // LAGS


def _burn(candle: Candle, board: CandleBoard, body: Body, afoot: Afoot, told: Told) -> None:
    over = _is_over(body, afoot.level, board.step)
    if over and not candle.over and body.moving:
        candle.shakes += JOLTED
        told.happened.append("jolted")
    candle.over = over
    dx, dy = candle.went
    if body.moving:
        candle.shakes += (dx * dx + dy * dy) // SHAKES
    else:
        candle.shakes = max(0, candle.shakes - (HELD if candle.held else SETTLES))
    if candle.shakes >= OUT:
        candle.burning, candle.shakes = False, OUT
        told.happened.append("gone")
        told.says, told.keep = board.gone, True


def _is_near(body: Body, level: Level, spot: str) -> bool:
    at = level.spots[spot]
    return (body.x - units(at.x)) ** 2 + (body.y - units(at.y)) ** 2 < NEAR * NEAR


def _is_over(body: Body, level: Level, name: str) -> bool:
    areas = (trigger.area for trigger in level.of(Trigger) if trigger.name == name)
    return any(inside(area, pixels(body.x), pixels(body.y) - 1) for area in areas)


# ---------------------------------------------------------------------- how it is played
def plays(candle: Candle, board: CandleBoard, afoot: Afoot) -> dict[str, list[Play]]:
    """How each outcome is come to from here: with stops, without any, by putting it back."""
    found, ground = {LEFT: [Play(Leave())]}, around(afoot, but=board.to)
    for outcome, stops in (("there", True), ("out", False)):
        if done := _walked(candle, board, afoot, outcome, stops, ground):
            found[outcome] = done
    return found


def _walked(candle: Candle, board: CandleBoard, afoot: Afoot, outcome: str, stops: bool, ground: Ground) -> list[Play]:
    """What is done from here to bring it to whom it is for, round people as `ground` has it, with `stops` for it
    to settle or without; nothing where that comes to something else."""
    candle, afoot, done, rests = msgspec.structs.replace(candle), afoot.again(), list[Play](), False
    for _ in range(LONGEST):
        at = afoot.level.spots[board.lit if stops and not candle.burning else board.to]
        body = afoot.bodies[afoot.lead]
        rests = stops and candle.burning and candle.shakes >= (GOES_ON if rests else STOPS)
        way = distances(ground, units(at.x), units(at.y))
        afoot.lean = (0, 0) if rests else eighth(*way.towards(body.x, body.y))
        step(candle, board, None, False, afoot)
        added(done, afoot.lean)
        if candle.outcome:
            return done if candle.outcome == outcome else []
    return []


def words(candle: Candle, board: CandleBoard) -> tuple[str, dict[str, int]]:
    """How it burns."""
    if not candle.burning:
        return "trial.candle.out", {}
    if candle.held:
        return "trial.candle.held", {}
    return f"trial.candle.{'gutters' if candle.low else 'leans' if candle.went != (0, 0) else 'stands'}", {}


def lacks(board: CandleBoard, level: Level) -> list[str]:
    """What a place needs for it and has not."""
    found = [f"is carried to or lit at '{spot}', which is no spot there" for spot in (board.to, board.lit)
             if spot not in level.spots]  # fmt: skip
    if board.step and not any(trigger.name == board.step for trigger in level.of(Trigger)):
        found.append(f"is jolted at '{board.step}', which is no trigger there")
    return found


ROW = TrialRow(
    name="candle", state=Candle, acts=(Leave,), begin=begin, step=step, plays=plays, words=words, afoot=True,
    lacks=lacks,
)  # fmt: skip
