"""The flat under water as one picture: sea for floors, quays for rugs, hedges and sky for walls, and stars that come
through the wall which shows noon."""

import random
from collections.abc import Sequence

import numpy as np

from assets.source.canvas import Canvas, Color, Mask
from assets.source.leak.greens import foliage
from assets.source.tilesets import Rect

WIDTH, HEIGHT = 544, 352
"""As large as the flat."""
ROOMS: tuple[Rect, ...] = (
    (16, 64, 352, 112), (368, 128, 16, 48), (384, 64, 144, 112), (224, 176, 64, 64), (16, 240, 160, 96),
    (176, 288, 16, 48), (192, 240, 336, 96),
)  # fmt: skip
"""Its floors, px."""
FACES: tuple[Rect, ...] = (
    (16, 16, 352, 48), (384, 16, 144, 48), (16, 192, 160, 48), (192, 192, 32, 48), (288, 192, 240, 48),
)  # fmt: skip
"""Its walls."""
POSTS: tuple[Rect, ...] = ((368, 80, 16, 48), (176, 240, 16, 48))
"""The ends of walls that doorways pass."""
QUAYS: tuple[Rect, ...] = (
    (206, 86, 132, 66), (240, 152, 32, 24), (240, 244, 32, 24), (338, 138, 20, 20), (240, 268, 84, 48),
    (412, 268, 62, 30), (444, 240, 30, 32), (34, 262, 88, 54),
)  # fmt: skip
"""What is of boards, where the rugs lie: their lower edges have posts in the water."""
RAFT = (444, 148, 36, 20)
"""The middle of Mia's rug, and its half width and height."""
MOON = (300, 34, 12)
"""Where the moon hangs in the wall, and its radius."""
_SWELL: Sequence[tuple[Color, int]] = (
    ("ink2", 900), ("blue0", 900), ("teal0", 700), ("teal1", 1000), ("blue2", 700), ("teal2", 240), ("blue3", 130),
)  # fmt: skip
"""Strokes of the sea: their colour, and how many."""


def tide() -> Canvas:
    """All of it, 544 x 352 px."""
    canvas = Canvas(WIDTH, HEIGHT)
    floor = _covered(canvas, ROOMS)
    _sea(canvas, floor)
    _moonlight(canvas, floor)
    for quay in QUAYS:
        _quay(canvas, *quay)
    _raft(canvas)
    for number, face in enumerate(FACES):
        _wall(canvas, number, *face)
    _stars(canvas)
    for post in POSTS:
        _post(canvas, *post)
    return canvas


def _covered(canvas: Canvas, areas: Sequence[Rect]) -> Mask:
    found = canvas.rect_mask(0, 0, 0, 0)
    for area in areas:
        found = found | canvas.rect_mask(*area)
    return found


# ---------------------------------------------------------------------- water
def _sea(canvas: Canvas, floor: Mask) -> None:
    """Gouache: short strokes across, dark ones first; foam where it meets a wall."""
    canvas.fill(floor, "blue1")
    dice = random.Random(12)
    for color, count in _SWELL:
        for _ in range(count):
            x, y, long = dice.randrange(WIDTH), dice.randrange(HEIGHT), dice.randint(3, 15)
            canvas.fill(canvas.rect_mask(x, y, long, 1) & floor, color)
    for x, y, wide, _ in FACES:
        canvas.shade(canvas.rect_mask(x, y + 48, wide, 8) & floor, -1)
        for left in range(x, x + wide, 3):
            if dice.random() < 0.6:
                down = y + 48 + dice.choice((1, 1, 2, 3))
                canvas.fill(
                    canvas.rect_mask(left, down, dice.randint(1, 4), 1) & floor, dice.choice(("teal3", "blue4"))
                )
    for _ in range(90):
        x, y = dice.randrange(WIDTH), dice.randrange(HEIGHT)
        if floor[y, x]:
            canvas.pixel(x, y, dice.choice(("blue5", "ink8", "gold4")))


def _moonlight(canvas: Canvas, floor: Mask) -> None:
    """The moon's way over the water, from the wall to the passage."""
    dice = random.Random(5)
    x, _, radius = MOON
    for y in range(66, 176):
        spread = radius + (y - 64) // 5
        for _ in range(3):
            left, long = x + dice.randint(-spread, spread), dice.randint(2, 9)
            color = dice.choice(("gold4", "blue5", "blue4", "blue4", "gold3"))
            canvas.fill(canvas.rect_mask(left - long // 2, y, long, 1) & floor, color)


# ---------------------------------------------------------------------- boards
def _quay(canvas: Canvas, x: int, y: int, wide: int, high: int) -> None:
    """Planks across the shorter way, each with its grain, wet and dark at the edge, on posts."""
    dice = random.Random(x + y)
    canvas.shade(canvas.rect_mask(x - 2, y + 3, wide + 4, high + 4), -1)
    for left in (*range(x + 6, x + wide - 4, 28), x + wide - 6):
        canvas.rect(left, y + high, 4, 8, "wood1")
        canvas.rect(left, y + high, 1, 8, "wood3")
        canvas.rect(left - 2, y + high + 8, 8, 1, "blue4")
    upright = wide >= high
    planks = Canvas(wide, high, "wood3") if upright else Canvas(high, wide, "wood3")
    for at in range(0, planks.width, 6):
        tone = dice.choice((0, 0, 1, 1, -1))
        planks.shade(planks.rect_mask(at, 0, 5, planks.height), tone)
        planks.rect(at + 5, 0, 1, planks.height, "wood1")
        for _ in range(planks.height // 9):
            planks.shade(
                planks.rect_mask(at + dice.randrange(4), dice.randrange(planks.height), 1, 7), dice.choice((-1, 1))
            )
        planks.pixel(at + 2, 2, "wood1")
        planks.pixel(at + 2, planks.height - 3, "wood1")
    if not upright:
        planks.cells = planks.cells.T.copy()
        planks.width, planks.height = wide, high
    planks.rect(0, 0, wide, 1, "wood5")
    planks.rect(0, high - 3, wide, 1, "wood4")
    planks.rect(0, high - 2, wide, 2, "wood1")
    canvas.blit(planks, x, y)


def _raft(canvas: Canvas) -> None:
    """Her rug afloat, the moon on it brighter than it was."""
    x, y, wide, high = RAFT
    canvas.ellipse(x, y + 4, wide + 3, high + 2, "ink1")
    canvas.ellipse(x, y + 1, wide + 1, high + 1, "wood1")
    body = canvas.ellipse(x, y, wide, high, "wood3")
    for left in range(x - wide, x + wide, 7):
        canvas.fill(body & canvas.rect_mask(left, 0, 1, HEIGHT), "wood1")
        canvas.fill(body & canvas.rect_mask(left + 1, 0, 1, HEIGHT), "wood4")
    inner = canvas.ellipse(x, y, wide - 9, high - 5, "mag0")
    moon = canvas.ellipse_mask(x, y, 9, 9) & ~canvas.ellipse_mask(x + 4, y - 2, 8, 8) & inner
    canvas.fill(moon, "gold4")
    for dx, dy in ((14, -4), (17, 4), (-18, 3), (-15, -6), (9, 7)):
        canvas.pixel(x + dx, y + dy, "gold3")


# ---------------------------------------------------------------------- walls
def _wall(canvas: Canvas, number: int, x: int, y: int, wide: int, high: int) -> None:
    """Sky as far down as a hedge, which has grown along the skirting and is in flower."""
    canvas.gradient(x, y, wide, high, ["ink0", "ink1", "blue0", "mag0", "ink3", "mag1"])
    leaves = foliage(wide, 30, 40 + number)
    for column in range(wide):
        bumpy = 24 + round(2.4 * np.sin(column / 9 + number) + 1.6 * np.sin(column / 3.7))
        top = y + bumpy
        canvas.cells[top : y + high, x + column] = leaves.cells[: y + high - top, column]
        canvas.pixel(x + column, top, "green2")
    canvas.shade(canvas.rect_mask(x, y + high - 7, wide, 7), -1)
    canvas.rect(x, y + high - 1, wide, 1, "ink1")
    dice = random.Random(7 + number)
    for _ in range(wide // 14):
        left, down = x + dice.randrange(4, wide - 4), y + dice.randrange(31, 43)
        petal = dice.choice(("ink8", "blue5", "mag4"))
        for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1)):
            canvas.pixel(left + dx, down + dy, petal)
        canvas.pixel(left, down, "gold3")
    for _ in range(wide // 6):
        canvas.pixel(
            x + dice.randrange(wide), y + dice.randrange(2, 24), dice.choice(("ink6", "ink8", "gold4", "blue4"))
        )


def _stars(canvas: Canvas) -> None:
    """The wall that shows noon has gone; its frame hangs askew, and what was behind it falls into the room."""
    left, top, wide, high = 196, 16, 172, 48
    sky = canvas.rect_mask(left, top, wide, high)
    canvas.gradient(left, top, wide, high, ["ink0", "ink0", "ink1", "blue0", "blue1", "teal1"])
    dice = random.Random(31)
    for _ in range(150):
        x, y = left + dice.randrange(wide), top + int(dice.random() ** 1.4 * high)
        canvas.pixel(x, y, dice.choice(("ink8", "ink6", "blue4", "gold4", "ink7")))
    for x, y in ((212, 24), (238, 40), (268, 22), (330, 26), (350, 42), (224, 52)):
        for dx, dy in ((0, 0), (-1, 0), (1, 0), (0, -1), (0, 1)):
            canvas.pixel(x + dx, y + dy, "ink8" if dx or dy else "gold4")
    x, y, radius = MOON
    canvas.ellipse(x, y, radius + 3, radius + 3, "blue1", clip=sky)
    canvas.ellipse(x, y, radius, radius, "gold4")
    canvas.fill(
        canvas.ellipse_mask(x + 4, y - 2, radius - 2, radius - 2) & canvas.ellipse_mask(x, y, radius, radius), "gold3"
    )
    canvas.ellipse(x - 4, y + 3, 2, 2, "gold2")
    canvas.rect(left, top + high - 4, wide, 4, "blue1")
    for _ in range(60):
        at = left + dice.randrange(wide - 6)
        canvas.rect(
            at, top + high - 1 - dice.randrange(4), dice.randint(2, 6), 1, dice.choice(("blue2", "teal2", "blue3"))
        )
    for end, color in ((left, 1), (left + wide - 1, -1)):
        for step in range(12):
            canvas.shade_dithered(canvas.rect_mask(end + color * step, top, 1, high), -1, 0.8 - step * 0.06)
    for corner in ([(216, 15), (214, 66), (232, 68)], [(364, 15), (366, 64), (352, 66)]):
        canvas.path(corner, "ink4", smooth=False)
        canvas.path([(a + 1, b) for a, b in corner], "ink6", smooth=False)
    for number in range(46):
        x, y = 206 + dice.randrange(160), 66 + int(dice.random() ** 1.6 * 96)
        canvas.pixel(x, y, ("ink8", "gold4", "blue5")[number % 3])
        if number % 7 == 0:
            for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1)):
                canvas.pixel(x + dx, y + dy, "blue4")


def _post(canvas: Canvas, x: int, y: int, wide: int, high: int) -> None:
    """A bollard as high as the wall was, with rope round it."""
    canvas.rect(x, y, wide, high, "wood2")
    canvas.rect(x, y, 3, high, "wood3")
    canvas.rect(x + wide - 2, y, 2, high, "wood1")
    canvas.rect(x, y, wide, 2, "wood4")
    for down in (14, 17, 20, 30):
        canvas.rect(x, y + down, wide, 2, "tan1")
        canvas.rect(x, y + down + 1, wide, 1, "tan0")
    canvas.rect(x, y + high - 1, wide, 1, "ink1")
