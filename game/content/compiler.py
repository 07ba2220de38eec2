"""TMX to Level. Tiles, layers and typed objects are read strictly, and every problem is told at once.

A layer is called by its path through the groups it lies in (`dream/floor`), and a map's depth is the order of its
layers in the file. The compiler only reads.
"""

from pathlib import Path
from typing import Any, cast

import msgspec

from game.content import paths
from game.content.classes import Placed
from game.content.geometry import Rect, within
from game.content.level import Level, TileLayer
from game.content.maps import rules
from game.content.maps.layers import TILE, Layer, gids, layers
from game.content.maps.members import own_values, properties
from game.content.maps.objects import Objects, settle
from game.content.maps.pictures import Pictures
from game.content.maps.reader import Reader, Shared
from game.content.maps.solids import merged
from game.content.maps.tilesets import Tiles, Tilesets
from game.content.objects import PROPERTIES, ROWS
from game.content.objects.map import MapProperties
from game.content.pairs import SHUT, Pair, misfit, pair_of
from game.content.xmltree import Element
from game.core.problem import ContentError, Problem

_LARGEST = 512
"""Tiles a map may be wide or high."""
_MOST_SURFACES = 256
"""Surfaces a map may know, the empty one included: a cell's is kept in one byte."""


class Made(msgspec.Struct, frozen=True):
    """A level, the files it was made from, and those that only had to be there."""

    level: Level
    read: frozenset[Path]
    found: frozenset[Path]


def compile_level(root: Path, path: Path, shared: Shared[Tiles] | None = None) -> Level:
    """The level in the map `path` of the project `root`; `shared` are tilesets that maps were made from before, which
    may have changed since. Raises ContentError with everything that is wrong with it."""
    shared = shared or Shared()
    shared.forget_changed()
    return make_level(root, path, shared).level


def make_level(root: Path, path: Path, shared: Shared[Tiles]) -> Made:
    """The same, and what it was made from. `shared` are the tilesets that other maps were made from a moment ago."""
    try:
        full = paths.inside(root, path)
    except ValueError as error:
        raise ContentError([Problem(paths.named(root, path), 1, 1, str(error))]) from None
    compiler = _Compiler(root.resolve(), full)
    level, reader = compiler.level(shared), compiler.reader
    return Made(level, frozenset(reader.read), frozenset(reader.found.keys() - reader.read))


class _Compiler:
    def __init__(self, root: Path, path: Path) -> None:
        self.reader, self.path = Reader(root), path
        tree = self.reader.tree(path, "map")
        if tree is None:
            raise ContentError(self.reader.problems)
        self.tree: Element = tree
        self.columns, self.rows = self._head()

    def _head(self) -> tuple[int, int]:
        """The map's size in tiles, (0, 0) when its layers cannot be judged by it. Notes what the game does not know of
        maps."""
        tree, reader = self.tree, self.reader
        rules.no_class(tree, "the map", reader)
        if tree.get("orientation", "orthogonal") != "orthogonal":
            reader.fail(tree, f"a map is orthogonal here, not {tree.get('orientation')}")
        tile = reader.whole(tree, "tilewidth", least=1), reader.whole(tree, "tileheight", least=1)
        if tile != (TILE, TILE):
            reader.fail(tree, f"tiles are {TILE} × {TILE} px here, not {tile[0]} × {tile[1]}")
        if tree.get("infinite", "0") != "0":
            reader.fail(tree, "a map is finite here; switch off 'Infinite' in the map's properties")
            return 0, 0
        known = len(reader.problems)
        size = reader.whole(tree, "width", least=1), reader.whole(tree, "height", least=1)
        if len(reader.problems) > known:
            return 0, 0
        if max(size) > _LARGEST:
            reader.fail(tree, f"the map is {size[0]} × {size[1]} tiles; {_LARGEST} × {_LARGEST} are the most")
            return 0, 0
        return size

    def level(self, shared: Shared[Tiles]) -> Level:
        reader = self.reader
        tilesets = Tilesets(self.tree, reader, shared)
        found = layers(self.tree, reader)
        objects = Objects(tilesets, reader)
        cells: dict[str, list[int]] = {}
        placed: list[Placed] = []
        for layer in found:
            if layer.element.tag == "objectgroup":
                there = list(objects.read(layer))
                placed += [] if layer.off else there
            elif self.columns:
                data = gids(layer, self.columns, self.rows, tilesets, reader) or []
                cells |= {} if layer.off else {layer.name: data}
        found = [layer for layer in found if not layer.off]
        settle(placed, reader)
        for item in placed:
            if item.element.get("id") not in objects.misread:
                ROWS[item.kind].check(item, placed, reader)
            if self.columns and not (item.gid and tilesets.find(item.gid) is None):
                rules.on_the_map(item, self.columns * TILE, self.rows * TILE, reader)
        said = own_values(properties(self.tree, reader), PROPERTIES["map"], "a map", reader)
        pair = pair_of([layer.group for layer in found])
        self.judge_layers(said, pair, [item for item in placed if item.kind == "Leak"])
        reader.stop()
        level = self.built(found, placed, cells, said, tilesets)
        if pair is None or level.by != SHUT:
            return level
        found, placed = _without_first(pair, found), [_bare(pair, item) for item in placed if _is_left(pair, item)]
        cells = {pair.bare(name): there for name, there in cells.items()}
        return msgspec.structs.replace(self.built(found, placed, cells, said, tilesets), whole=level)

    def built(
        self, found: list[Layer], placed: list[Placed], cells: dict[str, list[int]], said: dict[str, Any],
        tilesets: Tilesets,
    ) -> Level:  # fmt: skip
        """The level of these layers, all of them in the game, and of what is placed in them."""
        reader, pair = self.reader, pair_of([layer.group for layer in found])
        used = set[int]().union(*cells.values(), (item.gid for item in placed if ROWS[item.kind].pictured))
        pictures = Pictures(used, tilesets, reader)
        tiled = [layer for layer in found if layer.element.tag == "layer"]
        names, surfaces = self.surfaces(tiled, cells, tilesets)
        common = [layer for layer in tiled if not layer.group]
        groups = (pair.first, pair.second) if pair else ()
        floors = {group: self.floor([t for t in tiled if t.group in ("", group)], cells, surfaces) for group in groups}
        walls = [(t.group, r) for t in tiled if not t.overhead for r in self.walls(cells[t.name], pictures)]
        if not groups:
            self.judge_props([item for item in placed if item.kind == "Prop"], [rect for _, rect in walls], pictures)
        reader.stop()
        solid = [(item.group, rect) for item in placed for rect in ROWS[item.kind].solid(item, pictures)]
        solid += walls
        solids = {group: merged(rect for inside, rect in solid if inside == group) for group in ("", *groups)}
        return Level(
            file=paths.named(reader.root, self.path),
            width=self.columns * TILE,
            height=self.rows * TILE,
            tile=TILE,
            pictures=pictures.all,
            animations=pictures.animations,
            order=tuple(layer.name for layer in found),
            layers=tuple(
                TileLayer(
                    layer.name,
                    layer.group,
                    layer.light,
                    tuple(map(pictures.by_gid.__getitem__, cells[layer.name])),
                    layer.values["glow"],
                )
                for layer in tiled
            ),
            objects=tuple(ROWS[item.kind].build(item, pictures) for item in placed),
            solids=solids[""],
            surface_names=names,
            surfaces=self.floor(common, cells, surfaces),
            ids={item.id: ROWS[item.kind].at(item) for item in placed},
            groups=groups,
            group_solids={group: solids[group] for group in groups},
            group_surfaces=floors,
            properties=cast(MapProperties, PROPERTIES["map"].members(**said)),
            drawn={layer.name: layer.drawn for layer in found if layer.values["drawn"]},
        )

    def judge_layers(self, said: dict[str, Any], pair: Pair | None, leaks: list[Placed]) -> None:
        """Notes where what a map says of its layers does not fit those it has, and leaks between none."""
        layers = said.get("layers", "")
        why = misfit(pair, layers, bool(leaks)) if layers else ""
        if why:
            self.reader.fail(properties(self.tree, self.reader)["layers"], f"'layers' is '{layers}', but {why}")
        for item in leaks if pair is None else ():
            self.reader.fail(item.element, f"{item.who} leaks from nowhere: the place has one layer alone")

    def judge_props(self, props: list[Placed], walls: list[Rect], pictures: Pictures) -> None:
        """Notes props that stand in a wall: all that feet cannot enter of them lies there. In a place of two layers
        what grows in a hedge does so, too."""
        for item in props:
            corners = {
                (x, y)
                for left, top, wide, high in ROWS[item.kind].solid(item, pictures)
                for x in (left, left + wide - 1)
                for y in (top, top + high - 1)
            }
            if corners and all(any(within(wall, x, y) for wall in walls) for x, y in corners):
                self.reader.fail(item.element, f"{item.who} stands in a wall: move it to where there is floor")

    def walls(self, cells: list[int], pictures: Pictures) -> list[Rect]:
        """The collision rectangles of a tile layer, in px of the map."""
        solid = {gid: shapes for gid in set(cells) - {0} if (shapes := pictures.shapes(gid))}
        found = []
        for index, gid in [(index, gid) for index, gid in enumerate(cells) if gid in solid] if solid else ():
            x, y = index % self.columns * TILE, index // self.columns * TILE
            found += [(x + left, y + top, width, height) for left, top, width, height in solid[gid]]
        return found

    def surfaces(
        self, tiled: list[Layer], cells: dict[str, list[int]], tilesets: Tilesets
    ) -> tuple[tuple[str, ...], dict[int, int]]:
        """The names of the surfaces, the empty one first, and which of them the tile of each gid has."""
        used = set[int]().union(*(cells[layer.name] for layer in tiled))
        said = {gid: tile.surface for gid in used if (tile := tilesets.find(gid)) and tile.surface}
        names = ("", *sorted(set(said.values())))
        if len(names) > _MOST_SURFACES:
            told = f"the map's tiles have {len(names) - 1} surfaces"
            self.reader.fail(self.tree, f"{told}; {_MOST_SURFACES - 1} are the most")
            self.reader.stop()
        return names, {gid: names.index(surface) for gid, surface in said.items()}

    def floor(self, tiled: list[Layer], cells: dict[str, list[int]], numbers: dict[int, int]) -> bytes:
        """Which surface each cell has: that of the topmost of the layers `tiled` that says one."""
        floor = bytes(self.columns * self.rows)
        for layer in tiled:
            if not numbers.keys().isdisjoint(cells[layer.name]):
                floor = bytes(map(numbers.get, cells[layer.name], floor))
        return floor


def _without_first(pair: Pair, found: list[Layer]) -> list[Layer]:
    """The layers of a place but those of the first group, and those of the second as if they lay in none."""
    left = (layer for layer in found if layer.group != pair.first)
    return [msgspec.structs.replace(layer, name=pair.bare(layer.name), group="") for layer in left]


def _is_left(pair: Pair, item: Placed) -> bool:
    """Whether something is there without the first group: nothing leaks then either."""
    return item.group != pair.first and item.kind != "Leak"


def _bare(pair: Pair, item: Placed) -> Placed:
    return msgspec.structs.replace(item, layer=pair.bare(item.layer), group="")
