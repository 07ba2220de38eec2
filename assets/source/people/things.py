"""What people carry: `carried/THING.png`, its foot in the middle of the lower edge; `carried/hanging.json` names
what hangs from a hand by the middle of its upper edge."""

import json
from pathlib import Path

from assets.source.canvas import Canvas, Color
from assets.source.grids import grids

COLORS: dict[str, Color] = {
    "0": "wood2", "1": "wood3", "2": "wood4", "3": "wood5", "w": "ink8", "W": "ink7", "i": "ink6", "r": "aub1",
    "R": "aub2", "g": "gold1", "G": "gold2", "y": "gold3", "b": "blue1", "B": "blue2", "c": "blue4", "C": "blue5",
    "k": "ink3", "e": "green2",
}  # fmt: skip
"""What the letters stand for."""
HANGING = ("coat", "greatcoat", "raincoat", "lantern", "bag")


def write(out: Path) -> None:
    """Write everything that is carried under `out`."""
    for name, grid in grids("people/carried").items():
        thing = Canvas(len(grid.rows[0]) + 2, len(grid.rows) + 2)
        thing.grid(1, 1, grid.rows, COLORS)
        thing.outline().save(out / "carried" / f"{name}.png")
    (out / "carried" / "hanging.json").write_text(json.dumps(HANGING) + "\n", "utf-8")
