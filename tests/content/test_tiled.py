"""Every map and tileset through the installed Tiled: nothing is lost, and nothing is missing when it is drawn."""

import os
import shutil
import subprocess
from pathlib import Path

import msgspec
import numpy as np
import pytest
from PIL import Image

from game.content import paths
from game.content.compiler import compile_level
from game.content.xmltree import read

ROOT = paths.project()
FIXTURES = Path(__file__).parent / "fixtures/house"
MAPS = sorted((ROOT / "levels").rglob("*.tmx"))
TILESETS = sorted((ROOT / "assets/tilesets").rglob("*.tsx"))
RED = (255, 0, 0, 255)
"""What Tiled draws where a sheet is missing; the palette has no such red. Of a single picture that is missing it draws
nothing: that is told by the reader of maps."""
NUMBERS = {"x", "y", "width", "height", "opacity", "probability", "rotation"}
WRITER = {"version", "tiledversion", "propertytype"}
"""What tells who wrote a file. Lists of words belong to the project, which an export without a window never loads."""

pytestmark = pytest.mark.skipif(
    shutil.which("tiled") is None or shutil.which("tmxrasterizer") is None,
    reason="Tiled is not installed (Debian: apt install tiled)",
)


@pytest.fixture
def tiled(tmp_path):
    """Runs one of Tiled's programs without a window; what it says, all of it."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}

    def run(*words):
        done = subprocess.run(list(map(str, words)), env=env, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout + done.stderr

    return run


class Told:
    """What a file says, whatever way it is written: paths from the root of all, tiles by their tileset, numbers and
    colours by value, properties by name."""

    def __init__(self, path):
        self.folder = path.parent
        self.root = read(path.parent, path)
        listed = [(int(each.get("firstgid")), self.path(each.get("source"))) for each in self.root.all("tileset")]
        self.firsts = sorted(listed, reverse=True)
        self.all = self.element(self.root)

    def path(self, text):
        return str((self.folder / text).resolve()) if text else ""

    def tile(self, gid):
        found = next(((first, path) for first, path in self.firsts if first <= gid), None)
        return (found[1], gid - found[0]) if found else None

    def value(self, name, text):
        if name in ("source", "template"):
            return self.path(text)
        if name == "gid":
            return self.tile(int(text))
        return float(text) if name in NUMBERS else text

    def property(self, item):
        kind, text = item.get("type", "string"), item.get("value", item.text)
        if kind == "file":
            return kind, self.path(text)
        if kind == "color":
            return kind, text[-6:].lower()
        return kind, float(text) if kind in ("int", "float", "object") else text

    def element(self, element):
        if element.tag == "properties":
            return {item.get("name"): self.property(item) for item in element.children}
        if element.tag == "data":
            return [self.tile(int(gid)) for gid in element.text.split(",")]
        skipped = WRITER | ({"firstgid"} if element.tag == "tileset" else set())
        said = {name: self.value(name, text) for name, text in element.attributes.items() if name not in skipped}
        return element.tag, said, [self.element(child) for child in element.children]


@pytest.mark.parametrize("path", MAPS, ids=lambda path: path.stem)
def test_a_map_saved_by_tiled_says_the_same(path, tiled, tmp_path):
    tiled("tiled", "--export-map", "tmx", path, tmp_path / "again.tmx")
    assert Told(tmp_path / "again.tmx").all == Told(path).all


@pytest.mark.parametrize("path", TILESETS, ids=lambda path: path.stem)
def test_a_tileset_saved_by_tiled_says_the_same(path, tiled, tmp_path):
    tiled("tiled", "--export-tileset", "tsx", path, tmp_path / "again.tsx")
    assert Told(tmp_path / "again.tsx").all == Told(path).all


def nameless(level):
    """A level, whichever file it was made from."""
    return msgspec.structs.replace(level, file="", whole=level.whole and nameless(level.whole))


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A copy of all that maps are made from, for more maps to be put beside them."""
    root = tmp_path_factory.mktemp("whole")
    for part in ("levels", "assets/tilesets", "assets/people"):
        shutil.copytree(ROOT / part, root / part)
    return root


@pytest.mark.parametrize("path", MAPS, ids=lambda path: path.stem)
def test_templates_are_filled_in_as_tiled_does_it(path, tiled, whole):
    own = whole / path.relative_to(ROOT)
    filled = own.with_stem(f"{own.stem}_filled")
    tiled("tiled", "--export-map", "--detach-templates", "tmx", own, filled)
    assert "template" not in filled.read_text("utf-8")
    assert nameless(compile_level(whole, filled)) == nameless(compile_level(whole, own))


def drawn(tiled, path, out):
    """What Tiled says of drawing a map, and the picture; tmxrasterizer does not know templates."""
    filled = out.with_suffix(".tmx")
    said = tiled("tiled", "--export-map", "--detach-templates", "tmx", path, filled)
    said += tiled("tmxrasterizer", filled, out)
    return said, np.asarray(Image.open(out).convert("RGBA"))


@pytest.mark.parametrize("path", MAPS, ids=lambda path: path.stem)
def test_nothing_is_missing_when_tiled_draws_a_map(path, tiled, tmp_path):
    said, picture = drawn(tiled, path, tmp_path / "map.png")
    tree = read(ROOT, path)
    assert picture.shape[:2] == (int(tree.get("height")) * 16, int(tree.get("width")) * 16)
    assert not (picture == RED).all(-1).any()
    assert not [line for line in said.splitlines() if str(ROOT) in line or "rror" in line]


def test_what_is_missing_would_be_seen(tiled, tmp_path):
    house = Path(shutil.copytree(FIXTURES, tmp_path / "house"))
    (house / "assets/tilesets/ground.png").unlink()
    _, picture = drawn(tiled, house / "levels/book1/1-yard/yard.tmx", tmp_path / "map.png")
    assert (picture == RED).all(-1).any()
