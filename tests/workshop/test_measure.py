"""What a walkthrough comes to: boxes, words, time and hands, each figure counted by hand."""

import shutil
from pathlib import Path

import pytest

from game.content.library import Library
from game.session import begin
from game.session.intent import Intent
from game.trials.ring import Turn
from game.workshop.measure import Before, Meter, Row, heading, measure, told
from game.workshop.plan import read_plan
from game.world.breath import DRAIN, EASY

DREAM = Path(__file__).parents[1] / "fixtures" / "dream"
BREAKFAST, NIGHT = "begin: {beat: breakfast}\n", "begin: {beat: night}\n"
START = 'name="start" type="Spot" x="48" y="96"'
AT_THE_TABLE = 'name="start" type="Spot" x="96" y="96"'
BELOW_THE_TABLE = 'name="start" type="Spot" x="48" y="136"'
AT_THE_DOOR = 'name="start" type="Spot" x="160" y="160"'


def measured(root, cache, steps, begins, reload=False):
    path = root / "levels" / "some.plan.yaml"
    path.write_text("format: 1\n" + begins + "steps:\n" + "".join(f"  - {step}\n" for step in steps), "utf-8")
    library = Library(root, cache)
    return measure(read_plan(library, path), library, reload)


@pytest.fixture
def awake(cottage_root, tmp_path):
    """Measures steps in the small project, its texts changed first as `changes` say, by file."""

    def awake(*steps, begins=BREAKFAST, reload=False, start=START, silence=2):
        kitchen = cottage_root / "levels/book1/1-morning/kitchen"
        for ending, old, new in ((".tmx", START, start), (".yaml", "silence: 2", f"silence: {silence}")):
            file = kitchen.with_suffix(ending)
            file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")
        return measured(cottage_root, tmp_path / "cache", steps, begins, reload)

    return awake


@pytest.fixture
def dreamt(tmp_path):
    """Measures steps in the small dream, its box moved to `box` first."""

    def dreamt(*steps, reload=False, box='x="192" y="80"'):
        root = tmp_path / "dream"
        shutil.copytree(DREAM, root, dirs_exist_ok=True)
        garden = root / "levels/book1/1-night/garden.tmx"
        garden.write_text(garden.read_text("utf-8").replace('x="192" y="80"', box), "utf-8")
        return measured(root, tmp_path / "cache", steps, NIGHT, reload)

    return dreamt


def ticks(found):
    return round(found.seconds * 60)


# ------------------------------------------------------------------ boxes, words and time
def test_a_page_and_a_look_are_boxes_that_take_their_reading(awake):
    found = awake("read", "walk: up 60", "interact", "press", begins="")
    assert (found.boxes, found.words, found.hands, found.play) == (3, 6 + 3 + 2, 0, 0)
    assert ticks(found) == (6 + 3) * 18 + 1 + 60 + 1 + 2 * 18
    assert found.rows == (Row(3, found.seconds, "p01", "", "l01", "breakfast"),)


MEET = ("face: right", "interact")
MET = 2 + 1
"""Ticks of the two."""
TALK = (*MEET, "read", "choose: b03", "read")


def test_a_list_is_a_box_whose_options_are_all_read(awake):
    found = awake(*TALK, start=AT_THE_TABLE)
    assert (found.boxes, found.run) == (5, 5)
    options = 4 + 3 + 4
    assert found.words == 2 + 5 + options + 4 + 5


def test_waits_in_a_line_and_between_lines_take_their_time(awake):
    found = awake(*TALK, start=AT_THE_TABLE)
    in_a_line, between = 18, 30
    assert ticks(found) == MET + found.words * 18 + in_a_line + between + 1


def test_silence_takes_as_long_as_its_clock(awake):
    found = awake(*MEET, "read", "silence", "read", start=AT_THE_TABLE, silence=15)
    assert ticks(found) == MET + 2 * 18 + (5 * 18 + 18) + 15 * 60 + 2 * 18 + 30 + 5 * 18 + 1


def test_silence_that_is_shorter_than_the_reading_of_the_list_takes_the_reading(awake):
    found = awake(*MEET, "read", "silence", "read", start=AT_THE_TABLE)
    assert ticks(found) == MET + 2 * 18 + (5 * 18 + 18) + 11 * 18 + 2 * 18 + 30 + 5 * 18 + 1


def test_a_line_left_on_show_takes_the_time_it_is_left(awake):
    found = awake(*MEET, "wait: 2", "press", start=AT_THE_TABLE)
    assert ticks(found) == MET + 121 + (5 * 18 + 18)


def test_what_is_stepped_back_to_counts_once_and_what_follows_it_again(awake):
    found = awake(*MEET, "press", "back", "press", start=AT_THE_TABLE)
    assert (found.boxes, found.words) == (3, 2 + 5 + 5)
    assert [(row.first, row.last) for row in found.rows] == [("b01", "b02")]
    assert ticks(found) == MET + 2 * 18 + 2 * (5 * 18 + 18) + 1


# ------------------------------------------------------------------ hands
@pytest.mark.parametrize(("held", "hands", "play"), [(119, 0, 0.0), (120, 1, 1.0)])
def test_two_seconds_of_walking_are_a_hand(awake, held, hands, play):
    found = awake(f"walk: right {held}", start=BELOW_THE_TABLE)
    assert (found.hands, found.play, ticks(found)) == (hands, play, held)


def test_standing_about_is_none(awake):
    found = awake("wait: 9")
    assert (found.hands, found.play, found.seconds) == (0, 0, 9)


def test_walking_against_a_wall_is_none(awake):
    assert awake("walk: up 600").hands == 0


def test_pacing_up_and_down_is_none(awake):
    assert awake("walk: down 60", "walk: up 60", "walk: down 60").hands == 0


def test_a_way_round_two_sides_is_worth_the_way_across(awake):
    slanted, straight = 40 * 256 / 226, 80 / 1.25
    assert slanted + straight < 120 < 32 + 96
    assert awake("walk: down 32", "walk: right 96").hands == 0


def test_of_a_detour_that_is_a_hand_only_the_way_across_is_play(awake):
    found = awake("walk: down 32", "walk: right 128")
    across = 142
    assert across - 1 < 40 * 256 / 226 + 120 / 1.25 < across
    assert (ticks(found), found.hands, found.play) == (160, 1, round(across / 160, 3))


def test_walking_with_words_up_counts_half(awake):
    found = awake("walk: right 140", start=BELOW_THE_TABLE)
    until_the_draught, with_words_up = 128, 12
    assert (found.words, found.hands) == (1, 1)
    assert found.play == round((until_the_draught + with_words_up / 2) / 140, 3)


def test_a_door_is_an_act(awake):
    found = awake("walk: down 14", "expect: {place: yard}", start=AT_THE_DOOR)
    assert (ticks(found), found.hands, found.play) == (14, 1, 1.0)
    assert awake("walk: down 13", "expect: {place: kitchen}", start=AT_THE_DOOR).hands == 0


def test_a_breath_is_an_act_and_to_get_it_back_is_none(dreamt):
    found = dreamt("breathe: {ticks: 60}", "rest")
    back = 54
    assert (back - 1) * EASY < 60 * DRAIN <= back * EASY
    assert (ticks(found), found.hands, found.play) == (60 + back, 1, round(60 / (60 + back), 3))


def test_a_push_is_an_act(dreamt):
    found = dreamt("face: up", "push: box", box='x="32" y="108"')
    assert (ticks(found), found.hands, found.play) == (3, 1, round(2 / 3, 3))


def test_what_is_done_in_a_trial_is_an_act(cottage):
    session, meter = begin(cottage, beat="breakfast"), Meter()
    before = Before(session)
    intent = Intent(act=Turn(1))
    meter.tick("", intent, before, session, session.step(intent))
    assert meter.measured("").hands == 1


# ------------------------------------------------------------------ rows and breath
def test_a_hand_parts_two_rows_and_the_longest_is_told_first(awake):
    first = ("go: shelf", "interact", "press", "stand: inside", "go: bea")
    found = awake(*first, "interact", "read", "choose: b05", "read", "stand: inside", "stand: start", "go: shelf")
    assert [(row.boxes, row.first, row.last) for row in found.rows] == [(5, "b01", "b09"), (1, "l01", "l01")]
    assert (found.boxes, found.run, found.hands) == (6, 5, 2)


def test_only_the_three_longest_rows_are_told(awake):
    found = awake(*("stand: inside", "go: shelf", "interact", "press") * 4)
    assert [row.first for row in found.rows] == ["l01", "l02", "l02"]
    assert (found.boxes, found.run) == (4, 1)


def test_the_first_breath_says_when_and_after_how_many_boxes(dreamt):
    found = dreamt("wait: 3", "breathe: {ticks: 9}", "wait: 3", "breathe: {ticks: 9}")
    assert (found.first_breath, found.boxes_before_breath) == (3.0, 0)


def test_without_a_breath_there_is_no_first(awake):
    found = awake("wait: 1")
    assert (found.first_breath, found.boxes_before_breath) == (None, None)


# ------------------------------------------------------------------ what always holds
WALKS = {
    "a look at the page": ("expect: {line: p01}", "press", "press", "go: shelf"),
    "a morning": (
        "read", "go: shelf", "interact", "press", "talk: bea", "read", "choose: b07", "read",
        "until: {people: {bea: corner}}", "look: box", "read", "expect: {beat: end}",
    ),
    "second thoughts": ("read", "talk: bea", "read", "choose: b05", "back", "choose: b03", "press", "back", "read"),
    "back and forth": ("read", "walk: down 50", "save_and_load", "walk: up 50", "go: back_door", "look: well"),
}  # fmt: skip
NIGHTS = {
    "both layers": ("breathe: {way: up, ticks: 30}", "reach: leaf", "reach: pebble", "rest", "reach: dark", "interact"),
    "breath that runs out": ("breathe: {ticks: 300}", "wait: 1", "breathe: {way: right, ticks: 20}", "walk: left 30"),
}


def holds(found):
    rows = [row.boxes for row in found.rows]
    assert 0 <= found.play <= 1
    assert (found.play > 0) == (found.hands > 0)
    assert rows == sorted(rows, reverse=True)
    assert found.run == max(rows, default=0) <= found.boxes
    assert sum(rows) <= found.boxes <= sum(rows) or len(rows) == 3
    assert found.seconds >= max((row.seconds for row in found.rows), default=0)


@pytest.mark.parametrize("steps", WALKS.values(), ids=WALKS)
def test_by_day_saves_and_loads_change_nothing(awake, steps):
    found = awake(*steps, begins="")
    holds(found)
    assert found == awake(*steps, begins="", reload=True)


@pytest.mark.parametrize("steps", NIGHTS.values(), ids=NIGHTS)
def test_by_night_saves_and_loads_change_nothing(dreamt, steps):
    found = dreamt(*steps)
    holds(found)
    assert found == dreamt(*steps, reload=True)


# ------------------------------------------------------------------ for people
def test_the_table_tells_each_figure_and_where_the_rows_are(awake, dreamt):
    assert heading(4) == "      boxes  run   words   time  play  hands  first breath"
    found = awake("read", "walk: up 60", "interact", "press", begins="")
    assert told(found, 4).splitlines() == [
        "some      3    3      11   0:04    0%      0  none",
        "      3 boxes in a row, 0:04: #p01 (page) to #l01 (breakfast)",
    ]
    assert told(dreamt("wait: 61", "breathe: {ticks: 61}"), 4) == (
        "some      0    0       0   1:02    2%      1  1:01, after 0 boxes"
    )


# ------------------------------------------------------------------ on the way
TEN = "One two three four five six seven eight nine ten."


@pytest.fixture
def strolled(cottage_root, awake):
    """Measures steps after a look at the shelf, which begins so many lines of ten words on the way."""

    kitchen = cottage_root / "levels/book1/1-morning/kitchen.yaml"
    text = kitchen.read_text("utf-8").replace("  shelf:\n", '  shelf:\n    - {when: "not visited(on)", go: on}\n')

    def strolled(lines, *steps, reload=False):
        said = "".join(f'  - bea: "{TEN} #z{line:02}"\n' for line in range(lines))
        kitchen.write_text(f"{text}\non:\n  - along: true\n{said}", "utf-8")
        return awake("walk: up 60", "interact", *steps, reload=reload)

    return strolled


def test_a_line_on_the_way_that_is_put_away_takes_its_reading(strolled):
    found = strolled(2, "press", "press")
    assert (found.boxes, found.words, found.hands) == (2, 20, 0)
    assert ticks(found) == 60 + 1 + 2 * 180


def test_a_line_on_the_way_that_goes_by_takes_the_time_it_takes(strolled):
    assert ticks(strolled(1, "wait: 5")) == 60 + 1 + 300


def test_walking_while_something_is_said_is_worth_half(strolled):
    half, alone = strolled(8, "stand: corner"), strolled(1, "press", "stand: corner")
    assert (half.hands, alone.hands) == (1, 1)
    assert half.play * half.seconds == pytest.approx(alone.play * alone.seconds / 2, rel=0.02)


def test_lines_on_the_way_are_no_row_while_the_feet_move(strolled):
    found = strolled(6, "stand: corner", "stand: start", "stand: corner", "stand: start")
    assert found.boxes == 5 and found.hands >= 2 and found.run < 3
    assert 0 < found.play < 0.6


def test_lines_on_the_way_that_one_stands_for_are_a_row(strolled):
    found = strolled(6, "wait: 20")
    assert (found.boxes, found.run, found.hands) == (6, 6, 0)


def test_talk_on_the_way_is_measured_alike_with_saves_and_loads_between(strolled):
    steps = "stand: corner", "press", "wait: 3", "stand: start"
    assert strolled(5, *steps) == strolled(5, *steps, reload=True)
