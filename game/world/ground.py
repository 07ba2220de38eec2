"""What feet can and cannot enter, sorted into a grid so that a step asks only its neighbours."""

from collections.abc import Iterable, Iterator
from typing import Any

from game.content.level import Level, Rect
from game.core.fixed import ONE

CELL = 32
"""Width of a grid cell, px."""
SIGHT = 8 * ONE
"""Units between two points of a line of sight."""

Box = tuple[int, int, int, int]
"""Left, top, right, bottom, in units; right and bottom are free."""


def overlap(a: Box, b: Box) -> bool:
    """Whether two boxes overlap."""
    return a[0] < b[2] and a[2] > b[0] and a[1] < b[3] and a[3] > b[1]


class Ground:
    """The solids of one level, in one of its groups where it has any; the boxes of what can be moved (`moved`), and of
    people who stand in the way (`others`, set anew every tick)."""

    def __init__(self, level: Level, group: str = "") -> None:
        self.width, self.height = level.width, level.height
        self.others: tuple[Box, ...] = ()
        self.moved: tuple[Box, ...] = ()
        self._grid: dict[tuple[int, int], list[Box]] = {}
        for x, y, w, h in (*level.solids, *level.group_solids.get(group, ())):
            for cell in _cells((x, y, w, h)):
                self._grid.setdefault(cell, []).append((x * ONE, y * ONE, (x + w) * ONE, (y + h) * ONE))
        self.fits: dict[tuple[int, int], bool] = {}
        self.distances: dict[tuple[int, int], Any] = {}

    def forget(self) -> None:
        """What was found out about it (`fits` by ways, `distances` by themselves) is true no more."""
        self.fits.clear()
        self.distances.clear()

    def hits(self, left: int, top: int, right: int, bottom: int) -> Iterator[Box]:
        """Solids and people that the box, in units, overlaps."""
        grid, size = self._grid, CELL * ONE
        for cy in range(top // size, (bottom - 1) // size + 1):
            for cx in range(left // size, (right - 1) // size + 1):
                for solid in grid.get((cx, cy), ()):
                    if left < solid[2] and right > solid[0] and top < solid[3] and bottom > solid[1]:
                        yield solid
        for other in (*self.moved, *self.others) if self.moved else self.others:
            if left < other[2] and right > other[0] and top < other[3] and bottom > other[1]:
                yield other

    def free(self, left: int, top: int, right: int, bottom: int) -> bool:
        """Whether the box lies inside the map and touches nothing solid, and nobody."""
        inside = left >= 0 and top >= 0 and right <= self.width * ONE and bottom <= self.height * ONE
        return inside and next(self.hits(left, top, right, bottom), None) is None

    def clear(self, x: int, y: int, to_x: int, to_y: int) -> bool:
        """Whether nothing that feet cannot enter lies between two ground points, people aside."""
        dx, dy = to_x - x, to_y - y
        steps = max(abs(dx), abs(dy)) // SIGHT + 1
        others, self.others = self.others, ()
        points = ((x + dx * i // steps, y - 1 + dy * i // steps) for i in range(1, steps))
        found = all(next(self.hits(px, py, px + 1, py + 1), None) is None for px, py in points)
        self.others = others
        return found


def box(area: Rect) -> Box:
    """A rectangle, px, as a box."""
    x, y, w, h = area
    return x * ONE, y * ONE, (x + w) * ONE, (y + h) * ONE


def _cells(box: Rect) -> Iterable[tuple[int, int]]:
    x, y, w, h = box
    for cy in range(y // CELL, (y + max(h, 1) - 1) // CELL + 1):
        for cx in range(x // CELL, (x + max(w, 1) - 1) // CELL + 1):
            yield cx, cy
