"""What stands in the market, in three of a street's states, called after the thing and the state: `van_bare`.

A prop's tile in the tileset is its position here: add new ones at the end.
"""

from collections.abc import Callable, Sequence
from functools import partial

from assets.source.canvas import Canvas
from assets.source.kit.exteriors import fronts, furniture
from assets.source.kit.exteriors.states import ASLEEP, BARE, PAINTED, State
from assets.source.kit.solids import foot, post
from assets.source.market import peach_man, stands, things
from assets.source.market.houses import HOUSES
from assets.source.tilesets import Frames, Prop, Rect

STATES = (PAINTED, BARE)
FLOW = ((0, 150), (1, 150), (2, 150), (3, 150))
"""How the fountain runs."""
NUMBERS = ("3", "4", "5", "7", "9", "11", "12", "16", "17")
"""Of clinics."""

Draw = Callable[[State], Canvas]
Solids = Callable[[int, int], Sequence[Rect]]


def _nothing(width: int, height: int) -> Sequence[Rect]:
    return ()


THINGS: dict[str, tuple[Draw, Solids]] = {
    **{name: (partial(fronts.drawn, house), _nothing) for name, house in HOUSES.items()},
    "peach_stall": (partial(furniture.stall, goods=stands.peaches, stripes=("gold2", "ink8"), seed=7), foot(22, 1)),
    "bunting": (stands.bunting, _nothing),
    "bunting_long": (partial(stands.bunting, wide=240, seed=3), _nothing),
    "parasol": (stands.parasol, foot(9, 4, 3)),
    "notice": (stands.notice, foot(4, 4)),
    "van": (things.van, foot(26, 2)),
    "bicycles": (things.bicycles, foot(7, 3)),
    "boxes": (things.boxes, foot(14, 2)),
    "crate": (things.crate, foot(12, 2)),
    "stop": (things.stop, post(9)),
    "shelter": (things.shelter, foot(10, 4)),
    "steps": (things.steps, _nothing),
    "beach_poster": (things.beach_poster, _nothing),
    "mouth": (things.mouth, _nothing),
    "arcade": (things.arcade, _nothing),
    "arcade_floor": (things.arcade_floor, _nothing),
    "handrails": (things.handrails, _nothing),
}
"""What there is in every state, and what feet cannot enter of it."""

PROPS: dict[str, Prop] = {
    **{
        f"{name}_{state.name}": Prop(partial(draw, state), solids)
        for name, (draw, solids) in THINGS.items()
        for state in STATES
    },
    "fountain": Prop(stands.fountain, foot(40, 1, 2), frames=Frames(stands.fountain, FLOW)),
    "drain": Prop(stands.drain),
    "juice_bar": Prop(stands.juice_bar, foot(24, 2)),
    "juice_place": Prop(stands.juice_place),
    "queue": Prop(stands.queue),
    "chalked_window": Prop(stands.chalked_window),
    "one_leaf": Prop(stands.one_leaf),
    "notebook": Prop(things.notebook),
    "stubs": Prop(things.stubs),
    **{f"number_{number}": Prop(partial(stands.number_plate, number)) for number in NUMBERS},
    "peach_man": Prop(peach_man.peach_man, post(12, 4), frames=Frames(peach_man.peach_man, peach_man.TOSSES)),
    **{
        f"{name}_asleep": Prop(partial(draw, ASLEEP), solids, "night" if name in HOUSES else "")
        for name, (draw, solids) in THINGS.items()
    },
    **{
        f"{name}_{state.name}": Prop(partial(things.arcade_rib, lit, state))
        for name, lit in (("arcade_rib", False), ("arcade_lamp", True))
        for state in (*STATES, ASLEEP)
    },
    **{f"feet_{who}": Prop(partial(stands.feet, who)) for who in stands.FEET},
    **{f"chalk_{who}": Prop(partial(stands.feet, who, True)) for who in stands.FEET},
    "chalk_cross": Prop(stands.chalk_cross),
    "notebook_calls": Prop(things.notebook_calls, frames=Frames(things.notebook_calls, things.CALLS)),
}
