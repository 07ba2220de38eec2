"""A picture that is shown again as long as nothing in it moves."""

import pygame

from game.screen.paint.patches import surface


class Standing:
    """Keeps the picture of what stands still. What is `shown` is anything that equals itself as long as the picture
    would be the same."""

    def __init__(self) -> None:
        self._shown: object = None
        self._picture: pygame.Surface | None = None
        self._kept = False

    def forget(self) -> None:
        """Nothing is as it was."""
        self._shown, self._kept = None, False

    def again(self, canvas: pygame.Surface, shown: object) -> bool:
        """Lay the picture of `shown` over the `canvas` where it is kept; whether it is."""
        if not self._kept or self._shown != shown:
            return False
        if self._picture:
            canvas.blit(self._picture, (0, 0))
        return True

    def keep(self, canvas: pygame.Surface, shown: object) -> None:
        """The `canvas` shows what is `shown` now. The second time running it is kept: what moves is never copied."""
        self._kept = self._shown == shown
        self._shown = shown
        if self._kept:
            if self._picture is None or self._picture.get_size() != canvas.get_size():
                self._picture = surface(*canvas.get_size())
            self._picture.blit(canvas, (0, 0))
