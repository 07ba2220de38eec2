"""Telling whoever plays when the game's own window is gone, or going."""

import sys
import textwrap
from contextlib import suppress

import pygame

from game.content.words import Words

WIDE = 72
"""Letters in a line of a window that does not break lines by itself."""


def tell_outside(words: Words, text: str) -> None:
    """Say `text` on stderr and, where no terminal shows that, in a window of its own."""
    with suppress(OSError, ValueError):
        print(text, file=sys.stderr)
    if not _in_a_terminal():
        with suppress(pygame.error):
            pygame.display.quit()
            laid = "\n".join(textwrap.fill(line, WIDE, break_long_words=False) for line in text.splitlines())
            pygame.display.message_box(words("outside.heading"), laid, message_type="warn", buttons=(words("fine"),))


def _in_a_terminal() -> bool:
    """Whether somebody reads what the game prints; one that was started from a desktop may have no stderr at all."""
    with suppress(OSError, ValueError):
        return sys.stderr is not None and sys.stderr.isatty()
    return False
