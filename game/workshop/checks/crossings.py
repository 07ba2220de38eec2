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
from game.workshop.checks.ground import Trodden
from game.world import ways
from game.world.breath import DRAIN, FULL
from game.world.lamplight import lights
from game.world.motion import HELD
from game.world.ways import GRID, Cell

BREATH = pixels(FULL // DRAIN * HELD)
"""How far one breath carries, px: nine tiles and a little."""
TILE = 16
_SLANTED = GRID * 181 // 128
"""Px of a step on a diagonal: GRID times the root of two."""
NOWHERE, UNKNOWN = -1, 1 << 30
"""Of points that nobody can come to, and of those that nobody has come to yet."""


def crossings(places: Whereabouts, level: Level, trodden: Trodden) -> Iterator[Problem]:
    """What of a place can only be come to with more breath than one that was taken in lamplight, or where the dream
    begins."""
    if level.pair and BY_BREATH in trodden.by:
        yield from _Crossings(places, level, level.pair, trodden).problems()


class _Crossings:
    """The grid points of both layers are numbered: `high` to a column of a layer, the last of them on no map, and
    `there` says of each whether it can be come to."""

    def __init__(self, places: Whereabouts, level: Level, pair: Pair, trodden: Trodden) -> None:
        self.places, self.level, self.trodden = places, level, trodden
        self.first, self.second = pair.first, pair.second
        self.high, self.wide = level.height // GRID + 2, level.width // GRID + 2
        self.there = bytearray(2 * self.high * self.wide)
        self.held = [NOWHERE] * len(self.there)
        """Breath that was held to each, px."""
        for layer in (self.first, self.second):
            for x, y in self._cells(layer):
                post = self._post(layer, x, y)
                self.there[post], self.held[post] = 1, UNKNOWN
        self.lit: dict[str, int] = {}

    def _post(self, layer: str, x: int, y: int) -> int:
        """The number of a grid point of a layer; in the order of layers, columns and rows."""
        return (self.wide * (layer == self.second) + x) * self.high + y

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
        for y, row in enumerate(self.trodden.rows[layer][::GRID]):
            for x, bit in enumerate(bin(row)[:1:-GRID]):
                if bit == "1":
                    yield x, y

    def _least(self, area: tuple[int, int, int, int], group: str) -> int | None:
        near = self.trodden.about(area, GRID, GRID)
        posts = (self._post(layer, x // GRID, y // GRID) for layer, x, y in near if group in ("", layer))
        found = min((self.held[post] for post in posts), default=UNKNOWN)
        return None if found == UNKNOWN else found

    # ------------------------------------------------------------------ counting breath
    def _spread(self) -> None:
        """Find for every grid point the least breath that was held to it since lamplight; `lit` keeps what it was on
        first coming into the light of each lamp, which is by the shortest crossing."""
        there, held, lamps = self.there, self.held, self._lamps()
        real = len(there) // 2
        ways_on = self._ways(real, 0, 0), self._ways(-real, GRID, _SLANTED)
        begun = [self._post(self.first, *ways.cell(units(x), units(y))) for x, y in self.trodden.starts]
        for post in begun:
            held[post] = 0
        heapq.heapify(begun)
        count = len(there)
        """Where a walk begins again is one number: the breath held to it, times `count`, and the point."""
        while begun:
            far, post = divmod(heapq.heappop(begun), count)
            if far > held[post]:
                continue
            if post in lamps:
                self.lit.setdefault(lamps[post], far)
                far = 0
            sides = there[post - 1] | there[post + 1] << 1 | there[post - self.high] << 2 | there[post + self.high] << 3
            for way, px in ways_on[post >= real][sides]:
                at, after = post + way, far + px
                if after < held[at]:
                    held[at] = after
                    heapq.heappush(begun, after * count + at)

    def _ways(self, across: int, straight: int, slanted: int) -> list[list[tuple[int, int]]]:
        """Where one step can lead from a point, and the px of held breath it takes: to the other layer, which is
        `across`, and on, never cutting a corner. By which sides are free: above 1, below 2, to the left 4, right 8."""
        up, down, left, right = -1, 1, -self.high, self.high
        found = []
        for free in range(16):
            sides = [way for bit, way in enumerate((up, down, left, right)) if free >> bit & 1]
            corners = [
                row + column for row in sides if row in (up, down) for column in sides if column in (left, right)
            ]
            found.append([(across, 0), *((way, straight) for way in sides), *((way, slanted) for way in corners)])
        return found

    def _lamps(self) -> dict[int, str]:
        """The points of the dream that lie in the light of a lamp, and its name, of several the first."""
        found: dict[int, str] = {}
        for lamp in self.level.lamps:
            about = lamp.radius // GRID + 1
            for x in range(max(lamp.x // GRID - about, 0), min(lamp.x // GRID + about + 1, self.wide)):
                for y in range(max(lamp.y // GRID - about, 0), min(lamp.y // GRID + about + 1, self.high)):
                    if lights(lamp, x * GRID * ONE, y * GRID * ONE):
                        found.setdefault(self._post(self.first, x, y), lamp.name)
        return found
