"""Where the mouse leads whoever walks in a trial: straight to where it points, or round what stands between."""

import math

from game.content.level import Point
from game.core.fixed import pixels, units
from game.session import Session
from game.world import ways
from game.world.distances import straight

POINTED = 10
"""How far from the feet the pointer is for somebody to walk there, px."""
STEEP = 0.41
"""How slanted that is before it is to two sides."""
MOVED = 16
"""How far the pointer has gone over the place when the way there is looked for anew, px."""
REACHED = 4
"""How near a point of the way one comes before one goes on to the next, px."""


class Pointing:
    """The way of one trial. Where the pointer lay when it began, or when words over it were put away, nobody walks."""

    def __init__(self) -> None:
        self._lay: Point | None = None
        self._lies = self._rests = False
        self._to: Point | None = None
        self._way: list[ways.Point] = []

    def rest(self) -> None:
        """The pointer lies where it is for something else: it leads nobody before it has moved, or clicks."""
        self._lies, self._rests, self._to = False, False, None

    def wake(self) -> None:
        """A click means the place where the pointer lies."""
        self._lies, self._rests = True, False

    def see(self, pointer: Point | None) -> None:
        """One tick of the pointer on the canvas."""
        if not self._lies:
            self._lay, self._lies, self._rests = pointer, True, True
        self._rests = self._rests and pointer == self._lay

    def lean(self, session: Session, pointer: Point, corner: Point) -> Point:
        """Where to lean to come to the `pointer` on the canvas, whose top left is the point `corner` of the place."""
        if self._rests:
            return 0, 0
        body, to = session.lead, (corner[0] + pointer[0], corner[1] + pointer[1])
        x, y = pixels(body.x), pixels(body.y)
        if straight(session.walkers.ground, body.x, body.y, units(to[0]), units(to[1])):
            self._to = None
            return _towards(to[0] - x, to[1] - y, POINTED)
        if self._to is None or max(abs(to[0] - self._to[0]), abs(to[1] - self._to[1])) >= MOVED:
            self._to, self._way = to, session.walkers.way_near(ways.cell(units(to[0]), units(to[1])))
        while self._way and max(abs(self._way[0][0] - x), abs(self._way[0][1] - y)) < REACHED:
            self._way.pop(0)
        return _towards(self._way[0][0] - x, self._way[0][1] - y, REACHED) if self._way else (0, 0)


def _towards(across: int, down: int, least: int) -> Point:
    """The lean that is nearest to that direction, px; none where it is not as far as the `least`."""
    far = math.hypot(across, down)
    if far < least:
        return 0, 0
    sides = (0 if abs(part) < STEEP * far else 1 if part > 0 else -1 for part in (across, down))
    return next(sides), next(sides)
