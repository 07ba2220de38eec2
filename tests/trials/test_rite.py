"""Rites by themselves: holding on, letting go, doing nothing; one that waits and one that leads; who does them how."""

import random

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from trials.doers import BELL, BOARDS, BREATH, LID, PAGE, WATCHED, Doer, at_random, do, press

from game.trials import TRIALS
from game.trials.rite import (
    BRUSHED,
    LATEST,
    OFFERED,
    Leave,
    Past,
    Rite,
    Suit,
    begin,
    comes_to,
    fits,
    is_offered,
    phase,
    step,
    waits,
    windows,
)

ANXIOUS = {"bias": -20, "spread": 60, "slips": 0.1, "fidgets": 0.1}
SKILLED = {"spread": 25, "slips": 0.02}
LATE_BY = {"bias": 120, "spread": 25, "slips": 0.02}


def held(rite, board, ticks):
    """What a hold of so many ticks brought, and letting go after it, up to what it comes to."""
    told = []
    for tick in range(ticks + 1):
        if not rite.outcome:
            told += step(rite, board, None, tick < ticks).happened
    return told


def let_be(rite, board, ticks):
    return [what for _ in range(ticks) if not rite.outcome for what in step(rite, board, None, False).happened]


def begun(board, **how):
    """A rite whose keys are up, about to begin."""
    rite = begin("b", board)
    rite.fresh = True
    for name, value in how.items():
        setattr(rite, name, value)
    return rite


# ---------------------------------------------------------------------- one that waits
def test_a_bell_that_is_pulled_and_let_ring_out_is_kept_to():
    rite = begun(BELL)
    assert held(rite, BELL, 90) == ["rope_holds", "count", "count", "turn", "rope_rests"]
    let_be(rite, BELL, 419)
    assert rite.outcome == ""
    let_be(rite, BELL, 1)
    assert rite.outcome == "kept"


def test_it_waits_until_one_takes_hold():
    rite = begun(BELL)
    assert let_be(rite, BELL, 1000) == []
    assert waits(rite, BELL)


@pytest.mark.parametrize(
    ("ticks", "at", "again"), [(90 - BELL.early, 1, 0), (90 - BELL.early - 1, 0, 1), (90 + BELL.late, 1, 0)]
)
def test_who_lets_go_before_the_window_begins_that_hold_again(ticks, at, again):
    rite = begun(BELL)
    held(rite, BELL, ticks)
    assert (rite.at, rite.clock, rite.again, rite.slips) == (at, 0, again, [])


def test_a_line_that_is_begun_again_is_read_as_one_that_was_and_a_rope_as_if_nothing_had_been():
    for board, slips in ((BELL, []), (PAGE, ["soon"])):
        rite = begun(board)
        assert held(rite, board, BRUSHED)[-1] == f"{board.shows}_again"
        assert (waits(rite, board), rite.slips) == (True, slips)


def test_presses_out_of_habit_before_the_first_hold_cost_nothing_and_later_ones_do():
    for board in (BELL, PAGE):
        rite = begun(board)
        for _ in range(5):
            held(rite, board, BRUSHED - 1)
            let_be(rite, board, 4)
        assert (waits(rite, board), rite.again, rite.slips) == (True, 0, [])
    held(rite, PAGE, 150)
    let_be(rite, PAGE, 90)
    held(rite, PAGE, BRUSHED - 1)
    assert (rite.again, rite.slips) == (1, ["soon"])


def test_presses_out_of_habit_while_a_breath_is_waited_for_are_none_of_its_rounds():
    rite = begun(BREATH)
    for _ in range(3):
        held(rite, BREATH, 8)
        let_be(rite, BREATH, 8)
    let_be(rite, BREATH, -rite.clock)
    held(rite, BREATH, 240)
    let_be(rite, BREATH, 240)
    assert (rite.kept, rite.slips) == (1, [])


def test_a_bell_that_is_taken_hold_of_before_it_has_rung_out_is_over_too_soon():
    for early, outcome in ((BELL.early + 1, "soon"), (BELL.early, "kept")):
        rite = begun(BELL)
        held(rite, BELL, 90)
        let_be(rite, BELL, 420 - early)
        held(rite, BELL, 3)
        assert rite.outcome == outcome


def test_who_holds_on_past_the_end_of_a_line_runs_on_into_the_next():
    rite = begun(PAGE)
    told = held(rite, PAGE, 150 + PAGE.late + 2)
    assert told[-3:] == ["slip_late", "page_holds", "page_again"]
    rite = begun(PAGE)
    held(rite, PAGE, 1000)
    assert rite.outcome == "late"


def test_a_breath_between_two_lines_that_is_left_out_is_too_soon_and_reads_on():
    rite = begun(PAGE)
    held(rite, PAGE, 150)
    let_be(rite, PAGE, 10)
    step(rite, PAGE, None, True)
    assert (rite.at, rite.slips) == (2, ["soon"])


def test_what_is_held_before_it_begins_is_let_go_first():
    rite = begin("b", BELL)
    for _ in range(200):
        step(rite, BELL, None, True)
    assert waits(rite, BELL)
    step(rite, BELL, None, False)
    step(rite, BELL, None, True)
    assert not waits(rite, BELL)


# ---------------------------------------------------------------------- one that leads
def breathe(rite, take=0, let=0, rounds=1):
    """So many rounds of the breath, taken hold of and let go so many ticks after its turns; what was told."""
    told = []
    for _ in range(rounds):
        for tick in range(-120 if rite.clock == -120 else -15, 480 - 15):
            if not rite.outcome:
                told += step(rite, BREATH, None, take <= tick < 240 + let).happened
    return told


@pytest.mark.parametrize("turn", ["take", "let"])
@pytest.mark.parametrize(
    ("by", "fault"), [(0, ""), (-15, ""), (20, ""), (-16, "slip_soon"), (21, "slip_late"), (90, "slip_late")]
)
def test_a_round_is_kept_to_within_the_windows_of_its_turns(turn, by, fault):
    rite = begun(BREATH)
    told = [what for what in breathe(rite, **{turn: by}) if what in ("well", "slip_soon", "slip_late")]
    assert told == [fault or "well"]
    assert (rite.kept, rite.slips) == ((0, [fault[5:]]) if fault else (1, []))


def test_three_rounds_are_kept_to_and_three_missed_are_what_they_mostly_were():
    rite = begun(BREATH)
    breathe(rite, rounds=3)
    assert rite.outcome == "kept"
    for first, then, outcome in ((-60, 60, "late"), (60, -60, "soon")):
        rite = begun(BREATH)
        breathe(rite, let=first)
        breathe(rite, let=then, rounds=2)
        assert rite.outcome == outcome


def test_whoever_takes_hold_twice_in_a_round_has_not_kept_to_it():
    rite = begun(BREATH)
    for tick in range(-120, 480 - 15):
        step(rite, BREATH, None, 0 <= tick < 3 or 6 <= tick < 240)
    assert (rite.kept, rite.slips) == (0, ["soon"])


def test_nobody_waits_for_who_never_takes_hold():
    rite = begun(BREATH)
    let_be(rite, BREATH, 120 + 3 * 480)
    assert rite.outcome == "late"


def test_a_round_that_is_watched_is_seen_and_heard_and_costs_nothing():
    rite = begun(WATCHED)
    told = let_be(rite, WATCHED, 90 + WATCHED.whole)
    assert rite.clock == 0 and (rite.kept, rite.slips) == (0, [])
    assert [what for what in told if what != "count"] == ["breath_rests", "breath_holds", "breath_rests"]


@pytest.mark.parametrize("off", [-15, 0, 20])
def test_whoever_takes_hold_at_the_turn_of_the_round_that_is_watched_has_begun(off):
    rite = begun(WATCHED)
    let_be(rite, WATCHED, 90 + off)
    held(rite, WATCHED, 210 - off)
    let_be(rite, WATCHED, 75)
    assert rite.kept == 1 and not rite.slips


@pytest.mark.parametrize("off", [-40, 40])
def test_whoever_does_so_elsewhere_in_it_goes_on_watching(off):
    rite = begun(WATCHED)
    let_be(rite, WATCHED, 90 + off)
    held(rite, WATCHED, 40)
    assert rite.clock < 0 and not rite.down and not rite.slips


# ---------------------------------------------------------------------- easier, later, past it, left
def test_where_it_is_to_be_easier_turns_may_be_twice_as_far_off():
    rite = begun(BELL)
    assert windows(rite, BELL) == (15, 18)
    step(rite, BELL, Suit(True, 6), False)
    assert windows(rite, BELL) == (30, 42)


@pytest.mark.parametrize("left", range(1, 60))
def test_made_easier_in_any_tick_of_a_round_that_round_ends(left):
    rite = begun(BREATH)
    while rite.clock < BREATH.whole - left and not rite.slips:
        step(rite, BREATH, None, False)
    step(rite, BREATH, Suit(True, 0), False)
    let_be(rite, BREATH, BREATH.whole)
    assert rite.slips and fits(rite, BREATH)


@pytest.mark.parametrize("board", BOARDS.values(), ids=BOARDS)
def test_however_easy_and_late_it_is_no_two_windows_meet(board):
    rite = begun(board, ease=True, late=LATEST)
    assert sum(windows(rite, board)) < min(ticks for _, ticks in board.runs)


def test_after_two_slips_it_may_be_let_be_as_it_is():
    for again, outcome in ((OFFERED - 1, ""), (OFFERED, "soon")):
        rite = begun(BELL, again=again)
        assert is_offered(rite) == bool(outcome)
        step(rite, BELL, Past(), False)
        assert rite.outcome == outcome


def test_it_can_be_left_at_any_time():
    rite = begun(PAGE)
    held(rite, PAGE, 150)
    step(rite, PAGE, Leave(), False)
    assert rite.outcome == "left"


@pytest.mark.parametrize(
    ("slips", "came"), [([], "kept"), (["soon", "late"], "late"), (["late", "soon"], "soon"), (["soon"] * 2, "soon")]
)
def test_it_comes_to_what_it_mostly_was_and_of_both_the_latest(slips, came):
    assert comes_to(begun(PAGE, slips=slips)) == came


def test_what_was_kept_of_a_longer_rite_does_not_fit_a_shorter_one():
    rite = begun(PAGE, at=4)
    assert fits(rite, PAGE) and not fits(rite, BELL)
    assert fits(begun(BREATH), BREATH) and not fits(begun(BREATH, kept=3), BREATH)


def test_one_that_leads_is_over_when_as_many_rounds_were_missed_as_it_has_or_more():
    rite = begun(BREATH, slips=["soon"] * BREATH.rounds)
    let_be(rite, BREATH, 2 * BREATH.whole)
    assert rite.outcome == "soon"


def test_whatever_is_done_all_that_is_kept_of_a_rite_fits():
    for board in BOARDS.values():
        for seed in range(8):
            rite, holds = begin("b", board), at_random(seed, 40)
            step(rite, board, Suit(seed % 2 == 1, 3 * seed), False)
            for tick in range(4000):
                if rite.outcome:
                    break
                assert fits(rite, board)
                step(rite, board, None, holds(tick))


@pytest.mark.parametrize(
    ("board", "how", "told"),
    [
        (BELL, {}, ("rope_waits", {})),
        (BELL, {"clock": 31}, ("rope_hold", {"count": 2})),
        (BELL, {"at": 1, "clock": 419}, ("rope_rest", {"count": 14})),
        (BREATH, {}, ("breath_begins", {})),
        (BREATH, {"clock": 30 - 120, "kept": 1}, ("breath_rest_on", {"count": 2})),
        (BREATH, {"clock": 365, "met": ["hold", "rest"]}, ("breath_kept", {"count": 1})),
        (BREATH, {"clock": 365, "met": ["hold", "rest"], "fault": "soon"}, ("breath_missed", {})),
        (BREATH, {"clock": 130}, ("breath_hold_on", {"count": 1})),
        (BREATH, {"clock": 359}, ("breath_rest", {"count": 4})),
        (LID, {"clock": 9 * 45 + 20}, ("lid_hold", {"count": 9})),
    ],
)
def test_how_it_stands_is_told_in_words(board, how, told):
    assert TRIALS["rite"].words(begun(board, **how), board) == (f"trial.rite.{told[0]}", told[1])


def test_a_round_begins_in_its_last_phase():
    assert phase(begin("b", BREATH), BREATH) == (3, 0)


# ---------------------------------------------------------------------- played
@pytest.mark.parametrize("board", BOARDS.values(), ids=BOARDS)
def test_who_errs_by_nothing_keeps_to_it_in_ten_to_twenty_five_seconds_or_so(board):
    outcome, ticks = do(Doer(1), board)
    assert outcome == "kept"
    assert 8 * 60 <= ticks <= 26 * 60


@settings(deadline=None, max_examples=30)
@given(st.sampled_from(sorted(BOARDS)), st.integers(0, 10**6), st.integers(0, 1500))
def test_each_outcome_is_come_to_as_it_says_from_anywhere(name, seed, ticks):
    board, chance, rite = BOARDS[name], random.Random(seed), begin("b", BOARDS[name])
    down = False
    for _ in range(ticks):
        down = down != (chance.random() < 1 / 60)
        step(rite, board, None, down)
        if rite.outcome:
            return
    for outcome, ways in TRIALS["rite"].plays(rite, board).items():
        again = msgspec.json.decode(msgspec.json.encode(rite), type=Rite)
        for way in ways:
            for _ in range(way.lasts):
                step(again, board, way.act, way.held > 0)
        assert again.outcome == outcome


@pytest.mark.parametrize("board", BOARDS.values(), ids=BOARDS)
def test_before_it_is_begun_it_can_come_to_anything(board):
    assert set(TRIALS["rite"].plays(begin("b", board), board)) == {"kept", "soon", "late", "left"}


def rate(board, tries, number=40, **how):
    """Which share of so many, each with a seed of their own, keep to it within so many tries."""
    doers = [Doer(seed, **how) for seed in range(number)]
    return sum(any(do(doer, board)[0] == "kept" for _ in range(tries)) for doer in doers) / number


@pytest.mark.parametrize("board", BOARDS.values(), ids=BOARDS)
def test_the_anxious_keep_to_it_within_three_tries_and_the_skilled_and_the_late_at_once(board):
    """Measured over 60 to 200 seeds, within one try and three: anxious bell 88 and 100, page 62 and 98, breath 94 and
    100, lid 88 and 98 in a hundred; skilled 98 to 100, and who is 120 ms late 97 to 100, at once."""
    assert rate(board, 3, **ANXIOUS) >= 0.9 > 0.7
    assert rate(board, 1, **SKILLED) >= 0.9
    assert rate(board, 1, **LATE_BY) >= 0.9


def test_who_errs_by_a_third_of_a_second_keeps_to_it_where_it_is_to_be_easier():
    def share(ease):
        return sum(do(Doer(seed, spread=330), PAGE, ease)[0] == "kept" for seed in range(40))

    assert share(True) >= share(False) + 10


@pytest.mark.parametrize("board", BOARDS.values(), ids=BOARDS)
def test_hands_that_do_not_listen_do_not_keep_to_it(board):
    """Never, always, in any even measure that begins by holding or by not; at random hardly ever."""
    assert press(lambda tick: False, board, 2400) != "kept"
    assert press(lambda tick: True, board, 2400) != "kept"
    for every in (1, 3, 8, 15, 30, 45, 60, 75, 90, 105, 120, 135, 150, 180, 210, 240):
        for first in (0, 1):
            assert press(lambda tick, every=every, first=first: tick // every % 2 == first, board, 2400) != "kept"
    lucky = [press(at_random(seed, every), board, 2400) for every in (4, 30, 120, 240) for seed in range(15)]
    assert lucky.count("kept") <= 2
