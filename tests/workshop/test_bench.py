"""The figures have the right shape; what they come to depends on the machine and is not for tests."""

import pytest

from game.content.paths import project
from game.workshop.bench import bench
from game.workshop.figures import Figure, told
from game.workshop.generated import large_level, write_large_map


@pytest.fixture(scope="module")
def figures():
    return bench(project(), quick=True)


def test_every_figure_is_there(figures):
    assert [figure.name for figure in figures] == [
        "frame with a dialogue open", "frame walking", "worst frame across the borders of chunks",
        "frame in the Garden, circle open", "frame with everybody in a place", "start to the first frame",
        "memory in play", "longest tick while music comes in", "change to a large place, cold",
        "change to a large place, warm", "hot reload of a map to the next frame",
        "hot reload of a script to the next frame", "hot reload of the Garden to the next frame",
        "speed with scripts and no screen", "chapter one, walked the shortest way", "check of everything",
        "check of one map",
    ]  # fmt: skip


def test_every_figure_was_measured(figures):
    assert all(figure.value > 0 for figure in figures)


def test_frames_are_held_against_a_bare_one(figures):
    assert all(figure.baseline and figure.ratio for figure in figures[:7])


def test_the_table_says_what_does_not_hold():
    table = told(
        [Figure("a frame", 9.0, "ms", 3.0, 3.0, 1.45, False), Figure("speed", 400.0, "×", None, None, 300, True)]
    )
    assert [line.split()[-1] for line in table.splitlines()] == ["HOLD", "holds"]


def test_a_large_level_is_as_large_as_asked(cottage):
    level = large_level(cottage.level("book1/1-morning/kitchen"), 100, 60, 6)
    assert (level.width, level.height, len(level.layers)) == (1600, 960, 6)
    assert {len(layer.cells) for layer in level.layers} == {6000}


def test_layers_of_a_large_level_have_names_of_their_own(cottage):
    level = large_level(cottage.level("book1/1-morning/kitchen"), 40, 40, 6)
    assert len({layer.name for layer in level.layers}) == 6


def test_a_large_map_can_be_read(cottage, tmp_path):
    from game.content.library import Library

    place = write_large_map(cottage, tmp_path / "project", 50, 40, 3)
    level = Library(tmp_path / "project", tmp_path / "cache").level(place)
    assert (level.width, level.height, len(level.layers)) == (800, 640, 3)
