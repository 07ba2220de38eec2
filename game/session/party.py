"""The party: up to three who go with the lead. They walk behind on free ground and step aside; where no way leads after
the lead, they are beside them at once.

Each goes after whoever is before them in the party, the first after the lead. They walk where the lead can: of two
layers on the one in force. The lead walks through them, so that nobody is ever shut in; they step aside all the same.
"""

from collections.abc import Collection, Iterable

from game.content.books import MOST_BESIDE
from game.content.cast import POSES
from game.content.level import Level
from game.core.fixed import pixels, units
from game.session.state import State
from game.world import ways
from game.world.body import Body
from game.world.ground import Box, Ground, overlap
from game.world.motion import feet, stand

EVERY = 4
"""Ticks between two looks of one of them at where to go."""
GAP, FAR = 20, 32
"""How near they come to whoever goes before them, and from how far off they set out after them, px."""
HURRIED = 46
"""How far the lead is from the first of them before they hurry, and how much farther from each after that, px."""
NEAR, STRIDE = 96, 2
"""From how far off they go straight up to them where nothing stands between, and in what steps that is tried, px."""
TREAD, TRAIL = 6, 32
"""How far the points of the lead's way lie apart that are remembered, px, and how many are."""
SEARCHED = 256
"""How far round whoever they go after a way to them is looked for, px."""
ASIDE, BESIDE = 48, 96
"""How far they step aside, and how far from the lead they arrive, at most, px."""
AHEAD = 24
"""How much of the ground before a lead who walks is left free, px."""
AIR, APART, DOORSTEP = 2, 6, 5
"""Px that are left between the feet of two of them, the same where they arrive if there is room, and before a door."""

ARM = {"left": (8, -5), "right": (-4, 7), "up": (13, 0), "down": (-13, 0)}
"""Where whoever is on the right arm of the lead stands, half a pace behind, px from them, by how they face."""
LOSES, BESIDE_THEM = 2, 16
"""How far from there they are that they hurry, and how near a lead who stands still that will do, px."""
_SIDES = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


def _cost(px: int) -> int:
    """What so many px of a way cost."""
    return px * ways.STRAIGHT // ways.GRID


# ---------------------------------------------------------------------- who is of it
def form(state: State, whom: Iterable[str]) -> None:
    """Let these go with the lead, as many as can, and nobody else."""
    named = [who for who in dict.fromkeys(whom) if who != state.lead][:MOST_BESIDE]
    for who in state.party:
        if who not in named and (body := state.people.get(who)) and not body.spot:
            stand(body)
            body.way = []
    state.party[:] = named


def swap(state: State, who: str) -> None:
    """Let `who` of the party lead it; whoever led goes last. Raises ValueError for somebody who is not of it."""
    ring = [state.lead, *state.party]
    first = ring.index(who)
    state.trail.clear()
    state.lead, state.party[:] = who, [*ring[first + 1 :], *ring[:first]]


def hurries(state: State, who: str, led: Collection[str] = ()) -> bool:
    """Whether one of the party is so far behind that they hurry; who is `led`, that they lose the lead's arm."""
    body, lead = state.people[who], state.people[state.lead]
    if who in led and body.way and ways.far(body.way[-1], _point(lead)) < GAP * ways.STRAIGHT:
        return ways.far(_point(body), body.way[-1]) > LOSES * ways.STRAIGHT
    far = max(abs(body.x - lead.x), abs(body.y - lead.y))
    return far > units(HURRIED * (state.party.index(who) + 1))


# ---------------------------------------------------------------------- following
def follow(state: State, level: Level, ground: Ground, led: Collection[str] = ()) -> None:
    """One tick of going with a lead who is free to walk on `ground`: says who is bound for where. Whoever the story
    sent somewhere gets there first. The first of the party, where it is one of those who are `led`, goes on the lead's
    right arm wherever there is room for two."""
    ground.others = ()
    _tread(state)
    ahead = state.people[state.lead]
    for place, who in enumerate(state.party):
        body = state.people[who]
        if place == 0 and who in led and not (body.way and body.spot) and _goes_on_arm(state, ground, body, ahead):
            body.spot = ""
        elif (state.tick + place) % EVERY == 0 and not (body.way and body.spot):
            body.spot = ""
            _go_after(state, level, ground, who, ahead)
        ahead = body


def _goes_on_arm(state: State, ground: Ground, body: Body, lead: Body) -> bool:
    """Whether somebody is on the lead's arm, or is set out for it now; beside who stands still they stand still."""
    if state.breath is not None and state.breath.held:
        return False
    x, y = _point(lead)
    across, down = ARM[lead.facing]
    if not lead.moving and ways.far(_point(body), (x, y)) <= BESIDE_THEM * ways.STRAIGHT:
        return True
    at = straight(ground, body, (x + across, y + down), 0)
    if at:
        _set_out(body, [at] if at != _point(body) else [])
    return at is not None


def _go_after(state: State, level: Level, ground: Ground, who: str, ahead: Body) -> None:
    body = state.people[who]
    rooted = state.breath is not None and state.breath.held
    here, there = _point(body), _point(ahead)
    far = ways.far(here, there)
    if not rooted and not ground.free(*feet(body.x, body.y)):
        off = ways.point(ways.footing(ground, body.x, body.y))
        if not (body.sits or body.lies or body.way == [off]):
            arrive(state, level, ground, [who])
        elif far > FAR * ways.STRAIGHT:
            _set_out(body, [off])
        return
    nearing = bool(body.way) and ways.far(body.way[-1], there) < far
    if far > (GAP if nearing else FAR) * ways.STRAIGHT:
        found = _way_after(state, ground, body, ahead)
        if found is not None:
            _set_out(body, found)
        elif not rooted:
            arrive(state, level, ground, [who])
    elif not body.way and _is_in_the_way(state, level, who):
        taken = [*_doorsteps(level), *_boxes(state, who), _before_lead(state)]
        start = ways.cell(body.x, body.y)
        found = ways.way(
            ground, start, lambda at: _is_clear(at, taken), lambda _: 0, lambda at: ways.far(at, start) > _cost(ASIDE)
        )
        if found:
            _set_out(body, found)


def _set_out(body: Body, way: list[ways.Point]) -> None:
    body.way = way
    if way:
        body.pose = POSES[0]


def straight(ground: Ground, body: Body, to: ways.Point, near: int) -> ways.Point | None:
    """Where somebody comes within `near` px of `to` by walking straight there; None where anything stands between, and
    where it is far."""
    x, y, stride = body.x, body.y, units(STRIDE)
    if max(abs(pixels(x) - to[0]), abs(pixels(y) - to[1])) > NEAR + near:
        return None
    for _ in range(NEAR // STRIDE):
        at = pixels(x), pixels(y)
        if ways.far(at, to) <= near * ways.STRAIGHT:
            return at
        across, down = (max(-stride, min(stride, units(to[i]) - part)) for i, part in enumerate((x, y)))
        if across and not ground.free(*feet(x + across, y)):
            return None
        x, y = x + across, y + down
        if down and not ground.free(*feet(x, y)):
            return None
    return None


def _way_after(state: State, ground: Ground, body: Body, ahead: Body) -> list[ways.Point] | None:
    """The way up to whoever goes before: straight, or as the lead walked, or round what stands there, or up to the
    lead; None where there is none."""
    to = _point(ahead)
    if end := straight(ground, body, to, GAP):
        return [end]
    found = _trodden(state, ground, body, to)
    if found is None:
        found = _way_behind(state, ground, ways.cell(body.x, body.y), ways.cell(ahead.x, ahead.y))
    return _trodden(state, ground, body, _point(state.people[state.lead])) if found is None else found


def _trodden(state: State, ground: Ground, body: Body, to: ways.Point) -> list[ways.Point] | None:
    """The lead's own way up to whoever is at `to`: on along it, else from the last point of it that can be walked to
    straight."""
    trail, before = state.trail, body.way[:-1]
    if body.way and body.way[-1] in trail:
        joined = trail.index(body.way[-1])
    else:
        joins = (i for i in reversed(range(len(trail))) if straight(ground, body, trail[i], 0))
        joined, before = next(joins, len(trail)), []
    points = trail[joined:]
    ends = (i for i, point in enumerate(points) if ways.far(point, to) <= GAP * ways.STRAIGHT)
    end = next(ends, None)
    return None if end is None else [*before, *points[: end + 1]]


def _tread(state: State) -> None:
    """Remember where the lead walks; wherever they are put, that is another way."""
    if not state.party:
        state.trail.clear()
        return
    lead, trail = state.people[state.lead], state.trail
    at = _point(lead)
    gone = ways.far(at, trail[-1]) if trail else 0
    if gone > GAP * ways.STRAIGHT:
        trail.clear()
    if not trail or gone >= TREAD * ways.STRAIGHT:
        trail.append(at)
        del trail[:-TRAIL]


def _way_behind(state: State, ground: Ground, here: ways.Cell, there: ways.Cell) -> list[ways.Point] | None:
    """The way from `here` up to `there`, round the lead where there is one; None where no way leads."""
    lead = _boxes(state, *state.people.keys() - {state.lead})

    def found(round_lead: bool) -> list[ways.Point] | None:
        return ways.way(
            ground, here,
            lambda at: ways.far(at, there) <= _cost(GAP),
            lambda at: max(0, ways.far(at, there) - _cost(GAP)),
            lambda at: ways.far(at, there) > _cost(SEARCHED) or (round_lead and not _is_clear(at, lead)),
        )  # fmt: skip

    way = found(round_lead=True)
    return found(round_lead=False) if way is None else way


def _point(body: Body) -> ways.Point:
    """Where somebody's feet are, px."""
    return pixels(body.x), pixels(body.y)


# ---------------------------------------------------------------------- standing aside
def _is_in_the_way(state: State, level: Level, who: str) -> bool:
    """Whether somebody of the party stands in a doorway, in the lead's way, or in anybody who was there before them."""
    later = state.party[state.party.index(who) :]
    there = [*_doorsteps(level), *_boxes(state, *later), _before_lead(state)]
    box = feet(state.people[who].x, state.people[who].y)
    return any(overlap(box, other) for other in there)


def _boxes(state: State, *without: str, air: int = AIR) -> list[Box]:
    """What the feet of everybody take up but for those named, with so many px of air."""
    return [_grown(feet(body.x, body.y), air) for who, body in state.people.items() if who not in without]


def _before_lead(state: State) -> Box:
    """The ground that the lead stands on, and of a lead who walks what lies before them."""
    lead = state.people[state.lead]
    dx, dy = _SIDES[lead.facing] if lead.moving else (0, 0)
    left, top, right, bottom = feet(lead.x, lead.y)
    far = units(AHEAD)
    return left + min(dx, 0) * far, top + min(dy, 0) * far, right + max(dx, 0) * far, bottom + max(dy, 0) * far


def _doorsteps(level: Level) -> list[Box]:
    boxes = ((units(x), units(y), units(x + w), units(y + h)) for x, y, w, h in (door.area for door in level.doors))
    return [_grown(box, DOORSTEP) for box in boxes]


def _grown(box: Box, px: int) -> Box:
    left, top, right, bottom = box
    return left - units(px), top - units(px), right + units(px), bottom + units(px)


def _is_clear(at: ways.Cell, taken: list[Box]) -> bool:
    """Whether feet at a grid point touch none of what is `taken`."""
    x, y = ways.point(at)
    box = feet(units(x), units(y))
    return not any(overlap(box, other) for other in taken)


# ---------------------------------------------------------------------- arriving
def arrive(state: State, level: Level, ground: Ground, whom: Iterable[str]) -> None:
    """Let these of the party be beside the lead at once, behind them where there is room. Where there is none they
    stand where the lead does, until they can step aside."""
    ground.others = ()
    lead = state.people[state.lead]
    here = ways.cell(lead.x, lead.y)
    dx, dy = _SIDES[lead.facing]
    about = ways.around(ground, here, _cost(BESIDE))
    around = [at for at in about if ways.fits(ground, at) and ways.far(at, here) >= _cost(GAP)]
    around.sort(key=lambda at: (at[0] - here[0]) * dx + (at[1] - here[1]) * dy > 0)
    for who in whom:
        body = state.people.setdefault(who, Body(lead.x, lead.y))
        taken = [[*_doorsteps(level), *_boxes(state, who, air=air)] for air in (APART, AIR)]
        clear = (ways.point(at) for boxes in taken for at in around if _is_clear(at, boxes))
        x, y = next(clear, _point(lead))
        body.x, body.y, body.facing = units(x), units(y), lead.facing
        body.way, body.spot, body.held, body.pose = [], "", 0, POSES[0]
        stand(body)
