"""In the orchard the sky holds where a square is chalked on the roof, or where small wet feet went; nowhere else."""

from itertools import pairwise

import pytest

from game.core.fixed import ONE
from game.session import Session, begin
from game.session.intent import NOTHING, Intent
from game.session.state import VERSION, Kept
from game.world.breath import FULL
from game.world.motion import feet

TERRACE = "book1/1-synthetic-noon/terrace"
SQUARES = [(880, 118), (800, 150), (848, 214), (768, 246), (832, 342), (848, 406), (768, 438)]
BESIDE = [(840, 134), (830, 180), (808, 240), (790, 300), (850, 372), (806, 430), (720, 400)]
FEET = [(544, 160), (544, 220), (496, 300), (536, 400), (470, 400)]
BANK = 940, 118


@pytest.fixture
def orchard(game):
    session = begin(game, chapter="1-synthetic-noon", beat="garden")
    session.director.travel(TERRACE, "from_bridge")
    session.lead.x, session.lead.y = BANK[0] * ONE, BANK[1] * ONE
    for _ in range(3):
        session.step(NOTHING)
    return session


def lets_go_at(session, x, y):
    """Where she stands, px, who comes to (x, y) on a breath and lets go there."""
    session.step(Intent(breathe=True))
    session.lead.x, session.lead.y = x * ONE, y * ONE
    session.step(Intent(breathe=True))
    session.step(NOTHING)
    return session.lead.x // ONE, session.lead.y // ONE


@pytest.mark.parametrize("place", [*SQUARES, *FEET])
def test_it_holds_whoever_lets_go_on_a_square_and_where_feet_went(orchard, place):
    assert lets_go_at(orchard, *place) == place


@pytest.mark.parametrize("place", BESIDE)
def test_beside_the_squares_she_is_put_back(orchard, place):
    assert lets_go_at(orchard, *place) == BANK


def goes(session, axis, to):
    """Go on with breath held until she is at `to` px along an axis, four seconds at most."""
    for _ in range(240):
        away = to * ONE - getattr(session.lead, axis)
        if abs(away) < ONE:
            return
        session.step(Intent(breathe=True, **{f"d{axis}": 1 if away > 0 else -1}))


def hops(session, one, other, axes):
    """Whether one breath carries her from a square to another, along these axes one after the other."""
    lets_go_at(session, *one)
    session.state.breath.left = FULL
    for axis in axes:
        goes(session, axis, other["xy".index(axis)])
    session.step(NOTHING)
    return max(abs(session.lead.x // ONE - other[0]), abs(session.lead.y // ONE - other[1])) < 2


@pytest.mark.parametrize(("one", "other"), list(pairwise(SQUARES)))
def test_a_breath_carries_from_each_square_to_the_next(orchard, one, other):
    assert any(hops(orchard, one, other, axes) for axes in ("xy", "yx"))


@pytest.mark.parametrize("place", [(800, 300), (912, 304), (1016, 260), (1100, 440), (500, 330)])
def test_who_saved_where_the_lawn_was_stands_on_free_ground(game, orchard, place):
    orchard.lead.x, orchard.lead.y = place[0] * ONE, place[1] * ONE
    session = Session(game, Kept(VERSION, orchard.state))
    assert session.walkers.ground.free(*feet(session.lead.x, session.lead.y))
