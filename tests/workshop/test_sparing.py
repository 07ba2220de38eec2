"""How a way is gone: where it leads does not change, breath always lasts, and nobody stands for what walking brings."""

from itertools import pairwise
from pathlib import Path

import msgspec
import pytest

from game.content.library import Library
from game.core.fixed import units
from game.session.intent import NOTHING, Intent
from game.workshop.play import Where, session_at
from game.workshop.reaching import Chart
from game.workshop.solving.guide import Guide
from game.workshop.solving.maze import SPARE, Maze, Stand
from game.workshop.solving.search import search
from game.workshop.solving.sparing import CARE, LINGER, Step, spared
from game.world.breath import DRAIN, EASY, FULL, HURRIED
from game.world.motion import HURRY

ROOT = Path(__file__).parents[1] / "fixtures" / "dream"
PLACE = "book1/1-night/garden"
RIGHT = Intent(dx=1, hurry=True)
WALKED = msgspec.structs.replace(RIGHT, hurry=False)
HELD = Intent(dx=1, breathe=True)


@pytest.fixture(scope="module")
def night(tmp_path_factory):
    return Library(ROOT, tmp_path_factory.mktemp("cache"))


@pytest.fixture
def garden(night):
    return session_at(night, Where(PLACE))


class Lightless(Maze):
    """The garden with its lamps out."""

    def is_lit(self, at):
        return False


class Lamplit(Maze):
    """The garden with a lamp left of x = 100."""

    def is_lit(self, at):
        return at.x < units(100)


def at(px, left=FULL, held=False):
    return Stand(units(px), units(40), "right", left, held, ())


def gone(walked, held, left):
    """Steps of hurrying for so many ticks with so much breath `left`, and of holding it for so many; where they end."""
    begin, edge = at(40, left), at(40 + 2 * walked, min(FULL, left + HURRIED * walked))
    steps = [Step(begin, ((walked, RIGHT),)), Step(edge, ((400, NOTHING), (1, Intent(breathe=True))))]
    inside = edge._replace(left=FULL - DRAIN, held=True)
    end = inside._replace(left=FULL - DRAIN * (1 + held), held=False)
    return [*steps, Step(inside, ((held, HELD),))], end


def left_after(runs, left):
    """The breath there is at the end of a way in the dark."""
    for ticks, intent in runs:
        for _ in range(ticks):
            brings = -DRAIN if intent.breathe else HURRIED if intent.hurry else EASY
            left = min(FULL, left + brings)
    return left


def total(runs, wanted):
    return sum(ticks for ticks, intent in runs if intent == wanted)


def test_nobody_stands_or_walks_slower_where_there_is_breath_enough(garden):
    steps, end = gone(30, 60, FULL)
    assert spared(Lightless(garden), steps, end) == ((30, RIGHT), (1, Intent(breathe=True)), (60, HELD))


def test_who_lacks_breath_walks_on_rather_than_stand(garden):
    steps, end = gone(100, 60, 600)
    runs = spared(Lightless(garden), steps, end)
    assert total(runs, WALKED) > 0 == total(runs, NOTHING)
    assert left_after(runs, 600) >= SPARE + CARE


def test_what_is_walked_leads_as_far_as_what_was_hurried(garden):
    steps, end = gone(100, 60, 600)
    runs = spared(Lightless(garden), steps, end)
    assert total(runs, RIGHT) * 8 + total(runs, WALKED) * 5 == 100 * 8


def test_one_stands_for_no_more_than_is_lacking(garden):
    steps, end = gone(10, 120, 0)
    runs = spared(Lightless(garden), steps, end)
    assert 0 < total(runs, NOTHING) * EASY <= 121 * DRAIN + SPARE + CARE
    assert left_after(runs, 600) >= SPARE


def test_one_stands_in_lamplight_rather_than_in_the_dark(garden):
    maze, (steps, end) = Lamplit(garden), gone(40, 150, 0)
    runs = spared(maze, steps, end)
    assert runs[0][1] == NOTHING and total(runs[1:], NOTHING) == 0


def test_a_crossing_that_takes_a_whole_breath_is_begun_with_one(garden):
    steps, end = gone(10, 236, 0)
    assert left_after(spared(Lightless(garden), steps, end), 0) == FULL - 237 * DRAIN


@pytest.mark.parametrize("kept", [0, 1500])
def test_breath_is_kept_for_what_is_done_at_the_end(garden, kept):
    steps, end = gone(10, 30, 0)
    runs = spared(Lightless(garden), steps, end._replace(held=True), kept)
    assert 0 <= left_after(runs, 0) - max(kept, LINGER) < EASY


@pytest.mark.parametrize("name", ["last", "leaf", "pebble", "dark"])
def test_a_way_that_was_found_ends_where_it_was_found_to_with_breath_left(garden, name):
    maze = Chart(garden, name)
    start = maze.stand(garden)
    found = search(maze, start, maze.named, first=True, guide=Guide(maze, start, maze.named))
    ((goal, runs),) = found.ways.items()
    lows = []
    for intent in (intent for ticks, intent in runs for _ in range(ticks)):
        garden.step(intent)
        lows.append(garden.state.breath.left)
    end = maze.stand(garden)
    assert (end.x, end.y, end.held) == (found.ends[goal].x, found.ends[goal].y, found.ends[goal].held)
    assert min(lows) > 0 and maze.reached(goal, end)
    assert all(a != b for (_, a), (_, b) in pairwise(runs) if a == NOTHING)


def test_hurrying_is_as_fast_as_is_counted_on():
    assert 8 * units(1.25) == HURRY * 5
