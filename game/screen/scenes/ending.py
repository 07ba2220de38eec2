"""The card after a chapter: quiet, over the harbour with its lamp out; what remains of how it was played, and the next
one, into which it leads, where there is one."""

from functools import cached_property

import pygame

from game.content.books import END
from game.screen.faces import SIZES
from game.screen.faces import face as large_face
from game.screen.paint import HEIGHT, WIDTH
from game.screen.paint.palette import COLOR
from game.screen.paint.picture import sheet
from game.screen.scene import Scene, Shared
from game.screen.scenes.entering import go_on
from game.screen.text import Paragraph
from game.screen.widgets.prompt import prompt, row
from game.session import Session
from game.session.carrying import carried

LEFT, WIDE = 70, 262
"""Where the words begin, and how wide they are, px: they end before the lamp."""
DIM = (150, 146, 170)
"""How much of each colour of the harbour is left, out of 255."""
HONEST_AFTER = 80
"""Ticks before the second sentence is said."""
SOONEST = 150
"""Ticks before a press counts: both sentences can have been read."""
QUIET, MOST = 30, 300
"""Ticks without a press before one counts, so that one of many that went on from words does not, and ticks after which
any counts: not every hand can keep still."""
PROMPTS = (WIDTH - 28, HEIGHT - 13)
"""Where several prompts end, and their middle."""
REMAINS, EACH = 4, 24
"""How many things that remain are told at most, and ticks from one to the next."""
TOP, LOW = 62, 44
"""Where the words begin, and px kept under them for the prompt."""


class Ending(Scene):
    """After the chapter of `session`, which has ended."""

    def __init__(self, app: Shared, session: Session) -> None:
        super().__init__(app)
        self.session, self.age, self._gone = session, 0, False
        self._pressed_at = -QUIET
        self.follows = app.library.book(session.state.book).after(session.state.chapter)
        """The chapter that it leads into; None where there is none."""
        self._ground = sheet("assets/title/harbour_dark.png").convert()
        self._ground.fill(DIM, special_flags=pygame.BLEND_RGB_MULT)

    def tick(self) -> None:
        controls = self.app.controls
        self.age += 1
        on, out = controls.take("interact") or controls.click() is not None, controls.wants_out()
        if not (on or out) or self._gone:
            return
        quiet, self._pressed_at = self.age - self._pressed_at >= QUIET, self.age
        if self.age > SOONEST and (quiet or self.age > MOST):
            self._gone = True
            if on and self.follows:
                go_on(self.app, self.session.state.book, self.follows.name, carried(self.session.state))
            else:
                self.app.change(self.app.routes.title)

    def resume(self) -> None:
        """What was told of the next chapter, which cannot be begun, has been read."""
        self._gone = False

    @cached_property
    def remains(self) -> list[str]:
        """What there is to be told of how the chapter was played."""
        found = [each.text for each in self.session.chapter.remains if self.session.judge.holds(each.when)]
        return found[:REMAINS]

    def _below(self) -> str:
        """What is said under the first words: what follows."""
        words = self.app.words
        if self.follows:
            return words("ending.next", number=self.follows.number, title=self.follows.title)
        return words("ending.last" if self.session.chapter.next == END else "ending.honest")

    def draw(self, between: float) -> None:
        canvas, pen, words, face = self.app.canvas, self.app.pen, self.app.words, self.app.face
        canvas.blit(self._ground, (0, 0))
        shade = COLOR["ink0"]
        large = large_face(self.app.settings.face, SIZES[-1])
        first = Paragraph(large, words("ending.line"), WIDE, color=COLOR["gold3"], shade=shade)
        chapter = self.session.chapter
        ended = Paragraph(
            face,
            words("chapters.title", number=chapter.number, title=chapter.title),
            WIDE,
            color=COLOR["ink7"],
            shade=shade,
        )
        second = Paragraph(face, self._below(), WIDE, color=COLOR["ink7"], shade=shade)
        head = ended.height() + face.leading // 2
        upper = head + len(first.pages[0]) * large.leading
        room = (HEIGHT - LOW - upper - second.height()) // face.leading - 1
        told = self.remains[: max(0, room)]
        under = (len(told) + 1) * face.leading if told else 0
        top = max(0, min(TOP, HEIGHT - LOW - upper - under - second.height()))
        ended.draw(pen, (LEFT, top))
        first.draw(pen, (LEFT, top + head))
        still = self.app.settings.reduced_motion
        for number, text in enumerate(told):
            if still or self.age > (number + 1) * EACH:
                at = LEFT, top + upper + face.leading // 2 + number * face.leading
                Paragraph(face, text, WIDE, color=COLOR["ink6"], shade=shade).draw(pen, at)
        if self.age > HONEST_AFTER or still:
            second.draw(pen, (LEFT, top + upper + under))
        if self.age > SOONEST and self.follows:
            row(self.app, [("interact", words("ending.on")), ("pause", words("ending.title"))], *PROMPTS)
        elif self.age > SOONEST:
            prompt(self.app, "interact", words("ending.title"))
