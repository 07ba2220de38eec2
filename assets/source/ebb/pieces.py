"""What the harbour is made of, each on a canvas of its own: quays, boats, rocks, sand, walls, steps."""

import random
from collections.abc import Sequence

import numpy as np

from assets.source.canvas import Canvas, Mask, Point
from assets.source.ebb.places import Rect
from assets.source.harbour.brush import Brush

FACE = 12
"""Px of a quay's piles that are seen below its boards at low water."""
EDGE = 7
"""Px that sand goes on past what can be walked on."""
RUNS_OUT = 26
"""Px that a bank runs out under the water at its ends."""
MAST = 14
"""Px that the mast of a boat in the mud stands over it."""
HULLS = (("teal1", "teal2"), ("aub1", "aub2"), ("blue2", "blue3"), ("gold0", "gold1"))
"""What boats are painted: their side, and its lit edge."""


def quay(wide: int, high: int, seed: int, low: bool) -> Canvas:
    """Boards the shorter way across, `wide` x `high` px, and below them what holds them up: to the water, or all of it
    at `low` water."""
    face = FACE if low else 5
    canvas, dice = Canvas(wide, high + face), random.Random(seed)
    canvas.rect(0, high - 1, wide, face + 1, "ink1" if low else "ink2")
    for x in (*range(3, wide - 8, 26), wide - 8):
        canvas.rect(x, high, 5, face, "wood1")
        canvas.rect(x, high, 1, face, "wood3")
        if low:
            canvas.rect(x, high + face - 5, 5, 5, "teal0")
            canvas.rect(x + 1, high + face - 4, 1, 3, "green1")
    boards = Canvas(wide, high, "wood3") if wide >= high else Canvas(high, wide, "wood3")
    for x in range(0, boards.width, 7):
        boards.rect(x, 0, 7, boards.height, dice.choice(("wood3", "wood4", "wood3", "umber3", "tan0")))
        boards.rect(x, 0, 1, boards.height, "wood4")
        boards.rect(x + 6, 0, 1, boards.height, "wood1")
        for _ in range(boards.height // 8):
            boards.rect(x + dice.randrange(1, 6), dice.randrange(boards.height), 1, dice.randrange(3, 8), "wood2")
        for y in (2, boards.height - 4):
            boards.pixel(x + 3, y, "wood0")
    if wide < high:
        turned = Canvas(wide, high)
        turned.cells = boards.cells.T.copy()
        boards = turned
    canvas.blit(boards, 0, 0)
    canvas.rect(0, 0, wide, 1, "wood5")
    canvas.rect(0, high - 2, wide, 1, "wood5")
    canvas.rect(0, high - 1, wide, 1, "wood0")
    return canvas


def steps(wide: int, high: int, low: bool) -> Canvas:
    """Treads down from a quay; at high water they are under it, and seen through it."""
    canvas = Canvas(wide, high)
    for x in range(0, wide, 4) if wide < high else range(1):
        for y in range(0, high, 5) if wide >= high else range(1):
            along = (0, y, wide, 4) if wide >= high else (x, 0, 3, high)
            canvas.rect(*along, "wood3" if low else "blue2")
            canvas.rect(along[0], along[1], along[2], 1, "wood5" if low else "teal2")
            if not low:
                break
    return canvas


def boat(wide: int, high: int, number: int) -> Canvas:
    """One afloat, seen from above: a rim in its paint, boards to walk on, thwarts."""
    side, lit = HULLS[number % len(HULLS)]
    canvas, dice = Canvas(wide, high + 6), random.Random(number)
    canvas.polygon(_outline(wide, high, 0, 5), "ink1")
    canvas.polygon(_outline(wide, high, 0, 3), side)
    canvas.polygon(_outline(wide, high, 0, 0), lit)
    inner = canvas.polygon(_outline(wide, high, 3, 0), "wood2")
    for y in range(4, high - 3, 4):
        canvas.fill(inner & canvas.rect_mask(0, y, wide, 3), dice.choice(("wood3", "wood4", "tan0")))
    for x in (wide // 3, 2 * wide // 3):
        canvas.fill(inner & canvas.rect_mask(x - 2, 0, 5, high), "wood4")
        canvas.fill(inner & canvas.rect_mask(x + 2, 0, 1, high), "wood1")
    for x in range(6, wide - 6, 9):
        canvas.rect(x, high + 5, 5, 1, "blue4")
    return canvas


def _outline(wide: int, high: int, by: int, down: int) -> list[Point]:
    """A boat from above, `by` px within its rim, `down` px lower."""
    middle, top, foot = high / 2 + down, 1 + by + down, high - 1 - by + down
    left, right = 7 + by, wide - 7 - by
    return [(by, middle), (left, top), (right, top), (wide - by, middle), (right, foot), (left, foot)]


def keel(wide: int, high: int) -> Canvas:
    """The same one from below, overhead: its dark, seen through, the keel along it, and light about the rim."""
    canvas = Canvas(wide, high + 6)
    rim = canvas.polygon_mask(_outline(wide, high, 0, 0))
    checks = (np.add.outer(np.arange(canvas.height), np.arange(wide)) % 2).astype(bool)
    canvas.fill(rim, "ink1")
    canvas.fill(rim & ~canvas.polygon_mask(_outline(wide, high, 4, 0)) & checks, "blue3")
    canvas.rect(12, high // 2 - 1, wide - 24, 2, "wood3")
    canvas.rect(12, high // 2 - 1, wide - 24, 1, "wood4")
    for x in range(16, wide - 14, 8):
        canvas.rect(x, high // 2 - 7, 1, 5, "ink3")
        canvas.rect(x, high // 2 + 3, 1, 5, "ink3")
    for x in range(8, wide - 8, 7):
        canvas.rect(x, 0, 4, 1, "teal3")
        canvas.rect(x, high - 1, 4, 1, "teal2")
    return canvas


def hull(wide: int, high: int, number: int) -> Canvas:
    """The same one down in the mud, heeled over towards us: a stem that stands up, the planks of its side, and its
    inside with the thwarts across; its mast leans. `MAST` px higher than the boat is."""
    side, lit = HULLS[number % len(HULLS)]
    canvas = Canvas(wide, high + MAST + 8)
    foot, stern, stem = MAST + high, MAST + 9, MAST + 1
    canvas.ellipse(wide / 2, foot + 3, wide / 2, 4, "ink1")
    near = [_sheer(wide, stern, stem, at / 12, 8) for at in range(13)]
    far = [_sheer(wide, stern, stem, at / 12, 1) for at in range(13)]
    keel = [(wide - 3, stem + 3), (wide - 7, foot - 7), (wide * 0.74, foot + 3), (12, foot + 4), (6, foot - 4)]
    body = canvas.polygon([*near, *keel], side)
    for step in (6, 11, 16):
        canvas.path([(x, y + step) for x, y in near], "ink1", smooth=False)
    canvas.fill(body & (np.arange(canvas.height)[:, None] >= foot - 3), "teal0")
    canvas.fill(canvas.drawn & ~body & ~canvas.ellipse_mask(wide / 2, foot + 3, wide / 2, 4), "_")
    inside = canvas.polygon([*near, *reversed(far)], "wood0")
    for share in (0.3, 0.55, 0.78):
        x, y = _sheer(wide, stern, stem, share, 1)
        canvas.fill(inside & canvas.rect_mask(round(x) - 2, round(y), 4, 9), "wood3")
        canvas.fill(inside & canvas.rect_mask(round(x) - 2, round(y), 1, 9), "wood4")
    canvas.path(far, "wood4", smooth=False)
    canvas.path(near, lit, smooth=False)
    canvas.path([(x, y + 1) for x, y in near], lit, smooth=False)
    canvas.line(wide - 2, stem - 1, wide - 7, foot - 7, lit)
    x, y = _sheer(wide, stern, stem, 0.55, 4)
    for thick in (0, 1):
        canvas.line(x + thick, y, x - 7 + thick, 2, "wood3" if thick else "wood1")
    canvas.rect(4, foot + 4, wide - 12, 1, "teal1")
    return canvas


def _sheer(wide: int, stern: int, stem: int, share: float, sag: float) -> Point:
    """A point of a boat's rim, that `share` of the way from its stern to its stem, which sags by so many px."""
    return 3 + (wide - 6) * share, stern + (stem - stern) * share**2 + sag * 4 * share * (1 - share)


def sands(canvas: Canvas, rects: Sequence[Rect], seed: int) -> None:
    """Banks that the sea has gone out from, all of them in one: ribbed as it went, wet where they run out under the
    water, and what it left. `rects` are what can be walked on, px of the canvas."""
    brush, dice = Brush(canvas), random.Random(seed)
    dry, wet = np.zeros_like(canvas.drawn), np.zeros_like(canvas.drawn)
    for x, y, wide, high in rects:
        dry |= canvas.rect_mask(x - 3, y - 3, wide + 6, high + 6)
        wet |= canvas.rect_mask(x - EDGE, y - EDGE, wide + 2 * EDGE, high + 2 * EDGE)
        for end in (x, x + wide):
            dry |= canvas.ellipse_mask(end, y + high / 2, RUNS_OUT / 2, high / 2)
            wet |= canvas.ellipse_mask(end, y + high / 2, RUNS_OUT, high / 2 + EDGE)
    wet, dry = brush.rough(wet, seed, 4.0), brush.rough(dry, seed + 3, 4.0)
    foam = wet | np.roll(wet, 1, 0) | np.roll(wet, -1, 0) | np.roll(wet, 1, 1) | np.roll(wet, -1, 1)
    canvas.fill(foam & (brush.grain(seed + 9, 9, 2) > 0.45), "blue3")
    brush.gouache(wet, "rosy0", seed + 4, 0, 13)
    canvas.shade(wet & ~dry, -1)
    brush.gouache(dry, "rosy1", seed + 5, 0, 13)
    swell = np.sin(brush.y / 2.1 + np.sin(brush.x / 11 + seed) * 1.6 + brush.grain(seed + 7, 23, 9) * 5)
    canvas.fill(dry & (swell > 0.86), "rosy2")
    canvas.fill(dry & (swell < -0.93), "rosy0")
    for left, top, wide, high in rects:
        for _ in range(wide * high // 1500):
            x, y = left + dice.randrange(wide), top + dice.randrange(high)
            kind = dice.random()
            if kind < 0.3:
                _puddle(canvas, dry, x, y, dice)
            elif kind < 0.7:
                canvas.rect(x, y, 2, 1, "skin3")
                canvas.pixel(x, y + 1, "rosy0")
            else:
                canvas.path([(x, y), (x + 3, y - 2), (x + 7, y)], "green1")
                canvas.pixel(x + 3, y - 1, "green2")


def bed(canvas: Canvas, clip: Mask, seed: int) -> None:
    """The ground under the sea where `clip` lies: sand, ribbed across, paler in drifts."""
    brush = Brush(canvas)
    drifts = brush.grain(seed + 2, 61, 37)
    brush.gouache(clip, "teal1", seed, 0, 13)
    brush.gouache(clip & (drifts > 0.42), "teal2", seed + 3, 0, 13)
    swell = np.sin(brush.y / 2.6 + np.sin(brush.x / 13) * 1.8 + brush.grain(seed + 1, 27, 11) * 6)
    canvas.fill(clip & (swell > 0.9) & (drifts > 0.3), "teal3")
    canvas.fill(clip & (swell < -0.86), "blue1")


def _puddle(canvas: Canvas, inner: Mask, x: int, y: int, dice: random.Random) -> None:
    """What is left of it, and a star in that."""
    across = dice.randrange(5, 10)
    canvas.ellipse(x, y, across, across * 0.42, "blue2", clip=inner)
    canvas.ellipse(x, y + 0.6, across - 1.5, across * 0.3, "blue1", clip=inner)
    canvas.pixel(x - 1, y, "ink8")


def rock(wide: int, high: int, seed: int, low: bool) -> Canvas:
    """A rock with a flat top, its foot in the water, or in weed at low."""
    canvas = Canvas(wide + 16, high + 18)
    brush, dice = Brush(canvas), random.Random(seed)
    foot = brush.rough(canvas.rect_mask(1, 5, wide + 14, high + 10), seed, 7.0)
    brush.gouache(foot, "ink2", seed + 1, 0, 5)
    if low:
        canvas.fill(foot & (brush.y > high + 8) & (brush.grain(seed + 4, 3, 2) > 0.45), "green1")
    else:
        canvas.fill(foot & ~np.roll(foot, -2, 0) & (brush.y > high), "blue4")
    top = brush.rough(canvas.rect_mask(5, 4, wide + 6, high + 4), seed + 2, 6.0)
    brush.gouache(top, "ink4", seed + 3, 0, 7)
    canvas.fill(top & ~np.roll(top, 1, 0), "ink6")
    canvas.fill(top & ~np.roll(top, -1, 0), "ink3")
    for _ in range(wide * high // 260):
        x, y = dice.randrange(8, wide + 6), dice.randrange(9, high + 4)
        canvas.rect(x, y, dice.randrange(2, 5), 1, dice.choice(("ink5", "green1", "ink3")))
    return canvas


def raft(wide: int, high: int) -> Canvas:
    """Her rug afloat, the moon on it: what she comes out on."""
    canvas = Canvas(wide + 4, high + 8)
    x, y, across, deep = wide / 2 + 2, high / 2, wide / 2, high / 2
    canvas.ellipse(x, y + 5, across + 2, deep + 1, "ink1")
    canvas.ellipse(x, y + 2, across + 1, deep, "wood1")
    body = canvas.ellipse(x, y, across, deep, "wood3")
    for left in range(0, wide, 8):
        canvas.fill(body & canvas.rect_mask(left, 0, 1, high), "wood1")
        canvas.fill(body & canvas.rect_mask(left + 1, 0, 1, high), "wood4")
    inner = canvas.ellipse(x, y, across - 8, deep - 6, "mag0")
    moon = canvas.ellipse_mask(x, y, 13, 13) & ~canvas.ellipse_mask(x + 6, y - 3, 12, 12) & inner
    canvas.fill(moon, "gold4")
    for dx, dy in ((22, -8), (28, 6), (-30, 4), (-24, -10), (14, 14), (-10, 17)):
        canvas.pixel(x + dx, y + dy, "gold3")
        canvas.pixel(x + dx + 1, y + dy, "gold3")
    return canvas


def moonlit(wide: int, high: int) -> Canvas:
    """A pool that the moon lies in: strokes of it, closest in the middle."""
    canvas, dice = Canvas(wide, high), random.Random(wide)
    pool = canvas.ellipse_mask(wide / 2, high / 2, wide / 2, high / 2)
    canvas.fill(pool, "blue2")
    for _ in range(wide * high // 14):
        across = int(dice.gauss(wide / 2, wide / 6))
        y, long = int(dice.gauss(high / 2, high / 5)), dice.randint(3, 9)
        color = dice.choice(("gold4", "ink8", "blue5", "blue4", "blue4"))
        canvas.fill(pool & canvas.rect_mask(across - long // 2, y, long, 1), color)
    return canvas


def wall(wide: int, high: int, seed: int) -> Canvas:
    """A wall of stones, its top and, to the south, its face; weed hangs off it."""
    face = 10
    canvas, dice = Canvas(wide, high + 4), random.Random(seed)
    canvas.rect(0, 0, wide, high + 4, "ink1")
    for y in range(0, high - face + 4, 6):
        for x in range(-(y // 6 % 2) * 5, wide, 11):
            tone = dice.choice(("ink4", "ink4", "ink5"))
            canvas.rect(x, y, 10, 5, tone)
            canvas.rect(x, y, 10, 1, "ink6")
    for row, y in enumerate((high - face + 4, high - face + 9)):
        for x in range(-(row % 2) * 6, wide, 12):
            canvas.rect(x, y, 11, 4, dice.choice(("ink2", "ink3")))
    for _ in range(wide // 9 + high // 40):
        x = dice.randrange(wide)
        canvas.rect(x, high - face + 2, 1, dice.randrange(3, 9), dice.choice(("green1", "teal1")))
    return canvas
