"""The gate and the wave of the picture book: crossed on a breath the first time, and no more in the way after that."""

import pytest

from game.core.event import Barked
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


@pytest.fixture
def wanted(session):
    """All little lamps are lit, and the big one went out."""
    for number in range(1, 12):
        session.state.memory.visits[f"lights_{number}"] = 1
    session.lead.x, session.lead.y, session.lead.facing = 240 * ONE, 178 * ONE, "up"
    session.step(Intent(interact=True))
    walk(session, 0, 400)
    return session


def takes(session, x, y, facing):
    session.lead.x, session.lead.y, session.lead.facing = x * ONE, y * ONE, facing
    for _ in range(30):
        session.step(Intent(breathe=True))
    session.step(Intent(breathe=True, interact=True))
    walk(session, 0, 60)


def test_the_big_lamp_goes_out_until_a_real_light_is_brought(wanted):
    assert "harbour" in wanted.dark
    assert wanted.state.memory.variables["big_light"] == "wanted"
    assert wanted.state.beat == "real_light"


@pytest.mark.parametrize(("light", "at"), [("toadstool", (112, 528, "up")), ("torch", (352, 306, "right"))])
def test_either_light_that_is_there_with_breath_held_is_taken_and_lights_it(wanted, light, at):
    takes(wanted, *at)
    assert wanted.state.memory.variables["big_light"] == light
    wanted.lead.x, wanted.lead.y, wanted.lead.facing = 240 * ONE, 178 * ONE, "up"
    wanted.step(Intent(interact=True))
    assert "harbour" not in wanted.dark


def test_the_wave_lets_nobody_by_who_carries_a_light(wanted):
    wanted.state.memory.visits["wave_passed"] = 1
    takes(wanted, 112, 528, "up")
    wanted.lead.x, wanted.lead.y = 240 * ONE, 372 * ONE
    walk(wanted, -1, 90)
    assert wanted.lead.y > 320 * ONE


@pytest.mark.parametrize("facing", ["left", "right", "up", "down"])
def test_a_light_under_the_whale_answers_whichever_way_one_was_facing_as_breath_was_taken(wanted, facing):
    wanted.lead.x, wanted.lead.y, wanted.lead.facing = 339 * ONE, 304 * ONE, facing
    for _ in range(30):
        wanted.step(Intent(breathe=True))
    assert wanted.focus and wanted.focus.name == "torch"


@pytest.mark.parametrize("facing", ["left", "right", "up", "down"])
def test_a_lamp_can_be_lit_from_behind(session, facing):
    session.lead.x, session.lead.y, session.lead.facing = 116 * ONE, 840 * ONE, facing
    session.step(Intent())
    assert session.focus and session.focus.name == "quay_lamp_2"


def test_the_last_of_the_little_lamps_says_so_and_the_goal_goes_on_to_the_big_one(session):
    lamps = {each.name: each for each in session.level.lamps}
    said = []
    for number in range(1, 12):
        lamp = lamps[f"lamp{number}"]
        session.lead.x, session.lead.y, session.lead.facing = lamp.x * ONE, (lamp.y + 4) * ONE, "up"
        for press in (True, *[False] * 120):
            events = session.step(Intent(interact=press, confirm=not session.walks))
            said += [event.text for event in events if isinstance(event, Barked)]
        assert any("all the little ones" in text for text in said) == (number == 11)
    assert session.state.beat == "big_one"


@pytest.mark.parametrize("at", [(112, 684), (162, 604), (339, 306)], ids=["two in a bed", "a hat", "the whale"])
def test_who_is_come_to_over_the_water_has_something_to_be_said_of_them(session, at):
    for facing in ("up", "left", "right"):
        session.lead.x, session.lead.y, session.lead.facing = at[0] * ONE, at[1] * ONE, facing
        session.step(Intent())
        assert session.focus and session.focus.name in ("bed_of_two", "bed_in_a_hat", "whale")
