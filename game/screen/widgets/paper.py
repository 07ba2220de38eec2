"""Words set on paper: lines of the picture book under each other, those of people as asides at the margin. In the
book's own letters a page begins with a painted initial.

They are laid out on as many sheets as they need; a line that would cross the foot of a sheet begins the next one, and
one that is longer than a sheet goes on over it.
"""

import string
from collections.abc import Sequence

import msgspec
import pygame

from game.content.level import Rgb
from game.content.markup import parse
from game.screen.faces import Face, Lamplight
from game.screen.paint.palette import COLOR
from game.screen.paint.picture import drawn, sheet
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
INITIAL = (40, 41)
"""Width and height of an initial with its ground, px."""
BESIDE = 3
"""Px between it and words."""
DROPS = INITIAL[0] + BESIDE
"""How far in lines beside an initial begin, px."""
INITIALS, IN_A_ROW = string.ascii_uppercase, 12
"""Those that are painted, and how many of them stand in a row of their picture."""


class Sheaf(msgspec.Struct, frozen=True):
    """A line on a sheet, or as much of it as the sheet holds (`page` of `paragraph`). `line` is its number, `top` the
    top of its first capitals below the sheet's, `name` the aside's, at the first sheet it is on; `initial` is painted
    instead of its first letter (empty: none)."""

    line: int
    paragraph: Paragraph
    page: int
    top: int
    name: str
    ink: Rgb
    aside: bool
    initial: str = ""

    @property
    def height(self) -> int:
        """Px from the top of its first capitals to under its last tails."""
        return max(self.paragraph.height(self.page), INITIAL[1] if self.initial else 0)


Sheet = list[Sheaf]


class Paper:
    """`lines` set in `face`, those of the book in `own`, in sheets of the size of `area`; names of people in
    `small`."""

    def __init__(self, face: Face, own: Face, small: Face, lines: Sequence[Spoken], area: pygame.Rect) -> None:
        self.face, self.own, self.small, self.area = face, own, small, area
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
        marked = parse(line.text)
        face = self.face if aside else self.own
        initial = "" if i or aside else self._initial(marked.plain)
        beside = (DROPS, rows_beside(face)) if initial else (0, 0)

        def laid(rows: int = 0) -> Paragraph:
            return on_paper(Paragraph(face, marked.runs, wide, rows, ink, None, beside))

        paragraph = laid()
        tall = head + max(paragraph.height(), INITIAL[1] if initial else 0)
        if self._low + tall > self.area.height and self.sheets[-1]:
            self.sheets.append([])
            self._low = 0
        if tall > self.area.height:
            paragraph = laid(max(1, 1 + (self.area.height - head - face.cap - face.below) // face.leading))
        for page in range(len(paragraph.pages)):
            if page:
                self.sheets.append([])
                self._low = 0
            top, name = (self._low + head, line.name) if page == 0 else (0, "")
            piece = Sheaf(i, paragraph, page, top, name, ink, aside, "" if page else initial)
            self.sheets[-1].append(piece)
            self._low = top + piece.height + GAP

    def _initial(self, text: str) -> str:
        """What is painted instead of the first letter of `text`; empty where that is set as it is."""
        painted = isinstance(self.own, Lamplight) and text[:1] in INITIALS and len(text) > 1
        return text[:1] if painted else ""

    def pieces(self, line: int) -> list[tuple[int, Sheaf]]:
        """(sheet, piece) of each part of a line."""
        return [(n, piece) for n, sheet in enumerate(self.sheets) for piece in sheet if piece.line == line]

    def draw(self, pen: Pen, sheet: int, last: int | None = None, letters: int = 0) -> None:
        """Set a sheet; of the line number `last` only the first `letters`, and nothing after it (None: everything)."""
        x, y = self.area.topleft
        pen.cover(self.area)
        for piece in self.sheets[sheet]:
            if last is not None and piece.line > last:
                break
            shown = letters if piece.line == last else None
            left = x + (INDENT if piece.aside else 0)
            if piece.aside and (shown is None or shown):
                self._margin(pen, x, y, piece)
            if piece.initial and (shown is None or shown):
                pen.canvas.blit(_painted(piece.initial), (left, y + piece.top - 1))
            piece.paragraph.draw(pen, (left, y + piece.top), piece.page, shown)

    def _margin(self, pen: Pen, x: int, y: int, piece: Sheaf) -> None:
        head = self.small.cap + CAP_AIR if piece.name else 0
        top = y + piece.top - head
        pen.canvas.fill(piece.ink, (x + 3, top, 1, head + piece.height - piece.paragraph.face.below))
        if piece.name:
            pen.text((x + INDENT, top), piece.name, piece.ink, face=self.small)


def rows_beside(face: Face) -> int:
    """How many lines of `face` stand beside an initial."""
    return -(-(INITIAL[1] + BESIDE - 1) // face.leading)


@drawn(4)
def _painted(letter: str) -> pygame.Surface:
    """The initial of that letter on its ground."""
    row, column = divmod(INITIALS.index(letter), IN_A_ROW)
    wide, high = INITIAL
    return sheet("assets/book/initials.png").subsurface((column * wide, row * high, wide, high))


def on_paper(paragraph: Paragraph) -> Paragraph:
    """`paragraph` with the inks of its styles darkened for paper."""
    paragraph.pages = tuple(tuple(_line(line) for line in page) for page in paragraph.pages)
    return paragraph


def _line(line: TextLine) -> TextLine:
    inks = tuple((start, end, _STYLES.get(ink, ink)) for start, end, ink in line.inks)
    return msgspec.structs.replace(line, inks=inks)
