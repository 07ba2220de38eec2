"""Where things and people are in a playthrough, where a click means them, and which way leads to them."""

from collections.abc import Callable

from game.content.level import Point, Rect
from game.core.fixed import units
from game.session import Session
from game.world import ways
from game.world.ground import overlap
from game.world.looking import Focus, body_area
from game.world.motion import feet

GRAIN = 4
"""px between the points of a thing that are tried for a click."""


def areas(session: Session, name: str) -> list[tuple[str, Rect]]:
    """(kind, area) of everything but people that is called `name` and can be met now: what has no words here, such as a
    door that is open in this chapter, can not."""
    looks = session.script.looks if session.script else {}
    found = (focus for focus in session.looker.things if focus.name == name)
    return [(focus.kind, focus.area) for focus in found if focus.kind == "movable" or name in looks]


def focus_of(session: Session, name: str) -> Focus:
    """What is called `name`: somebody, or else the first such thing. Raises IndexError."""
    body = session.state.people.get(name)
    if body:
        return Focus("person", name, body_area(body))
    kind, area = areas(session, name)[0]
    return Focus(kind, name, area)


def point_of(session: Session, kind: str, name: str) -> Point | None:
    """A point where a click means `name`; None when there is none."""
    found = [area for _, area in areas(session, name) if kind != "person"]
    if kind == "person" and (body := session.state.people.get(name)):
        found = [body_area(body)]
    for x, y, w, h in found:
        for down in range(min(GRAIN, h) // 2, h, GRAIN):
            for across in range(min(GRAIN, w) // 2, w, GRAIN):
                meant = session.under(x + across, y + down)
                if meant and meant.name == name and (meant.kind == "person") == (kind == "person"):
                    return x + across, y + down
    return None


def faces(session: Session, focus: Focus, slack: int, at: ways.Cell) -> bool:
    """Whether `focus` is faced from a grid point, and from `slack` px beside it."""
    x, y = ways.point(at)
    around = {(x, y), (x - slack, y), (x + slack, y), (x, y - slack), (x, y + slack)}
    return all(session.walkers.facing_from(*point, focus) for point in around)


def way(session: Session, reached: Callable[[ways.Cell], bool]) -> list[Point] | None:
    """A way for the lead, round everybody who stands, to the nearest grid point that is `reached`."""
    lead, ground = session.lead, session.walkers.ground
    return ways.way(ground, ways.cell(lead.x, lead.y), reached, lambda _: 0, _somebody_at(session))


def _somebody_at(session: Session) -> Callable[[ways.Cell], bool]:
    """Tells whether somebody stands where feet at a grid point would be."""
    state = session.state
    company = (state.lead, *state.party)
    standing = [feet(body.x, body.y) for who, body in state.bodies.items() if who not in company and not body.way]

    def somebody_at(at: ways.Cell) -> bool:
        x, y = ways.point(at)
        box = feet(units(x), units(y))
        return any(overlap(box, other) for other in standing)

    return somebody_at
