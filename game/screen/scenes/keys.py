"""Keys and buttons: which does what, and giving another."""

import pygame

from game.screen.scene import Shared
from game.screen.scenes.panel import INSIDE, PANEL, PanelScene
from game.screen.text import Paragraph
from game.screen.widgets import bindings
from game.screen.widgets.caps import cap, spoken
from game.screen.widgets.inks import NIGHT, Inks
from game.screen.widgets.lists import MARK_WIDE, List, Row, highlight
from game.screen.widgets.rows import RIGHT, Entry
from game.settings import ACTIONS, BUTTONS, KEYS

WAITS = 60 * 6
"""Ticks that a key is waited for."""
BETWEEN = 4
LARGE = 2.0
"""Size of words from which caps are twice as large."""


class ActionRow(Row):
    """An action with the caps of its keys, and of its buttons."""

    def __init__(self, app: Shared, action: str) -> None:
        self.action, self.text = action, app.words(f"action.{action}")
        self.listening = False

    def _caps(self, app: Shared) -> list[pygame.Surface]:
        settings, large = app.settings, app.face.size >= LARGE
        bound = [("key", name) for name in settings.keys.get(self.action, ())]
        bound += [("button", name) for name in settings.buttons.get(self.action, ())]
        return [cap(app, kind, name, large) for kind, name in bound] or [cap(app, "key", "", large)]

    def _rows_of_caps(self, app: Shared, width: int) -> list[list[pygame.Surface]]:
        """The caps in as many rows as they need beside, or under, the words."""
        room = width - MARK_WIDE - RIGHT - (app.face.width(self.text) + 12 if self._beside(app, width) else 0)
        rows: list[list[pygame.Surface]] = [[]]
        for picture in self._caps(app):
            if rows[-1] and sum(each.get_width() + BETWEEN for each in [*rows[-1], picture]) > room + BETWEEN:
                rows.append([])
            rows[-1].append(picture)
        return rows

    def _beside(self, app: Shared, width: int) -> bool:
        widest = max(picture.get_width() for picture in self._caps(app))
        return MARK_WIDE + app.face.width(self.text) + 12 + widest + RIGHT <= width

    def _row_high(self, app: Shared) -> int:
        return max(app.face.leading, self._caps(app)[0].get_height() + 3)

    def height(self, app: Shared, width: int) -> int:
        rows = len(self._rows_of_caps(app, width)) * self._row_high(app)
        under = 0 if self._beside(app, width) else len(app.face.wrap(self.text, width - MARK_WIDE - RIGHT))
        return rows + under * app.face.leading

    def draw(self, app: Shared, rect: pygame.Rect, inks: Inks, chosen: bool) -> None:
        face, high = app.face, self._row_high(app)
        beside = self._beside(app, rect.width)
        top = rect.y + ((high if beside else face.leading) - face.cap) // 2
        if chosen:
            highlight(app, rect, inks, top)
        ink = inks.heading if self.listening else inks.chosen if chosen else inks.text
        lines = [self.text] if beside else face.wrap(self.text, rect.width - MARK_WIDE - RIGHT)
        for i, line in enumerate(lines):
            app.pen.text((rect.x + MARK_WIDE, top + i * face.leading), line, ink, inks.shade)
        low = rect.y if beside else rect.y + len(lines) * face.leading
        for pictures in self._rows_of_caps(app, rect.width):
            x = rect.right - RIGHT - sum(each.get_width() + BETWEEN for each in pictures) + BETWEEN
            for picture in pictures:
                app.canvas.blit(picture, (x, low + (high - picture.get_height()) // 2))
                x += picture.get_width() + BETWEEN
            low += high


class KeysScene(PanelScene):
    """Every action; one that is picked listens for a key or a button."""

    def __init__(self, app: Shared, backdrop: pygame.Surface) -> None:
        super().__init__(app, backdrop)
        self.said = app.words("keys.hint")
        self._waits = 0
        rows: list[Row] = [ActionRow(app, action) for action in ACTIONS]
        self.list = List(app, [*rows, Entry("defaults", app.words("keys.defaults"))], pygame.Rect(0, 0, 1, 1))
        self._lay()

    def _lay(self) -> None:
        inner = PANEL.inflate(-2 * INSIDE, -2 * INSIDE)
        self._told = Paragraph(self.app.face, self.said, inner.width - 6, color=NIGHT.heading, shade=NIGHT.shade)
        foot = self._told.height() + 8
        self.list.area = pygame.Rect(inner.x, inner.y, inner.width, inner.height - foot)

    def _say(self, key: str, **parts: str) -> None:
        self.said = self.app.words(key, **parts)
        self._lay()

    @property
    def listening(self) -> ActionRow | None:
        """The action that waits for its key."""
        return next((row for row in self.list.rows if isinstance(row, ActionRow) and row.listening), None)

    # ------------------------------------------------------------------ a tick
    def tick(self) -> None:
        if row := self.listening:
            self._listen(row)
        elif self.app.controls.wants_out():
            self.app.pop()
        else:
            picked = self.list.tick()
            if isinstance(picked, ActionRow):
                picked.listening, self._waits = True, WAITS
                self._say("keys.listen", action=picked.text)
            elif isinstance(picked, Entry):
                self._reset()

    def _listen(self, row: ActionRow) -> None:
        """Wait for a key or button. Escape is never given away, so that there is always a way out."""
        self._waits -= 1
        raw = self.app.controls.raw
        if raw and raw != ("key", "escape"):
            row.listening = False
            self.app.controls.forget()
            self._give(row, *raw)
        elif raw or self._waits <= 0 or self.app.controls.right_click:
            row.listening = False
            self._say("keys.hint")

    def _give(self, row: ActionRow, kind: str, name: str) -> None:
        app = self.app
        if not name:
            self._say("keys.unknown")
            return
        bound = app.settings.keys if kind == "key" else app.settings.buttons
        given = bindings.give(bound, row.action, name)
        called, other = spoken(app, kind, name), app.words(f"action.{given.other}") if given.other else ""
        if given.refused:
            self._say("keys.needed", name=called, other=other)
            return
        bound.update(given.bound)
        app.apply()
        if given.other and given.old:
            self._say("keys.swapped", action=row.text, name=called, other=other, old=spoken(app, kind, given.old))
        else:
            self._say("keys.done", action=row.text, name=called)
        self.list.fill(self.list.rows)

    def _reset(self) -> None:
        settings = self.app.settings
        settings.keys.update({action: list(names) for action, names in KEYS.items()})
        settings.buttons.update({action: list(names) for action, names in BUTTONS.items()})
        self.app.apply()
        self.list.fill(self.list.rows)
        self._say("keys.reset")

    # ------------------------------------------------------------------ a frame
    def draw(self, between: float) -> None:
        words = self.app.words
        self.draw_ground()
        self.draw_panel(PANEL, words("keys.heading"))
        self.list.draw()
        left, top = self.list.area.x + 3, self.list.area.bottom + 4
        self.app.canvas.fill(NIGHT.bar or NIGHT.dim, (left, top, self.list.area.width - 6, 1))
        self._told.draw(self.app.pen, (left, top + 6))
        if not self.listening:
            self.draw_prompts([("interact", words("prompt.change")), ("pause", words("leave"))])
