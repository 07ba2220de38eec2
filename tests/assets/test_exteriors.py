"""What streets are built of: four states that truly differ, from one drawing."""

from itertools import combinations

import numpy as np
import pytest

from assets.source.canvas import Canvas
from assets.source.kit import skyline
from assets.source.kit.exteriors import rain
from assets.source.kit.exteriors.fronts import drawn
from assets.source.kit.exteriors.reflections import GIVEN_BACK, reflection
from assets.source.kit.exteriors.states import ASLEEP, BARE, NIGHT, PAINTED, STATES, faded
from assets.source.kit.skyline import FEATURES, HOURS, View
from assets.source.ramps import NAMES, RGB
from assets.source.street.catalogue import THINGS
from assets.source.street.files import GROUNDS, SKIES, street
from assets.source.street.houses import HOUSES
from game.screen.paint.rain import MOMENTS


def colors(canvas):
    return {NAMES[number] for number in np.unique(canvas.cells) if number}


def saturation(canvas):
    rgb = np.array(RGB)[canvas.cells[canvas.drawn]]
    return (rgb.max(1) - rgb.min(1)).mean() / 255


def differing(one, other):
    return (one.cells != other.cells).mean()


@pytest.mark.parametrize("name", sorted(HOUSES))
def test_a_house_is_another_in_each_of_its_states(name):
    fronts = {state.name: drawn(HOUSES[name], state) for state in STATES}
    for one, other in combinations(fronts, 2):
        assert differing(fronts[one], fronts[other]) > 0.08, (one, other)
    assert saturation(fronts["painted"]) > 1.3 * saturation(fronts["bare"])


@pytest.mark.parametrize("name", sorted(THINGS))
def test_everything_has_the_same_size_in_every_state(name):
    draw, _ = THINGS[name]
    assert len({(canvas.width, canvas.height) for canvas in map(draw, STATES)}) == 1


@pytest.mark.parametrize("name", sorted(THINGS))
def test_paint_hides_how_everything_is(name):
    draw, _ = THINGS[name]
    assert draw(PAINTED).rgba().tobytes() != draw(BARE).rgba().tobytes()


def test_one_window_of_the_street_is_warm_when_all_are_asleep():
    warm = [name for name, house in HOUSES.items() if "gold2" in colors(drawn(house, ASLEEP))]
    assert warm == ["fitter"]


def test_without_paint_one_shop_has_its_light_on():
    lit = [name for name, house in HOUSES.items() if "gold1" in colors(drawn(house, BARE))]
    assert lit == ["fitter"]


def test_what_fades_keeps_its_order_from_dark_to_light():
    for ramp in ("blue", "wood", "gold", "tan"):
        steps = [name for name in NAMES if name.rstrip("0123456789") == ramp]
        canvas = Canvas(len(steps), 1)
        for x, step in enumerate(steps):
            canvas.pixel(x, 0, step)
        values = [sum(RGB[number]) for number in faded(canvas, BARE).cells[0]]
        assert values == sorted(values) and len(set(values)) > 2


def test_what_is_kept_does_not_fade():
    canvas = Canvas(1, 1, "gold2")
    assert colors(faded(canvas.copy(), BARE)) != {"gold2"} == colors(faded(canvas.copy(), BARE, keep=("gold2",)))


def test_wet_ground_gives_back_nothing_but_lights():
    for house in HOUSES.values():
        assert colors(reflection(drawn(house, NIGHT), 56)) <= set(GIVEN_BACK.values())


def test_the_ground_has_the_same_blocks_in_every_state():
    blocks = {name for name in street().blocks if "_" in name}
    kinds = {name.rpartition("_")[0] for name in blocks}
    assert len(kinds) > 6 and {f"{kind}_{state}" for kind in kinds for state in GROUNDS} == blocks


@pytest.mark.parametrize("hour", sorted(HOURS))
def test_a_sky_is_the_same_from_the_same_seed_and_another_from_another(hour):
    one, again, other = (skyline.seen(View(hour, seed, width=240)) for seed in (3, 3, 4))
    assert np.array_equal(one.cells, again.cells) and differing(one, other) > 0.02


@pytest.mark.parametrize("feature", sorted(FEATURES))
def test_what_stands_out_of_a_city_is_seen_in_it(feature):
    plain = skyline.city(View("noon", 4, density=0.4), 2)
    shown = skyline.city(View("noon", 4, density=0.4, features={feature: 0.5}), 2)
    assert differing(plain, shown) > 0.001


def test_more_of_a_city_is_lit_where_more_is_asked_for():
    lit = [sum((skyline.seen(View("night", 4, lit=share)).color_mask("gold2", "gold3")).flat) for share in (0.1, 0.6)]
    assert lit[1] > 3 * lit[0]


def test_houses_far_off_wrap_from_side_to_side():
    """Nothing is cut off at a strip's right edge: what goes over it goes on at its left."""
    for view in SKIES.values():
        for row in range(3):
            cells = skyline.city(view, row).cells
            edges = (cells[:, 0] != cells[:, -1]).mean()
            inner = [(cells[:, x] != cells[:, x - 1]).mean() for x in range(1, view.width)]
            assert edges <= max(inner)


def test_the_moments_of_a_rain_are_as_many_as_the_game_shows():
    fallen = rain.falling(60)
    assert rain.MOMENTS == MOMENTS and fallen.width == MOMENTS * rain.SIZE[0]
    moments = [fallen.crop(n * rain.SIZE[0], 0, *rain.SIZE).drawn for n in range(MOMENTS)]
    assert len({moment.tobytes() for moment in moments}) == MOMENTS
    assert max(moment.mean() for moment in moments) < 0.05
