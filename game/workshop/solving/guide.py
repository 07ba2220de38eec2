"""How far it is at least to where one wants to come: by the first layer wherever it is free, else by the second, with
breath that never ends. A search that goes by this looks first at what lies on the way."""

from collections import deque
from collections.abc import Iterable

from game.content.level import Level, Rect
from game.core.fixed import ONE, pixels
from game.workshop.solving.maze import CELL, HELD_FOR, WALKED_FOR, Goal, Maze, Stand
from game.world.breath import DRAIN, FULL
from game.world.motion import DEEP, HALF, HELD, HURRY

ONE_BREATH = 2 + FULL // DRAIN * HELD // (CELL * ONE)
"""Cells that are come through in one breath at most, with those at both ends."""
SHUT, FIRST, SECOND = 0, 1, 2
"""What one can be in, in a cell: nothing, the first layer, the second alone."""


class Guide:
    """What it costs at least to come from anywhere to the nearest of `goals`, as far off as `start` lies."""

    def __init__(self, maze: Maze, start: Stand, goals: Iterable[Goal]) -> None:
        level = maze.level
        self.wide = level.width // CELL + 2
        cells = _cells(level, (maze.pair.first, maze.pair.second))
        slow = CELL * ONE * WALKED_FOR // HURRY if maze.rules.hurries else CELL * ONE * HELD_FOR // HELD
        costs = (0, CELL * ONE * WALKED_FOR // HURRY, slow)
        ends = [end for goal in goals for end in self._ends(maze, goal, cells)]
        longest = ONE_BREATH if maze.rules.drains else len(cells)
        self._far, self._most = _spread(cells, costs, self.wide, ends, self._index_of(start), longest)

    def __call__(self, at: Stand) -> int:
        """The cost from there; where one comes to nothing, that of the farthest place that is known."""
        return self._far.get(self._index_of(at), self._most)

    def _ends(self, maze: Maze, goal: Goal, cells: bytes) -> list[int]:
        """The cells in which one has come to `goal`, or nearly."""
        about = [self._index(x, y) for x, y in _about(maze, goal)]
        free = [at for at in about if cells[at] == FIRST or (cells[at] == SECOND and maze.is_met_beneath(goal))]
        return free or about

    def _index_of(self, at: Stand) -> int:
        return self._index(pixels(at.x), pixels(at.y))

    def _index(self, x: int, y: int) -> int:
        return (y // CELL + 1) * self.wide + x // CELL + 1


def _about(maze: Maze, goal: Goal) -> list[tuple[int, int]]:
    """A point, px, in every cell no farther from `goal` than one may have come to it."""
    far = maze.about(goal)
    x, y, w, h = goal.area if any(goal.area) else (goal.x, goal.y, 1, 1)
    left, top = max(0, x - far), max(0, y - far)
    right, bottom = min(maze.level.width - 1, x + w + far), min(maze.level.height - 1, y + h + far)
    columns = range(left // CELL, right // CELL + 1)
    return [(column * CELL, row * CELL) for row in range(top // CELL, bottom // CELL + 1) for column in columns]


def _spread(
    cells: bytes, costs: tuple[int, int, int], wide: int, ends: list[int], start: int, longest: int
) -> tuple[dict[int, int], int]:
    """What it costs to come to `ends` from each cell that is no farther off than `start`, and the most of that; never
    through more than the `longest` row of cells of the second layer. There are two costs at most, so that of two rows,
    each in order, the nearer head is always next."""
    far: dict[int, int] = {}
    held: dict[int, int] = {}
    rows = {SHUT: deque((0, end, 0) for end in ends), FIRST: deque(), SECOND: deque()}
    cost = 0
    while heads := [(row[0][0], kind) for kind, row in rows.items() if row]:
        cost, at, through = rows[min(heads)[1]].popleft()
        if through >= held.get(at, longest):
            continue
        held[at] = through
        far.setdefault(at, cost)
        if at == start:
            break
        for to in (at - 1, at + 1, at - wide, at + wide):
            kind = cells[to]
            if kind == FIRST and to not in far:
                rows[kind].append((cost + costs[kind], to, 0))
            elif kind == SECOND and through + 1 < held.get(to, longest):
                rows[kind].append((cost + costs[kind], to, through + 1))
    return far, cost


def _cells(level: Level, layers: tuple[str, str]) -> bytes:
    """What one can be in, in each cell and in a border about all of them."""
    first, second = (_free(level, layer) for layer in layers)
    return bytes(FIRST if a else SECOND if b else SHUT for a, b in zip(first, second, strict=True))


def _free(level: Level, layer: str) -> bytearray:
    """Whether feet can stand somewhere in a cell as far as any one solid goes, row by row with a border."""
    wide, high = level.width // CELL + 2, level.height // CELL + 2
    free = bytearray(wide * high)
    for row in range(1, high - 1):
        free[row * wide + 1 : (row + 1) * wide - 1] = b"\1" * (wide - 2)
    for solid in (*level.solids, *level.group_solids.get(layer, ())):
        left, top, right, bottom = _covered(solid, wide - 2, high - 2)
        for row in range(top, bottom):
            at = (row + 1) * wide + 1
            free[at + left : at + right] = bytes(max(0, right - left))
    return free


def _covered(solid: Rect, columns: int, rows: int) -> tuple[int, int, int, int]:
    """The columns from, rows from, columns to and rows to, in which no feet can stand beside `solid`."""
    x, y, w, h = solid
    half, deep = HALF // ONE, DEEP // ONE
    left, top = -(-(x - half) // CELL), -(-y // CELL)
    right, bottom = (x + w + half) // CELL, (y + h + deep) // CELL
    return max(0, left), max(0, top), min(columns, right), min(rows, bottom)
