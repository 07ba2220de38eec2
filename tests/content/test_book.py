"""A book of chapters that follow each other: their order, the names of one chapter in another, and every mistake."""

import shutil
from pathlib import Path

import pytest

from game.content import paths
from game.content.book import folder_of
from game.content.library import read_texts
from game.core.problem import ContentError

TRILOGY = Path(__file__).parents[1] / "fixtures" / "trilogy"
FIRST, SECOND, THIRD = (f"levels/book1/{name}/chapter.yaml" for name in ("1-first", "2-second", "3-third"))
ROOM, LANE = "levels/book1/2-second/room.yaml", "levels/book1/2-second/lane.yaml"


@pytest.fixture
def root(tmp_path):
    """The texts of the small book, without the pictures."""
    found = tmp_path / "project"
    shutil.copytree(TRILOGY, found)
    shutil.copy(paths.project() / "levels" / "lights.yaml", found / "levels")
    return found


@pytest.fixture
def book(root):
    return read_texts(root).books["book1"]


def edit(root, file, old, new):
    path = root / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def told(root):
    with pytest.raises(ContentError) as caught:
        read_texts(root)
    return [str(problem) for problem in caught.value.problems]


# ------------------------------------------------------------------------------------------------- their order
def test_chapters_come_in_the_order_in_which_they_follow(root):
    edit(root, FIRST, "next: 2-second", "next: 3-third")
    edit(root, SECOND, "next: 3-third", "next: end")
    edit(root, THIRD, "next: end", "next: 2-second")
    assert [chapter.name for chapter in read_texts(root).books["book1"].chapters] == ["1-first", "3-third", "2-second"]


def test_each_chapter_knows_what_comes_before_and_after_it(book):
    around = {each.name: (book.before(each.name), book.after(each.name)) for each in book.chapters}
    assert {name: [each and each.name for each in pair] for name, pair in around.items()} == {
        "1-first": [None, "2-second"],
        "2-second": ["1-first", "3-third"],
        "3-third": ["2-second", None],
    }


def test_nothing_follows_a_chapter_whose_next_is_unwritten(root):
    edit(root, THIRD, "next: end", "next: unwritten")
    assert read_texts(root).books["book1"].after("3-third") is None


def test_the_folder_of_a_script_is_its_chapter():
    assert (folder_of("book1/1-first/room"), folder_of("pages")) == ("1-first", "")


ORDER = {
    "a chapter without a next": (
        SECOND, "next: 3-third\n", "",
        [
            f"{SECOND}:1:1: a chapter needs `next:`: the folder of the next one, `unwritten` or `end`",
            f"{THIRD}:1:1: no chapter leads here: let another say `next: 3-third`",
        ],
    ),
    "a next that is not there": (
        SECOND, "next: 3-third", "next: 3-thirds",
        [
            f"{SECOND}:19:7: '3-thirds' is no chapter of book1 (did you mean '3-third'?)",
            f"{THIRD}:1:1: no chapter leads here: let another say `next: 3-third`",
        ],
    ),
    "chapters in a circle": (
        THIRD, "next: end", "next: 1-first",
        [f"{FIRST}:26:7: the chapters go in a circle: 1-first → 2-second → 3-third → 1-first"],
    ),
    "a chapter that follows itself": (
        SECOND, "next: 3-third", "next: 2-second",
        [
            f"{SECOND}:19:7: a chapter cannot follow itself",
            f"{THIRD}:1:1: no chapter leads here: let another say `next: 3-third`",
        ],
    ),
    "two that lead to the same": (
        THIRD, "next: end", "next: 2-second",
        [f"{THIRD}:31:7: '2-second' follows 1-first already"],
    ),
    "one that nobody leads to": (
        FIRST, "next: 2-second", "next: unwritten",
        [f"{SECOND}:1:1: no chapter leads here: let another say `next: 2-second`"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "problems"), ORDER.values(), ids=ORDER)
def test_chapters_that_make_no_chain_are_told(root, file, old, new, problems):
    edit(root, file, old, new)
    assert told(root) == problems


# ------------------------------------------------------------------------------------------------- names
def test_a_beat_of_ones_own_chapter_is_called_by_its_name(root):
    edit(root, LANE, "beat is errand", "beat is morning")
    look = read_texts(root).books["book1"].scripts["book1/2-second/lane"].looks["postbox"][0]
    assert look.when.parts[1] == "2-second/morning"


def test_a_thing_is_seen_where_its_script_speaks(root):
    edit(root, LANE, "beat is errand", "saw(bed)")
    edit(root, ROOM, "saw(room/bed) > 1", "saw(bed) > 1")
    scripts = read_texts(root).books["book1"].scripts
    assert scripts["book1/2-second/lane"].looks["postbox"][0].when.parts == ("book1/2-second/lane bed",)
    assert ("saw", "book1/1-first/room bed") in scripts["book1/2-second/room"].looks["bed"][0].when.names()


NAMES = {
    "a beat of another chapter is begun": (
        LANE, "posted:\n", "posted:\n  - beat: night\n",
        [f"{LANE}:32:11: 'night' is a beat of 1-first; a script moves its own chapter alone"],
    ),
    "a beat of another chapter is begun by its whole name": (
        LANE, "posted:\n", "posted:\n  - beat: 1-first/night\n",
        [f"{LANE}:32:11: '1-first/night' is a beat of another chapter; a script moves its own chapter alone"],
    ),
    "a beat of other chapters is asked for": (
        LANE, "beat is errand", "beat is night",
        [f"{LANE}:11:14: the beat 'night' belongs to another chapter: write 1-first/night or 3-third/night"],
    ),
    "a beat of a chapter that has none of that name": (
        LANE, "beat is errand", "beat is 1-first/nigth",
        [f"{LANE}:11:14: there is no beat '1-first/nigth' (did you mean '1-first/night'?)"],
    ),
    "a thing that several places have": (
        SECOND, '"visited(posted)"', '"saw(bed)"',
        [f"{SECOND}:17:11: saw(bed): several places have one: write saw(room/bed) or saw(yard/bed) or saw(lane/bed)"],
    ),
    "a thing of a place that has none": (
        LANE, "beat is errand", "saw(attic/bed)",
        [f"{LANE}:11:14: saw(attic/bed): nothing is called that"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "problems"), NAMES.values(), ids=NAMES)
def test_names_of_another_chapter_or_place_are_told(root, file, old, new, problems):
    edit(root, file, old, new)
    assert told(root) == problems
