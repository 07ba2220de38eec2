"""Held: it sits at the end of the bed and breathes. Nobody moves there but by breathing with it.

In, held, out, empty: press as it breathes in, let go as it lets go. A breath so shared buys one deed, done when it is
empty: eyes first, then what eyes, hand and voice are each free for. Whoever struggles (asks for anything with breath
held, or before anything is free) three times in a breath has not shared it.

It sits AWAY. It comes nearer for each breath in which nobody looks at it, and for each that is not shared; a lamp, or a
hum, keeps it where it is for some. Where it has come quite near the sleeper starts up, and lies there again; what was
free stays free. It goes by its name: that is the word which everything that is looked at holds, and it is to be told
that to its face, three breaths in a row.
"""

import msgspec

from game.content.boards.board import LEFT
from game.content.boards.held import LOOKS, HeldBoard
from game.trials.trial import Act, Told, TrialState

WIDE, NARROW, EASED = (-18, 25), (-9, 10), (-60, 60)
"""Ticks before and after a turn of its breath in which a turn of one's own is shared; is shared so well that a hand
comes twice as far; and is shared where it is to be easier."""
LATEST = 18
"""Ticks that sound may come late, at the most, and turns with it."""
STRUGGLES = 3
"""So many in one breath, and it was not shared."""
AWAY, BACK = 8, 5
"""How far off it sits, and sits again after it came quite near."""
GRACE = 4
"""Breaths in which it does not come nearer at first; the first of them is only the end of one."""
DAWN, AGAIN = 26, 18
"""After so many breaths it gets light, and it comes the nearer; after it came quite near there are never more than so
many behind one."""
REACHES = {"lamp": 3, "blanket": 5, "it": 4}
"""How far a hand has to come for each."""
LIT, HUSHED = 3, 2
"""Breaths in which the lamp, and a hum, keep it where it is."""
FLINCH = 2
"""By how much it draws back from the lamp."""
CALLS = 3
"""Breaths in a row in which it is called by its name."""
OFFENDED = 3
"""By how much a wrong name brings it nearer."""
OFFERED = 2
"""After it came quite near so often one may sleep past it."""
PHASES = ("in", "full", "out", "empty")
EYES, HAND, VOICE = "eyes", "hand", "voice"
UP = "up"
"""Where eyes are that are turned to nothing: the ceiling."""


class Held(TrialState, tag="held"):
    """`clock` counts the ticks of this breath from when it breathes in, `breaths` those that are over. `down`: breath
    is held; of this breath, `pressed` and `let` are the ticks by which one pressed after it breathed in and let go
    after it did (before: below 0; None: not yet), `struggles` how often one struggled. `shared` is what the last came
    to: 0 not shared, 1 shared, 2 shared well.

    It sits `away`; `lit` and `hushed` are the breaths for which it still keeps there. `free` is what can be moved,
    `gaze` what is looked at, `want` the deed that the next breath buys. `reached` is how far a hand has come for each,
    `seen` what has been looked at or touched, `called` how often in a row it was called by its name, `wrong` the names
    that it was called by and has not, `lost` how often it came quite near. `begun`: what is said first has been, and
    `named`: what is said last. `ease`: turns may be farther off, and `late`, so many ticks later."""

    clock: int = 0
    breaths: int = 0
    down: bool = False
    pressed: int | None = None
    let: int | None = None
    struggles: int = 0
    shared: int = 0
    away: int = AWAY
    lit: int = 0
    hushed: int = 0
    free: list[str] = msgspec.field(default_factory=list)
    gaze: str = UP
    want: str = ""
    reached: dict[str, int] = msgspec.field(default_factory=dict)
    seen: list[str] = msgspec.field(default_factory=list)
    called: int = 0
    wrong: list[str] = msgspec.field(default_factory=list)
    lost: int = 0
    begun: bool = False
    named: bool = False
    ease: bool = False
    late: int = 0


class Turn(Act, frozen=True, tag="held.turn"):
    """Be about to do the next thing (1) or the one before (-1) that the same eyes, hand or voice can do. With breath
    held, or where nothing is free, it is a struggle."""

    by: int


class Change(Act, frozen=True, tag="held.change"):
    """The same, with the next of eyes, hand and voice (1) or the one before (-1)."""

    by: int


class Want(Act, frozen=True, tag="held.want"):
    """The same, and which: `look chair`, `reach lamp`, `hum`, `say late`."""

    what: str


class Suit(Act, frozen=True, tag="held.suit"):
    """Be as easy as the player has set it, and as late as their sound is, in ticks."""

    ease: bool
    late: int = 0


class Past(Act, frozen=True, tag="held.past"):
    """Sleep past it, where that is offered."""


class Leave(Act, frozen=True, tag="held.leave"):
    """Shut one's eyes to it."""


def begin(name: str, board: HeldBoard) -> Held:
    """Before its first breath, which it is about to draw."""
    return Held(board=name, clock=3 * board.phase)


# ---------------------------------------------------------------------- how it stands
def fits(lies: Held, board: HeldBoard) -> bool:
    """Whether its breath is still as long as where it is in it, and eyes and hand are at things that are there."""
    return (
        0 <= lies.clock < board.circle
        and lies.gaze in (*LOOKS, UP)
        and set(lies.seen) <= {*LOOKS, "touch"}
        and set(lies.reached) <= REACHES.keys()
    )


def phase(lies: Held, board: HeldBoard) -> str:
    """What it does now, one of PHASES."""
    return PHASES[lies.clock // board.phase]


def count(lies: Held, board: HeldBoard) -> int:
    """Which count of that it is, from 1."""
    return lies.clock % board.phase // board.count + 1


def windows(lies: Held) -> tuple[int, int]:
    """Ticks before (below 0) and after a turn in which one's own is shared."""
    before, after = EASED if lies.ease else WIDE
    return before, after + lies.late


def judged(lies: Held, board: HeldBoard) -> int:
    """The tick of a breath in which it is known whether it was shared."""
    return 2 * board.phase + windows(lies)[1] + 1


def nearer(lies: Held) -> int:
    """By how much it comes nearer at the end of this breath, as things are; while it is kept where it is, not at
    all."""
    if lies.lit or lies.hushed or lies.breaths < GRACE:
        return 0
    return (lies.gaze != "it") + (not lies.shared) + (lies.breaths > DAWN)


def names(lies: Held, board: HeldBoard) -> list[str]:
    """The words that have been come upon and may be its name, in the order in which they were."""
    found = [word for at in lies.seen for word in (board.words(at) if at in LOOKS else (board.name,))]
    return [word for word in dict.fromkeys(found) if word not in lies.wrong]


def deeds(lies: Held, board: HeldBoard) -> dict[str, list[str]]:
    """What each that is free could do now; a hand that has come to all there is can do nothing more."""
    found: dict[str, list[str]] = {}
    if EYES in lies.free:
        found[EYES] = [f"look {at}" for at in LOOKS if at != lies.gaze]
    reaches = [f"reach {what}" for what in REACHES if lies.reached.get(what, 0) < REACHES[what]]
    if HAND in lies.free and reaches:
        found[HAND] = reaches
    if VOICE in lies.free:
        found[VOICE] = ["hum", *(f"say {word}" for word in names(lies, board) if lies.gaze == "it")]
    return found


def organ(lies: Held, board: HeldBoard) -> str:
    """Which of those that are free is about to do something, or would be first; empty where none is."""
    can = deeds(lies, board)
    return next((each for each, its in can.items() if lies.want in its), next(iter(can), ""))


# ---------------------------------------------------------------------- a tick
def step(lies: Held, board: HeldBoard, act: Act | None, held: bool) -> Told:
    """One tick. Until what is said first has been, and after what is said last, nobody breathes."""
    told = Told()
    if isinstance(act, Suit):
        lies.ease, lies.late = act.ease, max(0, min(LATEST, act.late))
    if isinstance(act, Leave):
        lies.outcome = LEFT
    elif isinstance(act, Past) and lies.lost >= OFFERED:
        lies.outcome = "slept"
    elif lies.named:
        lies.outcome = "late"
    elif not lies.begun:
        lies.begun, told.says = True, board.begins
    else:
        if isinstance(act, Turn | Change | Want):
            _wish(lies, board, act, held, told)
        _breathe(lies, board, held)
        _go_on(lies, board, told)
    return told


def _wish(lies: Held, board: HeldBoard, act: Turn | Change | Want, held: bool, told: Told) -> None:
    can, which = deeds(lies, board), organ(lies, board)
    if isinstance(act, Turn) and which:
        want = _next(can[which], lies.want, act.by)
    elif isinstance(act, Change) and which:
        want = can[_next(list(can), which if lies.want else "", act.by)][0]
    else:
        want = act.what if isinstance(act, Want) else ""
    if held or not any(want in its for its in can.values()):
        lies.struggles += 1
        told.happened.append("struggles")
    else:
        lies.want = want


def _next(its: list[str], now: str, by: int) -> str:
    """The one after `now`, or before it; where it is none of them the first, or the last."""
    forward = by > 0
    if now not in its:
        return its[0 if forward else -1]
    return its[(its.index(now) + (1 if forward else -1)) % len(its)]


def _breathe(lies: Held, board: HeldBoard, held: bool) -> None:
    """Take in a turn of one's own breath. After it has let go, a press is meant for its next breath."""
    if held and not lies.down:
        lies.pressed = lies.clock - (board.circle if lies.clock >= 2 * board.phase else 0)
    elif lies.down and not held:
        lies.let = lies.clock - 2 * board.phase
    lies.down = held


def _go_on(lies: Held, board: HeldBoard, told: Told) -> None:
    """Let it breathe for a tick, and come of that what may."""
    if lies.clock % board.phase == 0:
        told.happened.append(phase(lies, board))
    elif lies.clock % board.count == 0 and phase(lies, board) != "empty":
        told.happened.append("count")
    if lies.clock == judged(lies, board):
        _judge(lies, told)
    if lies.clock == 3 * board.phase and lies.shared:
        _do(lies, board, told)
    lies.clock += 1
    if lies.away <= 0:
        _start_up(lies, board, told)
    elif lies.clock == board.circle:
        _end(lies, board, told)


def _judge(lies: Held, told: Told) -> None:
    """Tell whether this breath was shared, and why not; from here on what one does is meant for the next."""
    before, after = windows(lies)
    fault = _fault(lies, before, after)
    well = not fault and not _fault(lies, NARROW[0], NARROW[1] + lies.late)
    lies.shared = (not fault) + well
    lies.pressed, lies.let, lies.struggles = None, None, 0
    if fault:
        lies.called = 0
        for what, far in lies.reached.items():
            if 0 < far < REACHES[what]:
                lies.reached[what] = far - 1
    told.happened += ["missed", fault] if fault else ["well" if well else "shared"]


def _fault(lies: Held, before: int, after: int) -> str:
    """Why a breath whose turns may be that far off was not shared; empty where it was."""
    if lies.struggles >= STRUGGLES:
        return "fought"
    if lies.pressed is None:
        return "alone"
    for turn, name in ((lies.pressed, "in"), (lies.let, "out")):
        if turn is None or not before <= turn <= after:
            return f"{name}_{'soon' if turn is not None and turn < before else 'late'}"
    return ""


def _do(lies: Held, board: HeldBoard, told: Told) -> None:
    """What a shared breath buys."""
    if EYES not in lies.free:
        _let_free(lies, EYES, told)
        lies.want = deeds(lies, board)[EYES][0]
        return
    if not _can(lies, board):
        return
    deed, _, what = lies.want.partition(" ")
    if deed == "look":
        lies.gaze, lies.called = what, 0
        told.happened.append("looks")
        if what == HAND and HAND not in lies.free:
            _let_free(lies, HAND, told)
        _see(lies, what, board.look(what), told)
    elif deed == "reach":
        _reach(lies, board, what, told)
    elif deed == "hum":
        lies.hushed = HUSHED
        told.happened.append("hums")
    else:
        _call(lies, board, what, told)
    if not _can(lies, board):
        lies.want = ""


def _can(lies: Held, board: HeldBoard) -> bool:
    """Whether what is wanted can be done."""
    return any(lies.want in its for its in deeds(lies, board).values())


def _let_free(lies: Held, what: str, told: Told) -> None:
    lies.free.append(what)
    told.happened.append(f"free_{what}")


def _see(lies: Held, what: str, says: str, told: Told) -> None:
    """Come upon the words of something, which are said the first time."""
    if what not in lies.seen:
        lies.seen.append(what)
        told.says, told.keep = says, True


def _reach(lies: Held, board: HeldBoard, what: str, told: Told) -> None:
    lies.reached[what] = min(REACHES[what], lies.reached.get(what, 0) + lies.shared)
    told.happened.append("reaches")
    if lies.reached[what] < REACHES[what]:
        return
    if what == "lamp":
        lies.lit, lies.away = LIT, min(AWAY, lies.away + FLINCH)
        told.happened.append("lights")
    elif what == "blanket":
        _let_free(lies, VOICE, told)
    else:
        _see(lies, "touch", board.touch, told)


def _call(lies: Held, board: HeldBoard, name: str, told: Told) -> None:
    if name != board.name:
        lies.wrong.append(name)
        lies.away, lies.called = lies.away - OFFENDED, 0
        told.happened.append("offended")
        if lies.away > 0:
            told.says, told.keep = board.wrong, True
        return
    lies.called += 1
    told.happened.append("calls")
    if lies.called == CALLS:
        lies.named, told.says = True, board.named


def _end(lies: Held, board: HeldBoard, told: Told) -> None:
    """A breath is over: it keeps where it is, or comes nearer."""
    near = nearer(lies)
    if lies.lit:
        lies.lit -= 1
    elif lies.hushed:
        lies.hushed -= 1
    lies.clock, lies.breaths, lies.away = 0, lies.breaths + 1, lies.away - near
    if lies.away <= 0:
        _start_up(lies, board, told)
    elif near:
        told.happened.append("nearer")


def _start_up(lies: Held, board: HeldBoard, told: Told) -> None:
    """It came quite near. One starts up, and lies there again before its next breath."""
    lies.lost, lies.away, lies.gaze, lies.want, lies.called = lies.lost + 1, BACK, UP, "", 0
    lies.reached = {what: far for what, far in lies.reached.items() if far >= REACHES[what]}
    lies.breaths, lies.lit, lies.hushed = min(lies.breaths, AGAIN), 0, 1
    lies.clock, lies.pressed, lies.let, lies.struggles = 3 * board.phase + 1, None, None, 0
    told.happened.append("starts")
    told.keep = True


# ---------------------------------------------------------------------- how it is told
def words(lies: Held, board: HeldBoard) -> tuple[str, dict[str, int]]:
    """What it does now, and which count of that it is; close by, that too."""
    close = "_near" if lies.away <= BACK - 2 else ""
    return f"trial.held.{phase(lies, board)}{close}", {"count": count(lies, board)}
