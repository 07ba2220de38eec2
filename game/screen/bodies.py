"""Everybody who is on the screen: their pictures between two ticks, and where their heads end."""

from game.content.level import Point
from game.core.fixed import ONE
from game.screen.paint import people
from game.screen.paint.actors import Actor
from game.screen.paint.people import CELL_H
from game.session import Session

LAMP_H = 48
"""How high above its foot a lamp ends, px."""
LAIN = 14
"""How far above their spot the head of somebody asleep ends, px."""


def actors(
    session: Session, before: dict[str, Point], between: float, tick: int, still: bool, outlined: bool = False
) -> dict[str, Actor]:
    """Everybody who has a sheet, `between` (0 to 1) where they were `before` and where they are; with reduced motion
    (`still`) whoever stands is at rest. They are `outlined` in strong contrast."""
    found = {}
    cast = session.library.texts.cast
    others = session.level.guards
    for who, body in session.state.bodies.items():
        speaker = cast.speakers.get(others[who].speaker if who in others else who)
        if speaker and speaker.sheet:
            bx, by = before.get(who, (body.x, body.y))
            x = round((bx + (body.x - bx) * between) / ONE)
            y = round((by + (body.y - by) * between) / ONE)
            shown = speaker.sheet, body, tick, still
            if lying := people.lying(*shown):
                found[who] = Actor(x, y, *lying, lies=True)
            else:
                frame = people.pose(*shown)
                sits = body.sits and (body.seat or body.facing) != "up"
                leads = who == session.state.lead
                found[who] = Actor(x, y, people.outlined(frame) if outlined else frame, sits=sits, leads=leads)
    return found


def heads(session: Session, corner: Point) -> dict[str, Point]:
    """Where on the canvas, seen from `corner`, everybody's head ends, and every lamp that is counted."""
    lamps = session.level.lamps if session.counts.counts else ()
    lit = {lamp.name: (lamp.x - corner[0], lamp.y - LAMP_H - corner[1]) for lamp in lamps}
    found = {
        who: (body.x // ONE - corner[0], body.y // ONE - (LAIN if body.lies else CELL_H - 4) - corner[1])
        for who, body in session.state.bodies.items()
    }
    return lit | found
