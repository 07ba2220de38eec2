"""The houses round the market, besides those of any street: nearly all of them were clinics."""

from assets.source.kit.exteriors import shops
from assets.source.kit.exteriors.fronts import Front, door, poster, shop

HOUSES: dict[str, Front] = {
    "fourteen": Front(
        112, 3, ("plaster", "skin3"), "ink8", "green1",
        (shop(28, "teal1", shops.jars), door("green1", "ink8"), shop(28, "teal1", shops.jars)),
        text="PRESERVES", beneath="CLINIC 14", ground="green0", ink="gold4", petals="gold2", roof="aub0", balcony=True,
        seed=23,
    ),
    "baker": Front(
        96, 2, ("plaster", "gold4"), "wood5", "aub2",
        (door("aub2", "wood5"), shop(42, "wood4", shops.bowls, ("gold2", "ink8"))),
        text="BREAD", beneath="WARD C", ground="aub1", ink="gold4", petals="red1", roof="aub0", seed=26,
    ),
    "books": Front(
        128, 3, ("brick", "teal2"), "ink8", "aub1",
        (shop(40, "blue1", shops.jars, ("blue3", "ink8")), door("aub1", "wood5"), poster("meadow")),
        text="OLD BOOKS", beneath="RECORDS", ground="blue1", ink="ink8", petals="mag3", roof="teal0", seed=29,
    ),
    "florist": Front(
        96, 3, ("tiles", "rosy2"), "ink8", "green1",
        (shop(48, "green1", shops.fruit, ("green2", "ink8")), door("mag2", "ink8")),
        text="FLOWERS", beneath="NIGHT DESK", ground="green1", ink="mag4", petals="mag3", roof="ink3", seed=32,
    ),
    "barber": Front(
        80, 2, ("boarding", "blue4"), "ink8", "red0",
        (door("red0", "ink8"), poster("noon")),
        text="CUTS", beneath="CLINIC 9", ground="red0", ink="ink8", petals="red1", roof="ink3", seed=35,
    ),
    "hats": Front(
        112, 3, ("plaster", "mag4"), "ink8", "blue2",
        (door("blue2", "ink8"), shop(52, "wood4", shops.lanterns, ("mag2", "ink8"))),
        text="HATS", beneath="CLINIC 11", ground="mag1", ink="gold4", petals="gold2", roof="aub0", seed=38,
    ),
    "lamb": Front(
        80, 2, ("brick", "rosy1"), "wood5", "teal1",
        (door("teal1", "wood5"), poster("sleep")),
        petals="red1", roof="aub0", seed=41,
    ),
    "spices": Front(
        112, 2, ("plaster", "gold2"), "wood5", "teal1",
        (shop(60, "aub1", shops.jars, ("aub2", "gold3")), door("teal1", "wood5")),
        text="SPICES", beneath="CLINIC 7", ground="aub1", ink="gold3", petals="red1", roof="aub0", seed=44,
    ),
}  # fmt: skip
"""By name."""
