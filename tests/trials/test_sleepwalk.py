"""Mia's walk by itself, in the real flat: when she stands, what carries her, what takes a lean up, what wakes her."""

import math
from statistics import mean

import msgspec
import pytest
from sleepwalkers import Anyhow, Nobody, Person, walked

from game.content.boards.sleepwalk import MOST, SleepwalkBoard, rules
from game.content.level import Spot
from game.content.objects.call import Call
from game.core.fixed import ONE, units
from game.trials import TRIALS
from game.trials.afoot import alone
from game.trials.drift import (
    CALM,
    CARRIED,
    CIRCLE,
    FIRST_HEARD,
    LISTENS,
    NIGHT,
    PHASE,
    STAND,
    Sleepwalk,
    ahead,
    aim,
    untouched,
    way_to,
)
from game.trials.foreseen import foreseen
from game.trials.sleepwalk import LEANS, Leave, begin, plays, step, way, within
from game.world.breath import DRAIN, FULL, LOCKED_UNTIL
from game.world.motion import HELD
from game.world.ways import GRID, STRAIGHT

PLACE = "book1/1-synthetic-noon/flat"
BOARD = SleepwalkBoard(place=PLACE, at="hall", window="noon_wall")
SEEDS = range(4)


@pytest.fixture(scope="module")
def flat(game):
    return game.level(PLACE)


class Walking:
    """A walk that is played a few ticks at a time."""

    def __init__(self, level, board=BOARD, at=None, tick=0):
        self.board, self.place = board, alone(level, board.at)
        self.walk = msgspec.structs.replace(begin("b", board), tick=tick)
        if at:
            self.body.x, self.body.y = units(at[0]), units(at[1])

    @property
    def body(self):
        return self.place.bodies[self.place.lead]

    @property
    def at(self):
        return self.body.x, self.body.y

    def go(self, ticks, dx=0, dy=0, held=False):
        """So many ticks of one lean; what happened in them."""
        self.place.lean, happened = (dx, dy), []
        for _ in range(ticks):
            happened += step(self.walk, self.board, None, held, self.place).happened
        return happened

    def stroke(self, dx=0, dy=0):
        """Stand and lean, then be carried without leaning; how far that was, units."""
        self.go(STAND, dx, dy)
        x, y = self.at
        self.go(PHASE)
        return self.body.x - x, self.body.y - y


@pytest.fixture
def walking(flat):
    return Walking(flat)


# ------------------------------------------------------------------------------------------------- how she goes
def test_she_stands_while_the_breath_is_held_wherever_the_player_leans(walking):
    before = walking.at
    for lean in ((1, 0), (0, -1), (-1, 1)):
        walking.go(STAND // 3, *lean)
    assert walking.at == before and walking.body.walked == 0


def test_only_the_last_half_second_of_standing_is_the_stroke(flat):
    late, early, none = (Walking(flat) for _ in range(3))
    late.go(STAND - LISTENS, -1, 0)
    late.go(LISTENS, 0, 1)
    early.go(STAND - LISTENS, 0, 1)
    early.go(LISTENS)
    none.go(STAND)
    for each in (late, early, none):
        each.go(PHASE)
    assert early.at == none.at
    assert late.at[1] > none.at[1] + units(10) and abs(late.at[0] - units(258)) < units(8)


def test_without_a_lean_the_tide_carries_her_and_more_so_every_breath(flat):
    early, late = Walking(flat, at=(258, 172)), Walking(flat, at=(258, 172), tick=13 * CIRCLE)
    gone = [math.hypot(*each.stroke()) / ONE for each in (early, late)]
    assert 18 < gone[0] < 24 and gone[1] > 1.5 * gone[0]


def test_at_what_she_touches_and_at_what_is_in_the_way_she_stands_at_once(flat):
    mirror, wall = Walking(flat), Walking(flat, at=(500, 300))
    for each, what in ((mirror, "touched"), (wall, "stopped")):
        each.go(STAND, 1, 0)
        ticks = next(tick for tick in range(1, PHASE) if what in each.go(1, 1, 0))
        assert each.walk.stands and each.walk.into == 0 and each.walk.tick == STAND + ticks
        assert not each.walk.goes_out


def test_a_whole_lean_carries_her_no_farther_than_a_stroke(flat):
    walking = Walking(flat, at=(300, 300))
    assert math.hypot(*walking.stroke(1, 0)) <= CARRIED


@pytest.mark.parametrize(("lean", "call"), [((1, 0), "mirror"), ((-1, 0), ""), ((0, 1), ""), ((1, 1), "")])
def test_a_lean_towards_what_calls_is_taken_up_by_it(walking, lean, call):
    walking.go(STAND, *lean)
    aim(walking.walk, BOARD, walking.body, walking.place)
    assert walking.walk.call == call


def test_a_thing_that_comes_within_hearing_is_heard_once_and_not_at_every_breath(flat):
    walking = Walking(flat, at=(320, 290))
    assert walking.go(FIRST_HEARD) == [], "the ways to what calls are found first"
    assert walking.go(1) == ["calls"] and walking.walk.near == "mirror"
    walking.walk.tick = CIRCLE
    assert "calls" not in walking.go(1)
    walking.body.x, walking.body.y = units(110), units(110)
    walking.walk.tick = CIRCLE
    assert "calls" in walking.go(1) and walking.walk.near == "kettle"


def test_what_was_touched_calls_no_more(walking):
    walking.stroke(1, 0)
    assert walking.place.thread.calls == ["mirror"]
    walking.go(STAND, 1, 0)
    aim(walking.walk, BOARD, walking.body, walking.place)
    assert walking.walk.call != "mirror"


def test_leaning_back_slows_a_stroke(flat):
    let, braked = Walking(flat), Walking(flat)
    for each, lean in ((let, (0, 0)), (braked, (1, 0))):
        each.go(STAND, -1, 0)
        each.go(PHASE, *lean)
    assert braked.body.x > let.body.x + units(30)


def test_leaning_with_a_stroke_is_rowing_and_takes_her_farther(flat):
    quiet = flat.with_all(Call, ())
    let, rowed = Walking(quiet, at=(480, 290)), Walking(quiet, at=(480, 290))
    for each, lean in ((let, (0, 0)), (rowed, (-1, 0))):
        each.go(STAND, -1, 0)
        each.go(PHASE, *lean)
    assert rowed.body.x < let.body.x - units(12)


def test_where_the_chalk_ends_she_is_carried_to(flat):
    walking = Walking(flat, at=(270, 262))
    walking.go(STAND - 1, 0, 1)
    seen = ahead(walking.walk, BOARD, walking.place)
    x, y = walking.at
    walking.go(1, 0, 1)
    walking.go(PHASE)
    assert math.hypot(walking.body.x - x - units(seen.dx), walking.body.y - y - units(seen.dy)) < units(8)


@pytest.mark.parametrize("at", [(258, 272), (300, 300), (320, 290), (270, 262), (130, 130), (240, 288), (330, 240)])
def test_what_a_stroke_is_said_to_lead_to_she_touches_or_comes_nearer_to_by_most_of_a_stroke(flat, at):
    for lean in LEANS:
        walking = Walking(flat, at=at)
        walking.go(STAND - 1, *lean)
        seen, start, calls = foreseen(walking.walk, BOARD, walking.place), walking.at, untouched(walking.place)
        happened = walking.go(1, *lean)
        while not walking.walk.stands:
            happened += walking.go(1)
        assert math.dist(seen.way[-1], (walking.at[0] / ONE, walking.at[1] / ONE)) <= 4
        assert seen.stopped == bool({"bumped", "stopped"} & set(happened))
        if seen.call and seen.call not in walking.place.thread.calls:
            ways = way_to(calls[seen.call], walking.place)
            assert (ways.far(*start) - ways.far(*walking.at)) * GRID // STRAIGHT >= 0.6 * CARRIED / ONE - 1


def test_from_the_hall_a_stroke_leads_to_the_mirror_and_against_a_wall_to_nothing(flat):
    hall, wall = Walking(flat), Walking(flat, at=(500, 300))
    for each in (hall, wall):
        each.go(STAND - 1, 1, 0)
    assert foreseen(hall.walk, BOARD, hall.place).call == "mirror"
    seen = foreseen(wall.walk, BOARD, wall.place)
    assert seen.stopped and not seen.call


def test_her_breath_is_heard_to_go_out_and_come_in_by_turns(walking):
    heard = [what for what in walking.go(4 * CIRCLE) if what in ("in", "out")]
    assert heard == ["out", "in", "out", "in"]


# ------------------------------------------------------------------------------------------------- her own feet
def test_on_her_own_feet_she_goes_where_she_will_and_no_tide_draws_her(walking):
    x, y = walking.at
    walking.go(60, 1, 0, held=True)
    assert walking.at == (x + 60 * HELD, y) and walking.body.facing == "right"
    walking.go(60, held=True)
    assert walking.at == (x + 60 * HELD, y)


def test_she_runs_out_of_breath_and_stirs_and_cannot_hold_it_again_at_once(walking):
    happened = walking.go(FULL // DRAIN, held=True)
    assert happened[-2:] == ["dry", "stirred"] and walking.walk.spent and walking.walk.stirs == 1
    walking.go(20, held=True)
    assert not walking.walk.held
    walking.go(LOCKED_UNTIL // 3, held=False)
    assert not walking.walk.spent


def test_a_stir_is_slept_off(walking):
    walking.go(FULL // DRAIN, held=True)
    walking.go(CALM - 1)
    assert walking.walk.stirs == 1
    walking.go(2)
    assert walking.walk.stirs == 0


@pytest.mark.parametrize("stirs", [1, 3, 5])
def test_so_many_stirs_wake_her(flat, stirs):
    walking = Walking(flat, msgspec.structs.replace(BOARD, stirs=stirs))
    stirred = 0
    while not walking.walk.outcome:
        stirred += walking.go(1, held=True).count("stirred")
    assert (walking.walk.outcome, stirred) == ("woken", stirs)


def at_the_kettle(flat, **rules):
    """A walk that has touched the kettle."""
    call = next(call for call in flat.of(Call) if call.name == "kettle")
    walking = Walking(flat, msgspec.structs.replace(BOARD, **rules), at=(call.x, call.y))
    walking.go(1)
    return walking


def test_what_she_touched_before_she_woke_is_touched_in_her_next_walk(flat):
    walking = at_the_kettle(flat, stirs=1)
    while not walking.walk.outcome:
        walking.go(1, held=True)
    assert walking.walk.outcome == "woken" and walking.place.thread.calls == ["kettle"]
    walking.walk = begin("b", BOARD)
    walking.go(1)
    assert [(touch.call, touch.tick) for touch in walking.place.thread.touched] == [("kettle", 0)]
    assert "kettle" not in within(walking.walk, BOARD, walking.place)


def test_a_walk_that_came_to_its_end_gives_nothing_to_another(flat):
    walking = at_the_kettle(flat)
    step(walking.walk, BOARD, Leave(), False, walking.place)
    assert walking.place.thread.calls == ["kettle"]
    walking.walk, walking.body.x, walking.body.y = begin("b", BOARD), units(258), units(290)
    walking.go(1)
    assert not walking.place.thread.calls


# ------------------------------------------------------------------------------------------------- what is in the way
def test_running_into_furniture_is_one_stir_and_into_a_wall_none(flat):
    crates, wall = Walking(flat, at=(240, 288)), Walking(flat, at=(500, 300))
    crates.go(STAND, 0, 1)
    assert crates.go(PHASE, 0, 1).count("stirred") == 1
    wall.go(STAND, 1, 0)
    assert "stirred" not in wall.go(PHASE, 1, 0)


def test_her_feet_are_never_in_anything_solid(flat):
    for seed in SEEDS:
        walking, player = Walking(flat), Anyhow(seed)
        for _ in range(NIGHT):
            walking.place.lean, held = player.act(walking.walk, walking.place)
            step(walking.walk, BOARD, None, held, walking.place)
            x, y = walking.at
            assert walking.place.ground.free(x - units(6), y - units(5), x + units(6), y)
            if walking.walk.outcome:
                break


# ------------------------------------------------------------------------------------------------- what is kept
def test_what_she_touches_is_done_once_and_stands_on_the_thread(walking):
    walking.place.lean, says = (1, 0), []
    for _ in range(3 * CIRCLE):
        says.append(step(walking.walk, BOARD, None, False, walking.place).says)
    assert [said for said in says if said] == ["touched_mirror", "touched_chain"]
    touch = walking.place.thread.touched[0]
    assert touch.call == "mirror" and 0 < touch.tick < 2 * CIRCLE


@pytest.mark.parametrize("player", [Nobody(), Anyhow(3), Person(2)])
def test_the_thread_leads_from_where_she_began_to_the_window(flat, player):
    walk, place, _ = walked(player, flat, BOARD)
    strides, (start, end) = place.thread.strides, (flat.spots[name] for name in ("hall", "noon_wall"))
    assert (strides[0].x, strides[0].y, strides[0].tick) == (start.x, start.y, 0)
    assert math.hypot(strides[-1].x - end.x, strides[-1].y - end.y) < 20
    ticks = [stride.tick for stride in strides]
    assert ticks == sorted(set(ticks)) and ticks[-1] <= walk.tick


def test_a_thread_ends_at_the_window_also_when_she_woke_or_was_let_go(flat):
    end = flat.spots["noon_wall"]
    for act, held in ((Leave(), False), (None, True)):
        walking = Walking(flat)
        while not walking.walk.outcome:
            before = walking.at
            step(walking.walk, BOARD, act, held, walking.place)
        last = walking.place.thread.strides[-1]
        assert (last.x, last.y) == (end.x, end.y)
        assert math.dist(walking.at, before) < units(2)


def test_the_same_leans_are_the_same_walk(flat):
    one, other = (walked(Person(4), flat, BOARD) for _ in range(2))
    assert one[0] == other[0] and one[1].thread == other[1].thread and one[2] == other[2]


# ------------------------------------------------------------------------------------------------- who plays
def test_whom_nobody_steers_touches_nothing_and_is_at_the_window_in_a_minute(flat):
    walk, place, happened = walked(Nobody(), flat, BOARD)
    assert (walk.outcome, place.thread.calls) == ("window", []) and 74 <= walk.tick / 60 <= 80
    assert "stirred" not in happened


def test_leaning_anyhow_touches_next_to_nothing_and_does_not_wake_her(flat):
    walks = [walked(Anyhow(seed), flat, BOARD) for seed in SEEDS]
    assert mean(len(place.thread.calls) for _, place, _ in walks) <= 1.5
    assert {walk.outcome for walk, _, _ in walks} == {"window"}


def test_a_person_touches_three_things_and_more_and_does_not_wake_her(flat):
    walks = [walked(Person(seed), flat, BOARD) for seed in SEEDS]
    assert mean(len(place.thread.calls) for _, place, _ in walks) >= 3
    assert {walk.outcome for walk, _, _ in walks} == {"window"}


# ------------------------------------------------------------------------------------------------- by plans
@pytest.mark.parametrize("ticks", [0, 700, NIGHT - 500])
def test_plays_are_what_they_come_to_and_try_nothing_on_her(flat, ticks):
    walking = Walking(flat)
    walking.go(ticks)
    before = msgspec.json.encode((walking.walk, walking.place.bodies))
    found = plays(walking.walk, BOARD, walking.place)
    assert msgspec.json.encode((walking.walk, walking.place.bodies)) == before
    assert set(found) == ({"window", "left"} if ticks == NIGHT - 500 else {"window", "woken", "left"})
    for outcome, done in found.items():
        walk, place = msgspec.structs.replace(walking.walk), walking.place.again()
        for play in done:
            for _ in range(play.lasts):
                place.lean = play.dx, play.dy
                if not walk.outcome:
                    step(walk, BOARD, play.act, play.held > 0, place)
        assert walk.outcome == outcome


def test_each_thing_can_be_touched_next_of_all_and_all_of_them_in_one_night(flat):
    walk, place, left = (
        begin("b", BOARD),
        alone(flat, BOARD.at),
        ["mirror", "chain", "desk", "tap", "kettle", "book", "lamp"],
    )
    for number, name in enumerate(left, 1):
        assert set(within(walk, BOARD, place)) == set(left[number - 1 :])
        assert all(way(walk, BOARD, place, each) for each in (left if number == 1 else [name]))
        for play in way(walk, BOARD, place, name):
            for _ in range(play.lasts):
                place.lean = play.dx, play.dy
                step(walk, BOARD, None, play.held > 0, place)
        assert place.thread.calls == left[:number]
    assert not within(walk, BOARD, place) and not way(walk, BOARD, place, "lamp")


# ------------------------------------------------------------------------------------------------- in words
@pytest.mark.parametrize(
    ("walk", "said"),
    [
        (Sleepwalk("b"), "stands"),
        (Sleepwalk("b", tick=STAND, far=CARRIED), "carried"),
        (Sleepwalk("b", tick=STAND, far=CARRIED, call="lamp"), "called"),
        (Sleepwalk("b", tick=STAND), "stopped"),
        (Sleepwalk("b", held=True), "own"),
        (Sleepwalk("b", tick=NIGHT), "taken"),
    ],
)
def test_it_is_told_in_words(walk, said):
    assert TRIALS["sleepwalk"].words(walk, BOARD) == (f"trial.sleepwalk.{said}", {})


@pytest.mark.parametrize("stirs", [0, MOST + 1])
def test_nobody_who_wakes_at_nothing_or_never(stirs):
    told = f"has `stirs: {stirs}`; nobody sleeps through fewer than 1 or more than {MOST}"
    assert list(rules(msgspec.structs.replace(BOARD, stirs=stirs))) == [told]


def test_a_place_lacks_its_window_or_anything_that_calls(flat):
    lacks = TRIALS["sleepwalk"].lacks
    assert not lacks(BOARD, flat)
    assert lacks(BOARD, flat.with_all(Spot, ())) == [f"draws her to 'noon_wall', which is no spot of {flat.file}"]
    assert lacks(BOARD, flat.with_all(Call, ())) == ["is walked where nothing calls: its map has no Call"]


def test_the_window_that_is_leaned_to_ends_the_walk_and_one_that_is_stood_at_does_not(flat):
    spot = flat.spots["noon_wall"]
    leaned, stood = Walking(flat, at=(spot.x, spot.y)), Walking(flat, at=(spot.x, spot.y))
    stood.go(CIRCLE)
    assert not stood.walk.outcome
    leaned.go(STAND + 2, 0, -1)
    assert leaned.walk.outcome == "window" and leaned.walk.tick < CIRCLE
