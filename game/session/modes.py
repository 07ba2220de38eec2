"""How each mode is played. A talk may lie under a trial that it began, and another over it; one that is had on the way
lies under anything that stops the feet, and goes on after it, or while a trial is played."""

from collections.abc import Callable
from typing import Any, NamedTuple

from game.core.event import Closed
from game.session import stack, trying
from game.session.along import feet_are_free
from game.session.intent import Intent
from game.session.playthrough import Playthrough
from game.session.state import Looking, Mode
from game.story.dialogue import Talk
from game.trials import TRIALS


class ModeRow(NamedTuple):
    """`step` plays one tick of a mode under an intent; `is_sound` tells whether what it stands at is still there."""

    step: Callable[[Playthrough, Any, Intent], None]
    is_sound: Callable[[Playthrough, Any], bool]


def _talk(session: Playthrough, talk: Talk, intent: Intent) -> None:
    session.talker.step(talk, intent)


def _look(session: Playthrough, looking: Looking, intent: Intent) -> None:
    if intent.confirm or intent.cancel:
        session.events.append(Closed(looking.line))
        stack.pop(session.state)
        session.must_move_on = True


ROWS: dict[type[Mode], ModeRow] = {
    Talk: ModeRow(_talk, lambda session, talk: session.runner.sound(talk)),
    Looking: ModeRow(_look, lambda session, looking: session.showing.looked(looking) is not None),
    **{row.state: ModeRow(trying.step, trying.is_sound) for row in TRIALS.values()},
}


def step(session: Playthrough, intent: Intent) -> bool:
    """One tick of the mode in force; whether it takes the lead's feet."""
    mode = session.state.mode
    if mode is None:
        return False
    walked = feet_are_free(session.state, session.runner)
    ROWS[type(mode)].step(session, mode, intent)
    session.talker.step_in_a_trial(intent)
    walks = feet_are_free(session.state, session.runner)
    if walked and not walks:
        session.halt()
    return not (walked and walks)


def are_sound(session: Playthrough) -> bool:
    """Whether every mode stands at something that is still there."""
    return all(ROWS[type(mode)].is_sound(session, mode) for mode in session.state.modes)
