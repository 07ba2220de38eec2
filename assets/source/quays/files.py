"""Writes the tileset `quays`: the page of the second chapter and the room under it, each one picture."""

from pathlib import Path

from assets.source.quays.page import page
from assets.source.quays.places import WIDTH
from assets.source.quays.room import room
from assets.source.tilesets import TILE, Tileset


def quays() -> Tileset:
    """The page, and the room."""
    tiles = Tileset("quays", columns=WIDTH // TILE)
    tiles.add("page", page(), surface="wood")
    tiles.add("room", room(), surface="carpet")
    return tiles


def write(out: Path) -> None:
    """Write the tileset and its picture under `out`/tilesets."""
    quays().save(out / "tilesets")
