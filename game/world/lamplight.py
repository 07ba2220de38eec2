"""Lamplight on the ground of a dream: whose light a point lies in."""

from game.content.level import Lamp, Level
from game.core.fixed import ONE

SQUEEZE = 0.78
"""Lamplight on the ground is this much less deep than wide."""


def lamp_at(level: Level, x: int, y: int, out: frozenset[str] = frozenset()) -> Lamp | None:
    """The lamp in whose light (x, y) lies, units, of those that are not `out`; the first of several."""
    across = x / ONE
    for lamp in level.lamps:
        if abs(across - lamp.x) <= lamp.radius and lamp.name not in out and lights(lamp, x, y):
            return lamp
    return None


def lights(lamp: Lamp, x: int, y: int) -> bool:
    """Whether (x, y), units, lies in the light of a lamp."""
    dx, dy, far = x / ONE - lamp.x, (y / ONE - lamp.y) / SQUEEZE, lamp.radius
    return -far <= dx <= far and dx * dx + dy * dy <= far * far
