"""The two samples that writers begin from are read as they stand; what they leave open is added beside them."""

import shutil
from pathlib import Path

import pytest

from game.content.library import read_texts
from game.content.nodes import Choose
from game.core.problem import ContentError

SAMPLES = Path(__file__).parents[1] / "fixtures" / "samples"


CHAPTER = Path("levels/book1/1-synthetic-noon")
LAB = """  lab:
    goal: "Measure"
    ends: "visited(leo_leaves)"
    then: end
"""


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    """The samples, with a map for them and the beat that they lead to."""
    root = tmp_path_factory.mktemp("samples") / "project"
    shutil.copytree(SAMPLES, root)
    (root / CHAPTER / "flat.tmx").touch()
    with (root / CHAPTER / "chapter.yaml").open("a") as chapter:
        chapter.write(LAB)
    return root


@pytest.fixture(scope="module")
def book(root):
    return read_texts(root).books["book1"]


def test_alone_they_tell_just_what_they_leave_open(root, tmp_path):
    alone = tmp_path / "project"
    shutil.copytree(root, alone)
    (alone / CHAPTER / "open.yaml").unlink()
    with pytest.raises(ContentError) as caught:
        read_texts(alone)
    words = ("after_breakfast", "leo_leaves", "sulk", "bark_morning", "sketchbook", "the_drawing")
    assert len(caught.value.problems) == 8
    assert all(any(word in problem.message for word in words) for problem in caught.value.problems)


def test_the_conversation_has_its_lines(book):
    lines = book.scripts["book1/1-synthetic-noon/flat"].lines
    assert {"a01", "a02", "k3f", "k40", "k41", "k42", "k47", "k48", "k4b", "k4c"} <= set(lines)


def test_the_conversation_has_its_options(book):
    choose = next(statement for statement in book.node("breakfast") if isinstance(statement, Choose))
    assert [(option.id, option.closed) for option in choose.options] == [
        ("k42", ""),
        ("k45", ""),
        ("k49", "You haven't looked at what she draws."),
    ]


def test_a_silence_is_six_seconds(book):
    choose = next(statement for statement in book.node("breakfast") if isinstance(statement, Choose))
    assert choose.silence == 360


def test_the_chapter_has_its_beats(book):
    chapter = book.chapters[0]
    assert (chapter.title, chapter.page, list(chapter.beats)) == (
        "Synthetic Noon",
        "page1",
        ["breakfast", "doorbell", "lab"],
    )
