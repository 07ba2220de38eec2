"""Every colour that the screen names is one of the palette."""

import ast
from pathlib import Path

import pytest

from game import screen
from game.content.palette import RAMPS
from game.screen.paint.palette import COLOR

FILES = sorted(Path(screen.__file__).parent.rglob("*.py"))


def named(path):
    """What a file names as a step of a ramp."""
    texts = (node.value for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Constant))
    return {text for text in texts if isinstance(text, str) and text[:-1] in RAMPS and text[-1:].isdigit()}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_colour_that_is_named_is_there(path):
    assert named(path) <= COLOR.keys()


def test_colours_are_found_where_they_are_named():
    assert "gold3" in set().union(*map(named, FILES))
