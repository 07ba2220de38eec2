"""What stands about the project: its version told once, its kinds known, what makers are told to type is there."""

import re
import tomllib

import pytest

from game import __version__
from game.content.paths import project
from game.workshop.walk import find_plan

PYPROJECT = tomllib.loads((project() / "pyproject.toml").read_text("utf-8"))


def test_the_version_stands_in_one_place_and_has_its_changes():
    assert "version" not in PYPROJECT["project"] and PYPROJECT["project"]["dynamic"] == ["version"]
    assert PYPROJECT["tool"]["hatch"]["version"]["path"] == "game/__init__.py"
    newest = re.search(r"^## (\S+?),? ", (project() / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert newest and newest[1] == __version__


def test_every_library_has_its_reason():
    text = (project() / "pyproject.toml").read_text("utf-8")
    named = [name for part in PYPROJECT["project"]["optional-dependencies"].values() for name in part]
    for name in [*PYPROJECT["project"]["dependencies"], *named]:
        assert re.search(rf'"{re.escape(name)}",\s+# \S', text), name


@pytest.mark.parametrize("file", [".github/CONTRIBUTING.md", "CHANGELOG.md"])
def test_paths_that_are_told_are_there(file):
    text = (project() / file).read_text("utf-8")
    told = set(re.findall(r"`((?:\.ci|tests|assets|game|levels)/[A-Za-z0-9_./-]+)`", text))
    assert sorted(path for path in told if not (project() / path).exists()) == []


def test_each_walkthrough_that_is_played_with_keys_is_one_of_them():
    """Of its name alone there may be one in every chapter."""
    plans = re.search(r"^for plan in (.+); do$", (project() / ".ci/keys").read_text("utf-8"), re.MULTILINE)
    assert plans and len({find_plan(project(), name) for name in plans[1].split()}) == 2


def test_no_two_files_of_tests_have_one_name():
    """One of them would not be collected."""
    names = [path.name for path in (project() / "tests").rglob("test_*.py") if "fixtures" not in path.parts]
    assert sorted(name for name in set(names) if names.count(name) > 1) == []
