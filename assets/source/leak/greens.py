"""What has grown in the rooms: hedges as long and high as the furniture they stand for."""

import random

from assets.source.canvas import Canvas
from assets.source.kit.shapes import edged

_LEAVES = (("..a.", ".aab", "aab.", ".b.."), (".aa.", "aaab", ".bb."), (".a.", "aab", ".b."))
_TONES = (
    ("green0", "ink1", 0.07),
    ("green1", "green0", 0.07),
    ("green2", "green1", 0.035),
    ("green3", "green2", 0.008),
)
"""The lit and the shaded colour of leaves, and how many there are for each px."""


def foliage(width: int, height: int, seed: int) -> Canvas:
    """Leaves, dark ones first."""
    canvas = Canvas(width, height, "teal0")
    dice = random.Random(seed)
    for lit, shaded, share in _TONES:
        for _ in range(int(width * height * share)):
            x, y = dice.randrange(-2, width), dice.randrange(-2, height)
            canvas.grid(x, y, dice.choice(_LEAVES), {"a": lit, "b": shaded})
    return canvas


def hedge(width: int, height: int, depth: int = 12, seed: int = 1) -> Canvas:
    """A clipped hedge: its top, `depth` px deep, and its face to the foot; in flower."""
    canvas = Canvas(width, height)
    top, face = foliage(width - 4, depth, seed), foliage(width - 4, height - depth - 3, seed + 1)
    top.shade(top.rect_mask(0, 0, top.width, 2), 1)
    face.shade(face.drawn, -1)
    face.shade(face.rect_mask(0, face.height - 4, face.width, 4), -1)
    canvas.blit(top, 2, 2)
    canvas.blit(face, 2, 2 + depth)
    dice = random.Random(seed + 2)
    for _ in range(width // 9):
        x, y = dice.randrange(5, width - 5), dice.randrange(5, height - 6)
        petal = dice.choice(("ink8", "blue5", "mag4"))
        for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1)):
            canvas.pixel(x + dx, y + dy, petal)
        canvas.pixel(x, y, "gold3")
    for x in (2, width - 3):
        for y in range(3, height - 3):
            if dice.random() < 0.4:
                canvas.pixel(x, y, "_")
    return edged(canvas)


def bollard() -> Canvas:
    """A mooring post with a turn of rope."""
    canvas = Canvas(16, 26)
    canvas.rect(4, 5, 8, 18, "wood2")
    canvas.rect(4, 5, 2, 18, "wood3")
    canvas.ellipse(8, 5, 4, 2.6, "wood4")
    for y in (10, 13):
        canvas.rect(3, y, 10, 2, "tan1")
        canvas.rect(3, y + 1, 10, 1, "tan0")
    canvas.rect(2, 23, 12, 1, "blue4")
    return edged(canvas)
