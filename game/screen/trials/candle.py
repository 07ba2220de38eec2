"""A candle in somebody's hand: its flame leans back as they walk, flaps and shrinks as it gutters, and its light with
it; out, it is a red wick and a thread of smoke. A cup is seen over whoever carries it: `cups` has how."""

import math
from functools import partial

import msgspec
import pygame

from game.content.boards.candle import CUP, CandleBoard
from game.content.level import Point, Prop
from game.content.objects.draught import Draught
from game.core.fixed import ONE, pixels
from game.screen.paint import light
from game.screen.paint.palette import COLOR
from game.screen.paint.people import CELL_FOOT, CELL_W, at_act, at_hands
from game.screen.paint.stage import Under
from game.screen.trials import cups
from game.screen.trials.rooted import RootedPainter
from game.session import Session
from game.session.intent import Intent
from game.trials.afoot import lamps_of
from game.trials.candle import OUT, Candle, Leave, Past, Suit, is_offered, lit_at, wanting

WICK = 9
"""How far above the foot of the candle its wick is, px."""
HIGH, WIDE = 9, 3
"""How high and half how wide the flame is when it stands, px."""
LEANS = 4
"""Px that the tip of the flame lies back at an ordinary pace for each px a tick."""
GLOWS = ((88, (40, 20, 5), 1.6), (56, (64, 38, 12), 0.8))
"""Radius, colour and falloff of its light when it stands: what it lights faintly, and what well."""
STEPS = 10
"""Steps in which its light shrinks."""
SMOKE, RISES = 150, 16
"""Ticks for which a thread of smoke goes up, and how high it is, px."""
EDGE, PULSE = 14, 80
"""How far inside the canvas a light is whose spot is beyond it, px, and ticks in which a ring goes out from it."""
STREAKS, LEAST, LONG = 7, 20, 28
"""So many streaks of a draught there are at once, and how long the shortest and the longest are, px."""
HEAD, SOLID = 5, 0.45
"""How long the bright head of a streak is, px, and how much of it is not dithered."""
BENDS, WAVE = 3.0, 0.11
"""How far aside a streak bends, px, and how much of a turn that takes in a px of its way, radians."""
TELLS = 30
"""Ticks before it blows in which a draught is seen to stir: half a second."""
NEARBY, BOWS = 64, 4
"""How far from a draught flames lean before it, and how far, px."""
WAYS = {"left": -1, "right": 1}
WICK_OF, FLAME = (6, 7), 7
"""Where in the picture of a candle its wick is, and how high its flame, px."""
WANTS = (30, (58, 40, 12), 1.5)
"""Radius, colour and falloff of the light on whoever wants some of the candle."""
ROWS = ((0, 0.0), (1, 0.15), (1, 0.4), (1, 0.65), (0, 0.85), (0, 1.0))
"""Half how wide the flame is beside its middle, in thirds of WIDE, up its height."""


class Painter(RootedPainter):
    """As of all who walk so; breath held steadies it, and cancel puts it back."""

    told = "candle"
    leave = Leave()

    def intent(self, session: Session) -> Intent:
        self.told = _board(session).shows
        meant, candle = super().intent(session), session.state.uppermost(Candle)
        if isinstance(meant.act, Leave) and candle and is_offered(candle):
            return Intent(act=Past())
        kinder = self.app.settings.kinder
        if candle and not meant.act and candle.ease != kinder:
            return msgspec.structs.replace(meant, act=Suit(kinder))
        return meant

    # ------------------------------------------------------------------ a frame
    def ground(self, session: Session) -> Under | None:
        return partial(self._draw_ground, session)

    def _draw_ground(self, session: Session, canvas: pygame.Surface, corner: Point) -> pygame.Rect | None:
        """Air along the floor, and where somebody wants some of it."""
        candle = session.state.uppermost(Candle)
        if candle is None or session.state.mode is not candle:
            return None
        still = self.app.settings.reduced_motion
        for draught in session.level.of(Draught):
            self._draw_draught(canvas, corner, draught, candle.clock, still)
        self._draw_wanting(canvas, corner, session, candle, 0 if still else self.app.ticks)
        return None

    def draw(self, session: Session, tick: int) -> None:
        candle = session.state.uppermost(Candle)
        if candle is None:
            return
        still, self.told = self.app.settings.reduced_motion, _board(session).shows
        self.leave_word = "past" if is_offered(candle) else "leave"
        if session.state.mode is candle:
            for draught in session.level.of(Draught):
                if draught.blown(candle.clock) >= -TELLS:
                    self._draw_leaning(session, draught)
        wick = self._wick(session)
        if self.told == CUP:
            cups.draw(self.app.canvas, self.feet(session), candle, _board(session).holds, 0 if still else tick)
        elif candle.burning:
            self._draw_flame(candle, wick, 0 if still else tick, self._blown_aside(session, candle))
        else:
            self._draw_smoke(candle, wick, still)
        if session.state.mode is candle:
            self.draw_foot(session, candle.low or candle.blown or not candle.burning)

    def _draw_draught(self, canvas: pygame.Surface, corner: Point, draught: Draught, clock: int, still: bool) -> None:
        """Streaks of air, curved, each with a bright head and a tail that thins, the way it blows; as it begins to
        stir, shorter and fainter; else a few motes where it will be."""
        x, y, w, h = draught.area
        area = pygame.Rect(x - corner[0], y - corner[1], w, h)
        if not area.colliderect(canvas.get_rect()):
            return
        blown = draught.blown(clock)
        stirs = -TELLS <= blown < 0
        across, back = draught.way in ("left", "right"), draught.way in ("left", "up")
        run, side = (w, h) if across else (h, w)
        for number in range(STREAKS):
            aside = (number * 2 + 1) * side // (2 * STREAKS)
            speed = 3 if blown >= 0 else 1
            long = LEAST + number * 5 % (LONG - LEAST + 1) if blown >= 0 else LEAST // 2 if stirs else 1
            head = (number * 37 + (0 if still else speed * clock)) % (run + long)
            for behind in range(long):
                on = head - behind
                share = behind / long
                if not 0 <= on < run or (share > SOLID and (on + number) % (2 if share < 0.75 else 4)):
                    continue
                bend = round(BENDS * math.sin(WAVE * on + number * 1.7))
                ink = "blue2" if blown < 0 else "ink8" if behind < HEAD else "blue5" if share < SOLID else "blue4"
                at = run - on if back else on
                where = (area.x + at, area.y + aside + bend) if across else (area.x + aside + bend, area.y + at)
                canvas.fill(COLOR[ink], (*where, 2 if behind < 2 and blown >= 0 else 1, 1))

    def _draw_leaning(self, session: Session, draught: Draught) -> None:
        """The flames of candles that burn near a draught lie over, the way it blows."""
        near = pygame.Rect(draught.area).inflate(2 * NEARBY, 2 * NEARBY)
        aside = BOWS * WAYS.get(draught.way, 0)
        high = FLAME - {"up": -1, "down": 2}.get(draught.way, 1)
        off = session.dark
        for prop in session.level.of(Prop):
            x, y = prop.x + WICK_OF[0], prop.y + WICK_OF[1]
            if not prop.lamp or prop.name != prop.lamp or prop.lamp in off or not near.collidepoint(x, y):
                continue
            x, y = x - self.corner[0], y - self.corner[1]
            rows = list[tuple[pygame.Rect, float]]()
            for row in range(high):
                up = row / (FLAME - 1)
                wide = 1 if up > 0.7 else 3 if up < 0.4 else 2
                rows.append((pygame.Rect(x - wide // 2 + round(aside * up * up), y - row - 1, wide, 1), up))
            self._clear_flame(pygame.Rect(x - 3, y - FLAME, 6, FLAME), aside)
            for box, _ in rows:
                self.app.canvas.fill(COLOR["ink0"], box.inflate(2, 2))
            for box, up in rows:
                self.app.canvas.fill(COLOR["gold4" if 0.1 < up < 0.5 else "gold3"], box)

    def _clear_flame(self, flame: pygame.Rect, aside: int) -> None:
        """Lay over a flame that stands what is to be seen on the side that it leans away from."""
        canvas, beside = self.app.canvas, flame.move(flame.width if aside <= 0 else -flame.width, 0)
        if canvas.get_rect().contains(beside):
            canvas.blit(canvas.subsurface(beside).copy(), flame)

    def _draw_wanting(self, canvas: pygame.Surface, corner: Point, session: Session, candle: Candle, tick: int) -> None:
        """A faint light and a ring where the next is who wants some of it, or where it can be lit again, and for one
        beyond the canvas at its edge; dots where the others are."""
        board, lead = session.book.boards[candle.board], session.lead
        assert isinstance(board, CandleBoard)
        spots = [session.level.spots[name] for name in wanting(candle, board)]
        wants = [(spot.x, spot.y) for spot in spots]
        burning = lamps_of(session.level, session.state.light, session.dark)
        at = wants if candle.burning else lit_at(candle, board, session.level, burning)
        room = canvas.get_rect().inflate(-2 * EDGE, -2 * EDGE)
        room.height -= EDGE * 3
        at.sort(key=lambda spot: math.hypot(spot[0] - pixels(lead.x), spot[1] - pixels(lead.y)))
        for number, spot in enumerate(at):
            x, y = spot[0] - corner[0], spot[1] - corner[1]
            shown = max(room.left, min(room.right, x)), max(room.top, min(room.bottom, y))
            if number:
                canvas.fill(COLOR["ink0"], (shown[0] - 2, shown[1] - 2, 4, 4))
                canvas.fill(COLOR["gold1"], (shown[0] - 1, shown[1] - 1, 2, 2))
                continue
            pool = light.pool(*WANTS)
            canvas.blit(pool, pool.get_rect(center=shown), special_flags=pygame.BLEND_RGB_ADD)
            out = tick % PULSE if tick else PULSE // 4
            for wide, ink in ((3, "ink0"), (1, "gold4" if out < PULSE // 2 else "gold3")):
                ring = pygame.Rect(0, 0, 10 + out // 3 + wide, 7 + out // 4 + wide)
                ring.center = shown
                pygame.draw.ellipse(canvas, COLOR[ink], ring, wide)

    def _wick(self, session: Session) -> Point:
        x, y = self.feet(session)
        lead, name = session.lead, session.library.texts.cast.speakers[session.state.lead].sheet
        act = at_act(name, lead)
        hand = at_hands(f"poses/{name}/{act}" if act else name, lead.facing, lead.carries)
        return x + hand[0] - CELL_W // 2, y + hand[1] - CELL_FOOT - WICK

    def _blown_aside(self, session: Session, candle: Candle) -> int:
        """How far aside the draughts that it is near lay the flame in hand, also as they begin to stir, px."""
        at = pixels(session.lead.x), pixels(session.lead.y)
        near = (
            each
            for each in session.level.of(Draught)
            if each.blown(candle.clock) >= -TELLS and pygame.Rect(each.area).inflate(NEARBY, NEARBY).collidepoint(at)
        )
        return sum(BOWS * WAYS.get(each.way, 0) for each in near)

    def _draw_flame(self, candle: Candle, wick: Point, tick: int, aside: int) -> None:
        """The flame, row by row from the wick up, each farther back or `aside`; and what it lights."""
        canvas, share = self.app.canvas, 1 - candle.shakes / OUT
        flaps = math.sin(tick * (0.55 if candle.low else 0.13)) * (1.0 if candle.low else 0.3) if tick else 0.0
        seen = max(1, round((1 - 0.7 * candle.shakes / OUT) * STEPS + (flaps if candle.low else 0)))
        for radius, (red, green, blue), falloff in GLOWS:
            dim = tuple(part * (STEPS + 2 * seen) // (3 * STEPS) for part in (red, green, blue))
            pool = light.pool(radius * seen // STEPS, (dim[0], dim[1], dim[2]), falloff)
            canvas.blit(pool, pool.get_rect(center=(wick[0], wick[1] + 16)), special_flags=pygame.BLEND_RGB_ADD)
        high = round(HIGH * (0.45 + 0.55 * share) + flaps)
        back = aside + candle.lean[0] / ONE * LEANS + flaps * (2 if candle.low else 1)
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


def _board(session: Session) -> CandleBoard:
    """What is carried. Raises LookupError where nothing is."""
    candle = session.state.uppermost(Candle)
    board = session.book.boards[candle.board] if candle else None
    if not isinstance(board, CandleBoard):
        raise LookupError("nothing is carried there")
    return board
