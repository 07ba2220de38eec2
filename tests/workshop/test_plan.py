"""Walkthroughs are read strictly: every slip is named with its place."""

import pytest

from game.core.problem import ContentError
from game.workshop.plan import read_plan
from game.workshop.steps import Step


def read(library, tmp_path, text):
    path = library.root / "levels" / f"{tmp_path.name}.plan.yaml"
    path.write_text(text, "utf-8")
    try:
        return read_plan(library, path)
    finally:
        path.unlink()


def problems(library, tmp_path, *steps, begin=""):
    text = "format: 1\n" + begin + "steps:\n" + "".join(f"  - {step}\n" for step in steps)
    with pytest.raises(ContentError) as caught:
        read(library, tmp_path, text)
    return [(problem.line, problem.column, problem.message) for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("step", "column", "message"),
    [
        ("tlak: bea", 5, "'tlak' is nothing a walkthrough can do (did you mean 'talk'?)"),
        ("talk: baa", 11, "'baa' is nobody in the cast (did you mean 'bea'?)"),
        ("look: shelv", 11, "'shelv' is no thing on any map (did you mean 'shelf'?)"),
        ("go: clok", 9, "'clok' is nothing on any map (did you mean 'clock'?)"),
        ("stand: tabel", 12, "'tabel' is no spot on any map (did you mean 'table'?)"),
        ("choose: b99", 13, "'b99' is no option's id (did you mean 'b09'?)"),
        ("face: north", 11, "'north' is no side"),
        ("walk: right", 11, "should be a side and ticks, such as `walk: right 40` or `walk: up 12 hurry`"),
        ("walk: right 9000", 11, "should be a side and ticks, such as `walk: right 40` or `walk: up 12 hurry`"),
        ("press: many", 12, "how often should be a whole number, not 'many'"),
        ("press: 0", 12, "how often should be between 1 and 600"),
        ("wait: 9000", 11, "should be between 0 and 600 seconds"),
        ("wait", 5, "say how many seconds: `wait: 1.5`"),
        ("talk", 5, "say what to talk: `talk: …`"),
        ("read: all", 11, "nothing follows this verb"),
        ("expect", 5, "say what to expect: `expect: {line: …}`"),
        ("expect: {lin: b01}", 14, "'lin' cannot be asked about (did you mean 'line'?)"),
        ("expect: {line: m04x}", 20, "'m04x' is no line's id (did you mean 'm04'?)"),
        ("expect: {answer: warm}", 22, "'answer' is never 'warm': it is none, kind, cold or silent"),
        ("expect: {doors: many}", 21, "'doors' is a whole number, not 'many'"),
        ("expect: {bond baa: 1}", 14, "'baa' is nobody in the cast (did you mean 'bea'?)"),
        ("expect: {people: {bea: tabel}}", 28, "'tabel' is no spot on any map (did you mean 'table'?)"),
        ("expect: {picture: boat}", 23, "'boat' is no picture that can be shown"),
        ("expect: {has: kee}", 19, "'kee' is no memory in the cast (did you mean 'key'?)"),
        ('expect: {holds: "bond(bea) >"}', 21, "a value is missing at the end"),
        ("breathe", 5, "say for how long: `breathe: {way: right, ticks: 40}`"),
        ("breathe: {way: left}", 14, "say for how many ticks: `breathe: {way: right, ticks: 40}`"),
        ("breathe: {way: north, ticks: 4}", 20, "'north' is no side"),
        ("breathe: {side: left, ticks: 4}", 15, "'side' is no part of a breath"),
        ("breathe: {ticks: 601}", 22, "ticks should be between 1 and 600"),
        ("rest: long", 11, "nothing follows this verb"),
        ("reach: tabel", 12, "'tabel' is nothing to be reached (did you mean 'table'?)"),
        ("push: shelf", 11, "'shelf' is nothing that can be moved"),
        ("picture: The Page", 14, "a picture's name is small letters and numbers, with - between words"),
        ("{talk: bea, look: shelf}", 5, "a step is one verb: begin each with a dash"),
    ],
)
def test_a_slip_is_named_with_its_place(cottage, tmp_path, step, column, message):
    assert problems(cottage, tmp_path, step) == [(3, column, message)]


def test_every_slip_is_told_at_once(cottage, tmp_path):
    assert [line for line, _, _ in problems(cottage, tmp_path, "tlak: bea", "read", "look: shelv")] == [3, 5]


@pytest.mark.parametrize(
    ("begin", "message"),
    [
        ("begin: {beat: brekfast}\n", "'brekfast' is no beat here (did you mean 'breakfast'?)"),
        ("begin: {chapter: 1-mourning}\n", "'1-mourning' is no chapter (did you mean '1-morning'?)"),
        ("begin: {book: book9}\n", "'book9' is no book (did you mean 'book1'?)"),
        ("begin: {seeds: 3}\n", "'seeds' is no part of begin (did you mean 'seed'?)"),
    ],
)
def test_a_beginning_that_is_none_is_named(cottage, tmp_path, begin, message):
    assert [told for _, _, told in problems(cottage, tmp_path, "read", begin=begin)] == [message]


def test_a_walkthrough_without_steps_is_refused(cottage, tmp_path):
    with pytest.raises(ContentError) as caught:
        read(cottage, tmp_path, "format: 1\nsteps: []\n")
    assert [problem.message for problem in caught.value.problems] == ["a walkthrough needs steps"]


def test_a_step_keeps_its_line_and_its_words(cottage, tmp_path):
    plan = read(cottage, tmp_path, "format: 1\nsteps:\n  - read\n  - walk: up 12 hurry\n")
    assert plan.steps == (Step("read", (), 3, "read"), Step("walk", ("up", 12, True), 4, "walk: up 12 hurry"))


def test_a_walkthrough_begins_where_it_says(cottage, tmp_path):
    plan = read(cottage, tmp_path, "format: 1\nbegin: {beat: search, seed: 9}\nsteps:\n  - read\n")
    assert (plan.book, plan.chapter, plan.beat, plan.seed) == ("book1", "", "search", 9)
