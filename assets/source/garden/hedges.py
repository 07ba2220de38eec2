"""Hedges: a top, and a face to the south. The top of a hedge's northmost row overhangs the tile north of it."""

import random
from collections.abc import Sequence

import numpy as np

from assets.source.canvas import Canvas
from assets.source.kit.fields import put, swell
from assets.source.ramps import index
from assets.source.tilesets import TILE, Rect

OVERHANG: Sequence[Rect] = ((0, 5, TILE, TILE - 5),)
"""What feet cannot enter of the tile that a hedge overhangs."""
_LEAVES = (("..a..", ".aab.", "aaab.", ".bb.."), (".aa.", "aaab", ".bb."), (".a.", "aab", ".b."), ("aa.", "bab", ".b."))
_LIT = ("green0", "green1", "green2", "green3")
_SHADED = ("teal0", "green0", "green1", "green2")


def _foliage(width: int, seed: int, colors: Sequence[str]) -> Canvas:
    """A band of leaves, dark ones first and light ones last, each lit from the upper left; it wraps."""
    canvas = Canvas(width, TILE, colors[0])
    dice = random.Random(seed)
    darkest, dark, middle, light = colors
    for color, under, share in (
        (dark, darkest, 0.05),
        (dark, darkest, 0.03),
        (middle, dark, 0.022),
        (light, middle, 0.008),
    ):
        for _ in range(int(width * TILE * share)):
            x, y = dice.randrange(width), dice.randrange(-2, TILE)
            for dy, row in enumerate(dice.choice(_LEAVES)):
                for dx, letter in enumerate(row):
                    if letter != "." and 0 <= y + dy < TILE:
                        canvas.cells[y + dy, (x + dx) % width] = index(color if letter == "a" else under)
    return canvas


def field(width: int = 64, height: int = 48) -> Canvas:
    """The top of a broad hedge, seen from above: clumps, each dark where it meets the next; quieter than a hedge's
    edge, and it wraps both ways."""
    dice = random.Random(29)
    clumps = swell(width, height, ((2, 1, 0.3, 1), (-1, 2, 1.2, 0.9), (3, -1, 2.1, 0.6), (1, 3, 4, 0.5)))
    canvas = Canvas(width, height, "green0")
    for color, under, count, low, high in (
        ("green0", "teal0", 90, -9, 0.2),
        ("green1", "green0", 130, -1.2, 9),
        ("green1", "green0", 24, -9, -1.2),
        ("green1", "green0", 80, 0.1, 9),
        ("green2", "green1", 80, 0.2, 9),
        ("green2", "green1", 30, -1.0, 0.2),
        ("green3", "green2", 7, 0.9, 9),
    ):
        for _ in range(count):
            x, y = dice.randrange(width), dice.randrange(height)
            if low <= clumps[y, x] < high:
                for dy, row in enumerate(dice.choice(_LEAVES)):
                    for dx, letter in enumerate(row):
                        if letter != ".":
                            put(canvas, x + dx, y + dy, color if letter == "a" else under)
    return canvas


def _cut(band: Canvas, seed: int) -> Canvas:
    tile = Canvas(TILE, TILE)
    tile.cells = np.roll(band.cells, -(seed * 37) % band.width, 1)[:, :TILE].copy()
    return tile


def tops(seed: int) -> Canvas:
    """Sixteen masks (1 north, 2 east, 4 south, 8 west: more hedge lies there) of the top, seen from above."""
    band = _foliage(96, 3 + seed, _LIT)
    sheet = Canvas(16 * TILE, TILE)
    for mask in range(16):
        tile = _cut(band, mask + seed)
        north, east, south, west = (bool(mask & side) for side in (1, 2, 4, 8))
        dice = random.Random(mask + 21 * seed)
        if not north:
            for x in range(TILE):
                depth = dice.choice((1, 2, 2, 3))
                tile.rect(x, 0, 1, depth, "_")
                tile.pixel(x, depth, "ink1")
                tile.pixel(x, depth + 1, "green3" if dice.random() < 0.6 else "green2")
        if not south:
            tile.shade_dithered(tile.rect_mask(0, 11, TILE, 2), 1, 0.4)
            tile.shade(tile.rect_mask(0, 14, TILE, 2) & tile.drawn, -1)
        for inside, x in ((west, 0), (east, TILE - 1)):
            if not inside:
                _side(tile, dice, x)
        sheet.blit(tile, mask * TILE, 0)
    return sheet


def _side(tile: Canvas, dice: random.Random, x: int) -> None:
    """Leave the leaves of one side ragged, lit on the left and dark on the right."""
    inward = 1 if x == 0 else -1
    for y in range(TILE):
        depth = dice.choice((0, 1, 1, 2))
        for step in range(depth):
            tile.pixel(x + step * inward, y, "_")
        if tile.cells[y, x + (depth + 2) * inward]:
            tile.pixel(x + depth * inward, y, "ink1")
            tile.pixel(
                x + (depth + 1) * inward, y, ("green2" if dice.random() < 0.6 else "green1") if x == 0 else "green0"
            )


def faces(seed: int, flowers: bool = False) -> Canvas:
    """Four faces (1 west, 2 east: more hedge lies there), paler under the top and dark at the foot; some in flower."""
    band = _foliage(96, 5 + seed, _SHADED)
    sheet = Canvas(4 * TILE, TILE)
    for mask in range(4):
        tile = _cut(band, mask + 2 * seed)
        dice = random.Random(mask + 9 * seed)
        for y in range(TILE):
            tile.shade_dithered(tile.rect_mask(0, y, TILE, 1), -1, 0.03 * y)
        if not mask:
            tile.shade(tile.rect_mask(3, 0, TILE - 6, TILE - 5), 1)
        if flowers:
            for _ in range(4):
                x, y = dice.randrange(2, TILE - 3), dice.randrange(1, TILE - 6)
                tile.rect(x, y, 2, 2, "mag3")
                tile.pixel(x, y, "mag4")
                tile.pixel(x + 2, y + 1, "mag1")
                tile.pixel(x + 1, y + 2, "green0")
        for x in range(TILE):
            depth = dice.choice((0, 1, 1, 2))
            tile.rect(x, TILE - 1 - depth, 1, depth + 1, "_")
            tile.pixel(x, TILE - 2 - depth, "ink1")
            tile.pixel(x, TILE - 3 - depth, "teal0")
        for inside, x in ((mask & 1, 0), (mask & 2, TILE - 1)):
            if not inside:
                _side(tile, dice, x)
        sheet.blit(tile, mask * TILE, 0)
    return sheet
