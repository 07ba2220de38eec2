"""A candle that is carried: how it leans, shakes, settles, goes out and is lit again, and what it comes to."""

from copy import deepcopy

import msgspec
import pytest

from game.content.boards.candle import CandleBoard, Need, rules
from game.content.objects.spot import Spot
from game.core.fixed import pixels, units
from game.trials import TRIALS
from game.trials.afoot import alone
from game.trials.candle import GASPED, LOW, OUT, TURNED, Candle, Leave, Past, Suit, begin, plays, step
from game.world.breath import DRAIN, FULL
from game.world.motion import WALK

PLACE = "book1/3-the-dreamers/planetarium"
BOARD = CandleBoard(place=PLACE, at="table", to="bed", lit="table", gone="candle_gone", step="bad_step")


@pytest.fixture(scope="module")
def dome(game):
    return game.level(PLACE)


class Carrying:
    """A candle that is carried a few ticks at a time."""

    def __init__(self, level, at=(270, 92), board=BOARD):
        self.place, self.candle, self.board = alone(level, board.at), begin("b", board), board
        self.body.x, self.body.y = units(at[0]), units(at[1])

    @property
    def body(self):
        return self.place.bodies[self.place.lead]

    def go(self, ticks, dx=0, dy=0, held=False, hurry=False):
        """So many ticks of one lean; what happened in them."""
        self.place.lean, self.place.hurry, happened = (dx, dy), hurry, []
        for _ in range(ticks):
            happened += step(self.candle, self.board, None, held, self.place).happened
        return happened


@pytest.fixture
def carrying(dome):
    return Carrying(dome)


def test_it_leans_back_from_whoever_walks_and_stands_up_again(carrying):
    carrying.go(20, 1, 0)
    assert carrying.candle.lean[0] < -WALK // 2 and carrying.body.facing == "right"
    carrying.go(60)
    assert abs(carrying.candle.lean[0]) < WALK // 16


def test_it_shakes_more_the_quicker_one_walks_and_settles_in_standing(dome):
    walked, hurried = Carrying(dome), Carrying(dome)
    walked.go(30, 1, 0)
    hurried.go(30, 1, 0, hurry=True)
    assert 0 < 2 * walked.candle.shakes < hurried.candle.shakes
    walked.go(60)
    assert walked.candle.shakes == 0


def test_a_sharp_turn_shakes_it_and_a_slanting_one_does_not(dome):
    sharp, slanting = Carrying(dome), Carrying(dome)
    for each, lean in ((sharp, (0, 1)), (slanting, (1, 1))):
        each.go(5, 1, 0)
        each.go(1, *lean)
    assert sharp.candle.shakes - slanting.candle.shakes >= TURNED - 10


def test_walking_on_it_gutters_and_goes_out_and_that_is_said_once(dome):
    carrying, said = Carrying(dome, at=(300, 406)), []
    carrying.place.lean = 1, 0
    for _ in range(OUT):
        told = step(carrying.candle, BOARD, None, False, carrying.place)
        said += [told.says] if told.says else []
        carrying.place.lean = (1, 0) if pixels(carrying.body.x) < 400 else (-1, 0) if pixels(
            carrying.body.x) > 420 else carrying.place.lean  # fmt: skip
    assert said == ["candle_gone"] and not carrying.candle.burning


def test_low_it_is_told_that_it_gutters(carrying):
    carrying.candle.shakes = LOW - 3
    assert carrying.go(2, 1, 0) == ["gutters"] and carrying.candle.low


def test_with_breath_held_feet_are_rooted_and_it_settles_quicker(dome):
    held, stood = Carrying(dome), Carrying(dome)
    for each in (held, stood):
        each.candle.shakes = 500
        each.go(10, 1 if each is held else 0, 0, held=each is held)
    assert held.body.x == stood.body.x and held.candle.shakes < stood.candle.shakes


def test_breath_that_runs_out_comes_out_over_the_flame(carrying):
    happened = carrying.go(FULL // DRAIN, held=True)
    assert happened == ["gasped", "gutters"] and carrying.candle.shakes >= GASPED - 30 and carrying.candle.spent
    carrying.go(1, held=True)
    assert not carrying.candle.held


def test_the_bad_step_jolts_it_once_while_it_is_walked_over(dome):
    carrying = Carrying(dome, at=(226, 352))
    assert carrying.go(30, 0, -1).count("jolted") == 1


def test_out_it_is_lit_again_where_it_was_lit(dome):
    carrying = Carrying(dome, at=(386, 299))
    carrying.candle.burning = False
    assert carrying.go(1) == ["lit"] and carrying.candle.burning


@pytest.mark.parametrize(("burning", "outcome"), [(True, "there"), (False, "out")])
def test_it_comes_to_whom_it_is_for_burning_or_not(dome, burning, outcome):
    carrying = Carrying(dome, at=(232, 190))
    carrying.candle.burning = burning
    carrying.go(1)
    assert carrying.candle.outcome == outcome


def test_it_can_be_put_back(carrying):
    step(carrying.candle, BOARD, Leave(), False, carrying.place)
    assert carrying.candle.outcome == "left"


@pytest.mark.parametrize("burning", [True, False])
def test_plays_are_what_they_come_to_and_try_nothing_on_it(dome, burning):
    carrying = Carrying(dome, at=(386, 299))
    carrying.candle.burning = burning
    before = msgspec.json.encode((carrying.candle, carrying.place.bodies))
    found = plays(carrying.candle, BOARD, carrying.place)
    assert msgspec.json.encode((carrying.candle, carrying.place.bodies)) == before
    assert set(found) == {"there", "out", "left"}
    for outcome, done in found.items():
        candle, place = deepcopy(carrying.candle), carrying.place.again()
        for play in done:
            for _ in range(play.lasts):
                place.lean = play.dx, play.dy
                step(candle, BOARD, play.act, play.held > 0, place)
        assert candle.outcome == outcome


def test_whoever_hurries_does_not_bring_it_burning(dome):
    carrying = Carrying(dome, at=(386, 299))
    for play in plays(carrying.candle, BOARD, carrying.place)["out"]:
        carrying.go(play.ticks, play.dx, play.dy, hurry=True)
    assert not carrying.candle.burning


@pytest.mark.parametrize(
    ("candle", "said"),
    [
        (Candle("b"), "stands"),
        (Candle("b", went=(WALK, 0)), "leans"),
        (Candle("b", shakes=LOW), "gutters"),
        (Candle("b", held=True), "held"),
        (Candle("b", burning=False), "out"),
    ],
)
def test_it_is_told_in_words(candle, said):
    assert TRIALS["candle"].words(candle, BOARD) == (f"trial.candle.{said}", {})


def test_a_place_lacks_whom_it_is_for_or_its_bad_step(dome):
    lacks = TRIALS["candle"].lacks
    assert not lacks(BOARD, dome)
    told = [
        "is carried to or lit at 'bed', which is no spot there",
        "is carried to or lit at 'table', which is no spot there",
    ]
    assert lacks(BOARD, dome.with_all(Spot, ())) == told
    other = msgspec.structs.replace(BOARD, step="stair")
    assert lacks(other, dome) == ["is jolted at 'stair', which is no trigger there"]


# ---------------------------------------------------------------------- those who need some of it, and draughts
NEEDED = msgspec.structs.replace(BOARD, needs=(Need("lit_ostler"), Need("lit_north")))


def played(level, plays_, board):
    """The candle as `plays_` leave it, and its place."""
    place, candle = alone(level, board.at, "leo"), begin("b", board)
    place.lamps = {need.at: False for need in board.needs}
    for play in plays_:
        for _ in range(play.lasts):
            place.lean = play.dx, play.dy
            step(candle, board, play.act, play.held > 0, place)
    return candle, place


def test_it_lights_the_lamps_of_those_who_need_one_before_it_is_there(dome):
    found = plays(begin("b", NEEDED), NEEDED, alone(dome, NEEDED.at, "leo"))
    candle, place = played(dome, found["there"], NEEDED)
    assert (candle.outcome, place.lamps) == ("there", {"lit_ostler": True, "lit_north": True})
    assert candle.given[-1] == "bed" and not candle.outs


def test_out_it_comes_to_nobody_and_is_lit_again_at_any_it_has_lit(dome):
    carrying = Carrying(dome, at=(424, 258))
    carrying.place.lamps = {"lit_ostler": False, "lit_north": False}
    step(carrying.candle, NEEDED, None, False, carrying.place)
    assert carrying.candle.given == ["lit_ostler"] and carrying.place.lamps["lit_ostler"]
    carrying.candle.burning = False
    carrying.body.x, carrying.body.y = units(326), units(104)
    step(carrying.candle, NEEDED, None, False, carrying.place)
    assert not carrying.place.lamps["lit_north"]
    carrying.body.x, carrying.body.y = units(424), units(258)
    assert step(carrying.candle, NEEDED, None, False, carrying.place).happened == ["lit"]


def test_out_it_is_lit_again_at_any_flame_that_burns_and_at_no_other(dome):
    carrying = Carrying(dome, at=(268, 330))
    carrying.candle.burning, carrying.place.lamps = False, {"candle_2": False, "candle_3": True}
    assert not carrying.go(1) and not carrying.candle.burning
    carrying.place.lamps["candle_2"] = True
    assert carrying.go(1) == ["lit"] and carrying.candle.burning


def blown_for(dome, ticks, held):
    """The candle after so many ticks of standing where it blows, from the first on."""
    carrying = Carrying(dome, at=(352, 404))
    carrying.go(ticks, held=held)
    return carrying.candle


def test_a_draught_blows_it_out_and_a_hand_round_it_keeps_it(dome):
    assert [blown_for(dome, 53, held).burning for held in (False, True)] == [False, True]
    assert blown_for(dome, 10, False).blown


def test_between_two_times_that_it_blows_it_is_still(dome):
    carrying = Carrying(dome, at=(352, 404))
    carrying.candle.clock = 60
    carrying.go(130)
    assert carrying.candle.burning and not carrying.candle.shakes and not carrying.candle.blown


def test_gone_out_twice_it_may_be_let_be(carrying):
    step(carrying.candle, BOARD, Past(), False, carrying.place)
    assert not carrying.candle.outcome
    carrying.candle.outs = 2
    step(carrying.candle, BOARD, Past(), False, carrying.place)
    assert carrying.candle.outcome == "out"


def test_nobody_is_to_need_it_twice():
    twice = msgspec.structs.replace(BOARD, needs=(Need("bed"),))
    assert list(rules(twice)) == ["has somebody twice among its `needs`, or among those and `to`"]
    assert not list(rules(NEEDED))


@pytest.mark.parametrize("shaken", [{"dx": 1}, {"dx": 1, "hurry": True}])
def test_where_it_is_to_be_easier_it_is_shaken_half_as_much(dome, shaken):
    plain, eased = Carrying(dome), Carrying(dome)
    step(eased.candle, BOARD, Suit(True), False, eased.place)
    plain.go(1)
    for each in (plain, eased):
        each.go(30, **shaken)
    assert eased.candle.ease and 0 < eased.candle.shakes <= plain.candle.shakes // 2


def test_where_it_is_to_be_easier_a_draught_takes_twice_as_long(dome):
    carrying = Carrying(dome, at=(352, 404))
    step(carrying.candle, BOARD, Suit(True), False, carrying.place)
    carrying.go(85)
    assert carrying.candle.burning


# ------------------------------------------------------------------------------------------------- a cup
CUP = msgspec.structs.replace(BOARD, shows="cup", step="")


@pytest.fixture
def cup(dome):
    return Carrying(dome, board=CUP)


def test_a_cup_is_over_the_rim_sooner_than_a_candle_is_out(carrying, cup):
    carrying.go(60, 1, 0)
    happened = cup.go(60, 1, 0)
    assert cup.candle.shakes > carrying.candle.shakes
    assert not [what for what in happened if not what.startswith("cup_")]


def test_a_cup_that_went_over_is_filled_again_where_it_was_filled(dome):
    spot = dome.spots["table"]
    cup = Carrying(dome, at=(spot.x, spot.y + 4), board=CUP)
    cup.candle.burning = False
    assert cup.go(1) == ["cup_lit"] and cup.candle.burning


def test_breath_held_brings_a_cup_to_rest_sooner_than_standing(dome):
    stood, held = Carrying(dome, board=CUP), Carrying(dome, board=CUP)
    for cup in (stood, held):
        cup.candle.shakes = LOW
    stood.go(10)
    held.go(10, held=True)
    assert held.candle.shakes < stood.candle.shakes < LOW


@pytest.mark.parametrize(("candle", "said"), [(Candle("b"), "stands"), (Candle("b", burning=False), "out")])
def test_a_cup_is_told_in_words_of_its_own(candle, said):
    assert TRIALS["candle"].words(candle, CUP) == (f"trial.cup.{said}", {})


def test_a_cup_is_for_one_alone_and_nothing_else_is_carried_so():
    told = "shows a cup and has `needs`; a cup is for one alone"
    assert told in list(rules(msgspec.structs.replace(CUP, needs=(Need("lit_sea"),))))
    assert list(rules(msgspec.structs.replace(CUP, holds="ink"))) == [
        "has `holds: ink`; a cup is full of water, or of tea"
    ]
    assert list(rules(msgspec.structs.replace(CUP, shows="tray"))) == [
        "has `shows: tray`; a candle is carried, or a cup"
    ]


@pytest.mark.parametrize("board", ["her_water", "her_tea"])
def test_each_cup_of_the_flat_is_brought_full_and_can_be_spilled(game, board):
    found = game.book("book1").boards[board]
    level = game.level("book1/1-synthetic-noon/flat")
    ways = plays(begin(board, found), found, alone(level, found.at))
    assert set(ways) == {"there", "out", "left"}
