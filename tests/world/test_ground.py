"""What feet can and cannot enter."""

from hypothesis import given
from hypothesis import strategies as st

from game.core.fixed import ONE
from game.world.ground import ARRANGED

rects = st.tuples(st.integers(0, 150), st.integers(0, 120), st.integers(1, 60), st.integers(1, 60))
boxes = st.tuples(st.integers(0, 150), st.integers(0, 120), st.integers(1, 40), st.integers(1, 40))


def in_units(rect):
    x, y, w, h = rect
    return x * ONE, y * ONE, (x + w) * ONE, (y + h) * ONE


def test_the_grid_misses_nothing(ground):
    @given(st.lists(rects, max_size=8), boxes)
    def check(solids, box):
        left, top, right, bottom = in_units(box)
        slow = {s for s in map(in_units, solids) if left < s[2] and right > s[0] and top < s[3] and bottom > s[1]}
        assert set(ground(solids).hits(left, top, right, bottom)) == slow

    check()


def test_touching_is_not_hitting(ground):
    assert ground([(10, 10, 10, 10)]).free(*in_units((0, 10, 10, 10)))


def test_the_edge_of_the_map_is_not_free(ground):
    assert not ground().free(-1, 0, 10, 10)


def test_people_stand_in_the_way(ground):
    found = ground()
    found.others = (in_units((10, 10, 10, 10)),)
    assert not found.free(*in_units((15, 15, 2, 2)))


def test_what_was_found_out_is_known_again_when_things_lie_as_they_did(ground):
    ground = ground([])
    here, there = ((0, 0, 8, 8),), ((8, 8, 16, 16),)
    ground.arrange(here)
    ground.fits[1, 1] = False
    ground.arrange(there)
    assert (ground.fits, ground.moved) == ({}, there)
    ground.arrange(here)
    assert (ground.fits, ground.moved) == ({(1, 1): False}, here)


def test_of_how_things_lay_long_ago_nothing_is_known(ground):
    ground = ground([])
    for number in range(ARRANGED + 2):
        ground.arrange(((number, 0, 8, 8),))
        ground.fits[1, 1] = True
    ground.arrange(((0, 0, 8, 8),))
    assert ground.fits == {}
    ground.arrange(((ARRANGED + 1, 0, 8, 8),))
    assert ground.fits == {(1, 1): True}
