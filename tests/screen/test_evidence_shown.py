"""The evidence board on the screen, by keys and mouse; every state of it drawn, in every face and size."""

import os
from pathlib import Path

import msgspec
import pygame
import pytest
from menu_app import click, feed_key, make_app, point, press, wait

from game.content import paths
from game.core.event import Tried
from game.screen.gauge import gauging
from game.screen.scenes.play import Play
from game.screen.sound.score import Score
from game.screen.sound.table import read_table
from game.screen.trials import evidence
from game.screen.trials.evidence import CARD, FOOT, Painter, _cards, _how, _shelf
from game.session import begin
from game.session.intent import Intent
from game.trials import TRIALS
from game.trials.notebook import ASK, Evidence
from game.trials.tying import Back, Leave, Move, Pick, Point

HEARD = (
    "lamb_home", "lamb_adds", "finch_at_the_poster", "finch_adds",
    "ostler_tries", "ostler_turn", "wim_door", "wim_draws", "wim_adds",
)  # fmt: skip


@pytest.fixture
def app(asked, tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "project", lambda: asked.root)
    return make_app(asked, tmp_path)


def at(app, heard=HEARD):
    session = begin(app.library, chapter="1-street", beat="street")
    session.state.memory.visits.update(dict.fromkeys(heard, 1))
    session.begin_talk("the_notebook")
    for _ in range(100):
        if isinstance(session.state.mode, Evidence):
            break
        session.step(Intent(confirm=True))
    app.push(Play(app, session))
    return session, session.state.mode, session.book.boards[session.state.mode.board]


def listen(app, session):
    for _ in range(60):
        if session.state.mode is None or isinstance(session.state.mode, Evidence):
            return
        press(app, "e")
        wait(app, 30)


def test_keys_pick_two_tie_them_fill_a_slip_and_read_it_out(app):
    session, here, _board = at(app)
    press(app, "right", "e", "down", "down", "e", "e")
    listen(app, session)
    assert (here.opened, here.slip) == (["door"], "door")
    press(app, "right", "right", "right", "e")
    assert here.put == {"place": "the underpass"} and here.gap == 1
    press(app, *["right"] * 3, "e", *["right"] * 7, "e", *["right"] * 2, "e")
    assert list(here.put.values()) == ["the underpass", "the poster", "a door", "candles"]
    press(app, "e")
    listen(app, session)
    assert here.told == ["door"]
    press(app, "backspace")
    assert here.asks and not here.outcome
    press(app, "backspace")
    assert session.state.memory.variables["evidence"] == "told"


def test_the_mouse_means_what_it_points_at_and_does_it_with_a_click(app):
    session, here, board = at(app)
    cards = dict(_cards(here, board))
    point(app, cards["b1"].center)
    assert here.at == "b1" and not here.picked
    for spot in (cards["c3"], cards["b1"]):
        click(app, spot.center)
        wait(app, 2)
    assert (here.picked, here.other) == ("c3", "b1")
    click(app, _how(2).center)
    wait(app, 2)
    listen(app, session)
    assert here.opened == ["door"]
    trial = app.scenes[-1].trial
    word = next(piece for piece in trial._written(here, board) if piece.name == "the underpass")
    click(app, word.box.center)
    wait(app, 2)
    assert here.put == {"place": "the underpass"}
    click(app, FOOT.center)
    assert here.slip == ""
    click(app, dict(_shelf(here, board))["door"].center)
    wait(app, 2)
    assert here.slip == "door"
    click(app, FOOT.center)
    click(app, FOOT.center)
    assert session.state.memory.variables["evidence"] == "left"


def test_breath_held_takes_the_lenses_off_for_as_long_as_it_is_held(app):
    _session, here, _board = at(app)
    feed_key(app, pygame.KEYDOWN, "q")
    wait(app, 3)
    assert here.bare
    feed_key(app, pygame.KEYUP, "q")
    wait(app, 2)
    assert not here.bare


def test_trials_that_are_kinder_are_so_at_once(app):
    app.settings.kinder = True
    _session, here, _board = at(app)
    wait(app, 2)
    assert here.eased


def test_what_was_done_can_be_taken_back(app):
    session, here, _board = at(app)
    press(app, "right", "e", "down", "down", "e", "e")
    listen(app, session)
    for _ in range(8):
        session.step(Intent(back=True))
        if isinstance(session.state.mode, Evidence) and not session.state.mode.opened:
            break
    assert session.state.mode.opened == [] and here.opened == ["door"]


def test_each_act_is_what_a_press_means(app):
    painter = Painter(app)
    presses = {Move(1, 0): "right", Move(-1, 0): "left", Move(0, 1): "down", Move(0, -1): "up", Pick(): "interact",
               Back(): "cancel", Leave(): "cancel", Point("n1"): "interact"}  # fmt: skip
    assert {act: painter.press(act) for act in presses} == presses


@pytest.mark.parametrize("outcome", ["told", "out", "left"])
def test_the_presses_that_acts_mean_come_to_each_outcome(app, outcome):
    session, here, board = at(app)
    keys = {"interact": "e", "cancel": "backspace"}
    for play in TRIALS["evidence"].plays(here, board)[outcome]:
        listen(app, session)
        if play.act and not here.outcome:
            action = app.scenes[-1].trial.press(play.act)
            press(app, keys.get(action, action))
    listen(app, session)
    assert here.outcome == outcome


STATES = {
    "nothing yet": {},
    "a card": {"at": "n3"},
    "a drawing": {"at": "b4"},
    "picked": {"at": "c1", "picked": "c1"},
    "a string": {"at": "b1", "picked": "c1"},
    "clash": {"at": "n3", "picked": "c4", "other": "n3"},
    "same": {"at": "n3", "picked": "c4", "other": "n3", "stance": 1},
    "paint": {"at": "n3", "picked": "c4", "other": "n3", "stance": 2},
    "lenses off paint": {"at": "c3", "bare": True},
    "lenses off what stays": {"at": "b1", "bare": True},
    "lenses off anything": {"at": "n1", "bare": True},
    "slips": {"opened": ["door", "shut", "crates", "window", "nine"], "at": "nine"},
    "told": {"opened": ["door"], "told": ["door"], "at": "c3"},
    "a told slip": {"opened": ["shut"], "told": ["shut"], "at": "shut"},
    "a checked slip": {"opened": ["shut"], "told": ["shut"], "checked": ["shut"], "at": "shut"},
    "followed": {"opened": ["nine"], "followed": ["nine"], "at": "nine"},
    "asking": {"at": ASK},
    "asking, and told": {"at": ASK, "wrong": 2},
    "less sugar": {"lumps": {"lamb": 1, "finch": 2, "ostler": 3, "wim": 3}},
    "fewer hours": {"hours": 1},
    "dimmed": {"eased": True, "picked": "c1", "at": "c1"},
    "an empty slip": {"opened": ["door"], "slip": "door"},
    "another gap": {"opened": ["door"], "slip": "door", "gap": 1},
    "another word": {"opened": ["door"], "slip": "door", "gap": 1, "word": 2},
    "a full slip": {"opened": ["nine"], "slip": "nine", "gap": 3,
                    "put": {"when": "Rest", "place": "number fourteen", "thing": "a rattling packet"}},
    "a slip with a gap": {"opened": ["nine"], "slip": "nine", "gap": 3, "put": {"when": "Rest"}},
}  # fmt: skip


def stand(here, state, plain):
    for field, value in {**plain, **state}.items():
        setattr(here, field, value)


def test_every_state_is_drawn_otherwise(app):
    _session, here, _board = at(app)
    plain = {field: getattr(here, field) for field in here.__struct_fields__}
    pictures = set()
    for name, state in STATES.items():
        stand(here, state, plain)
        app.draw(1.0)
        pictures.add(pygame.image.tobytes(app.canvas, "RGB"))
        if folder := os.environ.get("BEDTIME_SHOTS"):
            pygame.image.save(pygame.transform.scale_by(app.canvas, 3), f"{folder}/{name}.png")
    assert len(pictures) == len(STATES)


@pytest.mark.parametrize("face", ["lull", "legible"])
@pytest.mark.parametrize("size", ["normal", "large", "largest"])
@pytest.mark.parametrize("device", ["keys", "mouse", "pad"])
def test_everything_that_is_said_of_it_fits(app, face, size, device):
    app.settings.face, app.settings.text_size, app.controls.device = face, size, device
    _session, here, board = at(app)
    plain = {field: getattr(here, field) for field in here.__struct_fields__}
    with gauging(app) as gauge:
        for state in STATES.values():
            stand(here, state, plain)
            app.scenes[-1].draw(1.0)
        for card in board.cards:
            for state in ({"at": card.name}, {"at": card.name, "picked": card.name, "other": "n3"}):
                stand(here, state, plain)
                app.scenes[-1].draw(1.0)
        for lead in board.leads:
            for gap in range(len(lead.gaps) + 1 if lead.slip else 0):
                full = {each: max(lead.fills[each], key=len) for each in lead.gaps}
                stand(here, {"opened": [lead.name], "slip": lead.name, "gap": gap, "put": full}, plain)
                app.scenes[-1].draw(1.0)
                lowest = max(piece.box.bottom for piece in app.scenes[-1].trial._written(here, board))
                assert lowest < FOOT.top
    assert gauge.misfits == []


@pytest.mark.parametrize("face", ["lull", "legible"])
def test_what_is_written_on_a_card_is_on_it(app, face, monkeypatch):
    app.settings.face = face
    _session, here, board = at(app)
    here.cards = [card.name for card in board.cards]
    head, text, wide = "twelve hundred, signed", app.pen.text, []

    def told(at, words, *inks, face, **how):
        if words == head:
            wide.append(face.width(words))
        return text(at, words, *inks, face=face, **how)

    monkeypatch.setattr(evidence, "card_of", lambda *_: msgspec.structs.replace(board.cards[0], head=head))
    app.pen.text = told
    app.scenes[-1].draw(1.0)
    assert wide and max(wide) <= CARD[0] - 2


def test_string_pencil_and_sugar_are_heard(app):
    session, _here, _board = at(app)
    score = Score(read_table(Path(__file__).parents[2]))
    for what in ("picked", "string", "tied", "fell", "lump", "pencil", "told", "followed", "thins"):
        (cue,) = score.react(session, Tried("evidence", what, caption=""))
        assert score.table.takes(cue.name)
