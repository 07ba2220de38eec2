"""Boards of rites, and every mistake in them."""

import pytest

from game.content.boards.rite import HOLD, REST, RiteBoard

GOOD = """
variables:
  went: {is: [undone, kept, soon, late, left], start: undone}
boards:
  bell:
    {trial: rite, who: mia, shows: rope, prop: bell_rope, count: 30, early: 15, late: 18, mends: true,
     phases: [{does: hold, counts: 3}, {does: rest, counts: 14}]}
begins:
  - trial: bell -> went
"""
LEADS = """
variables:
  went: {is: [undone, kept, soon, late, left], start: undone}
boards:
  four:
    {trial: rite, who: mia, shows: breath, beside: mia, count: 30, early: 15, late: 20, leads: true, rounds: 3,
     phases: [{does: hold, counts: 4}, {does: hold, counts: 4}, {does: rest, counts: 4}, {does: rest, counts: 4}]}
begins:
  - trial: four -> went
"""


def test_a_board_is_its_phases_in_counts_of_ticks(read):
    board = read(GOOD).boards["bell"]
    assert isinstance(board, RiteBoard)
    assert (board.counts, board.whole, board.ticks(1)) == (17, 510, 420)
    assert board.runs == [(HOLD, 90), (REST, 420)]


def test_phases_of_one_kind_in_a_row_are_one_run(read):
    assert read(LEADS).boards["four"].runs == [(HOLD, 240), (REST, 240)]


BROKEN = {
    "something that no rite is done with": (
        "shows: rope", "shows: rop", [
            "has `shows: rop`; a rite is done with a rope, a page, a breath, a lid or a song",
            "shows a rop and has no use for a `prop`",
        ],
    ),
    "a count that is over at once": ("count: 30", "count: 9", [
        "has `count: 9`; a count lasts 12 to 60 ticks",
        "has a hold of 27 ticks, which cannot be missed: it may be 33 off",
    ]),
    "a count that never ends": ("count: 30", "count: 90", ["has `count: 90`; a count lasts 12 to 60 ticks"]),
    "a turn that nobody meets": ("early: 15", "early: 0", [
        "may be 0 ticks early and 18 late; nobody is that exact",
    ]),
    "a rhythm of no counts": ("counts: 3", "counts: 0", ["has `counts: 0` in phase 1; a phase has 1 to 16 counts"]),
    "a rhythm of too many": ("counts: 14", "counts: 17", ["has `counts: 17` in phase 2; a phase has 1 to 16 counts"]),
    "more counts than a circle has room for": (
        "{does: rest, counts: 14}",
        "{does: rest, counts: 14}, {does: hold, counts: 9}, {does: rest, counts: 9}",
        ["has 35 counts; a circle has room for 32"],
    ),
    "nothing to be done": (
        "[{does: hold, counts: 3}, {does: rest, counts: 14}]", "[]", ["has no `phases`: there is nothing to be done"],
    ),
    "something that is neither": (
        "does: hold", "does: pull", ["has `does: pull` in phase 1; one holds or rests"],
    ),
    "a rite without an outcome": (
        ", {does: rest, counts: 14}", "", ["begins with letting go, or ends with holding on: it comes to nothing"],
    ),
    "a phase that cannot be met": (
        "counts: 3", "counts: 1", ["has a hold of 30 ticks, which cannot be missed: it may be 33 off"],
    ),
    "two holds in a row where it waits": (
        "{does: hold, counts: 3}", "{does: hold, counts: 3}, {does: hold, counts: 3}",
        ["has 2 phases of one kind in a row; where it waits for who does it, say all their counts in one"],
    ),
    "a line that is not read": (
        "counts: 3", "counts: 3, line: Dark", ["has a `line`, and nobody reads or sings in phase 1"],
    ),
    "a page without a line": (
        "shows: rope, prop: bell_rope", "shows: page", ["has no `line` to be read or sung in phase 1"],
    ),
    "a rope that is nowhere": ("prop: bell_rope, ", "", ["shows a rope and names no `prop`"]),
    "watching what waits": ("mends: true", "watched: true", [
        "is watched and waits for who does it: there is nothing to be seen",
    ]),
    "rounds of what waits": ("mends: true", "rounds: 3", [
        "has `rounds: 3` and waits for who does it; only one that `leads` goes round",
    ]),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new", "problems"), BROKEN.values(), ids=BROKEN)
def test_each_mistake_is_told_where_it_stands(told, old, new, problems):
    assert old in GOOD
    assert told(GOOD.replace(old, new, 1)) == [f"7:5: board 'bell' {problem}" for problem in problems]


BROKEN_WHERE_IT_LEADS = {
    "too many rounds": ("rounds: 3", "rounds: 7", ["has `rounds: 7`; one that leads goes round 1 to 6 times"]),
    "a page that goes round by itself": ("shows: breath", "shows: page", [
        "has no `line` to be read or sung in phase 1",
        "has no `line` to be read or sung in phase 2",
        "leads and shows a page; only a breath goes round by itself",
    ]),
    "what cannot be begun again": ("rounds: 3", "rounds: 3, mends: true", [
        "leads and mends: what goes on by itself is not begun again",
    ]),
    "more turns than two": ("{does: hold, counts: 4}, {does: rest", "{does: rest, counts: 4}, {does: hold", [
        "leads, and turns more than twice in a round: it is held once and let go once",
    ]),
    "three of a kind": ("[{does: hold, counts: 4}", "[{does: hold, counts: 4}, {does: hold, counts: 4}", [
        "has 3 phases of one kind in a row; where it waits for who does it, say all their counts in one",
    ]),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new", "problems"), BROKEN_WHERE_IT_LEADS.values(), ids=BROKEN_WHERE_IT_LEADS)
def test_each_mistake_in_one_that_leads_is_told(told, old, new, problems):
    assert old in LEADS
    assert told(LEADS.replace(old, new, 1)) == [f"7:5: board 'four' {problem}" for problem in problems]


def test_somebody_who_is_not_in_the_cast_is_told(told):
    assert told(GOOD.replace("who: mia", "who: mai")) == ["7:24: 'mai' is nobody in the cast (did you mean 'mia'?)"]


def test_a_variable_without_the_outcomes_is_told(told):
    said = told(GOOD.replace("kept, soon, late, left]", "kept, soon, left]"))
    assert said == ["10:12: 'went' is never late, which this trial can come to: declare them"]
