"""One playthrough, stepped a tick at a time."""

from game.content.books import END, Beat, Chapter
from game.content.library import Library
from game.content.markup import parse, plain
from game.content.nodes import Choose, Say, Wait
from game.core.event import (
    Asked,
    BeatBegan,
    ChapterEnded,
    Chosen,
    Closed,
    Event,
    Paused,
    PlaceEntered,
    Resumed,
    Said,
    SteppedBack,
    TalkEnded,
)
from game.core.fixed import pixels, units
from game.core.intent import Intent
from game.core.rng import seeded
from game.session.acting import Acting
from game.session.state import VERSION, Kept, Looking, State, decode, encode
from game.session.view import ChoiceView, LineView, OptionView, View
from game.session.walking import Walkers
from game.story.dialogue import Runner, Talk
from game.story.memory import Judge, Memory
from game.world.body import Body
from game.world.ground import Ground
from game.world.looking import Focus, Looker
from game.world.motion import stand

PAST = 24
"""Lines and choices that can be taken back."""


class Session:
    """State with the content it runs on. `kept` picks up a save; where its line, place or beat is gone, play goes on
    from the start of a beat, and the first step says so. Raises ContentError when a map cannot be used."""

    def __init__(self, library: Library, kept: Kept) -> None:
        self.library, self.state = library, kept.state
        self.past = [encode(state) for state in kept.past[-PAST:]]
        self.events: list[Event] = []
        self._grounds: dict[str, Ground] = {}
        self._stirred = True
        reason = self._mend()
        self._enter()
        if not reason and not self._sound():
            reason = "line"
        if reason:
            self.start_at(state.beat if (state := self.state).beat in self.chapter.beats else self.chapter.first.name)
            self.events.append(Resumed(self.library.words(f"resumed.{reason}")))

    # ------------------------------------------------------------------ picking up a save
    def _mend(self) -> str:
        """Make chapter, beat and place ones that exist; what was gone, or nothing."""
        state, book = self.state, self.library.book(self.state.book)
        gone = ""
        if state.chapter not in [chapter.name for chapter in book.chapters]:
            state.chapter, state.beat, gone = book.chapters[0].name, book.chapters[0].first.name, "chapter"
        if state.beat not in ("", END, *self.chapter.beats):
            state.beat, gone = self.chapter.first.name, "beat"
        if state.place not in self.library.places():
            state.place, gone = self.chapter.first.place, "place"
        cast = self.library.texts.cast
        if state.lead not in state.people or any(who not in cast.speakers for who in state.people):
            state.people = {who: body for who, body in state.people.items() if who in cast.speakers}
            gone = "person"
        return gone

    def _sound(self) -> bool:
        """Whether what is on show is still in the scripts."""
        if self.state.looking and not self._looked():
            return False
        return self.state.talk is None or self.runner.sound(self.state.talk)

    def start_at(self, beat: str) -> None:
        """Begin a beat with the place and people that it, or beats before it, ask for. Raises KeyError."""
        state, found = self.state, self.chapter.beats[beat]
        state.talk = state.looking = state.errand = None
        self.past.clear()
        for earlier in self.chapter.beats.values():
            self._set_scene(earlier, fresh=True)
            if earlier is found:
                break
        state.beat = self.judge.beat = beat
        self.events.append(BeatBegan(beat, found.goal))

    # ------------------------------------------------------------------ what it stands on
    def _enter(self) -> None:
        """Bind everything that depends on the state and its place."""
        state, book = self.state, self.library.book(self.state.book)
        self.level = self.library.level(state.place)
        self.script = book.scripts.get(state.place)
        self.looker = Looker(self.level, state.light)
        if state.place not in self._grounds:
            self._grounds[state.place] = Ground(self.level)
        ground = self._grounds[state.place]
        self.walkers = Walkers(state, self.level, ground, self.looker, self.events)
        self.judge = Judge(state.memory, book.variables, state.beat)
        acting = Acting(self.library, state, self.walkers, self.events, self._begin_beat)
        self.acting = acting
        self.runner = Runner(book, state.memory, self.judge, state.rng, acting)

    @property
    def chapter(self) -> Chapter:
        """The chapter under way."""
        return self.library.book(self.state.book).chapter(self.state.chapter)

    @property
    def beat(self) -> Beat | None:
        """The beat under way; None before the first and after the last."""
        return self.chapter.beats.get(self.state.beat)

    @property
    def lead(self) -> Body:
        """The body of whom the player plays."""
        return self.state.people[self.state.lead]

    @property
    def talks(self) -> set[str]:
        """Who in the place answers to being spoken to."""
        told = self.script.talk if self.script else {}
        return {who for who in self.state.people if who != self.state.lead and who in told}

    @property
    def focus(self) -> Focus | None:
        """What an interact would mean now; None while something is on show."""
        if self.state.talk or self.state.looking:
            return None
        return self._told(self.looker.focus(self.lead, self.state.people, self.talks))

    def under(self, x: int, y: int) -> Focus | None:
        """What a pointer at (x, y) px of the place means."""
        return self._told(self.looker.under(x, y, self.state.people, self.talks))

    def _told(self, focus: Focus | None) -> Focus | None:
        if focus and focus.kind != "person" and (not self.script or focus.name not in self.script.looks):
            return None
        return focus

    def kept(self) -> Kept:
        """The playthrough as it is saved."""
        return Kept(VERSION, decode(encode(self.state)), [decode(past) for past in self.past])

    # ------------------------------------------------------------------ what is on show
    @property
    def view(self) -> View:
        """What the screen shows."""
        state = self.state
        if state.looking:
            return View(self._looked())
        if not state.talk:
            return View(None)
        shown = self.runner.shown(state.talk)
        page = bool(self.chapter.page) and state.talk.frames[0].node == self.chapter.page
        if isinstance(shown, Say):
            return View(self._line(shown), page=page)
        if isinstance(shown, Choose):
            return View(self._choice(shown, state.talk), page=page, before=self._asked(state.talk))
        return View(None, waiting=True, page=page)

    def _asked(self, talk: Talk) -> LineView | None:
        """The line above the options that `talk` stands at."""
        frame = talk.frames[-1]
        above = (s for s in self.runner.statements(frame.node) if isinstance(s, Say) and s.id == frame.last)
        say = next(above, None)
        return self._line(say) if say else None

    def _line(self, say: Say) -> LineView:
        speaker = self.library.texts.cast.speakers[say.speaker]
        body = self.state.people.get(say.speaker)
        mood = say.mood or (body.mood if body else "") or "neutral"
        return LineView(say.id, say.speaker, speaker.kind, speaker.name, speaker.portrait, mood, say.text)

    def _choice(self, choose: Choose, talk: Talk) -> ChoiceView:
        options = tuple(
            OptionView(i, option.id, option.text if is_open else option.closed, is_open)
            for i, option, is_open in self.runner.offered(choose)
        )
        left = 1 - talk.waited / choose.silence if choose.silence else -1.0
        return ChoiceView(options, left)

    def _looked(self) -> LineView | None:
        looking = self.state.looking
        if not looking or not self.script:
            return None
        for look in self.script.looks.get(looking.thing, ()):
            for id, text in look.lines:
                if id == looking.line:
                    return LineView(id, "look", "look", "", "", "", text)
        return None

    # ------------------------------------------------------------------ a tick
    def step(self, intent: Intent) -> list[Event]:
        """One tick under `intent`; the events it brought, in order."""
        state = self.state
        state.tick += 1
        if intent.pause:
            self.events.append(Paused())
        if intent.back:
            self._back()
            return self._report()
        if state.looking:
            self._looking(intent)
        elif state.talk:
            self._talking(state.talk, intent)
        elif state.beat and state.beat != END:
            self._walking(intent)
        self.walkers.others(lead_too=state.talk is not None)
        if self._stirred and not state.talk and not state.looking:
            self._stirred = False
            self._move_on()
        return self._report()

    def _report(self) -> list[Event]:
        """What happened since the last report, events of beginning or loading among them."""
        told = list(self.events)
        self.events.clear()
        return told

    def _looking(self, intent: Intent) -> None:
        looking = self.state.looking
        if looking and (intent.confirm or intent.cancel):
            self.events.append(Closed(looking.line))
            self.state.looking = None
            self._stirred = True

    def _talking(self, talk: Talk, intent: Intent) -> None:
        shown = self.runner.shown(talk)
        match shown:
            case Say(id=id):
                if intent.confirm:
                    self.events.append(Closed(id))
                    self._go_on(talk, self.runner.after(talk))
            case Choose():
                self._choosing(talk, shown, intent)
            case Wait(ticks, who):
                talk.waited += 1
                body = self.state.people.get(who)
                if (ticks and talk.waited >= ticks) or (not ticks and not (body and body.way)):
                    self._go_on(talk, self.runner.after(talk))
            case None:
                self._go_on(talk, None)

    def _choosing(self, talk: Talk, shown: Choose, intent: Intent) -> None:
        talk.waited += 1
        picked = intent.choose
        silent = bool(shown.silence) and (talk.waited >= shown.silence or picked == -1)
        if picked is not None and picked >= 0:
            if not any(i == picked and is_open for i, _, is_open in self.runner.offered(shown)):
                return
            option = shown.options[picked]
            self.state.memory.hear(option.id, self.state.lead)
            self.events.append(Chosen(option.id, plain(option.text)))
            self._go_on(talk, self.runner.choose(talk, picked))
        elif silent:
            self.events.append(Chosen("", ""))
            self._go_on(talk, self.runner.choose(talk, None))

    def _go_on(self, before: Talk, after: Talk | None) -> None:
        """Present what comes next; the first frame's node names the conversation that ended."""
        self.state.talk = after
        self._stirred = True
        if after is None:
            self._end_talk(before.frames[0].node)
        else:
            self._present(after)

    def _end_talk(self, node: str) -> None:
        """Faces go back to what they were; whoever was busy goes on with it."""
        for who, body in self.state.people.items():
            body.mood = ""
            spot = self.level.spots.get(body.spot)
            if who != self.state.lead and body.idle != "stands" and spot and not body.way:
                body.facing = spot.facing
        self.events.append(TalkEnded(node))

    def _present(self, talk: Talk) -> None:
        """Report what is shown now. The snapshot is of the moment it is shown, so loading never repeats or loses it."""
        shown = self.runner.shown(talk)
        if isinstance(shown, Say):
            line, marked = self._line(shown), parse(shown.text)
            self.state.memory.hear(shown.id, shown.speaker)
            if line.kind == "person" and shown.speaker not in self.state.memory.met:
                self.state.memory.met.append(shown.speaker)
            self.events.append(Said(shown.id, line.speaker, line.kind, line.mood, marked.plain, marked.cut))
        elif isinstance(shown, Choose):
            options = tuple(
                (i, option.id, plain(option.text), "" if is_open else option.closed)
                for i, option, is_open in self.runner.offered(shown)
            )
            self.events.append(Asked(options, shown.silence))
        if not isinstance(shown, Wait):
            self._remember()

    def _remember(self) -> None:
        self.past.append(encode(self.state))
        del self.past[:-PAST]

    def _back(self) -> None:
        """Take back the last line or choice, and the world with it."""
        showing = self.state.looking is not None or self.state.talk is not None
        if showing and self.past:
            self.past.pop()
        if not self.past:
            return
        self.state = decode(self.past[-1])
        self._enter()
        self.events.append(SteppedBack())

    # ------------------------------------------------------------------ walking about
    def _walking(self, intent: Intent) -> None:
        state = self.state
        if intent.walk_to:
            x, y = intent.walk_to
            self.walkers.send(x, y, self.under(x, y))
        before = self.lead.x, self.lead.y
        self.walkers.walk(intent)
        if (self.lead.x, self.lead.y) != before:
            self._crossed()
        if state.errand and not self.lead.way:
            errand, state.errand = state.errand, None
            if errand.kind:
                self._arrived(errand.kind, errand.name)
        elif intent.interact and not state.talk and (focus := self.focus):
            self.walkers.drop_errand()
            self._interact(focus)

    def _arrived(self, kind: str, name: str) -> None:
        """At the end of an errand: face what was meant, and interact with it."""
        focus = Focus(kind, name, (0, 0, 0, 0))
        if (kind != "person" or name in self.talks) and self.walkers.face(focus):
            self._interact(focus)

    def _interact(self, focus: Focus) -> None:
        stand(self.lead)
        if focus.kind == "person":
            self._speak_to(focus.name)
        elif self.script and focus.name in self.script.looks:
            look = self.judge.look(focus.name, self.script.looks[focus.name])
            self._stirred = True
            if look.go:
                self.begin_talk(look.go)
                return
            id, text = self.judge.next_line(look)
            self.state.memory.hear(id, "look")
            self.state.looking = Looking(focus.name, id)
            self.events.append(Said(id, "look", "look", "", plain(text)))
            self._remember()

    def _speak_to(self, who: str) -> None:
        if not self.script:
            return
        node = self.judge.entry(who, self.script.talk[who])
        if node:
            body = self.state.people[who]
            if not body.way:
                self.walkers.turn(who, self.lead.x, self.lead.y)
            self.walkers.turn(self.state.lead, body.x, body.y)
            self.begin_talk(node)

    def begin_talk(self, node: str) -> None:
        """Begin the conversation `node`."""
        stand(self.lead)
        self.walkers.drop_errand()
        self._stirred = True
        talk = self.runner.begin(node)
        self.state.talk = talk
        if talk is None:
            self._end_talk(node)
        else:
            self._present(talk)

    def _crossed(self) -> None:
        """Doors and triggers that the lead walked into."""
        x, y = pixels(self.lead.x), pixels(self.lead.y) - 1
        for door in self.level.doors:
            left, top, w, h = door.area
            if door.to and left <= x < left + w and top <= y < top + h:
                self._travel(door.to, door.at)
                return
        inside = []
        for trigger in self.level.triggers:
            left, top, w, h = trigger.area
            if left <= x < left + w and top <= y < top + h:
                inside.append(trigger.name or trigger.node)
                if inside[-1] not in self.state.inside and not self.state.talk:
                    self.state.inside = inside
                    self.begin_talk(trigger.node)
        self.state.inside = inside

    def _travel(self, place: str, at: str) -> None:
        """Take the lead to the spot `at` of another place; whoever the beat has there is there."""
        state, lead = self.state, self.lead
        state.place, state.people, state.inside, state.lamps = place, {state.lead: lead}, [], {}
        self._enter()
        self.walkers.put(state.lead, at)
        beat = self.beat
        if beat and beat.place == place:
            self.acting.people(beat, fresh=True)
        self.events.append(PlaceEntered(place))
        self._stirred = True

    # ------------------------------------------------------------------ beats
    def _move_on(self) -> None:
        """Begin the chapter's first beat after its page, and the next beat when one has ended."""
        if not self.state.beat:
            self._begin_beat(self.chapter.first.name)
        elif (beat := self.beat) and self.judge.holds(beat.ends):
            self._begin_beat(beat.then)

    def _begin_beat(self, name: str) -> None:
        state = self.state
        state.beat = self.judge.beat = name
        self._stirred = True
        if name == END:
            self.events.append(ChapterEnded(state.chapter))
            return
        beat = self.chapter.beats[name]
        self._set_scene(beat, fresh=False)
        self.events.append(BeatBegan(name, beat.goal))

    def _set_scene(self, beat: Beat, fresh: bool) -> None:
        """Light, music, place and people of a beat."""
        state = self.state
        light, lead = beat.light or state.light, beat.lead or state.lead
        moved = bool(beat.place) and beat.place != state.place
        if lead not in state.people:
            state.people[lead] = Body(0, 0)
            moved = True
        changed = moved or light != state.light or lead != state.lead
        state.light, state.lead, state.music = light, lead, beat.music or state.music
        if moved and beat.place:
            state.place, state.inside, state.lamps = beat.place, [], {}
            state.people = {lead: state.people[lead]}
        if changed or fresh:
            self._enter()
        if beat.at and (moved or fresh):
            self.walkers.put(lead, beat.at)
        self.acting.people(beat, fresh=moved or fresh)


def begin(library: Library, book: str = "book1", chapter: str = "", seed: int = 1, beat: str = "") -> Session:
    """A new playthrough of a book, or of one chapter of it, or from one of its beats on. Raises KeyError for what there
    is not, ContentError."""
    found = library.book(book)
    start = found.chapter(chapter) if chapter else found.chapters[0]
    first = start.first
    spot = library.level(first.place).spots[first.at]
    lead = Body(units(spot.x), units(spot.y), spot.facing, spot=first.at)
    state = State(
        book, start.name, "", 0, seeded(seed), first.place, first.light, first.music, first.lead,
        {first.lead: lead}, Memory(),
    )  # fmt: skip
    session = Session(library, Kept(VERSION, state))
    session.acting.people(first, fresh=True)
    if beat:
        session.start_at(beat)
    elif start.page:
        session.begin_talk(start.page)
    return session
