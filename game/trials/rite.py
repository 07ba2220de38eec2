"""Rite: something old is done by holding on for its counts, letting go at their end, and then doing nothing for some.

One that waits (a bell, a page, a lid) begins each hold when one does. Let go too soon, and that hold begins again; hold
on past its end, or take hold again before the rest is over, and one has run on into what comes next. A mere press
before the first hold is none. One that leads (a breath) goes round whatever one does, and each round is kept to or is
not.

It can hardly be lost. Done as it is done it was `kept`; else it comes to what it mostly was, `soon` or `late`.
"""

from copy import deepcopy

import msgspec

from game.content.boards.board import LEFT
from game.content.boards.rite import BREATH, DOES, HOLD, REST, SONG, RiteBoard
from game.trials.held import LATEST
from game.trials.trial import Act, Play, Told, TrialRow, TrialState

KEPT, SOON, LATE = "kept", "soon", "late"
EASED = 2
"""Where it is to be easier, turns may be so many times as far off."""
OFFERED = 2
"""After so many slips one may go on as it is."""
BRUSHED = 30
"""Ticks under which a first hold that is let go of was none: a press out of habit."""
LONGEST = 60 * 60
"""Ticks in which an outcome is come to by who means to."""


class Rite(TrialState, tag="rite"):
    """`at` is the phase under way and `clock` its ticks so far; of one that leads, the ticks of this round, below 0
    before its first. `down`: one holds on. It is not `fresh` until one let go of whatever was held before it began.

    `slips` are the turns that were missed, each SOON or LATE, `again` how often a hold was begun again, and `kept` how
    many rounds were kept to. Of the round under way, `met` are the turns that were, as what is done after them, and
    `fault` how it was missed (empty: not yet). `ease`: turns may be farther off, and `late`, so many ticks later."""

    at: int = 0
    clock: int = 0
    down: bool = False
    fresh: bool = False
    slips: list[str] = msgspec.field(default_factory=list)
    again: int = 0
    kept: int = 0
    met: list[str] = msgspec.field(default_factory=list)
    fault: str = ""
    ease: bool = False
    late: int = 0


class Suit(Act, frozen=True, tag="rite.suit"):
    """Be as easy as the player has set it, and as late as their sound is, in ticks."""

    ease: bool
    late: int = 0


class Past(Act, frozen=True, tag="rite.past"):
    """Let it be as it is, where that is offered."""


class Leave(Act, frozen=True, tag="rite.leave"):
    """Step back from it."""


def begin(name: str, board: RiteBoard) -> Rite:
    """Before it is begun; one that leads does so after a last phase, and after a whole round where that is watched."""
    return Rite(board=name, clock=-_ahead(board) if board.leads else 0)


def _ahead(board: RiteBoard) -> int:
    """Ticks before the first round of one that leads."""
    return board.ticks(len(board.phases) - 1) + (board.whole if board.watched else 0)


def fits(rite: Rite, board: RiteBoard) -> bool:
    """Whether where one is in it is still a part of it, and all that is kept of it is what one comes to."""
    if not set(rite.slips) <= {SOON, LATE} or rite.fault not in ("", SOON, LATE) or not set(rite.met) <= set(DOES):
        return False
    if rite.kept < 0 or rite.again < 0 or not 0 <= rite.late <= LATEST:
        return False
    if board.leads:
        over = max(rite.kept, len(rite.slips)) >= board.rounds
        return rite.at == 0 and -_ahead(board) <= rite.clock <= board.whole and not over
    return 0 <= rite.at < len(board.phases) and 0 <= rite.clock <= board.ticks(rite.at) + windows(rite, board)[1] + 1


# ---------------------------------------------------------------------- how it stands
def windows(rite: Rite, board: RiteBoard) -> tuple[int, int]:
    """How many ticks before and after a turn one may turn."""
    wider = EASED if rite.ease else 1
    room = min(ticks for _, ticks in board.runs) - LATEST - 2
    early = min(board.early * wider, room // 2)
    return early, min(board.late * wider, room - early) + rite.late


def waits(rite: Rite, board: RiteBoard) -> bool:
    """Whether nothing goes on until one takes hold."""
    return not board.leads and board.phases[rite.at].does == HOLD and rite.clock == 0


def phase(rite: Rite, board: RiteBoard) -> tuple[int, int]:
    """The number of the phase under way, and its ticks so far."""
    if not board.leads:
        return rite.at, min(rite.clock, board.ticks(rite.at) - 1)
    left = rite.clock % board.whole
    for at in range(len(board.phases)):
        if left < board.ticks(at):
            return at, left
        left -= board.ticks(at)
    raise AssertionError("a round is all of its phases")


def count(rite: Rite, board: RiteBoard) -> int:
    """Which count of that it is, from 1."""
    return phase(rite, board)[1] // board.count + 1


def is_begun(rite: Rite, board: RiteBoard) -> bool:
    """Whether it is at or past the first turn of one that leads."""
    return bool(rite.kept or rite.slips) or rite.clock >= -windows(rite, board)[0]


def is_offered(rite: Rite) -> bool:
    """Whether one may let it be as it is."""
    return rite.again + len(rite.slips) >= OFFERED


def comes_to(rite: Rite) -> str:
    """What it was, over now: kept to, or what it mostly was, and of both the latest."""
    return max(reversed(rite.slips), key=rite.slips.count) if rite.slips else KEPT


# ---------------------------------------------------------------------- a tick
def step(rite: Rite, board: RiteBoard, act: Act | None, held: bool) -> Told:
    """One tick."""
    told = Told()
    rite.fresh = rite.fresh or not held
    if held and rite.fresh and not rite.down and _joins(rite, board):
        rite.clock += board.whole
    elif held and board.watched and _is_early(rite, board):
        rite.fresh = False
    held = held and rite.fresh and not _is_early(rite, board)
    if isinstance(act, Suit):
        rite.ease, rite.late = act.ease, max(0, min(LATEST, act.late))
    if isinstance(act, Leave):
        rite.outcome = LEFT
    elif isinstance(act, Past) and is_offered(rite):
        rite.outcome = comes_to(rite) if rite.slips else SOON
    elif board.leads:
        _go_round(rite, board, held, told)
    else:
        _go_on(rite, board, held, told)
    rite.down = held
    return told


def _joins(rite: Rite, board: RiteBoard) -> bool:
    """Whether taking hold now is at the turn of the round that is only watched."""
    early, late = windows(rite, board)
    return board.watched and not is_begun(rite, board) and -early <= rite.clock + board.whole <= late


def _is_early(rite: Rite, board: RiteBoard) -> bool:
    """Whether one that leads is not near its first turn yet: what is held until then is no hold."""
    return board.leads and not is_begun(rite, board) and rite.clock < -windows(rite, board)[0] - BRUSHED


def _go_on(rite: Rite, board: RiteBoard, held: bool, told: Told) -> None:
    """A tick of one that waits for whoever does it."""
    early, late = windows(rite, board)
    whole, holds = board.ticks(rite.at), board.phases[rite.at].does == HOLD
    taken, let = held and not rite.down, rite.down and not held
    if holds and not rite.clock:
        if taken:
            _take_hold(rite, board, rite.at, told)
    elif holds and let:
        if rite.clock >= whole - early:
            _rest(rite, board, told)
        elif rite.at == 0 and rite.clock < BRUSHED:
            rite.clock = 0
        else:
            rite.clock, rite.again = 0, rite.again + 1
            told.happened.append(f"{board.shows}_again")
            if not board.mends:
                rite.slips.append(SOON)
    elif holds and rite.clock > whole + late:
        _run_on(rite, board, LATE, told)
    elif not holds and taken and rite.clock < whole - early:
        _run_on(rite, board, SOON, told)
    elif not holds and (taken or rite.clock >= whole - 1):
        _end_rest(rite, board, taken, told)
    else:
        rite.clock += 1
        if rite.clock == whole and holds:
            told.happened.append("turn")
        elif rite.clock < whole and rite.clock % board.count == 0:
            told.happened.append("count")


def _take_hold(rite: Rite, board: RiteBoard, at: int, told: Told) -> None:
    rite.at, rite.clock = at, 1
    told.happened.append(f"{board.shows}_holds")
    if board.shows == SONG:
        told.happened.append(f"sings_{1 + sum(phase.does == HOLD for phase in board.phases[:at])}")


def _rest(rite: Rite, board: RiteBoard, told: Told) -> None:
    rite.at, rite.clock = rite.at + 1, 0
    told.happened.append(f"{board.shows}_rests")


def _run_on(rite: Rite, board: RiteBoard, slip: str, told: Told) -> None:
    """A turn was missed, and holding goes on into the next hold; where there is none it is over."""
    rite.slips.append(slip)
    told.happened.append(f"slip_{slip}")
    later = [at for at, each in enumerate(board.phases) if at > rite.at and each.does == HOLD]
    if later:
        _take_hold(rite, board, later[0], told)
    else:
        rite.outcome = comes_to(rite)


def _end_rest(rite: Rite, board: RiteBoard, taken: bool, told: Told) -> None:
    """Nothing was done for as long as it was to be."""
    if rite.at + 1 == len(board.phases):
        rite.outcome = comes_to(rite)
    elif taken:
        _take_hold(rite, board, rite.at + 1, told)
    else:
        rite.at, rite.clock = rite.at + 1, 0


def _go_round(rite: Rite, board: RiteBoard, held: bool, told: Told) -> None:
    """A tick of one that waits for nobody. A round is judged from so many ticks before one is to take hold in it."""
    early, late = windows(rite, board)
    turns, here = {HOLD: 0, REST: board.runs[0][1]}, rite.clock % board.whole
    if held != rite.down:
        _turn(rite, HOLD if held else REST, turns, (early, late), told)
    for does, turn in turns.items():
        if here == turn:
            told.happened.append(f"{board.shows}_{does}s")
        if rite.clock > turn + late and does not in rite.met:
            _miss(rite, LATE, told)
    if rite.clock == turns[REST] + late + 1 and not rite.fault:
        told.happened.append("well")
    if here % board.count == 0 and here not in turns.values():
        told.happened.append("count")
    rite.clock += 1
    if rite.clock >= board.whole - early:
        _end_round(rite, board, early)


def _turn(rite: Rite, does: str, turns: dict[str, int], window: tuple[int, int], told: Told) -> None:
    """One took hold, or let go: at its turn, or ahead of it, or after it."""
    off = rite.clock - turns[does]
    if -window[0] <= off <= window[1] and does not in rite.met:
        rite.met.append(does)
    elif does == HOLD:
        _miss(rite, LATE if 0 <= rite.clock < turns[REST] else SOON, told)
    else:
        _miss(rite, SOON if off < 0 else LATE, told)


def _miss(rite: Rite, fault: str, told: Told) -> None:
    if not rite.fault:
        rite.fault = fault
        told.happened.append(f"slip_{fault}")


def _end_round(rite: Rite, board: RiteBoard, early: int) -> None:
    if rite.fault:
        rite.slips.append(rite.fault)
    else:
        rite.kept += 1
    rite.clock, rite.met, rite.fault = -early, [], ""
    if rite.kept >= board.rounds:
        rite.outcome = KEPT
    elif len(rite.slips) >= board.rounds:
        rite.outcome = comes_to(rite)


# ---------------------------------------------------------------------- played by nobody
def plays(rite: Rite, board: RiteBoard) -> dict[str, list[Play]]:
    """How each outcome is come to from here, of those that still can be."""
    found = {LEFT: [Play(Leave())]}
    for outcome in (KEPT, SOON, LATE):
        done = _played(rite, board, outcome)
        if done:
            found[outcome] = done
    return found


def _played(rite: Rite, board: RiteBoard, outcome: str) -> list[Play]:
    """Every tick until it is over, done so that it comes to `outcome`; held in a row is one. Empty where it cannot."""
    done: list[Play] = []
    rite = deepcopy(rite)
    for _ in range(LONGEST):
        held = _holds(rite, board, outcome)
        step(rite, board, None, held)
        last = done[-1] if done else None
        if last and held and last.held:
            done[-1] = Play(held=last.held + 1)
        elif last and not held and last.ticks:
            done[-1] = Play(ticks=last.ticks + 1)
        else:
            done.append(Play(held=1) if held else Play(ticks=1))
        if rite.outcome:
            break
    return done if rite.outcome == outcome else []


def _holds(rite: Rite, board: RiteBoard, outcome: str) -> bool:
    """Whether who means to come to `outcome` holds on in this tick."""
    if not rite.fresh:
        return False
    if board.leads:
        turn = board.runs[0][1]
        last = {KEPT: turn, SOON: turn // 2, LATE: 0}[outcome]
        return 0 <= rite.clock < last
    whole = board.ticks(rite.at)
    if board.phases[rite.at].does == REST:
        return outcome == SOON and not rite.down and rite.clock < whole - windows(rite, board)[0] - 1
    if not rite.clock:
        return not rite.down
    return rite.clock < whole or outcome == LATE


def words(rite: Rite, board: RiteBoard) -> tuple[str, dict[str, int]]:
    """What is done now, and which count of that it is; of what waits, that it does; of what leads, before it is begun,
    what is to be done, and then whether one is with it."""
    if waits(rite, board):
        return f"trial.rite.{board.shows}_waits", {}
    if board.leads and not is_begun(rite, board):
        return f"trial.rite.{BREATH}_begins", {}
    if rite.fault:
        return f"trial.rite.{BREATH}_missed", {}
    at, _ = phase(rite, board)
    if board.phases[at].does == REST and REST in rite.met:
        return f"trial.rite.{BREATH}_kept", {"count": count(rite, board)}
    does = board.phases[at].does
    second = at > 0 and board.phases[at - 1].does == does
    return f"trial.rite.{board.shows}_{does}{'_on' if second else ''}", {"count": count(rite, board)}


ROW = TrialRow(
    name="rite",
    state=Rite,
    acts=(Suit, Past, Leave),
    begin=begin,
    step=step,
    plays=plays,
    words=words,
    fits=fits,
)
