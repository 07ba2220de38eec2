"""The evidence board in a session: which cards are there, what it leaves in memory, and being saved in the middle."""

import msgspec
import pytest

from game.session import begin
from game.session.intent import Intent
from game.session.state import State
from game.trials import TRIALS
from game.trials.knotting import told
from game.trials.notebook import Evidence, fillings, lead_of
from game.trials.tying import Leave


def on(session):
    """Hear everything until nothing is said."""
    for _ in range(400):
        if session.state.mode is None or isinstance(session.state.mode, Evidence):
            return session
        session.step(Intent(confirm=True))
    raise AssertionError("somebody goes on talking")


def notebook(session):
    session.begin_talk("the_notebook")
    return on(session).state.mode


def play(session, outcome):
    mode = session.state.mode
    for each in TRIALS["evidence"].plays(mode, session.book.boards[mode.board])[outcome]:
        session.step(Intent(act=each.act))
        on(session)


@pytest.fixture
def session(asked):
    return begin(asked, chapter="1-street", beat="street")


def talk(session, *nodes):
    for node in nodes:
        session.begin_talk(node)
        on(session)


def test_the_cards_are_those_that_were_heard_whatever_the_order(session):
    assert notebook(session).cards == []
    session.step(Intent(act=Leave()))
    on(session)
    talk(session, "wim_draws", "finch_at_the_poster")
    assert notebook(session).cards == ["c1", "c2", "c3", "b1", "b2", "b3"]


def test_a_slip_that_is_half_filled_is_so_when_the_notebook_is_opened_again(session):
    talk(session, "finch_at_the_poster", "wim_draws")
    here = notebook(session)
    board = session.book.boards[here.board]
    while not here.put:
        session.step(
            Intent(act=told(here, board, lead_of(board, "door"), fillings(here, board, lead_of(board, "door"))))
        )
        on(session)
    put, spoiled = dict(here.put), {"door": {"gone": "word"}, "nobody": {"thing": "key"}}
    session.step(Intent(act=Leave()))
    on(session)
    assert session.state.notes == {here.board: {"door": put}}
    assert notebook(session).begun == {"door": put}
    play(session, "told")
    assert session.state.notes == {}
    session.state.notes[here.board] = spoiled
    assert notebook(session).begun == {}


def test_it_can_be_left_and_taken_up_again_and_comes_to_what_the_chapter_asks_for(session):
    talk(session, "finch_at_the_poster", "wim_draws")
    assert notebook(session)
    play(session, "left")
    assert session.state.memory.variables["evidence"] == "left"
    assert notebook(session)
    play(session, "told")
    assert session.state.memory.variables["evidence"] == "told"
    assert session.state.memory.visits["door_told"] == 1 and session.state.beat == "after"


def test_out_of_hours_somebody_takes_him_there_all_the_same(session):
    talk(session, "finch_at_the_poster", "wim_draws")
    assert notebook(session)
    play(session, "out")
    assert (session.state.memory.variables["evidence"], session.state.beat) == ("out", "after")
    lost = sum(session.state.memory.variables.get(f"{who}_lost", 0) for who in ("lamb", "finch", "ostler", "wim"))
    visits = session.state.memory.visits
    assert lost == sum(many for node, many in visits.items() if node.endswith(("_lump", "_tea"))) > 3


def test_who_has_lost_two_lumps_keeps_their_second_answer(session):
    talk(session, "wim_draws")
    session.state.memory.variables["wim_lost"] = 2
    entries = {each.go for each in session.script.talk["wim"] if session.judge.holds(each.when)}
    assert entries == {"wim_is_done"}
    session.state.memory.variables["wim_lost"] = 1
    assert "wim_adds" in {each.go for each in session.script.talk["wim"] if session.judge.holds(each.when)}


ANSWERS = {
    "lamb": ("lamb_home", "lamb_adds"),
    "finch": ("finch_at_the_poster", "finch_adds"),
    "ostler": ("ostler_tries", "ostler_turn"),
    "wim": ("wim_draws", "wim_adds"),
}


@pytest.mark.parametrize("who", ANSWERS)
def test_nobody_gives_their_second_answer_first(session, who):
    first, second = ANSWERS[who]
    for node in (first, second, f"{who}_is_done"):
        assert session.judge.entry(who, session.script.talk[who]) == node
        talk(session, node)


def test_saved_in_the_middle_it_goes_on_alike(session):
    talk(session, "finch_at_the_poster", "wim_draws", "lamb_home")
    mode = notebook(session)
    board = session.book.boards[mode.board]
    plays = TRIALS["evidence"].plays(mode, board)["told"]
    for each in plays[: len(plays) // 2]:
        session.step(Intent(act=each.act))
        on(session)
    kept = msgspec.json.decode(msgspec.json.encode(session.state), type=State)
    assert kept.mode == session.state.mode and isinstance(kept.mode, Evidence)
