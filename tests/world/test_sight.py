"""What eyes see of a place: cones, what stops them, light and cover, all in whole px."""

import math

import msgspec
import pytest

from game.content.guards import GUARDS, WALK, GuardKind
from game.content.level import Lamp
from game.content.objects.shade import Shade
from game.world.sight import COVER, HIDDEN, Gaze, Sight, cover

EYES = (160, 80)
REACH = GUARDS[WALK].reach


@pytest.fixture
def place(level):
    """A place of 20 × 10 tiles, open but for a pillar of one tile and a bench that fills half of one."""
    return level([(192, 64, 16, 16), (96, 64, 16, 8)], width=320, height=160)


@pytest.fixture
def sight(place):
    return Sight(place)


@pytest.fixture
def wide(level):
    """What eyes see of a place of 40 × 40 tiles with these solids."""
    return lambda *solids: Sight(level(solids, width=640, height=640))


def gaze(eyes, facing, kind=GUARDS[WALK]):
    return Gaze(eyes, facing, kind)


# ---------------------------------------------------------------------- what stops eyes
def test_a_tile_that_is_solid_all_over_stops_eyes(sight):
    assert not sight.is_clear((160, 72), (240, 72))
    assert sight.seen_to((160, 72), (240, 72)) == (191, 72)
    assert sight.is_clear((160, 90), (240, 90))


def test_what_fills_half_a_tile_is_seen_over(sight):
    assert sight.is_clear((160, 66), (40, 66))


def test_two_halves_fill_a_tile_and_one_half_twice_does_not(wide):
    halves = ((32, 32, 8, 16), (40, 32, 8, 16))
    assert not wide(*halves).is_clear((8, 40), (100, 40))
    assert wide(halves[0], halves[0]).is_clear((8, 40), (100, 40))


def test_nothing_is_seen_beyond_the_edge_of_the_place(sight):
    assert not sight.is_clear((8, 8), (-8, 8))
    assert sight.seen_to((300, 80), (400, 80))[0] <= 320


def test_a_pillar_stops_eyes_on_the_slant_as_well(sight):
    assert not sight.is_clear((184, 56), (216, 88))
    assert sight.is_clear((184, 56), (190, 62))


def test_no_line_goes_through_a_pillar_and_every_other_does_not_stop(level):
    sight = Sight(level([(192, 64, 16, 16)], width=320, height=160))
    points = [(x, y) for x in range(3, 320, 17) for y in range(3, 160, 17)]
    for a, b in ((a, b) for a in points for b in points):
        crosses = _crosses(a, b)
        if crosses is not None:
            assert sight.is_clear(a, b) is not crosses, (a, b)


def _crosses(a, b):
    """Whether the line between the middles of two px goes through the inside of the pillar; None where it only grazes
    it, or begins there."""
    if 192 <= a[0] < 208 and 64 <= a[1] < 80:
        return None
    (ax, ay), (bx, by) = ((x + 0.5, y + 0.5) for x, y in (a, b))
    begun, over = 0.0, 1.0
    for start, gone, low, high in ((ax, bx - ax, 192, 208), (ay, by - ay, 64, 80)):
        if gone == 0:
            if not low < start < high:
                return False
            continue
        first, last = sorted(((low - start) / gone, (high - start) / gone))
        begun, over = max(begun, first), min(over, last)
    if abs(over - begun) < 1e-3:
        return None
    return over > begun


# ---------------------------------------------------------------------- the cone
@pytest.mark.parametrize(("facing", "ahead"), [("left", (-1, 0)), ("right", (1, 0)), ("up", (0, -1)), ("down", (0, 1))])
def test_one_sees_ahead_and_not_behind(sight, facing, ahead):
    x, y = EYES
    assert sight.sees(gaze(EYES, facing), (x + 20 * ahead[0], y + 20 * ahead[1]))
    assert not sight.sees(gaze(EYES, facing), (x - 20 * ahead[0], y - 20 * ahead[1]))
    assert not sight.sees(gaze(EYES, facing), EYES)


def test_the_cone_is_35_degrees_to_each_side(sight):
    far = 60
    edge = math.tan(math.radians(35)) * far
    for side in (-1, 1):
        assert sight.sees(gaze(EYES, "down"), (160 + side * math.floor(edge) - side, 80 + far))
        assert not sight.sees(gaze(EYES, "down"), (160 + side * math.ceil(edge) + side, 80 + far))


def test_the_cone_is_as_long_as_it_is_wide_to_its_rim(wide):
    sight = wide()
    assert sight.sees(gaze((320, 320), "right"), (320 + REACH, 320))
    assert not sight.sees(gaze((320, 320), "right"), (321 + REACH, 320))
    assert not sight.sees(gaze((320, 320), "right"), (320 + REACH, 330))


def test_the_outline_of_a_cone_lies_within_it_and_ends_at_walls(wide):
    sight = wide((400, 304, 16, 32))
    outline = sight.cone(gaze((320, 320), "right"))
    assert outline[0] == (320, 320) and len(outline) == 18
    middle = outline[1 + 8]
    assert middle == (399, 320)
    assert all(math.dist((320, 320), point) <= REACH + 1 for point in outline)
    assert outline[1][1] < 320 < outline[-1][1]


@pytest.mark.parametrize(("reach", "share"), [(200, 300), (60, 900)])
def test_a_cone_is_as_long_and_as_wide_as_its_kind_has_it(wide, reach, share):
    sight, looks = wide(), gaze((320, 320), "down", GuardKind(reach=reach, wide=share, hears=0))
    assert sight.sees(looks, (320, 320 + reach)) and not sight.sees(looks, (320, 321 + reach))
    far = reach // 2
    assert sight.sees(looks, (320 + far * share // 1000, 320 + far))
    assert not sight.sees(looks, (321 + far * share // 1000, 320 + far))
    lowest = max(y for _, y in sight.cone(looks))
    assert lowest == 320 + reach
    assert sight.cone(looks) != sight.cone(gaze((320, 320), "down"))


def test_where_there_is_no_floor_about_a_cone_is_told_of_the_layer_that_is_seen(level):
    place = msgspec.structs.replace(
        level([(400, 304, 16, 32), (0, 0, 16, 16)], width=640, height=640),
        group_solids={"painted": ((352, 300, 16, 40),), "bare": ((352, 200, 16, 240),)},
    )
    sight = Sight(place)
    outline = sight.cone(gaze((320, 320), "right"))
    assert sight.shut(outline, "painted") == ((400, 304, 16, 32), (352, 300, 16, 40))
    assert sight.shut(outline, "bare") == ((400, 304, 16, 32), (352, 200, 16, 240))


# ---------------------------------------------------------------------- light and cover
def test_shade_takes_light_away_and_lamplight_gives_it_back(place):
    shaded = place.with_objects([Shade((0, 0, 100, 160), 1), Shade((50, 0, 100, 160), 0), Lamp("lantern", 20, 40, 30)])
    sight = Sight(shaded)
    assert [sight.light(at) for at in ((200, 40), (40, 120), (60, 120))] == [4, 1, 0]
    assert sight.light((30, 40)) == 4
    assert sight.light((30, 40), frozenset({"lantern"})) == 1
    assert sight.light((20, 40 + 23)) == 4 and sight.light((20, 40 + 24)) == 1


def test_people_on_the_line_or_close_by_cover_somebody(sight):
    at = (260, 80)
    assert cover(EYES, at, []) == 0
    assert cover(EYES, at, [(200, 80)]) == 1
    assert cover(EYES, at, [(200, 80 + COVER // 2)]) == 1
    assert cover(EYES, at, [(200, 81 + COVER // 2)]) == 0
    assert cover(EYES, at, [(260 + COVER, 80 + COVER)]) == 1
    assert cover(EYES, at, [(150, 80)]) == 0
    assert cover(EYES, at, [(200, 80)] * 7) == HIDDEN
