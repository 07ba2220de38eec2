"""Strong contrast: words far from their ground, and people who stand out."""

import pygame
import pytest

from game.screen.display import Display
from game.screen.faces import face
from game.screen.paint import people
from game.screen.paint.palette import COLOR
from game.screen.text import Pen, farther

ENOUGH = 7.0
"""The contrast that readers with low vision are promised (WCAG 2.1, 1.4.6)."""
DARK, CREAM = COLOR["ink0"], COLOR["ink8"]


@pytest.fixture(autouse=True)
def display():
    return Display(headless=True)


def luminance(color):
    def linear(part):
        part /= 255
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = map(linear, color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", sorted(COLOR))
def test_every_ink_of_the_palette_can_be_read_on_both_grounds(name):
    assert contrast(farther(COLOR[name], light=False), DARK) >= ENOUGH
    assert contrast(farther(COLOR[name], light=True), CREAM) >= ENOUGH


def set_on(ground, strong, ink):
    """The colours of letters that are set on a ground."""
    canvas = pygame.Surface((480, 270)).convert()
    canvas.fill(ground)
    pen = Pen(canvas, face("lull"))
    pen.begin(1.0, strong=strong)
    pen.text((20, 20), "Good morning", COLOR[ink])
    return {tuple(canvas.get_at((x, y)))[:3] for x in range(15, 120) for y in range(10, 40)} - {tuple(ground)}


@pytest.mark.parametrize(("ground", "ink"), [(DARK, "ink4"), (CREAM, "gold2")], ids=["dark", "light"])
def test_words_are_set_as_far_from_their_ground_as_it_asks(ground, ink):
    (plain,), (strong,) = set_on(ground, False, ink), set_on(ground, True, ink)
    assert plain == COLOR[ink] and contrast(strong, ground) >= ENOUGH > contrast(plain, ground)


def test_words_at_the_edge_and_beyond_are_set_all_the_same():
    canvas = pygame.Surface((480, 270)).convert()
    pen = Pen(canvas, face("lull"))
    pen.begin(1.0, strong=True)
    for at in ((-40, -20), (479, 269), (600, 400)):
        pen.text(at, "Good morning", COLOR["ink4"])


def test_people_have_a_bright_outline_and_are_else_as_they_were():
    frame = people.frame("nora", "down", 0)
    seen, mask = people.outlined(frame), pygame.mask.from_surface(frame)
    outline = [(x, y) for x in range(mask.get_size()[0]) for y in range(mask.get_size()[1]) if mask.get_at((x, y))]
    bright = [at for at in outline if tuple(seen.get_at(at))[:3] == COLOR["ink8"]]
    assert len(bright) > 60 and pygame.mask.from_surface(seen).count() == mask.count()
    assert all(seen.get_at(at) == frame.get_at(at) for at in outline if at not in bright)
