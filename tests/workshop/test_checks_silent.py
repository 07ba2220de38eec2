"""What was silent once: faults in a small book that play goes on with, or never comes out of, each with its place."""

import pytest
from changing import change
from edits import edits

from game.content.library import Library
from game.workshop.checks.staging import starts

EDITS = edits("books")

LATER = """
done_later:
  - beat: night
  - together: [move: ada -> sand, turn: ada -> bea]
  - place: bea -> stern
  - join: cal
  - leave: cal
  - pose: ada -> waits
  - carry: ada -> nothing
  - give: key
  - take: key
  - bond: bea +1
  - set: forecast is loud
  - light: all -> night
  - music: none
  - camera: free
  - fade: out
"""
"""Every command that touches what a check may ask about, in a chapter that comes after."""
FAULTS = [
    (kind, name)
    for kind in ("books", "chapters")
    for name, edit in edits(kind).items()
    if edit["says"] and "3-third" not in edit["file"]
]

ATTIC, CHAPTER = "levels/book1/1-first/attic.yaml", "levels/book1/1-first/chapter.yaml"
ROOM, SILL = "levels/book1/1-first/room.yaml", (64, 168)


def broken(root, edit):
    path = root / edit["file"]
    if edit.get("whole"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(edit["put"], "utf-8")
        return root
    if "bytes" in edit:
        cut = path.read_bytes()[: edit["bytes"]]
        path.unlink()
        path.write_bytes(cut)
        return root
    text = path.read_text("utf-8")
    assert edit["find"] in text
    path.write_text(text.replace(edit["find"], edit["put"], 1), "utf-8")
    return root


def says(root, edit):
    """What is to be told of an edit; `{there}` is the line of what it finds, in a file that goes on being written."""
    if not edit.get("find"):
        return edit["says"]
    before = (root / edit["file"]).read_text("utf-8").partition(edit["find"])[0]
    return [said.replace("{there}", str(before.count("\n") + 1)) for said in edit["says"]]


@pytest.mark.parametrize("name", EDITS)
def test_what_nothing_else_notices_is_told(checked, name, trilogy_root):
    wanted = says(trilogy_root, EDITS[name])
    assert [str(problem) for problem in checked(broken(trilogy_root, EDITS[name]))] == wanted


def test_a_script_of_sixty_thousand_conversations_is_refused_with_a_sentence(checked, trilogy_root):
    nodes = "".join(f'n{i}: [{{think: "x"}}]\n' for i in range(60_000))
    (trilogy_root / "levels/book1/1-first/attic.yaml").write_text(f"format: 1\n{nodes}", "utf-8")
    (problem,) = checked(trilogy_root)
    assert problem.message == "holds more than 50000 words and marks: divide the file"


def test_a_command_in_one_beat_says_nothing_of_another_that_never_ends(checked, trilogy_root):
    """A `beat:` that is come to at night alone does not end the errand, though it may end any beat it is come to in."""
    change(trilogy_root, CHAPTER, ('ends: "has(key)"', 'ends: "has(key) and not has(key)"'))
    change(trilogy_root, ATTIC, ("{go: met_dark}", '{when: "beat is night", go: met_dark}'))
    alone = [str(problem) for problem in checked(trilogy_root)]
    assert f"{CHAPTER}:17:5: the beat 'errand' never ends: `not has(key)` cannot hold in it" in alone
    change(trilogy_root, ATTIC, ('You came up. #a03"', 'You came up. #a03"\n  - beat: morning'))
    assert "the beat 'errand' never ends" in " ".join(str(problem) for problem in checked(trilogy_root))


def test_who_joins_in_a_later_chapter_is_in_no_place_of_an_earlier_one(checked, trilogy_root):
    talk = "talk:\n  cal:\n    - {go: met_dark}\n"
    change(trilogy_root, ATTIC, ("talk:\n", talk))
    told = f"{ATTIC}:11:3: cal is spoken to here, but is never in levels/book1/1-first/attic.tmx: "
    assert any(str(problem).startswith(told) for problem in checked(trilogy_root))


def test_who_joins_in_a_later_chapter_opens_no_way_in_an_earlier_one(trilogy_root):
    """Who goes along in chapter 2 is moved to the sill in chapter 1: nobody is played there by that."""
    change(
        trilogy_root, ROOM, ('- bea: "Not in here. #r0g"', '- move: cal -> sill\n        - bea: "Not in here. #r0g"')
    )
    later = started(trilogy_root)
    change(trilogy_root, ROOM, ("move: cal -> sill", "move: ada -> sill"))
    assert (SILL in later, SILL in started(trilogy_root)) == (False, True)


def started(root):
    """The points of the first room at which whoever is played may come to stand without having walked there."""
    library = Library(root)
    levels = {name: library.level(name) for name in library.places()}
    return starts(library.texts, levels, frozenset())["book1/1-first/room"]


@pytest.mark.parametrize(("kind", "name"), FAULTS[::3])
def test_no_command_of_a_later_chapter_hides_what_is_wrong_in_an_earlier_one(checked, kind, name, trilogy_root):
    edit = edits(kind)[name]
    with (trilogy_root / "levels/book1/3-third/shore.yaml").open("a", encoding="utf-8") as script:
        script.write(LATER)
    wanted = set(says(trilogy_root, edit))
    assert wanted <= {str(problem) for problem in checked(broken(trilogy_root, edit))}
