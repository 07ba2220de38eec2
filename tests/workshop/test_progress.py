"""How far work has come is shown at a terminal alone, under the answer, and play knows nothing of it."""

import io
import subprocess
import sys

import pytest

from game import cli
from game.content import paths
from game.workshop import bench
from game.workshop.check import check
from game.workshop.progress import Progress


class Terminal(io.StringIO):
    """One that says it is a terminal."""

    def isatty(self):
        return True


def worked(shown=True):
    with Progress("walk", 3, shown) as work:
        for name in ("one", "two", "three"):
            work.step(name)
            work.say(f"{name} is done")
        work.complain("four is not")


def test_at_a_terminal_the_work_and_its_steps_are_seen_and_gone_at_the_end(monkeypatch, capsys):
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    worked()
    told = terminal.getvalue()
    assert all(part in told for part in ("walk", "0/3", "2/3", "one", "three", "four is not\n"))
    assert told.rstrip("\r").rsplit("\r", 1)[-1].strip() == "", "the line is wiped"
    assert capsys.readouterr().out == "one is done\ntwo is done\nthree is done\n"


def test_anywhere_else_only_the_answer_is_written(capsys):
    worked()
    assert capsys.readouterr() == ("one is done\ntwo is done\nthree is done\n", "four is not\n")


def test_nor_where_nobody_wants_it(monkeypatch):
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    worked(shown=False)
    assert terminal.getvalue() == "four is not\n"


def test_a_check_says_what_it_looks_at(cottage_root):
    steps = []
    check(cottage_root, step=steps.append)
    assert {
        "texts",
        "book1/1-morning/kitchen",
        "book1/1-morning/yard",
        "walkthroughs",
        "pictures, sounds and letters",
    } <= {*steps}


@pytest.mark.parametrize("as_json", [False, True])
def test_json_is_told_without(monkeypatch, cottage_root, tmp_path, as_json):
    monkeypatch.setattr("game.files.cache_folder", lambda: tmp_path)
    monkeypatch.setattr(paths, "project", lambda: cottage_root)
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert cli.main(["check", *(["--json"] if as_json else [])]) == 0
    assert bool(terminal.getvalue()) is not as_json


def test_a_bench_has_as_many_steps_as_it_says(monkeypatch):
    patched = "frames people crowd window _processes _changes reloads _walks checking write_book"
    for name in patched.split():
        monkeypatch.setattr(bench, name, lambda *_, **__: [])
    steps = []
    assert bench.bench(paths.project(), quick=True, step=steps.append) == []
    assert len(steps) == bench.STEPS == len(set(steps))


def test_neither_play_nor_a_check_without_a_terminal_imports_it():
    program = (
        "import sys\nfrom game import cli\nimport game.screen.app, game.screen.scenes.title, game.workshop.makers\n"
        "import game.workshop.check\nassert 'tqdm' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
