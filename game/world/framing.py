"""How much of a place is seen at once, and which part of it when feet at a point are looked at: corners, px."""

from game.content.level import Level

WIDTH, HEIGHT = 480, 270
"""The canvas, px."""
EYE = 16
"""What is looked at is this far above feet, px."""

Corner = tuple[float, float]


def corner(level: Level, x: float, y: float) -> Corner:
    """The top left corner of what is seen around feet at (x, y) px: never past the edges of the place, and its middle
    where it is smaller than the canvas."""
    return inside(level, x - WIDTH / 2, y - EYE - HEIGHT / 2)


def inside(level: Level, left: float, top: float) -> Corner:
    """The same corner, or the nearest one that is not past the edges."""
    x, y, wide, high = level.edges
    return x + _within(left - x, wide - WIDTH), y + _within(top - y, high - HEIGHT)


def middle(seen: Corner) -> tuple[float, float]:
    """The feet that are looked at from a corner; the inverse of `corner` away from the edges."""
    return seen[0] + WIDTH / 2, seen[1] + EYE + HEIGHT / 2


def _within(value: float, most: float) -> float:
    return most / 2 if most < 0 else min(max(value, 0), most)
