"""Skipping can be switched on; it ends at the next choice and at what is new. What was taken back is walked again."""

import pygame
import pytest
from menu_app import after_page, feed_key, hold, make_app, press, roll, top, wait

from game.screen.gauge import gauging
from game.screen.scenes.page import BookPage
from game.screen.scenes.pause import Pause
from game.screen.scenes.play import Play
from game.session import ChoiceView, begin
from game.session.intent import Intent
from game.settings import FACES, TEXT_SIZES


class Heard(dict):
    """Everything was."""

    def __contains__(self, line):
        return True


@pytest.fixture
def app(library, tmp_path):
    app = make_app(library, tmp_path)
    app.settings.hold_skip, app.settings.untimed = False, True
    app.apply()
    return app


@pytest.fixture
def play(app, library):
    app.push(play := Play(app, after_page(library)))
    return play


def talk(app, play):
    play.session.begin_talk("breakfast")
    while play.session.view.shown is None:
        play.step(Intent())
    wait(app, 1)
    return play.session.view.shown


def test_one_press_skips_to_the_next_choice_and_no_further(app, play):
    app.profile.heard = Heard()
    talk(app, play)
    press(app, "tab")
    wait(app, 600)
    asked = play.session.view.shown
    assert isinstance(asked, ChoiceView) and not app.controls.holds("skip")
    press(app, "return")
    line = play.session.view.shown
    wait(app, 60)
    assert play.session.view.shown == line


def test_it_ends_at_what_is_new(app, play):
    first = talk(app, play)
    app.profile.heard[first.id] = True
    play.speech.was_heard = True
    press(app, "tab")
    wait(app, 300)
    line = play.session.view.shown
    app.profile.heard[line.id] = True
    wait(app, 120)
    assert line != first and play.session.view.shown == line and not app.controls.holds("skip")


def test_it_goes_through_what_is_new_where_the_player_wants_that(app, play):
    app.settings.skip_unheard = True
    talk(app, play)
    press(app, "tab")
    wait(app, 600)
    assert isinstance(play.session.view.shown, ChoiceView)


def test_a_second_press_ends_it(app, play):
    app.profile.heard = Heard()
    talk(app, play)
    press(app, "tab", "tab")
    assert not app.controls.holds("skip")


def test_it_ends_with_words(app, play):
    app.profile.heard = Heard()
    play.session.begin_talk("breakfast")
    assert play.session.view.waiting
    play.speech.was_heard = True
    press(app, "tab")
    on = app.controls.holds("skip")
    play.session.state.modes.clear()
    wait(app, 2)
    assert (on, app.controls.holds("skip")) == (True, False)


def test_it_ends_in_a_pause_where_its_key_means_something_else(app, play):
    app.profile.heard = Heard()
    talk(app, play)
    press(app, "escape")
    press(app, "tab")
    assert isinstance(top(app), Pause)
    press(app, "escape")
    assert not app.controls.holds("skip")


def test_it_ends_when_one_leaves_and_when_one_steps_back(app, play):
    app.profile.heard = Heard()
    line = talk(app, play)
    press(app, "tab")
    app.controls.feed(pygame.event.Event(pygame.WINDOWFOCUSLOST), None)
    app.controls.feed(pygame.event.Event(pygame.WINDOWFOCUSGAINED), None)
    left = app.controls.holds("skip")
    press(app, "tab")
    wait(app, 12)
    assert play.session.view.shown != line
    press(app, "page up")
    assert not left and not app.controls.holds("skip")


def test_it_goes_on_over_the_page_and_ends_where_that_is_new(app, library):
    app.push(page := BookPage(app, begin(library)))
    first = page.session.view.shown
    app.profile.heard[first.id] = True
    page.was_heard = True
    press(app, "tab")
    wait(app, 120)
    assert page.session.view.shown != first and not app.controls.holds("skip")


def test_who_holds_it_goes_on_after_a_choice(app, play):
    app.settings.hold_skip = True
    app.apply()
    app.profile.heard = Heard()
    talk(app, play)
    feed_key(app, pygame.KEYDOWN, "tab")
    wait(app, 600)
    assert isinstance(play.session.view.shown, ChoiceView)
    press(app, "return")
    line = play.session.view.shown
    wait(app, 30)
    assert play.session.view.shown != line


def test_what_was_switched_on_is_off_once_it_is_held(app):
    press(app, "tab")
    app.settings.hold_skip = True
    app.apply()
    app.settings.hold_skip = False
    app.apply()
    assert not app.controls.holds("skip")


@pytest.mark.parametrize("size", TEXT_SIZES)
@pytest.mark.parametrize("face", FACES)
def test_what_ends_it_and_what_steps_forward_find_room(app, library, face, size):
    app.settings.face, app.settings.text_size, app.settings.reduced_motion = face, size, True
    app.profile.heard = Heard()
    app.push(page := BookPage(app, begin(library)))
    for _ in range(3):
        page.step(Intent(confirm=True))
    page.step(Intent(back=True))
    page.step(Intent(back=True))
    feed_key(app, pygame.KEYDOWN, "tab")
    for device in ("keys", "pad"):
        app.controls.device = device
        page._letters.hurry()
        with gauging(app) as gauge:
            page.draw(1.0)
        assert app.controls.is_on("skip") and page.session.future and not gauge.misfits


# ---------------------------------------------------------------------- stepping forward
@pytest.mark.parametrize("forward", ["page down", "n", 1], ids=["page down", "N", "the wheel"])
def test_a_line_that_was_taken_back_is_come_to_again(app, play, forward):
    talk(app, play)
    play.step(Intent(confirm=True))
    while play.session.view.shown is None:
        play.step(Intent())
    second = play.session.view.shown
    press(app, "page up")
    first = play.session.view.shown
    roll(app, -1) if forward == 1 else press(app, forward)
    assert first != second and play.session.view.shown == second


def test_a_trigger_of_a_pad_steps_forward(app, play):
    line = talk(app, play)
    play.step(Intent(confirm=True))
    while play.session.view.shown is None:
        play.step(Intent())
    press(app, "page up")
    assert play.session.view.shown == line
    app.controls.feed(pygame.event.Event(pygame.CONTROLLERAXISMOTION, axis=5, value=32767, instance_id=0), None)
    app.tick()
    assert play.session.view.shown != line


def test_the_page_and_what_follows_it_are_walked_both_ways(app, library):
    session = after_page(library)
    app.push(Play(app, session))
    while session.view.shown is None:
        session.step(Intent(interact=True))
    here = session.view.shown
    for _ in range(3):
        press(app, "page up")
    page = top(app)
    assert isinstance(page, BookPage)
    for _ in range(3):
        press(app, "page down")
    assert isinstance(top(app), Play) and top(app).session.view.shown == here


def test_held_skipping_is_as_before(app, play):
    app.settings.hold_skip = True
    app.apply()
    app.profile.heard = Heard()
    line = talk(app, play)
    hold(app, "tab", 20)
    assert play.session.view.shown != line
