"""What is known of a place of two layers once it was solved, and the same in words."""

import msgspec

from game.content.pairs import LENSES
from game.core.pace import TICKS
from game.core.problem import Problem


class Solved(msgspec.Struct):
    """What is known of a place. `problems` is what should be mended, `notes` what is good to know; `breath_needed` and
    `dream_needed` say whether the way out asks for the second layer and for the first, `most_breath` how much of a
    breath the longest crossing of the played solution took, 0 to 1. `looked` counts standing places; `bound` says what
    a search gave up at, `by` by what one passes between the layers."""

    place: str
    start: str
    reached: list[str]
    ticks: int
    breaths: int
    pushes: int
    most_breath: float
    breath_needed: bool
    dream_needed: bool
    looked: int
    seconds: float
    bound: str
    problems: list[Problem]
    notes: list[str]
    by: str


def told(solved: Solved) -> str:
    """The same in words."""
    seconds = solved.ticks / TICKS
    lines = [f"{solved.place}: from '{solved.start}' by way of {', '.join(solved.reached) or 'nothing'}"]
    if solved.by == LENSES:
        passed, first = f"lenses off {solved.breaths} times", "having them on"
        second = "taking them off"
    else:
        passed, first = f"{solved.breaths} breaths (the longest {solved.most_breath:.0%})", "the dream"
        second = "breath"
    lines.append(
        f"  {seconds:.0f} s, {passed}, pushes: {solved.pushes}; {second} is "
        f"{'' if solved.breath_needed else 'not '}needed, {first} is {'' if solved.dream_needed else 'not '}needed"
    )
    lines.append(
        f"  {solved.looked} standing places in {solved.seconds:.1f} s" + (solved.bound and f"; {solved.bound}")
    )
    return "\n".join([*lines, *(f"  note: {note}" for note in solved.notes), *map(str, solved.problems)])
