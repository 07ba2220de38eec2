"""A place furnished from the kit alone: the waiting room of a night clinic, with a café in its corner."""

from pathlib import Path

from assets.source.kit import floors, shades, walls
from assets.source.kit.coverings import WOOD, bricks, papered, plaster, tiled
from assets.source.kit.families import bed, chair, crate, door, lamp, made, plant, pod, screen, shelf, table
from assets.source.kit.walls import Style
from assets.source.tilesets import Prop, Terrain, Tileset, save_collection

STYLES = {
    "wait": Style(plaster("rosy2", "rosy3", panels=("ink7", "ink6", "ink5", "ink4")), ("ink7", "ink6", "ink4")),
    "cafe": Style(plaster("teal1", "teal2", panels=WOOD), ("wood5", "wood4", "wood2")),
    "ward": Style(papered("blue2", "blue3"), ("blue3", "blue2", "blue0")),
    "wash": Style(tiled("ink7", "blue4", "blue3", ("ink8", "ink7")), ("ink8", "ink7", "ink6")),
    "yard": Style(bricks("aub0", "umber1", "aub1"), ("ink5", "ink4", "ink2")),
}

PROPS: dict[str, Prop] = {
    # the waiting room
    "wait_bench": made(chair, "bench", width=56, wood="sea"),
    "wait_bench_away": made(chair, "bench", "up", width=56, wood="sea"),
    "wait_armchair": made(chair, "arm", cloth="rust", wood="walnut"),
    "wait_armchair_left": made(chair, "arm", "left", cloth="rust", wood="walnut"),
    "wait_armchair_right": made(chair, "arm", "right", cloth="rust", wood="walnut"),
    "magazines": made(table, "low", 40, 13, "walnut", laid="papers"),
    "desk": made(table, "desk", 70, 16, "cherry", laid="papers"),
    "desk_chair": made(chair, "office", "up", wood="steel", cloth="denim"),
    "desk_lamp": made(lamp, "reading", shade="moss", metal="brass"),
    "letters": made(shelf, "pigeonholes", width=54, tiers=3, wood="cherry"),
    "queue": made(screen, "wall", "clock", 44, 15),
    "call_post": made(screen, "kiosk", "call", 18, 26, "white"),
    "window_wall": made(screen, "wall", "noon", 90, 26, "white"),
    "old_set": made(screen, "set", "snow", 20, 15, "walnut"),
    "fern": made(plant, "fern", "sea", air=True),
    "tree": made(plant, "tree", "clay", air=True),
    "forgotten": made(plant, "bare", "white"),
    "suitcase": made(crate, "suitcase", 22, cloth="mustard"),
    "suitcase_open": made(crate, "suitcase", 22, cloth="mustard", open=True),
    "street_door": made(door, "shop", wood="walnut", casing="walnut", cloth="teal", lit=True),
    "ward_door": made(door, "steel", wood="steel", casing="slate", width=36, lit=True),
    "ward_door_open": made(door, "steel", "open", wood="steel", casing="slate", width=36),
    # the café
    "counter": made(table, "counter", 88, 14, "walnut", laid="wares"),
    "round": made(table, "round", 32, 16, "pine", laid="tea"),
    "round_cloth": made(table, "round", 34, 17, "pine", "linen", laid="meal"),
    "cafe_chair": made(chair, "ladder", "left", cloth="mustard", wood="pine"),
    "cafe_chair_right": made(chair, "ladder", "right", cloth="mustard", wood="pine"),
    "stool": made(chair, "stool", wood="brass", cloth="rust"),
    "jars": made(shelf, "board", "jars", 52, wood="pine"),
    "glasses": made(shelf, "glass", "jars", 40, 3, "walnut", lit=True),
    "pendant": made(lamp, "pendant", shade="rust"),
    "fairy_lights": made(lamp, "string"),
    "candle": made(lamp, "candle", "brass"),
    "menu": made(screen, "slate", "words", 26, 20),
    "herbs": made(plant, "herbs", "walnut", "red"),
    "flour": made(crate, "sack", 20),
    "cask": made(crate, "barrel", 20, "cherry"),
    "apples": made(crate, "crate", 22, "pine", open=True),
    # the ward
    "pod_21": made(pod, "ward", number=21, cloth="moss", hair="black"),
    "pod_22": made(pod, "ward", "slate", "brass", "plum", "dark", "grey", 22),
    "upright": made(pod, "upright", cloth="denim", skin="tan", number=4),
    "cradle": made(pod, "cradle", "sea", cloth="rose"),
    "berth": made(pod, "berth", cloth="rust", hair="red"),
    "ward_bed": made(bed, "ward", "steel", "linen"),
    "ward_bed_left": made(bed, "ward", "steel", "linen", made=False),
    "night_nurse": made(bed, "camp", "steel", "moss", "checks", False),
    "linen": made(shelf, "rack", "linen", 44, 3, "white"),
    "files": made(shelf, "case", "boxes", 44, 3, "steel"),
    "lantern": made(lamp, "lantern", "brass"),
    "curtain": made(door, "curtain", "ajar", casing="steel", cloth="denim"),
}


def tiles() -> Tileset:
    """Floors, walls, wall tops."""
    found = Tileset("sample")
    found.add("boards", floors.planks("umber3", seed=5), surface="wood")
    found.add("tiles", floors.checks(("teal3", "blue5"), ("ink7", "ink8"), "ink6"), surface="tile")
    found.add("slabs", floors.slabs("blue2", seed=3, lozenges=False), surface="stone")
    for name, style in STYLES.items():
        found.add(f"wall_{name}", walls.painted(style), solid=True)
    found.add("wallend", walls.end_face("wood"), solid=True)
    found.add("cap", walls.caps(), solid=True)
    canvas, alpha = shades.along_walls()
    found.add("along", canvas, alpha=alpha)
    found.terrains += [Terrain(floor, edges=False) for floor in ("boards", "tiles", "slabs")]
    found.terrains.append(Terrain("cap", "#352b62"))
    return found


def write(out: Path) -> None:
    """Write the tileset and the props under `out`/tilesets."""
    tiles().save(out / "tilesets")
    save_collection(out / "tilesets", "sampleprops", PROPS)
