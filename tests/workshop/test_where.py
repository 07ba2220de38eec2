"""Where the game keeps what is a player's, told with how to remove all of it; nothing of it is made by asking."""

import shlex
import shutil
import subprocess
import sys

import pytest

from game import cli, files
from game.saves import Saves
from game.settings import Settings, Store
from game.workshop import where


@pytest.fixture
def kept(monkeypatch, tmp_path):
    """Folders of the tests' own, with a blank in their names; none of them is there yet."""
    home = tmp_path / "some body"
    for name in ("data", "config", "cache", "log", "picture"):
        monkeypatch.setattr(files, f"{name}_folder", lambda name=name: home / name / "bedtime")
    monkeypatch.setattr(where, "PICTURES", home / "Pictures" / "bedtime-opening")
    return home


def test_asking_makes_nothing(capsys, kept):
    assert cli.main(["where"]) == 0
    assert capsys.readouterr().out.count("(nothing yet)") == 7
    assert not kept.exists()


def test_each_kind_is_told_with_its_path(capsys, kept):
    store = Store()
    store.keep(Settings())
    store.wait()
    cli.main(["where"])
    told = capsys.readouterr().out
    for path in (
        Saves().folder,
        store.profile_path,
        files.log_folder(),
        files.cache_folder(),
        files.picture_folder(),
        where.PICTURES,
    ):
        assert f"{path}  (nothing yet)" in told
    assert f"{store.settings_path}\n" in told


@pytest.mark.skipif(sys.platform == "win32", reason="the shell that is asked is another")
def test_what_is_to_be_typed_removes_all_of_it_and_nothing_else(capsys, kept):
    for folder in (*where.folders(), files.picture_folder(), where.PICTURES):
        folder.mkdir(parents=True)
        (folder / "file").touch()
    (kept / "mine").touch()
    cli.main(["where"])
    typed = capsys.readouterr().out.splitlines()[-1].strip()
    assert shlex.split(typed)[0] == "rm" and shutil.which("rm")
    subprocess.run(["sh", "-c", typed], check=True)
    assert [path for path in kept.rglob("*") if path.is_file()] == [kept / "mine"]


def test_a_folder_inside_another_is_not_named_twice(monkeypatch, kept):
    monkeypatch.setattr(files, "log_folder", lambda: kept / "data" / "bedtime" / "log")
    assert kept / "data" / "bedtime" / "log" not in where.folders()
