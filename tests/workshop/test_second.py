"""A second process beside a check changes nothing of what is told, whatever becomes of it."""

import subprocess

import pytest
from changing import change

from game.workshop import check as module
from game.workshop import second as seconds
from game.workshop.check import check
from game.workshop.remembered import Remembered
from game.workshop.second import second

SCRIPT = "levels/book1/1-morning/kitchen.yaml"
MAP = "levels/book1/1-morning/kitchen.tmx"


@pytest.fixture
def begun(monkeypatch):
    """Every process that is begun; the smallest check begins one."""
    found, begin = [], subprocess.Popen
    monkeypatch.setattr(module, "MANY", 1)
    monkeypatch.setattr(seconds, "_processors", lambda: 2)
    monkeypatch.setattr(seconds.subprocess, "Popen", lambda *a, **k: found.append(begin(*a, **k)) or found[-1])
    return found


def wrong(root):
    """Something wrong with a map, with a box and with a screen."""
    change(root, MAP, ('name="look" value="shelf"', 'name="look" value="shelves"'))
    change(root, SCRIPT, ("You're up.", "Y" + "o" * 100))


def test_the_same_is_told_with_it_and_without_it(cottage_root, tmp_path, begun):
    wrong(cottage_root)
    told = check(cottage_root)
    assert not begun and len(told) > 1
    assert check(cottage_root, None, Remembered(cottage_root, tmp_path)) == told
    assert len(begun) == 1 and begun[0].poll() is not None
    assert check(cottage_root, None, Remembered(cottage_root, tmp_path)) == told
    assert len(begun) == 1  # all is remembered by now


def test_what_it_is_told_to_begin_with_is_kept_when_it_says_so(cottage_root, tmp_path, begun):
    kept = tmp_path / "kept"
    with second(cottage_root, kept) as other:
        other.say()
        other.wait()
        assert begun[0].poll() is None and len(list(kept.glob("*.answer"))) > 1


@pytest.mark.parametrize(
    "program", ["raise SystemExit", "import sys; sys.stdout.close(); sys.stdin.read()", "no python"]
)
def test_one_that_breaks_costs_nothing_else(program, cottage_root, tmp_path, begun, monkeypatch):
    wrong(cottage_root)
    monkeypatch.setattr(seconds, "_PROGRAM", program)
    assert check(cottage_root, None, Remembered(cottage_root, tmp_path)) == check(cottage_root)
    assert len(begun) == 1 and begun[0].poll() is not None


def test_one_that_cannot_be_begun_is_not_missed(cottage_root, tmp_path, begun, monkeypatch):
    monkeypatch.setattr(seconds.sys, "executable", str(tmp_path / "nothing"))
    assert check(cottage_root, None, Remembered(cottage_root, tmp_path)) == check(cottage_root)
    assert not begun


def test_texts_that_cannot_be_read_keep_nobody_waiting(cottage_root, tmp_path, begun):
    change(cottage_root, SCRIPT, ("format: 1", "format: 2"))
    assert check(cottage_root, None, Remembered(cottage_root, tmp_path)) == check(cottage_root)
    assert begun[0].poll() is not None


def test_there_is_none_where_one_processor_is_all(cottage_root, tmp_path, begun, monkeypatch):
    monkeypatch.setattr(seconds, "_processors", lambda: 1)
    check(cottage_root, None, Remembered(cottage_root, tmp_path))
    assert not begun
