"""A plan played with the player's own keys, in the game's own loop, comes to what it comes to by intents alone."""

import msgspec
import pygame
import pytest

from game import cli, files
from game.content.books import END
from game.content.library import Library
from game.saves import Saves
from game.screen.paint import picture
from game.screen.scenes.play import Play
from game.settings import Settings, Store
from game.story.memory import Memory
from game.workshop.hands import KeyedApp, KeyWalker, otherwise
from game.workshop.plan import plans, read_plan
from game.workshop.player import Stuck
from game.workshop.walker import begun, walk

SPEED = 120


def named(library, name):
    return read_plan(library, next(path for path in plans(library.root) if path.name.split(".")[0] == name))


def written(library, folder, steps, begin=""):
    path = folder / "plan.yaml"
    path.write_text(f"format: 1\n{begin}\nsteps: [{steps}]\n", "utf-8")
    return read_plan(library, path)


def make(library, folder, store=None):
    return KeyedApp(library, Saves(folder / "saves"), store or Store(folder), SPEED, headless=True)


@pytest.fixture(autouse=True)
def log(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "log_folder", lambda: tmp_path / "log")


@pytest.fixture
def app(library, tmp_path):
    return make(library, tmp_path)


def test_the_first_beats_are_played_from_the_title_as_by_intents_alone(library, app):
    plan = named(library, "shortest")
    steps = plan.steps[: next(i for i, step in enumerate(plan.steps) if step.told == "look: front_door")]
    plan = msgspec.structs.replace(plan, steps=steps)
    played = app.play(plan, reading=0.0)
    assert played.over
    assert played.session.state.beat == "doorbell"
    assert otherwise(library, plan, played.session.state.memory, walk(plan, library).session.state.memory) == []


def test_keys_without_hands_play_on_in_a_window_that_nobody_is_in(library, app, tmp_path):
    app.controls.feed(pygame.event.Event(pygame.WINDOWFOCUSLOST), None)
    played = app.play(written(library, tmp_path, "look: sink, read", "begin: {beat: floor}"), reading=0.0)
    assert played.session.state.beat == END


def test_the_last_beat_ends_on_the_card_after_the_chapter(library, app, tmp_path):
    plan = written(library, tmp_path, "look: sink, read", "begin: {beat: floor}")
    played = app.play(plan, reading=0.0)
    assert (played.over, played.session.state.beat) == (True, END)
    assert (tmp_path / "saves/endings/book1-1-synthetic-noon.json").is_file()


def test_breath_is_held_in_a_dream_for_just_as_many_ticks(library, app, tmp_path):
    steps = "breathe: {way: left, ticks: 20}, breathe: {ticks: 30}, expect: {beat: garden}"
    plan = written(library, tmp_path, steps, "begin: {beat: garden}")
    played, meant = app.play(plan, reading=0.0), walk(plan, library)
    assert played.session.state.breath == meant.session.state.breath
    assert played.session.lead == meant.session.lead


def test_saves_and_loads_in_the_midst_of_lines_go_by_their_keys_and_the_question(library, app):
    plan = named(library, "saves-in-mid-line")
    played = app.play(plan, reading=0.0)
    assert (played.over, app.saves.holds("quick")) == (True, True)
    assert otherwise(library, plan, played.session.state.memory, walk(plan, library).session.state.memory) == []


def test_what_was_said_is_taken_back_by_its_key(library, app):
    assert app.play(named(library, "steps-back"), reading=0.0).over


def test_the_keys_are_those_of_the_settings(library, tmp_path):
    store, settings = Store(tmp_path), Settings()
    settings.keys |= {"interact": ["k"], "left": ["h"], "right": ["l"], "up": ["u"], "down": ["m"]}
    store.keep(settings)
    app = make(library, tmp_path, store)
    assert app.settings.keys["interact"] == ["k"]
    played = app.play(written(library, tmp_path, "read, talk: mia, read, choose: b08"), reading=0.0)
    assert (played.over, played.session.state.memory.heard["b08"]) == (True, 1)


def test_a_plan_that_cannot_be_followed_says_where_and_is_no_crash(library, app, tmp_path):
    with pytest.raises(Stuck, match=r"choose: b3g: #b3g is not offered"):
        app.play(written(library, tmp_path, "read, talk: mia, read, choose: b3g"), reading=0.0)
    assert not list(tmp_path.glob("log/crash-*"))


def test_a_window_that_somebody_closes_is_no_end(library, app, tmp_path, monkeypatch):
    tick = Play.tick

    def close(play):
        pygame.event.post(pygame.event.Event(pygame.QUIT))
        tick(play)

    monkeypatch.setattr(Play, "tick", close)
    assert not app.play(written(library, tmp_path, "read, talk: mia"), reading=0.0).over


def test_nothing_that_a_plan_looks_at_needs_a_pointer(library, tmp_path):
    plan = written(library, tmp_path, "read, look: sketchbook, talk: mia")
    walker = KeyWalker(plan, begun(plan, library))
    walker.play()
    assert not [intent for _, intent in walker.recorder.tape.runs if intent.walk_to]
    assert walker.session.state.memory.seen == {"book1/1-synthetic-noon/flat sketchbook": 1}


@pytest.mark.parametrize(
    ("other", "told"),
    [
        (
            Memory(variables={"pillow": "promised"}),
            "variables: pillow is promised with the keys, None by intents alone",
        ),
        (Memory(held=["nook"]), "held: nook is True with the keys, None by intents alone"),
        (Memory(bonds={"mia": 2}), "bonds: mia is 2 with the keys, None by intents alone"),
        (Memory(visits={"breakfast": 1}), "visits: breakfast is 1 with the keys, None by intents alone"),
    ],
    ids=["a variable", "a thing held", "a bond", "a visit"],
)
def test_what_is_remembered_otherwise_is_told(library, other, told):
    found = otherwise(library, named(library, "shortest"), other, Memory())
    assert [problem.message for problem in found] == [told]


def test_what_lay_on_the_way_alone_may_differ(library):
    assert otherwise(library, named(library, "shortest"), Memory(visits={"bark_noon": 2}), Memory()) == []


def test_keys_without_a_window_are_refused_in_words(capsys):
    assert cli.main(["walk", "1/shortest", "--keys"]) == 1
    assert capsys.readouterr().err == "keys are pressed in a window: say --window too\n"


EVENING = """format: 1
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
    ends: "said(z02)"
    then: end
"""
OVER = """format: 1
over: ../1-morning/kitchen.tmx
look:
  shelf:
    - "Two plates. #z01"
    - "They can stay there. #z02"
"""


@pytest.fixture
def two_chapters(cottage_root, tmp_path, monkeypatch):
    """The small project with a second chapter, which begins with no page; it has no pictures of its places."""
    monkeypatch.setattr(KeyedApp, "draw", lambda app, between: None)
    morning = cottage_root / "levels/book1/1-morning"
    chapter = morning / "chapter.yaml"
    chapter.write_text(chapter.read_text("utf-8").replace("next: unwritten", "next: 2-evening"), "utf-8")
    evening = morning.with_name("2-evening")
    evening.mkdir()
    (evening / "chapter.yaml").write_text(EVENING, "utf-8")
    (evening / "kitchen.yaml").write_text(OVER, "utf-8")
    return Library(cottage_root, tmp_path / "cache")


def test_the_card_after_a_chapter_is_left_for_the_next_one_by_keys(two_chapters, tmp_path):
    first = "look: box, read, expect: {beat: end}, next_chapter"
    second = "expect: {beat: lamps}, look: shelf, save_and_load, look: shelf"
    plan = written(two_chapters, tmp_path, f"{first}, {second}", "begin: {beat: search}")
    played = make(two_chapters, tmp_path).play(plan, reading=0.0)
    assert (played.over, played.session.state.chapter, played.session.state.beat) == (True, "2-evening", END)


def test_a_plan_for_a_later_chapter_begins_with_its_card(two_chapters, tmp_path):
    plan = written(two_chapters, tmp_path, "wait: 0.1, look: shelf", "begin: {chapter: 2-evening}")
    played = make(two_chapters, tmp_path).play(plan, reading=0.0)
    assert (played.over, played.session.state.memory.heard) == (True, {"z01": 1})


def test_of_several_chapters_on_the_title_the_first_is_begun(two_chapters, tmp_path):
    played = make(two_chapters, tmp_path).play(written(two_chapters, tmp_path, "wait: 0.1"), reading=0.0)
    assert (played.over, played.session.state.chapter) == (True, "1-morning")


@pytest.mark.parametrize(
    "name",
    ["company", "faces-them", *(pytest.param(name, marks=pytest.mark.full) for name in ("with-bea", "on-the-way"))],
)
def test_what_the_small_book_has_is_played_by_keys_and_drawn(name, trilogy, tmp_path, monkeypatch):
    """Rings, lenses, a party that changes its lead, guards, fears, a leak, talk on the way and a staged scene. What the
    book has no picture of is the game's."""
    read = picture._read

    def its_own_or_the_games(file):
        own = trilogy.root / file
        return pygame.image.load(own).convert_alpha() if own.is_file() else read(file)

    monkeypatch.setattr(picture, "_read", its_own_or_the_games)
    picture.forget()
    plan = named(trilogy, name)
    played, meant = make(trilogy, tmp_path).play(plan, reading=0.0), walk(plan, trilogy)
    picture.forget()
    assert played.over
    assert (played.session.state.lead, played.session.state.party) == (
        meant.session.state.lead,
        meant.session.state.party,
    )
    assert otherwise(trilogy, plan, played.session.state.memory, meant.session.state.memory) == []
