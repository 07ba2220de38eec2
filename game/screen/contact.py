"""A contact sheet: pictures with their names under them, in rows on a quiet ground, as a PNG. Needs a display mode."""

import errno
import io
from pathlib import Path

import pygame

from game.screen.faces import face
from game.screen.paint.palette import COLOR
from game.screen.text import Pen

Picture = pygame.Surface
GROUND, FIELD, INK, HEAD = COLOR["ink2"], COLOR["ink5"], COLOR["ink8"], COLOR["gold3"]
"""Colours of the sheet, of what lies behind a picture, of names and of headings."""
DARK = tuple(COLOR[f"ink{step}"] for step in range(4))
"""What an outline is made of."""
GAP, UNDER = 8, 4
"""Px between pictures, and between one and its name."""


class Sheet:
    """Pictures in rows at most `wide` px wide; names are `unit` px in a px of the drawn face."""

    def __init__(self, wide: int, unit: int = 1) -> None:
        self.wide, self.unit = wide, unit
        self._placed: list[tuple[Picture, tuple[int, int], bool]] = []
        self._x = self._y = self._gap = GAP * unit
        self._high = 0

    def heading(self, words: str) -> None:
        """Begin a new row under `words`."""
        self._break()
        title = words_of(words, HEAD, self.unit)
        self._placed.append((title, (self._gap, self._y + self._gap // 2), False))
        self._y += title.get_height() + self._gap

    def add(self, name: str, picture: Picture) -> None:
        """The next picture. One that is wider than the sheet is cut into strips under each other."""
        picture = _stacked(picture, self.wide - 2 * self._gap)
        label = words_of(name, INK, self.unit)
        wide = max(picture.get_width(), label.get_width())
        if self._x > self._gap and self._x + wide + self._gap > self.wide:
            self._break()
        self._placed.append((picture, (self._x, self._y), True))
        under = self._y + picture.get_height() + UNDER * self.unit
        self._placed.append((label, (self._x, under), False))
        self._high = max(self._high, under + label.get_height() - self._y)
        self._x += wide + self._gap

    def _break(self) -> None:
        if self._high:
            self._y += self._high + self._gap
        self._x, self._high = self._gap, 0

    def picture(self) -> Picture:
        """The whole of it, as wide as its widest row."""
        self._break()
        wide = max(at[0] + each.get_width() for each, at, _ in self._placed) + self._gap
        out = pygame.Surface((wide, self._y))
        out.fill(GROUND)
        for each, at, framed in self._placed:
            if framed:
                out.fill(FIELD, (at, each.get_size()))
            out.blit(each, at)
        return out


def _stacked(picture: Picture, wide: int) -> Picture:
    """`picture` in strips of at most `wide` px under each other."""
    whole, high = picture.get_size()
    if whole <= wide:
        return picture
    rows = -(-whole // wide)
    out = pygame.Surface((wide, rows * high), pygame.SRCALPHA)
    for row in range(rows):
        out.blit(picture, (0, row * high), (row * wide, 0, wide, high))
    return out


def words_of(words: str, ink: tuple[int, int, int], unit: int) -> Picture:
    """`words` in the drawn face, `unit` px in each of its px."""
    lull = face("lull")
    out = pygame.Surface((max(1, lull.width(words)), lull.above + lull.cap + lull.below), pygame.SRCALPHA)
    Pen(out, lull).text((0, lull.above), words, ink)
    return pygame.transform.scale_by(out, unit)


def scaled(picture: Picture, times: int) -> Picture:
    """`picture` that many times as large."""
    return pygame.transform.scale_by(picture, times)


def drawing(path: Path, times: int, wide: int = 0) -> Picture:
    """The picture in a file, or its leftmost `wide` px, that many times as large. Raises OSError."""
    try:
        whole = pygame.image.load(path).convert_alpha()
    except pygame.error as error:
        raise OSError(errno.EINVAL, str(error), str(path)) from None
    return scaled(whole.subsurface((0, 0, wide or whole.get_width(), whole.get_height())), times)


def save(picture: Picture, path: Path) -> Path:
    """Write `picture` as a PNG; its path. Raises OSError."""
    file = io.BytesIO()
    pygame.image.save(picture, file, "sheet.png")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(file.getvalue())
    return path


def outline(picture: Picture) -> Picture:
    """What of a picture is dark, in black on a pale ground."""
    dark = pygame.mask.Mask(picture.get_size())
    for ink in DARK:
        dark.draw(pygame.mask.from_threshold(picture, ink, (1, 1, 1, 255)), (0, 0))
    dark = dark.overlap_mask(pygame.mask.from_surface(picture), (0, 0))
    return dark.to_surface(setcolor="black", unsetcolor=COLOR["ink7"])
