"""A hush is seen: the place goes dim, and eyes are open about it until breath is held."""

import pygame
import pytest

from game.screen.paint import HEIGHT, WIDTH, hush

WHITE = (255, 255, 255)


@pytest.fixture
def canvas():
    found = pygame.Surface((WIDTH, HEIGHT))
    found.fill(WHITE)
    return found


def drawn(canvas, share, held=False):
    hush.draw(canvas, share, held, 50)
    return pygame.image.tobytes(canvas, "RGB")


def test_nothing_is_drawn_where_there_is_none(canvas):
    assert set(drawn(canvas, 0.0)) == {255}


def test_the_place_goes_dim(canvas):
    drawn(canvas, 1.0)
    assert canvas.get_at((WIDTH // 2, HEIGHT // 2))[:3] == hush.DIM


def test_eyes_are_elsewhere_with_each_lamp_and_all_on_the_canvas(canvas):
    seen = []
    for told in range(12):
        found = canvas.copy()
        hush.draw(found, 1.0, False, 50, told)
        seen.append(pygame.image.tobytes(found, "RGB"))
        assert all(found.get_rect().contains(*hush._come(at, told), hush.APART + 3, 3) for at, _ in hush.EYES)
    assert len(set(seen)) == len(seen)


def test_eyes_close_while_breath_is_held(canvas):
    other = canvas.copy()
    assert drawn(canvas, 1.0) != drawn(other, 1.0, held=True)
