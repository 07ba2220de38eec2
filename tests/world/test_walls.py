"""What a wall hides."""

import pytest

from game.content.level import Thing
from game.core.fixed import units
from game.world.body import Body
from game.world.looking import THICK, Looker

FEET, WIDE = (80, 40), 160
FAR = THICK + 4
BELL = Thing("bell", (72, FEET[1] + FAR, 16, 10), "")


@pytest.fixture
def looker(level):
    """Somebody looks down at a bell; what is solid begins at their feet and is that deep."""
    return lambda deep: Looker(level([(0, FEET[1], WIDE, deep)], things=[BELL]), "noon")


def looking_down():
    return Body(units(FEET[0]), units(FEET[1]), "down")


@pytest.mark.parametrize(("deep", "seen"), [(THICK, True), (THICK + 1, False), (FAR + 10, False)])
def test_a_thing_is_meant_over_a_counter_and_not_through_a_wall(looker, deep, seen):
    assert (looker(deep).focus(looking_down(), {}, set()) is not None) is seen


def test_nobody_is_spoken_to_through_a_wall(looker):
    people = {"mia": Body(units(FEET[0]), units(FEET[1] + FAR + 10))}
    assert looker(FAR).focus(looking_down(), people, {"mia"}) is None


def test_somebody_is_spoken_to_through_an_opening(looker):
    people = {"mia": Body(units(FEET[0]), units(FEET[1] + FAR + 10))}
    assert looker(0).focus(looking_down(), people, {"mia"}).name == "mia"
