"""Plays trials to an outcome as each of them says it is come to: for walkthroughs, the explorer and the check."""

from collections.abc import Callable, Iterator

from game.session import LineView, Session
from game.session.intent import NOTHING, Intent
from game.trials import Play, TrialState, row_of


def under_way(session: Session) -> TrialState | None:
    """The trial that is played, also while something is said over it; None where there is none."""
    return next((mode for mode in reversed(session.state.modes) if isinstance(mode, TrialState)), None)


def outcomes(session: Session) -> dict[str, list[Play]]:
    """What the trial under way can come to from here, and how."""
    trial = under_way(session)
    return row_of(trial).plays(trial, session.book.boards[trial.board]) if trial else {}


def intents(session: Callable[[], Session], outcome: str) -> Iterator[Intent]:
    """What is wanted in each tick to bring the trial under way to `outcome`, what is said over it put away. Raises
    KeyError for what it cannot come to."""
    trial = under_way(session())
    for play in outcomes(session())[outcome]:
        for _ in range(max(1, play.held)):
            yield from _listened(session)
            if under_way(session()) is not trial:
                return
            yield Intent(breathe=play.held > 0, act=play.act)
    yield from _listened(session)


def _listened(session: Callable[[], Session]) -> Iterator[Intent]:
    """Put away what is said over the trial."""
    while under_way(session()) and not isinstance(session().state.mode, TrialState):
        yield Intent(confirm=True) if isinstance(session().view.shown, LineView) else NOTHING
