"""Differences: the older moment comes back exactly, and little is written for it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.saves.differences import difference, older_of

words = st.text("abc", max_size=2)
values = st.recursive(
    st.none() | st.integers(-3, 3) | words,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(words, inner, max_size=4),
    max_leaves=12,
)
moments = st.dictionaries(words, values, max_size=5)


@given(moments, moments)
def test_the_older_comes_back_from_the_newer(newer, older):
    before = json.dumps(newer)
    again = older_of(newer, json.loads(json.dumps(difference(newer, older))))
    assert (again, json.dumps(newer)) == (older, before)


@given(st.lists(words, max_size=8), st.integers(0, 8), st.lists(words, max_size=3))
def test_a_backlog_that_dropped_and_grew_comes_back(log, dropped, added):
    older, newer = {"log": log}, {"log": [*log[dropped:], *added]}
    assert older_of(newer, difference(newer, older)) == older


@given(moments)
def test_nothing_is_written_of_what_is_the_same(moment):
    assert difference(moment, moment) == {}


def test_a_backlog_costs_the_lines_between_two_moments():
    log = [[f"line{n}", "mia"] for n in range(400)]
    found = difference({"log": [*log[2:], ["new", "leo"], ["newer", "leo"]]}, {"log": log})
    assert found == {"in": {"log": {"keep": 398, "before": log[:2]}}}


def test_a_table_within_a_table_costs_what_changed_in_it():
    found = difference({"people": {"mia": {"x": 2, "y": 5}, "leo": {}}}, {"people": {"mia": {"x": 1, "y": 5}}})
    assert found == {"in": {"people": {"del": ["leo"], "in": {"mia": {"set": {"x": 1}}}}}}


@pytest.mark.parametrize(
    "found",
    [
        {"del": ["nobody"]},
        {"in": {"nobody": {}}},
        {"in": {"tick": {"set": {}}}},
        {"in": {"log": {"keep": 3}}},
        {"in": {"log": {"keep": -1}}},
        {"in": {"log": {"keep": "1"}}},
        {"in": {"log": {}}},
        {"in": []},
        {"set": 3},
        [],
        3,
    ],
)
def test_what_does_not_fit_is_refused(found):
    with pytest.raises((LookupError, TypeError, ValueError, AttributeError)):
        older_of({"log": ["a", "b"], "tick": 3}, found)
