"""Pictures that are packed to be laid fast look as they did."""

import random

import pygame
import pytest

from game.screen.display import Display
from game.screen.paint.painted import solidly_packed

SIZE = 24, 36


@pytest.fixture(autouse=True)
def display():
    return Display(headless=True)


def picture(colors, seed=1):
    chance, made = random.Random(seed), pygame.Surface(SIZE, pygame.SRCALPHA)
    for x in range(SIZE[0]):
        for y in range(SIZE[1]):
            made.set_at((x, y), chance.choice(colors))
    return made


def laid(shown, canvas, places=((3, 5), (-4, -7), (20, 30))):
    """A canvas with it, over itself and over the edge."""
    target = pygame.Surface((60, 60), 0, canvas)
    target.fill((40, 90, 160))
    target.fblits([(shown, place) for place in places])
    return pygame.image.tobytes(target, "RGB")


SOLID = [(0, 0, 0, 0), (9, 8, 7, 0), (0, 0, 0, 255), (1, 255, 1, 255), (1, 254, 1, 255), (200, 20, 90, 255)]


@pytest.mark.parametrize(
    "colors",
    [
        SOLID,
        [(1, 255, 1, 0), (255, 255, 255, 255)],
        [(5, 5, 5, 255)],
        [(5, 5, 5, 0)],
        [*SOLID, (90, 90, 90, 128)],
        [(1, green, 1, 255) for green in range(256)] + [(0, 0, 0, 0)],
    ],
)
def test_what_is_packed_looks_as_it_did(display, colors):
    for seed in range(3):
        whole = picture(colors, seed)
        before = laid(whole, display.canvas)
        assert laid(solidly_packed(whole), display.canvas) == before


def test_only_what_is_clear_or_solid_everywhere_has_a_color_for_what_is_clear():
    assert solidly_packed(picture(SOLID)).get_colorkey() == (1, 253, 1, 255)
    assert solidly_packed(picture([*SOLID, (90, 90, 90, 128)])).get_colorkey() is None
