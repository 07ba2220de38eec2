"""What every painter of a trial does."""

from abc import ABC, abstractmethod

import pygame

from game.screen.scene import Shared
from game.session import Session
from game.session.intent import Intent
from game.trials import Act


class TrialPainter(ABC):
    """Shows one trial over the place, and turns what is pressed into intents."""

    def __init__(self, app: Shared) -> None:
        self.app = app

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
