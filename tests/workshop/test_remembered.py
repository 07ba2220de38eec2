"""What a check remembers is never stale: with it, it says what it says without it, whatever was changed before."""

import os
import time

import msgspec
import pygame
import pytest
from changing import change

from game.core.problem import Problem
from game.workshop import remembered as module
from game.workshop.check import check, check_first
from game.workshop.checks import boxes
from game.workshop.checks.boards import Solver
from game.workshop.remembered import UNUSED, Remembered, encoded, joined

SCRIPT = "levels/book1/1-morning/kitchen.yaml"
MAP = "levels/book1/1-morning/kitchen.tmx"
YARD = "levels/book1/1-morning/yard.tmx"
CHAPTER = "levels/book1/1-morning/chapter.yaml"
LANE = "levels/book1/2-second/lane.yaml"


def edited(file, old, new):
    return lambda root: change(root, file, (old, new))


def removed(file):
    return lambda root: (root / file).unlink()


def added(file, text):
    return lambda root: (root / file).write_text(text, "utf-8")


def tileset(root):
    path = next(iter(sorted((root / "assets" / "tilesets").rglob("*.tsx"))))
    path.write_text(path.read_text("utf-8").replace("<tileset ", '<tileset objectalignment="top" ', 1), "utf-8")


def resized(root):
    for path in (root / "assets" / "tilesets").rglob("*.png"):
        path.unlink()  # it may be a link to what other tests read too
        pygame.image.save(pygame.Surface((8, 8)), path)


CHANGES = {
    "nothing": lambda root: None,
    "a word on a map": edited(MAP, 'name="look" value="shelf"', 'name="look" value="shelves"'),
    "a thing in a script": edited(SCRIPT, "  clock:\n", "  clocks:\n"),
    "a trigger": edited(MAP, 'name="node" value="draught"', 'name="node" value="drought"'),
    "a spot of a beat": edited(CHAPTER, "at: corner", "at: cornre"),
    "a lamp": edited(SCRIPT, "light: lamp -> off", "light: lmap -> off"),
    "a conversation that nothing begins": edited(
        SCRIPT, "plates:\n", 'plate:\n  - ada: "Nobody asks. #x01"\n\nplates:\n'
    ),
    "a letter": edited(SCRIPT, "You're up.", "You're ☼ up."),
    "a letter that is written otherwise": edited(SCRIPT, "You're up.", "You're \\u263C up."),
    "a long word": edited(SCRIPT, "You're up.", "Y" + "o" * 100),
    "lines further down": edited(SCRIPT, "variables:", "# so\n\nvariables:"),
    "what is done with a thing": edited(
        SCRIPT, "variables:", f'verbs: {{clock: "{"Wind it up " * 30}"}}\n\nvariables:'
    ),
    "a map that is cut off": edited(MAP, "</map>", ""),
    "a map that is gone": removed(YARD),
    "a script that is gone": removed(SCRIPT),
    "a tileset": tileset,
    "a picture that is gone": removed("assets/people/mia.png"),
    "pictures of another size": resized,
    "a new script": added("levels/book1/1-morning/attic.yaml", 'format: 1\nhum:\n  - ada: "Hm. #x02"\n'),
    "the drawn face": edited("assets/ui/lull7.json", '"e"', '"é"'),
    "a word of the interface": edited("assets/words/en.yaml", "title.load:", "title.laod:"),
}


@pytest.mark.parametrize("what", CHANGES)
def test_what_is_remembered_is_never_stale(cottage_root, tmp_path, what):
    first = check(cottage_root, None, Remembered(cottage_root, tmp_path / "kept"))
    assert first == []
    CHANGES[what](cottage_root)
    plain = check(cottage_root)
    assert (plain == []) is (what in ("nothing", "lines further down"))
    for _ in range(2):
        assert check(cottage_root, None, Remembered(cottage_root, tmp_path / "kept")) == plain


def test_what_is_mended_again_is_remembered_as_it_was(cottage_root, tmp_path):
    kept = tmp_path / "kept"
    for _ in range(2):
        assert check(cottage_root, None, Remembered(cottage_root, kept)) == []
        change(cottage_root, SCRIPT, ("You're up.", "You're ☼ up."))
        assert len(check(cottage_root, None, Remembered(cottage_root, kept))) == 1
        change(cottage_root, SCRIPT, ("You're ☼ up.", "You're up."))


def test_the_second_check_compiles_no_map(cottage_root, tmp_path, monkeypatch):
    check(cottage_root, None, Remembered(cottage_root, tmp_path))
    monkeypatch.setattr("game.workshop.check.make_level", None)
    monkeypatch.setattr("game.workshop.check.read_texts", None)
    assert check(cottage_root, None, Remembered(cottage_root, tmp_path)) == []


def test_screens_are_measured_anew_for_what_they_show_alone(cottage_root, tmp_path, monkeypatch):
    check(cottage_root, None, Remembered(cottage_root, tmp_path))
    monkeypatch.setattr(boxes, "_measured_anew", None)
    change(cottage_root, CHAPTER, ("at: corner", "at: cornre"))
    assert check(cottage_root, None, Remembered(cottage_root, tmp_path)) != []


def test_a_board_is_played_anew_only_where_it_is_another(trilogy_root, tmp_path, monkeypatch):
    played, anew = [], Solver._anew
    monkeypatch.setattr(Solver, "_anew", lambda self, name, board: (played.append(name), anew(self, name, board))[1])
    for old, new in (("note: 2", "note: 2"), ("#u01", "#u01"), ("note: 2", "note: 3")):
        change(trilogy_root, LANE, (old, new))
        check(trilogy_root, None, Remembered(trilogy_root, tmp_path))
    assert played == ["pole", "pole"]


def test_one_map_remembers_too(cottage_root, tmp_path):
    for old, new in (("", ""), ('name="look" value="shelf"', 'name="look" value="shelves"')):
        change(cottage_root, MAP, (old, new))
        plain = check(cottage_root, [cottage_root / MAP])
        assert check(cottage_root, [cottage_root / MAP], Remembered(cottage_root, tmp_path)) == plain
    assert plain


def test_one_map_is_told_first_and_nothing_twice(cottage_root):
    change(cottage_root, MAP, ('name="look" value="shelf"', 'name="look" value="shelves"'))
    change(cottage_root, SCRIPT, ("You're up.", "You're ☼ up."))
    first, rest = check_first(cottage_root, cottage_root / MAP)
    assert [problem.path for problem in first] == [MAP]
    assert rest and not set(first) & set(rest)
    assert sorted([*first, *rest]) == check(cottage_root)


# ---------------------------------------------------------------------- the answers themselves
def kept_by(folder, make, what="what", parts=(b"a",), kind=list[int]):
    return Remembered(folder, folder / "kept").answer(what, lambda: parts, kind, make)


def test_an_answer_is_found_once(tmp_path):
    assert kept_by(tmp_path, lambda: [1]) == [1]
    assert kept_by(tmp_path, lambda: [2]) == [1]


@pytest.mark.parametrize("other", [{"what": "other"}, {"parts": (b"b",)}, {"parts": (b"a", b"")}])
def test_another_question_has_another_answer(tmp_path, other):
    kept_by(tmp_path, lambda: [1])
    assert kept_by(tmp_path, lambda: [2], **other) == [2]


def test_other_code_answers_anew(tmp_path, monkeypatch):
    kept_by(tmp_path, lambda: [1])
    monkeypatch.setattr(module, "_code", lambda: b"other")
    assert kept_by(tmp_path, lambda: [2]) == [2]


@pytest.mark.parametrize("damage", [b"", b"\x91", b"\xa1x", b"\xff" * 40])
def test_an_answer_that_was_damaged_is_found_anew(tmp_path, damage):
    kept_by(tmp_path, lambda: [1])
    (kept,) = (tmp_path / "kept").iterdir()
    kept.write_bytes(damage)
    assert kept_by(tmp_path, lambda: [2]) == [2]


def test_an_answer_that_does_not_hold_is_found_anew(tmp_path):
    kept_by(tmp_path, lambda: [1])
    again = Remembered(tmp_path, tmp_path / "kept")
    assert again.answer("what", lambda: [b"a"], list[int], lambda: [2], lambda known: known != [1]) == [2]


def test_what_cannot_be_found_is_not_kept(tmp_path):
    def failing():
        raise ValueError

    with pytest.raises(ValueError):
        kept_by(tmp_path, failing)
    assert kept_by(tmp_path, lambda: [2]) == [2]


def test_a_folder_that_cannot_be_written_costs_nothing_else(tmp_path):
    (tmp_path / "kept").write_text("")
    assert kept_by(tmp_path, lambda: [1]) == [1]


def test_what_nobody_asks_for_goes(tmp_path):
    kept_by(tmp_path, lambda: [1])
    kept_by(tmp_path, lambda: [2], "other")
    old = time.time() - UNUSED - 60
    for path in (tmp_path / "kept").iterdir():
        os.utime(path, (old, old))
    kept_by(tmp_path, lambda: [3], "other")
    Remembered(tmp_path, tmp_path / "kept").forget()
    assert kept_by(tmp_path, lambda: [4], "other") == [2]
    assert kept_by(tmp_path, lambda: [4]) == [4]


def test_parts_are_told_apart():
    assert len({joined([b"ab", b"c"]), joined([b"a", b"bc"]), joined([b"abc"])}) == 3
    assert encoded(Problem("a", 1, 1, "b")) == msgspec.msgpack.encode((Problem("a", 1, 1, "b"),))
