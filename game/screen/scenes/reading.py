"""A page of the picture book, read again from the journal."""

from game.screen.faces import Face
from game.screen.paint.palette import COLOR
from game.screen.scene import Scene, Shared
from game.screen.scenes.page import AREA, PROMPTS_RIGHT, picture
from game.screen.scenes.panel import FOOT
from game.screen.widgets import prompt
from game.screen.widgets.paper import Paper
from game.story.journal import Page

NUMBER_LOW = 8
"""Px from the foot of the paper's words to the number of the sheet."""


class Reading(Scene):
    """`page`, with all of its words; left, right or a press leaf through the sheets they need."""

    def __init__(self, app: Shared, page: Page) -> None:
        super().__init__(app)
        self.page, self.sheet = page, 0
        self._face: Face | None = None
        self._lay()

    def _leaf(self, sheet: int) -> None:
        self.app.sound.touch("page")
        self.sheet = sheet

    def _lay(self) -> None:
        if self._face is not self.app.face:
            self._face = self.app.face
            self._paper = Paper(self._face, self.app.book_face, self.app.lesser_face, self.page.lines, AREA)
            self.sheet = min(self.sheet, len(self._paper.sheets) - 1)

    def tick(self) -> None:
        controls, last = self.app.controls, len(self._paper.sheets) - 1
        self._lay()
        on = controls.step("right") or controls.step("down") or controls.wheel < 0
        back = controls.step("left") or controls.step("up") or controls.wheel > 0
        pressed = controls.take("interact") or controls.click() is not None
        if controls.wants_out() or (pressed and self.sheet == last):
            self.app.pop()
        elif on or pressed:
            self._leaf(min(last, self.sheet + 1))
        elif back:
            self._leaf(max(0, self.sheet - 1))

    def draw(self, between: float) -> None:
        self.app.canvas.blit(picture(self.page.name), (0, 0))
        self._paper.draw(self.app.pen, self.sheet)
        count, words = len(self._paper.sheets), self.app.words
        if count > 1:
            cap = self.app.lesser_face.cap
            at = (AREA.right, AREA.bottom + NUMBER_LOW - cap)
            self.app.pen.cover((AREA.x, at[1], AREA.width + 1, cap + self.app.lesser_face.below))
            self.app.pen.text(at, f"{self.sheet + 1}/{count}", COLOR["wood4"], face=self.app.lesser_face, align="right")
        prompts = [("right", words("prompt.turn"))] if count > 1 else []
        prompt.row(self.app, [*prompts, ("pause", words("leave"))], PROMPTS_RIGHT, FOOT + 2)
