"""Picture files under the project's root, read once each. Needs a display mode."""

from functools import cache

import pygame

from game.content import paths
from game.content.level import Picture


@cache
def sheet(file: str) -> pygame.Surface:
    """The picture file `file` (relative to the project's root), ready to blit. Raises FileNotFoundError where there is
    none, ValueError when the path leads out of the project."""
    root = paths.project()
    return pygame.image.load(paths.inside(root, root / file)).convert_alpha()


@cache
def piece(picture: Picture) -> pygame.Surface:
    """The part of a picture file that a tile or prop shows; an empty area means all of it."""
    whole = sheet(picture.file)
    return whole if not picture.area[2] else whole.subsurface(picture.area)


def forget() -> None:
    """Read every picture anew when it is next wanted: after a file or the window's format changed."""
    piece.cache_clear()
    sheet.cache_clear()
