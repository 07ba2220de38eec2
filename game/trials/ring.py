"""Ring: turn it until it hums what the sleeper hums, and hold.

Breath held is listened by: two notes that differ beat against each other, the quicker the farther they are apart, and
the same note stands still. Held to the end it settles: on the sleeper's note they are quiet; on another it is a miss,
and after the third the ring settles them by itself.
"""

from game.content.boards.board import LEFT
from game.content.boards.ring import NOTES, RingBoard
from game.trials.trial import Act, Play, Told, TrialRow, TrialState

SETTLES = 150
"""Ticks that breath is held for a note to settle."""
MISSES = 3
"""After so many the ring does it by itself."""


NEAR, APART = 1, 3
"""Notes that far from the sleeper's are told as nearly theirs, and as apart; all others as far."""


class Ring(TrialState, tag="ring"):
    """`note` is where the ring stands, `held` for how many ticks it has been listened to, `misses` how often a wrong
    note settled; `spent`: breath has to be let go before it can be held again."""

    note: int = 0
    held: int = 0
    misses: int = 0
    spent: bool = False


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


def apart(ring: Ring, board: RingBoard) -> int:
    """How many notes the ring is from the sleeper's, either way, 0 to 6."""
    away = (ring.note - board.note) % NOTES
    return min(away, NOTES - away)


def step(ring: Ring, board: RingBoard, act: Act | None, held: bool) -> Told:
    """One tick."""
    told = Told()
    if isinstance(act, Leave):
        ring.outcome = LEFT
    elif isinstance(act, Round) and board.round:
        ring.outcome = "round"
    elif isinstance(act, Turn):
        ring.note, ring.held = (ring.note + (1 if act.by > 0 else -1)) % NOTES, 0
        told.happened.append("turned")
    elif not held:
        ring.held, ring.spent = 0, False
    elif not ring.spent:
        ring.held += 1
        if ring.held == 1:
            told.happened.append("listened")
        if ring.held == SETTLES:
            _settle(ring, board, told)
    return told


def _settle(ring: Ring, board: RingBoard, told: Told) -> None:
    ring.held, ring.spent = 0, True
    if not apart(ring, board):
        ring.outcome = "quiet"
        told.happened.append("settled")
        return
    ring.misses += 1
    told.happened.append("missed")
    if ring.misses == MISSES:
        ring.outcome = "rough"
    else:
        told.says, told.keep = board.wrong, True


def plays(ring: Ring, board: RingBoard) -> dict[str, list[Play]]:
    """How each outcome is come to from here."""
    to = (board.note - ring.note) % NOTES
    turns = [Play(Turn(1))] * to if to <= NOTES // 2 else [Play(Turn(-1))] * (NOTES - to)
    settle = [Play(), Play(held=SETTLES)]
    beside = [] if apart(ring, board) else [Play(Turn(1))]
    found = {
        "quiet": [*turns, *settle],
        "rough": [*beside, *settle * (MISSES - ring.misses)],
        LEFT: [Play(Leave())],
    }
    return found | ({"round": [Play(Round())]} if board.round else {})


def words(ring: Ring, board: RingBoard) -> tuple[str, dict[str, int]]:
    """The ring's note, and while it is listened to how far the two notes are apart, as an ear tells it."""
    if not ring.held:
        return "trial.ring.note", {"note": ring.note + 1, "of": NOTES}
    away = apart(ring, board)
    return f"trial.ring.{'still' if not away else 'near' if away <= NEAR else 'apart' if away <= APART else 'far'}", {}


ROW = TrialRow(
    name="ring", state=Ring, acts=(Turn, Round, Leave), begin=begin, step=step, plays=plays, words=words
)  # fmt: skip
