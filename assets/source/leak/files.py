"""Writes the tilesets of the flat dreamt: `leak` (all of it as one picture, and light on the water) and `leakprops`,
which has what that night and its morning have in it too."""

from collections.abc import Callable
from pathlib import Path

from assets.source import tilesets
from assets.source.harbour.page import glints
from assets.source.kit.solids import foot, post
from assets.source.leak import greens, morning
from assets.source.leak.tide import WIDTH, tide
from assets.source.tilesets import TILE, Prop, Tileset, save_collection

GLINT_MS = 380
"""How long each moment of the light on the water is shown."""
MOMENTS = 4
PROPS: dict[str, Prop] = {
    "hedge_sofa": Prop(lambda: greens.hedge(78, 38, 16, 17), foot(20, 1)),
    "hedge_bench": Prop(lambda: greens.hedge(58, 30, 12, 5), foot(17, 1)),
    "hedge_counter": Prop(lambda: greens.hedge(116, 34, 14, 9), foot(14, 0)),
    "bollard": Prop(greens.bollard, post(10)),
    # in the flat as it is
    "wall_lamp": Prop(morning.wall_lamp, glow="lamp"),
    "boots_bow": Prop(morning.boots_bow),
    "coat_on_chair": Prop(morning.coat_on_chair),
    "footprints_across": Prop(morning.footprints_across),
    "footprints_down": Prop(lambda: morning.footprints_down(4)),
}
"""A prop's tile in the tileset is its position here: add new ones at the end."""


def leak() -> Tileset:
    """The flat under water, and six by six tiles of light on it."""
    tiles = Tileset("leak", columns=WIDTH // TILE)
    tiles.add("tide", tide())
    light = glints()
    tiles.add("glints", light)
    tiles.animate("glints", light.height // TILE // MOMENTS, [(moment, GLINT_MS) for moment in range(MOMENTS)])
    return tiles


def pieces() -> dict[str, Callable[[Path], None]]:
    """What writes the flat dreamt, and each thing in it, under `out`/tilesets."""
    return {"tide": lambda out: leak().save(out / "tilesets"), **tilesets.pieces("leakprops", PROPS)}


def write(out: Path) -> None:
    """Write the tilesets and their pictures under `out`/tilesets."""
    folder = out / "tilesets"
    leak().save(folder)
    save_collection(folder, "leakprops", PROPS)
