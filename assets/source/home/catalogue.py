"""Every piece of furniture in the flat: how it is drawn, what feet cannot enter, what of it shines.

A prop's tile in the tileset is its position here: add new ones at the end.
"""

from functools import partial

from assets.source.home import hall, kitchen, living, mia_room, nook
from assets.source.kit import motion
from assets.source.kit.solids import foot, post
from assets.source.tilesets import Frames, Prop

DRAUGHT = ((0, 2600), (1, 520), (2, 900), (1, 700))
"""How a curtain moves by an open window."""

PROPS: dict[str, Prop] = {
    # kitchen
    "counter": Prop(kitchen.counter, foot(14, 0), glow="warmcool"),
    "cabinets": Prop(kitchen.cabinets, glow="cool"),
    "fridge": Prop(kitchen.fridge, foot(9, 0)),
    "table": Prop(kitchen.table, foot(26, 1, 5)),
    "chair_up": Prop(kitchen.chair_up, foot(9, 3)),
    "chair_down": Prop(kitchen.chair_down, foot(9, 3)),
    "arc_lamp": Prop(kitchen.arc_lamp, lambda width, height: [(2, height - 7, 12, 5)], glow="lamp"),
    # living room
    "noon_wall_noon": Prop(living.noon_wall_noon, glow="all"),
    "noon_wall_night": Prop(living.noon_wall_night, glow="night"),
    "sofa": Prop(living.sofa, foot(20, 1, 3)),
    "low_table": Prop(living.low_table, foot(15, 1, 3)),
    "rug": Prop(living.rug),
    "plant": Prop(living.plant, post(16, 8)),
    "trailing_plant": Prop(living.trailing_plant, post(14, 8)),
    "shelf": Prop(living.shelf, foot(7, 0)),
    "floor_lamp": Prop(living.floor_lamp, post(10), glow="lamp"),
    "armchair": Prop(living.armchair, foot(20, 2)),
    "book_pile": Prop(living.book_pile, foot(8, 2)),
    "side_table": Prop(living.side_table, post(16, 8, 2)),
    # Mia's room
    "mia_door": Prop(mia_room.door, foot(5, 0)),
    "bed": Prop(mia_room.bed, foot(68, 1), glow="pillow"),
    "window_noon": Prop(mia_room.window_noon, glow="all", frames=Frames(mia_room.window_noon, DRAUGHT)),
    "window_night": Prop(mia_room.window_night, glow="night", frames=Frames(mia_room.window_night, DRAUGHT)),
    "mia_desk": Prop(mia_room.desk, foot(18, 0)),
    "night_table": Prop(mia_room.night_table, foot(20, 2), glow="lamp"),
    "fairy_lights": Prop(
        mia_room.fairy_lights,
        glow="warm",
        frames=Frames(mia_room.fairy_lights, ((0, 1100), (1, 800), (3, 900), (0, 700), (2, 1000))),
    ),
    "drawings": Prop(mia_room.drawings),
    "poster": Prop(mia_room.poster),
    "bean_bag": Prop(mia_room.bean_bag, foot(13, 2)),
    "moon_rug": Prop(mia_room.moon_rug),
    "backpack": Prop(mia_room.backpack, foot(7, 2)),
    "clothes": Prop(mia_room.clothes),
    # desk nook
    "work_desk": Prop(nook.desk, foot(26, 0), "cool", Frames(nook.desk, motion.each(4, 1300))),
    "desk_chair": Prop(nook.chair, foot(9, 4)),
    "board": Prop(nook.board),
    "calendar": Prop(nook.calendar),
    "wall_shelf": Prop(nook.wall_shelf),
    "filing": Prop(nook.filing, foot(18, 1)),
    "desk_lamp": Prop(nook.desk_lamp, glow="lamp"),
    "basket": Prop(nook.basket, post(12, 7)),
    "nook_rug": Prop(nook.rug),
    "camp_bed": Prop(nook.camp_bed, foot(22, 1, 2)),
    "crates": Prop(nook.crates, foot(18, 1)),
    # hall
    "front_door": Prop(hall.front_door, glow="cool"),
    "door_mat": Prop(hall.door_mat),
    "coats": Prop(hall.coats),
    "bench": Prop(hall.bench, foot(17, 1)),
    "console": Prop(hall.console, foot(16, 1)),
    "mirror": Prop(hall.mirror),
    "clock": Prop(hall.clock, glow="cool", frames=Frames(hall.clock, tuple((second, 1000) for second in range(1, 9)))),
    "height_ruler": Prop(hall.height_ruler),
    "photos": Prop(hall.photos),
    "umbrella_stand": Prop(hall.umbrella_stand, foot(8, 2)),
    "flowers": Prop(hall.flowers, foot(16, 2)),
    "bicycle": Prop(hall.bicycle, foot(9, 2)),
    "runner": Prop(hall.runner),
    "passage_rug": Prop(hall.passage_rug),
    "socket_pad": Prop(hall.socket_pad, glow="cool"),
    "sweeper": Prop(hall.sweeper, foot(6, 2), frames=Frames(hall.sweeper, motion.to_and_fro(3, 700))),
    # what moves by itself
    "steam": Prop(partial(motion.steam, 0), frames=Frames(motion.steam, motion.each(motion.STEAM, 280))),
    "moths": Prop(partial(motion.moths, 0), glow="all", frames=Frames(motion.moths, motion.each(motion.MOTHS, 240))),
    # what is taken from where it is
    "kettle": Prop(kitchen.kettle),
    "bowls": Prop(kitchen.bowls),
    "washed": Prop(kitchen.washed),
    "bag": Prop(kitchen.bag),
    "raincoat": Prop(hall.raincoat),
    "greatcoat": Prop(hall.greatcoat),
    "keys": Prop(hall.keys),
    "letter": Prop(nook.letter),
    # what is put where it was not
    "jumper_laid": Prop(mia_room.jumper_laid),
    "pillow_box": Prop(mia_room.pillow_box),
    # tea
    "pours": Prop(kitchen.pours),
    "her_tea": Prop(partial(kitchen.tea, "gold3")),
    "my_tea": Prop(partial(kitchen.tea, "blue4")),
    # the day crossed off
    "calendar_crossed": Prop(partial(nook.calendar, 7)),
    # a coat laid over whoever is out
    "raincoat_laid": Prop(hall.raincoat_laid),
    # what was brought home
    "bun": Prop(mia_room.bun),
    # a chain taken off
    "chain_hangs": Prop(hall.chain_hangs),
}
