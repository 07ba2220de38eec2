"""The underpass as it is played: paint hides the ways on, bare faces are walked back, and one can look somewhere."""

from itertools import pairwise

import pytest

from game.core.event import Caught, Suspected
from game.core.fixed import units
from game.session import begin
from game.session.intent import Intent
from game.workshop.finding import way
from game.workshop.reaching import Chart
from game.world import ways

OFF = Intent(breathe=True)
ROUND = 1600
"""Ticks in which whoever looks out has been everywhere on their round, and looked to every side."""
CORNERS = ("second_hall", "third_hall", "fourth_hall")
"""The corners that one is walked back to."""
BEACHES = ("first_beach", "second_beach", "third_beach", "fourth_beach")


@pytest.fixture
def underpass(game):
    """Leo under the line, at the foot of the stairs."""
    session = begin(game, chapter="3-the-dreamers", beat="down", seed=3)
    for _ in range(200):
        session.step(Intent())
    put_at(session, "underpass")
    for _ in range(60):
        session.step(Intent(0, -1))
    assert session.state.place.endswith("underpass")
    return session


def put_at(session, spot):
    here, lead = session.level.spots[spot], session.lead
    lead.x, lead.y, lead.way = units(here.x), units(here.y), []


def leads(session, start, end):
    """Whether a way leads from spot to spot with lenses as they are."""
    put_at(session, start)
    there = session.level.spots[end]
    goal = ways.cell(units(there.x), units(there.y))
    return way(session, lambda at: at == goal) is not None


def test_paint_has_no_way_on_from_any_hall(underpass):
    halls = ["street", *CORNERS, "between_paint", "fourth_beach", "last_hall"]
    assert leads(underpass, "street", "first_beach") and leads(underpass, "last_hall", "wall")
    for start, end in pairwise(halls):
        assert not leads(underpass, start, end), (start, end)


def test_each_beach_that_leads_on_does_so_bare_and_the_door_is_come_to(underpass):
    halls = [*CORNERS, "last_hall"]
    for beach, hall in zip(BEACHES, halls, strict=True):
        put_at(underpass, beach)
        underpass.step(OFF)
        assert underpass.state.beneath and leads(underpass, beach, hall)
    put_at(underpass, "last_hall")
    assert Chart(underpass, "iron_door").way(underpass)[0].name == "iron_door"


@pytest.mark.parametrize("spot", CORNERS)
def test_a_bare_face_at_a_corner_one_is_walked_back_to_is_seen_by_nobody(underpass, spot):
    assert not seen_at(underpass, spot)


@pytest.mark.parametrize("spot", ["street", "bend", "first_beach", "niche", "farther_niche", "before_paint", "wall"])
def test_where_one_looks_from_nobody_walks_one_back(underpass, spot):
    assert not seen_at(underpass, spot)


@pytest.mark.parametrize("spot", ["between_paint", "fourth_beach", "third_beach"])
def test_where_somebody_looks_a_bare_face_is_walked_back(underpass, spot):
    assert seen_at(underpass, spot)


def seen_at(session, spot):
    """Whether somebody who stands there bare is walked back within a round of all who look."""
    put_at(session, spot)
    return any(isinstance(event, Caught) for _ in range(ROUND) for event in session.step(OFF))


@pytest.mark.parametrize("spot", ["second_beach", "third_beach", "between_paint", "fourth_beach"])
def test_nobody_minds_whoever_has_lenses_on(underpass, spot):
    put_at(underpass, spot)
    events = [event for _ in range(ROUND) for event in underpass.step(Intent())]
    assert not any(isinstance(event, Caught | Suspected) for event in events)


@pytest.mark.parametrize("spot", ["third_beach", "between_paint", "fourth_beach"])
def test_a_bare_face_before_somebodys_eyes_is_walked_back_in_a_second_and_a_half(underpass, spot):
    put_at(underpass, spot)
    seen, guarding = 0, underpass.brains.guarding
    for _ in range(ROUND):
        if any(isinstance(event, Caught) for event in underpass.step(OFF)):
            break
        seen += any(guarding.seen(who) for who in underpass.brains.guards)
    assert 0 < seen <= 90


@pytest.mark.parametrize(("corner", "beach"), list(zip(CORNERS, BEACHES[1:], strict=True)))
def test_who_is_walked_back_stands_at_the_corner_of_that_hall(underpass, corner, beach):
    put_at(underpass, corner)
    underpass.step(Intent())
    put_at(underpass, beach)
    for _ in range(ROUND):
        if any(isinstance(event, Caught) for event in underpass.step(OFF)):
            break
    else:
        pytest.fail("nobody saw")
    spot, lead = underpass.level.spots[corner], underpass.lead
    assert (lead.x, lead.y) == (units(spot.x), units(spot.y))
