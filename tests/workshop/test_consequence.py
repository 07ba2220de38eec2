"""What nothing can come of is left out by the explorer, and nothing else is: against runs that leave nothing out."""

import pytest

from game.content.library import Library
from game.content.nodes import Look
from game.session import begin
from game.workshop.alike import Alike
from game.workshop.checks.told import conditions
from game.workshop.consequence import TURN, Consequences
from game.workshop.explore import Explorer
from game.world.thread import Thread, Touch

CHAPTERS = ("1-first", "2-second", "3-third")


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_what_is_left_out_loses_nothing(trilogy, chapter):
    spared = Explorer(trilogy, chapter=chapter, most_runs=None).explore()
    patient = Explorer(trilogy, chapter=chapter, most_runs=None, patient=True, longest=60).explore()
    assert patient.cut == spared.cut == 0
    assert (spared.heard, spared.silent, spared.stuck) == (patient.heard, patient.silent, patient.stuck)


def test_it_takes_fewer_ticks_than_runs_that_leave_nothing_out(cottage):
    ticks = []

    class Counted(Explorer):
        def _over(self, session):
            ticks[-1] += session.state.tick
            super()._over(session)

    for patient in (False, True):
        ticks.append(0)
        Counted(cottage, most_runs=None, patient=patient).explore()
    assert ticks[0] < ticks[1]


@pytest.fixture
def consequences(cottage):
    return Consequences(cottage.book("book1"))


def test_a_look_that_nothing_asks_about_is_only_seen(consequences):
    place = "book1/1-morning/cottage"
    assert consequences.is_only_seen(place, "stove", Look((("q01", "Cold."),)))
    assert not consequences.is_only_seen(place, "stove", Look((), go="breakfast"))


def test_a_thing_that_a_condition_asks_about_is_not(consequences, cottage):
    names = (when.names() for when in conditions(cottage.book("book1")))
    asked = {word for when in names for kind, word in when if kind == "saw"}
    place, thing = next(iter(asked)).rsplit(" ", 1)
    assert not consequences.is_only_seen(place, thing, Look((("q01", "Cold."),)))


def test_a_conversation_with_a_choice_is_not_plain(consequences):
    assert not consequences.is_plain("breakfast")
    assert not consequences.is_only_said("breakfast")


def test_nothing_comes_of_no_conversation(consequences):
    assert not consequences.is_plain("")


# ------------------------------------------------------------------------------------------------- beats begun alike
@pytest.fixture
def session(cottage):
    return begin(cottage)


def test_a_beat_that_is_begun_again_with_the_same_answers_is_known(consequences, session):
    alike = Alike(consequences)
    assert [alike.begins(session, 0), alike.begins(session, 0), alike.begins(session, 1)] == [False, True, False]


def test_what_nobody_asks_about_makes_it_no_other(consequences, session):
    alike = Alike(consequences)
    alike.begins(session, 0)
    session.state.memory.visits["breakfast"] = 1
    assert alike.begins(session, 0)


def test_a_walk_in_sleep_in_which_something_else_was_touched_makes_it_another(consequences, session):
    alike, found = Alike(consequences), []
    for touched in ([], ["kettle"], ["kettle"]):
        session.state.thread = Thread("flat", touched=[Touch(call, len(found)) for call in touched])
        found.append(alike.begins(session, 0))
    assert found == [False, False, True]


def test_what_was_let_be_is_taken_up_once_more_is_asked_from_there_on(consequences, session):
    alike, beat = Alike(consequences), session.state.beat
    alike.begins(session, 0)
    alike.let_be(beat, "run")
    alike.asked.add(("visited", "breakfast"))
    alike.pass_by([beat])
    assert alike.again == ["run"]
    alike.begins(session, 0)
    session.state.memory.visits["breakfast"] = 1
    assert not alike.begins(session, 0)


def test_the_variables_asked_from_a_beat_on_are_known(consequences, session):
    alike = Alike(consequences)
    alike.asked |= {("name", "doors"), ("visited", "breakfast"), (TURN, "k")}
    alike.pass_by(["search"])
    assert (alike.names("search"), alike.names("other")) == ({"doors"}, set())


# ------------------------------------------------------------------------------------------------- had once is enough
@pytest.fixture
def takes_a_cup(cottage_root, tmp_path):
    """A cup is taken and given away, each for as often as somebody likes."""
    kitchen = cottage_root / "levels/book1/1-morning/kitchen.yaml"
    text = kitchen.read_text("utf-8").replace("variables:\n", "variables:\n  cup: {is: bool, start: false}\n", 1)
    kitchen.write_text(text + "\ntakes_a_cup:\n  - set: cup is true\ngives_it:\n  - set: cup is false\n", "utf-8")
    return Library(cottage_root, tmp_path / "cache")


def test_what_was_taken_and_given_away_can_be_taken_again(takes_a_cup):
    consequences, session = Consequences(takes_a_cup.book("book1")), begin(takes_a_cup)
    variables = session.state.memory.variables
    found = []
    for held in (False, True, False):
        variables["cup"] = held
        found.append(consequences.is_spent(session, "takes_a_cup"))
    assert found == [False, True, False]


def test_what_counts_on_is_never_spent(consequences, session):
    session.state.memory.variables["doors"] = 1
    assert not consequences.is_spent(session, "draught")


def test_it_is_asked_of_a_conversation_what_its_conditions_ask(takes_a_cup):
    consequences, session = Consequences(takes_a_cup.book("book1")), begin(takes_a_cup)
    before = consequences.asked(session, "gives_it")
    session.state.memory.variables["cup"] = True
    assert consequences.asked(session, "gives_it") == before
    session.state.light = "elsewhere"
    assert consequences.asked(session, "gives_it") != before


def test_all_that_can_be_answered_from_is_told_anew_in_a_tick_that_changed_it(takes_a_cup):
    consequences, session = Consequences(takes_a_cup.book("book1")), begin(takes_a_cup)
    before = consequences.told(session)
    session.state.memory.variables["cup"] = True
    session.state.tick += 1
    assert consequences.told(session) != before
