"""Every button, trigger, stick and click of a stick can be given to any action; what trembles pushes once."""

import pygame
import pytest
from menu_app import make_app

from game.screen import pads
from game.screen.scenes.keys import KeysScene
from game.screen.widgets import caps
from game.settings import BUTTONS


@pytest.fixture
def app(library, tmp_path):
    return make_app(library, tmp_path)


def button(app, number, kind=pygame.CONTROLLERBUTTONDOWN, pad=0):
    app.controls.feed(pygame.event.Event(kind, button=number, instance_id=pad), None)


def axis(app, number, value, pad=0):
    app.controls.feed(pygame.event.Event(pygame.CONTROLLERAXISMOTION, axis=number, value=value, instance_id=pad), None)


AXES = [(number, value) for number in range(4) for value in (-32768, 32767)] + [(4, 32767), (5, 32767), (6, 32767)]


@pytest.mark.parametrize("push", [*((number, None) for number in (*range(21), 40)), *AXES])
def test_everything_on_a_pad_can_be_given_to_an_action_and_acts(app, push):
    app.push(keys := KeysScene(app, app.backdrop()))
    keys.list.chosen = next(i for i, row in enumerate(keys.list.rows) if getattr(row, "action", "") == "hurry")
    keys.list.rows[keys.list.chosen].listening, keys._waits = True, 99
    number, value = push
    button(app, number) if value is None else axis(app, number, value)
    app.tick()
    given = app.settings.buttons["hurry"][0]
    assert app.controls.holds("hurry")
    button(app, number, pygame.CONTROLLERBUTTONUP) if value is None else axis(app, number, 0)
    assert not app.controls.holds("hurry")
    assert keys.said.startswith("“Hurry” is on ") and caps.label(app, "button", given) in keys.said


def test_every_button_has_words_of_its_own(app):
    labels = [caps.label(app, "button", name) for name in pads.NAMES]
    assert len(set(labels)) == len(pads.NAMES) and all(f"button.{n.replace(' ', '_')}" in app.words for n in pads.NAMES)
    assert {name for names in BUTTONS.values() for name in names} <= set(pads.NAMES)


def test_a_stick_that_trembles_at_the_edge_pushes_once(app):
    edge = round(pads.DEAD * 32767)
    pushed = 0
    for value in (edge + 9, edge - 9, edge + 9, edge - 9):
        axis(app, pygame.CONTROLLER_AXIS_LEFTX, value)
        pushed += app.controls.take("right")
        app.controls.tick()
    assert pushed == 1 and app.controls.holds("right")


def test_a_stick_that_goes_over_to_the_other_side_lets_the_first_go(app):
    axis(app, pygame.CONTROLLER_AXIS_LEFTX, 32767)
    app.controls.tick()
    axis(app, pygame.CONTROLLER_AXIS_LEFTX, -32767)
    assert (app.controls.holds("left"), app.controls.holds("right")) == (True, False)


def test_a_pad_at_rest_does_not_let_another_ones_stick_go(app):
    axis(app, pygame.CONTROLLER_AXIS_LEFTX, 32767, pad=0)
    axis(app, pygame.CONTROLLER_AXIS_LEFTX, 200, pad=1)
    app.controls.tick()
    assert app.controls.holds("right")


def test_a_stick_at_rest_is_no_use_of_a_pad(app):
    axis(app, pygame.CONTROLLER_AXIS_LEFTX, 900)
    assert app.controls.device == "keys"


def test_a_pad_that_is_unplugged_lets_go_of_its_own_alone(app):
    axis(app, pygame.CONTROLLER_AXIS_LEFTX, 32767, pad=0)
    axis(app, pygame.CONTROLLER_AXIS_LEFTY, 32767, pad=1)
    app.controls.tick()
    app.controls.feed(pygame.event.Event(pygame.CONTROLLERDEVICEREMOVED, instance_id=0), None)
    assert (app.controls.holds("right"), app.controls.holds("down")) == (False, True)
