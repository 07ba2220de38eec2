"""The dark room as it is played: whoever covers the fire stands there alone, and Nora's candle can be taken again."""

from itertools import permutations

import pytest

from game.session import LineView, begin
from game.session.intent import NOTHING, Intent
from game.trials.rite import Leave, Rite

COVERED = ("nora_covers", "marcus_covers", "covers_it_alone")
PATIENCE = 2000


def room(game, beat):
    session = begin(game, chapter="3-the-dreamers", beat=beat)
    session.step(NOTHING)
    return session


def read(session, node, to=None):
    """Have a conversation, to its end or to where a trial of that kind is in force."""
    session.begin_talk(node)
    for _ in range(PATIENCE):
        if not session.state.modes or (to and isinstance(session.state.mode, to)):
            return
        session.step(Intent(confirm=isinstance(session.view.shown, LineView)))
    raise AssertionError(f"{node} never comes to that")


@pytest.mark.parametrize("order", list(permutations(COVERED)))
def test_nobody_stands_where_another_does_whoever_covers_the_fire_after_whom(game, order):
    session = room(game, "cover")
    for node in order:
        read(session, node, Rite)
        stood = [(body.x, body.y) for body in session.state.people.values()]
        assert len(set(stood)) == len(stood)
        session.step(Intent(act=Leave()))
        read(session, "nora_waits")


def test_a_candle_for_her_is_taken_off_the_rack_again_where_that_begins_anew(game):
    session = room(game, "her_candle")
    for _ in range(2):
        look = session.judge.look(session.state.place, "candles", session.script.looks["candles"])
        read(session, look.go)
        assert session.lead.carries == "taper"
        session.start_at("her_candle")
        session.step(NOTHING)
        assert not session.lead.carries
    assert session.state.memory.heard["s28"] == 1
    read(session, "a_candle_for_her")
    assert not session.lead.carries and session.state.memory.visits["a_candle_for_her"] == 1


OTHERS = (*(f"candle_{n}" for n in range(2, 7)), "lit_ostler", "lit_plum", "lit_sea", "lit_north", "lit_west")


@pytest.mark.parametrize(("burning", "others", "then"), [("there", OTHERS, "last_light"), ("out", OTHERS[:5], "cover")])
def test_the_childs_candle_is_asked_for_once_it_is_the_last(game, burning, others, then):
    session = begin(game, chapter="3-the-dreamers", beat="lights", seed=3)
    session.state.memory.variables |= {"burning": burning, "plum_went": burning}
    for name in others:
        assert session.state.beat == "lights"
        session.begin_talk(f"out_{name}")
        while session.state.modes:
            session.step(NOTHING)
        session.step(NOTHING)
    assert session.state.beat == then
