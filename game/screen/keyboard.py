"""A keyboard without fingers on it: presses keys by what they do, through the queue that real ones come in by."""

import msgspec
import pygame

from game.screen.layout import Layout
from game.settings import Settings


class Press(msgspec.Struct, frozen=True):
    """One tick at the keyboard: the actions whose keys are down all through it, and one whose key is tapped."""

    held: frozenset[str] = frozenset()
    tap: str = ""


class Keyboard:
    """Presses the keys that `settings` give to actions; of several, the first. `layout` is where they lie."""

    def __init__(self, settings: Settings, layout: Layout) -> None:
        self._settings, self._layout = settings, layout
        self._down: frozenset[str] = frozenset()

    def press(self, press: Press) -> None:
        """Let go, press and tap keys for one tick."""
        for action in sorted(self._down - press.held):
            self._post(pygame.KEYUP, action)
        for action in sorted(press.held - self._down):
            self._post(pygame.KEYDOWN, action)
        self._down = press.held
        if press.tap:
            self._post(pygame.KEYDOWN, press.tap)
            self._post(pygame.KEYUP, press.tap)

    def let_go(self) -> None:
        """Forget what is down: a window that loses the keyboard takes every key for let go."""
        self._down = frozenset()

    def close(self) -> None:
        """Close the window."""
        pygame.event.post(pygame.event.Event(pygame.QUIT))

    def _post(self, kind: int, action: str) -> None:
        key, scancode = self._layout.codes(self._settings.keys[action][0])
        pygame.event.post(pygame.event.Event(kind, key=key, mod=0, unicode="", scancode=scancode))
