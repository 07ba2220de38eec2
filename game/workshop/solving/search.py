"""Finds ways through a maze: the fewest pushes first, then what was never come to before, then the shortest. With a
guide a cheap way, and little is looked at that lies off it."""

import heapq
from collections.abc import Callable
from itertools import pairwise
from typing import NamedTuple

from game.core.fixed import pixels
from game.workshop.solving.maze import Cell, Goal, Maze, Rules, Runs, Stand
from game.workshop.solving.sparing import Step, spared
from game.world.breath import FULL

EAGER = 3, 2
"""With a guide, what is still to come counts so many times as much as so many times what was: a way may be dearer by
that than the cheapest, and is found among a tenth of the places."""
SHADES = 16
"""Breath is told apart in so many parts: less of it in the same cell, and later, leads nowhere new."""


class Bound(NamedTuple):
    """Where a search gives up: standing places looked at, and pushes in a row."""

    nodes: int = 60_000
    pushes: int = 10


PATIENCE = Bound()


class _Node(NamedTuple):
    at: Stand
    before: int
    runs: Runs
    pushes: int
    cell: Cell
    shade: int


class Found(NamedTuple):
    """The goals that were reached, each with its way, where it ends, and the cells it goes through. Of the others the
    nearest that was come to: (px off, x, y, breath held). `arranged` is where one stands after each new arrangement of
    what can be moved, `unpushed` what can be come to before; `bound` what the search gave up at."""

    ways: dict[Goal, Runs]
    ends: dict[Goal, Stand]
    paths: dict[Goal, set[Cell]]
    nearest: dict[Goal, tuple[int, int, int, bool]]
    arranged: dict[tuple[tuple[int, int], ...], Stand]
    unpushed: set[tuple[object, ...]]
    nodes: int
    bound: str


def search(
    maze: Maze,
    start: Stand,
    goals: list[Goal],
    rules: Rules | None = None,
    bound: Bound = PATIENCE,
    first: bool = False,
    found: Found | None = None,
    guide: Callable[[Stand], int] | None = None,
) -> Found:
    """Look for `goals` from `start`, until all, or the `first`, are reached; by the maze's own rules where no
    `rules` are given. What was `found` from elsewhere helps: its ways are known to lead on, and what it came to without
    a push is nothing new. `guide` says what it costs at least to come to the nearest of them."""
    return _Search(maze, start, goals, rules or maze.rules, bound, first, found, guide).run()


class _Search:
    def __init__(
        self, maze: Maze, start: Stand, goals: list[Goal], rules: Rules, bound: Bound, first: bool,
        found: Found | None, guide: Callable[[Stand], int] | None,
    ) -> None:  # fmt: skip
        self.maze, self.rules, self.bound, self.first, self.guide = maze, rules, bound, first, guide
        self.known = found.paths if found else {}
        self.nodes = [_Node(start, -1, (), 0, maze.cell(start), self._shade(start))]
        self.edge = [(0, 0, 0, 0)]
        self.best: dict[Cell, int] = {}
        self.seen = set(found.unpushed) if found else set()
        self.open = list(goals)
        self.found = Found({}, {}, {}, {}, {}, set(), 0, "")
        self.too_many = ""

    def run(self) -> Found:
        """Everything that was found."""
        looked, given_up = 0, ""
        while self.edge and self.open and not (self.first and self.found.ways):
            _, _, index, cost = heapq.heappop(self.edge)
            node = self.nodes[index]
            if not self._is_new(node):
                continue
            looked += 1
            if not node.pushes:
                self.found.unpushed.add(node.cell[:3])
            self._look(node, index)
            given_up = self._give_up(looked)
            if given_up:
                break
            self._go_on(node, index, cost)
        return self.found._replace(nodes=looked, bound=given_up or (self.too_many if self.open else ""))

    def _is_new(self, node: _Node) -> bool:
        if node.shade <= self.best.get(node.cell, -1):
            return False
        self.best[node.cell] = node.shade
        self.seen.add(node.cell[:3])
        return True

    def _shade(self, at: Stand) -> int:
        """How much breath counts as in one cell."""
        counts = self.rules.drains and (at.held or not self.rules.rests or not self.maze.may_rest(at))
        return at.left * SHADES // FULL if counts else 0

    def _give_up(self, looked: int) -> str:
        return f"{looked} standing places" if looked >= self.bound.nodes else ""

    def _look(self, node: _Node, index: int) -> None:
        """Note what is reached here, and how near to the rest one has come."""
        at = node.at
        x, y = pixels(at.x), pixels(at.y)
        for goal in list(self.open):
            if node.cell in self.known.get(goal, ()) or self.maze.reached(goal, at):
                self.found.ends[goal] = at
                self.found.ways[goal], self.found.paths[goal] = self._way(index, goal)
                self.open.remove(goal)
                continue
            off = max(abs(x - goal.x), abs(y - goal.y))
            if off < self.found.nearest.get(goal, (1 << 30, 0, 0, False))[0]:
                self.found.nearest[goal] = off, x, y, at.held

    def _go_on(self, node: _Node, index: int, cost: int) -> None:
        for step in self.maze.steps(node.at, self.rules):
            more = node.pushes + step.pushed
            key, shade = self.maze.cell(step.to), self._shade(step.to)
            if shade <= self.best.get(key, -1):
                continue
            if more > self.bound.pushes:
                self.too_many = f"{self.bound.pushes} pushes"
                continue
            if step.pushed:
                self.found.arranged.setdefault(step.to.moved, step.to)
            self.nodes.append(_Node(step.to, index, step.runs, more, key, shade))
            so_far = cost + step.cost
            if self.guide:
                rank, then = self.guide(step.to) * EAGER[0] + so_far * EAGER[1], -so_far
            else:
                rank, then = 2 * more - (key[:3] not in self.seen), so_far
            heapq.heappush(self.edge, (rank, then, len(self.nodes) - 1, so_far))

    def _way(self, index: int, goal: Goal) -> tuple[Runs, set[Cell]]:
        nodes = [self.nodes[index]]
        while nodes[-1].before >= 0:
            nodes.append(self.nodes[nodes[-1].before])
        nodes.reverse()
        steps = [Step(node.at, after.runs) for node, after in pairwise(nodes)]
        if self.rules.drains and self.rules.rests:
            runs = spared(self.maze, steps, nodes[-1].at, self.maze.kept(goal))
        else:
            runs = tuple(run for step in steps for run in step.runs)
        return runs, {node.cell for node in nodes if not node.at.held}
