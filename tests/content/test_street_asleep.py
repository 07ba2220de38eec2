"""Lantern Street by night, everybody asleep: the street as it stands at noon, in its fourth state."""

import pytest

from game.content.objects.prop import Prop
from game.content.objects.wall import Wall

STREET, ASLEEP = "book1/3-the-dreamers/street", "book1/3-the-dreamers/street_asleep"
CHALK_AND_STONE = {"drain", "juice_place", "queue", "chalked_window"}


def stood(level, suffix):
    """What stands in a state, without its name, and where."""
    props = [prop for prop in level.of(Prop) if prop.name.endswith(suffix)]
    return {(prop.name.removesuffix(suffix), prop.x, prop.y) for prop in props}


@pytest.fixture
def asleep(game):
    return game.level(ASLEEP)


def test_everything_that_there_is_without_paint_sleeps_where_it_stands(game, asleep):
    assert stood(asleep, "_asleep") == stood(game.level(STREET), "_bare") != set()


def test_nothing_of_another_state_is_awake(asleep):
    names = {prop.name for prop in asleep.of(Prop)} - CHALK_AND_STONE
    assert not {name for name in names if not name.endswith("_asleep") and not name.startswith("number_")}


def test_feet_are_stopped_by_the_same_walls(game, asleep):
    assert {wall.area for wall in asleep.of(Wall)} == {wall.area for wall in game.level(STREET).of(Wall)}
