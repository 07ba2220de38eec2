"""The Crowd without Faces: it closes around anyone who runs, and lets pass whoever walks (mechanics.md, 4)."""

from game.content.fears.kind import NOTICED, FearKind
from game.core.fixed import units
from game.core.pace import TICKS

KIND = FearKind(
    name="crowd",
    loses=NOTICED,
    notices=96,
    tell=TICKS // 2,
    pace=units(2.25),  # a little more than who hurries has
    faced=2 * TICKS,  # two beats of the circle at a bedside (ritual.md)
    reach=48,
)
