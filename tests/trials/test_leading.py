"""Nora's leading by itself, in the real flat: what draws her, what wakes her, what hands do, and how it ends."""

import msgspec
import pytest
from leaders import (
    BOARD,
    PLACE,
    Chases,
    Human,
    Idle,
    Lights,
    ShutsIn,
    Wanders,
    house,
    led,
    sets_of_calls,
    things_by_chance,
    thread_anyhow,
    thread_to,
)

from game.content.level import Spot
from game.content.objects.leaf import Leaf
from game.content.objects.lure import Lure
from game.core.fixed import pixels, units
from game.trials import TRIALS
from game.trials.afoot import alone
from game.trials.guiding import (
    HEARD,
    LEANS,
    LINE,
    LURED,
    MENDS,
    NOON,
    STARES,
    STRING,
    TOUCH,
    WAITED,
    _gone,
    _wake,
    opened,
    workable,
)
from game.trials.leader import MANNERS, PLAIN, Leader
from game.trials.leading import LOW, _settles, begin, house_of, lacks, plays, step, way, within
from game.trials.led import HALF, PHASE, STAND, TELL, WAKES, WITH, Cover, Hum, Leading, Leave, Sit, Work
from game.trials.pulls import BED, DROWNED, HUM, HUMMED, LANTERN, PANE, THREAD, hum_reach, lantern_reach, pulls
from game.trials.trial import Told
from game.world.ground import Ground
from game.world.house import at, is_near
from game.world.motion import HELD, feet
from game.world.motion import WALK as PACE
from game.world.thread import Stride, Thread, Touch

ALL = ("book", "desk", "kettle", "lamp", "mirror")
STRIDES = [(258, 272), (240, 232), (256, 200), (296, 168), (240, 168), (208, 152), (160, 120), (110, 100), (100, 94),
           (130, 120), (190, 130), (224, 110), (256, 100), (288, 88)]  # fmt: skip


LED_ROUND = (81, 133, 136, 171)
"""Walks by chance in which she stands in the way to her bed, or where she is met: somebody has to go round her."""


@pytest.fixture(scope="module")
def flat(game):
    return game.level(PLACE)


def thread_of(strides, *touched):
    """A walk with an end at each half breath; `touched` are (call, the number of its end)."""
    return Thread(
        PLACE,
        [Stride(*end, HALF * number) for number, end in enumerate(strides)],
        [Touch(call, HALF * number) for call, number in touched],
    )


class Night:
    """A leading that is played a few ticks at a time, with her and Nora where the test wants them."""

    def __init__(self, level, her=None, nora=None, board=BOARD, thread=None):
        self.board, self.place = board, alone(level, board.at, "nora")
        self.place.thread = thread or thread_of(STRIDES, ("book", 5), ("kettle", 7))
        self.place.lamps = {lure.name: True for lure in level.of(Lure)}
        self.led = begin("b", board)
        self.told = [self.go(1)]
        for body, where in ((self.mia, her), (self.nora, nora)):
            if where:
                body.x, body.y = units(where[0]), units(where[1])

    @property
    def mia(self):
        return self.place.bodies["mia"]

    @property
    def nora(self):
        return self.place.bodies["nora"]

    @property
    def house(self):
        return house_of(self.board, self.place)

    def go(self, ticks, dx=0, dy=0, held=False, act=None, hurry=False):
        """So many ticks of one lean, an act with the first; what happened in them."""
        self.place.lean, self.place.hurry, happened = (dx, dy), hurry, []
        for tick in range(ticks):
            happened += step(self.led, self.board, act if tick == 0 else None, held, self.place).happened
        return happened

    def until(self, beat):
        """Wait for that tick of her half breath."""
        return self.go((beat - self.led.beat) % HALF)

    def worth(self, what):
        """What that is worth to her now; 0 where it does not draw her."""
        return next((pull.worth for pull in pulls(self.led, self.house, self.mia, self.nora) if pull.what == what), 0)


# ---------------------------------------------------------------------- her own walk
def test_each_board_of_a_place_knows_its_own_corners(flat):
    place, other = alone(flat, BOARD.at, "nora"), msgspec.structs.replace(BOARD, tap="", stove=BOARD.glass)
    assert house_of(BOARD, place).corners.tap and house_of(other, place).corners.tap is None
    assert house_of(other, place).corners.stove == house_of(BOARD, place).corners.glass


def test_until_somebody_acts_she_goes_from_end_to_end_of_her_walk(flat):
    night = Night(flat, nora=(60, 300))
    night.led.lit = []
    for number in range(night.led.next, len(STRIDES)):
        night.until(HALF - 1)
        night.go(2)
        assert max(abs(a - b) for a, b in zip(at(night.mia), STRIDES[number], strict=True)) <= 2
    assert not night.led.outcome


def test_she_is_met_after_her_third_touch_with_walk_left(flat):
    assert Night(flat).led.next >= len(STRIDES) - 8
    early = Night(flat, thread=thread_of(STRIDES * 2, ("mirror", 1), ("book", 1), ("kettle", 2)))
    late = Night(flat, thread=thread_of(STRIDES * 2, ("book", 1), ("kettle", 9)))
    assert 3 <= early.led.next <= len(STRIDES) * 2 - 8 and 9 <= late.led.next <= len(STRIDES) * 2 - 8


def test_what_she_had_touched_is_touched_and_its_lamp_lit(flat):
    night = Night(flat, thread=thread_of(STRIDES * 2, ("lamp", 1), ("book", 2)))
    assert night.led.touched == ["lamp", "book"] and night.led.lit == ["floor_lamp"]
    night.go(1)
    assert [name for name, lit in night.place.lamps.items() if lit] == ["floor_lamp"]


def test_what_she_touched_before_she_woke_in_her_walk_is_touched_and_she_is_met_no_sooner(flat):
    before = thread_of(STRIDES * 2, ("lamp", 0), ("kettle", 0), ("book", 1))
    night = Night(flat, thread=before)
    assert night.led.touched == ["lamp", "kettle", "book"] and night.led.lit == ["floor_lamp"]
    assert night.led.next == Night(flat, thread=thread_of(STRIDES * 2, ("book", 1))).led.next


def test_a_kettle_she_puts_on_whistles_unless_it_is_taken_off(flat):
    night = Night(flat, nora=(100, 94), thread=thread_of(STRIDES * 2, ("book", 1), ("kettle", 22)))
    night.mia.x, night.mia.y = units(100), units(94)
    night.nora.x = units(60)
    night.go(1)
    assert night.led.boils
    saved = msgspec.json.encode(night.led)
    night.led.tick = night.led.boils
    assert "whistled" in night.go(1 + WAITED) and night.led.stirs
    night.led = msgspec.json.decode(saved, type=Leading)
    night.nora.x = units(90)
    assert "took_off" in night.go(1, act=Work("kettle")) and not night.led.boils


def test_a_walk_of_another_place_is_as_good_as_none(flat):
    other = thread_of(STRIDES)
    other.place = "another"
    night, plain = Night(flat, thread=other), Night(flat, thread=Thread(PLACE))
    assert night.led.ends == plain.led.ends != STRIDES


def test_a_walk_of_an_older_map_through_what_is_solid_now_still_goes_somewhere(flat):
    night = Night(flat, nora=(60, 300), thread=thread_of([(0, 0), (-40, 900), (289, 10), (500, 20), *STRIDES]))
    for _ in range(8):
        night.go(HALF)
    assert not night.led.outcome and 0 < pixels(night.mia.x) < flat.width and 0 < pixels(night.mia.y) < flat.height


# ---------------------------------------------------------------------- what draws her
def test_the_lantern_draws_the_nearer_the_more_and_not_through_walls(flat):
    night = Night(flat, her=(240, 168), nora=(280, 168))
    night.led.bare = True
    assert night.worth(LANTERN) == 3
    night.nora.x = units(310)
    assert night.worth(LANTERN) == 2
    night.nora.x = units(330)
    assert night.worth(LANTERN) == 0
    night.nora.x, night.nora.y = units(210), units(240)
    assert night.worth(LANTERN) == 0


def test_whoever_stands_still_with_the_lantern_is_come_to_and_is_not_in_her_eyes(flat):
    night = Night(flat, her=(258, 100), nora=(314, 100))
    night.until(TELL - 30)
    happened = night.go(HALF - night.led.beat, act=Cover())
    assert night.led.drawn_by == LANTERN and is_near(at(night.mia), at(night.nora), 39)
    assert not {"dazzled", "flash", "touched"} & set(happened)


def test_breath_held_with_hers_makes_the_lantern_and_the_seat_worth_one_more(flat):
    night = Night(flat, her=(240, 168), nora=(280, 168))
    night.led.bare = True
    night.go((-night.led.beat) % HALF)
    before = night.worth(LANTERN), lantern_reach(night.led)
    night.go(WITH + 1, held=True)
    assert night.worth(LANTERN) == before[0] + 1 and lantern_reach(night.led) >= before[1]
    night.until(STAND + 2)
    assert not night.led.with_her
    seated = Night(flat, her=(420, 150), nora=(472, 112))
    seated.go(1, act=Sit())
    before = seated.worth(BED)
    seated.go((-seated.led.beat) % HALF)
    seated.go(WITH + 1, held=True)
    assert seated.worth(BED) == before + 1


def test_a_tune_goes_through_walls_and_farther_with_the_book(flat):
    night = Night(flat, her=(240, 168), nora=(300, 200))
    night.led.touched, night.led.hums = [], LINE
    assert night.worth(HUM) == 3
    night.nora.x = units(330)
    assert night.worth(HUM) == 0
    night.led.touched = ["book"]
    assert night.worth(HUM) == 4


def test_a_lure_tires_by_being_used_twice_running_and_rests_while_another_draws_her(flat):
    night = Night(flat, her=(240, 168), nora=(280, 168))
    night.led.bare = True
    for uses, worth in (([LANTERN], 1), ([LANTERN, LANTERN], 0), ([LANTERN, HUM], 3), ([HUM, LANTERN], 1), ([], 3)):
        night.led.uses = uses
        assert night.worth(LANTERN) == worth


def test_the_ring_of_the_lantern_is_from_where_it_outweighs_her_own_walk(flat):
    for uses, along, near, far in (([], 0, 80, 88), ([], len(STRIDES) - 2, 46, 52), ([LANTERN], 0, 0, 20)):
        night = Night(flat, her=(240, 168))
        night.led.bare, night.led.uses, night.led.next = True, uses, along
        reach = lantern_reach(night.led)
        assert near <= reach <= far
        for away in {max(0, reach - 2), reach + 2}:
            night.nora.x, night.nora.y = units(240 + away), units(168)
            assert (night.worth(LANTERN) >= night.worth(THREAD)) == (away < reach)


def test_woken_twice_her_bed_draws_her_a_little_from_anywhere(flat):
    night = Night(flat, her=(100, 94), nora=(300, 168))
    for wakings, worth in ((1, 0), (2, 1)):
        night.led.weaker = wakings
        assert night.worth(BED) == worth


def test_woken_twice_she_comes_to_bed_from_anywhere_to_who_goes_ahead_and_sits(flat):
    house = Night(flat).house
    for start in (*STRIDES, (50, 94), (60, 300), (400, 290)):
        night = Night(flat, her=start, nora=house.corners.seat, thread=thread_of([*STRIDES, *STRIDES]))
        night.led.weaker, night.led.assist, night.led.strung = 2, True, False
        night.go(1, act=Sit())
        for _ in range(24):
            night.go(HALF)
            if night.led.outcome:
                break
        assert night.led.outcome == "bed", start


@pytest.mark.parametrize("start", STRIDES[::2])
def test_woken_twice_she_is_led_home_by_who_was_behind_her_and_has_to_pass(flat, start):
    night = Night(flat, her=start, nora=(100, 300), thread=thread_of([*STRIDES, *STRIDES]))
    night.led.weaker = night.led.wakings = 2
    night.led.assist, leader = True, Leader(night.house)
    while not night.led.outcome:
        move = leader.move(night.led, night.mia, night.nora)
        night.go(1, move.dx, move.dy, move.hands.holds, move.hands.act)
    assert night.led.outcome == "bed"


def test_her_own_walk_is_worth_more_once_the_tide_has_turned_and_less_each_time_she_woke(flat):
    night = Night(flat)
    assert night.worth(THREAD) == 2
    night.led.next = len(STRIDES) - 2
    assert night.worth(THREAD) == 3
    night.led.weaker = 2
    assert night.worth(THREAD) == 1
    easy = Night(flat, board=msgspec.structs.replace(BOARD, easy=True))
    easy.led.next = len(STRIDES) - 2
    assert easy.worth(THREAD) == 2


def test_bare_feet_do_not_like_to_leave_a_warm_floor(flat):
    night = Night(flat, her=(184, 150))
    night.led.lit = ["kitchen_lamp"]
    assert night.house.is_cold(150, 150) and not night.house.is_cold(184, 150)
    assert night.worth("kitchen_lamp") == 2
    night.mia.x = units(150)
    assert night.worth("kitchen_lamp") == 3


def test_the_bed_has_her_only_while_somebody_sits_by_it(flat):
    night = Night(flat, her=(420, 150), nora=(472, 112))
    night.until(TELL + 1)
    assert night.led.turned != BED
    night.go(1, act=Sit())
    night.go(1, act=Work("night_lamp"))
    assert night.led.sits and night.nora.pose == "sits" and "night_lamp" in night.led.lit
    assert night.worth(BED) == 4 > night.worth(PANE)
    night.until(TELL + 1)
    assert night.led.turned == BED
    for _ in range(3):
        night.go(HALF)
    assert night.led.outcome == "bed"


def test_a_drawn_curtain_makes_her_window_worth_less(flat):
    night = Night(flat, her=(420, 150), nora=(448, 100))
    assert night.worth(PANE) == 3
    assert "drew" in night.go(1, act=Work(PANE))
    assert night.worth(PANE) == 2


def test_a_shut_door_hides_a_lamp_and_stops_her(flat):
    night = Night(flat, her=(256, 168), nora=(258, 236))
    night.led.lit, lamp = [], night.house.lamps["desk_lamp"]
    assert night.house.way(night.mia, lamp, []) and "passage_leaf" in night.house.leaves
    assert "shut" in night.go(1, act=Work("passage_leaf"))
    assert night.house.way(night.mia, lamp, night.led.shut) is None
    assert not night.house.sees(at(night.mia), (258, 250), night.led.shut)
    y = night.nora.y
    night.go(60, dy=-1)
    assert y - night.nora.y < units(24)


# ---------------------------------------------------------------------- what wakes her
def test_a_door_that_is_shut_is_solid_and_sorts_no_solids_anew(flat, monkeypatch):
    night = Night(flat)
    x, y, w, h = night.house.leaves["her_leaf"]
    foot = feet(units(x + w // 2), units(y + h // 2))
    monkeypatch.setattr(Ground, "__init__", lambda *_: pytest.fail("sorted anew"))
    assert night.house.ground([]).free(*foot) and not night.house.ground(["her_leaf"]).free(*foot)


def test_a_step_near_her_is_heard_while_she_stands_unless_breath_is_held(flat):
    night = Night(flat, her=(240, 168), nora=(240 + HEARD - 10, 168))
    night.until(20)
    assert "heard" not in night.go(6, dx=-1, held=True)
    assert "heard" in night.go(1, dx=-1) and night.led.stirs == 1
    assert "heard" not in night.go(6, dx=-1)


def test_while_she_walks_no_step_is_heard_but_hurrying_is(flat):
    night = Night(flat, her=(240, 168), nora=(300, 168))
    night.until(STAND + 10)
    assert "heard" not in night.go(6, dx=1)
    assert "rushed" in night.go(6, dx=1, hurry=True)


def test_with_assistance_nothing_is_heard_and_five_stirs_wake_her(flat):
    night = Night(flat, her=(240, 168), nora=(280, 168), board=msgspec.structs.replace(BOARD, easy=True))
    night.until(20)
    assert "heard" not in night.go(6, dx=-1) and night.led.wakes == 5


def test_a_touch_counts_twice_and_a_stir_mends(flat):
    night = Night(flat, her=(240, 168), nora=(240 + TOUCH - 1, 168))
    assert "touched" in night.go(1) and night.led.stirs == 2
    night.nora.x, night.led.calm = units(330), MENDS
    assert "calmer" in night.go(2) and night.led.stirs == 1


def test_three_stirs_wake_her_she_is_settled_and_her_walk_is_weaker(flat):
    night = Night(flat, her=(240, 168), nora=(240 + TOUCH - 1, 168))
    night.led.stirs, weight = WAKES - 1, night.worth(THREAD)
    night.place.lean = (0, 0)
    told = step(night.led, BOARD, None, False, night.place)
    assert told.says == "woken" and told.keep
    assert night.led.wakings == 1 and not night.led.stirs and night.worth(THREAD) == weight - 1


@pytest.mark.parametrize(
    ("by", "says"), [("heard", "woken"), ("dazzled", "woken"), ("window", "glass"), ("door", "flat"), ("noon", "flat")]
)
def test_what_woke_her_is_what_is_talked_of(flat, by, says):
    board = msgspec.structs.replace(BOARD, window="glass", house="flat")
    night = Night(flat, her=(240, 168), nora=(400, 290), board=board)
    told = Told()
    _wake(night.led, told, by if by in ("window", "noon") else "woke", by)
    assert night.led.woken_by == by and _settles(by, board) == says
    assert _settles(by, BOARD) == "woken"


def test_the_window_that_her_walk_ends_at_lets_her_go_a_good_way_back_in_it(flat):
    night = Night(flat, her=STRIDES[-1], nora=(100, 300))
    night.led.next = len(STRIDES) - 1
    for _ in range(12):
        if "window" in night.go(HALF):
            break
    assert night.led.woken_by == "window"
    woken = night.led.tick
    for _ in range(12):
        if "window" in night.go(HALF):
            break
    assert night.led.tick - woken >= 12 * 60 + HALF * STARES


def test_glass_opens_her_eyes_stand_by_stand_before_it_wakes_her_and_well_off_it_they_shut(flat):
    night = Night(flat, her=STRIDES[-1], nora=(100, 300))
    night.led.next, seen = len(STRIDES) - 1, list[int]()
    while night.led.at_glass < STARES - 1:
        night.go(HALF)
        seen.append(opened(night.led))
    assert seen[-1] == WAKES - 1 and not night.led.wakings
    again = msgspec.convert(msgspec.to_builtins(night.led), Leading)
    for where, eyes in ((STRIDES[-1], WAKES - 1), (STRIDES[3], WAKES - 2)):
        night.led, night.led.drawn_by = msgspec.convert(msgspec.to_builtins(again), Leading), LANTERN
        night.mia.x, night.mia.y = units(where[0]), units(where[1])
        night.go(2)
        assert opened(night.led) == eyes
    night.led.at_glass, night.led.at_pane = 0, LEANS - 1
    assert opened(night.led) == WAKES - 1


def test_with_every_door_open_nothing_is_rattled_where_nothing_draws_her(flat):
    night = Night(flat, her=(240, 138), nora=(40, 300))
    night.led.weaker, night.led.heeds, night.led.drawn, night.led.lit = 1, 9, True, []
    assert not pulls(night.led, night.house, night.mia, night.nora)
    assert "rattled" not in night.go(4 * HALF)


def test_once_she_woke_she_sleeps_the_deeper(flat):
    night = Night(flat, nora=(258, 272))
    assert not night.led.assist
    for _ in range(4):
        x, y = at(night.mia)
        night.nora.x, night.nora.y = units(x + 6), units(y)
        if "woke" in night.go(130):
            break
    assert night.led.wakings == 1 and night.led.assist


def test_after_three_wakings_she_goes_to_bed_by_herself_and_after_two_one_may_stop(flat):
    night = Night(flat, her=(240, 168), nora=(300, 168))
    night.go(1, act=Leave())
    assert not night.led.outcome
    night.led.wakings = 2
    again = msgspec.json.encode(night.led)
    night.go(1, act=Leave())
    assert night.led.outcome == "left"
    night.led = msgspec.json.decode(again, type=Leading)
    night.led.stirs, night.nora.x = WAKES - 1, units(245)
    night.go(1)
    assert night.led.outcome == "woken"


def test_over_two_lights_and_voices_the_flat_makes_noon(flat):
    night = Night(flat, her=(240, 168), nora=(300, 168))
    night.led.lit = ["kitchen_lamp", "night_lamp"]
    night.go(60)
    assert night.led.noon == 0
    night.go(1, act=Cover())
    night.go(9)
    assert night.led.noon == 80
    night.led.noon = NOON - 1
    assert "noon" in night.go(1) and not night.led.lit


def test_whoever_waits_in_the_dark_where_she_is_coming_is_spoken_to(flat):
    spoken = Night(flat, thread=thread_of(STRIDES * 2, ("book", 1), ("kettle", 22), ("mirror", 23)))
    spoken.led.lit, spoken.led.stirs = [], 1
    spoken.nora.x, spoken.nora.y = units(70), units(96)
    spoken.mia.x, spoken.mia.y, spoken.led.next = units(150), units(110), 22
    board = msgspec.structs.replace(BOARD, speaks="spoken_to")
    spoken.board, spoken.place.lean, says = board, (0, 0), []
    for _ in range(HALF + 10):
        says.append(step(spoken.led, board, None, False, spoken.place).says)
    assert "spoken_to" in says and spoken.led.stirs == 0 and spoken.led.heeds


def test_what_she_let_fall_is_trodden_on_unless_it_is_picked_up(flat):
    thread = thread_of(STRIDES * 2, ("mirror", 0), ("book", 1), ("desk", 2))
    trod = Night(flat, nora=(100, 300), thread=thread)
    assert trod.led.lies == ["boot_on_the_floor", "book_on_the_floor"]
    x, y = trod.house.floor["boot_on_the_floor"]
    trod.mia.x, trod.mia.y, trod.led.next, trod.led.ends[4] = units(x), units(y + 36), 4, (x, y - 34)
    trod.led.lit = []
    again = msgspec.json.encode(trod.led), trod.place.again().bodies
    assert "trod" in trod.go(2 * HALF) and trod.led.stirs == 1 and "boot_on_the_floor" not in trod.led.lies
    picked = Night(flat, thread=thread)
    picked.led, picked.place.bodies = msgspec.json.decode(again[0], type=Leading), again[1]
    picked.nora.x, picked.nora.y = units(x), units(y + 14)
    assert "picked" in picked.go(1, act=Work("boot_on_the_floor"))
    picked.nora.x, picked.nora.y = units(100), units(300)
    assert "trod" not in picked.go(2 * HALF)


def test_a_tap_that_runs_drowns_a_step_and_a_tune_until_it_is_turned_off(flat):
    thread = thread_of(STRIDES * 2, ("tap", 1), ("desk", 2), ("mirror", 2))
    night = Night(flat, her=(300, 168), nora=(300 + HEARD - 10, 168), thread=thread)
    assert night.led.runs and hum_reach(night.led) == HUMMED // DROWNED
    night.until(20)
    assert "heard" not in night.go(6, dx=-1)
    night.nora.x, night.nora.y = units(50), units(94)
    assert "stopped" in night.go(1, act=Work("tap")) and not night.led.runs
    assert hum_reach(night.led) == HUMMED
    night.until(20)
    night.mia.x, night.mia.y = units(300), units(168)
    night.nora.x, night.nora.y = units(300 + HEARD - 10), units(168)
    assert "heard" in night.go(6, dx=-1)


def test_a_string_across_a_doorway_rings_when_she_walks_into_it_unless_it_was_taken_down(flat):
    x, y, w, _ = house(flat).leaves["her_leaf"]
    through = [(x - 40, y + 20), (x + w + 40, y + 20)]
    rung, down, none = (
        Night(flat, her=through[0], nora=(100, 300), board=msgspec.structs.replace(BOARD, string=string))
        for string in ("her_leaf", "her_leaf", "")
    )
    for each in (rung, down, none):
        each.led.ends, each.led.next, each.led.lit, each.led.lies = through, 1, [], []
    assert rung.led.strung and not none.led.strung
    assert "rang" in rung.go(HALF) and not rung.led.strung and rung.led.stirs == 1
    down.nora.x, down.nora.y = units(x + w + 24), units(y + 24)
    assert workable(down.led, down.house, down.mia, down.nora)[0] == STRING
    assert "unhooked" in down.go(1, act=Work(STRING))
    down.nora.x = units(100)
    assert "rang" not in [*down.go(HALF), *none.go(HALF)]


def test_the_lantern_is_carried_low_and_not_quick_and_hardly_slower_than_she_is(flat):
    dark, bare, held = (Night(flat, her=(100, 100), nora=(300, 168)) for _ in range(3))
    gone = []
    for night in (dark, bare, held):
        start = night.nora.x
        if night is not dark:
            night.go(1, act=Cover())
        night.go(30, dx=-1, hurry=night is bare, held=night is held)
        gone.append(start - night.nora.x)
    assert gone == [30 * PACE, 30 * LOW, 30 * HELD] and bare.nora.facing == "left"
    quickest = max(_gone(LURED, tick + 1) - _gone(LURED, tick) for tick in range(PHASE))
    assert LURED // PHASE < LOW and quickest - LOW <= quickest // 20


def test_whoever_carries_the_lantern_bare_cannot_hurry_and_is_not_heard_to(flat):
    night = Night(flat, her=(240, 168), nora=(300, 168))
    night.until(STAND + 10)
    night.led.bare = True
    assert "rushed" not in night.go(6, dx=1, hurry=True)


def test_a_line_is_hummed_standing_still_and_broken_off_by_a_step(flat):
    night = Night(flat, her=(240, 168), nora=(330, 168))
    assert "hummed" in night.go(1, act=Hum()) and night.led.hums
    assert "hummed" not in night.go(1, act=Hum())
    night.go(2, dx=1)
    assert not night.led.hums
    night.go(1, act=Hum())
    night.go(LINE + 1)
    assert not night.led.hums


# ---------------------------------------------------------------------- bots
@pytest.mark.parametrize("bot", [Idle, lambda house: Wanders(house, 3), Chases, Lights, ShutsIn])
def test_nobody_random_chasing_all_lamps_and_shutting_in_never_bring_her_to_bed(flat, bot):
    for seed in range(2):
        leading, happened = led(flat, thread_to(flat, seed, ALL), bot(house(flat)))
        assert leading.outcome != "bed" and {"woke", "window", "noon", "morning"} & set(happened)


def test_a_person_brings_her_home_at_the_first_try_more_often_than_not_and_nearly_always_with_assistance(flat):
    threads = [thread_to(flat, seed, ALL) for seed in range(6)]
    easy = msgspec.structs.replace(BOARD, easy=True)
    plain = [led(flat, thread, Human(house(flat), seed))[0].outcome for seed, thread in enumerate(threads)]
    eased = [led(flat, thread, Human(house(flat), seed), easy)[0].outcome for seed, thread in enumerate(threads)]
    assert plain.count("bed") >= 4 and eased.count("bed") >= 5


@pytest.mark.full
def test_no_lure_by_itself_brings_her_home_as_a_rule_and_all_of_them_by_turns_do(flat):
    threads = [thread_to(flat, seed, things_by_chance(flat, seed)) for seed in range(30)]
    manners = [PLAIN._replace(only=what, lamps=False, shut=False) for what in (LANTERN, HUM)]
    outcomes = (
        [led(flat, thread, Human(house(flat), seed, manner))[0].outcome for seed, thread in enumerate(threads)]
        for manner in (*manners, PLAIN)
    )
    *alone, sense = (found.count("bed") for found in outcomes)
    assert max(alone) <= 10 and sense >= 20


def test_who_never_sits_down_never_has_her_in_bed(flat):
    for seed in range(3):
        leading = led(flat, thread_to(flat, seed, ALL), Human(house(flat), seed, PLAIN._replace(sit=False)))[0]
        assert leading.outcome != "bed"


def is_led_home(flat, thread):
    """Whether one manner or another of whoever leads brings her to bed before she has woken often enough."""
    return any(led(flat, thread, Leader(house(flat), manner), tries=3)[0].outcome == "bed" for manner in MANNERS)


@pytest.mark.parametrize("calls", [(), ("book", "kettle"), ("desk",), ("lamp", "mirror")])
def test_a_walk_to_any_things_can_be_led_home_by_one_manner_or_another(flat, calls):
    assert is_led_home(flat, thread_to(flat, 7, calls))


@pytest.mark.full
def test_a_walk_to_every_set_of_things_can_be_led_home(flat):
    assert [calls for calls in sets_of_calls(flat) if not is_led_home(flat, thread_to(flat, 7, calls))] == []


@pytest.mark.parametrize("seed", [11, *LED_ROUND])
def test_a_walk_by_chance_can_be_led_home_by_one_manner_or_another(flat, seed):
    assert is_led_home(flat, thread_anyhow(flat, seed))


@pytest.mark.full
def test_two_hundred_walks_by_chance_can_be_led_home(flat):
    assert [seed for seed in range(200) if not is_led_home(flat, thread_anyhow(flat, seed))] == []


def test_nobody_meets_her_within_earshot_however_her_walk_went(flat):
    for seed in range(130, 140):
        night = Night(flat, thread=thread_anyhow(flat, seed))
        assert not is_near(at(night.mia), at(night.nora), HEARD)


# ---------------------------------------------------------------------- as a trial
def test_each_outcome_is_come_to_as_its_plays_say(flat):
    place = alone(flat, BOARD.at, "nora")
    found = plays(begin("b", BOARD), BOARD, place)
    assert set(found) == {"bed", "woken", "left"} == set(TRIALS["leading"].plays(begin("b", BOARD), BOARD, place))
    for outcome, done in found.items():
        leading, there = begin("b", BOARD), alone(flat, BOARD.at, "nora")
        for play in done:
            for tick in range(play.lasts):
                there.lean = play.dx, play.dy
                step(leading, BOARD, play.act if tick == 0 else None, play.held > 0, there)
        assert leading.outcome == outcome


def test_being_spoken_to_is_named_from_the_beginning_where_there_is_a_way_to_it_and_nowhere_else(flat):
    for touched, named in ((("kettle", 14),), True), ((), False):
        leading, there = begin("b", BOARD), alone(flat, BOARD.at, "nora")
        there.thread = thread_of(STRIDES * 2, *touched)
        assert ("spoken_1" in within(leading, BOARD, there)) is named
        assert bool(way(leading, BOARD, there, "spoken_1")) is named


def test_the_tune_and_being_spoken_to_are_come_to_as_their_ways_say(flat):
    thread = thread_of(STRIDES * 2, ("kettle", 14))
    for name in ("tune", "spoken_1"):
        night = Night(flat, thread=thread)
        assert name in within(night.led, BOARD, night.place)
        for play in way(night.led, BOARD, night.place, name):
            for tick in range(play.lasts):
                night.go(1, play.dx, play.dy, play.held > 0, play.act if tick == 0 else None)
        assert name not in within(night.led, BOARD, night.place) and not night.led.outcome
    assert night.led.spoken


def test_a_leading_goes_on_alike_when_it_was_saved_in_the_middle(flat):
    night = Night(flat, nora=(300, 168))
    night.go(400, act=Cover())
    again = Night(flat)
    again.led = msgspec.json.decode(msgspec.json.encode(night.led), type=Leading)
    again.place.bodies = night.place.again().bodies
    for each in (night, again):
        each.go(700, dx=1)
    assert msgspec.json.encode(night.led) == msgspec.json.encode(again.led)
    assert night.place.bodies == again.place.bodies


def test_a_place_without_the_bed_the_lamp_or_a_door_is_named(flat):
    assert list(lacks(BOARD, flat)) == []
    without = flat.with_objects(item for item in flat.objects if not isinstance(item, Leaf | Lure))
    without = without.with_all(Spot, [spot for spot in flat.of(Spot) if spot.name != "by_her_bed"])
    told = list(lacks(BOARD, without))
    words = ("by_her_bed", "night_lamp", "her_leaf", "Leaf, and")
    assert len(told) == 4 and all(any(word in each for each in told) for word in words)
