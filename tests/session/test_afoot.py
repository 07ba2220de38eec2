"""A trial that is played with the feet, in a playthrough: it moves the lead in the place itself, is kept, taken back
and replayed like any other, and switches lamps; where it cannot be played it is left."""

import msgspec
import pytest

from game import tapes
from game.content.objects.call import Call
from game.core.event import LightChanged, Stepped, Tried
from game.core.fixed import units
from game.saves import form
from game.session import Session, begin, encode, trying
from game.session.intent import NOTHING, Intent
from game.trials import TRIALS
from game.trials.drift import CIRCLE, STAND, Sleepwalk
from game.trials.sleepwalk import Leave
from game.workshop import tries
from game.world.thread import Stride, Thread, Touch

PLACE = "book1/1-synthetic-noon/flat"
RIGHT = Intent(dx=1)


@pytest.fixture
def session(game):
    """Mia in the hall, with her walk begun."""
    session = begin(game, beat="bedtime")
    session.step(NOTHING)
    session.begin_talk("walks_again")
    session.step(NOTHING)
    assert isinstance(session.state.mode, Sleepwalk)
    return session


def play(session, ticks, intent=NOTHING):
    return [event for _ in range(ticks) for event in session.step(intent)]


def test_it_begins_where_its_board_says_and_moves_the_lead_in_the_place(session):
    hall = session.level.spots["hall"]
    assert (session.lead.x, session.lead.y) == (units(hall.x), units(hall.y))
    events = play(session, STAND + 80, RIGHT)
    assert session.lead.x > units(hall.x + 40) and session.lead.moving
    assert any(isinstance(event, Stepped) and event.who == "mia" for event in events)


def test_what_is_touched_is_said_over_it_and_it_goes_on(session):
    play(session, CIRCLE, RIGHT)
    assert session.state.memory.visits["touched_mirror"] == 1
    assert session.state.thread.calls == ["mirror"] and session.state.thread.place == PLACE
    assert isinstance(session.state.mode, Sleepwalk)


def test_in_the_middle_of_a_stroke_it_is_saved_and_goes_on_as_if_it_never_was(session):
    play(session, STAND + 40, RIGHT)
    again = Session(session.library, form.decode(form.encode(session.kept())))
    for ticks, intent in ((60, NOTHING), (90, Intent(dy=-1, breathe=True)), (2 * CIRCLE, Intent(dx=-1))):
        for _ in range(ticks):
            session.step(intent)
            again.step(intent)
        assert encode(session.state) == encode(again.state)


def test_a_tape_of_it_replays_alike(session, game):
    recorder = tapes.Recorder(session)
    for ticks, intent in ((STAND, RIGHT), (60, NOTHING), (90, Intent(dx=-1, dy=-1, breathe=True)), (400, Intent(dx=1))):
        for _ in range(ticks):
            recorder.step(intent)
    assert encode(tapes.replay(game, recorder.tape).state) == encode(session.state)


def test_it_is_stepped_back_in_to_where_something_was_touched_and_then_to_its_beginning(session):
    play(session, CIRCLE, RIGHT)
    play(session, CIRCLE)
    session.step(Intent(back=True))
    assert session.state.thread.calls == ["mirror"] and session.state.mode.tick < CIRCLE
    session.step(Intent(back=True))
    assert (session.state.mode.tick, session.lead.x) == (0, units(session.level.spots["hall"].x))


def test_let_go_she_stays_where_she_is_for_the_script_and_the_thread_has_an_end(session):
    play(session, STAND + 30, RIGHT)
    x = session.lead.x
    session.step(Intent(act=Leave()))
    assert session.state.memory.variables["walked"] == "left" and not session.lead.moving
    assert session.lead.x == x
    play(session, 600)
    window = session.level.spots["noon_wall"]
    assert (session.lead.x, session.lead.y) == (units(window.x), units(window.y)) and not session.state.modes


def test_nothing_is_faced_and_no_trigger_begins_on_the_way(session):
    inside = list(session.state.inside)
    play(session, 3 * CIRCLE, Intent(dy=-1, interact=True))
    assert session.state.inside == inside and session.focus is None


def test_it_is_played_to_an_outcome_and_to_a_thing_as_it_says_itself(session):
    assert set(tries.within(session)) == {"book", "kettle", "lamp", "desk", "mirror", "chain", "tap"}
    for intent in tries.intents(lambda: session, tries.way(session, "lamp")):
        session.step(intent)
    assert session.state.thread.calls == ["lamp"]
    assert session.state.lamps[f"{PLACE} floor_lamp"]
    for intent in tries.intents(lambda: session, tries.outcomes(session)["window"]):
        session.step(intent)
    assert session.state.memory.variables["walked"] == "window"


def test_what_a_trial_does_to_a_lamp_is_done_in_the_place(session, monkeypatch):
    row = TRIALS["sleepwalk"]

    def douses(walk, board, act, held, afoot):
        afoot.lamps["floor_lamp"] = False
        return row.step(walk, board, act, held, afoot)

    monkeypatch.setattr(trying, "row_of", lambda _: msgspec.structs.replace(row, step=douses))
    events = play(session, 2)
    assert [event for event in events if isinstance(event, LightChanged)] == [LightChanged("floor_lamp", "off")]
    assert session.state.lamps[f"{PLACE} floor_lamp"] is False


def test_in_another_place_or_where_nothing_calls_any_more_it_is_left(game):
    session = begin(game, beat="garden")
    session.begin_talk("walks_again")
    events = play(session, 3)
    assert session.state.memory.variables["walked"] == "left"
    assert [event.what for event in events if isinstance(event, Tried)] == ["begun", "left"]


def test_a_save_of_a_map_without_calls_goes_on_behind_the_trial(session, monkeypatch):
    monkeypatch.setattr(session, "level", session.level.with_all(Call, ()))
    session.step(NOTHING)
    assert session.state.memory.variables["walked"] == "left"


@pytest.mark.parametrize(
    ("kept", "left"),
    [
        (Thread("book1/1-synthetic-noon/attic", [Stride(1, 1, 0), Stride(2, 2, 9)]), None),
        (Thread(PLACE, [Stride(258, 272, 0), Stride(9000, 80, 90)]), None),
        (
            Thread(PLACE, [Stride(258, 272, 0), Stride(9000, 80, 90), Stride(289, 86, 200)], [Touch("stove", 50)]),
            Thread(PLACE, [Stride(258, 272, 0), Stride(289, 86, 200)]),
        ),
    ],
)
def test_a_walk_from_an_older_map_is_kept_as_far_as_the_map_still_has_it(session, kept, left):
    play(session, CIRCLE)
    state = session.kept()
    state.state.thread = kept
    state.state.modes.clear()
    assert Session(session.library, state).state.thread == left
