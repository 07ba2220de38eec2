"""The card before a chapter: its number, title and year over the dark, and a small lamp."""

from typing import TYPE_CHECKING

import pygame

from game.screen.faces import SIZES
from game.screen.faces import face as large_face
from game.screen.paint import HEIGHT, WIDTH, light
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
LAMP, AIR = 24, 14
"""Size of the lamp, and px under it."""
HALO = (70, (46, 30, 16), 1.6)
"""Radius, colour and falloff of its light."""


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

        play = Play(self.app, self.session)
        if beat := self.session.beat:
            play.toasts.add("toast.goal", icon="goal", words=beat.goal)
        return play

    def leave(self) -> None:
        """The page before it has kept the playthrough already."""

    def draw(self, between: float) -> None:
        canvas, pen, words, face = self.app.canvas, self.app.pen, self.app.words, self.app.face
        chapter = self.session.chapter
        canvas.fill(COLOR["ink0"])
        lit = self.age > LIT or self.app.settings.reduced_motion
        large = large_face(self.app.settings.face, SIZES[-1])
        titles = large.wrap(chapter.title, WIDEST)
        high = LAMP + AIR + 2 * face.leading + large.leading * len(titles)
        top, middle = (HEIGHT - high) // 2, WIDTH // 2
        if lit:
            pool = light.pool(*HALO)
            at = (middle - pool.get_width() // 2, top + LAMP // 2 - pool.get_height() // 2)
            canvas.blit(pool, at, special_flags=pygame.BLEND_RGB_ADD)
        lamp = pygame.transform.scale_by(icon("lamp_lit" if lit else "lamp_unlit"), 2)
        canvas.blit(lamp, (middle - LAMP // 2, top))
        top += LAMP + AIR
        pen.text((middle, top), words("card.number", number=chapter.number), COLOR["ink5"], align="center")
        top += face.leading + AIR // 3
        for line in titles:
            pen.text((middle, top), line, COLOR["gold3"], COLOR["wood0"], face=large, align="center")
            top += large.leading
        if chapter.year:
            pen.text((middle, top), words("card.year", year=chapter.year), COLOR["ink6"], align="center")
