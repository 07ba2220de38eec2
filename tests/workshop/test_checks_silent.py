"""What was silent once: faults in a small book that play goes on with, or never comes out of, each with its place."""

from pathlib import Path

import pytest
import yaml
from changing import change

from game.workshop.check import check

EDITS = yaml.safe_load((Path(__file__).parents[1] / "broken/books/edits.yaml").read_text("utf-8"))

ATTIC, CHAPTER = "levels/book1/1-first/attic.yaml", "levels/book1/1-first/chapter.yaml"


def broken(root, edit):
    path = root / edit["file"]
    if edit.get("whole"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(edit["put"], "utf-8")
        return root
    if "bytes" in edit:
        path.write_bytes(path.read_bytes()[: edit["bytes"]])
        return root
    text = path.read_text("utf-8")
    assert edit["find"] in text
    path.write_text(text.replace(edit["find"], edit["put"], 1), "utf-8")
    return root


@pytest.mark.parametrize("name", EDITS)
def test_what_nothing_else_notices_is_told(name, trilogy_root):
    assert [str(problem) for problem in check(broken(trilogy_root, EDITS[name]))] == EDITS[name]["says"]


def test_a_script_of_sixty_thousand_conversations_is_refused_with_a_sentence(trilogy_root):
    nodes = "".join(f'n{i}: [{{think: "x"}}]\n' for i in range(60_000))
    (trilogy_root / "levels/book1/1-first/attic.yaml").write_text(f"format: 1\n{nodes}", "utf-8")
    (problem,) = check(trilogy_root)
    assert problem.message == "holds more than 50000 words and marks: divide the file"


def test_a_command_in_one_beat_says_nothing_of_another_that_never_ends(trilogy_root):
    """A `beat:` that is come to at night alone does not end the errand, though it may end any beat it is come to in."""
    change(trilogy_root, CHAPTER, ('ends: "has(key)"', 'ends: "has(key) and not has(key)"'))
    change(trilogy_root, ATTIC, ("{go: met_dark}", '{when: "beat is night", go: met_dark}'))
    alone = [str(problem) for problem in check(trilogy_root)]
    assert f"{CHAPTER}:17:5: the beat 'errand' never ends: `not has(key)` cannot hold in it" in alone
    change(trilogy_root, ATTIC, ('You came up. #a03"', 'You came up. #a03"\n  - beat: morning'))
    assert "the beat 'errand' never ends" in " ".join(str(problem) for problem in check(trilogy_root))


def test_who_joins_in_a_later_chapter_is_in_no_place_of_an_earlier_one(trilogy_root):
    talk = "talk:\n  cal:\n    - {go: met_dark}\n"
    change(trilogy_root, ATTIC, ("talk:\n", talk))
    told = f"{ATTIC}:11:3: cal is spoken to here, but is never in levels/book1/1-first/attic.tmx: "
    assert any(str(problem).startswith(told) for problem in check(trilogy_root))
