"""Whoever dreams is the lightest warm thing round them, wherever they stand in the Garden."""

import pygame
import pytest

from game.screen.display import Display
from game.screen.paint.actors import Actor
from game.screen.paint.people import frame
from game.screen.paint.stage import Stage

GARDEN = "book1/1-synthetic-noon/garden"
NEAR = 40
"""Px round them in which something lighter is looked for."""
GLASS = 150
"""How bright the glass of a lamp is at least; of what is darker a tenth may be its frame, and glints."""


@pytest.fixture(autouse=True)
def display():
    Display(headless=True)


def brightness(color):
    red, green, blue = color[:3]
    return 0.299 * red + 0.587 * green + 0.114 * blue


def warm(picture, box):
    """How bright the warm pixels in a box are."""
    found = [picture.get_at((x, y)) for x in range(box.left, box.right) for y in range(box.top, box.bottom)]
    return sorted(brightness(color) for color in found if color[0] > color[2] + 16)


@pytest.mark.parametrize("spot", ["bed", "lamp2", "lamp3", "lamp5", "lamp11", "bridge"])
def test_nothing_warm_but_lamps_is_lighter_than_a_hoodie(library, spot):
    level = library.level(GARDEN)
    x, y = level.spots[spot].x, level.spots[spot].y
    stage = Stage(level, library.texts.lights["dream"], "dream", group="dream")
    corner = max(0, min(level.width - 480, x - 240)), max(0, min(level.height - 270, y - 135))
    empty, canvas = (pygame.Surface((480, 270)).convert() for _ in range(2))
    stage.draw(empty, corner, [])
    stage.draw(canvas, corner, [Actor(x, y, frame("mia", "down", 0))])
    around = pygame.Rect(x - corner[0] - NEAR, y - corner[1] - NEAR, 2 * NEAR, 2 * NEAR).clip(canvas.get_rect())
    hoodie = pygame.Rect(x - corner[0] - 6, y - corner[1] - 18, 12, 10)
    worn, other = warm(canvas, hoodie), warm(empty, around)
    lamps = len(other) - sum(each < GLASS for each in other)
    assert worn[len(worn) // 2] > max(other[: (len(other) - lamps) * 9 // 10], default=0)
