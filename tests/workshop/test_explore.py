"""The explorer comes to everything there is, and says what it cannot come to."""

import pytest

from game.content.library import Library
from game.workshop.explore import Explorer, untold

SCRIPT = "levels/book1/1-morning/kitchen.yaml"
CHAPTER = "levels/book1/1-morning/chapter.yaml"


@pytest.fixture
def explore(cottage_root, tmp_path):
    """Explores the small project with one of its files changed."""

    def explored(file="", old="", new=""):
        if file:
            path = cottage_root / file
            text = path.read_text("utf-8")
            assert old in text
            path.write_text(text.replace(old, new), "utf-8")
        library = Library(cottage_root, tmp_path / "cache")
        found = Explorer(library).explore()
        return found, untold(library.book("book1"), found)

    return explored


def test_nothing_is_left_out(explore):
    assert explore()[1] == []


def test_every_run_comes_to_the_end(explore):
    found, _ = explore()
    assert found.stuck == []
    assert found.ends == found.runs


def test_silences_are_kept_as_answered(explore):
    assert explore()[0].silent == {("breakfast", 2)}


def test_a_branch_that_is_never_taken_is_told(explore):
    _, missing = explore(
        SCRIPT, "  - turn: bea -> up\n", '  - if: "doors > 900"\n    then:\n      - bea: "Never. #x01"\n'
    )
    assert missing == [f"{SCRIPT}:45: #x01"]


def test_an_option_that_never_opens_is_told(explore):
    _, missing = explore(SCRIPT, 'if: "saw(shelf)"', 'if: "doors > 900"')
    assert [told.rsplit("#")[-1] for told in missing] == ["b07", "b10", "b11"]


def test_a_beat_that_does_not_end_is_told(explore):
    found, _ = explore(CHAPTER, 'ends: "has(key)"', 'ends: "doors > 900"')
    assert {told.split(" (")[0] for told in found.stuck} == {
        "beat 'search' does not end, and there is nothing left to do in it"
    }


def test_a_conversation_that_never_ends_is_told(explore):
    found, _ = explore(SCRIPT, "  - turn: bea -> up\n", "  - goto: breakfast\n")
    assert "the conversation 'breakfast' never ends" in {told.split(" (")[0] for told in found.stuck}
