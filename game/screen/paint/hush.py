"""A hush in which somebody is listened for: the place goes dim, and eyes are open in the dark about it, which shut
one by one until it is over."""

from math import ceil

import pygame

from game.content.level import Point, Rgb
from game.screen.paint import HEIGHT, WIDTH
from game.screen.paint.palette import COLOR

DIM: Rgb = (104, 92, 150)
"""What a place is multiplied by in the middle of a hush."""
COMES = 30
"""Ticks in which it goes dim, and light again."""
EYES: tuple[Point, ...] = (
    (26, 58), (70, 224), (118, 20), (214, 250), (306, 16), (388, 236), (412, 40), (454, 150), (18, 150), (330, 252),
)  # fmt: skip
"""Where they are on the canvas; the last shut first."""
APART = 6
"""Px from one eye to the other."""
NEARER = 0.04
"""How much of their way to the middle they have come with each lamp that is told."""
OPENS = 0.6
"""How dim it is as they open."""


def draw(canvas: pygame.Surface, share: float, left: float, told: int = 0) -> None:
    """Paint a hush over the place, `share` (0 to 1) of the way into it, so much (0 to 1) of it `left`, with so many
    lamps `told`."""
    if share <= 0:
        return
    tint = tuple(round(255 - (255 - part) * share) for part in DIM)
    canvas.fill(tint, special_flags=pygame.BLEND_RGB_MULT)
    if share < OPENS:
        return
    still_open = ceil(left * len(EYES))
    for number, at in enumerate(EYES):
        x, y = _come(at, told)
        pygame.draw.ellipse(canvas, COLOR["ink1"], (x - 5, y - 5, APART + 13, 13))
        pygame.draw.ellipse(canvas, COLOR["ink0"], (x - 4, y - 4, APART + 11, 11))
        for side in (x, x + APART):
            if number >= still_open:
                canvas.fill(COLOR["ink5"], (side, y + 1, 3, 1))
            else:
                canvas.fill(COLOR["ink8"], (side, y, 3, 3))
                canvas.fill(COLOR["ink1"], (side + 1, y + 1, 1, 2))


def _come(at: Point, told: int) -> Point:
    """Where eyes are that are `at` a point to begin with: with each lamp on the other side, and nearer."""
    share = 1 - NEARER * told
    x, y = (at[0] if told % 2 else WIDTH - at[0]) - WIDTH // 2, at[1] - HEIGHT // 2
    return WIDTH // 2 + round(x * share), HEIGHT // 2 + round(y * share)
