"""Moves the story on: beats and where they play, who leads, and going from place to place."""

from collections.abc import Iterable

from game.content.books import END, Beat, Staged, Standing
from game.content.expressions import qualified
from game.content.level import within
from game.core.event import BeatBegan, ChapterEnded, LeadChanged, PlaceEntered
from game.core.fixed import pixels
from game.session import party, stack
from game.session.intent import NEXT
from game.session.playthrough import Playthrough
from game.session.state import Aim, kept_under
from game.session.walking import wake
from game.world.body import Body
from game.world.motion import stand


class Director:
    """Sets the scene of a session."""

    def __init__(self, session: Playthrough) -> None:
        self.session = session

    def start_at(self, beat: str) -> None:
        """Begin a beat with the place and people that it, or beats before it, ask for. Raises KeyError."""
        session = self.session
        state, found = session.state, session.chapter.beats[beat]
        stack.clear(state)
        state.errand = None
        state.dark, state.picture, state.camera = False, "", Aim()
        state.party.clear()
        for earlier in session.chapter.beats.values():
            self._set_scene(earlier, fresh=True)
            if earlier is found:
                break
        self._name_beat(beat)
        session.bind_layers()
        session.events.append(BeatBegan(beat, session.goal))

    def travel(self, place: str, at: str) -> None:
        """Take the lead and their party to the spot `at` of another place; whoever the beat has there is there. Raises
        ContentError where that cannot be used, and nothing has changed then."""
        self.session.library.level(place)
        state = self.session.state
        self.session.walkers.drop_errand()
        self._leave_for(place)
        self.session.enter()
        self.session.walkers.put(state.lead, at)
        staged = self._staged(self.session.beat)
        self.people(staged.people_in(place) if staged else {}, fresh=True)
        self._arrive(state.party)
        self.session.events.append(PlaceEntered(place))
        self.session.must_move_on = True

    def _leave_for(self, place: str) -> None:
        """Forget what belongs to the place that is left, but for the lead and their party."""
        state = self.session.state
        state.people = {who: body for who, body in state.people.items() if who in (state.lead, *state.party)}
        state.place, state.inside, state.lamp, state.breath, state.lenses = place, [], "", None, None
        state.stood = 0
        state.camera, state.others = Aim(), {}
        state.due, state.begun_at = [], ""
        state.trail.clear()

    def _staged(self, beat: Beat | None) -> Staged | None:
        """A beat as it is played: as it says, or the beats before it."""
        return next((staged for staged in self.session.chapter.staged() if staged.beat is beat), None)

    def move_on(self) -> None:
        """Begin the chapter's first beat after its page, and the next beat when one has ended."""
        if not self.session.state.beat:
            self.begin_beat(self.session.chapter.first.name)
        elif (beat := self.session.beat) and self.session.judge.holds(beat.ends):
            self.begin_beat(beat.then)

    def begin_beat(self, name: str) -> None:
        """Begin a beat, or end the chapter. Raises ContentError where its place cannot be used, and nothing has changed
        then."""
        state, chapter = self.session.state, self.session.chapter
        if name != END and (begun := chapter.beats[name]).place:
            self.session.library.level(begun.place)
        self._name_beat(name)
        self.session.must_move_on = True
        if name == END:
            self.session.events.append(ChapterEnded(chapter.name, chapter.next))
            return
        beat, place = chapter.beats[name], state.place
        self._set_scene(beat, fresh=False)
        if state.place != place:
            self.session.events.append(PlaceEntered(state.place))
        self.session.events.append(BeatBegan(name, self.session.goal))

    def _name_beat(self, name: str) -> None:
        """The beat under way is `name` from here on; after the last one it is kept which that was."""
        state = self.session.state
        state.ended, state.due = state.beat if name == END else "", []
        state.beat, self.session.judge.beat = name, qualified(state.chapter, name)

    def _set_scene(self, beat: Beat, fresh: bool) -> None:
        """Light, music, place and people of a beat. Wherever the lead stands, they have yet to stand there in it."""
        state = self.session.state
        light, lead = beat.light or state.light, beat.lead or state.lead
        moved = bool(beat.place) and beat.place != state.place
        arrives = moved or fresh or lead not in state.people
        handed = lead != state.lead or lead not in state.people
        if handed:
            self._hand_over(lead)
        staged = self._staged(beat)
        people = self._there(staged.people if staged and beat.people is not None else {})
        party.form(state, [who for who in state.party if who not in people] if beat.party is None else beat.party)
        state.light, state.music = light, state.music if beat.music is None else beat.music
        if moved:
            state.errand = None
            self._leave_for(beat.place)
        self.session.enter()
        if beat.at and arrives:
            self.session.walkers.put(lead, beat.at)
        elif handed:
            self.session.walkers.free_lead()
        waiting = {trigger.known_as for trigger in self.session.level.triggers if trigger.stood}
        state.inside, state.stood = [name for name in state.inside if name not in waiting], 0
        state.lamps.update({kept_under(state, lamp): False for lamp in beat.out})
        if staged and beat.people is not None:
            self.people(staged.people_in(state.place), fresh=moved or fresh)
        self._arrive([who for who in state.party if moved or fresh or who not in state.people])

    def people(self, people: dict[str, Standing], fresh: bool) -> None:
        """Put everybody who is there now where a beat says."""
        self.session.acting.people(self._there(people), fresh)

    def _there(self, people: dict[str, Standing]) -> dict[str, Standing]:
        """Those of the `people` of a beat who are there now."""
        holds = self.session.judge.holds
        return {who: standing for who, standing in people.items() if holds(standing.when)}

    # ------------------------------------------------------------------ who leads, and who goes with them
    def gather(self, whom: Iterable[str]) -> None:
        """Let these go with the lead, and be beside them."""
        party.form(self.session.state, whom)
        self._arrive(self.session.state.party)

    def _arrive(self, whom: Iterable[str]) -> None:
        session = self.session
        party.arrive(session.state, session.level, session.walkers.ground, whom)

    def switch(self, whom: str) -> None:
        """Let the player play another of the party, `whom` or the next of them, who stand where they are; whoever led
        goes with them. While breath is held nothing changes, nor for somebody who only follows."""
        session, state = self.session, self.session.state
        played = self.played
        who = played[0] if whom == NEXT and played else whom
        if who not in played or (state.breath and state.breath.held):
            return
        self._hand_over(who)
        lead = session.lead
        x, y = pixels(lead.x), pixels(lead.y) - 1
        areas = ((trigger.known_as, trigger.area) for trigger in session.level.triggers if not trigger.stood)
        state.inside, state.stood = [name for name, area in areas if within(area, x, y)], 0
        if state.breath:
            state.breath.safe = (lead.x, lead.y)
        session.events.append(LeadChanged(who, session.library.texts.cast.speakers[who].name))

    @property
    def played(self) -> list[str]:
        """Those of the party who can be played, the next of them first."""
        speakers = self.session.library.texts.cast.speakers
        return [who for who in self.session.state.party if who not in speakers or not speakers[who].follows]

    def _hand_over(self, lead: str) -> None:
        """Let the player play `lead` from here on. In a party they change places, else it is left, and who led before
        stays where they are."""
        state = self.session.state
        before = state.people.get(state.lead)
        if before:
            stand(before)
            before.way, before.spot, before.brain = [], "", None
        if lead not in state.people:
            state.people[lead] = Body(before.x, before.y, before.facing) if before else Body(0, 0)
        if lead in state.party:
            party.swap(state, lead)
        else:
            party.form(state, ())
        state.lead, state.errand = lead, None
        self.session.lead.way, self.session.lead.held, self.session.lead.brain = [], 0, None
        wake(self.session.lead)
