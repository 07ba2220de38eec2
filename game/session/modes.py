"""What is going on besides walking: a stack of modes, of which the uppermost is in force. A talk may lie under a trial
that it began, and another over it; when one is over, the one below goes on where it was.

`push`, `pop`, `replace` and `clear` alone change the stack. A mode is a tagged record of the state; `ROWS` says of each
how it is stepped and whether what it stands at is still there.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from game.core.event import Closed
from game.core.intent import Intent
from game.session.playthrough import Playthrough
from game.session.state import Looking, Mode, State
from game.story.dialogue import Talk

MOST = 4
"""Modes on each other."""


def push(state: State, mode: Mode) -> None:
    """Lay `mode` over what is going on. Raises OverflowError where too many lie on each other."""
    if len(state.modes) >= MOST:
        raise OverflowError(f"{MOST} modes lie on each other")
    state.modes.append(mode)


def pop(state: State) -> None:
    """The uppermost mode is over. Raises IndexError where there is none."""
    state.modes.pop()


def replace(state: State, mode: Mode) -> None:
    """The uppermost mode goes on as `mode`. Raises IndexError where there is none."""
    state.modes[-1] = mode


def clear(state: State) -> None:
    """Nothing is going on any more."""
    state.modes.clear()


class ModeRow(NamedTuple):
    """`step` plays one tick of a mode under an intent; `is_sound` tells whether what it stands at is still there."""

    step: Callable[[Playthrough, Any, Intent], None]
    is_sound: Callable[[Playthrough, Any], bool]


def _talk(session: Playthrough, talk: Talk, intent: Intent) -> None:
    session.talker.step(talk, intent)


def _look(session: Playthrough, looking: Looking, intent: Intent) -> None:
    if intent.confirm or intent.cancel:
        session.events.append(Closed(looking.line))
        pop(session.state)
        session.must_move_on = True


ROWS: dict[type, ModeRow] = {
    Talk: ModeRow(_talk, lambda session, talk: session.runner.sound(talk)),
    Looking: ModeRow(_look, lambda session, looking: session.showing.looked(looking) is not None),
}


def step(session: Playthrough, intent: Intent) -> bool:
    """One tick of the mode in force; whether there was one."""
    if not session.state.modes:
        return False
    mode = session.state.modes[-1]
    ROWS[type(mode)].step(session, mode, intent)
    return True


def are_sound(session: Playthrough) -> bool:
    """Whether every mode stands at something that is still there."""
    return all(ROWS[type(mode)].is_sound(session, mode) for mode in session.state.modes)
