"""Writing off the frame: one thing at a time, the newest of each, told and waited for."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from game.saves import Saves
from game.writer import Writer

ROOT = Path(__file__).parents[1]
SAVE = ROOT / "tests" / "saves" / "format2.json"


@pytest.fixture
def writer():
    return Writer()


@pytest.fixture
def held(writer):
    """A writer that is busy until it is let go."""
    go, begun = threading.Event(), threading.Event()
    writer.put("busy", lambda: (begun.set(), go.wait(30)))
    begun.wait(30)
    yield go
    go.set()
    writer.wait()


def test_the_newest_of_each_is_written_and_in_order(writer, held):
    done = []
    for key, what in (("a", 1), ("b", 1), ("c", 1), ("a", 2), ("b", 2)):
        writer.put(key, lambda key=key, what=what: done.append(key + str(what)))
    held.set()
    writer.wait()
    assert done == ["c1", "a2", "b2"]


def test_how_it_went_is_told_to_those_who_play(writer):
    told = []
    writer.put("a", lambda: None, lambda error: told.append((threading.current_thread(), error)))
    writer.wait()
    assert told == []
    writer.tell()
    writer.tell()
    assert told == [(threading.main_thread(), None)]


def test_a_disk_that_fails_is_told_and_stops_nobody(writer):
    told, done, full = [], [], OSError(28, "No space left on device")

    def fail():
        raise full

    writer.put("a", fail, told.append)
    writer.put("b", lambda: done.append("b"))
    writer.wait()
    writer.tell()
    assert (told, done) == ([full], ["b"])


def test_a_fault_of_the_games_own_is_not_hidden(writer):
    writer.put("a", lambda: {}["never"])
    writer.wait()
    with pytest.raises(KeyError):
        writer.tell()


def test_what_is_done_at_once_is_done_and_raises(writer):
    done = []
    writer.do("a", lambda: done.append(1))
    with pytest.raises(KeyError):
        writer.do("a", lambda: {}["never"])
    assert done == [1]


def test_waiting_for_one_waits_for_no_other(writer, held):
    writer.wait("another")
    assert not held.is_set()


# ---------------------------------------------------------------- saves, and what ends a game in the midst of one
GAME = """
import os, pathlib, sys
from pathlib import Path
from game.saves import Saves
folder, name, times, when = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), sys.argv[4]
saves = Saves(folder)
kept = saves.read("1")
kept.state.tick += 1
owner = os if name == "fsync" else pathlib.Path
real, called = getattr(owner, name), 0
def dying(*arguments):
    global called
    called += 1
    if called == times and when == "before":
        os._exit(9)
    done = real(*arguments)
    if called == times and when == "after":
        os._exit(9)
    return done
setattr(owner, name, dying)
saves.keep("1", kept, b"a picture")
"""


def ended(folder, name="replace", times=0, when=""):
    """How a game ended that kept one more tick and was broken off there."""
    return subprocess.run(
        [sys.executable, "-c", GAME, folder, name, str(times), when], cwd=ROOT, check=False
    ).returncode


@pytest.fixture
def saves(tmp_path):
    saves = Saves(tmp_path)
    saves.path("1").write_bytes(SAVE.read_bytes())
    saves.write("1", saves.read("1"), b"a picture")
    return saves


def test_what_is_to_be_written_is_written_before_the_game_ends(saves):
    before = saves.read("1").state.tick
    assert ended(saves.folder) == 0
    assert Saves(saves.folder).read("1").state.tick == before + 1


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize(("name", "times"), [(n, t) for n in ("replace", "fsync") for t in (1, 2, 3)])
def test_a_game_that_is_killed_in_the_midst_leaves_the_old_or_the_new(saves, name, times, when):
    before = saves.read("1").state.tick
    assert ended(saves.folder, name, times, when) == 9
    after = Saves(saves.folder)
    assert after.read("1").state.tick in (before, before + 1)
    after.path("1").unlink()
    (saves.folder / "1.previous").replace(after.path("1"))
    assert after.read("1").state.tick in (before, before + 1)
    after.write("1", after.read("1"))
