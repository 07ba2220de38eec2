"""State of a person in a place."""

import msgspec

from game.content.cast import ASLEEP, LAIN, SEATED
from game.world.brains import Brain

Point = tuple[int, int]


class Body(msgspec.Struct):
    """Feet at (x, y), in 1/256 px. `walked` counts units walked since the last stand, for the gait.

    `way` are the points still to walk to, px; `spot` where somebody belongs or is bound for (empty: nowhere); `pose`
    how they are while they stand; `mood` the face they make between lines; `pushed` ticks the lead has been walking
    against them; `held` ticks they have been kept from going on; `carries` what is in their hands (empty: nothing);
    `seat` which way they sit, where they do: `facing` is then where they look; `aside`
    that they make room by a few steps, looking where they do.
    `brain` is what they go by where they move by themselves (None: as the story says alone).
    """

    x: int
    y: int
    facing: str = "down"
    walked: int = 0
    moving: bool = False
    bumped: bool = False
    way: list[Point] = []
    spot: str = ""
    pose: str = "stands"
    mood: str = ""
    pushed: int = 0
    held: int = 0
    carries: str = ""
    brain: Brain | None = None
    seat: str = ""
    aside: bool = False

    @property
    def is_sent(self) -> bool:
        """Whether they are on their way to where the story sent them."""
        return bool(self.way) and (self.brain is None or bool(self.spot))

    @property
    def asleep(self) -> bool:
        """Whether they lie asleep where they are."""
        return self.pose in ASLEEP and self.stays

    @property
    def stays(self) -> bool:
        """Whether they are where they are: neither on their way nor about to be."""
        return not self.way and not self.moving

    @property
    def lies(self) -> bool:
        """Whether they lie where they are, asleep or awake."""
        return self.pose in LAIN and self.stays

    @property
    def sits(self) -> bool:
        """Whether they sit where they are."""
        return self.pose in SEATED and self.stays
