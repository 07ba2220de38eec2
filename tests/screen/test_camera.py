"""Whoever talks is seen beside the options they are asked to answer with."""

import pytest
from menu_app import wait

from game.core.fixed import pixels, units
from game.screen.camera import WEST
from game.screen.scenes.play import Play
from game.session import ChoiceView, begin
from game.session.intent import Intent
from game.settings import TEXT_SIZES

SETTLED = 80
"""Ticks after which the camera rests."""


@pytest.fixture
def asked(app, library):
    """Leo in the hall, at the right edge of the flat, has asked his second question."""
    play = Play(app, begin(library, beat="leo"))
    app.push(play)
    play.session.begin_talk("leo_in_the_hall")
    while not isinstance(play.session.view.shown, ChoiceView):
        play.step(Intent(confirm=True))
        play.speech.show(play.session.view)
    return play


def settle(app, play):
    play.draw(1.0)
    wait(app, SETTLED)
    play.draw(1.0)


def column(play, who):
    return pixels(play.session.state.people[who].x) - play.camera.corner(1.0)[0]


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_options_hide_nobody_who_talks(app, asked, size):
    app.settings.text_size = size
    settle(app, asked)
    assert max(column(asked, who) for who in ("nora", "leo")) < asked.speech.options.left


def test_the_camera_stays_aside_for_the_answer(app, asked):
    settle(app, asked)
    before = column(asked, "nora")
    asked.step(Intent(choose=0))
    wait(app, SETTLED)
    assert asked.session.state.talk and column(asked, "nora") == before


def test_the_camera_comes_back_when_all_is_said(app, asked):
    settle(app, asked)
    asked.session.state.modes.clear()
    wait(app, SETTLED)
    assert asked.camera.corner(1.0)[0] == asked.session.level.width - app.canvas.get_width()


def test_options_below_their_feet_move_nobody(app, asked):
    people = asked.session.state.people
    people["nora"].y = people["leo"].y = units(40)
    people["leo"].spot = ""
    asked.camera.jump()
    asked.step(Intent())
    settle(app, asked)
    assert column(asked, "leo") > asked.speech.options.left


def test_the_lead_is_not_moved_out_of_sight_for_somebody_far_away(app, asked):
    asked.session.state.people["leo"].x += units(300)
    settle(app, asked)
    assert column(asked, "nora") == WEST
