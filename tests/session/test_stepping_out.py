"""Stepping back out of trials, as hands do it: between two presses the trial has gone on by itself, and that makes
nothing of it a moment that is come back to for ever."""

import pytest
from trials.comers import WAYS, come_to

from game.session import decode
from game.session.intent import NOTHING, Intent
from game.session.session import IN_A_ROW
from game.trials import TrialState

BETWEEN = 20
"""Ticks from one press of a hand to the next."""
BACK, FORWARD = Intent(back=True), Intent(forward=True)


def waited(session, ticks):
    for _ in range(ticks):
        session.step(NOTHING)


def has_a_trial(state):
    return any(isinstance(mode, TrialState) for mode in state.modes)


@pytest.mark.parametrize("name", WAYS)
def test_as_many_presses_as_a_trial_has_moments_and_one_more_lead_out_of_it(game, name):
    session = come_to(game, name)
    moments = sum(has_a_trial(decode(moment)) for moment in session.past)
    assert moments < len(session.past)
    for _ in range(moments + 1):
        if has_a_trial(session.state):
            session.step(BACK)
            waited(session, BETWEEN)
    assert not has_a_trial(session.state)


@pytest.mark.parametrize("name", ["breath", "following"])
def test_later_on_the_first_leads_to_its_beginning_and_the_second_out_of_it(game, name):
    session = come_to(game, name)
    waited(session, IN_A_ROW)
    begun = session.past[-1]
    session.step(BACK)
    assert has_a_trial(session.state) and session.past[-1] == begun
    waited(session, IN_A_ROW - 2)
    session.step(BACK)
    assert not has_a_trial(session.state)
    session.step(FORWARD)
    assert has_a_trial(session.state) and session.past[-1] == begun


def test_a_beginning_that_was_come_back_to_a_while_ago_is_come_back_to_again(game):
    session = come_to(game, "breath")
    waited(session, IN_A_ROW)
    for _ in range(3):
        session.step(BACK)
        assert has_a_trial(session.state)
        waited(session, IN_A_ROW)
