"""Files that are reached by links, that cannot be read, and that lead to themselves: problems with a place, and never
anything else."""

import pytest

from game.workshop.check import check
from game.workshop.remembered import Remembered

ROOM = "levels/book1/1-first/room.yaml"
MAP = "levels/book1/1-first/attic.tmx"


def said(root):
    return [str(problem) for problem in check(root)]


def test_a_script_reached_by_a_link_is_told(trilogy_root):
    (trilogy_root / ROOM).rename(trilogy_root / "elsewhere.txt")
    (trilogy_root / ROOM).symlink_to(trilogy_root / "elsewhere.txt")
    assert f"{ROOM}:1:1: is reached by a link: put the file itself here" in said(trilogy_root)


def test_a_folder_of_scripts_reached_by_a_link_is_told(trilogy_root, tmp_path):
    folder = trilogy_root / "levels/book1/3-third"
    folder.rename(tmp_path / "third")
    folder.symlink_to(tmp_path / "third")
    assert said(trilogy_root)


@pytest.mark.parametrize(
    "file",
    [ROOM, "assets/words/en.yaml", "levels/cast.yaml", "levels/lights.yaml", "levels/book1/1-first/chapter.yaml"],
)
def test_a_link_to_itself_is_told(file, trilogy_root):
    (trilogy_root / file).unlink()
    (trilogy_root / file).symlink_to((trilogy_root / file).name)
    assert f"{file}:1:1: is reached by a link: put the file itself here" in said(trilogy_root)


@pytest.mark.parametrize("file", [MAP, "assets/tilesets/loft.tsx"])
def test_a_map_or_tileset_that_is_a_link_to_itself_is_told(file, trilogy_root):
    (trilogy_root / file).unlink(missing_ok=True)
    (trilogy_root / file).parent.mkdir(exist_ok=True)
    (trilogy_root / file).symlink_to((trilogy_root / file).name)
    assert any(line.startswith(file) for line in said(trilogy_root))


@pytest.mark.parametrize(
    "file",
    [ROOM, MAP, "assets/words/en.yaml", "levels/bedtime.tiled-project", "levels/book1/x.world", "assets/ui/x.png"],
)
def test_a_folder_where_a_file_should_be_is_told(file, trilogy_root):
    path = trilogy_root / file
    path.unlink(missing_ok=True)
    path.mkdir()
    assert any(line.startswith(file) for line in said(trilogy_root)) or file.endswith(".png")


@pytest.mark.parametrize("file", ["levels/bedtime.tiled-project", "levels/book1/x.world"])
def test_a_project_file_that_is_no_text_is_told(file, trilogy_root):
    (trilogy_root / file).write_bytes(b"\xff\xfe{\x00")
    assert any(line.startswith(file) for line in said(trilogy_root))


def test_what_was_remembered_of_a_file_is_not_taken_for_a_link_to_the_same(trilogy_root, tmp_path):
    assert check(trilogy_root, None, Remembered(trilogy_root, tmp_path / "kept")) == []
    (trilogy_root / "levels/cast.yaml").rename(tmp_path / "cast.yaml")
    (trilogy_root / "levels/cast.yaml").symlink_to(tmp_path / "cast.yaml")
    assert check(trilogy_root, None, Remembered(trilogy_root, tmp_path / "kept")) != []
