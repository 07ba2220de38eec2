"""The gate and the wave of the picture book: crossed on a breath the first time, and no more in the way after that."""

import pytest

from game.core.fixed import ONE
from game.session import begin
from game.session.intent import Intent

ROUND = 600
"""Ticks in which each of them is walked through."""


@pytest.fixture
def session(game):
    session = begin(game, beat="inside")
    for _ in range(4000):
        if session.walks and session.state.place.endswith("harbour"):
            break
        session.step(Intent(confirm=True))
    assert session.walks
    return session


def walk(session, dy, ticks=ROUND):
    for _ in range(ticks):
        session.step(Intent(dy=dy, confirm=not session.walks))


@pytest.mark.parametrize(("name", "north", "south"), [("gate", 700, 780), ("wave", 220, 366)])
def test_what_was_passed_once_lets_her_by_both_ways(session, name, north, south):
    lead = session.lead
    lead.x, lead.y = 240 * ONE, south * ONE
    walk(session, -1)
    assert lead.y > north * ONE + 20 * ONE, "shut, until it was passed"
    lead.x, lead.y = 240 * ONE, (240 if name == "wave" else 712) * ONE
    walk(session, -1, 60)
    assert session.state.memory.visits.get(f"{name}_passed")
    lead.x, lead.y = 240 * ONE, north * ONE
    walk(session, 1, 100)
    assert lead.y >= south * ONE
    lead.x, lead.y = 240 * ONE, (south + 6) * ONE
    walk(session, -1, 60)
    assert lead.y <= (242 if name == "wave" else 708) * ONE
