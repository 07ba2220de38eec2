"""Trials that are played with the feet: what they see of the place that a playthrough is in, and what they do there."""

from typing import Any

from game.content.boards import LEFT, AfootBoard
from game.content.nodes import Command
from game.core.event import Stepped
from game.core.fixed import pixels
from game.session.intent import NOTHING, Intent
from game.session.playthrough import Playthrough
from game.session.state import State
from game.session.walking import STRIDE
from game.trials import Afoot, Told, TrialRow, TrialState, row_of
from game.trials.afoot import lamps_of


def is_afoot(state: State) -> bool:
    """Whether a trial is in force that is played with the feet."""
    mode = state.mode
    return isinstance(mode, TrialState) and row_of(mode).afoot


def goes_on(state: State) -> bool:
    """Whether such a trial is in force, or lies under what is said over it: those it moves wait there for its next
    tick, and do not go back to where the story had put them."""
    return any(isinstance(mode, TrialState) and row_of(mode).afoot for mode in state.modes)


def place_of(session: Playthrough, intent: Intent = NOTHING) -> Afoot:
    """The place as a trial sees it under `intent`."""
    state = session.state
    return Afoot(
        level=session.level,
        ground=session.walkers.ground,
        sight=session.sight,
        lead=state.lead,
        bodies=state.people,
        lean=(intent.dx, intent.dy),
        hurry=intent.hurry,
        lamps=lamps_of(session.level, state.light, session.dark),
        thread=state.thread,
    )


def begin(session: Playthrough, board: AfootBoard) -> None:
    """Put the lead where the board has them begin."""
    if session.state.place == board.place and board.at in session.level.spots:
        session.walkers.drop_errand()
        session.walkers.put(session.state.lead, board.at)
        session.walkers.free_lead()


def has_room(session: Playthrough, row: TrialRow, board: AfootBoard) -> bool:
    """Whether one is in the place of a trial, and that has all that it needs."""
    return session.state.place == board.place and not any(row.lacks(board, session.level))


def step(session: Playthrough, row: TrialRow, trial: TrialState, board: Any, intent: Intent) -> Told:
    """One tick of a trial in its place. In another, and where that lacks what it needs, it is left."""
    if not has_room(session, row, board):
        trial.outcome = LEFT
        return Told()
    afoot = place_of(session, intent)
    lamps, walked = dict(afoot.lamps), {who: body.walked // STRIDE for who, body in afoot.bodies.items()}
    told = row.stepped(trial, board, intent.act, intent.breathe, afoot)
    session.state.thread = afoot.thread
    for name, lit in afoot.lamps.items():
        if lamps.get(name) != lit:
            session.acting.do(Command("light", (name, "on" if lit else "off")))
    for who, body in sorted(afoot.bodies.items()):
        if body.walked // STRIDE > walked.get(who, 0):
            x, y = pixels(body.x), pixels(body.y) - 1
            session.events.append(Stepped(who, session.level.surface(x, y, session.walkers.looker.group)))
    return told
