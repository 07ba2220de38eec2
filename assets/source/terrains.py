"""Terrain sets, which Tiled also calls Wang sets: what lies at each side of a tile, so that Tiled chooses tiles itself.

Three kinds: masks (a hedge, a path: the brush joins what it paints), patterns (a floor: filled with *Terrain Fill Mode*
it goes on as it is drawn, whatever it meets), and sets whose sides are told one by one.
"""

import colorsys
import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import quoteattr

Sides = tuple[str, str, str, str]
"""What lies in the north, east, south and west of a tile: names of a set's colours, empty for nothing. In a set of
corners: in the north-east, south-east, south-west and north-west."""


@dataclass(frozen=True)
class TerrainSet:
    """A set named `name`, its colours (name to `#rrggbb`), and what lies at the sides or `corners` of each tile. Its
    first tile stands for it."""

    name: str
    colors: dict[str, str]
    tiles: dict[int, Sides] = field(default_factory=dict)
    corners: bool = False

    def xml(self) -> str:
        """The set as a tileset file holds it. Raises ValueError for a side that names no colour."""
        numbers = {"": 0, **{color: number for number, color in enumerate(self.colors, 1)}}
        first = next(iter(self.tiles))
        kind = "corner" if self.corners else "edge"
        lines = [f'  <wangset name={quoteattr(self.name)} type="{kind}" tile="{first}">']
        for name, color in self.colors.items():
            shown = next((tile for tile, sides in self.tiles.items() if name in sides), -1)
            lines.append(f'   <wangcolor name={quoteattr(name)} color="{color}" tile="{shown}" probability="1"/>')
        for tile, sides in sorted(self.tiles.items()):
            if not set(sides) <= numbers.keys():
                raise ValueError(f"{self.name}: tile {tile} has {sides}, of which not all are colours")
            wangid = ",".join(f"0,{numbers[side]}" if self.corners else f"{numbers[side]},0" for side in sides)
            lines.append(f'   <wangtile tileid="{tile}" wangid="{wangid}"/>')
        return "\n".join([*lines, "  </wangset>"])


def masks(name: str, color: str, blocks: Sequence[Sequence[int]]) -> TerrainSet:
    """A set over blocks of sixteen tiles, the masks (1 north, 2 east, 4 south, 8 west) of where the same terrain lies.
    Where several blocks have a tile for a mask, Tiled takes any. The lone tile of each has no sides to choose it by."""
    tiles: dict[int, Sides] = {}
    for mask in (6, *range(1, 16)):
        north, east, south, west = (name if mask & side else "" for side in (1, 2, 4, 8))
        tiles |= {block[mask]: (north, east, south, west) for block in blocks}
    return TerrainSet(name, {name: color}, tiles)


def runs(name: str, color: str, blocks: Sequence[Sequence[int]]) -> TerrainSet:
    """A set over blocks of four tiles, the masks (1 west, 2 east) of where the same terrain lies."""
    tiles: dict[int, Sides] = {}
    for mask in (3, 1, 2):
        tiles |= {block[mask]: ("", name if mask & 2 else "", "", name if mask & 1 else "") for block in blocks}
    return TerrainSet(name, {name: color}, tiles)


def pattern(name: str, rows: Sequence[Sequence[int]]) -> TerrainSet:
    """A set over a block that wraps: two corners that neighbours share are those of no other neighbours, so that beside
    a tile there fits the one that is drawn there, and no other."""
    wide, high = len(rows[0]), len(rows)
    marks = _marks(wide, high)
    tiles: dict[int, Sides] = {}
    for y, row in enumerate(rows):
        for x, number in enumerate(row):
            left, right, top, bottom = x, (x + 1) % wide, y, (y + 1) % high
            corners = (top, right), (bottom, right), (bottom, left), (top, left)
            north_east, south_east, south_west, north_west = (str(marks[at]) for at in corners)
            tiles[number] = north_east, south_east, south_west, north_west
    count = max(marks.values())
    colors = {str(mark): _hex(mark / count) for mark in range(1, count + 1)}
    return TerrainSet(name, colors, tiles, corners=True)


def _marks(wide: int, high: int) -> dict[tuple[int, int], int]:
    """A number for each corner (row, column) of a block that wraps, as few as a plain search finds: no two of them lie
    beside each other, or below each other, in two places."""
    tried = (_marked(wide, high, count) for count in itertools.count(math.isqrt(wide * high)))
    return next(marks for marks in tried if marks)


def _marked(wide: int, high: int, count: int) -> dict[tuple[int, int], int] | None:
    marks: dict[tuple[int, int], int] = {}
    taken: set[tuple[str, int, int]] = set()
    for y, x in itertools.product(range(high), range(wide)):
        for mark in range(1, count + 1):
            marks[y, x] = mark
            pairs = _pairs(marks, y, x, wide, high)
            if len(set(pairs)) == len(pairs) and taken.isdisjoint(pairs):
                taken.update(pairs)
                break
        else:
            return None
    return marks


def _pairs(marks: dict[tuple[int, int], int], y: int, x: int, wide: int, high: int) -> list[tuple[str, int, int]]:
    """The pairs of marks that the newest, at row `y` and column `x`, makes with those that are there already."""
    here = marks[y, x]
    pairs = [("across", marks[y, x - 1], here)] if x else []
    pairs += [("across", here, marks[y, 0])] if x == wide - 1 else []
    pairs += [("down", marks[y - 1, x], here)] if y else []
    pairs += [("down", here, marks[0, x])] if y == high - 1 else []
    return pairs


def _hex(hue: float) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in colorsys.hsv_to_rgb(hue, 0.7, 0.9))
