"""The leading on the screen: by keys and by the mouse, with every sign of it drawn."""

import pygame
import pytest
from menu_app import click, hold, make_app, press, wait

from game.core.fixed import pixels, units
from game.screen.bodies import actors
from game.screen.paint.palette import COLOR
from game.screen.scenes.play import Play
from game.screen.trials.leading_told import told
from game.screen.trials.painter import SETTLES
from game.screen.widgets import lids
from game.session.afoot import place_of
from game.session.intent import Intent
from game.trials.guiding import LINE
from game.trials.leading import house_of
from game.trials.led import STAND, TRIES, Cover, Hum, Leading, Leave, Sit, Work
from game.trials.pulls import pulls
from game.workshop.play import Where, session_at
from game.world.motion import stand


@pytest.fixture
def app(game, tmp_path):
    return make_app(game, tmp_path)


@pytest.fixture
def session(app, game):
    """The leading, begun, she found and Nora in the passage."""
    session = session_at(game, Where(place="flat", beat="leads"))
    session.begin_talk("nora_leads")
    for _ in range(400):
        if isinstance(session.state.mode, Leading) and session.state.mode.ends:
            break
        session.step(Intent(confirm=True))
    app.push(Play(app, session))
    put(session.lead, 300, 168)
    put(session.state.people["mia"], 240, 168)
    wait(app, 2)
    return session


def put(body, x, y):
    body.x, body.y = units(x), units(y)
    stand(body)


def canvas(app):
    app.draw(1.0)
    return pygame.image.tobytes(app.canvas, "RGB")


def on(app, session, x, y):
    """A point of the place as the canvas has it."""
    app.draw(1.0)
    left, top = app.scenes[-1].camera.corner(1.0)
    return x - left, y - top


def test_keys_walk_hold_breath_bare_the_lantern_and_hum(app, session):
    led = session.state.mode
    x = session.lead.x
    hold(app, "right", 10)
    assert session.lead.x > x
    press(app, "c")
    assert led.bare
    press(app, "c")
    assert not led.bare
    press(app, "backspace")
    assert not led.hums
    press(app, "tab")
    assert led.hums
    full = led.breath
    hold(app, "q", 10)
    assert led.breath < full


def test_interact_works_what_is_at_hand_and_nothing_where_nothing_is(app, session):
    led = session.state.mode
    press(app, "e")
    assert not led.hums
    put(session.lead, 104, 160)
    press(app, "e")
    assert "kitchen_lamp" in led.lit
    put(session.lead, 472, 112)
    press(app, "e")
    assert "night_lamp" in led.lit
    press(app, "e")
    assert led.sits and session.lead.pose == "sits"
    press(app, "e")
    assert led.sits and "night_lamp" in led.lit, "nobody means to put it out there"
    hold(app, "left", 12)
    assert not led.sits and session.lead.pose != "sits"


def test_whoever_may_wake_her_does_so_beside_her(app, session):
    session.state.mode.wakings = TRIES
    press(app, "backspace")
    press(app, "backspace")
    assert isinstance(session.state.mode, Leading), "nobody is beside her"
    put(session.lead, 262, 168)
    press(app, "backspace")
    assert isinstance(session.state.mode, Leading), "the first press asks"
    press(app, "backspace")
    assert session.state.memory.variables["led"] == "left"


def test_the_mouse_goes_where_it_clicks_hums_on_nora_and_has_the_lantern_on_its_wheel(app, session):
    led = session.state.mode
    click(app, on(app, session, 340, 184))
    wait(app, 60)
    assert pixels(session.lead.x) > 330
    click(app, on(app, session, pixels(session.lead.x), pixels(session.lead.y) - 20))
    assert led.hums
    app.controls.wheel = 1
    wait(app, 1)
    assert led.bare or led.outcome


def test_a_click_on_her_wakes_her_who_may_be_woken(app, session):
    session.state.mode.wakings = TRIES
    put(session.lead, 262, 168)
    for _ in range(2):
        mia = session.state.people["mia"]
        click(app, on(app, session, pixels(mia.x), pixels(mia.y) - 16))
    assert session.state.memory.variables["led"] == "left"


def test_the_mouse_works_what_it_clicks_on_at_hand(app, session):
    put(session.lead, 104, 160)
    click(app, on(app, session, 92, 150))
    assert "kitchen_lamp" in session.state.mode.lit


@pytest.mark.parametrize(
    "shown",
    [
        lambda led: setattr(led, "stirs", 2),
        lambda led: setattr(led, "bare", True),
        lambda led: setattr(led, "hums", LINE // 2),
        lambda led: setattr(led, "shut", ["passage_leaf", "her_leaf"]),
        lambda led: setattr(led, "noon", 3000),
        lambda led: setattr(led, "next", led.next + 2),
        lambda led: setattr(led, "uses", ["lantern", "thread"]) or setattr(led, "bare", True),
        lambda led: setattr(led, "assist", True),
        lambda led: setattr(led, "tick", led.tick + STAND),
    ],
)
def test_each_sign_is_seen(app, session, shown):
    led, before = session.state.mode, canvas(app)
    shown(led)
    app.scenes[-1].trial._looked = None
    assert canvas(app) != before


def test_each_act_has_its_press(app, session):
    painter = app.scenes[-1].trial
    keys = {Work("floor_lamp"): "interact", Sit(): "interact", Leave(): "cancel", Hum(): "skip", Cover(): "switch"}
    assert {act: painter.press(act) for act in keys} == keys
    assert painter.covers


def test_the_press_that_puts_words_away_works_nothing_and_one_a_little_later_does(app, session):
    put(session.lead, 104, 160)
    shown = app.scenes[-1].trial
    shown.put_away()
    press(app, "e")
    assert "kitchen_lamp" not in session.state.mode.lit
    wait(app, SETTLES)
    press(app, "e")
    assert "kitchen_lamp" in session.state.mode.lit


def test_her_next_steps_are_painted_on_the_ground_and_not_over_the_people(app, session):
    led, play = session.state.mode, app.scenes[-1]
    app.draw(1.0)
    assert play.scape.ground
    (left, top), (x, y) = play.trial.corner, led.ends[led.next]
    at = x - left + 3, y - top - 1
    app.canvas.fill("black")
    play.trial.draw(session, app.ticks)
    assert app.canvas.get_at(at)[:3] == (0, 0, 0)
    play.scape.ground(app.canvas, play.trial.corner)
    assert app.canvas.get_at(at)[:3] == COLOR["ink8"]


def test_whoever_leads_her_has_a_warm_rim_but_not_instead_of_the_outline_of_strong_contrast(app, session):
    shown = app.scenes[-1].trial
    seen = actors(session, {}, 1.0, app.ticks, False)
    rimmed = shown.dressed(seen, session)
    assert rimmed["mia"] is seen["mia"] and rimmed["nora"].frame is not seen["nora"].frame
    app.settings.strong_contrast = True
    assert shown.dressed(seen, session)["nora"] is seen["nora"]


def said(session, her, nora, **state):
    """What is said of how it stands with them there."""
    led = session.state.mode
    for name, value in state.items():
        setattr(led, name, value)
    mia, lead = session.state.people["mia"], session.lead
    put(mia, *her)
    put(lead, *nora)
    house = house_of(session.book.boards[led.board], place_of(session))
    return told(led, house, mia, lead, pulls(led, house, mia, lead))


def test_it_is_said_when_the_lantern_is_too_far_or_has_just_been_followed_or_a_lamp_leads_the_wrong_way(session):
    her = 258, 100
    assert said(session, her, (320, 100), bare=True, lit=[], uses=[], drawn_by="thread") == ""
    assert said(session, her, (338, 164), bare=True, uses=[], drawn_by="thread") == "far"
    assert said(session, her, (320, 100), bare=True, uses=["lantern"], drawn_by="thread") == "tired"
    assert said(session, her, (320, 100), bare=False, lit=["kitchen_lamp"], drawn_by="kitchen_lamp") == "behind"
    assert said(session, her, (320, 100), bare=False, lit=["night_lamp"], drawn_by="night_lamp") == ""


def test_near_her_bed_it_is_said_where_to_sit_until_one_does(session):
    her = 420, 150
    assert said(session, her, (450, 120), uses=[], drawn_by="thread", sits=False) == "seat"
    assert said(session, her, (450, 120), sits=True) == ""


def test_it_is_said_that_she_is_for_the_window_before_its_glass_wakes_her(session):
    led = session.state.mode
    house = house_of(session.book.boards[led.board], place_of(session))
    glass = {"lit": [], "uses": [], "drawn_by": "thread", "ends": [*led.ends, house.corners.glass]}
    assert said(session, (258, 100), (200, 100), bare=False, **glass, next=len(led.ends)) == "window"
    assert said(session, (258, 100), (200, 100), bare=False, at_glass=1) == "window"
    assert said(session, (258, 100), (200, 100), bare=False, at_glass=2) == "stares"
    assert said(session, (258, 100), (200, 100), bare=False, at_glass=0, next=1) == ""


def test_it_is_said_that_her_own_window_has_her_once_she_stood_at_it_while_its_curtain_is_open(session):
    state = {"uses": [], "drawn_by": "pane", "sits": False}
    for at_pane, drawn, line in ((0, False, "seat"), (1, False, "curtain"), (1, True, "seat")):
        assert said(session, (448, 100), (472, 112), **state, at_pane=at_pane, drawn=drawn) == line


def test_breath_held_with_hers_is_said_to_help_the_lamp_only_where_she_sees_it(session):
    state = {"uses": [], "drawn_by": "thread", "bare": True, "shares": 30, "next": 1}
    assert said(session, (258, 100), (320, 100), **state) == "with_her"
    assert said(session, (258, 100), (338, 164), **state) == "far"


def test_the_ring_of_the_lantern_is_warm_only_where_she_sees_it_there(app, session):
    seen = {}
    for x in (300, 340):
        put(session.lead, x, 168)
        session.state.mode.bare, app.scenes[-1].trial._looked = True, None
        left, top = on(app, session, x, 168)
        seen[x] = tuple(app.canvas.get_at((round(left - 84), round(top))))[:3]
    assert seen[300] != seen[340]


def test_her_eye_has_white_iris_and_pupil_open_and_none_of_them_shut(app):
    seen = []
    for opened in (1, 0):
        app.canvas.fill("black")
        strip = lids.draw(app.canvas, 200, 6, opened, 1)
        data = pygame.image.tobytes(app.canvas.subsurface(strip), "RGB")
        seen.append({tuple(data[i : i + 3]) for i in range(0, len(data), 3)})
    white, iris, lid = (COLOR[lids.INKS[letter]] for letter in "wis")
    assert {white, iris} <= seen[0] and lid not in seen[0]
    assert not {white, iris} & seen[1] and lid in seen[1]
