"""The harbour as three pictures of one size: at high water, at low water, and the ground that is under both."""

import random
from collections.abc import Iterator

from assets.source.canvas import Canvas
from assets.source.ebb import pieces
from assets.source.ebb.places import (
    BOATS,
    FIELD,
    HIGH,
    HORIZON,
    POOLS,
    QUAYS,
    RAFT,
    ROCKS,
    SANDS,
    STEPS,
    WALLS,
    WIDE,
    Rect,
)
from assets.source.tilesets import TILE

WIDTH, HEIGHT = WIDE * TILE, HIGH * TILE
MOON = (362, 40, 15)
"""Where the moon stands over the harbour's mouth, px, and how large."""
_DEEP = (
    ("blue0", 5200), ("blue1", 4200), ("teal0", 3200), ("blue2", 3400), ("teal1", 1700), ("blue3", 620), ("teal2", 320),
)  # fmt: skip
"""Strokes of the sea: their colour, and how many."""
_BED = (
    ("teal0", 2600), ("blue2", 5200), ("teal1", 4600), ("teal2", 2600), ("blue3", 1500), ("teal3", 260),
)  # fmt: skip


def high_water() -> Canvas:
    """Quays, boats as high as they are, and sea."""
    canvas = _sea("blue1", _DEEP)
    _sky(canvas)
    for number, rect in _each(WALLS):
        _under(canvas, number, rect)
    for number, (x, y, wide, high) in _each(ROCKS):
        canvas.blit(pieces.rock(wide, high, number + 60, low=False), x - 8, y - 6)
    _raft(canvas)
    for _, (x, y, wide, high) in _each(STEPS):
        canvas.blit(pieces.steps(wide, high, low=False), x, y)
    for number, (x, y, wide, high) in _each(BOATS):
        canvas.blit(pieces.boat(wide, high, number), x, y)
    _quays(canvas, low=False)
    return canvas


def low_water() -> Canvas:
    """The same with the sea gone out: sand, walls, boats in the mud, quays on their piles."""
    canvas = _sea("ink2", _DEEP)
    _sky(canvas)
    pieces.sands(canvas, [rect for _, rect in _each(SANDS)], 30)
    for _, (x, y, wide, high) in _each(POOLS):
        canvas.blit(pieces.moonlit(wide, high), x, y)
    _raft(canvas)
    for number, (x, y, wide, high) in _each(ROCKS):
        canvas.blit(pieces.rock(wide, high, number + 60, low=True), x - 8, y - 6)
    for number, (x, y, wide, high) in _each(WALLS):
        canvas.blit(pieces.wall(wide, high, number), x, y)
    for number, (x, y, wide, high) in _each(BOATS):
        canvas.blit(pieces.hull(wide, high, number), x, y - pieces.MAST)
    _quays(canvas, low=True)
    for _, (x, y, wide, high) in _each(STEPS):
        canvas.blit(pieces.steps(wide, high, low=True), x, y)
    return canvas


def under_water() -> Canvas:
    """The bottom: ground for feet, walls, and of all that is above what stands in it, and what it is seen from below
    by: piles, and keels."""
    canvas = _sea("teal1", _BED)
    left, top, wide, high = (each * TILE for each in FIELD)
    pieces.bed(canvas, canvas.rect_mask(left, top, wide, high), 70)
    dice = random.Random(71)
    for _ in range(900):
        _weed(canvas, dice.randrange(FIELD[0] * TILE, (FIELD[0] + FIELD[2]) * TILE), dice.randrange(80, HEIGHT), dice)
    for _ in range(420):
        _cobbles(
            canvas, dice.randrange(FIELD[0] * TILE, (FIELD[0] + FIELD[2]) * TILE), dice.randrange(90, HEIGHT), dice
        )
    for number, (x, y, wide, high) in _each(ROCKS):
        canvas.blit(pieces.rock(wide, high, number + 60, low=True), x - 8, y - 6)
    for number, (x, y, wide, high) in _each(WALLS):
        canvas.blit(pieces.wall(wide, high, number), x, y)
    for _, rect in _each(QUAYS):
        _piles(canvas, rect)
    for _, (x, y, wide, high) in _each(BOATS):
        canvas.blit(pieces.keel(wide, high), x, y)
    return canvas


def _quays(canvas: Canvas, low: bool) -> None:
    """All of them, their boards over whatever holds up the next one."""
    drawn = [(pieces.quay(wide, high, number, low), x, y, high) for number, (x, y, wide, high) in _each(QUAYS)]
    for quay, x, y, _ in drawn:
        canvas.blit(quay, x, y)
    for quay, x, y, high in drawn:
        canvas.blit(quay.crop(0, 0, quay.width, high), x, y)


def _raft(canvas: Canvas) -> None:
    x, y, wide, high = (each * TILE for each in RAFT)
    canvas.blit(pieces.raft(wide, high), x - 2, y)


def _each(rects: tuple[Rect, ...]) -> Iterator[tuple[int, Rect]]:
    """Each of them in px, with its number."""
    for number, (x, y, wide, high) in enumerate(rects):
        yield number, (x * TILE, y * TILE, wide * TILE, high * TILE)


def _sea(ground: str, strokes: tuple[tuple[str, int], ...]) -> Canvas:
    """Gouache: short strokes across, dark ones first; ink where the harbour ends."""
    canvas, dice = Canvas(WIDTH, HEIGHT, ground), random.Random(12)
    for color, count in strokes:
        for _ in range(count):
            canvas.rect(dice.randrange(WIDTH), dice.randrange(HEIGHT), dice.randint(4, 17), 1, color)
    for _ in range(420):
        canvas.pixel(dice.randrange(WIDTH), dice.randrange(HEIGHT), dice.choice(("blue5", "ink8", "blue4")))
    left, _, wide, high = (each * TILE for each in FIELD)
    for x, across in ((0, left), (left + wide, WIDTH - left - wide)):
        canvas.rect(x, 0, across, HEIGHT, "ink0")
    canvas.rect(0, high, WIDTH, HEIGHT - high, "ink0")
    for _ in range(1500):
        side, y = dice.random() < 0.5, dice.randrange(HEIGHT)
        x = left - dice.randrange(14) if side else left + wide + dice.randrange(8)
        canvas.rect(x, y, dice.randint(3, 9), 1, "ink0" if dice.random() < 0.5 else "blue0")
    return canvas


def _sky(canvas: Canvas) -> None:
    """Night over the harbour's mouth, a moon, and its way over the water."""
    left, wide, foot = FIELD[0] * TILE, FIELD[2] * TILE, HORIZON * TILE
    canvas.gradient(left, 0, wide, foot, ["ink0", "ink0", "ink1", "blue0", "mag0", "blue1", "teal1"])
    dice = random.Random(31)
    for _ in range(260):
        y = int(dice.random() ** 1.3 * (foot - 6))
        canvas.pixel(left + dice.randrange(wide), y, dice.choice(("ink8", "ink6", "blue4", "gold4", "ink7")))
    x, y, radius = MOON
    canvas.ellipse(x, y, radius + 3, radius + 3, "blue1")
    canvas.ellipse(x, y, radius, radius, "gold4")
    canvas.ellipse(x - 4, y + 3, 2, 2, "gold3")
    canvas.ellipse(x + 5, y - 4, 3, 2, "gold3")
    for down in range(foot, foot + 190):
        spread = radius + (down - foot) // 6
        for _ in range(2):
            at, long = x + dice.randint(-spread, spread), dice.randint(2, 9)
            canvas.rect(at - long // 2, down, long, 1, dice.choice(("gold4", "blue5", "blue4", "blue4", "gold3")))


def _under(canvas: Canvas, seed: int, rect: Rect) -> None:
    """Where a wall stands not far under the water: a darker run, and a stroke of what breaks over it."""
    dice, (x, y, wide, high) = random.Random(seed), rect
    for _ in range(wide * high // 90):
        across, down = x + dice.randrange(wide), y + dice.randrange(high)
        canvas.rect(across, down, dice.randint(3, 9), 1, dice.choice(("ink1", "ink2", "teal0", "ink1")))


def _piles(canvas: Canvas, rect: Rect) -> None:
    """A quay from below: its shadow on the ground, and the piles that hold it up."""
    x, y, wide, high = rect
    canvas.shade(canvas.rect_mask(x, y, wide, high), -1)
    for down in range(y + 4, y + high, 22):
        for across in (x, x + wide - 5):
            canvas.rect(across, down, 5, 10, "wood1")
            canvas.rect(across, down, 1, 10, "wood3")
            canvas.rect(across - 2, down + 10, 9, 1, "ink1")


def _weed(canvas: Canvas, x: int, y: int, dice: random.Random) -> None:
    """A shell, a ripple or a tuft."""
    kind = dice.random()
    if kind < 0.2:
        canvas.rect(x, y, 2, 1, "ink7")
    elif kind < 0.7:
        canvas.path([(x, y), (x + 5, y - 1), (x + 10, y)], "teal1" if kind < 0.5 else "blue2")
    else:
        for stem in range(3):
            canvas.line(x + stem * 2, y, x + stem * 2 + dice.randint(-1, 2), y - dice.randint(4, 9), "green1")


def _cobbles(canvas: Canvas, x: int, y: int, dice: random.Random) -> None:
    """A few stones of the street, where the sand is off it."""
    for row in range(dice.randint(1, 3)):
        for stone in range(dice.randint(2, 4)):
            left, top = x + stone * 11 + row % 2 * 5, y + row * 7
            canvas.round_rect(left, top, 9, 5, dice.choice(("ink3", "ink4", "blue1")), 1)
            canvas.rect(left + 1, top, 7, 1, "ink5")
