"""Plays trials in a session: what is done in one, what is said over it, and how the talk that began it goes on.

Of any one trial nothing is known here but its row.
"""

from collections.abc import Iterator
from copy import deepcopy
from itertools import islice, pairwise

from game.content.boards import ROWS, AfootBoard
from game.content.nodes import Command, Trial
from game.core.event import Tried
from game.session import afoot, stack
from game.session.intent import Intent
from game.session.playthrough import Playthrough
from game.session.state import Mode, State
from game.story.dialogue import Talk
from game.trials import TRIALS, Told, TrialRow, TrialState, row_of

AT_ONCE = 30
"""Ticks in which nobody who has stepped back does anything yet."""
PAST = 8
"""Moments of one trial that can be come back to: it does not drive out those of the talk it lies over."""


def begin(session: Playthrough, trial: Trial) -> None:
    """Lay the trial that a talk stands at over it."""
    board = session.book.boards[trial.board]
    row = TRIALS[board.kind]
    begun = row.begin(trial.board, board)
    row.recall(begun, board, lambda node: int(session.judge.ask("visited", node)))
    row.take_up(begun, board, session.state.notes.get(trial.board, {}))
    stack.push(session.state, begun)
    if isinstance(board, AfootBoard):
        afoot.begin(session, board)
    _tell(session, row, "begun")
    session.remember()


def _tell(session: Playthrough, row: TrialRow, what: str) -> None:
    session.events.append(Tried(row.name, what, caption=session.library.words.caption(f"{row.name}.{what}")))


def step(session: Playthrough, trial: TrialState, intent: Intent) -> None:
    """One tick of `trial`; over, the talk below goes on with its outcome."""
    row, board = row_of(trial), session.book.boards[trial.board]
    if row.afoot:
        told = afoot.step(session, row, trial, board, intent)
    else:
        told = row.step(trial, board, intent.act, intent.breathe)
    for what in told.happened:
        _tell(session, row, what)
    if trial.outcome:
        stack.pop(session.state)
        if notes := row.notes(trial):
            session.state.notes[trial.board] = notes
        else:
            session.state.notes.pop(trial.board, None)
        _tell(session, row, trial.outcome)
        _ended(session, trial.outcome)
        return
    if told.keep:
        session.remember()
    if told.says:
        session.begin_talk(told.says)


def _ended(session: Playthrough, outcome: str) -> None:
    talk = session.state.mode
    stands = session.runner.shown(talk) if isinstance(talk, Talk) else None
    if isinstance(talk, Talk) and isinstance(stands, Trial):
        session.acting.do(Command("set", (stands.variable, outcome)))
        session.talker.go_on(talk)


def _by_itself(session: Playthrough, mode: Mode | None) -> Iterator[tuple[TrialState, Told]]:
    """What would become of `mode`, where it is a trial that can be played, by each tick in which nobody does anything,
    and what that would tell."""
    if not isinstance(mode, TrialState) or not is_sound(session, mode):
        return
    trial, row, board = deepcopy(mode), row_of(mode), session.book.boards[mode.board]
    place = afoot.place_of(session).again() if row.afoot else None
    while not trial.outcome:
        told = row.stepped(trial, board, None, False, place)
        yield trial, told


def moves(session: Playthrough, mode: Mode | None) -> bool:
    """Whether `mode` is a trial that goes on while nobody does anything."""
    return any(trial != mode for trial, _ in islice(_by_itself(session, mode), 1))


def speaks(session: Playthrough) -> bool:
    """Whether a trial is in force that says something, or comes to another moment, before anybody can do anything."""
    return any(told.keep or told.says for _, told in islice(_by_itself(session, session.state.mode), AT_ONCE))


def forget(session: Playthrough) -> None:
    """Let what trials under way will come to be as it was before: the part that they are in begins anew. What an
    earlier one came to stays."""
    for talk, trial in pairwise(session.state.modes):
        if not (isinstance(talk, Talk) and isinstance(trial, TrialState) and session.runner.sound(talk)):
            continue
        stands, variables = session.runner.shown(talk), session.state.memory.variables
        if isinstance(stands, Trial) and variables.get(stands.variable) not in ROWS[row_of(trial).name].outcomes:
            variables.pop(stands.variable, None)


def is_sound(session: Playthrough, trial: TrialState) -> bool:
    """Whether the board of a trial is still there, of its kind, and it and the place have all that the trial names, and
    all that it needs."""
    board, row = session.book.boards.get(trial.board), row_of(trial)
    if board is None or board.kind != row.name:
        return False
    if isinstance(board, AfootBoard) and not afoot.has_room(session, row, board):
        return False
    return row.still_fits(trial, board, session.level, session.state.people)


def thinned(past: list[State]) -> list[int]:
    """Which of the latest moments of `past` are to go, that the trial they end in has no more than it may."""
    last = past[-1].mode if past else None
    if not isinstance(last, TrialState):
        return []
    mine = []
    for index in range(len(past) - 1, -1, -1):
        mode = past[index].mode
        if not isinstance(mode, TrialState) or mode.board != last.board:
            break
        mine.append(index)
    return mine[PAST:]
