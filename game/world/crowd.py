"""What is kept of a crowd: nothing of where its people are (see lanes), but for those whom somebody made leave their
ways, and how far heads have turned."""

import msgspec

from game.world.lanes import Place


class Strayed(msgspec.Struct, array_like=True):
    """Somebody of a crowd who is not where the clock has them: at (x, y) units. They are bound for (off_x, off_y) units
    beside that, or, where somebody `comes` to the lead, for that point of the place. `walked` counts units since they
    stood last."""

    x: int
    y: int
    off_x: int = 0
    off_y: int = 0
    comes: bool = False
    walked: int = 0

    def bound(self, place: Place) -> tuple[int, int]:
        """The point they are bound for, units, while the clock has them in that place."""
        return (self.off_x, self.off_y) if self.comes else (place.x + self.off_x, place.y + self.off_y)


class Crowd(msgspec.Struct):
    """`seed` is a playthrough's own; `place` the one in which `strayed` are, by their numbers (as text, which JSON has
    for keys). `heads` says how far heads have turned, 0 to 1000; the lead has stood still for `still` ticks, and people
    have gathered since the tick `gathered` (0: they have not); `asked` is when the lead was asked last to walk on (0:
    never)."""

    seed: int
    place: str = ""
    strayed: dict[str, Strayed] = {}
    heads: int = 0
    still: int = 0
    gathered: int = 0
    asked: int = 0
