"""The flat under the tide, in the second chapter: piers are ground, water is not, and a held breath is the floor."""

import pytest

from game.core.fixed import pixels, units
from game.session.intent import Intent
from game.workshop.play import Where, session_at

EDGE = 122
"""Where the boards at the desk end, px."""


def walked(session, ticks, **held):
    """How far to the right somebody has come, px, who walks there from the desk for so long."""
    for _ in range(ticks):
        session.step(Intent(dx=1, **held))
    return pixels(session.lead.x)


@pytest.fixture
def tide(game):
    session = session_at(game, Where(place="flat", at="desk", beat="tide"))
    session.lead.y += 4 * 256
    return session


def test_whoever_breathes_stops_where_the_boards_end(tide):
    assert EDGE - 12 <= walked(tide, 120) <= EDGE


def test_a_breath_is_floor_over_the_water_and_let_go_there_puts_one_back(tide):
    walked(tide, 120)
    assert walked(tide, 60, breathe=True) > EDGE
    for _ in range(3):
        tide.step(Intent())
    assert pixels(tide.lead.x) <= EDGE


def test_one_breath_reaches_from_the_boards_at_the_desk_to_those_in_the_hall(tide):
    walked(tide, 120)
    tide.lead.y = units(304)
    walked(tide, 220, breathe=True)
    for _ in range(3):
        tide.step(Intent())
    assert pixels(tide.lead.x) > 240


def test_in_the_other_beats_of_the_night_there_is_no_water(game):
    for beat in ("good_night", "leads"):
        session = session_at(game, Where(place="flat", at="desk", beat=beat))
        session.lead.y += 4 * 256
        assert walked(session, 90) > EDGE


def look_at(session, node):
    session.begin_talk(node)
    for _ in range(600):
        if session.state.beat == "leads" or not session.state.modes:
            return
        session.step(Intent(confirm=True))


@pytest.mark.parametrize("order", [("nobody_in_it", "comes_on_the_chain"), ("comes_on_the_chain", "nobody_in_it")])
def test_whichever_is_seen_last_the_water_goes_out_at_once_and_nobody_has_to_find_the_way_on(tide, order):
    look_at(tide, order[0])
    tide.step(Intent())
    assert tide.state.beat == ("tide_door" if order[0] == "nobody_in_it" else "tide")
    look_at(tide, order[1])
    assert tide.state.beat == "leads"
    for _ in range(300):
        tide.step(Intent())
    assert tide.state.modes, "she is found up without a step"


def test_nobody_seems_to_sit_in_the_kitchen_while_she_is_looked_for(tide):
    tide.step(Intent())
    assert "coat_on_chair" in tide.absent


@pytest.mark.parametrize("y", [296, 304, 313])
def test_out_of_the_study_one_breath_straight_to_the_right_gets_to_the_hall_from_any_height_of_the_boards(tide, y):
    tide.lead.x, tide.lead.y = units(110), units(y)
    assert walked(tide, 240, breathe=True) > 246
    for _ in range(3):
        tide.step(Intent())
    assert pixels(tide.lead.x) > 246
