"""Writes the tilesets `ebbhigh`, `ebblow` and `ebbunder` (the harbour at high water, at low, and what lies under both,
each one picture), and `ebbprops`."""

from pathlib import Path

from assets.source.ebb.pictures import high_water, low_water, under_water
from assets.source.ebb.places import WIDE
from assets.source.ebb.props import PROPS
from assets.source.tilesets import Tileset, save_collection


def ebb() -> tuple[Tileset, ...]:
    """Three pictures, each a tileset: a place has one water and what is under it."""
    found = []
    for name, picture, surface in (
        ("high", high_water(), "wood"),
        ("low", low_water(), "stone"),
        ("under", under_water(), ""),
    ):
        found.append(Tileset(f"ebb{name}", columns=WIDE))
        found[-1].add(name, picture, surface=surface)
    return tuple(found)


def write(out: Path) -> None:
    """Write the tilesets and their pictures under `out`/tilesets."""
    folder = out / "tilesets"
    for tiles in ebb():
        tiles.save(folder)
    save_collection(folder, "ebbprops", PROPS)
