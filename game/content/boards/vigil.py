"""Vigil: something old is done round a place, from stop to stop, each while what was done at the last still lasts."""

from collections.abc import Iterator

import msgspec

from game.content.boards.board import LEFT, AfootBoard, BoardRow
from game.content.boards.rite import LONGEST, SHORTEST

ROPE, PAGE, STRAP = "rope", "page", "strap"
SHOWN = (ROPE, PAGE, STRAP)
"""What is done at its stops: a rope is pulled, a line is read from a page, a strap is held on to."""
COUNTS, LASTS, STOPS = 16, 60, 12
"""So many counts one holds on at a stop at most, so many that lasts, and so many stops there are."""


class Stop(msgspec.Struct, frozen=True):
    """At the spot `at` one holds on for `counts` counts. `prop` is the rope there, `line` what is read. What was
    done there lasts for `lasts` counts (0: as the board says)."""

    at: str
    counts: int
    prop: str = ""
    line: str = ""
    lasts: int = 0


class VigilBoard(AfootBoard, frozen=True, tag="vigil"):
    """What is done with what it `shows`, at one of its `stops` after the other, in counts of `count` ticks. What was
    done at one lasts for `lasts` counts; the next is to be begun as that ends, `early` or `late` by so many ticks.
    Letting go may be as far off.

    One that `waits` is begun at the end of what lasts; else at any time before that."""

    shows: str
    count: int
    lasts: int
    early: int
    late: int
    stops: tuple[Stop, ...]
    waits: bool = False

    def ticks(self, at: int) -> int:
        """How long one holds on at the stop number `at`, in ticks."""
        return self.stops[at].counts * self.count

    def rings(self, at: int) -> int:
        """How many counts what was done before the stop number `at` lasts."""
        return (self.stops[at - 1].lasts if at else 0) or self.lasts

    def whole(self, at: int) -> int:
        """The same in ticks."""
        return self.rings(at) * self.count


def rules(board: VigilBoard) -> Iterator[str]:
    if board.shows not in SHOWN:
        yield f"has `shows: {board.shows}`; a vigil is kept with a rope, a page or a strap"
    if not SHORTEST <= board.count <= LONGEST:
        yield f"has `count: {board.count}`; a count lasts {SHORTEST} to {LONGEST} ticks"
    if not 1 <= board.lasts <= LASTS:
        yield f"has `lasts: {board.lasts}`; what was done lasts 1 to {LASTS} counts"
    if board.early < 1 or board.late < 1:
        yield f"may be {board.early} ticks early and {board.late} late; nobody is that exact"
    if not 2 <= len(board.stops) <= STOPS:
        yield f"has {len(board.stops)} `stops`; one goes round 2 to {STOPS}"
    for number, stop in enumerate(board.stops, 1):
        if not 1 <= stop.counts <= COUNTS:
            yield f"has `counts: {stop.counts}` at stop {number}; one holds on for 1 to {COUNTS} counts"
        elif stop.counts * board.count <= 2 * board.early:
            yield f"lets go of stop {number} whenever one does: it may be {board.early} ticks early"
        if not 0 <= stop.lasts <= LASTS:
            yield f"has `lasts: {stop.lasts}` at stop {number}; what was done lasts 1 to {LASTS} counts"
        if (board.shows == ROPE and not stop.prop) or (board.shows == PAGE and not stop.line):
            yield f"has no {'`prop`' if board.shows == ROPE else '`line`'} at stop {number}"


ROW = BoardRow(name="vigil", record=VigilBoard, outcomes=("kept", "soon", "late", LEFT), rules=rules)
