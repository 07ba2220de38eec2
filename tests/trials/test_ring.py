"""The ring by itself: turning, listening, settling, missing, being left."""

import random

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.content.boards.ring import MOST, NOTES, RingBoard
from game.trials import TRIALS
from game.trials.ring import (
    BROKEN,
    GRACE,
    MISSES,
    ONS,
    PULLS,
    RESTS,
    SETTLES,
    SHORTER,
    WALKS,
    Leave,
    Ring,
    Round,
    Turn,
    apart,
    begin,
    is_heard,
    step,
    theirs,
)

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


MINUTE = 60 * 60
THREE = (
    RingBoard(note=4, start=0, wrong="no", pulls=6),
    RingBoard(note=9, start=6, wrong="no", rests=5),
    RingBoard(note=11, start=9, wrong="no", walks=6),
)
"""Boards as those of chapter 1 are."""


@pytest.mark.parametrize("board", THREE)
@pytest.mark.parametrize("seed", range(4))
def test_hands_that_press_anything_do_not_do_it_in_a_minute(board, seed):
    ring, chance, held = begin("b", board), random.Random(seed), False
    for tick in range(MINUTE):
        if ring.outcome:
            break
        held = chance.random() < 0.5 if tick % 40 == 0 else held
        step(ring, board, Turn(chance.choice((1, -1))) if chance.random() < 1 / 40 else None, held)
    assert ring.outcome != "quiet"


@pytest.mark.parametrize("board", THREE)
def test_whoever_listens_a_second_turns_and_listens_again_does_it_in_a_minute_without_a_miss(board):
    """Turns back where it grew quicker, holds on where it stands, and is a quarter of a second late for silences."""
    ring, count, way, before = begin("b", board), 0, 1, NOTES
    for _ in range(MINUTE):
        if ring.outcome:
            break
        count, act, held = count + 1, None, False
        if board.rests and not apart(ring, board):
            held = ring.off and ring.clock > 15
        elif count <= 50 or not apart(ring, board):
            held = not ring.spent
        elif count > 70:
            way, before = (-way if apart(ring, board) > before else way), apart(ring, board)
            act, count = Turn(way), 0
        step(ring, board, act, held)
    assert (ring.outcome, ring.misses) == ("quiet", 0)


boards = st.builds(
    RingBoard, note=notes, start=notes, round=st.booleans(), wrong=st.just("no")
) | st.builds(
    lambda note, start, what, many: RingBoard(note=note, start=start, **{what: many}),
    notes, notes, st.sampled_from(("pulls", "rests", "walks")), st.integers(1, MOST),
)  # fmt: skip


def play(ring, board, ways):
    for way in ways:
        for tick in range(max(1, way.held)):
            step(ring, board, way.act if tick == 0 else None, way.held > 0)


@settings(deadline=None)
@given(boards, st.integers(0, MISSES - 1), st.integers(0, 400), st.data())
def test_each_outcome_is_come_to_as_it_says_from_anywhere(board, misses, ticks, data):
    row, ring = TRIALS["ring"], Ring("b", note=board.start, misses=misses)
    way = data.draw(st.sampled_from(("quiet", "rough")))
    for each in row.plays(ring, board)[way][: ticks // 20]:
        play(ring, board, [each])
    if not ring.outcome:
        for outcome, ways in row.plays(ring, board).items():
            there = msgspec.structs.replace(ring)
            play(there, board, ways)
            assert there.outcome == outcome


PULLED = RingBoard(note=4, start=3, wrong="no", pulls=3)
RESTED = RingBoard(note=4, start=3, wrong="no", rests=3)
WALKED = RingBoard(note=4, start=3, wrong="no", walks=3)


def found(board):
    ring = begin("b", board)
    step(ring, board, Turn(1), False)
    return ring


def test_a_note_that_is_held_pulls_away_and_is_turned_back_to_in_the_same_breath():
    ring = found(PULLED)
    for number in range(PULLED.pulls):
        assert [step(ring, PULLED, None, True) for _ in range(SHORTER)][-1].happened == ["pulled"]
        assert (ring.kept, ring.note) == (number + 1, 4 + PULLS[number])
        for _ in range(abs(PULLS[number])):
            step(ring, PULLED, Turn(-PULLS[number]), False)
    assert [step(ring, PULLED, None, True) for _ in range(SHORTER)][-1].happened == ["settled"]


def test_to_be_slow_after_a_pull_is_no_miss():
    ring = found(PULLED)
    hold(ring, SHORTER, PULLED)
    for _ in range(2 * MISSES):
        hold(ring, SETTLES, PULLED)
    assert (ring.misses, ring.kept, ring.outcome) == (0, 1, "")


@pytest.mark.parametrize(("note", "swells", "ones"), [(4, 0, 3), (5, 5, 0), (6, 9, 0), (10, 17, 0)])
def test_the_farther_apart_two_notes_are_the_quicker_they_swell(note, swells, ones):
    told = [what for each in hold(Ring("b", note=note)) for what in each.happened]
    assert (told.count("swell"), told.count("one")) == (swells, ones)


def test_what_is_kept_stays_when_breath_is_let_go():
    ring = found(PULLED)
    hold(ring, SHORTER + 40, PULLED)
    step(ring, PULLED, None, False)
    assert (ring.kept, ring.held) == (1, 0)


def heard_off(ring, held=False):
    """Play on, breath `held` or not, until the note goes off."""
    while "off" not in step(ring, RESTED, None, held).happened:
        pass


def rested(ring, held):
    """A silence from its first tick: held for so many of its ticks, then let go."""
    rest = RESTS[ring.turns // 2 % len(RESTS)]
    return [step(ring, RESTED, None, tick < held).happened for tick in range(rest)][-1]


def test_a_silence_that_is_held_through_counts_and_breath_is_let_go_after_it():
    ring = found(RESTED)
    for number in range(RESTED.rests):
        heard_off(ring)
        rested(ring, RESTS[number])
        assert ring.kept == number + 1
    assert ring.outcome == "quiet"


def test_half_a_second_late_or_early_is_no_matter():
    ring = found(RESTED)
    heard_off(ring)
    assert rested(ring, RESTS[0] - GRACE) == ["kept"]
    heard_off(ring)
    assert "kept" not in rested(ring, RESTS[1] - GRACE - 1)


def test_one_breath_holds_one_silence():
    ring = found(RESTED)
    for _ in range(3 * (max(ONS) + max(RESTS))):
        step(ring, RESTED, None, True)
    assert (ring.kept, ring.misses) == (1, 0)


def test_a_silence_that_is_let_go_of_costs_nothing_and_after_some_they_are_shorter():
    ring = found(RESTED)
    for _ in range(BROKEN):
        heard_off(ring)
        rested(ring, 20)
    assert (ring.misses, ring.broken, ring.outcome) == (0, BROKEN, "")
    heard_off(ring)
    count = 0
    while not ring.kept:
        step(ring, RESTED, None, True)
        count += 1
    assert count == RESTS[BROKEN] * 2 // 3


def test_a_silence_held_through_on_another_note_is_a_miss():
    ring = begin("b", RESTED)
    heard_off(ring)
    rested(ring, RESTS[0])
    assert (ring.misses, ring.kept) == (1, 0)


def test_a_note_that_walks_is_followed_a_breath_for_each_and_then_nobody_answers():
    ring = found(WALKED)
    for number in range(WALKED.walks):
        assert is_heard(ring, WALKED)
        hold(ring, SHORTER, WALKED)
        assert ring.kept == number + 1
        for _ in range(WALKS[number] if number + 1 < WALKED.walks else 0):
            step(ring, WALKED, Turn(-1), False)
    assert not is_heard(ring, WALKED) and apart(ring, WALKED) == 0
    hold(ring, SETTLES - 1, WALKED)
    assert ring.outcome == ""
    step(ring, WALKED, None, True)
    assert ring.outcome == "quiet"


@given(st.integers(0, MOST))
def test_what_walks_goes_down(kept):
    ring = Ring("b", kept=kept)
    assert theirs(ring, WALKED) == (4 - sum(WALKS[:kept])) % NOTES


@settings(deadline=None)
@given(boards, st.lists(st.tuples(st.sampled_from((None, None, Turn(1), Turn(-1))), st.booleans()), max_size=40))
def test_nothing_that_is_done_is_lost(board, wanted):
    ring, kept = begin("b", board), 0
    for act, held in wanted:
        for _ in range(40):
            if not ring.outcome:
                step(ring, board, act if _ == 0 else None, held)
        assert ring.kept >= kept
        kept = ring.kept


@pytest.mark.parametrize(
    ("held", "note", "told"),
    [(0, 0, ("trial.ring.note", {"note": 1, "of": NOTES})), (3, 3, ("trial.ring.near", {})),
     (3, 2, ("trial.ring.apart", {})), (3, 9, ("trial.ring.far", {})), (3, 4, ("trial.ring.still", {}))],
)  # fmt: skip
def test_it_can_be_told_in_words(held, note, told):
    assert TRIALS["ring"].words(Ring("b", note=note, held=held), BOARD) == told


@pytest.mark.parametrize(
    ("board", "ring", "told"),
    [(RESTED, Ring("b", turns=1), "rest"), (RESTED, Ring("b", turns=1, held=9), "rest_held"),
     (RESTED, Ring("b", turns=2, kept=1), "on"), (RESTED, Ring("b", turns=2, kept=1, spent=True), "on_held"),
     (WALKED, Ring("b", kept=3), "nobody"), (WALKED, Ring("b", kept=3, held=9), "nobody_held")],
)  # fmt: skip
def test_that_it_is_on_or_off_or_nobody_is_there_is_told_in_words(board, ring, told):
    assert TRIALS["ring"].words(ring, board) == (f"trial.ring.{told}", {})
