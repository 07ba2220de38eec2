"""Writes the drying ground's own tileset, `dryingprops`; all else of it is the garden's."""

from collections.abc import Callable
from pathlib import Path

from assets.source import tilesets
from assets.source.drying.catalogue import PROPS
from assets.source.tilesets import save_collection


def pieces() -> dict[str, Callable[[Path], None]]:
    """What writes each thing in it, under `out`/tilesets."""
    return tilesets.pieces("dryingprops", PROPS)


def write(out: Path) -> None:
    """Write the tileset and its pictures under `out`/tilesets."""
    save_collection(out / "tilesets", "dryingprops", PROPS)
