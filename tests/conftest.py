"""Headless by themselves: the dummy drivers are set here, before anything asks for a screen or a speaker."""

import os

os.environ["SDL_VIDEODRIVER"] = os.environ["SDL_AUDIODRIVER"] = "dummy"

import filecmp
import shutil
import sys
from functools import partial
from pathlib import Path

import pytest
from hypothesis import settings

from game.content import objects, paths
from game.content.library import Library

LONGEST = (
    "test_walkthroughs", "test_solve", "test_audio", "test_new", "test_check", "test_pictures", "test_cli",
    "test_saved_in_the_middle", "test_reload", "test_kept_from_before", "test_walk_by_keys", "test_draw",
)  # fmt: skip
"""Files that take longest. They are begun first, so that no core is left without work at the end."""
settings.register_profile("unhurried", deadline=None)  # how busy the machine is proves nothing
settings.load_profile("unhurried")

IN_MEMORY, ROOM = Path("/dev/shm"), 4 << 30
"""Where the copies of small projects lie while they are tested, and how much room that has to have, bytes: a suite
makes some thousands of them, and does not wait for a disk then."""
if IN_MEMORY.is_dir() and shutil.disk_usage(IN_MEMORY).free > ROOM:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(IN_MEMORY))

FIXTURES = Path(__file__).parent / "fixtures"
DRAWN = ("assets/ui", "assets/people", "assets/portraits")
"""The pictures that every small project has from the whole one."""
TRUE = {"evidence": {"levels/book1/1-street/board.yaml": "levels/book1/3-the-dreamers/board.yaml"}}
"""The files that a small project has as the whole one has them, by where they lie in each, so that there is but one."""
BELL = Path(__file__).parent / "content/fixtures/classes/bell.py"


def pytest_collection_modifyitems(items):
    items.sort(key=lambda item: LONGEST.index(item.path.stem) if item.path.stem in LONGEST else len(LONGEST))


@pytest.fixture(scope="session", autouse=True)
def cache(tmp_path_factory):
    """What the game keeps in the user's cache lies elsewhere: what was found before is of no help to a test, and what a
    test keeps in nobody's way."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("user-cache")))
        yield


@pytest.fixture(scope="session")
def game(tmp_path_factory):
    """The project's own content, with a cache of the tests' own."""
    return Library(cache=tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="session")
def library(tmp_path_factory):
    """A whole chapter that stays as it is, with the project's pictures and sounds: chapter 1 in its first edition. What
    is asked of the rules and the screen is asked of it, so that the story can be written on."""
    root = tmp_path_factory.mktemp("noon") / "project"
    shutil.copytree(FIXTURES / "noon", root)
    shutil.copytree(paths.project() / "assets", root / "assets", ignore=shutil.ignore_patterns("source", "readme"))
    return Library(root, tmp_path_factory.mktemp("noon-cache"))


@pytest.fixture(scope="session")
def shared_pictures(tmp_path_factory):
    """The project's pictures of people and screens, copied once. Small projects link to these, so that whoever puts
    another picture in the place of one takes that away first."""
    real, once = paths.project(), tmp_path_factory.mktemp("drawn")
    for part in DRAWN:
        shutil.copytree(real / part, once / part)
    yield once
    for path in sorted(once.rglob("*.png")):
        same = filecmp.cmp(path, real / path.relative_to(once), shallow=False)
        assert same, f"a test wrote into {path.name}, which all small projects have: take the link away first"


@pytest.fixture(scope="session")
def copied(shared_pictures):
    """Puts a small project, with the pictures, the lights and the other words of the whole one, under a folder."""
    return partial(copied_with, shared_pictures)


@pytest.fixture(scope="session")
def cottage(copied, tmp_path_factory):
    """The content of a small project: two places, one chapter, nobody's words but its own."""
    return Library(copied("cottage", tmp_path_factory.mktemp("cottage")), tmp_path_factory.mktemp("cottage-cache"))


@pytest.fixture
def cottage_root(copied, tmp_path):
    """The files of the small project, to be changed at will."""
    return copied("cottage", tmp_path)


@pytest.fixture(scope="session")
def trilogy(copied, tmp_path_factory):
    """The content of a small book: three chapters that follow each other, with walkthroughs and recorded endings."""
    return Library(copied("trilogy", tmp_path_factory.mktemp("trilogy")), tmp_path_factory.mktemp("trilogy-cache"))


@pytest.fixture
def trilogy_root(copied, tmp_path):
    """The files of the small book, to be changed at will."""
    return copied("trilogy", tmp_path)


@pytest.fixture
def street_library(copied, tmp_path):
    """The content of a street that is painted, and bare with the lenses off."""
    return Library(copied("street", tmp_path), tmp_path / "street-cache")


@pytest.fixture(scope="session")
def asked(copied, tmp_path_factory):
    """The content of a street with four who are asked, and the evidence board that it comes to."""
    return Library(copied("evidence", tmp_path_factory.mktemp("asked")), tmp_path_factory.mktemp("asked-cache"))


@pytest.fixture
def watch_library(copied, tmp_path):
    """The content of a yard that a watchman goes up and down."""
    return Library(copied("watch", tmp_path), tmp_path / "watch-cache")


@pytest.fixture(scope="session")
def market_library(copied, tmp_path_factory):
    """The content of a market, painted and bare, with a hundred and fifty people on its lanes."""
    return Library(copied("market", tmp_path_factory.mktemp("market")), tmp_path_factory.mktemp("market-cache"))


@pytest.fixture
def market_root(copied, tmp_path):
    """The files of that market, to be changed at will."""
    return copied("market", tmp_path)


@pytest.fixture(scope="session")
def lantern(copied, tmp_path_factory):
    """The content of two places that the kit was tried on: a corner of Lantern Street, and a planetarium."""
    root = copied("lantern", tmp_path_factory.mktemp("lantern"))
    for kit in ("street*", "dome*"):
        for path in (paths.project() / "assets/tilesets").glob(kit):
            copy = shutil.copytree if path.is_dir() else shutil.copy
            copy(path, root / "assets/tilesets" / path.name)
    return Library(root, tmp_path_factory.mktemp("lantern-cache"))


def copied_with(pictures, fixture, folder):
    """A small project, with the pictures of people and screens that lie in `pictures`, under `folder`."""
    root = folder / "project"
    shutil.copytree(FIXTURES / fixture, root)
    real = paths.project()
    for part in DRAWN:
        shutil.copytree(pictures / part, root / part, copy_function=linked)
    (root / "assets/tilesets").mkdir(exist_ok=True)
    for part in ("lights.yaml", "looks.yaml", "bedtime.tiled-project", "objecttypes.xml"):
        shutil.copy(real / "levels" / part, root / "levels")
    for here, there in TRUE.get(fixture, {}).items():
        shutil.copy(real / there, root / here)
    own = root / "assets/words/en.yaml"
    lines = own.read_text("utf-8").splitlines()
    keys = {line.partition(":")[0] for line in lines}
    lines += [
        line
        for line in (real / "assets/words/en.yaml").read_text("utf-8").splitlines()
        if line.partition(":")[0] not in keys
    ]
    own.write_text("\n".join(lines) + "\n", "utf-8")
    return root


def linked(old, new):
    """Let `new` be the same file as `old` where it is a picture, and one of its own where it is text."""
    os.link(old, new) if old.endswith(".png") else shutil.copy2(old, new)


@pytest.fixture
def new_class(tmp_path, monkeypatch):
    """Puts a file among those of the classes of objects for the length of a test, and gives its module."""

    added = []

    def new_class(path):
        folder = tmp_path / "objects"
        folder.mkdir()
        shutil.copy(path, folder)
        monkeypatch.setattr(objects, "__path__", [*objects.__path__, str(folder)])
        added.append(path.stem)
        for name, row in objects.rows().items():
            monkeypatch.setitem(objects.ROWS, name, row)
        return sys.modules[f"{objects.__name__}.{path.stem}"]

    yield new_class
    for name in added:
        delattr(objects, name)
        del sys.modules[f"{objects.__name__}.{name}"]


@pytest.fixture
def bell(new_class):
    """A class that the game does not have, from its one file."""
    return new_class(BELL)
