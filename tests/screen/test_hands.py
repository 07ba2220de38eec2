"""The mouse alone is enough, and a hand that only hurries neither chooses nor looks again."""

import pygame
import pytest
from menu_app import after_page, click, hold, make_app, point, press, roll, top, wait

from game.core.event import PlaceEntered
from game.screen.daylight import MOST
from game.screen.scenes.page import BookPage
from game.screen.scenes.pause import Pause
from game.screen.scenes.play import Play
from game.screen.speech import GUARD
from game.screen.steering import AGAIN
from game.screen.widgets import caps
from game.session import ChoiceView, begin
from game.session.intent import Intent


@pytest.fixture
def app(library, tmp_path):
    app = make_app(library, tmp_path)
    app.settings.text_speed = "at once"
    return app


def playing(app, session):
    """The scene of `session`, on top, with nothing under way in it."""
    play = Play(app, session)
    app.push(play)
    wait(app, 1)
    return play


@pytest.fixture
def play(app, library):
    return playing(app, after_page(library))


@pytest.fixture
def dream(app, library):
    return playing(app, begin(library, beat="garden"))


@pytest.fixture
def choice(app, play):
    """Options on show since a moment."""
    play.session.begin_talk("breakfast")
    while not isinstance(play.session.view.shown, ChoiceView):
        play.step(Intent(confirm=True))
    wait(app, 1)
    return play


def right(app, down=True):
    kind = pygame.MOUSEBUTTONDOWN if down else pygame.MOUSEBUTTONUP
    app.controls.feed(pygame.event.Event(kind, button=pygame.BUTTON_RIGHT, pos=(200, 100)), (200, 100))


def mash(app, times, every=6):
    for _ in range(times):
        press(app, "e")
        wait(app, every - 1)


# ---------------------------------------------------------------------- the mouse alone
def test_the_right_button_holds_breath_as_long_as_it_is_held(app, dream):
    right(app)
    wait(app, 5)
    held = dream.session.layer
    right(app, down=False)
    wait(app, 2)
    assert (held, dream.session.layer) == ("real", "dream")


def test_a_window_left_with_the_button_down_lets_breath_go(app, dream):
    right(app)
    wait(app, 5)
    app.controls.feed(pygame.event.Event(pygame.WINDOWFOCUSLOST), None)
    wait(app, 2)
    app.controls.feed(pygame.event.Event(pygame.WINDOWFOCUSGAINED), None)
    wait(app, 2)
    assert dream.session.layer == "dream"


def test_the_mouse_shows_the_button_that_breath_is_held_with(app):
    app.controls.device = "mouse"
    assert caps.binding(app, "breathe") == ("mouse", "mouse_right")


def test_awake_the_right_button_pauses(app, play):
    click(app, (200, 100), pygame.BUTTON_RIGHT)
    assert isinstance(top(app), Pause)


def test_in_a_dream_the_middle_button_pauses(app, dream):
    click(app, (200, 100), pygame.BUTTON_RIGHT)
    assert top(app) is dream
    click(app, (200, 100), pygame.BUTTON_MIDDLE)
    assert isinstance(top(app), Pause)


def test_the_wheel_takes_back_a_line(app, play):
    play.session.begin_talk("breakfast")
    first = play.session.view.shown
    play.step(Intent(confirm=True))
    wait(app, 1)
    roll(app, 1)
    assert play.session.view.shown == first


def test_the_wheel_takes_back_a_line_of_the_page(app, library):
    page = BookPage(app, begin(library))
    app.push(page)
    first = page.session.view.shown
    page.step(Intent(confirm=True))
    roll(app, 1)
    assert page.session.view.shown == first


def test_the_wheel_goes_through_options_whatever_the_pointer_rests_on(app, choice):
    choice.draw(1.0)
    app.controls.device, app.controls.pointer = "mouse", choice.speech._rows[0][1].center
    wait(app, 2)
    roll(app, -1)
    wait(app, 3)
    assert choice.speech.chosen == 1


# ---------------------------------------------------------------------- hands that hurry
def test_mashing_a_key_chooses_nothing(app, choice):
    asked = choice.session.view.shown
    mash(app, 12)
    assert [option.id for option in choice.session.view.shown.options] == [option.id for option in asked.options]


def test_mashing_the_button_chooses_nothing(app, choice):
    choice.draw(1.0)
    at = choice.speech._rows[0][1].center
    for _ in range(12):
        click(app, at)
        wait(app, 5)
    assert isinstance(choice.session.view.shown, ChoiceView)


def test_a_click_on_an_option_that_the_pointer_was_moved_to_chooses_at_once(app, choice):
    choice.draw(1.0)
    at = choice.speech._rows[1][1].center
    point(app, at)
    click(app, at)
    assert not isinstance(choice.session.view.shown, ChoiceView)


def test_a_click_with_a_pointer_that_was_there_before_the_options_came_chooses_nothing(app, choice):
    choice.draw(1.0)
    at = choice.speech._rows[0][1].center
    choice.speech._came_from = at
    point(app, (at[0] + 2, at[1]))
    click(app, (at[0] + 2, at[1]))
    assert isinstance(choice.session.view.shown, ChoiceView)


def test_a_press_after_a_pause_chooses(app, choice):
    mash(app, 4)
    wait(app, GUARD)
    press(app, "e")
    assert not isinstance(choice.session.view.shown, ChoiceView)


def test_a_hand_that_cannot_keep_still_chooses_in_the_end(app, choice):
    mash(app, 20)
    assert not isinstance(choice.session.view.shown, ChoiceView)


def looks(session):
    """How often something was looked at."""
    return sum(session.state.memory.seen.values())


def test_mashing_a_key_looks_once(app, play):
    assert play.session.focus is not None
    mash(app, 8)
    assert (looks(play.session), play.session.view.shown) == (1, None)


def test_mashing_the_button_looks_once(app, play):
    focus, corner = play.session.focus, play.camera.corner(1.0)
    x, y, wide, high = focus.area
    for _ in range(8):
        click(app, (x + wide // 2 - corner[0], y + high // 2 - corner[1]))
        wait(app, 5)
    assert (looks(play.session), play.session.view.shown) == (1, None)


def test_after_a_pause_one_can_look_again(app, play):
    mash(app, 6)
    wait(app, AGAIN)
    press(app, "e")
    assert looks(play.session) == 2


def test_a_press_by_habit_after_a_look_does_not_begin_it_anew(app, play):
    mash(app, 2)
    wait(app, AGAIN - 8)
    press(app, "e")
    assert (looks(play.session), play.session.view.shown) == (1, None)


def test_who_has_moved_may_look_at_once(app, play):
    mash(app, 2)
    play.session.lead.x += 256
    press(app, "e")
    assert looks(play.session) == 2


def test_a_hand_that_cannot_keep_still_looks_again_in_the_end(app, play):
    mash(app, 20)
    assert looks(play.session) > 1


def test_a_talk_that_shows_nothing_stops_no_press(app, play):
    play.session.begin_talk("bark_kitchen")
    wait(app, 1)
    press(app, "e")
    assert looks(play.session) == 1


@pytest.mark.parametrize(("heard", "hurried"), [(True, True), (False, False)])
def test_skipping_shortens_waits_of_what_was_heard(app, play, heard, hurried):
    play.speech.was_heard = heard
    play.session.begin_talk("breakfast")
    before = play.session.state.tick
    hold(app, "tab", 4)
    assert play.session.view.waiting and (play.session.state.tick - before > 10) is hurried


# ---------------------------------------------------------------------- hands that are gone
def feed(app, kind, **said):
    app.controls.feed(pygame.event.Event(kind, **said), None)


GONE = [(pygame.CONTROLLERDEVICEREMOVED, {"instance_id": 0}), (pygame.WINDOWFOCUSLOST, {})]


@pytest.mark.parametrize(("gone", "said"), GONE, ids=["a pad that is unplugged", "another window"])
def test_nothing_of_a_pad_stays_down(app, dream, gone, said):
    feed(app, pygame.CONTROLLERBUTTONDOWN, button=pygame.CONTROLLER_BUTTON_LEFTSHOULDER, instance_id=0)
    feed(app, pygame.CONTROLLERAXISMOTION, axis=pygame.CONTROLLER_AXIS_LEFTX, value=32767, instance_id=0)
    held = app.controls.holds("breathe"), app.controls.holds("right")
    feed(app, gone, **said)
    assert (held, app.controls.holds("breathe"), app.controls.holds("right")) == ((True, True), False, False)


def test_a_silence_waits_for_whoever_is_in_another_window(app, choice):
    asked = choice.session.view.shown
    feed(app, pygame.WINDOWFOCUSLOST)
    wait(app, 60)
    waited = choice.session.view.shown.left == asked.left
    feed(app, pygame.WINDOWFOCUSGAINED)
    wait(app, 60)
    assert waited and choice.session.view.shown.left < asked.left


# ---------------------------------------------------------------------- every key, everywhere
def test_what_is_looked_at_is_put_away_by_cancelling_too(app, play):
    press(app, "e")
    looked = play.session.state.looking
    press(app, "backspace")
    assert looked and not play.session.state.looking


def test_the_page_can_be_saved_at_once_and_loaded(app, library):
    page = BookPage(app, begin(library))
    app.push(page)
    page.step(Intent(confirm=True))
    kept = page.session.view.shown
    press(app, "f5")
    page.step(Intent(confirm=True))
    press(app, "f9", "down", "return")
    wait(app)
    assert (top(app).session.view.shown, isinstance(top(app), BookPage)) == (kept, True)


def test_the_page_says_when_there_is_nothing_to_load(app, library):
    page = BookPage(app, begin(library))
    app.push(page)
    press(app, "f9")
    assert page.toasts and top(app) is page


# ---------------------------------------------------------------------- breath that is switched
@pytest.fixture
def switched(app):
    app.settings.hold_breathe = False


def test_breath_that_ran_out_is_not_taken_again_by_itself(app, dream, switched):
    press(app, "q")
    wait(app, 1000)
    assert (dream.session.layer, dream.session.state.breath.locked) == ("dream", False)


def test_breath_that_is_switched_on_awake_is_let_go_when_a_body_cannot_hold_it_longer(app, play, switched):
    press(app, "q")
    wait(app, 1)
    assert app.controls.holds("breathe")
    wait(app, MOST + 1)
    assert not app.controls.holds("breathe")


def test_breath_that_is_switched_on_awake_is_not_held_in_a_dream_that_one_comes_to(app, play, switched):
    press(app, "q")
    wait(app, 5)
    play.session.start_at("garden")
    play.session.events.append(PlaceEntered(play.session.state.place))
    wait(app, 5)
    assert play.session.state.breath and not app.controls.is_on("breathe")
