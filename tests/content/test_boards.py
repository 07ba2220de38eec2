"""Boards of trials and the conversations that go through them, and every mistake in them."""

import pytest

from game.content.boards.ring import RingBoard
from game.content.nodes import Trial

GOOD = """
variables:
  tuned: {is: [untouched, quiet, rough, round, left], start: untouched}
boards:
  bell: {trial: ring, note: 2, start: 1, wrong: not_it, round: true}
tune:
  - trial: bell -> tuned
not_it:
  - mia: "No. #aaa"
"""


def test_a_board_is_a_record_of_its_kind(read):
    assert read(GOOD).boards == {"bell": RingBoard(note=2, start=1, wrong="not_it", round=True)}


def test_a_conversation_goes_through_it(read):
    assert read(GOOD).nodes["tune"] == (Trial("bell", "tuned"),)


BROKEN = {
    "no kind": ("trial: ring, note", "note", ["6:9: board 'bell' needs `trial:`, its kind"]),
    "a kind there is not": (
        "trial: ring,", "trial: rink,", ["6:17: 'rink' is no kind of trial (did you mean 'ring'?)"],
    ),
    "something missing": ("note: 2, ", "", ["6:9: board 'bell' needs `note:`"]),
    "something strange": (
        "start: 1", "starts: 1", ["6:32: 'starts' is no part of board 'bell' (did you mean 'start'?)"],
    ),
    "a note there is not": ("note: 2", "note: 12", ["6:9: board 'bell' has `note: 12`; notes are 0 to 11"]),
    "a note that is none": ("note: 2", "note: la", ["6:29: note should be a whole number, not 'la'"]),
    "solved before it begins": (
        "start: 1", "start: 2",
        ["6:9: board 'bell' is solved before it begins: let `start` be another than `note`"],
    ),
    "nothing said after a wrong note": (
        ", wrong: not_it", "",
        ["6:9: board 'bell' needs `wrong:`, the conversation that is said after a note that is not theirs"],
    ),
    "none of what may be asked several times": (
        "start: 1", "start: 1, pulls: 0",
        ["6:49: `pulls: 0` asks for nothing of board 'bell': leave it out, or say how many"],
    ),
    "more than may be asked": (
        "start: 1", "start: 1, rests: 9", ["6:9: board 'bell' has `rests: 9`; there are 1 to 8"],
    ),
    "a conversation there is not": (
        "wrong: not_it", "wrong: not_at",
        ["6:49: 'not_at' is no conversation (did you mean 'not_it'?)"],
    ),
    "a trial on no board": (
        "bell -> tuned", "ball -> tuned", ["8:12: 'ball' is no board of this book (did you mean 'bell'?)"],
    ),
    "a trial without an arrow": ("bell -> tuned", "bell", ["8:12: should be `trial: board -> variable`, not 'bell'"]),
    "a variable there is not": (
        "bell -> tuned", "bell -> tund", ["8:12: 'tund' is not declared (did you mean 'tuned'?)"],
    ),
    "a variable without the outcomes": (
        "quiet, rough, round, left]", "quiet, left]",
        ["8:12: 'tuned' is never rough, round, which this trial can come to: declare them"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new", "problems"), BROKEN.values(), ids=BROKEN)
def test_each_mistake_is_told_where_it_stands(told, old, new, problems):
    assert old in GOOD
    assert told(GOOD.replace(old, new, 1)) == problems
