"""The shore at night, painted: water, broken boards, two rafts, the street where somebody is home."""

import random

import numpy as np

from assets.source.canvas import Canvas, Mask
from assets.source.harbour.brush import PAPER, Brush
from assets.source.shore.places import (
    BOARDS,
    FOOT,
    HEIGHT,
    HORIZON,
    LEFT,
    RAFTS,
    RIGHT,
    STREET_TOP,
    TOP,
    WIDTH,
    Box,
)  # fmt: skip

BARE = ("ink3", "ink4", "ink4", "rosy0", "wood4", "rosy1")
"""What the bare paper is, from the outer edge inwards: little light falls on it."""
WOOD = ("wood3", "wood4", "wood4", "umber3", "umber3")


def page() -> Canvas:
    """The whole picture, 640 x 1152 px."""
    canvas = Canvas(WIDTH, HEIGHT, PAPER)
    brush = Brush(canvas)
    away = np.minimum(np.minimum(brush.x, WIDTH - 1 - brush.x), 2 * (HEIGHT - 1 - brush.y)) / LEFT
    canvas.ramp(canvas.drawn, np.clip(away + (brush.grain(37, 5, 5) - 0.5) * 0.2, 0, 0.999), BARE, 1.0)
    field = brush.rough(canvas.rect_mask(LEFT, TOP, RIGHT - LEFT, FOOT - TOP), 51, 9.0)
    _sky(brush, field)
    _sea(brush, field)
    _street(brush, field)
    for box in BOARDS:
        _boards(brush, box, box in RAFTS)
    return canvas


def _sky(brush: Brush, field: Mask) -> None:
    """No dusk is left of it but the paleness that a night keeps over water: two blues, two greens, what stars there
    are."""
    bands = (("ink1", 0, 40), ("blue0", 34, 56), ("blue1", 49, 66), ("teal1", 59, 74), ("teal2", 68, HORIZON + 2))
    for number, (color, top, foot) in enumerate(bands):
        wave = 2.5 * np.sin(brush.x / (21 + number * 4) + number * 2) + (brush.grain(60 + number, 15, 3) - 0.5) * 6
        brush.gouache(field & (top + wave <= brush.y) & (foot > brush.y), color, 70 + number, 0.01, 21)
    thin = np.abs(brush.x - WIDTH * 0.44) / (WIDTH * 0.4) + brush.grain(66, 23, 3) * 0.5
    brush.gouache(field & (brush.y >= HORIZON - 4) & (brush.y < HORIZON) & (thin < 0.9), "teal3", 76, 0, 21)
    brush.gouache(field & (brush.y >= HORIZON - 2) & (brush.y < HORIZON) & (thin < 0.55), "tan3", 77, 0, 21)
    dice = random.Random(9)
    for _ in range(30):
        x, y = dice.randrange(LEFT + 8, RIGHT - 8), dice.randrange(TOP + 6, 62)
        brush.canvas.pixel(x, y, dice.choice(("ink6", "ink7", "blue4")))


def _sea(brush: Brush, field: Mask) -> None:
    """Black water; what light there is lies towards the street."""
    down = np.clip((brush.y - HORIZON) / (STREET_TOP - HORIZON), 0, 1)
    sea = field & (HORIZON + (brush.grain(81, 13, 2) - 0.5) * 3 <= brush.y)
    tone = np.clip(0.06 + down * 0.66 + (brush.grain(82, 31, 5) - 0.5) * 0.34, 0, 0.999)
    tones = ("ink1", "ink2", "blue0", "blue0", "blue1")
    for number, color in enumerate(tones):
        brush.gouache(sea & (np.floor(tone * len(tones)).astype(int) == number), color, 90 + number, 0.004, 19)
    everywhere = (LEFT, HORIZON + 6, RIGHT - LEFT, FOOT - HORIZON)
    brush.strokes(sea, "ink3", 101, everywhere, 420)
    brush.strokes(sea, "blue1", 102, everywhere, 480)
    brush.strokes(sea, "blue2", 103, (LEFT, 500, RIGHT - LEFT, STREET_TOP - 500), 260)
    brush.strokes(sea, "teal1", 104, everywhere, 200)
    brush.strokes(sea, "teal2", 105, (LEFT + 60, HORIZON + 1, RIGHT - LEFT - 120, 34), 150)
    brush.strokes(sea, "teal3", 106, (LEFT + 90, HORIZON + 1, RIGHT - LEFT - 230, 16), 46)


def _street(brush: Brush, field: Mask) -> None:
    """Cobbles, and a kerb that the water stops at."""
    canvas = brush.canvas
    ground = field & (brush.y >= STREET_TOP) & (brush.y < FOOT - 8 + (brush.grain(131, 19, 5) - 0.5) * 12)
    canvas.fill(field & (brush.y >= STREET_TOP) & ~ground, "rosy0")
    brush.gouache(ground, "wood1", 132, 0.01, 9)
    dice = random.Random(133)
    for row, y in enumerate(range(STREET_TOP + 6, FOOT, 9)):
        for x in range(LEFT + (6 if row % 2 else 0), RIGHT, 13):
            at_x, at_y = x + dice.uniform(-1.5, 1.5), y + dice.uniform(-1, 1)
            stone = canvas.ellipse_mask(at_x, at_y, dice.uniform(5, 6.2), dice.uniform(3.4, 4.1)) & ground
            canvas.fill(stone, dice.choice(("wood2", "wood2", "wood3", "umber2", "umber3")))
            canvas.shade(stone & ~np.roll(stone, 1, 0), 1)
            canvas.shade(stone & ~np.roll(stone, -1, 0), -1)
    kerb = canvas.rect_mask(LEFT, STREET_TOP - 1, RIGHT - LEFT, 4) & field
    brush.gouache(kerb, "wood3", 135, 0.02, 15)
    canvas.fill(kerb & (brush.y == STREET_TOP + 2), "wood0")


def _boards(brush: Brush, box: Box, floats: bool) -> None:
    """Boards across, or away from us where the way goes aside; their ends are broken where they end over water."""
    canvas, (left, top, wide, high) = brush.canvas, box
    dice = random.Random(left * 31 + top)
    aside = wide > high and not floats and top > 170
    x = y = 0
    while (x if aside else y) < (wide if aside else high):
        step = min(dice.choice((6, 7, 7, 8)), (wide - x) if aside else (high - y))
        if aside:
            board = canvas.rect_mask(left + x, top - dice.randrange(0, 3), step - 1, high + dice.randrange(0, 4))
            canvas.rect(left + x + step - 1, top, 1, high, "wood0")
        else:
            board = canvas.rect_mask(left - dice.randrange(0, 3), top + y, wide + dice.randrange(0, 4), step - 1)
            canvas.rect(left, top + y + step - 1, wide, 1, "wood0")
        brush.gouache(board, dice.choice(WOOD), 300 + x + y + top, 0.006, 9)
        canvas.shade(board & ((brush.x == left + x) if aside else (brush.y == top + y)), 1)
        x, y = (x + step, y) if aside else (x, y + step)
    foot = canvas.rect_mask(left, top + high - 2, wide, 2)
    canvas.fill(foot & (brush.grain(19, 3, 2) > 0.3), "wood1")
    canvas.rect(left, top + high, wide, 2, "wood0")
    for x in range(left + 1, left + wide - 4, 9):
        canvas.rect(x + dice.randrange(0, 3), top + high + 3 + dice.randrange(0, 3), dice.randrange(3, 8), 1, "teal3")
    for post in (left + 3, left + wide - 8) if not floats else ():
        canvas.rect(post, top + high, 5, 10, "wood0")
        canvas.rect(post + 1, top + high, 1, 8, "wood2")
    if floats:
        for cord in (top + 10, top + high - 12):
            canvas.rect(left, cord, wide, 2, "gold0")
