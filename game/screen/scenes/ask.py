"""A few sentences in the middle of the screen and what can be answered: questions before a loss, and notices."""

from collections.abc import Callable, Sequence

import pygame

from game.screen.paint import HEIGHT, WIDTH
from game.screen.scene import Shared
from game.screen.scenes.panel import INSIDE, PanelScene
from game.screen.widgets.lists import List
from game.screen.widgets.rows import Entry, Told

WIDE, HIGHEST = 300, 262
WIDER = 440
"""Px of the box for large letters."""

Answer = tuple[str, Callable[[], None]]
"""Words, and what is done when they are chosen."""


def _nothing() -> None:
    """What leaving a question does."""


class Ask(PanelScene):
    """`text` and its answers. The first is marked at the beginning; leaving does nothing. Where there is but one, up
    and down scroll a text that is longer than the screen; the wheel always does."""

    def __init__(self, app: Shared, backdrop: pygame.Surface, text: str, answers: Sequence[Answer]) -> None:
        super().__init__(app, backdrop)
        self.text = text
        self._acts = {str(i): act for i, (_, act) in enumerate(answers)}
        self._told = List(app, [Told(text)], pygame.Rect(0, 0, WIDE, HIGHEST))
        self._list = List(
            app, [Entry(str(i), words) for i, (words, _) in enumerate(answers)], pygame.Rect(0, 0, WIDE, 1)
        )
        self._lay()

    def _lay(self) -> None:
        wide = WIDE if self.app.face.size == 1 else WIDER
        self._list.area = pygame.Rect(0, 0, wide - 2 * INSIDE, 1)
        self._list.area.height = self._list.tall
        self._told.area = pygame.Rect(0, 0, wide - 2 * INSIDE, 1)
        room = HIGHEST - 2 * INSIDE - 8 - self._list.tall
        self._told.area.height = max(1, min(room, self._told.tall))
        high = self._told.area.height + 8 + self._list.tall + 2 * INSIDE
        self._box = pygame.Rect((WIDTH - wide) // 2, (HEIGHT - high) // 2, wide, high)
        self._told.area.topleft = (self._box.x + INSIDE, self._box.y + INSIDE)
        self._list.area.bottomleft = (self._box.x + INSIDE, self._box.bottom - INSIDE)

    @property
    def scrolls(self) -> bool:
        """Whether up and down scroll its sentences rather than go from answer to answer."""
        return len(self._acts) == 1

    @property
    def hidden(self) -> int:
        """Px of its sentences that find no room."""
        return self._told.tall - self._told.area.height

    def tick(self) -> None:
        self._lay()
        controls = self.app.controls
        steps = -controls.wheel
        if self.scrolls:
            steps += controls.step("down") - controls.step("up")
        self._told.scroll_by(steps)
        if controls.wants_out():
            self.app.pop()
        elif isinstance(row := self._list.tick(), Entry):
            self.app.pop()
            self._acts[row.name]()

    def draw(self, between: float) -> None:
        self.draw_ground()
        self.draw_panel(self._box)
        self._told.draw()
        self._list.draw()


def tell(app: Shared, text: str) -> None:
    """Put a notice on top, over the picture as it is."""
    app.push(Ask(app, app.backdrop(), text, [(app.words("fine"), _nothing)]))


def ask(app: Shared, text: str, yes: str, act: Callable[[], None]) -> None:
    """Ask before `act`; the way out is marked at the beginning."""
    app.push(Ask(app, app.backdrop(), text, [(app.words("no"), _nothing), (yes, act)]))
