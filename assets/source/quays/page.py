"""The page, painted: a dusk, a sea by night, quays with water between them, and the end of a street."""

import random

import numpy as np

from assets.source.canvas import Canvas, Mask
from assets.source.harbour.brush import PAPER, Brush
from assets.source.quays.places import ACROSS, ALONG, FIELD, HEAD, HEIGHT, HORIZON, STREET, WIDTH, Rect

LEFT, TOP, WIDE, HIGH = FIELD
RIGHT, FOOT = LEFT + WIDE, TOP + HIGH
SHADED = ("wood4", "rosy1", "rosy1", "rosy2", "rosy2", "skin2", "skin2")
"""What the bare paper is, from the outer edge inwards."""
WOODS = ("wood3", "wood4", "wood4", "umber3", "umber4")

BACK = 9
"""How far, px."""


def page() -> Canvas:
    """The whole picture, 768 x 1312 px."""
    canvas = Canvas(WIDTH, HEIGHT, PAPER)
    brush = Brush(canvas)
    _paper(brush)
    straight = canvas.rect_mask(LEFT, TOP, WIDE, HIGH)
    field = brush.rough(straight, 251, 9.0) & brush.rough(straight, 253, 5.0)
    _dusk(brush, field)
    _sea(brush, field)
    _street(brush, field)
    for rect in ACROSS:
        _boards_away(brush, _behind(rect))
    for rect in (HEAD, *ALONG):
        _boards_across(brush, _behind(rect) if rect[2] == rect[3] else rect)
    return canvas


def _behind(rect: Rect) -> Rect:
    """A quay with a lamp on it goes on a little behind where one walks, and the lamp stands in it."""
    left, top, wide, high = rect
    return left, top - BACK, wide, high + BACK


def _paper(brush: Brush) -> None:
    """The paper's tooth, worn towards the outer edge."""
    canvas = brush.canvas
    away = np.minimum(np.minimum(brush.x, WIDTH - 1 - brush.x), 2 * (HEIGHT - 1 - brush.y))
    worn = np.clip(away / LEFT + (brush.grain(237, 5, 5) - 0.5) * 0.2, 0, 0.999)
    canvas.ramp(canvas.drawn, worn, SHADED, 1.0)
    canvas.fill(brush.grain(231, 2, 2) < 0.025, "rosy1")
    canvas.fill(brush.grain(235, 2, 2) > 0.7 + away / 12, "wood4")


def _dusk(brush: Brush, field: Mask) -> None:
    """The last of the light, which has gone round to the left since the first page."""
    bands = (
        ("blue0", 0, 42), ("blue1", 36, 54), ("aub1", 49, 62), ("mag1", 58, 69), ("aub2", 66, 74), ("gold2", 72, 79),
    )  # fmt: skip
    for number, (color, top, foot) in enumerate(bands):
        wave = 2.5 * np.sin(brush.x / (23 + number * 4) + number) + (brush.grain(260 + number, 15, 3) - 0.5) * 6
        part = field & (top + wave <= brush.y) & (foot > brush.y)
        low = part & (brush.x < WIDTH * 2 // 3 + wave * 9) if color == "gold2" else part
        brush.gouache(part, "aub2" if color == "gold2" else color, 270 + number, 0.012, 21)
        brush.gouache(low, color, 280 + number, 0.012, 21)
    dice = random.Random(28)
    for _ in range(34):
        x, y = dice.randrange(LEFT + 8, RIGHT - 8), dice.randrange(TOP + 6, 52)
        brush.canvas.pixel(x, y, dice.choice(("gold4", "gold3", PAPER)))


def _sea(brush: Brush, field: Mask) -> None:
    """Night water: dark at the harbour's mouth, and greener towards the street; each wave is one stroke."""
    down = np.clip((brush.y - HORIZON) / (HEIGHT - HORIZON), 0, 1)
    sea = field & (HORIZON + (brush.grain(281, 13, 2) - 0.5) * 3 <= brush.y)
    drift = 0.15 * np.sin(brush.x / 47 + brush.y / 61) + (brush.grain(282, 31, 5) - 0.5) * 0.34
    tones = ("ink2", "blue0", "blue1", "teal0", "blue1")
    tone = np.floor(np.clip(0.12 + down * 0.8 + drift, 0, 0.999) * len(tones)).astype(int)
    for number, color in enumerate(tones):
        brush.gouache(sea & (tone == number), color, 290 + number, 0.006, 19)
    everywhere = (LEFT, HORIZON + 6, WIDE, FOOT - HORIZON)
    for color, seed, count in (
        ("ink3", 301, 380), ("blue2", 302, 560), ("teal1", 303, 320), ("teal2", 304, 260), ("blue3", 305, 280),
    ):  # fmt: skip
        brush.strokes(sea, color, seed, everywhere, count)
    brush.strokes(sea, PAPER, 306, (LEFT, 240, WIDE, FOOT - 240), 46)
    brush.strokes(sea, "gold2", 307, (LEFT + 20, HORIZON + 1, WIDE // 2, 12), 24)


def _street(brush: Brush, field: Mask) -> None:
    """Cobbles, each one dab of the brush, and a kerb against the water."""
    canvas = brush.canvas
    left, top, wide, high = STREET
    ground = canvas.rect_mask(left, top, wide, high) & field
    brush.gouache(ground, "wood1", 332, 0.01, 9)
    dice = random.Random(333)
    for row, y in enumerate(range(top + 6, top + high, 9)):
        for x in range(left + (6 if row % 2 else 0), left + wide, 13):
            stone = canvas.ellipse_mask(x + dice.uniform(-1.5, 1.5), y + dice.uniform(-1, 1), 5.6, 3.8) & ground
            canvas.fill(stone, dice.choice(("wood2", "wood3", "wood3", "rosy0", "umber3", "tan0")))
            canvas.shade(stone & ~np.roll(stone, 1, 0), 1)
            canvas.shade(stone & ~np.roll(stone, -1, 0), -1)
    for kerb in (canvas.rect_mask(left, top - 1, wide, 4), canvas.rect_mask(left + wide - 3, top, 4, high)):
        brush.gouache(kerb & field, "wood4", 335, 0.02, 15)
    canvas.fill(canvas.rect_mask(left, top + 2, wide, 1) & field, "wood0")


def _pile(canvas: Canvas, x: int, y: int, dice: random.Random) -> None:
    """What holds a quay up, and what the water gives back of it."""
    canvas.rect(x, y, 5, 13, "wood0")
    canvas.rect(x + 1, y, 1, 11, "wood2")
    for step in range(4):
        canvas.rect(x - 1 + dice.randrange(-1, 2), y + 14 + step * 2, 6 - step, 1, "ink2")


def _boards_away(brush: Brush, rect: Rect) -> None:
    """Boards away from us; piles under the near edge."""
    canvas, (left, top, wide, high) = brush.canvas, rect
    dice, foot = random.Random(371 + top), top + high
    for x in range(left + 2, left + wide - 4, 54):
        _pile(canvas, x, foot - 2, dice)
    x = left
    while x < left + wide:
        width = min(dice.choice((6, 7, 7, 8)), left + wide - x)
        up, down = top - dice.randrange(0, 3), foot + dice.randrange(0, 3)
        board = canvas.rect_mask(x, up, width - 1, down - up)
        canvas.rect(x + width - 1, up, 2, down - up, "wood0")
        brush.gouache(board, dice.choice(WOODS), 400 + x + top, 0.008, 5)
        canvas.shade(board & (brush.x == x), 1)
        canvas.fill(board & (brush.y >= down - 2), "wood1")
        for y in (top + 4, foot - 6):
            canvas.rect(x + width // 2, y, 1, 2, "wood1")
        x += width


def _boards_across(brush: Brush, rect: Rect) -> None:
    """Boards across, each of its own tone; piles at their ends."""
    canvas, (left, top, wide, high) = brush.canvas, rect
    dice = random.Random(341 + left + top)
    for y in range(top + 26, top + high - 6, 44):
        for x in (left - 4, left + wide - 1):
            _pile(canvas, x, y, dice)
    y = top
    while y < top + high:
        deep = min(dice.choice((6, 7, 7, 8)), top + high - y)
        start, end = left - dice.randrange(0, 3), left + wide + dice.randrange(0, 3)
        board = canvas.rect_mask(start, y, end - start, deep - 1)
        canvas.rect(start, y + deep - 1, end - start, 2, "wood0")
        brush.gouache(board, dice.choice(WOODS), 450 + left + y, 0.008, 15)
        canvas.shade(board & (brush.y == y), 1)
        for x in (start + 3, end - 5):
            canvas.rect(x, y + deep // 2 - 1, 2, 1, "wood1")
        y += deep
