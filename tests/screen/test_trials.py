"""Trials on the screen, by keys and by the mouse."""

import pygame
import pytest
from menu_app import click, hold, make_app, press, roll, wait

from game.screen.gauge import gauging
from game.screen.paint import HEIGHT, WIDTH
from game.screen.scenes.play import Play
from game.screen.text import Paragraph
from game.screen.trials import breath, ring
from game.screen.trials.painter import INSET, strip_of
from game.session import begin
from game.session.intent import Intent
from game.settings import FACES, TEXT_SIZES
from game.trials.ring import MISSES, SETTLES, Ring

BESIDE, MIDDLE = (222, 96), (132, 96)


@pytest.fixture
def app(library, tmp_path):
    return make_app(library, tmp_path)


def at(app, library, node):
    """The ring at a conversation that is about to begin it."""
    session = begin(library, beat="round")
    session.begin_talk(node)
    session.step(Intent(confirm=True))
    app.push(Play(app, session))
    assert isinstance(session.state.mode, Ring)
    return session


def test_keys_turn_it_listen_and_step_back(app, library):
    session = at(app, library, "ring_3")
    ring = session.state.mode
    press(app, "right", "right", "left")
    assert ring.note == 1
    hold(app, "q", SETTLES - 10)
    assert (ring.held, ring.misses) == (0, 0)
    press(app, "backspace")
    assert session.state.memory.variables["tuned"] == "left"


def test_a_note_is_held_until_it_settles_by_keys_alone(app, library):
    session = at(app, library, "ring_3")
    press(app, *["right"] * 4)
    hold(app, "q", 200)
    wait(app, 10)
    assert session.state.memory.variables["tuned"] == "quiet"


def test_the_mouse_turns_it_by_its_wheel_and_at_its_sides_and_listens(app, library):
    session = at(app, library, "ring_3")
    ring = session.state.mode
    roll(app, -1)
    click(app, BESIDE)
    assert ring.note == 2
    roll(app, 1)
    assert ring.note == 1
    click(app, BESIDE, pygame.BUTTON_RIGHT)
    wait(app, 20)
    assert ring.held > 10 and app.scenes[-1].session is session


def test_only_the_teacher_can_be_let_go_round_again(app, library):
    session = at(app, library, "ring_3")
    press(app, "up")
    click(app, MIDDLE)
    assert isinstance(session.state.mode, Ring)
    app.scenes.clear()
    session = at(app, library, "ring_11")
    press(app, "up")
    assert session.state.memory.variables["tuned"] == "round"


def test_the_mouse_steps_back_by_a_click_on_the_prompts(app, library):
    session = at(app, library, "ring_3")
    click(app, (400, 252))
    assert session.state.memory.variables["tuned"] == "left"


@pytest.mark.parametrize("device", ["keys", "mouse", "pad"])
@pytest.mark.parametrize("size", ["normal", "large", "largest"])
def test_every_miss_is_drawn_otherwise(app, library, size, device):
    app.settings.text_size, app.controls.device = size, device
    session = at(app, library, "ring_11")
    ring, pictures = session.state.mode, set()
    for ring.misses in range(MISSES + 1):
        app.draw(1.0)
        pictures.add(pygame.image.tobytes(app.canvas, "RGB"))
    assert len(pictures) == MISSES + 1


@pytest.mark.parametrize("face", ["lull", "legible"])
@pytest.mark.parametrize("size", ["normal", "large", "largest"])
@pytest.mark.parametrize("device", ["keys", "mouse", "pad"])
def test_no_prompt_is_left_out_for_want_of_room(app, library, face, size, device):
    app.settings.face, app.settings.text_size, app.controls.device = face, size, device
    at(app, library, "ring_11")
    with gauging(app) as gauge:
        app.scenes[-1].draw(1.0)
    assert gauge.misfits == []


def test_three_misses_by_keys_and_it_is_over(app, library):
    session = at(app, library, "ring_3")
    for _ in range(MISSES):
        hold(app, "q", SETTLES + 10)
        app.draw(1.0)
        for _ in range(8):
            if isinstance(session.state.mode, Ring) or not session.state.modes:
                break
            press(app, "e")
            wait(app, 90)
            app.draw(1.0)
    assert session.state.memory.variables["tuned"] == "rough"


@pytest.mark.parametrize("still", [False, True])
def test_it_is_drawn_at_every_note_held_or_not(app, library, still):
    app.settings.reduced_motion = still
    session = at(app, library, "ring_11")
    ring, pictures = session.state.mode, set()
    for note in range(12):
        for held in (0, 40):
            ring.note, ring.held = note, held
            app.draw(1.0)
            pictures.add(pygame.image.tobytes(app.canvas, "RGB"))
    assert len(pictures) == 24


def test_what_was_missed_is_counted_in_the_picture(app, library):
    session = at(app, library, "ring_3")
    pictures = set()
    for misses in range(MISSES):
        session.state.mode.misses = misses
        app.draw(1.0)
        pictures.add(pygame.image.tobytes(app.canvas, "RGB"))
    assert len(pictures) == MISSES


def test_a_wrong_note_is_settled_by_keys_and_said_over_the_ring(app, library):
    session = at(app, library, "ring_3")
    hold(app, "q", SETTLES + 10)
    app.draw(1.0)
    assert session.state.modes[-2].misses == 1


WORDS = {ring: "trial.ring.", breath: "trial.breath."}


def test_keys_at_the_foot_of_a_trial_are_quiet_but_for_strong_contrast(app, library):
    at(app, library, "ring_3")
    reds: list[int] = []
    for app.settings.strong_contrast in (False, True):
        app.draw(1.0)
        reds.append(max(app.canvas.get_at((x, y))[0] for x in range(WIDTH) for y in range(HEIGHT - 34, HEIGHT)))
    assert reds[0] < 200 < reds[1]


@pytest.mark.parametrize("painter", WORDS, ids=["ring", "breath"])
@pytest.mark.parametrize("face", FACES)
@pytest.mark.parametrize("size", TEXT_SIZES)
def test_what_a_trial_is_told_by_stays_in_its_strip_and_off_the_drawing(app, painter, face, size):
    app.settings.face, app.settings.text_size = face, size
    words, strip, known = app.words, strip_of(painter.PANEL), app.words.keys()
    keys = [key for key in known if key.startswith(WORDS[painter])]
    assert keys
    for key in keys:
        text = words(key, **dict.fromkeys(words.parts(key), 100))
        told = Paragraph(app.lesser_face, text, strip.width - 2 * INSET)
        assert (len(told.pages[0]) <= 2, told.height() <= strip.height - 4) == (True, True), key
    drawn = pygame.Rect(0, 0, 158, 158)
    drawn.center = painter.CENTRE
    assert painter.PANEL.contains(strip) and (painter is breath or drawn.bottom <= strip.top)
    assert painter is ring or painter.CENTRE[1] + painter.RADIUS + painter.OUT + painter.TICK <= strip.top
