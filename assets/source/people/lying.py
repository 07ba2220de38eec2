"""People who lie awake: `people/lying/NAME_FACING.png`, frames as of those asleep; and `people/asleep/NAME_right.png`
of those who sleep where they lay down.

Anybody lies on the floor with their feet to the right; Mia in her bed too.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np

from assets.source.canvas import Canvas
from assets.source.people.acted import CAST
from assets.source.people.cast import LEO, MARCUS
from assets.source.people.figure import figure
from assets.source.people.layers import CELL
from assets.source.people.poses import BREATH, Pose, lags
from assets.source.people.records import View
from assets.source.people.sleepers import BREATH as RISES
from assets.source.people.sleepers import SLEEPERS, laid, mia

ANYWHERE = (LEO, MARCUS)
"""Who of the cast falls asleep on floors and benches."""


def on_the_floor(upright: Callable[[Pose], Canvas], shoulder: int, eyes: str = "open") -> Canvas:
    """The four frames on their back of somebody who is drawn `upright` from the front, their shoulder in that row."""
    frames = []
    for drop, lag in zip(BREATH, lags(BREATH), strict=True):
        lying = Canvas(*reversed(CELL))
        lying.cells = np.rot90(upright(Pose(drop=drop, lag=lag, eyes=eyes)).cells).copy()
        frames.append(lying)
    return laid(frames, "right", (shoulder, CELL[0] / 2))


def write_lying(out: Path, name: str, upright: Callable[[Pose], Canvas], shoulder: int) -> None:
    """Write somebody under `out` as they lie on the floor, awake and asleep."""
    on_the_floor(upright, shoulder).save(out / "people" / "lying" / f"{name}_right.png")
    on_the_floor(upright, shoulder, "shut").save(out / "people" / "asleep" / f"{name}_right.png")


def write(out: Path) -> None:
    """Write everybody of the cast under `out`."""
    folder = out / "people" / "lying"
    for person in CAST:
        upright = partial(figure, person, View.DOWN)
        if person in ANYWHERE:
            write_lying(out, person.name, upright, person.shoulder)
        else:
            on_the_floor(upright, person.shoulder).save(folder / f"{person.name}_right.png")
    laid([mia(rise, awake=True) for rise in RISES], "down", SLEEPERS["mia_down"][1]).save(folder / "mia_down.png")
