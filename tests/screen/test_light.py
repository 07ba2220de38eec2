"""Light in steps, what shines, bloom and rim."""

import pygame
import pytest

from game.content.level import Light, Picture
from game.screen.display import Display
from game.screen.paint import light
from game.screen.paint.palette import COLOR
from game.screen.paint.people import frame

WARM = (200, 120, 60)
QUAD = ((10, 20), (50, 20), (60, 80), (0, 80))


@pytest.fixture(autouse=True, scope="module")
def window():
    return Display(headless=True)


def lamp(radius=0, corners=()):
    return Light(100, 100, radius, WARM, 1.4, "", False, "", corners)


def brightness(surface, at):
    return sum(surface.get_at(at)[:3])


def test_pool_is_brightest_in_its_middle():
    pool = light.pool(40, WARM, 1.4)
    wide, high = pool.get_size()
    around = max(brightness(pool, (x, y)) for x in (5, wide - 6) for y in (5, high - 6))
    assert brightness(pool, (wide // 2, high // 2)) > 300 > 30 > around


def test_pool_goes_in_steps():
    pool = light.pool(60, WARM, 1.4)
    colors = {tuple(pool.get_at((x, y)))[:3] for x in range(120) for y in range(pool.get_height())}
    assert 12 < len(colors) <= light.POOL_STEPS + 1


def test_steeper_pool_is_darker_half_way():
    gentle, steep = light.pool(40, WARM, 1.0), light.pool(40, WARM, 3.0)
    assert brightness(steep, (60, 31)) < brightness(gentle, (60, 31))


def test_falling_light_stays_in_its_shape():
    assert light.picture(lamp(corners=QUAD)).get_at((0, 0))[:3] == (0, 0, 0)


def test_falling_light_fades_downwards():
    picture = light.picture(lamp(corners=QUAD))
    assert brightness(picture, (30, 2)) > 300 > brightness(picture, (30, 58))


@pytest.mark.parametrize("one", [lamp(40), lamp(corners=QUAD)])
def test_bounds_are_as_large_as_the_picture(one):
    assert light.picture(one).get_size() == light.bounds(one).size


def test_only_glowing_colours_shine():
    shine = light.emissive(Picture("assets/ui/icons.png", (39, 0, 12, 12)), "warm")
    colors = {tuple(shine.get_at((x, y)))[:3] for x in range(12) for y in range(12)}
    assert colors - {(0, 0, 0)} <= {COLOR[name] for name in light.GLOWS["warm"]}
    assert len(colors) > 1


def test_unknown_glow_is_refused():
    with pytest.raises(KeyError):
        light.emissive(Picture("assets/ui/icons.png", (39, 0, 12, 12)), "moon")


def test_vignette_darkens_the_corners_alone():
    dark = light.vignette(0.45)
    assert dark.get_at((240, 135))[:3] == (255, 255, 255)
    assert brightness(dark, (1, 1)) < 700


def test_bloom_of_squares_beside_each_other_has_no_seam():
    """Two squares, each from the copy around it, look as the same place cut out of a wider one."""
    small, near = 32, light.NEAR
    whole = pygame.Surface((5 * small, 4 * small))
    for x, y in ((62, 40), (65, 62), (30, 50), (100, 33)):
        whole.fill((110, 100, 60), (x, y, 3, 2))
    left = light.bloom(whole.subsurface((0, 0, 3 * small, 3 * small)), small * near, (255, 255, 255), (0, 0, 0))
    right = light.bloom(whole.subsurface((small, 0, 3 * small, 3 * small)), small * near, (255, 255, 255), (0, 0, 0))
    shifted = light.bloom(whole.subsurface((16, 0, 3 * small, 3 * small)), small * near, (255, 255, 255), (0, 0, 0))
    for y in range(small * near):
        for x in range(small * near):
            across = shifted.get_at((x, y))
            half = small * near // 2
            expected = left.get_at((x + half, y)) if x < half else right.get_at((x - half, y))
            assert max(abs(a - b) for a, b in zip(across[:3], expected[:3], strict=True)) <= 1


def test_haze_lies_over_everything():
    assert light.bloom(pygame.Surface((96, 96)), 128, (255, 255, 255), (2, 8, 10)).get_at((5, 5))[:3] == (2, 8, 10)


@pytest.mark.parametrize("side", [-1, 1])
def test_rim_lies_on_somebody(side):
    person = frame("nora", "down", 6)
    edge = light.rim(person, side, WARM)
    lit = pygame.mask.from_threshold(edge, WARM, (1, 1, 1, 255))
    assert lit.count() > 10
    assert lit.overlap_area(pygame.mask.from_surface(person), (0, 0)) == lit.count()


def test_rims_of_the_two_sides_lie_apart():
    person = frame("nora", "down", 6)
    left, right = (
        pygame.mask.from_threshold(light.rim(person, side, WARM), WARM, (1, 1, 1, 255)).centroid() for side in (-1, 1)
    )
    assert left[0] < right[0]


@pytest.mark.parametrize("side", [-1, 1])
def test_moonlight_lies_along_the_head_alone_and_on_one_side(side):
    frame = pygame.Surface((24, 36), pygame.SRCALPHA)
    pygame.draw.ellipse(frame, COLOR["ink1"], (4, 2, 16, 33))
    lit = pygame.mask.from_threshold(light.crown(frame, side, COLOR["blue3"]), COLOR["blue3"], (1, 1, 1, 255))
    assert (lit.count() > 12, max(box.bottom for box in lit.get_bounding_rects()) <= 2 + light.CROWN) == (True, True)
    assert (lit.centroid()[0] - 12) * side > 0
