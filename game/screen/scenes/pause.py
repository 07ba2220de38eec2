"""The pause: the world stands still and dark behind it."""

import pygame

from game.screen.paint import HEIGHT, WIDTH
from game.screen.paint.palette import COLOR
from game.screen.scene import Playing, Shared
from game.screen.scenes.panel import INSIDE, PanelScene
from game.screen.scenes.told import chapter_title, hours, joined, place_name
from game.screen.text import Paragraph
from game.screen.widgets.lists import MARK_WIDE, List
from game.screen.widgets.rows import RIGHT, Entry
from game.screen.widgets.thumbnail import thumbnail

ENTRIES = ("resume", "save", "load", "journal", "settings", "title")
NARROWEST, WIDEST, HIGHEST = 168, 400, 226
"""How wide and high it is at least, in the plain size, and at most, px."""
NOTE_SIDES = 6
"""Px that the words under the entries are narrower than these."""


class Pause(PanelScene):
    """Over `play`, of which `backdrop` is the picture."""

    def __init__(self, app: Shared, backdrop: pygame.Surface, play: Playing) -> None:
        super().__init__(app, backdrop)
        self.play = play
        self.list = List(app, [], pygame.Rect(0, 0, NARROWEST, 1))
        self._lay()

    def _lay(self) -> None:
        app = self.app
        self.list.fill([Entry(name, app.words(f"pause.{name}")) for name in ENTRIES])
        longest = max(app.face.width(app.words(f"pause.{name}")) for name in ENTRIES)
        wide = max(round(NARROWEST * app.lesser_face.size), min(WIDEST, longest + MARK_WIDE + RIGHT + 2 * INSIDE + 8))
        self._notes = self._note(wide - 2 * INSIDE - NOTE_SIDES)
        note = sum(paragraph.height() + 5 for paragraph in self._notes) + 6
        self.list.area = pygame.Rect(0, 0, wide - 2 * INSIDE, 1)
        high = min(self.list.tall, HIGHEST - note - 2 * INSIDE)
        self._box = pygame.Rect(0, 0, wide, high + note + 2 * INSIDE)
        self._box.center = (WIDTH // 2, HEIGHT // 2)
        self.list.area = pygame.Rect(self._box.x + INSIDE, self._box.y + INSIDE, wide - 2 * INSIDE, high)

    def _note(self, width: int) -> list[Paragraph]:
        """Where one is, and what is asked."""
        app, state = self.app, self.play.session.state
        small = app.lesser_face
        title = chapter_title(app.library, state.book, state.chapter)
        where = joined(app.words, title, place_name(app.words, state.place), hours(state.tick))
        told = [(self.play.session.goal, COLOR["gold2"]), (where, COLOR["ink5"])]
        return [Paragraph(small, text, width, color=ink, shade=COLOR["ink0"]) for text, ink in told if text]

    def resume(self) -> None:
        self._lay()

    def tick(self) -> None:
        if self.app.controls.wants_out():
            self.app.pop()
        elif isinstance(row := self.list.tick(), Entry):
            self._pick(row.name)

    def _pick(self, name: str) -> None:
        app, back = self.app, self.backdrop
        if name == "resume":
            app.pop()
        elif name == "save":
            app.push(app.routes.slots_to_save(back, self.play.session, thumbnail(back)))
        elif name == "load":
            app.push(app.routes.slots_to_load(back, under_way=True))
        elif name == "journal":
            app.push(app.routes.journal(back, self.play.session))
        elif name == "settings":
            app.push(app.routes.settings(back))
        else:
            self.play.leave()
            app.change(app.routes.title)

    def leave(self) -> None:
        """The scene under it is left too, and keeps the playthrough."""

    def draw(self, between: float) -> None:
        self.draw_ground()
        self.draw_panel(self._box, self.app.words("pause.heading"))
        self.list.draw()
        left, top = self._box.x + INSIDE + 3, self.list.area.bottom + 5
        self.app.canvas.fill(COLOR["ink3"], (left, top, self._box.width - 2 * INSIDE - NOTE_SIDES, 1))
        top += 6
        for paragraph in self._notes:
            paragraph.draw(self.app.pen, (left, top))
            top += paragraph.height() + 5
        words = self.app.words
        self.draw_prompts([("interact", words("pick")), ("pause", words("leave"))])
