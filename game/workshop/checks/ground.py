"""Where one can come in a place: the grid that a click leads over, walked in each of its layers.

In a place of two layers breath counts as endless, and what can be pushed as gone: which pushes it takes is for
`bedtime solve` to say. What no way leads to even so can certainly not be come to.
"""

from collections.abc import Iterable, Iterator

from game.content.level import Level, Point, Rect
from game.core.fixed import ONE, units
from game.session.dreaming import DREAM, REAL
from game.session.walking import TOWARDS
from game.world import ways
from game.world.body import Body
from game.world.ground import Ground
from game.world.looking import ACROSS, Focus, Looker
from game.world.motion import feet, walk
from game.world.ways import GRID, Cell

BESIDE = GRID // 2
"""How far off the grid one is tried to stand where on it nothing is met, px."""
STRIDE = 24
"""Ticks of walking from a grid point on that may still lead into an area."""


class Trodden:
    """A place with all that can be come to from `starts` (px). `begun` are the grid points nearest to those, `cells`
    leads from each layer (empty: the only one) to the grid points in it."""

    def __init__(self, level: Level, starts: Iterable[Point]) -> None:
        self.level = level
        if DREAM in level.groups:
            self.grounds = {DREAM: Ground(level, DREAM), REAL: Ground(level, REAL)}
        else:
            self.grounds = {"": Ground(level, next(iter(level.groups), ""))}
            movables = (movable.foot for movable in level.movables.values())
            self.grounds[""].moved = tuple((x * ONE, y * ONE, (x + w) * ONE, (y + h) * ONE) for x, y, w, h in movables)
        self.begun = {ways.cell(units(x), units(y)) for x, y in starts}
        self.cells = self._both(self.begun) if DREAM in self.grounds else {"": flood(self.grounds[""], self.begun)}

    def _both(self, begun: set[Cell]) -> dict[str, set[Cell]]:
        """The grid points of both layers, crossing from one to the other wherever feet are free in both."""
        dream, real = self.grounds[DREAM], self.grounds[REAL]
        dreamt, held = flood(dream, begun), set[Cell]()
        while True:
            held = flood(real, held | {at for at in dreamt if ways.fits(real, at)})
            surfaced = {at for at in held - dreamt if ways.fits(dream, at)}
            if not surfaced:
                return {DREAM: dreamt, REAL: held}
            dreamt = flood(dream, dreamt | surfaced)

    # ------------------------------------------------------------------ meeting
    def enters(self, area: Rect) -> bool:
        """Whether one can walk into `area`. Nobody walks through a door or into a trigger but with their feet in it."""
        return any(self._into(area, layer, at) for layer, at in self.about(area, 2 * GRID))

    def _into(self, area: Rect, layer: str, at: Cell) -> bool:
        x, y = ways.point(at)
        if _holds(area, x, y - 1):
            return True
        for dx, dy in TOWARDS.values():
            body = Body(units(x), units(y))
            for _ in range(STRIDE):
                walk(body, self.grounds[layer], dx, dy, held=layer == REAL)
                if _holds(area, body.x // ONE, body.y // ONE - 1):
                    return True
                if not body.moving:
                    break
        return False

    def comes_near(self, x: int, y: int, far: int, group: str = "") -> bool:
        """Whether one can come nearer than `far` px to (x, y) px, in the layer `group` where that is not empty."""
        area = (x - far, y - far, 2 * far, 2 * far)
        points = (
            point for layer, at in self.about(area, GRID) if group in ("", layer) for point in self._round(layer, at)
        )
        return any(max(abs(px - x), abs(py - y)) < far for px, py in points)

    def meant(self, focus: Focus, light: str, group: str, people: dict[str, Body]) -> Iterator[Focus | None]:
        """What is meant, under `light`, wherever `focus` might be, the grid points first: itself, something nearer, or
        None behind a wall. Only in the layer `group` where that is not empty. `people` are those who stand about."""
        talks = {focus.name} if focus.kind == "person" else set[str]()
        lookers = {layer: Looker(self.level, light) for layer in self.cells}
        for layer, looker in lookers.items():
            looker.see(light, layer)
        near = [(layer, at) for layer, at in self.about(focus.area, ACROSS) if group in ("", layer)]
        on_grid = ((layer, ways.point(at)) for layer, at in near)
        off_grid = ((layer, point) for layer, at in near for point in self._round(layer, at))
        for points in (on_grid, off_grid):
            for layer, point in points:
                for facing in TOWARDS:
                    if lookers[layer].near(*point, facing, focus, people):
                        yield lookers[layer].at(*point, facing, people, talks)

    def about(self, area: Rect, far: int = ACROSS) -> Iterator[tuple[str, Cell]]:
        """(layer, grid point) of everywhere within `far` px of `area` that one can come to, row by row."""
        x, y, w, h = area
        for layer, cells in self.cells.items():
            for row in range((y - far) // GRID, (y + h + far) // GRID + 1):
                for column in range((x - far) // GRID, (x + w + far) // GRID + 1):
                    if (column, row) in cells:
                        yield layer, (column, row)

    def _round(self, layer: str, at: Cell) -> Iterator[Point]:
        """The grid point, px, and those beside it where feet fit."""
        x, y = ways.point(at)
        yield x, y
        for dx in (-BESIDE, 0, BESIDE):
            for dy in (-BESIDE, 0, BESIDE):
                if (dx or dy) and self.grounds[layer].free(*feet(units(x + dx), units(y + dy))):
                    yield x + dx, y + dy


def flood(ground: Ground, begun: set[Cell]) -> set[Cell]:
    """Every grid point that steps lead to from `begun`, which count themselves."""
    found, ahead = set(begun), list(begun)
    while ahead:
        x, y = ahead.pop()
        for at in ((x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1)):
            if at not in found and ways.fits(ground, at):
                found.add(at)
                ahead.append(at)
    return found


def _holds(area: Rect, x: int, y: int) -> bool:
    return area[0] <= x < area[0] + area[2] and area[1] <= y < area[1] + area[3]
