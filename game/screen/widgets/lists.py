"""Lists that scroll: rows as high as their words need, chosen with keys, pad or mouse.

Up and down move the choice (or scroll, where nothing can be chosen), the wheel scrolls, the pointer chooses what it
moves over, a press or a click picks. Words are measured when the list is laid out, in the face the player reads in.
"""

from abc import ABC, abstractmethod
from collections.abc import Sequence

import pygame

from game.screen.faces import Face, face
from game.screen.paint.palette import COLOR
from game.screen.scene import Shared
from game.screen.widgets.inks import NIGHT, Inks

SCROLL = 14
"""Px that a step of the wheel, or of a direction where nothing can be chosen, scrolls."""
IN_PARTS = 3
"""Rows to choose that are higher than this part of a list are painted also where only some of one is in it."""
BAR_WIDE = 3
"""Px that the sign of where one is takes at the right."""
MARK_WIDE = 12
"""Px kept for the mark before the chosen row."""


class Row(ABC):
    """One row of a list. `picks`: it can be chosen."""

    picks = True

    @abstractmethod
    def height(self, app: Shared, width: int) -> int:
        """Px it needs at that width, in the present face."""

    @abstractmethod
    def draw(self, app: Shared, rect: pygame.Rect, inks: Inks, chosen: bool) -> None:
        """Paint it inside `rect`, which is as high as `height` said."""


class List:
    """Rows inside `area`."""

    def __init__(
        self, app: Shared, rows: Sequence[Row], area: pygame.Rect, inks: Inks = NIGHT, chosen: int = 0, gap: int = 0
    ) -> None:
        self.app, self.area, self.inks, self.gap = app, area, inks, gap
        self.scroll = 0
        self.clicked: tuple[int, int] | None = None
        self._tops: list[int] = []
        self._laid: tuple[Face, int] | None = None
        self._pointer: tuple[int, int] | None = None
        self.chosen = chosen
        self.fill(rows)

    def fill(self, rows: Sequence[Row]) -> None:
        """Show other rows; the choice stays at its number where that can be."""
        self.rows = list(rows)
        self._laid = None
        self.chosen = max(0, min(self.chosen, len(self.rows) - 1))
        if self.rows and not self.rows[self.chosen].picks:
            self.chosen = self._next(self.chosen, 1)
        self._reveal()

    @property
    def row(self) -> Row | None:
        """The chosen row."""
        return self.rows[self.chosen] if self.rows and self.rows[self.chosen].picks else None

    # ------------------------------------------------------------------ where rows lie
    def _lay(self) -> None:
        key = (self.app.face, self.area.width)
        if self._laid == key:
            return
        self._laid, self._tops = key, [0]
        for row in self.rows:
            self._tops.append(self._tops[-1] + row.height(self.app, self._width) + self.gap)

    @property
    def _width(self) -> int:
        return row_width(self.area.width)

    @property
    def tall(self) -> int:
        """Px that all rows take."""
        self._lay()
        return self._tops[-1] - (self.gap if self.rows else 0)

    def rect(self, i: int) -> pygame.Rect:
        """Where row `i` lies on the canvas, seen or not."""
        self._lay()
        top = self.area.y + self._tops[i] - self.scroll
        return pygame.Rect(self.area.x, top, self._width, self._tops[i + 1] - self._tops[i] - self.gap)

    def _reveal(self) -> None:
        """Scroll so that the chosen row is seen, and what stands above the first that can be."""
        self._lay()
        if not self.rows or not self.rows[self.chosen].picks:
            self._scroll_to(self.scroll)
            return
        first = self._next(-1, 1) == self.chosen
        top = 0 if first else self._tops[self.chosen]
        low = self._tops[self.chosen + 1] - self.gap
        self._scroll_to(min(max(self.scroll, low - self.area.height), top))

    def _scroll_to(self, wanted: int) -> None:
        self.scroll = max(0, min(wanted, self.tall - self.area.height))

    def scroll_by(self, steps: int) -> None:
        """Scroll so many steps down, as far as there is anything."""
        self._scroll_to(self.scroll + steps * SCROLL)

    def end(self) -> None:
        """Scroll to the last row."""
        self._scroll_to(self.tall)

    def _next(self, start: int, step: int) -> int:
        """The next row that can be chosen, round the end; `start` where there is none."""
        count = len(self.rows)
        for k in range(1, count + 1):
            i = (start + step * k) % count
            if self.rows[i].picks:
                return i
        return start

    def _under(self, point: tuple[int, int]) -> int | None:
        if not self.area.collidepoint(point):
            return None
        for i, row in enumerate(self.rows):
            if row.picks and self.rect(i).collidepoint(point):
                return i
        return None

    # ------------------------------------------------------------------ a tick
    def tick(self) -> Row | None:
        """Take in this tick's presses; the row that was picked. `clicked` is where, when it was the mouse."""
        before = self.chosen
        picked = self._take_in()
        if picked or self.chosen != before:
            self.app.sound.touch("choose" if picked else "move")
        return picked

    def _take_in(self) -> Row | None:
        controls = self.app.controls
        face_changed = self._laid is None or self._laid[0] is not self.app.face
        step = controls.step("down") - controls.step("up")
        if step and self.row:
            self.chosen = self._next(self.chosen, step)
            self._reveal()
        elif step:
            self.scroll_by(step)
        elif face_changed:
            self._reveal()
        if controls.wheel:
            self.scroll_by(-controls.wheel)
        self._hover(controls.pointer if controls.device == "mouse" else None, moved=bool(controls.wheel))
        self.clicked = None
        if point := controls.click():
            found = self._under(point)
            if found is not None:
                self.chosen, self.clicked = found, point
                return self.row
        return self.row if controls.chooses() else None

    def _hover(self, pointer: tuple[int, int] | None, moved: bool) -> None:
        if pointer and (pointer != self._pointer or moved):
            found = self._under(pointer)
            if found is not None:
                self.chosen = found
        self._pointer = pointer

    # ------------------------------------------------------------------ a frame
    def draw(self) -> None:
        """Paint the rows that are seen, and where among all of them one is."""
        self._lay()
        for i, row in enumerate(self.rows):
            rect = self.rect(i)
            if seen := self._seen(row, rect):
                with self.app.pen.clipped(seen):
                    row.draw(self.app, rect, self.inks, row.picks and i == self.chosen)
        if self.tall > self.area.height:
            self._draw_bar()

    def _seen(self, row: Row, rect: pygame.Rect) -> pygame.Rect:
        """What is painted of a row that lies there: whole lines of what is only read, and no half of what is chosen,
        unless it is so high that it has to be seen in parts."""
        area, line = self.area, self.app.face.leading
        if area.contains(rect) or (row.picks and rect.height > area.height // IN_PARTS):
            return area.clip(rect)
        over, under = max(0, area.y - rect.y), max(0, rect.bottom - area.bottom)
        if row.picks or not rect.colliderect(area):
            return pygame.Rect(0, 0, 0, 0)
        first, last = -(-over // line), (rect.height - under) // line if under else rect.height
        top, foot = rect.y + first * line, rect.y + (last * line if under else last)
        return pygame.Rect(rect.x, top, rect.width, max(0, foot - top)).clip(area)

    def _draw_bar(self) -> None:
        area, canvas = self.area, self.app.canvas
        high = max(8, area.height * area.height // self.tall)
        top = area.y + (area.height - high) * self.scroll // (self.tall - area.height)
        track = self.inks.lip or COLOR["ink3"]
        canvas.fill(track, (area.right - 2, area.y, 1, area.height))
        canvas.fill(self.inks.marker, (area.right - BAR_WIDE, top, BAR_WIDE, high))


def row_width(width: int) -> int:
    """Px of a row in a list `width` px wide."""
    return width - BAR_WIDE - 2


def highlight(app: Shared, rect: pygame.Rect, inks: Inks, mark_top: int) -> None:
    """What marks a chosen row: its bar, and the mark at the height of its first line's capitals."""
    if inks.bar:
        app.canvas.fill(inks.bar, rect)
        if inks.lip:
            app.canvas.fill(inks.lip, (rect.x, rect.y, rect.width, 1))
    mark(app, (rect.x + 3, mark_top + app.face.cap // 2), "▶", inks)


def mark(app: Shared, at: tuple[int, int], sign: str, inks: Inks) -> None:
    """A sign of the drawn face, which alone has it; its left end and middle are at `at`."""
    drawn = face("lull")
    app.pen.text((at[0], at[1] - drawn.cap // 2), sign, inks.marker, inks.shade, face=drawn)
