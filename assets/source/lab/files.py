"""Writes the laboratory's tilesets: `lab` (floors, walls, and the light that moves in ring and pods) and `labprops`."""

from collections.abc import Callable
from pathlib import Path

from assets.source import tilesets
from assets.source.kit import walls
from assets.source.lab import desks, floors, hall, lobby, pods, ring
from assets.source.lab.catalogue import PROPS
from assets.source.lab.walls import STYLES
from assets.source.tilesets import TILE, Terrain, Tileset, save_collection


def lab() -> Tileset:
    """Floors, walls, the ring's running light, the pods' breath, no two of them in step, steam, and what blinks."""
    tiles = Tileset("lab")
    tiles.add("terrazzo", floors.terrazzo(), surface="tile")
    tiles.add("lino", floors.lino(), surface="lino")
    tiles.add("concrete", floors.concrete(), surface="stone")
    for name, style in STYLES.items():
        tiles.add(f"wall_{name}", walls.painted(style), solid=True)
    tiles.add("band", floors.band(), surface="stone")
    tiles.add("ring", ring.lights())
    tiles.animate("ring", ring.HEIGHT // TILE, [(moment, ring.MOMENT_MS) for moment in range(ring.MOMENTS)])
    for count, number in enumerate(pods.SLEEPERS):
        tiles.add(f"pod_{number}", pods.breaths(number))
        breath = list(zip(pods.BREATH, pods.BREATH_MS, strict=True))
        begin = count % len(breath)
        tiles.animate(f"pod_{number}", pods.TALL // TILE, breath[begin:] + breath[:begin])
    tiles.add("steam", desks.steam())
    tiles.animate("steam", 1, [(moment, desks.STEAM_MS) for moment in range(desks.STEAMS)])
    for name, block, high, lengths in (
        ("hold", lobby.hold_letters(), 2, lobby.HOLD_MS),
        ("today", hall.today(), 1, hall.TODAY_MS),
    ):
        tiles.add(name, block)
        tiles.animate(name, high, list(enumerate(lengths)))
    tiles.terrains += [
        Terrain("band", "#17555f"),
        Terrain("terrazzo", "#9a90cb", edges=False),
        Terrain("lino", "#2b6a9e", edges=False),
    ]
    return tiles


def pieces() -> dict[str, Callable[[Path], None]]:
    """What writes the tiles, and each thing that stands there, under `out`/tilesets."""
    return {"tiles": lambda out: lab().save(out / "tilesets"), **tilesets.pieces("labprops", PROPS)}


def write(out: Path) -> None:
    """Write the tilesets and their pictures under `out`/tilesets."""
    folder = out / "tilesets"
    lab().save(folder)
    save_collection(folder, "labprops", PROPS)
