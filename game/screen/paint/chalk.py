"""What was seen with breath held, drawn on the ground of the dream: outlines of the real place in chalk."""

import math
from collections.abc import Iterable, Sequence
from functools import cache

import msgspec
import pygame

from game.content.level import Level, Point, Rect
from game.core.rng import seeded
from game.screen.paint.palette import COLOR
from game.world.breath import CHALK, Chalk

CELL = 8
"""Side of the cells that outlines follow, px."""
SOLID = CELL * CELL // 2
"""Square px of a cell that have to be solid for all of it to be."""
REMEMBERED = 120
"""How far one sees from a point, px."""
NEAR = (64, 88, 108)
"""It is drawn this near to the dreamer alone, px: beyond the first fainter by a step, beyond the second by two."""
AWAY = 40
"""No chalk lies this near to a fear, px."""
STEPS = 4
"""Steps in which chalk fades."""
TREMBLE = 22
"""Ticks between two strokes over the same line."""
GRAINS = 8
"""Ways in which a piece of a line may be drawn."""
KEPT, DUST = (15, 13, 9, 5), (6, 4, 2, 1)
"""Sixteenths of a line that the chalk keeps to, and of the dust beside it, by step."""
TONES = (("ink5", "blue2"), ("ink5", "blue1"), ("ink4", "blue1"), ("ink3", "blue0"))
"""The two tones, by step: light enough to be found by who looks, no lighter than the ground in lamplight."""
AIR = 2
"""Px beside a line that it may stray, and its dust lie."""
BEND = 0.17
"""How fast a line strays to this side and that, radians a px."""


class Edge(msgspec.Struct, frozen=True, array_like=True):
    """A piece of an outline, CELL px long, from (x, y) to the right, or downward; `way`: it belongs to a doorway."""

    x: int
    y: int
    down: bool
    way: bool = False


class ChalkLines:
    """The outlines of `level` in `group`. Needs a display mode to draw."""

    def __init__(self, level: Level, group: str) -> None:
        self.edges = edges(level, group)
        self._points: tuple[tuple[int, int, int], ...] = ()
        self._seen: list[tuple[int, Edge]] = []

    def seen(self, points: Sequence[Chalk]) -> list[tuple[int, Edge]]:
        """The edges seen from `points`, each with the tick it was last."""
        key = tuple((point.x, point.y, point.tick) for point in points)
        if key != self._points:
            self._points, self._seen = key, []
            newest = sorted(key, key=lambda point: -point[2])
            for edge in self.edges:
                for x, y, tick in newest:
                    if (edge.x - x) ** 2 + (edge.y - y) ** 2 <= REMEMBERED**2:
                        self._seen.append((tick, edge))
                        break
        return self._seen

    def draw(
        self,
        target: pygame.Surface,
        corner: Point,
        points: Sequence[Chalk],
        tick: int,
        stroke: int,
        dreamer: Point,
        fears: Sequence[Point] = (),
    ) -> pygame.Rect:
        """Draw at `tick` what was seen from `points` of what is near the `dreamer` and far from `fears`, on a surface
        whose top left corner is `corner` of the place. `stroke` counts ticks for the trembling. What may be drawn on,
        px of the place."""
        left, top = corner
        wide, high = target.get_size()
        turn = stroke // TREMBLE
        laid = []
        for last, edge in self.seen(points):
            x, y = edge.x - left, edge.y - top
            if -CELL <= x < wide and -CELL <= y < high:
                step = (tick - last) * STEPS // CHALK + _fainter(edge, dreamer)
                if step < STEPS and all(_apart(edge, fear) > AWAY * AWAY for fear in fears):
                    grain = (edge.x * 7 + edge.y * 13 + turn * 5) // CELL % GRAINS
                    picture = _stroke(edge.down, edge.way, step, grain, *_strays(edge))
                    laid.append((picture, (x - AIR, y - AIR)))
        target.fblits(laid)
        return pygame.Rect(dreamer, (0, 0)).inflate(2 * NEAR[-1], 2 * NEAR[-1])


def _apart(edge: Edge, point: Point) -> int:
    """The square of the px between a piece and a point."""
    return (edge.x - point[0]) ** 2 + (edge.y - point[1]) ** 2


def _fainter(edge: Edge, dreamer: Point) -> int:
    """By how many steps a piece is fainter so far from the dreamer; by all of them where it is too far."""
    apart = _apart(edge, dreamer)
    far = sum(apart > near * near for near in NEAR)
    return far if far < len(NEAR) else STEPS


def _strays(edge: Edge) -> Point:
    """How far a line strays from the edge where a piece begins, and where it ends, px."""
    along, across = (edge.y, edge.x) if edge.down else (edge.x, edge.y)
    first, last = (round(math.sin((along + far) * BEND + across)) for far in (0, CELL))
    return first, last


def edges(level: Level, group: str) -> tuple[Edge, ...]:
    """The outlines of what is solid in `group` of `level`, and of its doorways."""
    wide, high = level.width // CELL, level.height // CELL
    solid = _filled((*level.solids, *level.group_solids.get(group, ())), wide, high)
    ways = _filled([door.area for door in level.doors], wide, high)
    return (*_outline(solid, wide, high, False), *_outline(ways, wide, high, True))


def _filled(areas: Iterable[Rect], wide: int, high: int) -> set[Point]:
    """The cells of which at least half lies in `areas`."""
    covered: dict[Point, int] = {}
    for left, top, across, down in areas:
        for row in range(max(0, top // CELL), min(high, -(-(top + down) // CELL))):
            tall = min(top + down, (row + 1) * CELL) - max(top, row * CELL)
            for column in range(max(0, left // CELL), min(wide, -(-(left + across) // CELL))):
                broad = min(left + across, (column + 1) * CELL) - max(left, column * CELL)
                covered[column, row] = covered.get((column, row), 0) + broad * tall
    return {cell for cell, area in covered.items() if area >= SOLID}


def _outline(cells: set[Point], wide: int, high: int, way: bool) -> Iterable[Edge]:
    """Where `cells` end; the border of the map is no edge."""
    for column, row in sorted(cells):
        x, y = column * CELL, row * CELL
        if row and (column, row - 1) not in cells:
            yield Edge(x, y, False, way)
        if row < high - 1 and (column, row + 1) not in cells:
            yield Edge(x, y + CELL, False, way)
        if column and (column - 1, row) not in cells:
            yield Edge(x, y, True, way)
        if column < wide - 1 and (column + 1, row) not in cells:
            yield Edge(x + CELL, y, True, way)


@cache
def _stroke(down: bool, way: bool, step: int, grain: int, first: int, last: int) -> pygame.Surface:
    """One piece of a line with AIR px of air round it, that strays so far at its `first` and its `last` px: chalk over
    rough ground, of which some is dust beside it."""
    out = pygame.Surface((CELL + 2 * AIR, CELL + 2 * AIR), pygame.SRCALPHA)
    chance, beside = seeded(1 + grain * 64 + step), -1 if first + last > 0 or (first == last == 0 and grain % 2) else 1
    for i in range(CELL):
        aside = AIR + round(first + (last - first) * i / CELL)
        color = COLOR[TONES[step][(i + grain) // 3 % 2]]
        kept, dusty = chance.below(16) < KEPT[step], chance.below(16) < DUST[step]
        for there, off in ((kept, 0), (dusty, beside)):
            if there and not (way and i % 2):
                at = (aside + off, AIR + i) if down else (AIR + i, aside + off)
                out.set_at(at, color)
    return out
