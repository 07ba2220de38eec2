"""Eyelids in a row: so many times a sleeper can be stirred; those that were are open."""

import pygame

from game.screen.paint.palette import COLOR
from game.screen.paint.picture import drawn

WIDE, HIGH = 17, 11
"""Size of an eyelid, px."""
OPEN = (
    "....lllllllll....",
    "..llkkkkkkkkkll..",
    ".lkkkwwiiiwwkkkl.",
    "lkkwwwiippiwwwkkl",
    "kkwwwiippppiwwwkk",
    "k.wwwiippgpiwwww.",
    ".kwwwwiippiwwwwk.",
    "..kwwwwiiiwwwwk..",
    "...llwwwwwwwll...",
    ".....lllllll.....",
    ".................",
)
SHUT = (
    ".................",
    "....sssssssss....",
    "..sssssssssssss..",
    ".sssssssssssssss.",
    "sssssssssssssssss",
    "essssssssssssssse",
    "eessssssssssssee.",
    ".eeesssssssseee..",
    "...eeeeeeeeeee...",
    "..e..e..e..e..e..",
    ".................",
)
"""An eye as letters: an open lid and its edge, the white, the iris, the pupil and the light in it; a lid that is shut,
and its lashes."""
INKS = {"l": "skin1", "k": "ink0", "w": "ink8", "i": "wood4", "p": "ink0", "g": "ink8", "s": "wood3", "e": "skin2"}
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
        canvas.blit(_eye(number < opened), (left + number * (WIDE + BETWEEN), top))
    return strip


@drawn()
def _eye(opened: bool) -> pygame.Surface:
    """One eye, open or shut."""
    eye = pygame.Surface((WIDE, HIGH), pygame.SRCALPHA)
    for y, row in enumerate(OPEN if opened else SHUT):
        for x, letter in enumerate(row):
            if letter in INKS:
                eye.set_at((x, y), COLOR[INKS[letter]])
    return eye.convert_alpha()
