"""The harbour that Mia walks out over, in chapter 2: bells turn its tide, and each water has ways of its own."""

import pytest

from game.content.objects.door import Door
from game.content.objects.lamp import Lamp
from game.content.objects.prop import Prop
from game.content.objects.trigger import Trigger
from game.core.event import Barked
from game.core.fixed import pixels, units
from game.session.intent import Intent
from game.workshop.play import Where, session_at
from game.world.breath import FULL
from game.world.ground import Ground
from game.world.motion import feet

BELLS = (1, 2, 3, 4, 5, 6)
"""Those that turn the tide either way; the last one turns it once."""
ON_SAND, ON_A_BOAT, IN_A_GUT, IN_A_WALL = (216, 2500), (360, 2166), (328, 2510), (344, 2600)
"""Points that are nothing else in either water, px."""


@pytest.fixture
def high(game):
    return session_at(game, Where(place="high_water", at="start", beat="high_water"))


@pytest.fixture
def low(game):
    return session_at(game, Where(place="low_water", at="bell_1", beat="low_water"))


def put_at(session, x, y, facing="up"):
    session.lead.x, session.lead.y, session.lead.facing, session.lead.way = units(x), units(y), facing, []


def crossed(one, other):
    return all(one[i] < other[i] + other[i + 2] and other[i] < one[i] + one[i + 2] for i in (0, 1))


def is_ground(session, layer, point):
    return Ground(session.level, layer).free(*feet(*map(units, point)))


def walked_into(session, bell):
    """Where one is after walking up into a bell from its spot."""
    spot = session.level.spots[f"bell_{bell}"]
    put_at(session, spot.x, spot.y)
    place = session.state.place
    session.step(Intent())
    for _ in range(60):
        session.step(Intent(dy=-1))
        if session.state.place != place:
            break
    return session.state.place.rpartition("/")[2]


@pytest.mark.parametrize("bell", BELLS)
def test_a_bell_that_is_walked_into_turns_the_tide_and_the_next_time_back(high, bell):
    assert walked_into(high, bell) == "low_water"
    assert walked_into(high, bell) == "high_water"


def test_a_bell_is_not_rung_again_by_a_key_that_was_never_let_go(high):
    assert walked_into(high, 1) == "low_water"
    for _ in range(240):
        high.step(Intent(dy=-1))
    assert high.state.place.endswith("low_water")
    assert walked_into(high, 1) == "high_water"


def test_the_last_bell_turns_it_once(high):
    assert walked_into(high, 7) == "low_water"
    assert "rings_the_last" in high.state.memory.visits
    assert walked_into(high, 7) == "low_water"


def test_who_has_turned_the_tide_stands_where_they_stood_and_out_of_the_bell(high, low):
    for session in (high, low):
        for door in session.level.of(Door):
            spot = session.level.spots[door.at]
            x, y, wide, deep = door.area
            assert x <= spot.x < x + wide and deep < spot.y - y < 48


@pytest.mark.parametrize(
    ("point", "at_high", "at_low", "under"),
    [
        (ON_SAND, False, True, True),
        (ON_A_BOAT, True, False, True),
        (IN_A_GUT, False, False, True),
        (IN_A_WALL, False, False, False),
    ],
)
def test_each_water_has_ways_of_its_own(high, low, point, at_high, at_low, under):
    assert is_ground(high, "dream", point) is at_high
    assert is_ground(low, "dream", point) is at_low
    assert is_ground(high, "real", point) is is_ground(low, "real", point) is under


def test_a_lamp_that_was_lit_in_one_water_burns_in_the_other(high):
    assert "lamp1" in high.dark
    high.begin_talk("burns_1")
    for _ in range(30):
        high.step(Intent())
    assert "lamp1" not in high.dark
    walked_into(high, 1)
    assert "lamp1" not in high.dark and "lamp2" in high.dark


def test_there_are_eleven_lamps_and_each_is_lit_once(high, low):
    lamps = {lamp.name for session in (high, low) for lamp in session.level.of(Lamp) if lamp.name.startswith("lamp")}
    assert lamps == {f"lamp{number}" for number in range(1, 12)}
    for number in range(1, 12):
        low.begin_talk(f"burns_{number}")
        for _ in range(30):
            low.step(Intent())
    assert not {lamp for lamp in low.dark if lamp.startswith("lamp")}


def test_whoever_lets_go_in_the_water_is_put_back_and_says_why(high):
    put_at(high, 112, 2810)
    barked = []
    for tick in range(200):
        barked += [event for event in high.step(Intent(dy=-1, breathe=tick < 40)) if isinstance(event, Barked)]
    assert "too_far_to_wade" in high.state.memory.visits and barked


def test_whoever_comes_up_against_a_wall_in_the_water_is_told_that(high):
    put_at(high, 632, 2420, "left")
    for tick in range(240):
        high.step(Intent(dx=-1, breathe=tick < 200))
    assert list(high.state.memory.visits) == ["a_wall_in_it"]


def test_whoever_wades_in_with_half_a_breath_is_told_that(high):
    put_at(high, 632, 2420, "left")
    high.state.breath.left = FULL // 4
    for _ in range(80):
        high.step(Intent(dx=-1, breathe=True))
    assert list(high.state.memory.visits) == ["half_of_one"]


@pytest.mark.parametrize("corner", [(72, 2838), (168, 2838), (72, 2894), (168, 2894)])
def test_nobody_stands_on_the_water_beside_her_round_rug(high, corner):
    assert not is_ground(high, "dream", corner)


def test_no_bed_lies_on_what_is_walked_on_or_over_a_bell(high):
    beds = [prop for prop in high.level.of(Prop) if prop.name.startswith("bed_") and prop.name != "bed_nobody"]
    assert len(beds) == 14
    for bed in beds:
        x, y, wide, deep = bed.x, bed.y, bed.w, bed.h
        boxes = [
            (prop.x, prop.y, prop.w, prop.h) for prop in high.level.of(Prop) if prop.name.startswith(("bell", "lamp"))
        ]
        assert not any(crossed((x, y, wide, deep), box) for box in boxes), bed
        inside = ((ax, down) for ax in range(x + 6, x + wide, 8) for down in range(y + 8, y + deep, 8))
        assert not any(is_ground(high, "dream", at) for at in inside), bed


def test_it_comes_in_over_both_of_them_and_wakes_her_mother(game):
    session = session_at(game, Where(place="low_water", at="bell_7", beat="far_out"))
    area = next(trigger.area for trigger in session.level.of(Trigger) if trigger.node == "nearly_there")
    put_at(session, area[0] + area[2] + 2, area[1] + area[3] // 2, "left")
    beats = []
    for _ in range(2400):
        session.step(Intent(dx=-1 if session.walks and session.state.beat == "far_out" else 0))
        beats += [session.state.beat] if session.state.beat not in beats else []
        if session.state.beat == "comes_in":
            assert is_ground(session, "dream", (pixels(session.lead.x), pixels(session.lead.y)))
            assert "nora" in session.state.people
    assert beats == ["far_out", "comes_in", "tide"]
    assert session.state.lead == "nora" and session.state.place.endswith("flat")


def test_whoever_is_under_a_bell_rings_it_and_turns_the_tide(high, low):
    for level in (high.level, low.level):
        ropes = {door.name: door.area for door in level.doors if door.name.startswith("bell_")}
        for trigger in (each for each in level.triggers if each.name.startswith("rings_")):
            x, y, wide, tall = ropes[f"bell_{trigger.name.removeprefix('rings_')}_rope"]
            assert trigger.area[:3] == (x, y, wide) and tall < trigger.area[3] <= tall + 3
