"""A language beside English: a file of words, taken from the settings, spoken at once and everywhere."""

import pytest
from menu_app import make_app, press, top

from game.content.library import Library
from game.content.nodes import Command
from game.core.event import Sounded
from game.screen.scenes.pause import Pause
from game.screen.scenes.play import Play
from game.screen.scenes.settings import SettingsScene
from game.session import begin
from game.session.intent import NOTHING
from game.settings import Store

DUTCH = """format: 1

language: "Nederlands"
settings.language: "Taal"
settings.keys.why: "LONG"
pause.settings: "Instellingen"
caption.bell: "Er wordt gebeld"
""".replace("LONG", "Welke toets doet wat, en welke knop doet wat. " * 6)


@pytest.fixture
def dutch(cottage_root, tmp_path):
    """The content of the small project, with some words in Dutch."""
    (cottage_root / "assets/words/nl.yaml").write_text(DUTCH, "utf-8")
    return Library(cottage_root, tmp_path / "dutch-cache")


@pytest.fixture
def app(dutch, tmp_path):
    app = make_app(dutch, tmp_path)
    app.push(play := Play(app, begin(dutch, beat="breakfast")))
    app.push(Pause(app, app.backdrop(), play))
    app.push(SettingsScene(app, app.backdrop()))
    return app


def choose(app, name):
    scene = top(app)
    scene.list.chosen = next(at for at, row in enumerate(scene.list.rows) if getattr(row, "name", "") == name)
    return scene.list.row


def test_the_settings_offer_each_language_by_its_own_name(app):
    row = choose(app, "language")
    assert (row.shown, row.values) == ("English", [("en", "English"), ("nl", "Nederlands")])


def test_with_english_alone_there_is_nothing_to_choose(cottage, tmp_path):
    scene = SettingsScene(app := make_app(cottage, tmp_path), app.backdrop())
    assert "language" not in {getattr(row, "name", "") for row in scene.list.rows}


def test_another_language_is_spoken_at_once_and_kept(app, tmp_path):
    choose(app, "language")
    press(app, "right")
    row = choose(app, "language")
    assert (row.text, row.shown) == ("Taal", "Nederlands")
    assert Store(tmp_path).settings().language == "nl"
    press(app, "escape")
    assert "Instellingen" in [entry.text for entry in top(app).list.rows]


def test_what_it_has_no_words_for_is_said_in_english(app):
    choose(app, "language")
    press(app, "right")
    assert app.words("pause.resume") == "Resume"


def test_a_playthrough_under_way_tells_its_captions_in_it(app):
    session = app.scenes[0].session
    session.step(NOTHING)
    choose(app, "language")
    press(app, "right")
    session.acting.do(Command("sound", ("bell",)))
    assert session.events[-1] == Sounded("bell", caption="Er wordt gebeld")


def test_a_language_that_is_gone_is_english_again_and_stays_set(app, cottage_root, tmp_path):
    choose(app, "language")
    press(app, "right")
    (cottage_root / "assets/words/nl.yaml").unlink()
    again = make_app(Library(cottage_root, tmp_path / "again"), tmp_path)
    assert (again.words("settings.language"), again.settings.language) == ("Language", "nl")


def test_the_box_of_explanations_is_as_high_as_the_longest_in_it_needs(app):
    choose(app, "language")
    before = top(app)._box.height
    press(app, "right")
    assert top(app)._box.height > before
