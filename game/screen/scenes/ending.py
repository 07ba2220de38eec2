"""The card after the last beat there is: quiet, over the harbour with its lamp out."""

import pygame

from game.screen.faces import SIZES
from game.screen.faces import face as large_face
from game.screen.paint import HEIGHT
from game.screen.paint.palette import COLOR
from game.screen.paint.picture import sheet
from game.screen.scene import Scene, Shared
from game.screen.text import Paragraph
from game.screen.widgets.prompt import prompt

LEFT, WIDE = 70, 262
"""Where the words begin, and how wide they are, px: they end before the lamp."""
DIM = (150, 146, 170)
"""How much of each colour of the harbour is left, out of 255."""
HONEST_AFTER = 80
"""Ticks before the second sentence is said."""
SOONEST = 40
"""Ticks before a press counts."""
TOP, LOW = 62, 44
"""Where the words begin, and px kept under them for the prompt."""


class Ending(Scene):
    """As far as the story goes."""

    music = "home"

    def __init__(self, app: Shared) -> None:
        super().__init__(app)
        self.age, self._gone = 0, False
        self._ground = sheet("assets/title/harbour_dark.png").convert()
        self._ground.fill(DIM, special_flags=pygame.BLEND_RGB_MULT)

    def tick(self) -> None:
        controls = self.app.controls
        self.age += 1
        pressed = controls.take("interact") or controls.click() is not None or controls.wants_out()
        if pressed and self.age > SOONEST and not self._gone:
            self._gone = True
            self.app.change(self.app.routes.title)

    def draw(self, between: float) -> None:
        canvas, pen, words, face = self.app.canvas, self.app.pen, self.app.words, self.app.face
        canvas.blit(self._ground, (0, 0))
        shade = COLOR["ink0"]
        large = large_face(self.app.settings.face, SIZES[-1])
        first = Paragraph(large, words("ending.line"), WIDE, color=COLOR["gold3"], shade=shade)
        second = Paragraph(face, words("ending.honest"), WIDE, color=COLOR["ink7"], shade=shade)
        upper = len(first.pages[0]) * large.leading
        top = max(0, min(TOP, HEIGHT - LOW - upper - second.height()))
        first.draw(pen, (LEFT, top))
        if self.age > HONEST_AFTER or self.app.settings.reduced_motion:
            second.draw(pen, (LEFT, top + upper))
        if self.age > SOONEST:
            prompt(self.app, "interact", words("ending.title"))
