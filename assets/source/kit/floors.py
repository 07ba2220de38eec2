"""Floors, each painted as a block that wraps, so that it repeats only every few tiles and its seams never fall on a
tile's border; and the trims that lie on them."""

import random

from assets.source.canvas import Canvas, Color
from assets.source.kit.fields import nudge, put


def planks(color: Color = "wood4", width: int = 128, height: int = 96, board: int = 8, seed: int = 2) -> Canvas:
    """Staggered boards of `color`, `board` px deep; a board's tone is long grain streaks, never a dithered sheet."""
    canvas = Canvas(width, height, color)
    rng = random.Random(seed)
    for y in range(0, height, board):
        x = rng.randint(0, width - 1)
        end = x + width
        while x < end:
            length = min(rng.choice((30, 38, 46, 54)), end - x)
            if end - x - length <= 14:
                length = end - x
            _plank(canvas, rng, x, y, length, board)
            x += length
    return canvas


def _plank(canvas: Canvas, rng: random.Random, x: int, y: int, length: int, board: int) -> None:
    tone = rng.choice((0, 0, 0, 0, 0, 0, 0, -1, 1))
    if tone:
        for dy in range(1, board - 1):
            grain = rng.randint(0, 6)
            while grain < length - 2:
                run = rng.randint(3, 11)
                if rng.random() < (0.36 if tone > 0 else 0.26):
                    for dx in range(grain, min(grain + run, length - 2)):
                        nudge(canvas, x + dx, y + dy, tone)
                grain += run + rng.randint(1, 4)
    for dx in range(length):
        nudge(canvas, x + dx, y + board - 1, -1)
    for dx in range(1, length - 1):
        if rng.random() < 0.2:
            nudge(canvas, x + dx, y, 1)
    for dy in range(board - 1):
        nudge(canvas, x + length - 1, y + dy, -1)
    left, dy, run = x + rng.randint(2, max(3, length - 14)), rng.randint(2, board - 3), rng.randint(5, 12)
    for dx in range(min(run, length - 4)):
        nudge(canvas, left + dx, y + dy, -1)
    if rng.random() < 0.16:
        knot = x + rng.randint(6, max(7, length - 8))
        for dx, dy, steps in ((0, 3, -2), (1, 3, -1), (-1, 4, -1), (0, 5, -1)):
            nudge(canvas, knot + dx, y + dy, steps)


PEACH: tuple[Color, Color] = ("rosy3", "skin3")
LAVENDER: tuple[Color, Color] = ("ink6", "ink7")


def checks(
    warm: tuple[Color, Color] = PEACH, cool: tuple[Color, Color] = LAVENDER, joint: Color = "ink5", size: int = 64
) -> Canvas:
    """Kitchen tiles in two colours, each with its lit edge, here and there a gleam: darker than a white coat."""
    canvas = Canvas(size, size)
    rng = random.Random(1)
    for y in range(0, size, 16):
        for x in range(0, size, 16):
            is_warm = (x // 16 + y // 16) % 2 == 1
            field, lit = warm if is_warm else cool
            canvas.rect(x, y, 16, 16, field)
            canvas.rect(x, y, 15, 1, lit)
            canvas.rect(x, y + 15, 16, 1, joint)
            canvas.rect(x + 15, y, 1, 16, joint)
            chance = rng.random()
            if chance < 0.3:
                for step in range(4):
                    canvas.pixel(x + 3 + step, y + 9 - step, cool[1])
            elif chance < 0.45:
                canvas.rect(x + 10, y + 11, 2, 1, cool[is_warm])
                canvas.pixel(x + 4, y + 4, cool[is_warm])
    return canvas


def carpet(color: Color = "ink6", width: int = 64, height: int = 64, threads: int = 150, seed: int = 4) -> Canvas:
    """Short pile of `color`: scattered single threads."""
    canvas = Canvas(width, height, color)
    rng = random.Random(seed)
    for _ in range(threads):
        x, y, steps = rng.randrange(width), rng.randrange(height), rng.choice((-1, -1, 1))
        nudge(canvas, x, y, steps)
        if rng.random() < 0.5:
            nudge(canvas, x + 1, y, steps)
    return canvas


def slabs(color: Color = "ink6", width: int = 96, height: int = 64, seed: int = 6, *, lozenges: bool = True) -> Canvas:
    """Stone slabs of 32 px, no two alike; with `lozenges`, a small dark one is let in where four of them meet."""
    canvas = Canvas(width, height, color)
    rng = random.Random(seed)
    for y in range(8, 8 + height, 32):
        for x in range(8, 8 + width, 32):
            _slab(canvas, rng, x, y)
    for y in range(8, 8 + height, 32) if lozenges else ():
        for x in range(8, 8 + width, 32):
            _lozenge(canvas, x, y)
    return canvas


def _slab(canvas: Canvas, rng: random.Random, x: int, y: int, size: int = 32) -> None:
    for step in range(size):
        nudge(canvas, x + step, y, -1)
        nudge(canvas, x, y + step, -1)
        if 4 < step < size - 4 and rng.random() < 0.7:
            nudge(canvas, x + step, y + 1, 1)
    for _ in range(rng.choice((5, 8, 12))):
        left, top, run = x + rng.randint(4, size - 8), y + rng.randint(4, size - 4), rng.choice((1, 1, 2, 3))
        steps = rng.choice((-1, -1, 1))
        for dx in range(run):
            nudge(canvas, left + dx, top, steps)
    if rng.random() < 0.5:
        left, top = x + rng.randint(6, size - 14), y + rng.randint(8, size - 10)
        for step in range(rng.randint(4, 9)):
            nudge(canvas, left + step, top + step // 2, -1)


def _lozenge(canvas: Canvas, x: int, y: int, radius: int = 4) -> None:
    for dy in range(-radius, radius + 1):
        for dx in range(-radius, radius + 1):
            far = abs(dx) + abs(dy)
            if far <= radius:
                color = "teal1" if far < radius else "ink4"
                if far < radius and dy < 0 and far == radius - 1:
                    color = "teal2"
                put(canvas, x + dx, y + dy, color)


def trims() -> Canvas:
    """Four tiles: a joint between floors running north, one running east, a threshold running north, a floor vent."""
    canvas = Canvas(64, 16)
    canvas.rect(0, 0, 4, 16, "wood3")
    canvas.rect(0, 0, 1, 16, "wood5")
    canvas.rect(3, 0, 1, 16, "wood2")
    canvas.rect(16, 11, 16, 5, "wood3")
    canvas.rect(16, 11, 16, 1, "wood5")
    canvas.rect(16, 15, 16, 1, "wood1")
    canvas.rect(32, 0, 6, 16, "wood3")
    canvas.rect(32, 0, 1, 16, "wood5")
    canvas.rect(34, 0, 1, 16, "wood4")
    canvas.rect(37, 0, 1, 16, "wood1")
    canvas.rect(50, 4, 12, 8, "ink5")
    for y in (5, 7, 9):
        canvas.rect(51, y, 10, 1, "ink3")
    return canvas
