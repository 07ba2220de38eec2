"""A trial that was played once is at its end again with all that playing it changes, without being played."""

import pytest

from game.session import Kept, Session, decode, encode
from game.session.intent import NOTHING, Intent
from game.trials import TrialState
from game.workshop import tries
from game.workshop.play import Where, session_at
from game.workshop.played import Played

MANY = 400
"""Ticks in which the ring is laid over the talk."""


def at_the_pole(library, **variables):
    session = session_at(library, Where("", node="at_the_pole"))
    session.state.memory.variables.update(variables)
    for _ in range(MANY):
        if isinstance(session.state.mode, TrialState):
            return session
        session.step(Intent(confirm=True) if session.view.shown else NOTHING)
    raise AssertionError("no trial began")


def told(session):
    """All of a playthrough but when it is, and the backlog."""
    state = decode(encode(session.state))
    state.tick, state.memory.log = 0, []
    return encode(state)


@pytest.fixture
def played(trilogy):
    return Played(trilogy.book("book1"))


@pytest.mark.parametrize("end", ["quiet", "left"])
def test_what_it_changed_is_so_again_with_other_variables_kept(trilogy, played, end, monkeypatch):
    played.bring(at_the_pole(trilogy), end)
    again, straight = at_the_pole(trilogy, parcel_is="open"), at_the_pole(trilogy, parcel_is="open")
    for intent in tries.intents(lambda: straight, tries.outcomes(straight)[end]):
        straight.step(intent)
    with monkeypatch.context() as patched:
        patched.setattr(Session, "step", lambda *_: pytest.fail("it is played again"))
        played.bring(again, end)
    assert told(again) == told(straight)


def test_it_is_played_anew_where_something_was_otherwise_that_is_asked_over_it(trilogy, played):
    played.bring(at_the_pole(trilogy), "quiet")
    other = at_the_pole(trilogy, hum="left")
    before = other.state.tick
    played.bring(other, "quiet")
    assert other.state.tick > before and other.state.memory.variables["hum"] == "quiet"


def test_what_was_kept_of_an_end_does_not_change_as_play_goes_on(trilogy, played):
    first = at_the_pole(trilogy)
    played.bring(first, "left")
    kept = told(first)
    for body in first.state.people.values():
        body.x += 1000
    second = at_the_pole(trilogy)
    played.bring(second, "left")
    assert told(Session(trilogy, Kept(2, second.state))) == kept
