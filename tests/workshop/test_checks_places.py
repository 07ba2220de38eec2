"""What the check says of places, each fault beside one that is nearly it and none: what nobody can come to, doors
without a way back, people in each other, rooms that lack something."""

import json
import random
import shutil
from pathlib import Path

import msgspec
import pytest
from changing import change
from hypothesis import given
from hypothesis import strategies as st

from game.content.level import Level
from game.content.paths import project
from game.core.fixed import pixels, units
from game.screen.sound.table import TABLE
from game.session.intent import Intent
from game.workshop.checks.ground import Trodden, flood, free
from game.workshop.play import Where, session_at
from game.world.ground import Ground
from game.world.motion import feet

EMPTY = Level("bare.tmx", 64, 64, 16, (), {}, (), (), (), (), ("",), bytes(16), {})
FOLDER = "levels/book1/1-morning"
MAP, YARD, CHAPTER = f"{FOLDER}/kitchen.tmx", f"{FOLDER}/yard.tmx", f"{FOLDER}/chapter.yaml"
KITCHEN = f"{FOLDER}/kitchen.yaml"
NIGHT = "levels/book1/1-night/garden.tmx"


@pytest.fixture
def told(checked, cottage_root):
    """Changes a file of the small project, and gives what the check says then."""

    def told(file, *changes):
        change(cottage_root, file, *changes)
        return [str(problem) for problem in checked(cottage_root)]

    return told


@pytest.fixture
def dreamt(checked, tmp_path):
    """The same for a small dream, of which only what the map is told for is given."""
    root = Path(shutil.copytree(Path(__file__).parents[1] / "fixtures" / "dream", tmp_path / "dream"))

    def dreamt(*changes):
        change(root, NIGHT, *changes)
        return [str(problem) for problem in checked(root) if problem.path == NIGHT and problem.line > 1]

    return dreamt


def wall(x, y, width, height):
    """One more wall in the kitchen, for that area in px."""
    tabletop = '<object id="6" name="tabletop"'
    number = 1000 * x + y
    return tabletop, f'<object id="{number}" type="Wall" x="{x}" y="{y}" width="{width}" height="{height}"/>{tabletop}'


AROUND_CORNER = (wall(248, 112, 56, 32), wall(248, 144, 20, 32))
"""Walls round the spot `corner`, too thick to be spoken over."""


# ------------------------------------------------------------------ what nobody can come to
def test_a_door_behind_a_wall(told):
    assert told(MAP, wall(144, 172, 32, 20)) == [
        f"{MAP}:93:3: nobody can walk into the door 'back_door': move it, or clear the way to it"
    ]


def test_a_door_behind_a_wall_with_a_gap(told):
    assert told(MAP, wall(144, 172, 12, 20)) == []


def test_a_trigger_in_a_wall(told):
    trigger = 'name="draught" type="Trigger" x="208" y="32" width="16" height="144"'
    assert told(MAP, (trigger, trigger.replace('y="32"', 'y="0"').replace('"144"', '"20"'))) == [
        f"{MAP}:88:3: nobody can walk into the trigger 'draught': move it, or clear the way to it"
    ]


def test_a_thin_trigger_between_the_points_of_a_click(told):
    trigger = 'name="draught" type="Trigger" x="208" y="32" width="16" height="144"'
    assert told(MAP, (trigger, trigger.replace('x="208"', 'x="209"').replace('width="16"', 'width="2"'))) == []


def test_a_thing_too_far_behind_a_wall(told):
    assert told(MAP, wall(240, 32, 64, 40)) == [
        f"{MAP}:85:33: 'box' can never be looked at: a wall stands between; move it, or clear the way to it"
    ]


def test_a_thing_that_another_is_always_before(told):
    clock = 'name="clock" type="Thing" x="96" y="8" width="16" height="24"'
    moved = clock.replace('x="96" y="8" width="16" height="24"', 'x="40" y="12" width="8" height="12"')
    assert told(MAP, (clock, moved)) == [
        f"{MAP}:80:33: 'clock' can never be looked at: wherever it is in reach, 'shelf' is nearer; set them apart"
    ]


def test_one_thing_of_two_parts_may_be_before_itself(told):
    box = '<object id="9" name="box"'
    inner = '<object id="91" type="Thing" x="40" y="12" width="8" height="12"><properties><property name="look" '
    assert told(MAP, (box, f'{inner}value="shelf"/></properties></object>{box}')) == []


def test_a_thing_behind_a_counter(told):
    assert told(MAP, wall(240, 32, 64, 8)) == []


def test_somebody_walled_in(told):
    assert told(MAP, *AROUND_CORNER) == [
        f"{CHAPTER}:15:14: bea can never be spoken to at 'corner' of {MAP}: a wall stands between; give them another "
        "spot"
    ]


def test_somebody_walled_in_across_a_counter(told):
    corner = 'name="corner" type="Spot" x="288" y="160">\n   <properties>\n'
    across = corner + '    <property name="across" type="bool" value="true"/>\n'
    assert told(MAP, *AROUND_CORNER, (corner, across)) == []


def test_somebody_who_says_nothing_may_be_walled_in(told, cottage_root):
    change(cottage_root, KITCHEN, ("  bea:\n", "  ada:\n"))
    assert told(MAP, *AROUND_CORNER) == [
        f"{KITCHEN}:8:3: ada is spoken to here, but is never in {MAP}: let a beat have them there, or take this out"
    ]


def test_somebody_who_says_nothing_in_that_beat_may_be_walled_in(told, cottage_root):
    change(cottage_root, KITCHEN, ("{go: later}", '{when: "beat is breakfast", go: later}'))
    assert told(MAP, *AROUND_CORNER) == []


def test_something_that_is_seen_in_one_light_alone_is_looked_for_in_that(told):
    layer = '<objectgroup id="9" name="noon"><properties><property name="light" value="noon"/></properties>'
    thing = '<object id="91" type="Thing" x="32" y="100" width="8" height="8"><properties><property name="look" '
    assert told(MAP, ("</map>", f'{layer}{thing}value="clock"/></properties></object></objectgroup></map>')) == []


def test_a_fear_that_is_faced_over_a_ledge(dreamt):
    assert dreamt(('name="dark" type="Fear" x="360" y="80"', 'name="dark" type="Fear" x="372" y="80"')) == []


def test_a_lamp_on_no_ground(dreamt):
    moved = ('name="last" type="Lamp" x="280" y="40"', 'name="last" type="Lamp" x="900" y="40"')
    assert dreamt(moved) == [
        f"{NIGHT}:84:3: Lamp 'last' lies off the map, which is 384 × 160 px: move it, or delete it"
    ]


def test_a_shard_in_a_layer_where_it_is_solid(dreamt):
    moved = ('name="leaf" type="Shard" gid="1" x="24" y="48"', 'name="leaf" type="Shard" gid="1" x="368" y="16"')
    assert dreamt(moved) == [f"{NIGHT}:59:3: nobody can come to the shard 'leaf': move it, or clear the way to it"]


def test_a_shard_that_only_breath_leads_to(dreamt):
    moved = ('name="leaf" type="Shard" gid="1" x="24" y="48"', 'name="leaf" type="Shard" gid="1" x="112" y="80"')
    assert dreamt(moved) == []


def test_a_fear_that_nobody_can_face(dreamt):
    assert dreamt(('name="dark" type="Fear" x="360" y="80"', 'name="dark" type="Fear" x="900" y="80"')) == [
        f"{NIGHT}:100:3: Fear 'dark' lies off the map, which is 384 × 160 px: move it, or delete it"
    ]


@pytest.mark.parametrize("place", ["flat", "garden", "lab"])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_wherever_play_comes_the_check_has_been(library, place, seed):
    """Somebody who walks about at random, breath held now and then, is only ever where it says."""
    session = session_at(library, Where(place))
    level, chance = session.level, random.Random(seed)
    trodden = Trodden(level, [(pixels(session.lead.x), pixels(session.lead.y))])
    for _ in range(120):
        way = Intent(
            dx=chance.choice((-1, 0, 1)), dy=chance.choice((-1, 0, 1)), hurry=True, breathe=chance.random() < 0.4
        )
        for _ in range(chance.randrange(20, 90)):
            session.step(Intent(confirm=True) if session.state.talk or session.state.looking else way)
        if session.level is not level:
            break
        if not (session.state.breath and session.state.breath.rooted):
            x, y = pixels(session.lead.x), pixels(session.lead.y)
            assert any(trodden.comes_to(session.layer, x + dx, y + dy) for dx in (0, 1) for dy in (0, 1))


@given(
    st.integers(-8, 80), st.integers(-8, 80), st.lists(st.tuples(*[st.integers(-4, 70)] * 2, *[st.integers(1, 30)] * 2))
)
def test_feet_are_free_where_the_rules_of_play_have_them_free(x, y, solids):
    level = msgspec.structs.replace(EMPTY, solids=tuple(solids))
    rows = free(level, "")
    known = 0 <= y < len(rows) and x >= 0 and bool(rows[y] >> x & 1)
    assert known == Ground(level).free(*feet(units(x), units(y)))


@given(st.lists(st.integers(0, 255), min_size=8, max_size=8), st.integers(0, 7), st.integers(0, 7))
def test_walking_goes_on_from_point_to_point(free_rows, x, y):
    free_rows[y] |= 1 << x  # one begins where feet are free
    found, ahead = {(x, y)}, [(x, y)]
    while ahead:
        column, row = ahead.pop()
        for at in ((column - 1, row), (column + 1, row), (column, row - 1), (column, row + 1)):
            if at not in found and 0 <= at[0] < 8 and 0 <= at[1] < 8 and free_rows[at[1]] >> at[0] & 1:
                found.add(at)
                ahead.append(at)
    rows = flood({"": free_rows}, [("", y, 1 << x)])[""]
    assert {(column, row) for row in range(8) for column in range(9) if rows[row] >> column & 1} == found


# ------------------------------------------------------------------ crossings
OPEN = "2,0,0,0,0,0,2,2,2,0,0,0,0,2,2,2,2,0,0,0,0,0,0,2"
"""The rooms of the dream, row by row."""
PEBBLE = ('x="152" y="144"', 'x="40" y="144"')
"""Lets a memory lie where these dreams are free."""


def test_lamps_too_far_for_a_crossing(dreamt):
    """The dream is shut from the fifth column to the sixteenth: eleven tiles to be held through."""
    rows = [(OPEN, "2,0,0,0,0,2,2,2,2,2,2,2,2,2,2,2,2,0,0,0,0,0,0,2")] * 8
    assert dreamt(PEBBLE, *rows) == [
        f"{NIGHT}:84:3: lamp 'last' lies 13 tiles of held breath beyond the nearest lamplight; one breath is 9: set a "
        "lamp nearer to the crossing, or make it shorter"
    ]


def test_a_crossing_of_nearly_a_breath(dreamt):
    rows = [(OPEN, "2,0,0,0,0,0,2,2,2,2,2,2,2,2,0,0,0,0,0,0,0,0,0,2")] * 8
    assert dreamt(PEBBLE, *rows) == []


# ------------------------------------------------------------------ doors
def test_a_door_without_a_way_back(told):
    house = '<property name="to" type="file" value="kitchen.tmx"/>\n    <property name="at" value="inside"/>'
    assert told(YARD, (house, '<property name="look" value="well"/>')) == [
        f"{MAP}:93:3: the door 'back_door' leads to {YARD}, from where no door leads back: give that map a door to "
        f"{MAP}, or say `one_way` on this one"
    ]


def test_a_door_that_is_one_way(told, cottage_root):
    at = '<property name="at" value="gate"/>'
    change(cottage_root, MAP, (at, f'{at}<property name="one_way" type="bool" value="true"/>'))
    house = '<property name="to" type="file" value="kitchen.tmx"/>\n    <property name="at" value="inside"/>'
    assert told(YARD, (house, '<property name="look" value="well"/>')) == []


def test_a_way_back_through_a_third_place(told, cottage_root):
    shutil.copy(cottage_root / YARD, cottage_root / FOLDER / "lane.tmx")
    (cottage_root / FOLDER / "lane.yaml").write_text(
        'format: 1\nlook:\n  well:\n    - "Deep. #z01"\n    - "Still deep. #z02"\n'
    )
    assert (
        told(
            YARD,
            (
                'value="kitchen.tmx"/>\n    <property name="at" value="inside"',
                'value="lane.tmx"/>\n    <property name="at" value="gate"',
            ),
        )
        == []
    )


def test_a_shut_door_without_words(told):
    to = '    <property name="to" type="file" value="yard.tmx"/>\n    <property name="at" value="gate"/>\n'
    found = told(MAP, (to, '    <property name="at" value="gate"/>\n'))
    assert f"{MAP}:93:3: the door 'back_door' leads nowhere and has no words: give it a `to`, or a `look`" in found


# ------------------------------------------------------------------ names
def test_two_doors_of_one_name(told):
    twin = '<object id="92" name="back_door" type="Door" x="32" y="150" width="16" height="16"/>'
    assert told(MAP, ('  <object id="11" name="back_door"', f'  {twin}\n  <object id="11" name="back_door"')) == [
        f"{MAP}:94:3: Door 'back_door' is already in line 93; give one of them another name"
    ]


def test_a_door_and_a_trigger_of_one_name(told):
    assert told(MAP, ('name="draught" type="Trigger"', 'name="back_door" type="Trigger"')) == []


def test_two_walls_of_one_name(told):
    assert told(MAP, wall(16, 160, 8, 8), ('<object id="16160" type', '<object id="16160" name="tabletop" type')) == []


# ------------------------------------------------------------------ people
def test_people_in_each_other(told):
    assert told(MAP, ('name="table" type="Spot" x="160" y="96"', 'name="table" type="Spot" x="58" y="99"')) == [
        f"{CHAPTER}:9:14: bea and ada stand in each other at 'table' and 'start': give one of them another spot"
    ]


def test_people_beside_each_other(told):
    assert told(MAP, ('name="table" type="Spot" x="160" y="96"', 'name="table" type="Spot" x="60" y="96"')) == []


@pytest.mark.parametrize(("bea", "cai", "meet"), [("", "", 1), ("is kind", "", 1), ("is kind", "is cold", 0)])
def test_people_who_are_there_on_conditions_may_never_meet(told, cottage_root, bea, cai, meet):
    cai_is_somebody = ("  look: {kind: look}", '  cai: {name: "Cai #c09", sheet: mia}\n  look: {kind: look}')
    change(cottage_root, "levels/cast.yaml", cai_is_somebody)
    there = [
        f"{who}: {{at: corner{f', when: answer {when}' if when else ''}}}" for who, when in (("bea", bea), ("cai", cai))
    ]
    problems = told(CHAPTER, ("people: {bea: {at: corner}}", f"people: {{{', '.join(there)}}}"))
    message = "cai and bea stand in each other at 'corner': give one of them another spot"
    assert [problem.split(": ", 1)[1] for problem in problems] == [message] * meet


def test_people_of_different_beats_may_stand_where_others_did(told):
    assert told(CHAPTER, ("people: {bea: {at: corner}}", "people: {bea: {at: start}}")) == []


# ------------------------------------------------------------------ rooms
def test_a_place_without_light(told):
    light = '  <object id="4" name="sky" type="Light" x="96" y="24">\n   <point/>\n  </object>\n'
    assert told(YARD, (light, "")) == [f"{YARD}:1:1: no light falls here: place an object of the class Light"]


def test_a_layer_in_a_light_there_is_not(told):
    layer = '<objectgroup id="9" name="noons"><properties><property name="light" value="noone"/></properties>'
    light = '<object id="91" type="Light" x="32" y="100"><point/></object>'
    assert told(MAP, ("</map>", f" {layer}{light}</objectgroup></map>")) == [
        f"{MAP}:100:76: a layer is seen in 'noone', which is no light in levels/lights.yaml (did you mean 'noon'?)"
    ]


def test_nothing_to_look_at_twice(told):
    assert told(f"{FOLDER}/yard.yaml", ('    - "Deep, and somebody is counting. #y02"\n', "")) == [
        f"{YARD}:1:1: nothing here has more to say when it is looked at twice: give one thing a second line in "
        f"{FOLDER}/yard.yaml"
    ]


@pytest.fixture
def toned(checked, cottage_root):
    """The small project with a table of sounds that knows tones by these names; what the check says of them."""

    def toned(*names):
        said = json.loads((project() / TABLE).read_text())
        tone = next(record for record in said["sounds"].values() if record["kind"] == "tone")
        steps = {file: record for file, record in said["sounds"].items() if record["name"].startswith("step_")}
        sounds = steps | {f"sound/tone_{name}.ogg": tone | {"name": name} for name in names}
        for file, record in sounds.items():
            source = f"sound/tone_{'flat_noon'}.ogg" if record["kind"] == "tone" else file
            (cottage_root / "assets" / file).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(project() / "assets" / source, cottage_root / "assets" / file)
        (cottage_root / TABLE).write_text(json.dumps({"sounds": sounds}))
        return [str(problem) for problem in checked(cottage_root)]

    return toned


BORROW = "compose one, or let the script beside the map say `tone:` and which place it sounds like"


def test_a_place_without_a_tone(toned):
    assert toned("yard_noon") == [f"{MAP}:1:1: there is no room tone 'kitchen_noon': {BORROW}"]


def test_a_place_that_no_beat_plays_in_needs_a_tone_in_any_light(toned):
    assert toned("kitchen_noon") == [f"{YARD}:1:1: no room tone is called 'yard_…' after a light: {BORROW}"]
    assert toned("kitchen_noon", "yard_night") == []


def test_a_place_that_sounds_like_another(toned, cottage_root):
    change(cottage_root, f"{FOLDER}/yard.yaml", ("format: 1\n", "format: 1\ntone: kitchen\n"))
    assert toned("kitchen_noon") == []


def test_a_place_that_sounds_like_none(toned, cottage_root):
    change(cottage_root, f"{FOLDER}/yard.yaml", ("format: 1\n", "format: 1\ntone: kitchn\n"))
    assert toned("kitchen_noon") == [
        f"{FOLDER}/yard.yaml:2:7: no place 'kitchn' has a room tone (did you mean 'kitchen'?)"
    ]


# ---------------------------------------------------------------------- places in another chapter
LATER = "levels/book1/2-second"


@pytest.fixture
def told_of_book(checked, trilogy_root):
    """Changes files of the small book, and gives what the check says of doors then."""

    def told(file, *changes):
        change(trilogy_root, file, *changes)
        return [problem for problem in map(str, checked(trilogy_root)) if "no door leads back" in problem]

    return told


def test_a_door_laid_over_needs_a_way_back_through_the_doors_of_its_chapter(told_of_book):
    assert told_of_book(f"{LATER}/yard.yaml", ("keeps: [well, house, puddle]", "keeps: [well, puddle]")) == [
        f"{LATER}/room.yaml:3:16: the door 'back' leads to levels/book1/1-first/yard.tmx, from where no door leads "
        "back: give that map a door to levels/book1/1-first/room.tmx, or say `one_way` on this one"
    ]


def test_a_door_into_what_is_laid_over_needs_a_way_back_too(told_of_book):
    assert told_of_book(f"{LATER}/room.yaml", ("{to: lane.tmx, at: gate}", "shut")) == [
        f"{LATER}/lane.tmx:55:3: the door 'home' leads to levels/book1/1-first/room.tmx, from where no door leads "
        f"back: give that map a door to {LATER}/lane.tmx, or say `one_way` on this one"
    ]


def test_a_door_that_a_chapter_shuts_is_a_way_back_in_all_others(told_of_book):
    assert told_of_book(f"{LATER}/room.yaml", ("[shelf, back]", "[shelf]")) == [
        f"{LATER}/yard.yaml:3:15: the door 'house' leads to levels/book1/1-first/room.tmx, from where no door leads "
        "back: give that map a door to levels/book1/1-first/yard.tmx, or say `one_way` on this one"
    ]
