"""A candle in somebody's hand: its flame leans back as they walk, flaps and shrinks as it gutters, and its light with
it; out, it is a red wick and a thread of smoke."""

import math

import pygame

from game.content.boards.candle import CandleBoard
from game.content.level import Point
from game.content.objects.draught import Draught
from game.core.fixed import ONE
from game.screen.paint import light
from game.screen.paint.palette import COLOR
from game.screen.paint.people import CELL_FOOT, CELL_W, at_act, at_hands
from game.screen.trials.rooted import RootedPainter
from game.session import Session
from game.session.intent import Intent
from game.trials.candle import OUT, Candle, Leave, Past, is_offered, wanting

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
EDGE, PULSE = 14, 80
"""How far inside the canvas a light is whose spot is beyond it, px, and ticks in which a ring goes out from it."""
STREAKS, LONG = 9, 16
"""So many streaks of a draught there are at once, and how long each is, px."""
TELLS = 40
"""Ticks before it blows in which a draught is seen to stir."""
WANTS = (30, (58, 40, 12), 1.5)
"""Radius, colour and falloff of the light on whoever wants some of the candle."""
ROWS = ((0, 0.0), (1, 0.15), (1, 0.4), (1, 0.65), (0, 0.85), (0, 1.0))
"""Half how wide the flame is beside its middle, in thirds of WIDE, up its height."""


class Painter(RootedPainter):
    """As of all who walk so; breath held steadies it, and cancel puts it back."""

    told = "candle"
    leave = Leave()

    def intent(self, session: Session) -> Intent:
        meant, candle = super().intent(session), session.state.uppermost(Candle)
        if isinstance(meant.act, Leave) and candle and is_offered(candle):
            return Intent(act=Past())
        return meant

    # ------------------------------------------------------------------ a frame
    def draw(self, session: Session, tick: int) -> None:
        candle = session.state.uppermost(Candle)
        if candle is None:
            return
        still = self.app.settings.reduced_motion
        self.leave_word = "past" if is_offered(candle) else "leave"
        if session.state.mode is candle:
            for draught in session.level.of(Draught):
                self._draw_draught(draught, candle.clock, still)
            self._draw_wanting(session, candle, 0 if still else tick)
        wick = self._wick(session)
        if candle.burning:
            self._draw_flame(candle, wick, 0 if still else tick)
        else:
            self._draw_smoke(candle, wick, still)
        if session.state.mode is candle:
            self.draw_foot(session, candle.low or candle.blown or not candle.burning)

    def _draw_draught(self, draught: Draught, clock: int, still: bool) -> None:
        """Streaks of air along the floor, long while it blows, short as it begins to stir; else where it will be."""
        canvas, (x, y, w, h) = self.app.canvas, draught.area
        area = pygame.Rect(x - self.corner[0], y - self.corner[1], w, h)
        if not area.colliderect(canvas.get_rect()):
            return
        blown = draught.blown(clock)
        stirs = blown < 0 and blown >= -TELLS
        across = draught.way in ("left", "right")
        run, side = (w, h) if across else (h, w)
        back = draught.way in ("left", "up")
        for number in range(STREAKS):
            aside = (number * 2 + 1) * side // (2 * STREAKS)
            speed = 3 if blown >= 0 else 1
            on = (number * 37 + (0 if still else speed * clock)) % run
            on = run - on if back else on
            long = LONG if blown >= 0 else 6 if stirs else 1
            ink = COLOR["ink8" if blown >= 0 and number % 2 else "blue4" if blown >= 0 or stirs else "ink6"]
            first, last = max(0, on - long // 2), min(run, on + max(1, long // 2))
            if across:
                canvas.fill(ink, (area.x + first, area.y + aside, last - first, 1))
            else:
                canvas.fill(ink, (area.x + aside, area.y + first, 1, last - first))

    def _draw_wanting(self, session: Session, candle: Candle, tick: int) -> None:
        """A faint light where somebody wants some of it, and for one beyond the canvas at the edge; rings where it can
        be lit again."""
        canvas, board = self.app.canvas, session.book.boards[candle.board]
        assert isinstance(board, CandleBoard)
        spots = wanting(candle, board) if candle.burning else [board.lit, *candle.given]
        room = canvas.get_rect().inflate(-2 * EDGE, -2 * EDGE)
        room.height -= EDGE * 3
        for name in spots:
            spot = session.level.spots[name]
            x, y = spot.x - self.corner[0], spot.y - self.corner[1]
            at = max(room.left, min(room.right, x)), max(room.top, min(room.bottom, y))
            pool = light.pool(*WANTS)
            canvas.blit(pool, pool.get_rect(center=at), special_flags=pygame.BLEND_RGB_ADD)
            out = tick % PULSE if tick else PULSE // 4
            ring = pygame.Rect(0, 0, 8 + out // 3, 5 + out // 4)
            ring.center = at
            pygame.draw.ellipse(canvas, COLOR["gold2" if out < PULSE // 2 else "gold0"], ring, 1)

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
