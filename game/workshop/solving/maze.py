"""A place of two layers as the search walks it: a cell at a time, on the rules that play itself goes by."""

from collections.abc import Callable, Iterator
from math import ceil
from typing import NamedTuple

from game.content.fears import FearKind
from game.content.level import Lamp, Rect, within
from game.content.objects.count import Count
from game.content.pairs import Pair
from game.core.fixed import ONE, pixels, units
from game.session import Session
from game.session.counting import untold
from game.session.fears import kind_of
from game.session.intent import NOTHING, Intent
from game.session.layering import PICKED, Lensed
from game.session.movables import PUSH, has_room
from game.session.state import kept_under
from game.session.walking import TOWARDS
from game.world import breath as breathing
from game.world.body import Body
from game.world.breath import DRAIN, FULL
from game.world.fears import ROUSES, Scene, faces
from game.world.ground import Box, Ground
from game.world.lamplight import lamp_at
from game.world.looking import ACROSS, REACH, Looker
from game.world.motion import HELD, HURRY, feet, walk
from game.world.motion import WALK as PACE

CELL = 8
"""Width of a cell, px. Places in one cell of one layer count as one."""
LONGEST = 16
"""Ticks that a step from cell to cell takes at most."""
NEAR, ABOUT = 48, 96
"""How far off a thing can be pushed, or be in the way of one step, at most; and how far off it matters which way one
faced when breath was taken, px."""
WALKED_FOR, HELD_FOR = 2, 5
"""What a tick of walking costs, and one with breath held: half ticks, with those in which that breath comes back."""
RESTING, PUSHING = 20, 60
"""What taking breath costs, however long one rests for it, since waiting leads nowhere new; and what a push does."""
SPARE = 2 * DRAIN
"""Breath that is never counted on."""

Runs = tuple[tuple[int, Intent], ...]
"""How many ticks, under which intent."""


Cell = tuple[int, int, bool, str, tuple[tuple[int, int], ...]]
"""Column, row, whether it is in the second layer, the way one faces where that counts, and what was moved."""


class Stand(NamedTuple):
    """Feet at (x, y) units, `left` of breath in its units, `moved` how far each movable thing is from where the map has
    it, px, in order of name. `held`: in the second layer, as with breath held."""

    x: int
    y: int
    facing: str
    left: int
    held: bool
    moved: tuple[tuple[int, int], ...]


class Rules(NamedTuple):
    """What is allowed. `breathes`: breath can be taken; `surfaces`: and let go; `drains`: it gets less; `rests`: it
    comes back in standing still (else in lamplight alone). `hurries`: in the second layer one walks and turns as in the
    first."""

    breathes: bool = True
    surfaces: bool = True
    drains: bool = True
    rests: bool = True
    hurries: bool = False


BREATHING, LENSED = Rules(), Rules(drains=False, rests=False, hurries=True)
"""What a held breath allows, and what lenses do: they are free."""


class Goal(NamedTuple):
    """Somewhere to come to: `kind` is fear, door, trigger, shard or lamp; (x, y) its middle, px."""

    kind: str
    name: str
    x: int
    y: int
    area: Rect = (0, 0, 0, 0)
    group: str = ""


class Stride(NamedTuple):
    """One step: where it leads, what it costs (see WALKED_FOR and those after it), under which intents, and whether it
    pushed something."""

    to: Stand
    cost: int
    runs: Runs
    pushed: bool = False


class Maze:
    """The place of a session, with everybody in it where they are now; `lit` leaves out the fears that lie there until
    lamps are counted."""

    def __init__(self, session: Session, lit: bool = False) -> None:
        state = session.state
        assert session.layering
        self.pair: Pair = session.layering.pair
        self.rules = LENSED if isinstance(session.layering, Lensed) else BREATHING
        self.level, self.talks = session.level, session.talks
        waiting = {fear.name for fear in self.level.fears if lit and fear.until}
        self.lead = state.lead
        self.people = {who: body for who, body in state.people.items() if who not in waiting}
        self.grounds = {held: Ground(self.level, self.pair.at(held)) for held in (False, True)}
        self.names = sorted(self.level.movables)
        company = {state.lead, *state.party, *waiting}
        self._others = tuple(feet(body.x, body.y) for who, body in state.bodies.items() if who not in company)
        there = (fear for fear in self.level.fears if fear.name in session.fears.there and fear.name not in waiting)
        self.fears: dict[str, tuple[FearKind, Body]] = {
            fear.name: (kind_of(fear), Body(units(fear.x), units(fear.y), fear.facing)) for fear in there
        }
        """Each where the map has it: a way is walked so that it rouses none."""
        self._touches = {
            False: self._around(lambda kind: units(kind.touches)),
            True: self._around(lambda kind: kind.deep and units(kind.touches)),
        }
        rousing = ((ROUSES[kind.name], kind, body) for kind, body in self.fears.values() if kind.name in ROUSES)
        self._notices = [
            (body.x, body.y, units(kind.notices) + LONGEST * HURRY, rouses) for rouses, kind, body in rousing
        ]
        self._to_face = self._around(lambda kind: kind.faced and units(kind.reach + ABOUT))
        self.becomes = {fear.becomes: fear.name for fear in self.level.fears if fear.name in self.people}
        self._lookers = {False: Looker(self.level, state.light), True: Looker(self.level, state.light)}
        for held, looker in self._lookers.items():
            looker.see(state.light, self.pair.at(held))
            self.grounds[held].others = self._others
        self._light, self._dark = state.light, untold(state, self.level)
        self._moved: tuple[tuple[int, int], ...] | None = None
        self._placed: dict[tuple[tuple[int, int], ...], list[Rect]] = {}
        self._walked: dict[tuple[object, ...], tuple[int, int, int] | None] = {}
        self._free: dict[tuple[object, ...], bool] = {}

    def _around(self, far: Callable[[FearKind], int]) -> list[tuple[int, int, int]]:
        """(x, y, how far about), units, of every fear where that is not 0."""
        return [(fear.x, fear.y, far(kind)) for kind, fear in self.fears.values() if far(kind)]

    def stand(self, session: Session) -> Stand:
        """Where the lead of `session` stands now."""
        lead, state = session.lead, session.state
        breath = state.breath
        left, held = breath.left if breath else FULL, state.beneath
        moved = tuple(state.moved.get(kept_under(state, name), (0, 0)) for name in self.names)
        return Stand(lead.x, lead.y, lead.facing, left, held, moved)

    def goals(self) -> list[Goal]:
        """Everything in the place that one should be able to come to; what a fear becomes is not there yet."""
        level = self.level
        areas = [*(("door", item.name, item.area) for item in level.doors if item.to)]
        areas += [("trigger", item.name or item.node, item.area) for item in level.triggers]
        return [
            *(Goal("fear", fear.name, fear.x, fear.y) for fear in level.fears if self._is_met(fear.name)),
            *(Goal(kind, name, x + w // 2, y + h // 2, (x, y, w, h)) for kind, name, (x, y, w, h) in areas),
            *(goal for goal in self.shards() if goal.name not in self.becomes),
            *(Goal("lamp", lamp.name, lamp.x, lamp.y) for lamp in level.lamps),
        ]

    def _is_met(self, name: str) -> bool:
        """Whether a fear that is there is faced or spoken to: others are only gone past."""
        return name in self.fears and bool(self.fears[name][0].faced or name in self.talks)

    def shards(self) -> list[Goal]:
        """Every memory that can lie here."""
        return [Goal("shard", shard.name, shard.x, shard.y, group=shard.group) for shard in self.level.shards]

    def counted(self) -> list[Goal]:
        """Every lamp that is counted, in the order in which that is written."""
        lamps = {lamp.name: lamp for lamp in self.level.lamps}
        names = [name for count in self.level.of(Count) for name in count.lamps]
        return [Goal("lamp", name, lamps[name].x, lamps[name].y) for name in names]

    def last(self, goal: Goal) -> Runs:
        """What is done at the end of a way to `goal`: a fear may have to be faced."""
        faced = self.fears[goal.name][0].faced if goal.kind == "fear" else 0
        return ((faced, Intent(breathe=True)),) if faced else ()

    def kept(self, goal: Goal) -> int:
        """Breath that must be there at the end of a way to `goal`: a fear may have to be faced."""
        faced = self.fears[goal.name][0].faced if goal.kind == "fear" else 0
        return faced * DRAIN + SPARE

    def reached(self, goal: Goal, at: Stand) -> bool:
        """Whether one has come to `goal`; quick where it is far off."""
        x, y = pixels(at.x), pixels(at.y)
        if goal.kind in ("door", "trigger"):
            return within(goal.area, x, y - 1)
        dx, dy = abs(x - goal.x), abs(y - goal.y)
        if goal.kind == "shard":
            return max(dx, dy) < PICKED and goal.group in ("", self.pair.at(at.held))
        if max(dx, dy) > ABOUT:
            return False
        if goal.kind == "lamp":
            lamp = lamp_at(self.level, at.x, at.y)
            return lamp is not None and lamp.name == goal.name
        if goal.kind == "fear" and self.fears[goal.name][0].faced:
            return self._faces(goal.name, at)
        looker, who = self._lookers[at.held], {goal.name}
        found = (looker.at(x, y, facing, self.people, who) for facing in TOWARDS)
        return any(focus and (focus.kind, focus.name) == ("person", goal.name) for focus in found)

    def about(self, goal: Goal) -> int:
        """How far from where it lies one may have come to `goal`, px."""
        if goal.kind == "lamp":
            return next(lamp.radius for lamp in self.level.lamps if lamp.name == goal.name)
        if goal.kind == "fear":
            return max(ACROSS, self.fears[goal.name][0].reach)
        return {"shard": PICKED, "thing": REACH, "person": ACROSS}.get(goal.kind, 0)

    def is_met_beneath(self, goal: Goal) -> bool:
        """Whether one may have come to `goal` with the second layer in force."""
        return goal.group in ("", self.pair.second)

    def _faces(self, name: str, at: Stand) -> bool:
        """Whether a fear is faced from there, with breath enough to do so to the end."""
        kind, fear = self.fears[name]
        self._settle(at.moved)
        if not kind.faced or not at.held or at.left < kind.faced * DRAIN + SPARE:
            return False
        near = faces(Body(at.x, at.y, at.facing), fear, kind.reach)
        return near and self.grounds[True].clear(at.x, at.y, fear.x, fear.y)

    # ------------------------------------------------------------------ steps
    def steps(self, at: Stand, rules: Rules) -> Iterator[Stride]:
        """Every step from `at` that can lead anywhere new. Where the first layer is free it is walked with breath let
        go, so breath is only taken at its edges, or by what can be pushed."""
        self._settle(at.moved)
        near, about = self._about(at.x, at.y, at.moved, NEAR), self._turns(at)
        surfaces = at.held and rules.surfaces and self.is_free(False, at)
        if near:
            yield from self._pushes(at)
        if surfaces:
            yield Stride(at._replace(held=False), 1, ((1, NOTHING),))
        if at.held and self._to_face and (not self.is_free(True, at) or self._rouses(at, HELD, held=True)):
            return  # feet are held where breath was taken to face a fear
        if about or not surfaces or self._at_edge(at):
            yield from self._walks(at, rules)
        if rules.breathes and not at.held and (about or self._at_edge(at)):
            yield from self._breaths(at, rules, about)

    def _at_edge(self, at: Stand) -> bool:
        """Whether the first layer is shut a cell away."""
        x, y, moved, far = at.x, at.y, at.moved, CELL * ONE
        return not all(self._fits(False, x + dx * far, y + dy * far, moved) for dx, dy in TOWARDS.values())

    def cell(self, at: Stand) -> Cell:
        """What makes one place another: cell, layer, what was moved, and which way one faces where that counts."""
        turned = at.facing if at.held and self._turns(at) else ""
        return at.x // (CELL * ONE), at.y // (CELL * ONE), at.held, turned, at.moved

    def is_free(self, held: bool, at: Stand) -> bool:
        """Whether feet at `at` are free in the second layer (`held`) or in the first."""
        return self._fits(held, at.x, at.y, at.moved)

    def _fits(self, held: bool, x: int, y: int, moved: tuple[tuple[int, int], ...]) -> bool:
        key = (held, x, y, self._about(x, y, moved, NEAR) and moved)
        found = self._free.get(key)
        if found is None:
            self._settle(moved)
            found = self._free[key] = breathing.free(self.grounds[held], Body(x, y))
        return found

    def _walks(self, at: Stand, rules: Rules) -> Iterator[Stride]:
        for facing, (dx, dy) in TOWARDS.items():
            there = self._walk(at, dx, dy, rules)
            if there is None:
                continue
            x, y, ticks = there
            if at.held and rules.hurries:
                to = Stand(x, y, facing, at.left, at.held, at.moved)
                yield Stride(to, ticks * WALKED_FOR, ((ticks, Intent(dx, dy, hurry=True, breathe=True)),))
            elif at.held:
                left = at.left - DRAIN * ticks if rules.drains else at.left
                if left >= SPARE:
                    to = Stand(x, y, at.facing, left, at.held, at.moved)
                    yield Stride(to, ticks * HELD_FOR, ((ticks, Intent(dx, dy, breathe=True)),))
            else:
                lit = not rules.rests and self._lamp(x, y) and self._lamp(at.x, at.y)
                hurries = not self._rouses(at, HURRY)
                left = FULL if lit else min(FULL, at.left + self.comes(lit=False, hurries=hurries) * ticks)
                to = Stand(x, y, facing, left, at.held, at.moved)
                goes = ticks, Intent(dx, dy, hurry=hurries)
                yield Stride(to, ticks * WALKED_FOR, (goes,))
                rest = self._rest(at) if rules.rests and self.may_rest(at) and not self.may_rest(to) else 0
                if rest:
                    yield Stride(to._replace(left=FULL), RESTING + ticks * WALKED_FOR, ((rest, NOTHING), goes))

    def _walk(self, at: Stand, dx: int, dy: int, rules: Rules) -> tuple[int, int, int] | None:
        """Where walking from cell to cell leads, and the ticks it takes; None where it leads nowhere."""
        key = (at.held, at.x, at.y, dx, dy, self._about(at.x, at.y, at.moved, NEAR) and at.moved)
        if key not in self._walked:
            self._walked[key] = self._walk_anew(at, dx, dy, at.held and not rules.hurries)
        return self._walked[key]

    def _walk_anew(self, at: Stand, dx: int, dy: int, slow: bool) -> tuple[int, int, int] | None:
        cell = at.x // (CELL * ONE), at.y // (CELL * ONE)
        hurries = not slow and (at.held or not self._rouses(at, HURRY))
        if not at.held and not hurries and self._rouses(at, PACE):
            return None
        pace = HELD if slow else HURRY if hurries else PACE
        ticks = min(LONGEST, _ticks_out(at.x if dx else at.y, dx or dy, pace))
        if self._is_clear(at, dx * ticks * pace, dy * ticks * pace):
            return at.x + dx * ticks * pace, at.y + dy * ticks * pace, ticks
        body, ground = Body(at.x, at.y), self.grounds[at.held]
        for ticks in range(1, LONGEST + 1):
            before = body.x, body.y
            walk(body, ground, dx, dy, hurry=hurries, held=slow)
            if (body.x, body.y) == before:
                return (body.x, body.y, ticks - 1) if ticks > 1 else None
            if self._touched(body, at.held):
                return None
            if (body.x // (CELL * ONE), body.y // (CELL * ONE)) != cell:
                return body.x, body.y, ticks
        return body.x, body.y, LONGEST

    def _is_clear(self, at: Stand, dx: int, dy: int) -> bool:
        """Whether nothing is in the way of feet that go so far, units, and no fear is near that would touch them."""
        left, top, right, bottom = feet(at.x, at.y)
        way = left + min(dx, 0), top + min(dy, 0), right + max(dx, 0), bottom + max(dy, 0)
        far = abs(dx) + abs(dy)
        touches = self._touches[at.held]
        touched = bool(touches) and any(max(abs(at.x - x), abs(at.y - y)) < reach + far for x, y, reach in touches)
        return not touched and self.grounds[at.held].free(*way)

    def _touched(self, body: Body, held: bool) -> bool:
        return any(max(abs(body.x - x), abs(body.y - y)) < far for x, y, far in self._touches[held])

    def _rest(self, at: Stand) -> int:
        """Ticks of standing still until all breath is there."""
        return ceil((FULL - at.left) / self.comes(lit=self.is_lit(at)))

    def comes(self, lit: bool, hurries: bool = False) -> int:
        """Units of breath that come back in a tick, in lamplight or not, in hurrying or not."""
        return breathing.comes(lit, hurries, self.level.properties.fills)

    def is_lit(self, at: Stand) -> bool:
        """Whether one stands in lamplight there."""
        return self._lamp(at.x, at.y) is not None

    def _lamp(self, x: int, y: int) -> Lamp | None:
        return lamp_at(self.level, x, y, self._dark)

    def may_rest(self, at: Stand) -> bool:
        """Whether one can stand there, no breath held, for as long as one likes, and rouse no fear."""
        return not self._rouses(at, 0)

    def _rouses(self, at: Stand, fast: int, held: bool = False) -> bool:
        """Whether a fear that may notice it there, or after one step, is roused by who goes so many units a tick, with
        breath held or not."""
        left, top = at.x, at.y
        for x, y, far, rouses in self._notices:
            if -far < left - x < far and -far < top - y < far:
                off = max(abs(left - x), abs(top - y))
                if rouses(Scene(pixels(off), fast, held)):
                    return True
        return False

    def _breaths(self, at: Stand, rules: Rules, turned: bool) -> Iterator[Stride]:
        """Taking breath, after resting where that is a rule; `turned` to every side too."""
        yield from self._breath(at, (), rules)
        if turned:
            for facing, (dx, dy) in TOWARDS.items():
                if facing != at.facing:
                    yield from self._breath(self._turned(at, facing), ((1, Intent(dx, dy)),), rules)

    def _breath(self, at: Stand, before: Runs, rules: Rules) -> Iterator[Stride]:
        rests = rules.rests and self.may_rest(at)
        rest, left = (self._rest(at), FULL) if rests else (0, at.left)
        if left >= SPARE + DRAIN and (self.is_free(True, at) or self._is_before_fear(at)):
            runs = (*before, *(((rest, NOTHING),) if rest else ()), (1, Intent(breathe=True)))
            taken = at._replace(held=True, left=left - DRAIN if rules.drains else left)
            yield Stride(taken, RESTING if rules.drains or rules.rests else 1, runs)

    def _turned(self, at: Stand, facing: str) -> Stand:
        """After one tick of walking towards a side."""
        body = Body(at.x, at.y, at.facing)
        walk(body, self.grounds[False], *TOWARDS[facing])
        return at._replace(x=body.x, y=body.y, facing=facing)

    # ------------------------------------------------------------------ things that move
    def _pushes(self, at: Stand) -> Iterator[Stride]:
        if at.held:
            if at.left >= SPARE + DRAIN and (moved := self._push(at)):
                pushes = ((1, Intent(interact=True, breathe=True)),)
                yield Stride(at._replace(moved=moved, left=at.left - DRAIN), PUSHING, pushes, True)
            return
        for facing, (dx, dy) in TOWARDS.items():
            turned = self._turned(at, facing)
            if moved := self._push(turned):
                runs = ((1, Intent(dx, dy)), (1, Intent(interact=True)))
                yield Stride(turned._replace(moved=moved), PUSHING, runs, True)

    def _push(self, at: Stand) -> tuple[tuple[int, int], ...] | None:
        """What is moved how far after an interact; None when nothing is pushed."""
        focus = self._lookers[at.held].at(pixels(at.x), pixels(at.y), at.facing, self.people, self.talks)
        if focus is None or focus.kind != "movable":
            return None
        index, (dx, dy) = self.names.index(focus.name), TOWARDS[at.facing]
        kept_free = (*self._others, feet(at.x, at.y))
        if not has_room(self.grounds.values(), self._areas(at.moved)[index], dx, dy, kept_free):
            return None
        off = at.moved[index]
        return (*at.moved[:index], (off[0] + dx * PUSH, off[1] + dy * PUSH), *at.moved[index + 1 :])

    def _areas(self, moved: tuple[tuple[int, int], ...]) -> list[Rect]:
        if moved not in self._placed:
            feet_now = (self.level.movables[name].foot for name in self.names)
            self._placed[moved] = [
                (x + dx, y + dy, w, h) for (x, y, w, h), (dx, dy) in zip(feet_now, moved, strict=True)
            ]
        return self._placed[moved]

    def _turns(self, at: Stand) -> bool:
        """Whether it matters which way one faces: something can be moved, or a fear has to be faced."""
        if self._about(at.x, at.y, at.moved, ABOUT):
            return True
        return bool(self._to_face) and any(max(abs(at.x - x), abs(at.y - y)) < far for x, y, far in self._to_face)

    def _is_before_fear(self, at: Stand) -> bool:
        """Whether a fear is faced from there, so that it helps to hold breath where feet are held then."""
        return any(self._faces(name, at._replace(held=True, left=FULL)) for name in self.fears if self._to_face)

    def _about(self, x: int, y: int, moved: tuple[tuple[int, int], ...], far: int) -> bool:
        """Whether something that can be moved stands within `far` px of (x, y) units."""
        if not self.names:
            return False
        x, y = pixels(x), pixels(y)
        for left, top, wide, high in self._areas(moved):
            if left - far < x < left + wide + far and top - far < y < top + high + far:
                return True
        return False

    def _settle(self, moved: tuple[tuple[int, int], ...]) -> None:
        """Let things stand where they have been moved to."""
        if moved == self._moved:
            return
        self._moved = moved
        areas = self._areas(moved)
        boxes: tuple[Box, ...] = tuple((x * ONE, y * ONE, (x + w) * ONE, (y + h) * ONE) for x, y, w, h in areas)
        for held, looker in self._lookers.items():
            self.grounds[held].moved = boxes
            looker.movables = dict(zip(self.names, areas, strict=True))
            looker.see(self._light, self.pair.at(held))


def _ticks_out(where: int, way: int, pace: int) -> int:
    """Ticks of going `way` (1 or -1) along an axis until the cell of `where` is left, at `pace` units a tick."""
    into = where % (CELL * ONE)
    return -((into - CELL * ONE) // pace) if way > 0 else into // pace + 1
