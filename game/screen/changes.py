"""Which parts of a picture differ from the one that was shown before it."""

from collections.abc import Sequence
from typing import cast

import pygame

BAND = 8
"""Rows that are compared together, a power of two."""
WHOLE = 0.6
"""Share of the rows that differ from which on all of the picture is taken to."""
REST = 4
"""Pictures that are not compared after one of which all differed: what scrolls goes on doing so."""


class Changes:
    """Compares pictures of one size, each with the one before. Needs a display mode."""

    def __init__(self, size: tuple[int, int]) -> None:
        wide, high = size
        self._all = pygame.Rect(0, 0, wide, high)
        self._bands = [pygame.Rect(0, top, wide, min(BAND, high - top)) for top in range(0, high, BAND)]
        self._before = pygame.Surface(size).convert()
        self._more, self._less = (pygame.Surface((wide, BAND)).convert() for _ in range(2))
        self._more.set_colorkey("black")
        self._seen = bytearray()
        self._rests, self._rests_unknown = 0, False
        self._whole = False

    def forget(self) -> None:
        """Nothing that was shown before is to be relied on."""
        self._seen, self._rests = bytearray(), 0

    def since(
        self, picture: pygame.Surface, narrow: bool = True, known: Sequence[pygame.Rect] = ()
    ) -> list[pygame.Rect] | None:
        """Where `picture` differs from the one before, in whole rows unless it is to be told as `narrow` as that can be
        found out; None: all of it may. Where it is `known` to differ is told as it is, and only the rest compared: one
        of which all is known to differ is kept to compare the next with, unless it was so of the one before too."""
        if self._all in known:
            self.forget()
            if not self._whole:
                self._keep(picture)
            self._whole = True
            return None
        self._whole = False
        if self._rests and not (known and self._rests_unknown):
            self._rests -= 1
            return None
        before = self._seen
        if not before:
            self._keep(picture)
            return None
        parts = list(known)
        if parts:
            self._before.blits([(picture, part, part) for part in parts], False)
            before = bytearray(_pixels(self._before))
        if before == _pixels(picture):
            self._seen = before
            return parts
        changed = self._compare(before, picture)
        if len(changed) >= WHOLE * len(self._bands):
            self._seen, self._rests, self._rests_unknown = bytearray(), REST, not known
            return None
        self._seen = before
        return parts + ([self._within(picture, band) for band in changed] if narrow else self._rows(picture, changed))

    def _keep(self, picture: pygame.Surface) -> None:
        """The next picture is compared with this one."""
        self._seen = bytearray(_pixels(picture))
        self._before.blit(picture, (0, 0))

    def _compare(self, before: bytearray, picture: pygame.Surface) -> list[pygame.Rect]:
        """The bands of `picture` that differ from `before`, which afterwards has them."""
        row, now = picture.get_pitch(), memoryview(_pixels(picture))
        changed = []
        for band in self._bands:
            start, end = band.top * row, band.bottom * row
            if before[start:end] != now[start:end]:
                before[start:end] = now[start:end]
                changed.append(band)
        return changed

    def _rows(self, picture: pygame.Surface, changed: list[pygame.Rect]) -> list[pygame.Rect]:
        """The rows of these bands, those that follow each other together."""
        found: list[pygame.Rect] = []
        for band in changed:
            self._before.blit(picture, band, band)
            if found and found[-1].bottom == band.top:
                found[-1].height += band.height
            else:
                found.append(band.copy())
        return found

    def _within(self, picture: pygame.Surface, band: pygame.Rect) -> pygame.Rect:
        """The columns of a band outside of which nothing differs; from now on the band before is the present one."""
        more, less, at = self._more, self._less, (0, 0, band.width, band.height)
        more.fill("black")
        more.blit(picture, (0, 0), band)
        more.blit(self._before, (0, 0), band, pygame.BLEND_RGB_SUB)
        less.blit(self._before, (0, 0), band)
        less.blit(picture, (0, 0), band, pygame.BLEND_RGB_SUB)
        more.blit(less, (0, 0), at, pygame.BLEND_RGB_MAX)
        rows = BAND
        while rows > 1:
            rows //= 2
            more.blit(more, (0, 0), (0, rows, band.width, rows), pygame.BLEND_RGB_MAX)
        self._before.blit(picture, band, band)
        found = more.subsurface((0, 0, band.width, 1)).get_bounding_rect()
        return pygame.Rect(found.x, band.y, found.width, band.height)


def _pixels(picture: pygame.Surface) -> bytes:
    """The pixels of a picture, to be compared and copied as bytes are, but not copied here."""
    return cast(bytes, picture.get_buffer())
