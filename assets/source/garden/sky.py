"""What is far off in the dream: three strips, each to be moved at a pace of its own.

Every strip is 480 px wide and wraps from side to side.
"""

import random
from pathlib import Path

import numpy as np

from assets.source.canvas import Canvas, Mask
from assets.source.kit.fields import nebula, put
from assets.source.ramps import index

WIDTH, HEIGHT = 480, 270


def deep() -> Canvas:
    """The farthest: night to magenta, a milky way, stars."""
    canvas = Canvas(WIDTH, HEIGHT)
    y = np.mgrid[0:HEIGHT, 0:WIDTH][0] / HEIGHT
    cloud = nebula(WIDTH, HEIGHT, 4, 12)
    x = np.mgrid[0:HEIGHT, 0:WIDTH][1]
    river = np.exp(-(((y * HEIGHT - 120 - 46 * np.sin(x / WIDTH * 2 * np.pi)) / 44) ** 2))
    field = 0.08 + 0.36 * y + 0.34 * (cloud - 0.5) + 0.62 * river * cloud
    colors = (
        "ink0", "ink0", "ink1", "ink1", "ink2", "ink2", "mag0", "ink3", "mag0", "mag1", "mag1", "mag2",
    )  # fmt: skip
    canvas.ramp(canvas.rect_mask(0, 0, WIDTH, HEIGHT), np.clip(field, 0, 0.999), colors, 0.9)
    dice = random.Random(6)
    for _ in range(420):
        column, row = dice.randrange(WIDTH), dice.randrange(HEIGHT)
        color = dice.choice(("ink5", "ink5", "ink6", "ink4", "blue3", "mag3"))
        put(canvas, column, row, color)
    for _ in range(34):
        column, row = dice.randrange(WIDTH), dice.randrange(HEIGHT)
        put(canvas, column, row, "ink8")
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            put(canvas, column + dx, row + dy, dice.choice(("ink5", "blue2")))
    return canvas


def moon() -> Canvas:
    """Nearer: a moon of paper with a torn side, a garland of lamps, the rest clear."""
    canvas = Canvas(WIDTH, HEIGHT)
    disc = canvas.ellipse(344, 92, 52, 52, "mag4")
    canvas.fill(disc & canvas.ellipse_mask(334, 82, 44, 44), "ink8")
    canvas.shade_dithered(disc & ~canvas.ellipse_mask(330, 80, 52, 52), -1, 0.7)
    for x, y, rx, ry in ((322, 74, 10, 7), (356, 100, 13, 9), (336, 116, 6, 4), (368, 70, 5, 4)):
        crater = canvas.ellipse_mask(x, y, rx, ry) & disc
        canvas.fill(crater & ~canvas.ellipse_mask(x + 1, y + 1.5, rx, ry), "mag3")
        canvas.shade_dithered(crater, -1, 0.3)
    torn = canvas.polygon_mask(
        [(388, 44), (376, 62), (384, 74), (372, 88), (382, 100), (374, 118), (386, 140), (410, 150), (410, 40)]
    )
    canvas.fill(torn & disc, "_")
    for x, y, size in (
        (392, 70, 3.0),
        (400, 88, 2.0),
        (390, 104, 2.6),
        (404, 112, 1.6),
        (396, 126, 2.0),
        (408, 96, 1.2),
    ):
        canvas.ellipse(x, y, size, size, "mag3")
        canvas.pixel(x - 1, y - 1, "mag4")
    for x, y in ((60, 60), (210, 40), (150, 170), (430, 210), (280, 220), (20, 230)):
        canvas.pixel(x, y, "ink8")
        for step in range(1, 4):
            for dx, dy in ((step, 0), (-step, 0), (0, step), (0, -step)):
                canvas.pixel(x + dx, y + dy, "ink7" if step == 1 else "ink5")
    return canvas


def clouds() -> Canvas:
    """Nearest: slow clouds, magenta below and violet above, and two small houses that sleep on them."""
    canvas = Canvas(WIDTH, HEIGHT)
    for x, y, width, seed in (
        (70, 96, 92, 1),
        (250, 62, 70, 2),
        (392, 176, 110, 3),
        (170, 206, 96, 4),
        (474, 40, 60, 5),
    ):
        _cloud(canvas, x, y, width, seed)
    _house(canvas, 62, 84)
    _house(canvas, 404, 162)
    return canvas


def _cloud(canvas: Canvas, x: int, y: int, width: int, seed: int) -> None:
    dice = random.Random(seed)
    mask: Mask = np.zeros((HEIGHT, WIDTH), np.bool_)
    for wrapped in (x - WIDTH, x, x + WIDTH):
        dice.seed(seed)
        mask |= canvas.ellipse_mask(wrapped, y, width / 2, 4)
        for step in range(11):
            across = (step / 10 - 0.5) * width * 0.82
            size = (1 - abs(step / 5 - 1)) * 9 + dice.uniform(1, 8)
            mask |= canvas.ellipse_mask(wrapped + across, y - size * 0.5 + 2, size * 1.1, size * 0.85)
        for shift, low in ((-0.2, 7), (0.16, 9)):
            mask |= canvas.ellipse_mask(wrapped + width * shift, y + low, width * 0.16, 2)
    rows = np.mgrid[0:HEIGHT, 0:WIDTH][0]
    field = np.clip((rows - (y - 16)) / 24, 0, 0.999)
    canvas.ramp(mask, field, ("ink5", "ink4", "mag1", "mag1", "mag0", "ink2"), 0.8)
    edge = mask & ~np.roll(mask, 1, 0)
    canvas.cells[edge] = index("ink6")


def _house(canvas: Canvas, x: int, y: int) -> None:
    canvas.rect(x, y, 16, 11, "ink2")
    canvas.polygon([(x - 2, y), (x + 8, y - 8), (x + 18, y)], "ink3")
    canvas.line(x - 2, y, x + 8, y - 8, "ink5")
    canvas.rect(x + 12, y - 8, 2, 5, "ink3")
    canvas.rect(x + 3, y + 3, 3, 4, "gold2")
    canvas.rect(x + 10, y + 3, 3, 4, "ink1")
    canvas.pixel(x + 3, y + 3, "gold4")


def write(folder: Path) -> None:
    """Write the three strips into `folder`."""
    deep().save(folder / "deep.png")
    moon().save(folder / "moon.png")
    clouds().save(folder / "clouds.png")
