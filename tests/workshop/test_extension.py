"""Tiled's extension, run in an editor that is none: what it tells when, and that nothing is told twice."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from game.content.paths import project

EXTENSION = project() / "levels" / "extensions" / "check.js"
STUB = Path(__file__).parent / "tiled_stub.js"
LATER = "…"
"""What comes only after the editor has gone on."""

pytestmark = pytest.mark.skipif(shutil.which("node") is None, reason="needs node, which Tiled does not")


def problem(message, path="levels/a.tmx"):
    return {"path": path, "line": 1, "column": 2, "message": message, "object": 0}


def answer(*problems):
    return json.dumps(problems) + "\n"


def text(message, path="levels/a.tmx"):
    return f"{path}:1:2: {message}"


def run(steps, *outputs):
    asked = {"extension": str(EXTENSION), "root": "/project", "steps": steps, "outputs": outputs}
    done = subprocess.run(["node", STUB], input=json.dumps(asked), capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return [tuple(told) for told in json.loads(done.stdout)]


def test_the_saved_map_is_told_at_once_and_the_rest_when_it_is_known():
    other = problem("b", "levels/b.yaml")
    told = run(["saved", "opened", LATER, "modified"], ["", answer(problem("a")), LATER, answer(other)])
    assert told == [
        ("start", "bedtime check --json --first /project/levels/a.tmx"),
        ("error", text("a")),
        ("done", "saved"),
        ("done", "opened"),
        ("done", LATER),
        ("kill",),
        ("error", text("b", "levels/b.yaml")),
        ("log", "bedtime check: 2 to mend"),
        ("done", "modified"),
    ]


def test_an_answer_may_come_in_pieces():
    whole = answer(problem("a")) + answer()
    told = run(["saved", "active"], [whole[:9], whole[9:30], whole[30:-2], LATER, whole[-2:]])
    assert ("error", text("a")) in told
    assert not [each for each in told if each[0] == "log"]


def test_what_stands_there_is_not_told_again_and_what_was_mended_is_told():
    told = run(
        ["saved", "active", "saved", "active"],
        [answer(problem("a"), problem("b")), answer()],
        [answer(problem("b")), answer()],
    )
    assert [each for each in told if each[0] in ("error", "log")] == [
        ("error", text("a")),
        ("error", text("b")),
        ("log", "bedtime check: 2 to mend"),
        ("log", f"mended: {text('a')}"),
        ("log", "bedtime check: 1 to mend"),
    ]


def test_a_new_save_takes_the_place_of_a_check_under_way():
    told = run(["saved", "saved", "active"], [answer(), LATER, answer(problem("a"))], [answer(), answer(problem("b"))])
    assert [each[1] for each in told if each[0] == "error"] == [text("b")]


def test_the_menu_tells_everything_again():
    told = run(["saved", "active", "action"], [answer(problem("a")), answer()], [answer(), answer(problem("a"))])
    assert [each for each in told if each[0] == "error"] == [("error", text("a"))] * 2


def test_without_the_command_it_is_told():
    assert [each[0] for each in run(["saved"])] == ["start", "kill", "warn", "done"]
