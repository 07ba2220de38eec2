"""Where those who move by themselves are bound for: along a path, after somebody, or looking out for the lead.

Whoever the story sends somewhere goes there, and stays until words are over; then they go on by themselves.
"""

from math import dist

from game.content.books import END
from game.content.level import Level, Path, within
from game.content.objects.nook import Nook
from game.content.words import Words
from game.core.event import Event, Sounded
from game.core.fixed import ONE, pixels, units
from game.core.pace import TICKS
from game.session.guarding import Guarding
from game.session.intent import Intent
from game.session.state import State, lamps_off
from game.session.walking import Walkers
from game.world import ways
from game.world.body import Body
from game.world.brains import Brain, Drawn, Follows, Guards, Patrols, brain_of
from game.world.motion import HELD, HURRY, WALK, make_stop, stand, turn_to

CRUMB = 16
"""Px between two points that a follower keeps of the way somebody went."""
BEGINS = 4 * ONE
"""Units that somebody is farther off than a follower stays before they go on."""
EASE, SLOWEST = 8, WALK // 4
"""A follower goes so much of what they are too far behind in a tick, and at least so many units: never by fits."""
DREAMING = WALK * 3 // 4
"""Units a tick that whoever walks asleep goes; while breath is held beside them, theirs is too, and they go as slowly
as whoever holds it."""
SEEN = 144
"""How far off a light is that whoever walks asleep goes to, px."""
LEAP = 64
"""Whoever is that much farther on at once did not walk there, px: a follower finds a way of their own."""


class Brains:
    """Thinks for everybody in one place who moves by themselves. Reports into `events`."""

    def __init__(self, state: State, level: Level, walkers: Walkers, events: list[Event], words: Words) -> None:
        self.state, self.level, self.walkers = state, level, walkers
        self.events, self.words = events, words
        self.guarding = Guarding(state, level, events, words)
        self.nooks = level.of(Nook)
        guards = level.guards.values()
        state.others = {guard.name: self._posted(guard.name, guard.x, guard.y, guard.path) for guard in guards}

    def _posted(self, name: str, x: int, y: int, path: str) -> Body:
        """A guard of the map: as they were, or at the beginning of a path that is another now."""
        body = self.state.others.get(name) or Body(units(x), units(y))
        if not isinstance(body.brain, Guards) or body.brain.path != path:
            body.way, body.brain = [], brain_of("guards", path)
        return body

    @property
    def guards(self) -> list[str]:
        """Everybody who looks out for the lead, of the cast or not."""
        return [who for who, body in self.state.bodies.items() if isinstance(body.brain, Guards)]

    def step(self, intent: Intent) -> str:
        """One tick, before anybody but the lead walks; who caught the lead, who is put back then (empty: nobody). While
        words are on show, and when the chapter is over, nobody is looked out for."""
        self._pass_nooks()
        caught, watched = "", not self.state.modes and self.state.beat != END
        for who, body in sorted(self.state.bodies.items()):
            if who == self.state.lead or body.brain is None or self._rests(body, body.brain):
                continue
            if isinstance(body.brain, Guards) and watched:
                if self.guarding.watch(who, body, body.brain, intent):
                    caught = caught or who
                if body.brain.halted:
                    stand(body)
                    continue
            match body.brain:
                case Patrols() as patrol:
                    self._patrol(body, patrol)
                case Drawn() as sleeper:
                    self._draw(body, sleeper)
                case Follows() as follower:
                    self._follow(body, follower)
        if caught:
            self.guarding.catch(caught, self._put_back())
        return caught

    def _pass_nooks(self) -> None:
        """Remember the nook that the lead walks in, unless the story has them walk."""
        lead = self.walkers.lead
        if self.nooks and not self.state.modes:
            at = pixels(lead.x), pixels(lead.y) - 1
            lead.spot = next((nook.name for nook in self.nooks if within(nook.area, *at)), lead.spot)

    def _put_back(self) -> str:
        """Put the lead back to the last nook they walked in or the spot where the story had them last, whichever was
        later, or to the first spot there is; its name."""
        spots, walkers = self.level.spots, self.walkers
        spot = spots.get(walkers.lead.spot) or next(iter(spots.values()), None)
        walkers.drop_errand()
        if spot is None:
            return ""
        walkers.put(self.state.lead, spot.name)
        walkers.free_lead()
        return spot.name

    def meet(self, body: Body) -> None:
        """Somebody is spoken to: they stand until the words are over."""
        if isinstance(body.brain, Patrols) and not body.spot:
            body.brain.halted = True
            stand(body)

    def _rests(self, body: Body, brain: Brain) -> bool:
        """Whether somebody does not go by themselves now: the story sent them, or they were spoken to."""
        if body.aside:
            return True
        talked = bool(self.state.modes)
        if body.spot and (body.way or talked):
            brain.halted = False
            if isinstance(brain, Patrols):
                brain.strayed = True
            return True
        body.spot = ""
        if isinstance(brain, Patrols):
            brain.halted = brain.halted and talked
            return brain.halted
        return False

    # ------------------------------------------------------------------ along a path
    def _patrol(self, body: Body, patrol: Patrols) -> None:
        """Go on along the line, or make a stop at its corner. Corners without a stop are not stood at."""
        path = self.level.paths.get(patrol.path)
        if path is None:
            return
        patrol.corner %= len(path.corners)
        patrol.pace = max(1, path.speed * ONE // TICKS)
        corner = path.corners[patrol.corner]
        if (body.x, body.y) != (units(corner[0]), units(corner[1])):
            if not body.way:
                body.way = self._way(body, corner) if patrol.strayed else [corner]
            elif len(body.way) == 1 and not patrol.strayed and not path.stops_at(patrol.corner):
                _turn_for_next(patrol, path)
                body.way.append(path.corners[patrol.corner])
            return
        patrol.strayed = False
        if make_stop(patrol, body, path.stops_at(patrol.corner)):
            return
        _turn_for_next(patrol, path)
        body.way = [path.corners[patrol.corner]]

    def _way(self, body: Body, end: tuple[int, int]) -> list[ways.Point]:
        """The way to a point, px; straight on where there is none."""
        last = ways.cell(units(end[0]), units(end[1]))
        ground = self.walkers.common
        start = ways.footing(ground, body.x, body.y)
        if start != last and not ways.fits(ground, last):
            return [end]
        found = ways.to(ground, start, last) or ()
        return [ways.point(start), *found[:-1], end]

    # ------------------------------------------------------------------ after somebody
    def _follow(self, body: Body, follower: Follows) -> None:
        """Keep the points that somebody has gone by, and go after them as far as they are not near."""
        whom = self.state.bodies.get(follower.whom)
        if whom is None or whom is body:
            body.way = []
            return
        x, y = pixels(whom.x), pixels(whom.y)
        last = body.way[-1] if body.way else (pixels(body.x), pixels(body.y))
        gone = max(abs(x - last[0]), abs(y - last[1]))
        if gone > LEAP:
            body.way = self._way(body, (x, y))
        elif gone >= CRUMB:
            body.way = [*_up_to(body.way, (x, y)), (x, y)]
        behind = max(abs(body.x - whom.x), abs(body.y - whom.y)) - units(follower.far)
        follower.halted = behind <= (BEGINS if follower.halted else 0)
        follower.pace = min(HURRY, max(SLOWEST, behind // EASE))
        if follower.halted:
            stand(body)

    def _draw(self, body: Body, sleeper: Drawn) -> None:
        """Go straight to the nearest light that is near enough to be seen, slowly, and stand before it. That somebody
        stops at a lamp, or where there is no light, is heard."""
        off = lamps_off(self.state)
        lights = [(lamp.x, lamp.y) for lamp in self.level.lamps if lamp.name not in off]
        whom = self.state.bodies.get(sleeper.whom)
        if whom:
            lights.insert(0, (pixels(whom.x), pixels(whom.y)))
        at = pixels(body.x), pixels(body.y)
        seen = [light for light in lights if dist(light, at) <= SEEN]
        x, y = min(seen, key=lambda light: dist(light, at), default=at)
        away = dist((x, y), at)
        held = self.state.breath is not None and self.state.breath.held
        sleeper.pace, sleeper.halted = HELD if held else DREAMING, away <= sleeper.far
        body.way = [] if sleeper.halted else [(x, y)]
        if sleeper.halted:
            if body.moving and whom and (x, y) != (pixels(whom.x), pixels(whom.y)):
                who = next(name for name, other in self.state.bodies.items() if other is body)
                told = "stops_at_lamp" if seen else "stops_in_the_dark"
                self.events.append(Sounded("note", who, caption=self.words.caption(told)))
            stand(body)
            if seen:
                turn_to(body, units(x), units(y))


def _turn_for_next(patrol: Patrols, path: Path) -> None:
    """Let the next corner be the one they are bound for."""
    last = len(path.corners) - 1
    patrol.stop = patrol.rest = 0
    if path.closed:
        patrol.corner = 1 if patrol.corner == last else patrol.corner + 1
        return
    if patrol.corner in (0, last):
        patrol.back = patrol.corner == last
    patrol.corner += -1 if patrol.back else 1


def _up_to(way: list[ways.Point], end: ways.Point) -> list[ways.Point]:
    """A way up to the first of its points that lies beside `end`: what came after was gone for nothing."""
    for number, (x, y) in enumerate(way):
        if max(abs(x - end[0]), abs(y - end[1])) < CRUMB // 2:
            return way[:number]
    return way
