"""Saves that name what is not there: play goes on all the same."""

import pytest

from game.content.classes import FACINGS
from game.core.event import Resumed
from game.core.fixed import units
from game.session import begin
from game.session.intent import Intent

SHELF = (48, 12)


def test_somebody_who_faces_no_side_faces_one(free, reload):
    free.lead.facing = "sideways"
    assert reload(free.session).lead.facing in FACINGS


@pytest.mark.parametrize(("x", "y"), [(-(10**12), 10**15), (10**12, -1)])
def test_everybody_is_on_the_map(free, reload, x, y):
    free.state.people["mia"].x, free.state.people["mia"].y = x, y
    session = reload(free.session)
    body, level = session.state.people["mia"], session.level
    assert 0 <= body.x <= units(level.width) and 0 <= body.y <= units(level.height)


def test_a_way_off_the_map_is_not_gone(free, reload):
    free.state.people["mia"].way = [(10**9, 0)]
    assert reload(free.session).state.people["mia"].way == []


def test_an_inspect_line_that_is_gone_is_not_come_back_to(free, reload):
    free.click(*SHELF)
    assert free.state.looking
    kept = free.session
    kept.past[-1] = kept.past[-1].replace(kept.state.looking.line.encode(), b"zzz")
    free.confirm()
    session = reload(kept)
    session.step(Intent(back=True))
    assert session.state.looking is None


def test_a_place_in_which_the_chapter_says_nothing_any_more_is_left_for_that_of_its_beat(trilogy, reload):
    kept = begin(trilogy, chapter="2-second")
    where = kept.state.place
    kept.state.place = "book1/1-first/attic"
    session = reload(kept)
    assert (session.state.place, [event.reason for event in session.events if isinstance(event, Resumed)]) == (
        where, [trilogy.words("resumed.place")],
    )  # fmt: skip
