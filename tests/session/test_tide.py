"""The flat under the tide, in the second chapter: piers are ground, water is not, and a held breath is the floor."""

import pytest

from game.core.fixed import pixels
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


def test_in_the_other_beats_of_the_night_there_is_no_water(game):
    for beat in ("good_night", "leads"):
        session = session_at(game, Where(place="flat", at="desk", beat=beat))
        session.lead.y += 4 * 256
        assert walked(session, 90) > EDGE
