"""What furniture is built of: boxes seen from above and in front, panels, leaves, books, woven patterns."""

import math
import random

import numpy as np

from assets.source.canvas import Canvas, Color, Mask

SPINES: tuple[tuple[str, str], ...] = (
    ("aub1", "aub2"),
    ("blue1", "blue2"),
    ("teal1", "teal2"),
    ("gold0", "gold1"),
    ("ink4", "ink5"),
    ("mag1", "mag2"),
    ("green1", "green2"),
    ("ink6", "ink7"),
)
"""Colours of book spines: the cloth and its lit edge."""


def box(canvas: Canvas, x: int, y: int, width: int, depth: int, height: int, top: Color, front: Color) -> None:
    """A box: the top, `depth` px deep, with a lit lip, and under it the front, `height` px high, darker to the foot."""
    canvas.rect(x, y, width, depth + 1, top)
    canvas.shade(canvas.rect_mask(x, y, width, 1), 1)
    canvas.shade(canvas.rect_mask(x, y + depth, width, 1), 1)
    canvas.rect(x, y + depth + 1, width, height - 1, front)
    canvas.shade(canvas.rect_mask(x, y + depth + 1, width, 1), -1)
    canvas.shade(canvas.rect_mask(x + width - 1, y + depth + 2, 1, height - 2), -1)
    canvas.shade(canvas.rect_mask(x, y + depth + height - 1, width, 1), -1)


def panel(canvas: Canvas, x: int, y: int, width: int, height: int, color: Color) -> None:
    """A flat piece lit along its upper and left edge and shaded along its lower and right one."""
    canvas.rect(x, y, width, height, color)
    canvas.shade(canvas.rect_mask(x, y, width, 1), 1)
    canvas.shade(canvas.rect_mask(x, y + 1, 1, height - 2), 1)
    canvas.shade(canvas.rect_mask(x, y + height - 1, width, 1), -1)
    canvas.shade(canvas.rect_mask(x + width - 1, y + 1, 1, height - 2), -1)


def leaf(canvas: Canvas, x: float, y: float, tip_x: float, tip_y: float, width: float, color: Color = "green1") -> None:
    """A leaf from its stem to its tip, `width` px to either side, with a dark rib and a lit upper half."""
    angle = math.atan2(tip_y - y, tip_x - x) + math.pi / 2
    across_x, across_y = math.cos(angle) * width, math.sin(angle) * width
    middle_x, middle_y = x + (tip_x - x) * 0.55, y + (tip_y - y) * 0.55
    left, right = (middle_x + across_x, middle_y + across_y), (middle_x - across_x, middle_y - across_y)
    blade = canvas.polygon([(x, y), left, (tip_x, tip_y), right], color, smooth=True)
    upper = left if across_y < 0 else right
    lit = canvas.polygon_mask([(x, y), (middle_x, middle_y), (tip_x, tip_y), upper], smooth=True)
    canvas.shade(lit & blade, 1)
    canvas.path([(x, y), (middle_x, middle_y), (tip_x, tip_y)], "green0")


def books(canvas: Canvas, rng: random.Random, x: int, y: int, width: int, height: int) -> None:
    """A row of standing books in a space `width` x `height`, standing on its floor; the last of them may lean out."""
    end = x + width
    while x < end:
        thick, tall = rng.choice((2, 3, 3, 4)), height - rng.choice((1, 2, 2, 3, 4))
        cloth, edge = rng.choice(SPINES)
        if x + thick > end:
            return
        top = y + height - tall
        canvas.rect(x, top, thick, tall, cloth)
        canvas.rect(x, top, 1, tall, edge)
        canvas.shade(canvas.rect_mask(x + thick - 1, top + 1, 1, tall - 1), -1)
        if rng.random() < 0.55:
            canvas.rect(x, top + 2, thick, 1, "wood5")
        elif thick > 2 and rng.random() < 0.5:
            canvas.rect(x + 1, top + 3, 1, 3, "gold2")
        x += thick


def woven(canvas: Canvas) -> Canvas:
    """Darken every third knot of every other row of what is drawn, as in a rug."""
    y, x = np.mgrid[0 : canvas.height, 0 : canvas.width]
    knots: Mask = canvas.drawn & ((x + y * 2) % 6 == 0) & (y % 2 == 0)
    canvas.shade(knots, -1)
    return canvas


def fringe(canvas: Canvas, color: Color, *, across: bool) -> None:
    """Threads along the upper and lower edge, or along the left and right one when `across`."""
    if across:
        for y in range(3, canvas.height - 2, 3):
            canvas.pixel(1, y, color)
            canvas.pixel(canvas.width - 2, y, color)
    else:
        for x in range(3, canvas.width - 2, 3):
            canvas.pixel(x, 1, color)
            canvas.pixel(x, canvas.height - 2, color)


def edged(canvas: Canvas) -> Canvas:
    """The outline that standing things have: a step softer than that of people."""
    return canvas.outline("ink2")
