"""pygame stays away until a map is compiled."""

import subprocess
import sys
from pathlib import Path

GAME = Path(__file__).parents[2]
YARD = "tests/content/fixtures/house/levels/book1/1-yard/yard.tmx"
HOUSE = "tests/content/fixtures/house"


def run(code):
    return subprocess.run([sys.executable, "-c", code], cwd=GAME, capture_output=True, text=True, check=True)


def test_importing_the_compiler_brings_no_pygame():
    found = run("import sys; import game.content.compiler; print('pygame' in sys.modules, 'pytmx' in sys.modules)")
    assert found.stdout == "False False\n"


def test_compiling_says_nothing_of_its_own():
    code = (
        "from pathlib import Path; from game.content.compiler import compile_level; "
        f"compile_level(Path('{HOUSE}'), Path('{YARD}'))"
    )
    found = run(code)
    assert (found.stdout, found.stderr) == ("", "")
