"""What grows through a floor where a dream leaks in: blades along the seams of boards, then more, then flowers."""

import random
from pathlib import Path

from assets.source.canvas import Canvas
from assets.source.tilesets import TILE, Tileset

VARIANTS = 8
"""How many tiles there are of each kind, beside each other."""
SEAMS = (7, 15)
"""Rows of a tile along which boards meet, px."""
_BLADES = ("teal1", "teal2", "teal2", "green1", "teal3")
_HEADS = ("mag3", "mag4", "blue4", "gold2", "mag3")


def sprouts(blades: int, flowers: int, seed: int) -> Canvas:
    """A row of tiles with so many blades along each seam, and so many flowers."""
    out = Canvas(VARIANTS * TILE, TILE)
    for variant in range(VARIANTS):
        dice = random.Random(seed + variant)
        tile = Canvas(TILE, TILE)
        for seam in SEAMS:
            if blades > 6:
                for x in range(TILE):
                    if dice.random() < 0.7:
                        tile.rect(x, seam - dice.randint(0, 1), 1, 2, "teal0")
            for _ in range(blades):
                x, tall = dice.randrange(TILE), dice.randint(2, 5)
                color = dice.choice(_BLADES)
                lean = dice.choice((-1, 0, 0, 1))
                tile.rect(x - 1, seam, 3, 1, "teal0")
                for up in range(tall):
                    tile.pixel(min(TILE - 1, max(0, x + (lean if up > tall // 2 else 0))), seam - up, color)
        for _ in range(flowers):
            x, y = dice.randrange(2, TILE - 2), dice.choice(SEAMS)
            head = dice.choice(_HEADS)
            tile.rect(x, y - 5, 1, 5, "teal2")
            tile.rect(x - 1, y - 6, 3, 1, head)
            tile.rect(x, y - 7, 1, 3, head)
            tile.pixel(x, y - 6, "gold3")
        out.blit(tile, variant * TILE, 0)
    return out


def write(out: Path) -> None:
    """Write the tileset `sprouts` under `out`/tilesets."""
    tiles = Tileset("sprouts", columns=VARIANTS)
    tiles.add("few", sprouts(2, 0, 100))
    tiles.add("many", sprouts(6, 0, 200))
    tiles.add("thick", sprouts(13, 0, 300))
    tiles.add("flowering", sprouts(10, 2, 400))
    tiles.save(out / "tilesets")
