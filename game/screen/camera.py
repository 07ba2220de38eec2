"""Where the canvas looks: at the lead, never past the edges of the place."""

from game.content.level import Level, Point
from game.screen.paint import HEIGHT, WIDTH

EYE = 16
"""It looks this far above the feet, px."""
ROOM = 40
"""What a dialogue box hides at the foot of the canvas is made up for by looking this much lower, px."""
EASE = 0.12
"""Share of the way that it moves each tick towards where it should look."""


class Camera:
    """The top left corner of the canvas in the place, px. It eases towards the lead, and jumps in a new place."""

    def __init__(self) -> None:
        self.x = self.y = 0.0
        self._before = (0.0, 0.0)
        self._settled = False

    def follow(self, level: Level, lead: Point, talking: bool, still: bool) -> None:
        """One tick of following feet at `lead`; with reduced motion (`still`) nothing eases."""
        x = _within(lead[0] - WIDTH / 2, level.width - WIDTH)
        y = _within(
            lead[1] - EYE - HEIGHT / 2 + (ROOM if talking else 0), level.height - HEIGHT + (ROOM if talking else 0)
        )
        self._before = (self.x, self.y)
        if still or not self._settled:
            self.x, self.y = x, y
            self._before = (x, y)
            self._settled = True
            return
        self.x += (x - self.x) if abs(x - self.x) < 0.5 else (x - self.x) * EASE
        self.y += (y - self.y) if abs(y - self.y) < 0.5 else (y - self.y) * EASE

    def jump(self) -> None:
        """Look straight at the lead next time."""
        self._settled = False

    def corner(self, between: float) -> Point:
        """The corner, `between` (0 to 1) the last two ticks."""
        x = self._before[0] + (self.x - self._before[0]) * between
        y = self._before[1] + (self.y - self._before[1]) * between
        return round(x), round(y)


def _within(value: float, most: float) -> float:
    """`value` between 0 and `most`; the middle where the place is smaller than the canvas."""
    return most / 2 if most < 0 else min(max(value, 0), most)
