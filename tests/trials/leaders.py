"""Players of the leading who are not there, and walks to lead: somebody late as people are, and those whom it must not
reward. Each has chance of its own, by a seed."""

import itertools
import random

import msgspec
from sleepwalkers import Anyhow, Person, walked

from game.content.boards.leading import LeadingBoard
from game.content.boards.sleepwalk import SleepwalkBoard
from game.content.objects.call import Call
from game.trials.afoot import alone
from game.trials.guiding import Hands, workable
from game.trials.leader import PLAIN, Leader, Move
from game.trials.leading import begin, house_of, step
from game.trials.led import Cover, Work
from game.world.house import at, is_near
from game.world.thread import Thread

PLACE = "book1/1-synthetic-noon/flat"
WALK = SleepwalkBoard(place=PLACE, at="hall", window="noon_wall")
BOARD = LeadingBoard(
    place=PLACE, at="hall", sleeper="mia", bed="by_her_bed", seat="bed_edge", pane="at_her_pane", glass="noon_wall",
    stove="stove", tap="sink", night="night_lamp", string="her_leaf", woken="woken",
)  # fmt: skip
LATE, SLIPS = 21, 0.1
"""Ticks between two thoughts of a person, and in how many of her breaths they are careless."""


# ---------------------------------------------------------------------- walks
def calls_of(level):
    return sorted(call.name for call in level.of(Call))


def sets_of_calls(level):
    names = calls_of(level)
    return [chosen for many in range(len(names) + 1) for chosen in itertools.combinations(names, many)]


def things_by_chance(level, seed):
    chance = random.Random(seed)
    return tuple(name for name in calls_of(level) if chance.random() < 0.5)


def thread_to(level, seed, calls):
    """The walk of a person who means these of the things that call, and no other."""
    kept = (item for item in level.objects if not isinstance(item, Call) or item.name in calls)
    return walked(Person(seed), level.with_objects(kept), WALK)[1].thread


def thread_anyhow(level, seed):
    return walked(Anyhow(seed), level, WALK)[1].thread


# ---------------------------------------------------------------------- leading
def led(level, thread, leader, board=BOARD, tries=1):
    """The leading of that walk, until it is over or she has woken so often: how it stands, and all that happened."""
    place, leading, happened = alone(level, board.at, "nora"), begin("b", board), []
    place.thread = msgspec.convert(msgspec.to_builtins(thread), Thread | None)
    step(leading, board, None, False, place)
    while not leading.outcome and leading.wakings < tries:
        move = leader.move(leading, place.bodies["mia"], place.bodies["nora"])
        place.lean = move.dx, move.dy
        told = step(leading, board, move.hands.act, move.hands.holds, place)
        happened += told.happened
    return leading, happened


def house(level, board=BOARD):
    return house_of(board, alone(level, board.at, "nora"))


class Human(Leader):
    """Thinks a third of a second late, stands still a little late or early, and is careless now and then."""

    def __init__(self, house, seed, manner=PLAIN):
        super().__init__(house, manner, every=LATE)
        self.chance, self.careless = random.Random(seed), False

    def move(self, led, mia, nora):
        if led.beat == 0:
            self.late = round(self.chance.gauss(2, 4))
            self.careless = self.chance.random() < SLIPS
        move = super().move(led, mia, nora)
        if self.careless and self.chance.random() < 0.01:
            dx, dy = self.chance.choice([(1, 0), (-1, 0), (0, 1), (0, -1)])
            return Move(dx, dy)
        return move

    def _quiet(self, led):
        return not self.careless and super()._quiet(led)


class Idle(Leader):
    """Stands where they are."""

    def move(self, led, mia, nora):
        return Move()


class Wanders(Leader):
    """Walks about and works whatever is at hand, by chance."""

    def __init__(self, house, seed):
        super().__init__(house)
        self.chance, self.walk, self.until = random.Random(seed), (0, 0), 0

    def move(self, led, mia, nora):
        if led.tick >= self.until:
            self.walk = self.chance.choice([(0, 0), (1, 0), (-1, 0), (0, 1), (0, -1)])
            self.until = led.tick + self.chance.randrange(20, 90)
        act = None
        if self.chance.random() < 0.005:
            act = self.chance.choice([Cover(), *(Work(what) for what in workable(led, self.house, mia, nora))])
        return Move(*self.walk, Hands(act))


class Chases(Leader):
    """Goes straight to her with the lantern bare."""

    def move(self, led, mia, nora):
        act = None if led.bare else Cover()
        if is_near(at(mia), at(nora), 40):
            return Move(hands=Hands(act))
        return Move(*self.heading(nora, at(mia), led.shut), Hands(act))


class Lights(Leader):
    """Lights every lamp on the way to her bed, and waits."""

    def move(self, led, mia, nora):
        dark = [name for name in ("desk_lamp", "kitchen_lamp", "floor_lamp", "night_lamp") if name not in led.lit]
        if not dark:
            return Move()
        lamp = self.house.lamps[dark[0]]
        act = Work(dark[0]) if is_near(lamp, at(nora), 26) and led.tick % 30 == 0 else None
        return Move(*self.heading(nora, lamp, led.shut), Hands(act))


class ShutsIn(Leader):
    """Shuts the door between the rooms and the hall, and waits."""

    def move(self, led, mia, nora):
        if "passage_leaf" in led.shut:
            return Move()
        x, y, w, h = self.house.leaves["passage_leaf"]
        side = (262, 196) if at(mia)[1] < 200 else (262, 236)
        act = Work("passage_leaf") if is_near((x + w // 2, y + h // 2), at(nora), 30) else None
        return Move(*self.heading(nora, side, led.shut), Hands(act))
