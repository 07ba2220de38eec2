"""Ring: turn it until it hums what the sleeper hums, and hold.

Breath held is listened by: two notes that differ beat against each other, the quicker the farther they are apart, and
the same note stands still. Held to the end it settles: on the sleeper's note one thing of what the board asks is done;
on another it is a miss, and after the third the ring settles them by itself. What is done stays done.

What is asked differs. A note is held, once or, where the ring `pulls` away from it each time, again and again: turned
back to, breath held all along. A note that goes on and off (`rests`) is let go while it is on, and held through its
silences. A note that `walks` is followed down, one breath for each step; then nobody answers, and that is held too.
Whoever is late for a silence has only to wait for the next, and after two that broke off they are shorter.
"""

import msgspec

from game.content.boards.board import LEFT
from game.content.boards.ring import NOTES, RingBoard
from game.trials.trial import Act, Play, Told, TrialRow, TrialState

SETTLES = 150
"""Ticks that breath is held for a note to settle, and for a silence after which nobody answers."""
SHORTER = 105
"""Ticks for one of several notes."""
MISSES = 3
"""After so many the ring does it by itself."""
PULLS = (1, -1, 2, -1, -2, 1, -1, 2)
"""By how many notes the ring is pulled, one time after the other."""
WALKS = (1, 1, 2, 1, 2, 1, 1, 2)
"""By how many notes theirs goes down."""
ONS, RESTS = (110, 80, 130, 90), (150, 190, 130, 170)
"""Ticks that a note goes on for, and is off for, one time after the other."""
GRACE = 30
"""Ticks of a silence that need not be held: who hears it stop is late, and who sees it come is early."""
BROKEN = 2
"""After so many silences that broke off they are shorter by a third."""
BEAT, QUICKEST, LONG = 34, 9, 60
"""Ticks between two swells of notes that are one apart, which are so many times quicker where they are farther, at the
quickest these; and between two times that one note is heard."""
NEAR, APART = 1, 3
"""Notes that far from the sleeper's are told as nearly theirs, and as apart; all others as far."""


class Ring(TrialState, tag="ring"):
    """`note` is where the ring stands, `held` for how many ticks it has been listened to, `misses` how often a wrong
    note settled; `spent`: breath has to be let go before it can be held again. `kept` is how much of what the board
    asks is done; `moved`: since then nobody turned the ring, so that what is held is no miss.

    Of a note that goes on and off, `clock` counts the ticks it has been as it is now, `turns` how often it went on or
    off, `through` the ticks of the present silence that were held, `broken` the silences that were let go of."""

    note: int = 0
    held: int = 0
    misses: int = 0
    spent: bool = False
    kept: int = 0
    moved: bool = False
    clock: int = 0
    turns: int = 0
    through: int = 0
    broken: int = 0

    @property
    def off(self) -> bool:
        """Whether a note that goes on and off is off."""
        return self.turns % 2 == 1


class Turn(Act, frozen=True, tag="ring.turn"):
    """One note on (1) or back (-1)."""

    by: int


class Round(Act, frozen=True, tag="ring.round"):
    """Let them go round again."""


class Leave(Act, frozen=True, tag="ring.leave"):
    """Step back from the ring."""


def begin(name: str, board: RingBoard) -> Ring:
    """The ring as it stands before anybody touched it."""
    return Ring(board=name, note=board.start)


def theirs(ring: Ring, board: RingBoard) -> int:
    """The sleeper's note now, also while it is off."""
    return (board.note - sum(WALKS[: ring.kept] if board.walks else ())) % NOTES


def is_heard(ring: Ring, board: RingBoard) -> bool:
    """Whether the sleeper's note is there: it is not off, and somebody answers."""
    return not ring.off and not _is_last(ring, board)


def _is_last(ring: Ring, board: RingBoard) -> bool:
    """Whether theirs has walked to where nobody answers."""
    return board.walks > 0 and ring.kept == board.walks


def apart(ring: Ring, board: RingBoard) -> int:
    """How many notes the ring is from the sleeper's, either way, 0 to 6; where nobody answers, none."""
    if _is_last(ring, board):
        return 0
    away = (ring.note - theirs(ring, board)) % NOTES
    return min(away, NOTES - away)


def asked(board: RingBoard) -> int:
    """How much is asked: notes to be held, or silences."""
    return board.rests or board.pulls + board.walks + 1


def lasts(ring: Ring, board: RingBoard) -> int:
    """For how many ticks breath is held now until it settles."""
    if board.rests:
        return _phase(ring) - GRACE if ring.off else SETTLES
    several = (board.pulls or board.walks) and not _is_last(ring, board)
    return SHORTER if several and not apart(ring, board) else SETTLES


def _phase(ring: Ring) -> int:
    """For how many ticks a note that goes on and off is as it is now."""
    number = ring.turns // 2
    if not ring.off:
        return ONS[number % len(ONS)]
    rest = RESTS[number % len(RESTS)]
    return rest * 2 // 3 if ring.broken >= BROKEN else rest


def step(ring: Ring, board: RingBoard, act: Act | None, held: bool) -> Told:
    """One tick. A tick in which something is done is neither held nor let go."""
    told = Told()
    if isinstance(act, Leave):
        ring.outcome = LEFT
    elif isinstance(act, Round) and board.round:
        ring.outcome = "round"
    elif isinstance(act, Turn):
        ring.note, ring.held, ring.through = (ring.note + (1 if act.by > 0 else -1)) % NOTES, 0, 0
        ring.moved = False
        told.happened.append("turned")
    elif not held:
        ring.held, ring.spent = 0, False
    elif not ring.spent:
        ring.held += 1
        if ring.held == 1:
            told.happened.append("listened")
        told.happened += _heard(ring, board)
        if ring.off:
            ring.through += 1
        elif ring.held == lasts(ring, board) and (apart(ring, board) or not board.rests):
            _settle(ring, board, told)
    if board.rests and not ring.outcome:
        _go_on(ring, board, told)
    return told


def _heard(ring: Ring, board: RingBoard) -> list[str]:
    """What an ear has of this tick: a swell of two notes, or the one note."""
    if not is_heard(ring, board):
        return []
    away = apart(ring, board)
    every = max(QUICKEST, BEAT // away) if away else LONG
    return ["swell" if away else "one"] if ring.held % every == 1 else []


def _go_on(ring: Ring, board: RingBoard, told: Told) -> None:
    """Let a note that goes on and off do so."""
    ring.clock += 1
    if ring.clock < _phase(ring):
        return
    enough = ring.through >= _phase(ring) - GRACE
    if not ring.off:
        told.happened.append("off")
    elif enough:
        _settle(ring, board, told)
    else:
        ring.broken += ring.through > 0
        told.happened.append("on")
    if not ring.outcome:
        ring.clock, ring.through, ring.turns = 0, 0, ring.turns + 1


def _settle(ring: Ring, board: RingBoard, told: Told) -> None:
    right = not apart(ring, board)
    ring.held, ring.spent = 0, not (right and board.pulls)
    if not right and ring.moved:
        told.happened.append("slipped")
        return
    if not right:
        ring.misses += 1
        told.happened.append("missed")
        if ring.misses == MISSES:
            ring.outcome = "rough"
        else:
            told.says, told.keep = board.wrong, True
        return
    ring.kept, ring.moved = ring.kept + 1, not board.rests
    if ring.kept == asked(board):
        ring.outcome = "quiet"
        told.happened.append("settled")
        return
    if board.pulls:
        ring.note = (ring.note + PULLS[ring.kept - 1]) % NOTES
    told.happened.append("pulled" if board.pulls else "silent" if _is_last(ring, board) else "kept")


def plays(ring: Ring, board: RingBoard) -> dict[str, list[Play]]:
    """How each outcome is come to from here."""
    found = {"quiet": _played(ring, board, True)}
    if not _is_last(ring, board):
        found["rough"] = _played(ring, board, False)
    return found | {LEFT: [Play(Leave())]} | ({"round": [Play(Round())]} if board.round else {})


def _played(ring: Ring, board: RingBoard, well: bool) -> list[Play]:
    """Every tick until it is quiet, played `well`, or until it settles by itself; breath held in a row is one."""
    done: list[Play] = []
    ring = msgspec.structs.replace(ring)
    while not ring.outcome:
        act, held = _next(ring, board, well)
        step(ring, board, act, held)
        if held and done and done[-1].held:
            done[-1] = Play(held=done[-1].held + 1)
        else:
            done.append(Play(act, int(held)))
    return done


def _next(ring: Ring, board: RingBoard, well: bool) -> tuple[Act | None, bool]:
    """What to do in the next tick, and whether breath is held."""
    if well and apart(ring, board):
        away = (theirs(ring, board) - ring.note) % NOTES
        return Turn(1 if away <= NOTES // 2 else -1), False
    if not well and (ring.moved or not apart(ring, board)):
        return Turn(1), False
    return None, not ring.spent and (ring.off or not well or not board.rests)


def words(ring: Ring, board: RingBoard) -> tuple[str, dict[str, int]]:
    """The ring's note, and while it is listened to how far the two notes are apart, as an ear tells it; of a note that
    is off, or that nobody answers, that."""
    if not is_heard(ring, board):
        kind = "rest" if board.rests else "nobody"
        return f"trial.ring.{kind}{'_held' if ring.held else ''}", {}
    if board.rests and ring.kept and (ring.spent or not ring.held):
        return f"trial.ring.on{'_held' if ring.spent else ''}", {}
    if not ring.held:
        return "trial.ring.note", {"note": ring.note + 1, "of": NOTES}
    away = apart(ring, board)
    return f"trial.ring.{'still' if not away else 'near' if away <= NEAR else 'apart' if away <= APART else 'far'}", {}


ROW = TrialRow(
    name="ring", state=Ring, acts=(Turn, Round, Leave), begin=begin, step=step, plays=plays, words=words
)  # fmt: skip
"""The sleeper's note, the ring, and what is asked of both: state, acts, and how a tick of them goes."""
