"""Where the roof ends: its low parapet, the light well between two blocks, the yard far below, and a catwalk."""

import math
import random
from dataclasses import dataclass

from assets.source.canvas import Canvas
from assets.source.tilesets import TILE

WELL_DEEP = 3 * TILE
"""Px of wall that are seen below a south edge."""


def parapet() -> Canvas:
    """Low walls in sixteen masks (1 north, 2 east, 4 south, 8 west: more parapet lies there): coping, and a front where
    nothing follows to the south."""
    sheet = Canvas(16 * TILE, TILE)
    for mask in range(16):
        north, east, south, west = (bool(mask & side) for side in (1, 2, 4, 8))
        dice = random.Random(mask)
        tile = Canvas(TILE, TILE, "ink7")
        top = TILE if south else 9
        if not south:
            tile.rect(0, top, TILE, TILE - top, "ink5")
            tile.rect(0, top, TILE, 1, "ink4")
            tile.rect(0, top - 1, TILE, 1, "ink8")
            tile.rect(0, TILE - 1, TILE, 1, "ink3")
            for _ in range(4):
                tile.rect(dice.randrange(TILE), dice.randrange(top + 2, TILE - 1), dice.randint(1, 3), 1, "ink4")
            if dice.random() < 0.5:
                x = dice.randrange(2, TILE - 2)
                tile.rect(x, top, 1, dice.randint(3, 6), "olive2")
        if not north:
            tile.rect(0, 0, TILE, 1, "ink8")
        if not west:
            tile.rect(0, 0, 1, top, "ink8")
            tile.rect(0, top, 1, TILE - top, "ink4")
        if not east:
            tile.rect(TILE - 1, 0, 1, TILE, "ink4")
        for _ in range(3):
            tile.pixel(dice.randrange(2, TILE - 2), dice.randrange(2, top - 1), "ink6")
        if east and west:
            tile.rect(8, 0 if north else 1, 1, top - 1, "ink6")
        elif north and south:
            tile.rect(1, 8, TILE - 2, 1, "ink6")
        sheet.blit(tile, mask * TILE, 0)
    return sheet


WELL_LIT = (42,), (), (10, 74)
"""In each stretch of the well's wall, which of its windows have somebody awake behind them: where they begin, px."""


def well_wall(stretch: int) -> Canvas:
    """The wall of the light well under a south edge, six tiles that wrap, three deep: coping, windows, dusk."""
    width = 6 * TILE
    canvas = Canvas(width, WELL_DEEP, "ink5")
    dice = random.Random(14 + stretch)
    for row, y in enumerate(range(5, WELL_DEEP, 4)):
        canvas.rect(0, y, width, 1, "ink4")
        for x in range(4 * (row % 2), width, 8):
            canvas.rect(x, y - 3, 1, 3, "ink4")
            if dice.random() < 0.14:
                canvas.rect(x + 1, y - 3, 7, 3, dice.choice(("ink6", "ink4")))
    canvas.rect(0, 0, width, 3, "ink7")
    canvas.rect(0, 0, width, 1, "ink8")
    canvas.rect(0, 3, width, 1, "ink3")
    for x in (10, 42, 74):
        lit = x in WELL_LIT[stretch]
        canvas.rect(x - 1, 15, 14, 18, "ink6")
        canvas.rect(x, 16, 12, 16, "gold2" if lit else "ink2")
        canvas.rect(x + 6, 16, 1, 16, "ink6")
        canvas.rect(x, 23, 12, 1, "ink6")
        canvas.rect(x - 2, 33, 16, 2, "ink7")
        canvas.rect(x - 2, 35, 16, 1, "ink3")
        if lit:
            canvas.rect(x, 16, 3, 16, "gold1")
            canvas.rect(x + 9, 16, 3, 16, "gold1")
        else:
            canvas.rect(x + 1, 17, 3, 5, "ink3")
            canvas.line(x + 8, 21, x + 10, 18, "ink4")
    canvas.rect(64, 4, 2, WELL_DEEP - 4, "ink3")
    canvas.rect(64, 4, 1, WELL_DEEP - 4, "ink6")
    canvas.rect(30, 8, 2, 22, "ink4")
    canvas.shade_dithered(canvas.rect_mask(0, 20, width, 12), -1, 0.35)
    canvas.shade(canvas.rect_mask(0, 32, width, 16), -1)
    canvas.shade_dithered(canvas.rect_mask(0, 38, width, 10), -1, 0.6)
    return canvas


@dataclass(frozen=True)
class _Below:
    """What stands in one stretch of the yard, by where, px: puddles, bins, trees and how large, benches, a line of
    washing, a lamp over a door."""

    puddles: tuple[tuple[int, int], ...]
    bins: tuple[tuple[int, int], ...]
    trees: tuple[tuple[int, int, int], ...]
    benches: tuple[tuple[int, int], ...]
    washing: tuple[int, int]
    lamp: tuple[int, int] | None


STRETCHES = (
    _Below(
        ((20, 24), (66, 150), (28, 236)),
        ((52, 58), (59, 58), (66, 58), (22, 190), (29, 190)),
        ((70, 22, 9), (24, 120, 11), (70, 214, 8)),
        ((14, 84), (14, 90), (14, 160)),
        (40, 104),
        (52, 250),
    ),
    _Below(
        ((58, 36), (34, 176)),
        ((20, 96), (27, 96), (70, 232)),
        ((22, 44, 12), (30, 58, 8), (66, 128, 10)),
        ((58, 82), (58, 88), (40, 212)),
        (18, 146),
        None,
    ),
)
"""Of the yard, from north to south."""


def yard(stretch: int) -> Canvas:
    """A stretch of the yard eight floors below: dim slabs and what stands on them, all within two steps."""
    there = STRETCHES[stretch]
    canvas = Canvas(96, 272, "ink2")
    dice = random.Random(2 + 7 * stretch)
    for row, y in enumerate(range(0, canvas.height, 8)):
        canvas.rect(0, y, canvas.width, 1, "ink1")
        for x in range(5 * (row % 2), canvas.width, 12):
            canvas.rect(x, y, 1, 8, "ink1")
    for _ in range(70):
        canvas.rect(dice.randrange(93), dice.randrange(canvas.height), dice.randint(1, 3), 1, "ink3")
    for x, y in there.puddles:
        canvas.ellipse(x, y, 8, 3.4, "ink3")
        canvas.ellipse(x + 1, y - 0.4, 5, 1.6, "ink4")
    for x, y in there.bins:
        canvas.rect(x, y, 5, 5, "ink3")
        canvas.rect(x, y, 5, 1, "ink4")
    for x, y, size in there.trees:
        _crown(canvas, dice, x, y, size)
    for x, y in there.benches:
        canvas.rect(x, y, 12, 1, "ink4")
    x, y = there.washing
    canvas.rect(x, y, 34, 1, "ink4")
    for along, color in ((3, "ink4"), (11, "ink5"), (20, "ink4"), (26, "ink5")):
        canvas.rect(x + along, y + 1, 6, 5, color)
    if there.lamp:
        x, y = there.lamp
        canvas.rect(x, y, 10, 6, "ink3")
        canvas.rect(x + 1, y + 1, 8, 3, "gold0")
    return canvas


def _crown(canvas: Canvas, dice: random.Random, x: int, y: int, size: int) -> None:
    """A tree from above: clumps of leaves round no middle."""
    for color, reach, count in (("ink1", 1.0, 7), ("teal0", 0.85, 9), ("green0", 0.6, 5)):
        for _ in range(count):
            turn, far = dice.uniform(0, math.tau), dice.uniform(0.2, 0.75) * size * reach
            up = 0 if color == "ink1" else 2
            along, down = far * math.cos(turn), 0.8 * far * math.sin(turn) - up
            canvas.ellipse(x + along, y + down, 0.4 * size, 0.32 * size, color)


def lips() -> Canvas:
    """The coping of the roof beside the well: the well to the north, to the east, to the west."""
    sheet = Canvas(3 * TILE, TILE)
    sheet.rect(0, 0, TILE, 4, "ink7")
    sheet.rect(0, 0, TILE, 1, "ink8")
    sheet.rect(0, 4, TILE, 1, "ink5")
    sheet.rect(9, 0, 1, 4, "ink6")
    for left, dark in ((TILE + 12, TILE + 11), (2 * TILE, 2 * TILE + 4)):
        sheet.rect(left, 0, 4, TILE, "ink7")
        sheet.rect(left if dark > left else left + 3, 0, 1, TILE, "ink8")
        sheet.rect(dark, 0, 1, TILE, "ink5")
        sheet.rect(left, 11, 4, 1, "ink6")
    return sheet


def well_sides() -> Canvas:
    """The side walls of the well in perspective, on its own tiles: the west wall, the east wall."""
    sheet = Canvas(2 * TILE, TILE)
    for left, lit in ((0, "ink4"), (TILE + 11, "ink3")):
        sheet.rect(left, 0, 5, TILE, lit)
        for y in (3, 7, 11, 15):
            sheet.rect(left, y, 5, 1, "ink2")
    sheet.rect(5, 0, 1, TILE, "ink1")
    sheet.rect(TILE + 10, 0, 1, TILE, "ink1")
    return sheet


def catwalk() -> Canvas:
    """A steel catwalk that runs north, one tile wide: its north end, two middles, its south end."""
    canvas = Canvas(TILE, 4 * TILE)
    canvas.rect(0, 0, TILE, 64, "ink5")
    for y in range(0, 64, 4):
        canvas.rect(2, y, 12, 1, "ink3")
        canvas.rect(2, y + 1, 12, 1, "ink6")
    for x in (5, 8, 11):
        canvas.rect(x, 0, 1, 64, "ink4")
    for x in (0, 14):
        canvas.rect(x, 0, 2, 64, "ink7")
        canvas.rect(x + 1, 0, 1, 64, "ink4")
    for y in (0, 60):
        canvas.rect(0, y, TILE, 4, "gold1")
        for x in range(0, TILE, 6):
            canvas.polygon([(x, y + 4), (x + 3, y), (x + 6, y), (x + 3, y + 4)], "ink2")
    for y in (18, 34, 50):
        canvas.rect(3, y, 2, 1, "wood3")
        canvas.rect(10, y + 5, 3, 1, "wood3")
    return canvas


def walkway() -> Canvas:
    """The same steel laid from west to east, two tiles wide: its west end, two middles, its east end."""
    canvas = Canvas(4 * TILE, 2 * TILE, "ink5")
    for x in range(0, 4 * TILE, 4):
        canvas.rect(x, 2, 1, 28, "ink3")
        canvas.rect(x + 1, 2, 1, 28, "ink6")
    for y in (8, 15, 22):
        canvas.rect(0, y, 4 * TILE, 1, "ink4")
    for y in (0, 29):
        canvas.rect(0, y, 4 * TILE, 2, "ink7")
        canvas.rect(0, y + 1, 4 * TILE, 1, "ink4")
    for x in (0, 60):
        canvas.rect(x, 0, 4, 2 * TILE, "gold1")
        for y in range(0, 2 * TILE, 6):
            canvas.polygon([(x, y), (x + 4, y + 3), (x + 4, y + 6), (x, y + 3)], "ink2")
    for x, y in ((14, 5), (27, 19), (39, 11), (50, 25)):
        canvas.rect(x, y, 2, 1, "wood3")
    canvas.rect(0, 31, 4 * TILE, 1, "ink2")
    return canvas
