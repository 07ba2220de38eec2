"""What can be done in any scene: full screen and window, and a picture that is kept and never takes another's place."""

import io

import pygame
import pytest
from menu_app import after_page, feed_key, make_app, press, top, wait

from game import files
from game.screen.scenes.keys import KeysScene
from game.screen.scenes.play import Play
from game.screen.scenes.settings import SettingsScene
from game.screen.scenes.title import Title
from game.session import ChoiceView
from game.session.intent import Intent
from game.writer import WRITER

SCENES = {
    "title": Title,
    "settings": lambda app: SettingsScene(app, app.backdrop()),
    "play": lambda app: Play(app, after_page(app.library)),
}


@pytest.fixture
def app(library, tmp_path, monkeypatch):
    monkeypatch.setattr(files, "data_folder", lambda: tmp_path / "data")
    return make_app(library, tmp_path)


def kept(app):
    WRITER.wait()
    wait(app, 1)
    return sorted(files.picture_folder().glob("*")) if files.picture_folder().exists() else []


@pytest.mark.parametrize("scene", SCENES.values(), ids=SCENES)
@pytest.mark.parametrize(("key", "mod"), [("f11", 0), ("return", pygame.KMOD_LALT), ("enter", pygame.KMOD_RALT)])
def test_full_screen_from_anywhere_and_back(app, scene, key, mod):
    app.push(scene(app))
    press(app, key, mod=mod)
    first = app.settings.window
    press(app, key, mod=mod)
    assert (first, app.settings.window) == ("fullscreen", "window")


def test_the_setting_shows_what_the_key_did(app):
    app.push(scene := SettingsScene(app, app.backdrop()))
    press(app, "f11")
    wait(app, 1)
    row = next(row for row in scene.list.rows if getattr(row, "name", "") == "window")
    assert row.value == "fullscreen"


def test_alt_and_enter_choose_nothing(app, library):
    app.push(play := Play(app, after_page(library)))
    play.session.begin_talk("breakfast")
    while not isinstance(play.session.view.shown, ChoiceView):
        play.step(Intent(confirm=True))
    wait(app, 60)
    asked = play.session.view.shown.options
    for mod in (pygame.KMOD_LALT, pygame.KMOD_LCTRL, pygame.KMOD_LSHIFT, pygame.KMOD_LGUI):
        press(app, "return", mod=mod)
        wait(app, 20)
    assert play.session.view.shown.options == asked
    press(app, "return")
    assert not isinstance(play.session.view.shown, ChoiceView)


@pytest.mark.parametrize("scene", SCENES.values(), ids=SCENES)
def test_a_picture_is_kept_of_what_the_window_shows_and_its_place_is_told(app, scene):
    app.push(scene(app))
    app.draw()
    shown = pygame.image.tobytes(app.display.window, "RGB")
    press(app, "f12")
    (path,) = kept(app)
    picture = pygame.image.load(io.BytesIO(path.read_bytes()), "p.png")
    assert pygame.image.tobytes(picture, "RGB") == shown
    assert path.parent == files.picture_folder() and app.notes.text == f"Kept as {path}"
    app.draw()


def test_no_picture_takes_the_place_of_another(app):
    app.push(Title(app))
    app.draw()
    for _ in range(3):
        press(app, "f12")
        WRITER.wait()
    assert len(kept(app)) == 3


def test_a_file_of_that_name_is_left_as_it_is(tmp_path):
    for number in range(3):
        files.add(tmp_path / "a.png", str(number).encode())
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {
        "a.png": "0", "a-2.png": "1", "a-3.png": "2",
    }  # fmt: skip


def test_a_link_that_leads_nowhere_is_not_written_through(tmp_path):
    (tmp_path / "a.png").symlink_to(tmp_path / "elsewhere")
    assert files.add(tmp_path / "a.png", b"x").name == "a-2.png" and not (tmp_path / "elsewhere").exists()


def test_a_picture_that_cannot_be_kept_is_told(app, tmp_path):
    (tmp_path / "data").write_text("no folder")
    app.push(Title(app))
    app.draw()
    press(app, "f12")
    assert kept(app) == [] and app.notes.text.startswith("The picture could not be kept: ")


def test_a_place_at_home_is_told_short(monkeypatch, tmp_path):
    monkeypatch.setattr(files.Path, "home", lambda: tmp_path)
    assert files.homely(tmp_path / "a" / "b.png") in ("~/a/b.png", "~\\a\\b.png")
    assert files.homely(tmp_path.parent / "b.png") == str(tmp_path.parent / "b.png")


def test_a_key_that_is_being_given_does_nothing_else(app):
    app.push(keys := KeysScene(app, app.backdrop()))
    keys.list.chosen = next(i for i, row in enumerate(keys.list.rows) if getattr(row, "action", "") == "journal")
    press(app, "return")
    press(app, "f11")
    assert (app.settings.window, app.settings.keys["journal"][0]) == ("window", "f11")
    assert app.settings.keys["fullscreen"] == ["j"] and top(app) is keys


def test_other_keys_can_be_given_to_both(app):
    app.settings.keys |= {"fullscreen": ["f1"], "picture": ["f2"]}
    app.apply()
    app.push(Title(app))
    feed_key(app, pygame.KEYDOWN, "f11")
    app.tick()
    press(app, "f1", "f2")
    assert app.settings.window == "fullscreen" and len(kept(app)) == 1
