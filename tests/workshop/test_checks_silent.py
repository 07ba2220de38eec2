"""What was silent once: faults in a small book that play goes on with, or never comes out of, each with its place."""

from pathlib import Path

import pytest
import yaml

from game.workshop.check import check

EDITS = yaml.safe_load((Path(__file__).parents[1] / "broken/books/edits.yaml").read_text("utf-8"))


def broken(root, edit):
    path = root / edit["file"]
    if edit.get("whole"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(edit["put"], "utf-8")
        return root
    text = path.read_text("utf-8")
    assert edit["find"] in text
    path.write_text(text.replace(edit["find"], edit["put"], 1), "utf-8")
    return root


@pytest.mark.parametrize("name", EDITS)
def test_what_nothing_else_notices_is_told(name, trilogy_root):
    assert [str(problem) for problem in check(broken(trilogy_root, EDITS[name]))] == EDITS[name]["says"]
