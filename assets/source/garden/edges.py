"""Where the dream's ground ends: the void, the cliffs that hang into it two tiles deep, rims and rounded corners."""

import random

import numpy as np

from assets.source.canvas import Canvas, Color, Mask
from assets.source.garden.ground import GRASS
from assets.source.kit.fields import nebula, ragged
from assets.source.tilesets import TILE

DEEP = 2 * TILE
"""Height of a cliff, px."""
BITE, FILL = 11, 9
"""Radii of the corner that the void takes from the ground, and of the one that the ground takes from the void, px."""
CORNERS = ((TILE - 1, 0), (TILE - 1, TILE - 1), (0, TILE - 1), (0, 0))
"""North-east, south-east, south-west, north-west."""


def void(width: int = 128, height: int = 128) -> Canvas:
    """What lies under the garden: night, magenta clouds, stars."""
    canvas = Canvas(width, height, "ink1")
    cloud = nebula(width, height, 8)
    colors = ("ink0", "ink0", "ink1", "ink1", "ink1", "ink2", "mag0", "mag0", "mag1")
    canvas.ramp(canvas.rect_mask(0, 0, width, height), np.clip(cloud, 0, 0.999), colors, 1.0)
    dice = random.Random(8)
    for _ in range(70):
        color = dice.choice(("ink6", "ink5", "ink4", "blue3", "blue4", "mag3", "ink8"))
        canvas.pixel(dice.randrange(width), dice.randrange(height), color)
    for _ in range(3):
        x, y = dice.randrange(4, width - 4), dice.randrange(4, height - 4)
        canvas.pixel(x, y, "ink8")
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            canvas.pixel(x + dx, y + dy, "ink5")
    return canvas


def _rock(canvas: Canvas, left: int, width: int, dice: random.Random) -> None:
    """Striped rock with strata, crystals and roots, as high as a cliff."""
    canvas.rect(left, 0, width, DEEP, "ink3")
    x = left
    while x < left + width:
        wide = dice.choice((3, 4, 5, 6))
        canvas.rect(x, 0, min(wide, left + width - x), DEEP, dice.choice(("ink3", "ink3", "ink4")))
        canvas.rect(x, 0, 1, DEEP, "ink2")
        if x + 1 < left + width:
            canvas.rect(x + 1, 4, 1, dice.randint(6, 18), "ink5" if dice.random() < 0.4 else "ink4")
        x += wide
    for top in (9, 17, 25):
        x = left + dice.randint(0, 5)
        while x < left + width:
            run = dice.randint(4, 11)
            for step in range(min(run, left + width - x)):
                canvas.pixel(x + step, top + (step + x) % 9 // 6, "ink2")
            x += run + dice.randint(2, 7)
    canvas.shade_dithered(canvas.rect_mask(left, 18, width, 6), -1, 0.4)
    canvas.shade(canvas.rect_mask(left, 24, width, DEEP - 24), -1)


def _teeth(canvas: Canvas, left: int, depths: list[int]) -> None:
    """Break the foot of a cliff off, each column below its own depth, with a dark edge."""
    for step, depth in enumerate(depths):
        canvas.rect(left + step, depth, 1, DEEP - depth, "_")
        canvas.pixel(left + step, depth - 1, "ink1")


def _fringe(canvas: Canvas, left: int, width: int, dice: random.Random) -> None:
    """Grass that hangs over the top of a cliff."""
    for step in range(width):
        long = dice.choice((2, 3, 3, 4, 5))
        canvas.rect(left + step, 0, 1, long, GRASS)
        canvas.pixel(left + step, long, "teal0")
        canvas.pixel(left + step, 0, "teal3" if dice.random() < 0.5 else "teal2")
        if dice.random() < 0.06:
            canvas.rect(left + step, long, 1, dice.randint(5, 12), "teal0")
            canvas.pixel(left + step, long + 2, "teal2")


def cliff() -> Canvas:
    """The face under a south edge that runs on to both sides: eight tiles that wrap, two deep."""
    width = 8 * TILE
    canvas = Canvas(width, DEEP)
    dice = random.Random(2)
    _rock(canvas, 0, width, dice)
    _fringe(canvas, 0, width, dice)
    for x in (21, 74, 109):
        canvas.polygon([(x, 14), (x + 3, 10), (x + 5, 15), (x + 3, 26)], "blue3")
        canvas.polygon([(x, 14), (x + 3, 10), (x + 3, 26)], "blue4")
        canvas.pixel(x + 2, 13, "ink8")
    for x in (44, 92):
        canvas.path([(x, 4), (x + 2, 10), (x - 1, 16), (x + 1, 23)], "teal0")
        canvas.path([(x + 1, 9), (x + 5, 13), (x + 4, 18)], "teal0")
    _teeth(canvas, 0, [depth + (3 if x % 23 < 7 else 0) for x, depth in enumerate(ragged(dice, width, (26,), 23, 28))])
    return canvas


def cliff_ends() -> Canvas:
    """The same face where it ends: to the left, to the right, to both sides; three tiles, two deep."""
    sheet = Canvas(3 * TILE, DEEP)
    for number, (left_end, right_end) in enumerate(((True, False), (False, True), (True, True))):
        dice = random.Random(31 + number)
        tile = Canvas(TILE, DEEP)
        _rock(tile, 0, TILE, dice)
        _fringe(tile, 0, TILE, dice)
        depths = []
        for x in range(TILE):
            near = min([x] * left_end + [TILE - 1 - x] * right_end)
            depths.append(min(27, 15 + near) + dice.choice((-1, 0, 0, 1)))
        _teeth(tile, 0, depths)
        for side, x in ((left_end, 0), (right_end, TILE - 1)):
            if side:
                inward = 1 if x == 0 else -1
                tile.fill(tile.rect_mask(x, 0, 1, DEEP) & tile.drawn, "ink1")
                tile.shade(tile.rect_mask(min(x, x + 2 * inward) if inward > 0 else x - 2, 0, 3, DEEP) & tile.drawn, -1)
        sheet.blit(tile, number * TILE, 0)
    return sheet


def rims() -> Canvas:
    """The lit lip of the ground where the void lies to the north, to the east, to the west: three overlays."""
    sheet = Canvas(3 * TILE, TILE)
    for number, side in enumerate("NEW"):
        dice = random.Random(number)
        for along, depth in enumerate(ragged(dice, TILE, (1, 2), 1, 3)):
            for inward in range(depth + 2):
                color: Color = "ink1" if inward < depth - 1 else "teal3" if inward == depth - 1 else "teal2"
                if inward == depth + 1 and dice.random() < 0.6:
                    continue
                x, y = {"N": (along, inward), "E": (TILE - 1 - inward, along), "W": (inward, along)}[side]
                sheet.pixel(number * TILE + x, y, color)
    return sheet


def corners() -> Canvas:
    """Eight overlays in the order of CORNERS: four where the void takes the corner of a ground tile (in the south the
    cliff shows there), then four where the ground takes the corner of a void tile."""
    sheet = Canvas(8 * TILE, TILE)
    for number, corner in enumerate(CORNERS):
        sheet.blit(_bitten(number, corner), number * TILE, 0)
        sheet.blit(_filled(number, corner), (4 + number) * TILE, 0)
    return sheet


def _reach(corner: tuple[int, int], radius: int, seed: int) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """Distance from the centre of a corner's arc, a little ragged."""
    y, x = np.mgrid[0:TILE, 0:TILE]
    dx, dy = np.abs(x - corner[0]), np.abs(y - corner[1])
    rough = np.random.RandomState(seed).rand(TILE, TILE) * 0.8
    distance: np.ndarray[tuple[int, ...], np.dtype[np.float64]] = (
        np.hypot(np.maximum(radius - dx, 0), np.maximum(radius - dy, 0)) + rough
    )
    return distance


def _bitten(number: int, corner: tuple[int, int]) -> Canvas:
    tile = Canvas(TILE, TILE)
    away = _reach(corner, BITE, number)
    gone = away > BITE
    edge, inner = (away > BITE - 1.2) & ~gone, (away > BITE - 2.2) & (away <= BITE - 1.2)
    if corner[1]:
        rock = Canvas(TILE, DEEP)
        _rock(rock, 0, TILE, random.Random(50 + number))
        tile.cells[gone] = rock.cells[:TILE][gone]
        outer: Mask = tile.rect_mask(corner[0], 0, 1, TILE) & gone
        tile.fill(outer, "ink1")
        hanging = np.roll(edge, 1, 0) & gone
        tile.fill(hanging | (np.roll(hanging, 1, 0) & gone), GRASS)
        tile.fill(np.roll(hanging, 2, 0) & gone, "teal0")
        tile.fill(edge, "teal2")
    else:
        tile.fill(gone, "ink2")
        tile.fill(edge, "teal3")
        tile.fill(inner & (np.random.RandomState(number + 9).rand(TILE, TILE) < 0.6), "teal2")
    return tile


def _filled(number: int, corner: tuple[int, int]) -> Canvas:
    tile = Canvas(TILE, TILE)
    away = _reach(corner, FILL, number + 40)
    y, x = np.mgrid[0:TILE, 0:TILE]
    near = (np.abs(x - corner[0]) < FILL) & (np.abs(y - corner[1]) < FILL)
    away[~near] = 0
    ground = away > FILL
    edge = (away > FILL - 1.2) & ~ground
    tile.fill(ground, GRASS)
    if corner[1]:
        tile.fill(edge, "teal3")
    else:
        below = np.roll(ground | edge, 3, 0) & ~ground
        tile.fill(edge | (below & (np.arange(TILE) % 3 > 0)[None, :]), GRASS)
        tile.fill(np.roll(below, 2, 0) & ~ground & ~below, "teal0")
        tile.fill(edge, "teal2")
    return tile


def bridge() -> Canvas:
    """Planks of moonlight, four tiles long and two wide: the near end, two middles, the far end."""
    canvas = Canvas(4 * TILE, 2 * TILE, "ink1")
    dice = random.Random(3)
    for x in range(0, 4 * TILE, 8):
        color = dice.choice(("blue3", "blue3", "blue4"))
        canvas.rect(x, 3, 7, 24, color)
        canvas.rect(x, 3, 7, 1, "blue5")
        canvas.rect(x, 3, 1, 24, "blue4" if color == "blue3" else "blue5")
        canvas.rect(x + 6, 3, 1, 24, "blue2")
        canvas.rect(x + 7, 3, 1, 24, "blue0")
        canvas.rect(x, 27, 7, 2, "blue2")
        canvas.rect(x, 29, 7, 1, "blue1")
        for number in range(3):
            canvas.rect(x + 2, dice.randint(6, 24), 3, 1, "blue2" if number else "blue5")
        if dice.random() < 0.4:
            canvas.pixel(x + 3, dice.randint(8, 22), "ink8")
    canvas.rect(0, 1, 64, 2, "ink8")
    canvas.rect(0, 2, 64, 1, "ink6")
    canvas.rect(0, 27, 64, 1, "ink8")
    for x in (3, 19, 35, 51):
        canvas.rect(x, 0, 2, 5, "ink8")
        canvas.rect(x, 24, 2, 6, "ink7")
    canvas.rect(0, 30, 64, 1, "ink1")
    return canvas


def bridge_ends() -> Canvas:
    """The same planks where they broke off: towards the east, towards the west; each one tile long and two wide."""
    whole = bridge()
    canvas = Canvas(2 * TILE, 2 * TILE)
    canvas.blit(whole.crop(TILE, 0, 2 * TILE, 2 * TILE), 0, 0)
    dice = random.Random(9)
    for y in range(2 * TILE):
        if y % 5 == 0:
            gone = dice.randrange(2, 9)
        canvas.rect(TILE - gone, y, gone, 1, "_")
        canvas.rect(TILE, y, 11 - gone, 1, "_")
    return canvas.outline("ink1")
