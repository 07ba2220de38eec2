"""Terrain sets, which Tiled also calls Wang sets: what lies at each side of a tile, so that Tiled chooses tiles itself.

Three kinds: masks (a hedge, a path: the brush joins what it paints), patterns (a floor: filled with *Terrain Fill Mode*
it goes on as it is drawn, whatever it meets), and sets whose sides are told one by one.
"""

import colorsys
from collections.abc import Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import quoteattr

Sides = tuple[str, str, str, str]
"""What lies in the north, east, south and west of a tile: names of a set's colours, empty for nothing."""


@dataclass(frozen=True)
class TerrainSet:
    """A set named `name`, its colours (name to `#rrggbb`), and what lies at the sides of each tile. The first tile
    stands for the set."""

    name: str
    colors: dict[str, str]
    tiles: dict[int, Sides] = field(default_factory=dict)

    def xml(self) -> str:
        """The set as a tileset file holds it. Raises ValueError for a side that names no colour."""
        numbers = {"": 0, **{color: number for number, color in enumerate(self.colors, 1)}}
        first = next(iter(self.tiles))
        lines = [f'  <wangset name={quoteattr(self.name)} type="edge" tile="{first}">']
        for name, color in self.colors.items():
            shown = next((tile for tile, sides in self.tiles.items() if name in sides), -1)
            lines.append(f'   <wangcolor name={quoteattr(name)} color="{color}" tile="{shown}" probability="1"/>')
        for tile, sides in sorted(self.tiles.items()):
            if not set(sides) <= numbers.keys():
                raise ValueError(f"{self.name}: tile {tile} has {sides}, of which not all are colours")
            wangid = ",".join(f"{numbers[side]},0" for side in sides)
            lines.append(f'   <wangtile tileid="{tile}" wangid="{wangid}"/>')
        return "\n".join([*lines, "  </wangset>"])


def masks(name: str, color: str, blocks: Sequence[Sequence[int]]) -> TerrainSet:
    """A set over blocks of sixteen tiles, the masks (1 north, 2 east, 4 south, 8 west) of where the same terrain lies.
    Where several blocks have a tile for a mask, Tiled takes any. The lone tile of each has no sides to choose it by."""
    tiles: dict[int, Sides] = {}
    for mask in (15, *range(1, 15)):
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
    """A set over a block that wraps: each column and each row has a colour of its own between it and the next, so that
    beside a tile there fits the one that is drawn there."""
    across = [f"column {number}" for number in range(1, len(rows[0]) + 1)]
    down = [f"row {number}" for number in range(1, len(rows) + 1)]
    tiles: dict[int, Sides] = {}
    for y, row in enumerate(rows):
        for x, number in enumerate(row):
            tiles[number] = down[y], across[(x + 1) % len(row)], down[(y + 1) % len(rows)], across[x]
    hues = {side: number / len([*across, *down]) for number, side in enumerate([*across, *down])}
    return TerrainSet(name, {side: _hex(hue, 0.55 if side in across else 0.9) for side, hue in hues.items()}, tiles)


def _hex(hue: float, value: float) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in colorsys.hsv_to_rgb(hue, 0.7, value))
