"""What is far off in the dream: three strips, each to be moved at a pace of its own.

Every strip wraps from side to side. That with the moon is twice as wide as what is seen of it, so that there is one.
"""

import random
from pathlib import Path

import numpy as np

from assets.source.canvas import Canvas, Mask, Point
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


STARS = ((60, 60), (210, 40), (150, 170), (430, 210), (280, 220), (20, 230), (340, 90), (600, 60), (690, 40),
         (630, 170), (910, 210), (760, 220), (560, 240), (820, 90))  # fmt: skip
MOON: Point = (514, 117)
"""Its middle: the strip stands still, so that it hangs whole in the open sky to the right of where the Dark sits."""


def moon() -> Canvas:
    """Nearer: a moon of paper with a torn side, stars, the rest clear."""
    canvas = Canvas(2 * WIDTH, HEIGHT)
    x, y = MOON
    disc = canvas.ellipse(x, y, 52, 52, "mag4")
    canvas.fill(disc & canvas.ellipse_mask(x - 10, y - 10, 44, 44), "ink7")
    canvas.shade_dithered(disc & ~canvas.ellipse_mask(x - 14, y - 12, 52, 52), -1, 0.7)
    for dx, dy, rx, ry in ((-22, -18, 10, 7), (12, 8, 13, 9), (-8, 24, 6, 4), (24, -22, 5, 4)):
        crater = canvas.ellipse_mask(x + dx, y + dy, rx, ry) & disc
        canvas.fill(crater & ~canvas.ellipse_mask(x + dx + 1, y + dy + 1.5, rx, ry), "mag3")
        canvas.shade_dithered(crater, -1, 0.3)
    tear = ((44, -48), (32, -30), (40, -18), (28, -4), (38, 8), (30, 26), (42, 48), (66, 58), (66, -52))
    canvas.fill(canvas.polygon_mask([(x + dx, y + dy) for dx, dy in tear]) & disc, "_")
    for dx, dy, size in (
        (48, -22, 3.0), (56, -4, 2.0), (46, 12, 2.6), (60, 20, 1.6), (52, 34, 2.0), (64, 4, 1.2),
    ):  # fmt: skip
        canvas.ellipse(x + dx, y + dy, size, size, "mag3")
        canvas.pixel(x + dx - 1, y + dy - 1, "mag4")
    for column, row in STARS:
        canvas.pixel(column, row, "ink8")
        for step in range(1, 4):
            for dx, dy in ((step, 0), (-step, 0), (0, step), (0, -step)):
                canvas.pixel(column + dx, row + dy, "ink7" if step == 1 else "ink5")
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
