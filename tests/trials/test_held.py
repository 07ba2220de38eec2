"""The Held Breath by itself: breathing with it, what a breath buys, how it comes nearer, and who lies there how."""

import random

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from trials.sleepers import BOARD, Sleeper, lie

from game.content.boards.held import LOOKS, HeldBoard
from game.trials import TRIALS
from game.trials.held import (
    AGAIN,
    AWAY,
    BACK,
    CALLS,
    DAWN,
    EASED,
    FLINCH,
    GRACE,
    HUSHED,
    LIT,
    NARROW,
    OFFENDED,
    OFFERED,
    REACHES,
    STRUGGLES,
    WIDE,
    Change,
    Held,
    Leave,
    Past,
    Suit,
    Turn,
    Want,
    begin,
    deeds,
    names,
    nearer,
    step,
)

SPOKEN = msgspec.structs.replace(BOARD, begins="b", wrong="no", named="n", touch="t")


def lies(**how):
    """Somebody to whom what is said first has been said, about to breathe in."""
    return Held(**({"board": "b", "begun": True, "breaths": GRACE} | how))


def breath(state, board=BOARD, press=0, let=0, act=None, struggles=0):
    """One breath from where it breathes in, pressed and let go so many ticks after its turns; what was told.

    `act` is done before, with breath let go, and one struggles so often in it. Where one started up, it ends there."""
    told = [step(state, board, act, False)] if act else []
    if act:
        state.clock -= 1
    lost = state.lost
    for tick in range(-60 if press < 0 else 0, board.circle - (60 if press < 0 else 0)):
        held = press <= tick < 2 * board.phase + let
        state.clock = tick % board.circle if tick in (-60, 0) else state.clock
        struggle = Want("") if 0 < tick - press <= struggles else None
        told.append(step(state, board, struggle, held))
        if state.outcome or state.named or state.lost > lost:
            break
    return told


def happened(told):
    return [what for each in told for what in each.happened if what not in ("in", "full", "out", "empty", "count")]


# ---------------------------------------------------------------------- breathing
@pytest.mark.parametrize("window", ["press", "let"])
@pytest.mark.parametrize(
    ("by", "shared"),
    [
        (0, 2),
        (NARROW[0], 2),
        (NARROW[1], 2),
        (NARROW[0] - 1, 1),
        (NARROW[1] + 1, 1),
        (WIDE[0], 1),
        (WIDE[1], 1),
        (WIDE[0] - 1, 0),
        (WIDE[1] + 1, 0),
    ],
)
def test_a_turn_is_shared_within_its_window_and_well_within_a_narrower_one(window, by, shared):
    state = lies()
    breath(state, **{window: by})
    assert state.shared == shared


@pytest.mark.parametrize(
    ("how", "why"),
    [
        ({"press": 999}, "alone"),
        ({"press": -30}, "in_soon"),
        ({"press": 60}, "in_late"),
        ({"let": -60}, "out_soon"),
        ({"let": 60}, "out_late"),
        ({"struggles": STRUGGLES}, "fought"),
    ],
)
def test_why_a_breath_was_not_shared_is_told(how, why):
    told = happened(breath(lies(), **how))
    assert told[told.index("missed") + 1] == why


@pytest.mark.parametrize("by", [EASED[0], EASED[1]])
def test_where_it_is_to_be_easier_a_second_either_way_is_shared(by):
    for ease, shared in ((False, 0), (True, 1)):
        state = lies()
        step(state, BOARD, Suit(ease), False)
        state.clock = 0
        breath(state, let=by)
        assert state.shared == shared


def test_who_hears_it_late_may_be_so_much_later():
    for late, shared in ((0, 0), (12, 1)):
        state = lies(late=late)
        breath(state, press=WIDE[1] + 12, let=WIDE[1] + 12)
        assert state.shared == shared


def test_breath_that_is_held_on_and_on_is_shared_once_at_most():
    state = lies()
    shared = []
    for _ in range(4 * BOARD.circle):
        shared += [
            what for what in step(state, BOARD, None, True).happened if what in ("shared", "well", "missed", "out_late")
        ]
    assert shared == ["missed", "out_late"] + ["missed"] * 3


def test_who_struggles_three_times_in_a_breath_has_not_shared_it():
    for often, shared in ((STRUGGLES - 1, 2), (STRUGGLES, 0)):
        state = lies()
        told = happened(breath(state, struggles=often))
        assert (state.shared, told.count("struggles")) == (shared, often)


def test_anything_wanted_with_breath_held_or_before_anything_is_free_is_a_struggle():
    for free, held in (([], False), (["eyes"], True)):
        state = lies(free=list(free), clock=40)
        told = [step(state, BOARD, act, held) for act in (Turn(1), Change(1), Want("look it"))]
        assert (state.want, happened(told)) == ("", ["struggles"] * 3)


# ---------------------------------------------------------------------- what a breath buys
def test_the_first_breath_that_is_shared_frees_the_eyes_and_does_nothing_else():
    state = lies(want="look it")
    told = breath(state)
    assert (state.free, state.gaze) == (["eyes"], "up")
    assert happened(told)[:2] == ["well", "free_eyes"]


def test_a_breath_that_is_not_shared_buys_nothing():
    state = lies(free=["eyes"], want="look chair")
    breath(state, press=60)
    assert (state.gaze, state.seen) == ("up", [])


@pytest.mark.parametrize("at", LOOKS)
def test_what_is_looked_at_is_told_once(at):
    state = lies(free=["eyes"], want=f"look {at}")
    assert [each.says for each in breath(state) if each.says] == [BOARD.look(at)]
    state.gaze, state.want = "up", f"look {at}"
    assert [each.says for each in breath(state) if each.says] == []
    assert (state.gaze, state.seen) == (at, [at])


def test_looking_at_the_hand_frees_it():
    state = lies(free=["eyes"], want="look hand")
    breath(state)
    assert state.free == ["eyes", "hand"]
    assert deeds(state, BOARD)["hand"] == ["reach lamp", "reach blanket", "reach it"]


@pytest.mark.parametrize(("let", "breaths"), [(NARROW[1] + 1, 5), (0, 3)])
def test_the_blanket_takes_five_breaths_or_three_shared_well_and_frees_the_voice(let, breaths):
    state = lies(free=["eyes", "hand"], gaze="it", want="reach blanket")
    for number in range(breaths):
        assert "voice" not in state.free, number
        breath(state, let=let)
    assert "voice" in state.free and state.want == ""


def test_a_hand_on_its_way_falls_back_by_one_with_a_breath_that_is_not_shared():
    state = lies(free=["eyes", "hand"], gaze="it", reached={"blanket": 3, "lamp": REACHES["lamp"]})
    breath(state, press=60)
    assert state.reached == {"blanket": 2, "lamp": REACHES["lamp"]}


def test_the_lamp_drives_it_back_and_keeps_it_where_it_is_for_three_breaths():
    state = lies(free=["eyes", "hand"], gaze="chair", away=4, want="reach lamp", reached={"lamp": 2})
    breath(state)
    assert (state.away, state.lit) == (4 + FLINCH, LIT - 1)
    for _ in range(LIT - 1):
        breath(state)
    assert state.away == 4 + FLINCH
    breath(state)
    assert state.away == 4 + FLINCH - 1


def test_a_hum_keeps_it_where_it_is_for_two_breaths():
    state = lies(free=["eyes", "hand", "voice"], gaze="chair", want="hum")
    breath(state)
    state.want = ""
    for _ in range(HUSHED - 1):
        breath(state)
    assert state.away == AWAY
    breath(state)
    assert state.away == AWAY - 1


def test_only_words_that_were_come_upon_can_be_said_and_only_to_its_face():
    state = lies(free=["eyes", "hand", "voice"], gaze="it", seen=["chair", "it"])
    assert deeds(state, BOARD)["voice"] == ["hum", "say late", "say cold", "say home"]
    state.gaze = "chair"
    assert deeds(state, BOARD)["voice"] == ["hum"]


def test_called_by_its_name_three_breaths_in_a_row_it_is_named():
    state = lies(free=["eyes", "hand", "voice"], gaze="it", seen=["it"], want="say late")
    for _ in range(CALLS - 1):
        breath(state, SPOKEN)
        assert not state.named
    assert breath(state, SPOKEN)[-1].says == "n"
    assert (state.named, state.outcome) == (True, "")
    step(state, SPOKEN, None, False)
    assert state.outcome == "late"


@pytest.mark.parametrize("between", ["missed", "looked away"])
def test_whoever_misses_a_breath_or_looks_away_calls_it_from_the_beginning(between):
    state = lies(free=["eyes", "hand", "voice"], gaze="it", seen=["it"], want="say late", called=2)
    if between == "missed":
        breath(state, press=60)
    else:
        state.want = "look chair"
        breath(state)
    assert state.called == 0


def test_a_wrong_name_brings_it_nearer_by_three_and_is_not_offered_again():
    state = lies(free=["eyes", "hand", "voice"], gaze="it", seen=["chair"], want="say cold")
    told = breath(state, SPOKEN)
    assert (state.away, names(state, SPOKEN), state.want) == (AWAY - OFFENDED, ["late"], "")
    assert [each.says for each in told if each.says] == ["no"]


def test_a_wrong_name_close_by_makes_one_start_up():
    state = lies(free=["eyes", "voice"], gaze="it", seen=["chair"], want="say cold", away=2)
    assert "starts" in happened(breath(state, SPOKEN))
    assert (state.lost, state.away) == (1, BACK)


def test_one_turns_from_thing_to_thing_and_from_eyes_to_hand_to_voice():
    state = lies(free=["eyes", "hand", "voice"], clock=10)

    def after(act):
        step(state, BOARD, act, False)
        return state.want

    assert [after(Turn(1)), after(Turn(1)), after(Turn(-1))] == ["look chair", "look window", "look chair"]
    assert after(Turn(-1)) == "look hand"
    assert [after(Change(1)), after(Turn(-1)), after(Change(1)), after(Change(1))] == [
        "reach lamp", "reach it", "hum", "look chair",
    ]  # fmt: skip


# ---------------------------------------------------------------------- how it comes nearer
@pytest.mark.parametrize(
    ("gaze", "press", "breaths", "by"),
    [
        ("it", 0, GRACE, 0),
        ("chair", 0, GRACE, 1),
        ("it", 60, GRACE, 1),
        ("chair", 60, GRACE, 2),
        ("chair", 60, GRACE - 1, 0),
        ("it", 0, DAWN + 1, 1),
        ("chair", 60, DAWN + 1, 3),
    ],
)
def test_it_comes_nearer_for_who_looks_away_and_for_who_does_not_share(gaze, press, breaths, by):
    state = lies(free=["eyes"], gaze=gaze, breaths=breaths)
    breath(state, press=press)
    assert state.away == AWAY - by


def test_that_it_will_come_nearer_is_known_while_it_is_empty():
    state = lies(free=["eyes"], gaze="chair")
    for _ in range(BOARD.circle - 1):
        step(state, BOARD, None, False)
        if state.clock > 3 * BOARD.phase:
            assert (nearer(state), state.away) == (2, AWAY)
    assert "nearer" in step(state, BOARD, None, False).happened
    assert state.away == AWAY - 2


def test_quite_near_one_starts_up_and_keeps_what_is_free():
    state = lies(
        free=["eyes", "hand"], gaze="chair", away=1, breaths=DAWN, reached={"blanket": 3, "lamp": 3}, want="look it"
    )
    told = breath(state, press=60)
    assert happened(told)[-1] == "starts" and told[-1].keep
    assert (state.lost, state.away, state.gaze, state.want) == (1, BACK, "up", "")
    assert (state.free, state.reached, state.breaths) == (["eyes", "hand"], {"lamp": 3}, AGAIN)


def test_the_first_breath_after_one_started_up_costs_nothing():
    state = lies(gaze="chair", away=1)
    breath(state, press=60)
    while state.clock:
        step(state, BOARD, None, False)
    assert state.away == BACK


# ---------------------------------------------------------------------- words, and how it ends
def test_what_is_said_first_is_said_before_anything_breathes():
    state = begin("b", SPOKEN)
    assert step(state, SPOKEN, None, True).says == "b"
    assert (state.clock, state.down) == (3 * SPOKEN.phase, False)


def test_eyes_can_be_shut_to_it_at_any_time():
    state = lies()
    step(state, BOARD, Leave(), False)
    assert state.outcome == "left"


def test_one_may_sleep_past_it_once_it_came_quite_near_twice():
    for lost, outcome in ((OFFERED - 1, ""), (OFFERED, "slept")):
        state = lies(lost=lost)
        step(state, BOARD, Past(), False)
        assert state.outcome == outcome


@pytest.mark.parametrize(
    ("clock", "away", "told", "count"),
    [
        (0, 8, "in", 1),
        (143, 8, "in", 4),
        (144, 3, "full_near", 1),
        (300, 4, "out", 1),
        (575, 1, "empty_near", 4),
    ],
)
def test_what_it_does_is_told_in_words_with_its_counts(clock, away, told, count):
    assert TRIALS["held"].words(lies(clock=clock, away=away), BOARD) == (f"trial.held.{told}", {"count": count})


# ---------------------------------------------------------------------- played
def play(state, board, ways):
    for way in ways:
        for tick in range(max(1, way.held)):
            if not state.outcome:
                step(state, board, way.act if tick == 0 else None, way.held > 0)


@settings(deadline=None, max_examples=12)
@given(st.integers(0, 10**6), st.integers(0, 6000))
def test_each_outcome_is_come_to_as_it_says_from_anywhere(seed, ticks):
    row, chance, state = TRIALS["held"], random.Random(seed), begin("b", SPOKEN)
    held = False
    for tick in range(ticks):
        held = chance.random() < 0.5 if tick % 97 == 0 else held
        can = [deed for its in deeds(state, SPOKEN).values() for deed in its]
        act = Want(chance.choice(can)) if can and tick % 400 == 0 and not held else None
        step(state, SPOKEN, act, held)
        if state.outcome:
            return
    for outcome, ways in row.plays(state, SPOKEN).items():
        again = msgspec.json.decode(msgspec.json.encode(state), type=Held)
        play(again, SPOKEN, ways)
        assert again.outcome == outcome


def rate(number, **how):
    """Which share of so many sleepers, each with a seed of their own, named it before it came quite near thrice."""
    ended = [lie(Sleeper(seed, **how))[0].outcome for seed in range(number)]
    return ended.count("late") / number


def test_people_name_it():
    assert rate(20, learns=2) >= 0.9
    assert rate(20, learns=2, spread=85) >= 0.9
    assert rate(12, bias=-10, spread=35, slips=0.02, busy=35, strays=0, danger=3) == 1


@pytest.mark.full
def test_who_is_slow_to_learn_names_it_mostly():
    assert rate(20, learns=6) >= 0.75


@pytest.mark.full
def test_who_only_reacts_names_it_now_and_then():
    assert 0.3 <= rate(24, bias=350, busy=0) <= 0.7


@pytest.mark.full
def test_who_is_half_a_second_off_names_it_where_it_is_to_be_easier():
    ended = [lie(Sleeper(seed, spread=250), ease=True)[0].outcome for seed in range(12)]
    assert ended.count("late") >= 11 > 12 * rate(12, spread=250) + 3


@pytest.mark.parametrize("does", ["watch", "away", "any"])
def test_who_breathes_well_and_only_watches_or_looks_away_or_does_anything_never_names_it(does):
    assert rate(10, does=does) == 0


@pytest.mark.parametrize("every", [0, 8, 20, 60, 150])
def test_hands_that_always_hold_or_mash_or_never_press_never_share_enough(every):
    """Held for `every` ticks and let go for as many; at 0 held for ever. Whatever is asked, they ask for what helps."""
    for held_ever in (True, False):
        state, sleeper = begin("b", BOARD), Sleeper(1)
        for tick in range(2 * 60 * 60):
            if state.outcome or state.lost == 3:
                break
            held = held_ever if every == 0 else tick // every % 2 == 0
            wish = sleeper.wants(state, BOARD) if not held and state.clock % 40 == 0 else ""
            step(state, BOARD, Want(wish) if wish and wish != state.want else None, held)
        assert state.outcome == ""


def test_a_board_of_other_counts_is_played_as_well():
    board = HeldBoard(**{**msgspec.structs.asdict(BOARD), "counts": 3, "count": 44})
    state = begin("b", board)
    play(state, board, TRIALS["held"].plays(state, board)["late"])
    assert state.outcome == "late"


@pytest.mark.parametrize("by", [1, -1])
@pytest.mark.parametrize("want", ["", "look it", "hum"])
def test_a_hand_that_has_come_to_everything_is_passed_over(want, by):
    state = lies(free=["eyes", "hand", "voice"], reached=dict(REACHES), want=want, clock=100)
    for _ in range(4):
        step(state, SPOKEN, Change(by), False)
        assert state.want in {deed for its in deeds(state, SPOKEN).values() for deed in its}


def test_all_of_it_is_looked_at_touched_and_called_wrong_on_the_way():
    row, state, said = TRIALS["held"], begin("b", SPOKEN), []
    assert row.within(state, SPOKEN) == ["everything"]
    for each in row.way(state, SPOKEN, "everything"):
        said += [row.step(state, SPOKEN, each.act, each.held > 0).says for _ in range(each.lasts)]
    assert set(state.seen) == {*LOOKS, "touch"} and state.wrong and not state.outcome
    assert SPOKEN.wrong in said and row.within(state, SPOKEN) == []
