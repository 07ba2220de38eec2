"""One playthrough, stepped a tick at a time."""

from collections.abc import Iterable
from functools import partial

from game.content.book import Book
from game.content.books import END, Beat, Chapter
from game.content.expressions import Variable, qualified
from game.content.level import Level
from game.content.library import Library
from game.content.nodes import Say
from game.content.pairs import BREATH, LENSES
from game.core.event import Chosen, Event, Paused, Resumed, SteppedBack, SteppedForward
from game.session import afoot, apart, modes, stack, trying
from game.session.acting import Acting
from game.session.along import feet_are_free, on_the_way
from game.session.brains import Brains
from game.session.counting import Counts, untold
from game.session.crowding import Crowding, has_crowd
from game.session.directing import Director
from game.session.fears import Fears
from game.session.intent import Intent
from game.session.layering import KINDS, Breathing, Layering, layers_in
from game.session.losing import Losing
from game.session.movables import Movables, movable_area
from game.session.repairing import repair
from game.session.roaming import Roaming
from game.session.showing import Showing
from game.session.state import VERSION, Aim, Kept, State, decode, encode, lamps_off
from game.session.talking import ScriptHost, Talker
from game.session.undoing import Future, Moment, is_deed
from game.session.view import View
from game.session.walking import Walkers
from game.session.weighing import weight
from game.story.dialogue import Runner
from game.story.memory import Judge, Memory
from game.trials import TrialState
from game.world.body import Body
from game.world.ground import Ground
from game.world.looking import IDLE, Focus, Looker
from game.world.motion import stand
from game.world.sight import Sight

PAST = 24
"""Lines and choices that can be taken back."""
IN_A_ROW = 90
"""Ticks after a moment of a trial within which taking back goes on to the one before it, where the trial goes on by
itself: whoever presses twice means two of them."""
Grounds = dict[tuple[str, tuple[str, ...]], dict[str, Ground]]
"""The ground of each group of a place, by the place and its groups."""


class Session:
    """State with the content it runs on. `kept` picks up a save; where its line, place or beat is gone, play goes on
    from the start of a beat, and the first step says so. `grounds` are those that another session of the
    chapter stood on, where that one is over. Raises ContentError when a map cannot be used."""

    crowds = Crowding
    """What a crowd makes of the lead."""

    def __init__(self, library: Library, kept: Kept, grounds: Grounds | None = None) -> None:
        self.library, self.state = library, kept.state
        self.past = [encode(state) for state in map(decode, kept.past[-PAST:]) if not repair(library, state)]
        self.future = Future()
        self.events: list[Event] = []
        self._grounds: Grounds = {} if grounds is None else grounds
        self.director, self.talker, self.roaming = Director(self), Talker(self), Roaming(self)
        self.must_move_on = True
        reason = repair(library, self.state)
        self._bind()
        if not reason and not modes.are_sound(self):
            reason = "line"
        if reason:
            beats = self.chapter.beats
            trying.forget(self)
            self.start_at(self.state.beat if self.state.beat in beats else self.chapter.first.name)
            self.events.append(Resumed(self.library.words(f"resumed.{reason}")))
        if kept.damaged:
            self.events.append(Resumed(self.library.words("resumed.past")))
        if not (self.state.breath and self.state.breath.rooted):
            self.walkers.free_lead()

    # ------------------------------------------------------------------ picking up a save
    def start_at(self, beat: str) -> None:
        """Begin a beat with the place and people that it, or beats before it, ask for. Raises KeyError."""
        self.past.clear()
        self.future.forget()
        self.director.start_at(beat)

    # ------------------------------------------------------------------ what it stands on
    def _bind(self) -> None:
        """Bind everything to the state there is now."""
        state, book = self.state, self.library.book(self.state.book)
        self.judge = self.judged(state.memory, book.variables, qualified(state.chapter, state.beat))
        self.runner = Runner(book, state.memory, self.judge, state.rng, ScriptHost(self))
        self.enter()

    def judged(self, memory: Memory, variables: dict[str, Variable], beat: str) -> Judge:
        """Who answers conditions."""
        return Judge(memory, variables, beat)

    def after_caught(self, who: str) -> str:
        """The conversation that is had after being caught by somebody who guards; empty: none."""
        guard = self.level.guards.get(who)
        return (guard.caught if guard else "") or self.caught

    def enter(self) -> None:
        """Bind everything that depends on the place."""
        state, here = self.state, self.library.place_in(self.state.chapter, self.state.place)
        self.level, self.script, self.lost = here.level, here.script, here.lost
        self.caught, self.surfacing, self.gathered, self.stuck = here.caught, here.surfacing, here.gathered, here.stuck
        if here.level.whole and self._passing(here.level):
            self.level = here.level.whole
        self.looker = Looker(self.level, state.light)
        self.crowding: Crowding | None
        kept = state.place, self.level.groups
        if kept not in self._grounds:
            self._grounds[kept] = {group: Ground(self.level, group) for group in self.level.groups or ("",)}
        grounds = self._grounds[kept]
        led = self.library.texts.cast.led
        self.walkers = Walkers(state, self.level, next(iter(grounds.values())), self.looker, self.events, led)
        self.brains = Brains(state, self.level, self.walkers, self.events, self.library.words)
        self.movables = Movables(state, self.level, grounds.values(), self.events)
        self.movables.displace()
        self.settle()
        self.fears = Fears(state, self.level, self.walkers, self.library.words, self.events)
        self.fears.stand()
        self.counts = Counts(state, self.level, self.library.words, self.events)
        self.looker.company = state.party
        self.looker.weight = partial(weight, self)
        self.crowding = None
        if has_crowd(self.level):
            cast, words = self.library.texts.cast, self.library.words
            self.crowding = self.crowds(state, self.level, tuple(grounds.values()), cast, words, self.events)
        self.bind_layers()
        self.showing = Showing(self.library, state, self.runner, self.script)
        self.acting = Acting(self.library, state, self.walkers, self.events, self.director.begin_beat)

    def bind_layers(self) -> None:
        """Bind what depends on the layers of the place, as the beat under way has them, or the last one had."""
        state, here = self.state, self.library.place_in(self.state.chapter, self.state.place).level
        by = self._passing(here)
        if here.whole and self.level is not (here.whole if by else here):
            self.enter()
            return
        grounds = self._grounds[state.place, self.level.groups]
        if by != BREATH:
            state.breath = None
        if by != LENSES:
            state.lenses = None
        kind = KINDS.get(by)
        self.layering: Layering | None = None
        self.losing: Losing | None = None
        if kind:
            self.layering = kind(state, self.level, grounds, self.walkers, self.looker, self.events)
        if isinstance(self.layering, Breathing):
            self.losing = Losing(state, self.layering.breath, self.level, self.walkers, self.events)

    def _passing(self, here: Level) -> str:
        """By what one passes between the layers of the place in the beat under way, or the last one there was."""
        state = self.state
        return layers_in(self.chapter, self.beat or self.chapter.beats.get(state.ended), state.place, here)

    def settle(self) -> None:
        """Let movable things stand, and be meant, where they are now."""
        self.movables.settle()
        areas = {name: movable_area(movable, self.state) for name, movable in self.level.movables.items()}
        self.looker.movables = areas
        self.sight.arrange(areas.values())
        self.looker.see(self.state.light, self.looker.group)

    @property
    def layer(self) -> str:
        """The group in force in a place with two layers, the second of its pair while breath is held or the lenses are
        off; else empty."""
        return self.looker.group

    @property
    def chapter(self) -> Chapter:
        """The chapter under way."""
        return self.library.book(self.state.book).chapter(self.state.chapter)

    @property
    def book(self) -> Book:
        """The book that is played."""
        return self.library.book(self.state.book)

    @property
    def beat(self) -> Beat | None:
        """The beat under way; None before the first and after the last."""
        return self.chapter.beats.get(self.state.beat)

    @property
    def goal(self) -> str:
        """What is asked of the player now; empty before the first beat and after the last."""
        return self.beat.asks(self.judge.holds) if self.beat else ""

    @property
    def is_under_way(self) -> bool:
        """Whether a beat is: somebody is somewhere."""
        return self.state.beat not in ("", END)

    @property
    def sight(self) -> Sight:
        """What eyes see of the place."""
        return self.brains.guarding.sight

    @property
    def lead(self) -> Body:
        """The body of whom the player plays."""
        return self.state.people[self.state.lead]

    @property
    def talks(self) -> set[str]:
        """Who in the place answers to being spoken to."""
        return self._answering(who for who in self.state.people if who != self.state.lead)

    def _answering(self, people: Iterable[str]) -> set[str]:
        """Those of `people` who answer to being spoken to."""
        told, holds = self.script.talk if self.script else {}, self.judge.holds
        able = (who for who in people if who not in self.fears.silent)
        return {who for who in able if any(holds(entry.when) for entry in told.get(who, ()))}

    @property
    def absent(self) -> frozenset[str]:
        """The props of the place that are not there now, as the script has it, or because it does not tell of them."""
        props, holds = self.script.props if self.script else {}, self.judge.holds
        waiting = (name for name in self.level.waiting if name not in props)
        return frozenset((*waiting, *(name for name, when in props.items() if not holds(when))))

    @property
    def dark(self) -> frozenset[str]:
        """The lamps of the place that are out: the story put them out, a count has still to come to them, or they wait
        and are not there."""
        return self.dark_without(self.absent)

    def dark_without(self, absent: frozenset[str]) -> frozenset[str]:
        """The same while those props are `absent`."""
        waiting = self.level.waiting
        off = lamps_off(self.state) | untold(self.state, self.level)
        return off.union(waiting[name] for name in absent & waiting.keys() if waiting[name])

    @property
    def focus(self) -> Focus | None:
        """What an interact would mean now; None while something is on show. While something is said on the way nothing
        is only looked at."""
        faced = self.faced
        idle = faced and on_the_way(self.state, self.runner) and weight(self, faced) == IDLE
        return None if idle else faced

    @property
    def faced(self) -> Focus | None:
        """The same, words on the way or none."""
        if not self.walks:
            return None
        lead, people = self.lead, self.state.people
        meant = self._told(self.looker.focus(lead, people, self._answering(self.looker.faced(lead, people))))
        return meant or (self.layering.faced(self.state.memory.held) if self.layering else None)

    @property
    def walks(self) -> bool:
        """Whether the lead's feet are free: nothing is on show, or what is said on the way."""
        return feet_are_free(self.state, self.runner)

    @property
    def says(self) -> str:
        """Who says something on the way: they cannot be spoken to meanwhile."""
        talk = on_the_way(self.state, self.runner)
        shown = self.runner.shown(talk) if talk else None
        return shown.speaker if isinstance(shown, Say) else ""

    def under(self, x: int, y: int) -> Focus | None:
        """What a pointer at (x, y) px of the place means."""
        return self._told(self.looker.under(x, y, self.state.people, self.talks))

    def _told(self, focus: Focus | None) -> Focus | None:
        if focus and focus.kind == "person" and focus.name == self.says:
            return None
        looked_at = focus is not None and focus.kind in ("thing", "door")
        if focus and looked_at and (not self.script or focus.name not in self.script.looks):
            return None
        return focus

    def kept(self) -> Kept:
        """The playthrough as it is saved."""
        return Kept(VERSION, decode(encode(self.state)), list(self.past))

    # ------------------------------------------------------------------ what is on show
    @property
    def view(self) -> View:
        """What the screen shows."""
        return self.showing.view(self.chapter.page)

    # ------------------------------------------------------------------ a tick
    def step(self, intent: Intent) -> list[Event]:
        """One tick under `intent`; the events it brought, in order."""
        state, place = self.state, self.state.place
        state.tick += 1
        if self.layering:
            self.layering.look_about()
        if intent.pause:
            self.events.append(Paused())
        if intent.back:
            self._back()
            return self._report()
        if intent.forward:
            self._forward()
            return self._report()
        if self.future and is_deed(intent):
            self.future.forget()
        if not modes.step(self, intent) and state.beat and state.beat != END:
            self.roaming.step(intent)
        if caught := self.brains.step(intent):
            self.roaming.put_back(self.after_caught(caught))
        if self.crowding and self.is_under_way and self.crowding.step(intent) and self.gathered:
            self.begin_talk(self.gathered)
        self.walkers.others(lead_too=state.talk is not None and not self.walks, afoot=afoot.goes_on(state))
        if state.place != place:
            self.talker.arrive()
        self.talker.part()
        self.roaming.come_due()
        if self.must_move_on and not state.modes:
            self.must_move_on = False
            self.director.move_on()
        return self._report()

    def _report(self) -> list[Event]:
        """What happened since the last report, events of beginning or loading among them."""
        told = list(self.events)
        self.events.clear()
        if self.future and any(isinstance(event, Chosen) for event in told):
            self.future.forget()
        return told

    def halt(self) -> None:
        """Let the lead stand, wherever the player sent them, and in nobody's midst."""
        stand(self.lead)
        if self.state.errand:
            self.walkers.drop_errand()
        apart.step_apart(self.state, self.level, self.walkers)

    def begin_talk(self, node: str) -> None:
        """Begin the conversation `node`. Where nothing of it is shown, the lead walks on."""
        self.talker.begin(node)

    @property
    def _tries(self) -> bool:
        """Whether a trial is in force."""
        return isinstance(self.state.mode, TrialState)

    # ------------------------------------------------------------------ taking back
    def remember(self) -> None:
        """Keep the moment at hand: a line or a choice is shown from now on."""
        self.past.append(encode(self.state))
        late = len(self.past) - trying.PAST - 1
        for index in trying.thinned([decode(moment) for moment in self.past[late:]]) if self._tries else ():
            del self.past[late + index]
        del self.past[:-PAST]
        if self.future:
            self.future.meet(self.past[-1])

    def _back(self) -> None:
        """Take back the last line or choice, and the world with it."""
        kept, taken = self.past, Moment(encode(self.state), shown=False)
        shown = self.view.shown is not None and not self._tries
        if shown or (self._tries and kept and self._is_at(decode(kept[-1]))):
            kept, taken = self.past[:-1], Moment(self.past[-1], shown=True)
        if not kept:
            return
        self.past = kept
        self.future.keep(taken)
        sound = self.come_to(self.past[-1])
        while sound and self._tries and len(self.past) > 1 and trying.speaks(self):
            self.past = self.past[:-1]
            sound = self.come_to(self.past[-1])
        if not sound:
            self.past = self.past[:-1]
        self.events.append(SteppedBack())

    def _is_at(self, moment: State) -> bool:
        """Whether a trial stands as it did at that moment, or goes on by itself and came from it just now."""
        just_now = 0 <= self.state.tick - moment.tick < IN_A_ROW
        same = moment.modes[-1:] == self.state.modes[-1:]
        return same or (just_now and trying.moves(self, moment.mode))

    def _forward(self) -> None:
        """Come to the line or choice again that was taken back last, or to where the first of them was taken back."""
        moment = self.future.take()
        if moment is None:
            return
        if moment.shown:
            self.past = [*self.past, moment.state][-PAST:]
        self.come_to(moment.state)
        self.events.append(SteppedForward())

    def come_to(self, moment: bytes) -> bool:
        """Be at that moment again; whether what went on then is still there. Where it is not, one stands free; out of a
        trial, whose talk would not begin again, play goes on from the start of the beat, and it is said so."""
        self.state = decode(moment)
        self._bind()
        self.must_move_on = True
        sound = modes.are_sound(self)
        if not sound and any(isinstance(mode, TrialState) for mode in self.state.modes) and self.beat:
            trying.forget(self)
            self.start_at(self.state.beat)
            self.events.append(Resumed(self.library.words("resumed.line")))
        elif not sound:
            stack.clear(self.state)
            self.state.picture, self.state.camera = "", Aim()
        return sound
