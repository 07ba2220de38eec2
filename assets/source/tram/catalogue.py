"""Every prop of the tram: how it is drawn, what feet cannot enter, what of it shines.

A prop's tile in the tileset is its position here: add new ones at the end.
"""

from collections.abc import Callable, Sequence
from functools import partial

from assets.source.people.records import View
from assets.source.tilesets import Prop, Rect
from assets.source.tram import fittings, riders


def _foot(depth: int, inset: int = 1) -> Callable[[int, int], Sequence[Rect]]:
    return lambda width, height: [(inset, height - depth - 1, width - 2 * inset, depth)]


PROPS: dict[str, Prop] = {
    "seat": Prop(riders.seat, _foot(16)),
    **{f"rider{number}": Prop(partial(riders.rider, number), _foot(16)) for number in range(len(riders.RIDERS))},
    "boy": Prop(riders.boy, _foot(16)),
    "shopping": Prop(fittings.shopping),
    "driver": Prop(riders.driver, _foot(10, 2)),
    "advert_first": Prop(partial(fittings.advert, True)),
    "advert_second": Prop(partial(fittings.advert, False)),
    "painted_pane": Prop(fittings.painted_pane),
    "pole": Prop(fittings.pole, _foot(4, 3)),
    "strap": Prop(fittings.strap, lambda width, height: [(3, height - 5, 6, 4)]),
    "rail": Prop(fittings.rail),
    "door": Prop(fittings.door),
    "boy_nods": Prop(partial(riders.boy_tips, 5, 2)),
    "boy_tips": Prop(partial(riders.boy_tips, 12, 2)),
    "stander_back": Prop(partial(riders.stander, 4, View.UP), _foot(5, 6)),
    "stander_side": Prop(partial(riders.stander, 8, View.LEFT), _foot(5, 6)),
}
