"""Players of the walk in sleep who are not there: nobody, one who leans anyhow, and one who means something and is
late, as people are. Each has chance of its own, by a seed."""

import math
import random

from game.core.fixed import ONE, units
from game.trials.afoot import alone
from game.trials.drift import tide, untouched
from game.trials.sleepwalk import begin, step
from game.world.distances import distances

LEANS = [(dx, dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
EIGHTHS = [(1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1), (0, -1), (1, -1)]
LATE, SLIPS, FORGETS = 21, 0.1, 0.3
"""Ticks between two thoughts of a person, the share of slips in them, and of the flat that is not remembered."""


class Nobody:
    """Does nothing."""

    def act(self, walk, place):
        return (0, 0), False


class Anyhow:
    """Leans anywhere for a while, and now and then holds breath."""

    def __init__(self, seed):
        self.chance, self.next, self.doing = random.Random(seed), 0, ((0, 0), False)

    def act(self, walk, place):
        if walk.tick >= self.next:
            self.doing = self.chance.choice(LEANS), self.chance.random() < 0.1
            self.next = walk.tick + self.chance.randrange(20, 90)
        return self.doing


class Person:
    """Means the nearest thing that calls, leans there as far as the flat is remembered, and takes her own feet where it
    is not, or where the tide is strong."""

    def __init__(self, seed):
        self.chance, self.next, self.lean, self.own, self.known = random.Random(seed), 0, (0, 0), False, {}

    def act(self, walk, place):
        body, left = place.bodies[place.lead], untouched(place)
        if not left:
            return (0, 0), False
        if walk.tick >= self.next:
            self.next = walk.tick + LATE
            ways = [distances(place.ground, units(call.x), units(call.y)) for call in left.values()]
            far, way = min(((way.far(body.x, body.y), way) for way in ways), key=lambda found: found[0])
            room = body.x // (48 * ONE), body.y // (48 * ONE)
            knows = self.known.setdefault(room, self.chance.random() > FORGETS)
            dx, dy = way.towards(body.x, body.y) if knows else (way.x - body.x, way.y - body.y)
            self.lean = EIGHTHS[round(math.atan2(dy, dx) / (math.pi / 4)) % 8] if dx or dy else (0, 0)
            self.lean = self.chance.choice(LEANS) if self.chance.random() < SLIPS else self.lean
            unsure = not knows or (tide(walk) > 205 and far < 140)
            self.own = unsure and walk.breath > (1700 if self.own else 3300)
        return self.lean, self.own and walk.breath > 700


def walked(player, level, board):
    """A whole walk: how it stands at its end, the place, and all that happened."""
    walk, place, happened = begin("b", board), alone(level, board.at), []
    while not walk.outcome:
        place.lean, held = player.act(walk, place)
        happened += step(walk, board, None, held, place).happened
    return walk, place, happened
