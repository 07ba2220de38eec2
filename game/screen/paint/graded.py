"""Pictures of a place in the colours of a grade: whole files at once, when a place is first painted with them."""

import pygame

from game.content.grades import Grade
from game.content.level import Picture
from game.screen.paint.palette import COLOR
from game.screen.paint.picture import drawn, piece, sheet


def graded(picture: Picture, grade: Grade) -> pygame.Surface:
    """The part of a picture file that a tile or prop shows, in that grade (empty: as it is painted)."""
    if not grade:
        return piece(picture)
    whole = _sheet(picture.file, grade)
    return whole if not picture.area[2] else whole.subsurface(picture.area)


@drawn(256)
def _sheet(file: str, grade: Grade) -> pygame.Surface:
    plain = sheet(file)
    shown = plain.copy()
    for color, other in grade:
        there = pygame.mask.from_threshold(plain, COLOR[color], (1, 1, 1, 1))
        if there.count():
            there.to_surface(shown, setcolor=COLOR[other], unsetcolor=None)
    return shown
