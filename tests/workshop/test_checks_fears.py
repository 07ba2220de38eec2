"""What the check says of fears: where nobody can be lost to them or face them, and what they lack."""

import shutil
from pathlib import Path

import pytest
from changing import change

from game.screen.paint import fears
from game.workshop.check import check

NIGHT = "levels/book1/1-night"
SQUARE, CHAPTER, WORDS = f"{NIGHT}/square.tmx", f"{NIGHT}/chapter.yaml", "assets/words/en.yaml"
SEAM = """<objectgroup id="30" name="leaks"><object id="31" name="seam" type="Leak" x="40" y="40"><point/></object>
</objectgroup></map>"""
DARK = """<objectgroup id="20" name="fears"><object id="30" name="dark" type="Fear" x="40" y="40"><point/></object>
</objectgroup></map>"""


@pytest.fixture
def root(tmp_path):
    return Path(shutil.copytree(Path(__file__).parents[1] / "fixtures" / "dream", tmp_path / "dream"))


def said(root, of=SQUARE, name="crowd"):
    """What is said of a fear on a map, without where it stands."""
    return [
        problem.message for problem in check(root) if problem.path == of and problem.message.startswith(f"'{name}'")
    ]


def test_nothing_is_wrong_with_the_crowd(root):
    assert said(root) == []


def test_nor_with_the_dark(root):
    assert said(root, f"{NIGHT}/garden.tmx", "dark") == []


def test_a_fear_in_a_place_of_one_layer(root):
    change(root, f"{NIGHT}/hall.tmx", ("</map>", DARK))
    assert said(root, f"{NIGHT}/hall.tmx", "dark") == [
        "'dark' stands in a place with one layer alone: where no breath is held nobody is lost to a fear or faces one"
    ]


def test_a_fear_where_the_dream_leaks(root):
    change(root, SQUARE, *LEAKS)
    told = (
        "'crowd' stands in a place whose layers one passes between by leak: where no breath is held nobody is lost to "
        "a fear or faces one"
    )
    assert told in said(root)


def test_a_fear_in_a_beat_in_which_the_dream_leaks(root):
    garden = f"{NIGHT}/garden.tmx"
    change(root, garden, ("</map>", SEAM))
    change(root, CHAPTER, ("    light: night\n", "    light: night\n    layers: leak\n"))
    assert said(root, garden, "dark") == [
        "'dark' stands in a place whose layers one passes between by leak in the beat 'night': where no breath is held "
        "nobody is lost to a fear or faces one"
    ]


def test_a_kind_that_nobody_has_drawn(root, monkeypatch):
    monkeypatch.delitem(fears.FIGURES, "crowd")
    assert said(root) == [
        "'crowd' is of the kind 'crowd', which nobody has drawn: it is shown as a plain figure until it has a row in "
        "game/screen/paint/fears.py"
    ]


def test_a_fear_that_comes_without_a_sign_in_words(root):
    change(root, WORDS, ("caption.roused.crowd", "caption.roused.crwod"))
    assert said(root) == [
        "'crowd' gives no sign in words before it comes: assets/words/en.yaml has no `caption.roused.crowd`"
    ]


def test_a_fear_that_has_nothing_to_say(root):
    change(root, f"{NIGHT}/square.yaml", ("talk:\n  crowd:\n    - {go: faced}\n", ""))
    assert said(root) == [
        "'crowd' says nothing when it was faced: book1/1-night/square.yaml has no answers of it under `talk:`"
    ]


def test_a_kind_that_is_none_is_told_with_what_it_may_be(root):
    change(root, SQUARE, ('value="crowd"', 'value="crowed"'))
    told = [problem.message for problem in check(root) if problem.path == SQUARE]
    assert told == ["'kind' is 'crowed', not one of dark, crowd, fold, hem (did you mean 'crowd'?)"]


def test_what_is_spoken_to_becomes_nothing(root):
    change(root, SQUARE, ('value="crowd"', 'value="dark"'))
    assert said(root) == [
        "'crowd' becomes the shard 'mask' once it was faced, but the kind 'dark' is spoken to instead"
    ]


# ------------------------------------------------------------------------------------------------- by beats
GARDEN = f"{NIGHT}/garden.tmx"
SHUT = [("2,0,0,0,0,0,2,2,2,0,0,0,0,2,2,2,2,0,0,0,0,0,0,2", "2,0,0,0,0,2,2,2,2,2,2,2,2,2,2,2,2,0,0,0,0,0,0,2")] * 8
"""Eleven tiles of the dream, row by row, that breath has to be held through."""
LEAKS = ("</map>", SEAM), ('<property name="lost"', '<property name="layers" value="leak"/><property name="lost"')


@pytest.mark.parametrize(("layers", "counted"), [("leak", False), ("breath", True)])
def test_crossings_are_counted_where_a_beat_has_breath_held(root, layers, counted):
    change(root, GARDEN, *LEAKS, *SHUT)
    change(root, CHAPTER, ("    light: night\n", f"    light: night\n    layers: {layers}\n"))
    told = [problem.message for problem in check(root) if problem.path == GARDEN]
    assert any("of held breath beyond the nearest lamplight" in message for message in told) is counted


@pytest.mark.parametrize(("layers", "reached"), [("leak", False), ("breath", True)])
def test_where_one_comes_in_a_beat_counts_as_come_to(root, layers, reached):
    """The pebble lies in a dream that the real place shuts off, which is what is walked on where the dream leaks."""
    change(root, GARDEN, *LEAKS, ('x="152" y="144"', 'x="328" y="136"'))
    change(root, CHAPTER, ("    light: night\n", f"    light: night\n    layers: {layers}\n"))
    told = [problem.message for problem in check(root) if problem.path == GARDEN]
    assert ("nobody can come to the shard 'pebble': move it, or clear the way to it" not in told) is reached
