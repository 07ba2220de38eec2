"""Plays trials to an outcome as each of them says it is come to: for walkthroughs, the explorer and the check."""

from collections.abc import Callable, Iterable, Iterator

import msgspec

from game.session import LineView, Session, afoot
from game.session.intent import NOTHING, Intent
from game.trials import Afoot, Play, TrialState, row_of


def under_way(session: Session) -> TrialState | None:
    """The trial that is played, also while something is said over it; None where there is none."""
    return session.state.uppermost(TrialState)


def outcomes(session: Session) -> dict[str, list[Play]]:
    """What the trial under way can come to from here, and how."""
    trial = under_way(session)
    return row_of(trial).played(trial, session.book.boards[trial.board], _place(session, trial)) if trial else {}


def within(session: Session) -> list[str]:
    """What can be come to in the trial under way without an outcome, by name."""
    trial = under_way(session)
    return row_of(trial).named(trial, session.book.boards[trial.board], _place(session, trial)) if trial else []


def way(session: Session, name: str) -> list[Play]:
    """How something of that name is come to in it; nothing where it cannot be now."""
    trial = under_way(session)
    if trial is None:
        return []
    return row_of(trial).way_to(trial, session.book.boards[trial.board], _place(session, trial), name)


def comes_to(session: Session, plays: Iterable[Play]) -> str:
    """What the trial under way comes to where it is played so, with nothing said over it; empty where it is not over
    then."""
    trial = under_way(session)
    if trial is None:
        return ""
    row, board, place = row_of(trial), session.book.boards[trial.board], _place(session, trial)
    tried = msgspec.convert(msgspec.to_builtins(trial), type(trial))
    for play in plays:
        if place:
            place.lean = play.dx, play.dy
        for _ in range(play.lasts):
            row.stepped(tried, board, play.act, play.held > 0, place)
            if tried.outcome:
                return tried.outcome
    return ""


def _place(session: Session, trial: TrialState) -> Afoot | None:
    """The place that a trial is played in with the feet; None of any other."""
    return afoot.place_of(session).again() if row_of(trial).afoot else None


def intents(session: Callable[[], Session], plays: Iterable[Play]) -> Iterator[Intent]:
    """What is wanted in each tick to play the trial under way so, what is said over it put away."""
    trial = under_way(session())
    for play in plays:
        for _ in range(play.lasts):
            yield from _listened(session)
            if under_way(session()) is not trial:
                return
            yield Intent(play.dx, play.dy, breathe=play.held > 0, act=play.act)
    yield from _listened(session)


def _listened(session: Callable[[], Session]) -> Iterator[Intent]:
    """Put away what is said over the trial."""
    while under_way(session()) and not isinstance(session().state.mode, TrialState):
        yield Intent(confirm=True) if isinstance(session().view.shown, LineView) else NOTHING
