"""The evidence by itself: meaning, tying, slips, sugar, hours, the herring, asking, and being taken up again."""

import random

import msgspec
import pytest

from game.trials import TRIALS
from game.trials.notebook import ASK, begin, beside, bright, columns, lead_of, line_of, pool, recall, shelf, words
from game.trials.tying import Back, Ease, Leave, Move, Pick, Point, step

ROW = TRIALS["evidence"]
RIGHT = {
    "door": {"place": "the underpass", "thing": "the poster", "thing2": "a door", "thing3": "candles"},
    "shut": {"number": "forty-one", "when": "the rain", "thing": "their own pillows"},
    "crates": {"number": "ninety", "place": "these stairs", "number2": "twenty-four", "number3": "twelve hundred"},
    "window": {"who": "somebody small", "thing": "a window", "place": "room two"},
    "nine": {"when": "Rest", "place": "number fourteen", "thing": "one leaf"},
}
KNOTS = {"door": "c1 c3 clash", "shut": "f2 b3 clash", "crates": "c2 f1 clash", "window": "n3 f3 same",
         "nine": "n2 b2 clash", "juice": "c4 b4 paint"}  # fmt: skip


@pytest.fixture
def board(asked):
    return asked.book("book1").boards["lantern_street"]


def do(here, board, *acts):
    """These acts, what is due after each heard; what was told, in order."""
    told = []
    for act in acts:
        told.append(step(here, board, act, False))
        while here.due and not here.outcome:
            told.append(step(here, board, None, False))
    return told


def said(told):
    return [each.says for each in told if each.says]


def tie(here, board, knot):
    one, other, how = knot.split()
    return said(do(here, board, Point(one), Pick(), Point(other), Pick(), Point(how), Pick()))


def fill(here, board, lead, **other):
    if here.slip != lead:
        do(here, board, Point(lead), Pick())
    acts = [act for gap, word in {**RIGHT[lead], **other}.items() for act in (Point(gap), Point(word), Pick())]
    return said(do(here, board, *acts, Point(lead), Pick()))


def fail(here, board, times, knot="f1 f2 same"):
    return [each for _ in range(times) for each in tie(here, board, knot)]


def tell(here, board, lead):
    return [*tie(here, board, KNOTS[lead]), *fill(here, board, lead)]


# ---------------------------------------------------------------------- meaning
def test_by_directions_alone_one_comes_from_anything_to_anything(board):
    here = begin("b", board)
    for lead in KNOTS:
        tie(here, board, KNOTS[lead])
        do(here, board, Back())
    every = {*here.cards, *shelf(here, board)}
    for start in every:
        met, ahead = {start}, [start]
        while ahead:
            at = msgspec.structs.replace(here, at=ahead.pop())
            onward = {beside(at, board, *by) for by in ((1, 0), (-1, 0), (0, 1), (0, -1))} - met
            met |= onward
            ahead += onward
        assert met == every


def test_nothing_that_is_not_there_can_be_pointed_at(board):
    here = begin("b", board)
    for name in ("door", "z9", "clash", ""):
        do(here, board, Point(name))
        assert here.at == "n1"


# ---------------------------------------------------------------------- tying
@pytest.mark.parametrize("lead", KNOTS)
def test_a_sound_knot_opens_its_lead(board, lead):
    here = begin("b", board)
    told = tie(here, board, KNOTS[lead])
    assert told[0] == f"{lead}_opens" and here.opened[:1] and lead in here.opened and not here.wrong


def test_what_hangs_together_otherwise_falls_and_the_witness_of_the_second_card_says_so(board):
    here = begin("b", board)
    assert tie(here, board, "c1 c3 same") == ["finch_wrong"]
    assert tie(here, board, "c1 n2 clash") == ["lamb_wrong"]
    assert (here.wrong, here.row, here.opened, here.picked, here.other) == (2, 2, [], "", "")


def test_the_order_in_which_two_are_picked_makes_no_odds(board):
    here = begin("b", board)
    assert tie(here, board, "b1 c1 same") == ["door_opens"]


def test_a_knot_of_two_leads_opens_both_and_one_that_is_known_is_told_so(board):
    here = begin("b", board)
    assert tie(here, board, "n3 f2 clash") == ["shut_opens"]
    assert here.opened == ["shut", "window"]
    do(here, board, Back())
    assert tie(here, board, "n3 f3 same") == ["known_already"]


def test_a_slip_that_is_put_away_is_taken_up_as_it_was(board):
    here = begin("b", board)
    tie(here, board, "n3 f2 clash")
    do(here, board, Pick())
    put, slip = dict(here.put), here.slip
    assert put
    do(here, board, Back(), Point(slip), Pick())
    assert (here.slip, here.put) == (slip, put)


def test_a_gap_whose_word_nobody_has_told_says_so(board):
    here = begin("b", board)
    tie(here, board, "n3 f2 clash")
    assert words(here, board)[0] == "trial.evidence.gap"
    parts = {"gap": 1, "of": len(lead_of(board, here.slip).gaps)}
    here.cards = ["c1"]
    assert pool(here, board, "number") == ["sixteen"] and words(here, board) == ("trial.evidence.unheard", parts)
    here.cards = ["c3"]
    assert not pool(here, board, "number") and words(here, board) == ("trial.evidence.no_words", parts)


def test_whoever_shuts_it_for_good_with_something_loose_in_it_is_asked_first(board):
    here = begin("b", board)
    tell(here, board, "door")
    do(here, board, Leave())
    assert not here.outcome and words(here, board)[0] == "trial.evidence.asks"
    do(here, board, Move(1, 0))
    assert not here.asks
    do(here, board, Leave(), None, Leave())
    assert here.outcome == "told"


def test_whoever_has_told_all_that_can_be_told_shuts_it_at_once(board):
    here = begin("b", board)
    here.cards = ["c1", "c3", "b1"]
    tell(here, board, "door")
    do(here, board, Leave())
    assert here.outcome == "told"


def test_what_is_only_paint_is_told_at_once(board):
    here = begin("b", board)
    assert tie(here, board, KNOTS["juice"]) == ["juice_opens", "juice_told"]
    assert shelf(here, board) == [ASK]


def test_a_card_that_is_picked_twice_is_put_back_and_so_are_two(board):
    here = begin("b", board)
    do(here, board, Pick(), Pick())
    assert here.picked == ""
    do(here, board, Pick(), Move(0, 1), Pick(), Back())
    assert (here.picked, here.other) == ("n1", "")
    do(here, board, Back())
    assert here.picked == ""


def test_breath_takes_the_lenses_off_and_tells_paint_from_what_stays(board):
    here = begin("b", board)
    for card, key in (("c3", "bare_lens"), ("b1", "bare_bare"), ("n1", "bare_any")):
        do(here, board, Point(card))
        assert words(here, board)[0] == "trial.evidence.card"
        assert step(here, board, None, True).happened == ["thins"]
        assert step(here, board, None, True).happened == []
        assert words(here, board)[0] == f"trial.evidence.{key}"
        step(here, board, None, False)


# ---------------------------------------------------------------------- slips
@pytest.mark.parametrize("lead", RIGHT)
def test_a_slip_that_is_right_is_told_and_turns_its_card(board, lead):
    here = begin("b", board)
    assert tell(here, board, lead)[-1] == f"{lead}_told"
    assert here.told == [lead] and here.slip == "" and here.hours == board.hours
    turns = next(each for each in board.leads if each.name == lead)
    if turns.turns:
        assert line_of(here, board, turns.turns) == turns.turned


def test_a_slip_stands_or_falls_whole_and_only_how_much_is_out_is_said(board):
    here = begin("b", board)
    tie(here, board, KNOTS["door"])
    assert fill(here, board, "door", thing3="crates") == ["one_word_out"]
    assert fill(here, board, "door", thing3="crates", place="the clinic") == ["more_words_out"]
    assert here.wrong == 2 and here.slip == "door" and here.put["thing3"] == "crates"
    assert fill(here, board, "door") == ["door_told"]


def test_a_slip_with_a_gap_in_it_is_not_read_out(board):
    here = begin("b", board)
    tie(here, board, KNOTS["door"])
    told = do(here, board, Point("thing"), Pick(), Point("door"), Pick())
    assert said(told) == [] and not here.wrong


def test_a_slip_takes_words_of_any_card_that_is_there_and_of_no_other(board):
    here = begin("b", board)
    here.cards = ["c1", "c3", "n2"]
    assert pool(here, board, "thing2") == ["the key", "candles", "the poster"]


# ---------------------------------------------------------------------- sugar and hours
def test_the_third_in_a_row_takes_a_lump_and_what_stands_begins_the_row_anew(board):
    here = begin("b", board)
    assert fail(here, board, 3) == ["ostler_wrong"] * 3 + ["ostler_lump"]
    assert (here.lumps["ostler"], here.row) == (2, 0)
    fail(here, board, 2)
    tie(here, board, KNOTS["crates"])
    do(here, board, Back())
    fail(here, board, 2)
    assert here.lumps["ostler"] == 2


def test_without_sugar_they_go_in_for_tea_for_an_hour(board):
    here = begin("b", board)
    told = fail(here, board, 9)
    assert told[-1] == "ostler_tea" and told.count("ostler_lump") == 2
    assert (here.lumps["ostler"], here.hours) == (2, board.hours - 1)


def test_out_of_hours_before_the_door_is_told_is_out_and_after_it_told(board):
    for first, outcome, last in ((None, "out", "wim_takes_his_sleeve"), ("door", "told", "ostler_tea")):
        here = begin("b", board)
        if first:
            tell(here, board, first)
        told = []
        while not here.outcome:
            told += fail(here, board, 1)
            do(here, board, None)
        assert (here.outcome, told[-1]) == (outcome, last)


def test_a_told_lead_is_heard_of_elsewhere_once_for_an_hour_while_there_is_one(board):
    here = begin("b", board)
    for hours, lead in ((2, "shut"), (1, "crates"), (0, "window")):
        tell(here, board, lead)
        assert said(do(here, board, Point(lead), Pick(), Pick())) == [f"{lead}_checked"]
        assert here.hours == hours
    assert here.checked == ["shut", "crates", "window"] and not here.outcome


def test_the_herring_is_followed_for_an_hour_and_a_lump_unless_the_slip_says_what_it_is(board):
    here = begin("b", board)
    tie(here, board, KNOTS["nine"])
    assert fill(here, board, "nine", thing="candles") == ["nine_followed"]
    assert (here.hours, here.lumps["lamb"], here.followed, here.wrong) == (2, 2, ["nine"], 0)
    assert said(do(here, board, Point("nine"), Pick())) == []
    other = begin("b", board)
    tie(other, board, KNOTS["nine"])
    assert fill(other, board, "nine", thing="candles", place="the clinic") == ["more_words_out"]
    assert fill(other, board, "nine", thing="a rattling packet") == ["nine_told"]


@pytest.mark.parametrize(
    ("thing", "heard"), [("candles", "nine_followed"), ("a rattling packet", "nine_told"), ("the poster", "")]
)
def test_whoever_tells_or_believes_a_lead_that_goes_shuts_the_board_once_it_is_said(board, thing, heard):
    leads = tuple(msgspec.structs.replace(lead, goes=lead.name == "nine") for lead in board.leads)
    board = msgspec.structs.replace(board, leads=leads)
    here = begin("b", board)
    tie(here, board, KNOTS["nine"])
    place = {} if heard else {"place": "the clinic"}
    assert (heard in fill(here, board, "nine", thing=thing, **place)) is bool(heard)
    assert not here.outcome
    step(here, board, None, False)
    assert here.outcome == ("left" if heard else "")


# ---------------------------------------------------------------------- what is asked for
def test_who_likes_it_kinder_loses_no_sugar_and_sees_five_with_a_picked_card(board):
    here = begin("b", board)
    do(here, board, Ease())
    fail(here, board, 12)
    assert set(here.lumps.values()) == {3} and here.hours == board.hours
    for name in here.cards:
        here.picked = name
        lit = bright(here, board)
        assert lit[0] == name and len(lit) == len(set(lit)) == 6
        partners = {other for knot in KNOTS.values() if name in knot.split()[:2] for other in knot.split()[:2]}
        assert partners <= set(lit)


def test_after_two_that_fell_a_slip_is_filled_for_who_asks(board):
    here = begin("b", board)
    fail(here, board, 1)
    assert said(do(here, board, Point(ASK), Pick())) == ["leo_asks"] and here.slip == ""
    fail(here, board, 1)
    assert said(do(here, board, Point(ASK), Pick())) == ["door_opens"]
    assert here.slip == "door" and here.given == 1
    assert said(do(here, board, Pick())) == ["door_told"]
    assert said(do(here, board, Point(ASK), Pick())) == ["leo_asks"] and here.slip == ""


# ---------------------------------------------------------------------- left, and taken up again
def test_what_was_said_is_known_when_it_is_taken_up_again(board):
    stays = tuple(msgspec.structs.replace(lead, goes=False) for lead in board.leads)
    board = msgspec.structs.replace(board, leads=stays)
    first, visits = begin("b", board), dict.fromkeys((card.heard for card in board.cards), 1)
    told = [*tell(first, board, "door"), *tell(first, board, "shut"), *fail(first, board, 3)]
    told += tie(first, board, KNOTS["nine"]) + fill(first, board, "nine", thing="candles")
    told += tie(first, board, KNOTS["window"])
    do(first, board, Back())
    told += said(do(first, board, Point("shut"), Pick())) + fail(first, board, 9)
    for node in told:
        visits[node] = visits.get(node, 0) + 1
    do(first, board, Leave(), Leave())
    assert first.outcome == "told"
    again = begin("b", board)
    recall(again, board, lambda node: visits.get(node, 0))
    for part in ("cards", "lumps", "hours", "opened", "told", "followed", "checked"):
        mine, theirs = getattr(again, part), getattr(first, part)
        assert (sorted(mine) if isinstance(mine, list) else mine) == (
            sorted(theirs) if isinstance(theirs, list) else theirs
        ), part


@pytest.mark.parametrize("wrong", range(0, 40, 3))
def test_sugar_and_hours_are_the_same_after_as_many_lumps_and_teas(board, wrong):
    first, visits = begin("b", board), dict.fromkeys((card.heard for card in board.cards), 1)
    for node in fail(first, board, wrong):
        visits[node] = visits.get(node, 0) + 1
    again = begin("b", board)
    recall(again, board, lambda node: visits.get(node, 0))
    assert (again.lumps, again.hours) == (first.lumps, max(0, first.hours))


def test_only_who_has_talked_has_cards_and_with_none_one_can_ask_and_leave(board):
    here = begin("b", board)
    recall(here, board, {"finch_at_the_poster"}.__contains__)
    assert columns(here, board) == [[], ["c1", "c2", "c3"], [], []]
    here = begin("b", board)
    recall(here, board, set().__contains__)
    do(here, board, Move(1, 0), Move(0, -1), Pick(), Leave())
    assert (here.at, here.outcome) == (ASK, "left")
    assert set(ROW.plays(begin_empty(board), board)) == {"left"}


def begin_empty(board):
    here = begin("b", board)
    recall(here, board, set().__contains__)
    return here


def test_one_that_names_what_is_gone_from_its_board_does_not_fit(board):
    changes = ({"cards": ["z1"]}, {"at": "shut"}, {"picked": "z"}, {"told": ["nought"]}, {"slip": "z"}, {"stance": 3},
               {"slip": "door", "gap": 5}, {"slip": "door", "put": {"who": "x"}}, {"put": {"who": "x"}}, {"lumps": {}},
               {"due": ["gone"]})  # fmt: skip
    for change in changes:
        here = begin("b", board)
        assert ROW.fits(here, board)
        for field, value in change.items():
            setattr(here, field, value)
        assert not ROW.fits(here, board), change


def test_who_does_anything_whatever_can_always_come_to_what_the_trial_says(board):
    dice = random.Random(7)
    names = [*(card.name for card in board.cards), *(lead.name for lead in board.leads), ASK, "same", "paint"]
    anything = (Pick(), Pick(), Pick(), Move(1, 0), Move(0, 1), Move(0, -1), Back(), None)
    for _ in range(15):
        here = begin("b", board)
        heard = {card.heard for card in board.cards if dice.random() < 0.7}
        recall(here, board, heard.__contains__)
        for _ in range(dice.randrange(200)):
            act = Point(dice.choice(names)) if dice.random() < 0.4 else dice.choice(anything)
            step(here, board, act, dice.random() < 0.1)
        if here.outcome:
            continue
        assert ROW.fits(here, board)
        found = ROW.plays(here, board)
        assert found
        for outcome, ways in found.items():
            other = msgspec.json.decode(msgspec.json.encode(here), type=type(here))
            for play in ways:
                assert ROW.words(other, board)
                step(other, board, play.act, False)
            assert other.outcome == outcome
