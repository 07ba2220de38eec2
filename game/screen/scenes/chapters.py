"""The chapters of a book, to begin one of them again: from how the player left the one before, or as it
is usually left."""

import pygame

from game.content.books import UNWRITTEN, Chapter
from game.screen.scene import Shared
from game.screen.scenes.entering import begin_chapter, own_ending
from game.screen.scenes.panel import INSIDE, PANEL, PanelScene
from game.screen.widgets.inks import NIGHT
from game.screen.widgets.lists import List, Row
from game.screen.widgets.rows import Entry, Told


class Chapters(PanelScene):
    """Those of `book` that are written, in their order."""

    def __init__(self, app: Shared, backdrop: pygame.Surface, book: str) -> None:
        super().__init__(app, backdrop)
        self.book = app.library.book(book)
        rows: list[Row] = [Entry(each.name, self._title(each), self._note(each)) for each in self.book.chapters]
        if self.book.chapters[-1].next == UNWRITTEN:
            rows.append(Told(app.words("chapters.unwritten"), icon="lamp_unlit", ink=NIGHT.note))
        self.list = List(app, rows, PANEL.inflate(-2 * INSIDE, -2 * INSIDE - 4).move(0, 2), gap=3)

    def _title(self, chapter: Chapter) -> str:
        return self.app.words("chapters.title", number=chapter.number, title=chapter.title)

    def _note(self, chapter: Chapter) -> str:
        """What it begins from."""
        before = self.book.before(chapter.name)
        if before is None:
            return ""
        key = "chapters.own" if own_ending(self.app, self.book.name, before.name) else "chapters.usual"
        return self.app.words(key, title=before.title)

    def tick(self) -> None:
        if self.app.controls.wants_out():
            self.app.pop()
        elif isinstance(row := self.list.tick(), Entry):
            begin_chapter(self.app, self.book.name, row.name)

    def draw(self, between: float) -> None:
        words = self.app.words
        self.draw_ground()
        self.draw_panel(PANEL, words(f"title.{self.book.name}"))
        self.list.draw()
        self.draw_prompts([("interact", words("pick")), ("pause", words("leave"))])
