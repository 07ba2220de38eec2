"""The faces that words are set in. Every measure is px of the canvas and the same in every window.

`Lull` is drawn: seven px high capitals. `Lamplight` is the picture book's, drawn too: nine px high, with serifs; who
reads in `Lull` reads the book in it. `Legible` is Atkinson Hyperlegible, made for readers with low vision, set at
the window's own resolution. Both come at SIZES times their plain size.
"""

import math
import re
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, lru_cache
from importlib import resources
from typing import TYPE_CHECKING, ClassVar

import msgspec
import pygame

from game.content import paths
from game.core.invisible import is_clear
from game.screen.paint.picture import drawn, sheet
from game.settings import FACES

if TYPE_CHECKING:
    import pygame.font

SIZES = (1.0, 1.5, 2.0)
EXACT = 9
"""Decimals of a px in which sums of the same letters agree."""
UNKNOWN = "?"
"""What a letter that a face does not have is shown as."""
_WORDS = re.compile(r"[^ \t\n]+|\n")
"""Words and ends of lines; the space that does not break is part of its word."""


def words_in(text: str) -> list[str]:
    """What lines of `text` are put together from."""
    return [word for word in _WORDS.findall(text) if word != "\n"]


_watching: "list[tuple[str, str]] | None" = None


@contextmanager
def watching() -> Iterator[list[tuple[str, str]]]:
    """While it lasts, (text, word) of every word that is broken because a line is not wide enough for it."""
    global _watching
    before, _watching = _watching, []
    try:
        yield _watching
    finally:
        _watching = before


def _note_broken(text: str, word: str) -> None:
    if _watching is not None:
        _watching.append((text, word))


class Face(ABC):
    """A face at one size. `cap` is the height of its capitals, `above` and `below` what reaches over and under them,
    `leading` the way from line to line."""

    size: float
    cap: int
    above: int
    below: int
    leading: int

    @property
    @abstractmethod
    def unit(self) -> float:
        """Px of the canvas in what letters are measured by."""

    @abstractmethod
    def measured(self, text: str) -> tuple[float, ...]:
        """`edges` in what letters are measured by."""

    def edges(self, text: str) -> tuple[float, ...]:
        """The left edge of every letter, and the right edge of the last."""
        return tuple(edge * self.unit for edge in self.measured(text))

    @abstractmethod
    def lacks(self, text: str) -> str:
        """Those letters of `text` that the face does not have."""

    def width(self, text: str) -> int:
        """How wide `text` is on one line."""
        return _wide(self, text)

    @abstractmethod
    def advance(self, letter: str) -> float:
        """How wide a letter is by itself, in what letters are measured by."""

    def across(self, text: str, start: int, end: int) -> int:
        """How wide the letters [start, end) of `text` are; the same as `width` of them."""
        lefts = self.measured(text)
        return self._px(lefts[end - 1] - lefts[start] + self.advance(text[end - 1]))

    def _px(self, wide: float) -> int:
        return math.ceil(round(wide * self.unit, EXACT))

    def wrap(self, text: str, width: int) -> list[str]:
        """`text` in lines of at most `width`; a word wider than that is broken."""
        return [text[start:end] for start, end in self.spans(text, width)]

    def spans(self, text: str, width: int) -> list[tuple[int, int]]:
        """The lines of `wrap` as (first letter, end) in `text`. The air between them belongs to none."""
        lines, broken = _laid(self, text, width)
        for word in broken:
            _note_broken(text, word)
        return list(lines)

    def too_wide(self, text: str, width: int) -> list[str]:
        """The words of `text` that are broken in lines of `width`."""
        return [word for word in words_in(text) if self.width(word) > width]

    def broken(self, text: str, start: int, end: int, width: int) -> list[tuple[int, int]]:
        """One word as lines: more than one only when it is wider than a line."""
        parts: list[tuple[int, int]] = []
        while self.across(text, start, end) > width and end - start > 1:
            fits = end - 1
            while fits > start + 1 and self.across(text, start, fits) > width:
                fits -= 1
            parts.append((start, fits))
            start = fits
        return [*parts, (start, end)]

    # ------------------------------------------------------------------ setting, for a window of `scale`
    @abstractmethod
    def lefts(self, text: str, scale: float) -> list[int]:
        """`edges` in window px."""

    @abstractmethod
    def glyph(self, letter: str, scale: float) -> tuple[pygame.Surface, int]:
        """A letter in white, and how far right of its left edge its picture begins, window px."""

    @abstractmethod
    def rise(self, scale: float) -> int:
        """From the top of a letter's picture down to the top of the capitals, window px."""

    @abstractmethod
    def height(self, scale: float) -> int:
        """Height of a letter's picture, window px."""

    @abstractmethod
    def drop(self, scale: float) -> int:
        """How far under a letter its shade lies, window px."""

    @property
    def on_canvas(self) -> bool:
        """Whether it is set on the canvas itself rather than above it."""
        return False


@lru_cache(maxsize=2048)
def _wide(face: Face, text: str) -> int:
    """What `width` gives."""
    return face._px(face.measured(text)[-1]) if text else 0


@lru_cache(maxsize=2048)
def _laid(face: Face, text: str, width: int) -> tuple[tuple[tuple[int, int], ...], tuple[str, ...]]:
    """What `spans` gives, and the words that are broken for it: the same in every frame that shows the same words."""
    lines: list[tuple[int, int]] = []
    broken: list[str] = []
    open_ = False
    for word in _WORDS.finditer(text):
        start, end = word.span()
        if word[0] == "\n":
            if not open_:
                lines.append((start, start))
            open_ = False
            continue
        if open_ and face.across(text, lines[-1][0], end) <= width:
            lines[-1] = (lines[-1][0], end)
        else:
            parts = face.broken(text, start, end, width)
            if len(parts) > 1:
                broken.append(word[0])
            lines += parts
            open_ = True
    return tuple(lines), tuple(broken)


class Drawn(Face):
    """A face that is drawn, px by px."""

    FILE: str
    """The name of its picture and of its table under assets/ui."""
    CELL: int
    RISE: int
    CAP: int
    """Rows of a glyph, those above its capitals, and those of its capitals."""
    LEADING: int

    def __init__(self, size: float = 1.0) -> None:
        self.size = size
        self.cap, self.above = math.ceil(self.CAP * size), math.ceil(self.RISE * size)
        self.below = math.ceil((self.CELL - self.RISE - self.CAP) * size)
        self.leading = math.ceil(self.LEADING * size)

    @property
    def on_canvas(self) -> bool:
        return self.size == 1

    @property
    def unit(self) -> float:
        return self.size

    def measured(self, text: str) -> tuple[float, ...]:
        return _drawn_edges(self.FILE, text)

    def advance(self, letter: str) -> float:
        known = _metrics(self.FILE)
        return known.get(letter, known[UNKNOWN])[1]

    def lacks(self, text: str) -> str:
        return "".join(letter for letter in text if letter not in _metrics(self.FILE) and letter != "\n")

    def _pixel(self, scale: float) -> int:
        """Window px in a px of the face; whole, so that its pixels stay square."""
        return max(1, int(self.size * scale))

    def lefts(self, text: str, scale: float) -> list[int]:
        pixel = self._pixel(scale)
        return [edge * pixel for edge in _drawn_edges(self.FILE, text)]

    def glyph(self, letter: str, scale: float) -> tuple[pygame.Surface, int]:
        return _drawn_glyph(self.FILE, letter, self.CELL, self._pixel(scale)), 0

    def rise(self, scale: float) -> int:
        return self.RISE * self._pixel(scale)

    def height(self, scale: float) -> int:
        return self.CELL * self._pixel(scale)

    def drop(self, scale: float) -> int:
        return self._pixel(scale)


class Lull(Drawn):
    """The game's own face."""

    FILE = "lull7"
    CELL, RISE, CAP, LEADING = 12, 3, 7, 15


class Lamplight(Drawn):
    """The picture book's face: at its plain size larger than `Lull` at its own."""

    FILE = "lamplight"
    CELL, RISE, CAP, LEADING = 16, 4, 9, 16
    AT: ClassVar = {1.0: 1.0, 1.5: 1.5, 2.0: 1.75}
    """How many times its plain size it is set at, by the size that is read in: as large as that or larger."""


@drawn()
def _metrics(file: str) -> dict[str, tuple[int, int]]:
    data = (paths.project() / f"assets/ui/{file}.json").read_bytes()
    return msgspec.json.decode(data, type=dict[str, tuple[int, int]])


@drawn(1024)
def _drawn_edges(file: str, text: str) -> tuple[int, ...]:
    """Edges in px of the face: one px of air after each letter but the last."""
    known, edges, x = _metrics(file), [], 0
    for letter in text:
        edges.append(x)
        x += known.get(letter, known[UNKNOWN])[1] + 1
    return (*edges, max(0, x - 1))


@drawn(1024)
def _drawn_glyph(file: str, letter: str, cell: int, pixel: int) -> pygame.Surface:
    known = _metrics(file)
    left, wide = known.get(letter, known[UNKNOWN])
    white = sheet(f"assets/ui/{file}.png").subsurface((left, 0, wide, cell)).copy()
    white.fill((255, 255, 255, 0), special_flags=pygame.BLEND_RGBA_ADD)
    return white if pixel == 1 else pygame.transform.scale_by(white, pixel)


class Legible(Face):
    """The accessible face. Letters stand where they were measured, to the window's px, so that no hinting of a size
    makes a line longer than it was laid out."""

    EM = 11.0
    """Px of the canvas in an em at size 1: as wide as the drawn face, with larger letters."""
    CAP, ABOVE, BELOW, LEADING = 0.668, 0.282, 0.29, 1.36
    """In ems."""

    def __init__(self, size: float = 1.0) -> None:
        self.size = size
        em = self._em = self.EM * size
        self.cap, self.above, self.below = (math.ceil(em * part) for part in (self.CAP, self.ABOVE, self.BELOW))
        self.leading = math.ceil(em * self.LEADING)

    @property
    def unit(self) -> float:
        return self._em

    def measured(self, text: str) -> tuple[float, ...]:
        return _set_edges(text)

    def advance(self, letter: str) -> float:
        return _advance(letter)

    def lacks(self, text: str) -> str:
        return "".join(letter for letter in text if letter != "\n" and not _has(letter))

    def _ppem(self, scale: float) -> int:
        return max(4, int(self._em * scale))

    def lefts(self, text: str, scale: float) -> list[int]:
        return [round(edge * self._em * scale) for edge in _set_edges(text)]

    def glyph(self, letter: str, scale: float) -> tuple[pygame.Surface, int]:
        return _set_glyph(letter, self._ppem(scale))

    def rise(self, scale: float) -> int:
        size = self._ppem(scale)
        return max(0, _font(size).get_ascent() - round(self.CAP * size))

    def height(self, scale: float) -> int:
        return _font(self._ppem(scale)).get_height()

    def drop(self, scale: float) -> int:
        return max(1, round(scale * self.size / 2))


_REFERENCE = 256
"""Px of an em at which the accessible face is measured."""
_NO_LETTER = "\uffff"
"""A code that stands for no letter in any face."""
_CLOSEST = -0.16
"""Ems that a pair of letters is drawn together at most."""


@cache
def _font(size: int) -> "pygame.font.Font":
    """The accessible face at `size` px an em; pygame's fonts are started with the first."""
    import pygame.font

    pygame.font.init()
    file = resources.files("fontpkg_atkinson_hyperlegible") / "files" / "AtkinsonHyperlegible-Regular.ttf"
    with resources.as_file(file) as path:
        return pygame.font.Font(path, size)


@cache
def _has(letter: str) -> bool:
    """Whether the accessible face has `letter`: it looks otherwise than what is not a letter at all."""
    if not is_clear(letter) or letter < " ":
        return False
    font = _font(_REFERENCE)
    if font.metrics(letter)[0] != font.metrics(_NO_LETTER)[0]:
        return font.metrics(letter)[0] is not None
    looks = [pygame.image.tobytes(font.render(one, True, "white"), "RGBA") for one in (letter, _NO_LETTER)]
    return looks[0] != looks[1]


def _metrics_of(letter: str, size: int) -> tuple[str, tuple[int, int, int, int, int]]:
    """The letter that is shown for `letter`; its least and largest x and y, and its advance, px."""
    shown = letter if _has(letter) else UNKNOWN
    return shown, _font(size).metrics(shown)[0] or (0, 0, 0, 0, 0)


@cache
def _advance(letter: str) -> float:
    return _metrics_of(letter, _REFERENCE)[1][4] / _REFERENCE


@cache
def _kerning(pair: str) -> float:
    size = _font(_REFERENCE).size
    drawn_together = (size(pair)[0] - size(pair[0])[0] - size(pair[1])[0]) / _REFERENCE
    return min(0.0, max(_CLOSEST, drawn_together))


@lru_cache(1024)
def _set_edges(text: str) -> tuple[float, ...]:
    """Edges in ems."""
    if not is_clear(text):
        text = "".join(letter if is_clear(letter) else UNKNOWN for letter in text)
    edges, x = [0.0], 0.0
    for i, letter in enumerate(text):
        x += _advance(letter)
        edges.append(x)
        if i + 1 < len(text):
            x += _kerning(text[i : i + 2])
            edges[-1] = x
    return tuple(edges)


@lru_cache(512)
def _set_glyph(letter: str, size: int) -> tuple[pygame.Surface, int]:
    letter, found = _metrics_of(letter, size)
    return _font(size).render(letter, True, "white"), min(0, found[0])


@cache
def face(name: str, size: float = 1.0) -> Face:
    """The face `name`, one of FACES, at `size`, one of SIZES. Raises ValueError for any other."""
    if name not in FACES or size not in SIZES:
        raise ValueError(f"there is no face {name!r} at size {size}")
    return Lull(size) if name == "lull" else Legible(size)


@cache
def of_the_book(read_in: Face) -> Face:
    """The face of the picture book for who reads in the face `read_in`."""
    return Lamplight(Lamplight.AT[read_in.size]) if isinstance(read_in, Lull) else read_in
