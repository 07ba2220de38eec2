"""Whoever is put back somewhere, lost to a fear or caught by a guard, has their party beside them. In the page, whoever
breathes in the midst of the wave or the gate says so."""

import pytest

from game.core.event import Barked, BreathLet, Caught, Lost
from game.core.fixed import pixels
from game.session import begin
from game.session.intent import NOTHING, Intent
from game.session.party import BESIDE
from game.workshop import endings

ATTIC, SQUARE, SHORE = "book1/1-first/attic", "book1/3-third/square", "book1/3-third/shore"
PATIENCE = 900
"""Ticks after which what should have happened is taken never to."""


@pytest.fixture
def two(trilogy):
    """Ada and Bea somewhere in the last chapter, Bea left far behind once they are there."""

    def two(place, spot, at, beat="night"):
        after = endings.beginnings(trilogy, trilogy.book("book1"), "3-third")["kind"]
        session = begin(trilogy, chapter="3-third", beat=beat, after=after)
        session.step(NOTHING)
        session.director.gather(["bea"])
        if session.state.place != place:
            session.director.travel(place, spot)
        session.lead.x, session.lead.y = (part * 256 for part in at)
        return session

    return two


def until(session, kind, wish=NOTHING):
    """Go on until something has happened."""
    for _ in range(PATIENCE):
        events = session.step(wish)
        if any(isinstance(event, kind) for event in events):
            return
    raise AssertionError(f"{kind.__name__} never happened")


def are_together(session):
    """Whether Bea stands beside Ada, and is bound for nowhere but a step aside for the talk that begins."""
    bea = session.state.people["bea"]
    far = max(abs(pixels(bea.x - session.lead.x)), abs(pixels(bea.y - session.lead.y)))
    return far <= BESIDE and (bea.aside or not bea.way) and bea.facing == session.lead.facing


def leave_behind(session, at):
    """Let Bea be far off, and on her way to somewhere else."""
    bea = session.state.people["bea"]
    bea.x, bea.y = (part * 256 for part in at)
    bea.way = [at]


def test_a_party_that_loses_the_thread_to_the_dark_wakes_by_one_lamp(two):
    session = two(ATTIC, "bed", (40, 120))
    session.state.lamp = "first"
    session.lead.x, session.lead.y = 168 * 256, 140 * 256
    leave_behind(session, (200, 120))
    until(session, Lost, Intent(dx=1))
    assert (pixels(session.lead.x), pixels(session.lead.y)) == (48, 56) and are_together(session)
    assert session.view.shown.id == "w06"


def test_a_party_that_is_lost_to_the_crowd_is_together_where_it_was_noticed(two):
    session = two(SQUARE, "edge", (230, 80))
    leave_behind(session, (140, 120))
    until(session, Lost, Intent(dx=1, hurry=True))
    assert 225 < pixels(session.lead.x) < 240 and are_together(session)


def test_a_party_whose_lead_is_caught_is_sent_back_together(two):
    session = two(SHORE, "gate", (240, 250), beat="morning")
    leave_behind(session, (560, 290))
    until(session, Caught)
    assert (pixels(session.lead.x), pixels(session.lead.y)) == (96, 56) and are_together(session)
    assert session.view.shown.id == "y35" and session.state.party == ["bea"]


def test_whoever_has_no_party_is_put_back_alone(two):
    session = two(SHORE, "gate", (240, 250), beat="morning")
    session.director.gather([])
    leave_behind(session, (560, 290))
    until(session, Caught)
    assert not are_together(session)


@pytest.mark.parametrize("below", [(240, 348), (240, 764)], ids=["the wave", "the gate"])
def test_the_child_who_is_put_back_in_the_page_says_so(game, below):
    session = begin(game, beat="inside")
    session.step(NOTHING)
    session.lead.x, session.lead.y = (part * 256 for part in below)
    for _ in range(24):
        session.step(Intent(dy=-1, breathe=True))
    events = session.step(NOTHING)
    [let] = [event for event in events if isinstance(event, BreathLet)]
    [bark] = [event for event in events if isinstance(event, Barked)]
    assert let.back and (let.x, let.y) != (pixels(session.lead.x), pixels(session.lead.y))
    assert bark.who == "small_mia" and "back" in bark.text
    assert session.walks


def test_whoever_comes_up_on_free_ground_says_nothing(game):
    session = begin(game, beat="inside")
    session.step(NOTHING)
    for _ in range(10):
        session.step(Intent(breathe=True))
    assert not [event for event in session.step(NOTHING) if isinstance(event, Barked)]
