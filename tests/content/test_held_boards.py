"""Boards of the Held Breath, and every mistake in them."""

import pytest

from game.content.boards.held import HeldBoard

GOOD = """
variables:
  the_name: {is: [none, late, slept, left], start: none}
boards:
  end:
    {trial: held, counts: 4, count: 36, name: late, chair: said, chair_words: late cold, window: said,
     window_words: lamp late, it: said, it_words: home late, lamp: said, lamp_words: late wet, hand: said,
     hand_words: wet late, touch: said}
begins:
  - trial: end -> the_name
said:
  - mia: "It's late. #aaa"
"""


def test_a_board_is_its_rhythm_its_name_and_its_looks(read):
    board = read(GOOD).boards["end"]
    assert isinstance(board, HeldBoard)
    assert (board.phase, board.circle, board.name, board.touch, board.wrong) == (144, 576, "late", "said", "")
    assert (board.look("window"), board.words("window")) == ("said", ("lamp", "late"))


BROKEN = {
    "a rhythm of no counts": ("counts: 4", "counts: 0", ["has `counts: 0`; a phase has 1 to 8 counts"]),
    "a rhythm of too many": ("counts: 4", "counts: 9", ["has `counts: 9`; a phase has 1 to 8 counts"]),
    "a breath that is over before it is judged": (
        "count: 36", "count: 20", ["has phases of 4 × 20 ticks; one lasts 96 to 300 ticks"],
    ),
    "a breath that nobody holds": (
        "count: 36", "count: 90", ["has phases of 4 × 90 ticks; one lasts 96 to 300 ticks"],
    ),
    "a name that is not in every look": (
        "lamp late", "lamp dark", ["has `window_words: lamp dark`; its name, 'late', is in every look"],
    ),
    "a look of one word": ("home late", "late", ["has `it_words: late`; a look holds 2 words"]),
    "a look of three": ("home late", "late for tea", ["has `it_words: late for tea`; a look holds 2 words"]),
    "a look that says its name twice": ("home late", "late late", ["has `it_words: late late`; a look holds 2 words"]),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new", "problems"), BROKEN.values(), ids=BROKEN)
def test_each_mistake_is_told_where_it_stands(told, old, new, problems):
    assert old in GOOD
    assert told(GOOD.replace(old, new, 1)) == [f"7:5: board 'end' {problem}" for problem in problems]


def test_another_word_in_every_look_hides_the_name(told):
    text = GOOD
    for other in ("cold", "lamp", "home"):
        text = text.replace(f"{other} late", "wet late").replace(f"late {other}", "late wet")
    hidden = "7:5: board 'end' has 'wet' in every look, as it has its name: nobody can tell which is which"
    assert told(text) == [hidden]


def test_a_look_without_its_conversation_is_told(told):
    assert told(GOOD.replace("lamp: said", "lamp: sad")) == ["8:68: 'sad' is no conversation (did you mean 'said'?)"]
    assert told(GOOD.replace("hand: said,", "")) == ["7:5: board 'end' needs `hand:`"]


def test_a_variable_without_the_outcomes_is_told(told):
    text = GOOD.replace("late, slept, left]", "late, left]")
    assert told(text) == ["11:12: 'the_name' is never slept, which this trial can come to: declare them"]
