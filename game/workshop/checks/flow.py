"""Follows every conversation of a book along every way it can take, with what is known on each.

What is known before a statement holds on every way that leads to it; None stands before one that no way leads to.
"""

import heapq
from collections.abc import Iterator

from game.content.boards import ROWS, conversations
from game.content.book import Book
from game.content.nodes import (
    Bark,
    Branch,
    Choose,
    Command,
    Detour,
    Goto,
    Jump,
    Mark,
    Return,
    Say,
    Statement,
    Trial,
    Turns,
)
from game.workshop.checks.facts import BEAT, ENDLESS, Atom, Facts, World, join
from game.workshop.checks.told import conditions


class Flow:
    """The conversations of `book`, each entered by `enter`. `before[node][i]` is what is known before statement i."""

    def __init__(self, book: Book, world: World) -> None:
        self.book, self.world = book, world
        self._asked = frozenset(name for when in conditions(book) for name in when.names())
        self.before: dict[str, list[Facts | None]] = {}
        self._entries: dict[str, Facts] = {}
        self._returning: set[str] = set()
        self._waiting: dict[str, None] = {}
        self._callers: dict[str, set[str]] = {}
        self._changed: dict[str, frozenset[Atom]] = {}

    def enter(self, node: str, facts: Facts) -> None:
        """Something begins `node` where `facts` are known; what follows from that is followed at once."""
        self._reach(node, facts)
        while self._waiting:
            self._follow(self._waiting.popitem()[0])

    def _reach(self, node: str, facts: Facts) -> None:
        known = self._entries.get(node)
        joined = facts if known is None else join(known, facts)
        if node in self.book.homes and joined != known:
            self._entries[node] = joined
            self._again(node)

    def _again(self, node: str) -> None:
        self._waiting.setdefault(node)

    # ------------------------------------------------------------------ one conversation
    def _follow(self, node: str) -> None:
        """Go through `node` from its top until nothing new is found."""
        if way_out := self.book.along(node):
            self._reach(way_out, {})
        statements = self.book.node(node) or ()
        before: list[Facts | None] = [None] * (len(statements) + 1)
        before[0] = self._entries[node]
        open_ends = [0]
        while open_ends:  # the first is followed first: most ways lead on, and are joined before they are gone on with
            index = heapq.heappop(open_ends)
            facts = before[index]
            if facts is None:
                continue
            if index == len(statements):
                self._returns(node)
                continue
            for after, then in self._after(node, statements[index], index, facts):
                known = before[after]
                joined = then if known is None else join(known, then)
                if joined != known:
                    before[after] = joined
                    heapq.heappush(open_ends, after)
        self.before[node] = before[:-1]

    def _returns(self, node: str) -> None:
        """Whoever makes a detour through `node` comes back."""
        if node not in self._returning:
            self._returning.add(node)
            for caller in self._callers.get(node, ()):
                self._again(caller)

    def _after(self, node: str, said: Statement, index: int, facts: Facts) -> Iterator[tuple[int, Facts]]:
        """Where play can go on after a statement, and what is known there."""
        match said:
            case Say(id=id) | Mark(id=id) | Bark(id=id):
                yield index + 1, self._with(("said", id), facts)
            case Jump(to):
                yield to, facts
            case Branch(when, otherwise):
                for holds, to in ((True, index + 1), (False, otherwise)):
                    narrowed = self.world.narrow(when, holds, facts)
                    if narrowed is not None:
                        yield to, narrowed
            case Choose():
                yield from self._choices(said, facts)
            case Turns():
                for to in (*said.targets, *((said.end,) if said.how == "once" else ())):
                    yield to, facts
            case Goto(target):
                self._reach(target, self._with(("visited", node), _counted_on(facts, ("visited",))))
            case Detour(target):
                self._callers.setdefault(target, set()).add(node)
                self._reach(target, facts)
                if target in self._returning:
                    changed = self._changes(target)
                    left = {atom: known for atom, known in facts.items() if atom not in changed}
                    yield index + 1, _counted_on(left, ("visited", "said"))
            case Return():
                self._returns(node)
            case Trial(board, variable):
                row = ROWS[self.book.boards[board].kind]
                for over in conversations(self.book.boards[board]):
                    self._reach(over, {})
                yield index + 1, {**facts, ("name", variable): frozenset(row.outcomes)}
            case Command():
                yield index + 1, _done(said, facts)
            case _:
                yield index + 1, facts

    def _with(self, atom: Atom, facts: Facts) -> Facts:
        """`facts`, and that what `atom` counts has been at least once; what nothing asks about is not kept."""
        return {**facts, atom: (1, ENDLESS)} if atom in self._asked else facts

    def _choices(self, said: Choose, facts: Facts) -> Iterator[tuple[int, Facts]]:
        for option in said.options:
            narrowed = facts if option.when is None else self.world.narrow(option.when, True, facts)
            if narrowed is not None:
                yield option.to, narrowed
        if said.silence:
            yield said.silent_to, facts
        elif said.again:
            yield said.end, facts
        elif (shut := self.all_shut(said, facts)) is not None:
            yield said.end, shut

    def all_shut(self, said: Choose, facts: Facts) -> Facts | None:
        """What is known where every option is closed; None where one is always open."""
        shut: Facts | None = facts
        for option in said.options:
            if option.when is None or shut is None:
                return None
            shut = self.world.narrow(option.when, False, shut)
        return shut

    # ------------------------------------------------------------------ detours
    def _changes(self, node: str) -> frozenset[Atom]:
        """The variables, memories, bonds and the beat that `node`, and whatever it leads to, may change."""
        if node not in self._changed:
            found: set[Atom] = set()
            seen, ahead = {node}, [node]
            while ahead:
                here = ahead.pop()
                if (way_out := self.book.along(here)) and way_out not in seen:
                    seen.add(way_out)
                    ahead.append(way_out)
                for said in self.book.node(here) or ():
                    if isinstance(said, Command) and (atom := _subject(said)):
                        found.add(atom)
                    elif isinstance(said, Trial):
                        found.add(("name", said.variable))
                    elif isinstance(said, Goto | Detour) and said.node not in seen:
                        seen.add(said.node)
                        ahead.append(said.node)
            self._changed[node] = frozenset(found)
        return self._changed[node]


def _counted_on(facts: Facts, kinds: tuple[str, ...]) -> Facts:
    """The same where counts of some kinds may have grown since."""
    return {
        atom: (known[0], ENDLESS) if atom[0] in kinds and isinstance(known, tuple) else known
        for atom, known in facts.items()
    }


def _subject(said: Command) -> Atom | None:
    """What a command changes of all that can be asked about."""
    match said.name:
        case "set" | "add":
            return "name", str(said.arguments[0])
        case "bond":
            return "bond", str(said.arguments[0])
        case "give" | "take":
            return "has", str(said.arguments[0])
        case "beat":
            return BEAT
    return None


def _done(said: Command, facts: Facts) -> Facts:
    """What is known after a command."""
    atom = _subject(said)
    if atom is None:
        return facts
    left = {known: possible for known, possible in facts.items() if known != atom}
    value = said.arguments[-1]
    match said.name:
        case "set" if isinstance(value, int) and not isinstance(value, bool):
            return {**left, atom: (value, value)}
        case "set" | "beat":
            return {**left, atom: frozenset((value,))}
        case "give" | "take":
            return {**left, atom: frozenset((said.name == "give",))}
    return left
