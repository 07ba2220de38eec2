"""Every prop of the page and of the room behind it: how it is drawn, what feet cannot enter, what of it shines.

A prop's tile in the tileset is its position here: add new ones at the end.
"""

from collections.abc import Callable, Sequence
from functools import partial

from assets.source.harbour import dark, dreamt, hummers, waking
from assets.source.tilesets import Frames, Prop, Rect


def _foot(depth: int, inset: int = 2) -> Callable[[int, int], Sequence[Rect]]:
    return lambda width, height: [(inset, height - depth - 1, width - 2 * inset, depth)]


PROPS: dict[str, Prop] = {
    # dreamt
    "lamp": Prop(dreamt.lamp, _foot(6, 7), glow="lamp"),
    "harbour_lamp": Prop(dreamt.harbour_lamp, _foot(18, 4), glow="lamp"),
    "gate": Prop(dreamt.gate, _foot(14, 1), glow="lamp"),
    "boat": Prop(dreamt.boat),
    "boots": Prop(dreamt.boots, _foot(5, 4)),
    **{
        f"house{number}": Prop(partial(dreamt.house, number), _foot(22), glow=("", "", "", "lamp")[number])
        for number in range(4)
    },
    "bed_child": Prop(partial(dreamt.floating, "mag", "wood", "wood", "skin", 1, "arm")),
    "bed_cap": Prop(partial(dreamt.floating, "teal", "umber", "ink", "skin", 2, "cap")),
    "bed_two": Prop(partial(dreamt.floating, "aub", "wood", "aub", "tan", 3, "two")),
    "bed_curls": Prop(partial(dreamt.floating, "blue", "tan", "umber", "umber", 4, "curls")),
    "dark": Prop(dark.the_dark, glow="lamp"),
    # awake
    "board": Prop(waking.board, lambda width, height: [(2, height - 10, 34, 8)]),
    "window": Prop(waking.window, glow="night"),
    "chair": Prop(waking.chair, _foot(18, 4)),
    "bed": Prop(waking.bed, _foot(66)),
    "night_light": Prop(waking.night_light, _foot(5, 4), glow="lamp"),
    "skittle": Prop(waking.skittle, _foot(5, 4)),
    **{f"standing_book{number}": Prop(partial(waking.standing_book, number), _foot(8)) for number in range(4)},
    "shoe_box": Prop(waking.shoe_box, _foot(10)),
    "wellingtons": Prop(waking.wellingtons, _foot(5, 4)),
    "cushion_bear": Prop(partial(waking.cushion, "mag", True)),
    "cushion_hare": Prop(partial(waking.cushion, "teal", False)),
    "cushion_small_bear": Prop(partial(waking.cushion, "aub", True)),
    "cushion_old_hare": Prop(partial(waking.cushion, "blue", False)),
    "dressing_gown": Prop(waking.dressing_gown),
    "fairy_lights": Prop(waking.fairy_lights, glow="all"),
    "ball": Prop(waking.ball, _foot(6, 4)),
    "drawings": Prop(waking.drawings),
    "audience": Prop(waking.audience, _foot(10, 1)),
    # the sea over the pier, and what came up to look
    "wave": Prop(dreamt.wave, _foot(74, 8)),
    "blanket": Prop(waking.blanket),
    "whale": Prop(dreamt.whale, glow="lamp"),
    "beanbag": Prop(waking.beanbag),
    # all along the shore
    "hums_old": Prop(hummers.old_man, glow="lamp", frames=Frames(hummers.old_man, hummers.RISES)),
    "hums_her": Prop(hummers.woman, glow="lamp", frames=Frames(hummers.woman, hummers.RISES)),
    "hums_many": Prop(hummers.many, glow="lamp", frames=Frames(hummers.many, hummers.RISES)),
    # beds that are come to over the water, and what lies there instead of it
    "bed_lamp": Prop(dreamt.bed_lamp, glow="lamp"),
    **{
        f"flannel_{name}": Prop(partial(waking.flannel, wide, high, f"{ramp}1", f"{ramp}2"))
        for name, wide, high, ramp in (
            ("long", 76, 20, "teal"),
            ("short", 60, 20, "aub"),
            ("down", 22, 56, "blue"),
            ("far", 20, 92, "green"),
        )
    },
}
