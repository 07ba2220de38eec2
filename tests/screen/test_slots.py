"""Slots: what they show, loading, saving, and what a bad one does."""

import io
from datetime import datetime

import pygame
import pytest
from menu_app import Under, after_page, click, press, top, wait

from game.saves import Unusable
from game.screen.scenes import told
from game.screen.scenes.ask import Ask
from game.screen.scenes.entering import load
from game.screen.scenes.slots import Slots
from game.screen.widgets.thumbnail import SIZE, shown, thumbnail


@pytest.fixture
def session(library):
    return after_page(library)


def opened(app, *args, **how):
    app.scenes[:] = [Under(None), scene := Slots(app, app.backdrop(), *args, **how)]
    return scene


# ---------------------------------------------------------------- words and pictures
@pytest.mark.parametrize(("ticks", "said"), [(0, "0:00"), (60 * 60 * 59, "0:59"), (60 * 60 * 61, "1:01")])
def test_time_played(ticks, said):
    assert told.hours(ticks) == said


def test_when_a_save_was_made_is_the_wall_clock(app):
    at = datetime(2042, 3, 9, 7, 5).astimezone()
    assert told.when(app.words, at.isoformat()) == "9 March 2042, 07:05"


def test_a_time_that_is_none_is_left_out(app):
    assert told.when(app.words, "yesterday") == ""


def test_a_place_without_words_is_left_out(app):
    assert told.place_name(app.words, "book1/x/nowhere") == ""


def test_a_thumbnail_is_a_small_png(app):
    assert pygame.image.load(io.BytesIO(thumbnail(app.canvas)), "slot.png").get_size() == SIZE


def test_a_picture_that_cannot_be_read_is_none(tmp_path):
    (tmp_path / "1.png").write_bytes(b"no")
    assert shown(tmp_path / "1.png") is None


def test_a_slot_says_where_the_story_stands(app, session):
    app.saves.write("2", session.kept(), thumbnail(app.canvas))
    row = opened(app).chosen
    assert row.lines[:3] == ["2 · Synthetic Noon", "The flat · Nora", "0:00 played"]


def test_a_slot_has_its_picture(app, session):
    app.saves.write("2", session.kept(), thumbnail(app.canvas))
    assert opened(app).chosen.picture is not None


# ---------------------------------------------------------------- loading
def test_with_no_saves_there_is_nothing_to_choose(app):
    assert opened(app).chosen is None


def test_only_slots_that_hold_something_can_be_loaded(app, session):
    app.saves.write("auto", session.kept())
    app.saves.write("7", session.kept())
    assert [row.name for row in opened(app).list.rows] == ["auto", "7"]


def test_loading_plays(app, session):
    app.saves.write("4", session.kept())
    opened(app)
    press(app, "return")
    wait(app)
    assert app.recorder.session.state.beat == session.state.beat


def test_loading_over_a_playthrough_asks(app, session):
    app.saves.write("4", session.kept())
    opened(app, under_way=True)
    press(app, "return")
    assert isinstance(top(app), Ask)


def test_load_raises_for_an_empty_slot(app):
    with pytest.raises(Unusable):
        load(app, "5")


def test_a_bad_slot_is_shown_as_such(app):
    app.saves.folder.mkdir()
    (app.saves.folder / "4.json").write_text("{", "utf-8")
    assert opened(app).chosen.lines == ["4 · Cannot be read"]


def test_a_bad_slot_says_what_happened(app):
    app.saves.folder.mkdir()
    (app.saves.folder / "4.json").write_text("{", "utf-8")
    opened(app)
    press(app, "return")
    assert "4.bad" in top(app).text


def test_the_other_slots_still_load(app, session):
    app.saves.write("5", session.kept())
    (app.saves.folder / "4.json").write_text("{", "utf-8")
    opened(app)
    press(app, "return", "return", "down", "return")
    wait(app)
    assert app.recorder.session.state.beat == session.state.beat


def test_a_save_of_a_later_version_is_left_alone(app, session):
    app.saves.write("4", session.kept())
    path = app.saves.folder / "4.json"
    newer = path.read_text("utf-8").replace('"version":1', '"version":99', 1)
    path.write_text(newer, "utf-8")
    opened(app)
    press(app, "return")
    assert path.read_text("utf-8") == newer


# ---------------------------------------------------------------- saving
def test_an_empty_slot_is_written_at_once(app, session):
    opened(app, session, thumbnail(app.canvas))
    press(app, "return")
    assert app.saves.slot("1").picture is not None


def test_it_is_said_that_it_was_saved(app, session):
    scene = opened(app, session)
    press(app, "return")
    assert scene.toasts.text == "Saved."


def test_writing_over_asks(app, session):
    app.saves.write("1", session.kept())
    opened(app, session)
    press(app, "return")
    assert isinstance(top(app), Ask)


def test_what_was_there_is_kept_as_the_previous_one(app, session):
    app.saves.write("1", session.kept())
    opened(app, session)
    press(app, "return", "down", "return")
    assert (app.saves.folder / "1.previous").exists()


def test_a_disk_that_cannot_be_written_is_told_of(app, session, tmp_path):
    (tmp_path / "saves").write_text("in the way", "utf-8")
    scene = opened(app, session)
    press(app, "return")
    assert scene.toasts.text.startswith("It could not be saved")


def test_play_keeps_only_its_own_slots_by_itself(app, session):
    assert [row.name for row in opened(app, session).list.rows] == list("123456789")


# ---------------------------------------------------------------- deleting
def test_deleting_asks(app, session):
    app.saves.write("3", session.kept())
    opened(app)
    press(app, "tab")
    assert isinstance(top(app), Ask)


def test_deleting_keeps_the_previous_one(app, session):
    app.saves.write("3", session.kept())
    opened(app)
    press(app, "tab", "down", "return")
    assert (app.saves.slot("3"), (app.saves.folder / "3.previous").exists()) == (None, True)


def test_a_click_on_the_cross_asks(app, session):
    app.saves.write("3", session.kept())
    scene = opened(app)
    click(app, scene.chosen.cross(scene.list.rect(0)).center)
    assert "Delete" in top(app).text
