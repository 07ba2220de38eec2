"""The reports by themselves: meaning, listening, holding, opening, joining, the telephone, the time, and leaving."""

import random
from itertools import combinations, pairwise

import msgspec
import pytest

from game.content.boards.reports import has_cell, notes
from game.trials import TRIALS
from game.trials.reports import (
    ANSWERED,
    CALL,
    HEAR,
    JOIN,
    JOINED,
    MISSED,
    OPEN,
    RINGING,
    RINGS,
    WRONG,
    Answer,
    Ask,
    Drop,
    Ease,
    Hold,
    Join,
    Leave,
    Move,
    Open,
    Point,
    begin,
    beside,
    hinted,
    is_in_time,
    members,
    recall,
    step,
    takes,
    telephone,
)

BOARDS = ("reports_twelve", "reports_nineteen")
CHEAPEST = min(OPEN, HEAR + JOIN + JOINED)
"""Half minutes that hearing somebody takes at least: whoever is joined to an open one was listened to, and joined."""


@pytest.fixture
def twelve(game):
    return game.book("book1").boards["reports_twelve"]


@pytest.fixture
def nineteen(game):
    return game.book("book1").boards["reports_nineteen"]


def numbers(board, *names):
    return [next(at for at, report in enumerate(board.reports) if report.name == name) for name in names]


def do(sitting, board, *acts):
    """These acts, one after the other, what is due after each put away; what was told, in order."""
    told = []
    for act in acts:
        told.append(step(sitting, board, act, False))
        while sitting.due:
            told.append(step(sitting, board, None, False))
    return told


def hold(sitting, board, *names):
    return do(sitting, board, *(act for at in numbers(board, *names) for act in (Point(at), Hold())))


def hear(sitting, board, *names):
    return do(sitting, board, *(act for at in numbers(board, *names) for act in (Point(at), Open())))


# ---------------------------------------------------------------------- meaning
def test_by_directions_alone_one_comes_from_anything_to_anything(game):
    for name in BOARDS:
        board = game.book("book1").boards[name]
        every = range(telephone(board) + 2)
        ways = {at: {beside(board, at, *by) for by in ((1, 0), (-1, 0), (0, 1), (0, -1))} for at in every}
        for start in every:
            met, ahead = {start}, [start]
            while ahead:
                onward = ways[ahead.pop()] - met
                met |= onward
                ahead += onward
            assert met == set(every)


def test_what_is_pointed_at_is_always_something_that_is_there(twelve):
    sitting = begin("b", twelve)
    for at, meant in ((-3, 0), (5, 5), (400, telephone(twelve) + 1)):
        do(sitting, twelve, Point(at))
        assert sitting.at == meant


# ---------------------------------------------------------------------- listening and opening
def test_listening_takes_a_minute_once(twelve):
    sitting = begin("b", twelve)
    told = hold(sitting, twelve, "bray")
    assert (sitting.halves, sitting.held, told[-1].happened) == (HEAR, numbers(twelve, "bray"), ["hum_bray"])
    do(sitting, twelve, Hold(), Hold())
    assert (sitting.halves, sitting.held) == (HEAR, numbers(twelve, "bray"))


def test_hums_that_are_held_together_are_heard_together(twelve):
    sitting = begin("b", twelve)
    assert hold(sitting, twelve, "bray", "lind")[-1].happened == ["hum_bray", "hum_lind"]
    do(sitting, twelve, Drop())
    assert sitting.held == []


def test_a_report_is_opened_once_and_heard_again_for_nothing(twelve):
    sitting = begin("b", twelve)
    told = hear(sitting, twelve, "maud")
    assert (told[-1].says, told[-1].keep, sitting.halves) == ("report_maud", True, OPEN)
    assert hear(sitting, twelve, "maud")[-1].says == "report_maud"
    assert sitting.halves == OPEN


def test_nothing_is_opened_or_held_at_the_telephone(twelve):
    sitting = begin("b", twelve)
    do(sitting, twelve, Point(telephone(twelve)), Open(), Hold(), Join())
    assert (sitting.halves, sitting.opened, sitting.held) == (0, [], [])


# ---------------------------------------------------------------------- joining
def test_two_of_one_thread_are_joined_and_the_rest_of_it_is_quicker(twelve):
    sitting = begin("b", twelve)
    hear(sitting, twelve, "ostrow")
    hold(sitting, twelve, "ostrow", "bray")
    before = sitting.halves
    told = do(sitting, twelve, Join())
    ostrow, bray = numbers(twelve, "ostrow", "bray")
    assert (told[0].says, told[0].happened) == ("joined_room", ["joined_room"])
    assert (sitting.halves - before, sitting.found, sitting.held) == (JOIN, {"room": [ostrow, bray]}, [])
    assert (takes(sitting, bray), takes(sitting, numbers(twelve, "lind")[0])) == (JOINED, OPEN)


def test_what_is_joined_to_nothing_open_takes_as_long_as_any(twelve):
    sitting = begin("b", twelve)
    hold(sitting, twelve, "ostrow", "bray")
    do(sitting, twelve, Join())
    assert takes(sitting, numbers(twelve, "bray")[0]) == OPEN


def test_a_thread_says_what_it_is_when_it_is_found_and_not_as_it_grows(twelve):
    sitting = begin("b", twelve)
    hold(sitting, twelve, "bell", "maud")
    assert do(sitting, twelve, Join())[0].says == "joined_tune"
    hold(sitting, twelve, "maud", "sandoval", "withheld")
    assert do(sitting, twelve, Join())[0].says == ""
    assert sitting.found["tune"] == sorted(numbers(twelve, "bell", "maud", "sandoval", "withheld"))


def test_what_does_not_belong_together_costs_and_is_told_so(twelve):
    sitting = begin("b", twelve)
    hold(sitting, twelve, "bell", "bray")
    before = sitting.halves
    told = do(sitting, twelve, Join())[0]
    assert (told.says, told.happened, told.keep) == ("not_together", ["apart"], True)
    assert (sitting.halves - before, sitting.wrong, sitting.found, sitting.held) == (JOIN + WRONG, 1, {}, [])


def test_the_two_that_are_noise_belong_to_nobody_and_not_to_each_other(twelve):
    sitting = begin("b", twelve)
    hold(sitting, twelve, "fairweathers", "lorimer")
    do(sitting, twelve, Join())
    assert sitting.found == {}


def test_one_report_is_of_two_threads(nineteen):
    sitting = begin("b", nineteen)
    for other, thread in (("maud", "tune"), ("ashe", "late")):
        hold(sitting, nineteen, "withheld", other)
        do(sitting, nineteen, Join())
        assert sitting.found[thread] == sorted(numbers(nineteen, "withheld", other))


@pytest.mark.parametrize("name", BOARDS)
def test_each_two_are_joined_where_they_share_a_thread_and_nowhere_else(game, name):
    board = game.book("book1").boards[name]
    for one, other in combinations(range(len(board.reports)), 2):
        sitting = begin("b", board)
        do(sitting, board, Point(one), Hold(), Point(other), Hold(), Join())
        shared = board.reports[one].of & board.reports[other].of
        assert set(sitting.found) == shared and sitting.wrong == (not shared)


def test_all_nineteen_hum_one_cell_and_no_two_hum_the_same(nineteen):
    hums = [notes(report.hum) for report in nineteen.reports]
    assert all(has_cell(hum) for hum in hums)
    steps = {tuple((note.pitch - hum[0].pitch, note.quavers) for note in hum) for hum in hums}
    assert len(hums) == len({report.hum for report in nineteen.reports}) == 19 and len(steps) >= 18


def test_those_of_a_thread_can_be_told_by_their_hums(nineteen):
    """A room comes back to the note it set out from, a count stays on one or goes up to the next, what is late breaks
    off, and nothing else does."""
    for report in nineteen.reports:
        own = [note.pitch for note in notes(report.hum)][2:]
        turns = own[0] == own[-1] and min(own) < own[0]
        assert turns == ("room" in report.of), report.name
        counts = not report.breaks and len(own) > 3 and all(0 <= b - a <= 2 for a, b in pairwise(own))
        assert counts == ("forty" in report.of), report.name
        assert report.breaks == ("late" in report.of), report.name


# ---------------------------------------------------------------------- the telephone
def test_each_report_that_is_opened_lets_it_ring_on_until_it_stops(twelve):
    sitting = begin("b", twelve)
    assert sitting.phone == RINGING
    hear(sitting, twelve, "ostrow", "sandoval", "ostrow")
    assert (sitting.rung, sitting.phone) == (2 * RINGS, RINGING)
    told = hear(sitting, twelve, "calloway", "lind")
    assert (sitting.rung, sitting.phone) == (twelve.rings, MISSED)
    assert [each.says for each in told if each.says] == ["report_calloway", "report_lind", "it_rang_out"]
    before = sitting.halves
    do(sitting, twelve, Point(telephone(twelve)), Answer())
    assert sitting.halves == before and sitting.phone == MISSED


@pytest.mark.parametrize("heard", range(4))
def test_it_is_picked_up_at_once_or_in_the_middle_and_takes_the_longer_the_earlier(twelve, heard):
    sitting = begin("b", twelve)
    hear(sitting, twelve, *(report.name for report in twelve.reports[:heard]))
    before = sitting.halves
    told = do(sitting, twelve, Answer())
    assert (told[0].says, sitting.phone, sitting.outcome) == ("she_rings_work", ANSWERED, "")
    assert sitting.halves - before == CALL - 2 * RINGS * heard > 0
    assert hear(sitting, twelve, "brandt")[-1].says == "report_brandt"
    assert sitting.phone == ANSWERED


def test_who_picks_up_at_once_hears_fewer(twelve):
    def heard(act):
        sitting = begin("b", twelve)
        do(sitting, twelve, act)
        for at in range(len(twelve.reports)):
            do(sitting, twelve, Point(at))
            if is_in_time(after_opening(sitting, twelve), twelve):
                do(sitting, twelve, Open())
        return len(sitting.opened)

    def after_opening(sitting, board):
        other = msgspec.json.decode(msgspec.json.encode(sitting), type=type(sitting))
        step(other, board, Open(), False)
        return other

    assert heard(Answer()) < heard(None)


def test_where_she_was_heard_or_missed_before_nobody_rings(twelve):
    for node, phone in (("she_rings_work", ANSWERED), ("it_rang_out", MISSED), ("report_bray", RINGING)):
        sitting = begin("b", twelve)
        recall(sitting, twelve, {node}.__contains__)
        assert sitting.phone == phone


# ---------------------------------------------------------------------- what is asked for
def test_whoever_is_asked_shows_what_hums_with_what_and_takes_the_sting_out_of_it(twelve):
    sitting = begin("b", twelve)
    hold(sitting, twelve, "bray")
    assert hinted(sitting, twelve) == []
    assert do(sitting, twelve, Ask())[0].says == "bisi_nods"
    assert hinted(sitting, twelve) == numbers(twelve, "ostrow", "lind")
    hold(sitting, twelve, "bell")
    before = sitting.halves
    do(sitting, twelve, Join())
    assert sitting.halves - before == JOIN


def test_who_likes_trials_kinder_is_shown_it_without_asking(twelve):
    sitting = begin("b", twelve)
    told = do(sitting, twelve, Ease(), *(act for at in numbers(twelve, "bray") for act in (Point(at), Hold())))
    assert [each.says for each in told] == ["", "", ""]
    assert hinted(sitting, twelve) == numbers(twelve, "ostrow", "lind")


def test_after_two_that_were_wrong_a_thread_is_joined_for_who_asks(twelve):
    sitting = begin("b", twelve)
    do(sitting, twelve, Ask())
    for number in (1, 2):
        hold(sitting, twelve, "bray", "bell")
        do(sitting, twelve, Join())
        told = do(sitting, twelve, Ask())[0]
        assert told.says == ("bisi_nods" if number == 1 else "joined_room")
    assert sitting.found["room"] == numbers(twelve, "ostrow", "lind", "bray")
    assert do(sitting, twelve, Ask())[0].says == "bisi_nods"


def test_to_be_helped_saves_no_time(twelve):
    alone, helped = begin("b", twelve), begin("b", twelve)
    for sitting in (alone, helped):
        do(sitting, twelve, Ask())
        for _ in range(2):
            hold(sitting, twelve, "bray", "bell")
            do(sitting, twelve, Join())
    do(helped, twelve, Ask())
    hold(alone, twelve, "ostrow", "lind", "bray")
    do(alone, twelve, Join())
    assert (alone.found, alone.halves) == (helped.found, helped.halves)


# ---------------------------------------------------------------------- leaving, and the time
def test_who_does_nothing_leaves_and_who_does_something_is_in_time_or_late(twelve):
    for acts, outcome in (((), "left"), ((Open(),), "in_time"), ((Hold(),), "in_time")):
        sitting = begin("b", twelve)
        do(sitting, twelve, *acts, Leave())
        assert sitting.outcome == outcome
    sitting = begin("b", twelve)
    hear(sitting, twelve, *(report.name for report in twelve.reports[:7]))
    do(sitting, twelve, Leave())
    assert sitting.outcome == "late"


def test_after_the_last_of_the_time_nothing_more_is_done(twelve):
    sitting = begin("b", twelve)
    hear(sitting, twelve, *(report.name for report in twelve.reports))
    assert sitting.outcome == "late" and len(sitting.opened) < 12


def test_what_was_heard_in_the_morning_is_open_by_rest(twelve, nineteen):
    heard = {"report_bray", "report_ostrow", "report_maud", "joined_room"}
    sitting = begin("b", nineteen)
    recall(sitting, nineteen, heard.__contains__)
    ostrow, maud, bray = numbers(nineteen, "ostrow", "maud", "bray")
    assert (sitting.opened, sitting.found, sitting.halves) == ([ostrow, maud, bray], {"room": [ostrow, bray]}, 0)
    hold(sitting, nineteen, "bray", "boy")
    do(sitting, nineteen, Join())
    assert takes(sitting, numbers(nineteen, "boy")[0]) == JOINED


def test_whatever_was_heard_before_one_can_be_in_time_by_rest_and_late(nineteen):
    dice = random.Random(3)
    says = [report.says for report in nineteen.reports[:12]] + ["she_rings_work", "it_rang_out", "joined_tune"]
    for many in range(len(says) + 1):
        sitting = begin("b", nineteen)
        recall(sitting, nineteen, set(dice.sample(says, many)).__contains__)
        assert set(TRIALS["reports"].plays(sitting, nineteen)) == {"in_time", "late", "left"}


def test_a_sitting_that_names_what_is_gone_from_its_board_does_not_fit(twelve, nineteen):
    fits = TRIALS["reports"].fits
    for change in ({"hummed": [12]}, {"opened": [18]}, {"held": [-1]}, {"found": {"tune": [1, 18]}},
                   {"found": {"rune": [1]}}, {"at": 20}, {"due": "rang_out"}):  # fmt: skip
        sitting = begin("b", twelve)
        assert fits(sitting, twelve)
        for field, value in change.items():
            setattr(sitting, field, value)
        assert not fits(sitting, twelve)
    assert fits(begin("b", nineteen), nineteen)


def test_a_sitting_fits_only_where_each_report_lies_as_it_did(twelve, nineteen):
    """Numbers say which were heard: with one taken out, put in or moved they would say it of others."""
    fits, reports = TRIALS["reports"].fits, twelve.reports
    sitting = begin("b", twelve)
    hear(sitting, twelve, "bray")
    for other in (reports[:3] + reports[4:], reports[1:] + reports[:1], (nineteen.reports[-1], *reports)):
        assert not fits(sitting, msgspec.structs.replace(twelve, reports=other))
    assert fits(sitting, msgspec.structs.replace(twelve, reports=nineteen.reports))
    assert fits(sitting, msgspec.structs.replace(twelve, tram=10, reports=reports))


def test_no_subset_of_the_twelve_is_a_dead_end(twelve):
    """Whatever is open, one can leave, every thread can still be found, and whatever is closed be opened."""
    threads = [(thread.name, members(twelve, thread)) for thread in twelve.threads]
    for mask in range(1 << 12):
        opened = [at for at in range(12) if mask >> at & 1]

        def some(opened=opened):
            sitting = begin("b", twelve)
            sitting.opened, sitting.hummed, sitting.phone = list(opened), list(opened), ""
            return sitting

        sitting = some()
        step(sitting, twelve, Leave(), False)
        assert sitting.outcome
        for name, whole in threads:
            if len(whole) > 1:
                sitting = some()
                do(sitting, twelve, *(act for at in whole for act in (Point(at), Hold())), Join())
                assert sitting.found[name] == whole
        if len(opened) < 12:
            sitting, at = some(), next(at for at in range(12) if at not in opened)
            do(sitting, twelve, Point(at), Open())
            assert at in sitting.opened


DEEDS = (Open(), Open(), Join(), Join(), Answer(), Ask(), Drop(), Move(1, 0), Move(0, 1))
ANYTHING = (*DEEDS, Hold(), Hold(), Hold(), None)


def wander(board, dice, sitting, most):
    """A player who does anything, anywhere, and goes at some time."""
    for _ in range(dice.randrange(most)):
        if sitting.outcome:
            return
        do(sitting, board, Point(dice.randrange(telephone(board) + 2)), dice.choice(ANYTHING))
    do(sitting, board, Leave())


def test_who_does_anything_whatever_can_always_come_to_what_the_trial_says(game):
    dice = random.Random(5)
    for name in BOARDS * 60:
        board = game.book("book1").boards[name]
        sitting = begin(name, board)
        for _ in range(dice.randrange(60)):
            step(sitting, board, dice.choice((*ANYTHING, Point(dice.randrange(22)))), False)
        if sitting.outcome:
            continue
        found = TRIALS["reports"].plays(sitting, board)
        assert found
        for outcome, ways in found.items():
            other = msgspec.json.decode(msgspec.json.encode(sitting), type=type(sitting))
            for play in ways:
                step(other, board, play.act, False)
            assert other.outcome == outcome


def test_nobody_can_hear_all_and_be_home(twelve, nineteen):
    """However it is played. In the morning the last of them is begun before the time is over, and those before it took
    what they take at least; by Rest, all the others are more than there is time for."""
    most = (2 * twelve.last - 1) // CHEAPEST + 1
    assert most < 12
    assert (19 - most) * CHEAPEST >= 2 * nineteen.tram


@pytest.mark.parametrize("greedy", [False, True])
def test_nobody_was_seen_to_hear_all_and_be_home(twelve, nineteen, greedy):
    """Neither by those who do anything, nor by one who knows every thread and picks nothing up."""
    dice, best = random.Random(7), 0
    for _ in range(1 if greedy else 400):
        visited = set()
        for board in (twelve, nineteen):
            sitting = begin("b", board)
            recall(sitting, board, visited.__contains__)
            if greedy:
                know_it_all(sitting, board)
            else:
                wander(board, dice, sitting, 150)
            visited |= {board.reports[at].says for at in sitting.opened}
            visited |= {thread.says for thread in board.threads if thread.name in sitting.found}
            assert len(sitting.opened) < len(board.reports) or sitting.outcome == "late"
        best = max(best, len(sitting.opened))
    assert best >= (14 if greedy else 10)


def know_it_all(sitting, board):
    """Opens what is quickest to open, thread by thread, and leaves in time where it can be."""
    for thread in board.threads:
        whole = members(board, thread)
        for at in whole:
            first = next((other for other in whole if other in sitting.opened), None)
            if at in sitting.opened:
                continue
            if first is not None and at not in sitting.found.get(thread.name, ()):
                do(sitting, board, Point(first), Hold(), Point(at), Hold(), Join())
            if not sitting.outcome:
                do(sitting, board, Point(at), Open())
    do(sitting, board, Leave())


# ---------------------------------------------------------------------- told in words
def test_it_is_told_what_is_meant_and_how_it_stands(twelve):
    words, sitting = TRIALS["reports"].words, begin("b", twelve)
    assert words(sitting, twelve) == ("trial.reports.closed", {"number": 1, "minutes": 6})
    do(sitting, twelve, Hold())
    assert words(sitting, twelve) == ("trial.reports.held", {"number": 1})
    do(sitting, twelve, Hold())
    assert words(sitting, twelve) == ("trial.reports.hummed", {"number": 1, "minutes": 6})
    do(sitting, twelve, Open())
    assert words(sitting, twelve) == ("trial.reports.open", {"number": 1})
    do(sitting, twelve, Hold(), Move(1, 0), Hold())
    assert words(sitting, twelve) == ("trial.reports.together", {"held": 2})
    do(sitting, twelve, Point(telephone(twelve)))
    assert words(sitting, twelve) == ("trial.reports.rings", {"rung": 3, "of": 11})
    do(sitting, twelve, Answer())
    assert words(sitting, twelve) == ("trial.reports.phone_answered", {})
    do(sitting, twelve, Move(0, 1))
    assert words(sitting, twelve) == ("trial.reports.desk", {})
    do(sitting, twelve, Ask())
    assert words(sitting, twelve) == ("trial.reports.desk_asked", {})
