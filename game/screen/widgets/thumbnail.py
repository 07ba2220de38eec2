"""A slot's picture: the canvas made small, as PNG, and read again."""

import io
from pathlib import Path

import pygame

SIZE = (120, 68)
SHOWN = (96, 54)
"""How large it is on the screen, px."""


def thumbnail(canvas: pygame.Surface) -> bytes:
    """The picture of `canvas`, SIZE px, as PNG."""
    file = io.BytesIO()
    pygame.image.save(pygame.transform.smoothscale(canvas.convert(24), SIZE), file, "slot.png")
    return file.getvalue()


def shown(path: Path | None) -> pygame.Surface | None:
    """The picture in `path` as large as it is shown; None where there is none that can be read."""
    if path is None:
        return None
    try:
        picture = pygame.image.load(path).convert()
    except (pygame.error, OSError):
        return None
    return pygame.transform.smoothscale(picture, SHOWN)
