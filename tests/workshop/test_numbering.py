"""Maps are numbered as Tiled numbers them: nothing of them changes but the numbers, and Tiled has none to change."""

import os
import re
import shutil
import subprocess

import pytest

from game.content.compiler import make_level
from game.content.maps.reader import Shared
from game.content.paths import project
from game.workshop.numbering import FLAGS, renumbered, write

MAPS = sorted((project() / "levels").rglob("*.tmx"))
TURNED = 0x80000000


def level(root, path):
    return make_level(root, path, Shared()).level


@pytest.mark.parametrize("path", MAPS, ids=lambda path: path.stem)
def test_the_projects_maps_are(path):
    text = path.read_text("utf-8")
    assert renumbered(project(), path, text) == text, "`bedtime check --write` numbers it"


@pytest.mark.skipif(shutil.which("tiled") is None, reason="needs Tiled")
@pytest.mark.parametrize("path", MAPS, ids=lambda path: path.stem)
def test_and_a_first_save_in_tiled_changes_only_what_says_which_tiled_it_was(path, tmp_path):
    """Saved beside itself in a copy, so that paths are the same."""
    root = tmp_path / "project"
    shutil.copytree(project() / "levels", root / "levels")
    shutil.copytree(project() / "assets" / "tilesets", root / "assets" / "tilesets")
    copy = root / path.relative_to(project())
    saved = copy.with_name("saved.tmx")
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    subprocess.run(["tiled", "--export-map", copy, saved], env=env, check=True, capture_output=True)
    before, after = copy.read_text("utf-8").splitlines(), saved.read_text("utf-8").splitlines()
    assert before[1].startswith("<map ") and after[1].startswith("<map ")
    assert before[2:] == after[2:]


@pytest.fixture
def gapped(cottage_root):
    """A map of the small project whose tilesets are numbered with gaps, its first tiles turned."""
    write(cottage_root)
    path = cottage_root / "levels/book1/1-morning/kitchen.tmx"
    text = path.read_text()
    first = [line for line in text.splitlines() if "<tileset " in line]
    assert len(first) > 0
    return cottage_root, path, text


def apart(text, by):
    """The same map with `by` numbers before each tileset."""
    firsts = [int(number) for number in re.findall(r'<tileset firstgid="(\d+)"', text)]

    def moved(gid):
        number = gid & ~FLAGS
        index = max((i for i, first in enumerate(firsts) if first <= number), default=-1)
        return gid + by * (index + 1) if number else gid

    text = re.sub(r'(firstgid=")(\d+)', lambda found: found[1] + str(moved(int(found[2]))), text)
    text = re.sub(r'(\sgid=")(\d+)', lambda found: found[1] + str(moved(int(found[2]))), text)
    cells = re.compile(r'(<data encoding="csv">)([^<]*)')
    return cells.sub(lambda found: found[1] + re.sub(r"\d+", lambda n: str(moved(int(n[0]))), found[2]), text)


def test_gaps_are_closed_and_the_place_stays_as_it_was(gapped):
    root, path, text = gapped
    path.write_text(apart(text, 1000))
    before = level(root, path)
    assert write(root) == [path]
    assert (path.read_text(), level(root, path)) == (text, before)
    assert write(root) == []


def test_tiles_that_are_turned_stay_turned(gapped):
    root, path, text = gapped
    head, data = text.split('<data encoding="csv">', 1)
    turned = re.sub(r"\b[1-9]\d*\b", lambda found: str(int(found[0]) | TURNED), data, count=1)
    text = f'{head}<data encoding="csv">{turned}'
    assert str(TURNED)[:4] in text
    path.write_text(apart(text, 500))
    assert renumbered(root, path, path.read_text()) == text


@pytest.mark.parametrize("text", ["<map", "", '<map><tileset firstgid="1" source="none.tsx"/></map>', "\xff"])
def test_a_map_that_cannot_be_read_is_left_alone(cottage_root, text):
    path = cottage_root / "levels/book1/1-morning/kitchen.tmx"
    path.write_bytes(text.encode("latin-1"))
    assert path not in write(cottage_root)
    assert path.read_bytes() == text.encode("latin-1")


def test_cells_in_another_form_are_left_alone(cottage_root):
    path = cottage_root / "levels/book1/1-morning/kitchen.tmx"
    text = apart(path.read_text(), 7).replace('encoding="csv"', 'encoding="base64"')
    path.write_text(text)
    assert path not in write(cottage_root) and path.read_text() == text
