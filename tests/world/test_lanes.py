"""Where a crowd is by the clock: on the small market of tests/fixtures/market, 150 people on five lanes and before what
draws them. Two rows of houses, a fence that is only painted, rubble that is only bare."""

import msgspec
import pytest

from game.content.objects.lane import Lane
from game.content.objects.screen import Screen
from game.core.fixed import ONE, units
from game.world.ground import Ground
from game.world.lanes import Lanes, mixed
from game.world.motion import feet

MARKET = "book1/1-market/market"
TICKS = range(0, 7200, 29)


@pytest.fixture(scope="module")
def level(market_library):
    return market_library.level(MARKET)


def lanes_of(level, seed=3):
    return Lanes(level, [Ground(level, group) for group in level.groups or ("",)], seed)


@pytest.fixture(scope="module")
def lanes(level):
    return lanes_of(level)


def test_there_are_as_many_as_the_map_has(level, lanes):
    lanes_have = sum(lane.groups * lane.size for lane in level.of(Lane))
    assert len(lanes.people) == lanes_have + sum(screen.people for screen in level.of(Screen)) == 150


def test_the_same_seed_and_tick_have_everybody_at_the_same_place_whenever_it_is_asked(level, lanes):
    other = lanes_of(level)
    late, number = 5000, range(len(lanes.people))
    there = [lanes.at(i, late) for i in number]
    assert [other.at(i, late) for i in reversed(number)][::-1] == there
    assert [lanes.at(i, late) for i in number] == there


def test_another_seed_has_them_elsewhere(level, lanes):
    other = lanes_of(level, seed=4)
    assert sum(lanes.at(i, 900) != other.at(i, 900) for i in range(len(lanes.people))) > 100


@pytest.mark.parametrize("seed", [1, 2])
def test_nobody_is_ever_in_a_wall(level, seed):
    lanes = lanes_of(level, seed)
    for number, person in enumerate(lanes.people):
        grounds = lanes.grounds[:1] if person.paint and person.lane < 0 else lanes.grounds
        for tick in TICKS:
            place = lanes.at(number, tick)
            assert place is None or not any(ground.hits(*feet(place.x, place.y)) for ground in grounds)


def test_nobody_jumps_but_off_the_map(level, lanes):
    for number in range(len(lanes.people)):
        before = None
        for tick in range(1500):
            place = lanes.at(number, tick)
            if place and before:
                assert max(abs(place.x - before.x), abs(place.y - before.y)) <= 2 * ONE
            elif (place is None) != (before is None) and tick:
                shown = place or before
                assert not (0 <= shown.x <= units(level.width) and 0 <= shown.y <= units(level.height))
            before = place


def test_groups_stop_for_what_draws_them_and_look_at_it(level, lanes):
    (noon,) = (screen for screen in level.of(Screen) if screen.name == "noon")
    found = set()
    for tick in range(0, 7200, 15):
        for number, person in enumerate(lanes.people):
            place = lanes.at(number, tick) if person.stays is None and person.lane == 0 else None
            if place and not place.walked and abs(place.x - units(noon.x)) < units(80):
                found.add((person.group, place.facing))
    assert {group for group, _ in found} == set(range(5))
    assert {"up", "left", "right"} <= {facing for _, facing in found}


def test_half_of_what_a_seed_decides_is_paint_and_not_always_the_same(level):
    drawn = []
    for seed in range(40):
        people = lanes_of(level, seed).people
        drawn.append(tuple(person.paint for person in people if person.lane == 3))
        assert not any(person.paint for person in people if person.lane in (0, 1, 2, 4))
    share = sum(map(sum, drawn)) / sum(map(len, drawn))
    assert 0.3 < share < 0.7 and len(set(drawn)) > 8


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_places_to_stand_are_clear_of_each_other_and_of_what_stands_on_a_post(level, seed):
    posts = ((150, 136, 12, 6), (330, 140, 20, 9))
    street = msgspec.structs.replace(level, solids=(*level.solids, *posts))
    lanes = lanes_of(street, seed)
    places = [at for number in range(len(lanes.screens)) for at in lanes.places(number)]
    assert len(places) > 40
    for index, (x, y) in enumerate(places):
        assert all(abs(x - a) >= units(20) or abs(y - b) >= units(12) for a, b in places[:index])
        middles = [(left + wide // 2, top + high // 2) for left, top, wide, high in posts]
        assert all(abs(x - units(a)) >= units(24) or abs(y - units(b)) >= units(24) for a, b in middles)


def test_those_who_go_together_do_not_go_in_a_row(level, lanes):
    for lane in {person.lane for person in lanes.people if person.lane >= 0}:
        group = [person for person in lanes.people if (person.lane, person.group) == (lane, 0)]
        for index, person in enumerate(group):
            beside = [other for other in group[:index] if other.rail == person.rail]
            assert all(person.behind - other.behind >= 20 * ONE for other in beside)
            assert all(person.behind - other.behind >= 7 * ONE for other in group[:index])


def test_who_stands_before_what_is_painted_is_paint(level, lanes):
    (well,) = (number for number, screen in enumerate(level.of(Screen)) if screen.name == "well")
    assert all(person.paint for person in lanes.people if person.lane < 0 and person.group == well)


def test_numbers_that_are_mixed_are_alike_on_every_machine():
    assert [mixed(1), mixed(1, 2), mixed(2, 1), mixed(-1)] == [mixed(1), mixed(1, 2), mixed(2, 1), mixed(0xFFFFFFFF)]
    assert len({mixed(a, b) % 1000 for a in range(20) for b in range(20)}) > 300


@pytest.mark.parametrize("corners", [((100, 100), (100, 100)), ((0, 20), (200, 20)), ((100, 60), (101, 60))])
def test_a_lane_that_cannot_be_gone_is_survived(level, corners):
    """On one point, within a wall, and shorter than a step."""
    broken = level.with_objects([Lane("lane", corners, 2, 4, 30, 32)])
    lanes = lanes_of(broken)
    grounds = lanes.grounds
    for number in range(len(lanes.people)):
        for tick in range(0, 600, 5):
            place = lanes.at(number, tick)
            assert place is None or not any(ground.hits(*feet(place.x, place.y)) for ground in grounds)
