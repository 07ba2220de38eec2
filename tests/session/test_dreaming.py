"""A night in a garden of two layers: breath, what is pushed and picked up, and being lost.

The garden is one of bare rooms in a row. Two hedges are only dreamt, and the real place has one gap in each, at y 64 to
80; a box stands before the second. Before the Dark there is a wall that is only real.
"""

import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.content.library import Library
from game.core.event import BreathLet, BreathTaken, Given, LampReached, Lost, Pushed, Said
from game.core.fixed import pixels, units
from game.session import Kept, Session, begin, encode
from game.session.intent import NOTHING, Intent
from game.session.state import kept_under
from game.session.verbs import verb_of
from game.tapes import Recorder, replay
from game.world import breath as breathing
from game.world.body import Body
from game.world.breath import FULL, LOCKED_UNTIL
from game.world.looking import Focus
from game.world.motion import HELD, WALK, feet

ROOT = Path(__file__).parents[1] / "fixtures" / "dream"
LEAD = "mia"
BREATHE = Intent(breathe=True)
GAP = 78
"""Where feet fit through the gaps, px."""
BOX = (192, 68, 16, 12)


def intents(**wishes):
    return Intent(**wishes)


@pytest.fixture(scope="session")
def library(tmp_path_factory):
    return Library(ROOT, tmp_path_factory.mktemp("dream-cache"))


@pytest.fixture
def night(player):
    """The garden, with nothing on show."""
    player.step()
    player.events.clear()
    return player


def box(session):
    x, y, _, _ = BOX
    dx, dy = session.state.moved.get(kept_under(session.state, "box"), (0, 0))
    return x + dx, y + dy


def of(events, kind):
    return [event for event in events if isinstance(event, kind)]


# ------------------------------------------------------------------------------------------------- two layers
def test_the_dream_is_in_force(night):
    assert night.session.layer == "dream"


def test_the_real_place_is_in_force_from_the_first_tick_of_breath(night):
    night.step(BREATHE)
    assert night.session.layer == "real"


def test_its_collision_is_too(night):
    night.stand(90, GAP, "right")
    before = night.lead.x
    night.step(Intent(dx=1, breathe=True))
    assert night.lead.x == before + HELD


def test_the_dreams_is_back_with_the_first_tick_without(night):
    night.stand(90, GAP, "right")
    night.step(BREATHE)
    before = night.lead.x
    night.step(Intent(dx=1))
    assert (night.session.layer, night.lead.x) == ("dream", before)


def test_taking_and_letting_breath_is_told(night):
    night.step(BREATHE, 5)
    night.step(NOTHING)
    here = pixels(night.lead.x), pixels(night.lead.y)
    assert [event for event in night.events if isinstance(event, BreathTaken | BreathLet)] == [
        BreathTaken("mia"), BreathLet("mia", False, False, *here),
    ]  # fmt: skip


def test_breath_halves_the_pace(night):
    before = night.lead.x
    night.step(Intent(dx=1, breathe=True), 10)
    assert (night.lead.x - before) * 2 == 10 * WALK


def test_nobody_hurries_with_breath_held(night):
    before = night.lead.x
    night.step(Intent(dx=1, hurry=True, breathe=True), 10)
    assert (night.lead.x - before) * 2 == 10 * WALK


def test_breath_locks_the_facing(night):
    night.stand(40, 120, "left")
    night.step(Intent(dx=1, breathe=True), 10)
    assert night.lead.facing == "left"


def test_a_walk_by_the_pointer_does_not_turn_one_with_breath_held(night):
    night.stand(190, 96, "left")
    night.step(BREATHE)
    night.step(Intent(walk_to=(200, 74), breathe=True))
    night.step(BREATHE, 60)
    assert (night.lead.facing, of(night.events, Pushed)) == ("left", [])


def test_taking_breath_ends_a_walk_by_the_pointer(night):
    night.step(Intent(walk_to=(60, 40)))
    night.step(BREATHE)
    assert (night.state.errand, night.lead.way) == (None, [])


def test_feet_are_held_where_the_real_place_is_not_free(night):
    night.stand(336, 60, "down")
    night.step(Intent(dy=1, breathe=True), 30)
    assert (pixels(night.lead.x), pixels(night.lead.y), night.session.layer) == (336, 60, "real")


def test_and_go_on_when_breath_is_let_go(night):
    night.stand(336, 60, "down")
    night.step(Intent(dy=1, breathe=True), 30)
    night.step(Intent(dy=1), 10)
    assert pixels(night.lead.y) > 60


def test_rooted_feet_stay_where_they_are_after_a_save(night, reload):
    night.stand(336, 60, "down")
    night.step(BREATHE)
    session = reload(night.session)
    assert (pixels(session.lead.x), pixels(session.lead.y)) == (336, 60)


# ------------------------------------------------------------------------------------------------- coming to
def test_one_comes_to_where_one_last_stood_free(night):
    night.stand(88, GAP, "right")
    night.step(Intent(dx=1, breathe=True), 60)
    night.step(NOTHING)
    assert (88 <= pixels(night.lead.x) <= 90, of(night.events, BreathLet)[-1].back) == (True, True)


def test_one_comes_to_on_this_side_where_the_far_side_was_more_than_a_step_off(night):
    night.stand(88, GAP, "right")
    while pixels(night.lead.x) < 138:
        night.step(Intent(dx=1, breathe=True))
    night.step(NOTHING)
    assert pixels(night.lead.x) <= 90


def test_the_far_side_can_be_reached_in_one_breath(night):
    night.stand(88, GAP, "right")
    while pixels(night.lead.x) < 151:
        night.step(Intent(dx=1, breathe=True))
    night.step(NOTHING)
    assert pixels(night.lead.x) == 151


def test_one_comes_to_when_breath_runs_out(night):
    night.stand(88, GAP, "right")
    night.step(Intent(dx=1, breathe=True), 20)
    there = pixels(night.lead.x), pixels(night.lead.y)
    night.step(BREATHE, 240)
    assert (of(night.events, BreathLet), pixels(night.lead.x)) == ([BreathLet("mia", True, True, *there)], 89)


def test_what_ran_out_cannot_be_held_until_thirty(night):
    night.step(BREATHE, 241)
    while night.state.breath.locked:
        assert night.session.layer == "dream"
        night.step(BREATHE)
    assert night.state.breath.left >= LOCKED_UNTIL


def test_it_can_be_held_again_from_thirty_on(night):
    night.step(BREATHE, 241)
    night.until(lambda: not night.state.breath.locked)
    night.step(BREATHE)
    assert night.state.breath.held


@pytest.mark.parametrize(
    ("x", "intent", "came"),
    [
        (200, NOTHING, 28), (160, Intent(dx=1), 28), (160, Intent(dx=1, hurry=True), 6),
        (30, Intent(dx=1), 56), (30, Intent(dx=1, hurry=True), 56),
    ],
)  # fmt: skip
def test_breath_comes_back_at_a_walk_as_in_standing_and_hardly_in_hurrying(night, x, intent, came):
    night.stand(x, 44)
    night.step(BREATHE, 120)
    before = night.state.breath.left
    night.step(intent, 15)
    assert night.state.breath.left - before == 15 * came


def test_whoever_walks_by_themselves_goes_by_the_dream_while_breath_is_held(night):
    dark = night.session.state.people["dark"]
    night.stand(90, GAP, "right")
    night.step(BREATHE)
    night.session.walkers.set_out("dark", "last")
    steps = []
    while dark.way and len(steps) < 200:
        before = dark.x
        night.step(BREATHE)
        steps.append(before - dark.x)
    assert steps and max(steps) <= WALK


# ------------------------------------------------------------------------------------------------- lamps and shards
def test_a_lamp_is_reached_once(night):
    night.stand(48, 60)
    night.step(ticks=30)
    assert of(night.events, LampReached) == [LampReached("first")]


def test_a_memory_is_picked_up_once(night):
    night.stand(160, 140)
    night.step(ticks=30)
    assert (len(of(night.events, Given)), night.state.memory.held) == (1, ["pebble"])


def test_a_memory_that_lies_before_the_feet_is_taken_by_a_press(night):
    night.stand(140, 144, "right")
    assert night.session.focus == Focus("shard", "pebble", (146, 130, 28, 28))
    assert verb_of(night.session, night.session.focus) == "take"
    night.step(Intent(interact=True))
    assert night.state.memory.held == ["pebble"] and night.session.focus is None


def test_a_memory_that_lies_behind_is_not_meant(night):
    night.stand(140, 144, "left")
    assert night.session.focus is None


def test_a_memory_of_the_real_place_is_not_there_in_the_dream(night):
    night.stand(32, 48)
    night.step(ticks=30)
    assert night.state.memory.held == []


def test_it_is_there_with_breath_held(night):
    night.stand(32, 48)
    night.step(BREATHE)
    assert night.state.memory.held == ["leaf"]


# ------------------------------------------------------------------------------------------------- pushing
def test_what_is_pushed_moves_by_a_tile(night):
    night.stand(200, 62, "down")
    night.step(Intent(interact=True))
    assert (box(night.session), of(night.events, Pushed)) == ((192, 84), [Pushed("box", True)])


def test_what_is_pushed_in_the_dream_is_moved_in_the_real_place(night):
    night.stand(200, 62, "down")
    night.step(Intent(interact=True))
    night.stand(190, GAP, "right")
    night.step(Intent(dx=1, breathe=True), 60)
    assert pixels(night.lead.x) > 208


def test_what_is_pushed_in_the_real_place_is_moved_in_the_dream(night):
    night.stand(200, 62, "down")
    night.step(Intent(interact=True, breathe=True))
    night.step(NOTHING)
    night.step(Intent(dy=1), 8)
    assert (night.session.layer, pixels(night.lead.y)) == ("dream", 72)


def test_what_stands_in_the_way_is_in_the_way_in_both(night):
    stopped = []
    for held in (False, True):
        night.stand(180, GAP, "right")
        beside = []
        for _ in range(30):
            night.step(Intent(dx=1, breathe=held))
            if pixels(night.lead.y) < GAP + 7:
                beside.append(pixels(night.lead.x))
        stopped.append(max(beside))
    assert stopped == [186, 186]


def test_nothing_is_pushed_into_a_wall(night):
    night.stand(184, 74, "right")
    night.step(Intent(interact=True))
    assert (box(night.session), of(night.events, Pushed)) == ((192, 68), [Pushed("box", False)])


def test_what_has_no_room_is_told_of_where_the_map_says_how(tmp_path, player):
    shutil.copytree(ROOT, root := tmp_path / "project")
    folder = root / "levels/book1/1-night"
    chart, script = folder / "garden.tmx", folder / "garden.yaml"
    said = chart.read_text("utf-8")
    assert '<property name="lost"' in said
    chart.write_text(
        said.replace('<property name="lost"', '<property name="stuck" value="it_stays"/><property name="lost"', 1)
    )
    script.write_text(
        f'{script.read_text("utf-8")}\nit_stays:\n  - along: true\n  - {LEAD}: "It stays. #xx1"\n', "utf-8"
    )
    player.session = begin(Library(root, tmp_path / "stuck"))
    player.step()
    player.stand(184, 74, "right")
    player.step(Intent(interact=True))
    assert player.shown == "xx1"


def test_a_wall_of_either_layer_stops_a_push(night):
    night.stand(184, 74, "right")
    night.step(Intent(interact=True, breathe=True))
    assert (box(night.session), of(night.events, Pushed)) == ((192, 68), [Pushed("box", False)])


def test_nothing_is_pushed_onto_people(night):
    night.state.people["leo"] = Body(units(200), units(92))
    night.stand(200, 62, "down")
    night.step(Intent(interact=True))
    assert box(night.session) == (192, 68)


def test_nothing_is_pushed_to_where_the_dreamer_would_come_to(night):
    night.stand(224, 74, "left")
    night.state.breath.safe = (units(184), units(78))
    night.step(Intent(interact=True, breathe=True))
    assert of(night.events, Pushed) == [Pushed("box", False)]


def test_what_was_pushed_stays_after_a_save(night, reload):
    night.stand(200, 62, "down")
    night.step(Intent(interact=True))
    session = reload(night.session)
    assert (box(session), session.looker.movables["box"]) == ((192, 84), (192, 84, 16, 12))


# ------------------------------------------------------------------------------------------------- being lost
def lose(night):
    """Walk into the Dark."""
    night.stand(336, 80, "right")
    night.until(lambda: of(night.events, Lost), Intent(dx=1))


def test_whoever_touches_a_fear_wakes_at_the_last_lamp(night):
    night.stand(280, 60)
    night.step()
    lose(night)
    assert (pixels(night.lead.x), pixels(night.lead.y)) == (280, 56)


def test_before_any_lamp_they_wake_where_the_place_begins(night):
    night.stand(160, 100)
    night.step()
    lose(night)
    assert (pixels(night.lead.x), pixels(night.lead.y)) == (40, 120)


def test_they_hold_everything_they_held(night):
    night.stand(160, 140)
    night.step()
    lose(night)
    assert night.state.memory.held == ["pebble"]


def test_they_have_a_whole_breath(night):
    night.step(BREATHE, 100)
    lose(night)
    assert (night.state.breath.left, night.state.breath.locked) == (FULL, False)


def test_with_breath_held_a_fear_does_not_touch(night):
    night.stand(350, 90, "right")
    night.step(BREATHE, 10)
    assert of(night.events, Lost) == []


def test_three_times_there_are_three_different_lines(night):
    for _ in range(3):
        lose(night)
        night.read()
        night.events = [event for event in night.events if isinstance(event, Said)]
    assert [event.line for event in night.events] == ["ga2", "ga3", "ga4"]


@pytest.mark.parametrize(
    ("lost", "moved"),
    [(0, {}), (1, {"chair": (48, 64)}), (2, {"chair": (48, 64), "stool": (-48, 64)}),
     (3, {"chair": (48, 64), "stool": (-48, 64)})],
)  # fmt: skip
def test_each_time_one_thing_moves_in_the_room_one_wakes_in(night, lost, moved):
    night.state.lost = {"book1/1-night/garden": lost} if lost else {}
    night.session.start_at("morning")
    assert {key.split()[1]: off for key, off in night.state.moved.items()} == moved


def test_what_nights_have_moved_stands_in_the_way_there(night):
    night.state.lost = {"book1/1-night/garden": 1}
    night.session.start_at("morning")
    night.stand(88, 98, "down")
    night.step(Intent(dy=1), 20)
    assert pixels(night.lead.y) == 100


# ------------------------------------------------------------------------------------------------- places
def test_breath_is_a_thing_of_dreams(night):
    night.session.start_at("morning")
    assert (night.state.breath, night.session.layer) == (None, "")


def test_the_last_lamp_belongs_to_its_place(night):
    night.stand(48, 60)
    night.step()
    night.session.start_at("morning")
    assert night.state.lamp == ""


# ------------------------------------------------------------------------------------------------- whatever happens
ways = st.builds(
    intents, dx=st.integers(-1, 1), dy=st.integers(-1, 1), hurry=st.booleans(), interact=st.booleans(),
    breathe=st.booleans(),
)  # fmt: skip
courses = st.lists(st.tuples(ways, st.integers(1, 90)), max_size=14)
starts = st.sampled_from([(40, 120), (88, GAP), (180, GAP), (200, 60), (296, GAP), (290, 100), (336, 120), (180, 90)])
few = settings(max_examples=25, deadline=None)


@pytest.fixture(scope="session")
def dream(library):
    """Begins the night at a point, and lives through a course; the session before every tick is handed on."""

    def begun(x, y):
        session = begin(library, "book1")
        session.step(NOTHING)
        lead = session.lead
        lead.x, lead.y, lead.facing = units(x), units(y), "right"
        session.step(NOTHING)
        return session

    def lived(session, course):
        for intent, ticks in course:
            for _ in range(ticks):
                session.step(Intent(confirm=True) if session.state.talk else intent)
                yield session

    return begun, lived


def stands_free(session):
    ground = session.layering.second if session.state.breath.held else session.layering.first
    return breathing.free(ground, session.lead)


@few
@given(starts, courses)
def test_nobody_is_in_what_is_solid_but_rooted(dream, start, course):
    begun, lived = dream
    for session in lived(begun(*start), course):
        assert stands_free(session) or session.state.breath.rooted


@few
@given(starts, courses)
def test_breath_is_between_none_and_whole(dream, start, course):
    begun, lived = dream
    for session in lived(begun(*start), course):
        assert 0 <= session.state.breath.left <= FULL


@few
@given(starts, courses)
def test_nobody_comes_to_on_ground_they_did_not_stand_on_but_for_a_last_step(dream, start, course):
    begun, lived = dream
    session = begun(*start)
    stood = {(session.lead.x, session.lead.y)}
    spots = {(units(spot.x), units(spot.y)) for spot in session.level.spots.values()}
    held, before = False, (session.lead.x, session.lead.y)
    for _ in lived(session, course):
        here = session.lead.x, session.lead.y
        if held and not session.state.breath.held and max(abs(a - b) for a, b in zip(here, before, strict=True)) > 512:
            came = min(max(abs(a - b) for a, b in zip(here, at, strict=True)) for at in stood | spots)
            stepped = max(abs(a - b) for a, b in zip(here, before, strict=True))
            assert came <= 512 or stepped <= units(breathing.STEP)
        if breathing.free(session.layering.first, session.lead):
            stood.add(here)
        held, before = session.state.breath.held, here


@few
@given(starts, courses)
def test_nobody_is_stuck_for_good(dream, start, course):
    begun, lived = dream
    session = begun(*start)
    for _ in lived(session, course):
        pass
    session.step(NOTHING)
    while session.state.talk:
        session.step(Intent(confirm=True))
    here = session.lead.x, session.lead.y
    went = set()
    for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        again = Session(session.library, session.kept())
        for _ in range(10):
            again.step(Intent(dx=dx, dy=dy))
        went.add((again.lead.x, again.lead.y))
    assert went - {here}


@few
@given(starts, courses)
def test_the_box_is_never_where_somebody_stands(dream, start, course):
    begun, lived = dream
    for session in lived(begun(*start), course):
        left, top, right, bottom = feet(session.lead.x, session.lead.y)
        x, y = box(session)
        assert not (left < units(x + 16) and right > units(x) and top < units(y + 12) and bottom > units(y))


@few
@given(starts, courses, st.integers(1, 40))
def test_a_save_between_any_two_ticks_changes_nothing(dream, start, course, every):
    begun, _ = dream
    plain, saved = begun(*start), begun(*start)
    for tick, intent in enumerate(flat(course)):
        if tick % every == 0:
            saved = Session(saved.library, saved.kept())
        plain.step(Intent(confirm=True) if plain.state.talk else intent)
        saved.step(Intent(confirm=True) if saved.state.talk else intent)
    assert encode(plain.state) == encode(saved.state)


def flat(course):
    return [intent for intent, ticks in course for _ in range(ticks)]


@few
@given(starts, courses)
def test_the_same_tape_gives_the_same_night(dream, start, course):
    begun, _ = dream
    recorder = Recorder(begun(*start))
    for intent in flat(course):
        recorder.step(intent)
    again = replay(recorder.session.library, recorder.tape)
    assert encode(again.state) == encode(recorder.session.state)


def test_a_night_is_kept_whole(night):
    night.stand(88, GAP, "right")
    night.step(Intent(dx=1, breathe=True), 40)
    kept = night.session.kept()
    assert encode(Session(night.session.library, Kept(kept.version, kept.state, kept.past)).state) == encode(kept.state)


# ------------------------------------------------------------------------------------------------- on the way
def test_talk_on_the_way_goes_on_after_one_was_lost(tmp_path, player):
    shutil.copytree(ROOT, root := tmp_path / "project")
    script = root / "levels/book1/1-night/garden.yaml"
    said = script.read_text("utf-8")
    script.write_text(f'{said}\nhums:\n  - along: true\n  - {LEAD}: "Hm, hm. #xx1"\n  - {LEAD}: "Hm. #xx2"\n', "utf-8")
    player.session = begin(Library(root, tmp_path / "along"))
    player.step()
    player.session.begin_talk("hums")
    fear = player.session.level.fears[0]
    player.stand(fear.x - 20, fear.y)
    player.until(lambda: player.state.lost, Intent(dx=1, reads=True))
    assert player.shown not in ("xx1", None) and not player.session.walks
    player.until(lambda: player.session.walks, Intent(confirm=True))
    assert player.shown == "xx1"
    player.confirm()
    assert player.shown == "xx2"


def test_breath_is_held_and_memories_are_picked_up_while_something_is_said(tmp_path, player):
    shutil.copytree(ROOT, root := tmp_path / "project")
    script = root / "levels/book1/1-night/garden.yaml"
    said = script.read_text("utf-8")
    script.write_text(f'{said}\nhums:\n  - along: true\n  - {LEAD}: "Hm, hm. #xx1"\n', "utf-8")
    player.session = begin(Library(root, tmp_path / "along"))
    player.step()
    player.session.begin_talk("hums")
    shard = next(shard for shard in player.session.level.shards if shard.group == "real")
    player.stand(shard.x, shard.y)
    player.step(Intent(breathe=True, reads=True), 3)
    assert player.state.breath.held and shard.memory in player.state.memory.held
    assert player.shown == "xx1"
