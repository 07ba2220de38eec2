"""A candle that is carried and somebody who is followed, on the screen: by keys and by the mouse, every sign drawn."""

import pygame
import pytest
from menu_app import click, hold, make_app, point, press, wait

from game.screen.scenes.play import Play
from game.screen.trials.painter import AGAIN
from game.session import begin
from game.session.intent import NOTHING
from game.trials.candle import OUT, Candle
from game.trials.tail import NOTICES, Tail

FOOT = (400, 252)
WAIT = 140
"""Ticks until the street is shown, and she has been sent on her way."""
GLANCE = 300
"""Ticks until it was seen who the candle is for."""


def begun(app, game, beat, node, ticks):
    """A playthrough of the third chapter in which a conversation has come to its trial, on the screen."""
    session = begin(game, chapter="3-the-dreamers", beat=beat)
    session.step(NOTHING)
    session.begin_talk(node)
    for _ in range(ticks):
        session.step(NOTHING)
    app.push(Play(app, session))
    wait(app, 2)
    return session


@pytest.fixture
def app(game, tmp_path):
    return make_app(game, tmp_path)


@pytest.fixture
def carried(app, game):
    """A candle, taken off the table."""
    return begun(app, game, "candle", "takes_the_candle", GLANCE)


@pytest.fixture
def followed(app, game):
    """Miss Lamb, about to set out."""
    return begun(app, game, "four", "follows_her", WAIT)


def canvas(app):
    app.draw(1.0)
    return pygame.image.tobytes(app.canvas, "RGB")


def test_directions_walk_with_it_hurrying_shakes_it_more_and_breath_held_stands(app, carried):
    x = carried.lead.x
    hold(app, "left", 20)
    walked = carried.state.mode.shakes
    assert carried.lead.x < x and walked > 0
    x = carried.lead.x
    hold(app, "q", 20)
    assert carried.lead.x == x and carried.state.mode.shakes < walked


def test_the_mouse_walks_to_where_it_points(app, carried):
    app.draw(1.0)
    x, feet = carried.lead.x, app.scenes[-1].trial.feet(carried)
    point(app, (feet[0] - 60, feet[1]))
    wait(app, 20)
    assert carried.lead.x < x


def test_the_flame_its_leaning_its_guttering_and_its_smoke_are_each_seen(app, carried):
    candle, seen = carried.state.mode, set()
    for state in ({}, {"lean": (-300, 0)}, {"shakes": OUT - 1}, {"burning": False, "since": 60}, {"held": True}):
        for field, value in {"lean": (0, 0), "shakes": 0, "burning": True, "held": False, **state}.items():
            setattr(candle, field, value)
        seen.add(canvas(app))
    assert len(seen) == 5


def test_with_reduced_motion_the_flame_stands_still(app, carried):
    app.settings.reduced_motion = True
    app.draw(1.0)
    x, y = app.scenes[-1].trial.feet(carried)
    seen = set()
    for _ in range(3):
        app.draw(1.0)
        seen.add(pygame.image.tobytes(app.canvas.subsurface((x - 10, y - 44, 20, 24)), "RGB"))
        app.ticks += 7
    assert len(seen) == 1


@pytest.mark.parametrize(
    ("fixture", "kind", "variable"), [("carried", Candle, "burning"), ("followed", Tail, "tailed")]
)
def test_cancel_asks_first_and_then_leaves(app, fixture, kind, variable, request):
    session = request.getfixturevalue(fixture)
    before = canvas(app)
    press(app, "backspace")
    assert isinstance(session.state.mode, kind) and canvas(app) != before
    wait(app, AGAIN)
    press(app, "backspace")
    assert isinstance(session.state.mode, kind)
    press(app, "backspace")
    assert session.state.memory.variables[variable] == "left"


def test_a_click_on_the_prompts_leaves_too(app, followed):
    for _ in range(2):
        click(app, FOOT)
    assert followed.state.memory.variables["tailed"] == "left"


def test_what_she_sees_and_that_she_sees_somebody_are_seen(app, followed):
    tail, seen = followed.state.mode, {canvas(app)}
    followed.state.people["lamb"].facing = "left"
    seen.add(canvas(app))
    tail.sight = NOTICES - 1
    seen.add(canvas(app))
    tail.sight, tail.listens = 0, 5
    seen.add(canvas(app))
    assert len(seen) == 4


def test_coming_up_to_her_is_meeting_her(app, followed):
    lamb = followed.state.people["lamb"]
    followed.lead.x, followed.lead.y = lamb.x - 20 * 256, lamb.y
    wait(app, 1)
    assert followed.state.memory.variables["tailed"] == "met"
