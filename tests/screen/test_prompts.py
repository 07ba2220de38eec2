"""Prompts show the player's own keys, for what was used last; notes come one after another."""

import pygame
import pytest

from game.screen.paint import HEIGHT, WIDTH
from game.screen.widgets import caps
from game.screen.widgets.pictures import key
from game.screen.widgets.prompt import prompt
from game.screen.widgets.toast import STAYS, Toasts
from game.settings import BUTTONS, KEYS


@pytest.fixture
def toasts(app):
    return Toasts(app)


def raw(surface):
    return pygame.image.tobytes(surface, "RGBA")


def test_the_first_key_is_shown(app):
    assert caps.binding(app, "interact") == ("key", "e")


def test_a_key_given_by_the_player_is_shown(app):
    app.settings.keys["interact"] = ["k"]
    assert caps.binding(app, "interact") == ("key", "k")


def test_a_pad_shows_its_button(app):
    app.controls.device = "pad"
    assert caps.binding(app, "interact") == ("button", "south")


def test_the_mouse_shows_its_button(app):
    app.controls.device = "mouse"
    assert caps.binding(app, "interact") == ("mouse", "mouse_left")


def test_what_the_mouse_cannot_do_shows_a_key(app):
    app.controls.device = "mouse"
    assert caps.binding(app, "journal") == ("key", "j")


def test_a_key_with_a_picture_of_its_own(app):
    assert raw(caps.cap(app, "key", "space")) == raw(key("space"))


def test_a_letter_is_put_on_a_blank_cap(app):
    assert caps.cap(app, "key", "k").get_size() == key("cap_1").get_size()


def test_two_letters_are_two_caps(app):
    assert raw(caps.cap(app, "key", "k")) != raw(caps.cap(app, "key", "l"))


def test_a_long_name_stretches_its_cap(app):
    assert caps.cap(app, "key", "keypad enter").get_width() > key("cap_5").get_width()


def test_an_action_without_a_button_has_a_cap_too(app):
    app.controls.device = "pad"
    assert caps.cap(app, *caps.binding(app, "quick_save")).get_height() == 13


@pytest.mark.parametrize(("kind", "name"), [*(("key", n) for ns in KEYS.values() for n in ns),
                                            *(("button", n) for ns in BUTTONS.values() for n in ns)])  # fmt: skip
def test_every_usual_key_and_button_has_a_cap(app, kind, name):
    assert caps.cap(app, kind, name).get_height() == 13


def test_caps_are_twice_as_large_among_the_largest_words(app):
    assert caps.cap(app, "key", "e", large=True).get_height() == 26


@pytest.mark.parametrize("size", ["normal", "large", "largest"])
@pytest.mark.parametrize("name", ["lull", "legible"])
def test_a_prompt_lies_on_the_canvas(app, name, size):
    app.settings.face, app.settings.text_size = name, size
    app.apply()
    assert pygame.Rect(0, 0, WIDTH, HEIGHT).contains(prompt(app, "interact", app.words("verb.go_through")))


# ---------------------------------------------------------------- notes
def test_a_note_says_its_words(toasts):
    toasts.add("toast.given", icon="memory", words="A key")
    assert toasts.text == "A memory, for the journal: A key"


def test_a_note_goes_after_three_seconds(toasts):
    toasts.add("toast.saved")
    for _ in range(STAYS):
        toasts.tick()
    assert not toasts


def test_the_next_note_waits_for_the_first(toasts):
    toasts.add("toast.saved")
    toasts.add("toast.quick_saved")
    first = toasts.text
    for _ in range(STAYS):
        toasts.tick()
    assert (first, toasts.text) == ("Saved", "Kept as the quick save")


def test_a_note_that_waits_already_is_not_said_again(toasts):
    for _ in range(3):
        toasts.add("toast.saved")
    for _ in range(STAYS):
        toasts.tick()
    assert not toasts


def test_a_goal_without_words_is_no_note(toasts):
    toasts.add("toast.goal", icon="goal", words="")
    assert not toasts


def test_a_note_stands_at_once_with_less_motion(app, toasts):
    app.settings.reduced_motion = True
    toasts.add("toast.saved")
    app.canvas.fill("black")
    toasts.draw()
    assert app.canvas.subsurface((0, 0, WIDTH, 40)).get_bounding_rect().height and app.canvas.get_at((240, 8))[:3] != (
        0,
        0,
        0,
    )


def test_a_long_note_is_wrapped(app, toasts, monkeypatch):
    set_ = []
    app.settings.text_size = "largest"
    monkeypatch.setattr(app.pen, "text", lambda at, text, *_, **__: set_.append(text))
    toasts.add("resumed.line")
    toasts.draw()
    assert len(set_) > 1


def test_what_is_asked_now_takes_the_place_of_what_was_asked_before(toasts):
    toasts.add("toast.goal", icon="goal", words="Sit down")
    toasts.add("toast.given", icon="memory", words="A page")
    toasts.add("toast.goal", icon="goal", words="Follow the lamps")
    shown = []
    while toasts:
        shown += [toasts.text] if toasts.text not in shown else []
        toasts.tick()
    assert len(shown) == 2 and not any("Sit down" in text for text in shown)
