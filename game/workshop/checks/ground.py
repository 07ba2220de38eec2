"""Where one can come in a place, px by px, in each of its layers.

In a place of two layers breath counts as endless, and what can be pushed as gone: which pushes it takes is for
`bedtime solve` to say. What no way leads to even so can certainly not be come to.

Where feet are free is kept as one number a row of px, bit x for feet at x: then whole rows are walked at once.
"""

from collections.abc import Collection, Iterable, Iterator
from itertools import accumulate, pairwise

from game.content.level import Level, Point, Rect
from game.content.pairs import LEAK
from game.core.fixed import ONE
from game.world.body import Body
from game.world.looking import ACROSS, Focus, Looker
from game.world.motion import DEEP, HALF

COARSE, FINE = 8, 2
"""Px between the points from which something is tried to be met: first, and where it was not."""
Rows = list[int]


class Trodden:
    """A place with all that can be come to from `starts` (px), `by` whatever one ever passes between its layers by
    (None: as the map has it). `rows` leads from each layer (empty: the only one) to the points in it."""

    def __init__(self, level: Level, starts: Iterable[Point], by: Collection[str] | None = None) -> None:
        self.level, self.by = level, frozenset((level.by,) if by is None else by)
        self._lookers: dict[tuple[str, str], Looker] = {}
        self.starts = [(min(max(x, 0), level.width), min(max(y, 0), level.height)) for x, y in starts]
        if level.pair and self.by == {LEAK}:
            layers = {level.pair.second: free(level, level.pair.second)}
        elif level.pair:
            layers = {layer: free(level, layer) for layer in (level.pair.first, level.pair.second)}
        else:
            feet = [movable.foot for movable in level.movables.values()]
            layers = {"": free(level, next(iter(level.groups), ""), feet)}
        first = next(iter(layers))
        begun = {first, level.pair.second} if level.pair and LEAK in self.by else {first}
        rows = flood(layers, ((at, row, bits) for at in sorted(begun) for row, bits in _begun(layers[at], self.starts)))
        self.rows = dict.fromkeys(level.groups, rows[first]) if self.by == {LEAK} else rows

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
        lookers = {layer: self._looker(light, layer) for layer in self.rows if group in ("", layer)}
        near = {layer: looker.from_where(focus, people) for layer, looker in lookers.items()}
        within = _around([bounds for found in near.values() for _, bounds in found], focus.area)
        for step in (COARSE, FINE):
            for layer, x, y in self._points(within, step):
                last = ""
                for facing, (left, top, wide, high) in near.get(layer, ()):
                    if facing != last and left <= x < left + wide and top <= y < top + high:
                        last = facing
                        yield lookers[layer].at(x, y, facing, people, talks)

    def _looker(self, light: str, layer: str) -> Looker:
        """Who looks about in a layer under a light."""
        if (light, layer) not in self._lookers:
            self._lookers[light, layer] = looker = Looker(self.level, light)
            looker.see(light, layer)
        return self._lookers[light, layer]

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


def _around(areas: list[Rect], far_from: Rect) -> Rect:
    """What holds all the areas, as far as they lie within ACROSS px of another."""
    x, y, w, h = far_from
    left = max(x - ACROSS, min((area[0] for area in areas), default=x))
    top = max(y - ACROSS, min((area[1] for area in areas), default=y))
    right = min(x + w + ACROSS, max((area[0] + area[2] for area in areas), default=left))
    bottom = min(y + h + ACROSS, max((area[1] + area[3] for area in areas), default=top))
    return left, top, right - left, bottom - top


def _begun(free: Rows, starts: Iterable[Point]) -> Iterator[tuple[int, int]]:
    """(row, bits) of where walking begins: at the starts, and where one of them lies in what is solid, all round it."""
    for x, y in starts:
        for far in range(len(free)):
            square = (1 << (x + far + 1)) - (1 << max(x - far, 0))
            ring = {row: free[row] & square for row in range(max(y - far, 0), min(y + far + 1, len(free)))}
            if any(ring.values()):
                yield from ring.items()
                break


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


def flood(layers: dict[str, Rows], begun: Iterable[tuple[str, int, int]]) -> dict[str, Rows]:
    """Every point that walking leads to, which is `begun` at (layer, row, bits): whole runs of free ones at once, and
    from one layer to the other wherever feet are free in both."""
    rows = list(zip(*layers.values(), strict=True))
    bands = list(accumulate((row != above for above, row in pairwise(rows)), initial=0))
    """Rows that are alike, one below the other, are walked as one."""
    alike = dict(zip(bands, rows, strict=True))
    left = {layer: [_runs(alike[band][n]) for band in alike] for n, layer in enumerate(layers)}
    found = {layer: [0] * len(alike) for layer in layers}
    ahead = [(layer, bands[row], bits) for layer, row, bits in begun]
    while ahead:
        layer, band, bits = ahead.pop()
        runs = left[layer][band] if 0 <= band < len(alike) else []
        for run in [run for run in runs if run & bits]:
            runs.remove(run)
            found[layer][band] |= run
            ahead += (layer, band - 1, run), (layer, band + 1, run)
            ahead += ((other, band, run) for other in layers if other != layer)
    return {layer: [found[layer][band] for band in bands] for layer in layers}


def _runs(row: int) -> list[int]:
    """The bits of a row that join on to each other, apart from the others."""
    found, rest = [], row
    while rest:
        run = rest & ~(rest + (rest & -rest))
        found.append(run)
        rest ^= run
    return found
