"""What a fear sees of a tick, and what is kept of one."""

from typing import NamedTuple

import msgspec

from game.core.fixed import units
from game.world.body import Body
from game.world.motion import WALK


class Scene(NamedTuple):
    """The lead as a fear sees them: `away` px off; with breath `held`; `fast`, the units they covered in the tick along
    the longer axis. `hushed`: they are listened for."""

    away: int
    fast: int
    held: bool
    hushed: bool = False

    @property
    def hurries(self) -> bool:
        """Whether they go faster than anybody walks."""
        return self.fast > WALK


class Fearing(msgspec.Struct):
    """What is kept of a fear, in ticks: how long it has been `roused`, how long `faced`, and how long it has been
    `going`, having been faced to the end. `noticed` is where the lead stood as it was roused, units (None: it is
    calm)."""

    roused: int = 0
    noticed: tuple[int, int] | None = None
    faced: int = 0
    going: int = 0


def away(one: Body, other: Body) -> int:
    """How far apart two stand along the longer axis, units."""
    return max(abs(one.x - other.x), abs(one.y - other.y))


def faces(who: Body, fear: Body, reach: int) -> bool:
    """Whether somebody is turned to a fear that is at most `reach` px off: it is in the quarter before them."""
    dx, dy = fear.x - who.x, fear.y - who.y
    if max(abs(dx), abs(dy)) > units(reach):
        return False
    ahead, aside = {"left": (-dx, dy), "right": (dx, dy), "up": (-dy, dx), "down": (dy, dx)}[who.facing]
    return ahead >= abs(aside)
