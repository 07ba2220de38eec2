"""Mia's walk on the screen: by keys and by the mouse, with every sign of it drawn."""

import pygame
import pytest
from menu_app import click, hold, make_app, point, press, wait

from game.core.event import Tried
from game.core.fixed import ONE, pixels
from game.screen.gauge import gauging
from game.screen.scenes.play import Play
from game.screen.sound.score import Score
from game.screen.text import Paragraph
from game.screen.trials.painter import AGAIN, TAP, TEACHES
from game.screen.trials.sleepwalk import KNOCKS_TOLD
from game.session import begin
from game.session.intent import NOTHING, Intent
from game.settings import TEXT_SIZES
from game.trials.drift import CIRCLE, NIGHT, STAND, Sleepwalk
from game.trials.foreseen import Foreseen
from game.world.breath import DRAIN, FULL

FOOT = (400, 252)


@pytest.fixture
def app(game, tmp_path):
    return make_app(game, tmp_path)


@pytest.fixture
def session(app, game):
    """Her walk, begun."""
    session = begin(game, beat="bedtime")
    session.step(NOTHING)
    session.begin_talk("walks_again")
    session.step(NOTHING)
    app.push(Play(app, session))
    wait(app, 2)
    return session


def canvas(app):
    app.draw(1.0)
    return pygame.image.tobytes(app.canvas, "RGB")


def told(app):
    """What was wanted last."""
    return app.scenes[-1].recorder.tape.runs[-1][1]


def test_directions_lean_and_breath_held_is_her_own_feet(app, session):
    hold(app, "right", STAND + 20)
    assert session.state.mode.leaned[0] > 0
    x = session.lead.x
    hold(app, "q", 10)
    assert session.state.mode.breath < FULL - 9 * DRAIN and session.lead.x - x < ONE


def test_cancel_asks_first_and_lets_her_go_when_it_is_pressed_again(app, session):
    before = canvas(app)
    press(app, "backspace")
    assert isinstance(session.state.mode, Sleepwalk) and canvas(app) != before
    press(app, "backspace")
    assert session.state.memory.variables["walked"] == "left"


def test_after_a_while_cancel_asks_anew(app, session):
    press(app, "backspace")
    wait(app, AGAIN)
    press(app, "backspace")
    assert isinstance(session.state.mode, Sleepwalk)


def test_a_key_of_breath_that_is_tapped_is_told_to_be_held_and_one_that_is_held_is_not(app, session):
    shown = app.scenes[-1].trial
    hold(app, "q", TAP + 2)
    wait(app, 2)
    assert not shown.teaches
    press(app, "q")
    wait(app, 2)
    assert shown.teaches
    wait(app, TEACHES)
    assert not shown.teaches


@pytest.mark.parametrize(
    ("away", "lean"), [((90, 0), (1, 0)), ((-60, -60), (-1, -1)), ((0, -70), (0, -1)), ((4, 4), (0, 0))]
)
def test_the_mouse_leans_to_where_it_points(app, session, away, lean):
    app.draw(1.0)
    left, top = app.scenes[-1].camera.corner(1.0)
    point(app, (pixels(session.lead.x) - left + away[0], pixels(session.lead.y) - top - 20 + away[1]))
    assert (told(app).dx, told(app).dy) == lean


def test_the_mouse_breathes_with_its_right_button_and_lets_go_by_a_click_on_the_prompts(app, session):
    point(app, (240, 100))
    click(app, (240, 100), pygame.BUTTON_RIGHT)
    wait(app, 5)
    assert session.state.mode.held
    click(app, FOOT)
    assert isinstance(session.state.mode, Sleepwalk)
    click(app, FOOT)
    assert session.state.memory.variables["walked"] == "left"


def test_breath_that_is_switched_on_is_let_go_of_when_it_is_spent(app, session):
    app.settings.hold_breathe = False
    press(app, "q")
    for _ in range(300):
        app.tick()
    assert session.state.mode.stirs == 1 and not app.controls.is_on("breathe")


@pytest.mark.parametrize("still", [False, True])
def test_each_stir_count_and_phase_is_another_picture(app, session, still):
    app.settings.reduced_motion = still
    walk, pictures = session.state.mode, set()
    for walk.stirs in range(3):
        pictures.add(canvas(app))
    walk.stirs = 0
    for walk.tick in (10, STAND // 2 + 2, STAND - 1):
        pictures.add(canvas(app))
    walk.dx, walk.dy, walk.far = 60000, 0, 20480
    for walk.tick in (STAND + 20, STAND + 80):
        pictures.add(canvas(app))
    walk.call = "mirror"
    pictures.add(canvas(app))
    walk.held, walk.breath = True, 4000
    pictures.add(canvas(app))
    assert len(pictures) == 9


def test_what_a_red_cross_means_is_told_until_she_has_knocked_herself_twice(app, session, monkeypatch):
    said, walk = [], session.state.mode
    shown = app.scenes[-1].trial
    monkeypatch.setattr(shown, "tell_above", lambda session, foot, words="": said.append(words))
    monkeypatch.setattr(shown, "_look", lambda *_: (Foreseen([(0, 0), (20, 0)], "", True), []))
    for walk.stirs in range(KNOCKS_TOLD + 1):
        app.draw(1.0)
    lefts = [app.words("trial.sleepwalk.knocks", left=left) for left in (5, 4)]
    assert said[:2] == lefts and said[2] not in lefts


def test_the_chalk_goes_where_one_leans(app, session):
    pictures = set()
    for lean in ("left", "right", "up", "down"):
        hold(app, lean, 8)
        session.state.mode.tick = 44
        hold(app, lean, 2)
        pictures.add(canvas(app))
    assert len(pictures) == 4


@pytest.mark.parametrize("face", ["lull", "legible"])
@pytest.mark.parametrize("size", ["normal", "large", "largest"])
@pytest.mark.parametrize("device", ["keys", "mouse", "pad"])
def test_no_prompt_is_left_out_for_want_of_room(app, session, face, size, device):
    app.settings.face, app.settings.text_size, app.controls.device = face, size, device
    for tick, call in ((0, ""), (STAND, "lamp"), (NIGHT, "")):
        session.state.mode.tick, session.state.mode.call = tick, call
        with gauging(app) as gauge:
            app.scenes[-1].draw(1.0)
        assert gauge.misfits == []


def test_the_camera_follows_her_feet_and_not_the_talk_below(app, session):
    for _ in range(CIRCLE):
        session.step(Intent(dx=1))
    wait(app, 90)
    assert isinstance(session.state.mode, Sleepwalk)
    seen = app.scenes[-1].camera
    left, _ = seen.corner(1.0)
    assert left + 100 < pixels(session.lead.x) < left + 380


def test_her_breath_a_call_a_knock_and_a_stir_are_heard(app, session):
    score = Score(app.sound.table)
    heard = {
        what: [cue.name for cue in score.react(session, Tried("sleepwalk", what))]
        for what in ("begun", "out", "in", "called", "bumped", "stirred")
    }
    assert heard.pop("begun") == []
    assert heard.pop("out") == ["breath_out"] and heard.pop("in") == ["breath_in"]
    assert all(app.sound.table.takes(name) for names in heard.values() for name in names) and all(heard.values())


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_words_over_the_foot_stand_on_darkened_ground_in_letters_of_every_size(app, session, size, monkeypatch):
    app.settings.text_size = size
    app.apply()
    rows, draw = [], Paragraph.draw

    def drawn(self, pen, at, *args):
        rows.append((at[1], at[1] + self.height()))
        draw(self, pen, at, *args)

    shown = app.scenes[-1].trial
    with monkeypatch.context() as patch:
        patch.setattr(Paragraph, "draw", drawn)
        shown.draw(session, app.ticks)
    app.canvas.fill("white")
    shown.draw(session, app.ticks)
    top, bottom = max(rows, key=lambda each: each[1] - each[0])
    assert all(app.canvas.get_at((1, y))[0] < 255 for y in range(top, min(bottom, app.canvas.get_height())))
