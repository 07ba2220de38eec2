"""Ways through a place of two layers to anything in it that has a name: found on the rules of play, not written."""

from collections.abc import Iterator

import msgspec

from game.content.level import Rect
from game.core.fixed import pixels
from game.session import Session
from game.session.walking import TOWARDS
from game.workshop.solving.guide import Guide
from game.workshop.solving.maze import Cell, Goal, Maze, Rules, Runs, Stand, Stride
from game.workshop.solving.search import Bound, search
from game.world.breath import DRAIN, FULL
from game.world.looking import ACROSS, body_area
from game.world.motion import HELD

BOUND = Bound(nodes=30_000, pushes=2)
"""Where looking for a way gives up: never by the clock, so that walkthroughs go alike everywhere."""
BESIDE = 8
"""How far from a spot still counts as having come to it, px."""
ONE_BREATH = pixels(FULL // DRAIN * HELD)
"""How far one gets in one breath, px: so far off it matters which way one faced when it was taken."""
FACED = ("thing", "person")
"""Kinds of goals that have to be faced."""


class Unreachable(Exception):
    """No way leads there; the message says how near one comes."""


class Chart(Maze):
    """The place of a session, and everything in it that is called `name`. With breath held nobody turns, so that things
    of the second layer have to be faced before; lamps and spots are stood at in the first."""

    def __init__(self, session: Session, name: str) -> None:
        super().__init__(session)
        self.named = self._named(name)
        self._faced_beneath = [goal for goal in self.named if goal.kind in FACED and self.is_met_beneath(goal)]

    def _named(self, name: str) -> list[Goal]:
        marks = [goal for goal in super().goals() if goal.name == name]
        is_faced = name in self.fears and bool(self.fears[name][0].faced)
        if name in self.people and name != self.lead and not is_faced:
            area = body_area(self.people[name])
            return [_goal("person", name, area)]
        seen = [
            (focus, held) for held, looker in self._lookers.items() for focus in looker.things if focus.name == name
        ]
        things = [_goal("thing", name, focus.area, self.pair.at(held)) for focus, held in seen]
        spot = self.level.spots.get(name)
        stood = [Goal("spot", name, spot.x, spot.y)] if spot else []
        return marks or things or stood

    def begins(self, session: Session) -> bytes:
        """What stands for all that a way from where the lead stands depends on: the place, who and what is in it now,
        how the lead stands, and what is looked for."""
        others = {who: body for who, body in sorted(self.people.items()) if who != self.lead}
        here = str(session.library.root), self.level.file, session.state.chapter, self.pair, self.rules
        now = (
            self.stand(session),
            self._others,
            others,
            sorted(self.fears),
            sorted(self.talks),
            self._light,
            sorted(self._dark),
        )
        return msgspec.msgpack.encode((here, now, self.lead, self.named))

    def way(self, session: Session) -> tuple[Goal, Runs]:
        """The best way to the nearest of what is called so, from where the lead stands. Raises Unreachable."""
        start = self.stand(session)
        found = search(self, start, self.named, bound=BOUND, first=True, guide=Guide(self, start, self.named))
        for goal, runs in found.ways.items():
            return goal, runs
        goal, (off, x, y, held) = min(found.nearest.items(), key=lambda item: item[1])
        told = self.pair.told
        lies = f"it lies in the {told[goal.group == self.pair.second]}, and " if goal.group else ""
        given_up = f"; gave up at {found.bound}" if found.bound else ""
        raise Unreachable(f"{lies}the nearest one comes is {x},{y} in the {told[held]}, {off} px off{given_up}")

    def leads(self, session: Session) -> bool:
        """Whether there is any way."""
        try:
            self.way(session)
        except Unreachable:
            return False
        return True

    def reached(self, goal: Goal, at: Stand) -> bool:
        """Whether one has come to `goal`."""
        if goal.kind in FACED:
            return self._is_faced(goal, at)
        if goal.kind == "spot":
            return not at.held and max(abs(pixels(at.x) - goal.x), abs(pixels(at.y) - goal.y)) <= BESIDE
        return super().reached(goal, at) and not (goal.kind == "lamp" and at.held)

    def is_met_beneath(self, goal: Goal) -> bool:
        """Whether one may have come to `goal` with the second layer in force."""
        return goal.kind not in ("spot", "lamp") and super().is_met_beneath(goal)

    def _is_faced(self, goal: Goal, at: Stand) -> bool:
        elsewhere = goal.kind == "thing" and at.held != (goal.group == self.pair.second)
        if elsewhere or not _about(goal, at, ACROSS):
            return False
        self._settle(at.moved)
        talks = {goal.name} if goal.kind == "person" else self.talks
        looker, x, y = self._lookers[at.held], pixels(at.x), pixels(at.y)
        sides = (at.facing,) if at.held and not self.rules.hurries else TOWARDS
        found = (looker.at(x, y, facing, self.people, talks) for facing in sides)
        is_person = goal.kind == "person"
        return any(focus and focus.name == goal.name and (focus.kind == "person") == is_person for focus in found)

    def _is_close(self, at: Stand) -> bool:
        return any(_about(goal, at, ONE_BREATH) for goal in self._faced_beneath)

    def cell(self, at: Stand) -> Cell:
        """What makes one place another: which way one faces counts near what has to be faced."""
        column, row, held, facing, moved = super().cell(at)
        return column, row, held, at.facing if held and self._is_close(at) else facing, moved

    def steps(self, at: Stand, rules: Rules) -> Iterator[Stride]:
        """Every step that can lead anywhere new. Near what has to be faced breath is taken facing every side."""
        yield from super().steps(at, rules)
        if rules.breathes and not at.held and self._is_close(at):
            yield from self._breaths(at, rules, turned=True)


def _goal(kind: str, name: str, area: Rect, group: str = "") -> Goal:
    x, y, w, h = area
    return Goal(kind, name, x + w // 2, y + h // 2, area, group)


def _about(goal: Goal, at: Stand, far: int) -> bool:
    """Whether feet stand within `far` px of a goal's area."""
    left, top, wide, high = goal.area
    x, y = pixels(at.x), pixels(at.y)
    return left - far < x < left + wide + far and top - far < y < top + high + far
