"""The guide of a search on a small garden of two layers: how far it says it is, and what is not looked at for that."""

from pathlib import Path

import pytest

from game.content.library import Library
from game.core.fixed import units
from game.workshop.play import Where, session_at
from game.workshop.reaching import Chart
from game.workshop.solving.guide import Guide
from game.workshop.solving.search import search

ROOT = Path(__file__).parents[1] / "fixtures" / "dream"
PLACE = "book1/1-night/garden"
NAMED = ("last", "leaf", "pebble", "dark")


@pytest.fixture(scope="module")
def garden(tmp_path_factory):
    return session_at(Library(ROOT, tmp_path_factory.mktemp("cache")), Where(PLACE))


@pytest.fixture
def chart(garden):
    """The garden, and where one stands in it, as it is looked at for something of that name."""
    return lambda name: (Chart(garden, name), Chart(garden, name).stand(garden))


@pytest.mark.parametrize("name", NAMED)
def test_with_a_guide_what_is_looked_for_is_found_among_fewer_places(chart, name):
    maze, start = chart(name)
    alone = search(maze, start, maze.named, first=True)
    guided = search(maze, start, maze.named, first=True, guide=Guide(maze, start, maze.named))
    assert alone.ways and guided.ways.keys() == alone.ways.keys()
    assert guided.nodes < alone.nodes


@pytest.mark.parametrize("name", NAMED)
def test_it_is_nearer_all_the_way_and_nothing_at_the_end(chart, name):
    maze, start = chart(name)
    guide = Guide(maze, start, maze.named)
    (end,) = search(maze, start, maze.named, first=True, guide=guide).ends.values()
    assert guide(end) == 0 < guide(start)


@pytest.mark.parametrize("name", ["last", "bed"])
def test_lamps_and_spots_are_come_to_with_the_first_layer_in_force_alone(chart, name):
    maze, _ = chart(name)
    assert not any(maze.is_met_beneath(goal) for goal in maze.named)


def test_what_nothing_leads_to_is_as_far_as_what_is_farthest(chart):
    maze, start = chart("dark")
    guide = Guide(maze, start, maze.named)
    assert guide(start._replace(x=units(1), y=units(1))) >= guide(start) > 0
