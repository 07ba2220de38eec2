"""What a player keeps, whatever breaks: quitting, breaking off, crashes, the end of the story, keys without a name."""

import pygame
import pytest
from menu_app import after_page, make_app, top, wait

from game.content.books import END
from game.saves import AUTO
from game.screen.app import Crashed
from game.screen.paint.stage import Stage
from game.screen.scenes.ending import Ending
from game.screen.scenes.entering import load
from game.screen.scenes.keys import KeysScene
from game.screen.scenes.play import Play
from game.screen.scenes.title import Title


@pytest.fixture
def app(library, tmp_path, monkeypatch):
    monkeypatch.setattr("game.files.log_folder", lambda: tmp_path / "log")
    return make_app(library, tmp_path)


@pytest.fixture
def play(app, library):
    return Play(app, after_page(library))


def breaking(error):
    def draw(*_):
        raise error

    return draw


def test_what_breaks_while_drawing_is_reported(app, play, monkeypatch):
    monkeypatch.setattr(Stage, "draw", breaking(KeyError("lamp")))
    with pytest.raises(Crashed) as crash:
        app.run(play)
    assert b"lamp" in crash.value.report.read_bytes()


def test_what_breaks_while_drawing_costs_nobody_the_playthrough(app, play, monkeypatch):
    monkeypatch.setattr(Stage, "draw", breaking(KeyError("lamp")))
    with pytest.raises(Crashed):
        app.run(play)
    assert app.saves.read(AUTO).state.beat == play.session.state.beat


def test_what_breaks_while_leaving_hides_no_report(app, play, monkeypatch):
    monkeypatch.setattr(Play, "tick", breaking(ValueError("first")))
    monkeypatch.setattr(Play, "draw", breaking(ValueError("first")))
    monkeypatch.setattr(Play, "leave", breaking(ValueError("second")))
    with pytest.raises(Crashed) as crash:
        app.run(play)
    assert b"first" in crash.value.report.read_bytes()


def test_breaking_off_keeps_the_playthrough(app, play, monkeypatch):
    monkeypatch.setattr(Play, "draw", breaking(KeyboardInterrupt()))
    with pytest.raises(KeyboardInterrupt):
        app.run(play)
    assert app.saves.read(AUTO).state.place == play.session.state.place


def test_a_save_at_the_end_shows_the_end(app, library):
    session = after_page(library)
    session.state.beat = END
    app.saves.write(AUTO, session.kept())
    app.push(Title(app))
    load(app, AUTO)
    wait(app)
    assert isinstance(top(app), Ending)


def test_a_key_without_a_name_is_given_to_nothing(app):
    app.push(scene := KeysScene(app, app.backdrop()))
    row = scene.list.rows[0]
    row.listening, scene._waits = True, 9
    app.controls.feed(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_UNKNOWN), None)
    app.tick()
    assert "" not in app.settings.keys[row.action]
