"""Problems: told with their place, in the order of the files."""

import pytest

from game.core.problem import ContentError, Problem, did_you_mean, listed, near


def test_a_problem_is_told_with_its_place():
    assert str(Problem("levels/cast.yaml", 3, 7, "is wrong")) == "levels/cast.yaml:3:7: is wrong"


def test_an_error_tells_every_problem_in_order():
    error = ContentError([Problem("b", 1, 1, "x"), Problem("a", 10, 1, "y"), Problem("a", 9, 1, "z")])
    assert str(error) == "a:9:1: z\na:10:1: y\nb:1:1: x"


def test_a_near_word_is_offered():
    assert did_you_mean("norra", ["nora", "mia"]) == " (did you mean 'nora'?)"


def test_no_word_is_offered_where_none_is_near():
    assert did_you_mean("xyz", ["nora", "mia"]) == ""


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("shlef", "shelf"), ("hapy", "happy"), ("noot", "note"), ("Triger", "Trigger"), ("gaurds", "guards"),
        ("dor", "door"), ("tolk", "talk"), ("whim", "wim"),
    ],
)  # fmt: skip
def test_what_is_a_slip_or_two_away_is_meant(word, meant):
    assert near(word, [meant, "something", "else"]) == meant


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("potato", "photo_mia.png"), ("boing", "ring"), ("dances", "reaches"), ("wim_says", "wim_adds"),
        ("errand", "end"), ("nobody_here.png", "nora.png"), ("", "door"),
    ],
)  # fmt: skip
def test_what_is_farther_off_is_not(word, other):
    assert near(word, [other]) == ""


def test_the_nearest_is_meant():
    assert near("shelv", ["shelves", "shelf", "shell"]) in ("shelf", "shell")


def test_words_are_listed():
    assert [listed(()), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"], "and")] == [
        "",
        "a",
        "a or b",
        "a, b and c",
    ]
