"""How a sitting over reports is played: how each outcome is come to, and what can be without one, namely all reports of
a thread heard and joined, those of none heard, two held together that do not belong so, and asking.

What is of a thread is named after it: `heard room`."""

from collections.abc import Iterator
from itertools import combinations

import msgspec

from game.content.boards.board import LEFT
from game.content.boards.reports import NOISE, ReportsBoard
from game.trials.reports import (
    RINGING,
    TRIES,
    Answer,
    Ask,
    Drop,
    Ease,
    Hold,
    Join,
    Leave,
    Move,
    Open,
    Point,
    Reports,
    begin,
    beside,
    common,
    fits,
    is_in_time,
    members,
    recall,
    step,
    telephone,
    words,
)
from game.trials.trial import Act, Play, TrialRow

HEARD, APART, ASKED = "heard ", "apart", "asked"
"""How what is of a thread is called, before its name; two that do not belong together, and asking."""


# ---------------------------------------------------------------------- outcomes
def plays(sitting: Reports, board: ReportsBoard) -> dict[str, list[Play]]:
    """How each outcome is come to from here."""
    found = {outcome: _played(sitting, board, outcome == "late") for outcome in ("in_time", "late")}
    if not sitting.halves:
        found[LEFT] = [*([Play()] if sitting.due else []), Play(Leave())]
    return {outcome: done for outcome, done in found.items() if done}


def _played(sitting: Reports, board: ReportsBoard, late: bool) -> list[Play]:
    """Everything to do until the rest can be filed in time, or `late`; nothing where it cannot."""
    sitting = msgspec.json.decode(msgspec.json.encode(sitting), type=Reports)
    done: list[Play] = []
    while not sitting.outcome:
        act = None if sitting.due else _next(sitting, board, late)
        done.append(Play(act))
        step(sitting, board, act, False)
    return done if sitting.outcome == ("late" if late else "in_time") else []


def _next(sitting: Reports, board: ReportsBoard, late: bool) -> Act:
    """What to do now: open what is not open, the first first, until it is late; or pick up, and open one of them."""
    if not late and sitting.phone == RINGING:
        return _towards(board, sitting.at, telephone(board)) if sitting.at != telephone(board) else Answer()
    if sitting.halves and sitting.opened and (not late or not is_in_time(sitting, board)):
        return Leave()
    closed = [at for at in range(len(board.reports)) if at not in sitting.opened]
    if not closed:
        return Leave()
    if sitting.at == closed[0]:
        return Open()
    return _towards(board, sitting.at, closed[0])


def _towards(board: ReportsBoard, at: int, to: int) -> Move:
    """The first of the fewest moves from one number to another."""
    ways: dict[int, Move | None] = {at: None}
    for here in (ahead := [at]):
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            there = beside(board, here, dx, dy)
            if there not in ways:
                ways[there] = ways[here] or Move(dx, dy)
                ahead.append(there)
    found = ways[to]
    assert found
    return found


# ---------------------------------------------------------------------- on the way
def within(sitting: Reports, board: ReportsBoard) -> list[str]:
    """The names of all that can be come to from here."""
    return list(_within(sitting, board))


def _within(sitting: Reports, board: ReportsBoard) -> Iterator[str]:
    for name in (*(thread.name for thread in board.threads), NOISE):
        if any(at not in sitting.opened for at in _those_of(board, name)):
            yield HEARD + name
    if _apart(board):
        yield APART
    yield ASKED


def way(sitting: Reports, board: ReportsBoard, name: str) -> list[Play]:
    """Everything to do until what is called so is come to, or the last tram is due."""
    if name not in within(sitting, board):
        return []
    sitting = msgspec.json.decode(msgspec.json.encode(sitting), type=Reports)
    done = list[Play]()
    for act in _acts(sitting, board, name):
        if sitting.due:
            done.append(Play())
            step(sitting, board, None, False)
        done.append(Play(act))
        step(sitting, board, act, False)
        if sitting.outcome:
            break
    return done


def _acts(sitting: Reports, board: ReportsBoard, name: str) -> list[Act]:
    """What is done for it, one after the other."""
    apart = _held(_apart(board))
    if name == APART:
        return apart
    if name == ASKED:
        return [Ask(), *apart * (TRIES * (sitting.given + 1)), Ask()]
    those = _those_of(board, name.removeprefix(HEARD))
    heard = [act for at in those if at not in sitting.opened for act in (Point(at), Open())]
    return [*heard, *(_held(those) if name != HEARD + NOISE and len(those) > 1 else ())]


def _held(those: list[int]) -> list[Act]:
    """What is done to hold these together, and no others."""
    return [Drop(), *(act for at in those for act in (Point(at), Hold())), Join()]


def _those_of(board: ReportsBoard, thread: str) -> list[int]:
    """The numbers of the reports of a thread, or of none."""
    if thread == NOISE:
        return [at for at, report in enumerate(board.reports) if not report.of]
    return next(members(board, each) for each in board.threads if each.name == thread)


def _apart(board: ReportsBoard) -> list[int]:
    """Two reports that do not belong together; none where all do."""
    pairs = combinations(range(len(board.reports)), 2)
    return next((list(pair) for pair in pairs if not common(board, list(pair))), [])


ROW = TrialRow(
    name="reports", state=Reports, acts=(Move, Point, Hold, Open, Join, Answer, Ask, Ease, Drop, Leave), begin=begin,
    step=step, plays=plays, words=words, recall=recall, fits=fits, within=within, way=way,
)  # fmt: skip
