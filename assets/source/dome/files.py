"""Writes the planetarium's tilesets, `dome` (its floor) and `domeprops`, and the stars it shows."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from assets.source import tilesets
from assets.source.canvas import Canvas, Color
from assets.source.dome import fixtures, rites, room
from assets.source.kit import skyline
from assets.source.kit.skyline import View
from assets.source.kit.solids import foot, post
from assets.source.tilesets import TILE, Frames, Prop, Tileset, save_collection

LAMPLIGHTER = (
    ((96, 86), (112, 62), (130, 84), (128, 122), (148, 158)),
    ((128, 122), (104, 160)),
    ((130, 84), (164, 74), (172, 92), (180, 74), (164, 74)),
    ((330, 190), (352, 168), (386, 166), (410, 184), (392, 204), (350, 206), (330, 190)),
)
"""The figures of the near sky: one who holds up a lamp, and his boat. px."""

FAINT: tuple[Color, ...] = (
    "ink1", "ink2", "ink3", "ink4", "blue0", "blue1", "blue2", "teal0", "teal1", "mag0", "mag1", "mag2",
)  # fmt: skip
"""What of the sky is no star: a step darker than elsewhere, so that the room is the lighter shape."""

FLAMES = ((0, 260), (1, 220), (2, 300), (1, 180))
WAVERS = ((0, 900), (1, 160), (0, 1400), (1, 240))
"""How coals and candles burn."""

PROPS: dict[str, Prop] = {
    "seat_down": Prop(fixtures.seat_front, foot(8, 2)),
    "seat_up": Prop(fixtures.seat_back, foot(8, 2)),
    "seat_right": Prop(fixtures.seat_side, foot(8, 2)),
    "seat_left": Prop(fixtures.seat_left, foot(8, 2)),
    "projector": Prop(fixtures.projector, foot(22, 8), glow="cool"),
    "lantern": Prop(fixtures.lantern, post(10), glow="lamp"),
    "desk": Prop(fixtures.desk, foot(16, 1)),
    # what a night is begun with
    "projector_asleep": Prop(rites.projector_asleep, foot(22, 8)),
    "ladder": Prop(rites.ladder, foot(6, 3)),
    "bell_rope": Prop(rites.bell_rope, post(6, 4)),
    "brazier": Prop(rites.brazier, post(26, 9), glow="lamp", frames=Frames(rites.brazier, FLAMES)),
    "lid": Prop(rites.lid, post(20, 4)),
    "lid_on": Prop(rites.lid_on),
    "candle": Prop(rites.candle, post(8, 3), glow="lamp", frames=Frames(rites.candle, WAVERS)),
    "candles_out": Prop(rites.candles_out, foot(5, 2)),
    "blanket_rust": Prop(partial(rites.blanket, "rosy0", "rosy2", "aub0")),
    "blanket_sea": Prop(partial(rites.sleeper, ("teal2", "teal3", "teal0"), "aub1", "tan2")),
    "blanket_plum": Prop(partial(rites.sleeper, ("mag1", "mag2", "mag0"), "ink2", "tan3")),
    "bad_step": Prop(rites.bad_step),
    "firelight": Prop(rites.firelight, glow="all"),
    "door_line": Prop(rites.door_line, glow="all"),
    "door_spill": Prop(rites.door_spill, glow="all"),
    # what is held up to the two who shout, laid by the fire
    "laid_candle": Prop(rites.laid_candle),
    "laid_cards": Prop(rites.laid_cards),
    "laid_cuff": Prop(rites.laid_cuff),
    "laid_drawing": Prop(rites.laid_drawing),
    # what Nora has put down before she slept
    "shoes": Prop(rites.shoes),
    "her_bag": Prop(rites.her_bag),
    # light on the floor, and what lies over those who sleep
    "candlelight": Prop(rites.candlelight, glow="all"),
    "tucked": Prop(partial(rites.tucked, "teal2", "teal3", "tan1")),
    "coat_over": Prop(partial(rites.coat_over, "mag1", "mag3")),
    "coat_over_sea": Prop(partial(rites.coat_over, "teal1", "teal3")),
    # what has come down off the dome, and what has not
    "star_down": Prop(rites.star_down),
    "lentil": Prop(rites.lentil),
    # who sleeps, and what only looks from a way off as if somebody did
    "blanket_north": Prop(partial(rites.sleeper, ("rosy0", "rosy2", "aub0"), "ink6", "tan3")),
    "coats": Prop(partial(rites.heap, ("teal1", "aub2", "ink4", "rosy0", "green1"))),
    "blankets": Prop(partial(rites.pile, ("rosy0", "teal2", "mag1"))),
}
"""A prop's tile in the tileset is its position here: add new ones at the end."""


def dome() -> Tileset:
    """The room, laid as one block, and the dark round it."""
    tiles = Tileset("dome", columns=room.SIZE[0] // TILE)
    tiles.add("room", room.floor(), surface="carpet")
    tiles.add("void", Canvas(TILE, TILE, "ink0"), solid=True)
    tiles.add("polish", Canvas(TILE, TILE, "ink1"))
    return tiles


def pieces() -> dict[str, Callable[[Path], None]]:
    """What writes the room, its stars, and each thing in it, under `out`/tilesets."""
    return {"room": lambda out: dome().save(out / "tilesets"), "stars": _stars, **tilesets.pieces("domeprops", PROPS)}


def write(out: Path) -> None:
    """Write everything under `out`/tilesets."""
    folder = out / "tilesets"
    dome().save(folder)
    save_collection(folder, "domeprops", PROPS)
    _stars(out)


def _stars(out: Path) -> None:
    folder = out / "tilesets" / "domesky"
    deep = skyline.heavens(View("stars", 6))
    deep.shade(deep.color_mask(*FAINT), -1)
    deep.save(folder / "deep.png")
    skyline.constellations(View("stars", 7), 34).save(folder / "middle.png")
    skyline.constellations(View("stars", 8), 9, LAMPLIGHTER).save(folder / "figures.png")
