"""Everybody in a row, to be looked at: `python -m assets.source.kit.crowd.lineup FOLDER` writes them at 1x and 3x on a
grey street, and in black silhouettes."""

import sys
from collections.abc import Iterable
from pathlib import Path

from assets.source.canvas import Canvas
from assets.source.kit.crowd.passers import Passer, figure, passer
from assets.source.kit.crowd.recipes import NAMED, read_recipes
from assets.source.people.layers import CELL
from assets.source.people.poses import Pose
from assets.source.people.records import View

STREET, ROW = "ink5", 10
"""The ground they stand on, and how many stand beside each other."""
SEEN = ((View.DOWN, Pose()), (View.RIGHT, Pose()), (View.RIGHT, Pose(step=0)), (View.UP, Pose(step=1)))
"""How each is shown."""


def lineup(people: Iterable[Passer], black: bool = False) -> Canvas:
    """All of `people`, each from the front, from the side, on the way, and from behind."""
    everybody = list(people)
    width, height = CELL
    rows = -(-len(everybody) // ROW)
    sheet = Canvas(ROW * (width + 2) + 2, rows * len(SEEN) * height, STREET)
    for i, who in enumerate(everybody):
        for j, (view, pose) in enumerate(SEEN):
            cell = figure(who, view, pose)
            if black:
                cell.fill(cell.drawn, "ink0")
            sheet.blit(cell, 2 + i % ROW * (width + 2), (i // ROW * len(SEEN) + j) * height)
    return sheet


def main(folder: Path) -> None:
    """Write the three pictures."""
    people = [passer(recipe) for recipe in (read_recipes() | read_recipes(file=NAMED)).values()]
    lineup(people).save(folder / "crowd.png")
    lineup(people).save(folder / "crowd_3x.png", 3)
    lineup(people, black=True).save(folder / "crowd_silhouettes_3x.png", 3)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
