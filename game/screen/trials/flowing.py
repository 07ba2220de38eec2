"""Words and boxes for words, laid out one after the other in lines."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import pygame

from game.screen.faces import Face

INSIDE = 5
"""Px between a word and the sides of its box."""
BLANK = 46
"""Px that a gap is wide at least."""
AIR = 5
"""Px between two boxes, or between two words."""
_GAP = re.compile(r"\{(\w+)\}([^\s{]*)")


class Piece(NamedTuple):
    """A word at its place, px; `name` is the gap or the word it is the box of (empty: of none)."""

    text: str
    box: pygame.Rect
    name: str = ""


def row_high(face: Face) -> int:
    """Px from one line of boxes to the next."""
    return face.cap + face.below + 9


def slip(face: Face, sentence: str, put: dict[str, str], area: pygame.Rect) -> list[Piece]:
    """A sentence with boxes for its `{gaps}`, which hold what is `put` in them, from the top left of `area`."""

    def pieces() -> Iterator[tuple[str, str, int]]:
        for number, token in enumerate(sentence.split()):
            match = _GAP.match(token)
            if not match:
                yield token, "", AIR
                continue
            word = put.get(match[1], "")
            yield (word[:1].upper() + word[1:] if number == 0 else word), match[1], 0 if match[2] else AIR
            if match[2]:
                yield match[2], "", AIR

    return list(_laid(face, pieces(), area))


def tray(face: Face, words: Iterable[str], area: pygame.Rect) -> list[Piece]:
    """A box for each word, from the top left of `area`."""
    return list(_laid(face, ((word, word, AIR) for word in words), area))


def _laid(face: Face, pieces: Iterable[tuple[str, str, int]], area: pygame.Rect) -> Iterator[Piece]:
    """Pieces (text, name, air after it) at their places; what has no air after it keeps to its line with the next."""
    sized = [(text, name, air, max(face.width(text) + 2 * INSIDE, BLANK) if name else face.width(text))
             for text, name, air in pieces]  # fmt: skip
    x, y, high = area.x, area.y, row_high(face)
    for at, (text, name, air, wide) in enumerate(sized):
        tied = sized[at + 1][3] if not air and at + 1 < len(sized) else 0
        if x > area.x and x + wide + tied > area.right and (at == 0 or sized[at - 1][2]):
            x, y = area.x, y + high
        yield Piece(text, pygame.Rect(x, y, wide, high - 3), name)
        x += wide + air
