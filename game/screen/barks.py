"""Barks: half sentences over heads, out of the way of boxes."""

import pygame

from game.screen.paint import HEIGHT, WIDTH, frames
from game.screen.paint.palette import COLOR
from game.screen.scene import Shared

BARK_SIDES, BARK_AIR, BARK_WIDEST = 14, 6, 300
"""Px of a bark's frame beside its words, over (and at least under) them, and that its lines are wide at most."""
EDGE = 4
"""Px that barks keep from the edges of the canvas."""
BARK_FOR = 150
"""Ticks a bark stays."""


class Barks:
    """Half sentences over heads. `boxes` is where they were last drawn."""

    def __init__(self, app: Shared) -> None:
        self.app = app
        self.boxes: list[pygame.Rect] = []
        self._barks: dict[str, tuple[str, int]] = {}

    def __bool__(self) -> bool:
        return bool(self._barks)

    def add(self, who: str, text: str) -> None:
        """`who` says `text`."""
        self._barks[who] = (text, self.app.ticks + BARK_FOR)

    def hush(self, who: str) -> None:
        """`who` says something else now."""
        self._barks.pop(who, None)

    def draw(self, heads: dict[str, tuple[int, int]], covered: tuple[pygame.Rect, ...] = ()) -> None:
        """Paint them; `heads` are where heads end on the canvas. They keep out of what is `covered`."""
        face, canvas = self.app.face, self.app.canvas
        self.boxes.clear()
        self._barks = {who: bark for who, bark in self._barks.items() if bark[1] > self.app.ticks}
        for who, (text, _) in self._barks.items():
            if who not in heads:
                continue
            lines = face.wrap(text, BARK_WIDEST)
            wide = max(map(face.width, lines)) + BARK_SIDES
            high = BARK_AIR + (len(lines) - 1) * face.leading + face.cap + max(BARK_AIR, face.below)
            x = max(EDGE, min(WIDTH - wide - EDGE, heads[who][0] - wide // 2))
            y = max(EDGE, min(HEIGHT - high - EDGE, heads[who][1] - high - 3))
            x, y = _beside(pygame.Rect(x, y, wide, high), (*covered, *self.boxes))
            frames.put(canvas, (x, y, wide, high), "bark")
            self.app.pen.cover((x, y, wide, high))
            self.boxes.append(pygame.Rect(x, y, wide, high))
            for row, line in enumerate(lines):
                at = (x + BARK_SIDES // 2, y + BARK_AIR + row * face.leading)
                self.app.pen.text(at, line, COLOR["ink8"], COLOR["ink3"], face=face)


def _beside(bark: pygame.Rect, covered: tuple[pygame.Rect, ...]) -> tuple[int, int]:
    """Where `bark` goes so that nothing that is `covered` hides it: left of that, over it, right of it or under it,
    whichever is nearest of what is free."""
    canvas = pygame.Rect(0, 0, WIDTH, HEIGHT).inflate(-2 * EDGE, -2 * EDGE)
    for area in covered:
        if bark.colliderect(area):
            over = bark.move(0, area.top - bark.bottom - EDGE)
            ways = [
                bark.move(area.left - bark.right - EDGE, 0),
                over,
                bark.move(area.right - bark.left + EDGE, 0),
                bark.move(0, area.bottom - bark.top + EDGE),
            ]
            found = [way for way in ways if canvas.contains(way) and way.collidelist(covered) < 0]
            bark = min(found, key=lambda way: abs(way.x - bark.x) + abs(way.y - bark.y)) if found else over
    return bark.x, max(EDGE, bark.y)
