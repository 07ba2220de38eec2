"""A party and talk on the way together, in the small book: Bea comes along, and is the one who talks."""

import pytest

from game.core.event import Said
from game.session import ChoiceView, begin
from game.session.intent import NOTHING, Intent
from game.workshop import endings

SHORE = "book1/3-third/shore"
PATIENCE = 900
"""Ticks after which what should have been said is taken never to be."""


@pytest.fixture
def talking(trilogy):
    """Ada in the room, with Bea or alone, as Bea begins to talk."""

    def talking(*party):
        after = endings.beginnings(trilogy, trilogy.book("book1"), "3-third")["kind"]
        session = begin(trilogy, chapter="3-third", beat="morning", after=after)
        session.step(NOTHING)
        session.director.gather(party)
        session.begin_talk("take_the_wireless")
        session.step(NOTHING)
        return session

    return talking


def said_next(session):
    """The line that is said next, and by whom."""
    for _ in range(PATIENCE):
        for event in session.step(NOTHING):
            if isinstance(event, Said):
                return event.line, event.speaker
    raise AssertionError("nothing more was said")


@pytest.mark.parametrize(("party", "line"), [(["bea"], "v11"), ([], "v14")])
def test_who_goes_along_talks_on_behind_a_door_and_who_does_not_is_left(talking, party, line):
    session = talking(*party)
    session.director.travel(SHORE, "gate")
    session.step(NOTHING)
    assert session.view.along and session.view.shown.id == line


def test_what_is_said_goes_on_in_its_order_behind_the_door(talking):
    session = talking("bea")
    assert said_next(session) == ("v12", "ada")
    session.director.travel(SHORE, "gate")
    assert said_next(session) == ("v13", "bea")


def test_another_can_be_played_while_talk_on_the_way_is_had_and_it_goes_on(talking):
    session = talking("bea")
    session.step(Intent(lead="bea"))
    assert (session.state.lead, session.view.shown.id) == ("bea", "v11")
    session.director.travel(SHORE, "gate")
    assert (session.state.party, said_next(session)) == (["ada"], ("v12", "ada"))


def test_nobody_else_is_played_where_it_asks_something(talking):
    session = talking("bea")
    while session.walks:
        session.step(NOTHING)
    session.step(Intent(lead="bea"))
    assert isinstance(session.view.shown, ChoiceView) and session.state.lead == "ada"


def test_who_leaves_the_party_in_the_middle_of_it_is_left_behind_a_door(talking):
    session = talking("bea")
    session.director.gather([])
    session.director.travel(SHORE, "gate")
    session.step(NOTHING)
    assert session.view.shown.id == "v14"
