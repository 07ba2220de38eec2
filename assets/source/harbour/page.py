"""The page, as a place: a dusk, a sea by night, a pier over it, and the last street, painted; round them bare paper."""

import random

import numpy as np

from assets.source.canvas import Canvas, Mask
from assets.source.harbour.brush import PAPER, Brush
from assets.source.harbour.places import (
    HEAD_BOTTOM,
    HEAD_LEFT,
    HEAD_RIGHT,
    HEAD_TOP,
    HEIGHT,
    JETTIES,
    JETTY_DEPTH,
    PIER_LEFT,
    PIER_RIGHT,
    STREET_TOP,
    WIDTH,
)  # fmt: skip

HORIZON = 78
LEFT, RIGHT, TOP, FOOT = 46, 434, 20, HEIGHT - 16
"""What of the paper is painted."""
SHADED = ("wood4", "rosy1", "rosy1", "rosy2", "rosy2", "skin2", "skin2")
"""What the bare paper is, from the outer edge inwards."""


def page() -> Canvas:
    """The whole picture, 480 x 1056 px."""
    canvas = Canvas(WIDTH, HEIGHT, PAPER)
    brush = Brush(canvas)
    _tooth(brush)
    straight = canvas.rect_mask(LEFT, TOP, RIGHT - LEFT, FOOT - TOP)
    field = brush.rough(straight, 51, 9.0) & brush.rough(straight, 53, 5.0)
    _dusk(brush, field)
    _sea(brush, field)
    _moles(brush, field)
    _street(brush, field)
    _jetties(brush)
    _pier(brush)
    return canvas


def _tooth(brush: Brush) -> None:
    """The paper's tooth, out of the lamp's light and worn towards the outer edge, and a pencil's frame round the
    picture."""
    canvas = brush.canvas
    away = np.minimum(brush.x, WIDTH - 1 - brush.x)
    inward = np.minimum(away, 2 * (HEIGHT - 1 - brush.y)) / LEFT
    canvas.ramp(canvas.drawn, np.clip(inward + (brush.grain(37, 5, 5) - 0.5) * 0.2, 0, 0.999), SHADED, 1.0)
    canvas.fill((brush.grain(31, 2, 2) < 0.025) | (brush.grain(33, 2, 2) > 0.62 + away / 30), "rosy1")
    canvas.fill((brush.grain(35, 2, 2) > 0.7 + away / 12), "wood4")
    for x in (LEFT - 9, RIGHT + 8):
        brush.crayon([(x, TOP - 8), (x + 1, HEIGHT // 3), (x - 1, HEIGHT * 2 // 3), (x, FOOT + 6)], "wood3", x, 0.55)
    for y in (TOP - 9, FOOT + 7):
        brush.crayon([(LEFT - 14, y), (180, y + 1), (330, y - 1), (RIGHT + 13, y)], "wood3", y, 0.55)


def _dusk(brush: Brush, field: Mask) -> None:
    bands = (
        ("blue0", 0, 40), ("blue1", 34, 52), ("blue2", 47, 60), ("mag1", 57, 67), ("aub2", 64, 73), ("gold2", 70, 79),
    )  # fmt: skip
    for number, (color, top, foot) in enumerate(bands):
        wave = 2.5 * np.sin(brush.x / (21 + number * 4) + number * 2) + (brush.grain(60 + number, 15, 3) - 0.5) * 6
        brush.gouache(field & (top + wave <= brush.y) & (foot > brush.y), color, 70 + number, 0.012, 21)
    dice = random.Random(8)
    for _ in range(26):
        x, y = dice.randrange(LEFT + 8, RIGHT - 8), dice.randrange(TOP + 6, 52)
        brush.canvas.pixel(x, y, dice.choice(("gold4", "gold3", PAPER)))
    for x, y in ((92, 36), (148, 30), (388, 34), (214, 42)):
        for dx, dy in ((0, 0), (1, 0), (-1, 0), (0, 1), (0, -1)):
            brush.canvas.pixel(x + dx, y + dy, "gold4" if dx == dy == 0 else "gold3")


def _sea(brush: Brush, field: Mask) -> None:
    """Night water: dark at the harbour's mouth, and bluer towards the street; each wave is one stroke."""
    down = np.clip((brush.y - HORIZON) / (STREET_TOP - HORIZON), 0, 1)
    sea = field & (HORIZON + (brush.grain(81, 13, 2) - 0.5) * 3 <= brush.y)
    drift = 0.15 * np.sin(brush.x / 41 + brush.y / 57) + (brush.grain(82, 31, 5) - 0.5) * 0.34
    tone = np.clip(0.12 + down * 0.8 + drift, 0, 0.999)
    tones = ("ink2", "blue0", "blue1", "blue1", "blue2")
    for number, color in enumerate(tones):
        part = sea & (np.floor(tone * len(tones)).astype(int) == number)
        brush.gouache(part, color, 90 + number, 0.008, 19)
    everywhere = (LEFT, HORIZON + 6, RIGHT - LEFT, FOOT - HORIZON)
    brush.strokes(sea, "ink3", 101, everywhere, 280)
    brush.strokes(sea, "blue2", 102, everywhere, 400)
    brush.strokes(sea, "blue3", 103, (LEFT, 190, RIGHT - LEFT, STREET_TOP - 190), 300)
    brush.strokes(sea, "teal2", 104, everywhere, 180)
    brush.strokes(sea, "teal3", 105, (LEFT, 230, RIGHT - LEFT, STREET_TOP - 230), 130)
    brush.strokes(sea, PAPER, 106, (LEFT, 250, RIGHT - LEFT, STREET_TOP - 250), 38)
    brush.strokes(sea, "gold2", 107, (LEFT + 30, HORIZON + 1, RIGHT - LEFT - 60, 10), 20)
    brush.strokes(sea, "aub2", 108, (LEFT + 30, HORIZON + 3, RIGHT - LEFT - 60, 20), 24)


def _moles(brush: Brush, field: Mask) -> None:
    """The harbour's two arms, which leave a mouth between them."""
    for points, seed in (
        ([(30, 92), (84, 94), (112, 99), (116, 110), (84, 116), (30, 117)], 121),
        ([(450, 90), (408, 94), (386, 99), (382, 109), (410, 115), (450, 116)], 123),
    ):
        mask = brush.rough(brush.canvas.polygon_mask(points), seed, 2.5) & field
        brush.gouache(mask, "wood1", seed, 0.02, 9)
        brush.canvas.fill(mask & ~np.roll(mask, 2, 0), "wood3")


def _street(brush: Brush, field: Mask) -> None:
    """Cobbles, each one dab of the brush. Where the street stops so does the paint: the rest is pencil."""
    canvas = brush.canvas
    edge = FOOT - 12 + (brush.grain(131, 19, 5) - 0.5) * 16
    ground = field & (brush.y >= STREET_TOP) & (brush.y < edge)
    canvas.fill(field & (brush.y >= STREET_TOP) & ~ground, "skin2")
    brush.gouache(ground, "wood1", 132, 0.01, 9)
    dice = random.Random(133)
    for row, y in enumerate(range(STREET_TOP + 6, FOOT + 2, 9)):
        for x in range(LEFT + (6 if row % 2 else 0), RIGHT, 13):
            at_x, at_y = x + dice.uniform(-1.5, 1.5), y + dice.uniform(-1, 1)
            stone = canvas.ellipse_mask(at_x, at_y, dice.uniform(5, 6.2), dice.uniform(3.4, 4.1)) & field
            color = dice.choice(("wood2", "wood3", "wood3", "rosy0", "umber3", "tan0"))
            if at_y < FOOT - 22 + dice.uniform(-9, 7):
                canvas.fill(stone & ground, color)
                canvas.shade(stone & ground & ~np.roll(stone, 1, 0), 1)
                canvas.shade(stone & ground & ~np.roll(stone, -1, 0), -1)
            else:
                ring = stone & ~canvas.ellipse_mask(at_x, at_y, 4.6, 2.9)
                canvas.fill(ring & ~ground & (brush.grain(134, 2, 2) > 0.4), "wood5")
    kerb = canvas.rect_mask(LEFT, STREET_TOP - 1, RIGHT - LEFT, 4) & field
    brush.gouache(kerb, "wood4", 135, 0.02, 15)
    canvas.fill(kerb & (brush.y == STREET_TOP + 2), "wood0")


def _jetties(brush: Brush) -> None:
    """Boards away from us, so that one sees where the pier goes by; piles at the end."""
    canvas = brush.canvas
    dice = random.Random(171)
    for left, right, top in JETTIES:
        foot = top + JETTY_DEPTH
        for x in (left + 2, right - 7) if right <= PIER_LEFT else (left + 2, right - 6):
            canvas.rect(x, foot - 2, 5, 13, "wood0")
            canvas.rect(x + 1, foot - 2, 1, 11, "wood2")
            for step in range(4):
                canvas.rect(x - 1 + dice.randrange(-1, 2), foot + 12 + step * 2, 6 - step, 1, "ink2")
        x = left
        while x < right:
            wide = min(dice.choice((6, 7, 7, 8)), right - x)
            up, down = top - dice.randrange(0, 3), foot + dice.randrange(0, 3)
            board = canvas.rect_mask(x, up, wide - 1, down - up)
            canvas.rect(x + wide - 1, up, 2, down - up, "wood0")
            brush.gouache(board, dice.choice(("wood3", "wood4", "wood3", "umber3", "umber4")), 300 + x + top, 0.008, 5)
            canvas.shade(board & (brush.x == x), 1)
            canvas.fill(board & (brush.y >= down - 2), "wood1")
            for y in (top + 4, foot - 6):
                canvas.rect(x + wide // 2, y, 1, 2, "wood1")
            x += wide


def _pier(brush: Brush) -> None:
    """Boards across, each of its own tone; piles at their ends, and what the water gives back of them."""
    canvas = brush.canvas
    dice = random.Random(141)
    for y in range(HEAD_TOP + 36, STREET_TOP - 8, 44):
        wide = y < HEAD_BOTTOM - 8
        for x in ((HEAD_LEFT if wide else PIER_LEFT) - 4, (HEAD_RIGHT if wide else PIER_RIGHT) - 1):
            canvas.rect(x, y, 5, 15, "wood0")
            canvas.rect(x + 1, y, 1, 13, "wood2")
            for step in range(5):
                canvas.rect(x - 1 + dice.randrange(-1, 2), y + 16 + step * 2, 6 - step, 1, "ink2")
    y = HEAD_TOP
    while y < STREET_TOP:
        high = min(dice.choice((6, 7, 7, 8)), STREET_TOP - y)
        middle = y + high / 2
        left, right = PIER_LEFT, PIER_RIGHT
        if middle < HEAD_BOTTOM:
            bulge = 1 - max(0.0, (HEAD_TOP + 20 - middle) / 20) ** 2
            left, right = round(HEAD_LEFT + 22 * (1 - bulge)), round(HEAD_RIGHT - 22 * (1 - bulge))
        left, right = left - dice.randrange(0, 3), right + dice.randrange(0, 3)
        board = canvas.rect_mask(left, y, right - left, high - 1)
        canvas.rect(left, y + high - 1, right - left, 2, "wood0")
        brush.gouache(board, dice.choice(("wood3", "wood4", "wood4", "umber3", "umber4")), 150 + y, 0.008, 15)
        canvas.shade(board & (brush.y == y), 1)
        for x in (left + 3, right - 5):
            canvas.rect(x, round(middle) - 1, 2, 1, "wood1")
        if dice.random() < 0.3:
            x = dice.randrange(left + 8, right - 14)
            canvas.rect(x, round(middle), dice.randrange(4, 9), 1, "wood2")
        y += high


def glints() -> Canvas:
    """Four moments, below each other, of light on six by six tiles of water."""
    size = 96
    sheet = Canvas(size, size * 4)
    dice = random.Random(161)
    for _ in range(19):
        x, y, long, phase = dice.randrange(2, 84), dice.randrange(2, 93), dice.randrange(4, 10), dice.randrange(4)
        color = dice.choice(("blue3", "blue4", "teal3", "gold3"))
        for moment in range(4):
            swell = (0.4, 1.0, 0.5, 0.0)[(moment + phase) % 4]
            if wide := round(long * swell):
                sheet.rect(x + (long - wide) // 2, size * moment + y, wide, 1, color)
    return sheet
