"""The settings. Each acts at once; what the chosen one does is said below in the very face, size and speed of play."""

from typing import Any

import pygame

from game.content.markup import parse
from game.content.words import ENGLISH
from game.screen.faces import Face
from game.screen.paint import frames
from game.screen.scene import Shared
from game.screen.scenes.panel import INSIDE, PanelScene
from game.screen.text import Paragraph
from game.screen.typewriter import Typewriter
from game.screen.widgets.choices import Pick, Setting, Volume
from game.screen.widgets.lists import List, Row
from game.screen.widgets.rows import Entry, Heading
from game.settings import CHOICES, HEADINGS, LATENCY_STEP, LATEST, LOUDEST, VOLUMES, Settings

BOX_X, BOX_WIDE, BOX_LOW = 8, 464, 246
"""The box in which a setting explains itself: where the words of a conversation stand, above the prompts."""
PANEL_X, PANEL_TOP, PANEL_WIDE = 24, 14, 432
SIDE, ABOVE, BELOW = 16, 11, 8
"""Px between the box's edges and its words."""
KEPT = frozenset({"keys", "buttons", "keys_by"})
"""What "usual values" leaves alone."""


class SettingsScene(PanelScene):
    """All settings but the keys, which have a screen of their own."""

    def __init__(self, app: Shared, backdrop: pygame.Surface) -> None:
        super().__init__(app, backdrop)
        self._box = pygame.Rect(BOX_X, 0, BOX_WIDE, 0)
        self._panel = pygame.Rect(PANEL_X, PANEL_TOP, PANEL_WIDE, 0)
        self._laid_in: tuple[Face, str] | None = None
        self._said = ""
        self.list = List(app, [], pygame.Rect(0, 0, 1, 1))
        self.list.fill(self._rows())
        self._lay()
        self._say()

    def _rows(self) -> list[Row]:
        words = self.app.words
        self._window = self.app.settings.window
        rows: list[Row] = []
        for group, names in HEADINGS.items():
            rows.append(Heading(words(f"settings.{group}"), first=not rows))
            rows += [self._setting(name) for name in names if name != "language" or len(self._languages) > 1]
        picks = [row for row in rows if isinstance(row, Pick)]
        for pick in picks:
            pick.beside = picks
        rows.append(Heading(words("settings.controls")))
        rows.append(Entry("keys", words("settings.keys")))
        rows.append(Entry("defaults", words("settings.defaults")))
        return rows

    @property
    def _languages(self) -> dict[str, str]:
        return self.app.library.texts.named_languages()

    def _setting(self, name: str) -> Setting:
        words, value = self.app.words, getattr(self.app.settings, name)
        text = words(f"settings.{name}")
        if name == "language":
            return Pick(name, text, list(self._languages.items()), value if value in self._languages else ENGLISH)
        if name in VOLUMES:
            return Volume(name, text, value, LOUDEST)
        if name in CHOICES:
            keys = [(each, f"settings.{name}.{each.replace(' ', '_')}") for each in CHOICES[name]]
            return Pick(name, text, [(each, words(key)) for each, key in keys], value)
        if name == "latency_ms":
            times = sorted({*range(0, LATEST + 1, LATENCY_STEP), value})
            return Pick(name, text, [(time, words("settings.ms", time=time)) for time in times], value)
        if name.startswith("hold_"):
            return Pick(name, text, [(True, words("settings.held")), (False, words("settings.pressed"))], value)
        return Pick(name, text, [(False, words("off")), (True, words("on"))], value)

    # ------------------------------------------------------------------ lying
    def _lay(self) -> None:
        """Give the box as many lines as the longest explanation needs in the face and language of now, and the list
        the rest."""
        face, language = self.app.face, self.app.settings.language
        if (face, language) == self._laid_in:
            return
        self._laid_in = face, language
        names = [row.name for row in self.list.rows if isinstance(row, Setting | Entry)]
        whys = [self.app.words(f"settings.{name}.why") for name in names]
        tall = max(Paragraph(face, text, self._width).height() for text in whys)
        high = max(40, tall + ABOVE + BELOW)
        self._box = pygame.Rect(BOX_X, BOX_LOW - high, BOX_WIDE, high)
        self._panel = pygame.Rect(PANEL_X, PANEL_TOP, PANEL_WIDE, self._box.y - PANEL_TOP - 4)
        self.list.area = self._panel.inflate(-2 * INSIDE, -2 * INSIDE)

    @property
    def _width(self) -> int:
        return BOX_WIDE - 2 * SIDE

    def _say(self) -> None:
        """Begin to say what the chosen setting does."""
        row = self.list.row
        name = row.name if isinstance(row, Setting | Entry) else ""
        marked = parse(self.app.words(f"settings.{name}.why"))
        self._said = name
        self._paragraph = Paragraph(self.app.face, marked.runs, self._width)
        self._letters = Typewriter(marked, self.app.settings.text_speed)

    # ------------------------------------------------------------------ a tick
    def tick(self) -> None:
        controls = self.app.controls
        self._letters.tick()
        if self._window != self.app.settings.window:
            self._show()
        if controls.wants_out():
            self.app.pop()
            return
        row = self.list.row
        step = controls.step("right") - controls.step("left")
        picked = self.list.tick()
        if isinstance(picked, Setting):
            self._clicked(picked)
        elif isinstance(picked, Entry):
            self._pick(picked.name)
        elif step and isinstance(row, Setting) and row is self.list.row:
            self._step(row, step)
        row = self.list.row
        if isinstance(row, Setting | Entry) and row.name != self._said:
            self._say()

    def _clicked(self, row: Setting) -> None:
        point, rect = self.list.clicked, self.list.rect(self.list.chosen)
        if isinstance(row, Volume):
            if point and row.value_rect(self.app, rect).collidepoint(point):
                self._set(row.name, row.at(row.value_rect(self.app, rect), point[0]))
            elif not point:
                self._set(row.name, 0 if row.value else LOUDEST)
            return
        self._step(row, row.side(self.app, rect, point) if point else 1)

    def _step(self, row: Setting, step: int) -> None:
        if isinstance(row, Pick | Volume):
            self._set(row.name, row.stepped(step))

    def _set(self, name: str, value: Any) -> None:
        if getattr(self.app.settings, name) == value:
            return
        setattr(self.app.settings, name, value)
        self.app.sound.touch("move")
        self._took()

    def _took(self) -> None:
        """Settings were changed: they act, and are shown."""
        self.app.apply()
        self._show()

    def _show(self) -> None:
        self.list.fill(self._rows())
        self._lay()
        self.list.fill(self.list.rows)
        self._say()

    def _pick(self, name: str) -> None:
        if name == "keys":
            self.app.push(self.app.routes.keys(self.backdrop))
            return
        usual = Settings()
        for field in Settings.__struct_fields__:
            if field not in KEPT:
                setattr(self.app.settings, field, getattr(usual, field))
        self._took()

    # ------------------------------------------------------------------ a frame
    def draw(self, between: float) -> None:
        words = self.app.words
        self.draw_ground()
        self.draw_panel(self._panel, words("settings.heading"))
        self.list.draw()
        frames.put(self.app.canvas, self._box)
        self._paragraph.draw(self.app.pen, (self._box.x + SIDE, self._box.y + ABOVE), 0, self._letters.letters)
        self.draw_prompts([("interact", words("prompt.change")), ("pause", words("leave"))])
