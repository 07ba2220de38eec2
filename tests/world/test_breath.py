"""Breath: how long it lasts, how it comes back, and where one comes to."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content.level import Level
from game.core.fixed import units
from game.world import breath as breathing
from game.world.body import Body
from game.world.breath import CHALK, FULL, LOCKED_UNTIL, ONE, STEP, Breath
from game.world.ground import Ground

HEDGE = (64, 0, 32, 128)
WALL = (112, 0, 16, 128)
EMPTY = Level("", 160, 128, 16, (), {}, (), (), (), (), ("",), bytes(80), {})
PLACE = msgspec.structs.replace(EMPTY, groups=("dream", "real"), group_solids={"dream": (HEDGE,), "real": (WALL,)})


class Dreamer:
    """Somebody with breath in a place with a hedge that is only dreamt and a wall that is only real."""

    def __init__(self, x=40, y=64):
        self.body = Body(units(x), units(y))
        self.dream, self.real = Ground(PLACE, "dream"), Ground(PLACE, "real")
        self.breath, self.tick = Breath((self.body.x, self.body.y)), 0

    def be(self, x, y=64):
        self.body.x, self.body.y = units(x), units(y)

    def hold(self, ticks=1, lasts=0):
        for _ in range(ticks):
            self.tick += 1
            breathing.hold(self.breath, self.body, self.dream, self.real, breathing.goes(lasts), self.tick)

    def rest(self, ticks=1, lamplit=False, hurried=False, fills=0):
        for _ in range(ticks):
            self.tick += 1
            breathing.refill(self.breath, self.body, self.dream, breathing.comes(lamplit, hurried, fills), self.tick)

    def surface(self):
        return breathing.surface(self.breath, self.body, self.dream, self.real)

    @property
    def at(self):
        return self.body.x, self.body.y


@pytest.fixture
def dreamer():
    return Dreamer()


# ------------------------------------------------------------------------------------------------- how long it lasts
def test_a_breath_lasts_four_seconds(dreamer):
    dreamer.hold(4 * 60)
    assert dreamer.breath.left == 0


def test_a_breath_is_not_over_before(dreamer):
    dreamer.hold(4 * 60 - 1)
    assert dreamer.breath.left > 0


def test_a_place_may_have_it_last_longer(dreamer):
    dreamer.hold(399, lasts=400)
    assert dreamer.breath.left > 0
    dreamer.hold(lasts=400)
    assert dreamer.breath.left == 0


def test_what_ran_out_is_locked(dreamer):
    dreamer.hold(4 * 60)
    assert not breathing.wants(dreamer.breath, True)


def test_breath_is_held_only_while_it_is_asked_for(dreamer):
    assert (breathing.wants(dreamer.breath, True), breathing.wants(dreamer.breath, False)) == (True, False)


def test_the_share_is_of_a_whole_breath(dreamer):
    dreamer.hold(2 * 60)
    assert dreamer.breath.share == 0.5


# ------------------------------------------------------------------------------------------------- how it comes back
@pytest.mark.parametrize(
    ("lamplit", "hurried", "came"), [(False, True, 6), (False, False, 28), (True, True, 56), (True, False, 56)]
)
def test_a_second_brings_back_so_much(dreamer, lamplit, hurried, came):
    dreamer.hold(4 * 60 - 1)
    left = dreamer.breath.left
    dreamer.rest(60, lamplit, hurried)
    assert dreamer.breath.left - left == came * ONE


def test_it_never_comes_back_to_more_than_a_breath(dreamer):
    dreamer.rest(60, lamplit=True)
    assert dreamer.breath.left == FULL


@pytest.mark.parametrize("hurried", [False, True])
def test_where_a_place_says_so_all_of_it_comes_back_in_that_time(dreamer, hurried):
    dreamer.hold(4 * 60)
    dreamer.rest(71, hurried=hurried, fills=72)
    before = dreamer.breath.left
    dreamer.rest(hurried=hurried, fills=72)
    assert before < dreamer.breath.left == FULL


def test_a_lamp_is_no_slower_where_a_place_says_so(dreamer):
    assert breathing.comes(True, False, 600) == breathing.comes(True, False, 0)


def test_the_lock_opens_at_thirty(dreamer):
    dreamer.hold(4 * 60)
    dreamer.surface()
    while dreamer.breath.locked:
        before = dreamer.breath.left
        dreamer.rest()
    assert before < LOCKED_UNTIL <= dreamer.breath.left


def test_breath_that_did_not_run_out_is_not_locked(dreamer):
    dreamer.hold(4 * 60 - 1)
    dreamer.surface()
    assert breathing.wants(dreamer.breath, True)


# ------------------------------------------------------------------------------------------------- where one comes to
def test_surfacing_where_the_dream_is_free_moves_nobody(dreamer):
    dreamer.hold()
    dreamer.be(104)
    assert (dreamer.surface(), dreamer.at) == (False, (units(104), units(64)))


def test_surfacing_in_what_is_solid_puts_back_where_one_last_stood_free(dreamer):
    dreamer.hold()
    dreamer.be(56)
    dreamer.hold()
    dreamer.be(90)
    dreamer.hold()
    assert (dreamer.surface(), dreamer.at) == (True, (units(56), units(64)))


def test_whoever_has_all_but_come_to_other_ground_is_on_it(dreamer):
    dreamer.hold()
    dreamer.be(102 - STEP)
    assert (dreamer.surface(), dreamer.at) == (False, (units(102), units(64)))


def test_a_last_step_is_not_taken_back_to_where_breath_was_taken(dreamer):
    dreamer.be(57)
    dreamer.hold()
    dreamer.be(57 + STEP)
    assert (dreamer.surface(), dreamer.at) == (True, (units(57), units(64)))


def test_a_last_step_goes_through_nothing_that_is_real(dreamer):
    dreamer.real = Ground(msgspec.structs.replace(PLACE, group_solids={"real": ((98, 0, 2, 128),)}), "real")
    dreamer.hold()
    dreamer.be(102 - STEP)
    assert dreamer.surface()


def test_free_ground_crossed_with_breath_held_counts(dreamer):
    dreamer.hold()
    dreamer.be(104)
    dreamer.hold()
    dreamer.be(80)
    dreamer.surface()
    assert dreamer.at == (units(104), units(64))


def test_being_put_back_ends_a_walk(dreamer):
    dreamer.hold()
    dreamer.be(80)
    dreamer.body.way = [(120, 64)]
    dreamer.surface()
    assert dreamer.body.way == []


def test_feet_are_rooted_where_the_real_place_is_not_free(dreamer):
    dreamer.be(120)
    dreamer.hold()
    assert dreamer.breath.rooted


def test_feet_are_not_rooted_where_it_is(dreamer):
    dreamer.hold()
    assert not dreamer.breath.rooted


def test_surfacing_lets_rooted_feet_go(dreamer):
    dreamer.be(120)
    dreamer.hold()
    dreamer.surface()
    assert not dreamer.breath.rooted


def test_people_do_not_make_ground_less_free(dreamer):
    box = (units(34), units(59), units(46), units(64))
    dreamer.dream.others = (box,)
    assert (breathing.free(dreamer.dream, dreamer.body), dreamer.dream.others) == (True, (box,))


def test_what_was_moved_here_makes_ground_less_free(dreamer):
    dreamer.dream.moved = ((units(32), units(56), units(48), units(68)),)
    assert not breathing.free(dreamer.dream, dreamer.body)


# ------------------------------------------------------------------------------------------------- what it failed by
def taken(dreamer):
    breathing.take(dreamer.breath)
    return dreamer


def test_a_full_breath_that_is_let_go_was_let_go(dreamer):
    taken(dreamer).hold(60)
    assert breathing.falls_short(dreamer.breath) == "surfaced"


def test_a_full_breath_that_ran_out_ran_out(dreamer):
    taken(dreamer).hold(4 * 60)
    assert breathing.falls_short(dreamer.breath) == "surfaced"


def test_half_a_breath_that_ran_out_was_not_full(dreamer):
    dreamer.hold(2 * 60)
    taken(dreamer).hold(2 * 60)
    assert breathing.falls_short(dreamer.breath) == "unfilled"


def test_half_a_breath_that_is_let_go_before_was_let_go(dreamer):
    dreamer.hold(2 * 60)
    taken(dreamer).hold(60)
    assert breathing.falls_short(dreamer.breath) == "surfaced"


def test_whoever_came_up_against_something_and_stands_there_was_stopped(dreamer):
    taken(dreamer).hold()
    dreamer.body.bumped = True
    dreamer.hold()
    dreamer.body.bumped = dreamer.body.moving = False
    dreamer.hold(60)
    assert breathing.falls_short(dreamer.breath) == "stopped"


def test_whoever_went_on_round_it_was_not(dreamer):
    taken(dreamer).hold()
    dreamer.body.bumped = True
    dreamer.hold()
    dreamer.body.bumped, dreamer.body.moving = False, True
    dreamer.hold()
    assert breathing.falls_short(dreamer.breath) == "surfaced"


def test_whoever_is_rooted_was_stopped(dreamer):
    dreamer.be(120)
    taken(dreamer).hold()
    assert breathing.falls_short(dreamer.breath) == "stopped"


def test_the_next_breath_forgets_what_the_last_was_stopped_by(dreamer):
    dreamer.be(120)
    taken(dreamer).hold()
    dreamer.be(40)
    taken(dreamer).hold()
    assert not dreamer.breath.stopped


# ------------------------------------------------------------------------------------------------- chalk
def test_what_was_seen_stays_for_eight_seconds(dreamer):
    dreamer.hold()
    dreamer.rest(CHALK - 1)
    assert [(chalk.x, chalk.y) for chalk in dreamer.breath.chalk] == [(40, 64)]


def test_and_no_longer(dreamer):
    dreamer.hold()
    dreamer.rest(CHALK)
    assert (CHALK, dreamer.breath.chalk) == (8 * 60, [])


def test_the_eight_seconds_begin_when_it_was_last_seen(dreamer):
    dreamer.hold(100)
    dreamer.rest(CHALK - 1)
    assert len(dreamer.breath.chalk) == 1


def test_a_way_walked_with_breath_held_is_remembered_in_points(dreamer):
    for x in range(10, 60):
        dreamer.be(x)
        dreamer.hold()
    assert [chalk.x for chalk in dreamer.breath.chalk] == [10, 34, 58]


# ------------------------------------------------------------------------------------------------- whatever happens
whatever = st.lists(
    st.tuples(st.sampled_from(["hold", "rest", "let go"]), st.integers(1, 300), st.integers(8, 152), st.booleans()),
    max_size=12,
)


def live(dreamer, moments):
    """Hold breath, rest and let go as the rules allow, being anywhere in between."""
    for what, ticks, x, lamplit in moments:
        if dreamer.breath.held:
            dreamer.be(x)
        for _ in range(ticks):
            if what == "hold" and breathing.wants(dreamer.breath, True):
                dreamer.hold()
                continue
            if dreamer.breath.held:
                dreamer.surface()
            dreamer.rest(1, lamplit)
        yield


@given(whatever)
def test_breath_is_never_less_than_none_nor_more_than_whole(moments):
    dreamer = Dreamer()
    for _ in live(dreamer, moments):
        assert 0 <= dreamer.breath.left <= FULL


@given(whatever)
def test_the_dream_never_has_anybody_in_what_is_solid(moments):
    dreamer = Dreamer()
    for _ in live(dreamer, moments):
        assert dreamer.breath.held or breathing.free(dreamer.dream, dreamer.body)


@given(whatever)
def test_what_is_kept_as_free_is_free(moments):
    dreamer = Dreamer()
    for _ in live(dreamer, moments):
        assert breathing.free(dreamer.dream, Body(*dreamer.breath.safe))
