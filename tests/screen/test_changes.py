"""What has not changed is not sent to the window again, and what has is there."""

import random

import pygame
import pytest

from game.screen.changes import REST, Changes
from game.screen.display import Display
from game.screen.paint import HEIGHT, WIDTH

SIZE = (WIDTH, HEIGHT)


class Words:
    """Words above the canvas; none after they were shown so often."""

    def __init__(self, times):
        self.times = times

    def __bool__(self):
        return self.times > 0

    def show(self, window, area):
        self.times -= 1
        window.fill("white", area.scale_by(0.5))


@pytest.fixture(params=[1, 2, 4, 8], ids=lambda scale: f"{scale} px")
def display(request):
    return Display(headless=True, scale=request.param)


def anew(display):
    """What the window has to show."""
    return pygame.image.tobytes(pygame.transform.scale(display.canvas, display.window.get_size()), "RGB")


def shown(display):
    return pygame.image.tobytes(display.window, "RGB")


def scattered(canvas, chance):
    for _ in range(chance.randrange(0, 6)):
        box = (chance.randrange(WIDTH), chance.randrange(HEIGHT), chance.randrange(1, 40), chance.randrange(1, 30))
        canvas.fill([chance.randrange(256) for _ in range(3)], box)


def test_after_any_change_the_window_shows_the_canvas(display):
    chance = random.Random(5)
    for _ in range(round(80 / display.scale)):
        scattered(display.canvas, chance)
        if chance.random() < 0.2:
            display.canvas.scroll(chance.randrange(-3, 4), chance.randrange(-3, 4))
        display.present()
        assert shown(display) == anew(display)


def test_what_is_known_to_differ_may_be_wrong_and_the_window_shows_the_canvas_all_the_same(display):
    chance = random.Random(8)
    for _ in range(round(80 / display.scale)):
        scattered(display.canvas, chance)
        x, y = chance.randrange(WIDTH - 60), chance.randrange(HEIGHT - 40)
        display.canvas.fill([chance.randrange(256) for _ in range(3)], (x, y, 30, 20))
        known = [pygame.Rect(x, y, 30, 20), pygame.Rect(x // 2, y // 2, 60, 40)]
        display.expect(chance.choice((None, known[:1], known, known[1:], [display.canvas.get_rect()])))
        display.present()
        assert shown(display) == anew(display)


def test_words_that_go_leave_nothing_behind(display):
    words = Words(2)
    for _ in range(4):
        display.present(words)
    assert not words and shown(display) == anew(display)


def test_what_the_system_took_away_is_sent_again(display):
    display.present()
    display.present()
    display.window.fill("red")
    display.renew()
    display.present()
    assert shown(display) == anew(display)


def test_nothing_is_sent_where_nothing_changed(display, monkeypatch):
    display.present()
    display.present()
    for name in ("flip", "update"):
        monkeypatch.setattr(pygame.display, name, lambda *_: pytest.fail("sent again"))
    display.present()


def test_after_a_change_of_the_window_all_is_sent(display):
    display.present()
    display.set_mode(scale=3)
    display.present()
    assert shown(display) == anew(display)


@pytest.mark.parametrize("narrow", [True, False])
def test_a_small_change_is_told_as_a_small_part(narrow):
    Display(headless=True)
    changes, picture = Changes(SIZE), pygame.Surface(SIZE).convert()
    assert changes.since(picture, narrow) is None and changes.since(picture, narrow) == []
    picture.set_at((100, 100), "red")
    (part,) = changes.since(picture, narrow)
    assert part.collidepoint(100, 100) and part.height < 10 and part.width == (1 if narrow else WIDTH)


def test_a_picture_of_which_all_differs_is_not_compared_for_a_while():
    Display(headless=True)
    changes, picture = Changes(SIZE), pygame.Surface(SIZE).convert()
    changes.since(picture)
    picture.fill("red")
    told = [changes.since(picture) for _ in range(REST + 3)]
    assert told == [None] * (REST + 2) + [[]]


def test_where_a_picture_is_known_to_differ_it_is_not_looked_for():
    Display(headless=True)
    changes, picture = Changes(SIZE), pygame.Surface(SIZE).convert()
    changes.since(picture)
    boxes = [pygame.Rect(40 * i, 26 * i, 10, 10) for i in range(10)]
    for box in boxes:
        picture.fill("red", box)
    assert changes.since(picture, known=boxes) == boxes
    picture.fill("blue", boxes[0])
    picture.set_at((300, 4), "green")
    told = changes.since(picture, known=boxes[:1])
    assert told[0] == boxes[0] and told[1:] == [pygame.Rect(300, 0, 1, 8)]
    assert changes.since(picture, known=()) == []


def test_after_one_picture_that_is_known_to_differ_wholly_parts_are_told_again():
    Display(headless=True)
    changes, picture = Changes(SIZE), pygame.Surface(SIZE).convert()
    changes.since(picture)
    for color in ("red", "green", "blue"):
        picture.fill(color)
        assert changes.since(picture, known=[picture.get_rect()]) is None
        picture.set_at((300, 4), "white")
        assert changes.since(picture) == [pygame.Rect(300, 0, 1, 8)]


def test_in_a_row_of_pictures_that_differ_wholly_none_is_kept(monkeypatch):
    Display(headless=True)
    changes, picture = Changes(SIZE), pygame.Surface(SIZE).convert()
    changes.since(picture)
    changes.since(picture, known=[picture.get_rect()])
    monkeypatch.setattr(Changes, "_keep", lambda *_: pytest.fail("kept"))
    for _ in range(3):
        assert changes.since(picture, known=[picture.get_rect()]) is None
