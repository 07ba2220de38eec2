"""Where the canvas looks: straight at the lead, never past the edges of the place."""

from game.content.level import Level, Point
from game.screen.paint import HEIGHT, WIDTH

EYE = 16
"""It looks this far above the feet, px."""
CLEAR = 152
"""While a box hides the foot of the canvas, the lead's feet are kept above this row of it, px."""
WEST = 132
"""While options hide the right of the canvas, the lead's feet are moved no farther left than this column, px."""
LEAP = 24
"""A lead who is that much farther on after one tick was put there: the camera glides after them, px."""
EASE = 0.12
"""Share of what is left that it glides each tick."""

Spot = tuple[float, float]


class Camera:
    """The top left corner of the canvas in the place, px. It moves with the lead to the pixel, so that they never shake
    against it, and glides only where they leap or a box opens."""

    def __init__(self) -> None:
        self._before: Spot | None = None
        self._now: Spot = (0.0, 0.0)
        self._glide: Spot = (0.0, 0.0)
        self._glide_before: Spot = (0.0, 0.0)
        self._low = self._side = self._most = 0.0

    def follow(
        self, level: Level, lead: Spot, talking: bool, still: bool, keep: tuple[float, float] | None = None
    ) -> None:
        """One tick of following feet at `lead`, px; with reduced motion (`still`) it leaps with them. `keep` (x in the
        place, column of the canvas): what is at x stays left of the column, from here on until nobody is `talking`."""
        first = self._before is None
        left = _within(lead[0] - WIDTH / 2, level.width - WIDTH)
        aside = min(keep[0] - left - keep[1], lead[0] - left - WEST) if keep else 0.0
        self._most = max(self._most, aside, 0.0) if talking else 0.0
        side = self._side if not still and not first else self._most
        self._side = side + (self._most - side) * EASE
        top = _within(lead[1] - EYE - HEIGHT / 2, level.height - HEIGHT)
        wanted = max(0.0, lead[1] - top - CLEAR) if talking else 0.0
        low = self._low if not still and not first else wanted
        self._low = low + (wanted - low) * EASE
        there = (left + self._side, top + self._low)
        self._before, gone = self._now, (self._now[0] - there[0], self._now[1] - there[1])
        self._now = there
        self._glide_before = self._glide
        glide = self._glide
        if not first and not still and max(abs(gone[0]), abs(gone[1])) > LEAP:
            glide = (glide[0] + gone[0], glide[1] + gone[1])
            self._before, self._glide_before = there, glide
        self._glide = (_less(glide[0]), _less(glide[1]))
        if first or still:
            self._before, self._glide = there, (0.0, 0.0)

    def jump(self) -> None:
        """Look straight at the lead next time."""
        self._before, self._glide = None, (0.0, 0.0)

    def corner(self, between: float) -> Point:
        """The corner, `between` (0 to 1) the last two ticks."""
        before = self._before or self._now
        x, y = (a + (b - a) * between for a, b in zip(before, self._now, strict=True))
        glide_x, glide_y = (a + (b - a) * between for a, b in zip(self._glide_before, self._glide, strict=True))
        return round(x) + round(glide_x), round(y) + round(glide_y)


def _less(value: float) -> float:
    """What is left of a glide after one tick more."""
    return 0.0 if abs(value) < 0.5 else value * (1 - EASE)


def _within(value: float, most: float) -> float:
    """`value` between 0 and `most`; the middle where the place is smaller than the canvas."""
    return most / 2 if most < 0 else min(max(value, 0), most)
