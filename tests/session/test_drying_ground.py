"""The drying ground as it is played: lanterns mind lenses, the Navy minds bare faces, and linen hides one from both."""

import pytest

from game.content.level import Prop
from game.core.event import Barked, Caught
from game.core.fixed import units
from game.session import begin
from game.session.intent import Intent

ON, OFF = Intent(), Intent(breathe=True)
ROUND = 700
"""Ticks in which whoever looks out has been everywhere on their round, and looked to every side."""
THICK, POLE = 16, 14
"""How thick what is solid under a line of washing is, and how wide a pole at its end, px."""
INSIDE = 32, 1380
"""From where to where no wall of the ground is part of that, px."""
NORTH = 330
"""How far down the courts of washing go, px: the others have hedges."""
PUSHES = 8
"""How many bring the trolley before whoever looks along the wall."""


@pytest.fixture
def garden(game):
    """Leo where he comes in, under paint."""
    session = begin(game, chapter="3-the-dreamers", beat="hedges", seed=3)
    for _ in range(60):
        session.step(ON)
    return session


@pytest.fixture
def washing(game):
    """The same ground once the paint has gone."""
    return begin(game, chapter="3-the-dreamers", beat="washing", seed=3)


def put_at(session, x, y):
    session.lead.x, session.lead.y, session.lead.way = units(x), units(y), []
    session.step(ON)


def befalls(session, x, y, intent, ticks=ROUND):
    """What happens to somebody who stays there."""
    put_at(session, x, y)
    return [event for _ in range(ticks) for event in session.step(intent)]


def take(session, what):
    """Press before it: whoever stands at its spot faces it."""
    assert session.focus and session.focus.name == what
    session.step(Intent(interact=True))
    for _ in range(60):
        session.step(ON)


def washed(session):
    return session.state.memory.variables.get("washing", "none"), session.lead.carries


def caught_by(events):
    return {event.who for event in events if isinstance(event, Caught)}


def test_a_lantern_minds_lenses_and_lets_a_bare_face_by(garden):
    assert not caught_by(befalls(garden, 380, 730, OFF))
    assert caught_by(befalls(garden, 380, 730, ON)) == {"first_lantern"}


def test_the_navy_minds_a_bare_face_and_lets_lenses_by(garden):
    assert not caught_by(befalls(garden, 770, 730, ON))
    assert caught_by(befalls(garden, 770, 730, OFF)) == {"navy_one"}


@pytest.mark.parametrize(
    ("at", "intent", "said"), [((380, 730), ON, "off_or_out"), ((770, 730), OFF, "put_those_back")]
)
def test_who_is_caught_is_told_by_whom(garden, at, intent, said):
    events = befalls(garden, *at, intent)
    assert garden.state.memory.visits[said] > 0
    assert any(isinstance(event, Barked) for event in events)


def test_where_both_look_neither_face_will_do(garden):
    assert "navy_two" in caught_by(befalls(garden, 1392, 652, OFF))
    assert "third_lantern" in caught_by(befalls(garden, 1392, 652, ON))


def test_a_trolley_pushed_before_one_hides_one(garden):
    put_at(garden, 1272, 672)
    for _ in range(PUSHES):
        for _ in range(14):
            garden.step(Intent(1, 0, breathe=True))
        garden.step(Intent(interact=True, breathe=True))
    assert garden.state.moved
    assert not caught_by(befalls(garden, 1392, 680, OFF))


def test_once_the_paint_has_gone_lanterns_let_everybody_by(washing):
    assert not washing.state.beneath
    assert not caught_by(befalls(washing, 380, 730, ON))


def test_once_the_paint_has_gone_the_navy_sees_whoever_is_not_behind_a_sheet(washing):
    assert "navy_seven" in caught_by(befalls(washing, 84, 200, ON))
    assert not caught_by(befalls(washing, 112, 276, ON))


def test_who_is_seen_with_a_basket_finds_it_back_where_it_was(washing):
    put_at(washing, 588, 276)
    washing.lead.facing = "left"
    take(washing, "rained_on")
    assert washed(washing) == ("rained_on", "washing")
    assert caught_by(befalls(washing, 690, 152, ON))
    assert washed(washing) == ("none", "")


def test_of_two_baskets_one_has_the_other_once_one_is_put_down(washing):
    put_at(washing, 588, 276)
    washing.lead.facing = "left"
    take(washing, "rained_on")
    put_at(washing, 784, 214)
    washing.lead.facing = "right"
    take(washing, "dry_one")
    assert washed(washing) == ("dry", "washing")
    put_at(washing, 588, 276)
    washing.lead.facing = "left"
    take(washing, "rained_on")
    assert washed(washing) == ("dry", "washing")


@pytest.mark.parametrize(("washed", "then"), [("none", "hands_are_empty"), ("dry", "the_wall")])
def test_whoever_brings_washing_is_let_to_the_door(washing, washed, then):
    washing.state.memory.variables["washing"] = washed
    put_at(washing, 1280, 136)
    washing.lead.facing = "up"
    washing.step(ON)
    washing.step(Intent(interact=True))
    for _ in range(300):
        washing.step(ON)
    begun = {frame.node for frame in washing.state.talk.frames} if washing.state.talk else set()
    assert then in begun | set(washing.state.memory.visits)


@pytest.mark.parametrize(
    "nook",
    ["second_court", "third_court", "fourth_court", "fifth_court", "sixth_court", "seventh_court"],
)
@pytest.mark.parametrize("intent", [ON, OFF])
def test_where_one_is_put_back_to_nobody_looks(garden, nook, intent):
    spot = garden.level.spots[nook]
    assert not caught_by(befalls(garden, spot.x, spot.y, intent))


@pytest.mark.parametrize("nook", ["seventh_court", "eighth_court", "ninth_court"])
def test_where_one_is_put_back_to_in_the_rain_nobody_looks(washing, nook):
    spot = washing.level.spots[nook]
    assert not caught_by(befalls(washing, spot.x, spot.y, ON, 3 * ROUND))


@pytest.mark.parametrize(
    ("nook", "across", "along"),
    [
        ("second_court", 512, range(704, 764, 8)),
        ("fifth_court", 960, range(448, 508, 8)),
        ("sixth_court", 512, range(448, 508, 8)),
        ("eighth_court", 512, range(176, 236, 8)),
        ("ninth_court", 1010, range(176, 236, 8)),
    ],
)
def test_nobody_comes_into_a_court_and_past_its_nook(garden, nook, across, along):
    for y in along:
        put_at(garden, across, y)
        assert garden.lead.spot == nook, f"at {across},{y}"


def test_washing_hangs_all_along_what_is_solid_under_a_line(game):
    level = game.level("book1/3-the-dreamers/drying_ground")
    sheets = [prop for prop in level.of(Prop) if "/sheet" in level.pictures[prop.picture].file]
    lines = [
        solid for solid in level.solids if solid[3] == THICK and INSIDE[0] < solid[0] < INSIDE[1] and solid[1] < NORTH
    ]
    for left, top, wide, _ in lines:
        near = [sheet for sheet in sheets if left <= sheet.x < left + wide]
        hung = [sheet for sheet in near if abs(sheet.y + sheet.h - top - THICK) < THICK]
        bare = [x for x in range(left + POLE, left + wide - POLE) if not any(s.x <= x < s.x + s.w for s in hung)]
        assert not (hung and bare), (left, top, bare[:1])
