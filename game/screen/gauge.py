"""A pen that sets nothing and measures: which words leave the box they are drawn in.

It goes through the very drawing that a player sees, so that what is measured and what is shown cannot drift apart.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import msgspec
import pygame

from game.content.level import Rect, Rgb
from game.screen.faces import Face, watching
from game.screen.paint import frames
from game.screen.scene import Scene, Shared
from game.screen.scenes.ask import Ask
from game.screen.text import Ink, Pen
from game.screen.widgets.choices import Pick
from game.screen.widgets.lists import List, Row


class Misfit(msgspec.Struct, frozen=True):
    """`words` that leave their box by so many px; or, with 0, whose `broken` word no line is wide enough for."""

    words: str
    px: int
    broken: str = ""


class Gauge(Pen):
    """Measures what is set with it. Words lie in the frame that was last drawn under their beginning, else on the
    canvas; what leaves the part of the canvas that is drawn on at its sides is cut off."""

    def __init__(self, canvas: pygame.Surface, face: Face) -> None:
        super().__init__(canvas, face)
        self.misfits: list[Misfit] = []
        self._boxes: list[pygame.Rect] = []

    def begin(self, scale: float, tick: int = 0, still: bool = False, strong: bool = False) -> None:
        super().begin(scale, tick, still, strong)
        self.cover_all()

    def cover(self, rect: Rect | pygame.Rect) -> None:
        self._boxes.append(pygame.Rect(rect))

    def cover_all(self) -> None:
        self._boxes = [self.canvas.get_rect()]

    def leave_out(self, text: str, px: int) -> None:
        self.misfits.append(Misfit(text, px))

    def line(
        self,
        face: Face,
        at: tuple[int, int],
        text: str,
        inks: tuple[Ink, ...],
        shade: Rgb | None = None,
        shown: int | None = None,
    ) -> None:
        words = pygame.Rect(at[0], at[1], face.width(text), face.cap + face.below)
        canvas, clip = self.canvas.get_rect(), self.canvas.get_clip()
        if not text.strip() or (clip != canvas and not clip.top <= words.top <= words.bottom <= clip.bottom):
            return  # nothing to be seen, or scrolled out of sight
        box = next((box for box in reversed(self._boxes) if box.collidepoint(at)), canvas).clip(clip)
        beyond = max(words.right - box.right, box.left - words.left, words.bottom - box.bottom, box.top - words.top)
        if beyond > 0:
            self.misfits.append(Misfit(text, beyond))


@contextmanager
def gauging(app: Shared) -> Iterator[Gauge]:
    """While it lasts, what scenes and widgets of `app` draw is measured, words that are broken included."""
    before, app.pen = app.pen, (gauge := Gauge(app.canvas, app.face))
    gauge.begin(1.0, app.ticks, still=True)
    try:
        with watching() as broken, frames.unseen():
            yield gauge
        gauge.misfits += [Misfit(text, 0, word) for text, word in broken]
    finally:
        app.pen = before


def misfits(app: Shared, scene: Scene) -> list[Misfit]:
    """What does not fit on `scene`, in the face and size that are set: in every row of its list, seen or not,
    with every value it can have."""
    with gauging(app) as gauge:
        scene.draw(1.0)
        if isinstance(scene, Ask) and scene.hidden > 0 and not scene.scrolls:
            gauge.misfits.append(Misfit(scene.text, scene.hidden))
        rows = getattr(scene, "list", None)
        if isinstance(rows, List):
            for i, row in enumerate(rows.rows):
                rect = rows.rect(i).move(0, -rows.rect(i).top)
                gauge.cover(rect)
                for _ in _each_value(row):
                    row.draw(app, rect, rows.inks, chosen=True)
    return gauge.misfits


def _each_value(row: Row) -> Iterator[None]:
    """Once for every value that `row` can show."""
    if not isinstance(row, Pick):
        yield
        return
    before = row.value
    for value, _ in row.values:
        row.value = value
        yield
    row.value = before
