"""Short notes at the top of the screen, one after another: what is asked now, what was kept."""

from collections import deque
from functools import lru_cache

import msgspec
import pygame

from game.screen.faces import Face
from game.screen.paint import WIDTH, frames
from game.screen.paint.palette import COLOR
from game.screen.scene import Shared
from game.screen.widgets.pictures import has_icon, icon

STAYS, SLIDES = 180, 10
"""Ticks that a note stays, and in which it slides in and out."""
LONGER = 2
"""Ticks more for every letter over FREE_LETTERS."""
FREE_LETTERS = 40
GOAL = "goal"
"""The icon of what is asked."""
TOP, WIDEST, PAD = 6, 420, 9
ICON = 12
INSET = ICON + 6
"""Px before the words of a note that has an icon."""


class _Note(msgspec.Struct):
    text: str
    icon: str
    age: int = 0

    @property
    def stays(self) -> int:
        return STAYS + LONGER * max(0, len(self.text) - FREE_LETTERS)


class Toasts:
    """Notes waiting, the first of them shown."""

    def __init__(self, app: Shared) -> None:
        self.app = app
        self._notes: deque[_Note] = deque()
        self.box = pygame.Rect(0, 0, 0, 0)
        """Where a note was last drawn; empty where there is none."""

    def __bool__(self) -> bool:
        return bool(self._notes)

    @property
    def text(self) -> str:
        """What is shown now; empty when nothing is."""
        return self._notes[0].text if self._notes else ""

    def add(self, key: str, icon: str = "", **parts: object) -> None:
        """Say the words of `key`, with an icon (a name that is not drawn shows none). What is asked now takes the place
        of what was asked before."""
        note = _Note(self.app.words(key, **parts), icon if has_icon(icon) else "")
        if icon == GOAL:
            self._notes = deque(each for each in self._notes if each.icon != GOAL or each.text == note.text)
        if note.text and all(note.text != waiting.text for waiting in self._notes):
            self._notes.append(note)

    def tick(self) -> None:
        """One tick: the note shown grows older, the next follows it."""
        if self._notes:
            self._notes[0].age += 1
            if self._notes[0].age >= self._notes[0].stays:
                self._notes.popleft()

    def draw(self) -> None:
        """Paint the note, over whatever lies there."""
        self.box = pygame.Rect(0, 0, 0, 0)
        if not self._notes:
            return
        note, face, canvas, pen = self._notes[0], self.app.face, self.app.canvas, self.app.pen
        inset = INSET if note.icon else 0
        lines, longest = _laid(note.text, WIDEST - 2 * PAD - inset, face)
        wide = longest + 2 * PAD + inset
        high = (len(lines) - 1) * face.leading + max(face.cap + face.below, ICON) + 9
        x, y = (WIDTH - wide) // 2, TOP - self._hidden(note, high)
        self.box = pygame.Rect(x, y, wide, high)
        frames.put(canvas, self.box)
        pen.cover(self.box)
        top = y + (high - (len(lines) - 1) * face.leading - face.cap) // 2
        if note.icon:
            canvas.blit(icon(note.icon), (x + PAD - 1, top + (face.cap - ICON) // 2))
        for i, line in enumerate(lines):
            pen.text((x + PAD + inset, top + i * face.leading), line, COLOR["gold4"], COLOR["ink0"])

    def _hidden(self, note: _Note, high: int) -> int:
        """How many px of the note are still, or already, above the canvas."""
        if self.app.settings.reduced_motion:
            return 0
        near = min(note.age, note.stays - note.age)
        return 0 if near >= SLIDES else round((high + TOP + 4) * (1 - near / SLIDES) ** 2)


@lru_cache(8)
def _laid(text: str, width: int, face: Face) -> tuple[list[str], int]:
    """`text` in lines of at most `width`, and the width of the longest, px."""
    lines = face.wrap(text, width)
    return lines, max(face.width(line) for line in lines)
