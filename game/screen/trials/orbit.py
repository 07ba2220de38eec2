"""The orbit of a rite, over the heads of those who do it: beads on a thread, a flame that runs along it, and in its
middle the thing it is done with."""

import math
from collections.abc import Sequence

import pygame

from game.content.geometry import Point
from game.screen.paint.palette import COLOR

RADIUS = 34
"""How far the thread is from its middle, px."""
OUTER = 16
"""How far outside the thread a flame on it reaches, px."""
HELD, LOOSE = 4, 2
"""Radius of the bead of a count in which one holds on, and of one in which one has let go, px."""
RUNS, WAITS, AHEAD = 13, 17, 9
"""How high the flame is that runs, how high while it waits, and that of whoever is to come over to it, px."""
LEAST, MOST = 6, 27
"""How high the flame in the middle is, px."""
SWING = 4
"""How far to the side the mouth of the bell in the middle goes, px."""
CANDLE = 9
"""Px from one candle over the orbit to the next."""
Inks = tuple[str, str, str]
"""The edge, the body and the heart of a flame."""
BRIGHT: Inks = ("gold1", "gold3", "ink8")
OTHERS: Inks = ("aub1", "aub2", "gold2")
SHAPE = ((0.0, 0.55), (0.2, 1.0), (0.45, 0.85), (0.7, 0.5), (0.88, 0.25), (1.0, 0.0))
"""Half how wide a flame is up its height, in parts of its widest."""
Gate = tuple[float, float, bool]
"""From where to where on the orbit one may turn, 0 to 1, and whether that is to let go."""


def on(middle: Point, share: float, radius: float = RADIUS) -> Point:
    """Where so much of the orbit is, from its head on, clockwise, px."""
    angle = 2 * math.pi * share
    return round(middle[0] + radius * math.sin(angle)), round(middle[1] - radius * math.cos(angle))


def draw_thread(canvas: pygame.Surface, middle: Point, gates: Sequence[Gate]) -> None:
    """The thread, thick and bright for as long as one may turn: gold to let go, blue to hold on."""
    pygame.draw.circle(canvas, COLOR["ink0"], middle, RADIUS + 1, 3)
    pygame.draw.circle(canvas, COLOR["ink6"], middle, RADIUS, 1)
    for first, last, is_let in gates:
        arc = [on(middle, first + (last - first) * step / 8) for step in range(9)]
        for ink, wide in (("ink0", 7), ("gold2" if is_let else "blue3", 5), ("gold4" if is_let else "blue5", 1)):
            pygame.draw.lines(canvas, COLOR[ink], False, arc, wide)


def draw_beads(canvas: pygame.Surface, middle: Point, held: Sequence[bool], done: float, missed: bool) -> None:
    """A large bead for each count in which one holds on and a small one for each in which not; `done` counts of them
    are lit, or burnt out where the round is missed."""
    for number, is_held in enumerate(held):
        at, radius = on(middle, (number + 0.5) / len(held)), HELD if is_held else LOOSE
        pygame.draw.circle(canvas, COLOR["ink0"], at, radius + 1)
        if number >= done:
            pygame.draw.circle(canvas, COLOR["ink7"], at, radius, 1)
        else:
            pygame.draw.circle(canvas, COLOR["ink5" if missed else "gold3"], at, radius, 1 if missed else 0)
            if not missed:
                pygame.draw.circle(canvas, COLOR["gold4"], at, radius - 1)


def draw_flame(canvas: pygame.Surface, foot: Point, high: int, inks: Inks, hollow: bool = False) -> None:
    """A flame that stands on that point; `hollow` is its edge alone."""
    widest = max(2.0, high * 0.3)
    rows = list[tuple[int, int]]()
    for row in range(high):
        up = row / max(1, high - 1)
        after = next(index for index, (to, _) in enumerate(SHAPE) if up <= to)
        (low, wide), (to, narrow) = SHAPE[max(0, after - 1)], SHAPE[after]
        share = (up - low) / (to - low) if to > low else 0.0
        rows.append((foot[1] - row, round(widest * (wide + (narrow - wide) * share))))
    for y, half in rows:
        canvas.fill(COLOR["ink0"], (foot[0] - half - 2, y - 1, 2 * half + 5, 3))
    for y, half in rows:
        canvas.fill(COLOR[inks[1 if hollow else 0]], (foot[0] - half - 1, y, 2 * half + 3, 1))
    for number, (y, half) in enumerate(rows):
        canvas.fill(COLOR["ink0" if hollow else inks[1]], (foot[0] - half, y, 2 * half + 1, 1))
        if not hollow and high // 8 < number < high * 0.55:
            canvas.fill(COLOR[inks[2]], (foot[0] - half // 2, y, 2 * (half // 2) + 1, 1))


def draw_runner(canvas: pygame.Surface, middle: Point, share: float, down: bool, waits: bool) -> None:
    """Where one is: a flame, full while one holds on, and higher where it waits for that."""
    x, y = on(middle, share)
    draw_flame(canvas, (x, y + 3), WAITS if waits else RUNS, BRIGHT, hollow=not down)


def draw_other(canvas: pygame.Surface, middle: Point, share: float) -> None:
    """Where whoever is to come over is: a smaller flame, red."""
    x, y = on(middle, share)
    draw_flame(canvas, (x, y + 3), AHEAD, OTHERS)


def draw_heart(canvas: pygame.Surface, middle: Point, own: float, to_be: float | None = None) -> None:
    """In the middle a flame that is so high, 0 to 1, before the edge of one as high as it is to be."""
    foot = middle[0], middle[1] + MOST // 2
    if to_be is not None:
        draw_flame(canvas, foot, round(LEAST + (MOST - LEAST) * to_be), ("ink6", "ink6", "ink6"), hollow=True)
    draw_flame(canvas, foot, round(LEAST + (MOST - LEAST) * own), BRIGHT)


def draw_bell(canvas: pygame.Surface, middle: Point, swing: float) -> None:
    """In the middle a bell, its mouth aside by so much of SWING, and its tongue farther."""
    halves = (2, 3, 4, 5, 5, 6, 6, 6, 7, 7, 7, 8, 9, 11, 11)
    top = middle[1] - 10
    for out, ink in ((1, "ink0"), (0, "gold1")):
        for row, half in enumerate(halves):
            x = middle[0] + round(SWING * swing * row / len(halves))
            canvas.fill(COLOR[ink], (x - half - out, top + row - out, 2 * half + 1 + 2 * out, 1 + 2 * out))
    for row, half in enumerate(halves):
        x = middle[0] + round(SWING * swing * row / len(halves))
        canvas.fill(COLOR["gold3"], (x - half + 2, top + row, max(1, half // 2), 1))
    tongue = middle[0] + round(1.6 * SWING * swing), top + len(halves) + 2
    pygame.draw.circle(canvas, COLOR["ink0"], tongue, 3)
    pygame.draw.circle(canvas, COLOR["gold2"], tongue, 2)


def draw_book(canvas: pygame.Surface, middle: Point, share: float) -> None:
    """In the middle an open book, so much of whose page is read."""
    x, y = middle
    for left in (x - 15, x + 1):
        canvas.fill(COLOR["ink0"], (left - 1, y - 9, 16, 19))
        canvas.fill(COLOR["tan3"], (left, y - 8, 14, 16))
    lines = [(left, y + down) for left in (x - 13, x + 3) for down in (-5, -1, 3)]
    for number, (left, down) in enumerate(lines):
        canvas.fill(COLOR["tan2"], (left, down, 10, 2))
        canvas.fill(COLOR["wood1"], (left, down, round(10 * max(0.0, min(1.0, share * len(lines) - number))), 2))


def draw_candles(canvas: pygame.Surface, middle: Point, kept: int, to_come: int, missed: int) -> None:
    """Over it a candle for each round: lit for one that was kept to, not yet for one to come, and for one that was
    missed a stump."""
    many = kept + to_come + missed
    for number in range(many):
        x = middle[0] + CANDLE * number - CANDLE * (many - 1) // 2
        foot = middle[1] - RADIUS - OUTER - 4
        high = 3 if number >= kept + to_come else 7
        canvas.fill(COLOR["ink0"], (x - 2, foot - high - 1, 5, high + 2))
        canvas.fill(COLOR["ink5" if high == 3 else "ink7"], (x - 1, foot - high, 3, high))
        if number < kept:
            canvas.fill(COLOR["ink0"], (x - 2, foot - high - 5, 5, 5))
            canvas.fill(COLOR["gold3"], (x - 1, foot - high - 4, 3, 4))
            canvas.fill(COLOR["ink8"], (x, foot - high - 3, 1, 2))
