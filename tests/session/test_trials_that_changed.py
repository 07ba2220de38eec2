"""Trials of chapter 2 that were saved in the middle, and whose board or map is another since: none of it can be played
on with what is gone, so that the part begins anew, and that is said."""

import pytest

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
