"""Trials in a session: over the talk that begins them, under another, kept, taken back and gone from scripts."""

import pytest
from bell_project import with_a_bell

from game.content.library import Library
from game.core.event import Resumed, Tried
from game.saves import form
from game.session import Session, begin, decode, encode
from game.session.intent import NOTHING, Intent
from game.session.trying import PAST
from game.trials import TrialState
from game.trials.ring import SETTLES, Leave, Ring, Turn


@pytest.fixture
def root(tmp_path):
    """The small project with a bell to be tuned."""
    return with_a_bell(tmp_path)


@pytest.fixture
def session(root, tmp_path):
    session = begin(Library(root, tmp_path / "cache"), beat="breakfast")
    session.step(NOTHING)
    session.begin_talk("tune")
    session.step(Intent(confirm=True))
    return session


def ring(session):
    assert isinstance(session.state.mode, Ring)
    return session.state.mode


def hold(session, ticks=SETTLES):
    session.step(NOTHING)
    return [event for _ in range(ticks) for event in session.step(Intent(breathe=True))]


def shown(session):
    return session.view.shown and session.view.shown.id


def test_a_talk_goes_through_a_trial_and_on_with_its_outcome(session):
    for _ in range(2):
        session.step(Intent(act=Turn(1)))
    events = hold(session)
    assert shown(session) == "rr2"
    assert session.state.memory.variables["tuned"] == "quiet"
    tried = [event.what for event in events if isinstance(event, Tried)]
    assert [what for what in tried if what not in ("one", "swell")] == ["listened", "settled", "quiet"]


def test_nothing_else_goes_on_in_a_trial(session):
    before = session.lead.x, session.lead.y
    for _ in range(20):
        session.step(Intent(dx=1, confirm=True, interact=True, choose=0))
    assert (session.lead.x, session.lead.y) == before
    assert session.view.trial.kind == "ring" and session.focus is None


def test_what_is_said_over_a_trial_is_put_away_and_the_trial_goes_on(session):
    hold(session)
    assert (shown(session), len(session.state.modes)) == ("rr4", 3)
    session.step(Intent(confirm=True))
    assert ring(session).misses == 1


def test_a_trial_is_kept_in_a_save_with_all_below_and_above_it(session):
    for _ in range(2):
        session.step(Intent(act=Turn(-1)))
        hold(session, 40)
        again = Session(session.library, form.decode(form.encode(session.kept())))
        assert encode(again.state) == encode(session.state)
        hold(session)
    assert session.state.mode is not None


def test_a_miss_can_be_taken_back_and_then_the_trial(session):
    session.step(Intent(act=Turn(1)))
    hold(session)
    session.step(Intent(back=True))
    assert ring(session).misses == 1
    session.step(Intent(back=True))
    assert (ring(session).note, ring(session).misses) == (0, 0)
    session.step(Intent(back=True))
    assert shown(session) == "rr1"


def test_a_trial_that_was_left_can_be_stepped_back_into(session):
    session.step(Intent(act=Leave()))
    assert shown(session) == "rr3"
    session.step(Intent(back=True))
    assert ring(session).outcome == ""


def test_moments_of_a_trial_do_not_drive_out_those_of_the_talk(session):
    moments = len(session.past)
    for _ in range(3 * PAST):
        ring(session).held, ring(session).misses = ring(session).held + 1, 1
        session.remember()
    tried = [moment for moment in session.past if isinstance(decode(moment).mode, TrialState)]
    assert (len(tried), len(session.past)) == (PAST, moments - 1 + PAST)


def test_a_save_in_a_trial_whose_board_is_gone_begins_its_beat_anew(session, root, tmp_path):
    script = root / "levels/book1/1-x/room.yaml"
    text = script.read_text("utf-8")
    script.write_text(text.replace("bell:", "gong:").replace("trial: bell", "trial: gong"), "utf-8")
    again = Session(Library(root, tmp_path / "cache"), session.kept())
    told = [event for event in again.step(NOTHING) if isinstance(event, Resumed)]
    assert (len(told), again.state.modes, again.state.beat) == (1, [], "breakfast")


# ------------------------------------------------------------------------------------------------- on the way
@pytest.fixture
def walking(root, tmp_path):
    """A playthrough in which a bell is tuned in the middle of talk on the way."""
    script = root / "levels/book1/1-x/room.yaml"
    text = script.read_text("utf-8").replace("tune:\n", "tune:\n  - along: true\n")
    script.write_text(text.replace("not_it:\n", "not_it:\n  - along: true\n"), "utf-8")
    session = begin(Library(root, tmp_path / "along"), beat="breakfast")
    session.step(NOTHING)
    session.begin_talk("tune")
    return session


def test_a_trial_on_the_way_stops_the_feet_and_the_talk_walks_on_after_it(walking):
    assert walking.walks
    walking.step(Intent(confirm=True))
    assert isinstance(walking.state.mode, TrialState) and not walking.walks
    walking.step(Intent(act=Leave()))
    assert walking.view.shown.id == "rr3" and walking.walks


def test_what_is_said_over_a_trial_stands_whatever_it_says_of_itself(walking):
    walking.step(Intent(confirm=True))
    walking.begin_talk("not_it")
    assert walking.view.shown.id == "rr4" and not walking.walks and not walking.view.along
    for _ in range(600):
        walking.step(NOTHING)
    assert walking.view.shown.id == "rr4" and len(walking.state.modes) == 3
