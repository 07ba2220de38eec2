"""Rectangles nobody can enter, merged: fewer of them, over the same px."""

import shutil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content import paths
from game.content.compiler import compile_level
from game.content.maps.solids import merged
from game.core.problem import ContentError

SMALL = st.tuples(st.integers(-4, 20), st.integers(-4, 20), st.integers(1, 8), st.integers(1, 8))
TILES = st.sets(st.tuples(st.integers(0, 7), st.integers(0, 7)))


def covered(rects):
    return {(x, y) for left, top, w, h in rects for x in range(left, left + w) for y in range(top, top + h)}


@given(st.lists(SMALL, max_size=24))
def test_merging_covers_exactly_the_same_px(rects):
    assert covered(merged(rects)) == covered(rects)


@given(st.lists(SMALL, max_size=24))
def test_merging_never_makes_more(rects):
    assert len(merged(rects)) <= len(set(rects))


@given(st.lists(SMALL, max_size=12), st.randoms())
def test_the_order_they_come_in_does_not_matter(rects, random):
    mixed = rects[:]
    random.shuffle(mixed)
    assert merged(mixed) == merged(rects)


@given(st.lists(SMALL, max_size=24))
def test_what_is_merged_cannot_be_merged_further(rects):
    assert merged(merged(rects)) == merged(rects)


@given(TILES)
def test_tiles_of_a_grid_do_not_overlap_once_merged(cells):
    rects = merged((x * 16, y * 16, 16, 16) for x, y in cells)
    assert sum(w * h for _, _, w, h in rects) == 256 * len(cells)


def test_a_room_of_tiles_becomes_one_rectangle():
    assert merged((x * 16, y * 16, 16, 16) for x in range(5) for y in range(3)) == ((0, 0, 80, 48),)


def test_the_walls_round_a_room_become_four():
    cells = [(x, y) for x in range(5) for y in range(4) if x in (0, 4) or y in (0, 3)]
    assert len(merged((x, y, 1, 1) for x, y in cells)) == 4


def test_rectangles_that_only_meet_at_a_corner_stay_apart():
    assert merged([(0, 0, 2, 2), (2, 2, 2, 2)]) == ((0, 0, 2, 2), (2, 2, 2, 2))


def test_one_without_a_size_is_nothing():
    assert merged([(0, 0, 0, 4), (0, 0, 4, 0)]) == ()


def test_a_prop_in_a_room_that_stands_in_a_wall_is_named(tmp_path):
    """All that feet cannot enter of it lies there; one that only reaches into the wall is where furniture stands."""
    for part in ("home*", "shade*"):
        for path in (paths.project() / "assets/tilesets").glob(part):
            copy = shutil.copytree if path.is_dir() else shutil.copy
            (tmp_path / "assets/tilesets").mkdir(parents=True, exist_ok=True)
            copy(path, tmp_path / "assets/tilesets" / path.name)
    level = tmp_path / "levels/templates/room.tmx"
    shutil.copytree(paths.project() / "levels/templates", level.parent)
    assert compile_level(tmp_path, level).props
    text = level.read_text("utf-8")
    level.write_text(text.replace('gid="441" x="74" y="146"', 'gid="441" x="74" y="62"'), "utf-8")
    with pytest.raises(ContentError, match="Prop 'armchair' stands in a wall: move it to where there is floor"):
        compile_level(tmp_path, level)
