"""The title: a harbour at night, its lamp burning, and what can be begun."""

import pygame

from game.saves import Slot, Unusable
from game.screen.paint import light
from game.screen.paint.picture import sheet
from game.screen.scene import Scene, Shared
from game.screen.scenes.ask import tell
from game.screen.scenes.entering import begin_book, load
from game.screen.scenes.told import where
from game.screen.widgets.inks import BARE
from game.screen.widgets.lists import List, Row
from game.screen.widgets.rows import Entry

MENU = pygame.Rect(29, 88, 236, 176)
"""Where the menu stands, and how far down it may go."""
HIGHER = 16
"""How much nearer to the name it begins where large letters need more of the night, px."""
LAMP = (357, 96)
SEA_FRAMES, SEA_TICKS = 4, 26
HALO, CORE = (88, (34, 22, 10)), (30, (52, 36, 16))
"""Radius and colour of the light round the lamp."""
STEPS = 4
"""Strengths that the lamp burns at."""
FLICKER = (3, 3, 2, 3, 3, 1, 2, 3, 3, 3, 2, 3, 2, 1, 3, 3)
"""The strength from one moment to the next."""
FLICKER_TICKS = 9


class Title(Scene):
    """The first thing seen."""

    music = "home box"

    def __init__(self, app: Shared) -> None:
        super().__init__(app)
        app.recorder = None
        self.latest: Slot | None = None
        self.list = List(app, [], MENU.copy(), BARE)
        self._fill()

    def _fill(self) -> None:
        app, words = self.app, self.app.words
        self.latest = app.saves.latest()
        rows: list[Row] = []
        if self.latest:
            rows.append(Entry("continue", words("title.continue"), where(app.library, words, self.latest)))
        rows.append(Entry("book1", words("title.book1")))
        rows.append(Entry("book2", words("title.book2"), dim=True, aside=words("title.unlit")))
        rows += [Entry(name, words(f"title.{name}")) for name in ("load", "settings", "quit")]
        self.list.rows = rows
        self._fit()

    def _fit(self) -> None:
        """Move rows together, in letters so large that they would not all be seen."""
        self.list.area, self.list.gap = MENU.copy(), 0
        self.list.fill(self.list.rows)
        over = self.list.tall - MENU.height
        if over > 0:
            self.list.area = pygame.Rect(MENU.x, MENU.y - HIGHER, MENU.width, MENU.height + HIGHER)
            self.list.gap = -max(0, -(-(over - HIGHER) // (len(self.list.rows) - 1)))
            self.list.fill(self.list.rows)

    @property
    def chosen(self) -> str:
        """The entry that is marked."""
        row = self.list.row
        return row.name if isinstance(row, Entry) else ""

    # ------------------------------------------------------------------ a tick
    def resume(self) -> None:
        self._fill()

    def tick(self) -> None:
        if self.app.store.notes:
            self._tell_notes()
            return
        picked = self.list.tick()
        if isinstance(picked, Entry):
            self._pick(picked.name)

    def _tell_notes(self) -> None:
        """What the store could not use, or write; once."""
        tell(self.app, self.app.store.told(self.app.words))

    def _pick(self, name: str) -> None:
        app = self.app
        if name == "continue" and self.latest:
            self._continue(self.latest.name)
        elif name == "book1":
            self._begin(name)
        elif name == "load":
            app.push(app.routes.slots_to_load(app.backdrop()))
        elif name == "settings":
            app.push(app.routes.settings(app.backdrop()))
        elif name == "quit":
            app.scenes.clear()

    def _continue(self, slot: str) -> None:
        try:
            load(self.app, slot)
        except Unusable as problem:
            tell(self.app, self.app.words(problem.key, **problem.parts))

    def _begin(self, book: str) -> None:
        """Begin a book; of several chapters one is chosen."""
        app = self.app
        if len(app.library.book(book).chapters) > 1:
            app.push(app.routes.chapters(app.backdrop(), book))
        else:
            begin_book(app, book)

    # ------------------------------------------------------------------ a frame
    def draw(self, between: float) -> None:
        canvas, still = self.app.canvas, self.app.settings.reduced_motion
        canvas.blit(sheet("assets/title/harbour.png"), (0, 0))
        frame = 0 if still else self.app.ticks // SEA_TICKS % SEA_FRAMES
        canvas.blit(sheet(f"assets/title/sea_{frame}.png"), (0, 0))
        canvas.blit(sheet("assets/title/book2.png"), (0, 0))
        if self.chosen == "book2":
            canvas.blit(sheet("assets/title/book2_hint.png"), (0, 0))
        strength = STEPS - 1 if still else FLICKER[self.app.ticks // FLICKER_TICKS % len(FLICKER)]
        for radius, color in (HALO, CORE):
            red, green, blue = (part * (strength + STEPS) // (2 * STEPS - 1) for part in color)
            pool = light.pool(radius, (red, green, blue), 1.5)
            at = (LAMP[0] - pool.get_width() // 2, LAMP[1] - pool.get_height() // 2)
            canvas.blit(pool, at, special_flags=pygame.BLEND_RGB_ADD)
        self.list.draw()
