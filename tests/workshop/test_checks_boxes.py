"""What leaves its box is told with its place: words just inside each box and just outside, in either face."""

import shutil
from pathlib import Path

import pytest
from changing import change

from game.content.library import read_texts
from game.content.paths import project
from game.content.whereabouts import Whereabouts
from game.screen.faces import SIZES, face, of_the_book
from game.settings import FACES
from game.workshop.check import check
from game.workshop.checks.boxes import (
    ASIDE,
    ASIDE_NAME,
    BARK,
    BESIDE,
    CARD,
    FACED,
    FIRST,
    LOG,
    NARROW,
    NOTE,
    OPTION,
    PAGE,
    PAUSED,
    SPOKEN,
    interface,
    story,
)

COTTAGE = Path(__file__).parents[1] / "fixtures" / "cottage"
KITCHEN = "levels/book1/1-morning/kitchen.yaml"
CHAPTER = "levels/book1/1-morning/chapter.yaml"
CAST, PAGES = "levels/cast.yaml", "levels/pages.yaml"
WORDS = "assets/words/en.yaml"
WIDER = {"lull": "v", "legible": "O"}
"""A letter that is wider in one face than in the other, at any size."""

WRITTEN = [
    (SPOKEN, KITCHEN, "You're up."),
    (NARROW, KITCHEN, "Two plates still."),
    (OPTION, KITCHEN, "Read the paper."),
    (OPTION, KITCHEN, "You haven't counted them."),
    (BARK, KITCHEN, "Draught."),
    (PAGE, PAGES, "Nobody asked where."),
    (FIRST, PAGES, "Somebody rowed out in the evening."),
    (NOTE, CHAPTER, "Breakfast"),
    (PAUSED, CHAPTER, "Where is the key"),
    (CARD, CHAPTER, "Morning"),
]


@pytest.fixture
def root(tmp_path):
    """The texts of the small project."""
    root = tmp_path / "project"
    shutil.copytree(COTTAGE, root)
    shutil.copy(project() / "levels/lights.yaml", root / "levels")
    return root


def told(root):
    return [str(problem) for problem in story(Whereabouts(root), read_texts(root))]


def longest(name, box, letter):
    """As many of `letter` as a line of `box` holds in the largest letters it is set in."""
    one, count = face(name, box.size or SIZES[-1]), 1
    one = of_the_book(one) if box.book else one
    while one.width(letter * (count + 1)) <= box.width:
        count += 1
    return letter * count


def test_everything_fits(root):
    assert told(root) == []


@pytest.mark.parametrize("name", FACES)
@pytest.mark.parametrize(("box", "file", "old"), WRITTEN)
def test_a_word_as_wide_as_its_box_fits_and_a_letter_more_does_not(root, name, box, file, old):
    letter = WIDER[name]
    fits = longest(name, box, letter)
    change(root, file, (f'"{old}', f'"{fits}'))
    assert [problem for problem in told(root) if box.name in problem] == []
    change(root, file, (f'"{fits}', f'"{fits}{letter}'))
    problems = [problem for problem in told(root) if box.name in problem]
    assert len(problems) == 1
    assert problems[0].startswith(f"{file}:")
    assert f"a line of {box.name} holds {box.width} ({name}, " in problems[0]


@pytest.mark.parametrize("name", FACES)
def test_who_has_no_portrait_has_longer_lines(root, name):
    change(root, CAST, ("sheet: nora, portrait: nora", "sheet: nora"))
    letter = WIDER[name]
    fits = longest(name, FACED, letter)
    change(root, KITCHEN, ("There are two plates.", fits))
    assert [problem for problem in told(root) if FACED.name in problem] == []
    change(root, KITCHEN, (fits, fits + letter))
    assert len([problem for problem in told(root) if FACED.name in problem]) == 1


@pytest.mark.parametrize("name", FACES)
def test_an_aside_on_the_page_has_shorter_lines_and_a_head_of_one(root, name):
    letter = WIDER[name]
    change(root, PAGES, ('book: "Nobody asked where.', f'ada: "{longest(name, ASIDE, letter)}'))
    assert told(root) == []
    change(root, PAGES, ('ada: "', f'ada: "{letter}'))
    assert len(told(root)) == 1


def test_a_name_that_an_aside_has_no_room_for_is_told(root):
    change(root, CAST, ("Ada #c01", "O" * 15 + " #c01"))
    assert told(root) == []
    change(root, CAST, ("O" * 15, "OOOOOOOOOO OOOOOOOOOOOOO"))
    assert told(root) == [
        f"{CAST}:6:16: the words are {face('legible').width('OOOOOOOOOO OOOOOOOOOOOOO')} px wide; "
        f"{ASIDE_NAME.name} holds {ASIDE_NAME.width} (legible, normal)"
    ]


@pytest.mark.parametrize("name", FACES)
def test_an_option_with_more_rows_than_there_are_is_told(root, name):
    rows = OPTION.rows(face(name, SIZES[-1]))
    words = " ".join(["WWWWWWWWWWW"] * rows)
    change(root, KITCHEN, ("Read the paper.", words))
    assert told(root) == []
    change(root, KITCHEN, (words, "WWWWWWWWWWW " + words))
    problems = [problem for problem in told(root) if name in problem or name == "lull"]
    assert f"the words need {rows + 1} rows; an option holds {rows} (" in problems[0]


def test_what_is_given_fits_into_its_note(root):
    fits = longest("legible", NOTE, "W")
    change(root, CAST, ("A key", fits))
    assert told(root) == []
    change(root, CAST, (fits, fits + "W"))
    assert [problem.split(":")[0] for problem in told(root)] == [CAST]


def test_every_word_of_a_bond_fits_beside_the_portrait(root):
    fits = longest("legible", BESIDE, "O")
    bonds = 'bonds:\n  bea:\n    0: "She sits. #c10"\n    2: '
    (root / CAST).write_text((root / CAST).read_text("utf-8") + f'{bonds}"{fits} #c11"\n', "utf-8")
    assert told(root) == []
    change(root, CAST, (fits, fits + "O"))
    assert f"a line of {BESIDE.name} holds" in told(root)[0]


def test_a_word_that_its_own_box_holds_must_fit_into_the_journal_too(root):
    change(root, CAST, ("sheet: nora, portrait: nora", "sheet: nora"))
    fits = longest("legible", LOG, "O")
    assert LOG.width < FACED.width
    change(root, KITCHEN, ("There are two plates.", fits))
    assert told(root) == []
    change(root, KITCHEN, (fits, fits + "O"))
    assert f"a line of {LOG.name} holds" in told(root)[0]


def test_a_space_that_does_not_break_makes_one_word(root):
    half = "O" * 11
    change(root, KITCHEN, ("You're up.", f"{half} {half}"))
    assert told(root) == []
    change(root, KITCHEN, (f"{half} {half}", f"{half}\u00a0{half}"))
    assert len(told(root)) == 1


def test_markup_takes_no_room(root):
    fits = longest("legible", SPOKEN, "O")
    change(root, KITCHEN, ("You're up.", f"[wait 0.3]*{fits}*[wait 0.2]"))
    assert told(root) == []


def test_a_text_is_told_once_with_how_many_letters_it_does_not_fit_in(root):
    change(root, KITCHEN, ("You're up.", "O" * 60))
    assert told(root) == [
        f"{KITCHEN}:24:10: “{'O' * 60}” is {face('legible', 2.0).width('O' * 60)} px wide; a line of the box of who "
        "speaks holds 326 (legible, largest), and in 4 more of the faces and sizes"
    ]


# ---------------------------------------------------------------------- the interface
def shown(root):
    return [str(problem) for problem in interface(Whereabouts(root), read_texts(root))]


def test_every_screen_holds_its_words(cottage_root):
    assert shown(cottage_root) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        (WORDS, 'text_speed.slow: "Slow"', f'text_speed.slow: "{"Slow" * 20}"', "the screen “settings”"),
        (WORDS, 'journal.log: "Heard"', f'journal.log: "{"Heard " * 12}"', "the screen “journal, now"),
        (WORDS, 'title.quit: "Quit"', f'title.quit: "{"Quit" * 9}"', "the screen “title"),
        (WORDS, 'verb.look: "Look"', f'verb.look: "{"Look " * 30}"', "a prompt or a note"),
        (WORDS, 'caption.knock: "Somebody', f'caption.knock: "{"Some" * 14}', "a prompt or a note"),
        (WORDS, 'slots.delete: "Delete', f'slots.delete: "{"Delete " * 90}', "the screen “asked, slots.delete”"),
        (CAST, "Sits where", "Sits" * 24 + " where", "the screen “journal, people”"),
    ],
)  # fmt: skip
def test_what_leaves_a_screen_is_told_where_it_is_written(cottage_root, file, old, new, problem):
    change(cottage_root, file, (old, new))
    told = shown(cottage_root)
    line = (cottage_root / file).read_text("utf-8").partition(new)[0].count("\n") + 1
    assert told
    assert any(problem in one for one in told)
    assert {one.split(":")[0] for one in told} == {file}
    assert line in {int(one.split(":")[1]) for one in told}


def test_words_with_parts_are_found(cottage_root):
    change(cottage_root, WORDS, ('slots.played: "{time} played"', f'slots.played: "{{time}} {"played" * 12}"'))
    line = (cottage_root / WORDS).read_text("utf-8").partition("slots.played:")[0].count("\n") + 1
    assert {one.rpartition(":")[0].split(":")[1] for one in shown(cottage_root)} == {str(line)}


def test_words_that_nobody_wrote_are_told(cottage_root):
    change(cottage_root, WORDS, ("pause.resume:", "pause.resumed:"))
    assert shown(cottage_root) == [f"{WORDS}:1:1: there are no words for `pause.resume`"]


def test_the_check_tells_of_words_but_not_of_those_of_other_files(cottage_root):
    change(cottage_root, KITCHEN, ("You're up.", "O" * 60))
    assert [problem.path for problem in check(cottage_root)] == [KITCHEN]
    assert check(cottage_root, [Path("levels/book1/1-morning/kitchen.tmx")]) == []


@pytest.mark.parametrize(
    ("words", "screen"),
    [(f'title.quit: "{"Weg" * 9}"', "title"), (f'slots.played: "{{time}} {"gespeeld" * 12}"', "load")],
)
def test_the_words_of_another_language_are_measured_too(cottage_root, words, screen):
    dutch = f'format: 1\nlanguage: "Nederlands"\n{words}\n'
    (cottage_root / "assets/words/nl.yaml").write_text(dutch, "utf-8")
    told = [str(problem) for problem in interface(Whereabouts(cottage_root), read_texts(cottage_root))]
    assert all(", nl)" in each for each in told)
    found = [each for each in told if each.startswith("assets/words/nl.yaml:3:")]
    assert any(f"the screen “{screen}" in each for each in found)
