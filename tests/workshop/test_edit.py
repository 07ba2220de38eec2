"""Tiled, opened on the project with this `bedtime` at hand; a stand-in on the PATH tells how it was called."""

import json
import os
import sys
import sysconfig

import pytest

from game import cli
from game.content import paths
from game.workshop import edit

TOLD = "import json, os, sys; json.dump([sys.argv[1:], os.environ['PATH']], open({file!r}, 'w')); sys.exit({status})"


@pytest.fixture
def opened(monkeypatch, tmp_path, cottage_root):
    """Runs `bedtime edit`, and gives its exit status, what Tiled was told to open, and the PATH it has."""
    monkeypatch.setattr(paths, "project", lambda: cottage_root)

    def run(*words, status=0):
        told, folder = tmp_path / "told.json", tmp_path / "bin"
        folder.mkdir()
        (folder / "stand_in.py").write_text(TOLD.format(file=str(told), status=status))
        if os.name == "nt":
            (folder / "tiled.bat").write_text(f'@"{sys.executable}" "{folder}\\stand_in.py" %*\n')
        else:
            (folder / "tiled").write_text(f'#!/bin/sh\nexec "{sys.executable}" "{folder}/stand_in.py" "$@"\n')
            (folder / "tiled").chmod(0o755)
        monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
        return cli.main(["edit", *words]), *json.loads(told.read_text())

    return run


def test_a_tiled_of_its_own_opens_the_project(opened, cottage_root):
    status, files, _ = opened()
    assert (status, files) == (0, ["--new-instance", str(cottage_root / "levels/bedtime.tiled-project")])


def test_and_the_map_that_is_named(opened, cottage_root):
    _, files, _ = opened("kitchen")
    assert files[2:] == [str(cottage_root / "levels/book1/1-morning/kitchen.tmx")]


def test_commands_in_tiled_find_this_bedtime_first(opened):
    _, _, path = opened()
    assert path.split(os.pathsep)[0] == sysconfig.get_path("scripts")


def test_its_exit_status_is_passed_on(opened):
    assert opened(status=3)[0] == 3


def test_an_older_tiled_finds_a_session_to_open_the_project_by(opened, cottage_root):
    opened()
    session = json.loads((cottage_root / "levels/bedtime.tiled-session").read_text())
    assert session == {"project": "bedtime.tiled-project"}


def test_a_session_that_is_there_is_left_alone(opened, cottage_root):
    session = cottage_root / "levels/bedtime.tiled-session"
    session.write_text("{}")
    opened()
    assert session.read_text() == "{}"


def test_an_unknown_map_is_refused_before_tiled_opens(capsys, monkeypatch, cottage_root):
    monkeypatch.setattr(paths, "project", lambda: cottage_root)
    monkeypatch.setattr(edit, "PLACES", ())
    assert cli.main(["edit", "kitchn"]) == 1
    assert capsys.readouterr().err == "there is no place 'kitchn' (did you mean 'kitchen'?)\nthere are: kitchen, yard\n"


def test_without_tiled_it_is_said_how_to_get_it(capsys, monkeypatch, tmp_path, cottage_root):
    monkeypatch.setattr(paths, "project", lambda: cottage_root)
    monkeypatch.setattr(edit, "PLACES", ())
    monkeypatch.setenv("PATH", str(tmp_path))
    assert cli.main(["edit"]) == 1
    assert capsys.readouterr().err == edit.MISSING + "\n"
    assert all(word in edit.MISSING for word in ("apt install tiled", "brew", "Windows", "mapeditor.org"))


def test_tiled_is_found_where_it_is_installed_off_the_path(monkeypatch, tmp_path, cottage_root):
    program = tmp_path / "Tiled"
    program.write_text("#!/bin/sh\nexit 4\n")
    program.chmod(0o755)
    monkeypatch.setattr(paths, "project", lambda: cottage_root)
    monkeypatch.setattr(edit, "PLACES", (tmp_path / "none", program))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    if os.name != "nt":
        assert cli.main(["edit"]) == 4
