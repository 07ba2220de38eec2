"""A line of a page that is read or sung as long as one holds on: a strip of paper at the foot of the canvas."""

import pygame

from game.screen.paint import WIDTH, frames
from game.screen.paint.palette import COLOR
from game.screen.scene import Shared
from game.screen.trials.painter import SIDE

PAGE = pygame.Rect(0, 0, 236, 30)
"""The least that it is."""
APART = 4
"""Px from it to what is under it."""


def high(app: Shared) -> int:
    """How high it is, px."""
    return max(PAGE.height, app.book_face.cap + app.book_face.below + 16)


def draw_line(app: Shared, line: str, share: float, bottom: int) -> pygame.Rect:
    """Paint `line` above `bottom`, so much of it dark, and underlined, as was read, 0 to 1; what it lies over."""
    face = app.book_face
    box = pygame.Rect(0, 0, min(WIDTH - 2 * SIDE, max(PAGE.width, face.width(line) + 4 * SIDE)), high(app))
    box.midbottom = WIDTH // 2, bottom - APART
    frames.put(app.canvas, box, "paper")
    app.pen.cover(box)
    x, y = box.centerx - face.width(line) // 2, box.centery - face.cap // 2 - 1
    read = round(len(line) * share)
    ink = (0, read, COLOR["ink1"]), (read, len(line), COLOR["wood3"])
    app.pen.line(face, (x, y), line, tuple(each for each in ink if each[0] < each[1]))
    under = y + face.cap + 4
    pygame.draw.line(app.canvas, COLOR["wood4"], (x, under), (x + face.width(line), under))
    pygame.draw.line(app.canvas, COLOR["aub0"], (x, under), (x + round(face.width(line) * share), under), 2)
    return box
