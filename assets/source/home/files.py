"""Writes the flat's tilesets: `home` (floors, walls), `shade` (contact shadow) and `homeprops` (furniture)."""

from collections.abc import Callable
from pathlib import Path

from assets.source import tilesets
from assets.source.home.catalogue import PROPS
from assets.source.home.walls import STYLES
from assets.source.kit import floors, shades, walls
from assets.source.tilesets import Terrain, Tileset, save_collection


def home() -> Tileset:
    """Floors, walls, wall tops and trims."""
    tiles = Tileset("home")
    tiles.add("wood", floors.planks(), surface="wood")
    tiles.add("kitchen", floors.checks(), surface="tile")
    tiles.add("carpet", floors.carpet(), surface="carpet")
    tiles.add("stone", floors.slabs(), surface="stone")
    for name, style in STYLES.items():
        tiles.add(f"wall_{name}", walls.painted(style), solid=True)
    tiles.add("wallend", walls.end_face(), solid=True)
    tiles.add("cap", walls.caps(), solid=True)
    tiles.add("trim", floors.trims())
    tiles.add("lintel", walls.lintel())
    tiles.add("lintel_cap", walls.caps())
    tiles.add("wallend_wood", walls.end_face("wood"), solid=True)
    tiles.terrains += [Terrain(floor, edges=False) for floor in ("wood", "kitchen", "carpet", "stone")]
    tiles.terrains += [Terrain("cap", "#352b62"), Terrain("lintel_cap", "#584f95")]
    return tiles


def shade() -> Tileset:
    """Contact shadow along walls and under lintels, in steps of one ink."""
    tiles = Tileset("shade", columns=8)
    canvas, alpha = shades.along_walls()
    tiles.add("along", canvas, alpha=alpha)
    canvas, alpha = shades.under_lintel()
    tiles.add("lintel", canvas, alpha=alpha)
    return tiles


def pieces() -> dict[str, Callable[[Path], None]]:
    """What writes the tiles, the shade, and each piece of furniture, under `out`/tilesets."""
    return {
        "tiles": lambda out: home().save(out / "tilesets"),
        "shade": lambda out: shade().save(out / "tilesets"),
        **tilesets.pieces("homeprops", PROPS),
    }


def write(out: Path) -> None:
    """Write the tilesets and their pictures under `out`/tilesets."""
    folder = out / "tilesets"
    home().save(folder)
    shade().save(folder)
    save_collection(folder, "homeprops", PROPS)
