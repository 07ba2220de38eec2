"""The check names what drawings are made from and is not there."""

import shutil

import pytest

from game.content.paths import project
from game.core.problem import Problem
from game.workshop.checks.drawn import WORKER, drawn
from game.workshop.remembered import Remembered


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A checkout without its pictures."""
    root = tmp_path_factory.mktemp("drawn") / "project"
    kept = shutil.ignore_patterns("*.png", "*.ogg", "*.pyc", "__pycache__")
    for folder in ("assets/source", "assets/tilesets", "game", "levels"):
        shutil.copytree(project() / folder, root / folder, ignore=kept)
    return root


@pytest.fixture
def written(whole):
    """Writes something else in a file of it, for as long as a test lasts."""
    before = {}

    def written(file, old, new):
        path = whole / file
        before.setdefault(path, path.read_text())
        assert old in path.read_text()
        path.write_text(path.read_text().replace(old, new, 1))

    yield written
    for path, text in before.items():
        path.write_text(text)


def told(root):
    return [str(problem) for problem in drawn(root, Remembered(root))]


def test_of_what_is_drawn_now_nothing_is_told(whole):
    assert told(whole) == []


@pytest.mark.parametrize("file", ["crowd", "named"])
def test_a_recipe_with_a_part_that_is_not_there_is_told_with_its_place(whole, written, file):
    written(f"assets/source/data/{file}.yaml", "hair: bun", "hair: bunn")
    (problem,) = told(whole)
    assert problem.startswith(f"assets/source/data/{file}.yaml:") and "'bunn' is no part that" in problem
    assert problem.endswith("(did you mean 'bun'?)")


def test_a_parameter_that_a_family_has_not_is_told_where_it_is_given(whole, written):
    catalogue = "assets/source/stairs/catalogue.py"
    written(catalogue, 'made(door, "panel", width=28', 'made(door, "panel", widht=28')
    (problem,) = told(whole)
    assert problem.startswith(f"{catalogue}:") and "door has no parameter 'widht' (did you mean 'width'?)" in problem


def test_a_sound_that_is_written_otherwise_is_told(whole, written):
    written("assets/source/data/sound/loudness.yaml", "stem: -22", "stem: soft")
    (problem,) = told(whole)
    assert problem.startswith("assets/source/data/sound/loudness.yaml:1:1: Expected `int | float`")


def test_code_that_falls_over_is_told_by_its_last_words(whole, written):
    written("assets/source/stairs/catalogue.py", '"lift": Prop(fittings.lift)', '"lift": Prop(fittings.lft)')
    (problem,) = drawn(whole, Remembered(whole))
    assert isinstance(problem, Problem) and problem.path == WORKER.as_posix()
    assert "has no attribute 'lft'" in problem.message


def test_where_drawing_is_not_installed_nothing_is_asked(whole, monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    monkeypatch.setattr("subprocess.run", None)
    assert told(whole) == []


def test_content_without_its_drawings_is_not_asked(tmp_path, monkeypatch):
    monkeypatch.setattr("subprocess.run", None)
    assert told(tmp_path) == []
