"""What every painter of a trial does."""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence

import pygame

from game.content.level import Point, Rgb
from game.screen.paint import HEIGHT, WIDTH
from game.screen.paint.actors import Actor
from game.screen.paint.palette import COLOR
from game.screen.paint.stage import Under
from game.screen.scene import Shared
from game.screen.text import Paragraph
from game.screen.widgets import prompt
from game.session import Session
from game.session.intent import Intent
from game.trials import Act
from game.world.framing import Corner

SIDE = 14
"""Px between words and the edges of the panel or the canvas."""
INSET = 6
"""Px between words and the edges of the strip that they stand in."""
STRIP, EDGE = 46, 7
"""How high the strip is that words stand in, at the foot of a panel: two lines of the largest face. And how far it is
from the edges of the panel, px."""

QUIET: Rgb = (186, 180, 206)
"""What prompts at the foot are darkened by."""
TELLS, AIR = 18, 4
"""How high the line is at least that words stand on over the place, and how much higher than its words, px."""
AGAIN = 240
"""Ticks for which a press that would leave a trial asks first: a second one in them leaves."""
SETTLES = 18
"""Ticks after words were put away before interact works anything."""
OVER_HEAD = 46
"""How far above somebody's feet it is told over them that a key is held, px."""
TAP, TEACHES = 20, 150
"""Ticks of breath held that are no more than a tap, and those for which it is told then that its key is held."""


def strip_of(panel: pygame.Rect) -> pygame.Rect:
    """Where words stand in a panel: nothing is to be drawn there."""
    return pygame.Rect(panel.x + EDGE, panel.bottom - EDGE - STRIP, panel.width - 2 * EDGE, STRIP)


class TrialPainter(ABC):
    """Shows one trial over the place, and turns what is pressed into intents. `corner` is the point of the place that
    is seen at the top left of the canvas, px, and `head` the row down to which words lie at the head of the canvas
    while it is played (0: none do). One that `stays` is painted also while something is said over it."""

    stays = False

    def __init__(self, app: Shared) -> None:
        self.app = app
        self.corner: Point = (0, 0)
        self.head = 0
        self._asked = self._tapped = -AGAIN
        self._breathed = 0
        self._read = -SETTLES

    @abstractmethod
    def intent(self, session: Session) -> Intent:
        """What the player wants of the trial in force this tick."""

    @abstractmethod
    def press(self, act: Act) -> str:
        """The action whose press means `act`; breath held is always `breathe`."""

    @property
    @abstractmethod
    def covers(self) -> tuple[pygame.Rect, ...]:
        """What it lies over of the canvas: captions keep out of that."""

    @property
    def captions(self) -> pygame.Rect | None:
        """Where captions go as long as they find room there; None: where there is room beside what it covers."""
        return None

    def ground(self, session: Session) -> Under | None:
        """What paints what the trial has on the ground, under the people; None where it has nothing there."""
        return None

    def framed(self, session: Session, seen: Corner) -> Corner | None:
        """The corner that the place is looked at from while it is played, no farther from `seen` than it has to be;
        None where it is looked at as ever."""
        return None

    def dressed(self, people: Mapping[str, Actor], session: Session) -> Mapping[str, Actor]:
        """`people` by name as they look while it is played, and while something is said over it."""
        return people

    @abstractmethod
    def draw(self, session: Session, tick: int) -> None:
        """Paint the trial in force; `tick` moves what moves."""

    def tell(self, session: Session, panel: pygame.Rect) -> None:
        """Set what the trial in force is told by at the foot of its `panel`, in the middle of a dark strip."""
        strip = strip_of(panel)
        self.app.canvas.fill(COLOR["ink0"], strip)
        pygame.draw.rect(self.app.canvas, COLOR["ink3"], strip, 1)
        room = strip.inflate(-2 * INSET, 0)
        self._draw_set(self._set(self._words_of(session), room.width, "ink7"), room)

    def tell_above(self, session: Session, foot: pygame.Rect, words: str = "") -> None:
        """Set what the trial in force is told by, or `words` instead, on a darkened line above the `foot` of the
        canvas."""
        text, ink = words or self._words_of(session), "gold3" if words else "ink7"
        told = self._set(text, foot.width - 2 * SIDE, ink)
        strip = pygame.Rect(foot.x, 0, foot.width, max(TELLS, told.height() + AIR))
        strip.bottom = foot.top
        self.app.canvas.fill(COLOR["ink3"], strip, special_flags=pygame.BLEND_RGB_MULT)
        self._draw_set(told, strip.inflate(-2 * SIDE, 0))

    def _words_of(self, session: Session) -> str:
        view = session.view.trial
        return self.app.words(view.words, **view.parts) if view else ""

    def _set(self, text: str, wide: int, ink: str) -> Paragraph:
        return Paragraph(self.app.lesser_face, text, wide, color=COLOR[ink], shade=COLOR["ink0"])

    def _draw_set(self, told: Paragraph, room: pygame.Rect) -> None:
        high = told.height() - self.app.lesser_face.below
        told.draw(self.app.pen, (room.x, room.centery - high // 2))

    # ------------------------------------------------------------------ presses that are not meant
    def put_away(self) -> None:
        """Words over it are over: the press that put them away means nothing here, nor one that came with it."""
        self._read = self.app.ticks

    def interacts(self) -> bool:
        """Whether interact was pressed, and not only to put words away."""
        return self.app.controls.take("interact") and self.app.ticks - self._read >= SETTLES

    def leaves(self) -> bool:
        """Whether a press that would leave does: the first of two only asks."""
        if self.asks:
            self._asked = -AGAIN
            return True
        self._asked = self.app.ticks
        self.app.sound.touch("move")
        return False

    @property
    def asks(self) -> bool:
        """Whether it was asked a moment ago if one means to leave."""
        return self.app.ticks - self._asked < AGAIN

    def notice_tap(self, breathes: bool) -> None:
        """Take note of whether breath is held this tick: a key let go at once was meant to be held."""
        if not breathes and 0 < self._breathed < TAP and self.app.settings.hold_breathe:
            self._tapped = self.app.ticks
        self._breathed = self._breathed + 1 if breathes else 0

    @property
    def teaches(self) -> bool:
        """Whether it is told that the key of breath is held: it was tapped a moment ago, and is not held now."""
        return self.app.ticks - self._tapped < TEACHES and self._breathed < TAP

    def tell_held(self, words: str, feet: Point) -> None:
        """After a tap: over whoever stands at `feet` on the canvas, that the key of breath is held."""
        if not self.teaches:
            return

        def over(box: pygame.Rect) -> pygame.Rect:
            box.midbottom = feet[0], feet[1] - OVER_HEAD
            return box.clamp(self.app.canvas.get_rect().inflate(-4, -4))

        prompt.prompt(self.app, "breathe", words, place=over)

    def hold(self, what: str) -> str:
        """What the prompt of breath says in what is told by the word `what`: that its key is held, or is pressed to
        begin and to end where it is switched."""
        return self.app.words(f"prompt.{what}_{'hold' if self.app.settings.hold_breathe else 'press'}")

    def rows(self, prompts: list[tuple[str, str]], split: int = -1) -> list[list[tuple[str, str]]]:
        """Prompts in one row; in two, parted at `split`, where that is wider than the canvas."""
        if prompt.row_wide(self.app, prompts) <= WIDTH - 2 * SIDE:
            return [prompts]
        return [prompts[:split], prompts[split:]]

    def prompts(self, foot: pygame.Rect, rows: Sequence[list[tuple[str, str]]]) -> None:
        """Show what a press does, one row under the other, in `foot`; the canvas is darkened from there down, and keys
        are less bright than whoever is played, but for strong contrast."""
        dark = pygame.Rect(foot.x, foot.y, foot.width, HEIGHT - foot.y)
        self.app.canvas.fill(COLOR["ink3"], dark, special_flags=pygame.BLEND_RGB_MULT)
        for i, beside in enumerate(rows):
            prompt.row(self.app, beside, WIDTH - SIDE, foot.y + foot.height * (2 * i + 1) // (2 * len(rows)))
        if not self.app.settings.strong_contrast:
            self.app.canvas.fill(QUIET, dark, special_flags=pygame.BLEND_RGB_MULT)
