"""What is remembered, and how conditions, answers and looks are picked from it."""

import pytest

from game.content.expressions import Expression, Variable
from game.content.nodes import Answer, Look
from game.story.memory import LOG, Judge, Memory


def has(name):
    return Expression("has", (name,))


def both(*parts):
    return Expression("and", parts)


@pytest.fixture
def judge():
    variables = {"cups": Variable("number", (), 3)}
    return Judge(Memory(held=["kite", "boat"]), variables, "breakfast")


def test_the_most_specific_answer_is_given(judge):
    entries = [Answer("plain"), Answer("one", has("kite")), Answer("two", both(has("kite"), has("boat")))]
    assert judge.entry("mia", entries) == "two"


def test_an_answer_whose_condition_fails_is_not_given(judge):
    entries = [Answer("plain"), Answer("two", both(has("kite"), has("moon")))]
    assert judge.entry("mia", entries) == "plain"


def test_ties_go_to_the_least_recently_heard(judge):
    entries = [Answer("a"), Answer("b"), Answer("c")]
    assert [judge.entry("mia", entries) for _ in range(6)] == ["a", "b", "c", "a", "b", "c"]


def test_what_one_person_said_does_not_wear_out_another(judge):
    entries = [Answer("a"), Answer("b")]
    judge.entry("mia", entries)
    assert judge.entry("leo", entries) == "a"


def test_nobody_answers_when_nothing_fits(judge):
    assert judge.entry("mia", [Answer("a", has("moon"))]) is None


def test_looks_come_first_second_and_the_last_repeats(judge):
    look = Look((("aaa", "One."), ("aab", "Two.")))
    seen = []
    for _ in range(4):
        id, _text = judge.next_line(look)
        judge.memory.hear(id, "look")
        seen.append(id)
    assert seen == ["aaa", "aab", "aab", "aab"]


def test_the_most_specific_look_is_taken(judge):
    plain, special = Look((("aaa", "One."),)), Look((("aab", "Two."),), has("kite"))
    assert judge.look("room", "shelf", [special, plain]) is special


def test_a_look_counts(judge):
    judge.look("room", "shelf", [Look((("aaa", "One."),))])
    assert (judge.ask("saw", "room shelf"), judge.ask("saw", "hall shelf")) == (1, 0)


def test_a_look_of_a_save_that_knew_no_places_counts_anywhere():
    judge = Judge(Memory(seen={"* shelf": 2, "room shelf": 1}), {}, "")
    assert (judge.ask("saw", "room shelf"), judge.ask("saw", "hall shelf")) == (3, 2)


ASKED = {
    ("visited", "n"): 2, ("saw", "room shelf"): 1, ("has", "kite"): True, ("has", "moon"): False, ("bond", "mia"): -1,
    ("said", "aaa"): 1, ("beat", "beat"): "breakfast", ("name", "cups"): 3, ("visited", "m"): 0, ("bond", "leo"): 0,
}  # fmt: skip


@pytest.mark.parametrize(("question", "answer"), ASKED.items())
def test_each_question_is_answered_from_memory(question, answer):
    memory = Memory(visits={"n": 2}, seen={"room shelf": 1}, held=["kite"], bonds={"mia": -1}, heard={"aaa": 1})
    assert Judge(memory, {"cups": Variable("number", (), 3)}, "breakfast").ask(*question) == answer


def test_a_variable_that_was_set_is_what_it_was_set_to():
    assert Judge(Memory(variables={"cups": 0}), {"cups": Variable("number", (), 3)}, "").ask("name", "cups") == 0


def test_the_log_keeps_the_latest():
    memory = Memory()
    for n in range(LOG + 5):
        memory.hear(str(n), "mia")
    assert (len(memory.log), memory.log[0].line, memory.log[-1].line) == (LOG, "5", str(LOG + 4))
