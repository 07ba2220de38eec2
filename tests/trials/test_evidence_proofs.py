"""Proofs of Lantern Street's board: what can be told from which statements, and how much guessing costs.

The solver knows what a player knows: the cards that are there and what they say, the words on them, the sentence of a
slip, and what is answered. It never looks at what a slip is filled with.
"""

import random
from collections import Counter
from itertools import combinations, product

import msgspec
import pytest

from game.content.boards.evidence import STANCES, Knot, kind_of, sound
from game.trials.notebook import begin, can_be_told, card_of, is_done, lead_of, pool, recall
from game.trials.tying import Back, Ease, Pick, Point, step

REAL = ("door", "shut", "crates", "window")
FETCHED = "wim_door"
"""What Wim says of the drawing that is fetched for him, between his first answer and his second."""


@pytest.fixture(scope="module")
def board(game):
    return game.book("book1").boards["lantern_street"]


def answers(board):
    """What each witness says, in the order in which it is heard."""
    told = [list(dict.fromkeys(card.heard for card in board.cards if card.by == who.name)) for who in board.witnesses]
    return [sorted(each, key=lambda node: 1 if node == FETCHED else 2 * each.index(node) - 2) for each in told]


def reachable(board):
    """What was heard in every order of talks: of each witness nothing, the first answer, or more of them."""
    told = answers(board)
    for how in product(*(range(len(each) + 1) for each in told)):
        yield {said for each, much in zip(told, how, strict=True) for said in each[:much]}


def opened(board, heard=None):
    here = begin("b", board)
    if heard is not None:
        recall(here, board, heard.__contains__)
    return here


def do(here, board, *acts):
    said = []
    for act in acts:
        said.append(step(here, board, act, False).says)
        while here.due and not here.outcome:
            said.append(step(here, board, None, False).says)
    return [each for each in said if each]


def tie(here, board, knot):
    return do(here, board, Point(knot.one), Pick(), Point(knot.other), Pick(), Point(knot.how), Pick())


def read_out(here, board, lead, put):
    """How many words are out, as it is said: 0, 1, or 2 for more."""
    if here.slip != lead.name:
        do(here, board, Point(lead.name), Pick())
    fresh = [gap for gap in lead.gaps if here.put.get(gap) != put[gap]]
    said = do(
        here, board, *(act for gap in fresh for act in (Point(gap), Point(put[gap]), Pick())), Point(lead.name), Pick()
    )
    return 0 if is_done(here, lead.name) else 1 if board.one_out in said else 2


# ---------------------------------------------------------------------- a solver that knows what a player knows
def plausible(here, board, lead):
    """Fillings in the order in which somebody who reads tries them: words from cards that speak of the same first."""
    near = Counter()
    for knot in sound(board):
        if lead.topics & sound(board)[knot] and {knot.one, knot.other} <= set(here.cards):
            near.update(knot[:2])
    order = sorted(here.cards, key=lambda name: -near[name])

    def rank(gap, word):
        return next(at for at, name in enumerate(order) if (word, kind_of(gap)) in card_of(board, name).words)

    choices = [sorted(pool(here, board, gap), key=lambda word, gap=gap: rank(gap, word)) for gap in lead.gaps]
    ranked = product(*(range(len(words)) for words in choices))
    for at in sorted(ranked, key=lambda each: (sum(each), each)):
        put = {gap: words[number] for gap, words, number in zip(lead.gaps, choices, at, strict=True)}
        if len({(kind_of(gap), word) for gap, word in put.items()}) == len(put):
            yield put


def apart(one, other):
    return sum(one[gap] != other[gap] for gap in one)


def solve(here, board, lead):
    """Tie a knot of the lead and read slips out until one stands, each in keeping with all that was answered; how many
    were read out (0: none could be)."""
    knots = [knot for knot, whats in sound(board).items() if whats & lead.topics and set(knot[:2]) <= set(here.cards)]
    if not knots:
        return 0
    tie(here, board, knots[0])
    if here.slip != lead.name:
        do(here, board, Back())
    left, tried = list(plausible(here, board, lead)), 0
    while left:
        put, tried = left[0], tried + 1
        out = read_out(here, board, lead, put)
        if not out:
            return tried
        left = [each for each in left[1:] if out == 1 or apart(put, each) > 1]
        left.sort(key=lambda each, put=put, out=out: out == 1 and apart(put, each) != 1)
    return 0


def test_the_door_can_be_told_from_every_reachable_set_that_holds_its_cards(board):
    whole = 0
    _, (finch, _), _, (*_, fetched, _) = answers(board)
    for heard in reachable(board):
        here = opened(board, heard)
        do(here, board, Ease())
        holds = {finch, fetched} <= heard
        assert can_be_told(here, board, lead_of(board, "door")) == holds
        if holds:
            whole += 1
            assert solve(here, board, lead_of(board, "door")) > 0, heard
            assert "door" in here.told
    assert whole == 36


@pytest.mark.parametrize("name", [*REAL, "nine"])
def test_every_lead_can_be_told_from_the_full_set(board, name):
    here = opened(board)
    do(here, board, Ease())
    assert solve(here, board, lead_of(board, name)) and is_done(here, name)


def test_all_that_is_derived_is_thirteen_of_two_hundred_and_seventy_three(board):
    every = len(board.cards) * (len(board.cards) - 1) // 2 * len(STANCES)
    assert (len(sound(board)), every) == (13, 273)


# ---------------------------------------------------------------------- hands that guess
def shared(board, one, other):
    stop = {"the", "a", "in", "it", "i", "of", "and", "that", "at", "one", "two", "that's"}
    words = [
        {word.strip(".,!?()'").lower() for word in card_of(board, name).line.split()} - stop for name in (one, other)
    ]
    return len(words[0] & words[1])


def guess(board, dice, by_words):
    """Ties everything in turn, at random or what shares words first, and fills slips at random, or by what was said of
    them from one word to the next."""
    here = opened(board)
    knots = [Knot(*pair, how) for pair in combinations(here.cards, 2) for how in STANCES]
    dice.shuffle(knots)
    if by_words:
        knots.sort(key=lambda knot: -shared(board, knot.one, knot.other))
    for knot in knots:
        tie(here, board, knot)
        while here.slip and not here.outcome and here.hours >= 0:
            lead = lead_of(board, here.slip)
            grope(here, board, lead, dice, by_words)
            if not is_done(here, lead.name):
                break
        if here.hours < 0 or here.outcome:
            break
        here.slip = ""
    return here


def grope(here, board, lead, dice, by_words):
    words = {gap: pool(here, board, gap) for gap in lead.gaps}
    put, least = {gap: dice.choice(each) for gap, each in words.items()}, 9
    for _ in range(60):
        trial = dict(put)
        if least < 9:
            gap = dice.choice(lead.gaps)
            trial[gap] = dice.choice(words[gap])
        if not by_words:
            trial = {gap: dice.choice(each) for gap, each in words.items()}
        out = read_out(here, board, lead, trial)
        if not out or here.hours < 0:
            return
        if out <= least:
            put, least = trial, out


def person(board, dice, see, word, kind):
    """Somebody who sees a knot at a glance as often as `see`, has a word right as often as `word`, and is as `kind`."""
    here, kindly = opened(board), dice.random() < kind
    wrong = [
        Knot(*pair, how)
        for pair in combinations(here.cards, 2)
        for how in STANCES
        if Knot(*pair, how) not in sound(board)
    ]
    likely = [knot for knot in wrong if shared(board, knot.one, knot.other)]
    for _ in range(40):
        left = [name for name in (*REAL, "nine") if not is_done(here, name)]
        if not left or here.hours < 0:
            break
        for name in dice.sample(left, len(left)):
            lead = lead_of(board, name)
            here.slip = here.picked = here.other = ""
            if name not in here.opened:
                mine = [knot for knot, whats in sound(board).items() if whats & lead.topics]
                if dice.random() < see:
                    tie(here, board, dice.choice(mine))
                elif dice.random() < 0.6:
                    tie(here, board, dice.choice(likely))
            put = {}
            while name in here.opened and not is_done(here, name) and here.hours >= 0:
                put = {gap: put.get(gap, "") for gap in lead.gaps}
                for gap, had in put.items():
                    if had not in lead.fills[gap]:
                        read = dice.random() < word
                        put[gap] = dice.choice(lead.fills[gap] if read else pool(here, board, gap))
                if name == "nine" and not kindly:
                    put["thing"] = "candles"
                here.slip = here.slip if here.slip == name else ""
                read_out(here, board, lead, put)
    return here


def share(games, told):
    return 100 * sum(bool(told(here)) for here in games) / len(games)


def measured(games):
    return {
        "door": share(games, lambda here: "door" in here.told),
        "wrong": sum(here.wrong for here in games) / len(games),
        "followed": share(games, lambda here: here.followed),
        "hours": sum(max(0, here.hours) for here in games) / len(games),
        "leads": sum(len(set(here.told) & set(REAL)) for here in games) / len(games),
    }


PEOPLE = {"anxious": (0.35, 0.75, 0.35), "sensible": (0.55, 0.85, 0.5), "skilled": (0.85, 0.96, 0.85)}


def guesses(board, many):
    return [[guess(board, random.Random(seed), by_words) for seed in range(many)] for by_words in (False, True)]


def people(board, many):
    """How it goes for them. Whoever gets up for Miss Lamb comes back: it is played as though they had stayed."""
    leads = tuple(msgspec.structs.replace(lead, goes=False) for lead in board.leads)
    board = msgspec.structs.replace(board, leads=leads)
    return {
        name: measured([person(board, random.Random(seed), *how) for seed in range(many)])
        for name, how in PEOPLE.items()
    }


def test_who_guesses_hardly_opens_the_door(board):
    blind, matching = (measured(games)["door"] for games in guesses(board, 8))
    assert blind == 0 and matching <= 10


def test_who_reads_finds_everything_and_is_wrong_the_less_the_better_they_read(board):
    found = people(board, 10)
    assert all(each["leads"] > 3.7 for each in found.values())
    assert found["anxious"]["wrong"] > found["sensible"]["wrong"] > found["skilled"]["wrong"]


@pytest.mark.full
def test_guessing_costs_as_much_as_was_meant(board):
    blind, matching = (measured(games)["door"] for games in guesses(board, 400))
    assert blind <= 1 and matching <= 5


@pytest.mark.full
def test_readers_are_wrong_as_often_as_was_meant(board):
    found = people(board, 400)
    for name, wrong, followed in (("anxious", 8, 73), ("sensible", 4, 54), ("skilled", 1, 17)):
        assert abs(found[name]["wrong"] - wrong) <= 2 and abs(found[name]["followed"] - followed) <= 12, found[name]
        assert found[name]["door"] == 100 and 2 <= found[name]["hours"] <= 3
