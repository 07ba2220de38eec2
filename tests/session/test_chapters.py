"""What goes on from one chapter to the next and what does not, and saves in every posture of a later chapter."""

import msgspec
import pytest

from game.content.books import END
from game.core.event import Resumed
from game.session import ChoiceView, Kept, LineView, Session, begin, encode
from game.session.carrying import carried, read_ending, write_ending
from game.session.intent import NOTHING, Intent
from game.workshop import endings
from game.workshop.plan import read_plan
from game.workshop.walker import walk

ATTIC = "book1/1-first/attic"


def ending(library, chapter, name):
    return endings.read(library.root, endings.recorded(library.root, "book1", chapter)[name])


@pytest.fixture
def later(trilogy):
    """Begins a later chapter from a recorded ending of the one before."""

    def later(chapter, name):
        before = trilogy.book("book1").before(chapter)
        return begin(trilogy, chapter=chapter, after=ending(trilogy, before.name, name))

    return later


# ------------------------------------------------------------------------------------------------- what goes on
def test_what_is_remembered_goes_on(later, trilogy):
    session = later("3-third", "kind")
    assert session.state.memory == ending(trilogy, "2-second", "kind").memory
    asked = (("bond", "bea"), ("has", "feather"), ("name", "stays"), ("saw", "book1/1-first/yard bed"))
    assert [session.judge.ask(kind, word) for kind, word in asked] == [1, True, "forever", 2]


def test_a_thing_that_was_pushed_stays_where_it_is(later):
    state = later("3-third", "kind").state
    assert state.moved == {f"{ATTIC} trunk": (16, 0)}


def test_nothing_else_goes_on(trilogy):
    session = begin(trilogy)
    state = session.state
    state.beat, state.lost, state.lamps = END, {ATTIC: 3}, {"book1/1-first/room lamp": False}
    state.lamp, state.picture, state.inside, state.dark = "last", "map", ["draught"], True
    after = begin(trilogy, chapter="2-second", after=carried(state)).state
    fresh = begin(trilogy, chapter="2-second").state
    parts = ("lost", "lamps", "lamp", "picture", "inside", "dark", "errand", "breath", "light", "place", "beat")
    assert [getattr(after, part) for part in parts] == [getattr(fresh, part) for part in parts]
    assert after.lost == {} and after.lamps == {}


def test_nothing_of_the_chapter_before_can_be_taken_back(later):
    session = later("3-third", "kind")
    assert session.past == []


def test_time_and_chance_go_on_where_a_chapter_follows_at_once(trilogy):
    state = begin(trilogy, seed=7).state
    state.beat, state.tick = END, 4321
    after = begin(trilogy, chapter="2-second", seed=1, after=carried(state)).state
    assert (after.tick, after.rng) == (4321, state.rng)


def test_a_recorded_ending_has_chance_of_its_own(later, trilogy):
    assert later("2-second", "kind").state.rng == begin(trilogy, chapter="2-second").state.rng


def test_going_on_leaves_the_ending_as_it_is(trilogy):
    state = begin(trilogy).state
    state.beat = END
    state.memory.held.append("key")
    before = encode(state)
    after = begin(trilogy, chapter="2-second", after=carried(state))
    after.state.memory.held.append("feather")
    after.state.moved[f"{ATTIC} trunk"] = (0, 16)
    after.state.rng.next32()
    assert encode(state) == before


def test_what_an_ending_holds_that_is_gone_is_left_behind(trilogy):
    found = ending(trilogy, "1-first", "kind")
    found.memory.variables |= {"stays": "monday", "gone": True}
    found.memory.held.append("nothing")
    memory = begin(trilogy, chapter="2-second", after=found).state.memory
    assert memory.held == ["key", "feather"] and not {"stays", "gone"} & set(memory.variables)


def test_an_ending_is_the_same_when_it_is_read_again(trilogy):
    found = ending(trilogy, "2-second", "kind")
    assert write_ending(read_ending(write_ending(found))) == write_ending(found)


def test_a_beat_of_one_name_is_another_in_each_chapter(later):
    session = later("3-third", "kind")
    session.step(NOTHING)
    assert (session.state.beat, session.judge.beat) == ("morning", "3-third/morning")


# ------------------------------------------------------------------------------------------------- saves
SECOND, THIRD = "{chapter: 2-second, after: kind}", "{chapter: 3-third, after: kind}"
ASKED = ("read", "talk: bea", "read")
OUT = (*ASKED, "choose: s08", "read")
UP = ("talk: bea", "read")
POSTURES = {
    "on its page": (SECOND, ("wait: 0.1",), lambda state, shown: isinstance(shown, LineView) and not state.beat),
    "walking about": (SECOND, ("read", "walk: right 30"), lambda state, _: state.beat == "morning"),
    "in a line": (SECOND, ("read", "talk: bea"), lambda _, shown: shown.id == "s04"),
    "before options": (SECOND, ASKED, lambda _, shown: isinstance(shown, ChoiceView)),
    "after an answer": (SECOND, OUT, lambda state, _: state.memory.variables["parcel_is"] == "open"),
    "looking at what is laid over": (SECOND, ("read", "go: bed", "interact"), lambda _, shown: shown.id == "s01"),
    "looking at what is kept": (SECOND, ("read", "go: shelf", "interact"), lambda _, shown: shown.id == "r02"),
    "looking at a door that is shut": (SECOND, ("read", "go: window", "interact"), lambda _, shown: shown.id == "s03"),
    "behind a door that is kept": (SECOND, (*OUT, "go: back"), lambda state, _: state.place.endswith("1-first/yard")),
    "behind one led elsewhere": (SECOND, (*OUT, "go: front"), lambda state, _: state.place.endswith("2-second/lane")),
    "taken back": (SECOND, (*OUT, "back: 2"), lambda _, shown: isinstance(shown, ChoiceView)),
    "at its end": (SECOND, (*OUT, "go: front", "look: postbox", "read"), lambda state, _: state.beat == END),
    "in a dream": (THIRD, UP, lambda state, _: state.place == ATTIC and state.breath),
    "with breath held": (THIRD, (*UP, "breathe: {ticks: 12}"), lambda state, _: state.breath.held),
    "with a thing pushed on": (
        THIRD, (*UP, "reach: last", "walk: right 40", "walk: down 10", "push: trunk"),
        lambda state, _: state.moved[f"{ATTIC} trunk"] != (16, 0),
    ),
    "facing a fear": (THIRD, (*UP, "reach: dark", "interact"), lambda _, shown: shown.id == "w02"),
}  # fmt: skip


@pytest.fixture(params=POSTURES)
def posture(request, trilogy, tmp_path):
    """A playthrough left in a posture."""
    start, steps, stands = POSTURES[request.param]
    path = tmp_path / "plan.yaml"
    path.write_text(f"format: 1\nbegin: {start}\nsteps:\n" + "".join(f"  - {step}\n" for step in steps), "utf-8")
    session = walk(read_plan(trilogy, path), trilogy).session
    assert stands(session.state, session.view.shown)
    return session


def picked_up(session):
    return Session(session.library, msgspec.json.decode(encode(session.kept()), type=Kept))


def test_a_save_of_a_later_chapter_is_picked_up_as_it_was(posture):
    again = picked_up(posture)
    assert encode(again.kept()) == encode(posture.kept())
    assert (again.view, again.script, again.lost) == (posture.view, posture.script, posture.lost)


def test_a_save_of_a_later_chapter_plays_on_alike(posture):
    again = picked_up(posture)
    for intent in (NOTHING, Intent(dx=1), Intent(breathe=True), Intent(confirm=True), NOTHING) * 12:
        happened = again.step(intent)
        assert not [event for event in happened if isinstance(event, Resumed)]
        assert happened == posture.step(intent)
    assert encode(again.kept()) == encode(posture.kept())


def test_an_errand_under_way_is_gone_on_with(later):
    session = later("2-second", "kind")
    while session.state.talk or not session.state.beat:
        session.step(Intent(confirm=True))
    session.step(Intent(walk_to=(272, 20)))
    assert session.state.errand and session.state.errand.name == "bed"
    again = picked_up(session)
    for _ in range(400):
        assert again.step(NOTHING) == session.step(NOTHING)
    assert again.state.looking and again.state.looking.line == "s01"


def test_being_lost_in_a_later_chapter_says_its_own_words(later):
    session = later("3-third", "kind")
    session.step(NOTHING)
    session.start_at("night")
    fear = session.state.people["dark"]
    session.lead.x, session.lead.y = fear.x - 14 * 256, fear.y
    session.step(NOTHING)
    assert session.state.lost == {ATTIC: 1}
    assert session.view.shown.id == "w06"
