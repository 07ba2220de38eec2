"""A fold of the Dark: it lies across a way, under the dream as well, until lamps are lit and it moves over."""

from game.content.fears.kind import FearKind

KIND = FearKind(name="fold", touches=26, deep=True, mute=True)
