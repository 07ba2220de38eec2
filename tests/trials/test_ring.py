"""The ring by itself: turning, listening, settling, missing, being left."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content.boards.ring import NOTES, RingBoard
from game.trials import TRIALS
from game.trials.ring import MISSES, SETTLES, Leave, Ring, Round, Turn, apart, begin, step

BOARD = RingBoard(note=4, start=0, wrong="no", round=True)
notes = st.integers(0, NOTES - 1)


def hold(ring, ticks=SETTLES, board=BOARD):
    """Let go, then hold for so many ticks; what was told."""
    step(ring, board, None, False)
    return [step(ring, board, None, True) for _ in range(ticks)]


@given(notes, notes)
def test_notes_are_at_most_half_the_ring_apart(note, other):
    away = apart(Ring("b", note=note), RingBoard(note=other))
    assert away == min((note - other) % NOTES, (other - note) % NOTES) <= NOTES // 2


def test_a_turn_goes_one_note_and_round():
    ring = begin("b", BOARD)
    step(ring, BOARD, Turn(-1), False)
    assert ring.note == NOTES - 1
    step(ring, BOARD, Turn(1), False)
    assert ring.note == 0


def test_a_turn_ends_listening():
    ring = begin("b", BOARD)
    hold(ring, 30)
    step(ring, BOARD, Turn(1), True)
    assert ring.held == 0


def test_listening_costs_nothing():
    ring = begin("b", BOARD)
    for _ in range(5):
        hold(ring, SETTLES - 1)
    assert (ring.misses, ring.outcome) == (0, "")


def test_their_note_held_to_the_end_is_quiet():
    ring = begin("b", BOARD)
    for _ in range(4):
        step(ring, BOARD, Turn(1), False)
    told = hold(ring)
    assert (ring.outcome, told[-1].happened) == ("quiet", ["settled"])


def test_another_note_held_to_the_end_is_a_miss_and_says_so():
    ring = begin("b", BOARD)
    last = hold(ring)[-1]
    assert (ring.misses, last.says, last.keep, ring.outcome) == (1, "no", True, "")


def test_after_a_miss_breath_has_to_be_let_go_first():
    ring = begin("b", BOARD)
    hold(ring)
    for _ in range(2 * SETTLES):
        step(ring, BOARD, None, True)
    assert ring.misses == 1


def test_after_the_last_miss_it_settles_by_itself():
    ring = begin("b", BOARD)
    told = [hold(ring)[-1] for _ in range(MISSES)]
    assert (ring.outcome, told[-1].says) == ("rough", "")


def test_only_where_it_may_be_do_they_go_round_again():
    for board, outcome in ((BOARD, "round"), (RingBoard(note=4), "")):
        ring = begin("b", board)
        step(ring, board, Round(), False)
        assert ring.outcome == outcome


def test_it_can_be_left():
    ring = begin("b", BOARD)
    step(ring, BOARD, Leave(), False)
    assert ring.outcome == "left"


@given(notes, notes, st.booleans(), st.integers(0, MISSES - 1))
def test_each_outcome_is_come_to_as_it_says(note, start, round_again, misses):
    board, row = RingBoard(note=note, start=start, round=round_again), TRIALS["ring"]
    for outcome in row.plays(Ring("b", note=start, misses=misses), board):
        ring = Ring("b", note=start, misses=misses)
        for play in row.plays(ring, board)[outcome]:
            for tick in range(max(1, play.held)):
                step(ring, board, play.act if tick == 0 else None, play.held > 0)
        assert ring.outcome == outcome


@pytest.mark.parametrize(
    ("held", "note", "told"),
    [(0, 0, ("trial.ring.note", {"note": 1, "of": NOTES})), (3, 3, ("trial.ring.near", {})),
     (3, 2, ("trial.ring.apart", {})), (3, 9, ("trial.ring.far", {})), (3, 4, ("trial.ring.still", {}))],
)  # fmt: skip
def test_it_can_be_told_in_words(held, note, told):
    assert TRIALS["ring"].words(Ring("b", note=note, held=held), BOARD) == told
