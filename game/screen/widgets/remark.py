"""What makers are told over play: a line across the top, about files that were read anew or could not be."""

import pygame

from game.content.level import Rgb
from game.screen.faces import Face
from game.screen.paint import WIDTH
from game.screen.paint.palette import COLOR
from game.screen.scene import Shared

LINES = 2
"""Lines that a remark has at most."""
SIDE, AIR = 4, 2
"""Px of the canvas beside a remark's words, and over and under them."""
WRONG: Rgb = COLOR["red1"]
RIGHT: Rgb = COLOR["green3"]


def remark(app: Shared, text: str, ink: Rgb, face: Face) -> int:
    """Set `text` across the top of the canvas, in the colour of what it says; how many px it takes there."""
    lines = shortened(text, LINES, face, WIDTH - 2 * SIDE)
    row = face.cap + AIR + 1
    box = pygame.Rect(0, 0, WIDTH, row * len(lines) + 2 * AIR)
    app.canvas.fill(COLOR["ink1"], box)
    app.canvas.fill(ink, (0, box.bottom, WIDTH, 1))
    app.pen.cover(box)
    for i, line in enumerate(lines):
        app.pen.text((SIDE, AIR + 1 + i * row), line, ink, COLOR["ink0"], face=face)
    return box.height + 1


def shortened(text: str, lines: int, face: Face, width: int) -> list[str]:
    """A problem in at most so many `lines` of `width` px: first the folders of its file go, then its end."""
    told = face.wrap(text, width)
    if len(told) > lines:
        path, colon, rest = text.partition(":")
        told = face.wrap(f"{path.rpartition('/')[2]}{colon}{rest}", width)
    if len(told) > lines:
        last = told[lines - 1]
        while last and face.width(f"{last}…") > width:
            last = last[:-1]
        told = [*told[: lines - 1], f"{last}…"]
    return told
