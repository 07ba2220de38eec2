"""The walker does what a plan says through intents, and says where and why it cannot."""

import shutil
from functools import partial
from pathlib import Path

import pytest

from game import tapes
from game.content.fears import FEARS
from game.content.library import Library
from game.session import encode
from game.workshop.plan import read_plan
from game.workshop.player import Stuck
from game.workshop.walker import walk
from game.world.breath import DRAIN, FULL

KITCHEN = "begin: {beat: breakfast}\n"
TALKING = ("talk: bea", "read")
DREAM = Path(__file__).parents[1] / "fixtures" / "dream"
GARDEN = "book1/1-night/garden"


def played(library, name, *steps, begin=KITCHEN, reload=False):
    """The steps, played in the project of `library` as a plan called `name` for that long."""
    path = library.root / "levels" / f"{name}.plan.yaml"
    path.write_text("format: 1\n" + begin + "steps:\n" + "".join(f"  - {step}\n" for step in steps), "utf-8")
    try:
        return walk(read_plan(library, path), library, reload)
    finally:
        path.unlink()


@pytest.fixture
def play(cottage, tmp_path):
    """Plays steps in the small project, from breakfast on."""
    return partial(played, cottage, tmp_path.name)


@pytest.fixture
def dream(tmp_path):
    """Plays steps in the small dream; with `old` and `new`, its map is changed first."""

    def dreamt(*steps, begin="begin: {beat: night}\n", reload=False, old="", new="", ways=None):
        root = tmp_path / "dream"
        if not root.exists():
            shutil.copytree(DREAM, root)
        level = root / f"levels/{GARDEN}.tmx"
        assert old in level.read_text("utf-8")
        level.write_text(level.read_text("utf-8").replace(old, new) if old else level.read_text("utf-8"), "utf-8")
        path = root / "levels" / "some.plan.yaml"
        path.write_text("format: 1\n" + begin + "steps:\n" + "".join(f"  - {step}\n" for step in steps), "utf-8")
        library = Library(root, tmp_path / "cache")
        return walk(read_plan(library, path), library, reload, ways=ways)

    return dreamt


@pytest.fixture
def stuck_in_a_dream(dream):
    """What is said when steps cannot be done in the small dream."""

    def told(*steps, **changes):
        with pytest.raises(Stuck) as caught:
            dream(*steps, **changes)
        return caught.value.problems[0].message.split("; on show")[0]

    return told


@pytest.fixture
def upstairs(trilogy_root, tmp_path):
    """Plays steps in the attic of the small book, in one of its chapters."""

    def played(chapter, *steps):
        path = trilogy_root / "levels" / "some.plan.yaml"
        begin = f"begin: {{chapter: {chapter}, beat: night}}\n"
        path.write_text("format: 1\n" + begin + "steps:\n" + "".join(f"  - {step}\n" for step in steps), "utf-8")
        library = Library(trilogy_root, tmp_path / "cache")
        return walk(read_plan(library, path), library)

    return played


@pytest.fixture
def stuck(play):
    """What is said when steps cannot be done: the line of the plan, and the words."""

    def told(*steps):
        with pytest.raises(Stuck) as caught:
            play(*steps)
        (problem,) = caught.value.problems
        return problem.line, problem.message

    return told


# ------------------------------------------------------------------ doing
@pytest.mark.parametrize("thing", ["shelf", "clock", "box"])
def test_a_thing_gone_to_is_faced_and_met_by_no_one_yet(play, thing):
    session = play(f"go: {thing}").session
    assert session.focus.name == thing
    assert session.view.shown is None


def test_somebody_across_a_table_is_faced(play):
    assert play("go: bea").session.focus.name == "bea"


@pytest.mark.parametrize("spot", ["start", "corner", "inside"])
def test_a_spot_is_stood_on(play, spot):
    session = play(f"stand: {spot}").session
    there = session.level.spots[spot]
    assert max(abs(session.lead.x / 256 - there.x), abs(session.lead.y / 256 - there.y)) <= 4


def test_a_door_is_gone_through(play):
    assert play("go: back_door", "expect: {place: yard}").session.state.place == "book1/1-morning/yard"


def test_a_look_is_put_away_again(play):
    play("look: shelf", "expect: {line: nothing, said: l01}")


def test_what_is_done_without_a_word_is_done_once(cottage_root, tmp_path):
    script = cottage_root / "levels/book1/1-morning/kitchen.yaml"
    text, box = script.read_text("utf-8"), '    - "A box with a lid. #l05"'
    text = text.replace(box, '    - {when: "not visited(wordless)", go: wordless}\n' + box)
    script.write_text(text + "\nwordless:\n  - light: lamp -> off\n", "utf-8")
    played(
        Library(cottage_root, tmp_path / "cache"), "some",
        "look: box", "expect: {holds: 'visited(wordless) and not said(l05)'}", "look: box", "expect: {said: l05}",
    )  # fmt: skip


def test_looking_again_shows_the_second_line(play):
    play("look: shelf", "look: shelf", "expect: {said: [l01, l02]}")


def test_a_thing_that_begins_a_conversation_leaves_it_on_show(play):
    play(*TALKING, "choose: b03", "read", "look: box", "expect: {line: m04}")


def test_talking_walks_there_and_stops_at_the_first_line(play):
    play("talk: bea", "expect: {line: b01}")


def test_lines_are_pressed_one_by_one(play):
    play("talk: bea", "press", "expect: {line: b02}")


def test_reading_stops_at_options(play):
    play(*TALKING, "expect: {line: options, options: [b03, b05], closed: [b07]}")


def test_an_option_opens_once_its_thing_was_seen(play):
    play("look: shelf", *TALKING, "expect: {options: [b03, b05, b07], closed: []}")


def test_an_option_is_chosen_by_its_id(play):
    play(*TALKING, "choose: b05", "expect: {line: b06, answer: cold}")


def test_silence_is_waited_out(play):
    play(*TALKING, "silence", "expect: {line: b08, answer: silent}")


def test_stepping_back_takes_the_answer_back(play):
    play(*TALKING, "choose: b03", "expect: {bond bea: 1}", "back", "expect: {bond bea: 0, answer: none, line: options}")


def test_a_wait_in_a_conversation_passes_by_itself(play):
    play(*TALKING, "choose: b03", "press", "expect: {line: b09}")


def test_what_is_waited_for_comes(play):
    play(*TALKING, "choose: b03", "read", "until: {people: {bea: corner}}", "expect: {beat: search}")


def test_a_direction_is_held(play):
    session = play("stand: start", "walk: right 20").session
    assert session.lead.facing == "right"
    assert session.lead.x > session.level.spots["start"].x * 256


def test_a_side_is_faced(play):
    assert play("face: left").session.lead.facing == "left"


def test_time_passes(play):
    assert play("wait: 1.5").session.state.tick == 90


def test_breath_is_held_for_its_time(play):
    assert play("breathe: {ticks: 120}").session.state.tick == 120


def test_a_trigger_is_walked_into(play):
    play("stand: corner", "expect: {doors: 1, said: m03}")


def test_a_condition_may_be_expected(play):
    play("look: shelf", 'expect: {holds: "saw(shelf) and not has(key)"}')


def test_a_save_and_a_load_change_nothing(play):
    play(
        *TALKING, "save_and_load", "expect: {line: options, said: [b01, b02], beat: breakfast, light: noon, lead: ada}"
    )


STEPS = (
    "read",
    "go: shelf",
    "interact",
    "press",
    *TALKING,
    "silence",
    "read",
    "until: {people: {bea: corner}}",
    "look: box",
    "read",
)


def test_the_end_is_alike_with_saves_and_loads_between(play):
    straight, reloaded = play(*STEPS, begin=""), play(*STEPS, begin="", reload=True)
    assert encode(straight.session.kept()) == encode(reloaded.session.kept())


def test_the_end_is_alike_from_the_tape(play, cottage):
    straight = play(*STEPS, begin="")
    assert encode(tapes.replay(cottage, straight.recorder.tape).kept()) == encode(straight.session.kept())


# ------------------------------------------------------------------ in a dream
def test_holding_breath_uses_it_up(dream):
    assert dream("breathe: {ticks: 20}").session.state.breath.left == FULL - 20 * DRAIN


def test_breath_is_held_in_walking(dream):
    session = dream("breathe: {way: up, ticks: 20}").session
    assert session.lead.y < session.level.spots["bed"].y * 256
    assert session.state.breath.held


def test_resting_lasts_until_breath_is_full(dream):
    breath = dream("breathe: {ticks: 200}", "rest").session.state.breath
    assert (breath.left, breath.held) == (FULL, False)


@pytest.mark.parametrize("memory", ["leaf", "pebble"])
def test_a_memory_is_reached_in_its_own_layer(dream, memory):
    dream(f"reach: {memory}", f"expect: {{has: {memory}}}")


def test_a_lamp_is_reached_with_breath_let_go(dream):
    session = dream("reach: last").session
    assert session.losing.lamplight().name == "last"
    assert not session.state.breath.held


def test_a_spot_that_is_reached_is_stood_on(dream):
    session = dream("reach: first", "reach: bed").session
    spot = session.level.spots["bed"]
    assert max(abs(session.lead.x / 256 - spot.x), abs(session.lead.y / 256 - spot.y)) <= 4


def test_somebody_who_is_reached_is_faced(dream):
    dream("reach: dark", "interact", "expect: {line: ga1}")


@pytest.mark.parametrize("reload", [False, True])
def test_a_fear_that_is_to_be_faced_is_reached_with_breath_held(dream, reload):
    """It is the crowd that stands where the Dark does."""
    dark = 'name="dark" type="Fear" x="360" y="80">\n   <properties>\n'
    crowd = f'{dark}    <property name="kind" value="crowd"/>\n'
    steps = "reach: dark", f"breathe: {{ticks: {FEARS['crowd'].faced}}}", "expect: {line: ga1}"
    session = dream(*steps, reload=reload, old=dark, new=crowd).session
    assert (session.fears.was_faced("dark"), session.state.lost) == (True, {})


def test_a_thing_is_pushed_a_tile(dream):
    session = dream("reach: last", "push: box", old='name="box" type="Movable" gid="3" x="192" y="80"',
                    new='name="box" type="Movable" gid="3" x="304" y="128"').session  # fmt: skip
    assert sorted(map(abs, session.state.moved[f"{GARDEN} box"])) == [0, 16]


def test_a_thing_of_the_real_place_is_faced_with_breath_held(library, tmp_path):
    path = tmp_path / "raincoat.yaml"
    path.write_text("format: 1\nbegin: {beat: garden}\nsteps: [reach: board, interact, expect: {line: g0j}]\n", "utf-8")
    assert walk(read_plan(library, path), library).session.state.breath.held


def test_a_way_that_was_found_is_taken_by_others_where_all_is_as_it_was(dream):
    ways = {}
    first = dream("reach: leaf", ways=ways).session
    later = dream("wait: 2", "reach: leaf", ways=ways).session
    assert len(ways) == 1
    assert (later.lead, later.state.tick) == (first.lead, first.state.tick + 120)
    dream("breathe: {way: up, ticks: 30}", "reach: leaf", ways=ways)
    assert len(ways) == 2


DREAMT = ("breathe: {way: up, ticks: 30}", "reach: leaf", "reach: pebble", "rest", "reach: dark", "interact")


def test_a_shut_door_of_a_dream_is_faced_for_its_words(upstairs):
    walker = upstairs("1-first", "reach: hatch", "interact")
    assert walker.session.view.shown.id == "a07"


def test_a_door_that_is_open_in_a_later_chapter_is_gone_through_though_it_had_words(upstairs):
    assert upstairs("3-third", "reach: last", "go: hatch").session.state.place == "book1/3-third/square"


def test_a_dream_ends_alike_with_saves_and_loads_between(dream):
    assert encode(dream(*DREAMT).session.kept()) == encode(dream(*DREAMT, reload=True).session.kept())


@pytest.mark.parametrize(
    ("steps", "told"),
    [
        (["reach: door"], "reach: door: 'door' is not here"),
        (["push: box"], "push: box: there is no way to 'box'"),
        (["reach: dark", "interact", "reach: bed"], "reach: bed: something else is on show"),
    ],
)
def test_what_cannot_be_done_in_a_dream_is_told(stuck_in_a_dream, steps, told):
    assert stuck_in_a_dream(*steps) == told


@pytest.mark.parametrize(
    ("step", "told"),
    [
        ("reach: door", "reach: door: this is no dream; use `go: door`"),
        ("push: box", "push: box: there is no 'box' here that can be pushed"),
        ("rest", "rest: there is no breath to get back here"),
    ],
)
def test_awake_nothing_is_done_as_in_a_dream(stuck_in_a_dream, step, told):
    assert stuck_in_a_dream(step, begin="begin: {beat: morning}\n") == told


def test_where_no_way_leads_the_nearest_point_is_told(stuck_in_a_dream):
    told = stuck_in_a_dream("reach: leaf", old='gid="1" x="24" y="48"', new='gid="1" x="336" y="48"')
    assert told == (
        "reach: leaf: no way leads to 'leaf': it lies in the real place, and the nearest one comes is 344,47 in the "
        "dream, 1 px off; gave up at 2 pushes"
    )


# ------------------------------------------------------------------ not being able to
NOTHING = "on show: nothing; ada at 48,96 in book1/1-morning/kitchen, beat 'breakfast'"


@pytest.mark.parametrize(
    ("step", "told"),
    [
        ("look: well", f"look: well: a click cannot mean 'well' here; {NOTHING}"),
        ("go: well", f"go: well: 'well' is not here; {NOTHING}"),
        ("stand: gate", f"stand: gate: there is no spot 'gate' here; {NOTHING}"),
        ("talk: ada", f"talk: ada: ada says nothing; {NOTHING}"),
        ("press", f"press: there is no line to confirm; {NOTHING}"),
        ("choose: b03", f"choose: b03: nothing is asked; {NOTHING}"),
        ("silence", f"silence: nothing is asked; {NOTHING}"),
        ("interact", f"interact: there is nothing to meet here; {NOTHING}"),
        ("switch: bea", f"switch: bea: bea goes with nobody here; {NOTHING}"),
        ("expect: {party: bea}", f"expect: party is [], not [bea]; {NOTHING}"),
        ("expect: {line: b01}", f"expect: line is nothing, not b01; {NOTHING}"),
        (
            "expect: {beat: search, bond bea: 2}",
            f"expect: beat is breakfast, not search; bond bea is 0, not 2; {NOTHING}",
        ),
        ("expect: {people: {bea: corner}}", f"expect: people is {{bea: table}}, not {{bea: corner}}; {NOTHING}"),
        ("expect: {has: key}", f"expect: has is [], not [key]; {NOTHING}"),
        ('expect: {holds: "has(key)"}', f"expect: `has(key)` does not hold; {NOTHING}"),
    ],
)
def test_what_cannot_be_done_is_told_with_what_is_on_show(stuck, step, told):
    assert stuck(step) == (4, told)


def test_a_closed_option_says_why(stuck):
    _, message = stuck(*TALKING, "choose: b07")
    assert message == (
        "choose: b07: #b07 is closed (You haven't counted them.); on show: options #b03, #b05, #b07 (closed)"
    )


def test_an_option_that_is_not_offered_is_named(stuck):
    _, message = stuck(*TALKING, "choose: b10")
    assert message.startswith("choose: b10: #b10 is not offered; on show: options")


def test_a_line_on_show_is_told_in_full(stuck):
    _, message = stuck("talk: bea", "expect: {line: b02}")
    assert message == "expect: line is b01, not b02; on show: #b01 bea: You're up."


def test_the_place_of_a_step_is_its_line_in_the_plan(stuck):
    assert stuck("read", "look: shelf", "choose: b03")[0] == 6
