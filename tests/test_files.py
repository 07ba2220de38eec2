"""Writing so that nothing is lost half-way."""

import os
from pathlib import Path

import pytest

from game import files


@pytest.fixture
def path(tmp_path):
    found = tmp_path / "kept.json"
    found.write_bytes(b"old")
    return found


def fail(*_args, **_more):
    raise OSError(28, "No space left on device")


def test_what_is_written_is_there(path):
    files.replace(path, b"new")
    assert path.read_bytes() == b"new"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_what_lies_where_it_is_written_first_is_not_written_into(path):
    os.mkfifo(path.with_name("kept.json.part"))
    files.replace(path, b"new")
    assert (path.read_bytes(), path.is_fifo()) == (b"new", False)


def test_nothing_is_left_beside_it(path):
    files.replace(path, b"new")
    assert [item.name for item in path.parent.iterdir()] == ["kept.json"]


def test_folders_are_made(tmp_path):
    files.replace(tmp_path / "a" / "b" / "kept.json", b"new")
    assert (tmp_path / "a" / "b" / "kept.json").read_bytes() == b"new"


def test_what_was_there_can_be_kept(path):
    files.replace(path, b"new", path.with_suffix(".previous"))
    assert path.with_suffix(".previous").read_bytes() == b"old"


@pytest.mark.parametrize("step", ["pathlib.Path.open", "os.fsync", "pathlib.Path.replace"])
def test_a_disk_that_fails_leaves_what_was_there(path, monkeypatch, step):
    with monkeypatch.context() as patch:
        patch.setattr(step, fail)
        with pytest.raises(OSError, match="No space left"):
            files.replace(path, b"new")
    assert path.read_bytes() == b"old"


def test_a_disk_that_fails_is_left_without_pieces(path, monkeypatch):
    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="No space left"):
        files.replace(path, b"new")
    assert [item.name for item in path.parent.iterdir()] == ["kept.json"]


def test_a_file_is_set_aside(path):
    assert files.set_aside(path) == path.with_suffix(".bad")
    assert (path.exists(), path.with_suffix(".bad").read_bytes()) == (False, b"old")


def test_setting_aside_never_overwrites(path):
    path.with_suffix(".bad").write_bytes(b"older")
    assert files.set_aside(path) == path.with_suffix(".bad2")
    assert path.with_suffix(".bad").read_bytes() == b"older"


def test_what_cannot_be_moved_stays(path, monkeypatch):
    monkeypatch.setattr(Path, "replace", fail)
    assert (files.set_aside(path), path.read_bytes()) == (None, b"old")


def test_there_is_an_end_to_setting_aside(path):
    for n in range(1, 100):
        path.with_suffix(".bad" if n == 1 else f".bad{n}").write_bytes(b"older")
    assert (files.set_aside(path), path.read_bytes()) == (None, b"old")
