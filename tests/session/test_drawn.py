"""Somebody who walks asleep, in the watchman's yard: to the nearest light, over whatever lies between."""

from math import dist
from pathlib import Path

import pytest

from game.content.library import Library
from game.core.event import Sounded
from game.core.fixed import pixels, units
from game.session import decode, encode
from game.session.brains import DREAMING, SEEN
from game.session.state import kept_under
from game.world.brains import OFF, brain_of
from game.world.motion import WALK, feet

ROOT = Path(__file__).parents[1] / "fixtures" / "watch"
LANTERN = (328, 192)


@pytest.fixture(scope="session")
def library(tmp_path_factory):
    return Library(ROOT, tmp_path_factory.mktemp("drawn-cache"))


@pytest.fixture
def sleeper(player):
    """Mia, asleep on her feet, in the corner farthest from the lantern; Nora is near her."""
    player.step()
    mia = player.state.people["mia"]
    mia.x, mia.y, mia.spot, mia.way = units(24), units(40), "", []
    mia.brain = brain_of("drawn", "nora")
    player.stand(90, 60)
    return mia


def at(body):
    return pixels(body.x), pixels(body.y)


def test_who_is_drawn_goes_to_whoever_is_nearer_than_any_lamp_and_stands_off(player, sleeper):
    player.step(ticks=300)
    assert OFF - 2 <= dist(at(sleeper), at(player.lead)) <= OFF
    assert not sleeper.moving


def test_who_is_drawn_is_slower_than_anybody_awake(player, sleeper):
    before = sleeper.x, sleeper.y
    player.step()
    assert 0 < dist(before, (sleeper.x, sleeper.y)) <= DREAMING + 1 < WALK


def test_who_is_drawn_goes_straight_over_what_stands_in_the_way(player, sleeper):
    ground = player.session.walkers.common
    player.stand(24, 200)
    sleeper.x, sleeper.y = units(24), units(90)
    over = [(x, y) for x in range(200, 340, 4) for y in range(40, 200, 4) if not ground.free(*feet(units(x), units(y)))]
    assert over, "the yard has something to walk over"
    x, y = over[len(over) // 2]
    sleeper.x, sleeper.y = units(x - 60), units(y)
    player.stand(x + 34, y)
    crossed = set()
    for _ in range(200):
        player.step()
        crossed.add(ground.free(*feet(sleeper.x, sleeper.y)))
        assert abs(pixels(sleeper.y) - y) <= 1
    assert False in crossed


def test_a_lamp_that_burns_nearer_by_keeps_who_is_drawn_until_it_is_put_out(player, sleeper):
    sleeper.x, sleeper.y = units(LANTERN[0] - 56), units(LANTERN[1])
    player.stand(LANTERN[0] - 136, LANTERN[1])
    player.step(ticks=200)
    assert dist(at(sleeper), LANTERN) <= OFF
    player.state.lamps[kept_under(player.state, "lantern")] = False
    player.until(lambda: dist(at(sleeper), at(player.lead)) <= OFF)


def test_who_is_led_too_fast_stops_where_they_are_until_the_light_is_back(player, sleeper):
    player.stand(24 + SEEN + 8, 40)
    before = at(sleeper)
    player.step(ticks=90)
    assert at(sleeper) == before and sleeper.brain.halted
    player.stand(24 + SEEN - 8, 40)
    player.step(ticks=30)
    assert at(sleeper) != before


def test_who_stops_where_no_light_is_seen_is_heard_to(player, sleeper):
    player.stand(24 + SEEN - 8, 40)
    player.step(ticks=30)
    player.stand(24 + SEEN + 60, 40)
    told = [event for event in player.step(ticks=60) if isinstance(event, Sounded) and event.source == "mia"]
    assert [stop.sound for stop in told] == ["note"]


def test_who_is_drawn_still_is_after_a_load(player, sleeper):
    player.step(ticks=5)
    assert decode(encode(player.state)).people["mia"].brain == sleeper.brain


def test_who_is_drawn_is_heard_to_stop_at_a_lamp_and_at_nobody(player, sleeper):
    stops = []
    sleeper.x, sleeper.y = units(LANTERN[0] - 76), units(LANTERN[1])
    player.stand(LANTERN[0] - 156, LANTERN[1])
    for _ in range(200):
        stops += [event for event in player.step() if isinstance(event, Sounded) and event.source == "mia"]
    assert [stop.sound for stop in stops] == ["note"]
    player.state.lamps[kept_under(player.state, "lantern")] = False
    for _ in range(300):
        stops += [event for event in player.step() if isinstance(event, Sounded) and event.source == "mia"]
    assert dist(at(sleeper), at(player.lead)) <= OFF and len(stops) == 1
