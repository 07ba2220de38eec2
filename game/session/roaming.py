"""Walking about: where the lead goes, what they come across, and what their hand does there."""

from typing import Protocol

from game.content.books import END
from game.content.level import Trigger, within
from game.content.markup import plain
from game.content.nodes import Command
from game.core.event import Said
from game.core.fixed import pixels
from game.session import party, stack
from game.session.brains import Brains
from game.session.counting import Counts
from game.session.directing import Director
from game.session.fears import Fears
from game.session.intent import Intent
from game.session.layering import Layering
from game.session.losing import Losing
from game.session.movables import Movables
from game.session.playthrough import Playthrough
from game.session.state import NOWHERE, Looking
from game.session.talking import Talker
from game.world.looking import Focus
from game.world.motion import stand


class Roamed(Playthrough, Protocol):
    """A session as whoever walks about in it sees it. `lost` is the conversation of the place that begins when the lead
    was lost, `surfacing` those when they came up where no ground was, by what their breath came to nothing by, `stuck`
    the one when they pushed something that had no room (empty: none)."""

    director: Director
    brains: Brains
    fears: Fears
    counts: Counts
    movables: Movables
    layering: Layering | None
    losing: Losing | None
    lost: str
    surfacing: dict[str, str]
    stuck: str

    @property
    def talker(self) -> Talker:
        """Who has its conversations."""

    @property
    def talks(self) -> set[str]:
        """Who in the place answers to being spoken to."""

    @property
    def says(self) -> str:
        """Who says something on the way: they cannot be spoken to meanwhile."""

    @property
    def walks(self) -> bool:
        """Whether the lead's feet are free."""

    @property
    def focus(self) -> Focus | None:
        """What an interact would mean now; None while something is on show."""

    def under(self, x: int, y: int) -> Focus | None:
        """What a pointer at (x, y) px of the place means."""

    def settle(self) -> None:
        """Let movable things stand, and be meant, where they are now."""


class Roaming:
    """The lead of a session on their feet."""

    def __init__(self, session: Roamed) -> None:
        self.session = session

    def step(self, intent: Intent) -> None:
        """One tick under `intent` in which nothing stops the lead's feet but what layers do."""
        session, state = self.session, self.session.state
        if intent.lead:
            session.director.switch(intent.lead)
        party.follow(state, session.level, session.walkers.ground, session.walkers.led)
        if intent.walk_to:
            x, y = intent.walk_to
            session.walkers.send(x, y, session.under(x, y))
        before = session.lead.x, session.lead.y
        if state.came[0] and state.came[1:] != (intent.dx, intent.dy):
            state.came = NOWHERE
        if session.layering is None or session.layering.step(intent.breathe):
            session.walkers.walk(intent)
        else:
            session.walkers.lean(intent)
        if session.layering:
            self._layered(session.layering, before)
            if not session.walks:
                return
        if (session.lead.x, session.lead.y) != before:
            state.stood = 0
            self._crossed(pixels(before[0]), pixels(before[1]) - 1, (intent.dx, intent.dy))
        elif session.walks and (trigger := self._stood_in()):
            state.inside.append(trigger.known_as)
            session.talker.begin(trigger.node, trigger.known_as)
            return
        if state.errand and not session.lead.way:
            errand, state.errand = state.errand, None
            if errand.kind:
                self._arrived(errand.kind, errand.name)
        elif intent.interact and (focus := session.focus):
            session.walkers.drop_errand()
            self._interact(focus)

    def _layered(self, layering: Layering, was: tuple[int, int]) -> None:
        """What a tick in a place of two layers brings to whom it led on from `was`, units: memories picked up, what
        fears do, and being lost."""
        session = self.session
        if session.losing:
            session.losing.reach()
        if said := session.surfacing.get(layering.put_back):
            session.begin_talk(said)
        layering.after()
        for memory in layering.picked_up():
            self._pick_up(memory)
        if not session.losing:
            return
        beside = session.losing.beside() if session.counts.counts else None
        session.counts.step(beside.name if beside else "", layering.beneath, was != (session.lead.x, session.lead.y))
        if faced := session.fears.step(was, session.counts.hushed):
            session.must_move_on = True
            self._speak_to(faced)
        elif fear := session.fears.caught():
            session.losing.lose(fear, session.fears.lost_to(fear))
            session.counts.end()
            lost = next(each.lost for each in session.level.fears if each.name == fear)
            self.put_back(lost or session.lost)
        elif goes := session.fears.goes:
            session.begin_talk(goes)

    def _pick_up(self, memory: str) -> None:
        if memory not in self.session.state.memory.held:
            self.session.acting.do(Command("give", (memory,)))
            self.session.must_move_on = True

    def put_back(self, node: str) -> None:
        """The lead has just been put back somewhere: whoever goes along is beside them, and what is said then is
        `node` (empty: nothing)."""
        session = self.session
        session.director.gather(tuple(session.state.party))
        if node:
            session.begin_talk(node)

    def _arrived(self, kind: str, name: str) -> None:
        """At the end of an errand: face what was meant, and interact with it."""
        session = self.session
        focus = Focus(kind, name, (0, 0, 0, 0))
        if (kind != "person" or name in session.talks - {session.says}) and session.walkers.face(focus):
            self._interact(focus)

    def _interact(self, focus: Focus) -> None:
        session = self.session
        stand(session.lead)
        if focus.kind == "person":
            self._speak_to(focus.name)
        elif focus.kind == "movable":
            went = session.movables.push(focus.name)
            session.settle()
            if session.stuck and not went:
                session.begin_talk(session.stuck)
        elif focus.kind == "shard":
            self._pick_up(focus.name)
        elif session.script and focus.name in session.script.looks:
            look = session.judge.look(session.state.place, focus.name, session.script.looks[focus.name])
            session.must_move_on = True
            if look.go:
                session.begin_talk(look.go)
                return
            id, text = session.judge.next_line(look)
            session.state.memory.hear(id, "look")
            stack.push(session.state, Looking(focus.name, id))
            session.events.append(Said(id, "look", "look", "", plain(text)))
            session.remember()

    def _speak_to(self, who: str) -> None:
        session = self.session
        if not session.script or who not in session.script.talk:
            return
        node = session.judge.entry(who, session.script.talk[who])
        if node:
            body = session.state.people[who]
            session.brains.meet(body)
            if not body.is_sent:
                session.walkers.turn(who, session.lead.x, session.lead.y)
            session.walkers.turn(session.state.lead, body.x, body.y)
            session.begin_talk(node)

    def _crossed(self, was_x: int, was_y: int, lean: tuple[int, int]) -> None:
        """Doors and triggers that the lead walked into, under that `lean`, from a point that was outside. One that
        begins while something stops the feet begins with a later step inside it; talk on the way waits for other such
        talk."""
        session = self.session
        state, level = session.state, session.level
        x, y = pixels(session.lead.x), pixels(session.lead.y) - 1
        for door in level.doors:
            leads = door.to and door.to != state.came[0]
            if leads and within(door.area, x, y) and not within(door.area, was_x, was_y):
                state.came = (state.place, *lean) if any(lean) else NOWHERE
                session.director.travel(door.to, door.at)
                return
        here = {trigger.known_as: trigger for trigger in level.triggers if within(trigger.area, x, y)}
        state.inside = [name for name in state.inside if name in here]
        for name, trigger in here.items():
            waits = bool(state.modes) and session.book.along(trigger.node) is not None
            if name in state.inside or not session.walks or trigger.stood:
                continue
            state.inside.append(name)
            if waits:
                session.talker.pacing.wait(name)
                continue
            session.talker.begin(trigger.node, name)
            if session.level is not level:
                return

    def _stood_in(self) -> Trigger | None:
        """One tick more of standing, where that begins something: the trigger that the lead has now stood in for long
        enough, and that has not begun since they walked in."""
        session, state = self.session, self.session.state
        x, y = pixels(session.lead.x), pixels(session.lead.y) - 1
        waits = [each for each in session.level.triggers if each.stood and each.known_as not in state.inside]
        here = [each for each in waits if within(each.area, x, y)]
        state.stood = state.stood + 1 if here else 0
        return next((each for each in here if each.stood <= state.stood), None)

    def come_due(self) -> None:
        """Begin what waited for other talk on the way."""
        session, state = self.session, self.session.state
        if state.due and not state.modes and state.beat != END and (trigger := session.talker.pacing.next()):
            session.talker.begin(trigger.node, trigger.known_as)
