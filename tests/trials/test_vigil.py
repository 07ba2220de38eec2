"""A vigil: what was done at one stop lasts while one walks to the next; who does it how, and what that comes to."""

import random

import msgspec
import pytest

from game.content.boards.vigil import Stop, VigilBoard, rules
from game.core.fixed import units
from game.trials import TRIALS
from game.trials.afoot import alone
from game.trials.rooted import eighth
from game.trials.vigil import (
    CLOSE,
    Leave,
    Past,
    Suit,
    Vigil,
    begin,
    fits,
    is_near,
    is_offered,
    lacks,
    plays,
    step,
    windows,
)
from game.world.distances import distances

PLACE = "book1/3-the-dreamers/planetarium"
LONGEST = 2 * 60 * 60
GROUNDS = {}
"""What feet go by in a place, with the ways that were found in it, by its file."""


@pytest.fixture(params=["bell_round", "page_round", "bends"])
def name(request):
    return request.param


@pytest.fixture
def place(game, boards, request):
    named = "name" in request.fixturenames
    return game.level(boards[request.getfixturevalue("name")].place if named else PLACE)


@pytest.fixture
def boards(game):
    return game.texts.books["book1"].boards


class Doer:
    """Somebody who walks to each stop, and takes hold and lets go as exactly as their hands are: `bias` and `spread`
    in ms."""

    def __init__(self, level, board, seed=0, bias=0, spread=0, waits=True, ease=False):
        self.level, self.board, self.chance = level, board, random.Random(seed)
        self.place, self.vigil = alone(level, board.at, "leo"), begin("b", board)
        self.place.ground = GROUNDS.setdefault(level.file, self.place.ground)
        self.bias, self.spread, self.waits = bias, spread, waits
        self.vigil.ease = ease
        self.offs = [self.off() for _ in range(40)]

    def off(self):
        return round((self.bias + self.chance.gauss(0, self.spread)) * 60 / 1000)

    def hands(self):
        """Whether they hold on in this tick."""
        vigil, board = self.vigil, self.board
        off = self.offs[2 * vigil.at % 40], self.offs[(2 * vigil.at + 1) % 40]
        if not vigil.fresh or not is_near(self.place.bodies["leo"], board, vigil.at, self.level, CLOSE):
            return False
        if vigil.clock:
            return vigil.clock < board.ticks(vigil.at) + off[1]
        ready = not board.waits or not self.waits or vigil.since < 0
        return ready or vigil.since >= board.whole(vigil.at) + off[0]

    def walk(self, ticks=LONGEST, hands=None):
        for tick in range(ticks):
            spot = self.level.spots[self.board.stops[self.vigil.at].at]
            body = self.place.bodies["leo"]
            way = distances(self.place.ground, units(spot.x), units(spot.y))
            there = is_near(body, self.board, self.vigil.at, self.level, CLOSE)
            self.place.lean = (0, 0) if there or self.vigil.clock else eighth(*way.towards(body.x, body.y))
            step(self.vigil, self.board, None, hands(tick) if hands else self.hands(), self.place)
            if self.vigil.outcome:
                break
        return self.vigil.outcome


def share(place, board, tries, **how):
    """Of so many, how many keep it within so many tries."""
    many = 10
    kept = [
        any(Doer(place, board, seed=31 * each + number, **how).walk() == "kept" for number in range(tries))
        for each in range(many)
    ]
    return sum(kept) / many


def test_who_means_to_keep_it_does(place, boards, name):
    assert Doer(place, boards[name]).walk() == "kept"


def test_hands_that_are_not_exact_keep_it_at_the_first_try(place, boards, name):
    assert share(place, boards[name], 1, bias=20, spread=80) >= 0.8


def test_late_hands_keep_it_within_two_tries(place, boards, name):
    assert share(place, boards[name], 2, bias=120, spread=60) >= 0.8


@pytest.mark.parametrize("hands", [lambda _: True, lambda tick: tick % 12 < 6, lambda tick: tick % 4 < 2])
def test_holding_all_the_time_or_mashing_never_keeps_it(place, boards, name, hands):
    assert Doer(place, boards[name]).walk(hands=hands) != "kept"


def test_who_never_holds_comes_to_nothing(place, boards, name):
    assert Doer(place, boards[name]).walk(3600, hands=lambda _: False) == ""


def test_who_does_not_wait_for_the_end_is_soon(place, boards):
    assert Doer(place, boards["bell_round"], waits=False).walk() == "soon"


def at_a_stop(place, board, **state):
    """Somebody who stands at a stop, keys up, and the vigil as `state` has it."""
    doer = Doer(place, board)
    vigil = doer.vigil
    for field, value in state.items():
        setattr(vigil, field, value)
    vigil.fresh = True
    spot = place.spots[board.stops[vigil.at].at]
    doer.place.bodies["leo"].x, doer.place.bodies["leo"].y = units(spot.x), units(spot.y)
    return doer


def held(doer, ticks):
    """What a hold of so many ticks brings, and letting go after it."""
    told = []
    for tick in range(ticks + 1):
        told += step(doer.vigil, doer.board, None, tick < ticks, doer.place).happened
    return told


def test_held_to_its_end_the_next_stop_is_on(place, boards):
    doer = at_a_stop(place, boards["bell_round"])
    assert held(doer, 90) == ["rope_holds", "count", "count", "turn", "rope_rests"]
    assert (doer.vigil.at, doer.vigil.since, doer.vigil.slips) == (1, 0, [])


def test_held_past_its_end_it_is_late(place, boards):
    board = boards["bell_round"]
    doer = at_a_stop(place, board)
    held(doer, 90 + board.late + 1)
    assert doer.vigil.slips == ["late"]


def test_a_rope_let_go_of_too_soon_slips_up_and_a_line_is_a_slip(place, boards):
    rope, page = (at_a_stop(place, boards[each]) for each in ("bell_round", "page_round"))
    assert held(rope, 45)[-1] == "rope_again" and held(page, 45)[-1] == "page_again"
    assert (rope.vigil.slips, rope.vigil.again, page.vigil.slips) == ([], 1, ["soon"])


def test_a_press_that_is_let_go_of_at_once_is_none(place, boards):
    doer = at_a_stop(place, boards["page_round"])
    held(doer, 10)
    assert (doer.vigil.again, doer.vigil.slips, doer.vigil.clock) == (0, [], 0)


def test_begun_before_the_last_has_ended_it_is_soon(place, boards):
    board = boards["bell_round"]
    doer = at_a_stop(place, board, at=1, since=board.whole(1) - board.early - 2)
    held(doer, 90)
    assert doer.vigil.slips == ["soon"]


def test_not_begun_long_after_the_last_has_ended_it_is_late_and_goes_on(place, boards):
    board = boards["bell_round"]
    doer = at_a_stop(place, board, at=1, since=board.whole(1) + board.late)
    for _ in range(2):
        step(doer.vigil, board, None, False, doer.place)
    assert doer.vigil.fault == "late" and not doer.vigil.outcome
    held(doer, 90)
    assert (doer.vigil.slips, doer.vigil.at) == (["late"], 2)


def test_away_from_its_stop_holding_does_nothing_and_feet_go_on(place, boards):
    doer = Doer(place, boards["page_round"])
    doer.place.lean = 1, 0
    was = doer.place.bodies["leo"].x
    for _ in range(10):
        step(doer.vigil, doer.board, None, True, doer.place)
    assert doer.place.bodies["leo"].x > was and not doer.vigil.clock


def test_after_two_slips_it_may_be_let_be(place, boards):
    doer = at_a_stop(place, boards["bell_round"])
    step(doer.vigil, doer.board, Past(), False, doer.place)
    assert not doer.vigil.outcome
    doer.vigil.slips = ["late", "soon"]
    assert is_offered(doer.vigil)
    step(doer.vigil, doer.board, Past(), False, doer.place)
    assert doer.vigil.outcome == "soon"


def test_it_can_be_stepped_back_from(place, boards, name):
    doer = Doer(place, boards[name])
    step(doer.vigil, doer.board, Leave(), False, doer.place)
    assert doer.vigil.outcome == "left"


def test_easier_its_windows_are_twice_as_wide_and_as_late_as_the_sound(boards):
    vigil, board = Vigil(board="b"), boards["bell_round"]
    early, late = windows(vigil, board)
    vigil.ease, vigil.late = True, 7
    assert windows(vigil, board) == (min(2 * early, 45), 2 * late + 7)


def test_it_is_as_easy_as_it_is_set(place, boards, name):
    doer = Doer(place, boards[name])
    step(doer.vigil, doer.board, Suit(True, 5), False, doer.place)
    assert (doer.vigil.ease, doer.vigil.late) == (True, 5)


def test_plays_are_what_they_come_to_and_try_nothing_on_it(place, boards, name):
    board = boards[name]
    doer = Doer(place, board)
    before = msgspec.json.encode((doer.vigil, doer.place.bodies))
    found = plays(doer.vigil, board, doer.place)
    assert msgspec.json.encode((doer.vigil, doer.place.bodies)) == before
    assert set(found) == {"kept", "soon", "late", "left"}
    for outcome, done in found.items():
        vigil, here = begin("b", board), alone(place, board.at, "leo")
        for play in done:
            for _ in range(play.lasts):
                here.lean = play.dx, play.dy
                step(vigil, board, play.act, play.held > 0, here)
        assert vigil.outcome == outcome


@pytest.mark.parametrize(
    ("state", "told"),
    [
        ({}, ("rope_first", {})),
        ({"clock": 31}, ("rope_hold", {"count": 2})),
        ({"at": 1, "since": 0}, ("rope_lasts", {"count": 13})),
        ({"at": 1, "since": 540}, ("rope_over", {})),
    ],
)
def test_it_is_told_in_words(boards, state, told):
    vigil = Vigil(board="b", **state)
    assert TRIALS["vigil"].words(vigil, boards["bell_round"]) == (f"trial.vigil.{told[0]}", told[1])


def test_what_was_kept_of_it_fits_its_board_or_not(place, boards, name):
    board = boards[name]
    assert fits(Vigil(board=name, at=1, since=10, slips=["late"]), board, place, [])
    assert not fits(Vigil(board=name, at=len(board.stops)), board, place, [])
    assert not fits(Vigil(board=name, slips=["never"]), board, place, [])


BOARD = VigilBoard(
    place=PLACE, at="rope", shows="rope", count=30, lasts=9, early=15, late=20,
    stops=(Stop("rope", 3, prop="bell_rope"), Stop("west", 3, prop="rope_west")),
)  # fmt: skip


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"shows": "drum"}, "has `shows: drum`; a vigil is kept with a rope, a page or a strap"),
        ({"count": 61}, "has `count: 61`; a count lasts 12 to 60 ticks"),
        ({"lasts": 0}, "has `lasts: 0`; what was done lasts 1 to 60 counts"),
        ({"late": 0}, "may be 15 ticks early and 0 late; nobody is that exact"),
        ({"stops": BOARD.stops[:1]}, "has 1 `stops`; one goes round 2 to 12"),
        ({"stops": (*BOARD.stops, Stop("east", 0, prop="rope_east"))},
         "has `counts: 0` at stop 3; one holds on for 1 to 16 counts"),
        ({"stops": (*BOARD.stops, Stop("east", 1, prop="rope_east"))},
         "lets go of stop 3 whenever one does: it may be 15 ticks early"),
        ({"stops": (*BOARD.stops, Stop("east", 3, prop="rope_east", lasts=-1))},
         "has `lasts: -1` at stop 3; what was done lasts 1 to 60 counts"),
        ({"stops": (*BOARD.stops, Stop("east", 3))}, "has no `prop` at stop 3"),
        ({"shows": "page", "stops": (Stop("rope", 3, line="a"), Stop("west", 3))}, "has no `line` at stop 2"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_board_is_told(wrong, told):
    assert list(rules(BOARD)) == []
    assert list(rules(msgspec.structs.replace(BOARD, **wrong))) == [told]


def test_what_its_place_lacks_is_told(place):
    lacking = msgspec.structs.replace(BOARD, stops=(Stop("nowhere", 3, prop="no_rope"), *BOARD.stops))
    assert lacks(BOARD, place) == []
    assert lacks(lacking, place) == [
        f"stops at 'nowhere', which is no spot of {place.file}",
        f"pulls 'no_rope', which is no prop of {place.file}",
    ]
