"""Writes the tilesets `harbour` (the page and the room, each one picture) and `harbourprops`."""

from collections.abc import Callable
from pathlib import Path

from assets.source import tilesets
from assets.source.canvas import Canvas
from assets.source.harbour.catalogue import PROPS
from assets.source.harbour.page import glints, page
from assets.source.harbour.places import HEIGHT, PIER_LEFT, PIER_RIGHT, STREET_TOP, WIDTH
from assets.source.harbour.room import room
from assets.source.tilesets import TILE, Tileset, save_collection

GLINT_MS = 340
"""How long each moment of the light on the water is shown."""
MOMENTS = 4


def harbour() -> Tileset:
    """The page, left of the pier, the pier, right of it, and the street; the same of the room; light on the water."""
    tiles = Tileset("harbour", columns=WIDTH // TILE)
    _add(tiles, "page", page(), "wood", "stone")
    _add(tiles, "room", room(), "carpet", "carpet")
    light = glints()
    tiles.add("glints", light)
    tiles.animate("glints", light.height // TILE // MOMENTS, [(moment, GLINT_MS) for moment in range(MOMENTS)])
    return tiles


def _add(tiles: Tileset, name: str, picture: Canvas, walked: str, foot: str) -> None:
    """`picture` in four blocks, by what steps sound on."""
    tiles.add(f"{name}_left", picture.crop(0, 0, PIER_LEFT, STREET_TOP), surface=walked)
    tiles.add(f"{name}_pier", picture.crop(PIER_LEFT, 0, PIER_RIGHT - PIER_LEFT, STREET_TOP), surface=walked)
    tiles.add(f"{name}_right", picture.crop(PIER_RIGHT, 0, WIDTH - PIER_RIGHT, STREET_TOP), surface=walked)
    tiles.add(f"{name}_street", picture.crop(0, STREET_TOP, WIDTH, HEIGHT - STREET_TOP), surface=foot)


def pieces() -> dict[str, Callable[[Path], None]]:
    """What writes the page and the room, and each thing there, under `out`/tilesets."""
    return {"page": lambda out: harbour().save(out / "tilesets"), **tilesets.pieces("harbourprops", PROPS)}


def write(out: Path) -> None:
    """Write the tilesets and their pictures under `out`/tilesets."""
    folder = out / "tilesets"
    harbour().save(folder)
    save_collection(folder, "harbourprops", PROPS)
