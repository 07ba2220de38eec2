"""The journal is made from state alone: goal, people, what is held, pages, what was said."""

import pytest

from game.session import ChoiceView, begin
from game.session.intent import Intent
from game.story.journal import CHOSEN, bond_words, journal, page_lines, read_so_far
from game.story.memory import Heard


@pytest.fixture
def session(cottage):
    return begin(cottage)


def read_page(session):
    while session.view.page:
        session.step(Intent(confirm=True))


def state_with(session, **memory):
    for name, value in memory.items():
        setattr(session.state.memory, name, value)
    return session.state


def test_while_the_page_is_read_nothing_is_asked(cottage, session):
    assert journal(cottage, session.state).goal == ""


def test_the_goal_is_the_beats(cottage, session):
    read_page(session)
    assert journal(cottage, session.state).goal == "Breakfast"


def test_a_chapter_that_is_gone_asks_nothing(cottage, session):
    session.state.chapter = "gone"
    assert journal(cottage, session.state).goal == ""


def test_people_come_in_the_order_they_were_met(cottage, session):
    state = state_with(session, met=["bea", "ada"])
    assert [person.name for person in journal(cottage, state).people] == ["Bea", "Ada"]


def test_a_person_has_what_is_said_about_them(cottage, session):
    state = state_with(session, met=["bea"])
    assert journal(cottage, state).people[0].about == "Sits where the light is."


def test_somebody_who_left_the_cast_is_left_out(cottage, session):
    assert journal(cottage, state_with(session, met=["nobody"])).people == ()


def test_what_is_held_has_its_line(cottage, session):
    kept = journal(cottage, state_with(session, held=["key", "gone"])).memories
    assert [(each.name, each.line) for each in kept] == [("A key", "It opens nothing that is left.")]


STEPS = ((-2, "cold"), (0, "plain"), (2, "warm"))


@pytest.mark.parametrize(
    ("bond", "words"), [(-2, "cold"), (-1, "cold"), (0, "plain"), (1, "plain"), (2, "warm"), (9, "warm")]
)
def test_a_bond_is_told_by_the_highest_step_it_reaches(bond, words):
    assert bond_words(STEPS, bond) == words


def test_a_bond_below_all_steps_is_told_by_the_lowest():
    assert bond_words(STEPS, -9) == "cold"


def test_a_bond_without_words_is_not_told():
    assert bond_words((), 3) == ""


def test_the_journal_tells_bonds_in_words(library):
    session = begin(library)
    state = state_with(session, met=["mia"], bonds={"mia": 3})
    steps = library.texts.cast.bonds["mia"]
    assert journal(library, state).people[0].bond == bond_words(steps, 3)


# ---------------------------------------------------------------- pages
def test_no_page_is_there_before_it_was_read(cottage, session):
    assert journal(cottage, session.state).pages == ()


def test_a_page_that_was_read_has_its_lines(cottage, session):
    page = journal(cottage, session.state, ["page1"]).pages[0]
    assert (page.number, [line.id for line in page.lines]) == (1, ["p01", "p02"])


def test_a_page_is_there_once(cottage, session):
    assert len(journal(cottage, session.state, ["page1", "page1"]).pages) == 1


def test_a_page_that_is_gone_is_left_out(cottage, session):
    assert journal(cottage, session.state, ["page9"]).pages == ()


def test_detours_of_a_page_belong_to_it(cottage):
    lines = page_lines(cottage.book("book1"), cottage.texts.cast, "breakfast")
    assert {"b01", "b10"} <= {line.id for line in lines}


def test_lines_read_so_far_end_with_the_one_on_show(cottage, session):
    session.step(Intent(confirm=True))
    book, cast = cottage.book("book1"), cottage.texts.cast
    assert [line.id for line in read_so_far(book, cast, "page1", session.state.memory)] == ["p01", "p02"]


# ---------------------------------------------------------------- what was heard
def test_lines_of_the_log_have_speaker_and_text(cottage, session):
    state = state_with(session, log=[Heard("b01", "bea")])
    assert [(line.name, line.text) for line in journal(cottage, state).log] == [("Bea", "You're up.")]


def test_what_was_looked_at_has_no_speaker(cottage, session):
    line = journal(cottage, state_with(session, log=[Heard("l01", "look")])).log[0]
    assert (line.kind, line.name) == ("look", "")


def test_what_was_chosen_is_the_leads(cottage, session):
    line = journal(cottage, state_with(session, log=[Heard("b03", "ada")])).log[0]
    assert (line.kind, line.name, line.text) == (CHOSEN, "Ada", "Ask how she slept.")


def test_barks_are_heard_too(cottage, session):
    assert journal(cottage, state_with(session, log=[Heard("m03", "ada")])).log[0].text == "Draught."


def test_the_latest_line_is_last(cottage, session):
    state = state_with(session, log=[Heard("b01", "bea"), Heard("b02", "ada")])
    assert journal(cottage, state).log[-1].id == "b02"


def test_a_line_that_is_gone_is_left_out(cottage, session):
    assert journal(cottage, state_with(session, log=[Heard("zzz", "bea")])).log == ()


def test_all_that_play_hears_is_told(library):
    session = begin(library)
    for _ in range(400):
        shown = session.view.shown
        if isinstance(shown, ChoiceView):
            session.step(Intent(choose=next(option.number for option in shown.options if option.open)))
        else:
            session.step(Intent(confirm=True))
    assert len(journal(library, session.state).log) == len(session.state.memory.log)
