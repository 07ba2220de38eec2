"""Breath held by day: the body holds it and lets it go, it is heard and seen, and nothing comes of it."""

import pygame
import pytest
from menu_app import after_page, feed_key, hold, press, wait

from game.screen.daylight import LETS, MOST, RING_FOR
from game.screen.scenes.play import Play
from game.session import begin, encode
from game.session.intent import Intent
from game.trials import TrialState

ANY_TICKS = 30


@pytest.fixture
def heard(app, monkeypatch):
    """What is heard of breath: True as it is taken, False as it is let go."""
    found = []
    monkeypatch.setattr(app.sound, "breathe", lambda taken: found.append(taken))
    return found


@pytest.fixture
def play(app, library, heard):
    scene = Play(app, after_page(library))
    app.scenes.append(scene)
    wait(app)
    return scene


def bright(play):
    play.draw(1.0)
    return sum(pygame.transform.average_color(play.app.canvas)[:3])


def test_it_is_held_as_long_as_the_key_is(app, play, heard):
    before = bright(play)
    feed_key(app, pygame.KEYDOWN, "q")
    wait(app, ANY_TICKS)
    assert play.daylight.held and heard == [True] and bright(play) < before
    feed_key(app, pygame.KEYUP, "q")
    wait(app, 1)
    assert not play.daylight.held and heard == [True, False]
    wait(app, LETS)
    assert play.daylight.share == 0


def test_the_light_is_only_a_little_less(app, play):
    before = bright(play)
    feed_key(app, pygame.KEYDOWN, "q")
    wait(app, ANY_TICKS)
    assert bright(play) > before * 0.75


def test_nothing_of_the_playthrough_is_another_for_it(app, library, play):
    state = play.session.state
    feed_key(app, pygame.KEYDOWN, "q")
    tick, before = state.tick, encode(state)
    wait(app, ANY_TICKS)
    after, state.tick = encode(state), tick
    assert encode(state) == before != after


def test_whoever_holds_it_is_seen_to(app, play):
    frames = []
    scape, draw = play.scape, play.scape.draw
    scape.draw = lambda canvas, corner, people, *rest: (frames.append(people), draw(canvas, corner, people, *rest))
    lead = play.session.state.lead
    play.draw(1.0)
    feed_key(app, pygame.KEYDOWN, "q")
    wait(app, 2)
    play.draw(1.0)
    first, last = frames[0][lead].frame, frames[-1][lead].frame
    assert pygame.image.tobytes(first, "RGBA") != pygame.image.tobytes(last, "RGBA")


def test_a_body_holds_it_for_four_seconds_and_then_lets_go_by_itself(app, play, heard):
    feed_key(app, pygame.KEYDOWN, "q")
    wait(app, MOST + 30)
    assert not play.daylight.held and heard == [True, False]
    feed_key(app, pygame.KEYUP, "q")
    wait(app, 1)
    hold(app, "q", 3)
    assert heard == [True, False, True, False]


def test_it_can_be_switched_on_and_off(app, play, heard):
    app.settings.hold_breathe = False
    press(app, "q")
    wait(app, ANY_TICKS)
    assert play.daylight.held
    press(app, "q")
    assert not play.daylight.held
    press(app, "q")
    wait(app, MOST + 5)
    assert not play.daylight.held and not app.controls.is_on("breathe")


def test_one_walks_on_with_it(app, play):
    x = play.session.lead.x
    feed_key(app, pygame.KEYDOWN, "q")
    hold(app, "d", ANY_TICKS)
    assert play.session.lead.x != x and play.daylight.held


def test_while_words_stop_the_feet_it_is_let_go(app, play, heard):
    feed_key(app, pygame.KEYDOWN, "q")
    wait(app, 5)
    play.session.begin_talk("breakfast")
    wait(app, 2)
    assert not play.daylight.held and heard == [True, False]


def test_one_that_is_switched_on_during_words_is_not_held_after_them(app, play, heard):
    app.settings.hold_breathe = False
    play.session.begin_talk("breakfast")
    wait(app, 2)
    press(app, "q")
    play.session.state.modes.clear()
    wait(app, 5)
    assert heard == []


def test_the_session_is_not_told_of_it(app, play, monkeypatch):
    told = []
    monkeypatch.setattr(play.recorder, "step", lambda intent: told.append(intent) or [])
    feed_key(app, pygame.KEYDOWN, "q")
    wait(app, 3)
    assert told and all(intent == Intent() for intent in told)


def test_the_right_button_still_pauses(app, play):
    app.controls.feed(pygame.event.Event(pygame.MOUSEBUTTONDOWN, button=pygame.BUTTON_RIGHT, pos=(9, 9)), (9, 9))
    app.tick()
    wait(app, 2)
    assert app.scenes[-1] is not play


def test_with_less_motion_no_ring_goes_out(app, play, monkeypatch):
    rings = []
    circle, rect = pygame.draw.circle, pygame.draw.rect
    monkeypatch.setattr(pygame.draw, "circle", lambda *given: (rings.append(given), circle(*given))[1])
    monkeypatch.setattr(pygame.draw, "rect", lambda *given, **more: (rings.append(given), rect(*given, **more))[1])
    feed_key(app, pygame.KEYDOWN, "q")
    wait(app, RING_FOR // 2)
    play.draw(1.0)
    assert rings
    wait(app, RING_FOR)
    play.daylight.draw(app.canvas, (100, 100), still=False)
    assert len(rings) > 1
    rings.clear()
    play.daylight.draw(app.canvas, (100, 100), still=True)
    assert rings == []


def test_in_a_dream_it_is_the_breath_of_the_dream(app, library, heard):
    from game.session import begin

    session = begin(library, beat="garden")
    while session.view.shown:
        session.step(Intent(confirm=True))
    play = Play(app, session)
    app.scenes.append(play)
    wait(app)
    feed_key(app, pygame.KEYDOWN, "q")
    wait(app, 20)
    assert heard == [] and play.daylight.share == 0


def test_a_trial_has_the_breath_that_is_switched_on_for_itself(app, game):
    app.settings.hold_breathe = False
    session = begin(game, beat="lab")
    session.begin_talk("read_in")
    app.scenes.append(Play(app, session))
    for _ in range(60):
        if isinstance(session.state.mode, TrialState):
            break
        press(app, "return")
        wait(app, ANY_TICKS)
    press(app, "q")
    wait(app, ANY_TICKS)
    assert isinstance(session.state.mode, TrialState) and app.controls.is_on("breathe")
    wait(app, 4 * ANY_TICKS)
    assert session.state.memory.variables["read"] == "taken"
