"""Sounds told in words: small, one under the other, in an upper corner of the screen."""

from collections.abc import Sequence
from functools import lru_cache

import msgspec
import pygame

from game.core.pace import TICKS
from game.screen.faces import Face
from game.screen.paint import HEIGHT, WIDTH, frames
from game.screen.paint.palette import COLOR
from game.screen.scene import Shared
from game.screen.widgets.pictures import icon

STAYS = 3 * TICKS
"""Ticks that a caption stays."""
LONGER, FREE_LETTERS = 2, 40
"""Ticks more for every letter over so many."""
LATELY = 40 * TICKS
"""Ticks for which one is known: of those that are told again meanwhile only the latest is on show."""
MOST = 3
"""Captions at once; the oldest goes when one more comes."""
EDGE, TOP, APART = 6, 6, 3
"""Px from the sides of the canvas and its head, and between one caption and the next."""
WIDEST = 160
"""Px of a caption at most: as much as the widest options leave beside them."""
SIDE, AIR, SIGN = 6, 4, 12
"""Px of the frame beside its words, over and under them, and the width of the sign of a sound."""
INSET = SIGN + 3
"""Px before the words for that sign."""
WORDS = WIDEST - 2 * SIDE - INSET
"""Px of a line at most."""
LOWEST = HEIGHT * 2 // 3
"""No caption ends below this row: under it are boxes and prompts."""
HEAD = HEIGHT // 2
"""What ends above this row lies at the head of the canvas, and captions go below it; they end above anything else."""


class _Caption(msgspec.Struct):
    text: str
    again: bool = False
    age: int = 0

    @property
    def stays(self) -> int:
        return STAYS + LONGER * max(0, len(self.text) - FREE_LETTERS)


class Captions:
    """The captions on show, the latest the lowest. `boxes` is where they were last drawn."""

    def __init__(self, app: Shared) -> None:
        self.app = app
        self.boxes: tuple[pygame.Rect, ...] = ()
        self._shown: list[_Caption] = []
        self._known: dict[str, int] = {}

    def __bool__(self) -> bool:
        return bool(self._shown)

    @property
    def texts(self) -> list[str]:
        """What is on show."""
        return [each.text for each in self._shown]

    def caption(self, text: str) -> None:
        """Tell a sound in words; one that is told already stays longer, one that was told lately takes the place of
        others of that kind."""
        if not text:
            return
        again = text in self._known
        self._known[text] = LATELY
        for each in self._shown:
            if each.text == text:
                each.age = 0
                return
        kept = [each for each in self._shown if not (again and each.again)]
        self._shown = [*kept, _Caption(text, again)][-MOST:]

    def tick(self) -> None:
        """One tick: all grow older, and the oldest go."""
        for each in self._shown:
            each.age += 1
        self._shown = [each for each in self._shown if each.age < each.stays]
        self._known = {text: left - 1 for text, left in self._known.items() if left > 1}

    def draw(self, covered: Sequence[pygame.Rect] = (), room: pygame.Rect | None = None) -> None:
        """Paint them in a `room` of their own, where the latest finds room in it; else clear of what is `covered`: on
        the left where all of them find room there, else where there is more of it. Where there is too little, the
        latest are shown."""
        self.boxes = ()
        if not self._shown:
            return
        face = self.app.lesser_face
        laid = [_laid(each.text, face) for each in self._shown]
        sizes = [_size(lines, wide, face) for lines, wide in laid]
        high = sum(tall + APART for _, tall in sizes)
        widest = max(wide for wide, _ in sizes)
        columns = [(left, *_room(left, widest, covered)) for left in (EDGE, WIDTH - EDGE - widest)]
        left, top, foot = max(columns, key=lambda column: min(high, column[2] - column[1]))
        if room and sizes[-1][0] <= room.width and sizes[-1][1] <= room.height:
            left, top, foot = room.left, room.top, room.bottom + APART
        first = len(sizes) - 1
        while first > 0 and top + sum(tall + APART for _, tall in sizes[first - 1 :]) <= foot:
            first -= 1
        boxes = []
        for (lines, _), (wide, tall) in zip(laid[first:], sizes[first:], strict=True):
            x = WIDTH - EDGE - wide if left == WIDTH - EDGE - widest else left
            boxes.append(box := pygame.Rect(x, top, wide, tall))
            self._put(box, lines, face)
            top += tall + APART
        self.boxes = tuple(boxes)

    def _put(self, box: pygame.Rect, lines: Sequence[str], face: Face) -> None:
        frames.put(self.app.canvas, box, "bark")
        self.app.pen.cover(box)
        top = box.y + (box.height - (len(lines) - 1) * face.leading - face.cap) // 2
        self.app.canvas.blit(icon("sound"), (box.x + SIDE - 2, top + (face.cap - SIGN) // 2))
        for i, line in enumerate(lines):
            at = box.x + SIDE + INSET, top + i * face.leading
            self.app.pen.text(at, line, COLOR["ink7"], COLOR["ink0"], face=face)


@lru_cache(16)
def _laid(text: str, face: Face) -> tuple[list[str], int]:
    """`text` in lines, and the width of the longest, px."""
    lines = face.wrap(text, WORDS)
    return lines, max(face.width(line) for line in lines)


def _size(lines: Sequence[str], longest: int, face: Face) -> tuple[int, int]:
    """How wide and high the frame of these lines is, px."""
    rows = (len(lines) - 1) * face.leading + max(face.cap + face.below, SIGN)
    return longest + 2 * SIDE + INSET, rows + 2 * AIR


def _room(left: int, wide: int, covered: Sequence[pygame.Rect]) -> tuple[int, int]:
    """The first row that captions may lie in from the column `left` on, and the one after the last."""
    top, foot = TOP, LOWEST
    for area in sorted(covered, key=lambda each: each.top):
        if area.left >= left + wide + APART or area.right + APART <= left:
            continue
        if area.bottom <= HEAD:
            top = max(top, area.bottom + APART)
        else:
            foot = min(foot, area.top - APART)
    return top, foot
