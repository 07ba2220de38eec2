"""How far it is to a point from everywhere in a place, on the grid of ways, for whoever plans many ways."""

import heapq

from game.content.geometry import Point
from game.core.fixed import units
from game.world import ways
from game.world.body import Body
from game.world.ground import Ground

NONE = 1 << 20
"""Px of a way that there is not."""
_STEPS = [(dx, dy, ways.SLANTED if dx and dy else ways.STRAIGHT) for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy]


class Field:
    """Costs of the ways to the ground nearest to a point, px, from every grid point that has one."""

    def __init__(self, ground: Ground, to: Point) -> None:
        self.ground = ground
        self.end = ways.standing(ground, units(to[0]), units(to[1]))
        self.costs = {self.end: 0}
        edge = [(0, self.end)]
        while edge:
            cost, (x, y) = heapq.heappop(edge)
            if cost > self.costs[x, y]:
                continue
            for dx, dy, costs in _STEPS:
                there, total = (x + dx, y + dy), cost + costs
                if total >= self.costs.get(there, NONE) or not ways.fits(ground, there):
                    continue
                if dx and dy and not (ways.fits(ground, (x + dx, y)) and ways.fits(ground, (x, y + dy))):
                    continue
                self.costs[there] = total
                heapq.heappush(edge, (total, there))

    def far(self, x: int, y: int) -> int:
        """How far it is from (x, y) units, px; NONE where no way leads from there."""
        cost = self.costs.get(ways.standing(self.ground, x, y))
        return NONE if cost is None else cost * ways.GRID // ways.STRAIGHT

    def on(self, x: int, y: int, ahead: int) -> Point | None:
        """The point `ahead` px along the way from (x, y) units, px; its end where that is nearer."""
        here = ways.standing(self.ground, x, y)
        if here not in self.costs:
            return None
        gone = 0
        while here != self.end and gone < ahead:
            here, gone = self._next(here), gone + ways.GRID
        return ways.point(here)

    def _next(self, at: ways.Cell) -> ways.Cell:
        x, y = at
        around = [(x + dx, y + dy) for dx, dy, _ in _STEPS]
        return min(
            (cell for cell in around if cell in self.costs and self._is_open(at, cell)),
            key=lambda cell: (self.costs[cell] + self._cost(at, cell), cell),
        )

    def _cost(self, a: ways.Cell, b: ways.Cell) -> int:
        return ways.SLANTED if a[0] != b[0] and a[1] != b[1] else ways.STRAIGHT

    def _is_open(self, a: ways.Cell, b: ways.Cell) -> bool:
        return ways.fits(self.ground, (a[0], b[1])) and ways.fits(self.ground, (b[0], a[1]))

    def heading(self, body: Body) -> tuple[int, int]:
        """Which way to walk next, each -1, 0 or 1; (0, 0) at the end, or where there is no way."""
        here = ways.standing(self.ground, body.x, body.y)
        if here not in self.costs or here == self.end:
            return 0, 0
        off = here != ways.cell(body.x, body.y)
        next_x, next_y = ways.point(here if off else self._next(here))
        dx, dy = units(next_x) - body.x, units(next_y) - body.y
        slack = units(1)
        return (dx > slack) - (dx < -slack), (dy > slack) - (dy < -slack)
