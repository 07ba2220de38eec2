"""The two samples that writers begin from are read as they stand; what they leave open is added beside them."""

from pathlib import Path

import pytest

from game.content.library import read_texts
from game.content.nodes import Choose

SAMPLES = Path(__file__).parents[1] / "fixtures" / "samples"


@pytest.fixture(scope="module")
def book():
    return read_texts(SAMPLES).books["book1"]


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
    assert (chapter.title, chapter.page, list(chapter.beats)) == ("Synthetic Noon", "page1", ["breakfast", "doorbell", "lab"])
