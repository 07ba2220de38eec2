"""The reports in a playthrough: what is said over them, what is remembered, taken back, and saved in the middle."""

import pytest

from game.session import begin
from game.session.intent import Intent
from game.session.modes import are_sound
from game.session.state import decode, encode
from game.story.memory import Judge
from game.trials.reports import Answer, Hold, Join, Leave, Open, Point, Reports

CHAPTER = "2-waking-sleepwalking"


@pytest.fixture
def session(game):
    return begin(game, chapter=CHAPTER, beat="morning")


def sit(session, node):
    """At the reports, whatever is said before that put away."""
    session.begin_talk(node)
    listen(session)
    return session.state.mode


def listen(session):
    """Put away what is said, and let what is asked be silence, until a trial is in force or nothing is."""
    for _ in range(3000):
        if session.state.mode is None or isinstance(session.state.mode, Reports):
            return
        session.step(Intent(confirm=session.view.shown is not None))
    raise AssertionError("it is never over")


def do(session, *acts):
    for act in acts:
        session.step(Intent(act=act))
        listen(session)
        session.step(Intent())
        listen(session)


def visited(session, *nodes):
    return [session.state.memory.visits.get(node, 0) for node in nodes]


def test_a_report_is_a_conversation_over_it_and_remembered_as_one(session):
    sit(session, "the_reports")
    session.step(Intent(act=Open()))
    assert session.view.shown.speaker == "ostrow" and session.state.picture == "report_ostrow"
    listen(session)
    assert isinstance(session.state.mode, Reports)
    assert visited(session, "report_ostrow", "report_bray") == [1, 0]


def test_what_it_came_to_and_that_she_was_missed_is_said_after_it(session):
    sit(session, "the_reports")
    do(session, Open(), Leave())
    assert session.state.memory.variables["twelve"] == "in_time"
    assert visited(session, "rang_but_short", "it_rang_out", "she_rings_work") == [1, 0, 0]


def test_after_the_fourth_report_it_has_rung_out(session):
    sit(session, "the_reports")
    do(session, *(act for at in range(4) for act in (Point(at), Open())))
    do(session, Leave())
    assert visited(session, "it_rang_out", "rang_but_short") == [1, 0]


def test_who_picks_up_has_the_talk_and_goes_on_with_the_reports(session):
    sitting = sit(session, "the_reports")
    do(session, Answer())
    assert session.state.mode is sitting
    assert session.state.memory.variables["string"] == "silent"
    do(session, Open(), Leave())
    assert visited(session, "she_rings_work", "report_ostrow", "rang_but_short") == [1, 1, 0]


def test_who_leaves_at_once_files_them_as_they_were(session):
    sit(session, "the_reports")
    do(session, Leave())
    assert session.state.memory.variables["twelve"] == "left"


def test_what_was_opened_in_the_morning_is_open_by_rest_and_threads_are_kept(session):
    sit(session, "the_reports")
    do(session, Open(), Hold(), Point(4), Hold(), Join(), Open(), Leave())
    sitting = sit(session, "the_reports_by_rest")
    assert (sitting.opened, sitting.found, sitting.phone) == ([0, 4], {"room": [0, 4]}, "rings")
    judge = Judge(session.state.memory, session.book.variables, "")
    assert judge.ask("visited", "joined_room") and judge.ask("visited", "report_lind")


def test_by_rest_the_mother_of_whoever_was_let_sleep_on_it_rings(session):
    for tunde, said in (("yes", "sleeves"), ("wait", "drawn it for you")):
        session.state.memory.variables["tunde"] = tunde
        sit(session, "the_reports_by_rest")
        session.step(Intent(act=Point(12)))
        session.step(Intent(act=Open()))
        assert said in session.view.shown.text
        listen(session)
        do(session, Leave())


def test_each_deed_is_taken_back_by_itself(session):
    sit(session, "the_reports")
    do(session, Hold(), Point(4), Hold(), Join())
    kept = []
    for _ in range(7):
        sitting = next(mode for mode in session.state.modes if isinstance(mode, Reports))
        kept.append((len(sitting.hummed), len(sitting.found)))
        session.step(Intent(back=True))
    assert list(dict.fromkeys(kept)) == [(2, 1), (2, 0), (1, 0), (0, 0)]


def test_it_is_kept_in_the_middle_with_all_that_is_held(session):
    sit(session, "the_reports")
    do(session, Open(), Hold(), Point(8), Hold())
    before = encode(session.state)
    assert encode(decode(before)) == before
    assert decode(before).mode == session.state.mode and session.state.mode.held == [0, 8]


def test_a_save_that_names_reports_that_are_gone_stands_free(session):
    sit(session, "the_reports")
    session.state.mode.held = [17]
    assert not are_sound(session)
    session.state.mode.held = [7]
    assert are_sound(session)
