"""A candle, carried at the pace at which it burns: it leans back from whoever walks, shakes the more the quicker that
is, and at a sharp turn, and goes out when it shakes too much.

Standing lets it come upright again, and so does breath that is held, with feet rooted, and quicker; but breath that
runs out comes out over the flame. Where a draught blows it shakes as long as one is in it, less behind a held breath.
It lights the lamps of those who need one as it comes by, and is for somebody last. One that is out is lit again where
it was lit before, or at any flame that burns by itself; or is carried on as it is. All of it is whole numbers: units of
1/256 px and ticks.

A cup that is full is carried by the same rules, and told in words of its own: it goes over the rim as a candle goes
out, and is filled again where that is lit.
"""

from collections.abc import Mapping

import msgspec

from game.content.boards.board import LEFT
from game.content.boards.candle import CANDLE, CandleBoard
from game.content.geometry import within as inside
from game.content.level import Level, Point, Prop
from game.content.objects.draught import Draught
from game.content.objects.trigger import Trigger
from game.core.fixed import pixels, units
from game.trials.afoot import Afoot
from game.trials.rooted import Rooted, added, around, breathe, eighth, go
from game.trials.trial import Act, Play, Told, TrialRow
from game.world.body import Body
from game.world.breath import FULL
from game.world.distances import Vector, distances
from game.world.ground import Ground
from game.world.motion import WALK as PACE
from game.world.motion import stand

OUT = 1000
"""How much it shakes as it goes out."""
LOW = 600
"""How much from which on it is low: it is seen to gutter."""
SHAKES = PACE * PACE // 7
"""Square units a tick of walking that shake it by one: at an ordinary pace it is out in some two seconds."""
SETTLES, HELD = 11, 40
"""What it settles by in a tick of standing, and of standing with breath held."""
FULLER = 3, 2
"""A cup is shaken by so many times as much by walking, as a fraction."""
TURNED, GASPED, JOLTED = 180, 700, 420
"""What a sharp turn shakes it by, breath that ran out, and the bad step."""
BLOWN, SHELTERED = 20, 14
"""What a draught shakes it by in a tick, and with breath held, the hand round it."""
EASED = 2
"""Where it is to be easier, whatever shakes it does so by so many times less."""
OFFERED = 2
"""Gone out so often, it may be let be."""
LAGS = 9
"""Ticks in which it leans about as far as whoever carries it walks."""
NEAR = units(30)
"""How near one is to whoever it is for, and to where it is lit again."""
FOOT_OF = 6, 20
"""Where in the picture of a candle it stands, px."""
LONGEST = 60 * 60
"""Ticks that a plan walks with it at most."""
STOPS, GOES_ON, CALM = 640, 60, 200
"""How much it shakes as a plan lets it settle, as it walks on, and as it goes into a draught."""
NOWHERE = 1 << 30
"""How far off is what no way leads to."""
AHEAD, THROUGH = 12, 72
"""How far ahead of a draught a plan stops, px, and for how many ticks it is to be still as it goes in."""


class Candle(Rooted, tag="candle"):
    """`shakes` is how much it does, up to OUT; `burning` whether it does at all; `lean` is how far its flame leans from
    upright, units a tick; `leant` is where the player leaned last, and `went` how far that went, units. `over` is
    whether the bad step is under foot, `since` how many ticks it has been out, `outs` how often it went out. `given`
    are the spots of those who have light of it, `clock` is all its ticks, and `blown` whether a
    draught blows at it. `ease`: it is shaken less by everything."""

    shakes: int = 0
    burning: bool = True
    lean: tuple[int, int] = (0, 0)
    leant: tuple[int, int] = (0, 0)
    went: tuple[int, int] = (0, 0)
    over: bool = False
    since: int = 0
    outs: int = 0
    given: list[str] = msgspec.field(default_factory=list)
    clock: int = 0
    blown: bool = False
    ease: bool = False

    @property
    def low(self) -> bool:
        """Whether it gutters."""
        return self.burning and self.shakes >= LOW


class Suit(Act, frozen=True, tag="candle.suit"):
    """Be as easy as the player has set it."""

    ease: bool


class Leave(Act, frozen=True, tag="candle.leave"):
    """Put it back."""


class Past(Act, frozen=True, tag="candle.past"):
    """Let it be as it is, where that is offered."""


def begin(name: str, board: CandleBoard) -> Candle:
    """Just lit."""
    return Candle(board=name)


def step(candle: Candle, board: CandleBoard, act: Act | None, held: bool, afoot: Afoot) -> Told:
    """One tick."""
    told, body, low = Told(), afoot.bodies[afoot.lead], candle.low
    if isinstance(act, Suit):
        candle.ease = act.ease
    if isinstance(act, Leave):
        stand(body)
        candle.outcome = LEFT
        return told
    if isinstance(act, Past) and is_offered(candle):
        stand(body)
        candle.outcome = "out"
        return told
    candle.clock += 1
    _walk(candle, body, held, afoot)
    if breathe(candle, body):
        _shake(candle, GASPED)
        told.happened.append("gasped")
    if candle.burning:
        _burn(candle, board, body, afoot, told)
        told.happened += ["gutters"] if candle.low and not low else []
    else:
        candle.since += 1
        if any(_is_by(body, at) for at in lit_at(candle, board, afoot.level, afoot.lamps)):
            candle.burning, candle.shakes, candle.since = True, 0, 0
            told.happened.append("lit")
    _give(candle, board, afoot, told)
    if board.shows != CANDLE:
        told.happened = [f"{board.shows}_{what}" for what in told.happened]
    return told


def _shake(candle: Candle, by: int) -> None:
    candle.shakes += by // EASED if candle.ease else by


def is_offered(candle: Candle) -> bool:
    """Whether it may be let be as it is."""
    return candle.outs >= OFFERED


def wanting(candle: Candle, board: CandleBoard) -> list[str]:
    """The spots of those who have no light of it yet; whoever it is for comes last."""
    return [spot for spot in (*(need.at for need in board.needs), board.to) if spot not in candle.given]


def lit_at(candle: Candle, board: CandleBoard, level: Level, lamps: Mapping[str, bool]) -> list[Point]:
    """Where one that is out is lit again, px; `lamps` says which of them burn. A cup is filled at one spot."""
    found = [(level.spots[spot].x, level.spots[spot].y) for spot in (board.lit, *candle.given)]
    if board.shows == CANDLE:
        flames = (prop for prop in level.of(Prop) if prop.lamp == prop.name and lamps.get(prop.lamp))
        found += [(prop.x + FOOT_OF[0], prop.y + FOOT_OF[1]) for prop in flames]
    return found


def _give(candle: Candle, board: CandleBoard, afoot: Afoot, told: Told) -> None:
    """Whoever it comes by has light of it. Where it is out, and has come to whom it is for, it is over."""
    body = afoot.bodies[afoot.lead]
    for spot in wanting(candle, board):
        if not _is_near(body, afoot.level, spot):
            continue
        if candle.burning:
            candle.given.append(spot)
            if spot != board.to:
                afoot.lamps[spot] = True
                told.happened.append("gives")
                told.keep = True
        elif spot == board.to:
            candle.outcome = "out"
    if not wanting(candle, board):
        candle.outcome = "there"
    if candle.outcome:
        stand(body)


def draught_at(candle: Candle, level: Level, x: int, y: int) -> Draught | None:
    """The draught that is at a point, px, whether it blows or not."""
    return next((each for each in level.of(Draught) if inside(each.area, x, y)), None)


def blows(candle: Candle, body: Body, level: Level) -> bool:
    """Whether one is where a draught blows."""
    draught = draught_at(candle, level, pixels(body.x), pixels(body.y) - 1)
    return draught is not None and draught.blown(candle.clock) >= 0


def _walk(candle: Candle, body: Body, held: bool, afoot: Afoot) -> None:
    """One tick of walking, and what the flame has of it."""
    before = body.x, body.y
    go(candle, body, held, afoot)
    (dx, dy), (was_x, was_y) = afoot.lean, candle.leant
    if candle.went != (0, 0) and (dx or dy) and (was_x or was_y) and dx * was_x + dy * was_y <= 0:
        _shake(candle, TURNED)
    candle.leant = afoot.lean
    candle.went = body.x - before[0], body.y - before[1]
    x, y = candle.lean
    candle.lean = x + (-candle.went[0] - x) // LAGS, y + (-candle.went[1] - y) // LAGS


def _burn(candle: Candle, board: CandleBoard, body: Body, afoot: Afoot, told: Told) -> None:
    over = _is_over(body, afoot.level, board.step)
    if over and not candle.over and body.moving:
        _shake(candle, JOLTED)
        told.happened.append("jolted")
    candle.over = over
    was, candle.blown = candle.blown, blows(candle, body, afoot.level)
    told.happened += ["blown"] if candle.blown and not was else []
    dx, dy = candle.went
    if body.moving:
        up, of = (1, 1) if board.shows == CANDLE else FULLER
        _shake(candle, (dx * dx + dy * dy) * up // (SHAKES * of))
    elif candle.held or not candle.blown:
        candle.shakes = max(0, candle.shakes - (HELD if candle.held else SETTLES))
    if candle.blown:
        _shake(candle, SHELTERED if candle.held else BLOWN)
    if candle.shakes >= OUT:
        candle.burning, candle.shakes, candle.outs = False, OUT, candle.outs + 1
        told.happened.append("gone")
        told.says, told.keep = board.gone, True


def _is_near(body: Body, level: Level, spot: str) -> bool:
    return _is_by(body, (level.spots[spot].x, level.spots[spot].y))


def _is_by(body: Body, at: Point) -> bool:
    return (body.x - units(at[0])) ** 2 + (body.y - units(at[1])) ** 2 < NEAR * NEAR


def _is_over(body: Body, level: Level, name: str) -> bool:
    areas = (trigger.area for trigger in level.of(Trigger) if trigger.name == name)
    return any(inside(area, pixels(body.x), pixels(body.y) - 1) for area in areas)


# ---------------------------------------------------------------------- how it is played
def plays(candle: Candle, board: CandleBoard, afoot: Afoot) -> dict[str, list[Play]]:
    """How each outcome is come to from here: with stops, without any, by putting it back."""
    found = {LEFT: [Play(Leave())]}
    for outcome, stops in (("there", True), ("out", False)):
        if done := _walked(candle, board, afoot, outcome, stops):
            found[outcome] = done
    return found


def _walked(candle: Candle, board: CandleBoard, afoot: Afoot, outcome: str, stops: bool) -> list[Play]:
    """What is done from here to bring it to all whom it is for, round people, with `stops` for it to settle, or
    without any and straight to the last; nothing where that comes to something else."""
    candle = msgspec.structs.replace(candle, given=[*candle.given])
    afoot, done, rests = afoot.again(), list[Play](), False
    grounds = {spot: around(afoot, but=spot) for spot in {*wanting(candle, board), board.lit, *candle.given}}
    body = afoot.bodies[afoot.lead]
    spot, chosen = board.to, (-1, -1)
    for _ in range(LONGEST):
        if stops and chosen != (chosen := (candle.outs, len(candle.given) + candle.burning)):
            spot = _next(candle, board, afoot, grounds)
        at = afoot.level.spots[spot]
        lean = eighth(*distances(grounds[spot], units(at.x), units(at.y)).towards(body.x, body.y))
        waits = stops and candle.burning and _is_blown_into(candle, body, afoot.level, lean)
        enough = GOES_ON if rests else CALM if waits else STOPS
        rests = stops and candle.burning and candle.shakes >= enough
        afoot.lean = (0, 0) if rests or waits else lean
        held = rests and candle.breath > FULL // 4
        step(candle, board, None, held, afoot)
        if held:
            done[-1:] = [Play(held=done[-1].held + 1)] if done and done[-1].held else [*done[-1:], Play(held=1)]
        else:
            added(done, afoot.lean)
        if candle.outcome:
            return done if candle.outcome == outcome else []
    return []


def _next(candle: Candle, board: CandleBoard, afoot: Afoot, grounds: dict[str, Ground]) -> str:
    """The spot that a plan goes to: of those who want light the nearest, whoever it is for last; to be lit again, the
    nearest lamp."""
    wants = wanting(candle, board)
    among = (wants[:-1] or wants) if candle.burning else [board.lit, *candle.given]
    body, spots = afoot.bodies[afoot.lead], afoot.level.spots

    def far(spot: str) -> int:
        way = distances(grounds[spot], units(spots[spot].x), units(spots[spot].y))
        left = way.far(body.x, body.y)
        return NOWHERE if left is None else left

    return min(among, key=far)


def _is_blown_into(candle: Candle, body: Body, level: Level, lean: Vector) -> bool:
    """Whether the next steps lead into a draught that one cannot be through before it blows, or settled enough."""
    x, y = pixels(body.x), pixels(body.y) - 1
    if draught_at(candle, level, x, y):
        return False
    ahead = draught_at(candle, level, x + AHEAD * lean[0], y + AHEAD * lean[1])
    return ahead is not None and (candle.shakes > CALM or -ahead.blown(candle.clock) < THROUGH)


def words(candle: Candle, board: CandleBoard) -> tuple[str, dict[str, int]]:
    """How it burns, or how level it is."""
    return f"trial.{board.shows}.{_told(candle)}", {}


def _told(candle: Candle) -> str:
    if not candle.burning:
        return "out"
    if candle.blown:
        return "blown"
    if candle.held:
        return "held"
    return "gutters" if candle.low else "leans" if candle.went != (0, 0) else "stands"


def lacks(board: CandleBoard, level: Level) -> list[str]:
    """What a place needs for it and has not."""
    named = (board.to, board.lit, *(need.at for need in board.needs))
    found = [f"is carried to or lit at '{spot}', which is no spot there" for spot in named if spot not in level.spots]
    if board.step and not any(trigger.name == board.step for trigger in level.of(Trigger)):
        found.append(f"is jolted at '{board.step}', which is no trigger there")
    return found


ROW = TrialRow(
    name="candle", state=Candle, acts=(Suit, Leave, Past), begin=begin, step=step, plays=plays, words=words, afoot=True,
    lacks=lacks,
)  # fmt: skip
