"""How far it is to a point from everywhere, along ways that feet fit: found as far as it is asked for, and kept."""

import heapq
from math import isqrt

from game.core.fixed import ONE
from game.world import ways
from game.world.ground import Ground
from game.world.motion import feet

AHEAD = 6
"""Grid points that a way is looked along for the farthest one that lies straight ahead."""
BETWEEN = 4 * ONE
"""Units between two points at which a straight line is tried for room."""
AROUND = 2
"""How far off feet the grid point is that they stand at, where they fit none, grid points each way."""

Vector = tuple[int, int]
"""A direction: its length is ONE, or nothing where there is none."""


class Distances:
    """The ways over `ground` to the point (x, y) units. Where things were moved they are no longer true."""

    def __init__(self, ground: Ground, x: int, y: int) -> None:
        self.ground, self.x, self.y = ground, x, y
        self._end = ways.footing(ground, x, y)
        self._known: dict[ways.Cell, int] = {}
        self._ahead: dict[ways.Cell, tuple[ways.Cell, ...]] = {}
        self._cost = {self._end: 0}
        self._edge = [(0, self._end)]
        self._asked, self._answer = (x, y), (0, 0)

    def far(self, x: int, y: int) -> int | None:
        """How far off (x, y) units is, as ways.STRAIGHT counts; None where no way leads there."""
        return self._far(self._at(x, y))

    def warm(self, points: int) -> None:
        """Find so many grid points more."""
        for _ in range(points):
            if not self._find():
                return

    def towards(self, x: int, y: int) -> Vector:
        """The way to go from (x, y) units: as far ahead as is straight."""
        if self._asked != (x, y):
            self._asked, self._answer = (x, y), self._towards(x, y)
        return self._answer

    def _towards(self, x: int, y: int) -> Vector:
        here = self._at(x, y)
        left = self._far(here)
        if left is None or left <= ways.STRAIGHT:
            return unit(self.x - x, self.y - y)
        if here not in self._ahead:
            self._ahead[here] = self._way_ahead(here, left)
        first, *farther = [(at[0] * ways.GRID * ONE, at[1] * ways.GRID * ONE) for at in self._ahead[here]] or [(x, y)]
        to_x, to_y = next((at for at in reversed(farther) if straight(self.ground, x, y, *at)), first)
        return unit(to_x - x, to_y - y)

    def _way_ahead(self, here: ways.Cell, left: int) -> tuple[ways.Cell, ...]:
        """The grid points that the way goes on by from one that is so far off, AHEAD at most."""
        found: list[ways.Cell] = []
        while len(found) < AHEAD:
            nearest, at = min((far, at) for at in _around(here) if (far := self._far(at)) is not None)
            if nearest >= left:
                break
            left, here = nearest, at
            found.append(at)
        return tuple(found)

    def on(self, x: int, y: int, px: int) -> ways.Point | None:
        """The grid point, px, that lies so many px along the way from (x, y) units, or its end where that is nearer;
        None where there is no way."""
        here = self._at(x, y)
        left = self._far(here)
        if left is None:
            return None
        for _ in range(0, px, ways.GRID):
            near = [(far, at) for at in _around(here) if (far := self._far(at)) is not None and self._is_open(here, at)]
            nearest, at = min(near, default=(left, here))
            if nearest >= left:
                break
            left, here = nearest, at
        return ways.point(here)

    def _is_open(self, a: ways.Cell, b: ways.Cell) -> bool:
        """Whether a step from one grid point to the next cuts no corner."""
        return ways.fits(self.ground, (a[0], b[1])) and ways.fits(self.ground, (b[0], a[1]))

    def _at(self, x: int, y: int) -> ways.Cell:
        here = ways.cell(x, y)
        if ways.fits(self.ground, here):
            return here
        column, row = here
        sides = range(-AROUND, AROUND + 1)
        near = [(column + dx, row + dy) for dy in sides for dx in sides]
        fitting = [at for at in near if ways.fits(self.ground, at)]
        return min(fitting, key=lambda at: (ways.far(at, here), at), default=here)

    def _far(self, at: ways.Cell) -> int | None:
        while at not in self._known and self._find():
            pass
        return self._known.get(at)

    def _find(self) -> bool:
        """Let the nearest grid point that is not known yet be known; whether there was one."""
        known, cost, fits, edge = self._known, self._cost, self.ground.fits, self._edge
        while edge:
            gone, here = heapq.heappop(edge)
            if here in known:
                continue
            known[here] = gone
            x, y = here
            free = {
                (dx, dy): fits[at] if (at := (x + dx, y + dy)) in fits else ways.fits(self.ground, at)
                for dx, dy, _ in ways.STEPS
            }
            for dx, dy, costs in ways.STEPS:
                there, total = (x + dx, y + dy), gone + costs
                if not free[dx, dy] or there in known or total >= cost.get(there, total + 1):
                    continue
                if dx and dy and not (free[dx, 0] and free[0, dy]):
                    continue
                cost[there] = total
                heapq.heappush(edge, (total, there))
            return True
        return False


def distances(ground: Ground, x: int, y: int) -> Distances:
    """The ways over `ground` to (x, y) units, as they were found before."""
    known: dict[ways.Cell, Distances] = ground.distances
    if (x, y) not in known:
        known[x, y] = Distances(ground, x, y)
    return known[x, y]


def unit(dx: int, dy: int) -> Vector:
    """The direction of (dx, dy)."""
    far = isqrt(dx * dx + dy * dy)
    return ((2 * dx * ONE + far) // (2 * far), (2 * dy * ONE + far) // (2 * far)) if far else (0, 0)


def straight(ground: Ground, x: int, y: int, to_x: int, to_y: int) -> bool:
    """Whether feet have room all along the straight line from (x, y) to (to_x, to_y), units."""
    dx, dy = to_x - x, to_y - y
    steps = max(abs(dx), abs(dy)) // BETWEEN + 1
    return all(ground.free(*feet(x + dx * i // steps, y + dy * i // steps)) for i in range(1, steps + 1))


def _around(at: ways.Cell) -> list[ways.Cell]:
    return [(at[0] + dx, at[1] + dy) for dx, dy, _ in ways.STEPS]
