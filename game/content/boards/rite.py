"""Rite: something old that is done by holding on for so many counts, and by letting go and doing nothing for others."""

from collections.abc import Iterator
from itertools import groupby

import msgspec

from game.content.boards.board import LEFT, Board, BoardRow

SONG = "song"
BREATH = "breath"
SHOWN = ("rope", "page", BREATH, "lid", SONG)
"""What a rite can be done with: each is drawn and told in its own way."""
READ = ("page", SONG)
"""Those of them that have words, which are read or sung."""
WITH_PROP = ("rope", "lid")
"""Those of them that are a prop of the place."""
HOLD, REST = "hold", "rest"
DOES = (HOLD, REST)
SHORTEST, LONGEST = 12, 60
"""Ticks of a count."""
COUNTS, MARKS = 16, 32
"""So many counts a phase has at most, and a whole rite, or a round of one that leads: more are not told apart on a
circle."""
IN_A_ROW = 2
"""So many phases in a row can be of one kind: in and held, out and empty."""
ROUNDS = 6
"""So often one that leads goes round at most."""


class Phase(msgspec.Struct, frozen=True):
    """`counts` counts in which one holds on, or has let go. `line` is what is read meanwhile, from a page, or sung."""

    does: str
    counts: int
    line: str = ""


class RiteBoard(Board, frozen=True, tag="rite"):
    """What is done with what it `shows`, by `who`: its `phases` one after the other, in counts of `count` ticks. A turn
    from one to the other may be `early` or `late` by so many ticks.

    It waits at each hold until one begins, and letting go too soon begins that hold again; where it `mends`, it is then
    as if nothing had been. One that `leads` waits for nobody: its phases go round, and so many `rounds` are to be kept
    to before as many were not; one that is `watched` goes round once before those, and whoever takes hold at its turn
    there has begun with the first of them. `beside` is who comes over to it meanwhile. `prop` names the prop of the
    place that a rope is, or that a lid is once it lies where it belongs."""

    who: str
    shows: str
    count: int
    early: int
    late: int
    phases: tuple[Phase, ...]
    mends: bool = False
    leads: bool = False
    rounds: int = 1
    watched: bool = False
    beside: str = ""
    prop: str = ""

    def ticks(self, at: int) -> int:
        """How long the phase number `at` is, in ticks."""
        return self.phases[at].counts * self.count

    @property
    def counts(self) -> int:
        """Of all phases together."""
        return sum(phase.counts for phase in self.phases)

    @property
    def whole(self) -> int:
        """Ticks of all phases together."""
        return self.counts * self.count

    @property
    def runs(self) -> list[tuple[str, int]]:
        """What is done between two turns, and for how many ticks."""
        return [
            (does, self.count * sum(phase.counts for phase in phases))
            for does, phases in groupby(self.phases, key=lambda phase: phase.does)
        ]


def rules(board: RiteBoard) -> Iterator[str]:
    if board.shows not in SHOWN:
        yield f"has `shows: {board.shows}`; a rite is done with a rope, a page, a breath, a lid or a song"
    if not SHORTEST <= board.count <= LONGEST:
        yield f"has `count: {board.count}`; a count lasts {SHORTEST} to {LONGEST} ticks"
    if board.early < 1 or board.late < 1:
        yield f"may be {board.early} ticks early and {board.late} late; nobody is that exact"
    whole = list(_of_phases(board))
    yield from whole
    if not whole:
        yield from _of_turns(board)
    if board.leads and not 1 <= board.rounds <= ROUNDS:
        yield f"has `rounds: {board.rounds}`; one that leads goes round 1 to {ROUNDS} times"
    if not board.leads and board.rounds != 1:
        yield f"has `rounds: {board.rounds}` and waits for who does it; only one that `leads` goes round"
    if board.leads and board.shows != BREATH and board.shows in SHOWN:
        yield f"leads and shows a {board.shows}; only a breath goes round by itself"
    if board.watched and not board.leads:
        yield "is watched and waits for who does it: there is nothing to be seen"
    if (board.shows in WITH_PROP) != bool(board.prop):
        yield f"shows a {board.shows} and {'names no `prop`' if not board.prop else 'has no use for a `prop`'}"
    if board.leads and board.mends:
        yield "leads and mends: what goes on by itself is not begun again"


def _of_phases(board: RiteBoard) -> Iterator[str]:
    """What is wrong with each phase, and with all of them."""
    if not board.phases:
        yield "has no `phases`: there is nothing to be done"
        return
    for number, phase in enumerate(board.phases, 1):
        if phase.does not in DOES:
            yield f"has `does: {phase.does}` in phase {number}; one holds or rests"
        if not 1 <= phase.counts <= COUNTS:
            yield f"has `counts: {phase.counts}` in phase {number}; a phase has 1 to {COUNTS} counts"
        if (board.shows in READ and phase.does == HOLD) != bool(phase.line):
            lacks = "has no `line` to be read or sung" if not phase.line else "has a `line`, and nobody reads or sings"
            yield f"{lacks} in phase {number}"
    if board.counts > MARKS:
        yield f"has {board.counts} counts; a circle has room for {MARKS}"


def _of_turns(board: RiteBoard) -> Iterator[str]:
    """What is wrong with phases that are whole each, taken together."""
    if board.phases[0].does != HOLD or board.phases[-1].does != REST:
        yield "begins with letting go, or ends with holding on: it comes to nothing"
    widest = max(len(list(phases)) for _, phases in groupby(board.phases, key=lambda phase: phase.does))
    if widest > (IN_A_ROW if board.leads else 1):
        yield f"has {widest} phases of one kind in a row; where it waits for who does it, say all their counts in one"
    if board.leads and len(board.runs) != 2:
        yield "leads, and turns more than twice in a round: it is held once and let go once"
    for does, ticks in board.runs:
        if ticks <= board.early + board.late:
            yield f"has a {does} of {ticks} ticks, which cannot be missed: it may be {board.early + board.late} off"


ROW = BoardRow(
    name="rite",
    record=RiteBoard,
    outcomes=("kept", "soon", "late", LEFT),
    people=("who", "beside"),
    rules=rules,
    counts=("rounds",),
)
