"""Moves the story on: beats and where they play, who leads, and going from place to place."""

from game.content.books import END, Beat, Standing
from game.content.expressions import qualified
from game.core.event import BeatBegan, ChapterEnded, PlaceEntered
from game.session import stack
from game.session.playthrough import Playthrough
from game.session.state import Aim
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
        for earlier in session.chapter.beats.values():
            self._set_scene(earlier, fresh=True)
            if earlier is found:
                break
        self._name_beat(beat)
        session.bind_layers()
        session.events.append(BeatBegan(beat, found.goal))

    def travel(self, place: str, at: str) -> None:
        """Take the lead to the spot `at` of another place; whoever the beat has there is there. Raises ContentError
        where that cannot be used, and nothing has changed then."""
        self.session.library.level(place)
        state, lead = self.session.state, self.session.lead
        self.session.walkers.drop_errand()
        state.people = {state.lead: lead}
        self._leave_for(place)
        self.session.enter()
        self.session.walkers.put(state.lead, at)
        staged, people = self._staging()
        if staged == place:
            self.people(people, fresh=True)
        self.session.events.append(PlaceEntered(place))
        self.session.must_move_on = True

    def _leave_for(self, place: str) -> None:
        """Forget what belongs to the place that is left."""
        state = self.session.state
        state.place, state.inside, state.lamp, state.breath, state.lenses = place, [], "", None, None
        state.camera, state.others = Aim(), {}

    def _staging(self) -> tuple[str, dict[str, Standing]]:
        """Where the beat under way plays, and who is there: as it says, or the beats before it."""
        under_way = (staged for staged in self.session.chapter.staged() if staged.beat is self.session.beat)
        staged = next(under_way, None)
        return (staged.place, staged.people) if staged else ("", {})

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
        self.session.events.append(BeatBegan(name, beat.goal))

    def _name_beat(self, name: str) -> None:
        state = self.session.state
        state.beat, self.session.judge.beat = name, qualified(state.chapter, name)

    def _set_scene(self, beat: Beat, fresh: bool) -> None:
        """Light, music, place and people of a beat."""
        state = self.session.state
        light, lead = beat.light or state.light, beat.lead or state.lead
        moved = bool(beat.place) and beat.place != state.place
        arrives = moved or fresh or lead not in state.people
        if lead != state.lead or lead not in state.people:
            self._hand_over(lead)
        state.light, state.music = light, state.music if beat.music is None else beat.music
        if moved:
            state.errand = None
            state.people = {lead: state.people[lead]}
            self._leave_for(beat.place)
        self.session.enter()
        if beat.at and arrives:
            self.session.walkers.put(lead, beat.at)
        if beat.people is not None:
            self.people(beat.people, fresh=moved or fresh)

    def people(self, people: dict[str, Standing], fresh: bool) -> None:
        """Put everybody who is there now where a beat says."""
        holds = self.session.judge.holds
        there = {who: standing for who, standing in people.items() if holds(standing.when)}
        self.session.acting.people(there, fresh)

    def _hand_over(self, lead: str) -> None:
        """Let the player play `lead` from here on; who led before stays where they are."""
        state = self.session.state
        before = state.people.get(state.lead)
        if before:
            stand(before)
            before.way, before.spot, before.brain = [], "", None
        if lead not in state.people:
            state.people[lead] = Body(before.x, before.y, before.facing) if before else Body(0, 0)
        state.lead, state.errand = lead, None
        self.session.lead.way, self.session.lead.held, self.session.lead.brain = [], 0, None
        wake(self.session.lead)
