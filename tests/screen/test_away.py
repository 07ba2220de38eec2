"""Away means away: the world, and all that goes on by itself, waits for whoever is in another window or lost the pad;
coming back loses no press and invents none."""

import pygame
import pytest
from menu_app import after_page, click, feed_key, make_app, press, roll, top, wait

from game.screen.scenes.page import BookPage
from game.screen.scenes.pause import Pause
from game.screen.scenes.play import Play
from game.session import ChoiceView, begin
from game.session.intent import Intent
from game.session.state import encode

LONG = 700


@pytest.fixture
def app(library, tmp_path):
    app = make_app(library, tmp_path)
    app.settings.text_speed = "at once"
    return app


def playing(app, session):
    app.push(play := Play(app, session))
    wait(app, 1)
    return play


@pytest.fixture
def play(app, library):
    return playing(app, after_page(library))


def feed(app, kind, **said):
    app.controls.feed(pygame.event.Event(kind, **said), None)


def leave(app):
    feed(app, pygame.WINDOWFOCUSLOST)


def come_back(app):
    feed(app, pygame.WINDOWFOCUSGAINED)


def waits(app, play, ticks=LONG):
    """Whether nothing whatever changes in so many ticks."""
    before, at = encode(play.session.state), app.ticks
    wait(app, ticks)
    return encode(play.session.state) == before and app.ticks == at


def say(app, play):
    play.session.begin_talk("breakfast")
    while play.session.view.shown is None:
        wait(app, 1)
    wait(app, 2)
    return play.session.view.shown


def test_a_line_does_not_go_on_by_itself_while_one_is_away(app, play):
    app.settings.auto_advance = True
    line = say(app, play)
    leave(app)
    waited = waits(app, play) and play.session.view.shown == line
    come_back(app)
    wait(app, LONG)
    assert waited and play.session.view.shown != line


def test_the_page_does_not_go_on_by_itself_while_one_is_away(app, library):
    app.settings.auto_advance = True
    app.push(page := BookPage(app, begin(library)))
    wait(app, 1)
    line = page.session.view.shown
    leave(app)
    waited = waits(app, page) and page.session.view.shown == line
    come_back(app)
    wait(app, LONG)
    assert waited and page.session.view.shown != line


def test_a_timed_silence_waits(app, play):
    say(app, play)
    while not isinstance(play.session.view.shown, ChoiceView):
        play.step(Intent(confirm=True))
    leave(app)
    assert waits(app, play) and isinstance(play.session.view.shown, ChoiceView)


def test_breath_in_a_dream_waits_and_is_let_go_when_one_is_back(app, library):
    dream = playing(app, begin(library, beat="garden"))
    feed_key(app, pygame.KEYDOWN, "q")
    wait(app, 5)
    leave(app)
    waited = waits(app, dream) and dream.session.layer == "real"
    come_back(app)
    wait(app, 3)
    assert waited and dream.session.layer == "dream"


def test_barks_wait(app, play):
    play.barks.add("mia", "Mm.")
    leave(app)
    waited = waits(app, play)
    assert waited and play.barks


def test_people_and_whoever_walks_by_a_click_wait(app, play):
    corner = play.camera.corner(1.0)
    lead = play.session.lead
    play.step(Intent(walk_to=(lead.x // 256 + 60, lead.y // 256)))
    assert corner is not None
    leave(app)
    assert waits(app, play)


def test_who_was_walking_stands_still_in_every_picture(app, play, monkeypatch):
    """Nobody is drawn now where they were a tick ago and now where they are."""
    drawn, left = [], iter(range(5))
    monkeypatch.setattr(app, "take_events", lambda: next(left, None) is None and app.scenes.clear())
    monkeypatch.setattr(app, "draw", drawn.append)
    leave(app)
    app.run(play)
    assert drawn == [1.0] * 5


def test_a_change_of_scenes_waits(app, play):
    app.change(lambda: Play(app, play.session))
    leave(app)
    wait(app)
    assert top(app) is play
    come_back(app)
    wait(app)
    assert top(app) is not play


def test_it_is_said_that_the_game_waits(app, play):
    app.draw()
    lit = app.canvas.copy()
    leave(app)
    app.draw()
    dark = pygame.transform.average_color(app.canvas)
    assert sum(dark[:3]) < sum(pygame.transform.average_color(lit)[:3])


# ---------------------------------------------------------------------- coming back
def test_a_key_that_is_still_down_when_one_is_back_is_held_but_not_pressed(app):
    leave(app)
    come_back(app)
    feed_key(app, pygame.KEYDOWN, "right")
    feed_key(app, pygame.KEYDOWN, "tab")
    pressed = app.controls.take("right"), app.controls.take("skip"), app.controls.raw
    app.controls.tick()
    assert (pressed, app.controls.holds("right")) == ((False, False, None), True)


def test_the_first_key_after_that_is_a_press(app):
    leave(app)
    come_back(app)
    app.controls.tick()
    feed_key(app, pygame.KEYDOWN, "tab")
    assert app.controls.take("skip")


def test_a_window_that_only_says_it_has_the_keyboard_takes_no_press_away(app):
    come_back(app)
    feed_key(app, pygame.KEYDOWN, "tab")
    assert app.controls.take("skip")


def test_what_was_pressed_just_before_one_left_is_not_lost(app, play):
    line = say(app, play)
    feed_key(app, pygame.KEYDOWN, "e")
    leave(app)
    wait(app, 60)
    come_back(app)
    wait(app, 2)
    assert play.session.view.shown != line


def test_what_was_held_when_one_left_is_not_held_when_one_is_back(app):
    feed_key(app, pygame.KEYDOWN, "right")
    leave(app)
    come_back(app)
    app.controls.tick()
    assert not app.controls.holds("right")


def test_the_click_that_brings_one_back_does_nothing_else(app, play):
    line = say(app, play)
    leave(app)
    click(app, (240, 240))
    roll(app, 1)
    come_back(app)
    wait(app, 2)
    assert play.session.view.shown == line


def test_a_key_that_comes_tells_that_one_is_back(app, play):
    leave(app)
    press(app, "left")
    assert not app.controls.away


# ---------------------------------------------------------------------- a pad that is gone
def use_pad(app, pad=3):
    feed(app, pygame.CONTROLLERBUTTONDOWN, button=pygame.CONTROLLER_BUTTON_LEFTSHOULDER, instance_id=pad)
    app.tick()


def unplug(app, pad=3):
    feed(app, pygame.CONTROLLERDEVICEREMOVED, instance_id=pad)
    app.tick()


def test_unplugging_the_pad_in_use_pauses(app, play):
    use_pad(app)
    unplug(app)
    assert isinstance(top(app), Pause) and app.controls.device == "keys"


def test_unplugging_it_pauses_the_page_too(app, library):
    app.push(BookPage(app, begin(library)))
    use_pad(app)
    unplug(app)
    assert isinstance(top(app), Pause)


def test_unplugging_another_pad_or_one_put_down_pauses_nothing(app, play):
    use_pad(app)
    unplug(app, pad=1)
    assert top(app) is play
    press(app, "left")
    unplug(app)
    assert top(app) is play


def test_unplugging_it_while_a_place_changes_pauses_after_that(app, play):
    use_pad(app)
    app.draw()
    play._pass(lids=True)
    unplug(app)
    during = top(app)
    wait(app, 120)
    assert during is play and isinstance(top(app), Pause)


def test_unplugging_it_in_a_pause_leaves_the_pause_and_pauses_no_second_time(app, play):
    use_pad(app)
    press(app, "escape")
    use_pad(app)
    unplug(app)
    assert isinstance(top(app), Pause)
    press(app, "escape")
    wait(app, 3)
    assert top(app) is play
