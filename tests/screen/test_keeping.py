"""What a player keeps, whatever breaks: quitting, breaking off, crashes, the end of the story, keys without a name."""

import io
import sys
from pathlib import Path

import pygame
import pytest
from menu_app import after_page, make_app, press, top, wait

from game.content.books import END
from game.core.event import PlaceEntered
from game.core.problem import ContentError, Problem
from game.saves import AUTO, CRASH, QUICK
from game.screen.app import Crashed
from game.screen.outside import tell_outside
from game.screen.paint.stage import Stage
from game.screen.scenes.ask import Ask
from game.screen.scenes.ending import Ending
from game.screen.scenes.entering import load
from game.screen.scenes.keys import KeysScene
from game.screen.scenes.play import PROVEN, Play
from game.screen.scenes.slots import Slots
from game.screen.scenes.title import Title
from game.session import encode
from game.session.intent import Intent
from game.writer import WRITER


@pytest.fixture
def app(library, tmp_path, monkeypatch):
    monkeypatch.setattr("game.files.log_folder", lambda: tmp_path / "log")
    return make_app(library, tmp_path)


@pytest.fixture
def play(app, library):
    return Play(app, after_page(library))


def breaking(error):
    def draw(*_, **_more):
        raise error

    return draw


def test_what_breaks_while_drawing_is_reported(app, play, monkeypatch):
    monkeypatch.setattr(Stage, "draw", breaking(KeyError("lamp")))
    with pytest.raises(Crashed) as crash:
        app.run(play)
    assert b"lamp" in crash.value.report.read_bytes()


def test_what_breaks_while_drawing_costs_nobody_the_playthrough(app, play, monkeypatch):
    monkeypatch.setattr(Stage, "draw", breaking(KeyError("lamp")))
    with pytest.raises(Crashed) as crash:
        app.run(play)
    assert crash.value.kept
    assert encode(app.saves.read(CRASH).state) == encode(play.session.state)


def test_what_is_kept_in_a_test_is_not_said_to_be_there_after_it(app, play, monkeypatch):
    app.saves.lasting = False
    monkeypatch.setattr(Stage, "draw", breaking(KeyError("lamp")))
    with pytest.raises(Crashed) as crash:
        app.run(play)
    assert not crash.value.kept


@pytest.mark.parametrize(("lasting", "told"), [(True, "toast.quick_saved"), (False, "toast.saved_for_now")])
def test_a_quick_save_says_for_how_long_it_is_kept(app, play, lasting, told):
    app.saves.lasting = lasting
    app.push(play)
    press(app, "f5")
    WRITER.wait()
    app.tick()
    assert app.words(told) in {note.text for note in play.toasts._notes}


def test_a_place_with_a_picture_that_cannot_be_read_is_saved_without_one(app, play, monkeypatch):
    unread = ContentError([Problem("assets/people/mia.png", 1, 1, "cannot be read as a picture")])
    monkeypatch.setattr(Stage, "draw", breaking(unread))
    play.save(QUICK)
    WRITER.wait()
    assert encode(app.saves.read(QUICK).state) == encode(play.session.state)


def test_what_breaks_costs_no_save_that_was_good(app, play, monkeypatch):
    """Neither what Continue takes nor the one before it, however broken what is played has become."""
    for _ in range(2):
        play.session.step(Intent())
        app.saves.write(AUTO, play.session.kept())
    before = {path.name: path.read_bytes() for path in app.saves.folder.glob("auto.*")}
    play.session.state.place = "book1/nowhere"
    monkeypatch.setattr(Stage, "draw", breaking(KeyError("lamp")))
    with pytest.raises(Crashed):
        app.run(play)
    assert {path.name: path.read_bytes() for path in app.saves.folder.glob("auto.*")} == before
    assert (len(before), app.saves.latest().name) == (2, AUTO)


def test_a_chapter_that_began_with_a_page_is_kept_with_a_picture_of_its_place(app, library):
    """The page keeps it with a picture of itself as it is closed, and the first beat has begun by then."""
    app.push(Play(app, after_page(library), begun=True))
    wait(app, PROVEN - 1)
    assert not app.saves.holds(AUTO)
    wait(app, 1)
    assert (app.saves.latest().name, app.saves.latest().beat) == (AUTO, "breakfast")
    assert app.saves.latest().picture


def test_a_place_that_breaks_as_it_is_first_drawn_is_not_what_continue_takes(app, play, monkeypatch):
    app.saves.write(AUTO, play.session.kept())
    before = app.saves.path(AUTO).read_bytes()
    play._react(PlaceEntered("book1/1-x/room"))
    monkeypatch.setattr(Stage, "draw", breaking(KeyError("lamp")))
    with pytest.raises(Crashed):
        app.run(play)
    assert app.saves.path(AUTO).read_bytes() == before


def test_a_place_is_kept_once_it_was_drawn(app, play):
    app.push(play)
    play._react(PlaceEntered("book1/1-x/room"))
    wait(app, PROVEN)
    assert app.saves.holds(AUTO)
    app.saves.delete(AUTO)
    wait(app, PROVEN)
    assert not app.saves.holds(AUTO)


def test_what_was_kept_when_it_broke_has_a_row_of_its_own(app, play, monkeypatch):
    monkeypatch.setattr(Stage, "draw", breaking(KeyError("lamp")))
    with pytest.raises(Crashed):
        app.run(play)
    app.scenes[:] = [Slots(app, app.backdrop())]
    assert [row.lines[0] for row in top(app).list.rows] == ["When it broke · Synthetic Noon"]


def test_a_playthrough_too_broken_to_keep_hides_no_report(app, play, monkeypatch):
    monkeypatch.setattr(Play, "draw", breaking(ValueError("first")))
    monkeypatch.setattr(type(play.session), "kept", breaking(ValueError("second")))
    with pytest.raises(Crashed) as crash:
        app.run(play)
    assert (b"first" in crash.value.report.read_bytes(), crash.value.kept) == (True, False)


@pytest.mark.parametrize(
    ("crash", "said"),
    [
        (Crashed(Path("crash.json"), kept=True), ["“When it broke”", "crash.json"]),
        (Crashed(Path("crash.json")), ["Continue", "crash.json"]),
        (Crashed(None), ["could not be written down"]),
    ],
)
def test_a_crash_is_told_in_words(app, crash, said):
    assert all(words in crash.told(app.words) for words in said)


# ---------------------------------------------------------------- told outside the game's window
@pytest.fixture
def window(monkeypatch):
    """What windows beside the game's said."""
    said = []
    monkeypatch.setattr("pygame.display.quit", lambda: None)
    monkeypatch.setattr("pygame.display.message_box", lambda title, text, **more: said.append(text))
    return said


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_in_a_terminal_no_window_opens(app, window, monkeypatch):
    monkeypatch.setattr(sys, "stderr", Terminal())
    tell_outside(app.words, "It broke.")
    assert (sys.stderr.getvalue(), window) == ("It broke.\n", [])


@pytest.mark.parametrize("stderr", [None, io.StringIO()], ids=["none", "a file"])
def test_from_a_desktop_a_window_tells(app, window, monkeypatch, stderr):
    monkeypatch.setattr(sys, "stderr", stderr)
    tell_outside(app.words, "It broke.")
    assert window == ["It broke."]


def test_a_window_is_no_wider_than_a_screen(app, window, monkeypatch):
    monkeypatch.setattr(sys, "stderr", None)
    told = Crashed(Path("/a/long/way/to/the/report/of/a/crash.json"), kept=True).told(app.words)
    tell_outside(app.words, told)
    assert max(map(len, window[0].splitlines())) <= 72
    assert window[0].split() == told.split()


def test_where_no_window_opens_nothing_else_breaks(app, window, monkeypatch):
    monkeypatch.setattr(sys, "stderr", None)
    monkeypatch.setattr("pygame.display.message_box", breaking(pygame.error("no display")))
    tell_outside(app.words, "It broke.")


# ---------------------------------------------------------------- a disk that is full
@pytest.fixture
def full(monkeypatch):
    """A disk that takes nothing more."""
    monkeypatch.setattr("os.fsync", breaking(OSError(28, "No space left on device")))


def test_a_save_that_failed_is_told_in_play(app, play, full):
    app.push(play)
    play.save(AUTO)
    WRITER.wait()
    app.tick()
    assert play.toasts.text == "Could not be saved: No space left on device"


def test_a_save_that_failed_when_play_was_left_is_told_on_the_title(app, play, full):
    app.push(play)
    play.leave()
    app.change(lambda: Title(app))
    wait(app)
    assert "Could not be saved: No space left on device" in top(app).text


def test_a_save_that_failed_when_the_game_was_quit_is_told_outside(app, play, full, monkeypatch):
    said = []
    monkeypatch.setattr("game.screen.app.tell_outside", lambda words, text: said.append(text))
    monkeypatch.setattr(app.display, "headless", False)
    monkeypatch.setattr(type(app), "_loop", lambda app: app._leave())
    app.run(play)
    assert "Could not be saved: No space left on device" in said[0].splitlines()


def test_a_quick_save_is_told_once_it_is_kept(app, play):
    app.push(play)
    press(app, "f5")
    WRITER.wait()
    app.tick()
    assert (app.saves.holds(QUICK), play.toasts.text) == (True, "Kept as the quick save")


# ---------------------------------------------------------------- back to the quick save
def test_quick_load_asks_before_it_leaves_what_is_played(app, play):
    app.push(play)
    press(app, "f5", "f9")
    assert isinstance(top(app), Ask)
    press(app, "return")
    assert (top(app), app.leaving) == (play, False)


def test_quick_load_goes_back_once_it_is_answered(app, play):
    app.push(play)
    press(app, "f5")
    kept = play.session.state.tick
    wait(app)
    press(app, "f9", "down", "return")
    wait(app, 16)
    assert top(app) is not play
    assert top(app).session.state.tick <= kept + 1


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


def test_a_key_that_nothing_tells_from_others_is_given_to_nothing_and_that_is_said(app):
    app.push(scene := KeysScene(app, app.backdrop()))
    row = scene.list.rows[0]
    row.listening, scene._waits = True, 9
    app.controls.feed(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_UNKNOWN, scancode=0, mod=0), None)
    app.tick()
    assert "" not in app.settings.keys[row.action] and scene.said == app.words("keys.unknown")
