"""Breath held where there is nothing to see through: the body holds it, the light is a little less, a ring goes out to
the edge and stays there, and that is all. Nothing of a playthrough knows of it."""

from collections.abc import Mapping

import pygame

from game.content.books import END
from game.content.level import Point
from game.core.pace import TICKS
from game.screen.controls import Controls
from game.screen.dreamscape import holding
from game.screen.paint import HEIGHT, WIDTH, light
from game.screen.paint.actors import Actor
from game.screen.paint.circle import cover
from game.screen.paint.palette import COLOR
from game.screen.sound.sound import Sound
from game.screen.steering import passes
from game.session import Session
from game.trials import TrialState
from game.world.breath import DRAIN, FULL

MOST = FULL // DRAIN
"""Ticks that a body holds it: as long as in a dream."""
TAKES, LETS = 20, 26
"""Ticks in which it is taken, and let go."""
DIM, CORNERS = 26, 0.5
"""How much of 255 the light is less, and how much darker corners are, when it is held."""
STEPS = 5
"""Steps in which the light goes."""
RING_FOR = TICKS // 2
"""Ticks in which the ring goes out to the edge."""
RING_FROM, AT_EDGE = 12, 3
"""The radius at which it begins, and how far within the edge of the canvas it stays, px."""


class Daylight:
    """The breath of whoever leads, where one does not pass between layers by it."""

    def __init__(self) -> None:
        self.held_for = 0
        self.share = 0.0
        self._spent = False

    @property
    def held(self) -> bool:
        """Whether it is held."""
        return self.held_for > 0

    def tick(self, session: Session, controls: Controls, sound: Sound) -> None:
        """One tick: it is held while the player presses for it and walks about, as long as a body can. A trial has
        breath for itself."""
        can, tries = _can(session), isinstance(session.state.mode, TrialState)
        wanted = can and controls.holds("breathe")
        if not tries and not passes(session) and (not can or self.held_for >= MOST):
            controls.let_go("breathe")
        self._spent = wanted and (self._spent or self.held_for >= MOST)
        before, self.held_for = self.held_for, self.held_for + 1 if wanted and not self._spent else 0
        if bool(before) != self.held:
            sound.breathe(taken=self.held)
        self.share = min(1.0, self.share + 1 / TAKES) if self.held else max(0.0, self.share - 1 / LETS)

    def dressed(self, people: Mapping[str, Actor], session: Session) -> dict[str, Actor]:
        """`people` by name, with whoever leads as they hold it."""
        lead, body = session.state.lead, session.lead
        shown = self.held and lead in people and not (body.lies or body.sits)
        return {**people, lead: holding(people[lead])} if shown else dict(people)

    def draw(self, canvas: pygame.Surface, chest: Point, still: bool) -> None:
        """Paint over the place what is seen of it, about the point `chest` of whoever leads. With reduced motion
        (`still`) the light alone changes."""
        step = round(self.share * STEPS)
        if not step:
            return
        left = 255 - DIM * step // STEPS
        canvas.fill((left, left, min(255, left + DIM // 3)), special_flags=pygame.BLEND_RGB_MULT)
        canvas.blit(light.vignette(CORNERS * step / STEPS), (0, 0), special_flags=pygame.BLEND_RGB_MULT)
        if still or not self.held:
            return
        gone = min(1.0, self.held_for / RING_FOR)
        if gone < 1:
            radius = RING_FROM + round((cover(chest) - RING_FROM) * gone * (2 - gone))
            pygame.draw.circle(canvas, COLOR["blue4"], chest, radius, 1)
        else:
            edge = pygame.Rect(0, 0, WIDTH, HEIGHT).inflate(-2 * AT_EDGE, -2 * AT_EDGE)
            pygame.draw.rect(canvas, COLOR["blue2"], edge, 1, border_radius=edge.height // 3)


def _can(session: Session) -> bool:
    """Whether somebody walks about where holding breath shows nothing."""
    return session.walks and not passes(session) and session.state.beat not in ("", END) and not session.state.dark
