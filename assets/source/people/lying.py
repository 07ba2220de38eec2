"""People who lie awake: `people/lying/NAME_FACING.png`, frames as of those asleep.

Anybody lies on the floor with their feet to the right; Mia in her bed too.
"""

from pathlib import Path

import numpy as np

from assets.source.canvas import Canvas
from assets.source.people.acted import CAST
from assets.source.people.figure import figure
from assets.source.people.layers import CELL
from assets.source.people.poses import BREATH, Pose, lags
from assets.source.people.records import Person, View
from assets.source.people.sleepers import BREATH as RISES
from assets.source.people.sleepers import SLEEPERS, laid, mia


def on_the_floor(person: Person) -> Canvas:
    """The four frames of somebody on their back."""
    frames = []
    for drop, lag in zip(BREATH, lags(BREATH), strict=True):
        upright = figure(person, View.DOWN, Pose(drop=drop, lag=lag))
        lying = Canvas(*reversed(CELL))
        lying.cells = np.rot90(upright.cells).copy()
        frames.append(lying)
    return laid(frames, "right", (person.shoulder, CELL[0] / 2))


def write(out: Path) -> None:
    """Write everybody under `out`."""
    folder = out / "people" / "lying"
    for person in CAST:
        on_the_floor(person).save(folder / f"{person.name}_right.png")
    laid([mia(rise, awake=True) for rise in RISES], "down", SLEEPERS["mia_down"][1]).save(folder / "mia_down.png")
