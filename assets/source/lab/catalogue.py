"""Every piece of the laboratory: how it is drawn, what feet cannot enter, what of it shines.

A prop's tile in the tileset is its position here: add new ones at the end.
"""

from functools import partial

from assets.source.kit import motion
from assets.source.kit.solids import foot, post
from assets.source.lab import desks, hall, hands, lobby, pods, rest, ring, store, tidied
from assets.source.tilesets import Frames, Prop, Rect


def _pod(width: int, height: int) -> list[Rect]:
    """Nearly all of a pod: nobody stands behind it, to be seen through its light."""
    return [(2, 4, width - 4, height - 6)]


def _dais(width: int, height: int) -> list[Rect]:
    return [(22, 7, width - 44, height - 14), (8, 18, width - 16, height - 36)]


def _monitor(heights: tuple[int, ...], ms: int) -> Prop:
    """A screen over a pod, as quick as its sleeper is near to waking."""
    sweep = ((0, 3 * ms), *motion.each(pods.SWEEP, ms)[1:])
    return Prop(partial(pods.monitor, heights), glow="cool", frames=Frames(partial(pods.monitor, heights), sweep))


OLD_TUBE = ((0, 6400), (1, 100), (0, 300), (1, 100), (2, 100), (1, 200), (0, 3900), (1, 200))
"""How the tube of a machine goes low and comes back: a step or two of its light, never out."""

PROPS: dict[str, Prop] = {
    # the ring
    "dais": Prop(ring.dais, _dais, glow="cool"),
    "ring": Prop(ring.ring, glow="cool"),
    "console": Prop(ring.console, foot(24, 1), glow="cool"),
    # pods
    **{f"pod_{number}": Prop(partial(pods.still, number), _pod, glow="cool") for number in pods.NUMBERS},
    "tray_gloves": Prop(partial(pods.tray, pods.gloves), foot(14, 0)),
    "tray_register": Prop(partial(pods.tray, pods.register), foot(14, 0)),
    "tray_lead": Prop(partial(pods.tray, pods.lead), foot(14, 0)),
    "tray_water": Prop(partial(pods.tray, pods.water_and_ring), foot(14, 0)),
    "rota": Prop(pods.rota, foot(8, 4)),
    # lobby
    "lift": Prop(lobby.lift, glow="lamp"),
    "hold_sign": Prop(lobby.hold_sign, glow="lamp"),
    "reader": Prop(lobby.reader, post(12, 6), glow="cool"),
    "gate": Prop(lobby.gate, lambda width, height: [(2, height - 7, 20, 6)]),
    "rail": Prop(lobby.rail, lambda width, height: [(1, 2, 8, height - 4)]),
    "leaflets": Prop(lobby.leaflets, foot(10, 1)),
    "visitors_bench": Prop(lobby.visitors_bench, foot(18, 2)),
    "alarm_clock": Prop(lobby.alarm_clock, foot(14, 2)),
    "water": Prop(
        lobby.water,
        foot(9, 3),
        "cool",
        Frames(
            lobby.water, ((0, 5600), (1, 220), (2, 220), (3, 200), (4, 340), (0, 900), (1, 240), (3, 240), (4, 300))
        ),
    ),
    "paper_boat": Prop(lobby.paper_boat),
    "mat": Prop(lobby.mat),
    "poster": Prop(lobby.poster, glow="lamp"),
    # hall
    "window": Prop(hall.window, glow="all"),
    "launch_clock": Prop(hall.launch_clock, glow="cool"),
    "slogan": Prop(hall.slogan),
    "planter": Prop(hall.planter, foot(15, 2)),
    "fern": Prop(hall.fern, post(16, 8)),
    "display": Prop(hall.display, foot(18, 3), glow="cool"),
    "city_model": Prop(hall.city_model, foot(32, 1)),
    "column": Prop(hall.column, post(14, 8)),
    # desks
    "bisi_desk": Prop(desks.bisi_desk, lambda width, height: [(2, 20, 60, 26)]),
    "knitting": Prop(desks.knitting, foot(10, 3)),
    "noise_drawer": Prop(desks.noise_drawer, foot(18, 1)),
    "lab_desk": Prop(desks.lab_desk, foot(26, 0), "cool", Frames(desks.lab_desk, motion.each(4, 1500))),
    "lab_photo": Prop(desks.lab_photo),
    "curves": Prop(desks.curves, glow="cool"),
    "coat_hooks": Prop(desks.coat_hooks),
    "kettle_corner": Prop(desks.kettle_corner, foot(18, 2)),
    "rug": Prop(desks.rug),
    "cork_board": Prop(desks.cork_board),
    # store
    "door_ajar": Prop(store.door_ajar, foot(5, 0)),
    "quiet_cupboard": Prop(store.quiet_cupboard),
    "cupboard_dark": Prop(store.cupboard_dark),
    "pillow_rack": Prop(store.pillow_rack, foot(9, 0)),
    "vending": Prop(store.vending, foot(9, 0), "lamp", Frames(store.vending, OLD_TUBE)),
    "trolley": Prop(store.trolley, foot(14, 2)),
    "crates": Prop(store.crates, foot(20, 1)),
    "shoe": Prop(store.shoe),
    # more of the ward and the hall
    "monitor_calm": _monitor((6, 6, 6), 420),
    "monitor_deep": _monitor((8, 7), 560),
    "monitor_light": _monitor((4, 7, 3, 5), 340),
    "inlay": Prop(hall.inlay),
    "guide": Prop(pods.guide),
    "window_night": Prop(partial(hall.window, hall.NIGHT), glow="night"),
    "pail": Prop(store.pail, foot(9, 3)),
    # what moves by itself
    "drop": Prop(
        partial(motion.drop, 0),
        glow="cool",
        frames=Frames(motion.drop, ((0, 3100), (1, 100), (2, 100), (3, 100), (4, 200), (5, 300))),
    ),
    # sleepers once the ring was at them
    **{f"pod_{number}_quiet": Prop(partial(tidied.quiet, number)) for number in hands.LETS},
    **{f"pod_{number}_forced": Prop(partial(tidied.forced, number)) for number in hands.LETS},
    **{f"pod_{number}_turned": Prop(partial(tidied.turned, number)) for number in tidied.TURNED},
    # what is laid over the model of the city
    "scarf_laid": Prop(hall.scarf_laid),
    # the ward at the hour of listening
    **{f"pod_{number}_hum": Prop(partial(rest.hum, number)) for number in rest.HUMS},
    "bed_lamp": Prop(rest.bed_lamp, glow="lamp"),
    "tapes_laid": Prop(rest.tapes_laid),
    "humming": Prop(partial(rest.humming, 0), glow="all", frames=Frames(rest.humming, rest.HUM_SWELLS)),
    # the clock of a later day
    "launch_clock_8": Prop(partial(hall.launch_clock, 8), glow="cool"),
    # a telephone, and as it rings
    "telephone": Prop(desks.telephone),
    "telephone_rings": Prop(partial(desks.telephone, 0, True), frames=Frames(desks.rings, desks.RINGS)),
}
