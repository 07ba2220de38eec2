"""Writes the tileset `marketprops`: the market stands on the ground of any street."""

from collections.abc import Callable
from pathlib import Path

from assets.source import tilesets
from assets.source.market.catalogue import PROPS
from assets.source.tilesets import save_collection


def pieces() -> dict[str, Callable[[Path], None]]:
    """What writes each thing of the market under `out`/tilesets."""
    return tilesets.pieces("marketprops", PROPS)


def write(out: Path) -> None:
    """Write the tileset and its pictures under `out`/tilesets."""
    save_collection(out / "tilesets", "marketprops", PROPS)
