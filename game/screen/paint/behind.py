"""How much of somebody can be seen, told of the files alone: nothing is shown, and no display is there."""

from collections.abc import Iterable
from pathlib import Path

import pygame

from game.content.level import Picture, Point
from game.screen.paint.people import CELL_H, CELL_W, ROWS
from game.screen.paint.picture import HIDES


def hidden(root: Path, sheet: str, facing: str, covers: Iterable[tuple[Picture, Point]]) -> float:
    """The share of somebody who stands, drawn on that sheet, that `covers` hide, each so far right of and below the
    corner of their cell, px. Raises OSError and pygame.error where a picture cannot be read, ValueError where it is too
    small."""
    whole = _mask(root, Picture(f"assets/people/{sheet}.png", (0, ROWS[facing] * CELL_H, CELL_W, CELL_H)))
    left = whole.copy()
    for picture, at in covers:
        left.erase(_mask(root, picture), at)
    return 1 - left.count() / max(1, whole.count())


def _mask(root: Path, picture: Picture) -> pygame.mask.Mask:
    read = pygame.image.load(root / picture.file)
    return pygame.mask.from_surface(read.subsurface(picture.area) if picture.area[2] else read, HIDES)
