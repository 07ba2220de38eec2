"""Recorded endings, and walkthroughs that go on from them: each that fits no more is told, and why."""

import json
import shutil
from pathlib import Path

import pytest
from changing import change

from game.content import paths
from game.content.library import Library, read_texts
from game.core.problem import ContentError
from game.session import begin
from game.workshop import endings
from game.workshop.check import check
from game.workshop.plan import plans, read_plan
from game.workshop.player import Stuck
from game.workshop.walker import walk

TRILOGY = Path(__file__).parents[1] / "fixtures" / "trilogy"
KIND, USUAL = "tests/endings/book1/1-first/kind.json", "levels/book1/1-first/usual.json"
COLD = "tests/endings/book1/1-first/cold.json"
FIRST, ROOM, YARD = (f"levels/book1/1-first/{name}.yaml" for name in ("chapter", "room", "yard"))
AGAIN = "play it again with `bedtime walk --endings`"


@pytest.fixture
def root(tmp_path):
    """The small book, without the pictures."""
    found = tmp_path / "project"
    shutil.copytree(TRILOGY, found)
    shutil.copy(paths.project() / "levels" / "lights.yaml", found / "levels")
    return found


def problems(root):
    return list(map(str, endings.problems(root, read_texts(root))))


def respell(root, file, **parts):
    """Write an ending with other parts; those of its memory by their names."""
    told = json.loads((root / file).read_bytes())
    for part, value in parts.items():
        (told["memory"] if part not in told else told)[part] = value
    (root / file).write_text(json.dumps(told), "utf-8")


def test_every_recorded_ending_fits(root):
    assert problems(root) == []


def test_the_check_tells_of_endings(trilogy_root):
    (trilogy_root / COLD).write_text("{", "utf-8")
    told = f"{COLD}:1:1: is no ending: Input data was truncated; {AGAIN}"
    assert list(map(str, check(trilogy_root, [trilogy_root / "tests"]))) == [told]


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        ({"variables": {"stayed": "forever"}}, "the variable 'stayed' is not declared any more"),
        ({"variables": {"stays": "monday"}}, "the variable 'stays' is never 'monday'"),
        ({"variables": {"draughts": True}}, "the variable 'draughts' is never 'True'"),
        ({"held": ["kye"]}, "there is no memory 'kye' any more"),
        ({"visits": {"answered": 1}}, "the conversation 'answered' is gone"),
        ({"heard": {"zzz": 1}}, "the line #zzz is gone"),
        ({"bonds": {"cleo": 1}}, "cleo is nobody in the cast"),
        ({"met": ["dora", "cleo"]}, "cleo is nobody in the cast"),
        ({"seen": {"book1/1-first/room bed": 1, "book1/1-first/room oven": 1}},
         "nothing in book1/1-first/room.tmx is called 'oven' any more"),
        ({"after": "2-second"}, "is an ending of book1/2-second"),
        ({"book": "book2"}, "is an ending of book2/1-first"),
    ],
)  # fmt: skip
def test_an_ending_that_fits_no_more_is_told(root, parts, told):
    respell(root, COLD, **parts)
    assert problems(root) == [f"{COLD}:1:1: {told}: {AGAIN}"]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "is no ending: Input data was truncated"),
        (b"[]", "is no ending: Expected `object`, got `array`"),
        (b"\xff", "is no ending: JSON is malformed: invalid character (byte 0)"),
        (b'{"format": 9, "book": "book1", "after": "1-first", "memory": {}}',
         "is no ending: an ending of format 9, not 1"),
        (b'{"book": "book1", "after": "1-first", "memory": {}}',
         "is no ending: Object missing required field `format`"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_ending_is_told(root, data, told):
    (root / COLD).write_bytes(data)
    assert problems(root) == [f"{COLD}:1:1: {told}; {AGAIN}"]


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("levels/cast.yaml", "  feather: {", "  quill: {",
         "there is no memory 'feather' any more"),
        (YARD, "  bed:\n    - \"Beans, mostly. #y03\"\n", "", "the line #y03 is gone"),
    ],
)  # fmt: skip
def test_what_is_taken_out_of_a_chapter_is_missed_by_its_endings(root, file, old, new, told):
    change(root, file, (old, new))
    if file == "levels/cast.yaml":
        for script in root.glob("levels/book1/*/*.yaml"):
            script.write_text(script.read_text("utf-8").replace("has(feather)", "has(key)"), "utf-8")
    else:
        for script in root.glob("levels/book1/*/*.yaml"):
            script.write_text(script.read_text("utf-8").replace("saw(yard/bed)", "saw(room/bed)"), "utf-8")
    assert f"{KIND}:1:1: {told}: {AGAIN}" in problems(root)


def test_a_chapter_that_another_follows_ships_its_usual_ending(root):
    (root / USUAL).unlink()
    assert problems(root) == [
        f"{FIRST}:1:1: no usual ending is shipped from which 2-second can be begun: let a walkthrough say "
        "`usual: true`, and run `bedtime walk --endings`"
    ]


def test_endings_of_no_chapter_are_told(root):
    shutil.move(root / "tests/endings/book1/3-third", root / "tests/endings/book1/3-thrid")
    told = "tests/endings/book1/3-thrid/cold.json:1:1: '3-thrid' is no chapter of book1 (did you mean '3-third'?)"
    assert told in problems(root)


def test_a_missing_ending_is_told_to_whoever_begins_from_it(root):
    shutil.rmtree(root / "tests/endings/book1/1-first")
    (root / USUAL).unlink()
    library = Library(root, root / "cache")
    with pytest.raises(ContentError) as caught:
        endings.beginnings(library, library.book("book1"), "2-second")
    assert str(caught.value) == f"{USUAL}:1:1: cannot be read (No such file or directory)"


def test_only_a_chapter_that_is_over_has_an_ending(trilogy):
    with pytest.raises(ContentError) as caught:
        endings.keep(trilogy.root, "half", False, begin(trilogy))
    assert str(caught.value) == f"{FIRST}:1:1: 'half' is no ending: the beat is ''"


# ------------------------------------------------------------------------------------------------- walkthroughs
@pytest.mark.parametrize(
    ("begin", "told"),
    [
        ("chapter: 2-second, after: kinf",
         "2:35: 'kinf' is no recorded ending of 1-first (did you mean 'kind'?)"),
        ("chapter: 1-first, after: kind",
         "2:34: nothing comes before the first chapter: leave out `after:`, or say which `chapter:`"),
        ("after: kind", "2:16: nothing comes before the first chapter: leave out `after:`, or say which `chapter:`"),
        ("chapter: 2-secnd, after: kind", "2:18: '2-secnd' is no chapter (did you mean '2-second'?)"),
    ],
)  # fmt: skip
def test_a_walkthrough_goes_on_from_an_ending_that_there_is(trilogy, tmp_path, begin, told):
    path = tmp_path / "plan.yaml"
    path.write_text(f"format: 1\nbegin: {{{begin}}}\nsteps:\n  - read\n", "utf-8")
    with pytest.raises(ContentError) as caught:
        read_plan(trilogy, path)
    assert [str(problem).partition(":")[2] for problem in caught.value.problems] == [told]


def test_the_usual_ending_is_known_only_where_it_is_shipped(root, tmp_path):
    path = tmp_path / "plan.yaml"
    path.write_text("format: 1\nbegin: {chapter: 2-second, after: usual}\nsteps:\n  - read\n", "utf-8")
    assert read_plan(Library(root, root / "cache"), path).after == "usual"
    (root / USUAL).unlink()
    with pytest.raises(ContentError, match="'usual' is no recorded ending of 1-first"):
        read_plan(Library(root, root / "cache"), path)


@pytest.mark.parametrize(
    ("begin", "steps", "told"),
    [
        ("chapter: 1-first", "  - read\n  - next_chapter\n", "5:1: next_chapter: the chapter is not over; on show"),
        ("chapter: 3-third, after: cold",
         "  - talk: bea\n  - read\n  - reach: dark\n  - interact\n  - read\n  - next_chapter\n",
         "9:1: next_chapter: no chapter follows this one; on show"),
    ],
)  # fmt: skip
def test_the_next_chapter_begins_where_one_has_ended(trilogy, tmp_path, begin, steps, told):
    path = tmp_path / "plan.yaml"
    path.write_text(f"format: 1\nbegin: {{{begin}}}\nsteps:\n{steps}", "utf-8")
    with pytest.raises(Stuck) as caught:
        walk(read_plan(trilogy, path), trilogy)
    assert told in str(caught.value)


def test_walkthroughs_of_a_later_chapter_come_after_those_of_the_one_before(root):
    walks = root / "tests/walkthroughs/book1"
    shutil.copytree(walks / "3-third", walks / "10-tenth")
    folders = dict.fromkeys(path.parent.name for path in plans(root) if path.parent != walks)
    assert list(folders) == ["1-first", "2-second", "3-third", "10-tenth"]
