"""Writes the tilesets `tram` (both cars, one picture), `tramview` (what goes by) and `tramprops`."""

from collections.abc import Callable
from pathlib import Path

from assets.source import tilesets
from assets.source.tilesets import TILE, Tileset, save_collection
from assets.source.tram import view
from assets.source.tram.car import car
from assets.source.tram.catalogue import PROPS
from assets.source.tram.places import WIDTH


def tram() -> Tileset:
    """Both cars; steps on any of it sound of metal."""
    tiles = Tileset("tram", columns=WIDTH // TILE)
    tiles.add("car", car(), surface="metal")
    return tiles


def tram_view() -> Tileset:
    """The street that goes by."""
    tiles = Tileset("tramview", columns=view.LONG // TILE)
    tiles.add("street", view.moments())
    tiles.animate("street", view.HIGH // TILE, [(moment, view.STEP_MS) for moment in range(view.MOMENTS)])
    return tiles


def pieces() -> dict[str, Callable[[Path], None]]:
    """What writes the cars, what goes by, and each thing in them, under `out`/tilesets."""
    return {
        "car": lambda out: tram().save(out / "tilesets"),
        "view": lambda out: tram_view().save(out / "tilesets"),
        **tilesets.pieces("tramprops", PROPS),
    }


def write(out: Path) -> None:
    """Write the tilesets and their pictures under `out`/tilesets."""
    folder = out / "tilesets"
    tram().save(folder)
    tram_view().save(folder)
    save_collection(folder, "tramprops", PROPS)
