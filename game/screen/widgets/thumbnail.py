"""A slot's picture: the canvas made small, as PNG, and read again."""

import io
import struct
from pathlib import Path

import pygame

from game import files

SIZE = (120, 68)
SHOWN = (96, 54)
"""How large it is on the screen, px."""
LARGEST, WIDEST = 1_000_000, 1000
"""Bytes of a picture's file and px of its sides, at most."""
BEGINNING = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
"""The first bytes of every PNG; its width and height follow."""


def small(canvas: pygame.Surface) -> pygame.Surface:
    """The picture of `canvas`, SIZE px."""
    return pygame.transform.smoothscale(canvas.convert(24), SIZE)


def png(picture: pygame.Surface) -> bytes:
    """A picture as PNG."""
    file = io.BytesIO()
    pygame.image.save(picture, file, "slot.png")
    return file.getvalue()


def thumbnail(canvas: pygame.Surface) -> bytes:
    """The picture of `canvas`, SIZE px, as PNG."""
    return png(small(canvas))


def shown(path: Path | None) -> pygame.Surface | None:
    """The picture in `path` as large as it is shown; None where there is none that can be read, or one that says of
    itself that it is larger than any slot's."""
    if path is None:
        return None
    try:
        data = files.read(path, LARGEST)
        if not _fits(data):
            return None
        picture = pygame.image.load(io.BytesIO(data), "slot.png").convert()
    except (pygame.error, OSError):
        return None
    return pygame.transform.smoothscale(picture, SHOWN)


def _fits(data: bytes) -> bool:
    """Whether `data` begins as a PNG of at most WIDEST px a side does."""
    if not data.startswith(BEGINNING) or len(data) < 24:
        return False
    sides: tuple[int, ...] = struct.unpack(">II", data[16:24])
    return all(0 < side <= WIDEST for side in sides)
