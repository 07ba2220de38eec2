"""Walking with people about: errands, stepping aside, and nobody stuck for good."""

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from game.content.nodes import Command
from game.core.event import Arrived, NoWay, Stepped
from game.core.fixed import ONE, pixels, units
from game.session import begin
from game.session.intent import Intent
from game.session.walking import HELD, PATIENCE
from game.world import ways
from game.world.motion import feet

KEEP = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
walks = st.lists(st.tuples(st.integers(-1, 1), st.integers(-1, 1), st.booleans(), st.integers(1, 40)), max_size=20)
clicks = st.lists(st.tuples(st.integers(-20, 340), st.integers(-20, 210), st.integers(0, 90)), max_size=8)


def solid(session, body):
    left, top, right, bottom = feet(body.x, body.y)
    others, session.walkers.ground.others = session.walkers.ground.others, ()
    free = session.walkers.ground.free(left, top, right, bottom)
    session.walkers.ground.others = others
    return not free


def test_walking_is_heard_on_its_floor(free):
    free.step(Intent(dx=1), 40)
    assert {event.surface for event in free.events if isinstance(event, Stepped)} == {"wood"}


def test_an_errand_ends_in_looking(free):
    free.click(48, 12)
    assert (free.shown, free.lead.facing) == ("r01", "up")


def test_an_errand_ends_in_talking(free):
    free.click(160, 70)
    assert free.shown == "b01"


def test_a_direction_ends_an_errand(free):
    free.step(Intent(walk_to=(280, 160)), 10)
    free.step(Intent(dx=-1))
    assert (free.state.errand, free.lead.way) == (None, [])


def test_a_click_on_the_ground_leads_there(free):
    free.click(280, 160)
    assert (pixels(free.lead.x), pixels(free.lead.y)) == (280, 160)


def test_a_click_on_a_wall_leads_as_near_as_it_can(free):
    free.click(48, 400)
    assert pixels(free.lead.y) == 176


def wall_off(ground):
    """Let no way lead into the uppermost part of the room."""
    for known in (ground.fits, ground.steps, ground.ways, ground.distances):
        known.clear()
    ground.fits.update({(x, 8): False for x in range(41)})


def test_a_click_on_what_cannot_be_reached_says_so(free):
    wall_off(free.session.walkers.ground)
    free.stand(48, 150, "up")
    free.step(Intent(walk_to=(48, 12)))
    assert [type(event) for event in free.events] == [NoWay]


@pytest.mark.parametrize("y", [104, 112, 120])
def test_a_click_on_the_face_of_a_wall_leads_before_it(free, y):
    ground = free.session.walkers.ground
    wall_off(ground)
    ground.fits.clear()
    ground.fits.update({(x, row): False for x in range(41) for row in range(12, 18) if x < 20})
    free.stand(48, 150, "up")
    assert free.session.walkers.way_near((6, y // 8))[-1] == (48, 144)


def test_a_click_on_what_cannot_be_reached_leads_as_near_as_it_can(free):
    wall_off(free.session.walkers.ground)
    free.stand(48, 150, "up")
    free.click(48, 12)
    assert ((pixels(free.lead.x), pixels(free.lead.y)), free.shown) == ((48, 72), None)


def test_a_click_on_what_is_solid_does_not_search_the_whole_place(free, monkeypatch):
    free.stand(280, 160)
    looked = set()
    fits = ways.fits
    monkeypatch.setattr(ways, "fits", lambda ground, at: looked.add(at) or fits(ground, at))
    free.step(Intent(walk_to=(280, 200)))
    assert len(looked) < 25 * 41 / 2


def test_a_click_on_what_is_in_reach_needs_no_step(free):
    free.stand(49, 33, "down")
    free.step(Intent(walk_to=(48, 12)))
    assert free.shown == "r01"


@KEEP
@given(st.data())
def test_a_click_on_anything_from_anywhere_ends_in_front_of_it(library, data):
    session = begin(library, beat="breakfast")
    session.step(Intent())
    ground = session.walkers.ground
    fitting = [(x, y) for y in range(2, 23) for x in range(2, 39) if ways.fits(ground, (x, y))]
    x, y = data.draw(st.sampled_from(fitting))
    session.lead.x = x * 8 * ONE + data.draw(st.integers(-3 * ONE, 3 * ONE))
    session.lead.y = y * 8 * ONE + data.draw(st.integers(-3 * ONE, 3 * ONE))
    if solid(session, session.lead):
        return
    point, name = data.draw(
        st.sampled_from(
            [((48, 12), "r01"), ((240, 12), "r06"), ((104, 12), "r07"), ((308, 104), "r08"), ((160, 70), "b01")]
        )
    )
    session.step(Intent(walk_to=point))
    for _ in range(800):
        if not session.state.errand:
            break
        session.step(Intent())
    assert session.view.shown and session.view.shown.id == name


@KEEP
@given(walks)
def test_the_lead_never_walks_into_what_is_solid_and_pushes_nobody(library, steps):
    session = begin(library, beat="evening")
    for dx, dy, hurry, ticks in steps:
        for _ in range(ticks):
            session.step(Intent(dx, dy, hurry))
            assert not solid(session, session.lead)


@KEEP
@given(walks, st.sampled_from(["corner", "her_door", "start", "mat", "table"]))
def test_somebody_told_to_move_arrives_whatever_the_lead_does(library, steps, spot):
    session = begin(library, beat="evening")
    session.walkers.set_out("mia", spot)
    events = []
    for dx, dy, hurry, ticks in steps:
        for _ in range(ticks):
            events += session.step(Intent(dx, dy, hurry))
    assume(session.state.place == "book1/1-x/room")
    for _ in range(1500):
        events += session.step(Intent())
    assert Arrived("mia", spot) in events


def test_somebody_arrives_when_the_lead_stands_in_the_way(free):
    free.session.walkers.set_out("mia", "her_door")
    way = free.state.people["mia"].way
    free.stand(*way[0])
    free.until(lambda: Arrived("mia", "her_door") in free.events)


def test_somebody_in_the_way_is_waited_for_first(free):
    free.session.walkers.set_out("mia", "her_door")
    mia = free.state.people["mia"]
    free.stand(pixels(mia.x) + 13 * (1 if mia.way[0][0] * ONE > mia.x else -1), pixels(mia.y))
    before = mia.x, mia.y
    free.step(ticks=HELD // 2)
    assert (mia.x, mia.y) == before


def push(free):
    """Walk against Leo by his door until he gives way."""
    free.to_evening()
    free.stand(280, 146)
    leo = free.state.people["leo"]
    free.until(lambda: leo.way, Intent(dy=1))
    return leo


def test_whoever_is_pushed_long_enough_steps_aside(free):
    leo = push(free)
    free.until(lambda: not leo.way)
    assert abs(leo.x - units(280)) >= units(12)


def test_a_short_push_moves_nobody(free):
    free.to_evening()
    free.stand(280, 155)
    free.step(Intent(dy=1), PATIENCE)
    assert free.state.people["leo"].way == []


def test_whoever_stepped_aside_comes_back_when_the_lead_is_away(free):
    leo = push(free)
    free.step(Intent(dy=-1), 60)
    free.step(ticks=300)
    assert (leo.x, leo.y, leo.facing) == (units(280), units(160), "left")


def test_whoever_stands_in_the_way_is_walked_round_sideways(free):
    free.to_evening()
    free.stand(255, 160, "right")
    free.step(Intent(dx=1), 60)
    assert free.lead.x > units(292)


def test_whoever_sits_at_a_table_stays(free):
    mia = free.state.people["mia"]
    free.stand(160, 60)
    free.step(Intent(dy=1), 120)
    assert (mia.x, mia.y) == (units(160), units(76))


def test_nobody_is_pushed_out_of_bed(free):
    free.to_evening()
    leo = free.state.people["leo"]
    leo.pose = "sleeps"
    free.stand(280, 146)
    free.step(Intent(dy=1), 120)
    assert (leo.x, leo.y, leo.way) == (units(280), units(160), [])


def test_nobody_turns_in_their_sleep(free):
    mia = free.state.people["mia"]
    mia.pose = "sleeps"
    for towards in ("nora", "up"):
        free.session.acting.do(Command("turn", ("mia", towards)))
        assert mia.facing == "down"


def test_whoever_sets_out_is_awake(free):
    mia = free.state.people["mia"]
    mia.pose = "sleeps"
    free.session.walkers.set_out("mia", "corner")
    free.until(lambda: Arrived("mia", "corner") in free.events)
    assert not mia.asleep


def test_a_lead_who_walks_is_awake(free):
    free.lead.pose = "sleeps"
    free.step()
    assert free.lead.asleep
    free.step(Intent(dx=1))
    free.step()
    assert not free.lead.asleep


def test_a_lead_who_sleeps_in_a_bed_is_there_after_loading(free, reload):
    x, y, w, h = free.session.level.solids[0]
    free.stand(x + w // 2, y + h)
    free.lead.pose = "sleeps"
    before = free.lead.x, free.lead.y
    assert solid(free.session, free.lead)
    lead = reload(free.session).lead
    assert (lead.x, lead.y) == before


def test_the_lead_is_pushed_by_nobody(free):
    free.to_evening()
    free.stand(200, 160, "left")
    before = free.lead.x, free.lead.y
    free.session.walkers.set_out("leo", "start")
    free.step(ticks=800)
    assert (free.lead.x, free.lead.y) == before


@KEEP
@given(clicks)
def test_clicks_lead_the_lead_nowhere_solid(library, points):
    session = begin(library, beat="evening")
    for x, y, ticks in points:
        session.step(Intent(walk_to=(x, y), confirm=True))
        for _ in range(ticks):
            session.step(Intent(confirm=True))
            assert not solid(session, session.lead)


@pytest.mark.parametrize("beat", ["breakfast", "evening"])
def test_every_free_cell_can_be_left(library, beat):
    session = begin(library, beat=beat)
    ground = session.walkers.ground
    free = [(x, y) for y in range(25) for x in range(41) if ways.fits(ground, (x, y))]
    stuck = [at for at in free if ways.way(ground, at, lambda a: a == (6, 15), lambda a: ways.far(a, (6, 15))) is None]
    assert stuck == []
