"""What feet can and cannot enter, sorted into a grid so that a step asks only its neighbours."""

from collections.abc import Iterable
from copy import copy
from typing import Any

from game.content.level import Level, Rect
from game.core.fixed import ONE

CELL = 32
"""Width of a grid cell, px."""
_SIZE, _HALF = CELL * ONE, CELL * ONE // 2
SIGHT = 8 * ONE
"""Units between two points of a line of sight."""
ARRANGED = 8
"""Ways in which what can be moved lay before, of which it is still known what was found out."""

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
        self.steps: dict[tuple[int, int], tuple[Any, ...]] = {}
        self.distances: dict[tuple[int, int], Any] = {}
        self.ways: dict[tuple[Any, ...], tuple[tuple[int, int], ...] | None] = {}
        self.lanes: dict[tuple[Any, ...], Any] = {}
        """Crowds that were found on it, by their seed and by how all of their grounds lay."""
        self._known: dict[tuple[Box, ...], tuple[Any, ...]] = {}
        """What was found out while what can be moved lay elsewhere."""
        self._about: dict[tuple[int, int, bool], list[Box]] = {}
        """The solids in a square as large as a cell, or half as large again, by where it begins, in half cells, and
        whether it is the larger; noted when first asked for."""

    def again(self, moved: tuple[Box, ...]) -> "Ground":
        """The same solids, which are not sorted anew, with these boxes `moved`; nothing is known of it yet."""
        other = copy(self)
        other.moved, other.others, other.fits, other.steps, other.distances, other.ways = moved, (), {}, {}, {}, {}
        other._known, other.lanes = {}, {}
        return other

    def arrange(self, moved: tuple[Box, ...]) -> None:
        """Let what can be moved lie in those boxes. What was found out about it (`fits`, `steps` and `ways` by ways,
        `distances` by themselves) is true for as long as it lies so, and known again when it does."""
        self._known[self.moved] = self.fits, self.steps, self.distances, self.ways
        self.moved = moved
        self.fits, self.steps, self.distances, self.ways = self._known.pop(moved, ({}, {}, {}, {}))
        if len(self._known) > ARRANGED:
            del self._known[next(iter(self._known))]

    def hits(self, left: int, top: int, right: int, bottom: int) -> list[Box]:
        """Solids and people that the box, in units, overlaps."""
        near = self._near(left, top, right, bottom)
        if self.others or self.moved:
            near = [*near, *self.moved, *self.others]
        return [box for box in near if left < box[2] and right > box[0] and top < box[3] and bottom > box[1]]

    def _near(self, left: int, top: int, right: int, bottom: int) -> list[Box]:
        """Solids that the box, in units, may overlap."""
        longer = max(right - left, bottom - top)
        if longer > _SIZE:
            return self._inside(left, top, right, bottom)
        column, row, large = left // _HALF, top // _HALF, longer > _HALF
        known = self._about.get((column, row, large))
        if known is None:
            x, y, side = column * _HALF, row * _HALF, _SIZE + _HALF * large
            known = self._about[column, row, large] = self._inside(x, y, x + side, y + side)
        return known

    def _inside(self, left: int, top: int, right: int, bottom: int) -> list[Box]:
        """Each solid that the box, in units, overlaps, once."""
        box = (left, top, right, bottom)
        columns = range(left // _SIZE, (right - 1) // _SIZE + 1)
        rows = range(top // _SIZE, (bottom - 1) // _SIZE + 1)
        there = (solid for row in rows for column in columns for solid in self._grid.get((column, row), ()))
        return list(dict.fromkeys(solid for solid in there if overlap(solid, box)))

    def free(self, left: int, top: int, right: int, bottom: int) -> bool:
        """Whether the box lies inside the map and touches nothing solid, and nobody."""
        if left < 0 or top < 0 or right > self.width * ONE or bottom > self.height * ONE:
            return False
        for boxes in (self._near(left, top, right, bottom), self.moved, self.others):
            for box in boxes:
                if left < box[2] and right > box[0] and top < box[3] and bottom > box[1]:
                    return False
        return True

    def clear(self, x: int, y: int, to_x: int, to_y: int) -> bool:
        """Whether nothing that feet cannot enter lies between two ground points, people aside."""
        dx, dy = to_x - x, to_y - y
        steps = max(abs(dx), abs(dy)) // SIGHT + 1
        others, self.others = self.others, ()
        points = ((x + dx * i // steps, y - 1 + dy * i // steps) for i in range(1, steps))
        found = not any(self.hits(px, py, px + 1, py + 1) for px, py in points)
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
