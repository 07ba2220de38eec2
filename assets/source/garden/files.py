"""Writes the garden's tilesets `garden` and `gardenprops`, the Dark's moments and the far strips."""

from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

from assets.source import tilesets
from assets.source.canvas import Canvas
from assets.source.garden import edges, ground, hedges, roof, sky
from assets.source.garden.catalogue import PROPS
from assets.source.terrains import Sides, TerrainSet, runs
from assets.source.tilesets import TILE, Terrain, Tileset, save_collection

WATER_MOMENT = 260
"""How long each moment of the water is shown, ms."""
WATER_MOMENTS = 4
"""How many moments of the water lie below each other."""
VOID_EDGE = {
    "rim": ("se sw", "sw nw", "ne se"),
    "corner": ("sw", "nw", "ne", "se"),
    "clear": ("ne se sw nw", "ne nw", "se sw nw", "ne sw nw", "ne se nw", "ne se sw"),
}
"""At which corners of each tile the ground goes on. In the south nothing is shown of its edge, since the cliff hangs
there, and nothing where only a corner is gone."""


def garden() -> Tileset:
    """Ground, hedges, edges and water of the dream; slabs, turf, parapet and light well of the roof."""
    tiles = Tileset("garden")
    tiles.add("grass", ground.grass(), surface="grass")
    tiles.add("void", edges.void(), solid=True)
    tiles.add("paving", ground.paving(), surface="stone")
    tiles.add("cobble", ground.cobble(), surface="stone")
    tiles.add("turf", ground.turf(), surface="grass")
    tiles.add("water", ground.water(), solid=True)
    tiles.animate(
        "water",
        tiles.blocks["water"].height // WATER_MOMENTS,
        [(moment, WATER_MOMENT) for moment in range(WATER_MOMENTS)],
    )
    tiles.add("yard", roof.yard(0), solid=True)
    tiles.add("path", ground.path_edges(0))
    tiles.add("path_more", ground.path_edges(40))
    tiles.add("turf_edge", ground.turf_edges())
    tiles.add("bank", ground.banks())
    for number in range(2):
        tiles.add(f"hedge{number}", hedges.tops(number), solid=True)
        tiles.add(f"hedge_face{number}", hedges.faces(number), solid=True)
    tiles.add("hedge_face2", hedges.faces(2, flowers=True), solid=True)
    tiles.add("parapet", roof.parapet(), solid=True)
    tiles.add("cliff", edges.cliff())
    tiles.add("cliff_end", edges.cliff_ends())
    tiles.add("corner", edges.corners())
    tiles.add("rim", edges.rims())
    tiles.add("lip", roof.lips())
    tiles.add("well_side", roof.well_sides())
    tiles.add("bridge", edges.bridge(), surface="wood")
    tiles.add("catwalk", roof.catwalk(), surface="metal")
    tiles.add("well_wall", roof.well_wall(0))
    tiles.add("puddle", ground.puddles())
    tiles.add("clear", Canvas(len(VOID_EDGE["clear"]) * TILE, TILE))
    tiles.add("yard_south", roof.yard(1), solid=True)
    for stretch in (1, 2):
        tiles.add(f"well_wall{stretch}", roof.well_wall(stretch))
    tiles.add("bridge_end", edges.bridge_ends(), surface="wood")
    tiles.add("walkway", roof.walkway(), surface="metal")
    tiles.add("hedge_field", hedges.field(), solid=True)
    tiles.terrains += [
        Terrain("path", "#9a90cb", also=("path_more",)),
        Terrain("turf_edge", "#6e6c40"),
        Terrain("bank", "#2b6a9e"),
        Terrain("hedge0", "#2f6e42", also=("hedge1",), name="hedge"),
        runs("hedge_face", "#17555f", [tiles.tiles(f"hedge_face{number}") for number in range(3)]),
        Terrain("parapet", "#c9c3ea"),
        void_edge(tiles),
        *(Terrain(floor, edges=False) for floor in ("grass", "paving", "cobble", "turf", "void", "yard", "yard_south")),
        Terrain("hedge_field", edges=False),
        Terrain("water", edges=False, rows=tiles.blocks["water"].height // WATER_MOMENTS),
    ]
    return tiles


def void_edge(tiles: Tileset) -> TerrainSet:
    """The rim of the ground, for a layer over it, painted as the ground is: the brush rounds off what it paints."""
    told = [ground.split() for block in VOID_EDGE for ground in VOID_EDGE[block]]
    numbers = [number for block, shown in VOID_EDGE.items() for number in tiles.tiles(block)[: len(shown)]]
    corners: list[Sides] = [
        ("ground" * ("ne" in at), "ground" * ("se" in at), "ground" * ("sw" in at), "ground" * ("nw" in at))
        for at in told
    ]
    return TerrainSet("void_edge", {"ground": "#17555f"}, dict(zip(numbers, corners, strict=True)), corners=True)


def pieces() -> dict[str, Callable[[Path], None]]:
    """What writes the tiles, the sky, and each thing that stands there, under `out`/tilesets."""
    return {
        "tiles": _tiles,
        "sky": lambda out: sky.write(out / "tilesets/gardensky"),
        **tilesets.pieces("gardenprops", PROPS),
    }


def write(out: Path) -> None:
    """Write everything under `out`/tilesets."""
    _tiles(out)
    save_collection(out / "tilesets", "gardenprops", PROPS)
    sky.write(out / "tilesets/gardensky")


def _tiles(out: Path) -> None:
    tiles = garden()
    tiles.save(out / "tilesets")
    _finish(out / "tilesets/garden.tsx", tiles)


def _finish(path: Path, tiles: Tileset) -> None:
    """Add to the written tileset what is not true of a whole block: hedges that only overhang."""
    tree = ElementTree.parse(path)
    root = tree.getroot()
    by_id = {element.get("id"): element for element in root.findall("tile")}
    for number in range(2):
        for mask in range(0, 16, 2):
            tile = by_id[str(tiles.tile(f"hedge{number}", mask))]
            for whole in tile.findall("objectgroup"):
                tile.remove(whole)
            shapes = ElementTree.SubElement(tile, "objectgroup", draworder="index")
            for count, (x, y, width, height) in enumerate(hedges.OVERHANG, 1):
                rect = {"id": count, "x": x, "y": y, "width": width, "height": height}
                ElementTree.SubElement(shapes, "object", {name: str(value) for name, value in rect.items()})
    ElementTree.indent(root, " ")
    tree.write(path, encoding="UTF-8", xml_declaration=True)
