"""Rites on the screen, by keys, mouse and pad, in their place, and what is seen of them from a metre away."""

from contextlib import contextmanager
from copy import copy
from itertools import product

import pygame
import pytest
from menu_app import click, hold, make_app, press, wait

from game.core.event import Tried
from game.core.fixed import pixels, units
from game.saves import form
from game.screen.gauge import gauging
from game.screen.placing import body_box
from game.screen.scenes.play import Play
from game.screen.trials import pages
from game.screen.trials.orbit import OUTER, RADIUS
from game.screen.trials.rite import OVER
from game.session import ChoiceView, Session, encode
from game.session.intent import Intent
from game.settings import TEXT_SIZES
from game.trials.rite import OFFERED, Rite
from game.trials.vigil import Vigil
from game.workshop.play import Where, session_at
from game.workshop.tries import intents, outcomes

SCENES = {
    "bell": (Where("planetarium", at="bell", beat="bell"), "pulls_the_bell"),
    "page": (Where("planetarium", at="table", beat="story"), "story_read"),
    "breath": (Where("planetarium", at="step", beat="breath"), "breathes_for_him"),
    "lid": (Where("planetarium", at="step", beat="cover"), "nora_covers"),
    "shore": (Where("planetarium", at="step", beat="watch"), "reads_him_home"),
    "of_one": (Where("lab", at="pod_11", beat="reports"), "takes_it_up_11"),
    "of_all": (Where("lab", at="pod_9", beat="rest"), "all_stop"),
    "sung": (Where("drying_ground", at="dome", beat="washing"), "the_wall"),
}


FOOT = 5
"""How far below the orbit the foot of a flame on it is, px."""
HIGH = 40
"""How high somebody stands, px."""
BEGUN: dict[str, bytes] = {}
"""Playthroughs in which a rite is about to be begun, as they are kept."""


def doing(game, name):
    """A playthrough in which that rite is about to be begun; the song is known there."""
    if name not in BEGUN:
        where, node = SCENES[name]
        session = session_at(game, where)
        session.state.memory.visits["the_second_verse"] = 1
        session.begin_talk(node)
        come_to_it(session)
        BEGUN[name] = form.encode(session.kept())
    return Session(game, form.decode(BEGUN[name]))


def come_to_it(session):
    """Read on until there is something to be done."""
    for _ in range(900):
        if isinstance(session.state.mode, Rite):
            return
        asks = isinstance(session.view.shown, ChoiceView)
        session.step(Intent(choose=0) if asks else Intent(confirm=True))
    raise AssertionError("it never comes to that")


def come_to_its_end(session):
    """Read on until nothing is said any more, and a rite that is offered again is left."""
    for _ in range(2400):
        if not session.state.modes:
            return
        session.step(Intent(confirm=True))
    raise AssertionError("it never ends")


def variable(session, name):
    return session.state.memory.variables.get(name)


@pytest.fixture
def app(game, tmp_path):
    return make_app(game, tmp_path)


def shown(app, session):
    app.push(Play(app, session))
    return session.state.mode


def picture(app):
    app.draw(1.0)
    return pygame.image.tobytes(app.canvas, "RGB")


# ---------------------------------------------------------------------- hands
@pytest.mark.parametrize("key", ["q", "e"])
def test_by_keys_a_bell_is_pulled_let_go_and_let_ring_out(app, game, key):
    session = doing(game, "bell")
    shown(app, session)
    wait(app, 30)
    hold(app, key, 88)
    wait(app, 425)
    assert variable(session, "bell_went") == "kept"


def test_a_key_that_put_words_away_before_does_not_take_hold(app, game):
    rite = shown(app, doing(game, "bell"))
    app.controls.feed(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_e, scancode=8, mod=0), None)
    wait(app, 1)
    assert rite.clock == 0


@pytest.mark.parametrize("button", [pygame.BUTTON_RIGHT, pygame.BUTTON_LEFT])
def test_the_mouse_holds_on_with_either_button(app, game, button):
    rite = shown(app, doing(game, "bell"))
    wait(app, 40)
    click(app, (240, 100), button)
    wait(app, 5)
    assert rite.down and rite.clock > 1
    app.controls.feed(pygame.event.Event(pygame.MOUSEBUTTONUP, button=button, pos=(240, 100)), (240, 100))
    wait(app, 2)
    assert not rite.down


def test_the_mouse_steps_back_by_a_click_on_the_prompts(app, game):
    session = doing(game, "bell")
    shown(app, session)
    app.draw(1.0)
    click(app, (400, 262))
    come_to_its_end(session)
    assert (variable(session, "bell_went"), variable(session, "rung"), session.state.beat) == ("left", None, "bell")


def test_after_two_slips_the_same_key_lets_it_be_as_it_is(app, game):
    for again, went in ((OFFERED - 1, "left"), (OFFERED, "soon")):
        session = doing(game, "bell")
        shown(app, session).again = again
        press(app, "backspace")
        assert variable(session, "bell_went") == went


def test_kinder_trials_and_late_sound_are_taken_up_as_they_are_set(app, game):
    rite = shown(app, doing(game, "page"))
    app.settings.kinder, app.settings.latency_ms = True, 100
    wait(app, 1)
    assert (rite.ease, rite.late) == (True, 6)


# ---------------------------------------------------------------------- what is seen
@pytest.mark.parametrize("name", SCENES)
def test_each_count_and_whether_one_holds_on_is_seen_also_with_little_motion(app, game, name):
    session = doing(game, name)
    rite = shown(app, session)
    board = session.book.boards[rite.board]
    app.settings.reduced_motion = True
    pictures = {picture(app)}
    for rite.clock in range(board.count // 2, board.ticks(0), board.count):
        for rite.down in (False, True):
            pictures.add(picture(app))
    assert len(pictures) == 1 + 2 * board.phases[0].counts


def test_a_round_that_was_missed_is_seen_by_more_than_its_colour(app, game):
    rite = shown(app, doing(game, "breath"))
    rite.clock, rite.down = 100, True
    app.draw(1.0)
    kept = app.canvas.copy()
    rite.fault = "soon"
    app.draw(1.0)
    assert _light(kept) > _light(app.canvas)


def _light(canvas):
    """How many pixels over the words at the foot are as light as a mark that is lit or to come."""
    over = canvas.subsurface((0, 0, canvas.get_width(), canvas.get_height() - 40))
    return pygame.mask.from_threshold(over, (255, 255, 255), (110, 110, 110)).count()


def test_a_lid_sinks_and_the_place_gets_dark_with_it(app, game):
    rite = shown(app, doing(game, "lid"))
    app.settings.reduced_motion = True
    light = []
    for rite.clock in (0, 200, 400):
        app.draw(1.0)
        light.append(sum(pygame.transform.average_color(app.canvas)[:3]))
    assert light == sorted(light, reverse=True) and len(set(light)) == 3


@pytest.mark.parametrize("name", SCENES)
def test_no_words_are_left_out_for_want_of_room(app, game, name):
    session = doing(game, name)
    rite = shown(app, session)
    board = session.book.boards[rite.board]
    for face, size, device in product(("lull", "legible"), ("normal", "large", "largest"), ("keys", "mouse", "pad")):
        app.settings.face, app.settings.text_size, app.controls.device = face, size, device
        for rite.again in (0, OFFERED):
            for rite.at in range(1 if board.leads else len(board.phases)):
                with gauging(app) as gauge:
                    app.scenes[-1].draw(1.0)
                assert gauge.misfits == [], (face, size, device)


# ---------------------------------------------------------------------- in the picture
SETTLED = 90
"""Ticks after which the camera rests."""


def at_rest(app, play):
    """The corner that the place is looked at from once the camera rests."""
    app.draw(1.0)
    wait(app, SETTLED)
    app.draw(1.0)
    return play.camera.corner(1.0)


@pytest.mark.parametrize("name", SCENES)
def test_all_of_it_is_in_the_picture_and_clear_of_words_in_letters_of_every_size(app, game, name):
    session = doing(game, name)
    rite = shown(app, session)
    board, play = session.book.boards[rite.board], app.scenes[-1]
    who = session.state.bodies[board.who]
    head, feet = (pixels(who.x), pixels(who.y) - HIGH), (pixels(who.x), pixels(who.y))
    props = [each for each in session.level.props if board.prop and each.name == board.prop]
    begun = {field: copy(getattr(rite, field)) for field in rite.__struct_fields__}
    ends = [at for each in props for at in ((each.x, each.y), (each.x, each.foot))]
    for face, size in product(("lull", "legible"), TEXT_SIZES):
        app.settings.face, app.settings.text_size = face, size
        app.apply()
        for field, value in begun.items():
            setattr(rite, field, copy(value))
        left, top = at_rest(app, play)
        about = play.trial.middle(session, board)
        circle = [painted(about, way) for way in range(0, 360, 15)]
        for at in (*circle, *((x - left, y - top) for x, y in (head, feet, *ends))):
            assert app.canvas.get_rect().collidepoint(at), (face, size, at)
            assert not any(words.collidepoint(at) for words in play.trial.covers), (face, size, at)


def painted(middle, way):
    """Where the outermost of the circle about that point is that way, degrees."""
    off = pygame.Vector2(RADIUS + OUTER, 0).rotate(way)
    return round(middle[0] + off.x), round(middle[1] + off.y)


@pytest.mark.parametrize("name", ["shore", "sung", "page"])
def test_a_line_is_all_on_its_paper(app, game, name):
    session = doing(game, name)
    rite = shown(app, session)
    board = session.book.boards[rite.board]
    for face, size in product(("lull", "legible"), TEXT_SIZES):
        app.settings.face, app.settings.text_size = face, size
        app.apply()
        for line in (each.line for each in board.phases if each.line):
            with pieces(app) as written:
                box = pages.draw_line(app, line, 0.5, 200)
            assert app.canvas.get_rect().contains(box)
            assert " ".join(text for text, _ in written) == line
            assert all(box.left <= x and x + app.book_face.width(text) <= box.right for text, (x, _) in written)


@contextmanager
def pieces(app):
    """What is written meanwhile, line by line, and where each begins."""
    written, line = [], app.pen.line
    app.pen.line = lambda face, at, text, *inks: (written.append((text, at)), line(face, at, text, *inks))
    try:
        yield written
    finally:
        app.pen.line = line


@pytest.mark.parametrize("name", SCENES)
def test_it_is_clear_of_the_heads_of_those_who_do_it(app, game, name):
    session = doing(game, name)
    board = session.book.boards[shown(app, session).board]
    for who in filter(None, (board.who, board.beside)):
        body = session.state.bodies[who]
        if abs(body.x - session.state.bodies[board.who].x) < units(RADIUS):
            assert pixels(session.state.bodies[board.who].y) - OVER + RADIUS + FOOT < body_box(body).top


def test_those_who_do_it_are_not_darkened(app, game):
    session = doing(game, "lid")
    rite, play = shown(app, session), app.scenes[-1]
    app.settings.reduced_motion = True
    left, top = at_rest(app, play)
    person = body_box(session.state.bodies["nora"]).move(-left, -top).inflate(-12, -16)
    seen = []
    for rite.clock in (0, 400):
        app.draw(1.0)
        seen.append(pygame.transform.average_color(app.canvas.subsurface(person)))
    assert sum(seen[1]) > 0.85 * sum(seen[0])


def test_the_frame_of_a_rite_is_held(app, game):
    shown(app, doing(game, "breath"))
    play = app.scenes[-1]
    corner = at_rest(app, play)
    hold(app, "q", 200)
    assert play.camera.corner(1.0) == corner


# ---------------------------------------------------------------------- the whole of it
@pytest.mark.parametrize(
    ("name", "outcome", "means", "word"),
    [
        ("bell", "kept", "rung", "slow"),
        ("bell", "soon", "rung", "quick"),
        ("bell", "late", "rung", "quick"),
        ("page", "kept", "read_out", "stopped"),
        ("page", "soon", "read_out", "voices"),
        ("page", "late", "read_out", "plain"),
        ("breath", "kept", "eased", "shared"),
        ("breath", "soon", "eased", "hurried"),
        ("breath", "late", "eased", "talked"),
        ("lid", "kept", "lid", "nora"),
        ("lid", "late", "lid", "nora"),
    ],
)
def test_how_it_was_done_is_what_the_chapter_asks_for_with_saves_in_the_middle(game, name, outcome, means, word):
    session = doing(game, name)
    heard = set()
    while isinstance(session.state.mode, Rite | Vigil):
        for number, wish in enumerate(intents(lambda: session, outcomes(session)[outcome])):
            heard |= {event.what for event in session.step(wish) if isinstance(event, Tried)}
            if number % 300 == 150 and isinstance(session.state.mode, Rite | Vigil):
                again = Session(game, form.decode(form.encode(session.kept())))
                assert encode(again.state) == encode(session.state)
        for _ in range(300):
            if isinstance(session.state.mode, Rite | Vigil) or not session.state.modes:
                break
            session.step(Intent(confirm=True))
    come_to_its_end(session)
    assert variable(session, means) == word
    assert "count" in heard or outcome == "late"


def test_what_is_switched_on_to_hold_is_off_once_it_is_over(app, game):
    session = doing(game, "bell")
    app.settings.hold_breathe = False
    shown(app, session)
    wait(app, 30)
    press(app, "q")
    wait(app, 200)
    assert (variable(session, "bell_went"), app.controls.is_on("breathe")) == ("late", False)
