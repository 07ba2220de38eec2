"""Which variables matter from a choice on is found out by what is asked afterwards."""

from game.content.expressions import Variable
from game.story.memory import Memory
from game.workshop.mattering import Listening, Mattering

VARIABLES = {name: Variable("number", (), 0) for name in ("asked", "unasked")}
HERE, LATER = ("hall", 1), ("hall", 4)


def followed():
    matters = Mattering(VARIABLES)
    matters.follow(HERE, 0, matters.told({}))
    return matters


def test_a_variable_that_nobody_asks_about_later_makes_no_way_new():
    matters = followed()
    assert not matters.is_new(HERE, 0, matters.told({"unasked": 3}))
    assert matters.is_new(HERE, 1, matters.told({}))


def test_one_that_is_asked_about_later_makes_the_ways_before_it_new_and_none_behind_it():
    matters = followed()
    matters.follow(LATER, 0, matters.told({}))
    Listening(Memory(), VARIABLES, "", matters.asked, set()).ask("name", "asked")
    matters.pass_by([HERE])
    assert matters.is_new(HERE, 0, matters.told({"asked": 3}))
    assert not matters.is_new(HERE, 0, matters.told({"asked": 0, "unasked": 3}))
    assert not matters.is_new(LATER, 0, matters.told({"asked": 3}))


def test_ways_that_were_left_count_once_for_all_that_matters_and_not_where_they_were_followed_after_all():
    matters = followed()
    for told in ({"asked": 1}, {"asked": 1, "unasked": 2}, {"asked": 2}):
        matters.leave(HERE, 0, matters.told(told))
    assert matters.left() == 0
    matters.asked.add("asked")
    matters.pass_by([HERE])
    assert matters.left() == 2
    matters.follow(HERE, 0, matters.told({"asked": 2}))
    assert matters.left() == 1
