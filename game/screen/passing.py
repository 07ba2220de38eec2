"""What is said on the way: a line low on the canvas, as small as it can be, while the lead walks on."""

import pygame

from game.content.level import Point
from game.content.markup import parse
from game.core.pace import TICKS
from game.screen.controls import Controls
from game.screen.faces import Face
from game.screen.paint import HEIGHT, WIDTH, frames
from game.screen.paint.palette import COLOR
from game.screen.scene import Shared
from game.screen.speech import INKS, SKIP_EVERY, SPOKEN
from game.screen.text import Paragraph
from game.screen.typewriter import Typewriter
from game.screen.widgets.paper import on_paper
from game.screen.widgets.plate import name_plate, plate_over, plate_wide
from game.session import LineView, View
from game.session.along import reading

WIDE, WIDEST, LINES = 344, 440, 2
"""Px that its words are wide at most, in the plain size and in the largest, and lines of them on a page."""
NARROWER = 8
"""Px by which narrower lines are tried."""
SIDE, AIR, UNDER_PLATE = 10, 6, 5
"""Px of the frame beside its words, over and under them, and more over them where a name stands."""
LOW, HIGH = 8, 16
"""Px between the frame and the foot of the canvas, and its head where it lies there."""
CLEAR, BACK = 6, 30
"""Px over the frame that the lead's feet are kept clear of it: nearer, it goes to the other end of the canvas, and
comes back once they are that much farther."""
SETTLED = TICKS // 2
"""Ticks that a page stays at least once all of its letters are there."""
DOTS, DOT_EVERY = 3, 10
"""Dots of the sign over the head of who speaks, and the ticks in which one more comes."""


class Passing:
    """The line that is said on the way. `box` is where it was last drawn (empty: nowhere)."""

    def __init__(self, app: Shared) -> None:
        self.app = app
        self.line: LineView | None = None
        self._left: LineView | None = None
        self.box = pygame.Rect(0, 0, 0, 0)
        self.page = self.stood = 0
        self._up = False
        self._face: Face | None = None
        self._paragraph: Paragraph | None = None
        self._letters: Typewriter | None = None
        self._was_heard = False

    def show(self, view: View) -> None:
        """Take up what is said on the way now, if anything is: a line that another talk lay over where it was."""
        line = view.shown if view.along and isinstance(view.shown, LineView) else None
        if line is None:
            self._left = self.line or self._left
            self.line, self.box = None, pygame.Rect(0, 0, 0, 0)
        elif self._face is self.app.face and line in (self.line, self._left):
            self.line = line
        else:
            self._begin(line)
        if line is not None:
            self._left = None

    def _begin(self, line: LineView) -> None:
        self.line, self.page, self.stood, self._face = line, 0, 0, self.app.face
        self._was_heard = line.id in self.app.profile.heard
        marked = parse(line.text)
        color, shade = INKS.get(line.kind, SPOKEN)
        paragraph = Paragraph(self._face, marked.runs, _width(self._face, marked.plain), LINES, color, shade)
        self._paragraph = on_paper(paragraph) if line.kind == "sign" else paragraph
        self._letters = Typewriter(marked, self.app.settings.text_speed, self._paragraph.end(0))

    # ------------------------------------------------------------------ a tick
    def tick(self, controls: Controls, pressed: bool) -> tuple[bool, bool]:
        """One tick; `pressed`: the player hurries. Whether the line is put away by hand, and whether it is still being
        read: letters, pages and the player's own time are the screen's to know."""
        if not self.line or not self._letters or not self._paragraph:
            return False, False
        self.stood += 1
        letters = self._letters
        letters.tick()
        self.app.sound.speak(self.line, letters)
        if controls.skips(self._was_heard):
            letters.hurry()
            pressed = self.stood % SKIP_EVERY == 0
        elif pressed and not letters.done:
            letters.hurry()
            pressed = False
        last = self.page + 1 == len(self._paragraph.pages)
        read = letters.done and letters.stood >= SETTLED and self.stood >= reading(self._words)
        read = read and not self.app.settings.untimed
        if not last and (pressed or read):
            self.page, self.stood = self.page + 1, 0
            letters.turn(self._paragraph.start(self.page), self._paragraph.end(self.page))
            return False, True
        if last and (pressed or read):
            self.app.profile.heard[self.line.id] = True
        return pressed and last, not (read and last)

    @property
    def _words(self) -> str:
        """Those of the page, without markup."""
        return " ".join(line.text for line in self._paragraph.pages[self.page]) if self._paragraph else ""

    def hides(self, at: Point | None) -> bool:
        """Whether a click there is meant for the line."""
        return at is not None and self.box.collidepoint(at)

    # ------------------------------------------------------------------ a frame
    def draw(self, heads: dict[str, Point], feet: int, top: int) -> int:
        """Paint the line, clear of the row `feet` of the canvas, in which the lead's are, and below the row `top` where
        it lies at the head of the canvas. `heads` are where heads end. The row above which the foot of the canvas is
        left free."""
        if not self.line or not self._paragraph or not self._letters:
            return HEIGHT
        self._draw_sign(heads.get(self.line.speaker), self._letters)
        if not self._letters.letters:
            self.box = pygame.Rect(0, 0, 0, 0)
            return HEIGHT
        named, over, high = self._named, self._over, self._high
        face = self._paragraph.face
        wide = max([face.width(line.text) for line in self._paragraph.pages[self.page]], default=0)
        wide = max(wide, plate_wide(self.app, named)) + 2 * SIDE
        x, low = (WIDTH - wide) // 2, HEIGHT - LOW - high
        self._up = feet > low - CLEAR - (BACK if self._up else 0)
        y = max(HIGH, top) if self._up else low
        self.box = pygame.Rect(x, y, wide, high)
        frames.put(self.app.canvas, self.box, "paper" if self.line.kind == "sign" else "panel")
        self.app.pen.cover(self.box)
        if named:
            name_plate(self.app, x + 6, y, named)
        self._paragraph.draw(self.app.pen, (x + SIDE, y + over), self.page, self._letters.letters)
        return HEIGHT if self._up else y - (plate_over(self.app) if named else 0)

    @property
    def reach(self) -> int:
        """The row of the canvas down to which the line lies at its head; 0 where none is said."""
        return HIGH + self._high if self.line else 0

    @property
    def _named(self) -> str:
        return self.line.name if self.line and self.line.kind == "person" else ""

    @property
    def _over(self) -> int:
        """Px of the frame over its words."""
        return AIR + (UNDER_PLATE if self._named else 0)

    @property
    def _high(self) -> int:
        """Px that the frame is high."""
        return self._over + (self._paragraph.height(self.page) if self._paragraph else 0) + AIR - 2

    def _draw_sign(self, head: Point | None, letters: Typewriter) -> None:
        """Dots over the head of who speaks, while letters come."""
        if head is None or letters.done:
            return
        box = pygame.Rect(head[0] - 8, head[1] - 13, 17, 10)
        count = DOTS if self.app.settings.reduced_motion else 1 + self.app.ticks // DOT_EVERY % DOTS
        frames.put(self.app.canvas, box, "bark")
        for dot in range(count):
            self.app.canvas.fill(COLOR["ink8"], (box.x + 4 + dot * 4, box.y + 5, 2, 2))


def _width(face: Face, text: str) -> int:
    """How wide lines are to be, px: no wider than makes as few lines, so that the last is as long as the others."""
    width = min(WIDEST, round(WIDE * face.size))
    lines = len(face.wrap(text, width))
    while lines > 1 and len(face.wrap(text, width - NARROWER)) == lines:
        width -= NARROWER
    return width
