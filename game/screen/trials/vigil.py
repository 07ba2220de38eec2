"""A vigil, kept in its place: light lies where the next stop is, and about whoever goes there runs down what the last
one lasts. Beads go out one by one; with a bell the last ones stand in a bracket, and turn blue as it is time. At a stop
bars fill as one holds on, and brackets stand about their end."""

import math
from collections.abc import Mapping
from functools import cache

import msgspec
import pygame

from game.content.boards.vigil import PAGE, ROPE, STRAP, Stop, VigilBoard
from game.content.geometry import Point
from game.content.level import Prop
from game.core.pace import TICKS
from game.screen.paint import light, people
from game.screen.paint.actors import Actor
from game.screen.paint.palette import COLOR
from game.screen.paint.picture import piece
from game.screen.scene import Shared
from game.screen.trials import pages
from game.screen.trials.painter import SETTLES
from game.screen.trials.rooted import FOOT_OF_TWO, RootedPainter
from game.session import Session
from game.session.intent import Intent
from game.trials import Act
from game.trials.held import LATEST
from game.trials.vigil import Leave, Past, Suit, Vigil, is_due, is_offered, windows

CHEST = 18
"""How far above somebody's feet the middle of the beads is, px."""
RADIUS, BRACKET = 30, 6
"""How far beads and bars are from it, and how far outside them brackets are, px."""
UNDER, DIMS = 8, 110
"""How far in and out of that it is dimmed, so that they are read on a light floor too, px, and how much, of 255."""
STANDS = (46, (92, 62, 18), 1.5)
"""Radius, colour and falloff of the light where the next stop is."""
PULSE = 80
"""Ticks in which rings go out from it."""
PULL = 12
"""How far a rope comes down, px."""
RINGS, RINGS_APART = 4, 13
"""Rings of sound from a bell, and px between them."""
DONE_WITH = {ROPE: ("rings", 1), PAGE: ("reads_aloud", 0), STRAP: ("reaches_up", 0)}
"""The act that shows who holds on, and its column, by what they hold on to."""


class Painter(RootedPainter):
    """As of all who walk so; interact holds on as breath does, and cancel steps back."""

    told = "vigil"
    leave = Leave()

    def __init__(self, app: Shared) -> None:
        super().__init__(app)
        self._loose = False
        self._page = pygame.Rect(0, 0, 0, 0)

    # ------------------------------------------------------------------ hands
    def intent(self, session: Session) -> Intent:
        controls, settings, (vigil, _) = self.app.controls, self.app.settings, _under_way(session)
        meant = super().intent(session)
        if isinstance(meant.act, Leave) and is_offered(vigil):
            return Intent(act=Past())
        pressed = controls.holds("interact") and controls.device != "mouse"
        self._loose = (self._loose or not pressed) and self.app.ticks - self._read >= SETTLES
        suited = settings.kinder, min(LATEST, settings.latency_ms * TICKS // 1000)
        act = meant.act or (Suit(*suited) if suited != (vigil.ease, vigil.late) else None)
        return msgspec.structs.replace(meant, breathe=meant.breathe or (pressed and self._loose), act=act)

    def press(self, act: Act) -> str:
        return "cancel"

    # ------------------------------------------------------------------ a frame
    @property
    def covers(self) -> tuple[pygame.Rect, ...]:
        return *super().covers, self._page

    def dressed(self, people_: Mapping[str, Actor], session: Session) -> Mapping[str, Actor]:
        """Hands go down with a rope, hold a book up, or go up to a strap."""
        (vigil, board), lead = _under_way(session), session.state.lead
        if lead not in people_ or not vigil.down:
            return people_
        sheet = session.library.texts.cast.speakers[lead].sheet
        act, column = DONE_WITH[board.shows]
        frame = people.frame(f"poses/{sheet}/{act}", session.lead.facing, column)
        return {**people_, lead: msgspec.structs.replace(people_[lead], frame=frame)}

    def draw(self, session: Session, tick: int) -> None:
        vigil, board = _under_way(session)
        if session.state.mode is not vigil:
            return
        still = self.app.settings.reduced_motion
        if board.shows == ROPE:
            self._draw_ropes(session, vigil, board)
        self._draw_stop(session, board.stops[vigil.at], 0 if still else tick)
        self._draw_dial(session, vigil, board)
        self._draw_foot(session, vigil)
        self._page = pygame.Rect(0, 0, 0, 0)
        if board.shows == PAGE and vigil.clock:
            share = min(1.0, vigil.clock / board.ticks(vigil.at))
            self._page = pages.draw_line(self.app, board.stops[vigil.at].line, share, self.covers[0].top - 8)

    def _at(self, session: Session, stop: Stop) -> Point:
        spot = session.level.spots[stop.at]
        return spot.x - self.corner[0], spot.y - self.corner[1]

    def _draw_stop(self, session: Session, stop: Stop, tick: int) -> None:
        """Light on the floor where the next stop is, and rings that go out from it; or light alone that comes over that
        edge of the canvas beyond which it lies."""
        canvas = self.app.canvas
        x, y = self._at(session, stop)
        room = canvas.get_rect()
        room.height -= FOOT_OF_TWO.height
        at = max(room.left, min(room.right, x)), max(room.top, min(room.bottom, y))
        pool = light.pool(*STANDS)
        canvas.blit(pool, pool.get_rect(center=at), special_flags=pygame.BLEND_RGB_ADD)
        if at != (x, y):
            return
        for turn in (0, PULSE // 2):
            out = (tick + turn) % PULSE if tick else turn + PULSE // 4
            ring = pygame.Rect(0, 0, 10 + out // 2, 7 + out // 3)
            ring.center = at
            pygame.draw.ellipse(canvas, COLOR["gold3" if out < PULSE // 2 else "gold1"], ring, 1)

    def _draw_dial(self, session: Session, vigil: Vigil, board: VigilBoard) -> None:
        """What is left of what was done at the last stop, or how long one has held on at this."""
        x, y = self.feet(session)
        middle = x, y - CHEST
        early, late = windows(vigil, board)
        if vigil.clock or vigil.since >= 0:
            self.app.canvas.blit(_dimmed(), _dimmed().get_rect(center=middle))
        if vigil.clock:
            whole = board.stops[vigil.at].counts
            span = whole + late / board.count + 0.5
            for number in range(whole):
                ink = COLOR["gold3"] if vigil.clock > number * board.count else COLOR["ink7"]
                near, far = (_on(middle, (number + 0.5) / span, RADIUS + off) for off in (-4, 4))
                pygame.draw.line(self.app.canvas, COLOR["ink0"], near, far, 5)
                pygame.draw.line(self.app.canvas, ink, near, far, 3)
            self._draw_bracket(middle, whole / span, early / board.count / span, late / board.count / span, "gold3")
            done = min(1.0, vigil.clock / board.count / span)
            pygame.draw.circle(self.app.canvas, COLOR["ink0"], _on(middle, done, RADIUS), 6)
            pygame.draw.circle(self.app.canvas, COLOR["gold4"], _on(middle, done, RADIUS), 4)
        elif vigil.since >= 0:
            span = board.rings(vigil.at) + (late / board.count if board.waits else 0) + 0.5
            due = is_due(vigil, board) and board.waits
            for number in range(board.rings(vigil.at)):
                gone = vigil.since > number * board.count
                bead = _on(middle, (number + 0.5) / span, RADIUS)
                pygame.draw.circle(self.app.canvas, COLOR["ink0"], bead, 3)
                pygame.draw.circle(self.app.canvas, COLOR["ink5" if gone else "blue4" if due else "gold3"], bead, 2)
            if board.waits:
                share = board.count * span
                self._draw_bracket(middle, board.rings(vigil.at) / span, early / share, late / share, "blue4")
            run = _on(middle, min(1.0, vigil.since / board.count / span), RADIUS)
            pygame.draw.circle(self.app.canvas, COLOR["ink0"], run, 6)
            pygame.draw.circle(self.app.canvas, COLOR["blue4" if due else "gold4"], run, 4, 0 if due else 2)

    def _draw_bracket(self, middle: Point, at: float, early: float, late: float, ink: str) -> None:
        ends = at - early, at + late
        arc = [_on(middle, ends[0] + (ends[1] - ends[0]) * step / 6, RADIUS + BRACKET) for step in range(7)]
        arc = [_on(middle, ends[0], RADIUS), *arc, _on(middle, ends[1], RADIUS)]
        pygame.draw.lines(self.app.canvas, COLOR["ink0"], False, arc, 4)
        pygame.draw.lines(self.app.canvas, COLOR[ink], False, arc, 2)

    def _draw_ropes(self, session: Session, vigil: Vigil, board: VigilBoard) -> None:
        """The rope that is pulled comes down; from the head of the last one rings of sound go out, fewer and fewer."""
        props = {prop.name: prop for prop in session.level.of(Prop)}
        stop = board.stops[vigil.at]
        if vigil.clock and stop.prop in props:
            prop = props[stop.prop]
            down = round(PULL * min(1.0, vigil.clock / board.ticks(vigil.at)))
            picture = piece(session.level.pictures[prop.picture])
            self.app.canvas.blit(picture, (prop.x - self.corner[0], prop.y - self.corner[1] + down))
        last = props.get(board.stops[vigil.at - 1].prop) if vigil.at else None
        if last and not vigil.clock and 0 <= vigil.since < board.whole(vigil.at):
            share = vigil.since / board.whole(vigil.at)
            head = last.x + last.w // 2 - self.corner[0], max(6, last.y - self.corner[1])
            for number in range(round(RINGS * (1 - share)) + 1):
                radius = RINGS_APART * number + RINGS_APART * (vigil.since % board.count) // board.count
                if radius > 3:
                    ink = COLOR["gold3" if share < 0.5 else "gold1"]
                    pygame.draw.circle(self.app.canvas, ink, head, radius, 1)

    def _draw_foot(self, session: Session, vigil: Vigil) -> None:
        offered = is_offered(vigil)
        self.leave_word = "past" if offered else "leave"
        self.draw_foot(session, True)


def _under_way(session: Session) -> tuple[Vigil, VigilBoard]:
    """What is kept, also while something is said over it. Raises LookupError where nothing is."""
    vigil = session.state.uppermost(Vigil)
    board = session.book.boards[vigil.board] if vigil else None
    if vigil is None or not isinstance(board, VigilBoard):
        raise LookupError("no vigil is kept there")
    return vigil, board


@cache
def _dimmed() -> pygame.Surface:
    """What lies under the dial."""
    far = RADIUS + UNDER
    ring = pygame.Surface((2 * far + 1, 2 * far + 1), pygame.SRCALPHA)
    pygame.draw.circle(ring, (*COLOR["ink0"], DIMS), (far, far), far, 2 * UNDER)
    return ring


def _on(middle: Point, share: float, radius: float) -> Point:
    """Where so much of a circle of that radius is, from its head on, clockwise."""
    angle = 2 * math.pi * share
    return round(middle[0] + radius * math.sin(angle)), round(middle[1] - radius * math.cos(angle))
