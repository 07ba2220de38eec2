"""What is put into the interface's words is what they may ask for."""

import ast
from pathlib import Path

import pytest

from game.content.paths import project
from game.content.word_parts import PARTS

SOURCES = sorted((Path(__file__).parents[2] / "game").rglob("*.py"))


def calls(words):
    """(key, the names of what is given) of every call with a key that is written out."""
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                key, given = node.args[0].value, {each.arg for each in node.keywords if each.arg}
                if key in words and given:
                    yield key, given


@pytest.fixture(scope="module")
def words(library):
    return set(library.words.keys())


def test_whatever_the_game_gives_can_be_asked_for(words):
    own = {"icon", "slot"}  # what notes and saves that cannot be used take for themselves
    given = {(key, name) for key, names in calls(words) for name in names - own}
    assert len(given) > 20
    assert {(key, name) for key, name in given if name not in PARTS.get(key, ())} == set()


def test_no_part_is_told_of_words_that_there_are_not(words):
    assert set(PARTS) <= words and (project() / "assets/words/en.yaml").is_file()
