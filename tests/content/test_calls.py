"""Calls of things, and boards that are walked on: what is wrong with them is told where it stands."""

import pytest

from game.content.library import Library
from game.content.objects.call import Call
from game.workshop.check import check

MAP, SCRIPT = "levels/book1/1-morning/kitchen.tmx", "levels/book1/1-morning/kitchen.yaml"
CALL = (
    '<object id="80" name="shelf" type="Call" x="120" y="100"><properties><property name="thing" value="shelf"/>'
    '<property name="does" value="touched_shelf"/></properties><point/></object>'
)
FALLS = '<property name="lies" type="object" value="81"/><property name="picture" value="{}"/>'
FALLEN = '<object id="81" name="fallen" type="Spot" x="120" y="120"><point/></object>'
OTHER = CALL.replace('"80" name="shelf"', '"82" name="bowl"').replace("s><", f"s>{FALLS.format('key')}<", 1)
BOARDS = """
boards:
  night: {trial: sleepwalk, place: {map: kitchen.tmx, at: start}, window: corner}
"""
VARIABLES = "variables:\n  walked: {is: [unwalked, window, woken, left], start: unwalked}\n"
WALKS = """
  - trial: night -> walked
  - if: "walked is woken"
    then:
      - bea: "Awake. #q01"
  - if: "walked is window"
    then:
      - bea: "At the window. #q02"
"""
TOUCHED = """
touched_shelf:
  - bark: {ada: "It's cold. #q03"}
"""


@pytest.fixture
def told(cottage_root):
    """The problems of the small project in which somebody walks in her sleep, with something replaced."""

    def told(*changes):
        place, script = cottage_root / MAP, cottage_root / SCRIPT
        drawn = place.read_text("utf-8").replace(
            "</map>", f'<objectgroup id="70" name="calls">{CALL}</objectgroup></map>'
        )
        text = script.read_text("utf-8").replace("variables:\n", BOARDS.lstrip("\n") + VARIABLES, 1)
        text = text.replace("  - turn: bea -> up\n", WALKS.lstrip("\n") + "  - turn: bea -> up\n") + TOUCHED
        for old, new in changes:
            assert old in drawn + text
            drawn, text = drawn.replace(old, new), text.replace(old, new)
        place.write_text(drawn, "utf-8")
        script.write_text(text, "utf-8")
        return [str(problem) for problem in check(cottage_root)]

    return told


def test_a_walk_among_things_that_call_is_all_right(told, cottage_root, tmp_path):
    assert told() == []
    assert Library(cottage_root, tmp_path / "c").level("book1/1-morning/kitchen").of(Call) == (
        Call("shelf", "shelf", "touched_shelf", 120, 100),
    )


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (
            ('name="thing" value="shelf"', 'name="thing" value="shelve"'),
            f"{MAP}:100:35: Call 'shelf' is a call of 'shelve', which is not there to be looked at"
            " (did you mean 'shelf'?)",
        ),
        (
            ('name="thing" value="shelf"', 'name="thing" value=""'),
            f"{MAP}:100:35: Call 'shelf' has no 'thing': nothing calls",
        ),
        (
            ('name="does" value="touched_shelf"', 'name="does" value=""'),
            f"{MAP}:100:35: Call 'shelf' has no 'does': touching it does nothing",
        ),
        (
            ('name="does" value="touched_shelf"', 'name="does" value="touched_self"'),
            f"{MAP}:100:170: 'touched_self' is no conversation to be had when something is touched"
            " (did you mean 'touched_shelf'?)",
        ),
        (('name="shelf" type="Call"', 'name="" type="Call"'), f"{MAP}:100:35: Call (object 80) has no name"),
        (
            ('x="120" y="100"><properties>', 'x="120" y="4"><properties>'),
            f"{MAP}:100:35: nobody's feet come to the call 'shelf', within 15 px: move it",
        ),
        (
            (CALL, CALL.replace("<properties>", f"<properties>{FALLS.format('pebble')}") + FALLEN),
            f"{MAP}:100:183: there is no picture assets/carried/pebble.png",
        ),
        (
            (CALL, CALL.replace("<properties>", f"<properties>{FALLS.format('key')}") + OTHER + FALLEN),
            f"{MAP}:100:303: what Call 'bowl' lets fall lies where that of Call 'shelf' does",
        ),
        (
            ("window: corner", "window: conner"),
            f"{SCRIPT}:4:3: the board 'night' draws her to 'conner', which is no spot of {MAP}"
            " (did you mean 'corner'?)",
        ),
        (
            ("at: start}, window", "at: stat}, window"),
            f"{SCRIPT}:4:3: the board 'night' begins at 'stat', which is no spot of {MAP} (did you mean 'start'?)",
        ),
        (
            ("{map: kitchen.tmx, at: start}, window", "{map: kitchen.tmx}, window"),
            f"{SCRIPT}:4:36: board 'night' needs `place: {{map: …, at: …}}`",
        ),
        (
            ("map: kitchen.tmx, at: start}, window", "map: kitchn.tmx, at: start}, window"),
            f"{SCRIPT}:4:42: there is no map 'kitchn.tmx' (did you mean 'kitchen.tmx'?)",
        ),
        (
            ("place: {map: kitchen.tmx, at: start}, window", "window"),
            f"{SCRIPT}:4:10: board 'night' needs `place: {{map: …, at: …}}`",
        ),
        (
            ("window: corner}", "window: corner, stirs: 0}"),
            f"{SCRIPT}:4:10: board 'night' has `stirs: 0`; nobody sleeps through fewer than 1 or more than 9",
        ),
        (
            ('  - if: "walked is woken"', '  - if: "walked is window"'),
            f"{SCRIPT}:46:5: nothing asks whether 'walked' is 'left' or 'woken': what it came to makes no difference",
        ),
    ],
)
def test_what_is_wrong_with_it_is_told_where_it_stands(told, change, problem):
    assert problem in told(change)


def test_a_map_where_nothing_calls_is_told_at_the_board(told):
    problem = f"{SCRIPT}:4:3: the board 'night' is walked where nothing calls: its map has no Call"
    assert problem in told((CALL, ""))
