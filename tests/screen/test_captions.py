"""Captions: sounds told in words in a corner, clear of whatever else is read."""

import pygame
import pytest

from game.content.library import Library
from game.screen.barks import Barks
from game.screen.paint import HEIGHT, WIDTH, frames
from game.screen.speech import OPTIONS_RIGHT, OPTIONS_WIDEST, box_in
from game.screen.trials.ring import FOOT_OF_TWO, PANEL
from game.screen.widgets.captions import LOWEST, MOST, STAYS, Captions
from game.settings import FACES, TEXT_SIZES
from tests.screen.menu_app import make_app


@pytest.fixture
def app(library, tmp_path):
    return make_app(library, tmp_path)


@pytest.fixture
def captions(app):
    return Captions(app)


OPTIONS = pygame.Rect(OPTIONS_RIGHT - OPTIONS_WIDEST, 8, OPTIONS_WIDEST, 180)
EVERY = [text for key, text in Library().texts.words.items() if key.startswith("caption.")]


def looks(name):
    """What lies over the canvas, by a name."""
    return {
        "nothing": [],
        "options": [OPTIONS, pygame.Rect(0, 190, WIDTH, 80)],
        "a note": [pygame.Rect(30, 6, 420, 44)],
        "a ring": [PANEL, FOOT_OF_TWO],
        "a line at the head": [pygame.Rect(20, 16, 440, 60)],
        "what is skipped": [pygame.Rect(380, 8, 92, 14)],
    }[name]


def test_a_caption_goes_after_three_seconds(captions):
    captions.caption("A bell")
    for _ in range(STAYS - 1):
        captions.tick()
    assert captions.texts == ["A bell"]
    captions.tick()
    assert not captions


def test_the_latest_is_the_lowest_and_the_oldest_goes_when_there_are_too_many(captions):
    for i in range(MOST + 1):
        captions.caption(f"Knock {i}")
    captions.draw()
    assert captions.texts == [f"Knock {i}" for i in range(1, MOST + 1)]
    assert [box.top for box in captions.boxes] == sorted(box.top for box in captions.boxes)


def test_a_sound_that_is_heard_again_is_told_once_and_longer(captions):
    captions.caption("Rain")
    for _ in range(STAYS - 1):
        captions.tick()
    captions.caption("Rain")
    for _ in range(STAYS - 1):
        captions.tick()
    assert captions.texts == ["Rain"]


def test_nothing_is_told_of_a_sound_without_words(captions):
    captions.caption("")
    assert not captions


def test_they_are_in_the_left_corner_and_beside_a_ring_in_the_right_one(captions):
    captions.caption("A bell")
    captions.draw()
    assert captions.boxes[0].left < WIDTH // 4
    captions.draw(looks("a ring"))
    assert captions.boxes[0].right > WIDTH * 3 // 4


@pytest.mark.parametrize("name", ["nothing", "options", "a note", "a ring", "a line at the head", "what is skipped"])
@pytest.mark.parametrize("size", TEXT_SIZES)
@pytest.mark.parametrize("face", FACES)
def test_no_caption_lies_over_what_is_read(app, face, size, name):
    app.settings.face, app.settings.text_size = face, size
    app.apply()
    covered = looks(name)
    for i in range(0, len(EVERY), MOST):
        captions = Captions(app)
        for text in EVERY[i : i + MOST]:
            captions.caption(text)
        captions.draw(covered)
        assert captions.boxes
        for box in captions.boxes:
            assert pygame.Rect(0, 0, WIDTH, LOWEST).contains(box) and box.collidelist(covered) < 0
            assert box.width < WIDTH * 2 // 5 and box.bottom < box_in(app.face)[1] < HEIGHT


def test_half_a_sentence_over_a_head_in_that_corner_stands_beside_the_captions(app, captions, monkeypatch):
    captions.caption("A doorbell rings")
    captions.draw()
    put, found = frames.put, []
    monkeypatch.setattr(frames, "put", lambda *parts: (found.append(pygame.Rect(parts[1])), put(*parts)))
    barks = Barks(app)
    barks.add("mia", "Left foot.")
    barks.draw({"mia": (40, 24)}, captions.boxes)
    (bark,) = found
    assert bark.collidelist(captions.boxes) < 0 and pygame.Rect(0, 0, WIDTH, HEIGHT).contains(bark)


def test_of_those_that_are_told_again_only_the_latest_is_on_show(captions):
    told = ("A lamp goes out", "A head is lifted", "A breath is held")
    for text in told:
        captions.caption(text)
    for _ in range(2 * STAYS):
        captions.tick()
    for text in told:
        captions.caption(text)
    assert captions.texts == [told[-1]]
    captions.caption("A bell")
    assert captions.texts == [told[-1], "A bell"]
