"""A book made of one chapter's clones is a whole book, and nothing is wrong with it."""

import re

import pytest

from game.content.library import Library, read_texts
from game.content.paths import project
from game.workshop.check import check
from game.workshop.generated_book import write_book


@pytest.fixture(scope="module")
def two(tmp_path_factory):
    root = tmp_path_factory.mktemp("two")
    write_book(project(), root, 2)
    return root


@pytest.fixture(scope="module")
def book(two):
    return read_texts(two).books["book1"]


def test_nothing_is_wrong_with_two_chapters(two):
    assert list(map(str, check(two))) == []


def test_its_chapters_follow_each_other(book):
    assert [(chapter.name, chapter.number, chapter.next) for chapter in book.chapters] == [
        ("1-synthetic-noon", 1, "2-synthetic-noon"), ("2-synthetic-noon", 2, "end"),
    ]  # fmt: skip


def test_the_clone_says_all_that_the_chapter_says(book):
    first, second = ([script for script in book.scripts.values() if f"/{n}-" in script.file] for n in (1, 2))
    assert [len(script.lines) for script in first] == [len(script.lines) for script in second]
    assert len(first) == len(second) > 0
    lines = [set().union(*(script.lines for script in several)) for several in (first, second)]
    assert not lines[0] & lines[1]


def test_every_clone_has_maps_of_its_own(two):
    places = Library(two).places()
    names = {path.stem for path in (project() / "levels/book1/1-synthetic-noon").glob("*.tmx")}
    assert len(places) == len(set(places)) == 2 * len(names)
    assert {re.sub(r"_2$", "", place.rsplit("/", 1)[-1]) for place in places} == names


@pytest.mark.full
def test_nothing_is_wrong_with_twelve_chapters(tmp_path):
    assert len(write_book(project(), tmp_path, 12)) == 12
    assert list(map(str, check(tmp_path))) == []


@pytest.mark.full
def test_the_first_chapter_of_twelve_is_played_to_its_end(tmp_path):
    from game.workshop.explore import Explorer

    root = tmp_path / "book"
    write_book(project(), root, 12)
    found = Explorer(Library(root, tmp_path / "cache"), most_runs=1).explore()
    assert (found.stuck, found.ends) == ([], found.runs)
