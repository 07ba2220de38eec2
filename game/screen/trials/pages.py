"""A line of a page that is read or sung as long as one holds on: a strip of paper at the foot of the canvas."""

from collections.abc import Iterable

import pygame

from game.screen.paint import WIDTH, frames
from game.screen.paint.palette import COLOR
from game.screen.scene import Shared
from game.screen.trials.painter import SIDE

PAGE = pygame.Rect(0, 0, 236, 30)
"""The least that it is."""
APART = 4
"""Px from it to what is under it."""
UNDER, BETWEEN = 4, 4
"""Px from the foot of letters to the rule under them, and from that to the next row."""


def high(app: Shared, lines: Iterable[str]) -> int:
    """How high it is for the longest of those lines, px."""
    face = app.book_face
    rows = max((len(_rows(app, line)) for line in lines), default=1)
    return max(PAGE.height, rows * (face.cap + UNDER + BETWEEN) + face.below + 8)


def draw_line(app: Shared, line: str, share: float, bottom: int) -> pygame.Rect:
    """Paint `line` above `bottom`, so much of it dark, and underlined, as was read, 0 to 1; what it lies over."""
    face, rows = app.book_face, _rows(app, line)
    wide = max(face.width(row) for row in rows)
    box = pygame.Rect(0, 0, max(PAGE.width, wide + 4 * SIDE), high(app, [line]))
    box.midbottom = WIDTH // 2, bottom - APART
    frames.put(app.canvas, box, "paper")
    app.pen.cover(box)
    apart = face.cap + UNDER + BETWEEN
    y = box.centery - (apart * len(rows) - BETWEEN - UNDER) // 2 - 1
    left = len(line) * share
    for row in rows:
        part = min(1.0, max(0.0, left / len(row)))
        _draw_row(app, row, part, (box.centerx - face.width(row) // 2, y))
        left -= len(row) + 1
        y += apart
    return box


def _rows(app: Shared, line: str) -> list[str]:
    """The rows that it takes."""
    return app.book_face.wrap(line, WIDTH - 6 * SIDE)


def _draw_row(app: Shared, row: str, share: float, at: tuple[int, int]) -> None:
    """A row that is read so far, from its upper left corner on."""
    face, read = app.book_face, round(len(row) * share)
    ink = (0, read, COLOR["ink1"]), (read, len(row), COLOR["wood3"])
    app.pen.line(face, at, row, tuple(each for each in ink if each[0] < each[1]))
    x, under = at[0], at[1] + face.cap + UNDER
    pygame.draw.line(app.canvas, COLOR["wood4"], (x, under), (x + face.width(row), under))
    pygame.draw.line(app.canvas, COLOR["aub0"], (x, under), (x + round(face.width(row) * share), under), 2)
