"""How busy the machine is with something else, told by two small things that are done again and again in between: plain
work, which another program on the same processor slows down, and reaching for what lies scattered in memory, which one
on any processor does. A frame of many pictures waits for memory as that does, and one that only writes hardly ever."""

import random
import statistics
from collections.abc import Sequence
from functools import cache

from game.workshop.figures import ms

NUMBERS = 4000
"""Numbers added up as plain work: about a tenth of a frame."""
SCATTERED, REACHED = 20_000, 2_000
"""Things that lie about in memory, and how many of them are reached for."""

Sample = tuple[float, float]
"""How long plain work took, and reaching, ms."""


def sample() -> Sample:
    """Both once."""
    return ms(_work), ms(_reach)


class Pace:
    """Knows how long both take at their fastest."""

    def __init__(self) -> None:
        self._fastest = [float("inf"), float("inf")]

    def slowed(self, samples: Sequence[Sample]) -> float:
        """So many times what they take at their fastest these samples took: the slower of both, of either the
        median. They are to be taken after the same thing, which leaves as much of them at hand."""
        found = []
        for kind, took in enumerate(([work for work, _ in samples], [reach for _, reach in samples])):
            self._fastest[kind] = min(self._fastest[kind], *took)
            found.append(statistics.median(took) / self._fastest[kind])
        return max(found)


def _work() -> None:
    sum(range(NUMBERS))


def _reach() -> None:
    total = 0
    for thing in _scattered():
        total += thing[0]


@cache
def _scattered() -> Sequence[list[int]]:
    """Each of them somewhere else than the one before."""
    things = [[number] for number in range(SCATTERED)]
    return random.Random(3).sample(things, REACHED)
