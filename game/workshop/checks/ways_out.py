"""Conversations without a way out: lists in which nothing leaves, and conversations that lead round to themselves.

A conversation is over where it comes to its end, or goes over into another that is. What no path leads to that from is
told where the circle closes, each circle once.
"""

from collections.abc import Iterator

import msgspec

from game.content.book import Book
from game.content.nodes import Branch, Choose, Detour, Goto, Jump, Return, Statement, Turns
from game.content.scripts import Script
from game.core.problem import Problem
from game.workshop.checks.flow import Flow


class _Ways(msgspec.Struct):
    """Where ways lead from the top of a conversation: whether it `returns`, to its end; whether it `leaves`, for
    another that is over at some time; and the places in it from which neither is so."""

    returns: bool = False
    leaves: bool = False
    stuck: frozenset[int] = frozenset()


class _Circles:
    def __init__(self, book: Book, flow: Flow) -> None:
        self.book, self.flow = book, flow
        self.ways = {node: _Ways() for node in flow.before}
        self.next = {node: [self._next(node, index) for index in range(len(flow.before[node]))] for node in self.ways}
        self._settle()

    def statements(self, node: str) -> tuple[Statement, ...]:
        return self.book.node(node) or ()

    def _settle(self) -> None:
        """Look at every conversation, and again at those that lead to one of which more is known."""
        leading: dict[str, set[str]] = {node: set() for node in self.ways}
        for node in self.ways:
            for said in self.statements(node):
                if isinstance(said, Goto | Detour) and said.node in leading:
                    leading[said.node].add(node)
        ahead = dict.fromkeys(self.ways)
        while ahead:
            node = next(reversed(ahead))
            del ahead[node]
            found = self._look(node)
            known, self.ways[node] = self.ways[node], found
            if (known.returns, known.leaves) != (found.returns, found.leaves):
                ahead |= dict.fromkeys(sorted(leading[node]))

    def _look(self, node: str) -> _Ways:
        """Where ways lead in one conversation, by what is known of the others."""
        statements, before = self.statements(node), self.flow.before[node]
        back: dict[int, list[int]] = {}
        ends, off = [len(statements)], []
        for index, said in enumerate(statements):
            if before[index] is None:
                continue
            if isinstance(said, Return):
                ends.append(index)
            elif isinstance(said, Goto | Detour) and self._leaves(said):
                off.append(index)
            passes = not isinstance(said, Detour) or self._of(said.node).returns
            for after in self.next[node][index] if passes else ():
                back.setdefault(after, []).append(index)
        returning, leaving = _all_before(ends, back), _all_before(off, back)
        reached = {index for index, facts in enumerate(before) if facts is not None}
        stuck = frozenset(reached - returning - leaving)
        return _Ways(0 in returning or not statements, 0 in leaving, stuck)

    def _of(self, node: str) -> _Ways:
        """What is known of a conversation; of one that is not followed, that it is over at some time."""
        return self.ways.get(node) or _Ways(True, True)

    def _leaves(self, said: Goto | Detour) -> bool:
        """Whether a statement may lead off, for good, into what is over at some time."""
        there = self._of(said.node)
        return there.leaves or (isinstance(said, Goto) and there.returns)

    def _next(self, node: str, index: int) -> tuple[int, ...]:
        """Where a statement leads in its own conversation."""
        facts, said, world = self.flow.before[node][index], self.statements(node)[index], self.flow.world
        if facts is None:
            return ()
        match said:
            case Jump(to):
                return (to,)
            case Branch(when, otherwise):
                ways = ((True, index + 1), (False, otherwise))
                return tuple(to for holds, to in ways if world.narrow(when, holds, facts) is not None)
            case Turns():
                return (*said.targets, *((said.end,) if said.how == "once" else ()))
            case Goto() | Return():
                return ()
            case Choose():
                open_ones = [o for o in said.options if o.when is None or world.narrow(o.when, True, facts) is not None]
                found = tuple(option.to for option in open_ones)
                if said.silence:
                    return (*found, said.silent_to)
                stays = [option for option in said.options if not said.again or option.repeats or option.leaves]
                left = msgspec.structs.replace(said, options=tuple(stays))
                return (*found, said.end) if self.flow.all_shut(left, facts) is not None else found
        return (index + 1,)

    # ------------------------------------------------------------------ telling
    def lists(self, node: str) -> Iterator[int]:
        """The lists of a conversation that one comes back to for ever, and that lead nowhere else."""
        stuck, statements = self.ways[node].stuck, self.statements(node)
        for index in sorted(stuck):
            said = statements[index]
            if isinstance(said, Choose) and said.again:
                inside = self._ahead(node, self.next[node][index])
                if index in inside and not any(isinstance(statements[at], Goto | Detour) for at in inside):
                    yield index

    def _ahead(self, node: str, begun: tuple[int, ...]) -> set[int]:
        """All places of a conversation that ways lead to."""
        found, ahead = set[int](), list(begun)
        while ahead:
            index = ahead.pop()
            if index not in found and index < len(self.next[node]):
                found.add(index)
                ahead += self.next[node][index]
        return found

    def rings(self) -> Iterator[list[tuple[str, int]]]:
        """Conversations that lead round to themselves: (conversation, where it leads to the next), each ring once."""
        onward = {node: self._onward(node) for node, ways in self.ways.items() if ways.stuck}
        told = set[str]()
        for begun in onward:
            way: dict[str, int] = {}
            node, index = begun, onward[begun]
            while index is not None and node not in way and node not in told:
                way[node] = index
                said = self.statements(node)[index]
                node = said.node if isinstance(said, Goto | Detour) else ""
                index = onward.get(node)
            if node in way:
                names = list(way)
                yield [(each, way[each]) for each in names[names.index(node) :]]
            told |= way.keys()

    def _onward(self, node: str) -> int | None:
        """The first place in a conversation that leads to another without a way out."""
        for index in sorted(self.ways[node].stuck):
            said = self.statements(node)[index]
            if isinstance(said, Goto | Detour) and 0 in self._of(said.node).stuck:
                return index
        return None


def _all_before(ends: list[int], back: dict[int, list[int]]) -> set[int]:
    found, ahead = set[int](), list(ends)
    while ahead:
        index = ahead.pop()
        if index not in found:
            found.add(index)
            ahead += back.get(index, ())
    return found


def ways_out(book: Book, flow: Flow) -> Iterator[Problem]:
    """All of a book whose conversations were followed."""
    circles = _Circles(book, flow)
    homes: dict[str, Script] = {node: script for script in book.scripts.values() for node in script.nodes}
    for node in circles.ways:
        for index in circles.lists(node):
            told = "nothing leaves this list, which comes back for ever: let an option say `leave: true`"
            yield Problem(homes[node].file, *homes[node].at[node][index], f"{told}, or give the list a `silence:`")
    for ring in circles.rings():
        (node, index), names = ring[0], [each for each, _ in ring]
        said = circles.statements(node)[index]
        way = " → ".join([*names, names[0]])
        if len(ring) == 1 and isinstance(said, Detour):
            told = f"the detour through '{node}' never comes back, for it leads to itself"
        else:
            told = f"no path from here leads out of the conversation, which goes in a circle: {way}"
        yield Problem(
            homes[node].file, *homes[node].at[node][index], f"{told}; end it somewhere, or let a choice leave"
        )
