"""Counts of lamps: those that the lead comes to are lit and told."""

from math import hypot

from msgspec.structs import replace

from game.content.level import Level, within
from game.content.objects.count import Count
from game.content.words import Words
from game.core.event import Counted, Event
from game.core.fixed import ONE, pixels
from game.session.state import State, kept_under
from game.world import counting
from game.world.counting import Counting
from game.world.lamplight import lights

TELLS, NUMBER, STILL = "counted.", "number.", "still."
"""How the captions of a count begin, its numbers, and those that are told again after somebody was heard."""


OVERHEARD = "counted.overheard"
"""What is said to whoever was heard; and with why, after a dot, the first time that it was for that."""
NEARS = "nears."
"""How what whoever hides says of how near one is begins."""
AWAY = 10
"""Px beyond the light of a lamp at which one was heard, from which on it can be told again."""


class Counts:
    """The counts of a place. Lamps that are counted in them no more are forgotten. Reports into `events`."""

    def __init__(self, state: State, level: Level, words: Words, events: list[Event]) -> None:
        self.state, self.words, self.events = state, words, events
        self.counts, self.lamps = level.of(Count), level.lamps
        for count in self.counts:
            if kept := state.counts.get(kept_under(state, count.name)):
                kept.told = [lamp for lamp in kept.told if lamp in count.lamps]

    @property
    def hushed(self) -> bool:
        """Whether the lead is listened for."""
        return any(counting.hushed(kept_of(self.state, count), count) for count in self.counts)

    @property
    def left(self) -> float:
        """How much of the hush in which the lead is listened for is still to come, 0 to 1."""
        return max((counting.left(kept_of(self.state, count), count) for count in self.counts), default=0.0)

    @property
    def goes_on(self) -> bool:
        """Whether a lamp was come to of which the hush is still to come, or goes on."""
        return any(kept_of(self.state, count).ticks for count in self.counts)

    @property
    def due(self) -> tuple[int, int] | None:
        """The hush that is to be kept next, as counting.due has it."""
        dues = (counting.due(kept_of(self.state, count), count) for count in self.counts)
        return next((due for due in dues if due), None)

    def step(self, lamp: str, held: bool, moved: bool) -> None:
        """One tick in the light of `lamp` (empty: of none), with breath `held` or not. None is told to whoever has not
        `moved`: they were put back there, or were heard."""
        for count in self.counts:
            kept = kept_of(self.state, count)
            if kept.at and not self._is_by(kept.at):
                kept.at = ""
            if count.sought and not (kept.ticks or self._hides(count)):
                continue
            self._listened(count, held)
            if not kept.ticks and not (moved and lamp in count.lamps):
                continue
            kept = self._kept(count)
            before, again = list(kept.told), kept.heard
            if what := counting.step(kept, count, lamp, held):
                self.events.append(self._told(count, what, before, kept, again))

    def _kept(self, count: Count) -> Counting:
        return self.state.counts.setdefault(kept_under(self.state, count.name), Counting())

    def _hides(self, count: Count) -> bool:
        """Whether somebody hides by a lamp of `count`: all that is counted before it is told."""
        others = (other for other in self.counts if other.first < count.first)
        return all(counting.is_over(kept_of(self.state, other), other) for other in others)

    def _listened(self, count: Count, held: bool) -> None:
        """One tick in which whoever hides may say how near one is."""
        lamp = counting.hides_by(kept_of(self.state, count), count)
        lead = self.state.people[self.state.lead]
        if not within(count.area, pixels(lead.x), pixels(lead.y)):
            return
        for far in (hypot(lead.x / ONE - at.x, lead.y / ONE - at.y) for at in self.lamps if at.name == lamp):
            if near := counting.listen(self._kept(count), round(far), held):
                self.events.append(Counted(counting.NEAR, lamp, self.words(NEARS + near)))

    def _is_by(self, name: str) -> bool:
        """Whether the lead is in the light of a lamp, or close to it."""
        lead = self.state.people[self.state.lead]
        wide = (replace(lamp, radius=lamp.radius + AWAY) for lamp in self.lamps if lamp.name == name)
        return any(lights(lamp, lead.x, lead.y) for lamp in wide)

    def end(self) -> None:
        """Whoever was lost is listened for no more, until they come to another lamp."""
        for count in self.counts:
            if kept := self.state.counts.get(kept_under(self.state, count.name)):
                kept.ticks, kept.asks = 0, False

    def _told(self, count: Count, what: str, before: list[str], kept: Counting, again: bool) -> Counted:
        """What a tick brought after which the lamps told are those of `kept`; `again` after somebody was heard."""
        if len(kept.told) > len(before):
            number = count.first + len(before)
            return Counted(what, kept.told[-1], self.words(f"{STILL if again else NUMBER}{number}"))
        said = self._overheard(kept) if what == counting.HEARD else ""
        return Counted(what, before[-1] if before else "", said, caption=self.words.caption(TELLS + what))

    def _overheard(self, kept: Counting) -> str:
        """What is said to whoever was just heard."""
        why = counting.SOON if kept.holds else counting.LATE
        if any(why in other.heard_for for other in self.state.counts.values()):
            return self.words(OVERHEARD)
        kept.heard_for.append(why)
        return self.words(f"{OVERHEARD}.{why}")


def kept_of(state: State, count: Count) -> Counting:
    """What is kept of a count of the present place, to be read."""
    return state.counts.get(kept_under(state, count.name)) or Counting()


def untold(state: State, level: Level) -> frozenset[str]:
    """The lamps of the present place that are still to be told: they are out."""
    return frozenset(
        lamp for count in level.of(Count) for lamp in count.lamps if lamp not in kept_of(state, count).told
    )
