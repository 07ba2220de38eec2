"""Rain falls before a place, all over it, and stands still where nothing is to move."""

import pygame
import pytest

from game.content import paths
from game.screen.paint.rain import MOMENTS, TICKS, Rain

FILE = "assets/tilesets/streetsky/rain.png"


@pytest.fixture(autouse=True)
def display():
    pygame.display.init()
    pygame.display.set_mode((480, 270))


def fallen(tick, corner=(0, 0), file=FILE):
    canvas = pygame.Surface((480, 270)).convert()
    Rain(file).draw(canvas, corner, tick)
    return canvas


def pixels(surface):
    return pygame.image.tobytes(surface, "RGB")


def test_it_is_a_picture_of_the_project():
    assert (paths.project() / FILE).is_file()


def test_it_falls_and_comes_round():
    assert pixels(fallen(0)) == pixels(fallen(TICKS - 1)) != pixels(fallen(TICKS))
    assert pixels(fallen(0)) == pixels(fallen(TICKS * MOMENTS))


def test_it_goes_with_the_ground_when_the_camera_does():
    there, here = fallen(0, (30, 20)), fallen(0)
    assert pixels(there.subsurface((0, 0, 450, 250))) == pixels(here.subsurface((30, 20, 450, 250)))


def test_it_leaves_no_corner_dry():
    canvas = fallen(0, (77, -31))
    for left in (0, 320):
        for top in (0, 135):
            assert any(pixels(canvas.subsurface((left, top, 160, 135))))


def test_where_none_falls_nothing_is_painted():
    assert not any(pixels(fallen(0, file="")))
