"""A second process beside a check changes nothing of what is told, whatever becomes of it."""

import os
import subprocess
import sys
import time

import pytest
from changing import change

from game.content import paths
from game.screen.display import Display
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
    found, begin = [], seconds._begun

    def kept(*arguments):
        if one := begin(*arguments):
            found.append(one[0])
        return one

    monkeypatch.setattr(module, "MANY", 1)
    monkeypatch.setattr(seconds, "_processors", lambda: 2)
    monkeypatch.setattr(seconds, "_divides", lambda: False)
    monkeypatch.setattr(seconds, "_begun", kept)
    return found


def gone(process):
    """Whether a process, whose end was waited for, is no more."""
    return process.exitcode is not None


def breaks(root, folder, first):
    raise ArithmeticError


def sleeps(root, folder, first):
    time.sleep(1000)


def leaves(root, folder, first):
    os._exit(3)


def hangs_up(root, folder, first):
    first._line.close()
    first.wait()


def wrong(root):
    """Something wrong with a map, with a box and with a screen."""
    change(root, MAP, ('name="look" value="shelf"', 'name="look" value="shelves"'))
    change(root, SCRIPT, ("You're up.", "Y" + "o" * 100))


def test_the_same_is_told_with_it_and_without_it(cottage_root, tmp_path, begun):
    wrong(cottage_root)
    told = check(cottage_root)
    assert not begun and len(told) > 1
    assert check(cottage_root, None, Remembered(cottage_root, tmp_path)) == told
    assert len(begun) == 1 and gone(begun[0])
    assert check(cottage_root, None, Remembered(cottage_root, tmp_path)) == told
    assert len(begun) == 1  # all is remembered by now


def test_what_it_is_told_to_begin_with_is_kept_when_it_says_so(cottage_root, tmp_path, begun):
    kept = tmp_path / "kept"
    with second(cottage_root, kept, module.beside) as other:
        other.say()
        assert other.wait() and begun[0].is_alive()
        assert len(list(kept.glob("*.answer"))) > 1


DIVIDED = """
import sys
from pathlib import Path
from game.content import paths
from game.workshop import check, second
from game.workshop.remembered import Remembered
root, kept = map(Path, sys.argv[1:3])
check.MANY, second._processors = 1, lambda: 2
begin, begun = second._begun, []
second._begun = lambda *given: begun.append(begin(*given)) or begun[-1]
assert second._divides()
for problem in check.check(root, None, Remembered(root, kept)):
    print(problem)
assert begun[0][0].exitcode is not None
"""


@pytest.mark.skipif(sys.platform != "linux", reason="processes are divided on Linux alone")
def test_a_process_that_divides_tells_the_same(cottage_root, tmp_path):
    wrong(cottage_root)
    command = [sys.executable, "-c", DIVIDED, str(cottage_root), str(tmp_path)]
    told = subprocess.run(command, capture_output=True, text=True, cwd=paths.project())
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout.splitlines() == [str(problem) for problem in check(cottage_root)]


def test_none_divides_that_has_another_thread_or_a_window(monkeypatch):
    monkeypatch.setattr(seconds.threading, "active_count", lambda: 2)
    assert not seconds._divides()
    monkeypatch.setattr(seconds.threading, "active_count", lambda: 1)
    Display(headless=True)
    assert not seconds._divides()


def test_one_that_never_answers_is_not_waited_for_longer_than_anybody_would(cottage_root, tmp_path, begun, monkeypatch):
    monkeypatch.setattr(seconds, "PATIENCE", 0.1)
    with second(cottage_root, tmp_path, sleeps) as other:
        assert not other.wait() and begun[0].is_alive()


@pytest.mark.parametrize("beside", [breaks, leaves, hangs_up])
def test_one_that_breaks_costs_nothing_else(beside, cottage_root, tmp_path, begun, monkeypatch):
    wrong(cottage_root)
    monkeypatch.setattr(module, "beside", beside)
    assert check(cottage_root, None, Remembered(cottage_root, tmp_path)) == check(cottage_root)
    assert len(begun) == 1 and gone(begun[0])


def test_one_that_cannot_be_begun_is_not_missed(cottage_root, tmp_path, begun, monkeypatch):
    def refuse(_):
        raise BlockingIOError

    monkeypatch.setattr(seconds.BaseProcess, "start", refuse)
    assert check(cottage_root, None, Remembered(cottage_root, tmp_path)) == check(cottage_root)
    assert not begun


def test_what_it_says_to_people_is_not_heard(cottage_root, tmp_path, begun, capfd):
    with second(cottage_root, tmp_path, breaks) as other:
        assert not other.wait()
    assert capfd.readouterr() == ("", "")


def test_texts_that_cannot_be_read_keep_nobody_waiting(cottage_root, tmp_path, begun):
    change(cottage_root, SCRIPT, ("format: 1", "format: 2"))
    assert check(cottage_root, None, Remembered(cottage_root, tmp_path)) == check(cottage_root)
    assert gone(begun[0])


def test_there_is_none_where_one_processor_is_all(cottage_root, tmp_path, begun, monkeypatch):
    monkeypatch.setattr(seconds, "_processors", lambda: 1)
    check(cottage_root, None, Remembered(cottage_root, tmp_path))
    assert not begun
