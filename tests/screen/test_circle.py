"""The circle of a held breath, between two plain pictures."""

import pygame
import pytest

from game.screen.display import Display
from game.screen.paint import HEIGHT, WIDTH
from game.screen.paint.circle import REACH, STEP, Circle, cover, inside, seen
from game.screen.paint.palette import COLOR

DREAM, REAL = (40, 20, 60), (160, 150, 140)
CENTER = (240, 130)


@pytest.fixture(autouse=True)
def display():
    Display(headless=True)


def plain(color):
    surface = pygame.Surface((WIDTH, HEIGHT)).convert()
    surface.fill(color)
    return surface


def shown(radius, center=CENTER, tick=0, dream=None):
    canvas = dream or plain(DREAM)
    Circle().draw(canvas, plain(REAL), center, radius, tick)
    return canvas


def at(canvas, x, y):
    return tuple(canvas.get_at((x, y)))[:3]


def colors(canvas, box):
    return {at(canvas, x, y) for x in range(box.left, box.right) for y in range(box.top, box.bottom)}


def pixels(canvas):
    return pygame.image.tobytes(canvas, "RGB")


def test_the_real_place_is_in_the_middle():
    assert at(shown(60), *CENTER) == REAL


def test_the_dream_is_round_it():
    assert at(shown(60), 20, 20) == DREAM


@pytest.mark.parametrize("radius", [20, 60, 150])
def test_nothing_but_the_real_place_is_inside(radius):
    assert colors(shown(radius), inside(CENTER, radius)) == {REAL}


@pytest.mark.parametrize("radius", [1, 20, 60])
def test_nothing_changes_beyond_its_reach(radius):
    canvas = shown(radius)
    canvas.fill(DREAM, seen(CENTER, radius + REACH))
    assert colors(canvas, canvas.get_rect()) == {DREAM}


@pytest.mark.parametrize("center", [CENTER, (0, 0), (470, 20), (-30, 300)])
def test_it_covers_the_canvas_in_the_end(center):
    canvas = shown(cover(center), center)
    assert colors(canvas, canvas.get_rect()) == {REAL}


def test_its_ring_is_white_broken_by_cyan():
    found = colors(shown(60), seen(CENTER, 60))
    assert {COLOR["ink8"], COLOR["blue4"]} <= found


def test_both_places_mix_along_its_edge():
    canvas = shown(100)
    band = [at(canvas, CENTER[0] - x, CENTER[1] + y) for x in range(91, 99) for y in range(-8, 8)]
    assert any(pixel == REAL for pixel in band)
    assert any(pixel not in (REAL, COLOR["ink8"], COLOR["blue4"]) for pixel in band)


def pushed(radius):
    """How far the dream right of a circle is pushed outward, px."""
    dream = plain("black")
    for x in range(200, 455):
        dream.fill((x - 200, 0, 0), (x, 0, 1, HEIGHT))
    x = CENTER[0] + radius + 7
    halo = at(shown(radius, dream=plain("black")), x, CENTER[1])[0]
    return at(dream, x, CENTER[1])[0] - (at(shown(radius, dream=dream), x, CENTER[1])[0] - halo)


def test_the_dream_is_pushed_outward_the_more_the_smaller_the_circle():
    assert 3 <= pushed(24) <= 4 and 1 <= pushed(80) <= 2 and pushed(150) == 0


def test_its_edge_moves():
    assert pixels(shown(60, tick=0)) != pixels(shown(60, tick=STEP))


def test_its_edge_is_the_same_at_the_same_tick():
    assert pixels(shown(60, tick=31)) == pixels(shown(60, tick=31))


def test_a_circle_off_the_canvas_changes_nothing():
    assert colors(shown(10, (-90, -90)), pygame.Rect(0, 0, 60, 60)) == {DREAM}


@pytest.mark.parametrize("center", [(240, -30), (-40, 100), (530, 300)], ids=str)
@pytest.mark.parametrize("radius", [1, 16, 30, 60, 150])
def test_it_opens_from_somebody_whom_the_camera_does_not_show(center, radius):
    canvas = shown(radius, center)
    canvas.fill(DREAM, seen(center, radius + REACH))
    assert colors(canvas, canvas.get_rect()) == {DREAM}
