"""Tilesets that are kept from one map to the next, while files change in between."""

import shutil
import struct

import pytest

from game.content.compiler import compile_level
from game.content.maps import tilesets
from game.content.maps.reader import Shared
from game.core.problem import ContentError
from tests.content.test_maps import HOUSE, YARD

ROOM = YARD.relative_to(HOUSE)


@pytest.fixture
def house(tmp_path):
    return shutil.copytree(HOUSE, tmp_path / "house")


@pytest.fixture
def read(monkeypatch):
    """The files of the tilesets that were read."""
    found = []

    def reading(tree, reader):
        found.append(tree.file)
        return Tiles(tree, reader)

    Tiles = tilesets.Tiles
    monkeypatch.setattr(tilesets, "Tiles", reading)
    return found


def picture(house):
    """The picture of a tile that the yard is made from."""
    return next(house.joinpath(file.file) for file in compile_level(house, house / ROOM).pictures)


def test_a_tileset_is_read_once_while_nothing_changes(house, read):
    shared = Shared()
    first = compile_level(house, house / ROOM, shared)
    count = len(read)
    (house / ROOM).write_text((house / ROOM).read_text("utf-8") + "\n", "utf-8")
    assert compile_level(house, house / ROOM, shared) == first
    assert count and len(read) == count


def test_a_tileset_that_changed_is_read_anew_and_no_other(house, read):
    shared = Shared()
    compile_level(house, house / ROOM, shared)
    changed = house / read[0]
    read.clear()
    changed.write_text(changed.read_text("utf-8") + "\n", "utf-8")
    compile_level(house, house / ROOM, shared)
    assert read == [changed.relative_to(house).as_posix()]


def test_a_picture_that_is_another_size_now_is_told(house):
    shared, drawn = Shared(), picture(house)
    compile_level(house, house / ROOM, shared)
    data = drawn.read_bytes()
    drawn.write_bytes(data[:16] + struct.pack(">II", 1, 1) + data[24:] + b"\0")
    with pytest.raises(ContentError, match="is 1 × 1 px, not"):
        compile_level(house, house / ROOM, shared)


def test_a_picture_that_was_missing_and_is_there_again_is_no_problem_any_more(house):
    shared, drawn = Shared(), picture(house)
    data = drawn.read_bytes()
    drawn.unlink()
    with pytest.raises(ContentError, match="is missing"):
        compile_level(house, house / ROOM, shared)
    drawn.write_bytes(data)
    assert compile_level(house, house / ROOM, shared).pictures
