"""A trial that was played once is at its end again with all that playing it changes, without being played."""

from copy import deepcopy

import pytest

from game.content.library import Library
from game.content.nodes import Turns
from game.session import Kept, Session, decode, encode
from game.session.intent import NOTHING, Intent
from game.trials import TrialState
from game.workshop import tries
from game.workshop.consequence import Consequences
from game.workshop.onward import Onward
from game.workshop.play import Where, session_at
from game.workshop.played import Played

MANY = 400
"""Ticks in which the ring is laid over the talk."""


def at_the_pole(library, beat="", **variables):
    session = Onward(library, session_at(library, Where("", beat=beat, node="at_the_pole")).state, set(), {})
    session.state.memory.variables.update(variables)
    for _ in range(MANY):
        if isinstance(session.state.mode, TrialState):
            return session
        session.step(Intent(confirm=True) if session.view.shown else NOTHING)
    raise AssertionError("no trial began")


def told(session):
    """All of a playthrough but when it is, and the backlog."""
    state = decode(encode(session.state))
    state.tick, state.memory.log = 0, []
    return encode(state)


@pytest.fixture
def played(trilogy):
    return Played(trilogy.book("book1"), Consequences(trilogy.book("book1")))


@pytest.mark.parametrize("end", ["quiet", "left"])
def test_what_it_changed_is_so_again_with_other_variables_kept(trilogy, played, end, monkeypatch):
    played.bring(at_the_pole(trilogy), end)
    again, straight = at_the_pole(trilogy, parcel_is="open"), at_the_pole(trilogy, parcel_is="open")
    for intent in tries.intents(lambda: straight, tries.outcomes(straight)[end]):
        straight.step(intent)
    with monkeypatch.context() as patched:
        patched.setattr(Session, "step", lambda *_: pytest.fail("it is played again"))
        played.bring(again, end)
    assert told(again) == told(straight)


def test_what_was_kept_of_an_end_does_not_change_as_play_goes_on(trilogy, played):
    first = at_the_pole(trilogy)
    played.bring(first, "left")
    kept = told(first)
    for body in first.state.people.values():
        body.x += 1000
    second = at_the_pole(trilogy)
    played.bring(second, "left")
    assert told(Session(trilogy, Kept(2, second.state))) == kept


# ------------------------------------------------------------------ what is had of the talk as a trial ends
LANE = "levels/book1/2-second/lane.yaml"
TRIAL = "  - trial: pole -> hum\n"


def brought(root, tmp_path, more, begun, beat=""):
    """For each of `begun`, which makes a session what it is: the session brought to an end that was played before or
    not, and whether it was played for it; and what it comes to by playing. The talk goes on with `more`."""
    script = (root / LANE).read_text("utf-8")
    (root / LANE).write_text(script.replace(TRIAL, TRIAL + more), "utf-8")
    library = Library(root, tmp_path / "cache")
    played = Played(library.book("book1"), Consequences(library.book("book1")))
    for make in begun:
        session, straight = at_the_pole(library, beat), at_the_pole(library, beat)
        for each in (session, straight):
            make(each.state)
        before = session.state.tick
        played.bring(session, "left")
        for intent in tries.intents(lambda known=straight: known, tries.outcomes(straight)["left"]):
            straight.step(intent)
        yield session, session.state.tick > before, told(session) == told(straight)


def begun_with(**memory):
    def make(state):
        for name, value in memory.items():
            getattr(state.memory, name).update(deepcopy(value))

    return make


ASKED = """  - if: "parcel_is is open"
    then:
      - ada: "So it was. #xa3"
"""


def test_it_is_played_anew_where_something_was_otherwise_that_is_asked_then(trilogy_root, tmp_path):
    begun = [begun_with(), begun_with(variables={"parcel_is": "open"})]
    found = list(brought(trilogy_root, tmp_path, ASKED, begun))
    assert [anew for _, anew, _ in found] == [True, True]
    assert all(alike for _, _, alike in found)


CYCLE = """  - cycle:
      - - ada: "Once. #xa1"
      - - ada: "Twice. #xa2"
"""


def test_whose_turn_it_was_is_asked_and_it_goes_on_from_there(trilogy_root, tmp_path):
    (key,) = {said.key for said in turns_of(trilogy_root, tmp_path)}
    begun = [begun_with(turns={key: turns}) for turns in ([], [2], [1])]
    found = list(brought(trilogy_root, tmp_path, "", begun))
    assert [anew for _, anew, _ in found] == [True, False, True]
    assert all(alike for _, _, alike in found)
    assert found[1][0].state.memory.turns[key] == [3]


def turns_of(root, tmp_path):
    """The cycles of the talk, once there is one in it."""
    script = (root / LANE).read_text("utf-8")
    (root / LANE).write_text(script.replace(TRIAL, TRIAL + CYCLE), "utf-8")
    book = Library(root, tmp_path / "first").book("book1")
    return [said for said in book.node("at_the_pole") if isinstance(said, Turns)]


def test_what_is_set_is_set_whatever_it_was_before(trilogy_root, tmp_path):
    """Where it was so already, nothing tells that it was set; there it is played."""
    set_ = "  - set: hum is rough\n"
    begun = [begun_with(variables={"hum": hum}) for hum in ("unheard", "quiet", "rough", "rough")]
    found = list(brought(trilogy_root, tmp_path, set_, begun))
    assert [anew for _, anew, _ in found][:2] == [True, False]
    assert all(alike for _, _, alike in found)


def test_a_beat_that_begins_then_is_begun_again_without_being_played(trilogy_root, tmp_path):
    begun = [begun_with(), begun_with(variables={"parcel_is": "open"})]
    found = list(brought(trilogy_root, tmp_path, "  - beat: morning\n", begun, beat="errand"))
    assert [anew for _, anew, _ in found] == [True, False]
    assert all(alike and session.state.beat == "morning" for session, _, alike in found)


def test_what_is_asked_then_is_asked_again_for_whoever_listens(trilogy_root, tmp_path):
    begun = [begun_with(), begun_with()]
    (_, _, _), (session, anew, _) = brought(trilogy_root, tmp_path, "", begun)
    assert not anew and ("name", "hum") in session.atoms and "hum" in session.asked


# ------------------------------------------------------------------------------------------------- people elsewhere
@pytest.fixture
def carrying(game):
    """Somebody carries a cup through the market, with others about."""
    return under_way(game, "takes_the_box")


def under_way(library, node):
    session = Onward(library, session_at(library, Where("", node=node)).state, set(), {})
    for _ in range(MANY):
        if isinstance(session.state.mode, TrialState):
            return session
        session.step(Intent(confirm=True) if session.view.shown else NOTHING)
    raise AssertionError("no trial began")


def somebody_else(session):
    return next(body for who, body in session.state.people.items() if who != session.state.lead)


def test_ways_found_where_people_stood_elsewhere_are_taken_where_they_lead_to_the_same(game, carrying):
    played = Played(game.book("book1"), Consequences(game.book("book1")))
    found = played.outcomes(carrying)
    somebody_else(carrying).x += 1
    assert played.outcomes(carrying) is found


def test_ways_that_lead_elsewhere_now_are_found_anew(game, carrying):
    played = Played(game.book("book1"), Consequences(game.book("book1")))
    found = played.outcomes(carrying)
    somebody_else(carrying).x += 1
    del found["there"][1:]
    assert played.outcomes(carrying)["there"][1:]


def test_what_a_trial_comes_to_is_what_it_comes_to_when_it_is_played(carrying):
    for name, plays in tries.outcomes(carrying).items():
        assert tries.comes_to(carrying, plays) == name
    assert tries.comes_to(carrying, ()) == ""
