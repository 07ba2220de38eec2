"""The Held Breath on the screen, by keys, mouse and pad, and how what sits there is seen."""

import pygame
import pytest
from menu_app import click, hold, make_app, press, roll, wait

from game.core.event import Tried
from game.saves import form
from game.screen.gauge import gauging
from game.screen.paint.palette import COLOR
from game.screen.scenes.play import Play
from game.session import Session, begin, encode
from game.session.intent import NOTHING, Intent
from game.trials.held import OFFERED, Held, Past
from game.workshop.tries import intents, outcomes

NODE = "the_held_breath"


def lying(game):
    """A playthrough of the chapter in which what is said first has been said, and it is about to breathe in."""
    session = begin(game, chapter="2-waking-sleepwalking")
    session.begin_talk(NODE)
    come_to_it(session)
    return session


def come_to_it(session):
    """Read on until it breathes."""
    for _ in range(600):
        if isinstance(session.state.mode, Held) and session.state.mode.begun:
            return
        session.step(Intent(confirm=True))
    raise AssertionError("it never comes to that")


def come_to_its_end(session):
    """Read on until nothing is said any more."""
    for _ in range(600):
        if not session.state.modes:
            return
        session.step(Intent(confirm=True))
    raise AssertionError("it never ends")


@pytest.fixture
def app(game, tmp_path):
    return make_app(game, tmp_path)


@pytest.fixture
def session(app, game):
    session = lying(game)
    app.push(Play(app, session))
    return session


@pytest.fixture
def lies(session):
    return session.state.mode


def picture(app):
    app.draw(1.0)
    return pygame.image.tobytes(app.canvas, "RGB")


# ---------------------------------------------------------------------- hands
def test_by_keys_one_breathes_with_it_and_turns_to_what_the_next_breath_buys(app, lies):
    lies.clock = 0
    hold(app, "q", 2 * 128)
    wait(app, 134)
    assert (lies.free, lies.shared) == (["eyes"], 2)
    assert lies.want == "look chair"
    press(app, "right")
    assert lies.want == "look window"
    lies.free.append("hand")
    press(app, "down")
    assert lies.want == "reach lamp"


def test_keys_do_nothing_there_before_anything_is_free(app, lies):
    press(app, "right", "up", "left")
    assert (lies.want, lies.struggles) == ("", 3)


def test_the_mouse_breathes_and_picks_what_it_clicks_on(app, lies):
    lies.free = ["eyes", "hand"]
    app.draw(1.0)
    click(app, (440, 150))
    assert lies.want == "look lamp"
    click(app, (440, 150))
    assert lies.want == "reach lamp"
    roll(app, -1)
    assert lies.want == "reach blanket"
    click(app, (440, 150), pygame.BUTTON_RIGHT)
    wait(app, 5)
    assert lies.down


def test_the_mouse_shuts_the_eyes_by_a_click_on_the_prompts(app, session, lies):
    app.draw(1.0)
    click(app, (400, 262))
    assert session.state.memory.variables["the_name"] == "left"


def test_cancel_shuts_the_eyes_once_and_then_one_sleeps_past_it(app, session):
    press(app, "backspace")
    assert session.state.memory.variables["the_name"] == "left"
    come_to_it(session)
    press(app, "backspace")
    come_to_its_end(session)
    assert session.state.memory.variables["the_name"] == "slept"


def test_what_it_came_to_twice_can_be_slept_past_by_the_same_key(app, session, lies):
    lies.lost = OFFERED
    press(app, "backspace")
    assert session.state.memory.variables["the_name"] == "slept"


def test_kinder_trials_and_late_sound_are_taken_up_as_they_are_set(app, lies):
    app.settings.kinder, app.settings.latency_ms = True, 100
    wait(app, 1)
    assert (lies.ease, lies.late) == (True, 6)
    app.settings.kinder = False
    wait(app, 1)
    assert (lies.ease, lies.late) == (False, 6)


# ---------------------------------------------------------------------- what is seen
def test_every_step_of_its_breath_and_each_count_is_seen(app, lies):
    app.settings.reduced_motion = True
    for still in (True, False):
        app.settings.reduced_motion = still
        pictures = set()
        for lies.clock in range(1, 512, 32):
            pictures.add(picture(app))
        assert len(pictures) == 16


def test_it_is_seen_how_near_it_is_and_before_it_comes_nearer(app, lies):
    lies.clock, lies.breaths, lies.gaze, lies.shared = 500, 9, "it", 1
    assert len({picture(app) for lies.away in range(1, 9)}) == 8
    still = picture(app)
    lies.shared = 0
    assert picture(app) != still


@pytest.mark.parametrize("gaze", ["up", "chair", "window", "it", "lamp", "hand"])
def test_it_is_dark_against_what_is_behind_it_wherever_one_looks(app, lies, gaze):
    app.settings.reduced_motion = True
    lies.gaze = gaze
    app.draw(1.0)

    def light(box):
        return sum(pygame.transform.average_color(app.canvas, box)[:3])

    assert 2.5 * light((228, 148, 10, 20)) < light((206, 80, 28, 18))


def test_words_that_were_come_upon_stay_in_chalk_and_wrong_ones_are_struck_out(app, lies):
    lies.free, lies.gaze = ["eyes"], "it"
    plain = picture(app)
    lies.seen = ["chair"]
    chalk = picture(app)
    lies.wrong = ["cold"]
    assert len({plain, chalk, picture(app)}) == 3


def test_the_room_stays_while_something_is_said_over_it(app, session, lies):
    app.settings.reduced_motion = True
    lies.gaze = "it"
    app.draw(1.0)
    room = app.canvas.subsurface((180, 20, 120, 120)).copy()
    session.begin_talk("wrong_name")
    app.draw(1.0)
    said = app.canvas.subsurface((180, 20, 120, 120))
    assert pygame.image.tobytes(said, "RGB") == pygame.image.tobytes(room, "RGB")


@pytest.mark.parametrize("face", ["lull", "legible"])
@pytest.mark.parametrize("size", ["normal", "large", "largest"])
@pytest.mark.parametrize("device", ["keys", "mouse", "pad"])
def test_no_prompt_is_left_out_for_want_of_room(app, session, lies, face, size, device):
    app.settings.face, app.settings.text_size, app.controls.device = face, size, device
    lies.free, lies.gaze, lies.away, lies.lost = ["eyes", "hand", "voice"], "it", 1, OFFERED
    lies.seen = ["chair", "window", "it", "lamp", "hand", "touch"]
    for lies.want in ("", "reach blanket", "say late"):
        for lies.clock in (0, 134, 268, 402):
            with gauging(app) as gauge:
                app.scenes[-1].draw(1.0)
            assert gauge.misfits == []


# ---------------------------------------------------------------------- the whole of it
@pytest.mark.parametrize(("outcome", "name"), [("late", "late"), ("slept", "slept")])
def test_played_to_its_end_it_is_named_or_slept_past_with_saves_in_the_middle(game, outcome, name):
    session = lying(game)
    heard = set()
    for number, wish in enumerate(intents(lambda: session, outcomes(session)[outcome])):
        heard |= {event.what for event in session.step(wish) if isinstance(event, Tried)}
        if number % 700 == 350:
            again = Session(game, form.decode(form.encode(session.kept())))
            assert encode(again.state) == encode(session.state)
            for _ in range(90):
                assert again.step(Intent(breathe=True)) is not None
    come_to_its_end(session)
    assert session.state.memory.variables["the_name"] == name
    assert {"in", "full", "out", "empty", "count"} <= heard


def test_a_save_of_it_goes_on_alike(game):
    session = lying(game)
    for number, wish in enumerate(intents(lambda: session, outcomes(session)["late"])):
        session.step(wish)
        if number == 1500:
            break
    other = Session(game, form.decode(form.encode(session.kept())))
    for wish in [Intent(breathe=True)] * 300 + [NOTHING] * 300:
        assert other.step(wish) == session.step(wish)
        assert encode(other.state) == encode(session.state)


def test_whoever_is_not_offered_it_cannot_sleep_past_it(session, lies):
    session.step(Intent(act=Past()))
    assert lies.outcome == ""


def _chalk(app):
    """The rows in which chalk or a rim stands over the foot of the canvas, in its middle."""
    app.draw(1.0)
    column = [app.canvas.get_at((241, y))[:3] for y in range(180, 250)]
    return [180 + y for y, ink in enumerate(column) if ink == COLOR["blue4"]]


def test_until_eyes_are_free_chalk_rises_and_sinks_over_ones_chest_as_it_breathes(app, lies):
    lies.clock = 10
    low = _chalk(app)
    lies.clock = 134
    high = _chalk(app)
    assert low and high and max(high) < min(low)
    lies.free = ["eyes"]
    assert _chalk(app) == []


def test_ones_own_chest_rises_only_with_breath_held(app, lies):
    lies.clock, lies.free = 0, ["eyes"]

    def belly(down, ticks):
        lies.down = down
        app.ticks += ticks
        app.draw(1.0)
        return pygame.image.tobytes(app.canvas.subsurface(pygame.Rect(240, 205, 90, 20)), "RGB")

    belly(False, 1)
    flat = belly(False, 140)
    assert belly(True, 140) != flat == belly(False, 140)
