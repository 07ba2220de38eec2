"""Whoever talks is seen beside the options they are asked to answer with."""

import pytest
from menu_app import click, point, wait

from game.core.fixed import pixels, units
from game.screen.camera import WEST
from game.screen.paint import WIDTH
from game.screen.placing import body_box
from game.screen.scenes.play import Play
from game.screen.speech import GUARD, Speech
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


def seen(play):
    """What the two who talk cover of the canvas."""
    left, top = play.camera.corner(1.0)
    return [body_box(play.session.state.people[who]).move(-left, -top) for who in ("nora", "leo")]


@pytest.fixture
def crowded(app, asked):
    """The same in the largest letters, the two so far apart that options hide one of them wherever they stand."""
    app.settings.text_size = "largest"
    app.apply()
    settle(app, asked)
    left, top = (round(part) for part in asked.camera.rest)
    people = asked.session.state.people
    for who, x in (("nora", 190), ("leo", 290)):
        people[who].x, people[who].y, people[who].spot = units(left + x), units(top + 140), ""
    again(app, asked)
    return asked


def again(app, play):
    """Have the options put up anew, with the camera where those who talk are now."""
    wait(app, SETTLED)
    play.speech = Speech(app)
    settle(app, play)


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_options_hide_nobody_who_talks(app, asked, size):
    app.settings.text_size = size
    settle(app, asked)
    assert asked.speech.options.collidelist(seen(asked)) < 0


@pytest.mark.parametrize("size", TEXT_SIZES)
@pytest.mark.parametrize("x", range(40, WIDTH, 44))
def test_whoever_asks_is_hidden_by_no_options_wherever_they_stand(app, asked, size, x):
    app.settings.text_size = size
    app.apply()
    people, left = asked.session.state.people, round(asked.camera.rest[0])
    people["nora"].x, people["leo"].x, people["leo"].spot = units(left + x), units(left + x - 20), ""
    again(app, asked)
    before = asked.speech.options
    assert before.collidelist(seen(asked)) < 0 and app.canvas.get_rect().contains(before)


def test_options_stay_where_they_are_whoever_walks_there(app, asked):
    settle(app, asked)
    before, people = asked.speech.options, asked.session.state.people
    left, top = asked.camera.rest
    people["mia"].x, people["mia"].y = units(round(left) + before.centerx), units(round(top) + before.bottom)
    settle(app, asked)
    assert asked.speech.options == before


def test_an_option_is_clicked_where_it_stands(app, asked):
    settle(app, asked)
    assert asked.speech.options.left < WIDTH // 2
    wait(app, GUARD)
    last = asked.speech._rows[-2][1]
    point(app, last.center)
    click(app, last.center)
    assert not isinstance(asked.session.view.shown, ChoiceView)


def test_where_options_hide_somebody_everywhere_the_camera_goes_aside(app, crowded):
    assert crowded.speech.hides
    assert max(column(crowded, who) for who in ("nora", "leo")) < crowded.speech.options.left


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


def test_the_lead_is_not_moved_out_of_sight_for_somebody_far_away(app, crowded):
    crowded.session.state.people["leo"].x += units(300)
    settle(app, crowded)
    assert abs(column(crowded, "nora") - WEST) <= 1
