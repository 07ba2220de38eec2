"""Writes the tilesets `shore` (the page and the room, each one picture) and `shoreprops`."""

from pathlib import Path

from assets.source.harbour.hummers import RISES
from assets.source.kit.solids import foot
from assets.source.shore import things
from assets.source.shore.hall import hall
from assets.source.shore.page import page
from assets.source.shore.places import STREET_TOP, WIDTH
from assets.source.tilesets import TILE, Frames, Prop, Tileset, save_collection

PROPS: dict[str, Prop] = {
    "lamp_out": Prop(things.lamp, foot(6, 7)),
    "harbour_lamp_out": Prop(things.harbour_lamp, foot(18, 4)),
    "low_gate": Prop(things.gate),
    "answers_old": Prop(things.old_man_answers, glow="lamp", frames=Frames(things.old_man_answers, RISES)),
    "answers_her": Prop(things.woman_answers, glow="lamp", frames=Frames(things.woman_answers, RISES)),
}
"""A prop's tile in the tileset is its position here: add new ones at the end."""


def shore() -> Tileset:
    """The page above the street, the street, and the room of both."""
    tiles = Tileset("shore", columns=WIDTH // TILE)
    for name, picture, walked, below in (("page", page(), "wood", "stone"), ("hall", hall(), "carpet", "carpet")):
        tiles.add(f"{name}_sea", picture.crop(0, 0, WIDTH, STREET_TOP), surface=walked)
        tiles.add(f"{name}_street", picture.crop(0, STREET_TOP, WIDTH, picture.height - STREET_TOP), surface=below)
    return tiles


def write(out: Path) -> None:
    """Write the tilesets and their pictures under `out`/tilesets."""
    folder = out / "tilesets"
    shore().save(folder)
    save_collection(folder, "shoreprops", PROPS)
