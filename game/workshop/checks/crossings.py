"""Crossings that ask more of one breath than the nearest lamplight gives.

Breath is counted from the last lamplight on, as it is held in walking through what the dream has shut; what comes back
in walking on and in standing still in the dark is left out, for a lamp is what a crossing should be dared from.
"""

import heapq
from collections.abc import Iterator
from math import ceil

from game.content.level import Level
from game.content.pairs import BREATH as BY_BREATH
from game.content.pairs import Pair
from game.content.whereabouts import Whereabouts
from game.core.fixed import ONE, pixels, units
from game.core.problem import Problem
from game.session.layering import PICKED
from game.session.losing import lamp_at
from game.workshop.checks.ground import Trodden
from game.world import ways
from game.world.breath import DRAIN, FULL
from game.world.motion import HELD
from game.world.ways import GRID, Cell

BREATH = pixels(FULL // DRAIN * HELD)
"""How far one breath carries, px: nine tiles and a little."""
TILE = 16
_STEPS = tuple((dx, dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)
_SLANTED = GRID * 181 // 128
"""Px of a step on a diagonal: GRID times the root of two."""
Post = tuple[str, Cell]
"""A grid point in a layer."""


def crossings(places: Whereabouts, level: Level, trodden: Trodden) -> Iterator[Problem]:
    """What of a place can only be come to with more breath than one that was taken in lamplight, or where the dream
    begins."""
    if level.pair and level.by == BY_BREATH:
        yield from _Crossings(places, level, level.pair, trodden).problems()


class _Crossings:
    def __init__(self, places: Whereabouts, level: Level, pair: Pair, trodden: Trodden) -> None:
        self.places, self.level, self.trodden = places, level, trodden
        self.first, self.second = pair.first, pair.second
        self.cells = {layer: set(self._cells(layer)) for layer in (self.first, self.second)}
        self.held: dict[Post, int] = {}
        self.lit: dict[str, int] = {}

    def problems(self) -> Iterator[Problem]:
        """One for each thing with a name beyond too long a crossing; what lies beyond its lamps is counted anew."""
        self._spread()
        for kind, name, far in self._goals():
            if far > BREATH:
                tiles = ceil(far / TILE)
                message = (
                    f"{kind.lower()} '{name}' lies {tiles} tiles of held breath beyond the nearest lamplight; one "
                    f"breath is {BREATH // TILE}: set a lamp nearer to the crossing, or make it shorter"
                )
                yield Problem(self.level.file, *self.places.object(self.level.file, kind, name), message)

    def _goals(self) -> Iterator[tuple[str, str, int]]:
        """(class, name, px of held breath since the last lamplight) of everything that has a name and is come to."""
        level = self.level
        points = [("Shard", shard.name, (shard.x, shard.y), PICKED, shard.group) for shard in level.shards]
        points += [("Fear", fear.name, (fear.x, fear.y), 2 * TILE, "") for fear in level.fears]
        yield from (("Lamp", name, far) for name, far in self.lit.items())
        for kind, name, (x, y), about, group in points:
            found = self._least((x - about, y - about, 2 * about, 2 * about), group)
            if found is not None:
                yield kind, name, found
        for door in level.doors:
            if door.to and (found := self._least(door.area, "")) is not None:
                yield "Door", door.name, found

    def _cells(self, layer: str) -> Iterator[Cell]:
        """The grid points of a layer that can be come to."""
        for y in range(self.level.height // GRID + 1):
            for x in range(self.level.width // GRID + 1):
                if self.trodden.comes_to(layer, x * GRID, y * GRID):
                    yield x, y

    def _least(self, area: tuple[int, int, int, int], group: str) -> int | None:
        near = self.trodden.about(area, GRID, GRID)
        posts = ((layer, (x // GRID, y // GRID)) for layer, x, y in near if group in ("", layer))
        return min((self.held[post] for post in posts if post in self.held), default=None)

    # ------------------------------------------------------------------ counting breath
    def _spread(self) -> None:
        """Find for every grid point the least breath that was held to it since lamplight; `lit` keeps what it was on
        first coming into the light of each lamp, which is by the shortest crossing."""
        begun = [(0, (self.first, ways.cell(units(x), units(y)))) for x, y in sorted(self.trodden.starts)]
        for far, post in begun:
            self.held[post] = far
        heapq.heapify(begun)
        while begun:
            far, post = heapq.heappop(begun)
            if far > self.held[post]:
                continue
            for there, after in self._steps(post, far):
                if after < self.held.get(there, 1 << 30):
                    self.held[there] = after
                    heapq.heappush(begun, (after, there))

    def _steps(self, post: Post, far: int) -> Iterator[tuple[Post, int]]:
        layer, at = post
        if layer == self.first:
            far = self._lighted(at, far)
            if at in self.cells[self.second]:
                yield (self.second, at), far
        elif at in self.cells[self.first]:
            yield (self.first, at), far
        cells = self.cells[layer]
        for dx, dy in _STEPS:
            there = at[0] + dx, at[1] + dy
            slanted = bool(dx and dy)
            if there not in cells or (slanted and ((there[0], at[1]) not in cells or (at[0], there[1]) not in cells)):
                continue
            yield (layer, there), far + ((_SLANTED if slanted else GRID) if layer == self.second else 0)

    def _lighted(self, at: Cell, far: int) -> int:
        """Breath held since lamplight, where `far` px were held on coming to a point of the dream."""
        lamp = lamp_at(self.level, at[0] * GRID * ONE, at[1] * GRID * ONE)
        if lamp is None:
            return far
        self.lit.setdefault(lamp.name, far)
        return 0
