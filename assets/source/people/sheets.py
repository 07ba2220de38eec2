"""The sheets the game walks people with: `people/NAME.png`, cells of 24 x 36 px, ground on row 34, middle at 11.5.

Rows are directions, top to bottom: down, left, up, right. Columns, left to right:

====== ======= ==========================================================================================
0-5    walk    contact, recoil, passing on the right leg, then on the left; a loop
6-9    idle    a slow breath: rest, sinking, sunk, rising; hair ends follow one frame late; a loop
10     blink   rest with shut eyes (from behind: rest)
11-12  hands   what the hands do when left alone (Nora: the screen at her wrist; Mia: drawing; Leo: notes;
              Bisi: knitting; Marcus: his lantern's flame); a loop
====== ======= ==========================================================================================
"""

from pathlib import Path

from assets.source.canvas import Canvas, stacked
from assets.source.people import spots
from assets.source.people.cast import BISI, LEO, MARCUS, MIA, NORA, SMALL_MIA
from assets.source.people.figure import figure
from assets.source.people.layers import CELL
from assets.source.people.poses import columns
from assets.source.people.records import Person, View

DIRECTIONS: tuple[View, ...] = (View.DOWN, View.LEFT, View.UP, View.RIGHT)
"""The rows of a sheet."""

COLUMNS: dict[str, tuple[int, int]] = {"walk": (0, 6), "idle": (6, 4), "blink": (10, 1), "hands": (11, 2)}
"""The first column of each action and how many frames it has."""


def sheet(person: Person) -> Canvas:
    """All of `person`: four rows of thirteen cells, 312 x 144 px."""
    poses = columns(person)
    return stacked(
        len(DIRECTIONS), len(poses), *CELL, lambda row, column: figure(person, DIRECTIONS[row], poses[column])
    )


def nora(out: Path) -> None:
    """Write Nora's sheet, and the tileset over it, under `out`."""
    _write(NORA, out)


def mia(out: Path) -> None:
    """Write Mia's sheet, and the tileset over it, under `out`."""
    _write(MIA, out)


def leo(out: Path) -> None:
    """Write Leo's sheet under `out`."""
    _write(LEO, out)


def bisi(out: Path) -> None:
    """Write Bisi's sheet under `out`."""
    _write(BISI, out)


def marcus(out: Path) -> None:
    """Write Marcus's sheet under `out`."""
    _write(MARCUS, out)


def small_mia(out: Path) -> None:
    """Write the sheet of Mia at six, and the tileset over it, under `out`."""
    _write(SMALL_MIA, out)


def _write(person: Person, out: Path) -> None:
    sheet(person).save(out / "people" / f"{person.name}.png")
    facings = tuple(view.name.lower() for view in DIRECTIONS)
    columns = sum(frames for _, frames in COLUMNS.values())
    spots.write(person.name, out, facings, columns)
