"""The rows that most lists are made of: an entry, a heading, words to be read."""

import pygame

from game.content.level import Rgb
from game.content.markup import Run
from game.screen.scene import Shared
from game.screen.text import Paragraph
from game.screen.widgets.inks import Inks
from game.screen.widgets.lists import MARK_WIDE, Row, highlight
from game.screen.widgets.pictures import icon

RIGHT = 5
"""Px between words and the right end of their row."""
ICON_WIDE = 17
PICTURE_AIR, TOLD_SIDES = 10, 8
"""Px between a picture and the words beside it, and beside words that are told."""
ASIDE_AIR = 10
"""Px between the words of an entry and what is said beside them."""


class Entry(Row):
    """Something to choose: `name` says which, `text` is read, `note` is said under it in small; `dim` when it would do
    nothing, and then `aside` is said when it is chosen."""

    def __init__(self, name: str, text: str, note: str = "", dim: bool = False, aside: str = "") -> None:
        self.name, self.text, self.note, self.dim, self.aside = name, text, note, dim, aside

    def _lines(self, app: Shared, width: int) -> tuple[list[str], list[str]]:
        """Its words, and what is said under them."""
        room = width - MARK_WIDE - RIGHT
        lines = app.face.wrap(self.text, room)
        below = self.aside if self.dim and (self.note or not self._beside(app, lines, width)) else self.note
        return lines, app.lesser_face.wrap(below, room) if below else []

    def _beside(self, app: Shared, lines: list[str], width: int) -> bool:
        """Whether `aside` finds room beside the last of `lines`."""
        return self._aside(app, lines) + app.lesser_face.width(self.aside) <= width - RIGHT

    def _aside(self, app: Shared, lines: list[str]) -> int:
        """Where `aside` begins in the row, px."""
        return MARK_WIDE + app.face.width(lines[-1]) + ASIDE_AIR

    def height(self, app: Shared, width: int) -> int:
        lines, notes = self._lines(app, width)
        return len(lines) * app.face.leading + len(notes) * _tight(app)

    def draw(self, app: Shared, rect: pygame.Rect, inks: Inks, chosen: bool) -> None:
        face, small, pen = app.face, app.lesser_face, app.pen
        top = rect.y + (face.leading - face.cap) // 2
        if chosen:
            highlight(app, rect, inks, top)
        ink = inks.dim if self.dim else inks.chosen if chosen else inks.text
        lines, notes = self._lines(app, rect.width)
        for j, line in enumerate(lines):
            pen.text((rect.x + MARK_WIDE, top + j * face.leading), line, ink, inks.shade)
        low = top + (len(lines) - 1) * face.leading + face.cap + face.below + 2
        if self.note or (notes and chosen):
            ink = inks.heading if self.dim and chosen and not self.note else inks.note
            for j, line in enumerate(notes):
                pen.text((rect.x + MARK_WIDE, low + j * _tight(app)), line, ink, inks.shade, face=small)
        elif self.dim and chosen and self.aside:
            last = top + (len(lines) - 1) * face.leading
            at = (rect.x + self._aside(app, lines), last + (face.cap - small.cap) // 2)
            pen.text(at, self.aside, inks.heading, inks.shade, face=small)


def told_room(width: int, inset: int = 0) -> int:
    """Px for a line of words that are told in a row `width` px wide, `inset` px into it."""
    return max(40, width - inset - TOLD_SIDES)


def _tight(app: Shared) -> int:
    """Px from line to line of notes."""
    return app.lesser_face.cap + app.lesser_face.below + 3


class Heading(Row):
    """Words over a group of rows."""

    picks = False

    def __init__(self, text: str, first: bool = False) -> None:
        self.text, self.first = text, first

    def _air(self, app: Shared) -> int:
        return 0 if self.first else app.lesser_face.cap // 2 + 2

    def height(self, app: Shared, width: int) -> int:
        lines = app.face.wrap(self.text, width - 6)
        return self._air(app) + len(lines) * app.face.leading

    def draw(self, app: Shared, rect: pygame.Rect, inks: Inks, chosen: bool) -> None:
        face = app.face
        top = rect.y + self._air(app) + (face.leading - face.cap) // 2
        lines = face.wrap(self.text, rect.width - 6)
        for j, line in enumerate(lines):
            app.pen.text((rect.x + 3, top + j * face.leading), line, inks.heading, inks.shade)
        left = rect.x + 3 + face.width(lines[-1]) + 6
        if inks.lip and left < rect.right:
            middle = top + (len(lines) - 1) * face.leading + face.cap // 2
            app.canvas.fill(inks.lip, (left, middle, rect.right - left, 1))


class Told(Row):
    """Words to be read: `head` in an ink of its own above them, a picture or an icon at their left."""

    picks = False

    def __init__(
        self,
        text: str | tuple[Run, ...],
        head: str = "",
        picture: pygame.Surface | None = None,
        icon: str = "",
        ink: Rgb | None = None,
        more: str = "",
    ) -> None:
        self.text, self.head, self.picture, self.icon, self.ink, self.more = text, head, picture, icon, ink, more

    def _inset(self) -> int:
        return self.picture.get_width() + PICTURE_AIR if self.picture else ICON_WIDE if self.icon else 0

    def _laid(self, app: Shared, width: int, inks: Inks | None = None) -> tuple[list[str], Paragraph, Paragraph | None]:
        room = told_room(width, self._inset())
        ink, shade = (self.ink or inks.text, inks.shade) if inks else (self.ink or (0, 0, 0), None)
        heads = app.face.wrap(self.head, room) if self.head else []
        body = Paragraph(app.face, self.text, room, color=ink, shade=shade)
        more = Paragraph(app.face, self.more, room, color=inks.note if inks else ink, shade=shade)
        return heads, body, more if self.more else None

    def height(self, app: Shared, width: int) -> int:
        heads, body, more = self._laid(app, width)
        lines = len(heads) + len(body.pages[0]) + (len(more.pages[0]) if more else 0)
        high = lines * app.face.leading + 4
        return max(high, self.picture.get_height() + 8) if self.picture else high

    def draw(self, app: Shared, rect: pygame.Rect, inks: Inks, chosen: bool) -> None:
        face, left = app.face, rect.x + 3 + self._inset()
        heads, body, more = self._laid(app, rect.width, inks)
        top = rect.y + 2 + (face.leading - face.cap) // 2
        if self.picture:
            app.canvas.blit(self.picture, (rect.x + 3, rect.y + 4))
            top += 2
        elif self.icon:
            app.canvas.blit(icon(self.icon), (rect.x + 3, top + (face.cap - 12) // 2))
        for line in heads:
            app.pen.text((left, top), line, inks.heading, inks.shade)
            top += face.leading
        body.draw(app.pen, (left, top))
        if more:
            more.draw(app.pen, (left, top + len(body.pages[0]) * face.leading))
