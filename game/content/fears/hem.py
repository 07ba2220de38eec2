"""The hem of the Dark: it lies on the grass, and comes after whoever runs past it, slower than they run."""

from game.content.fears.kind import FearKind
from game.core.fixed import units
from game.core.pace import TICKS

KIND = FearKind(name="hem", touches=14, notices=128, tell=2 * TICKS // 3, pace=units(1.75), mute=True, flows=True)
