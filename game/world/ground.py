"""What feet can and cannot enter, sorted into a grid so that a step asks only its neighbours."""

from collections.abc import Iterable

from game.content.level import Level, Rect
from game.core.fixed import ONE

CELL = 16
"""Width of a grid cell, px: feet and a step of theirs lie in two by two of them."""
_SIZE = CELL * ONE
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
        """By cell, the solids in it, in the one to the right, and in the two below."""
        for x, y, w, h in (*level.solids, *level.group_solids.get(group, ())):
            for cell in _cells((x, y, w, h)):
                self._grid.setdefault(cell, []).append((x * ONE, y * ONE, (x + w) * ONE, (y + h) * ONE))
        self.fits: dict[tuple[int, int], bool] = {}

    def hits(self, left: int, top: int, right: int, bottom: int) -> list[Box]:
        """Solids and people that the box, in units, overlaps."""
        near = self._near(left, top, right, bottom)
        if self.others or self.moved:
            near = [*near, *self.moved, *self.others]
        return [box for box in near if left < box[2] and right > box[0] and top < box[3] and bottom > box[1]]

    def _near(self, left: int, top: int, right: int, bottom: int) -> list[Box]:
        """Solids that the box, in units, may overlap."""
        column, row = left // _SIZE, top // _SIZE
        columns, rows = (right - 1) // _SIZE - column, (bottom - 1) // _SIZE - row
        if columns < 2 and rows < 2:
            return self._grid.get((column, row), [])
        cells = ((column + x, row + y) for y in range(0, rows + 1, 2) for x in range(0, columns + 1, 2))
        return [solid for cell in cells for solid in self._grid.get(cell, ())]

    def free(self, left: int, top: int, right: int, bottom: int) -> bool:
        """Whether the box lies inside the map and touches nothing solid, and nobody."""
        inside = left >= 0 and top >= 0 and right <= self.width * ONE and bottom <= self.height * ONE
        return inside and not self.hits(left, top, right, bottom)

    def clear(self, x: int, y: int, to_x: int, to_y: int) -> bool:
        """Whether nothing that feet cannot enter lies between two ground points, people aside."""
        dx, dy = to_x - x, to_y - y
        steps = max(abs(dx), abs(dy)) // SIGHT + 1
        others, self.others = self.others, ()
        points = ((x + dx * i // steps, y - 1 + dy * i // steps) for i in range(1, steps))
        found = not any(self.hits(px, py, px + 1, py + 1) for px, py in points)
        self.others = others
        return found


def _cells(box: Rect) -> Iterable[tuple[int, int]]:
    """The cells that the box, in px, is noted in."""
    x, y, w, h = box
    for cy in range(y // CELL - 1, (y + max(h, 1) - 1) // CELL + 1):
        for cx in range(x // CELL - 1, (x + max(w, 1) - 1) // CELL + 1):
            yield cx, cy
