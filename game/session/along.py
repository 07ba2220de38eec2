"""Talk on the way: which conversation goes on while the lead walks, how long its lines stay, with whom it is had."""

from game.content.books import END
from game.content.cast import Cast
from game.content.markup import parse, word_count
from game.content.nodes import Choose, Say, Trial
from game.core.pace import A_WORD, TICKS
from game.session.state import State
from game.story.dialogue import Runner, Talk
from game.trials import TrialState

LEAST = 90
"""Ticks that a line stays at least."""


def reading(text: str) -> int:
    """Ticks that a line stays, the waits written into it among them."""
    waits = sum(seconds for _, seconds in parse(text).waits)
    return max(LEAST, word_count(text) * A_WORD) + round(waits * TICKS)


def goes_along(state: State, runner: Runner, talk: Talk) -> bool:
    """Whether `talk` can go on while the lead walks, or plays a trial. On a page, after the chapter and over a trial
    nobody walks; what lies under one waits for it, but for what goes on in trials."""
    if state.beat in ("", END) or not runner.along(talk):
        return False
    if not any(isinstance(mode, TrialState) for mode in state.modes):
        return True
    return isinstance(state.mode, TrialState) and runner.in_trials(talk)


def in_a_trial(state: State, runner: Runner) -> Talk | None:
    """The conversation that goes on while the trial in force is played over it; None where none does."""
    if not isinstance(state.mode, TrialState):
        return None
    talks = (mode for mode in reversed(state.modes) if isinstance(mode, Talk))
    return next((talk for talk in talks if goes_along(state, runner, talk)), None)


def on_the_way(state: State, runner: Runner) -> Talk | None:
    """The conversation in force, where that goes on while the lead walks; None where none does."""
    talk = state.mode
    return talk if isinstance(talk, Talk) and goes_along(state, runner, talk) else None


def feet_are_free(state: State, runner: Runner) -> bool:
    """Whether the lead can walk: nothing goes on, or a conversation on the way that asks nothing."""
    if not state.modes:
        return True
    talk = on_the_way(state, runner)
    return talk is not None and not isinstance(runner.shown(talk), Choose | Trial)


def is_here(state: State, cast: Cast, speaker: str) -> bool:
    """Whether somebody can be heard in the place: they are in it, or are only ever a voice."""
    return speaker in state.people or not cast.speakers[speaker].sheet


def stayed_behind(state: State, runner: Runner, cast: Cast, talk: Talk) -> bool:
    """Whether all whom the lead has `talk` with are somewhere else."""
    others = {who for who in runner.speakers(talk) if who != state.lead and cast.speakers[who].sheet}
    return bool(others) and not others & set(state.people)


def is_missing(state: State, runner: Runner, cast: Cast, talk: Talk) -> bool:
    """Whether `talk` cannot be had as it stands, because nobody came along, or not the one who speaks next."""
    shown = runner.shown(talk)
    return talk.behind or (isinstance(shown, Say) and not is_here(state, cast, shown.speaker))
