"""Where a conversation begins, nobody stands in the midst of another: they step aside, and go on looking at each
other."""

from itertools import pairwise

import pytest

from game.content.nodes import Command
from game.core.fixed import pixels, units
from game.session import apart, begin
from game.session.intent import NOTHING, Intent
from game.world.brains import brain_of
from game.world.motion import WALK, feet, side_of

MIDDLE = (210, 130)
"""Open floor of the room, px."""


def near(one, other):
    return abs(one.x - other.x) < units(apart.WIDE) and abs(one.y - other.y) < units(apart.TALL)


@pytest.fixture
def beside(free):
    """Mia on open floor, and the lead so many px from her, looking at her; she is spoken to."""

    def beside(dx, dy):
        mia, lead = free.state.people["mia"], free.lead
        mia.x, mia.y, mia.way, mia.spot, mia.pose = units(MIDDLE[0]), units(MIDDLE[1]), [], "", "stands"
        free.stand(MIDDLE[0] + dx, MIDDLE[1] + dy, side_of(-dx, -dy))
        mia.facing = side_of(dx, dy)
        return mia, lead

    return beside


def steps(free, ticks=60):
    """Play on with a line on show; every place of everybody, tick by tick."""
    been = []
    for _ in range(ticks):
        been.append({who: (body.x, body.y) for who, body in free.state.people.items()})
        free.step()
    return been


@pytest.mark.parametrize(
    ("dx", "dy"), [(0, 6), (0, -6), (3, 5), (-3, 5), (12, 0), (-12, 2), (0, 0), (5, 12), (20, 0), (13, 20)]
)
def test_a_lead_in_front_of_who_is_spoken_to_steps_aside_within_a_second(free, beside, dx, dy):
    mia, lead = beside(dx, dy)
    free.session.begin_talk("breakfast")
    been = steps(free)
    for before, after in pairwise(been):
        assert all(abs(after[who][i] - before[who][i]) <= WALK for who in after for i in (0, 1))
    assert not near(mia, lead) and not lead.way and not lead.aside
    assert (lead.facing, mia.facing) == (
        side_of(mia.x - lead.x, mia.y - lead.y),
        side_of(lead.x - mia.x, lead.y - mia.y),
    )
    assert (pixels(mia.x), pixels(mia.y)) == MIDDLE
    assert free.session.walkers.ground.free(*feet(lead.x, lead.y))


def test_a_lead_keeps_looking_where_they_look_while_they_step_aside(free, beside):
    _, lead = beside(4, 6)
    free.session.begin_talk("breakfast")
    free.step()
    assert lead.moving and lead.facing == "left"
    free.step(ticks=8)
    assert lead.moving and lead.facing == "left"


def test_who_was_turned_away_by_the_script_stays_turned_away(free, beside):
    mia, lead = beside(0, 6)
    lead.facing = mia.facing = "left"
    free.session.begin_talk("breakfast")
    steps(free)
    assert (lead.facing, mia.facing) == ("left", "left")


@pytest.mark.parametrize(("dx", "dy"), [(24, 0), (0, 24), (-30, 3), (-24, 6), (8, 26)])
def test_who_stands_apart_stays(free, beside, dx, dy):
    _, lead = beside(dx, dy)
    before = lead.x, lead.y
    free.session.begin_talk("breakfast")
    free.step(ticks=30)
    assert (lead.x, lead.y) == before


def test_where_there_is_no_room_for_the_lead_the_other_steps_aside(free, beside, monkeypatch):
    mia, lead = beside(0, 6)
    places = apart._places
    monkeypatch.setattr(
        apart, "_places", lambda state, level, walkers, who, other: iter(()) if who == "nora" else
        places(state, level, walkers, who, other),
    )  # fmt: skip
    before = lead.x, lead.y
    free.session.begin_talk("breakfast")
    steps(free)
    assert not near(mia, lead) and (lead.x, lead.y) == before


def test_where_a_lead_sits_the_other_steps_aside(free, beside):
    mia, lead = beside(2, 6)
    lead.pose = "sits"
    before = lead.x, lead.y
    free.session.begin_talk("breakfast")
    steps(free)
    assert not near(mia, lead) and (lead.x, lead.y, lead.sits) == (*before, True)


def test_nobody_makes_room_for_who_lies(free, beside):
    mia, lead = beside(0, 6)
    mia.pose = "lies"
    before = lead.x, lead.y
    free.session.begin_talk("breakfast")
    free.step(ticks=30)
    assert (lead.x, lead.y) == before


def test_nobody_steps_into_a_trigger(free, beside):
    mia, lead = beside(0, 6)
    mia.x, mia.y = units(226), units(130)
    free.stand(226, 136, "up")
    free.session.begin_talk("breakfast")
    steps(free)
    x, y, w, h = next(trigger.area for trigger in free.session.level.triggers)
    assert not near(mia, lead) and not (x <= pixels(lead.x) < x + w and y <= pixels(lead.y) - 1 < y + h)


def test_a_script_that_moves_the_lead_has_them_where_it_says(free, beside):
    _, lead = beside(0, 6)
    free.session.acting.do(Command("move", ("nora", "mat")))
    free.session.begin_talk("breakfast")
    way = list(lead.way)
    assert len(way) > 1 and not lead.aside


@pytest.mark.parametrize("goes", ["party", "brain"])
def test_who_goes_with_the_lead_makes_room_for_them(free, beside, goes):
    mia, lead = beside(2, 4)
    if goes == "party":
        free.state.party.append("mia")
    else:
        mia.brain = brain_of("follows", "nora")
    before = lead.x, lead.y
    free.session.begin_talk("breakfast")
    steps(free)
    assert (lead.x, lead.y) == before and not near(mia, lead)


def test_one_of_the_party_who_is_still_coming_stops_short_of_the_lead(free, beside):
    mia, lead = beside(60, 0)
    free.state.party.append("mia")
    mia.way = [(pixels(lead.x) - 4, pixels(lead.y))]
    free.session.begin_talk("breakfast")
    steps(free)
    assert not near(mia, lead)


def test_it_goes_on_after_loading_as_it_would_have(free, beside, reload):
    beside(0, 6)
    free.session.begin_talk("breakfast")
    free.step(ticks=5)
    assert free.lead.way
    again = reload(free.session)
    for _ in range(60):
        again.step(Intent())
        free.step()
        assert (again.lead.x, again.lead.y, again.lead.facing) == (free.lead.x, free.lead.y, free.lead.facing)


def test_who_ends_the_talk_meanwhile_walks_on_freely(free, beside):
    _, lead = beside(0, 6)
    free.session.begin_talk("breakfast")
    free.step(ticks=2)
    while free.session.state.modes:
        free.session.state.modes.pop()
    free.step(Intent(dy=1), 10)
    assert not lead.way and not lead.aside and lead.facing == "down"


def test_a_follower_who_is_blocked_at_the_start_of_their_way_is_not_moved_at_a_jump(game):
    """Leo in the doorway of the hall, a hair off the grid, as a talk begins at the front door."""
    session = begin(game, beat="coat")
    leo = session.state.people["leo"]
    leo.x, leo.y, leo.way = units(297), units(264) - 34, []
    session.lead.x, session.lead.y = units(440), units(264)
    session.begin_talk("not_without")
    for _ in range(240):
        before = leo.x, leo.y
        session.step(NOTHING)
        assert max(abs(leo.x - before[0]), abs(leo.y - before[1])) <= units(3)
