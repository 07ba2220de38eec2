"""Sleepwalk: her feet are in the real place, her eyes are not; she is rowed, not steered.

She stands while a breath is held, and is carried while it goes in or out; at what she touches, and at what is in the
way, it is held again at once. Leaning in the last half second of standing
is the stroke: it goes where she leans and where the tide draws her, which is to a window, more strongly every second.
Leaning on with it is rowing, and takes her farther and faster; leaning aside turns her, leaning back slows her. A lean
towards something that calls is taken up by it, and coming to it, she touches it. While the player holds breath she
goes on her own feet, slowly and where she will, and no tide draws her. Out of breath, or against furniture, she stirs;
after a few stirs she wakes.

All of it is whole numbers: units of 1/256 px, ticks, and directions whose length is 256.
"""

from math import isqrt
from typing import NamedTuple

import msgspec

from game.content.boards.board import LEFT
from game.content.boards.sleepwalk import SleepwalkBoard
from game.content.level import Level
from game.content.objects.call import Call
from game.core.fixed import DIAGONAL, ONE, pixels, units
from game.trials.afoot import Afoot
from game.trials.trial import Told, TrialState
from game.world import ways
from game.world.body import Body
from game.world.breath import DRAIN, FULL, LOCKED_UNTIL, REST, WALK
from game.world.distances import Distances, Vector, distances, unit
from game.world.motion import glide, stand, turn, walk
from game.world.thread import Stride, Thread, Touch

STAND, PHASE = 66, 144
"""Ticks for which she stands, and for which she is carried then."""
CIRCLE = STAND + PHASE
LISTENS = 30
"""Ticks at the end of standing in which leaning is the stroke."""
CARRIED = units(80)
"""Units that a stroke carries her."""
NIGHT = 84 * 60
"""Ticks until the tide takes her."""
TIDE = (64, 282)
"""How much the tide weighs against a whole lean of ONE as the walk begins, and at its end."""
TAKES = 3 * ONE
"""How much it weighs once it takes her: nothing else does then."""
ARRIVES = 243
"""How much it weighs at least when the window is come to."""
ASIDE = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}
"""Which way a window is that one faces to that side."""
HEARD = 150 // ways.GRID * ways.STRAIGHT
"""How far off something calls, as ways count."""
MEANT = 77
"""How much of a lean counts as one."""
NEARLY = 205
"""The cosine, of ONE, of the angle within which a lean is towards something: 37 degrees."""
NEARER = 900
"""Px that something may be farther off for a lean that is wholly towards it rather than not at all."""
TOUCHES, AT_WINDOW = units(15), units(18)
"""How near she touches something, and is at the window."""
UP_TO = 3 * LISTENS * ONE // 4
"""How much leaning to the window before which she stands ends her walk."""
TURNS = 12
"""Ticks between two looks at the way to what calls."""
BENDS = 382
"""How much a lean turns her in a tick of being carried, of FINE."""
FINE = ONE * ONE
"""The length of the direction she is carried in."""
ROWS, ALONG = 257, 7
"""What becomes of a stroke in a tick of leaning with it, of ONE; and from which cosine on, of 10, a lean is with it."""
BRAKES, BRAKES_CALLED = 243, 248
"""What is left of a stroke after a tick of leaning back, of ONE; and of one that something has taken up."""
HARD = 140
"""Units a tick at which she runs into furniture rather than up to it."""
BUMPS = 90
"""Ticks after running into something before that counts again."""
CALM = 20 * 60
"""Ticks without a stir after which there is one fewer."""
APART = 48
"""Px on her own feet after which a stride of the thread ends."""
WALL = (1500, 96, 64)
"""What takes up more than this, px, and is as wide or as deep, is a wall: she comes up to it, and is not woken."""
WARMED = 60
"""Grid points a tick that the ways to each thing are found ahead by, while she stands first."""
FIRST_HEARD = STAND - LISTENS
"""The tick at which she first hears what calls: by then the ways to it were found, a few at a time."""


class Sleepwalk(TrialState, tag="sleepwalk"):
    """`tick` counts those since it began; her breath is `early` by so many, for each time it was held sooner.
    `breath` is what is left of it, `spent` after running out, `held`: it is now. `stirs` are those that were not slept
    off yet, `calm` the ticks since the last.

    `leaned` is the sum of leans while standing; the stroke goes `dx`, `dy` (of FINE) and is of `far` units; `call` has
    taken it up (empty: nothing), `near` is the nearest that could be heard as she stood last. `bumped` is the tick
    after which running into something counts."""

    tick: int = 0
    early: int = 0
    breath: int = FULL
    spent: bool = False
    held: bool = False
    stirs: int = 0
    calm: int = 0
    leaned: tuple[int, int] = (0, 0)
    dx: int = 0
    dy: int = 0
    far: int = 0
    call: str = ""
    near: str = ""
    bumped: int = 0

    @property
    def stands(self) -> bool:
        """Whether she stands in this phase of her breath."""
        return self._clock % CIRCLE < STAND

    @property
    def _clock(self) -> int:
        """Ticks of her own breath that are over."""
        return self.tick + self.early

    @property
    def into(self) -> int:
        """How many ticks of this phase are over."""
        return self._clock % CIRCLE - (0 if self.stands else STAND)

    @property
    def goes_out(self) -> bool:
        """Whether the breath that carries her next, or now, goes out; else it comes in."""
        return self._clock // CIRCLE % 2 == 0

    @property
    def ends(self) -> bool:
        """Whether this is the last tick in which she is carried."""
        return self._clock % CIRCLE == CIRCLE - 1

    def stay(self) -> None:
        """Let this be the last tick in which she is carried."""
        if not self.stands:
            self.early += CIRCLE - 1 - self._clock % CIRCLE


def untouched(afoot: Afoot) -> dict[str, Call]:
    """What calls in the place, by name, and was not touched yet."""
    touched = afoot.thread.calls if afoot.thread else []
    return {call.name: call for call in afoot.level.of(Call) if call.name not in touched}


def tide(walk: Sleepwalk) -> int:
    """How much the tide weighs now."""
    if walk.tick >= NIGHT:
        return TAKES
    return TIDE[0] + (TIDE[1] - TIDE[0]) * walk.tick * walk.tick // (NIGHT * NIGHT)


def drift(walk: Sleepwalk, board: SleepwalkBoard, held: bool, afoot: Afoot, leaves: bool = False) -> Told:
    """One tick of her walk; `leaves`: the player lets her go where she is going, unseen."""
    told, body = Told(), afoot.bodies[afoot.lead]
    afoot.ground.others = ()
    if walk.tick == 0 or afoot.thread is None:
        start = Stride(pixels(body.x), pixels(body.y), walk.tick)
        afoot.thread = Thread(board.place, [start], _before(board, afoot.thread))
    if leaves:
        _lead_in(walk, board, body, afoot, afoot.thread)
        stand(body)
        walk.outcome = LEFT
        return told
    taken = walk.tick >= NIGHT
    lean = (0, 0) if taken else _leaned(*afoot.lean)
    was, walk.held = walk.held, held and not (taken or walk.spent) and walk.breath > 0
    if walk.held:
        _on_her_feet(walk, body, afoot, told)
        if not was:
            told.happened.append("own")
    else:
        _rowed(walk, board, body, lean, afoot, told)
    _touch(walk, body, afoot, afoot.thread, told)
    _keep(walk, body, afoot.thread, told)
    walk.calm += 1
    if walk.stirs and walk.calm > CALM:
        walk.stirs, walk.calm = walk.stirs - 1, 0
    walk.tick += 1
    _end(walk, board, body, afoot, afoot.thread)
    return told


# ---------------------------------------------------------------------- how she goes
def _on_her_feet(walk_: Sleepwalk, body: Body, afoot: Afoot, told: Told) -> None:
    walk_.breath -= DRAIN
    if walk_.breath <= 0:
        walk_.breath, walk_.spent = 0, True
        _stir(walk_, told, "dry")
    turn(body, *afoot.lean)
    walk(body, afoot.ground, *afoot.lean, held=True)
    body.bumped = False


def _rowed(walk: Sleepwalk, board: SleepwalkBoard, body: Body, lean: Vector, afoot: Afoot, told: Told) -> None:
    walk.breath = min(FULL, walk.breath + (REST if walk.stands else WALK))
    walk.spent = walk.spent and walk.breath < LOCKED_UNTIL
    if walk.stands:
        stand(body)
        if walk.into == 0:
            walk.leaned = (0, 0)
        if walk.tick == FIRST_HEARD or (walk.into == 0 and walk.tick):
            _hear(walk, afoot, told)
        if walk.into >= STAND - LISTENS:
            walk.leaned = walk.leaned[0] + lean[0], walk.leaned[1] + lean[1]
        if walk.tick < STAND:
            for ahead in (_window(board, afoot), *(way_to(call, afoot) for call in untouched(afoot).values())):
                ahead.warm(WARMED)
        return
    if walk.into == 0:
        aim(walk, board, body, afoot)
        told.happened.append("out" if walk.goes_out else "in")
        told.happened += ["called"] if walk.call else []
    if walk.into % TURNS == 0:
        _turn(walk, board, body, afoot)
    _bend(walk, lean)
    pace = _pace(walk)
    if glide(body, afoot.ground, walk.dx * pace // FINE, walk.dy * pace // FINE):
        _blocked(walk, body, pace, afoot, told)
    body.bumped = False


def _hear(walk: Sleepwalk, afoot: Afoot, told: Told) -> None:
    """Another thing than before is the nearest that calls."""
    before, walk.near = walk.near, next((call.name for call in heard(afoot)), "")
    if walk.near not in ("", before):
        told.happened.append("calls")


def aim(walk: Sleepwalk, board: SleepwalkBoard, body: Body, afoot: Afoot) -> None:
    """Set out on a stroke, as she has leaned: where the lean and the tide draw her, as far as they do."""
    leaned = walk.leaned[0] // LISTENS, walk.leaned[1] // LISTENS
    drawn, weight = _drawn(board, body, afoot), tide(walk)
    walk.call = _called(walk, body, leaned, afoot)
    _head(walk, leaned[0] * ONE + drawn[0] * weight, leaned[1] * ONE + drawn[1] * weight)
    both = isqrt((leaned[0] * ONE + drawn[0] * weight) ** 2 + (leaned[1] * ONE + drawn[1] * weight) ** 2)
    walk.far = CARRIED * min(FINE, both) // FINE


def _turn(walk: Sleepwalk, board: SleepwalkBoard, body: Body, afoot: Afoot) -> None:
    """On the way, what has taken her up draws her round corners; and so does the tide once it takes her."""
    drawn, weight = _drawn(board, body, afoot), tide(walk)
    if weight == TAKES:
        if drawn != (0, 0):
            _head(walk, *drawn)
    elif walk.call in untouched(afoot):
        dx, dy = way_to(untouched(afoot)[walk.call], afoot).towards(body.x, body.y)
        _head(walk, 2 * dx * ONE + drawn[0] * weight, 2 * dy * ONE + drawn[1] * weight)


def _bend(walk: Sleepwalk, lean: Vector) -> None:
    """Leaning while she is carried turns her a little; with the stroke it rows, and back it slows her."""
    if lean == (0, 0):
        return
    if not walk.call:
        _head(walk, walk.dx + lean[0] * BENDS // ONE, walk.dy + lean[1] * BENDS // ONE)
    along = (walk.dx * lean[0] + walk.dy * lean[1]) * 10
    if along > ALONG * FINE * ONE:
        walk.far = walk.far * ROWS // ONE
    elif along < -3 * FINE * ONE:
        walk.far = walk.far * (BRAKES_CALLED if walk.call else BRAKES) // ONE


def _pace(walk: Sleepwalk) -> int:
    """Units of this tick: a stroke begins and ends slowly."""
    done, next_ = walk.into, walk.into + 1
    return walk.far * (_eased(next_) - _eased(done)) // PHASE**3


def _eased(ticks: int) -> int:
    """How much of a stroke is over after so many ticks, of PHASE cubed."""
    return ticks * ticks * (3 * PHASE - 2 * ticks)


def _head(walk: Sleepwalk, dx: int, dy: int) -> None:
    """Be carried towards (dx, dy) from now on."""
    far = isqrt(dx * dx + dy * dy)
    walk.dx, walk.dy = (dx * FINE // far, dy * FINE // far) if far else (0, 0)


def _blocked(walk: Sleepwalk, body: Body, pace: int, afoot: Afoot, told: Told) -> None:
    """Something is in the way: the stroke is over, and where that is furniture, and she was quick, she stirs."""
    ahead = body.x + walk.dx * 8 // ONE, body.y + walk.dy * 8 // ONE
    walk.far, walk.call = 0, ""
    walk.stay()
    if pace > HARD and walk.tick >= walk.bumped and not _is_wall(afoot.level, pixels(ahead[0]), pixels(ahead[1])):
        walk.bumped = walk.tick + BUMPS
        _stir(walk, told, "bumped")
    elif pace:
        told.happened.append("stopped")


def _is_wall(level: Level, x: int, y: int) -> bool:
    large, wide, deep = WALL
    walls = (rect for rect in level.solids if rect[2] * rect[3] > large and (rect[2] >= wide or rect[3] >= deep))
    return any(left - 6 <= x < left + w + 6 and top <= y < top + h + 5 for left, top, w, h in walls)


def _stir(walk: Sleepwalk, told: Told, why: str) -> None:
    walk.stirs, walk.calm = walk.stirs + 1, 0
    told.happened += [why, "stirred"]


# ---------------------------------------------------------------------- what draws her
def _leaned(dx: int, dy: int) -> Vector:
    share = DIAGONAL if dx and dy else ONE
    return dx * share, dy * share


def _window(board: SleepwalkBoard, afoot: Afoot) -> Distances:
    spot = afoot.level.spots[board.window]
    return distances(afoot.ground, units(spot.x), units(spot.y))


def way_to(call: Call, afoot: Afoot) -> Distances:
    """The ways to something that calls, from everywhere."""
    return distances(afoot.ground, units(call.x), units(call.y))


def _drawn(board: SleepwalkBoard, body: Body, afoot: Afoot) -> Vector:
    """Where the tide draws her; nowhere at the window itself."""
    spot = afoot.level.spots[board.window]
    if _near(body, spot.x, spot.y, units(14)):
        return 0, 0
    return _window(board, afoot).towards(body.x, body.y)


def _called(walk: Sleepwalk, body: Body, leaned: Vector, afoot: Afoot) -> str:
    """What takes a lean up: of all that is near enough and lies there, the nearest to it; empty: nothing."""
    far = isqrt(leaned[0] ** 2 + leaned[1] ** 2)
    if far <= MEANT:
        return ""
    best, found = 0, ""
    for name, call in untouched(afoot).items():
        way = way_to(call, afoot)
        off = way.far(body.x, body.y)
        if off is None or off >= HEARD:
            continue
        beeline = unit(units(call.x) - body.x, units(call.y) - body.y)
        towards = max(
            (leaned[0] * dx + leaned[1] * dy) // far for dx, dy in (way.towards(body.x, body.y), beeline)
        )  # fmt: skip
        worth = towards * NEARER - off * ways.GRID * ONE // ways.STRAIGHT
        if towards > NEARLY and (not found or worth > best):
            best, found = worth, name
    return found


def _touch(walk: Sleepwalk, body: Body, afoot: Afoot, thread: Thread, told: Told) -> None:
    """Touch what is near: there the stroke is over, and she stands."""
    for name, call in untouched(afoot).items():
        if not told.says and _near(body, call.x, call.y, TOUCHES):
            thread.touched.append(Touch(name, walk.tick))
            walk.far, walk.call = 0, ""
            walk.stay()
            told.happened.append("touched")
            told.says, told.keep = call.does, True


def _near(body: Body, x: int, y: int, far: int) -> bool:
    return (body.x - units(x)) ** 2 + (body.y - units(y)) ** 2 < far * far


# ---------------------------------------------------------------------- what is kept of it
def _before(board: SleepwalkBoard, thread: Thread | None) -> list[Touch]:
    """What stays touched, where she woke in the walk before this one and walks again."""
    if thread is None or not thread.woken or thread.place != board.place:
        return []
    return [Touch(call, 0) for call in thread.calls]


def _keep(walk: Sleepwalk, body: Body, thread: Thread, told: Told) -> None:
    """Let a stride of the thread end: as one of hers does, and on the way on her own feet."""
    x, y, last = pixels(body.x), pixels(body.y), thread.strides[-1]
    gone = max(abs(x - last.x), abs(y - last.y))
    if (walk.ends and gone) or (gone > APART and walk.held) or told.says:
        thread.strides.append(Stride(x, y, walk.tick))


def _end(walk: Sleepwalk, board: SleepwalkBoard, body: Body, afoot: Afoot, thread: Thread) -> None:
    spot = afoot.level.spots[board.window]
    if walk.stirs >= board.stirs:
        walk.outcome, thread.woken = "woken", True
        _lead_in(walk, board, body, afoot, thread)
    elif is_at_window(board, body, afoot) and (tide(walk) > ARRIVES or _leans_out(walk, spot.facing)):
        walk.outcome = "window"
        thread.strides.append(Stride(pixels(body.x), pixels(body.y), walk.tick))
    elif walk.tick > 2 * NIGHT:
        _lead_in(walk, board, body, afoot, thread)
        body.x, body.y, walk.outcome = units(spot.x), units(spot.y), "window"


def is_at_window(board: SleepwalkBoard, body: Body, afoot: Afoot) -> bool:
    """Whether she is at the window that the tide draws her to."""
    spot = afoot.level.spots[board.window]
    return _near(body, spot.x, spot.y, AT_WINDOW)


def _leans_out(walk: Sleepwalk, facing: str) -> bool:
    """Whether she has leaned to the window before which she stood, as a stroke begins."""
    if walk.stands or walk.into != 1:
        return False
    dx, dy = ASIDE[facing]
    return walk.leaned[0] * dx + walk.leaned[1] * dy > UP_TO


def _lead_in(walk: Sleepwalk, board: SleepwalkBoard, body: Body, afoot: Afoot, thread: Thread) -> None:
    """Let the thread end at the window, wherever she came: a stride for each corner of the way there."""
    spot, tick = afoot.level.spots[board.window], walk.tick
    end = ways.cell(units(spot.x), units(spot.y))
    start = ways.footing(afoot.ground, body.x, body.y)
    found = ways.way(afoot.ground, start, lambda at: at == end, lambda at: ways.far(at, end)) or []
    for x, y in (*found, (spot.x, spot.y)):
        tick += CIRCLE
        thread.strides.append(Stride(x, y, tick))


# ---------------------------------------------------------------------- how it looks from here
class Ahead(NamedTuple):
    """Where she is carried: so far, px, in the order left to right and top to bottom; `call` has taken it up."""

    dx: int
    dy: int
    call: str


def ahead(walk: Sleepwalk, board: SleepwalkBoard, afoot: Afoot) -> Ahead:
    """What is left of the stroke she is in; while she stands, what it would be if she went on leaning as now."""
    if not walk.stands:
        left = walk.far * (PHASE**3 - _eased(walk.into)) // PHASE**3
        return Ahead(pixels(walk.dx * left // FINE), pixels(walk.dy * left // FINE), walk.call)
    would = msgspec.structs.replace(walk, leaned=leaned_on(walk, afoot.lean))
    aim(would, board, afoot.bodies[afoot.lead], afoot)
    return Ahead(pixels(would.dx * would.far // FINE), pixels(would.dy * would.far // FINE), would.call)


def leaned_on(walk: Sleepwalk, lean: tuple[int, int]) -> Vector:
    """What the leans come to if she goes on leaning like this until she is carried."""
    (x, y), counted = _leaned(*lean), max(0, walk.into - (STAND - LISTENS))
    rest, leaned = LISTENS - counted, walk.leaned if counted else (0, 0)
    return leaned[0] + x * rest, leaned[1] + y * rest


def heard(afoot: Afoot) -> list[Call]:
    """What is near enough to be heard calling, the nearest first."""
    body = afoot.bodies[afoot.lead]
    offs = ((way_to(call, afoot).far(body.x, body.y), call) for call in untouched(afoot).values())
    found = [(off, call) for off, call in offs if off is not None and off < HEARD]
    return [call for _, call in sorted(found, key=lambda pair: pair[0])]
