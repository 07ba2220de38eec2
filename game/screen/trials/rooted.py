"""What painters share of trials in which one walks as one will and, with breath held, stands with feet rooted."""

from collections.abc import Mapping

import pygame

from game.content.level import Point
from game.core.fixed import pixels
from game.screen.dreamscape import holding
from game.screen.paint import HEIGHT, WIDTH
from game.screen.paint.actors import Actor
from game.screen.scene import Shared
from game.screen.trials.painter import TrialPainter
from game.screen.trials.pointing import Pointing
from game.session import Session
from game.session.intent import Intent
from game.trials import Act
from game.trials.rooted import Rooted

FOOT = pygame.Rect(0, HEIGHT - 30, WIDTH, 24)
FOOT_OF_TWO = pygame.Rect(0, HEIGHT - 50, WIDTH, 46)
"""What lies dark under the prompts, in one row or, of a large face, in two."""


class RootedPainter(TrialPainter):
    """Directions walk, hurrying hurries, breath held stands with feet rooted, cancel asks and then is the act `leave`.
    The mouse leads to where it points, holds breath by its right button, and leaves by a click on the prompts. Its
    prompts and what it asks are called after the word that it is `told` by."""

    stays = True
    told = ""
    leave: Act
    leave_word = "leave"

    def __init__(self, app: Shared) -> None:
        super().__init__(app)
        self._pointed: tuple[object, Pointing] = (None, Pointing())

    def intent(self, session: Session) -> Intent:
        controls, trial = self.app.controls, session.state.mode
        clicked = controls.click()
        if (controls.take("cancel") or (clicked and FOOT.collidepoint(clicked))) and self.leaves():
            return Intent(act=self.leave)
        if clicked:
            self._pointed[1].wake()
        if isinstance(trial, Rooted) and trial.spent:
            controls.let_go("breathe")
        breathes = controls.holds("breathe")
        self.notice_tap(breathes)
        dx, dy = self._lean(session)
        return Intent(dx, dy, hurry=controls.holds("hurry"), breathe=breathes)

    def _lean(self, session: Session) -> Point:
        controls = self.app.controls
        if self._pointed[0] is not session.state.mode:
            self._pointed = session.state.mode, Pointing()
        pointing, pointer = self._pointed[1], controls.pointer
        pointing.see(pointer)
        if controls.device != "mouse" or not pointer:
            return controls.holds("right") - controls.holds("left"), controls.holds("down") - controls.holds("up")
        return (0, 0) if FOOT.collidepoint(pointer) else pointing.lean(session, pointer, self.corner)

    def put_away(self) -> None:
        super().put_away()
        self._pointed[1].rest()

    def press(self, act: Act) -> str:
        return "cancel"

    # ------------------------------------------------------------------ a frame
    @property
    def covers(self) -> tuple[pygame.Rect, ...]:
        return (FOOT_OF_TWO,)

    def dressed(self, people: Mapping[str, Actor], session: Session) -> Mapping[str, Actor]:
        """Whoever holds breath is seen to."""
        trial, lead = session.state.mode, session.state.lead
        if isinstance(trial, Rooted) and trial.held and lead in people:
            return {**people, lead: holding(people[lead])}
        return people

    def feet(self, session: Session) -> Point:
        """Where the lead stands on the canvas."""
        body = session.lead
        return pixels(body.x) - self.corner[0], pixels(body.y) - self.corner[1]

    def draw_foot(self, session: Session, tells: bool) -> None:
        """Prompts; above them what it asks, or where it `tells` something what that is."""
        words, mouse = self.app.words, self.app.controls.device == "mouse"
        walk = words(f"prompt.{self.told}_walk")
        walks = [] if mouse else [("left", ""), ("up", ""), ("down", ""), ("right", walk)]
        hold = self.hold(self.told)
        leave = "interact" if mouse else "cancel", words(f"prompt.{self.told}_{self.leave_word}")
        rows = self.rows([*walks, ("breathe", hold), leave])
        foot = FOOT if len(rows) == 1 else FOOT_OF_TWO
        self.prompts(foot, rows)
        if self.asks:
            asked = "asks" if self.leave_word == "leave" else f"asks_{self.leave_word}"
            self.tell_above(session, foot, words(f"trial.{self.told}.{asked}"))
        elif tells:
            self.tell_above(session, foot)
        self.tell_held(hold, self.feet(session))
