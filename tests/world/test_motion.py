"""Walking: what is solid holds everybody, and nobody is held for good."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from game.content.level import Level
from game.core.fixed import ONE, units
from game.world.body import Body
from game.world.ground import Ground
from game.world.motion import CORNER, DEEP, HALF, HURRY, PAST, WALK, feet, stand, turn_to, walk, walk_to

WIDE, HIGH = 160, 128
rects = st.tuples(st.integers(0, 150), st.integers(0, 120), st.integers(1, 60), st.integers(1, 60))
places = st.lists(rects, max_size=6)
points = st.tuples(st.integers(HALF, WIDE * ONE - HALF), st.integers(DEEP, HIGH * ONE))
directions = st.tuples(st.integers(-1, 1), st.integers(-1, 1))
strides = st.lists(st.tuples(directions, st.booleans(), st.integers(1, 40)), max_size=12)


def ground_of(solids):
    size = bytes(WIDE // 16 * HIGH // 16)
    return Ground(Level("", WIDE, HIGH, 16, (), {}, (), (), (), tuple(solids), ("",), size, {}))


def inside(solids, body):
    left, top, right, bottom = feet(body.x, body.y)
    return [
        (x, y, w, h)
        for x, y, w, h in solids
        if left < (x + w) * ONE and right > x * ONE and top < (y + h) * ONE and bottom > y * ONE
    ]


@given(places, points, strides)
def test_nobody_gets_inside_what_is_solid(solids, start, steps):
    body, ground = Body(*start), ground_of(solids)
    assume(not inside(solids, body))
    for (dx, dy), hurry, ticks in steps:
        for _ in range(ticks):
            walk(body, ground, dx, dy, hurry)
            assert not inside(solids, body)


@given(places, points, strides)
def test_nobody_leaves_the_map(solids, start, steps):
    body, ground = Body(*start), ground_of(solids)
    for (dx, dy), hurry, ticks in steps:
        for _ in range(ticks):
            walk(body, ground, dx, dy, hurry)
    left, top, right, bottom = feet(body.x, body.y)
    assert min(left, top) >= 0 and right <= WIDE * ONE and bottom <= HIGH * ONE


@given(st.integers(1, 100), points, directions, st.booleans())
def test_nobody_passes_through_a_wall_however_thin(x, start, direction, hurry):
    solids = [(x, 0, 1, HIGH)]
    body, ground = Body(*start), ground_of(solids)
    assume(not inside(solids, body))
    side = body.x < x * ONE
    for _ in range(200):
        walk(body, ground, *direction, hurry)
    assert (body.x < x * ONE) is side


middles = st.tuples(st.integers(20, 100), st.integers(20, 70), st.integers(1, 40), st.integers(1, 40))
"""Solids with room for feet on every side."""


@given(middles, st.integers(0, 99), st.integers(0, 99), st.sampled_from([(1, 0), (-1, 0), (0, 1), (0, -1)]))
def test_whoever_is_inside_of_something_can_leave_it(solid, across, down, direction):
    x, y, w, h = solid
    body, ground = Body(x * ONE + w * ONE * across // 100, y * ONE + h * ONE * down // 100 + 1), ground_of([solid])
    assert inside([solid], body)
    for _ in range(100):
        walk(body, ground, *direction)
    assert not inside([solid], body)


@given(places, points, directions)
def test_a_step_is_never_longer_than_the_pace(solids, start, direction):
    body, ground = Body(*start), ground_of(solids)
    walk(body, ground, *direction, True)
    assert max(abs(body.x - start[0]), abs(body.y - start[1])) <= HURRY


@pytest.mark.parametrize(("hurry", "pace"), [(False, WALK), (True, HURRY)])
def test_a_diagonal_is_as_fast(hurry, pace):
    body = Body(units(80), units(60))
    walk(body, ground_of([]), 1, 1, hurry)
    gone = ((body.x - units(80)) ** 2 + (body.y - units(60)) ** 2) ** 0.5
    assert gone == pytest.approx(pace, rel=0.01)


def test_a_diagonal_slides_along_a_wall():
    body = Body(units(80), units(15))
    ground = ground_of([(0, 0, WIDE, 10)])
    for _ in range(10):
        walk(body, ground, 1, -1)
    assert (body.x > units(86), body.y) == (True, units(15))


def test_a_body_stops_right_at_a_wall():
    body = Body(units(80), units(60))
    for _ in range(60):
        walk(body, ground_of([(100, 40, 10, 40)]), 1, 0)
    assert body.x == units(100) - HALF


@pytest.mark.parametrize("off", range(1, CORNER // ONE + 1))
def test_a_body_slips_round_a_corner_that_is_just_in_the_way(off):
    body, ground = Body(units(80), units(40) + DEEP - units(off)), ground_of([(90, 0, 10, 40)])
    for _ in range(60):
        walk(body, ground, 1, 0)
    assert body.x > units(110)


def test_a_body_does_not_slip_round_a_corner_far_off():
    body, ground = Body(units(80), units(40) + DEEP - CORNER - 2 * ONE), ground_of([(90, 0, 10, 40)])
    for _ in range(60):
        walk(body, ground, 1, 0)
    assert body.x == units(90) - HALF


@pytest.mark.parametrize(("off", "passes"), [(PAST // ONE, True), (PAST // ONE + 2, False)])
def test_a_body_slips_round_somebody_only_where_they_are_hardly_in_the_way(off, passes):
    body, ground = Body(units(80), units(40) + DEEP - units(off)), ground_of([])
    ground.others = ((units(90), 0, units(102), units(40)),)
    for _ in range(60):
        walk(body, ground, 1, 0)
    assert (body.x > units(110)) == passes


def test_a_body_bumps_once():
    body, ground, bumps = Body(units(80), units(60)), ground_of([(90, 40, 10, 40)]), 0
    for _ in range(30):
        walk(body, ground, 1, 0)
        bumps += body.bumped
    assert bumps == 1


@given(points, points, st.booleans())
def test_walk_to_reaches_its_point_exactly(start, end, hurry):
    body, ground = Body(*start), ground_of([])
    for _ in range(400):
        if walk_to(body, ground, *end, hurry):
            break
    assert (body.x, body.y) == end


def test_being_there_already_is_no_bump():
    body = Body(units(80), units(60), moving=True)
    walk_to(body, ground_of([]), units(80), units(60))
    assert not body.bumped


@pytest.mark.parametrize(
    ("direction", "before", "after"),
    [
        ((1, 0), "up", "right"),
        ((1, 1), "down", "down"),
        ((1, 1), "right", "right"),
        ((1, 1), "left", "right"),
        ((0, -1), "left", "up"),
    ],
)
def test_a_diagonal_keeps_a_facing_that_fits(direction, before, after):
    body = Body(units(80), units(60), before)
    walk(body, ground_of([]), *direction)
    assert body.facing == after


@pytest.mark.parametrize(
    ("point", "facing"), [((90, 60), "right"), ((70, 60), "left"), ((80, 90), "down"), ((80, 30), "up")]
)
def test_turning_to_a_point(point, facing):
    body = Body(units(80), units(60), "down")
    turn_to(body, units(point[0]), units(point[1]))
    assert body.facing == facing


def test_standing_ends_the_gait():
    body = Body(units(80), units(60))
    walk(body, ground_of([]), 1, 0)
    stand(body)
    assert (body.moving, body.walked) == (False, 0)


@pytest.mark.parametrize("off", range(1, CORNER + 1, 97))
@pytest.mark.parametrize("spare", [0, 1, 130])
@pytest.mark.parametrize(("dx", "dy"), [(1, 0), (-1, 0), (0, 1), (0, -1)])
def test_a_body_slips_into_a_gap_that_is_hardly_wider_than_its_feet(off, spare, dx, dy):
    """Wherever between two px it stands: the gap is hit to the unit."""
    gap = 60
    if dx:
        wide = (DEEP + spare + ONE - 1) // ONE
        walls = [(90, 0, 10, gap), (90, gap + wide, 10, 60), (60, 0, 10, gap), (60, gap + wide, 10, 60)]
        body = Body(units(80), units(gap) + DEEP + (wide * ONE - DEEP) // 2 + off)
    else:
        wide = (2 * HALF + spare + ONE - 1) // ONE
        walls = [(0, 90, gap, 10), (gap + wide, 90, 60, 10), (0, 60, gap, 10), (gap + wide, 60, 60, 10)]
        body = Body(units(gap) + HALF + (wide * ONE - 2 * HALF) // 2 + off, units(80))
    ground = ground_of(walls)
    for _ in range(60):
        walk(body, ground, dx, dy)
    assert abs(body.x - units(80)) > units(30) if dx else abs(body.y - units(80)) > units(30)
