"""Chapters and their beats, and every mistake in them."""

import shutil
from pathlib import Path

import pytest

from game.content.books import Standing
from game.content.library import read_texts
from game.core.problem import ContentError

PROJECT = Path(__file__).parents[1] / "fixtures" / "project"
CHAPTER = "levels/book1/1-x/chapter.yaml"


@pytest.fixture
def root(tmp_path):
    found = tmp_path / "project"
    shutil.copytree(PROJECT, found)
    return found


@pytest.fixture
def chapter(root):
    return read_texts(root).books["book1"].chapters[0]


def test_a_chapter_has_its_parts(chapter):
    parts = chapter.name, chapter.number, chapter.title, chapter.page, list(chapter.beats)
    assert parts == ("1-x", 1, "A Room", "page1", ["breakfast", "evening", "outside"])


def test_a_beat_has_its_place_and_people(chapter):
    beat = chapter.first
    assert (beat.place, beat.at, beat.people) == ("book1/1-x/room", "start", {"mia": Standing("table", "draws")})


def test_somebody_may_be_there_on_a_condition(root):
    path = root / CHAPTER
    path.write_text(path.read_text().replace("pose: waits}", 'pose: sleeps, when: "has(kite)"}', 1))
    leo = read_texts(root).books["book1"].chapters[0].beats["evening"].people["leo"]
    assert (leo.at, leo.pose, leo.when.names()) == ("her_door", "sleeps", {("has", "kite")})


def test_what_a_beat_leaves_out_is_as_it_was(chapter):
    beat = chapter.beats["evening"]
    assert (beat.lead, beat.place, beat.at, beat.music) == ("", "", "", None)


def test_a_beat_has_the_lamps_that_are_out_and_what_it_took_the_place_of(root):
    path = root / CHAPTER
    path.write_text(path.read_text().replace("light: noon", "light: noon\n    out: [lamp]\n    was: [brunch]", 1))
    chapter = read_texts(root).books["book1"].chapters[0]
    assert (chapter.first.out, chapter.first.was) == (("lamp",), ("brunch",))
    assert [chapter.instead_of(gone).name for gone in ("brunch", "supper")] == [chapter.first.name] * 2


def test_what_a_beat_asks_goes_by_the_first_that_holds_and_else_by_the_last(root):
    path = root / CHAPTER
    goal = '\n      - {when: "has(kite)", text: "Fly it #zz8"}\n      - "Find it #zz9"'
    path.write_text(path.read_text().replace(' "Find what Leo hides"', goal, 1))
    beat = read_texts(root).books["book1"].chapters[0].beats["evening"]
    assert [beat.asks(lambda when, holds=holds: holds) for holds in (True, False)] == ["Fly it", "Find it"]


def test_what_remains_of_a_chapter_is_said_on_a_condition(root):
    path = root / CHAPTER
    path.write_text(path.read_text() + 'remains:\n  - {when: "has(kite)", text: "One kite. #zz9"}\n')
    (remains,) = read_texts(root).books["book1"].chapters[0].remains
    assert (remains.when.names(), remains.text) == ({("has", "kite")}, "One kite.")


BROKEN = {
    "what remains of it without a word": (
        "next: unwritten",
        'next: unwritten\nremains:\n  - {when: "has(kite)"}',
        ["29:5: what remains needs `text:`"],
    ),
    "a beat that has gone and is there": (
        "light: noon",
        "light: noon\n    was: [evening]",
        ["10:10: 'evening' is a beat that there is: nothing took its place"],
    ),
    "two beats that took the place of one": (
        "    then: evening\n  evening:\n",
        "    then: evening\n    was: [brunch]\n  evening:\n    was: [brunch]\n",
        ["16:10: 'breakfast' took the place of 'brunch' already"],
    ),
    "a beat that has gone twice": (
        "light: noon",
        "light: noon\n    was: [brunch, brunch]",
        ["10:19: 'brunch' stands here twice"],
    ),
    "the end, which is always there": (
        "light: noon",
        "light: noon\n    was: [end]",
        ["10:10: 'end' is a beat that there is: nothing took its place"],
    ),
    "a lamp that is out twice": (
        "light: noon",
        "light: noon\n    out: [lamp, lamp]",
        ["10:17: 'lamp' stands here twice"],
    ),
    "a lead who is nobody": (
        "lead: nora",
        "lead: norra",
        ["6:11: 'norra' is nobody in the cast (did you mean 'nora'?)"],
    ),
    "a light that is none": ("light: noon", "light: non", ["9:12: 'non' is no light (did you mean 'noon'?)"]),
    "a pose that is none": (
        "pose: draws",
        "pose: drawz",
        ["8:37: 'drawz' is no pose (did you mean 'draws'?)"],
    ),
    "people on a condition that is none": (
        "pose: draws}",
        'pose: draws, when: "has(kit)"}',
        ["8:50: has(kit): nothing is called that (did you mean 'kite'?)"],
    ),
    "people who are nobody": (
        "people: {mia:",
        "people: {miia:",
        ["8:14: 'miia' is nobody in the cast (did you mean 'mia'?)"],
    ),
    "people who are nowhere": (
        "mia: {at: table, pose: draws}",
        "mia: {pose: draws}",
        ["8:19: say where mia is: `at:`"],
    ),
    "an end that waits for nothing": (
        '"visited(promise)"',
        '"true"',
        ["12:11: `ends:` asks nothing: say what beat 'breakfast' waits for"],
    ),
    "an end of a number": (
        '"visited(promise)"',
        '"1 > 2"',
        ["12:11: `ends:` asks nothing: say what beat 'breakfast' waits for"],
    ),
    "an empty lead": ("lead: nora", "lead:", ["6:10: this is empty"]),
    "an empty spot": ("at: start", 'at: ""', ["7:32: this is empty"]),
    "a year that was none": (
        'title: "A Room"',
        'title: "A Room"\nyear: -1',
        ["3:7: year should be from 1 to 9999, not -1"],
    ),
    "a goal on two lines": ("Say goodbye", "Say\\nbye", ["24:11: the text is broken into lines; it stands on one"]),
    "a condition that is none": (
        '"visited(promise)"',
        '"visited(promis)"',
        ["12:11: visited(promis): nothing is called that (did you mean 'promise'?)"],
    ),
    "a beat that leads nowhere": (
        "then: evening",
        "then: evning",
        ["13:11: 'evning' is no beat (did you mean 'evening'?)"],
    ),
    "a beat without a goal": ('    goal: "Find what Leo hides"\n', "", ["15:5: beat 'evening' needs `goal:`"]),
    "a beat without an end": ('    ends: "has(kite)"\n', "", ["15:5: beat 'evening' needs `ends:`"]),
    "a beat that nothing follows": ("    then: outside\n", "", ["15:5: beat 'evening' needs `then:`"]),
    "a goal of a list without a last": (
        '"Say goodbye"',
        '\n      - {text: "Say goodbye"}',
        ["25:9: text must stand in quotes"],
    ),
    "a goal that says not when": (
        '"Say goodbye"',
        '\n      - {text: "Say goodbye"}\n      - "Go"',
        ["25:9: a goal that is not the last needs `when:`"],
    ),
    "no goal at all": ('"Say goodbye"', "[]", ["24:11: text must stand in quotes"]),
    "a goal that is too long": ("Say goodbye", "x" * 61, ["24:11: the text has 61 characters; there is room for 60"]),
    "a goal without quotes": ('"Say goodbye"', "Say goodbye", ["24:11: text must stand in quotes"]),
    "a strange part": (
        "music: home",
        "musik: home",
        ["10:5: 'musik' is no part of beat 'breakfast' (did you mean 'music'?)"],
    ),
    "a first beat without a lead": ("    lead: nora\n", "", ["5:3: the first beat needs `lead:`"]),
    "a first beat without a light": ("    light: noon\n", "", ["5:3: the first beat needs `light:`"]),
    "a first beat without a place": (
        "    place: {map: room.tmx, at: start}\n",
        "",
        ["5:3: the first beat needs `place:`"],
    ),
    "a first beat without a spot": (", at: start}", "}", ["7:12: the first beat's place needs `at:`"]),
    "a map that is not there": ("room.tmx", "rom.tmx", ["7:18: there is no map 'rom.tmx' (did you mean 'room.tmx'?)"]),
    "a map out of the project": (
        "room.tmx",
        "../../../../room.tmx",
        ["7:18: '../../../../room.tmx' is no map under levels/"],
    ),
    "a map by its whole path": ("room.tmx", "/etc/room.tmx", ["7:18: '/etc/room.tmx' is no map under levels/"]),
    "a map that is none": ("room.tmx", "room.yaml", ["7:18: 'room.yaml' is no map under levels/"]),
    "a map with a nul in its name": ("room.tmx", '"a\\0.tmx"', ["7:18: 'a\0.tmx' is no map under levels/"]),
    "a place without a map": ("{map: room.tmx, at: start}", "{at: start}", ["7:12: a place needs `map:`"]),
    "a page that is none": ("page: 1", "page: 2", ["3:7: 'page2' is no conversation (did you mean 'page1'?)"]),
    "a title that is none": ('title: "A Room"\n', "", ["1:1: a chapter needs `title:`"]),
    "a title that is too long": ("A Room", "x" * 41, ["2:8: the text has 41 characters; there is room for 40"]),
    "a beat twice": ("  outside:", "  evening:", ["19:11: 'outside' is no beat", "20:3: 'evening' stands here twice"]),
}


@pytest.mark.parametrize(("old", "new", "problems"), BROKEN.values(), ids=BROKEN)
def test_each_mistake_is_told_where_it_stands(root, old, new, problems):
    path = root / CHAPTER
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))
    with pytest.raises(ContentError) as caught:
        read_texts(root)
    assert [str(problem) for problem in caught.value.problems] == [f"{CHAPTER}:{problem}" for problem in problems]
