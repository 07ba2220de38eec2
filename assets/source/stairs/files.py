"""Writes the stairwell's tilesets: `stairs` (all of it as one picture) and `stairsprops`."""

from collections.abc import Callable
from pathlib import Path

from assets.source import tilesets
from assets.source.stairs.catalogue import PROPS
from assets.source.stairs.places import WIDTH
from assets.source.stairs.well import well
from assets.source.tilesets import TILE, Tileset, save_collection


def stairs() -> Tileset:
    """The stairwell; steps on any of it sound of stone."""
    tiles = Tileset("stairs", columns=WIDTH // TILE)
    tiles.add("well", well(), surface="stone")
    return tiles


def pieces() -> dict[str, Callable[[Path], None]]:
    """What writes the stairwell, and each thing in it, under `out`/tilesets."""
    return {"well": lambda out: stairs().save(out / "tilesets"), **tilesets.pieces("stairsprops", PROPS)}


def write(out: Path) -> None:
    """Write the tilesets and their pictures under `out`/tilesets."""
    folder = out / "tilesets"
    stairs().save(folder)
    save_collection(folder, "stairsprops", PROPS)
