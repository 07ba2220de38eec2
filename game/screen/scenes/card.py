"""The card before a chapter: its number, title and year over the dark, and a small lamp."""

from typing import TYPE_CHECKING

import pygame

from game.screen.paint import HEIGHT, WIDTH
from game.screen.paint.palette import COLOR
from game.screen.scenes.scene import Scene
from game.screen.widgets.pictures import icon
from game.session import Session

if TYPE_CHECKING:
    from game.screen.app import App

STAYS = 200
"""Ticks before play begins by itself."""
LIT = 24
"""Ticks after which the lamp is lit."""
SOONEST = 12
"""Ticks before a press counts, so that the one that turned the page does not."""
WIDEST = 420


class Card(Scene):
    """The chapter that `session` stands in."""

    def __init__(self, app: "App", session: Session) -> None:
        super().__init__(app)
        self.session, self.age, self._gone = session, 0, False

    def tick(self) -> None:
        controls = self.app.controls
        self.age += 1
        pressed = controls.take("interact") or controls.click() is not None or controls.wants_out()
        if not self._gone and (self.age > STAYS or (pressed and self.age > SOONEST)):
            self._gone = True
            self.app.change(self._play)

    def _play(self) -> Scene:
        from game.screen.scenes.play import Play

        return Play(self.app, self.session)

    def leave(self) -> None:
        """The page before it has kept the playthrough already."""

    def draw(self, between: float) -> None:
        canvas, pen, words, face = self.app.canvas, self.app.pen, self.app.words, self.app.face
        chapter = self.session.chapter
        canvas.fill(COLOR["ink0"])
        lit = self.age > LIT or self.app.settings.reduced_motion
        lamp = pygame.transform.scale_by(icon("lamp_lit" if lit else "lamp_unlit"), 2)
        titles = face.wrap(chapter.title, WIDEST)
        high = 24 + 16 + face.leading * (len(titles) + 2)
        top, middle = (HEIGHT - high) // 2, WIDTH // 2
        canvas.blit(lamp, (middle - 12, top))
        top += 40
        pen.text((middle, top), words("card.number", number=chapter.number), COLOR["ink5"], align="center")
        for line in titles:
            top += face.leading
            pen.text((middle, top), line, COLOR["gold3"], COLOR["wood0"], align="center")
        if chapter.year:
            pen.text((middle, top + face.leading), words("card.year", year=chapter.year), COLOR["ink6"], align="center")
