"""Ways across a place: A* on an 8 px grid of where feet fit, in eight directions, never cutting a corner."""

import heapq
from collections.abc import Callable
from functools import cache

from game.core.fixed import ONE
from game.world.ground import Ground
from game.world.motion import feet

GRID = 8
"""px between points of a way."""
STEP = 32
"""How far from ground where feet fit one gets on to a seat or a bed, and off it, px."""
STRAIGHT, SLANTED = 10, 14
"""Cost of a step and of a diagonal one: 10 x sqrt 2, rounded."""

Cell = tuple[int, int]
Point = tuple[int, int]

STEPS = tuple((dx, dy, SLANTED if dx and dy else STRAIGHT) for dy in (-1, 0, 1) for dx in (-1, 0, 1) if dx or dy)
"""Each step to the next grid point, and what it costs."""
SIDES = tuple((dx, dy) for dx, dy, costs in STEPS if costs == STRAIGHT)
"""The steps that are straight."""


def cell(x: int, y: int) -> Cell:
    """The grid point nearest to (x, y) units."""
    return round(x / ONE / GRID), round(y / ONE / GRID)


def point(at: Cell) -> Point:
    """A grid point in px."""
    return at[0] * GRID, at[1] * GRID


def fits(ground: Ground, at: Cell) -> bool:
    """Whether feet fit at a grid point, people aside."""
    known = ground.fits.get(at)
    if known is None:
        others, ground.others = ground.others, ()
        known = ground.fits[at] = ground.free(*feet(at[0] * GRID * ONE, at[1] * GRID * ONE))
        ground.others = others
    return known


def footing(ground: Ground, x: int, y: int) -> Cell:
    """From where somebody at (x, y) units walks: the nearest grid point, or the nearest where feet fit if they have no
    room there, people aside; where they fit nowhere, the nearest all the same."""
    here = cell(x, y)
    others, ground.others = ground.others, ()
    free = ground.free(*feet(x, y))
    ground.others = others
    if free:
        return here
    reach = STEP // GRID
    near = range(here[0] - reach, here[0] + reach + 1), range(here[1] - reach, here[1] + reach + 1)
    whole = range(ground.width // GRID + 1), range(ground.height // GRID + 1)
    for columns, rows in (near, whole):
        fitting = [(column, row) for row in rows for column in columns if fits(ground, (column, row))]
        if fitting:
            return min(fitting, key=lambda at: (far(at, here), at))
    return here


def standing(ground: Ground, x: int, y: int) -> Cell:
    """The grid point nearest to (x, y) units where feet fit, people aside; where none is near, that of `footing`."""
    here = cell(x, y)
    if fits(ground, here):
        return here
    sides = range(-STEP // GRID, STEP // GRID + 1)
    near = [(here[0] + dx, here[1] + dy) for dx in sides for dy in sides]
    fitting = [at for at in near if fits(ground, at)]
    return min(fitting, key=lambda at: (far(at, here), at)) if fitting else footing(ground, x, y)


def far(a: Cell, b: Cell) -> int:
    """What a way from `a` to `b` costs at least."""
    dx, dy = abs(a[0] - b[0]), abs(a[1] - b[1])
    return STRAIGHT * dx + (SLANTED - STRAIGHT) * dy if dx > dy else STRAIGHT * dy + (SLANTED - STRAIGHT) * dx


def _steps(ground: Ground, here: Cell) -> tuple[tuple[Cell, int, tuple[Cell, ...]], ...]:
    """The steps that feet can make from a grid point: where to, what it costs, and the corners that it goes between;
    found out once on each ground."""
    x, y = here
    straight = {side: fits(ground, (x + side[0], y + side[1])) for side in SIDES}
    found: list[tuple[Cell, int, tuple[Cell, ...]]] = []
    for dx, dy, costs in STEPS:
        there = x + dx, y + dy
        if not (dx and dy):
            if straight[dx, dy]:
                found.append((there, costs, ()))
        elif straight[dx, 0] and straight[0, dy] and fits(ground, there):
            found.append((there, costs, ((x + dx, y), (x, y + dy))))
    known = ground.steps[here] = tuple(found)
    return known


def way(
    ground: Ground,
    start: Cell,
    reached: Callable[[Cell], bool],
    rest: Callable[[Cell], int],
    shut: Callable[[Cell], bool] | None = None,
    nearest: bool = False,
) -> list[Point] | None:
    """Points (px) after `start` up to the first cell that is `reached`; None when there is no way.

    `rest` never overstates what is left to walk; cells that are `shut` are gone round. With `nearest`, where there is
    no way, it leads to the cell with the least left.
    """
    came: dict[Cell, Cell | None] = {start: None}
    cost = {start: 0}
    edge = [(rest(start), 0, start)]
    is_open = cache(lambda at: not shut(at)) if shut else None
    while edge:
        _, gone, here = heapq.heappop(edge)
        if gone > cost[here]:
            continue
        if reached(here):
            return _back(came, here)
        for there, costs, corners in ground.steps.get(here) or _steps(ground, here):
            total = gone + costs
            if total >= cost.get(there, total + 1):
                continue
            if is_open and not (is_open(there) and all(map(is_open, corners))):
                continue
            cost[there], came[there] = total, here
            heapq.heappush(edge, (total + rest(there), total, there))
    return _back(came, min(came, key=lambda at: (rest(at), cost[at], at))) if nearest else None


def to(ground: Ground, start: Cell, end: Cell, nearest: bool = False) -> tuple[Point, ...] | None:
    """The way from one grid point to another, people aside, as `way` has it; looked for once on each ground."""
    key = start, end, nearest
    if key not in ground.ways:
        found = way(ground, start, lambda at: at == end, lambda at: far(at, end), nearest=nearest)
        ground.ways[key] = None if found is None else tuple(found)
    return ground.ways[key]


def around(ground: Ground, middle: Cell, most: int) -> tuple[Cell, ...]:
    """The grid points that a way leads to from `middle`, each at most so far off as `far` has it, in the order in which
    one comes to them; looked for once on each ground."""
    key = middle, most
    if key not in ground.ways:
        found: list[Cell] = []

        def pass_by(at: Cell) -> bool:
            found.append(at)
            return False

        way(ground, middle, pass_by, lambda _: 0, lambda at: far(at, middle) > most)
        ground.ways[key] = tuple(found)
    return ground.ways[key] or ()


def _back(came: dict[Cell, Cell | None], last: Cell) -> list[Point]:
    """The way to `last`, with points on one straight line left out."""
    cells: list[Cell] = []
    step: Cell | None = last
    while step is not None:
        cells.append(step)
        step = came[step]
    cells.reverse()
    kept = [
        here
        for before, here, after in zip(cells, cells[1:], [*cells[2:], None], strict=False)
        if after is None or (here[0] - before[0], here[1] - before[1]) != (after[0] - here[0], after[1] - here[1])
    ]
    return [point(at) for at in kept]
