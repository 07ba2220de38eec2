"""A picture held up, large, while it is spoken of: it comes up from behind the words, and goes back there."""

import pygame

from game.screen.paint import WIDTH
from game.screen.paint.palette import COLOR
from game.screen.paint.picture import drawn, sheet
from game.screen.scene import Shared

COMES_IN = 16
"""Ticks until it is all there, or away."""
RISES = 14
"""How far it comes up meanwhile, px."""
SHADOW, SHADOW_AT = 96, 3
"""How dense its shadow is, of 255, and how far it falls, px."""
AIR = 4
"""Px it keeps from the edge of the canvas where there is room, and from options beside it."""


class Exhibit:
    """What is held up, or was until now."""

    def __init__(self, app: Shared) -> None:
        self.app = app
        self._name = ""
        self._share = 0.0

    def tick(self, name: str) -> None:
        """One tick in which the picture `name` is held up (empty: none)."""
        if self.app.settings.reduced_motion:
            self._name, self._share = name, 1.0 if name else 0.0
            return
        if name and name != self._name and self._share <= 0:
            self._name = name
        up = bool(name) and name == self._name
        self._share = max(0.0, min(1.0, self._share + (1 if up else -1) / COMES_IN))

    def place(self, room: pygame.Rect) -> pygame.Rect | None:
        """Where it is on the canvas, in the midst of `room`; what is too high for it reaches below. None: nowhere."""
        if not self._name or self._share <= 0:
            return None
        wide, high = sheet(_file(self._name)).get_size()
        middle = min(WIDTH // 2, room.right - AIR - wide // 2)
        left, top = max(AIR, middle - wide // 2), max(min(AIR, max(0, room.bottom - high)), room.centery - high // 2)
        return pygame.Rect(left, top + round((1 - self._share) ** 2 * RISES), wide, high)

    def draw(self, room: pygame.Rect) -> None:
        """Paint it. Raises FileNotFoundError for a picture there is none of."""
        place = self.place(room)
        if not place:
            return
        canvas, alpha = self.app.canvas, round(255 * self._share)
        shadow = _shadow(self._name)
        shadow.set_alpha(SHADOW * alpha // 255)
        canvas.blit(shadow, place.move(SHADOW_AT, SHADOW_AT))
        shown = sheet(_file(self._name))
        shown.set_alpha(alpha)
        canvas.blit(shown, place)
        self.app.pen.cover(place)


@drawn()
def _shadow(name: str) -> pygame.Surface:
    """All of a picture, in ink."""
    outline = pygame.mask.from_surface(sheet(_file(name)))
    return outline.to_surface(setcolor=(*COLOR["ink0"], 255), unsetcolor=(0, 0, 0, 0)).convert_alpha()


def _file(name: str) -> str:
    return f"assets/pictures/{name}.png"
