"""The stairs of the house: as many steps as are counted out loud, and nine above the one with a chip out of it."""

import pytest

from assets.source.stairs.places import (
    CHIPPED,
    CLIMBED,
    FLIGHT,
    FLIGHTS,
    LANDINGS,
    RAIL,
    STEPS,
    near_edge,
    step_top,
)
from game.content.library import Library

STAIRS = "book1/1-synthetic-noon/stairs"


@pytest.fixture(scope="module")
def level(tmp_path_factory):
    return Library(None, tmp_path_factory.mktemp("stairs-cache")).level(STAIRS)


def trigger(level, name):
    return next(trigger for trigger in level.triggers if trigger.known_as == name)


def test_there_are_sixty_four_steps_and_nine_above_the_chip():
    assert STEPS * CLIMBED == 64 and STEPS - CHIPPED == 9
    for flight in range(CLIMBED):
        assert step_top(flight, STEPS) == near_edge(flight + 1), "a flight ends at the edge of its landing"


@pytest.mark.parametrize("spot", ["nine_under", "nine_seat"])
def test_who_stands_or_sits_nine_under_the_door_is_on_that_step(level, spot):
    top = step_top(CLIMBED - 1, CHIPPED)
    assert top <= level.spots[spot].y < step_top(CLIMBED - 1, CHIPPED - 1)
    assert level.spots[spot].seat == (spot == "nine_seat")


@pytest.mark.parametrize(
    ("name", "flight"), [("first_floor", 0), ("third_floor", CLIMBED - 1), ("nine_under", CLIMBED - 1)]
)
def test_nobody_goes_by_a_trigger_on_the_way_up(level, name, flight):
    x, _, wide, _ = trigger(level, name).area
    left = FLIGHTS[flight]
    assert x <= left + RAIL and x + wide >= left + FLIGHT - RAIL


def test_they_lie_in_the_order_of_the_climb(level):
    first, third, nine = (trigger(level, name).area[1] for name in ("first_floor", "third_floor", "nine_under"))
    assert LANDINGS[1] < first < near_edge(1) and LANDINGS[3] <= third < near_edge(3)
    assert nine < third < first
