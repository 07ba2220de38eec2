"""What one walks on: grass and crazy paving in the dream, slabs and worn turf on the roof. Blocks that wrap."""

import random

import numpy as np

from assets.source.canvas import Canvas, Color, bayer
from assets.source.kit.fields import grain, nudge, put, ragged, swell
from assets.source.ramps import index
from assets.source.tilesets import TILE

GRASS, TURF = "teal1", "olive2"
"""The plain colour of the dream's grass and of the roof's turf."""


def grass(width: int = 128, height: int = 128) -> Canvas:
    """Night grass: drifts of single blades, tufts, clover and rare flowers; nothing dithered."""
    canvas = Canvas(width, height, GRASS)
    dice = random.Random(3)
    drift = swell(width, height, ((1, 1, 0, 0.8), (2, -1, 1, 0.7), (1, 3, 2, 0.6), (3, 2, 4, 0.5), (-2, 3, 5, 0.4)))
    single = grain(width, height, 3)
    canvas.shade((drift > 0.5) & (single < 0.05), 1)
    canvas.shade((drift < -0.4) & (single < 0.07), -1)
    for _ in range(190):
        x, y = dice.randrange(width), dice.randrange(height)
        chance = dice.random() + (0.2 if drift[y, x] < -0.6 else 0)
        if chance < 0.5:
            put(canvas, x, y, "teal2")
            put(canvas, x, y - 1, "teal2")
            put(canvas, x + 1, y, "teal0")
        elif chance < 0.82:
            for dx, dy, color in (
                (0, 0, "teal2"),
                (-1, -1, "teal2"),
                (1, -1, "teal3"),
                (0, 1, "teal0"),
                (1, 1, "teal0"),
            ):
                put(canvas, x + dx, y + dy, color)
        elif chance < 0.92:
            for dx, dy, color in ((0, 0, "green1"), (1, 0, "teal2"), (0, 1, "teal0"), (1, 1, "teal0"), (2, 1, "teal0")):
                put(canvas, x + dx, y + dy, color)
        else:
            put(canvas, x, y, "teal0")
            put(canvas, x + 1, y, "teal0")
    for _ in range(13):
        x, y = dice.randrange(width), dice.randrange(height)
        put(canvas, x, y, dice.choice(("mag3", "mag4", "gold3", "blue4", "ink7")))
        put(canvas, x, y + 1, "teal3")
        put(canvas, x + 1, y + 1, "teal0")
    return canvas


def cobble(width: int = 96, height: int = 96) -> Canvas:
    """Crazy paving: cells around scattered points, lit from above, moss in some joints."""
    dice = random.Random(5)
    across, down = 8, 10
    points = [
        (
            (column + 0.5 + (row % 2) * 0.5 + dice.uniform(-0.28, 0.28)) * width / across % width,
            (row + 0.5 + dice.uniform(-0.28, 0.28)) * height / down % height,
        )
        for row in range(down)
        for column in range(across)
    ]
    y, x = np.mgrid[0:height, 0:width]
    away = []
    for point_x, point_y in points:
        dx, dy = np.abs(x - point_x), np.abs(y - point_y)
        away.append(np.hypot(np.minimum(dx, width - dx), np.minimum(dy, height - dy) * 1.15))
    distances = np.array(away)
    nearest, ranked = distances.argmin(0), np.sort(distances, 0)
    joint = (ranked[1] - ranked[0]) < 1.5
    canvas = Canvas(width, height, "ink5")
    speck = grain(width, height, 12)
    for stone in range(len(points)):
        tone = dice.choice((0, 0, 0, 1, -1))
        own = nearest == stone
        if tone:
            canvas.shade(own, tone)
        canvas.shade(own & (speck < 0.05), 1 if tone < 0 else -1)
    below = np.roll(joint, 1, 0) & ~joint
    above = np.roll(joint, -1, 0) & ~joint
    canvas.shade(below, 1)
    canvas.shade(above & (speck < 0.7), -1)
    canvas.fill(joint, "ink3")
    canvas.fill(joint & np.roll(joint, 3, 1) & (bayer(height, width) < 0.2), GRASS)
    return canvas


def path_edges(seed: int) -> Canvas:
    """Sixteen overlays (1 north, 2 east, 4 south, 8 west: more path lies there): grass that creeps in where none does.
    They are clear inside, so that the stones run on from tile to tile."""
    sheet = Canvas(16 * TILE, TILE)
    for mask in range(16):
        sheet.blit(_creeping(mask, random.Random(mask + seed)), mask * TILE, 0)
    return sheet


def _creeping(mask: int, dice: random.Random) -> Canvas:
    canvas = Canvas(TILE, TILE)
    y, x = np.mgrid[0:TILE, 0:TILE]
    inside = np.full((TILE, TILE), 99)
    sides = ((1, y, x), (4, TILE - 1 - y, x), (8, x, y), (2, TILE - 1 - x, y))
    for side, depth, along in sides:
        if not mask & side:
            inside = np.minimum(inside, depth - np.array(ragged(dice, TILE, (2, 3, 3, 4), 1, 5))[along])
    canvas.cells[inside < 0] = index(GRASS)
    canvas.cells[(inside >= 0) & (inside < 1)] = index("ink2")
    canvas.cells[(inside >= -1) & (inside < 0) & (bayer(TILE, TILE) < 0.45)] = index("teal2")
    return canvas


def paving(width: int = 128, height: int = 128) -> Canvas:
    """The roof's slabs: worn, patched, rained on; weeds in the joints."""
    canvas = Canvas(width, height, "ink6")
    dice = random.Random(11)
    wear = swell(width, height, ((1, 1, 0, 1), (2, -1, 2, 1), (3, 1, 0, 0.7)))
    single = grain(width, height, 11)
    canvas.shade((wear > 0.7) & (single < 0.025), 1)
    canvas.shade((wear < -0.6) & (single < 0.05), -1)
    for row, y in enumerate(range(0, height, 32)):
        left = 16 * (row % 2)
        for x in range(left, left + width, 32):
            _slab(canvas, dice, x, y)
    for _ in range(9):
        x, y = dice.randrange(width), dice.randrange(0, height, 32)
        for step, color in enumerate(("olive2", "olive3", "olive2", "teal2")[: dice.randint(2, 4)]):
            put(canvas, x + step, y - step % 2, color)
    return canvas


def _slab(canvas: Canvas, dice: random.Random, x: int, y: int, size: int = 32) -> None:
    tone = dice.choice((0, 0, 0, 0, -1))
    if tone:
        for dy in range(2, size - 1):
            run = dice.randint(0, 8)
            while run < size - 3:
                length = dice.randint(3, 9)
                if dice.random() < 0.12:
                    for dx in range(run, min(size - 2, run + length)):
                        nudge(canvas, x + dx, y + dy, -1)
                run += length + dice.randint(2, 6)
    for step in range(size):
        nudge(canvas, x + step, y, -1)
        nudge(canvas, x, y + step, -1)
        if 2 < step < size - 2 and dice.random() < 0.6:
            nudge(canvas, x + step, y + 1, 1)
    for _ in range(dice.randint(2, 5)):
        left, top = x + dice.randint(3, size - 8), y + dice.randint(3, size - 4)
        for dx in range(dice.randint(1, 4)):
            nudge(canvas, left + dx, top, -1)
    if dice.random() < 0.4:
        left, top = x + dice.randint(5, size - 14), y + dice.randint(6, size - 12)
        for step in range(dice.randint(5, 10)):
            nudge(canvas, left + step, top + step // 2 + step % 3 // 2, -1)


def turf(width: int = 96, height: int = 96) -> Canvas:
    """The yard on the roof: sown once, walked bare in places, dull even at noon."""
    canvas = Canvas(width, height, TURF)
    dice = random.Random(7)
    drift = swell(width, height, ((1, 1, 1, 0.8), (2, -1, 3, 0.8), (1, 2, 0, 0.6), (3, -2, 2, 0.4)))
    single = grain(width, height, 17)
    canvas.fill((drift > 0.9) & (single < 0.10), "olive1")
    canvas.fill((drift < -0.5) & (single < 0.16), "olive3")
    canvas.fill((drift < -1.1) & (single > 0.62) & (single < 0.8), "ink5")
    canvas.fill((single > 0.97), "teal2")
    for _ in range(150):
        x, y = dice.randrange(width), dice.randrange(height)
        color = dice.choice(("olive3", "olive3", "teal2", "olive1", "green1"))
        put(canvas, x, y, color)
        put(canvas, x, y - 1, color)
        put(canvas, x + 1, y, "olive1")
    for _ in range(16):
        x, y = dice.randrange(width), dice.randrange(height)
        for dx in range(dice.randint(2, 5)):
            put(canvas, x + dx, y, "umber3" if dice.random() < 0.3 else "olive3")
    for _ in range(5):
        x, y = dice.randrange(width), dice.randrange(height)
        put(canvas, x, y, "ink7")
        put(canvas, x + 1, y, "gold3")
    return canvas


def turf_edges() -> Canvas:
    """Sixteen overlays for turf, as `path_edges`: a kerb of concrete along each side where it ends."""
    sheet = Canvas(16 * TILE, TILE)
    for mask in range(16):
        tile = Canvas(TILE, TILE)
        dice = random.Random(mask + 70)
        north, east, south, west = (bool(mask & side) for side in (1, 2, 4, 8))
        if not west:
            _kerb(tile, 0, "ink7", "ink5", across=False)
        if not east:
            _kerb(tile, TILE - 3, "ink7", "ink4", across=False)
        if not north:
            _kerb(tile, 0, "ink7", "ink4", across=True)
        if not south:
            _kerb(tile, TILE - 4, "ink7", "ink5", across=True)
        for _ in range(3 if mask != 15 else 0):
            x, y = dice.randrange(2, TILE - 2), dice.randrange(2, TILE - 2)
            if tile.cells[y, x]:
                tile.pixel(x, y, "ink5")
        sheet.blit(tile, mask * TILE, 0)
    return sheet


def _kerb(tile: Canvas, at: int, top: Color, dark: Color, *, across: bool) -> None:
    if across:
        tile.rect(0, at, TILE, 3, top)
        tile.rect(0, at + 3, TILE, 1, dark)
        tile.rect(7, at, 1, 3, "ink6")
    else:
        tile.rect(at, 0, 3, TILE, top)
        tile.rect(at if at else 2, 0, 1, TILE, dark)
        tile.rect(at, 10, 3, 1, "ink6")


def puddles() -> Canvas:
    """Three rain puddles on the slabs, two tiles by one, and a drain: overlays in one row."""
    sheet = Canvas(7 * TILE, TILE)
    for number, (rx, ry) in enumerate(((13.5, 5.5), (11, 6.5), (14, 4.5))):
        left = number * 2 * TILE
        pool = sheet.ellipse_mask(left + 16, 8.5, rx, ry) | sheet.ellipse_mask(left + 10 + 3 * number, 6, rx * 0.5, 4)
        sheet.fill(pool, "ink5")
        inner = pool & np.roll(pool, 1, 0)
        sheet.fill(inner, "ink7")
        sheet.shade_dithered(inner & sheet.ellipse_mask(left + 14, 11, rx * 0.8, ry * 0.5), -1, 0.5)
        sheet.rect(left + 12, 6, 6, 1, "ink8")
        sheet.rect(left + 20, 9, 3, 1, "ink8")
        sheet.rect(left + 14, 9, 4, 1, "blue4")
    sheet.round_rect(6 * TILE + 2, 3, 12, 10, "ink4")
    for x in range(4, 13, 2):
        sheet.rect(6 * TILE + x, 5, 1, 6, "ink2")
    sheet.rect(6 * TILE + 3, 3, 10, 1, "ink7")
    return sheet


def water() -> Canvas:
    """Star water in four moments, one below the other, each four tiles by four and seamless."""
    size = 4 * TILE
    sheet = Canvas(size, 4 * size)
    dice = random.Random(21)
    stars = [(dice.randrange(size), dice.randrange(size), dice.randrange(4)) for _ in range(12)]
    dashes = [(dice.randrange(size), dice.randrange(0, size, 4), dice.randint(3, 9)) for _ in range(20)]
    for moment in range(4):
        block = Canvas(size, size)
        depth = swell(size, size, ((1, 4, 0.4, 1), (-1, 5, 1 + moment * 0.5, 0.8), (1, -3, 2 - moment * 0.5, 0.6)))
        block.ramp(
            block.rect_mask(0, 0, size, size),
            np.clip(depth / 5 + 0.5, 0, 0.999),
            ("blue0", "blue0", "blue0", "blue1", "blue1", "blue1"),
            0.2,
        )
        for number, (x, y, length) in enumerate(dashes):
            along = x + (moment if number % 2 else -moment)
            for dx in range(length):
                put(
                    block,
                    along + dx,
                    y + (1 if moment in (1, 2) and number % 3 == 0 else 0),
                    "blue3" if number % 3 else "blue2",
                )
        for x, y, phase in stars:
            bright = (phase + moment) % 4
            put(block, x, y, ("ink8", "blue5", "blue4", "blue5")[bright])
            if bright == 0:
                for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                    put(block, x + dx, y + dy, "blue4")
        sheet.blit(block, 0, moment * size)
    return sheet


def banks() -> Canvas:
    """Sixteen overlays for water, as `path_edges`: a rim of stones, its inner side in shade under the north bank."""
    sheet = Canvas(16 * TILE, TILE)
    for mask in range(16):
        dice = random.Random(mask + 90)
        tile = Canvas(TILE, TILE)
        north, east, south, west = (bool(mask & side) for side in (1, 2, 4, 8))
        if not north:
            tile.rect(0, 0, TILE, 8, "blue0")
            tile.rect(0, 0, TILE, 5, "ink3")
            for x in range(0, TILE, 5):
                tile.rect(x, 0, 4, 4, dice.choice(("ink5", "ink5", "ink4")))
                tile.rect(x, 0, 4, 1, "ink6")
        if not west:
            for y in range(0, TILE, 6):
                tile.rect(0, y, 4, 5, dice.choice(("ink5", "ink4")))
                tile.rect(0, y, 3, 1, "ink6")
                tile.rect(4, y, 1, 6, "ink2")
        if not east:
            for y in range(0, TILE, 6):
                tile.rect(12, y, 4, 5, dice.choice(("ink5", "ink4")))
                tile.rect(12, y, 4, 1, "ink6")
                tile.rect(11, y, 1, 6, "ink2")
        if not south:
            tile.rect(0, 11, TILE, 5, "ink3")
            for x in range(2, TILE + 2, 6):
                tile.rect(x, 12, 5, 4, dice.choice(("ink5", "ink6")))
                tile.rect(x, 12, 5, 1, "ink7")
            tile.rect(0, 12, 1, 4, "ink5")
        sheet.blit(tile, mask * TILE, 0)
    return sheet
