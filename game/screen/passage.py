"""How one picture of the game goes over into another: eyes that close and open, or a plain fade."""

import pygame

from game.screen.paint import dream
from game.screen.scene import Shared

FADE = 12
"""Ticks of each half of a plain fade."""


class Passage:
    """From one picture to another: eyes that close and open, or a plain fade. What is seen before stands still."""

    def __init__(self) -> None:
        self._before: pygame.Surface | None = None
        self._lids = False
        self._age = self._half = 0

    def begin(self, before: pygame.Surface, lids: bool) -> None:
        """Leave the picture `before`."""
        self._before, self._lids, self._age = before, lids, 0
        self._half = dream.LIDS if lids else FADE

    @property
    def shutting(self) -> bool:
        """Whether the picture before is still seen: until then the world waits."""
        return self._before is not None

    def tick(self) -> None:
        """One tick on."""
        self._age += 1
        if self._age >= self._half:
            self._before = None

    def draw(self, app: Shared) -> None:
        """Lay what hides the picture over everything; while it shuts, the picture before as well."""
        if self._before:
            app.canvas.blit(self._before, (0, 0))
        if self._age < 2 * self._half:
            hidden = 1 - abs(1 - self._age / self._half)
            if self._lids:
                dream.lids(app.canvas, hidden)
                app.pen.fade(1 - hidden)
            else:
                app.darken(hidden)
