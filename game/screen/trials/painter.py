"""What every painter of a trial does."""

from abc import ABC, abstractmethod
from collections.abc import Sequence

import pygame

from game.content.level import Point
from game.screen.paint import WIDTH
from game.screen.paint.palette import COLOR
from game.screen.scene import Shared
from game.screen.text import Paragraph
from game.screen.widgets import prompt
from game.session import Session
from game.session.intent import Intent
from game.trials import Act

SIDE = 14
"""Px between words and the edges of the panel or the canvas."""
ABOVE = 14
"""Px between the foot of a panel and the words in it."""


class TrialPainter(ABC):
    """Shows one trial over the place, and turns what is pressed into intents. `corner` is the point of the place that
    is seen at the top left of the canvas, px. One that `stays` is painted also while something is said over it."""

    stays = False

    def __init__(self, app: Shared) -> None:
        self.app = app
        self.corner: Point = (0, 0)

    @abstractmethod
    def intent(self, session: Session) -> Intent:
        """What the player wants of the trial in force this tick."""

    @abstractmethod
    def press(self, act: Act) -> str:
        """The action whose press means `act`; breath held is always `breathe`."""

    @property
    @abstractmethod
    def covers(self) -> tuple[pygame.Rect, ...]:
        """What it lies over of the canvas: captions keep out of that."""

    @abstractmethod
    def draw(self, session: Session, tick: int) -> None:
        """Paint the trial in force; `tick` moves what moves."""

    def tell(self, session: Session, panel: pygame.Rect) -> None:
        """Set what the trial in force is told by at the foot of its `panel`."""
        view = session.view.trial
        if view:
            text, face = self.app.words(view.words, **view.parts), self.app.lesser_face
            told = Paragraph(face, text, panel.width - 2 * SIDE, color=COLOR["ink7"], shade=COLOR["ink0"])
            told.draw(self.app.pen, (panel.x + SIDE, panel.bottom - ABOVE - told.height() + face.below))

    def prompts(self, foot: pygame.Rect, rows: Sequence[list[tuple[str, str]]]) -> None:
        """Show what a press does, one row under the other, on the darkened `foot` of the canvas."""
        self.app.canvas.fill(COLOR["ink3"], foot, special_flags=pygame.BLEND_RGB_MULT)
        for i, beside in enumerate(rows):
            prompt.row(self.app, beside, WIDTH - SIDE, foot.y + foot.height * (2 * i + 1) // (2 * len(rows)))
