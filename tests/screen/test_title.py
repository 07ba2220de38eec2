"""The title: what can be begun, and what is said when it cannot."""

from datetime import UTC, datetime

import pytest
from menu_app import after_page, click, make_app, point, press, top, wait

from game import files
from game.core.problem import ContentError, Problem
from game.screen.scenes import entering
from game.screen.scenes.ask import Ask
from game.screen.scenes.page import BookPage
from game.screen.scenes.settings import SettingsScene
from game.screen.scenes.slots import Slots
from game.screen.scenes.title import Title


@pytest.fixture
def app(library, tmp_path, monkeypatch):
    monkeypatch.setattr(files, "log_folder", lambda: tmp_path / "log")
    return make_app(library, tmp_path)


@pytest.fixture
def kept(app):
    app.saves.write("auto", after_page(app.library).kept())


def opened(app):
    app.push(title := Title(app))
    return title


def names(title):
    return [row.name for row in title.list.rows]


def test_without_a_save_there_is_nothing_to_continue(app):
    assert names(opened(app)) == ["book1", "book2", "load", "settings", "quit"]


def test_with_a_save_the_story_can_be_continued(app, kept):
    assert names(opened(app))[0] == "continue"


def test_continue_says_where(app, kept):
    assert opened(app).list.rows[0].note == "Synthetic Noon · The flat · 0:00"


def test_continue_means_the_latest_save(app, kept):
    app.saves.write("3", after_page(app.library).kept(), now=datetime(1999, 1, 1, tzinfo=UTC))
    assert opened(app).latest.name == "3"


def test_continue_means_no_playthrough_that_broke(app, kept):
    app.saves.write("crash", after_page(app.library).kept())
    assert opened(app).latest.name == "auto"


@pytest.mark.parametrize("name", ["lull", "legible"])
@pytest.mark.parametrize("size", ["normal", "large", "largest"])
def test_all_that_can_be_chosen_is_seen_in_letters_of_any_size(app, kept, name, size):
    app.settings.face, app.settings.text_size = name, size
    menu = opened(app).list
    assert app.canvas.get_rect().contains(menu.area.unionall([menu.rect(i) for i in range(len(menu.rows))]))
    assert menu.tall <= menu.area.height


def test_continue_plays(app, kept):
    opened(app)
    press(app, "return")
    wait(app)
    assert app.recorder.session.state.chapter == "1-synthetic-noon"


def test_book_one_begins_with_its_page(app):
    opened(app)
    press(app, "return")
    wait(app)
    assert isinstance(top(app), BookPage)


def test_book_one_over_a_story_under_way_asks_first(app, kept):
    opened(app)
    press(app, "down", "return")
    assert isinstance(top(app), Ask)


def test_the_question_begins_anew_when_that_is_answered(app, kept):
    opened(app)
    press(app, "down", "return", "down", "return")
    wait(app)
    assert isinstance(top(app), BookPage)


def test_the_question_can_be_left(app, kept):
    title = opened(app)
    press(app, "down", "return", "return")
    assert top(app) is title


def test_book_two_is_not_lit(app):
    title = opened(app)
    press(app, "down", "return")
    assert (top(app), title.chosen) == (title, "book2")


@pytest.mark.parametrize(("down", "scene"), [(2, Slots), (3, SettingsScene)])
def test_the_menu_opens(app, down, scene):
    opened(app)
    press(app, *["down"] * down, "return")
    assert isinstance(top(app), scene)


def test_quit_leaves(app):
    opened(app)
    press(app, "up", "return")
    assert app.scenes == []


def test_the_mouse_chooses_and_acts(app):
    title = opened(app)
    quit_ = title.list.rect(4).center
    point(app, quit_)
    chosen = title.chosen
    click(app, quit_)
    assert (chosen, app.scenes) == ("quit", [])


def test_a_damaged_save_is_told_of_and_nothing_breaks(app, kept):
    opened(app)
    (app.saves.folder / "auto.json").write_text("{", "utf-8")
    press(app, "return")
    assert "damaged" in top(app).text


def test_after_a_damaged_save_the_menu_knows(app, kept):
    title = opened(app)
    (app.saves.folder / "auto.json").write_text("{", "utf-8")
    press(app, "return", "return")
    assert names(title)[0] == "book1"


def test_problems_of_the_story_are_a_sentence(app, monkeypatch):
    def broken(*_, **_more):
        raise ContentError(
            [Problem("levels/a.yaml", 3, 1, "is no speaker"), Problem("levels/b.yaml", 1, 1, "is empty")]
        )

    monkeypatch.setattr(entering, "begin", broken)
    opened(app)
    press(app, "return")
    assert "2 problems" in top(app).text


def test_problems_of_the_story_are_all_written_down(app, monkeypatch, tmp_path):
    def broken(*_, **_more):
        raise ContentError([Problem("levels/a.yaml", 3, 1, "is no speaker")])

    monkeypatch.setattr(entering, "begin", broken)
    opened(app)
    press(app, "return")
    assert (tmp_path / "log" / "content.log").read_text("utf-8") == "levels/a.yaml:3:1: is no speaker\n"


def test_what_the_store_could_not_use_is_told_once(app):
    app.store.notes.append(("settings.refused", {"names": "music"}))
    title = opened(app)
    app.tick()
    told = top(app).text
    press(app, "return")
    app.tick()
    assert ("music" in told, top(app)) == (True, title)


def test_the_second_lamp_is_hinted_at_when_it_is_chosen(app):
    opened(app)
    app.settings.reduced_motion = True
    app.draw()
    before = app.canvas.subsurface((240, 120, 40, 50)).copy()
    press(app, "down")
    app.draw()
    after = app.canvas.subsurface((240, 120, 40, 50))
    assert before.get_view("2").raw != after.copy().get_view("2").raw


def test_the_lamp_does_not_flicker_with_less_motion(app):
    opened(app)
    app.settings.reduced_motion = True
    shown = set()
    for _ in range(4):
        wait(app, 23)
        app.draw()
        shown.add(app.canvas.get_view("2").raw)
    assert len(shown) == 1
