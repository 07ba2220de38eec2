"""The crowd of the place that a session is in, as its painter wants it."""

from game.content.looks import Look
from game.core.fixed import pixels
from game.screen.paint.crowd import FACINGS, Passer
from game.screen.paint.people import BLINK, BLINK_EVERY, BLINK_FOR, BREATH, FRAME_LENGTH, IDLE, WALK, WALK_FRAMES
from game.screen.paint.rhythm import in_turn
from game.session import Session

APART = 31
"""Ticks between the breaths of one and of the next."""


def passers(session: Session, looks: tuple[Look, ...], beneath: bool, tick: int) -> list[Passer]:
    """Everybody who is seen with the lenses off (`beneath`) or on, in looks of their own; `tick` moves those who stand,
    and 0 lets them be still."""
    crowding = session.crowding
    if crowding is None or not looks or not session.is_under_way:
        return []
    first = crowding.crowd.seed % len(looks)
    found = []
    for who in crowding.people(beneath):
        column = WALK + who.walked // FRAME_LENGTH % WALK_FRAMES if who.walked else _stands(who.number, tick)
        look = (first + who.number) % len(looks)
        found.append(Passer(pixels(who.x), pixels(who.y), look, FACINGS.index(who.facing), column))
    return found


def _stands(number: int, tick: int) -> int:
    """The column of somebody who stands."""
    own = tick + number * APART if tick else 0
    return BLINK if own % BLINK_EVERY < BLINK_FOR and own else IDLE + in_turn(BREATH, own)
