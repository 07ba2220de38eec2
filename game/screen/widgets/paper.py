"""Words set on paper: lines of the picture book under each other, those of people as asides at the margin.

They are laid out on as many sheets as they need; a line that would cross the foot of a sheet begins the next one, and
one that is longer than a sheet goes on over it.
"""

from collections.abc import Sequence

import msgspec
import pygame

from game.content.level import Rgb
from game.content.markup import parse
from game.screen.faces import Face
from game.screen.paint.palette import COLOR
from game.screen.text import STYLE_INK, Paragraph, Pen, TextLine
from game.story.journal import Spoken

INK = COLOR["ink1"]
ASIDES = (COLOR["mag1"], COLOR["teal1"], COLOR["aub1"], COLOR["blue1"])
"""Inks of people's asides, in the order they first speak."""
_STYLES = {STYLE_INK["emphasis"]: COLOR["aub1"], STYLE_INK["whisper"]: COLOR["wood3"]}
INDENT, GAP = 11, 10
"""Px that an aside stands in from the margin, and between one line and the next."""
CAP_AIR = 3
"""Px under the name of an aside."""


class Sheaf(msgspec.Struct, frozen=True):
    """A line on a sheet, or as much of it as the sheet holds (`page` of `paragraph`). `line` is its number, `top` the
    top of its first capitals below the sheet's, `name` the aside's, at the first sheet it is on."""

    line: int
    paragraph: Paragraph
    page: int
    top: int
    name: str
    ink: Rgb
    aside: bool

    @property
    def height(self) -> int:
        """Px from the top of its first capitals to under its last tails."""
        return self.paragraph.height(self.page)


Sheet = list[Sheaf]


class Paper:
    """`lines` set in `face`, in sheets of the size of `area`; names of people in `small`."""

    def __init__(self, face: Face, small: Face, lines: Sequence[Spoken], area: pygame.Rect) -> None:
        self.face, self.small, self.area = face, small, area
        self.sheets: list[Sheet] = [[]]
        self._low = 0
        names = list(dict.fromkeys(line.name for line in lines if line.name))
        for i, line in enumerate(lines):
            ink = ASIDES[names.index(line.name) % len(ASIDES)] if line.name else INK
            self._add(i, line, ink)

    def _add(self, i: int, line: Spoken, ink: Rgb) -> None:
        aside = bool(line.name)
        head = self.small.cap + CAP_AIR if aside else 0
        wide = self.area.width - (INDENT if aside else 0)
        runs = parse(line.text).runs
        paragraph = on_paper(Paragraph(self.face, runs, wide, color=ink, shade=None))
        tall = head + paragraph.height()
        if self._low + tall > self.area.height and self.sheets[-1]:
            self.sheets.append([])
            self._low = 0
        if tall > self.area.height:
            fits = max(1, 1 + (self.area.height - head - self.face.cap - self.face.below) // self.face.leading)
            paragraph = on_paper(Paragraph(self.face, runs, wide, fits, ink, None))
        for page in range(len(paragraph.pages)):
            if page:
                self.sheets.append([])
                self._low = 0
            top, name = (self._low + head, line.name) if page == 0 else (0, "")
            self.sheets[-1].append(Sheaf(i, paragraph, page, top, name, ink, aside))
            self._low = top + paragraph.height(page) + GAP

    def pieces(self, line: int) -> list[tuple[int, Sheaf]]:
        """(sheet, piece) of each part of a line."""
        return [(n, piece) for n, sheet in enumerate(self.sheets) for piece in sheet if piece.line == line]

    def draw(self, pen: Pen, sheet: int, last: int | None = None, letters: int = 0) -> None:
        """Set a sheet; of the line number `last` only the first `letters`, and nothing after it (None: everything)."""
        x, y = self.area.topleft
        for piece in self.sheets[sheet]:
            if last is not None and piece.line > last:
                break
            shown = letters if piece.line == last else None
            left = x + (INDENT if piece.aside else 0)
            if piece.aside and (shown is None or shown):
                self._margin(pen, x, y, piece)
            piece.paragraph.draw(pen, (left, y + piece.top), piece.page, shown)

    def _margin(self, pen: Pen, x: int, y: int, piece: Sheaf) -> None:
        head = self.small.cap + CAP_AIR if piece.name else 0
        top = y + piece.top - head
        pen.canvas.fill(piece.ink, (x + 3, top, 1, head + piece.height - self.face.below))
        if piece.name:
            pen.text((x + INDENT, top), piece.name, piece.ink, face=self.small)


def on_paper(paragraph: Paragraph) -> Paragraph:
    """`paragraph` with the inks of its styles darkened for paper."""
    paragraph.pages = tuple(tuple(_line(line) for line in page) for page in paragraph.pages)
    return paragraph


def _line(line: TextLine) -> TextLine:
    inks = tuple((start, end, _STYLES.get(ink, ink)) for start, end, ink in line.inks)
    return TextLine(line.start, line.text, inks, line.trembling)
