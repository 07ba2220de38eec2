"""Guards who look out for the lead: what they see and hear, and how suspicious it makes them. Numbers are the design's
(streets.md) where nothing else is said; what is a kind's own is in game/content/guards.py."""

from game.content.guards import GUARDS, WALK, GuardKind
from game.content.level import Level, Point
from game.content.objects.shade import FULL as OPEN
from game.content.words import Words
from game.core.event import Bumped, Caught, Event, Heard, Stepped, Suspected
from game.core.fixed import pixels
from game.session.intent import Intent
from game.session.state import State, lamps_off
from game.world.body import Body
from game.world.brains import Guards
from game.world.motion import turn_to
from game.world.sight import HIDDEN, Gaze, Sight, cover

FULL = 1000
"""Suspicion at which the lead is caught."""
HALTS = 400
"""Suspicion at which a guard stops to look."""
LOOK = 4
"""Ticks between two looks of a guard: fifteen a second, and not all of them in one tick."""
EDGE, NEAR = 20, 100
"""What a look adds in full light, at the edge of sight and beside them: 300 and 1500 a second."""
HURRIED = 2
"""So many times that of whoever hurries."""
UNSEEN = 30
"""Ticks out of sight before suspicion falls."""
FALLS = 13
"""What it falls by in the time of a look: 200 a second."""
LISTENS = 60
"""Ticks that a guard looks to where something was heard; ours."""


class Guarding:
    """What the guards of one place make of the lead. Reports into `events`."""

    def __init__(self, state: State, level: Level, events: list[Event], words: Words) -> None:
        self.state, self.level, self.events, self.words = state, level, events, words
        self.sight = Sight(level)

    def watch(self, who: str, body: Body, guard: Guards, intent: Intent) -> bool:
        """One tick of looking and listening, in which the lead did as `intent` says; whether the lead is caught."""
        lead = self.state.people[self.state.lead]
        guard.unseen = guard.unseen + 1 if guard.suspicion else 0
        guard.listens = max(0, guard.listens - 1)
        if self._hears(who, body, lead, intent):
            if not guard.listens:
                self.events.append(Heard(who, caption=self.words.caption("heard")))
            guard.listens = LISTENS
            turn_to(body, lead.x, lead.y)
        if (self.state.tick + sum(who.encode())) % LOOK == 0:
            self._look(who, body, guard, intent.hurry and lead.moving)
        guard.halted = guard.suspicion >= HALTS or guard.listens > 0
        return guard.suspicion >= FULL

    def kind_of(self, who: str) -> GuardKind:
        """What kind of guard somebody is; of one that there is no more, as whoever is of none."""
        guard = self.level.guards.get(who)
        return GUARDS.get(guard.kind if guard else WALK, GUARDS[WALK])

    def gaze(self, who: str) -> Gaze:
        """How somebody looks now."""
        body = self.state.bodies[who]
        return Gaze(eyes_of(body), body.facing, self.kind_of(who))

    def seen(self, who: str) -> int:
        """How much of the lead a guard sees, 0 to OPEN × HIDDEN: the quarters of light on them, by the quarters of them
        that nobody covers."""
        body, lead, gaze = self.state.bodies[who], self.state.people[self.state.lead], self.gaze(who)
        eyes, at = gaze.eyes, eyes_of(lead)
        if not self.minds(gaze.kind) or not self.sight.sees(gaze, at):
            return 0
        others = (other for other in self.state.bodies.values() if other is not body and other is not lead)
        about = [eyes_of(other) for other in others]
        return self.sight.light(at, lamps_off(self.state)) * (HIDDEN - cover(eyes, at, about))

    def minds(self, kind: GuardKind) -> bool:
        """Whether that kind minds the lead as they are: with lenses on, or with a bare face, as all faces are where
        there is no paint left to see."""
        bare = bool(self.level.whole or (self.state.lenses and self.state.lenses.off))
        return kind.minds == "anybody" or bare == (kind.minds == "bare faces")

    def _look(self, who: str, body: Body, guard: Guards, hurries: bool) -> None:
        lead = self.state.people[self.state.lead]
        if seen := self.seen(who):
            far = max(abs(pixels(lead.x - body.x)), abs(pixels(lead.y - body.y)))
            kind = self.kind_of(who)
            reach = kind.reach
            more = kind.quick * (EDGE + (NEAR - EDGE) * max(0, reach - far) // reach) * seen // (OPEN * HIDDEN)
            before, guard.unseen = guard.suspicion, 0
            guard.suspicion = min(FULL, before + more * (HURRIED if hurries else 1))
            if guard.suspicion >= HALTS:
                turn_to(body, lead.x, lead.y)
                if before < HALTS:
                    self.events.append(Suspected(who, caption=self.words.caption("suspected")))
        elif guard.unseen >= UNSEEN:
            guard.suspicion = max(0, guard.suspicion - FALLS)

    def _hears(self, who: str, body: Body, lead: Body, intent: Intent) -> bool:
        """Whether the lead was heard just now: a footfall of whoever hurries, or walking into something."""
        hears = self.kind_of(who).hears
        if not hears or max(abs(pixels(lead.x - body.x)), abs(pixels(lead.y - body.y))) > hears:
            return False
        loud = (Stepped, Bumped) if intent.hurry else (Bumped,)
        return any(isinstance(event, loud) and event.who == self.state.lead for event in self.events)

    def catch(self, who: str, spot: str) -> None:
        """`who` has caught the lead, who is put back at `spot`: nobody thinks anything of it any more."""
        for body in self.state.bodies.values():
            if isinstance(body.brain, Guards):
                body.brain.suspicion = body.brain.listens = 0
                body.brain.halted = False
        self.events.append(Caught(who, spot, caption=self.words.caption("caught")))


def eyes_of(body: Body) -> Point:
    """The point of the ground that somebody looks from and is looked at, px: in the tile they stand in."""
    return pixels(body.x), pixels(body.y) - 1
