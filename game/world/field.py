"""Where one layer leaks into the other: a function of the tick alone, in whole numbers, so that tapes replay alike."""

from functools import lru_cache
from itertools import pairwise
from math import isqrt
from typing import NamedTuple

from game.content.geometry import Point
from game.content.level import Level
from game.content.objects.leak import Leak
from game.content.objects.path import Path


class Round(NamedTuple):
    """A circle of `radius` px about (x, y), px."""

    x: int
    y: int
    radius: int

    def holds(self, x: int, y: int) -> bool:
        """Whether (x, y) px lies in it."""
        return (x - self.x) ** 2 + (y - self.y) ** 2 <= self.radius**2


def field(level: Level, tick: int) -> list[Round]:
    """Where the first layer of `level` is seen at that tick."""
    paths = {path.name: path.corners for path in level.of(Path)}
    return [Round(*_middle(leak, paths.get(leak.path, ()), tick), leak.radius) for leak in level.of(Leak)]


def _middle(leak: Leak, corners: tuple[Point, ...], tick: int) -> Point:
    """Where a leak is: as far along its path as the time there is since it began, and back again."""
    if len(corners) < 2:
        return leak.x, leak.y
    lengths = _lengths(corners)
    whole, half = sum(lengths), leak.period // 2
    gone = tick % leak.period
    far = min(leak.reach or whole, whole) * min(gone, leak.period - gone) // half
    for ((ax, ay), (bx, by)), length in zip(pairwise(corners), lengths, strict=True):
        if far <= length and length:
            return ax + (bx - ax) * far // length, ay + (by - ay) * far // length
        far -= length
    return corners[-1]


@lru_cache(64)
def _lengths(corners: tuple[Point, ...]) -> tuple[int, ...]:
    """The whole px from each corner to the next."""
    return tuple(isqrt((bx - ax) ** 2 + (by - ay) ** 2) for (ax, ay), (bx, by) in pairwise(corners))
