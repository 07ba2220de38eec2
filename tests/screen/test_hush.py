"""A hush is seen: the place goes dim, and eyes are open about it, fewer and fewer until it is over."""

import pygame
import pytest

from game.screen.paint import HEIGHT, WIDTH, hush

WHITE = (255, 255, 255)


@pytest.fixture
def canvas():
    found = pygame.Surface((WIDTH, HEIGHT))
    found.fill(WHITE)
    return found


def drawn(canvas, share, left=1.0):
    hush.draw(canvas, share, left)
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
        hush.draw(found, 1.0, 1.0, told)
        seen.append(pygame.image.tobytes(found, "RGB"))
        assert all(found.get_rect().contains(*hush._come(at, told), hush.APART + 3, 3) for at in hush.EYES)
    assert len(set(seen)) == len(seen)


def test_eyes_shut_one_by_one_until_it_is_over(canvas):
    seen = [drawn(canvas.copy(), 1.0, left / len(hush.EYES)) for left in range(len(hush.EYES) + 1)]
    assert len(set(seen)) == len(seen)


def test_eyes_are_seen_on_what_is_as_bright_as_they_are(canvas):
    drawn(canvas, 1.0)
    (x, y), white = hush._come(hush.EYES[0], 0), hush.COLOR["ink8"]
    assert canvas.get_at((x, y))[:3] == white
    assert canvas.get_at((x - 1, y))[:3] == hush.COLOR["ink0"]
