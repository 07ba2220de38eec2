"""The page on which the lamp went out: nothing burns on it, those who hum answer, and who breathes out is put back."""

import pytest

from game.core.event import Barked, BreathLet, Sounded
from game.core.fixed import ONE, units
from game.session import begin
from game.session.intent import NOTHING, Intent
from game.workshop.reaching import Chart


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
