"""Prompts: the key, button or part of the mouse that does something now, and what it does."""

from collections.abc import Callable, Sequence

import pygame

from game.screen.faces import Face
from game.screen.paint import HEIGHT, WIDTH, frames
from game.screen.paint.palette import COLOR
from game.screen.scene import Shared
from game.screen.widgets.caps import binding, cap

SIDE, AIR, BETWEEN = 7, 5, 14
"""Px inside a prompt's frame at its sides, between a cap and its words, and between prompts in a row."""
TOGETHER = 3
"""Px before a cap without words, which belongs to the one after it."""
LOW = 8
"""Px between a prompt's frame and the end of the canvas."""
TWICE_FROM = 2.0
"""Size of words from which caps are twice as large."""


def prompt(
    app: Shared, action: str, words: str, foot: int = HEIGHT, place: Callable[[pygame.Rect], pygame.Rect] | None = None
) -> pygame.Rect:
    """A prompt in its frame, in the middle of the canvas, low above the row `foot`, unless `place` makes another place
    of that one; where it lies."""
    face, picture = app.face, _cap(app, action, app.face)
    wide = picture.get_width() + AIR + face.width(words) + 2 * SIDE + 2
    high = max(picture.get_height(), face.cap + face.below) + 6
    box = pygame.Rect((WIDTH - wide) // 2, foot - LOW - high, wide, high)
    box = place(box) if place else box
    frames.put(app.canvas, box)
    app.pen.cover(box)
    _draw(app, face, picture, words, (box.x + SIDE, box.centery))
    return box


def plate(app: Shared, words: str) -> None:
    """Words in a frame of their own, in the middle of the canvas."""
    face = app.face
    box = pygame.Rect(0, 0, face.width(words) + 4 * SIDE, face.cap + face.below + 2 * SIDE)
    box.center = WIDTH // 2, HEIGHT // 2
    frames.put(app.canvas, box)
    app.pen.cover(box)
    app.pen.text((box.x + 2 * SIDE, box.centery - (face.cap + 1) // 2), words, COLOR["gold3"], COLOR["ink0"], face=face)


def row(app: Shared, prompts: Sequence[tuple[str, str]], right: int, middle: int) -> pygame.Rect:
    """Prompts (action, words) beside each other without a frame, the last ending at `right`; where they lie. One
    without words shares those of the next. Those that find no room are left out, the first first."""
    face, left, high = app.lesser_face, right, 0
    for action, words in reversed(prompts):
        picture = _cap(app, action, face)
        end = right if left == right else left - _air(words)
        left = end - _wide(face, picture, words)
        if left < 0:
            app.pen.leave_out(words, -left)
            left = end
            break
        _draw(app, face, picture, words, (left, middle))
        high = max(high, picture.get_height(), face.cap + face.below)
    return pygame.Rect(left, middle - high // 2, right - left, high)


def row_wide(app: Shared, prompts: Sequence[tuple[str, str]]) -> int:
    """How wide prompts beside each other are, px."""
    face = app.lesser_face
    alone = sum(_wide(face, _cap(app, action, face), words) for action, words in prompts)
    return alone + sum(_air(words) for _, words in prompts[:-1])


def skipping(app: Shared) -> pygame.Rect:
    """While skipping is switched on: what ends it, at the head of the canvas; where it lies (empty: nowhere)."""
    prompts = [("skip", app.words("prompt.skipping"))] if app.controls.is_on("skip") else []
    return row(app, prompts, WIDTH - LOW, LOW + SIDE)


def _cap(app: Shared, action: str, face: Face) -> pygame.Surface:
    return cap(app, *binding(app, action), large=face.size >= TWICE_FROM)


def _wide(face: Face, picture: pygame.Surface, words: str) -> int:
    """How wide a cap with its words is, px."""
    return picture.get_width() + (AIR + face.width(words) if words else 0)


def _air(words: str) -> int:
    """Px after a prompt with these words, before the next."""
    return BETWEEN if words else TOGETHER


def _draw(app: Shared, face: Face, picture: pygame.Surface, words: str, at: tuple[int, int]) -> None:
    """A cap and its words, their left end and middle at `at`."""
    x, middle = at
    app.canvas.blit(picture, (x, middle - picture.get_height() // 2))
    top = middle - (face.cap + 1) // 2
    app.pen.text((x + picture.get_width() + AIR, top), words, COLOR["ink8"], COLOR["ink0"], face=face)
