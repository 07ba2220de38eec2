"""The crowd of the place that a session is in, as its painter wants it."""

from collections.abc import Sequence

from game.content.level import Point
from game.content.looks import Look
from game.core.fixed import pixels
from game.screen.paint.crowd import FACINGS, Passer, posed
from game.screen.paint.people import (
    BLINK,
    BLINK_EVERY,
    BLINK_FOR,
    BREATH,
    CELL_H,
    FRAME_LENGTH,
    IDLE,
    WALK,
    WALK_FRAMES,
)
from game.screen.paint.rhythm import in_turn
from game.session import Session

APART = 31
"""Ticks between the breaths of one and of the next."""
NEAR = 56
"""How far from the lead whoever stands is with them in a conversation, px."""
KEPT, EASES = 20, 20
"""How far beside somebody in a conversation nobody passes before them, and over how much more they go round, px."""
BEHIND, RANKS = 14, (0, 5, 10)
"""How far behind them those pass, and how much farther some of them, px."""


def passers(session: Session, looks: tuple[Look, ...], beneath: bool, tick: int, clear: float = 0.0) -> list[Passer]:
    """Everybody who is seen with the lenses off (`beneath`) or on, in looks of their own; `tick` moves those who stand,
    and 0 lets them be still. `clear` is how far those before whoever talks have gone round behind them, 0 to 1."""
    crowding = session.crowding
    if crowding is None or not looks or not session.is_under_way:
        return []
    first = crowding.crowd.seed % len(looks)
    talking = _talking(session) if clear else []
    found = []
    for who in crowding.people(beneath):
        column = WALK + who.walked // FRAME_LENGTH % WALK_FRAMES if who.walked else _stands(who.number, tick)
        look = (first + who.number) % len(looks)
        x, y = pixels(who.x), pixels(who.y)
        if talking:
            y = round_behind((x, y), talking, RANKS[who.number % len(RANKS)], clear)
        found.append(Passer(x, y, look, posed(FACINGS.index(who.facing), column)))
    return found


def round_behind(at: Point, talking: Sequence[Point], rank: int, clear: float) -> int:
    """The row in which somebody at that point passes whoever is `talking`: behind the farthest of those near them, if
    they would hide one, and `rank` px more, so far as that is `clear` yet; all px of the place."""
    x, y = at
    near = [(px, py) for px, py in talking if abs(x - px) < KEPT + EASES]
    if not any(py - BEHIND < y < py + CELL_H for _, py in near):
        return y
    beside, farthest = min(abs(x - px) for px, _ in near), min(py for _, py in near)
    share = clear * min(1.0, (KEPT + EASES - beside) / EASES)
    return round(y + (farthest - BEHIND - rank - y) * share)


def _talking(session: Session) -> list[Point]:
    """The points of the lead and of all who stand with them."""
    here = [(pixels(body.x), pixels(body.y)) for body in (session.lead, *session.state.bodies.values())]
    x, y = here[0]
    return [(px, py) for px, py in here if abs(px - x) <= NEAR and abs(py - y) <= NEAR]


def _stands(number: int, tick: int) -> int:
    """The column of somebody who stands."""
    own = tick + number * APART if tick else 0
    return BLINK if own % BLINK_EVERY < BLINK_FOR and own else IDLE + in_turn(BREATH, own)
