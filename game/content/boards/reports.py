"""Reports: people who rang in the night, heard one by one and held together, while a telephone rings and a tram comes.

Each hums, and in every hum there is one cell. Those that belong together are of one thread; one may be of two."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

import msgspec

from game.content.boards.board import LEFT, Board, BoardRow

MOST = 21
"""Reports that find room on one board."""
CELL = (5, 2)
"""What is in every hum, half tones: up a fourth, and a whole tone more."""
NOISE = "noise"
"""The thread of those that belong to none."""
BREAKS = "/"
"""What a hum ends in that stops in the middle."""
_NOTE = re.compile(r"([A-G])([#b]?)([2-6]):([1-9])")
_STEPS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}


class Note(NamedTuple):
    """One note of a hum: half tones over the lowest C there is, and how many quavers it is held."""

    pitch: int
    quavers: int


class Thread(msgspec.Struct, frozen=True):
    """What several reports have in common: its `name`, and what is said when it is found."""

    name: str
    says: str


class Report(msgspec.Struct, frozen=True):
    """Somebody who rang. `name` is what their mark and their hum are called by, `who` they are in the cast, `says` the
    conversation in which they are heard; `hum` are notes with their quavers, `A3:1 D4:1`, and a `/` at the end
    where it breaks off; `threads` are the words of those it belongs to, or `noise`."""

    name: str
    who: str
    says: str
    hum: str
    threads: str

    @property
    def of(self) -> frozenset[str]:
        """The threads that it belongs to."""
        return frozenset(self.threads.split()) - {NOISE}

    @property
    def breaks(self) -> bool:
        """Whether its hum stops in the middle."""
        return self.hum.endswith(BREAKS)


class ReportsBoard(Board, frozen=True, tag="reports"):
    """`tram`: in so many minutes the one goes that is in time, and the `last` after so many. `rings`: so often the
    telephone rings at most (0: nobody rings); who picks it up has the conversation `answered`, and after the last of
    them is said what `missed` names. `wrong` is said of what does not belong together, `helps` by whoever is asked."""

    reports: tuple[Report, ...]
    threads: tuple[Thread, ...]
    tram: int
    last: int
    wrong: str
    helps: str
    rings: int = 0
    answered: str = ""
    missed: str = ""


@cache
def notes(hum: str) -> tuple[Note, ...]:
    """The notes of a hum. Raises ValueError for what is none."""
    found = []
    for word in hum.removesuffix(BREAKS).split():
        match = _NOTE.fullmatch(word)
        if not match:
            raise ValueError(f"'{word}' is no note: a letter, # or b, an octave, a colon and its quavers, as in F#4:2")
        sharp = {"#": 1, "b": -1, "": 0}[match[2]]
        found.append(Note(_STEPS[match[1]] + sharp + 12 * int(match[3]), int(match[4])))
    return tuple(found)


def has_cell(hum: Iterable[Note]) -> bool:
    """Whether the cell that joins them all is in a hum."""
    steps = [after.pitch - before.pitch for before, after in pairwise(hum)]
    return CELL in pairwise(steps)


def rules(board: ReportsBoard) -> Iterator[str]:
    if not 2 <= len(board.reports) <= MOST:
        yield f"has {len(board.reports)} reports; there are 2 to {MOST}"
    for part in ("name", "who", "hum"):
        for text, count in Counter(getattr(report, part) for report in board.reports).items():
            if count > 1:
                yield f"has {count} reports with `{part}: {text}`: no two are the same"
    yield from _hums(board.reports)
    yield from _threads(board)
    if not 0 < board.tram < board.last:
        yield f"has `tram: {board.tram}` and `last: {board.last}`: the first goes after now, and the last later"
    if board.rings < 0:
        yield f"has `rings: {board.rings}`; there are 0 or more"
    for part in ("answered", "missed"):
        if bool(getattr(board, part)) != (board.rings > 0):
            said = "nobody rings" if getattr(board, part) else f"it rings, and nothing is said when it is {part}"
            yield f"has `rings: {board.rings}`: {said}"


def _hums(reports: Iterable[Report]) -> Iterator[str]:
    for report in reports:
        try:
            hum = notes(report.hum)
        except ValueError as error:
            yield f"has a report '{report.name}' whose hum cannot be read: {error}"
            continue
        if not hum:
            yield f"has a report '{report.name}' that does not hum"
        elif not has_cell(hum):
            yield f"has a report '{report.name}' whose hum nowhere goes up a fourth and then a whole tone, as all do"


def _threads(board: ReportsBoard) -> Iterator[str]:
    names = {thread.name for thread in board.threads}
    if len(names) < len(board.threads):
        yield "has two threads of one name"
    for report in board.reports:
        if not report.threads.split():
            yield f"has a report '{report.name}' of no kind: say its threads, or `{NOISE}`"
        for word in sorted(report.of - names):
            yield f"has a report '{report.name}' of the thread '{word}', which it does not know"
        if NOISE in report.threads.split() and report.of:
            yield f"has a report '{report.name}' that is noise and of a thread"


ROW = BoardRow(
    name="reports", record=ReportsBoard, outcomes=("in_time", "late", LEFT),
    nodes=("says", "wrong", "helps", "answered", "missed"), people=("who",), rules=rules,
)  # fmt: skip
