"""Slots: the saves to go on from, and those to write; each with its picture and where the story stands."""

import pygame

from game.saves import MANUAL, SLOTS, Slot, Unusable
from game.screen.paint import frames
from game.screen.scene import Shared
from game.screen.scenes.ask import ask, tell
from game.screen.scenes.entering import load
from game.screen.scenes.panel import INSIDE, PANEL, PanelScene
from game.screen.scenes.told import chapter_title, hours, joined, lead_name, place_name, slot_name, when
from game.screen.widgets.inks import Inks
from game.screen.widgets.lists import MARK_WIDE, List, Row, highlight
from game.screen.widgets.pictures import icon
from game.screen.widgets.rows import Told
from game.screen.widgets.thumbnail import SHOWN, shown
from game.screen.widgets.toast import Toasts
from game.session import Session

FRAME = 3
"""Px of a slot's frame round its picture."""
PAD = 4
CROSS = 16
"""Px of the corner that a click deletes with."""


class SlotRow(Row):
    """One slot: what it holds, or `bad`, what is known of a file that cannot be used; neither is an empty one."""

    def __init__(self, app: Shared, name: str, slot: Slot | None, bad: str | None = None) -> None:
        self.name, self.slot, self.bad = name, slot, bad
        self.picture = shown(slot.picture) if slot else None
        words = app.words
        title = slot_name(words, name)
        if slot:
            where = joined(words, place_name(words, slot.place), lead_name(app.library, slot.lead))
            played = words("slots.played", time=hours(slot.ticks))
            head = joined(words, title, chapter_title(app.library, slot.book, slot.chapter))
            self.lines = [head, *(line for line in (where, played, when(words, slot.saved)) if line)]
        else:
            self.lines = [joined(words, title, words("slots.empty" if bad is None else "slots.unread"))]
            self.lines += [bad] if bad else []

    @property
    def held(self) -> bool:
        """Whether there is a file, good or bad."""
        return self.slot is not None or self.bad is not None

    def _inset(self) -> int:
        return MARK_WIDE + (SHOWN[0] + 2 * FRAME + 10 if self.slot else 0)

    def _laid(self, app: Shared, width: int) -> list[list[str]]:
        room = width - self._inset() - CROSS - 4
        return [app.face.wrap(line, room) for line in self.lines]

    def height(self, app: Shared, width: int) -> int:
        lines = sum(map(len, self._laid(app, width))) * app.face.leading
        return max(lines, SHOWN[1] + 2 * FRAME if self.slot else 0) + 2 * PAD

    def draw(self, app: Shared, rect: pygame.Rect, inks: Inks, chosen: bool) -> None:
        face, pen, laid = app.face, app.pen, self._laid(app, rect.width)
        top = rect.y + PAD + (face.leading - face.cap) // 2
        if self.slot:
            high = sum(map(len, laid)) * face.leading
            top += max(0, (rect.height - 2 * PAD - high) // 2)
        if chosen:
            highlight(app, rect, inks, top)
        if self.slot:
            self._draw_picture(app, rect, chosen)
        for i, lines in enumerate(laid):
            ink = inks.note if i else inks.chosen if chosen else inks.text if self.slot else inks.dim
            for line in lines:
                pen.text((rect.x + self._inset(), top), line, ink, inks.shade)
                top += face.leading
        if chosen and self.held:
            app.canvas.blit(icon("cross"), self.cross(rect).topleft)

    def _draw_picture(self, app: Shared, rect: pygame.Rect, chosen: bool) -> None:
        x, y = rect.x + MARK_WIDE, rect.y + PAD
        app.canvas.fill("black", (x + FRAME, y + FRAME, *SHOWN))
        if self.picture:
            app.canvas.blit(self.picture, (x + FRAME, y + FRAME))
        else:
            lamp = icon("lamp_unlit")
            app.canvas.blit(lamp, (x + FRAME + (SHOWN[0] - 12) // 2, y + FRAME + (SHOWN[1] - 12) // 2))
        box = (x, y, SHOWN[0] + 2 * FRAME, SHOWN[1] + 2 * FRAME)
        frames.put(app.canvas, box, "slot_chosen" if chosen else "slot")

    def cross(self, rect: pygame.Rect) -> pygame.Rect:
        """Where a click means to delete."""
        return pygame.Rect(rect.right - CROSS, rect.y + PAD, 12, 12)


class Slots(PanelScene):
    """Slots to load, or, with a session to keep in one, to save; `picture` is the session's. `under_way`: a
    playthrough lies under this, so that loading asks first."""

    def __init__(
        self,
        app: Shared,
        backdrop: pygame.Surface,
        saving: Session | None = None,
        picture: bytes | None = None,
        under_way: bool = False,
    ) -> None:
        super().__init__(app, backdrop)
        self.saving, self.picture, self.under_way = saving, picture, under_way
        self.toasts = Toasts(app)
        self._bad: dict[str, str] = {}
        self.list = List(app, [], PANEL.inflate(-2 * INSIDE, -2 * INSIDE - 4).move(0, 2), gap=2)
        self._fill()

    def _fill(self) -> None:
        app, saves = self.app, self.app.saves
        found = {name: saves.slot(name) for name in (MANUAL if self.saving else SLOTS)}
        for name, slot in found.items():
            if not slot and saves.holds(name):
                self._bad.setdefault(name, "")
        rows = [SlotRow(app, name, slot, None if slot else self._bad.get(name)) for name, slot in found.items()]
        held: list[Row] = [row for row in rows if row.held or self.saving]
        self.list.fill(held or [Told(app.words("slots.nothing"))])

    @property
    def chosen(self) -> SlotRow | None:
        """The slot that is marked."""
        row = self.list.row
        return row if isinstance(row, SlotRow) else None

    # ------------------------------------------------------------------ a tick
    def tick(self) -> None:
        self.toasts.tick()
        controls = self.app.controls
        if controls.wants_out():
            self.app.pop()
            return
        row = self.list.tick()
        if isinstance(row, SlotRow):
            clicked = self.list.clicked
            crossed = (
                clicked and row.held and row.cross(self.list.rect(self.list.chosen)).inflate(4, 4).collidepoint(clicked)
            )
            self._ask_delete(row) if crossed else self._pick(row)
        elif controls.take("skip") and self.chosen and self.chosen.held:
            self._ask_delete(self.chosen)

    def _pick(self, row: SlotRow) -> None:
        words = self.app.words
        if not self.saving:
            if self.under_way and row.slot:
                ask(self.app, words("slots.load_now"), words("slots.load_now_yes"), lambda: self._load(row.name))
            else:
                self._load(row.name)
        elif row.held:
            ask(self.app, words("slots.overwrite"), words("slots.overwrite_yes"), lambda: self._save(row.name))
        else:
            self._save(row.name)

    def _load(self, name: str) -> None:
        try:
            load(self.app, name)
        except Unusable as problem:
            told = self._bad.get(name) or self.app.words(problem.key, **problem.parts)
            self._bad[name] = told
            self._fill()
            tell(self.app, told)

    def _save(self, name: str) -> None:
        if not self.saving:
            return
        try:
            self.app.saves.write(name, self.saving.kept(), self.picture)
        except OSError as error:
            self.toasts.add("slots.unsaved", icon="save", reason=error.strerror)
            return
        self._bad.pop(name, None)
        self._fill()
        self.toasts.add("slots.saved", icon="save")

    def _ask_delete(self, row: SlotRow) -> None:
        words = self.app.words
        ask(self.app, words("slots.delete"), words("slots.delete_yes"), lambda: self._delete(row.name))

    def _delete(self, name: str) -> None:
        try:
            self.app.saves.delete(name)
        except OSError as error:
            self.toasts.add("slots.not_deleted", icon="save", reason=error.strerror)
            return
        self._bad.pop(name, None)
        self._fill()
        self.toasts.add("slots.deleted", icon="cross")

    # ------------------------------------------------------------------ a frame
    def draw(self, between: float) -> None:
        words = self.app.words
        self.draw_ground()
        self.draw_panel(PANEL, words("slots.save" if self.saving else "slots.load"))
        self.list.draw()
        prompts = [("skip", words("prompt.delete"))] if self.chosen and self.chosen.held else []
        if self.chosen:
            prompts.append(("interact", words("slots.save" if self.saving else "slots.load")))
        self.draw_prompts([*prompts, ("pause", words("leave"))])
        self.toasts.draw()
