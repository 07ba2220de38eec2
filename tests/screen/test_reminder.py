"""What is asked is told again to whoever stands still for ten seconds."""

import msgspec
import pytest
from menu_app import after_page, hold, wait

from game.content.books import Told
from game.content.expressions import Expression
from game.screen.reminder import AFTER
from game.screen.scenes.play import Play
from game.screen.widgets.toast import LONGER, STAYS
from game.session import Session


@pytest.fixture
def play(app, library):
    play = Play(app, after_page(library))
    app.push(play)
    return play


def test_what_is_asked_comes_back_after_ten_seconds_of_standing_and_once(app, play):
    goal = play.session.beat.goal
    wait(app, AFTER - 1)
    assert not play.toasts
    wait(app, 2)
    assert play.toasts.text == goal
    wait(app, STAYS + LONGER * len(goal))
    assert not play.toasts
    wait(app, 2 * AFTER)
    assert not play.toasts


def test_who_has_walked_on_is_told_again(app, play):
    for way in ("down", "up"):
        before = play.session.lead.y
        hold(app, way, 20)
        assert play.session.lead.y != before
        wait(app, AFTER - 30)
        assert not play.toasts
        wait(app, 40)
        assert play.toasts.text == play.session.beat.goal
        wait(app, STAYS + LONGER * len(play.toasts.text))


def test_what_is_asked_anew_within_a_beat_is_told_as_it_is(app, play, monkeypatch):
    beat = play.session.beat
    asks = Told(Expression(">", (Expression("bond", ("mia",)), 5)), "Ask her")
    monkeypatch.setattr(Session, "beat", msgspec.structs.replace(beat, goals=(asks,)))
    wait(app, 5)
    assert not play.toasts
    play.session.state.memory.bonds["mia"] = 6
    wait(app, 2)
    assert play.toasts.text == "Ask her"


def test_nothing_comes_back_while_something_is_said(app, play):
    play.session.begin_talk("breakfast")
    wait(app, 2 * AFTER)
    assert play.session.view.shown and not play.toasts
