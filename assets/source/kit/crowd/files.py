"""The sheets of people without a name: `people/crowd/NAME.png`, cells, rows and columns as those of the cast.

The two last columns are their looking down at a hand, or at what they hold.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from assets.source.canvas import Canvas, stacked
from assets.source.kit.crowd.passers import Passer, figure, passer
from assets.source.kit.crowd.recipes import Recipe, read_recipes
from assets.source.people.layers import CELL
from assets.source.people.poses import columns
from assets.source.people.sheets import DIRECTIONS

FOLDER = "people/crowd"
"""Where the sheets lie."""


def sheet(who: Passer) -> Canvas:
    """All of somebody: four rows of thirteen cells, 312 x 144 px."""
    poses = columns(who.person)
    return stacked(len(DIRECTIONS), len(poses), *CELL, lambda row, column: figure(who, DIRECTIONS[row], poses[column]))


def pieces() -> dict[str, Callable[[Path], None]]:
    """What writes each of them under `out`. Raises ContentError where a recipe names a part that is not there."""
    return {name: partial(_one, name, recipe) for name, recipe in read_recipes().items()}


def write(out: Path) -> None:
    """Write everybody under `out`. Raises ContentError where a recipe names a part that is not there."""
    for one in pieces().values():
        one(out)


def _one(name: str, recipe: Recipe, out: Path) -> None:
    sheet(passer(recipe)).save(out / FOLDER / f"{name}.png")
