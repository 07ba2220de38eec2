"""The page on which the lamp went out: nothing burns on it, those who hum answer, and who breathes out is put back."""

import pytest

from game.content.objects.edges import Edges
from game.core.event import Barked, BreathLet, Sounded
from game.core.fixed import ONE, pixels, units
from game.session import begin
from game.session.intent import NOTHING, Intent
from game.workshop.reaching import Chart
from game.world.body import Body
from game.world.breath import FULL
from game.world.motion import WALK, feet, walk


@pytest.fixture
def shore(game):
    session = begin(game, chapter="3-the-dreamers", beat="humming", seed=3)
    for _ in range(30):
        session.step(NOTHING)
    return session


def put_at(session, spot):
    here, lead = session.level.spots[spot], session.lead
    lead.x, lead.y, lead.way = units(here.x), units(here.y), []


def there(session):
    """The names of the props that are there."""
    return {prop.name for prop in session.level.props if prop.name not in session.absent}


def test_no_lamp_burns_in_the_very_first_moment(game):
    level = begin(game, chapter="3-the-dreamers", beat="humming").level
    out = [prop for prop in level.props if prop.name.endswith("lamp_out")]
    assert len(out) == 4 and not any(prop.glow for prop in out)
    assert not any(prop.name in ("lamp", "harbour_lamp", "dark") for prop in level.props)


@pytest.mark.parametrize(
    ("spot", "waits", "answers"), [("by_old", "hums_old", "answers_old"), ("by_her", "hums_her", "answers_her")]
)
def test_whoever_hums_answers_who_comes(shore, spot, waits, answers):
    assert waits in there(shore) and answers not in there(shore)
    put_at(shore, spot)
    shore.lead.x -= units(6)
    for _ in range(8):
        shore.step(Intent(1, 0))
    assert answers in there(shore) and waits not in there(shore)
    assert shore.state.memory.variables["hummed"] == 1


@pytest.mark.parametrize(
    ("spot", "facing", "sound"), [("by_old", (1, 0), "answers_old"), ("by_her", (-1, 0), "answers_her")]
)
def test_whoever_hums_hums_back(shore, spot, facing, sound):
    put_at(shore, spot)
    shore.step(Intent(*facing))
    while shore.state.modes:
        shore.step(Intent(confirm=True))
    events = shore.step(Intent(interact=True))
    for _ in range(200):
        events += shore.step(NOTHING)
    assert any(isinstance(event, Sounded) and event.sound == sound for event in events)


def test_every_station_is_come_to_one_after_another(shore):
    for name in ("by_old", "bed", "by_her", "boat", "quay"):
        chart = Chart(shore, name)
        assert chart.way(shore)[0].name == name
        put_at(shore, name)


def test_who_breathes_out_in_the_gate_is_put_back_before_it_and_seen_over_it(shore):
    put_at(shore, "gate")
    gate = next(prop for prop in shore.level.props if prop.name == "low_gate")
    events = [event for _ in range(40) for event in shore.step(Intent(0, 1, breathe=True))]
    events += shore.step(NOTHING)
    events += shore.step(NOTHING)
    let = next(event for event in events if isinstance(event, BreathLet))
    assert let.back and shore.lead.y <= units(790)
    assert not gate.hides and shore.lead.y // ONE - 32 < gate.y, "a head is above it"
    assert any(isinstance(event, Barked) for event in events)


# ---------------------------------------------------------------------- the narrow way below the gate
def held_for(shore, dx, dy, ticks):
    for _ in range(ticks):
        shore.state.breath.left = FULL
        shore.step(Intent(dx=dx, dy=dy, breathe=True))
    return pixels(shore.lead.x), pixels(shore.lead.y)


@pytest.mark.parametrize(
    ("at", "lean", "free"),
    [((326, 870), (-1, 0), True), ((331, 870), (-1, 0), True), ((300, 855), (0, 1), True),
     ((331, 870), (1, 0), False), ((342, 870), (-1, 0), False), ((300, 845), (0, 1), False)],
)  # fmt: skip
def test_feet_that_are_only_just_beside_the_real_boards_come_on_to_them(shore, at, lean, free):
    shore.lead.x, shore.lead.y = units(at[0]), units(at[1])
    there = held_for(shore, *lean, 20)
    assert (there != at, not shore.state.breath.rooted) == (free, free)


def test_with_breath_held_one_slides_down_the_narrow_way_by_leaning_across(shore):
    shore.lead.x, shore.lead.y = units(315), units(870)
    held_for(shore, -1, 0, 20)
    held_for(shore, 0, 1, 120)
    assert held_for(shore, 1, 1, 200)[1] > 955


@pytest.mark.parametrize(("dx", "dy"), [(0, -1), (1, -1), (-1, -1), (1, 0), (-1, 0), (1, 1), (-1, 1), (0, 1)])
def test_one_slides_along_walls_with_breath_held_as_one_does_else(shore, dx, dy):
    ground = shore.layering.second
    ends = []
    for slow in (True, False):
        body = Body(units(300), units(900))
        for _ in range(2000):
            walk(body, ground, dx, dy, held=slow)
        ends.append((body.x, body.y))
    assert max(abs(a - b) for a, b in zip(*ends, strict=True)) <= WALK


def test_wherever_one_can_stand_at_the_end_of_the_boards_below_the_gate_breath_taken_leaves_one_free(shore):
    dream, hall = shore.layering.first, shore.layering.second
    lip = [x for x in range(288, 352) if dream.free(*feet(units(x), units(871)))]
    assert lip
    for x in lip:
        shore.lead.x, shore.lead.y = units(x), units(870)
        assert hall.free(*feet(units(x), units(870))) or held_for(shore, -1, 0, 30)[0] < x, x
        shore.step(NOTHING)


def test_nobody_who_stands_beside_those_who_hum_is_cut_by_the_edge_of_the_window(shore):
    left, _, wide, _ = next(iter(shore.level.of(Edges))).area
    ground = shore.layering.first
    at = [x for y in (512, 724) for x in range(shore.level.width) if ground.free(*feet(units(x), units(y)))]
    assert min(at) - left >= 32 and left + wide - max(at) >= 32


@pytest.mark.parametrize(("lean", "facing"), [((1, 0), "right"), ((-1, 0), "left"), ((0, 1), "down"), ((0, -1), "up")])
@pytest.mark.parametrize(
    ("chapter", "beat"),
    [("3-the-dreamers", "humming"), ("2-waking-sleepwalking", "along_behind"), ("2-waking-sleepwalking", "high_water")],
)
def test_who_walks_with_breath_held_looks_where_they_walk(game, chapter, beat, lean, facing):
    """Where nothing comes after anybody there is nothing to be backed away from."""
    session = begin(game, chapter=chapter, beat=beat)
    for _ in range(400):
        session.step(Intent(confirm=not session.walks))
    assert session.layering and not session.level.fears and not session.level.movables
    for _ in range(6):
        session.step(Intent(*lean, breathe=True))
    assert session.state.breath.held and session.lead.facing == facing


def test_whoever_passes_by_the_one_on_the_left_is_told_once_before_the_gate(shore):
    heard = []
    for _ in range(2):
        shore.lead.x, shore.lead.y = units(320), units(730)
        for _ in range(60):
            heard += [event.text for event in shore.step(Intent(0, 1)) if isinstance(event, Barked)]
        for _ in range(400):
            shore.step(Intent(confirm=True))
    assert len([text for text in heard if "left" in text]) == 1
