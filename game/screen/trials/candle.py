"""A candle in somebody's hand: its flame leans back as they walk, flaps and shrinks as it gutters, and its light with
it; out, it is a red wick and a thread of smoke."""

import math

import pygame

from game.content.level import Point
from game.core.fixed import ONE
from game.screen.paint import light
from game.screen.paint.palette import COLOR
from game.screen.paint.people import CELL_FOOT, CELL_W, at_act, at_hands
from game.screen.trials.rooted import RootedPainter
from game.session import Session
from game.trials.candle import OUT, Candle, Leave

WICK = 9
"""How far above the foot of the candle its wick is, px."""
HIGH, WIDE = 9, 3
"""How high and half how wide the flame is when it stands, px."""
LEANS = 4
"""Px that the tip of the flame lies back at an ordinary pace for each px a tick."""
GLOW = (88, (112, 58, 14), 1.6)
"""Radius, colour and falloff of its light when it stands."""
STEPS = 10
"""Steps in which its light shrinks."""
SMOKE, RISES = 150, 16
"""Ticks for which a thread of smoke goes up, and how high it is, px."""
ROWS = ((0, 0.0), (1, 0.15), (1, 0.4), (1, 0.65), (0, 0.85), (0, 1.0))
"""Half how wide the flame is beside its middle, in thirds of WIDE, up its height."""


class Painter(RootedPainter):
    """As of all who walk so; breath held steadies it, and cancel puts it back."""

    told = "candle"
    leave = Leave()

    # ------------------------------------------------------------------ a frame
    def draw(self, session: Session, tick: int) -> None:
        candle = session.state.uppermost(Candle)
        if candle is None:
            return
        still = self.app.settings.reduced_motion
        wick = self._wick(session)
        if candle.burning:
            self._draw_flame(candle, wick, 0 if still else tick)
        else:
            self._draw_smoke(candle, wick, still)
        if session.state.mode is candle:
            self.draw_foot(session, candle.low or not candle.burning)

    def _wick(self, session: Session) -> Point:
        x, y = self.feet(session)
        lead, name = session.lead, session.library.texts.cast.speakers[session.state.lead].sheet
        act = at_act(name, lead)
        hand = at_hands(f"poses/{name}/{act}" if act else name, lead.facing, lead.carries)
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
        rows = list[tuple[int, int, int, float]]()
        for row in range(high - stoop):
            up = row / max(1, high - stoop - 1)
            wide = WIDE * next(wide for wide, to in reversed(ROWS) if up >= to) * (1.3 - up * 0.7) * (0.4 + 0.6 * share)
            rows.append((wick[0] + round(back * up * up), wick[1] - row, round(wide / 2), up))
        for middle, y, half, _ in rows:
            canvas.fill(COLOR["gold1"], (middle - half - 1, y - 1, 2 * half + 3, 2))
        for middle, y, half, up in rows:
            canvas.fill(COLOR["gold2" if up > 0.7 else "gold3"], (middle - half, y, 2 * half + 1, 1))
            if 0.1 < up < 0.6:
                canvas.fill(COLOR["ink8"], (middle - half // 2, y, half + 1, 1))
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
