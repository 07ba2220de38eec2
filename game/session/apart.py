"""Nobody stands in the midst of somebody else in a conversation: where one begins, whoever does steps aside by a few
steps, looking at whom they looked at. Who goes with the lead makes room for them; else the lead does."""

from collections.abc import Iterator

from game.content.level import Level, within
from game.core.fixed import pixels, units
from game.session import party
from game.session.state import State
from game.session.walking import Walkers
from game.world.body import Body
from game.world.brains import Follows, Patrols
from game.world.ground import overlap
from game.world.motion import feet, side_of

WIDE, TALL = 24, 24
"""How near to each other, across and down, two are in each other's midst, px: a body and some air."""
SIDES = (
    (26, 0), (-26, 0), (26, 6), (-26, 6), (26, -6), (-26, -6), (24, 14), (-24, 14), (24, -14), (-24, -14), (0, 26),
    (0, -26), (16, 24), (-16, 24),
)  # fmt: skip
"""Where one stands beside somebody, px from their feet, the best first."""
AT_MOST = 60
"""Px that somebody goes for it: less than a second."""

At = tuple[int, int]


def step_apart(state: State, level: Level, walkers: Walkers) -> None:
    """Send whoever stands in the midst of the lead, or whom the lead stands in the midst of, a few steps aside."""
    if state.breath and state.breath.held:
        return
    lead = state.people[state.lead]
    for who, body in sorted(state.people.items()):
        midst = body is not lead and not _goes_with(state, who, body) and _hide(lead, body)
        if midst and not _make_room(state, level, walkers, state.lead, body):
            _make_room(state, level, walkers, who, lead)
    for who, body in sorted(state.people.items()):
        if body is not lead and _goes_with(state, who, body):
            if _is_on_the_way(body) and _near(body.way[-1], _end(lead)):
                body.way = []
            if _hide(lead, body):
                _make_room(state, level, walkers, who, lead)


def _goes_with(state: State, who: str, body: Body) -> bool:
    return who in state.party or (isinstance(body.brain, Follows) and body.brain.whom == state.lead)


def _is_on_the_way(body: Body) -> bool:
    """Whether somebody goes after the lead: neither sent by the story, nor stepping aside."""
    return bool(body.way) and not body.spot and not body.aside


def _end(body: Body) -> At:
    """Where somebody will stand, px."""
    return body.way[-1] if body.way else (pixels(body.x), pixels(body.y))


def _near(one: At, other: At) -> bool:
    return abs(one[0] - other[0]) < WIDE and abs(one[1] - other[1]) < TALL


def _hide(one: Body, other: Body) -> bool:
    """Whether one of two hides the other, where both will stay upright."""
    return not (one.lies or other.lies or one.is_sent or other.is_sent) and _near(_end(one), _end(other))


def _make_room(state: State, level: Level, walkers: Walkers, who: str, other: Body) -> bool:
    """Send `who` to the nearest good place beside `other`; whether there is one, and they can go."""
    body = state.people[who]
    spot = level.spots.get(body.spot)
    stays = body.sits or isinstance(body.brain, Patrols)
    if stays or (spot and spot.across and who != state.lead):
        return False
    there = next(_places(state, level, walkers, who, other), None)
    if there is None:
        return False
    x, y = units(there[0]), units(there[1])
    for one, looks_at, (dx, dy) in (
        (body, other, (other.x - x, other.y - y)),
        (other, body, (x - other.x, y - other.y)),
    ):
        if one.facing == side_of(looks_at.x - one.x, looks_at.y - one.y) and not one.lies:
            one.facing = side_of(dx, dy)
    body.way, body.aside = [there], True
    return True


def _places(state: State, level: Level, walkers: Walkers, who: str, other: Body) -> Iterator[At]:
    """Where `who` can step to beside `other`, straight from where they are, the best first: on the side they are on."""
    body, ground = state.people[who], walkers.ground_of(who)
    ground.others = ()
    x, y = _end(other)
    left_of = body.x < other.x
    here = pixels(body.x), pixels(body.y)
    areas = [door.area for door in level.doors] + [trigger.area for trigger in level.triggers]
    others = [them for them in state.people.values() if them is not body]
    for dx, dy in SIDES:
        there = x + (-dx if left_of else dx), y + dy
        far = max(abs(there[0] - here[0]), abs(there[1] - here[1]))
        box = feet(units(there[0]), units(there[1]))
        entered = any(within(area, there[0], there[1] - 1) and not within(area, here[0], here[1] - 1) for area in areas)
        crowded = any(
            _near(there, _end(them)) or overlap(box, feet(*map(units, _end(them)))) for them in others if not them.lies
        )
        fits = far <= AT_MOST and not entered and not crowded and ground.free(*box)
        if fits and party.straight(ground, body, there, 0) == there:
            yield there
