"""What was seen with breath held, drawn over the dream: outlines of the real place in two tones of chalk."""

from collections.abc import Iterable, Sequence
from functools import cache

import msgspec
import pygame

from game.content.level import Level, Point, Rect
from game.screen.paint.palette import COLOR
from game.world.breath import CHALK, Chalk

CELL = 8
"""Side of the cells that outlines follow, px."""
SOLID = CELL * CELL // 2
"""Square px of a cell that have to be solid for all of it to be."""
REMEMBERED = 120
"""How far one sees from a point, px."""
STEPS = 4
"""Steps in which chalk fades."""
TREMBLE = 9
"""Ticks between two strokes over the same line."""
STROKES = 4
"""Ways in which a piece of a line may be drawn."""
BROKEN = ((7, 6), (5, 4), (3, 3), (2, 1))
"""Px of each piece that are drawn, by step, in the even and the odd strokes."""
TONES = (("ink8", "blue5"), ("ink7", "blue4"), ("ink6", "blue3"), ("ink5", "blue2"))
"""The two tones, by step."""


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

    def draw(self, target: pygame.Surface, corner: Point, points: Sequence[Chalk], tick: int, stroke: int) -> None:
        """Draw at `tick` what was seen from `points`, on a surface whose top left corner is `corner` of the place.
        `stroke` counts ticks for the trembling."""
        left, top = corner
        wide, high = target.get_size()
        turn = stroke // TREMBLE
        laid = []
        for last, edge in self.seen(points):
            x, y = edge.x - left, edge.y - top
            step = (tick - last) * STEPS // CHALK
            if -CELL <= x < wide and -CELL <= y < high and step < STEPS:
                which = (edge.x * 7 + edge.y * 13 + turn * 5) // CELL % STROKES
                laid.append((_stroke(edge.down, edge.way, step, which), (x - 1, y - 1)))
        target.fblits(laid)


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
def _stroke(down: bool, way: bool, step: int, which: int) -> pygame.Surface:
    """One piece of a line, a px of air round it."""
    out = pygame.Surface((CELL + 2, CELL + 2), pygame.SRCALPHA)
    shown = BROKEN[step][which % 2]
    first = which * 3 % CELL
    for i in range(CELL):
        if (i + first) % CELL < shown and not (way and i % 2):
            aside = 1 + (which == 3 and i > CELL // 2) - (which == 1 and i < CELL // 3)
            at = (aside, 1 + i) if down else (1 + i, aside)
            out.set_at(at, COLOR[TONES[step][(i + which) // 3 % 2]])
    return out
