"""The houses of Lantern Street."""

from assets.source.kit.exteriors import shops
from assets.source.kit.exteriors.fronts import Front, door, hidden, poster, shop

HOUSES: dict[str, Front] = {
    "grocer": Front(
        144, 3, ("plaster", "rosy3"), "ink8", "teal2",
        (door("teal1", "ink8"), shop(72, "wood4", shops.fruit, ("aub2", "ink8"))),
        text="FIG & PEAR", beneath="CLINIC 4", ground="green1", ink="gold4", neon="blue4", petals="red1", balcony=True,
        seed=3,
    ),
    "tea": Front(
        96, 2, ("tiles", "teal3"), "ink8", "gold1",
        (shop(44, "teal0", shops.jars, ("gold2", "ink8")), door("aub1", "wood5")),
        text="TEA AT ONE", beneath="WARD B", ground="teal0", ink="gold3", neon="", roof="teal0", petals="gold2", seed=5,
    ),
    "fitter": Front(
        128, 3, ("brick", "aub2"), "wood5", "blue2",
        (poster("sleep"), shop(48, "ink7", shops.pillows, real=True), door("blue1", "ink7")),
        text="PILLOWS FITTED", beneath="PILLOWS FITTED", ground="blue1", ink="blue5", neon="blue4", roof="ink3",
        petals="mag3", warm=4, seed=8,
    ),
    "noodles": Front(
        96, 2, ("boarding", "gold3"), "ink8", "red0",
        (door("red0", "wood4"), shop(46, "red0", shops.bowls, ("red1", "gold3"))),
        text="NOODLES", beneath="NIGHT WARD", ground="red0", ink="gold3", neon="mag3", roof="aub0", petals="mag3",
        seed=11,
    ),
    "lamps": Front(
        112, 3, ("plaster", "blue5"), "ink8", "aub1",
        (shop(52, "wood3", shops.lanterns, ("mag2", "mag4")), door("green0", "wood5")),
        text="LANTERNS", beneath="SLEEP CLINIC", ground="mag1", ink="gold4", neon="red1", roof="ink3", petals="gold2",
        balcony=True, seed=14,
    ),
    "meadow": Front(
        64, 1, ("mural", "blue5"), "ink8", "green1",
        (hidden("ink4", "ink5"), poster("noon")), seed=17, roof="green0",
    ),
}  # fmt: skip
"""By name."""
