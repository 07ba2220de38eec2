"""Figures of frames with many people have the right shape; what they come to depends on the machine."""

import pytest

from game.content.library import Library
from game.content.looks import read_looks
from game.content.paths import project
from game.screen.display import Display
from game.screen.paint import HEIGHT, WIDTH
from game.workshop.bench_people import CROWD, LIMITS, PLACES, WAY, passers, people, walkers


@pytest.fixture(autouse=True)
def display():
    Display(headless=True)


def test_every_count_of_people_is_measured_in_every_place():
    figures = people(Library(project()), 2)
    assert len(figures) == len(PLACES) * (len(LIMITS) + 1)
    assert all(figure.value > 0 and figure.baseline and figure.ratio for figure in figures)


@pytest.mark.parametrize("count", [12, 40, CROWD])
def test_whoever_is_measured_is_in_sight_all_the_while(count):
    for tick in range(2 * WAY):
        for each in (*walkers(count, (100, 50), tick), *passers(count, (100, 50), tick, 7)):
            assert 100 <= each.x < 100 + WIDTH and 50 <= each.y < 50 + HEIGHT


def test_a_crowd_has_every_look():
    looks = len(read_looks(project()))
    assert {each.look for each in passers(CROWD, (0, 0), 0, looks)} == set(range(looks))
