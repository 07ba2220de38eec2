"""Puts the lead of a playthrough where something can be met, and meets it: for who wants to hear all and walk nowhere.

In a place of two layers that is wherever feet fit in either, with breath held (or the lenses off) where it is the
second: which ways lead through it is for solving to say.
"""

from collections.abc import Iterator
from functools import partial

from game.content.level import Rect, Shard, within
from game.content.pairs import SECONDS
from game.core.event import Caught
from game.core.fixed import pixels, units
from game.session import Session
from game.session.crowding import Crowding
from game.session.guarding import eyes_of
from game.session.intent import NOTHING, Intent
from game.session.walking import TOWARDS
from game.world import ways
from game.world.body import Body
from game.world.breath import FULL
from game.world.fears import away
from game.world.looking import ACROSS, REACH, Focus, Looker, body_area

WATCHED = 900
"""Ticks that a guard is given to catch somebody who stands before them, and a crowd to gather round somebody."""
Place = tuple[int, int, str, bool]
"""Feet at (x, y) px, a side to face, and whether it is in the second layer."""
_Key = tuple[object, ...]


class Encounters:
    """Meets things; what was found out about a place is kept for the next playthrough."""

    def __init__(self) -> None:
        self._cells: dict[_Key, list[ways.Cell]] = {}
        self._grounds: dict[_Key, dict[str, list[Place]]] = {}
        self._edges: dict[_Key, Place | None] = {}
        self._before_people: dict[_Key, Place] = {}

    def encounter(self, session: Session, kind: str, name: str) -> bool:
        """Be where `name` can be met, and meet it; False where it cannot be now. `kind`: thing or go (a look), person,
        trigger, door, shard, fear, guard, crowd (the conversation once people have gathered), or lead (another of the
        party, who is played then)."""
        if session.state.beneath:
            session.step(NOTHING)
            if not session.walks:
                return True
        level = session.level
        if kind in ("trigger", "door"):
            areas = [item.area for item in (level.triggers if kind == "trigger" else level.doors) if item.name == name]
            return self._walk_into(session, areas[0])
        if kind == "lead":
            session.step(Intent(lead=name))
            return session.state.lead == name
        if kind == "shard":
            return self._pick_up(session, next(shard for shard in level.shards if shard.name == name))
        if kind == "fear":
            return self._be_lost(session, name)
        if kind == "person" and name in session.fears.silent:
            return self._face(session, name)
        if kind == "guard":
            return self._be_caught(session, name)
        if kind == "crowd":
            return self._be_gathered_round(session)
        places = self._person_places(session, name) if kind == "person" else self.things(session).get(name, ())
        for place in places:
            _stand(session, place)
            if place[3]:
                session.step(Intent(breathe=True))
            met = session.focus
            if met and met.name == name:
                if kind == "person":
                    self._before_people[_stands(session, name)] = place
                session.step(Intent(interact=True, breathe=place[3]))
                return True
        return False

    # ------------------------------------------------------------------ meeting
    def _walk_into(self, session: Session, area: Rect) -> bool:
        """Step into an area from right beside it."""
        place = self._before(session, area)
        if not place:
            return False
        _stand(session, place)
        session.state.inside = []
        here = session.state.place
        for _ in range(ways.GRID):
            session.step(Intent(*TOWARDS[place[2]]))
            if not session.walks or session.state.place != here or _is_within(area, session.lead):
                break
        return True

    def _before(self, session: Session, area: Rect) -> Place | None:
        """The first point from which one step leads into an area, and the side on which it lies."""
        key = session.state.place, area, _moved(session)
        if key not in self._edges:
            cells = set(self._reachable(session, False))
            inner = {at for at in cells if _inside(area, at)}
            places = (
                (*_doorstep(area, ways.point(at), TOWARDS[side]), side, False)
                for at in sorted(cells - inner)
                for side, (dx, dy) in TOWARDS.items()
                if (at[0] + dx, at[1] + dy) in inner
            )
            self._edges[key] = next(places, None)
        return self._edges[key]

    def _pick_up(self, session: Session, shard: Shard) -> bool:
        """Stand where a memory lies."""
        held = shard.group in SECONDS
        end = ways.cell(units(shard.x), units(shard.y))
        nearest = min(self._reachable(session, held), key=lambda at: (ways.far(at, end), at))
        _stand(session, (*ways.point(nearest), session.lead.facing, held))
        session.step(Intent(breathe=held))
        return shard.memory in session.state.memory.held

    def _face(self, session: Session, fear: str) -> bool:
        """Face a fear until it speaks."""
        for place in self._person_places(session, fear):
            _stand(session, place)
            session.step(Intent(breathe=True))
            if not session.fears.is_faced(fear):
                continue
            for _ in range(session.fears.kinds[fear].faced):
                session.step(Intent(breathe=True))
            return session.fears.was_faced(fear)
        return False

    def _be_lost(self, session: Session, fear: str) -> bool:
        """Walk into a fear from as near as one can be."""
        lost, body, lead = dict(session.state.lost), session.state.people[fear], session.lead
        home = ways.cell(body.x, body.y)
        for at in sorted(self._beside(session, body), key=lambda at: (ways.far(at, home), at)):
            _stand(session, (*ways.point(at), lead.facing, False))
            for _ in range(ACROSS):
                dx, dy = body.x - lead.x, body.y - lead.y
                session.step(Intent((dx > 0) - (dx < 0), (dy > 0) - (dy < 0)))
                if session.state.lost != lost:
                    return True
        return False

    def _be_caught(self, session: Session, guard: str) -> bool:
        """Stand where a guard looks, wherever that is, until they have seen enough: with a bare face where they mind
        nothing else."""
        guarding = session.brains.guarding
        for _ in range(WATCHED):
            gaze = guarding.gaze(guard)
            bare = gaze.kind.minds == "bare faces"
            eyes, sees = gaze.eyes, partial(guarding.sight.sees, gaze)
            if not sees(eyes_of(session.lead)):
                near = self._around(session, eyes, gaze.kind.reach, bare)
                if at := next(((x, y) for x, y in near if sees((x, y - 1))), None):
                    _stand(session, (*at, session.lead.facing, bare))
            events = session.step(Intent(breathe=bare))
            if session.state.talk or any(isinstance(event, Caught) for event in events):
                return True
        return False

    def _be_gathered_round(self, session: Session) -> bool:
        """Stand bare-faced among as many as there are, wherever that is, until one is asked to walk on."""
        for _ in range(WATCHED):
            if session.crowding and not session.crowding.is_among():
                self._mingle(session, session.crowding)
            session.step(Intent(breathe=True))
            if session.state.talk:
                return True
        return False

    def _mingle(self, session: Session, crowding: Crowding) -> None:
        """Be where most of the real people of a crowd are, on ground that is free with lenses on and off."""
        at = crowding.thickest()
        cells = set(self._reachable(session, False)).intersection(self._reachable(session, bool(session.layering)))
        if at and cells:
            end = ways.cell(*at)
            nearest = min(cells, key=lambda each: (ways.far(each, end), each))
            _stand(session, (*ways.point(nearest), session.lead.facing, False))

    # ------------------------------------------------------------------ where one can stand
    def _reachable(self, session: Session, held: bool) -> list[ways.Cell]:
        """The grid points where one can be, people aside: of two layers all that are free, else where a way leads."""
        key = session.state.place, held, _moved(session)
        if key not in self._cells:
            self._cells[key] = self._layered(session, held) if session.layering else self._led_to(session)
        return self._cells[key]

    def _led_to(self, session: Session) -> list[ways.Cell]:
        found: list[ways.Cell] = []

        def look_round(at: ways.Cell) -> bool:
            found.append(at)
            return False

        lead = session.lead
        ways.way(session.walkers.ground, ways.cell(lead.x, lead.y), look_round, lambda _: 0)
        return found

    def _layered(self, session: Session, held: bool) -> list[ways.Cell]:
        layering, level = session.layering, session.level
        if not layering:
            return []
        ground = layering.second if held or not layering.passes else layering.first
        cells = [(x, y) for y in range(level.height // ways.GRID + 1) for x in range(level.width // ways.GRID + 1)]
        return [at for at in cells if ways.fits(ground, at) and (held or not _touching(session, at))]

    def things(self, session: Session) -> dict[str, list[Place]]:
        """Everything here that can be looked at, in whichever layer, and where it is met."""
        key = session.state.place, session.state.light, _moved(session)
        if key not in self._grounds:
            found: dict[str, list[Place]] = {}
            for held in (False, True) if session.layering else (False,):
                self._look_about(session, held, found)
            self._grounds[key] = dict(sorted(found.items()))
        return self._grounds[key]

    def _look_about(self, session: Session, held: bool, found: dict[str, list[Place]]) -> None:
        looker = Looker(session.level, session.state.light)
        looker.movables = session.looker.movables
        looker.see(session.state.light, session.layering.pair.at(held) if session.layering else "")
        for at in self._reachable(session, held):
            x, y = ways.point(at)
            if not any(_near(focus.area, x, y) for focus in looker.things):
                continue
            for facing in TOWARDS:
                focus = looker.at(x, y, facing, {}, set())
                if focus and focus.kind != "movable":
                    found.setdefault(focus.name, []).append((x, y, facing, held))

    def _person_places(self, session: Session, name: str) -> Iterator[Place]:
        if before := self._before_people.get(_stands(session, name)):
            yield before
        body = session.state.people[name]
        focus = Focus("person", name, body_area(body))
        for x, y in map(ways.point, self._beside(session, body)):
            facing = session.walkers.facing_from(x, y, focus)
            if facing:
                yield x, y, facing, False

    def _around(self, session: Session, eyes: ways.Point, reach: int, held: bool) -> list[ways.Point]:
        """The grid points, px, in a square about `eyes`, the nearest first."""
        ex, ey = eyes
        points = ((at[0] * ways.GRID, at[1] * ways.GRID) for at in self._reachable(session, held))
        near = [at for at in points if abs(at[0] - ex) <= reach and abs(at[1] - ey) <= reach + 1]
        return sorted(near, key=lambda at: ((at[0] - ex) ** 2 + (at[1] - ey) ** 2, at))

    def _beside(self, session: Session, body: Body) -> list[ways.Cell]:
        """The grid points from which somebody may be in reach, breath let go."""
        near, wide = units(ACROSS + 16), units(ways.GRID)
        left, right, top, bottom = body.x - near, body.x + near, body.y - near, body.y + near
        return [
            at for at in self._reachable(session, False) if left < at[0] * wide < right and top < at[1] * wide < bottom
        ]


def _stand(session: Session, place: Place) -> None:
    """Be somewhere at once, with all the breath there is."""
    lead, breath = session.lead, session.state.breath
    lead.x, lead.y, lead.facing = units(place[0]), units(place[1]), place[2]
    lead.way, session.state.errand = [], None
    if breath:
        breath.left, breath.locked = FULL, False


def _stands(session: Session, name: str) -> _Key:
    """Where somebody is, as far as one is before them for it."""
    body = session.state.people[name]
    return session.state.place, _moved(session), name, body.x, body.y, body.pose


def _moved(session: Session) -> _Key:
    return tuple(sorted(session.state.moved.items()))


def _touching(session: Session, at: ways.Cell) -> bool:
    """Whether a fear is too near to a grid point."""
    x, y = ways.point(at)
    here = Body(units(x), units(y))
    people, kinds = session.state.people, session.fears.kinds
    return any(away(here, people[name]) <= units(kinds[name].touches) for name in session.fears.there)


def _near(area: Rect, x: int, y: int) -> bool:
    """Whether what takes up `area` might be faced from (x, y)."""
    left, top, wide, high = area
    far = REACH + ways.GRID
    return left - far < x < left + wide + far and top - far < y < top + high + far


def _inside(area: Rect, at: ways.Cell) -> bool:
    x, y = ways.point(at)
    return within(area, x, y - 1)


def _is_within(area: Rect, body: Body) -> bool:
    """Whether somebody's feet are in an area."""
    return within(area, pixels(body.x), pixels(body.y) - 1)


def _doorstep(area: Rect, at: ways.Point, towards: ways.Point) -> ways.Point:
    """The last point outside an area on the way into it, which goes from a grid point beside it."""
    (x, y), (dx, dy) = at, towards
    while not within(area, x + dx, y + dy - 1):
        x, y = x + dx, y + dy
    return x, y
