"""What holds the house together: imports run down only, in no circle, and play without a screen needs no pygame."""

import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import grimp

ROOT = Path(__file__).parents[1]
HEADLESS = """
import sys
from pathlib import Path
from game.content.library import Library
from game.core.intent import Intent
from game.session import begin
session = begin(Library(cache=Path(sys.argv[1])))
for _ in range(60):
    session.step(Intent(confirm=True))
print(sorted({"pygame", "pytmx", "numpy", "PIL"} & set(sys.modules)))
"""
TITLE = """
import sys
from pathlib import Path
from game.content.library import Library
from game.saves import Saves
from game.screen.app import App
from game.settings import Store
folder = Path(sys.argv[1])
app = App(Library(cache=folder / "cache"), Saves(folder), Store(folder), headless=True)
app.push(app.routes.title())
app.tick()
app.draw()
scenes = ("card", "ending", "journal", "keys", "page", "pause", "play", "reading", "settings", "slots")
print([name for name in scenes if f"game.screen.scenes.{name}" in sys.modules])
"""
CLI = """
import sys
import game.cli
print(sorted({"pygame", "pytmx", "numpy", "PIL", "game.screen", "game.session"} & set(sys.modules)))
"""


def run(*arguments):
    return subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True, check=False)


def test_imports_run_down_only():
    done = run(str(Path(sys.executable).with_name("lint-imports")))
    assert done.returncode == 0, done.stdout


def test_no_modules_import_one_another_in_a_circle():
    """Nor under TYPE_CHECKING, nor inside a function: what is in a circle can only be understood all at once."""
    graph = grimp.build_graph("game", cache_dir=None)
    imports = {name: graph.find_modules_directly_imported_by(name) for name in graph.modules}
    TopologicalSorter(imports).prepare()  # raises CycleError, which names the circle


def test_only_the_screen_names_pygame():
    files = [path for path in (ROOT / "game").rglob("*.py") if "screen" not in path.relative_to(ROOT / "game").parts]
    naming = [path for path in files if "import pygame" in path.read_text("utf-8")]
    assert naming == []


def test_the_game_never_names_the_drawing_libraries():
    naming = [
        path
        for path in (ROOT / "game").rglob("*.py")
        for line in path.read_text("utf-8").splitlines()
        if line.strip().startswith(("import numpy", "from numpy", "import PIL", "from PIL"))
    ]
    assert naming == []


def test_a_session_whose_content_is_compiled_imports_no_pygame(tmp_path):
    run(sys.executable, "-c", HEADLESS, str(tmp_path))
    assert run(sys.executable, "-c", HEADLESS, str(tmp_path)).stdout == "[]\n"


def test_the_command_imports_nothing_heavy_until_it_is_told_what_to_do():
    assert run(sys.executable, "-c", CLI).stdout == "[]\n"


def test_the_title_waits_for_no_scene_that_is_not_shown_yet(tmp_path):
    assert run(sys.executable, "-c", TITLE, str(tmp_path)).stdout.splitlines()[-1:] == ["[]"]
