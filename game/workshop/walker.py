"""Acts a walkthrough out through intents alone, and keeps its tape."""

from collections.abc import Callable, Iterator
from functools import partial

import msgspec

from game.content.level import Point
from game.content.library import Library
from game.content.markup import plain
from game.core.fixed import ONE, pixels, units
from game.core.intent import NOTHING, Intent
from game.core.problem import ContentError, Problem
from game.session import ChoiceView, Kept, LineView, Session, begin, encode
from game.session.walking import TOWARDS
from game.tapes import Recorder
from game.workshop.answers import differences
from game.workshop.plan import Plan, Step, Wanted
from game.world import ways
from game.world.looking import Focus, body_area
from game.world.motion import DEEP, HALF, WALK, feet

PATIENCE = 60 * 60
"""Ticks that anything waited for may take."""
ATTEMPTS = 4
"""How often a way is tried again when somebody was in it."""
STALLED = 40
"""Ticks without getting nearer after which another way is looked for."""
MOST_LINES = 400
"""Lines that one `read` goes through at most."""
SLACK = 2
"""How far beside a grid point something must still be faced for the keys to be trusted to stop there, px."""
NEAR = 4
"""How far from a spot still counts as standing on it, px."""
GRAIN = 4
"""px between the points of a thing that are tried for a click."""
LEAST_READING = 30
"""Ticks a line is left on show at least, where it is read at all."""


class Stuck(ContentError):
    """A step could not be done, or what should be so was not: where in the plan, and what is on show instead."""


class Walker:
    """Somebody who plays by a plan. `reload`: between every two steps the playthrough is saved and loaded.

    `reading`: ticks spent on each letter of a line before it is put away, for whoever watches.
    """

    def __init__(self, plan: Plan, session: Session, reload: bool = False, reading: float = 0.0) -> None:
        self.plan, self.reload, self.reading = plan, reload, reading
        self.recorder = Recorder(session)
        self.doing = plan.steps[0]

    @property
    def session(self) -> Session:
        """The playthrough: another object after each load."""
        return self.recorder.session

    # ------------------------------------------------------------------ playing
    def play(self, done: Callable[[Step], None] = lambda _: None) -> None:
        """Do every step; `done` is told of each. Raises Stuck."""
        for step in self.plan.steps:
            for intent in self.intents(step):
                self.recorder.step(intent)
            done(step)
            if self.reload:
                self.load()

    def intents(self, step: Step) -> Iterator[Intent]:
        """The intents of one step, each to be taken by the session before the next is asked for. Raises Stuck."""
        self.doing = step
        acts: Iterator[Intent] = getattr(self, "_" + step.verb)(*step.arguments)
        return acts

    def load(self) -> None:
        """Save the playthrough, forget it, and pick it up from the save."""
        kept = msgspec.json.decode(encode(self.session.kept()), type=Kept)
        self.recorder.session = Session(self.session.library, kept)

    def stuck(self, why: str) -> Stuck:
        """The step cannot be done, because of `why`."""
        told = f"{self.doing.told}: {why}; on show: {self.on_show()}"
        return Stuck([Problem(self.plan.file, self.doing.line, 1, told)])

    def on_show(self) -> str:
        """What is on show, in words."""
        shown, state = self.session.view.shown, self.session.state
        if isinstance(shown, LineView):
            return f"#{shown.id} {shown.speaker}: {plain(shown.text)}"
        if isinstance(shown, ChoiceView):
            return "options " + ", ".join(f"#{o.id}" if o.open else f"#{o.id} (closed)" for o in shown.options)
        lead = self.session.lead
        return f"nothing; {state.lead} at {pixels(lead.x)},{pixels(lead.y)} in {state.place}, beat '{state.beat}'"

    # ------------------------------------------------------------------ waiting
    def _free(self) -> bool:
        return self.session.state.talk is None and self.session.state.looking is None

    def _wait_for(self, done: Callable[[], bool], why: Callable[[], str]) -> Iterator[Intent]:
        for _ in range(PATIENCE):
            if done():
                return
            yield NOTHING
        raise self.stuck(why())

    def _settle(self) -> Iterator[Intent]:
        """Until a wait in a conversation is over."""
        yield from self._wait_for(lambda: not self.session.view.waiting, lambda: "the conversation waits for ever")

    def _wait(self, ticks: int) -> Iterator[Intent]:
        for _ in range(ticks):
            yield NOTHING

    def _breathe(self, ticks: int) -> Iterator[Intent]:
        for _ in range(ticks):
            yield Intent(breathe=True)

    def _until(self, wanted: tuple[Wanted, ...]) -> Iterator[Intent]:
        yield from self._wait_for(
            lambda: not differences(self.session, wanted),
            lambda: f"waited in vain: {'; '.join(differences(self.session, wanted))}",
        )

    # ------------------------------------------------------------------ words
    def _confirm(self) -> Iterator[Intent]:
        shown = self.session.view.shown
        if not isinstance(shown, LineView):
            raise self.stuck("there is no line to confirm")
        if self.reading:
            yield from self._wait(round(max(LEAST_READING, self.reading * len(plain(shown.text)))))
        yield Intent(confirm=True)
        yield from self._settle()

    def _press(self, times: int) -> Iterator[Intent]:
        yield from self._settle()
        for _ in range(times):
            yield from self._confirm()

    def _read(self) -> Iterator[Intent]:
        yield from self._settle()
        for _ in range(MOST_LINES):
            if not isinstance(self.session.view.shown, LineView):
                yield NOTHING
                return
            yield from self._confirm()
        raise self.stuck("this goes on for ever")

    def _options(self) -> Iterator[Intent]:
        yield from self._settle()
        if not isinstance(self.session.view.shown, ChoiceView):
            raise self.stuck("nothing is asked")
        if self.reading:
            yield from self._wait(LEAST_READING)

    def _choose(self, line: str) -> Iterator[Intent]:
        yield from self._options()
        shown = self.session.view.shown
        offered = shown.options if isinstance(shown, ChoiceView) else ()
        option = next((option for option in offered if option.id == line), None)
        if option is None or not option.open:
            raise self.stuck(f"#{line} is not offered" if option is None else f"#{line} is closed ({option.text})")
        yield Intent(choose=option.number)
        yield from self._settle()

    def _silence(self) -> Iterator[Intent]:
        yield from self._options()
        shown = self.session.view.shown
        if isinstance(shown, ChoiceView) and shown.left < 0:
            raise self.stuck("saying nothing is no answer here")

        def answered() -> bool:
            talk = self.session.state.talk
            return talk is None or not isinstance(self.session.view.shown, ChoiceView) or talk.waited == 0

        yield NOTHING
        yield from self._wait_for(answered, lambda: "saying nothing was no answer")
        yield from self._settle()

    def _back(self, times: int) -> Iterator[Intent]:
        for _ in range(times):
            yield Intent(back=True)

    def _save_and_load(self) -> Iterator[Intent]:
        self.load()
        return iter(())

    # ------------------------------------------------------------------ meeting things by the pointer
    def _look(self, name: str) -> Iterator[Intent]:
        yield from self._meet("thing", name)
        if self.session.state.looking:
            yield from self._confirm()

    def _talk(self, name: str) -> Iterator[Intent]:
        if name not in self.session.talks:
            raise self.stuck(f"{name} is not here" if name not in self.session.state.people else f"{name} says nothing")
        yield from self._meet("person", name)
        yield from self._settle()

    def _meet(self, kind: str, name: str) -> Iterator[Intent]:
        for _ in range(ATTEMPTS):
            if not self._free():
                raise self.stuck("something else is on show")
            yield Intent(walk_to=self._point(kind, name))
            yield from self._wait_for(lambda: self.session.state.errand is None, lambda: "never got there")
            if not self._free():
                return
        raise self.stuck(f"there is no way to '{name}'")

    def _point(self, kind: str, name: str) -> Point:
        """A point where a click means `name`."""
        areas = [area for _, area in self._areas(name) if kind != "person"]
        if kind == "person" and (body := self.session.state.people.get(name)):
            areas = [body_area(body)]
        for x, y, w, h in areas:
            for down in range(min(GRAIN, h) // 2, h, GRAIN):
                for across in range(min(GRAIN, w) // 2, w, GRAIN):
                    meant = self.session.under(x + across, y + down)
                    if meant and meant.name == name and (meant.kind == "person") == (kind == "person"):
                        return x + across, y + down
        raise self.stuck(f"a click cannot mean '{name}' here")

    def _areas(self, name: str) -> list[tuple[str, tuple[int, int, int, int]]]:
        return [(focus.kind, focus.area) for focus in self.session.looker.things if focus.name == name]

    # ------------------------------------------------------------------ walking with the keys
    def _walk(self, side: str, ticks: int, hurry: bool) -> Iterator[Intent]:
        for _ in range(ticks):
            yield Intent(*TOWARDS[side], hurry=hurry)

    def _face(self, side: str) -> Iterator[Intent]:
        if self.session.lead.facing != side:
            yield Intent(*TOWARDS[side])
        yield NOTHING

    def _interact(self) -> Iterator[Intent]:
        yield Intent(interact=True)
        if self._free():
            raise self.stuck("there is nothing to meet here")
        yield from self._settle()

    def _go(self, name: str) -> Iterator[Intent]:
        level, people = self.session.level, self.session.state.people
        leads = next((door for door in level.doors if door.name == name and door.to), None)
        if name in people or self._areas(name):
            yield from self._go_and_face(name)
        elif leads:
            yield from self._go_through(leads.area)
        elif name in level.spots:
            yield from self._stand(name)
        else:
            raise self.stuck(f"'{name}' is not here")

    def _focus(self, name: str) -> Focus:
        body = self.session.state.people.get(name)
        if body:
            return Focus("person", name, body_area(body))
        kind, area = self._areas(name)[0]
        return Focus(kind, name, area)

    def _go_and_face(self, name: str) -> Iterator[Intent]:
        for _ in range(ATTEMPTS):
            focus = self._focus(name)
            found = self._found(partial(self._faces, focus, SLACK))
            if found is None:
                found = self._way(partial(self._faces, focus, 0), name)
            yield from self._along(found)
            facing = self.session.walkers.facing_from(pixels(self.session.lead.x), pixels(self.session.lead.y), focus)
            if facing:
                yield from self._face(facing)
                met = self.session.focus
                if met and met.name == name:
                    return
        raise self.stuck(f"'{name}' cannot be faced")

    def _faces(self, focus: Focus, slack: int, at: ways.Cell) -> bool:
        """Whether `focus` is faced from a grid point, and from `slack` px beside it."""
        x, y = ways.point(at)
        around = {(x, y), (x - slack, y), (x + slack, y), (x, y - slack), (x, y + slack)}
        return all(self.session.walkers.facing_from(*point, focus) for point in around)

    def _go_through(self, area: tuple[int, int, int, int]) -> Iterator[Intent]:
        left, top, w, h = area
        place = self.session.state.place

        def inside(at: ways.Cell) -> bool:
            x, y = ways.point(at)
            return left <= x < left + w and top <= y - 1 < top + h

        yield from self._along(self._way(inside, "the door"))
        yield from self._wait_for(lambda: self.session.state.place != place, lambda: "the door leads nowhere")

    def _stand(self, name: str) -> Iterator[Intent]:
        spot = self.session.level.spots.get(name)
        if not spot:
            raise self.stuck(f"there is no spot '{name}' here")
        end = ways.cell(units(spot.x), units(spot.y))
        for _ in range(ATTEMPTS):
            yield from self._along([*self._way(lambda at: at == end, name), (spot.x, spot.y)])
            lead = self.session.lead
            if max(abs(pixels(lead.x) - spot.x), abs(pixels(lead.y) - spot.y)) <= NEAR:
                yield NOTHING
                return
        raise self.stuck(f"cannot stand on '{name}'")

    def _way(self, reached: Callable[[ways.Cell], bool], name: str) -> list[Point]:
        found = self._found(reached)
        if found is None:
            raise self.stuck(f"there is no way to '{name}'")
        return found

    def _found(self, reached: Callable[[ways.Cell], bool]) -> list[Point] | None:
        lead, ground = self.session.lead, self.session.walkers.ground
        return ways.way(ground, ways.cell(lead.x, lead.y), reached, lambda _: 0, self._somebody_at)

    def _somebody_at(self, at: ways.Cell) -> bool:
        x, y = ways.point(at)
        left, top, right, bottom = feet(units(x), units(y))
        others = [body for who, body in self.session.state.people.items() if who != self.session.state.lead]
        return any(
            left < body.x + HALF and right > body.x - HALF and top < body.y and bottom > body.y - DEEP
            for body in others
            if not body.way
        )

    def _along(self, points: list[Point]) -> Iterator[Intent]:
        """Hold directions along `points`, as near to each as a step is long; stops where it gets no further."""
        for x, y in points:
            stalled = 0
            while stalled < STALLED:
                lead = self.session.lead
                dx, dy = _side(x * ONE - lead.x), _side(y * ONE - lead.y)
                if not dx and not dy:
                    break
                before = lead.x, lead.y, self.session.state.place
                yield Intent(dx, dy)
                if not self._free():
                    raise self.stuck("something came up on the way")
                if self.session.state.place != before[2]:
                    return
                stalled = stalled + 1 if (self.session.lead.x, self.session.lead.y) == before[:2] else 0
            else:
                return

    # ------------------------------------------------------------------ what should be so
    def _expect(self, wanted: tuple[Wanted, ...]) -> Iterator[Intent]:
        told = differences(self.session, wanted)
        if told:
            raise self.stuck("; ".join(told))
        return iter(())


def _side(away: int) -> int:
    """-1, 0 or 1: where a step brings one nearer."""
    return 0 if abs(away) <= WALK // 2 else 1 if away > 0 else -1


def walk(
    plan: Plan, library: Library, reload: bool = False, done: Callable[[Walker, Step], None] = lambda _w, _s: None
) -> Walker:
    """Play `plan` from where it begins; the walker, with its tape. `done` is told of each step. Raises Stuck."""
    session = begin(library, plan.book, plan.chapter, plan.seed, plan.beat)
    walker = Walker(plan, session, reload)
    walker.play(lambda step: done(walker, step))
    return walker
