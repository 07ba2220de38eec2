"""Acts a walkthrough out: comes to things by the pointer, by the keys, and through a dream with breath held."""

from collections.abc import Callable, Iterator
from functools import partial

from game.content.level import Point, Rect, within
from game.content.library import Library
from game.core.fixed import ONE, pixels, units
from game.session import ChoiceView, Session, begin
from game.session.carrying import Carried
from game.session.intent import NOTHING, Intent
from game.session.walking import TOWARDS
from game.session.weighing import weight
from game.workshop import endings, tries
from game.workshop.finding import areas, faces, focus_of, point_of, way
from game.workshop.plan import Plan
from game.workshop.player import PATIENCE, Player
from game.workshop.reaching import FACED, Chart, Unreachable
from game.workshop.solving.hushing import is_awaited, keep_quiet, quietly
from game.workshop.solving.maze import Goal, Runs
from game.workshop.steps import Step
from game.world import ways
from game.world.breath import FULL, Breath
from game.world.looking import IDLE
from game.world.motion import WALK

ATTEMPTS = 4
"""How often a way is tried again when somebody was in it."""
STALLED = 40
"""Ticks without getting nearer after which another way is looked for."""
SLACK = 2
"""How far beside a grid point something must still be faced for the keys to be trusted to stop there, px."""
NEAR = 4
"""How far from a spot still counts as standing on it, px."""


Ways = dict[bytes, tuple[Goal, Runs]]
"""Ways through dreams that were found before in the same content, by what stands for all else that each depends on."""


class Walker(Player):
    """A player who walks. `ways`: what is found is kept there, for whoever walks the same way again."""

    def __init__(
        self, plan: Plan, session: Session, reload: bool = False, reading: float = 0.0, ways: Ways | None = None
    ) -> None:
        super().__init__(plan, session, reload, reading)
        self.ways: Ways = {} if ways is None else ways

    # ------------------------------------------------------------------ meeting things by the pointer
    def _look(self, name: str) -> Iterator[Intent]:
        yield from self._encounter("thing", name)
        if self.session.state.looking:
            yield from self.confirm()

    def _talk(self, name: str) -> Iterator[Intent]:
        if name not in self.session.talks:
            raise self.stuck(f"{name} is not here" if name not in self.session.state.people else f"{name} says nothing")
        yield from self._encounter("person", name)
        yield from self.settle()

    def _encounter(self, kind: str, name: str) -> Iterator[Intent]:
        for _ in range(ATTEMPTS):
            if not self.is_free:
                raise self.stuck("something else is on show")
            yield from self._hear_out(kind, name)
            point = point_of(self.session, kind, name)
            if point is None:
                raise self.stuck(f"a click cannot mean '{name}' here")
            talk, visits = self.talks_of, self._visits
            yield Intent(walk_to=point)
            for intent in self.wait_for(lambda: self.session.state.errand is None, lambda: "never got there"):
                visits = self._visits
                yield intent
            self._not_asked()
            if self._has_met(talk, visits):
                return
        raise self.stuck(f"there is no way to '{name}'")

    def _hear_out(self, kind: str, name: str) -> Iterator[Intent]:
        """Wait for words on the way, where `name` is only to be looked at: nothing such is met over them."""
        if kind == "thing" and areas(self.session, name):
            idle = weight(self.session, focus_of(self.session, name)) == IDLE
            yield from self.wait_for(
                lambda: not (idle and self.session.view.along), lambda: "what is said on the way never ends"
            )
            if not self.is_free:
                raise self.stuck("something else is on show")

    def _not_asked(self) -> None:
        """Raises Stuck where a conversation that is had on the way asks something now, and stops the feet."""
        talk = self.session.state.talk
        if isinstance(self.session.view.shown, ChoiceView) and talk and self.session.runner.along(talk):
            raise self.stuck("something is asked on the way")

    @property
    def _visits(self) -> int:
        """How often conversations were left so far."""
        return sum(self.session.state.memory.visits.values())

    def _has_met(self, talk: list[str], visits: int) -> bool:
        """Whether there is more to hear than the conversation `talk` that went on already, or something was done of
        which nothing is said, since conversations were left `visits` times."""
        return not self.is_free or self.talks_of not in ([], talk) or self._visits > visits

    # ------------------------------------------------------------------ walking with the keys
    def _walk(self, side: str, ticks: int, hurry: bool) -> Iterator[Intent]:
        for _ in range(ticks):
            yield Intent(*TOWARDS[side], hurry=hurry)

    def _face(self, side: str) -> Iterator[Intent]:
        if self.session.lead.facing != side:
            yield Intent(*TOWARDS[side])
        yield NOTHING

    def _interact(self) -> Iterator[Intent]:
        talk, visits = self.talks_of, self._visits
        yield Intent(interact=True, breathe=self._held)
        if not self._has_met(talk, visits):
            raise self.stuck("there is nothing to meet here")
        yield from self.settle()

    def _go(self, name: str) -> Iterator[Intent]:
        level, people = self.session.level, self.session.state.people
        leads = next((door for door in level.doors if door.name == name and door.to), None)
        if name in people or areas(self.session, name):
            yield from self._go_and_face(name)
        elif leads:
            yield from self._go_through(leads.area)
        elif name in level.spots:
            yield from self._stand(name)
        else:
            raise self.stuck(f"'{name}' is not here")

    def _go_and_face(self, name: str) -> Iterator[Intent]:
        for _ in range(ATTEMPTS):
            focus = focus_of(self.session, name)
            found = way(self.session, partial(faces, self.session, focus, SLACK))
            if found is None:
                found = self._way(partial(faces, self.session, focus, 0), name)
            yield from self._along(found)
            facing = self.session.walkers.facing_from(pixels(self.session.lead.x), pixels(self.session.lead.y), focus)
            if facing:
                yield from self._face(facing)
                met = self.session.focus
                if met and met.name == name:
                    return
        raise self.stuck(f"'{name}' cannot be faced")

    def _go_through(self, area: Rect) -> Iterator[Intent]:
        place = self.session.state.place

        def inside(at: ways.Cell) -> bool:
            x, y = ways.point(at)
            return within(area, x, y - 1)

        yield from self._along(self._way(inside, "the door"))
        yield from self.wait_for(lambda: self.session.state.place != place, lambda: "the door leads nowhere")

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
        found = way(self.session, reached)
        if found is None:
            raise self.stuck(f"there is no way to '{name}'")
        return found

    def _along(self, points: list[Point]) -> Iterator[Intent]:
        """Hold directions along `points`, as near to each as a step is long; stops where it gets no further."""
        for x, y in points:
            stalled, until = 0, self.session.state.tick + PATIENCE
            while stalled < STALLED:
                lead = self.session.lead
                if self.session.state.tick > until:
                    raise self.stuck("there is no getting there: whoever walks is put back again and again")
                dx, dy = _side(x * ONE - lead.x), _side(y * ONE - lead.y)
                if not dx and not dy:
                    break
                before = lead.x, lead.y, self.session.state.place
                yield Intent(dx, dy)
                self._not_asked()
                if not self.is_free:
                    raise self.stuck("something came up on the way")
                if self.session.state.place != before[2]:
                    return
                stalled = stalled + 1 if (self.session.lead.x, self.session.lead.y) == before[:2] else 0
            else:
                return

    # ------------------------------------------------------------------ in a dream
    @property
    def _held(self) -> bool:
        return self.session.state.beneath

    @property
    def _breath(self) -> Breath | None:
        return self.session.state.breath

    def _breathe(self, side: str, ticks: int) -> Iterator[Intent]:
        dx, dy = TOWARDS.get(side, (0, 0))
        for _ in range(ticks):
            yield Intent(dx, dy, breathe=True)

    def _rest(self) -> Iterator[Intent]:
        if not self._breath:
            raise self.stuck("there is no breath to get back here")
        yield from self.wait_for(lambda: self._breath is None or self._breath.left == FULL, lambda: "it does not come")

    def _push(self, name: str) -> Iterator[Intent]:
        if not self.session.layering or name not in self.session.level.movables:
            raise self.stuck(f"there is no '{name}' here that can be pushed")
        met = self.session.focus
        if not met or (met.kind, met.name) != ("movable", name):
            yield from self._go_and_face(name)
        before = dict(self.session.state.moved)
        yield Intent(interact=True, breathe=self._held)
        if self.session.state.moved == before:
            raise self.stuck(f"'{name}' cannot be pushed {self.session.lead.facing}")

    def _reach(self, name: str) -> Iterator[Intent]:
        yield from self.settle()
        if tries.within(self.session):
            yield from self._reach_in_trial(name)
            return
        if not self.is_free:
            raise self.stuck("something else is on show")
        if not self.session.layering or not self.session.layering.passes:
            raise self.stuck(f"this is no dream; use `go: {name}`")
        for _ in range(ATTEMPTS):
            chart = Chart(self.session, name)
            if not chart.named:
                raise self.stuck(f"'{name}' is not here")
            if is_awaited(self.session) and not chart.leads(self.session):
                yield from keep_quiet(lambda: self.session)
                continue
            goal, runs = self._way_through(chart, name)
            yield from self._run(chart, goal, runs)
            if self._has_come(chart, goal):
                yield from self._arrive(goal)
                return
        raise self.stuck(f"never comes to '{name}', though there seems to be a way")

    def _reach_in_trial(self, name: str) -> Iterator[Intent]:
        plays = tries.way(self.session, name)
        if not plays:
            can = ", ".join(tries.within(self.session))
            raise self.stuck(f"nothing leads to '{name}' in this trial; there is still {can}")
        yield from tries.intents(lambda: self.session, plays)
        yield from self.settle()

    def _way_through(self, chart: Chart, name: str) -> tuple[Goal, Runs]:
        """The best way from here to what is called `name`. Raises Stuck."""
        key = chart.begins(self.session)
        if key not in self.ways:
            try:
                self.ways[key] = chart.way(self.session)
            except Unreachable as error:
                raise self.stuck(f"no way leads to '{name}': {error}") from None
        return self.ways[key]

    def _run(self, chart: Chart, goal: Goal, runs: Runs) -> Iterator[Intent]:
        """Walk a way; lines that come up on it are read, but for what the goal itself has to say."""
        place = self.session.state.place
        for intent in quietly(lambda: self.session, runs):
            yield intent
            while not self.is_free and not self._has_come(chart, goal):
                yield from self.settle()
                if isinstance(self.session.view.shown, ChoiceView):
                    raise self.stuck("something is asked on the way")
                if not self.is_free:
                    yield from self.confirm()
            if self.session.state.place != place:
                return

    def _has_come(self, chart: Chart, goal: Goal) -> bool:
        state, level = self.session.state, self.session.level
        if goal.kind == "shard":
            return any(shard.name == goal.name and shard.memory in state.memory.held for shard in level.shards)
        return chart.level is not level or chart.reached(goal, chart.stand(self.session))

    def _arrive(self, goal: Goal) -> Iterator[Intent]:
        """Face what was come to; with breath held it is faced already. Stand on a spot, as near as can be."""
        lead = self.session.lead
        if goal.kind == "spot":
            yield from self._along([(goal.x, goal.y)])
            yield NOTHING
        elif goal.kind in FACED and not self._held:
            facing = self.session.walkers.facing_from(pixels(lead.x), pixels(lead.y), focus_of(self.session, goal.name))
            yield from self._face(facing or lead.facing)


def _side(away: int) -> int:
    """-1, 0 or 1: where a step brings one nearer."""
    return 0 if abs(away) <= WALK // 2 else 1 if away > 0 else -1


def begun(plan: Plan, library: Library) -> Session:
    """The playthrough that `plan` begins with. Raises ContentError."""
    after: Carried | None = None
    book = library.book(plan.book)
    before = book.before(plan.chapter) if plan.after else None
    if before:
        known = endings.recorded(library.root, plan.book, before.name)
        after = endings.read(library.root, known.get(plan.after) or endings.usual(library.root, plan.book, before.name))
    return begin(library, plan.book, plan.chapter, plan.seed, plan.beat, after)


def walk(
    plan: Plan,
    library: Library,
    reload: bool = False,
    done: Callable[[Walker, Step], None] = lambda _w, _s: None,
    ways: Ways | None = None,
) -> Walker:
    """Play `plan` from where it begins; the walker, with its tape. `done` is told of each step, `ways` are those of the
    walker. Raises Stuck."""
    session = begun(plan, library)
    walker = Walker(plan, session, reload, ways=ways)
    walker.play(lambda step: done(walker, step))
    return walker
