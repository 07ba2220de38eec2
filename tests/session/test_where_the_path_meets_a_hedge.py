"""Where a path of the Garden meets a hedge, there the hedge is open to a held breath; where it looks shut, it is."""

import pytest

from game.core.fixed import ONE
from game.session import begin
from game.session.intent import NOTHING, Intent
from game.world.breath import FULL


@pytest.fixture
def garden(game):
    return begin(game, chapter="1-synthetic-noon", beat="garden")


def breathe(session, start, dx, ticks):
    """Where the lead comes out who walks one way from `start` on one breath, px; the breath that is left."""
    session.lead.x, session.lead.y = start[0] * ONE, start[1] * ONE
    session.state.breath.left = FULL
    for _ in range(3):
        session.step(NOTHING)
    for _ in range(ticks):
        session.step(Intent(dx=dx, breathe=True))
    session.step(NOTHING)
    return session.lead.x // ONE, session.state.breath.left


@pytest.mark.parametrize("y", [196, 204, 212, 220, 228])
def test_the_hedge_by_the_glass_house_is_open_on_all_the_width_of_the_path(garden, y):
    x, left = breathe(garden, (1556, y), 1, 120)
    assert x > 1604 and left > FULL * 35 // 100


@pytest.mark.parametrize("y", range(60, 240, 12))
def test_the_double_hedge_by_the_statue_is_closed_everywhere(garden, y):
    x, _ = breathe(garden, (648, y), 1, 120)
    assert x < 667


@pytest.mark.parametrize("y", [868, 874, 880])
def test_the_last_hedge_of_the_terrace_is_crossed_straight(garden, y):
    garden.director.travel("book1/1-synthetic-noon/terrace", "from_bridge")
    x, left = breathe(garden, (1368, y), -1, 150)
    assert x < 1296 and left > FULL * 35 // 100


@pytest.mark.parametrize("y", [744, 752, 760, 768])
def test_the_niche_behind_the_white_sheet_is_as_deep_as_the_lane(garden, y):
    garden.director.travel("book1/1-synthetic-noon/terrace", "from_bridge")
    x, _ = breathe(garden, (1180, y), -1, 130)
    assert 1072 < x < 1136


@pytest.mark.parametrize("x", [820, 824, 832])
def test_the_basket_pushed_once_leaves_the_ladder_free(garden, x):
    garden.lead.x, garden.lead.y = 846 * ONE, 366 * ONE
    for _ in range(3):
        garden.step(NOTHING)
    garden.step(Intent(dx=-1))
    garden.step(Intent(interact=True))
    garden.lead.x, garden.lead.y = x * ONE, 374 * ONE
    garden.state.breath.left = FULL
    for _ in range(110):
        garden.step(Intent(dy=-1, breathe=True))
    assert garden.lead.y // ONE < 330
