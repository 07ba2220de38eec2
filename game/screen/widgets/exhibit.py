"""A picture held up, large, while it is spoken of: it comes up from behind the words, before a room that is a little
darker meanwhile, beside whoever holds it, and goes back there."""

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
DIM = 0.35
"""The share of the light that the place loses behind it."""
BESIDE = 16
"""Px from the middle of whoever holds it to where it may begin."""
AIR = 4
"""Px it keeps from the edge of the canvas where there is room, and from options beside it."""


class Exhibit:
    """What is held up, or was until now."""

    def __init__(self, app: Shared) -> None:
        self.app = app
        self._name = ""
        self._share = 0.0
        self._lead: int | None = None

    def tick(self, name: str, lead: int | None = None) -> None:
        """One tick in which the picture `name` is held up (empty: none); as it is taken up, whoever leads stands in the
        column `lead` of the canvas (None: they are not to be kept clear of it)."""
        taken_up = bool(name) and name != self._name and (self._share <= 0 or self.app.settings.reduced_motion)
        if taken_up:
            self._name, self._lead = name, lead
        if self.app.settings.reduced_motion:
            self._name, self._share = name, 1.0 if name else 0.0
            return
        up = bool(name) and name == self._name
        self._share = max(0.0, min(1.0, self._share + (1 if up else -1) / COMES_IN))

    def place(self, room: pygame.Rect) -> pygame.Rect | None:
        """Where it is on the canvas: in the midst of `room`, or of the part of it on that side of whoever leads which
        is wider; what is too high for it reaches below. None: nowhere."""
        if not self._name or self._share <= 0:
            return None
        wide, high = sheet(_file(self._name)).get_size()
        left, top = self._left(room, wide), max(min(AIR, max(0, room.bottom - high)), room.centery - high // 2)
        return pygame.Rect(left, top + round((1 - self._share) ** 2 * RISES), wide, high)

    def _left(self, room: pygame.Rect, wide: int) -> int:
        """The column in which it begins."""
        first, last = max(AIR, room.left + AIR * bool(room.left)), room.right - AIR - wide
        if self._lead is None or not room.left <= self._lead < room.right:
            wanted = WIDTH // 2 - wide // 2
        elif self._lead - room.left > room.right - self._lead:
            wanted = min((room.left + self._lead - BESIDE - wide) // 2, self._lead - BESIDE - wide)
        else:
            wanted = max((self._lead + BESIDE + room.right - wide) // 2, self._lead + BESIDE)
        return max(first, min(wanted, last))

    def draw(self, room: pygame.Rect) -> None:
        """Paint it over the place, which it darkens. Raises FileNotFoundError for a picture there is none of."""
        place = self.place(room)
        if not place:
            return
        self.app.darken(DIM * self._share)
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
