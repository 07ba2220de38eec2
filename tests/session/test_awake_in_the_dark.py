"""The watch: who is awake is got off by what they show, once they are awake; and whom Leo stands by is told first."""

import pytest

from game.core.event import Barked
from game.core.fixed import units
from game.session import LineView, Session, begin
from game.session.intent import NOTHING, Intent

CHAPTER = "3-the-dreamers"
PATIENCE = 3000
STANDS, MORE = 72, 20
"""Ticks that one stands by somebody before that is what one does, and what the talk of it takes."""
SIDES = {"nora": (282, 236), "marcus": (406, 262)}
"""Points within each patch, px."""


def room(game, beat):
    session = begin(game, chapter=CHAPTER, beat=beat)
    session.step(NOTHING)
    return session


def over(session):
    """Read on until nothing is on show but what is said on the way."""
    for _ in range(PATIENCE):
        if not session.state.modes:
            return
        session.step(Intent(confirm=isinstance(session.view.shown, LineView)))
    raise AssertionError("it never ends")


def put(session, x, y):
    """Let the lead stand at a point, px, having come from a px beside it."""
    session.lead.x, session.lead.y = units(x - 2), units(y)
    session.step(Intent(dx=1))


def test_who_asks_the_two_who_argue_again_is_told_of_somebody_who_is_still_awake(game):
    session, told = room(game, "watch"), []
    for done in ("", "", "rung_off", "lay_by_the_child", "plum_has_it"):
        session.state.memory.visits.update({done: 1} if done else {})
        session.begin_talk("they_dont_hear")
        for _ in range(PATIENCE):
            told += [event.text for event in session.step(NOTHING) if isinstance(event, Barked) and event.who == "leo"]
            if not session.state.modes:
                break
    assert len(told) == len(set(told)) == 5


@pytest.mark.parametrize("who", ["girl", "conductor"])
def test_whoever_is_not_awake_yet_is_not_got_off(game, who):
    session = room(game, "watch")
    talk = session.script.talk[who]
    went = session.judge.entry(who, talk)
    memory = session.state.memory
    memory.hear("s0x", "marcus")
    assert session.judge.entry(who, talk) != went
    memory.hear("s11", "marcus")
    assert session.judge.entry(who, talk) == went


@pytest.mark.parametrize("who", ["girl", "conductor"])
def test_with_the_book_in_hand_they_show_that_it_is_not_that(game, who):
    session = room(game, "watch")
    empty = session.judge.entry(who, session.script.talk[who])
    session.begin_talk("takes_the_book")
    assert session.lead.carries == "book"
    assert session.judge.entry(who, session.script.talk[who]) not in ("", empty)


def done(session, *, well):
    memory = session.state.memory
    memory.variables.update(
        third_went="kept" if well else "soon", off_went="kept", plum_went="there", shore_went="kept"
    )
    for node in ("lay_by_the_child", "rung_off", "plum_has_it", "he_is_home"):
        session.begin_talk(node)
        over(session)


@pytest.mark.parametrize(("well", "line"), [(True, "s13"), (False, "ao5")])
def test_all_four_off_they_look_round_and_say_how_it_went(game, well, line):
    session = room(game, "watch")
    done(session, well=well)
    assert session.state.memory.heard.get(line) == 1
    assert session.state.beat == "her_candle" and session.state.memory.variables.get("stirred", 0) == (not well)


# ---------------------------------------------------------------------- standing by somebody
@pytest.mark.parametrize("who", SIDES)
def test_walking_by_decides_nothing_and_standing_there_does_once_that_was_seen(game, who):
    session = room(game, "stands")
    session.state.people["nora"].facing = session.state.people["marcus"].facing = "down"
    put(session, *SIDES[who])
    assert session.state.people[who].facing != "down"
    for _ in range(STANDS - MORE):
        session.step(NOTHING)
    assert session.state.memory.variables.get("leaned", "unasked") == "unasked"
    for _ in range(2 * MORE):
        session.step(NOTHING)
    assert session.state.memory.variables["leaned"] == who


def test_who_goes_on_before_that_has_not_stood_there(game):
    session = room(game, "stands")
    for _ in range(4):
        put(session, *SIDES["marcus"])
        for _ in range(STANDS // 2):
            session.step(NOTHING)
    assert session.state.memory.variables.get("leaned", "unasked") == "unasked"


def test_who_stands_there_before_it_means_anything_has_yet_to_stand_there(game):
    """What they waited for in the beat before is not what they wait for in this one."""
    session = room(game, "lean")
    put(session, *SIDES["marcus"])
    for _ in range(STANDS + MORE):
        session.step(NOTHING)
    assert "stands_by_marcus" in session.state.inside
    session.director.begin_beat("stands")
    for _ in range(STANDS - 2):
        session.step(NOTHING)
    assert session.state.memory.variables.get("leaned", "unasked") == "unasked"
    for _ in range(MORE):
        session.step(NOTHING)
    assert session.state.memory.variables["leaned"] == "marcus"


# ---------------------------------------------------------------------- where one begins in the middle
CANDLES = {"candle_2", "candle_3", "candle_4", "candle_5", "candle_6"}


@pytest.mark.parametrize(
    ("beat", "out", "burns"),
    [
        ("lights", {"lit_plum"}, CANDLES | {"fire"}),
        ("cover", CANDLES, {"fire"}),
        ("awake", CANDLES | {"fire", "embers"}, set()),
        ("second_sleep", CANDLES | {"fire", "embers"}, set()),
    ],
)
def test_a_beat_that_is_begun_at_has_the_lamps_out_that_were_put_out_before(game, beat, out, burns):
    dark = room(game, beat).dark
    assert out <= dark and not burns & dark


@pytest.mark.parametrize("gone", ["lulling", "chairs", "woken", "counted"])
def test_a_save_from_a_beat_that_there_is_no_more_goes_on_with_what_took_its_place(game, gone):
    kept = room(game, "knock").kept()
    kept.state.beat = gone
    session = Session(game, kept)
    assert session.state.beat == "watch" and "nora" in session.state.people


def test_the_call_that_was_answered_does_not_ring_again_by_the_door(game):
    session = room(game, "second_sleep")
    session.state.memory.visits["coat_on_nora"] = 1
    put(session, 352, 400)
    for _ in range(PATIENCE):
        session.step(Intent(choose=0))
        if session.state.memory.variables.get("covered_for"):
            break
    under_way = session.state.talk
    put(session, 352, 340)
    put(session, 352, 400)
    assert session.state.memory.heard["s1z"] == 1 and session.state.talk is not None
    assert session.state.talk.frames[0].node == under_way.frames[0].node


@pytest.mark.parametrize("plum", ["there", "out"])
def test_what_never_burnt_need_not_be_put_out(game, plum):
    session = room(game, "lights")
    memory = session.state.memory
    memory.variables.update(burning="there", plum_went=plum)
    names = [*sorted(CANDLES), "candle_1", "lit_ostler", "lit_sea", "lit_north", "lit_west"]
    memory.visits.update({f"out_{name}": 1 for name in names})
    assert session.judge.holds(session.beat.ends) is (plum == "out")


@pytest.mark.parametrize("answer", ["here", "work", "call_her", "silent"])
def test_what_was_answered_at_four_is_on_the_card_and_no_other(game, answer):
    session = room(game, "second_sleep")
    session.state.memory.variables["covered_for"] = answer
    told = [each for each in session.chapter.remains if ("name", "covered_for") in each.when.names()]
    assert len([each for each in told if session.judge.holds(each.when)]) == 1 and len(told) == 4


def test_a_drawing_of_him_lies_where_he_wakes_for_whoever_took_it(game):
    session = room(game, "awake")
    assert "his_drawing" in session.absent
    session.state.memory.bonds["wim"] = 1
    assert "his_drawing" not in session.absent


def test_what_is_asked_counts_who_is_still_awake_and_names_the_last(game):
    session = room(game, "watch")
    memory, told = session.state.memory, [session.goal]
    for node in ("rung_off", "plum_has_it", "he_is_home"):
        memory.visits[node] = 1
        memory.variables["settled"] = memory.variables.get("settled", 0) + 1
        told.append(session.goal)
    assert [goal.split()[0] for goal in told] == ["Four", "Three", "Two", "One"] and "child" in told[-1]
