"""A candle that is carried and somebody who is followed, on the screen: by keys and by the mouse, every sign drawn."""

import pygame
import pytest
from menu_app import click, hold, make_app, point, press, wait

from game.content.objects.draught import Draught
from game.core.fixed import ONE
from game.screen.paint import WIDTH
from game.screen.scenes.play import Play
from game.screen.trials.candle import TELLS
from game.screen.trials.painter import AGAIN
from game.screen.trials.rooted import FOOT
from game.session import begin
from game.session.intent import NOTHING
from game.trials.candle import OFFERED, OUT, Candle
from game.trials.tail import NOTICES, Tail
from game.trials.vigil import Vigil

PROMPTS = (400, 252)
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


def test_where_the_pointer_lies_as_a_trial_begins_leads_nobody_before_it_moves(app, game):
    app.controls.device, app.controls.pointer = "mouse", (40, 60)
    carried = begun(app, game, "candle", "takes_the_candle", GLANCE)
    x, y = carried.lead.x, carried.lead.y
    wait(app, 60)
    assert (carried.lead.x, carried.lead.y) == (x, y)
    point(app, (60, 60))
    wait(app, 60)
    assert (carried.lead.x, carried.lead.y) != (x, y)


@pytest.mark.parametrize("words_over", [False, True])
def test_a_click_leads_where_the_pointer_lies_and_words_put_away_do_not(app, carried, words_over):
    x, y = carried.lead.x, carried.lead.y
    app.controls.device, app.controls.pointer = "mouse", (60, 60)
    wait(app, 5)
    click(app, (60, 60))
    if words_over:
        app.scenes[-1].trial.put_away()
    x, y = carried.lead.x, carried.lead.y
    wait(app, 60)
    assert ((carried.lead.x, carried.lead.y) == (x, y)) is words_over


@pytest.mark.parametrize("stop", ["west", "lit_sea", "lit_plum", "lit_north"])
def test_the_mouse_leads_round_the_seats_to_a_light_that_lies_behind_them(app, rounds, stop):
    spot = rounds.level.spots[stop]
    for _ in range(1200):
        app.draw(1.0)
        corner = app.scenes[-1].trial.corner
        at = spot.x - corner[0], spot.y - corner[1]
        point(app, (max(8, min(WIDTH - 8, at[0])), max(8, min(FOOT.top - 2, at[1]))))
    assert max(abs(rounds.lead.x // ONE - spot.x), abs(rounds.lead.y // ONE - spot.y)) < 20


def test_kinder_trials_are_taken_up_as_they_are_set(app, carried):
    assert not carried.state.mode.ease
    app.settings.kinder = True
    wait(app, 1)
    assert carried.state.mode.ease


@pytest.fixture
def rounds(app, game):
    """The bell, once it is rung from rope to rope, at the first of them."""
    return begun(app, game, "bell", "rings_them_round", GLANCE // 10)


def feed(app, kind, **said):
    app.controls.feed(pygame.event.Event(kind, **said), said.get("pos"))


def test_a_rope_is_pulled_and_walked_from_by_mouse(app, rounds):
    vigil, x = rounds.state.mode, rounds.lead.x
    assert isinstance(vigil, Vigil)
    click(app, (240, 100), pygame.BUTTON_RIGHT)
    wait(app, 88)
    assert vigil.down and (rounds.lead.x, vigil.at) == (x, 0)
    feed(app, pygame.MOUSEBUTTONUP, button=pygame.BUTTON_RIGHT, pos=(240, 100))
    wait(app, 2)
    assert rounds.state.mode.at == 1
    point(app, (60, 130))
    wait(app, 20)
    assert rounds.lead.x < x


def test_a_rope_is_pulled_and_walked_from_by_pad(app, rounds):
    x = rounds.lead.x
    button = {"button": pygame.CONTROLLER_BUTTON_LEFTSHOULDER, "instance_id": 0}
    feed(app, pygame.CONTROLLERBUTTONDOWN, **button)
    wait(app, 88)
    assert rounds.state.mode.down and rounds.lead.x == x
    feed(app, pygame.CONTROLLERBUTTONUP, **button)
    wait(app, 2)
    assert rounds.state.mode.at == 1
    feed(app, pygame.CONTROLLERBUTTONDOWN, button=pygame.CONTROLLER_BUTTON_DPAD_LEFT, instance_id=0)
    wait(app, 20)
    assert rounds.lead.x < x


def test_the_flame_its_leaning_its_guttering_and_its_smoke_are_each_seen(app, carried):
    candle, seen = carried.state.mode, set()
    for state in ({}, {"lean": (-300, 0)}, {"shakes": OUT - 1}, {"burning": False, "since": 60}, {"held": True}):
        for field, value in {"lean": (0, 0), "shakes": 0, "burning": True, "held": False, **state}.items():
            setattr(candle, field, value)
        seen.add(canvas(app))
    assert len(seen) == 5


def test_flames_lean_half_a_second_before_it_blows(app, carried):
    app.settings.reduced_motion = True
    app.draw(1.0)
    draught = next(each for each in carried.level.of(Draught) if each.way == "left")
    candle, lead = carried.state.mode, carried.lead
    lead.x, lead.y = ((at + size // 2) * ONE for at, size in zip(draught.area[:2], draught.area[2:], strict=True))
    seen = []
    for clock in range(draught.blows + draught.still):
        candle.clock = clock
        if draught.blown(clock) in (-TELLS - 1, -TELLS, 0):
            app.draw(1.0)
            x, y = app.scenes[-1].trial.feet(carried)
            box = pygame.Rect(x - 12, y - 44, 24, 24).clip(app.canvas.get_rect())
            seen.append(pygame.image.tobytes(app.canvas.subsurface(box), "RGB"))
    assert len(seen) == 3 and len(set(seen)) == 2


def test_of_those_who_want_some_the_nearest_has_the_ring(app, carried):
    spots, shown = carried.level.spots, []
    for name in ("lit_ostler", "lit_sea"):
        carried.lead.x, carried.lead.y = spots[name].x * ONE, spots[name].y * ONE
        under = pygame.Surface((carried.level.width, carried.level.height))
        app.scenes[-1].trial.ground(carried)(under, (0, 0))
        at = [pygame.Rect(spots[each].x - 18, spots[each].y - 14, 36, 28) for each in ("lit_ostler", "lit_sea")]
        shown.append([sum(pygame.transform.average_color(under.subsurface(box))[:3]) for box in at])
    assert shown[0][0] > 3 * shown[0][1] and shown[1][1] > 3 * shown[1][0]


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


@pytest.mark.parametrize(("aside", "behind"), [(4, "blue"), (-4, "red"), (0, "red")])
def test_behind_a_flame_that_leans_is_what_lies_beside_it_and_no_dark_patch(app, carried, aside, behind):
    canvas, flame = app.canvas, pygame.Rect(100, 80, 6, 7)
    canvas.fill("blue")
    canvas.fill("red", (flame.centerx, 0, WIDTH, 200))
    canvas.fill("black", flame)
    app.scenes[-1].trial._clear_flame(flame, aside)
    assert pygame.transform.average_color(canvas, flame)[:3] == pygame.Color(behind)[:3]
    app.scenes[-1].trial._clear_flame(pygame.Rect(-2, 80, 6, 7), aside)
    app.scenes[-1].trial._clear_flame(pygame.Rect(WIDTH - 3, 80, 6, 7), aside)


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


@pytest.mark.parametrize(("fixture", "misses"), [("carried", "outs"), ("rounds", "again")])
def test_where_it_may_be_let_be_the_question_promises_what_a_second_press_does(app, fixture, misses, request):
    """Not that it can be begun again later: it is over then."""
    session = request.getfixturevalue(fixture)
    setattr(session.state.mode, misses, OFFERED)
    canvas(app)
    told = []
    app.scenes[-1].trial.tell_above = lambda session, foot, words="": told.append(words)
    press(app, "backspace")
    app.draw(1.0)
    assert told == [app.words(f"trial.{app.scenes[-1].trial.told}.asks_past")]
    press(app, "backspace")
    assert session.state.memory.variables[{"carried": "burning", "rounds": "rung"}[fixture]] in ("out", "soon", "quick")


def test_a_click_on_the_prompts_leaves_too(app, followed):
    for _ in range(2):
        click(app, PROMPTS)
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


def test_a_stop_that_is_not_in_the_picture_has_light_at_that_edge_and_no_rings(app, rounds, monkeypatch):
    play, rings = app.scenes[-1], []
    board = rounds.book.boards[rounds.state.mode.board]
    spot = rounds.level.spots[board.stops[0].at]
    monkeypatch.setattr(pygame.draw, "ellipse", lambda *parts: rings.append(parts))
    for away, many in ((0, 2), (WIDTH, 0)):
        play.trial.corner = spot.x - WIDTH // 2 + away, spot.y - 100
        app.canvas.fill("black")
        rings.clear()
        play.trial._draw_stop(rounds, board.stops[0], 1)
        assert len(rings) == many
        assert pygame.mask.from_threshold(app.canvas, (255, 255, 255), (240, 240, 255)).count()
