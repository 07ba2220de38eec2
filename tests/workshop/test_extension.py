"""Tiled's extension, run in an editor that is none: what it tells when, that nothing is told twice, that Tiled is never
made to wait, and what its menus do."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from game.content.pairs import PAIRS
from game.content.paths import project

EXTENSION = project() / "levels" / "extensions" / "check.js"
STUB = Path(__file__).parent / "tiled_stub.js"
CHECK = "bedtime check --json --first /project/levels/a.tmx"

pytestmark = pytest.mark.skipif(shutil.which("node") is None, reason="needs node, which Tiled does not")


def problem(message, path="levels/a.tmx"):
    return {"path": path, "line": 1, "column": 2, "message": message, "object": 0}


def answer(*problems):
    return json.dumps(problems) + "\n"


def text(message, path="levels/a.tmx"):
    return f"{path}:1:2: {message}"


def tried(steps, *outputs, clock=True, **scene):
    """Everything the editor knows after these steps."""
    asked = {"extension": str(EXTENSION), "root": "/project", "steps": steps, "outputs": outputs, "clock": clock}
    done = subprocess.run(["node", STUB], input=json.dumps(asked | scene), capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def run(steps, *outputs, **how):
    """What was told."""
    return [tuple(told) for told in tried(steps, *outputs, **how)["told"]]


def words(told):
    return [each for each in told if each[0] in ("error", "log", "warn", "alert")]


def test_the_saved_map_is_told_first_and_the_rest_when_it_is_known_while_the_editor_goes_on():
    other = problem("b", "levels/b.yaml")
    told = run(["saved", "tick", "tick", "tick", "tick"], ["", answer(problem("a")), "", answer(other)])
    assert told == [
        ("start", CHECK),
        ("clock", "on"),
        ("done", "saved"),
        ("done", "tick"),
        ("error", text("a")),
        ("done", "tick"),
        ("done", "tick"),
        ("error", text("b", "levels/b.yaml")),
        ("log", "bedtime check: 2 to mend"),
        ("kill",),
        ("clock", "off"),
        ("done", "tick"),
    ]


def test_an_answer_may_come_in_pieces():
    whole = answer(problem("a")) + answer()
    told = run(["saved", *["tick"] * 5], [whole[:9], whole[9:30], whole[30:-2], whole[-2:]])
    assert words(told) == [("error", text("a")), ("log", "bedtime check: 1 to mend")]


def test_what_stands_there_is_not_told_again_and_what_was_mended_is_told():
    told = run(
        ["saved", "tick", "saved", "tick"],
        [answer(problem("a"), problem("b")) + answer()],
        [answer(problem("b")) + answer()],
    )
    assert words(told) == [
        ("error", text("a")),
        ("error", text("b")),
        ("log", "bedtime check: 2 to mend"),
        ("log", f"mended: {text('a')}"),
        ("log", "bedtime check: 1 to mend"),
    ]


def test_a_new_save_takes_the_place_of_a_check_under_way():
    told = run(["saved", "saved", "tick", "tick"], [answer(), answer(problem("a"))], [answer(), answer(problem("b"))])
    assert [each[1] for each in told if each[0] == "error"] == [text("b")]


def test_the_menu_tells_everything_again():
    told = run(["saved", "tick", "CheckBedtime", "tick"], *[[answer(problem("a")) + answer()]] * 2)
    assert [each for each in told if each[0] == "error"] == [("error", text("a"))] * 2


def test_without_the_command_it_is_told():
    assert [each[0] for each in run(["saved"])] == ["start", "warn", "done"]


def test_a_check_that_breaks_says_why_once():
    told = run(["saved", *["tick"] * 30], ["!Traceback\n", "!it broke\n"])
    assert words(told) == [("error", "bedtime: Traceback\nit broke")]
    assert told[-1] == ("done", "tick") and ("clock", "off") in told


def test_what_is_said_on_the_side_of_an_answer_is_no_error():
    told = run(["saved", "tick", "tick"], ["!a warning of the system\n", answer() + answer()])
    assert words(told) == [("log", "bedtime check: nothing is wrong")]


def test_where_there_is_no_clock_the_answer_is_told_when_something_is_done():
    told = run(["saved", "tick", "active"], [answer(problem("a")) + answer()], clock=False)
    assert told[:3] == [("start", CHECK), ("done", "saved"), ("done", "tick")]
    assert words(told) == [("error", text("a")), ("log", "bedtime check: 1 to mend")]


# ---------------------------------------------------------------------- menus
def test_every_action_is_in_a_menu():
    assert tried([])["menus"] == [
        ["Map", "CheckBedtime"],
        ["Map", "UpdateBedtime"],
        ["View", "ShowBedtimeFirst"],
        ["View", "ShowBedtimeSecond"],
        ["View", "ShowBedtimeBoth"],
        ["MapView.Objects", "GoThroughDoor"],
        ["MapView.Objects", "WriteBedtimeWords"],
    ]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.first)
@pytest.mark.parametrize(
    ("steps", "seen"),
    [
        (["ShowBedtimeFirst"], (True, False)),
        (["ShowBedtimeSecond"], (False, True)),
        (["ShowBedtimeFirst", "ShowBedtimeSecond"], (False, True)),
        (["ShowBedtimeSecond", "ShowBedtimeBoth"], (True, True)),
    ],
)
def test_one_layer_of_a_place_is_shown_or_both(pair, steps, seen):
    found = tried(steps, groups=["furniture", pair.first, pair.second])["seen"]
    assert found == {"furniture": True, pair.first: seen[0], pair.second: seen[1]}


def test_a_place_of_one_layer_has_none_to_show():
    told = words(run(["ShowBedtimeFirst"], groups=["furniture"]))
    assert [each[0] for each in told] == ["alert"]
    assert all(name in told[0][1] for pair in PAIRS for name in (pair.first, pair.second))


SPOT = {"name": "hall", "type": "Spot", "x": 5, "y": 6}


@pytest.mark.parametrize(
    "to",
    [
        {"url": "file:///project/levels/b%20c.tmx"},
        {"url": "/project/levels/b c.tmx"},
        {"url": "file:///project/levels/b%20c.tmx", "localFile": "/project/levels/b c.tmx"},
    ],
)
@pytest.mark.parametrize("spot", [SPOT, {**SPOT, "type": "", "className": "Spot"}])
def test_one_goes_through_a_door_to_its_spot(to, spot):
    door = {"name": "door", "selected": True, "said": {"to": to, "at": "hall"}}
    found = tried(["GoThroughDoor"], objects=[door, {**spot, "type": "Thing", "className": ""}, spot])
    assert found["told"] == [["open", "/project/levels/b c.tmx"], ["center", 5, 6], ["done", "GoThroughDoor"]]
    assert found["selected"] == ["hall"]


@pytest.mark.parametrize(
    ("said", "told"),
    [({}, "leads nowhere"), ({"to": {"url": "file:///project/levels/b.tmx"}, "at": "hall"}, "no spot 'hall' in b.tmx")],
)
def test_a_door_that_leads_nowhere_is_told(said, told):
    assert told in words(run(["GoThroughDoor"], objects=[{"name": "door", "selected": True, "said": said}]))[0][1]


@pytest.mark.parametrize("action", ["GoThroughDoor", "WriteBedtimeWords"])
@pytest.mark.parametrize("selected", [0, 2])
def test_one_object_has_to_be_selected(action, selected):
    objects = [{"name": str(i), "selected": i < selected} for i in range(3)]
    assert "Select one object" in words(run([action], objects=objects))[0][1]


@pytest.mark.parametrize(
    ("thing", "look", "set_first"),
    [
        ({"name": "a", "said": {"look": "kettle"}}, "kettle", []),
        ({"name": "toaster", "said": {"look": ""}}, "toaster", [("set", "look", "toaster")]),
    ],
)
def test_words_are_written_for_a_thing_once_its_map_is_saved_and_then_checked(thing, look, set_first):
    told = run(["WriteBedtimeWords", "tick"], ["levels/a.yaml:3: words\n"], [], objects=[{**thing, "selected": True}])
    assert told == [
        *set_first,
        ("trigger", "Save"),
        ("start", f"bedtime new words /project/levels/a.tmx {look}"),
        ("clock", "on"),
        ("done", "WriteBedtimeWords"),
        ("log", "levels/a.yaml:3: words"),
        ("start", CHECK),
        ("clock", "on"),
        ("kill",),
        ("done", "tick"),
    ]


def test_a_thing_without_a_name_has_to_be_given_one():
    assert "`look`, or a name" in words(run(["WriteBedtimeWords"], objects=[{"name": "", "selected": True}]))[0][1]


def test_why_words_cannot_be_written_is_told():
    told = run(
        ["WriteBedtimeWords", *["tick"] * 20],
        ["!a.yaml has words for 'a' already\n"],
        objects=[{"name": "a", "selected": True}],
    )
    assert words(told) == [("error", "bedtime: a.yaml has words for 'a' already")]


def test_the_project_is_brought_up_to_date_and_checked():
    told = run(["UpdateBedtime", "tick"], [answer() + answer()])
    assert told[0] == ("start", f"{CHECK} --write")
    assert words(told)[-1] == ("log", "bedtime check: nothing is wrong")
