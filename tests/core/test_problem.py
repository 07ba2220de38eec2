"""Problems: told with their place, in the order of the files."""

from game.core.problem import ContentError, Problem, did_you_mean


def test_a_problem_is_told_with_its_place():
    assert str(Problem("levels/cast.yaml", 3, 7, "is wrong")) == "levels/cast.yaml:3:7: is wrong"


def test_an_error_tells_every_problem_in_order():
    error = ContentError([Problem("b", 1, 1, "x"), Problem("a", 10, 1, "y"), Problem("a", 9, 1, "z")])
    assert str(error) == "a:9:1: z\na:10:1: y\nb:1:1: x"


def test_a_near_word_is_offered():
    assert did_you_mean("norra", ["nora", "mia"]) == " (did you mean 'nora'?)"


def test_no_word_is_offered_where_none_is_near():
    assert did_you_mean("xyz", ["nora", "mia"]) == ""
