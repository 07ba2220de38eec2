"""What the app runs: a stack of scenes, ticked at 60 Hz and drawn as often as the window can."""

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.screen.app import App


class Scene(ABC):
    """One screen of the game. `app` holds what every scene shares: canvas, pen, controls, words, settings, saves.
    `music` is the piece that is heard where no playthrough is shown."""

    music = ""

    def __init__(self, app: "App") -> None:
        self.app = app

    @abstractmethod
    def tick(self) -> None:
        """One sixtieth of a second."""

    @abstractmethod
    def draw(self, between: float) -> None:
        """Paint the canvas; `between` (0 to 1) is how far the next tick has come."""

    def resume(self) -> None:  # noqa: B027 - most scenes have nothing to do then
        """The scene above has gone; this one is on top again."""

    def leave(self) -> None:  # noqa: B027 - most scenes keep nothing
        """The game is being quit: keep what the player has."""
