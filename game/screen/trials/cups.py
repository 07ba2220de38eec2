"""A full cup, seen from the side over the head of whoever carries it: how level it is."""

import math

import pygame

from game.content.level import Point
from game.core.fixed import ONE
from game.screen.paint.palette import COLOR
from game.trials.candle import OUT, Candle

OVER = 58
"""How far above the feet its foot is, px."""
TOP, FOOT, HIGH = 13, 9, 14
"""Half how wide it is at its rim and at its foot, and how high, px."""
FULL, LEFT = 3, 8
"""How far below the rim what is in it stands when it is level, and once it has gone over, px."""
TILTS, SLOPS = 2.6, 4.0
"""Px that it stands up one side for each px a tick of leaning, and by shaking as much as it can."""
POURED = {"water": ("blue3", "blue5"), "tea": ("wood2", "gold1")}
"""What is in it, and its surface."""
DROPS = 3
"""So many are in the air while it is at the rim."""


def draw(canvas: pygame.Surface, feet: Point, cup: Candle, holds: str, tick: int) -> None:
    """As it is, at `feet` on the canvas, full of what it `holds`; `tick` 0 holds it still."""
    x, foot = feet[0], feet[1] - OVER
    rim = foot - HIGH
    sides = [(x - TOP, rim), (x + TOP, rim), (x + FOOT, foot), (x - FOOT, foot)]
    for grown, ink in ((2, "ink0"), (0, "ink2")):
        pygame.draw.polygon(canvas, COLOR[ink], [(px + (grown if px > x else -grown), py) for px, py in sides])
    inks = POURED[holds]
    _draw_level(canvas, x, rim, cup, inks, tick)
    ink = "red1" if cup.low else "ink8"
    pygame.draw.lines(canvas, COLOR[ink], False, [sides[0], sides[3], sides[2], sides[1]], 2)
    pygame.draw.arc(canvas, COLOR[ink], (x + TOP - 3, rim + 2, 9, 9), -math.pi / 2, math.pi / 2, 2)
    if cup.low and tick:
        _draw_drops(canvas, x, rim, cup, inks[1], tick)


def _draw_level(canvas: pygame.Surface, x: int, rim: int, cup: Candle, inks: tuple[str, str], tick: int) -> None:
    """What is in it, column by column: up the side that it is left behind on, and in waves as it shakes."""
    shakes = cup.shakes / OUT if cup.burning else 0.2
    down = FULL if cup.burning else LEFT
    tilt = cup.lean[0] / ONE * TILTS + shakes * SLOPS * math.sin(tick * 0.4)
    for dx in range(-TOP + 2, TOP - 1):
        share = dx / TOP
        wave = shakes * 1.5 * math.sin(dx * 0.7 + tick * 0.5)
        top = rim + round(max(-2.0, down - tilt * share + wave))
        inner = (TOP - abs(dx)) * HIGH // (TOP - FOOT)
        bottom = min(rim + HIGH - 2, rim + inner)
        if bottom > top:
            pygame.draw.line(canvas, COLOR[inks[0]], (x + dx, top), (x + dx, bottom))
            canvas.fill(COLOR[inks[1]], (x + dx, top, 1, 2))


def _draw_drops(canvas: pygame.Surface, x: int, rim: int, cup: Candle, ink: str, tick: int) -> None:
    """Drops that leap at the side that it stands up."""
    side = 1 if cup.lean[0] > 0 else -1
    for drop in range(DROPS):
        share = (tick + drop * 7) % 20 / 20
        at = x + side * (TOP + round(share * 6)), rim - round(9 * share * (1 - share) * 2) + round(share * 5)
        canvas.fill(COLOR["ink0"], (at[0] - 1, at[1] - 1, 4, 4))
        canvas.fill(COLOR[ink], (*at, 2, 2))
