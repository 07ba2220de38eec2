"""How a way is gone without waiting for more breath than it takes: at a walk while breath comes back, else hurrying,
and standing still only where walking on does not bring enough.

A search takes every breath full, since waiting leads nowhere new. Here the same way is gone again, tick by tick: where
breath would not last, as many ticks as that takes are put in before, where they bring most. A way that is gone slower
leads to the same points.
"""

from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from game.session.intent import NOTHING, Intent
from game.workshop.solving.maze import SPARE, Maze, Runs, Stand
from game.world.breath import DRAIN, FULL
from game.world.motion import HURRY

CARE = FULL // 10
"""Breath that is kept where a crossing leaves as much: nobody times one to the last tick."""
LINGER = 30 * DRAIN
"""Breath that is kept for what is to be done where a way ends with it held."""
FAST, SLOW = 5, 8
"""So many ticks of hurrying lead as far as so many of walking."""


class Step(NamedTuple):
    """Runs of a way that begin at a stand; it leads to where the next begins."""

    at: Stand
    runs: Runs


class _Leg(msgspec.Struct):
    """Ticks under one intent. Units a tick come back, `resting` in standing before it (0: one may not), `easy` in
    walking it, and `fast` in going as planned. `blocks` of FAST ticks can be walked in SLOW ones instead, `walked` are;
    `rested` ticks are stood before it."""

    ticks: int
    intent: Intent
    resting: int
    easy: int
    fast: int
    blocks: int
    walked: int = 0
    rested: int = 0

    def at_most(self, left: int) -> int:
        """The most breath there is in it, with `left` before."""
        return self.after(left) + self.ticks * DRAIN * self.intent.breathe

    def after(self, left: int) -> int:
        """What of the breath `left` before it there is after it."""
        left = min(FULL, left + self.rested * self.resting)
        if self.intent.breathe:
            return left - self.ticks * DRAIN
        left = min(FULL, left + self.walked * SLOW * self.easy)
        return min(FULL, left + (self.ticks - self.walked * FAST) * self.fast)

    @property
    def brings(self) -> float:
        """Units that the next tick more would bring (0: none can be put in)."""
        return self._block / (SLOW - FAST) if self.walked < self.blocks else self.resting

    @property
    def _block(self) -> int:
        return SLOW * self.easy - FAST * self.fast

    def take(self, units: int) -> None:
        """Put in as many ticks as bring so much, or all that bring as much each."""
        if self.walked < self.blocks:
            self.walked = min(self.blocks, self.walked - -units // self._block)
        else:
            self.rested -= -units // self.resting

    def runs(self) -> Runs:
        """How it is gone."""
        walks = msgspec.structs.replace(self.intent, hurry=False)
        hurries = self.ticks - self.walked * FAST
        parts = (self.rested, NOTHING), (self.walked * SLOW, walks), (hurries, self.intent)
        return tuple(part for part in parts if part[0])


def spared(maze: Maze, steps: Sequence[Step], end: Stand, kept: int = 0) -> Runs:
    """The runs of a way through `steps` that ends at `end`, with no more standing and no less hurrying than it takes to
    get there with breath enough, and with `kept` of it at the end where it is held there."""
    legs = _legs(maze, steps, end) if steps else []
    if not any(leg.intent.breathe for leg in legs):
        return tuple(run for leg in legs for run in leg.runs())
    before = [steps[0].at.left]
    for index, leg in enumerate(legs):
        if leg.intent.breathe:
            is_last = end.held and index == len(legs) - 1
            _provide(legs, before, min(end.left, max(kept, LINGER)) if is_last else SPARE + CARE)
        before.append(leg.after(before[-1]))
    return tuple(run for leg in legs for run in leg.runs())


def _provide(legs: list[_Leg], before: list[int], need: int) -> None:
    """Put in what it takes for so much breath to be there after a leg as it `need`s, or as much as can be; `before` is
    what there is before that and each earlier one."""
    last = len(before) - 1
    while (lacks := need - legs[last].after(before[last])) > 0:
        best, at, fits, room = 0.0, -1, 0, FULL
        for index in range(last, -1, -1):
            room = min(room, FULL - legs[index].at_most(before[index]))
            if room <= 0:
                break
            if legs[index].brings > best:
                best, at, fits = legs[index].brings, index, room
        if at < 0:
            return
        legs[at].take(min(lacks, fits))
        for index in range(at, last):
            before[index + 1] = legs[index].after(before[index])


def _legs(maze: Maze, steps: Sequence[Step], end: Stand) -> list[_Leg]:
    """The legs of a way, without any standing; what is gone straight on alike is one."""
    legs: list[_Leg] = []
    begun = end
    for (at, runs), to in zip(steps, [*(step.at for step in steps[1:]), end], strict=True):
        resting = maze.comes(lit=maze.is_lit(at)) if not at.held and maze.may_rest(at) else 0
        lit = maze.is_lit(at) and maze.is_lit(to)
        for ticks, intent in runs:
            if intent == NOTHING and not at.held:
                continue
            easy = maze.comes(lit)
            leg = _Leg(ticks, intent, resting, easy, maze.comes(lit, intent.hurry), 0)
            before = legs[-1] if legs else None
            if len(runs) == 1 and before and _alike(before, leg):
                before.ticks += ticks
            else:
                legs.append(leg)
                begun = at
            far = max(abs(to.x - begun.x), abs(to.y - begun.y))
            if intent.hurry and far == legs[-1].ticks * HURRY:
                legs[-1].blocks = far // (FAST * HURRY)
    return legs


def _alike(a: _Leg, b: _Leg) -> bool:
    return (a.intent, a.resting, a.easy) == (b.intent, b.resting, b.easy)
