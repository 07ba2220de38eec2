"""Where one can come in a place, px by px, in each of its layers.

In a place of two layers breath counts as endless, and what can be pushed as gone: which pushes it takes is for
`bedtime solve` to say. What no way leads to even so can certainly not be come to.

Where feet are free is kept as one number a row of px, bit x for feet at x: then whole rows are walked at once.
"""

from collections.abc import Iterable, Iterator

from game.content.level import Level, Point, Rect
from game.content.pairs import LEAK, Pair
from game.core.fixed import ONE
from game.session.walking import TOWARDS
from game.world.body import Body
from game.world.looking import ACROSS, Focus, Looker
from game.world.motion import DEEP, HALF

COARSE, FINE = 8, 2
"""Px between the points from which something is tried to be met: first, and where it was not."""
Rows = list[int]


class Trodden:
    """A place with all that can be come to from `starts` (px). `rows` leads from each layer (empty: the only one) to
    the points in it."""

    def __init__(self, level: Level, starts: Iterable[Point]) -> None:
        self.level = level
        self.starts = [(min(max(x, 0), level.width), min(max(y, 0), level.height)) for x, y in starts]
        if level.pair and level.by == LEAK:
            walked = free(level, level.pair.second)
            self.rows = dict.fromkeys(level.groups, flood(walked, _begun(walked, self.starts)))
        elif level.pair:
            first = free(level, level.pair.first)
            self.rows = _both(level.pair, first, free(level, level.pair.second), _begun(first, self.starts))
        else:
            feet = [movable.foot for movable in level.movables.values()]
            rows = free(level, "", feet)
            self.rows = {"": flood(rows, _begun(rows, self.starts))}

    def comes_to(self, layer: str, x: int, y: int) -> bool:
        """Whether feet can come to (x, y) px in a layer."""
        rows = self.rows[layer]
        return 0 <= y < len(rows) and x >= 0 and bool(rows[y] >> x & 1)

    def enters(self, area: Rect) -> bool:
        """Whether one can walk into `area`, as one walks through a door or into a trigger."""
        x, y, w, h = area
        return any(True for _ in self._points((x, y + 1, w, h), 1))

    def comes_near(self, x: int, y: int, far: int, group: str = "") -> bool:
        """Whether one can come nearer than `far` px to (x, y) px, in the layer `group` where that is not empty."""
        area = (x - far + 1, y - far + 1, 2 * far - 1, 2 * far - 1)
        return any(group in ("", layer) for layer, _, _ in self._points(area, 1))

    def meant(self, focus: Focus, light: str, group: str, people: dict[str, Body]) -> Iterator[Focus | None]:
        """What is meant, under `light`, wherever `focus` might be: itself, something nearer, or None behind a wall.
        Only in the layer `group` where that is not empty. `people` are those who stand about."""
        talks = {focus.name} if focus.kind == "person" else set[str]()
        lookers = {layer: Looker(self.level, light) for layer in self.rows}
        for layer, looker in lookers.items():
            looker.see(light, layer)
        for step in (COARSE, FINE):
            for layer, x, y in self.about(focus.area, step):
                for facing in TOWARDS if group in ("", layer) else ():
                    if lookers[layer].near(x, y, facing, focus, people):
                        yield lookers[layer].at(x, y, facing, people, talks)

    def about(self, area: Rect, step: int, far: int = ACROSS) -> Iterator[tuple[str, int, int]]:
        """(layer, x, y) of everywhere within `far` px of `area` that one can come to, a point each `step` px."""
        x, y, w, h = area
        return self._points((x - far, y - far, w + 2 * far, h + 2 * far), step)

    def _points(self, area: Rect, step: int) -> Iterator[tuple[str, int, int]]:
        """The same of what lies in `area`; its right and lower edges are outside."""
        left, top, w, h = area
        first = -(-max(left, 0) // step) * step
        for layer, rows in self.rows.items():
            for y in range(-(-max(top, 0) // step) * step, min(top + h, len(rows)), step):
                row = rows[y] >> first
                for x in range(first, left + w, step):
                    if not row:
                        break
                    if row & 1:
                        yield layer, x, y
                    row >>= step


def _begun(free: Rows, starts: Iterable[Point]) -> Rows:
    """Where walking begins: at the starts, and where one of them lies in what is solid, all round it."""
    begun = [0] * len(free)
    for x, y in starts:
        for far in range(len(free)):
            square = (1 << (x + far + 1)) - (1 << max(x - far, 0))
            ring = {row: free[row] & square for row in range(max(y - far, 0), min(y + far + 1, len(free)))}
            if any(ring.values()):
                for row, bits in ring.items():
                    begun[row] |= bits
                break
    return begun


def _both(pair: Pair, first: Rows, second: Rows, begun: Rows) -> dict[str, Rows]:
    """The points of both layers, crossing from one to the other wherever feet are free in both."""
    above, beneath = flood(first, begun), [0] * len(second)
    while True:
        known = [row | (there & come) for row, there, come in zip(beneath, second, above, strict=True)]
        beneath = flood(second, known)
        surfaced = [row & there & ~come for row, there, come in zip(beneath, first, above, strict=True)]
        if not any(surfaced):
            return {pair.first: above, pair.second: beneath}
        above = flood(first, [row | more for row, more in zip(above, surfaced, strict=True)])


def free(level: Level, group: str, more: Iterable[Rect] = ()) -> Rows:
    """Where feet touch nothing solid of a layer, nor of `more`, and lie on the map."""
    half, deep = HALF // ONE, DEEP // ONE
    across = (1 << (level.width - half + 1)) - (1 << half)
    rows = [across if y >= deep else 0 for y in range(level.height + 1)]
    for x, y, w, h in (*level.solids, *level.group_solids.get(group, ()), *more):
        first, last = max(x - half + 1, 0), x + w + half
        if last > first:
            shut = ~((1 << last) - (1 << first))
            for row in range(max(y + 1, 0), min(y + h + deep, len(rows))):
                rows[row] &= shut
    return rows


def flood(free: Rows, begun: Rows) -> Rows:
    """Every point that walking leads to from `begun`, which count themselves."""
    found = [_spread(row, begun[y]) for y, row in enumerate(free)]
    changed = True
    while changed:
        changed = False
        for order in (range(1, len(free)), range(len(free) - 2, -1, -1)):
            for y in order:
                more = found[y - order.step] & free[y] & ~found[y]
                if more:
                    found[y] |= _spread(free[y], more)
                    changed = True
    return found


def _spread(row: int, begun: int) -> int:
    """The bits of `row` that join on to those `begun`, which count themselves."""
    for turn in (1, -1):
        reached, way, step = begun, row, 1
        while way:
            reached |= way & _shifted(reached, turn * step)
            way &= _shifted(way, turn * step)
            step *= 2
        begun = reached
    return begun


def _shifted(bits: int, by: int) -> int:
    return bits << by if by > 0 else bits >> -by
