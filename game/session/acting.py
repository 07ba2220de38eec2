"""Carries out what scripts and beats say: who stands where, what is held, which lamps burn."""

from collections.abc import Callable

from game.content.books import Standing
from game.content.cast import LAIN, SEATED
from game.content.classes import FACINGS
from game.content.commands import PICTURE
from game.content.expressions import Value
from game.content.library import Library
from game.content.markup import plain
from game.content.nodes import Bark, Command
from game.core.event import Barked, Event, Faded, Given, LightChanged, Moved, PictureShown, Sounded, Turned
from game.core.fixed import units
from game.session import aiming, party
from game.session.state import State, kept_under
from game.session.walking import Walkers
from game.world.body import Body
from game.world.brains import brain_of, is_same


class Acting:
    """The runner's host. `story` says which variables there are; `travel` and `go` are the session's."""

    def __init__(
        self,
        library: Library,
        state: State,
        walkers: Walkers,
        events: list[Event],
        change_beat: Callable[[str], None],
    ) -> None:
        self.library, self.state, self.walkers, self.events = library, state, walkers, events
        self.change_beat = change_beat

    def do(self, command: Command) -> None:
        """Carry out one command."""
        getattr(self, "_" + command.name)(*command.arguments)

    def put_away(self) -> None:
        """Put away the picture that is held up, if any."""
        self._show("")

    def bark(self, bark: Bark) -> None:
        """Half a sentence over somebody's head."""
        self.state.memory.hear(bark.id, bark.who)
        self.events.append(Barked(bark.id, bark.who, plain(bark.text)))

    # ------------------------------------------------------------------ memory
    def _set(self, name: str, value: Value) -> None:
        self.state.memory.variables[name] = value

    def _add(self, name: str, by: int) -> None:
        variables = self.state.memory.variables
        start = self.library.book(self.state.book).variables[name].start
        variables[name] = int(variables.get(name, start)) + by

    def _bond(self, who: str, by: int) -> None:
        bonds = self.state.memory.bonds
        bonds[who] = bonds.get(who, 0) + by

    def _give(self, name: str) -> None:
        if name not in self.state.memory.held:
            self.state.memory.held.append(name)
            self.events.append(Given(name, self.library.texts.cast.memories[name].name))

    def _take(self, name: str) -> None:
        if name in self.state.memory.held:
            self.state.memory.held.remove(name)

    # ------------------------------------------------------------------ people
    def _present(self, who: str) -> Body | None:
        return self.state.people.get(who)

    def _turn(self, who: str, towards: str) -> None:
        if not (body := self._present(who)):
            return
        level, people = self.walkers.level, self.state.people
        if towards in FACINGS and not body.lies:
            body.facing = towards
        elif towards in people:
            self.walkers.turn(who, people[towards].x, people[towards].y)
        elif towards in level.spots:
            self.walkers.turn(who, units(level.spots[towards].x), units(level.spots[towards].y))
        else:
            areas = [thing.area for thing in level.things if thing.look == towards]
            for x, y, w, h in areas[:1]:
                self.walkers.turn(who, units(x + w // 2), units(y + h // 2))
        self.events.append(Turned(who, body.facing))

    def _move(self, who: str, spot: str) -> None:
        if self._present(who) and spot in self.walkers.level.spots:
            if who == self.state.lead:
                self.state.errand = None
            self.walkers.set_out(who, spot)
            self.events.append(Moved(who, spot))

    def _place(self, who: str, spot: str) -> None:
        if spot in self.walkers.level.spots:
            self.state.people.setdefault(who, Body(0, 0))
            self.walkers.put(who, spot)

    def _join(self, who: str) -> None:
        state, walkers = self.state, self.walkers
        party.form(state, [*state.party, who])
        if who in state.party and who not in state.people:
            party.arrive(state, walkers.level, walkers.ground, [who])

    def _leave(self, who: str) -> None:
        party.form(self.state, [other for other in self.state.party if other != who])

    def _pose(self, who: str, pose: str) -> None:
        if body := self._present(who):
            if pose not in SEATED and pose not in LAIN:
                self.walkers.get_up(who)
            body.pose = pose
            self._sit_down(body)

    def _sit_down(self, body: Body) -> None:
        """Whoever sits on a spot does so as it faces; elsewhere as they face."""
        spot = self.walkers.level.spots.get(body.spot)
        here = spot and (body.x, body.y) == (units(spot.x), units(spot.y))
        body.seat = spot.facing if spot and here else body.facing

    def _carry(self, who: str, thing: str) -> None:
        if body := self._present(who):
            body.carries = thing

    def _face(self, who: str, mood: str) -> None:
        if body := self._present(who):
            body.mood = mood

    # ------------------------------------------------------------------ the place
    def _light(self, lamp: str, state: str) -> None:
        if lamp == "all":
            self.state.light = state
            self.walkers.looker.see(state, self.walkers.looker.group)
        else:
            self.state.lamps[kept_under(self.state, lamp)] = state == "on"
        self.events.append(LightChanged(lamp, state))

    def _sound(self, name: str, source: str = "") -> None:
        self.events.append(Sounded(name, source, caption=self.library.words.caption(name)))

    def _music(self, piece: str) -> None:
        self.state.music = piece

    def _show(self, name: str) -> None:
        if name != self.state.picture:
            self.state.picture = name
            words, key = self.library.words, PICTURE + name
            self.events.append(PictureShown(name, words(key) if key in words else ""))

    def _camera(self, how: str, *whom: str | int) -> None:
        aiming.aim(self.state, self.walkers.level, how, *whom)

    def _fade(self, way: str) -> None:
        self.state.dark = way == "out"
        self.events.append(Faded(way))

    def _beat(self, name: str) -> None:
        self.change_beat(name.rsplit("/", 1)[-1])

    # ------------------------------------------------------------------ beats
    def people(self, people: dict[str, Standing], fresh: bool) -> None:
        """Put everybody where a beat says, but for who goes with the lead. In a `fresh` place they are there at
        once, and whoever lies always is; else whoever is here already walks."""
        state = self.state
        staying = {state.lead, *state.party, *people, *(fear.name for fear in self.walkers.level.fears)}
        for who in [who for who in state.people if who not in staying]:
            del state.people[who]
        for who, standing in people.items():
            if who not in (state.lead, *state.party):
                self._stand(who, standing, fresh or who not in state.people)

    def _stand(self, who: str, standing: Standing, at_once: bool) -> None:
        brain = brain_of(standing.goes.kind, standing.goes.of) if standing.goes else None
        if brain and not at_once and is_same(self.state.people[who].brain, brain):
            return
        if at_once or standing.pose in LAIN:
            self._place(who, standing.at)
        elif self.state.people[who].spot != standing.at:
            self._move(who, standing.at)
        if body := self._present(who):
            body.pose, body.brain = standing.pose, brain
            self._sit_down(body)
