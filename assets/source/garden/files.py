"""Writes the garden's tilesets `garden` and `gardenprops`, the Dark's moments and the far strips."""

from pathlib import Path
from xml.etree import ElementTree

from assets.source.canvas import Canvas
from assets.source.garden import beings, edges, ground, hedges, roof, sky
from assets.source.garden.catalogue import PROPS
from assets.source.terrains import Sides, TerrainSet, runs
from assets.source.tilesets import TILE, Terrain, Tileset, save_collection

WATER_MOMENT = 260
"""How long each moment of the water is shown, ms."""
WATER_MOMENTS = 4
"""How many moments of the water lie below each other."""
_GROUND, _VOID, _RIM = "ground", "void", "rim"
_BENDS = ((_RIM, _RIM, "", ""), ("", _RIM, _RIM, ""), ("", "", _RIM, _RIM), (_RIM, "", "", _RIM))
"""At which sides the corners have the rim, in the order of edges.CORNERS."""
CLEAR: tuple[tuple[str, Sides], ...] = (
    (_GROUND, ("", "", "", "")), (_GROUND, ("", "", _RIM, "")), (_VOID, ("", "", "", "")), (_VOID, (_RIM, "", "", "")),
    (_VOID, ("", _RIM, "", "")), (_VOID, ("", "", _RIM, "")), (_VOID, ("", "", "", _RIM)),
)  # fmt: skip
"""Where an edge of the void has nothing to show: what the tile lies on, and at which sides the rim is."""


def garden() -> Tileset:
    """Ground, hedges, edges and water of the dream; slabs, turf, parapet and light well of the roof."""
    tiles = Tileset("garden")
    tiles.add("grass", ground.grass(), surface="grass")
    tiles.add("void", edges.void(), solid=True)
    tiles.add("paving", ground.paving(), surface="stone")
    tiles.add("cobble", ground.cobble(), surface="stone")
    tiles.add("turf", ground.turf(), surface="grass")
    tiles.add("water", ground.water(), solid=True)
    tiles.add("yard", roof.yard(), solid=True)
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
    tiles.add("well_wall", roof.well_wall())
    tiles.add("puddle", ground.puddles())
    tiles.add("clear", Canvas(len(CLEAR) * TILE, TILE))
    tiles.terrains += [
        Terrain("path", "#9a90cb", also=("path_more",)),
        Terrain("turf_edge", "#6e6c40"),
        Terrain("bank", "#2b6a9e"),
        Terrain("hedge0", "#2f6e42", also=("hedge1",), name="hedge"),
        runs("hedge_face", "#17555f", [tiles.tiles(f"hedge_face{number}") for number in range(3)]),
        Terrain("parapet", "#c9c3ea"),
        void_edge(tiles),
        *(Terrain(floor, edges=False) for floor in ("grass", "paving", "cobble", "turf", "void", "yard")),
        Terrain("water", edges=False, rows=tiles.blocks["water"].height // WATER_MOMENTS),
    ]
    return tiles


def void_edge(tiles: Tileset) -> TerrainSet:
    """The rim of the ground, for a layer over it: void and ground are painted first, then the rim between them. In the
    south the ground shows no rim, since the cliff hangs there; ground one tile wide has no tiles."""
    rims = ((_RIM, "", "", ""), ("", _RIM, "", ""), ("", "", "", _RIM))
    told = [*((_GROUND, sides) for sides in (*rims, *_BENDS)), *((_VOID, sides) for sides in _BENDS), *CLEAR]
    numbers = [*tiles.tiles("rim"), *tiles.tiles("corner"), *tiles.tiles("clear")]
    sides = {
        number: (north or lies, east or lies, south or lies, west or lies)
        for number, (lies, (north, east, south, west)) in zip(numbers, told, strict=True)
    }
    return TerrainSet("void_edge", {_GROUND: "#17555f", _VOID: "#231c45", _RIM: "#52c7b5"}, sides)


def write(out: Path) -> None:
    """Write everything under `out`/tilesets."""
    folder = out / "tilesets"
    tiles = garden()
    tiles.save(folder)
    _finish(folder / "garden.tsx", tiles)
    save_collection(folder, "gardenprops", PROPS)
    beings.the_dark().save(folder / "garden_dark.png")
    sky.write(folder / "gardensky")


def _finish(path: Path, tiles: Tileset) -> None:
    """Add to the written tileset what is not true of a whole block: moving water, and hedges that only overhang."""
    tree = ElementTree.parse(path)
    root = tree.getroot()
    by_id = {element.get("id"): element for element in root.findall("tile")}
    water = tiles.blocks["water"]
    side = water.height // WATER_MOMENTS
    for row in range(side):
        for column in range(water.width):
            animation = ElementTree.SubElement(by_id[str(tiles.tile("water", column, row))], "animation")
            for moment in range(WATER_MOMENTS):
                shown = str(tiles.tile("water", column, row + moment * side))
                ElementTree.SubElement(animation, "frame", tileid=shown, duration=str(WATER_MOMENT))
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
