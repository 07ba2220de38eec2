"""Lenses: off, what is painted over the street is gone. It costs nothing, and people notice a bare face."""

import msgspec

from game.core.fixed import ONE
from game.world.body import Body
from game.world.ground import Ground

NOTICED_AFTER = 75
"""Ticks that a face is bare before heads turn: a second and a quarter (streets.md)."""
SIGHT = 128
"""How far off somebody notices, px: the eight tiles that guards see (streets.md)."""
LOOK = 4
"""Ticks between two looks: fifteen a second."""


class Lenses(msgspec.Struct):
    """`off` while they are; `since` the tick they came off, later by as long as words were on show; `noticed` who has
    noticed it."""

    off: bool = False
    since: int = 0
    noticed: list[str] = []


def notices(who: Body, lead: Body, ground: Ground) -> bool:
    """Whether somebody sees the lead's face: awake, near, and with nothing between that feet cannot enter."""
    dx, dy = lead.x - who.x, lead.y - who.y
    if who.asleep or dx * dx + dy * dy > (SIGHT * ONE) ** 2:
        return False
    return ground.clear(who.x, who.y, lead.x, lead.y)
