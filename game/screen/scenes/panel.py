"""What menus have in common: the darkened picture behind them, a gilt panel with its heading, prompts at the foot."""

from collections.abc import Sequence

import pygame

from game.screen.paint import HEIGHT, WIDTH, frames
from game.screen.paint.palette import COLOR
from game.screen.scene import Scene, Shared
from game.screen.widgets import prompt
from game.screen.widgets.plate import plate_high

LEFT_OVER = (72, 66, 96)
"""How much of each colour of the picture behind is left, out of 255."""
PANEL = pygame.Rect(24, 16, 432, 228)
INSIDE = 12
"""Px between a panel's edge and what lies in it."""
FOOT = HEIGHT - 13
"""The middle of the prompts at the foot."""
PLATE_PAD = 11


def darkened(picture: pygame.Surface) -> pygame.Surface:
    """`picture` as it lies behind a menu."""
    dark = picture.copy()
    dark.fill(LEFT_OVER, special_flags=pygame.BLEND_RGB_MULT)
    return dark


class PanelScene(Scene):
    """A scene over a still, darkened picture. `backdrop` is the picture before it was darkened."""

    def __init__(self, app: Shared, backdrop: pygame.Surface) -> None:
        super().__init__(app)
        self.backdrop = backdrop
        self._ground = darkened(backdrop)

    def draw_ground(self) -> None:
        """The picture behind."""
        self.app.canvas.blit(self._ground, (0, 0))

    def draw_panel(self, rect: pygame.Rect, heading: str = "", kind: str = "panel") -> None:
        """A panel, its heading on a plate across its top edge."""
        frames.put(self.app.canvas, rect, kind)
        self.app.pen.cover(rect)
        if heading:
            self.draw_plate((rect.x + 14, rect.y), heading)

    def draw_plate(self, at: tuple[int, int], words: str, chosen: bool = True) -> pygame.Rect:
        """A plate with `words`, its left end at `at` and its middle on that line; where it lies."""
        face = self.app.lesser_face
        high = plate_high(face)
        plate = pygame.Rect(at[0], at[1] - high // 2, face.width(words) + 2 * PLATE_PAD, high)
        frames.put(self.app.canvas, plate, "plate")
        self.app.pen.cover(plate)
        ink = COLOR["gold3"] if chosen else COLOR["ink6"]
        top = plate.y + (high - face.cap) // 2
        self.app.pen.text(
            (plate.x + PLATE_PAD, top), words, ink, COLOR["wood2"] if chosen else COLOR["ink0"], face=face
        )
        return plate

    def draw_prompts(self, prompts: Sequence[tuple[str, str]]) -> None:
        """(action, words) at the foot of the canvas."""
        prompt.row(self.app, prompts, WIDTH - PANEL.x - 4, FOOT)
