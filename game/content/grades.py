"""Grades: what every colour of a place is shown as before it is lit. People keep their colours, and so does what
shines by itself.

They stand under `grades:` in levels/lights.yaml, each a row of the palette's own colours for a ramp, from dark to
light; a ramp that is left out stays as it is. A light names the one it shows a place in.
"""

from game.content.palette import STEPS
from game.content.yamltree import Node, Tree

Grade = tuple[tuple[str, str], ...]
"""What is shown otherwise: (colour, the one that it is shown as)."""

_COLORS = [color for ramp in STEPS.values() for color in ramp]


def read_grades(tree: Tree, node: Node | None) -> dict[str, Grade]:
    """Every grade by its name."""
    return {key.value: _grade(tree, f"the grade '{key.value}'", rows) for key, rows in tree.pairs(node, "grades")}


def _grade(tree: Tree, what: str, node: Node) -> Grade:
    pairs: list[tuple[str, str]] = []
    for ramp, row in tree.mapping(node, what, STEPS).items():
        shown = tree.word(row, f"{ramp} of {what}").split()
        for color in shown:
            tree.known(row, color, _COLORS, "is no colour of the palette")
        if len(shown) != len(STEPS[ramp]):
            tree.fail(row, f"{ramp} of {what} should be {len(STEPS[ramp])} colours, from dark to light")
        pairs += zip(STEPS[ramp], shown, strict=False)
    return tuple((color, shown) for color, shown in pairs if color != shown)
