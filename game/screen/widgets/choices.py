"""Rows of the settings: one of several values, and how loud something is."""

from collections.abc import Sequence

import pygame

from game.screen.paint.palette import COLOR
from game.screen.scene import Shared
from game.screen.widgets.inks import Inks
from game.screen.widgets.lists import MARK_WIDE, Row, highlight, mark
from game.screen.widgets.rows import RIGHT

ARROW, SIGN = 9, 4
"""Px that the sign for less, or more, is given beside a value, and that it is wide."""
BLOCK, BETWEEN, LOW = 7, 2, 3
"""Width of one part of a bar, px between two, and px that the lowest is high."""


class Setting(Row):
    """A value of the settings. `name` is the setting's, `text` what it is called; `shown` says its present value. Less
    and more step through its values."""

    def __init__(self, name: str, text: str) -> None:
        self.name, self.text = name, text

    def value_width(self, app: Shared) -> int:
        """Px that the value's own place needs."""
        raise NotImplementedError

    def draw_value(self, app: Shared, rect: pygame.Rect, inks: Inks, chosen: bool) -> None:
        """Paint the value inside `rect`."""
        raise NotImplementedError

    def _beside(self, app: Shared, width: int) -> bool:
        """Whether the value stands beside the words rather than under them."""
        return MARK_WIDE + app.face.width(self.text) + 10 + self._place(app) + RIGHT <= width

    def _place(self, app: Shared) -> int:
        return self.value_width(app) + 2 * ARROW

    def height(self, app: Shared, width: int) -> int:
        lines = len(app.face.wrap(self.text, width - MARK_WIDE - RIGHT))
        return (lines + (not self._beside(app, width))) * app.face.leading

    def value_rect(self, app: Shared, rect: pygame.Rect) -> pygame.Rect:
        """Where the value and the signs beside it lie in a row."""
        high, wide = app.face.leading, self._place(app)
        return pygame.Rect(rect.right - RIGHT - wide, rect.bottom - high, wide, high)

    def draw(self, app: Shared, rect: pygame.Rect, inks: Inks, chosen: bool) -> None:
        face, pen = app.face, app.pen
        top = rect.y + (face.leading - face.cap) // 2
        if chosen:
            highlight(app, rect, inks, top)
        for i, line in enumerate(face.wrap(self.text, rect.width - MARK_WIDE - RIGHT)):
            at = (rect.x + MARK_WIDE, top + i * face.leading)
            pen.text(at, line, inks.chosen if chosen else inks.text, inks.shade)
        place = self.value_rect(app, rect)
        self.draw_value(app, place.inflate(-2 * ARROW, 0), inks, chosen)
        if chosen:
            middle = place.y + face.leading // 2
            mark(app, (place.x, middle), "◀", inks)
            mark(app, (place.right - SIGN, middle), "▶", inks)

    def side(self, app: Shared, rect: pygame.Rect, point: tuple[int, int]) -> int:
        """What a click at `point` of the row in `rect` means: -1 less, 1 more."""
        place = self.value_rect(app, rect)
        return -1 if place.x - 4 <= point[0] < place.x + ARROW + 2 else 1


class Pick(Setting):
    """One of `values`, each with its words. Those `beside` it share its column."""

    def __init__(self, name: str, text: str, values: Sequence[tuple[str | int, str]], value: str | int) -> None:
        super().__init__(name, text)
        self.values, self.value = list(values), value
        self.beside: Sequence[Pick] = (self,)

    def stepped(self, step: int) -> str | int:
        """The next value that way, round the end."""
        at = next((i for i, (value, _) in enumerate(self.values) if value == self.value), 0)
        return self.values[(at + step) % len(self.values)][0]

    @property
    def shown(self) -> str:
        """The words of the present value."""
        return next((words for value, words in self.values if value == self.value), "")

    def value_width(self, app: Shared) -> int:
        face = app.face
        return max(face.width(words) for pick in self.beside for _, words in pick.values) + 4

    def draw_value(self, app: Shared, rect: pygame.Rect, inks: Inks, chosen: bool) -> None:
        ink = inks.chosen if chosen else inks.note
        top = rect.y + (app.face.leading - app.face.cap) // 2
        app.pen.text((rect.centerx, top), self.shown, ink, inks.shade, align="center")


class Volume(Setting):
    """How loud something is, from 0 to `most`, as a row of blocks that grow."""

    def __init__(self, name: str, text: str, value: int, most: int) -> None:
        super().__init__(name, text)
        self.value, self.most = value, most

    def stepped(self, step: int) -> int:
        """Louder or softer by one, within what there is."""
        return max(0, min(self.most, self.value + step))

    def value_width(self, app: Shared) -> int:
        return self.most * (BLOCK + BETWEEN) + 4

    def draw_value(self, app: Shared, rect: pygame.Rect, inks: Inks, chosen: bool) -> None:
        low = rect.y + (app.face.leading + 9) // 2
        for i in range(self.most):
            high = LOW + i * 6 // max(1, self.most - 1)
            on = i < self.value
            ink = (COLOR["gold2"] if chosen else COLOR["ink6"]) if on else COLOR["ink4"] if chosen else COLOR["ink3"]
            block = (rect.x + 2 + i * (BLOCK + BETWEEN), low - high, BLOCK, high)
            app.canvas.fill(ink, block)
            if on:
                app.canvas.fill(COLOR["gold3"] if chosen else COLOR["ink7"], (block[0], block[1], BLOCK, 1))

    def at(self, rect: pygame.Rect, x: int) -> int:
        """The loudness that a click at `x` means, where `rect` is the bar's place with the signs beside it."""
        return max(0, min(self.most, (x - rect.x - ARROW - 2 + BLOCK + BETWEEN) // (BLOCK + BETWEEN)))
