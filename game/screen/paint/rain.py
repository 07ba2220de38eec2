"""Rain that falls before a place: a strip of moments that wrap, shown one after another."""

import pygame

from game.content.level import Point
from game.screen.paint.picture import drawn, sheet

MOMENTS = 6
"""Moments that lie beside each other in the picture of a rain."""
TICKS = 4
"""Ticks that each is shown."""


class Rain:
    """The rain in the picture `file`; none where that is empty. Needs a display mode."""

    def __init__(self, file: str) -> None:
        self.file = file

    def draw(self, target: pygame.Surface, corner: Point, tick: int) -> None:
        """Let it fall before `target`, whose top left corner is that point of the place. Raises FileNotFoundError where
        the picture is missing."""
        if not self.file:
            return
        moments = _moments(self.file)
        shown = moments[tick // TICKS % MOMENTS]
        wide, high = shown.get_size()
        columns = range(-corner[0] % wide - wide, target.get_width(), wide)
        rows = range(-corner[1] % high - high, target.get_height(), high)
        target.fblits([(shown, (x, y)) for y in rows for x in columns])


@drawn()
def _moments(file: str) -> list[pygame.Surface]:
    """Its moments, in a form that skips what is clear."""
    whole = sheet(file)
    wide, high = whole.get_width() // MOMENTS, whole.get_height()
    found = []
    for moment in range(MOMENTS):
        piece = pygame.Surface((wide, high)).convert()
        piece.fill("magenta")
        piece.blit(whole, (-moment * wide, 0))
        piece.set_colorkey("magenta", pygame.RLEACCEL)
        found.append(piece)
    return found
