"""Things that can be moved: pushed in a place of two layers, and moved by nights in one that is woken up in."""

from collections.abc import Iterable

from game.content.level import Level, Movable, Rect
from game.core.event import Event, Pushed
from game.session.state import State, kept_under
from game.session.walking import TOWARDS
from game.world.ground import Box, Ground, box
from game.world.motion import feet

PUSH = 16
"""How far a push moves a thing, px."""


class Movables:
    """What can be moved in a place; `grounds` are those of all its layers. Reports into `events`."""

    def __init__(self, state: State, level: Level, grounds: Iterable[Ground], events: list[Event]) -> None:
        self.state, self.level, self.grounds, self.events = state, level, tuple(grounds), events

    def push(self, name: str) -> bool:
        """Push a thing one tile on, the way the lead faces; whether there was room. Its partner in the other layer
        moves with it."""
        state = self.state
        area, dx, dy = movable_area(self.level.movables[name], state), *TOWARDS[state.people[state.lead].facing]
        kept_free = [feet(body.x, body.y) for body in state.bodies.values()]
        if state.breath:
            kept_free.append(feet(*state.breath.safe))
        room = has_room(self.grounds, area, dx, dy, tuple(kept_free))
        if room:
            off = state.moved.get(kept_under(state, name), (0, 0))
            state.moved[kept_under(state, name)] = (off[0] + dx * PUSH, off[1] + dy * PUSH)
            self.settle()
        self.events.append(Pushed(name, room))
        return room

    def settle(self) -> None:
        """Let things stand in the way where they are now."""
        moved = tuple(box(movable_area(movable, self.state)) for movable in self.level.movables.values())
        for ground in self.grounds:
            if ground.moved != moved:
                ground.arrange(moved)

    def displace(self) -> None:
        """Put where it goes what nights have moved in a waking room: one thing for each time that somebody was lost."""
        level, state = self.level, self.state
        if level.pushes:
            return
        moving = sorted(name for name, movable in level.movables.items() if movable.to in level.spots)
        for name in moving[: sum(state.lost.values())]:
            movable, spot = level.movables[name], level.spots[level.movables[name].to]
            x, y, w, h = movable.foot
            state.moved[kept_under(state, name)] = (spot.x - x - w // 2, spot.y - y - h)


def movable_area(movable: Movable, state: State) -> Rect:
    """The ground a movable thing takes up now, px."""
    x, y, w, h = movable.foot
    dx, dy = state.moved.get(kept_under(state, movable.name), (0, 0))
    return x + dx, y + dy, w, h


def has_room(grounds: Iterable[Ground], area: Rect, dx: int, dy: int, kept_free: tuple[Box, ...]) -> bool:
    """Whether the thing that takes up `area` can be pushed one tile on towards (dx, dy): off no map, into nothing solid
    of either layer, and onto nothing that is `kept_free` (the feet of people, and where the dreamer would come to)."""
    x, y, w, h = area
    for ground in grounds:
        moved, others = ground.moved, ground.others
        ground.moved, ground.others = tuple(other for other in moved if other != box(area)), kept_free
        room = ground.free(*box((x + dx * PUSH, y + dy * PUSH, w, h)))
        ground.moved, ground.others = moved, others
        if not room:
            return False
    return True
