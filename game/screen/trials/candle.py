"""A candle in somebody's hand: its flame leans back as they walk, flaps and shrinks as it gutters, and its light with
it; out, it is a red wick and a thread of smoke."""

import math
from collections.abc import Mapping

import pygame

from game.content.level import Point
from game.core.fixed import ONE, pixels
from game.screen.dreamscape import holding
from game.screen.paint import HEIGHT, WIDTH, light
from game.screen.paint.actors import Actor
from game.screen.paint.palette import COLOR
from game.screen.paint.people import AT_HANDS, CELL_FOOT, CELL_W
from game.screen.trials.painter import TrialPainter
from game.session import Session
from game.session.intent import Intent
from game.trials import Act
from game.trials.candle import OUT, Candle, Leave

FOOT = pygame.Rect(0, HEIGHT - 30, WIDTH, 24)
"""What lies dark under the prompts."""
WICK = 8
"""How far above the foot of the candle its wick is, px."""
HIGH, WIDE = 9, 3
"""How high and half how wide the flame is when it stands, px."""
LEANS = 4
"""Px that the tip of the flame lies back at an ordinary pace for each px a tick."""
GLOW = (100, (112, 74, 30), 1.35)
"""Radius, colour and falloff of its light when it stands."""
STEPS = 10
"""Steps in which its light shrinks."""
SMOKE, RISES = 150, 16
"""Ticks for which a thread of smoke goes up, and how high it is, px."""
POINTED = 10
"""How far from the feet the pointer is for somebody to walk there, px."""
STEEP = 0.41
"""How slanted that is before it is to two sides."""
ROWS = ((0, 0.0), (1, 0.15), (1, 0.4), (1, 0.65), (0, 0.85), (0, 1.0))
"""Half how wide the flame is beside its middle, in thirds of WIDE, up its height."""


class Painter(TrialPainter):
    """Directions walk, hurrying hurries, breath held stands and steadies it, cancel puts it back. The mouse walks to
    where it points while its button is down, and puts it back by a click on the prompts."""

    stays = True

    # ------------------------------------------------------------------ hands
    def intent(self, session: Session) -> Intent:
        controls = self.app.controls
        clicked = controls.click()
        if (controls.take("cancel") or (clicked and FOOT.collidepoint(clicked))) and self.leaves():
            return Intent(act=Leave())
        candle = session.state.mode
        if isinstance(candle, Candle) and candle.spent:
            controls.let_go("breathe")
        breathes = controls.holds("breathe")
        self.notice_tap(breathes)
        dx, dy = self._lean(session)
        return Intent(dx, dy, hurry=controls.holds("hurry"), breathe=breathes)

    def _lean(self, session: Session) -> Point:
        controls = self.app.controls
        if controls.device == "mouse" and controls.pointer:
            x, y = self._feet(session)
            away = controls.pointer[0] - x, controls.pointer[1] - y
            far = math.hypot(*away)
            if far < POINTED or FOOT.collidepoint(controls.pointer):
                return 0, 0
            across, down = (0 if abs(part) < STEEP * far else 1 if part > 0 else -1 for part in away)
            return across, down
        return controls.holds("right") - controls.holds("left"), controls.holds("down") - controls.holds("up")

    def press(self, act: Act) -> str:
        return "cancel"

    # ------------------------------------------------------------------ a frame
    @property
    def covers(self) -> tuple[pygame.Rect, ...]:
        return (FOOT,)

    def dressed(self, people: Mapping[str, Actor], session: Session) -> Mapping[str, Actor]:
        """Whoever holds breath is seen to."""
        candle, lead = session.state.mode, session.state.lead
        if isinstance(candle, Candle) and candle.held and lead in people:
            return {**people, lead: holding(people[lead])}
        return people

    def draw(self, session: Session, tick: int) -> None:
        candle = next((mode for mode in session.state.modes if isinstance(mode, Candle)), None)
        if candle is None:
            return
        still = self.app.settings.reduced_motion
        wick = self._wick(session)
        if candle.burning:
            self._draw_flame(candle, wick, 0 if still else tick)
        else:
            self._draw_smoke(candle, wick, still)
        if session.state.mode is candle:
            self._draw_foot(session)

    def _feet(self, session: Session) -> Point:
        body = session.lead
        return pixels(body.x) - self.corner[0], pixels(body.y) - self.corner[1]

    def _wick(self, session: Session) -> Point:
        x, y = self._feet(session)
        hand = AT_HANDS[session.lead.facing]
        return x + hand[0] - CELL_W // 2, y + hand[1] - CELL_FOOT - WICK

    def _draw_flame(self, candle: Candle, wick: Point, tick: int) -> None:
        """The flame, row by row from the wick up, each farther back; and what it lights."""
        canvas, share = self.app.canvas, 1 - candle.shakes / OUT
        flaps = math.sin(tick * (0.55 if candle.low else 0.13)) * (1.0 if candle.low else 0.3) if tick else 0.0
        radius, color, falloff = GLOW
        seen = max(1, round((0.3 + 0.7 * share) * STEPS + (flaps if candle.low else 0)))
        dim = tuple(part * (STEPS + 2 * seen) // (3 * STEPS) for part in color)
        pool = light.pool(radius * seen // STEPS, (dim[0], dim[1], dim[2]), falloff)
        canvas.blit(pool, pool.get_rect(center=(wick[0], wick[1] + 12)), special_flags=pygame.BLEND_RGB_ADD)
        high = round(HIGH * (0.45 + 0.55 * share) + flaps)
        back = candle.lean[0] / ONE * LEANS + flaps * (2 if candle.low else 1)
        stoop = min(high // 2, abs(round(back)) // 2)
        for row in range(high - stoop):
            up = row / max(1, high - stoop - 1)
            middle = wick[0] + round(back * up * up)
            half = round(WIDE * next(wide for wide, to in reversed(ROWS) if up >= to) * (1 - up * 0.5) * share / 2)
            canvas.fill(COLOR["gold2" if up > 0.6 else "gold3"], (middle - half, wick[1] - row, 2 * half + 1, 1))
            if 0.1 < up < 0.5:
                canvas.fill(COLOR["ink8"], (middle, wick[1] - row, 1, 1))
        canvas.fill(COLOR["blue4"], (wick[0], wick[1], 1, 1))

    def _draw_smoke(self, candle: Candle, wick: Point, still: bool) -> None:
        """A red wick, and a thread of smoke that thins as it goes up."""
        canvas = self.app.canvas
        canvas.fill(COLOR["red1" if candle.since < SMOKE else "ink4"], (wick[0], wick[1], 1, 1))
        for up in range(RISES if candle.since < SMOKE else 0):
            sway = math.sin(up * 0.5 - (0 if still else candle.since * 0.12)) * up / 6
            if still or candle.since * RISES > up * 24:
                ink = "ink7" if up < RISES // 3 else "ink6" if up < 2 * RISES // 3 else "ink5"
                canvas.fill(COLOR[ink], (wick[0] + round(sway), wick[1] - 2 - up, 1, 1))

    def _draw_foot(self, session: Session) -> None:
        words, mouse = self.app.words, self.app.controls.device == "mouse"
        walks = [] if mouse else [("left", ""), ("up", ""), ("down", ""), ("right", words("prompt.candle_walk"))]
        leave = "interact" if mouse else "cancel"
        rows = self.rows([*walks, ("breathe", words("prompt.candle_hold")), (leave, words("prompt.candle_leave"))])
        self.prompts(FOOT, rows)
        candle = session.state.mode
        if self.asks:
            self.tell_above(session, FOOT, words("trial.candle.asks"))
        elif isinstance(candle, Candle) and (candle.low or not candle.burning):
            self.tell_above(session, FOOT)
        self.tell_held(words("prompt.candle_hold"), self._feet(session))
