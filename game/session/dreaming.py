"""The two layers of a place in a dream: breath, lamplight, what is picked up and pushed, and being lost."""

from collections.abc import Iterable

from game.content.level import DREAM, REAL, Lamp, Level, Movable, Rect
from game.core.event import BreathLet, BreathTaken, Event, LampReached, Lost, Pushed
from game.core.fixed import ONE, pixels, units
from game.session.state import State, kept_under
from game.session.walking import TOWARDS, Walkers
from game.world import breath as breathing
from game.world.body import Body
from game.world.breath import Breath
from game.world.ground import Box, Ground
from game.world.looking import Looker
from game.world.motion import feet, stand

SQUEEZE = 0.78
"""Lamplight on the ground is this much less deep than wide."""
PICKED = 11
"""How near one walks to a shard to have it, px."""
TOUCHED = 15
"""How near a fear is too near, px."""
PUSH = 16
"""How far a push moves a thing, px."""


class Dreaming:
    """The rules of a place with the groups `dream` and `real`. `grounds` holds the ground of each."""

    def __init__(
        self, state: State, level: Level, grounds: dict[str, Ground], walkers: Walkers, looker: Looker,
        events: list[Event],
    ) -> None:  # fmt: skip
        self.state, self.level, self.walkers, self.looker, self.events = state, level, walkers, looker, events
        self.dream, self.real = grounds[DREAM], grounds[REAL]
        if state.breath is None:
            state.breath = Breath((walkers.lead.x, walkers.lead.y))
        self.breath = state.breath
        self._layer()

    @property
    def lead(self) -> Body:
        """Whoever dreams."""
        return self.walkers.lead

    def _layer(self) -> None:
        """Let the layer in force be what is walked on and looked at."""
        self.walkers.held = self.breath.held
        self.walkers.ground = self.real if self.breath.held else self.dream
        self.looker.see(self.state.light, REAL if self.breath.held else DREAM)

    # ------------------------------------------------------------------ breath
    def breathe(self, pressed: bool) -> bool:
        """One tick of holding breath or not, before anybody walks; whether feet can."""
        breath, lead = self.breath, self.lead
        if breathing.wants(breath, pressed):
            if not breath.held:
                breath.held = True
                self.walkers.drop_errand()
                self._layer()
                self.events.append(BreathTaken(self.state.lead))
            breathing.hold(breath, lead, self.dream, self.real, self.state.tick)
            return not breath.rooted
        if breath.held:
            self.let_go()
        return True

    def let_go(self) -> None:
        """Surface."""
        back = breathing.surface(self.breath, self.lead, self.dream)
        if back:
            stand(self.lead)
        self.walkers.drop_errand()
        self._layer()
        self.events.append(BreathLet(self.state.lead, self.breath.locked, back))

    def after(self) -> list[str]:
        """One tick after everybody walked: breath comes back, lamps are reached. The memories that were picked up."""
        lamp = self.lamplight()
        if lamp and lamp.name != self.state.lamp:
            self.state.lamp = lamp.name
            self.events.append(LampReached(lamp.name))
        if not self.breath.held:
            breathing.refill(self.breath, self.lead, self.dream, lamp is not None, self.state.tick)
        return [shard.memory for shard in self.level.shards if self._has_walked_over(shard.x, shard.y, shard.group)]

    def lamplight(self) -> Lamp | None:
        """The lamp in whose light the dreamer stands."""
        return lamp_at(self.level, self.lead.x, self.lead.y)

    def _has_walked_over(self, x: int, y: int, group: str) -> bool:
        there = group in ("", REAL if self.breath.held else DREAM)
        return there and max(abs(pixels(self.lead.x) - x), abs(pixels(self.lead.y) - y)) < PICKED

    # ------------------------------------------------------------------ things that move
    def push(self, name: str) -> bool:
        """Push a thing one tile on, the way the dreamer faces; whether there was room. Its partner in the other layer
        moves with it."""
        area, dx, dy = movable_area(self.level.movables[name], self.state), *TOWARDS[self.lead.facing]
        bodies = [feet(body.x, body.y) for body in self.state.people.values()]
        room = has_room((self.dream, self.real), area, dx, dy, (*bodies, feet(*self.breath.safe)))
        if room:
            off = self.state.moved.get(kept_under(self.state, name), (0, 0))
            self.state.moved[kept_under(self.state, name)] = (off[0] + dx * PUSH, off[1] + dy * PUSH)
            settle((self.dream, self.real), self.level, self.state)
            self.looker.see(self.state.light, REAL if self.breath.held else DREAM)
        self.events.append(Pushed(name, room))
        return room

    # ------------------------------------------------------------------ being lost
    def caught(self) -> str:
        """The fear that the dreamer has come too near to; empty when there is none."""
        if self.breath.held:
            return ""
        for fear in self.level.fears:
            body = self.state.people.get(fear.name)
            if body and max(abs(body.x - self.lead.x), abs(body.y - self.lead.y)) < units(TOUCHED):
                return fear.name
        return ""

    def lose(self, fear: str) -> None:
        """The thread is lost: wake at the last lamp with everything held. Each time one thing in the room one wakes in
        will have moved."""
        state, lead = self.state, self.lead
        state.lost[state.place] = times = state.lost.get(state.place, 0) + 1
        self.walkers.drop_errand()
        spot = self.level.spots.get(state.lamp) or next(iter(self.level.spots.values()))
        self.walkers.put(state.lead, spot.name)
        self.walkers.free_lead()
        self.breath.left, self.breath.locked = breathing.FULL, False
        self.breath.safe, self.breath.chalk = (lead.x, lead.y), []
        self.events.append(Lost(fear, times))


def lamp_at(level: Level, x: int, y: int) -> Lamp | None:
    """The lamp in whose light (x, y) lies, units; the first of several."""
    for lamp in level.lamps:
        if (x / ONE - lamp.x) ** 2 + ((y / ONE - lamp.y) / SQUEEZE) ** 2 <= lamp.radius**2:
            return lamp
    return None


# ---------------------------------------------------------------------- movable things, in any place
def has_room(grounds: Iterable[Ground], area: Rect, dx: int, dy: int, kept_free: tuple[Box, ...]) -> bool:
    """Whether the thing that takes up `area` can be pushed one tile on towards (dx, dy): off no map, into nothing solid
    of either layer, and onto nothing that is `kept_free` (the feet of people, and where the dreamer would come to)."""
    x, y, w, h = area
    for ground in grounds:
        moved, others = ground.moved, ground.others
        ground.moved, ground.others = tuple(box for box in moved if box != _box(area)), kept_free
        room = ground.free(*_box((x + dx * PUSH, y + dy * PUSH, w, h)))
        ground.moved, ground.others = moved, others
        if not room:
            return False
    return True


def movable_area(movable: Movable, state: State) -> Rect:
    """The ground a movable thing takes up now, px."""
    x, y, w, h = movable.foot
    dx, dy = state.moved.get(kept_under(state, movable.name), (0, 0))
    return x + dx, y + dy, w, h


def displace(level: Level, state: State) -> None:
    """Put where it goes what nights have moved in a waking room: one thing for each time that somebody was lost."""
    if DREAM in level.groups:
        return
    moving = sorted(name for name, movable in level.movables.items() if movable.to in level.spots)
    for name in moving[: sum(state.lost.values())]:
        movable, spot = level.movables[name], level.spots[level.movables[name].to]
        x, y, w, h = movable.foot
        state.moved[kept_under(state, name)] = (spot.x - x - w // 2, spot.y - y - h)


def settle(grounds: tuple[Ground, ...], level: Level, state: State) -> None:
    """Let movable things stand in the way where they are now."""
    for ground in grounds:
        ground.moved = tuple(_box(movable_area(movable, state)) for movable in level.movables.values())
        ground.fits.clear()


def _box(area: Rect) -> Box:
    x, y, w, h = area
    return x * ONE, y * ONE, (x + w) * ONE, (y + h) * ONE
