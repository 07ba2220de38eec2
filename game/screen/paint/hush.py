"""A hush in which somebody is listened for: the place goes dim, and eyes are open in the dark about it, which close
while breath is held."""

import pygame

from game.content.level import Point, Rgb
from game.screen.paint import HEIGHT, WIDTH
from game.screen.paint.palette import COLOR

DIM: Rgb = (104, 92, 150)
"""What a place is multiplied by in the middle of a hush."""
COMES = 30
"""Ticks in which it goes dim, and light again."""
EYES: tuple[tuple[Point, int], ...] = (
    ((26, 58), 0), ((70, 224), 37), ((118, 20), 71), ((214, 250), 15), ((306, 16), 54), ((388, 236), 90),
    ((412, 40), 22), ((454, 150), 63), ((18, 150), 81), ((330, 252), 44),
)  # fmt: skip
"""Where they are on the canvas, and how far each is on in its blinking, ticks."""
BLINKS, SHUT_FOR = 112, 7
"""Ticks from one blink to the next, and those of a blink."""
APART = 6
"""Px from one eye to the other."""
NEARER = 0.04
"""How much of their way to the middle they have come with each lamp that is told."""
OPENS = 0.6
"""How dim it is as they open."""


def draw(canvas: pygame.Surface, share: float, held: bool, tick: int, told: int = 0) -> None:
    """Paint a hush over the place, `share` (0 to 1) of the way into it, with so many lamps `told`; `tick` is 0 with
    reduced motion."""
    if share <= 0:
        return
    tint = tuple(round(255 - (255 - part) * share) for part in DIM)
    canvas.fill(tint, special_flags=pygame.BLEND_RGB_MULT)
    if share < OPENS:
        return
    for (x, y), phase in ((_come(at, told), phase) for at, phase in EYES):
        shut = held or (tick + phase) % BLINKS < SHUT_FOR
        for left in (x, x + APART):
            if shut:
                canvas.fill(COLOR["ink4"], (left, y + 1, 3, 1))
            else:
                canvas.fill(COLOR["ink8"], (left, y, 3, 3))
                canvas.fill(COLOR["ink1"], (left + 1, y + 1, 1, 2))


def _come(at: Point, told: int) -> Point:
    """Where eyes are that are `at` a point to begin with: with each lamp on the other side, and nearer."""
    share = 1 - NEARER * told
    x, y = (at[0] if told % 2 else WIDTH - at[0]) - WIDTH // 2, at[1] - HEIGHT // 2
    return WIDTH // 2 + round(x * share), HEIGHT // 2 + round(y * share)
