"""What goes round is not heard twice alike: how loud it is wanders, in no time that could be counted."""

import random
from collections.abc import Collection
from math import cos, pi

import msgspec

from game.core.pace import TICKS
from game.screen.sound.table import Table, Wandering


class _Leg(msgspec.Struct):
    """The way from one loudness to the next, in so many ticks, of which some have gone."""

    start: float
    end: float
    ticks: int
    gone: int = 0

    @property
    def value(self) -> float:
        return self.start + (self.end - self.start) * (0.5 - 0.5 * cos(pi * self.gone / self.ticks))


class Wander:
    """How loud each loop is, beside its loudest."""

    def __init__(self, table: Table, chance: random.Random) -> None:
        self.table, self._chance = table, chance
        self._legs: dict[str, _Leg] = {}

    def tick(self, heard: Collection[str]) -> None:
        """One tick on, of the loops that are `heard`, by their files; the others are forgotten."""
        self._legs = {file: leg for file, leg in self._legs.items() if file in heard}
        for file in heard:
            if wandering := self.table.wanders.get(file):
                leg = self._legs.get(file)
                if leg is None or leg.gone >= leg.ticks:
                    self._legs[file] = leg = self._leg(wandering, leg)
                leg.gone += 1

    def gain(self, file: str) -> float:
        """From 0 to 1; 1 for what does not wander, or is not heard."""
        leg = self._legs.get(file)
        return leg.value if leg else 1.0

    def _leg(self, wandering: Wandering, before: _Leg | None) -> _Leg:
        start = before.end if before else self._level(wandering)
        return _Leg(start, self._level(wandering), max(1, round(self._chance.uniform(*wandering.every) * TICKS)))

    def _level(self, wandering: Wandering) -> float:
        return 1 - wandering.depth * self._chance.random()
