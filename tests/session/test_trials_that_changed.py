"""Trials that were saved in the middle, and whose board or map is another since: none of it can be played on with what
is gone, so that the part begins anew, and that is said."""

import msgspec
import pytest
from trials.comers import come_to

from game.core.event import Resumed
from game.core.fixed import units
from game.saves import form
from game.session import LineView, Session, begin
from game.session.intent import NOTHING, Intent
from game.trials.held import Held
from game.trials.leading import Leading
from game.trials.sleepwalk import Sleepwalk

PATIENCE = 2000
PLAYED_ON = 700
"""Ticks: longer than a breath of any of them."""
HALL, HER_DOOR = (250, 257), (354, 160)
"""Px in the triggers that begin the leading and the walk."""
BEGUN = {"walks_again": ("walks", Sleepwalk), "nora_leads": ("leads", Leading), "the_held_breath": ("leads", Held)}
"""Which conversation each trial is begun by, and the beat that it is had in."""


def begun(game, node):
    """The trial that `node` goes through, a few ticks into it, with nothing said over it."""
    beat, kind = BEGUN[node]
    session = begin(game, chapter="2-waking-sleepwalking", beat=beat)
    session.step(NOTHING)
    session.begin_talk(node)
    ticks = 0
    for _ in range(PATIENCE):
        session.step(Intent(confirm=isinstance(session.view.shown, LineView)))
        ticks += isinstance(session.state.mode, kind)
        if ticks > 3:
            return session
    raise AssertionError("it never begins")


def picked_up(session):
    """The same, saved and loaded, and played on for a while; what was told of going on."""
    again = Session(session.library, form.decode(form.encode(session.kept())))
    told = again.step(NOTHING)
    for tick in range(PLAYED_ON):
        told += again.step(Intent(breathe=tick % 200 < 80, confirm=tick % 50 == 0))
    return again, [event for event in told if isinstance(event, Resumed)]


@pytest.mark.parametrize("node", BEGUN)
def test_what_has_not_changed_goes_on_where_it_was(game, node):
    _, told = picked_up(begun(game, node))
    assert not told


def comes_to(session, at, kind):
    """Whether a trial of that kind begins where the lead walks in at those px."""
    session.lead.x, session.lead.y = units(at[0]), units(at[1])
    for _ in range(PATIENCE):
        shown = session.view.shown
        session.step(Intent(dx=int(session.walks), confirm=isinstance(shown, LineView)))
        if isinstance(session.state.mode, kind):
            return True
    return False


def a_lamp_is_gone(led):
    led.lit = ["ceiling_lamp"]


def her_lamp_is_gone(led):
    led.night = "ceiling_lamp"


def a_door_is_gone(led):
    led.shut = ["attic_leaf"]


def her_walk_is_shorter(led):
    led.next = len(led.ends)


def what_she_touched_lies_elsewhere(led):
    led.things = {"kettle": len(led.ends)}


def its_breath_was_longer(lies):
    lies.clock = 4 * 300


def eyes_are_at_what_is_gone(lies):
    lies.gaze = "wardrobe"


def a_hand_is_at_what_is_gone(lies):
    lies.reached = {"wardrobe": 2}


def what_is_gone_was_seen(lies):
    lies.seen = ["wardrobe"]


LEADING = (a_lamp_is_gone, her_lamp_is_gone, a_door_is_gone, her_walk_is_shorter, what_she_touched_lies_elsewhere)
HELD = (its_breath_was_longer, eyes_are_at_what_is_gone, a_hand_is_at_what_is_gone, what_is_gone_was_seen)


@pytest.mark.parametrize(
    ("node", "change"), [*(("nora_leads", each) for each in LEADING), *(("the_held_breath", each) for each in HELD)]
)
def test_what_names_something_that_is_gone_begins_anew(game, node, change):
    session = begun(game, node)
    change(session.state.mode)
    again, told = picked_up(session)
    assert [event.reason for event in told] == [game.words("resumed.line")]
    assert again.state.beat == "leads"


@pytest.mark.parametrize("change", LEADING)
def test_stepping_back_to_what_names_something_that_is_gone_begins_anew_and_can_be_played(game, change):
    session = begun(game, "nora_leads")
    change(session.state.mode)
    session.remember()
    session.begin_talk("woken")
    told = session.step(Intent(back=True))
    assert [event.reason for event in told if isinstance(event, Resumed)] == [game.words("resumed.line")]
    assert session.state.beat == "leads" and not session.state.modes
    assert comes_to(session, HALL, Leading)


def test_a_walk_that_is_gone_is_walked_again_from_her_door(game):
    session = begun(game, "walks_again")
    session.state.mode.board = "a_walk_that_is_gone"
    again, told = picked_up(session)
    assert [event.reason for event in told] == [game.words("resumed.line")]
    assert comes_to(again, HER_DOOR, Sleepwalk)


# ---------------------------------------------------------------------- chapter 3
def the_path_is_shorter(session):
    session.state.mode.corner = len(session.level.paths["lambs_way"].corners) + 1


def they_stop_less_often(session):
    session.state.mode.stop = 9


def she_is_seen_less_often(session):
    session.state.mode.seen = 9


def who_is_followed_is_gone(session):
    del session.state.people["lamb"]


def so_changed(**parts):
    """What makes the trial in force have these."""

    def change(session):
        for name, value in parts.items():
            setattr(session.state.mode, name, value)

    return change


def as_many_rounds_were_missed_as_there_are_now(session):
    session.state.mode.slips = ["soon"] * session.book.boards["breath_rite"].rounds


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("following", the_path_is_shorter),
        ("following", they_stop_less_often),
        ("following", she_is_seen_less_often),
        ("following", who_is_followed_is_gone),
        ("breath", as_many_rounds_were_missed_as_there_are_now),
        ("breath", so_changed(kept=-1)),
        ("breath", so_changed(met=["sing"])),
        ("story", so_changed(at=-1)),
        ("story", so_changed(clock=500)),
        ("story", so_changed(slips=["silly"] * 2)),
        ("story", so_changed(fault="silly")),
        ("story", so_changed(late=10_000)),
        ("story", so_changed(again=-1)),
    ],
)
def test_a_part_of_the_third_chapter_that_is_gone_begins_anew(game, name, change):
    session = come_to(game, name)
    beat = session.state.beat
    change(session)
    again, told = picked_up(session)
    assert [event.reason for event in told] == [game.words("resumed.line")]
    assert again.state.beat == beat


@pytest.mark.parametrize("name", ["following", "breath", "story", "candle", "lid", "bell"])
def test_a_part_of_the_third_chapter_that_has_not_changed_goes_on_where_it_was(game, name):
    session = come_to(game, name)
    again = Session(session.library, form.decode(form.encode(session.kept())))
    assert not [event for event in again.step(NOTHING) if isinstance(event, Resumed)]
    assert again.state.modes and type(again.state.mode) is type(session.state.mode)


def test_a_candle_that_is_carried_to_where_nothing_is_now_begins_anew(game, monkeypatch):
    session = come_to(game, "candle")
    boards = session.book.boards
    changed = msgspec.structs.replace(boards["the_candles_pace"], to="a_bed_that_is_gone")
    monkeypatch.setitem(boards, "the_candles_pace", changed)
    again, told = picked_up(session)
    assert [event.reason for event in told] == [game.words("resumed.line")]
    assert again.state.beat == "candle" and not again.state.modes


def test_the_lid_lies_by_the_fire_again_where_covering_it_begins_anew(game):
    session = come_to(game, "lid")
    assert "lid" in session.absent
    session.state.mode.at = 99
    again, told = picked_up(session)
    assert len(told) == 1 and "lid" not in again.absent and "lid_on" in again.absent


def test_what_a_trial_came_to_before_stays_where_the_part_it_is_in_begins_anew(game):
    session = come_to(game, "lid")
    session.state.memory.variables["lid_went"] = "left"
    session.state.mode.at = 99
    again, _ = picked_up(session)
    assert again.state.memory.variables["lid_went"] == "left"
