"""What is said of a thing is so in whatever order the player has come to it."""

from itertools import permutations

import pytest

from game.core.fixed import units
from game.session import LineView, begin
from game.session.intent import NOTHING, Intent

PATIENCE = 2000


def at(game, chapter, beat, **variables):
    session = begin(game, chapter=chapter, beat=beat)
    session.step(NOTHING)
    session.state.memory.variables.update(variables)
    return session


def read(session, node):
    """Have a conversation, to its end."""
    session.begin_talk(node)
    for _ in range(PATIENCE):
        if not session.state.modes:
            return
        session.step(Intent(confirm=isinstance(session.view.shown, LineView)))
    raise AssertionError(f"{node} never ends")


@pytest.mark.parametrize(("held", "seen"), [("candle", "omd"), ("crates", "ome")])
def test_the_rack_is_counted_as_it_stands_where_something_else_is_held_up_after_all(game, held, seen):
    session = at(game, "3-the-dreamers", "stands", held_up=held)
    session.state.memory.visits.update(one_off_the_rack=1, takes_the_bitten_one=1)
    look = session.judge.look(session.state.place, "candles", session.script.looks["candles"])
    assert look.lines[0][0] == seen


def test_a_conductor_who_has_let_go_is_not_holding_on(game):
    session = at(game, "3-the-dreamers", "knock")
    session.state.memory.variables["off_went"] = "kept"
    for _ in range(4):
        read(session, "conductor_below")
    heard = session.state.memory.heard
    assert "anf" in heard and "a0y" in heard and "a0x" not in heard


@pytest.mark.parametrize(("shut", "said"), [(0, True), (1, False)])
def test_only_a_lift_that_never_went_down_was_waiting(game, shut, said):
    session = at(game, "1-synthetic-noon", "late")
    session.state.memory.heard.update(k1r=1, k1q=shut)
    read(session, "leaves")
    assert ("k4l" in session.state.memory.heard) == said


@pytest.mark.parametrize("order", list(permutations(("by_old", "by_her"))))
def test_the_page_says_that_they_began_to_hum_at_whoever_is_come_to_first_and_once(game, order):
    session = at(game, "3-the-dreamers", "humming")
    heard = session.state.memory.heard
    for spot in order:
        here, lead = session.level.spots[spot], session.lead
        lead.x, lead.y, lead.way = units(here.x) - units(6), units(here.y), []
        session.step(Intent(1, 0))
        for _ in range(600):
            session.step(NOTHING)
        assert heard.get("e0z") == 1
    assert "e10" in heard and "e11" in heard and "e12" in heard
