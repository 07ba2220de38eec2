"""The two layers that a place may have are called by name in one module: everybody else asks the level for its pair."""

import ast
from pathlib import Path

import pytest

from game.content.pairs import BREATH, DREAMT, GROUPS, LEAK, LENSES, PAIRS, WORN, misfit, pair_of

ROOT = Path(__file__).parents[2]
OWN = ROOT / "game" / "content" / "pairs.py"


def spelt(path):
    """The strings of a module that are a layer's name, or the path of something in it; docstrings aside."""
    strings = (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Constant))
    return [node.value for node in strings if isinstance(node.value, str) and node.value.split("/")[0] in GROUPS]


def test_no_other_module_spells_the_layers_of_a_place():
    modules = sorted((ROOT / "game").rglob("*.py"))
    assert spelt(OWN) and len(modules) > 100
    assert {str(path.relative_to(ROOT)): found for path in modules if path != OWN and (found := spelt(path))} == {}


def test_a_place_has_the_pair_of_its_groups():
    assert [pair_of((pair.first, pair.second)) for pair in PAIRS] == list(PAIRS)
    assert pair_of(()) is None


@pytest.mark.parametrize(
    ("pair", "layers", "fits"),
    [
        (DREAMT, BREATH, True), (DREAMT, LEAK, True), (DREAMT, LENSES, False),
        (WORN, LENSES, True), (WORN, LEAK, True), (WORN, BREATH, False),
    ],
)  # fmt: skip
def test_one_passes_between_two_layers_by_what_fits_them(pair, layers, fits):
    assert pair.fits(layers) == fits


def test_why_something_does_not_fit_is_told():
    assert misfit(None, BREATH) == "the place has one layer alone"
    assert misfit(WORN, BREATH) == "between painted and bare one passes by lenses or leak"


def test_beneath_the_first_layer_lies_the_second():
    assert (DREAMT.at(False), DREAMT.at(True)) == (DREAMT.first, DREAMT.second)
