"""What feet can and cannot enter."""

from hypothesis import given
from hypothesis import strategies as st

from game.core.fixed import ONE

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
