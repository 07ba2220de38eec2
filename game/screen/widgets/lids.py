"""Eyelids in a row: so many times a sleeper can be stirred; those that were are open."""

import pygame

from game.screen.paint.palette import COLOR

WIDE, HIGH = 15, 9
"""Size of an eyelid, px."""
BETWEEN = 7
"""Px between two."""
AIR = 8
"""Px of darkened ground beside the row."""


def draw(canvas: pygame.Surface, middle: int, top: int, opened: int, of: int) -> pygame.Rect:
    """Draw `of` eyelids about the column `middle`, `top` px under the head of the canvas, the first `opened` of them
    open; what is darkened for them, from there down."""
    row = of * (WIDE + BETWEEN) - BETWEEN
    left = middle - row // 2
    strip = pygame.Rect(left - AIR, 0, row + 2 * AIR, top + HIGH + 5)
    canvas.fill(COLOR["ink3"], strip, special_flags=pygame.BLEND_RGB_MULT)
    for number in range(of):
        _draw_eye(canvas, left + number * (WIDE + BETWEEN), top + HIGH // 2, number < opened)
    return strip


def _draw_eye(canvas: pygame.Surface, x: int, middle: int, opened: bool) -> None:
    ink = COLOR["gold3" if opened else "ink7"]
    lower = [
        (x + across, middle + down) for across, down in ((0, 0), (3, 3), (WIDE // 2, 4), (WIDE - 4, 3), (WIDE - 1, 0))
    ]
    pygame.draw.lines(canvas, ink, False, lower)
    if opened:
        pygame.draw.lines(canvas, ink, False, [(px, 2 * middle - py) for px, py in lower])
        pygame.draw.circle(canvas, COLOR["ink8"], (x + WIDE // 2, middle), 2)
        return
    for lash in (2, WIDE // 2, WIDE - 3):
        slant = (lash > WIDE // 2) - (lash < WIDE // 2)
        pygame.draw.line(canvas, ink, (x + lash, middle + 4), (x + lash + slant, middle + 6))
