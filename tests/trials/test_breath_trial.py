"""The plate by itself: breathed on, let go too soon, left."""

import pytest

from game.content.boards.breath import LONGEST, BreathBoard, rules
from game.trials import TRIALS
from game.trials.breath import Breath, Leave, begin, step

BOARD = BreathBoard(fills=60)


def hold(plate, ticks):
    """Hold for so many ticks; what happened in each."""
    return [step(plate, BOARD, None, True).happened for _ in range(ticks)]


def test_it_is_taken_once_it_was_held_long_enough():
    plate = begin("b", BOARD)
    assert hold(plate, BOARD.fills - 1)[0] == ["begun"]
    assert plate.outcome == ""
    hold(plate, 1)
    assert plate.outcome == "taken"


def test_let_go_too_soon_it_begins_anew():
    plate = begin("b", BOARD)
    hold(plate, BOARD.fills - 1)
    assert step(plate, BOARD, None, False).happened == ["short"]
    hold(plate, BOARD.fills - 1)
    assert (plate.outcome, plate.short) == ("", 1)


def test_nothing_happens_while_nobody_breathes():
    plate = begin("b", BOARD)
    assert [step(plate, BOARD, None, False).happened for _ in range(9)] == [[]] * 9


def test_it_can_be_left_at_any_time():
    plate = begin("b", BOARD)
    hold(plate, 10)
    step(plate, BOARD, Leave(), True)
    assert plate.outcome == "left"


@pytest.mark.parametrize("held", [0, 1, 59])
def test_plays_are_what_they_come_to(held):
    for outcome, plays in TRIALS["breath"].plays(Breath("b", held=held), BOARD).items():
        plate = Breath("b", held=held)
        for play in plays:
            if play.act:
                step(plate, BOARD, play.act, False)
            hold(plate, play.held)
        assert plate.outcome == outcome


@pytest.mark.parametrize(
    ("plate", "words"),
    [
        (Breath("b"), ("trial.breath.waits", {})),
        (Breath("b", short=1), ("trial.breath.more", {})),
        (Breath("b", held=15), ("trial.breath.fills", {"percent": 25})),
    ],
)
def test_it_is_told_in_words(plate, words):
    assert TRIALS["breath"].words(plate, BOARD) == words


@pytest.mark.parametrize("fills", [0, LONGEST + 1])
def test_more_than_a_breath_or_none_is_refused(fills):
    assert list(rules(BreathBoard(fills=fills))) == [f"has `fills: {fills}`; one breath lasts 1 to {LONGEST} ticks"]
