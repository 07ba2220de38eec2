"""Every prop of the garden, dreamt and awake: how it is drawn, what feet cannot enter, what of it shines.

A prop's tile in the tileset is its position here: add new ones at the end.
"""

from collections.abc import Callable
from functools import partial

from assets.source.canvas import Canvas
from assets.source.garden import beings, feet, fixtures, laundry, plants, rooftop, thin, wonders
from assets.source.kit import motion
from assets.source.kit.solids import Solids, foot, post
from assets.source.tilesets import Frames, Prop

BREEZE_MS = 380
"""How long each picture of a sheet in the wind is shown."""


def _hung(draw: Callable[..., Canvas], solids: Solids = lambda width, height: ()) -> Prop:
    """Washing in the wind."""
    blown = Frames(lambda picture: draw(gust=picture), motion.each(laundry.GUSTS, BREEZE_MS))
    return Prop(draw, solids, frames=blown)


def _sways(kind: int) -> Frames:
    """Heads of flowers that lean to the left, stand, and lean to the right."""
    leaning = {1: -1, 2: 1}
    shown = ((0, 900), (1, 620 + 40 * kind), (0, 760), (2, 540 + 60 * kind))
    return Frames(lambda picture: plants.flowers(kind, leaning[picture]), shown)


PROPS: dict[str, Prop] = {
    # lamps
    "lamp": Prop(fixtures.lamp, post(10), glow="lamp"),
    "lamp_unlit": Prop(partial(fixtures.lamp, lit=False), post(10)),
    "roof_lamp": Prop(rooftop.roof_lamp, post(8)),
    "stone_lantern": Prop(beings.stone_lantern, post(10, 6), glow="lamp"),
    # the washing
    **{f"sheet{number}": _hung(partial(laundry.sheet, number), foot(12, 0, 2)) for number in range(8)},
    **{f"sheet_short{number}": _hung(partial(laundry.sheet, number, 32), foot(12, 0, 2)) for number in range(8)},
    **{
        f"towel{number}": _hung(partial(laundry.sheet, number + 3, 24, short=True), foot(12, 0, 2))
        for number in range(3)
    },
    **{f"sheet_away{number}": _hung(partial(laundry.sheet_away, number)) for number in range(8)},
    "line_away": Prop(laundry.line_away),
    "post": Prop(laundry.post, post(8, 6)),
    "post_wide": Prop(laundry.post_wide, post(8, 6)),
    "post_corner": Prop(laundry.post_corner, lambda width, height: [(4, height - 7, 8, 6)]),
    "basket": Prop(laundry.basket, post(16, 12)),
    "boat": Prop(laundry.boat, post(16, 12), glow="lamp"),
    "fallen_sheet": Prop(laundry.fallen_sheet),
    "peg_bucket": Prop(laundry.peg_bucket, post(10)),
    # made by hand
    "gate": Prop(fixtures.gate, foot(14, 0), glow="lamp"),
    "board": Prop(rooftop.board, lambda width, height: [(2, height - 7, 48, 6)]),
    "stone_bench": Prop(fixtures.stone_bench, foot(16, 1)),
    "crate_bench": Prop(rooftop.crate_bench, foot(16, 1)),
    "bird_bath": Prop(fixtures.bird_bath, post(20, 9), "cool", Frames(fixtures.bird_bath, motion.each(4, 420))),
    "tub": Prop(rooftop.tub, post(20, 9)),
    "pool": Prop(
        fixtures.pool,
        lambda width, height: [(10, 6, 64, 38), (3, 14, 78, 22)],
        "cool",
        Frames(fixtures.pool, motion.each(4, 460)),
    ),
    "paddling_pool": Prop(
        rooftop.paddling_pool,
        lambda width, height: [(12, 10, 60, 34), (5, 16, 74, 22)],
        frames=Frames(rooftop.paddling_pool, motion.each(4, 560)),
    ),
    "bed_dreamt": Prop(partial(fixtures.bed, True), foot(46, 1)),
    "bed_aired": Prop(partial(fixtures.bed, False), foot(46, 1)),
    "cabinet": Prop(rooftop.cabinet, foot(20, 2)),
    "chair": Prop(rooftop.chair, foot(9, 3)),
    "aerial": Prop(rooftop.aerial, post(12, 6)),
    "tank": Prop(rooftop.tank, foot(18, 3)),
    # grown
    **{f"flowers{kind}": Prop(partial(plants.flowers, kind), frames=_sways(kind)) for kind in range(5)},
    "pot": Prop(plants.pot, post(12, 6)),
    "mushroom": Prop(
        plants.mushroom, post(8), "cool", Frames(plants.mushroom, ((0, 1700), (1, 800), (2, 1300), (1, 900)))
    ),
    "mushrooms": Prop(plants.mushrooms),
    "topiary_cone": Prop(partial(plants.topiary, 0), post(18, 8)),
    "topiary_balls": Prop(partial(plants.topiary, 1), post(18, 8)),
    "topiary_moon": Prop(partial(plants.topiary, 2), post(18, 8)),
    "tree": Prop(plants.tree, post(24, 9, 4)),
    "crown": Prop(plants.crown),
    "airer": Prop(plants.airer, post(16, 7)),
    "arch": Prop(partial(plants.arch, False), lambda width, height: [(6, height - 8, 7, 7), (52, height - 8, 7, 7)]),
    "arch_over": Prop(partial(plants.arch, True)),
    # small and lit
    "shard": Prop(beings.shard, glow="cool"),
    "warm_shard": Prop(beings.warm_shard, glow="lamp"),
    "lily": Prop(partial(beings.lily, True)),
    "lily_bud": Prop(partial(beings.lily, False)),
    # larger beds and marks
    **{f"flower_bed{kind}": Prop(partial(plants.flower_bed, kind), foot(8, 1)) for kind in range(3)},
    "moon_steps": Prop(plants.moon_steps),
    "hopscotch": Prop(plants.hopscotch),
    "statue": Prop(fixtures.statue, post(24, 12, 4), glow="lamp"),
    "raincoat": Prop(
        rooftop.raincoat, post(12, 6), frames=Frames(rooftop.raincoat, ((0, 1400), (1, 420), (2, 560), (1, 420)))
    ),
    "line_across": Prop(laundry.line_across),
    # what moves by itself
    "moths": Prop(partial(motion.moths, 0), glow="all", frames=Frames(motion.moths, motion.each(motion.MOTHS, 240))),
    "leaf": Prop(
        partial(motion.leaf, 0), frames=Frames(motion.leaf, ((0, 5200), *motion.each(motion.LEAVES, 330)[1:]))
    ),
    # one thing in the dream, another on the roof
    "horse": Prop(
        wonders.horse, post(44, 9, 3), "cool", Frames(wonders.horse, ((0, 1500), (1, 700), (2, 1100), (1, 700)))
    ),
    "ironing_board": Prop(wonders.ironing_board, post(44, 9, 3)),
    "glass_house": Prop(
        wonders.glass_house,
        foot(34, 4, 3),
        "lamp",
        Frames(wonders.glass_house, ((0, 900), (1, 500), (2, 900), (1, 500))),
    ),
    "stair_head": Prop(wonders.stair_head, foot(34, 4, 3), "lamp"),
    "moonflower": Prop(wonders.moonflower, post(10, 6), "cool", Frames(wonders.moonflower, ((0, 1700), (1, 900)))),
    "dish": Prop(wonders.dish, post(12, 6)),
    # where the path goes on
    "thin_hedge": Prop(thin.thin_hedge, frames=Frames(thin.thin_hedge, ((0, 1600), *((n, 160) for n in range(1, 5))))),
    # what is hopped over the sky
    **{f"square{number}": Prop(partial(plants.square, number)) for number in range(1, 8)},
    "wet_down": Prop(partial(feet.wet_down, 4), glow="all"),
    "wet_across": Prop(partial(feet.wet_across, 5), glow="all"),
}
