"""Losing the thread of a dream: the lamp one wakes at, or where the fear that one came too near to has one lost to."""

from game.content.level import Lamp, Level
from game.core.event import Event, LampReached, Lost
from game.session.counting import untold
from game.session.state import State
from game.session.walking import Walkers
from game.world import breath as breathing
from game.world.breath import Breath
from game.world.lamplight import lamp_at
from game.world.motion import stand


class Losing:
    """Being lost in a place where breath is held. Reports into `events`."""

    def __init__(self, state: State, breath: Breath, level: Level, walkers: Walkers, events: list[Event]) -> None:
        self.state, self.breath, self.level, self.walkers, self.events = state, breath, level, walkers, events

    def lamplight(self) -> Lamp | None:
        """The lamp in whose light the dreamer stands."""
        lead = self.walkers.lead
        return lamp_at(self.level, lead.x, lead.y, untold(self.state, self.level))

    def beside(self) -> Lamp | None:
        """The same of lamps that are still to be told."""
        lead, out = self.walkers.lead, untold(self.state, self.level)
        return lamp_at(self.level, lead.x, lead.y, frozenset(lamp.name for lamp in self.level.lamps) - out)

    def reach(self) -> None:
        """Remember the lamp in whose light the dreamer stands now."""
        lamp = self.lamplight()
        if lamp and lamp.name != self.state.lamp:
            self.state.lamp = lamp.name
            self.events.append(LampReached(lamp.name))

    def lose(self, fear: str, there: tuple[int, int] | None = None) -> None:
        """The thread is lost: wake `there` (units), or at the last lamp, with everything held. Each time one thing in
        the room one wakes in will have moved."""
        state, lead = self.state, self.walkers.lead
        state.lost[state.place] = times = state.lost.get(state.place, 0) + 1
        self.walkers.drop_errand()
        if there:
            lead.x, lead.y = there
            stand(lead)
        else:
            spot = self.level.spots.get(state.lamp) or next(iter(self.level.spots.values()))
            self.walkers.put(state.lead, spot.name)
        self.walkers.free_lead()
        self.breath.left, self.breath.locked = breathing.FULL, False
        self.breath.safe, self.breath.chalk = (lead.x, lead.y), []
        self.events.append(Lost(fear, times))
