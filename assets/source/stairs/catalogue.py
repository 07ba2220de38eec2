"""Every prop of the stairwell: how it is drawn, what feet cannot enter, what of it shines.

A prop's tile in the tileset is its position here: add new ones at the end.
"""

from functools import partial

from assets.source.kit.families.base import made
from assets.source.kit.families.doors import door
from assets.source.kit.solids import foot
from assets.source.stairs import fittings
from assets.source.tilesets import Frames, Prop

DIPS = ((0, 2300), (1, 90), (0, 160), (1, 70), (0, 3100), (2, 60), (1, 120))
"""How the bulb on the third floor burns."""

PROPS: dict[str, Prop] = {
    # the lobby
    "lift": Prop(fittings.lift),
    "letter_boxes": Prop(fittings.letter_boxes),
    "notice": Prop(fittings.notice),
    "street_door": Prop(fittings.street_door, glow="cool"),
    # the stairs
    "banister_left": Prop(partial(fittings.banister, True)),
    "banister_right": Prop(partial(fittings.banister, False)),
    "newel": Prop(fittings.newel),
    "balustrade": Prop(fittings.balustrade),
    "rope": Prop(fittings.rope),
    # light
    "globe": Prop(fittings.globe, glow="lamp"),
    "bulb": Prop(fittings.bulb, glow="lamp", frames=Frames(fittings.bulb, DIPS)),
    "fuse_box": Prop(fittings.fuse_box),
    "window_noon": Prop(fittings.window_noon, glow="all"),
    "window_night": Prop(fittings.window_night, glow="night"),
    "geraniums": Prop(fittings.geraniums),
    # doors, and what is put out before them
    "door_first": made(door, "panel", width=28, wood="cherry", casing="oak"),
    "door_second": made(door, "panel", width=28, wood="slate", casing="oak"),
    "door_third": made(door, "plank", width=28, wood="oak", casing="walnut"),
    "door_other": made(door, "panel", width=28, wood="oak", casing="walnut"),
    "our_door": made(door, "panel", width=30, wood="sea", casing="oak", lit=True),
    "mat_rust": Prop(fittings.MAT_RUST),
    "mat_sea": Prop(fittings.MAT_SEA),
    "mat_plum": Prop(fittings.MAT_PLUM),
    "tricycle": Prop(fittings.tricycle, foot(7, 3)),
    "parcel": Prop(fittings.parcel, foot(9, 2)),
    "bottles": Prop(fittings.bottles, foot(5, 2)),
    "index_card": Prop(fittings.index_card),
    "worn_stair": Prop(fittings.worn_stair),
    "sill_light": Prop(fittings.sill_light, glow="all"),
}
