"""Ways across a place."""

from hypothesis import assume, given
from hypothesis import strategies as st

from game.content.level import Level
from game.core.fixed import ONE
from game.world import ways
from game.world.body import Body
from game.world.ground import Ground
from game.world.motion import feet, walk_to

WIDE, HIGH = 160, 128
rects = st.tuples(st.integers(0, 18), st.integers(0, 14), st.integers(1, 8), st.integers(1, 8)).map(
    lambda rect: tuple(8 * part for part in rect)
)
cells = st.tuples(st.integers(0, WIDE // 8), st.integers(0, HIGH // 8))


def ground_of(solids):
    size = bytes(WIDE // 16 * HIGH // 16)
    return Ground(Level("", WIDE, HIGH, 16, (), {}, (), (), (), tuple(solids), ("",), size, {}))


def flood(ground, start):
    """Every cell that can be reached, the simple way."""
    found, edge = {start}, [start]
    while edge:
        x, y = edge.pop()
        for there in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
            if there not in found and ways.fits(ground, there):
                found.add(there)
                edge.append(there)
    return found


def find(ground, start, end, **more):
    return ways.way(ground, start, lambda at: at == end, lambda at: ways.far(at, end), **more)


@given(st.lists(rects, max_size=8), cells, cells)
def test_there_is_a_way_just_where_one_can_get(solids, start, end):
    ground = ground_of(solids)
    assume(ways.fits(ground, start))
    assert (find(ground, start, end) is not None) == (end in flood(ground, start))


@given(st.lists(rects, max_size=8), cells, cells)
def test_a_way_can_be_walked_without_touching_anything(solids, start, end):
    ground = ground_of(solids)
    assume(ways.fits(ground, start))
    found = find(ground, start, end)
    assume(found)
    body = Body(start[0] * 8 * ONE, start[1] * 8 * ONE)
    for x, y in found:
        while not walk_to(body, ground, x * ONE, y * ONE):
            assert body.moving
            assert ground.free(*feet(body.x, body.y))
    assert (body.x, body.y) == (end[0] * 8 * ONE, end[1] * 8 * ONE)


@given(cells, cells)
def test_in_the_open_a_way_is_as_short_as_can_be(start, end):
    ground = ground_of([])
    assume(ways.fits(ground, start) and ways.fits(ground, end))
    here, cost = start, 0
    for x, y in find(ground, start, end):
        cost += ways.far(here, (x // 8, y // 8))
        here = (x // 8, y // 8)
    assert cost == ways.far(start, end)


def test_no_corner_is_cut():
    ground = ground_of([(64, 0, 16, 64)])
    legs = find(ground, (6, 8), (12, 5))
    here = (6, 8)
    for leg in ((x // 8, y // 8) for x, y in legs):
        dx, dy = leg[0] - here[0], leg[1] - here[1]
        if dx and dy:
            assert ways.fits(ground, (here[0] + (dx > 0) - (dx < 0), here[1]))
        here = leg


def test_a_cell_that_is_shut_is_gone_round():
    ground = ground_of([])
    found = find(ground, (4, 8), (12, 8), shut=lambda at: at[0] == 8 and at[1] > 4)
    assert any(y // 8 <= 4 for _, y in found)


def test_where_there_is_no_way_it_leads_as_near_as_it_can():
    ground = ground_of([(64, 0, 16, HIGH)])
    x, y = find(ground, (4, 8), (14, 8), nearest=True)[-1]
    assert (x, y) == (56, 64)


def test_points_on_one_line_are_left_out():
    assert find(ground_of([]), (4, 8), (12, 8)) == [(96, 64)]


def test_the_way_to_where_one_is_has_no_points():
    assert find(ground_of([]), (4, 8), (4, 8)) == []


@given(st.lists(rects, max_size=8), cells, cells, rects, st.booleans())
def test_a_way_that_is_kept_is_what_would_be_found_until_the_ground_is_another(solids, start, end, pushed, nearest):
    ground = ground_of(solids)
    x, y, w, h = (part * ONE for part in pushed)
    there, elsewhere = ((x, y, x + w, y + h),), ((y, x, y + h, x + w),)
    for moved in ((), there, (), elsewhere, there):
        ground.arrange(moved)
        for _ in range(2):
            found = find(ground, start, end, nearest=nearest)
            assert ways.to(ground, start, end, nearest) == (None if found is None else tuple(found))


@given(st.lists(rects, max_size=8), cells, st.integers(0, 60))
def test_all_around_is_what_one_comes_to_that_is_not_too_far_off(solids, middle, most):
    ground = ground_of(solids)
    assume(ways.fits(ground, middle))
    for _ in range(2):
        found = ways.around(ground, middle, most)
        assert set(found) <= flood(ground, middle) and all(ways.far(at, middle) <= most for at in found)
        assert middle in found and len(set(found)) == len(found)
