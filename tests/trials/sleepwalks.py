"""Walks of a sleeper for the tests of leading: by a model of how she is steered, on the ground of a flat."""

import itertools
import math
import random

from game.core.fixed import units
from game.trials.leader import Leader, Move
from game.trials.leading import Hands, step, workable
from game.trials.led import HALF, Cover, Leading, Work
from game.world.body import Body
from game.world.fields import Field
from game.world.house import Corners, House, at, is_near
from game.world.motion import feet, walk

CORNERS = Corners(bed=(470, 122), seat=(452, 106), pane=(430, 92), glass=(289, 86), stove=(100, 94))
LAMPS = {
    "kitchen_lamp": (92, 150), "floor_lamp": (336, 172), "night_lamp": (452, 104), "desk_lamp": (98, 284),
    "fairy_lights": (430, 106), "hall_lamp": (262, 236), "porch_lamp": (420, 284),
}  # fmt: skip
LEAVES = {"her_leaf": (364, 140, 12, 40), "passage_leaf": (230, 206, 60, 10), "study_leaf": (176, 268, 8, 80)}
CALLS = {"book": (188, 88), "kettle": (100, 94), "lamp": (336, 172), "desk": (60, 284), "mirror": (342, 270)}
LIGHTS = {"lamp": "floor_lamp", "desk": "desk_lamp"}
STARTS = (37, 316)
TIDE = 67
"""Seconds after which it takes her."""


def flat(level):
    """The house that the walks and leadings of these tests are in."""
    return House(level, CORNERS, LAMPS, LEAVES)


def sleepwalk(house, seed, calls=None, kind="human"):
    """(ends, things) of a walk: to each of `calls` in turn (None: to those that are nearest), or `random`."""
    rng, ground = random.Random(seed), house.ground(())
    fields = {name: Field(ground, at) for name, at in CALLS.items()}
    glass = Field(ground, CORNERS.glass)
    x, y = CORNERS.bed
    ends, things, got = [], {}, []
    for half in range(24):
        seconds = half * HALF / 60
        share = min(1, seconds / TIDE)
        tide = 3 if share >= 1 else 0.25 + 0.85 * share * share
        left = [name for name in (calls if calls is not None else CALLS) if name not in got]
        lean, goal = (0, 0), ""
        if share < 1 and kind == "random":
            lean = rng.choice([(a, b) for a in (-1, 0, 1) for b in (-1, 0, 1)])
        elif share < 1 and left and rng.random() > 0.1:
            order = left if calls is not None else sorted(left, key=lambda c: fields[c].far(units(x), units(y)))
            goal = order[0]
        if lean != (0, 0):
            for name in CALLS:
                cx, cy = CALLS[name][0] - x, CALLS[name][1] - y
                near = math.hypot(cx, cy) or 1
                if name not in got and near < 200 and (cx * lean[0] + cy * lean[1]) / near / math.hypot(*lean) > 0.8:
                    goal = name
        if goal:
            on = fields[goal].on(units(x), units(y), 80)
            x, y = on or (x, y)
        else:
            ahead = glass.on(units(x), units(y), 24) or (x, y)
            tx, ty = ahead[0] - x, ahead[1] - y
            long = math.hypot(tx, ty) or 1
            vx, vy = lean[0] + tide * tx / long, lean[1] + tide * ty / long
            if share >= 1 or lean == (0, 0):
                x, y = glass.on(units(x), units(y), int(80 * min(1, tide))) or (x, y)
            else:
                x, y = _straight(ground, x, y, vx, vy)
        ends.append((round(x), round(y)))
        for name, at in CALLS.items():
            if name not in got and math.hypot(at[0] - x, at[1] - y) < 30 and fields[name].far(units(x), units(y)) < 24:
                got.append(name)
                things[half] = name
        if math.hypot(x - CORNERS.glass[0], y - CORNERS.glass[1]) < 18 and tide > 0.95:
            break
    return ends, things


def _straight(ground, x, y, vx, vy):
    long = math.hypot(vx, vy) or 1
    body = Body(units(x), units(y))
    for _ in range(64):
        nx, ny = body.x + units(1.25 * vx / long), body.y + units(1.25 * vy / long)
        if ground.free(*feet(nx, ny)):
            body.x, body.y = nx, ny
        elif ground.free(*feet(nx, body.y)):
            body.x = nx
        elif ground.free(*feet(body.x, ny)):
            body.y = ny
    return body.x // 256, body.y // 256


def begun(thread, assist=False):
    """A leading of that walk as it begins: she has touched her second thing, or walked for forty seconds."""
    ends, things = thread
    touched = sorted(things)
    first = max(1, min(touched[1] + 2 if len(touched) > 1 else 6, 6, len(ends) - 8))
    led = Leading("led", ends=ends, things=things, night="night_lamp", lights=LIGHTS, assist=assist, next=first)
    led.touched = [name for index, name in sorted(things.items()) if index < first]
    led.lit = sorted(LIGHTS[name] for name in led.touched if name in LIGHTS)
    x, y = ends[first - 1]
    return led, Body(units(x), units(y)), Body(units(STARTS[0]), units(STARTS[1]))


def played(house, thread, leader, assist=False, stop=True):
    """The leading, played until it is over, or she wakes (`stop`)."""
    led, mia, nora = begun(thread, assist)
    log = []
    while not led.outcome and not (stop and led.wakings):
        move = leader.move(led, mia, nora)
        ground = house.ground(led.shut)
        ground.others = (feet(mia.x, mia.y),)
        walk(nora, ground, move.dx, move.dy, move.hands.hurries, move.hands.holds)
        ground.others = ()
        told = step(led, house, mia, nora, move.hands)
        log += [(led.tick, what) for what in told.happened]
    return led, log


class Human(Leader):
    """Sees 350 ms late, stops when she stands a little late or early, and slips once in ten breaths."""

    def __init__(self, house, seed, manner=None, **more):
        super().__init__(house, *([manner] if manner else []), every=21, **more)
        self.rng, self.slips = random.Random(seed * 13 + 5), False

    def move(self, led, mia, nora):
        if led.beat == 0:
            self.late = max(-6, round(self.rng.gauss(2, 4)))
            self.slips = self.rng.random() < 0.1
        move = super().move(led, mia, nora)
        if self.slips and self.rng.random() < 0.01:
            dx, dy = self.rng.choice([(1, 0), (-1, 0), (0, 1), (0, -1)])
            return move._replace(dx=dx, dy=dy, hands=type(move.hands)())
        return move

    def _quiet(self, led):
        return not self.slips and super()._quiet(led)


class Idle(Leader):
    """Stands where they are."""

    def move(self, led, mia, nora):
        return type(super().move(led, mia, nora))()


class Wanders(Leader):
    """Walks about and works whatever is at hand, by chance."""

    def __init__(self, house, seed):
        super().__init__(house)
        self.rng, self.walk, self.until = random.Random(seed), (0, 0), 0

    def move(self, led, mia, nora):
        if led.tick >= self.until:
            self.walk = self.rng.choice([(0, 0), (1, 0), (-1, 0), (0, 1), (0, -1)])
            self.until = led.tick + self.rng.randrange(20, 90)
        act = None
        if self.rng.random() < 0.005:
            at_hand = workable(led, self.house, mia, nora)
            act = self.rng.choice([Cover(), *(Work(what) for what in at_hand)])
        return Move(*self.walk, Hands(act))


class Chases(Leader):
    """Goes straight to her with the lantern bare."""

    def move(self, led, mia, nora):
        act = None if led.bare else Cover()
        if is_near(at(mia), at(nora), 40):
            return Move(hands=Hands(act))
        return Move(*self.field(at(mia), led.shut).heading(nora), Hands(act))


class Lights(Leader):
    """Lights every lamp on the way to her bed, and waits."""

    def move(self, led, mia, nora):
        dark = [name for name in ("desk_lamp", "kitchen_lamp", "floor_lamp", "night_lamp") if name not in led.lit]
        if not dark:
            return Move()
        lamp = self.house.lamps[dark[0]]
        act = Work(dark[0]) if is_near(lamp, at(nora), 26) and led.tick % 30 == 0 else None
        return Move(*self.field(lamp, led.shut).heading(nora), Hands(act))


class ShutsIn(Leader):
    """Shuts the door between the rooms and the hall, and waits."""

    def move(self, led, mia, nora):
        if "passage_leaf" in led.shut:
            return Move()
        x, y, w, h = self.house.leaves["passage_leaf"]
        side = (262, 196) if at(mia)[1] < 200 else (262, 236)
        act = Work("passage_leaf") if is_near((x + w // 2, y + h // 2), at(nora), 30) else None
        return Move(*self.field(side, led.shut).heading(nora), Hands(act))


SETS = [list(order) for size in range(6) for order in itertools.combinations(CALLS, size)]
"""Every set of calls."""


def thread_of(house, number):
    """A walk of that number: every third by chance, the others to one set of calls after the other."""
    return sleepwalk(
        house,
        number,
        None if number % 3 == 1 else SETS[number * 7 % len(SETS)],
        "random" if number % 3 == 0 else "human",
    )
