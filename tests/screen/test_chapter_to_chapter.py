"""From chapter to chapter: the card after one, what is kept of how it ended, and choosing one on the title."""

import msgspec
import pytest
from menu_app import make_app, press, top, wait

from game.content.books import END
from game.content.library import Library
from game.saves import AUTO
from game.screen.scenes.ask import Ask
from game.screen.scenes.card import Card
from game.screen.scenes.chapters import Chapters
from game.screen.scenes.ending import MOST, QUIET, SOONEST, Ending
from game.screen.scenes.entering import ending_name, load, own_ending
from game.screen.scenes.play import Play
from game.screen.scenes.title import Title
from game.session import begin
from game.session.carrying import FORMAT, Carried, write_ending
from game.story.memory import Memory

FIRST, SECOND = "1-morning", "2-evening"
CHAPTER = """format: 1
title: "Evening"
next: end
year: 2042
beats:
  lamps:
    lead: bea
    place: {map: ../1-morning/kitchen.tmx, at: table}
    people: {}
    light: noon
    goal: "Light the lamps"
    ends: "saw(kitchen/shelf) and has(key)"
    then: end
"""
OVER = """format: 1
over: ../1-morning/kitchen.tmx
keeps: [clock]
look:
  shelf:
    - {when: "answer is kind", then: ["Two plates. One is washed. #z01"]}
    - "Two plates, both in the sink. #z02"
    - "They can stay there. #z03"
"""


@pytest.fixture
def library(cottage_root, tmp_path):
    """The small project with a second chapter, in the same kitchen."""
    morning = cottage_root / "levels/book1" / FIRST
    chapter = morning / "chapter.yaml"
    chapter.write_text(chapter.read_text("utf-8").replace("next: unwritten", f"next: {SECOND}"), "utf-8")
    evening = morning.with_name(SECOND)
    evening.mkdir()
    (evening / "chapter.yaml").write_text(CHAPTER, "utf-8")
    (evening / "kitchen.yaml").write_text(OVER, "utf-8")
    usual = Carried(FORMAT, "book1", FIRST, Memory(variables={"answer": "cold"}, held=["key"]))
    (morning / "usual.json").write_bytes(write_ending(usual))
    return Library(cottage_root, tmp_path / "cache")


@pytest.fixture
def app(library, tmp_path):
    return make_app(library, tmp_path / "player")


@pytest.fixture
def ended(app, library):
    """The first chapter, played to its end with a kind answer."""
    session = begin(library, beat="search")
    session.state.memory.variables["answer"] = "kind"
    app.push(Play(app, session))
    session.state.memory.held.append("key")
    session.must_move_on = True
    app.tick()
    return session


def test_the_end_is_kept_in_the_tick_it_comes(app, ended):
    assert ended.state.beat == END
    assert app.saves.read(AUTO).state.beat == END
    assert own_ending(app, "book1", FIRST).memory.held == ["key"]


def test_what_is_kept_goes_on_where_it_was_left(app, ended):
    kept = own_ending(app, "book1", FIRST)
    assert (kept.after, kept.tick, kept.rng) == (FIRST, ended.state.tick, ended.state.rng)


def test_the_card_leads_into_the_next_chapter(app, ended):
    wait(app, 60 + SOONEST)
    assert isinstance(top(app), Ending)
    press(app, "return")
    wait(app)
    session = top(app).session
    assert isinstance(top(app), Card)
    assert (session.state.chapter, session.state.memory.variables["answer"]) == (SECOND, "kind")
    assert session.past == []


def test_the_card_leads_to_the_title_too(app, ended):
    wait(app, 60 + SOONEST)
    press(app, "escape")
    wait(app)
    assert isinstance(top(app), Title)


def test_continue_takes_the_end_up_and_leads_on(app, ended):
    wait(app)
    app.scenes[:] = [Title(app)]
    press(app, "return")
    wait(app, 60 + SOONEST)
    assert isinstance(top(app), Ending)
    press(app, "return")
    wait(app)
    assert top(app).session.state.chapter == SECOND


def test_presses_that_went_on_from_the_last_words_do_not_pass_the_card(app, library):
    session = begin(library, chapter=SECOND)
    session.state.beat = END
    app.push(Ending(app, session))
    while top(app).age < SOONEST + QUIET // 2:
        press(app, "return")
        wait(app, QUIET // 3)
    press(app, "return")
    assert isinstance(top(app), Ending) and SOONEST < top(app).age < MOST
    wait(app, QUIET)
    press(app, "return")
    wait(app)
    assert isinstance(top(app), Title)


def test_the_card_after_a_chapter_says_what_remains_of_how_it_was_played(game, tmp_path):
    app, session = make_app(game, tmp_path), begin(game)
    assert Ending(app, session).remains == []
    session.state.memory.variables |= {"big_light": "torch", "coat_put": "chair"}
    assert Ending(app, session).remains == ["One torch, on the whole time.", "One coat, sitting up."]


def test_whose_hand_cannot_keep_still_passes_the_card_all_the_same(app, library):
    session = begin(library, chapter=SECOND)
    session.state.beat = END
    ending = Ending(app, session)
    app.push(ending)
    while ending.age <= MOST + QUIET and top(app) is ending:
        press(app, "return")
        wait(app, QUIET // 3)
    wait(app)
    assert isinstance(top(app), Title)


def test_the_card_of_a_chapter_that_nothing_follows_yet_leads_to_the_title(app, library):
    session = begin(library, chapter=SECOND)
    session.state.beat = END
    app.push(Ending(app, session))
    wait(app, SOONEST + 1)
    press(app, "return")
    wait(app)
    assert isinstance(top(app), Title)


def test_an_end_that_was_kept_leads_on_when_the_next_chapter_is_written(app, library, ended, cottage_root, tmp_path):
    chapter = cottage_root / "levels/book1" / FIRST / "chapter.yaml"
    text = chapter.read_text("utf-8")
    chapter.write_text(text.replace(f"next: {SECOND}", "next: unwritten"), "utf-8")
    (cottage_root / "levels/book1" / SECOND).rename(tmp_path / "unwritten")
    app.library = Library(cottage_root, tmp_path / "cache")
    load(app, AUTO)
    wait(app)
    assert top(app).follows is None
    (tmp_path / "unwritten").rename(cottage_root / "levels/book1" / SECOND)
    chapter.write_text(text, "utf-8")
    app.library = Library(cottage_root, tmp_path / "cache")
    load(app, AUTO)
    wait(app)
    assert top(app).follows.name == SECOND


# ------------------------------------------------------------------------------------------------- choosing a chapter
def chosen(app, downs):
    """The title, and the chapter so many rows down the list of Book One's."""
    wait(app)
    app.scenes[:] = [Title(app)]
    press(app, *(["down"] if app.saves.path(AUTO).exists() else []), "return")
    assert isinstance(top(app), Chapters)
    press(app, *["down"] * downs, "return")


def test_the_second_chapter_begins_as_the_first_is_usually_left(app):
    chosen(app, 1)
    wait(app)
    session = top(app).session
    assert (session.state.chapter, session.state.memory.variables["answer"]) == (SECOND, "cold")


def test_it_begins_as_the_player_left_the_first_where_they_did(app, ended):
    app.saves.delete(AUTO)
    chosen(app, 1)
    wait(app)
    assert top(app).session.state.memory.variables["answer"] == "kind"


def test_it_asks_before_it_replaces_anything(app, ended):
    chosen(app, 1)
    assert isinstance(top(app), Ask)
    press(app, "down", "return")
    wait(app)
    assert top(app).session.state.chapter == SECOND


def test_an_ending_that_cannot_be_read_is_no_reason_not_to_begin(app, ended):
    app.saves.delete(AUTO)
    app.saves.keep_ending(ending_name("book1", FIRST), b"{")
    chosen(app, 1)
    wait(app)
    assert top(app).session.state.memory.variables["answer"] == "cold"


def test_an_ending_of_words_that_are_gone_is_taken_up_without_them(app, ended):
    app.saves.delete(AUTO)
    kept = own_ending(app, "book1", FIRST)
    kept.memory.variables = {"answer": "loud", "gone": 3}
    kept.memory.held = ["lamp", "key"]
    app.saves.keep_ending(ending_name("book1", FIRST), msgspec.json.encode(kept))
    chosen(app, 1)
    wait(app)
    memory = top(app).session.state.memory
    assert (memory.variables, memory.held) == ({}, ["key"])


def test_the_list_says_what_each_chapter_begins_from(app, ended):
    chapters = Chapters(app, app.backdrop(), "book1")
    assert [row.note for row in chapters.list.rows] == ["", "Goes on from how you left “Morning”."]
    app.saves.keep_ending(ending_name("book1", FIRST), b"")
    chapters = Chapters(app, app.backdrop(), "book1")
    assert "its usual one" in chapters.list.rows[1].note


def test_the_first_chapter_begins_anew(app, ended):
    app.saves.delete(AUTO)
    chosen(app, 0)
    wait(app)
    assert top(app).session.state.memory.variables == {}


# ------------------------------------------------------------------------------------------------- the kitchen, later
def test_in_another_chapter_a_place_says_only_what_is_laid_over_it(app, library):
    session = begin(library, chapter=SECOND)
    assert set(session.script.looks) == {"shelf", "clock"}
    assert session.script.talk == {}
    assert all(not door.to for door in session.level.doors)
    assert session.level.triggers == ()
