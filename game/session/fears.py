"""Fears: what rouses them and how they come, how they are faced, and whom they catch.

These are the rules of all of them. What is a kind's own is its numbers (game/content/fears) and what rouses it
(game/world/fears).
"""

from game.content.fears import FEARS, NOTICED, FearKind
from game.content.level import Fear, Level, Shard
from game.content.objects.count import Count
from game.content.words import Words
from game.core.event import Counted, Event, FearFaced, FearRoused
from game.core.fixed import pixels, units
from game.session.counting import kept_of
from game.session.state import State, kept_under
from game.session.walking import Walkers
from game.world.body import Body
from game.world.counting import OVER, is_over
from game.world.fears import ROUSES, Fearing, Scene, away, faces
from game.world.motion import go_straight, stand, turn_to, walk_to

SHRINKS = 45
"""Ticks that a fear takes to be gone, once it was faced and has spoken."""
ROUSED = "roused."
"""How what is told of a kind of fear that is roused begins."""
MOVES_OVER = "counted.over"
"""What is said to a fear that lay there until a count was over."""
SEEN = units(128), units(92)
"""How far to each side, and up and down, of the lead a fear is seen to go, units."""

Point = tuple[int, int]


class Fears:
    """The fears of a place. Their bodies are among its people. Reports into `events`."""

    def __init__(self, state: State, level: Level, walkers: Walkers, words: Words, events: list[Event]) -> None:
        self.state, self.level, self.walkers, self.words, self.events = state, level, walkers, words, events
        self.kinds = {fear.name: kind_of(fear) for fear in level.fears}
        self.silent = {name for name, kind in self.kinds.items() if kind.faced}
        """Those that say nothing before they are faced."""

    @property
    def there(self) -> tuple[str, ...]:
        """Those that are there and do not go already, in the order in which the map has them."""
        return tuple(name for name in self.kinds if name in self.state.people and not self.was_faced(name))

    @property
    def going(self) -> tuple[str, ...]:
        """Those that were faced to the end, and are not gone yet."""
        return tuple(name for name in self.kinds if name in self.state.people and self.was_faced(name))

    def stand(self) -> None:
        """Be there: where the map has them, if they are nowhere yet. None that was faced to the end is."""
        people = self.state.people
        for fear in self.level.fears:
            if is_gone(self.state, fear.name):
                people.pop(fear.name, None)
            else:
                people.setdefault(fear.name, Body(units(fear.x), units(fear.y), fear.facing))

    @property
    def goes(self) -> str:
        """The conversation that shows a fear which begins to go in this tick, out of sight (empty: none does)."""
        lead = self.walkers.lead
        for fear in self.level.fears:
            kept, body = self.state.fears.get(kept_under(self.state, fear.name)), self.state.people.get(fear.name)
            if body and kept and kept.going == 1 and fear.until:
                far = abs(body.x - lead.x) > SEEN[0] or abs(body.y - lead.y) > SEEN[1]
                return fear.goes if far else ""
        return ""

    # ------------------------------------------------------------------ a tick
    def step(self, was: Point, hushed: bool = False) -> str:
        """One tick in which the lead came from `was`, units, and was listened for or not; the fear that was faced to
        the end in it (empty: none)."""
        lead, spoke = self.walkers.lead, ""
        fast = max(abs(lead.x - was[0]), abs(lead.y - was[1]))
        for fear in self.level.fears:
            kind, body = self.kinds[fear.name], self.state.people.get(fear.name)
            if body is None or not (kind.faced or kind.name in ROUSES or fear.until):
                continue
            kept = self._kept(fear)
            if kept.going:
                self._shrink(fear, kept)
            elif fear.until:
                if self._is_over(fear.until) and not self.walkers.held:
                    kept.going = 1
                    self.events += (FearFaced(fear.name), Counted(OVER, fear.name, self.words(MOVES_OVER)))
            elif fast == 0 and self.is_faced(fear.name):
                kept.faced += 1
                if kept.faced >= kind.faced:
                    kept.going, spoke = 1, fear.name
                    self.events.append(FearFaced(fear.name))
            else:
                kept.faced = 0
                self._rouse(fear, body, kept, was, fast, hushed)
        return spoke

    def _is_over(self, name: str) -> bool:
        """Whether the count of that name is over."""
        counts = (count for count in self.level.of(Count) if count.name == name)
        return any(is_over(kept_of(self.state, count), count) for count in counts)

    def is_faced(self, name: str) -> bool:
        """Whether the lead is turned to a fear that is to be faced, near enough, with breath held, and with no wall
        between."""
        kind, body, lead = self.kinds[name], self.state.people[name], self.walkers.lead
        near = bool(kind.faced) and self.walkers.held and faces(lead, body, kind.reach)
        return near and self.walkers.ground.clear(lead.x, lead.y, body.x, body.y)

    def _rouse(self, fear: Fear, body: Body, kept: Fearing, was: Point, fast: int, hushed: bool) -> None:
        """Come, where the lead has done for long enough what rouses a fear; else go back."""
        kind, lead, rouses = self.kinds[fear.name], self.walkers.lead, ROUSES.get(fear.kind)
        if rouses is None:
            return
        off = away(body, lead)
        if off > units(kind.notices) or not rouses(Scene(pixels(off), fast, self.walkers.held, hushed)):
            kept.roused = max(0, kept.roused - 1)
            kept.noticed = kept.noticed if kept.roused else None
            self._go_home(fear, body, kind)
            return
        if not kept.roused:
            kept.noticed = was
            self.events.append(FearRoused(fear.name, caption=self.words.caption(ROUSED + kind.name)))
        kept.roused = min(kept.roused + 1, kind.tell + 1)
        turn_to(body, lead.x, lead.y)
        if kept.roused > kind.tell:
            self._walk(body, lead.x, lead.y, kind, kind.pace)

    def _go_home(self, fear: Fear, body: Body, kind: FearKind) -> None:
        """At half its pace, but not where it would catch somebody who has calmed it."""
        before = body.x, body.y
        home = units(fear.x), units(fear.y)
        if before == home:
            stand(body)
            body.facing = fear.facing
            return
        self._walk(body, *home, kind, kind.pace // 2)
        if away(body, self.walkers.lead) <= units(kind.touches):
            body.x, body.y = before
            stand(body)

    def _walk(self, body: Body, x: int, y: int, kind: FearKind, pace: int) -> None:
        """One tick towards (x, y) units, over what the dream has free, or over anything."""
        if kind.flows:
            go_straight(body, None, x, y, pace)
            return
        ground = self.walkers.common
        others, ground.others = ground.others, ()
        walk_to(body, ground, x, y, pace=pace)
        ground.others = others

    def _shrink(self, fear: Fear, kept: Fearing) -> None:
        kept.going += 1
        if kept.going > SHRINKS:
            del self.state.people[fear.name]

    def was_faced(self, name: str) -> bool:
        """Whether a fear has been faced to the end."""
        kept = self.state.fears.get(kept_under(self.state, name))
        return kept is not None and kept.going > 0

    # ------------------------------------------------------------------ catching
    def caught(self) -> str:
        """The fear that the lead has come too near to; empty when there is none."""
        lead, people, held = self.walkers.lead, self.state.people, self.walkers.held
        for name in self.there:
            if (self.kinds[name].deep or not held) and away(people[name], lead) < units(self.kinds[name].touches):
                return name
        return ""

    def lost_to(self, name: str) -> Point | None:
        """Where somebody finds themselves whom that fear has caught, units; None where it is at their last lamp. Every
        fear goes back to where the map has it."""
        kept = self.state.fears.get(kept_under(self.state, name))
        noticed = kept.noticed if kept else None
        for fear in self.level.fears:
            body, its = self.state.people.get(fear.name), self.state.fears.get(kept_under(self.state, fear.name))
            if body and its and not its.going:
                body.x, body.y, body.facing = units(fear.x), units(fear.y), fear.facing
                its.roused, its.faced, its.noticed = 0, 0, None
                stand(body)
        if self.kinds[name].loses != NOTICED or noticed is None:
            return None
        there = Body(*noticed)
        near = any(self._touches(name, kind, there) for name, kind in self.kinds.items())
        return None if near else noticed

    def _touches(self, name: str, kind: FearKind, there: Body) -> bool:
        body = self.state.people.get(name)
        return body is not None and away(body, there) <= units(kind.touches)

    # ------------------------------------------------------------------ what is kept
    def _kept(self, fear: Fear) -> Fearing:
        return self.state.fears.setdefault(kept_under(self.state, fear.name), Fearing())


def kind_of(fear: Fear) -> FearKind:
    """The kind of a fear; of a kind that there is no more it stands as the Dark does."""
    return FEARS.get(fear.kind) or FearKind(name=fear.kind)


def is_gone(state: State, name: str) -> bool:
    """Whether a fear of the present place was faced to the end, and has shrunk to nothing."""
    kept = state.fears.get(kept_under(state, name))
    return kept is not None and kept.going > SHRINKS


def lies(state: State, level: Level, shard: Shard) -> bool:
    """Whether a shard of the present place is there: it is no fear any more."""
    return all(is_gone(state, fear.name) for fear in level.fears if fear.becomes == shard.name)
