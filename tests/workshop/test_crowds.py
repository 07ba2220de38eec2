"""What makers are told of lanes and of what draws people, each by one edit that breaks the market; and that play goes
on in it all the same."""

import pytest

from game.content.library import Library
from game.session import begin
from game.session.intent import NOTHING, Intent
from game.workshop.check import check

PLACE = "book1/1-market/market"
MAP = f"levels/{PLACE}.tmx"


def change(root, old, new):
    path = root / MAP
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def said_of(root):
    """What the check says of the map."""
    found = (problem for problem in check(root, [root / MAP]) if (problem.path, problem.line > 1) == (MAP, True))
    return [problem.message for problem in found]


def test_nothing_is_wrong_with_the_market(market_root):
    assert said_of(market_root) == []


EAST, STEPS, HOUSE = '"0,0 768,0"', '"0,0 0,206 232,206"', 'points="0,0 144,0 144,90 0,90"'
NOWHERE = "put that 48 px or more off the map, or in a Door, or close the line"
WALL = "move one of them, or clear the way"
BARE = "no bare place is behind them: let the map have the groups 'painted' and 'bare', or say paint=no"
FAR = "lies more than 96 px from the lane 'eastward', so that none of its groups stops there: move one of them"


def solid(lane, *legs, of=""):
    """What is said of a lane that goes through what is solid."""
    return [f"the lane '{lane}' goes through what is solid{of} between its corners {leg}: {WALL}" for leg in legs]


BROKEN = {
    "a lane through a wall": (EAST, '"0,0 300,-60 768,0"', solid("eastward", "1 and 2", "2 and 3")),
    "a lane round and through a wall": (
        HOUSE, 'points="0,0 144,0 144,90 40,90 40,40"', solid("round_the_house", "4 and 5", "5 and 1"),
    ),
    "a lane through what is bare alone": (
        STEPS, '"0,0 0,206 130,206 130,300 130,206 232,206"',
        solid("down_the_steps", "3 and 4", "4 and 5", of=" of the bare place"),
    ),
    "no source": (
        'name="eastward" type="Lane" x="-64"', 'name="eastward" type="Lane" x="-20"',
        [f"whoever goes along the lane 'eastward' comes out of nothing at its first corner: {NOWHERE}"],
    ),
    "no sink": (
        EAST, '"0,0 600,0"',
        [f"whoever goes along the lane 'eastward' goes into nothing at its last corner: {NOWHERE}"],
    ),
    "a lane off the map": (
        'name="eastward" type="Lane" x="-64" y="148"', 'name="eastward" type="Lane" x="-64" y="-148"',
        ["the lane 'eastward' never comes on to the map: move it", f"the screen 'noon' {FAR}"],
    ),
    "a screen far from its lane": (
        'name="noon" type="Screen" x="336" y="116"', 'name="noon" type="Screen" x="336" y="36"',
        [f"the screen 'noon' {FAR}"],
    ),
    "a screen without room": (
        'name="people" type="int" value="5"', 'name="people" type="int" value="24"',
        ["the screen 'grocer' has room for 9 people around it, not 24"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_wrong_with_a_crowd_is_told_and_survived(name, market_root, tmp_path):
    old, new, told = BROKEN[name]
    change(market_root, old, new)
    assert said_of(market_root) == told
    survives(Library(market_root, tmp_path / "cache"))


def survives(library):
    session = begin(library, "book1", seed=5)
    for tick in range(240):
        session.step(Intent(1 - tick // 60 % 3, 0, hurry=True, breathe=tick > 120) if tick % 50 else NOTHING)
        assert session.crowding.people(session.state.beneath)


def test_paint_without_a_bare_place_behind_it_is_told_and_survived(market_root, tmp_path):
    path = market_root / MAP
    text = path.read_text("utf-8")
    first, last = text.index(' <group id="3"'), text.rindex(" </group>") + len(" </group>\n")
    path.write_text(text[:first] + text[last:], "utf-8")
    assert said_of(market_root) == [
        f"the lane 'round_the_hall' has people of paint, but {BARE}",
        f"the screen 'well' has people of paint, but {BARE}",
    ]
    survives(Library(market_root, tmp_path / "cache"))


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (f"points={EAST}", 'points="0,0"', "Lane 'eastward' should have two corners or more, written as x,y, in px"),
        (
            f"points={EAST}", 'points="0,0 0,0"',
            "all corners of Lane 'eastward' lie on one point: draw a line that people can go along",
        ),
        (
            'name="speed" type="int" value="40"', 'name="speed" type="int" value="0"',
            "the speed of Lane 'eastward' should be more than 0",
        ),
        (
            'name="size" type="int" value="6"', 'name="size" type="int" value="60"',
            "Lane 'eastward' has more than 150 people: let it have fewer groups, or smaller ones",
        ),
        (
            'name="people" type="int" value="5"', 'name="people" type="int" value="99"',
            "the people of Screen 'grocer' should be 0 to 24",
        ),
        (
            'name="lane" type="object" value="2"', 'name="lane" type="object" value="77"',
            "'lane' points at object 77, which is not there, or in a layer that is off",
        ),
        (
            'propertytype="Paint" value="seed"', 'propertytype="Paint" value="sometimes"',
            "'paint' is 'sometimes', not one of no, yes, seed",
        ),
    ],
)  # fmt: skip
def test_a_lane_that_cannot_be_read_is_told(old, new, told, market_root):
    change(market_root, old, new)
    assert said_of(market_root) == [told]


def test_words_for_those_who_gather_that_are_nowhere_are_told(market_root):
    change(market_root, 'value="move_along"', 'value="move_on"')
    told = "'move_on' is no conversation to be had after people gathering"
    assert [message.split(" (did")[0] for message in said_of(market_root)] == [told]
