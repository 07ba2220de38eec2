"""What stands in Lantern Street, each thing in four states, called after the thing and the state: `grocer_bare`.

A prop's tile in the tileset is its position here: add new ones at the end.
"""

from collections.abc import Callable, Sequence
from functools import partial

from assets.source.canvas import Canvas
from assets.source.kit.exteriors import fittings, fronts, furniture, reflections, shops
from assets.source.kit.exteriors.states import NIGHT, STATES, State
from assets.source.kit.solids import foot, post
from assets.source.street.houses import HOUSES
from assets.source.tilesets import Prop, Rect

GLOWS = {"night": "street", "asleep": "night"}
"""What shines of things out of doors, by state."""
WET = 56
"""Length of what wet ground gives back of a house, px."""

Draw = Callable[[State], Canvas]
Solids = Callable[[int, int], Sequence[Rect]]


def _nothing(width: int, height: int) -> Sequence[Rect]:
    return ()


def _back(name: str) -> Canvas:
    return reflections.reflection(fronts.drawn(HOUSES[name], NIGHT), WET, len(name))


STALLS: dict[str, Draw] = {
    "fruit_stall": partial(furniture.stall, goods=shops.fruit, stripes=("aub2", "ink8"), seed=3),
    "jar_stall": partial(furniture.stall, goods=shops.jars, stripes=("gold2", "ink8"), seed=4),
    "lantern_stall": partial(furniture.stall, goods=shops.lanterns, stripes=("mag2", "mag4"), seed=5),
}
THINGS: dict[str, tuple[Draw, Solids]] = {
    **{name: (partial(fronts.drawn, house), _nothing) for name, house in HOUSES.items()},
    "lamp": (furniture.lamp, post(9)),
    "bench": (furniture.bench, foot(10, 1)),
    **{name: (draw, foot(22, 1)) for name, draw in STALLS.items()},
    "railing": (furniture.railing, foot(4, 0, 2)),
    "planter": (furniture.planter, post(18, 8)),
    "tram": (furniture.tram, foot(14, 2)),
    "sign_bar": (partial(fittings.hanging_sign, text="BAR", color="mag3"), _nothing),
    "sign_open": (partial(fittings.hanging_sign, text="OPEN", color="blue4"), _nothing),
    "bracket": (fittings.bracket, _nothing),
    "bin": (furniture.bin_of, post(14, 6)),
    "lantern_string": (partial(fittings.lantern_string, wide=160, seed=2), _nothing),
}
"""What there is in each of the four states, and what feet cannot enter of it."""

PROPS: dict[str, Prop] = {
    **{
        f"{name}_{state.name}": Prop(partial(draw, state), solids, GLOWS.get(state.name, ""))
        for name, (draw, solids) in THINGS.items()
        for state in STATES
    },
    **{f"{name}_given_back": Prop(partial(_back, name), glow="all") for name in HOUSES},
    "lamp_given_back": Prop(partial(reflections.pool, 14, 44, ("gold0", "gold1")), glow="all"),
    "neon_given_back": Prop(partial(reflections.pool, 18, 40, ("mag1", "mag2"), 2), glow="all"),
    "lamp_in_water": Prop(partial(reflections.pool, 20, 30, ("gold0", "gold1"), 4), glow="all"),
    "tram_given_back": Prop(
        lambda: reflections.reflection(furniture.tram(NIGHT).crop(0, 0, furniture.TRAM[0], 36), 26, 3), glow="all"
    ),
}
