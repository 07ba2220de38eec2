"""The card before a chapter: its number, title and year, under the chapter's picture or under a small lamp."""

import pygame

from game.screen.faces import SIZES, Face
from game.screen.faces import face as large_face
from game.screen.paint import HEIGHT, WIDTH, light
from game.screen.paint.palette import COLOR
from game.screen.paint.picture import sheet
from game.screen.scene import Scene, Shared
from game.screen.widgets.pictures import icon
from game.session import Session

STAYS = 200
"""Ticks before play begins by itself."""
LOOKED_AT = 120
"""Ticks more for a chapter that has a picture."""
LIT, RISES = 24, 36
"""Ticks after which the lamp is lit or the picture begins to come up, and how many that takes."""
SOONEST = 12
"""Ticks before a press counts, so that the one that turned the page does not."""
WIDEST = 420
LAMP, AIR, NUMBER_AIR = 24, 14, 4
"""Size of the lamp, and px under it and under the chapter's number."""
HALO = (70, (46, 30, 16), 1.6)
"""Radius, colour and falloff of its light."""
CALM = 168
"""A chapter's picture is dark from here down, for the words."""
DUSK = (34, 28, 50)
"""What a picture is multiplied by where words reach above that."""
BESIDE = 8
"""Px of that over the words."""


def picture(session: Session) -> pygame.Surface | None:
    """The picture of the chapter that `session` stands in, where it has one. Raises ContentError for a file that is no
    picture."""
    try:
        return sheet(f"assets/cards/{session.state.book}-{session.chapter.number}.png")
    except FileNotFoundError:
        return None


class Card(Scene):
    """The chapter that `session` stands in."""

    def __init__(self, app: Shared, session: Session) -> None:
        super().__init__(app)
        self.session, self.age, self._gone = session, 0, False
        self._picture = picture(session)
        self._stays = STAYS + (LOOKED_AT if self._picture else 0)

    def tick(self) -> None:
        controls = self.app.controls
        self.age += 1
        pressed = controls.take("interact") or controls.click() is not None or controls.wants_out()
        if not self._gone and (self.age > self._stays or (pressed and self.age > SOONEST)):
            self._gone = True
            self.app.change(lambda: self.app.routes.play(self.session, begun=True))

    def leave(self) -> None:
        """The page before it has kept the playthrough already."""

    def draw(self, between: float) -> None:
        self.app.canvas.fill(COLOR["ink0"])
        face, large = self.app.face, large_face(self.app.settings.face, SIZES[-1])
        titles = large.wrap(self.session.chapter.title, WIDEST)
        high = face.leading + large.leading * len(titles)
        if self._picture:
            high += NUMBER_AIR + face.cap
            top = min(CALM + (HEIGHT - CALM - high) // 2, HEIGHT - AIR - high)
            self._draw_picture(self._picture, top)
        else:
            top = (HEIGHT - LAMP - AIR - high - face.leading) // 2
            self._draw_lamp(top)
            top += LAMP + AIR
        self._draw_words(top, titles, large)

    def _draw_picture(self, shown: pygame.Surface, words_top: int) -> None:
        """`shown` coming up out of the dark, darkened where the words begin above what it keeps dark for them."""
        canvas = self.app.canvas
        canvas.blit(shown, (0, 0))
        if words_top - BESIDE < CALM:
            above = pygame.Rect(0, words_top - BESIDE, WIDTH, CALM - words_top + BESIDE)
            canvas.fill(DUSK, above, special_flags=pygame.BLEND_RGB_MULT)
        if not self.app.settings.reduced_motion:
            self.app.darken(1 - min(1.0, max(0, self.age - LIT) / RISES))

    def _draw_lamp(self, top: int) -> None:
        canvas, lit = self.app.canvas, self.age > LIT or self.app.settings.reduced_motion
        if lit:
            pool = light.pool(*HALO)
            at = WIDTH // 2 - pool.get_width() // 2, top + LAMP // 2 - pool.get_height() // 2
            canvas.blit(pool, at, special_flags=pygame.BLEND_RGB_ADD)
        lamp = pygame.transform.scale_by(icon("lamp_lit" if lit else "lamp_unlit"), 2)
        canvas.blit(lamp, ((WIDTH - LAMP) // 2, top))

    def _draw_words(self, top: int, titles: list[str], large: Face) -> None:
        pen, words, chapter, middle = self.app.pen, self.app.words, self.session.chapter, WIDTH // 2
        number = COLOR["ink6" if self._picture else "ink5"]
        pen.text((middle, top), words("card.number", number=chapter.number), number, align="center")
        top += self.app.face.leading + NUMBER_AIR
        for line in titles:
            pen.text((middle, top), line, COLOR["gold3"], COLOR["wood0"], face=large, align="center")
            top += large.leading
        if chapter.year:
            pen.text((middle, top), words("card.year", year=chapter.year), COLOR["ink6"], align="center")
