"""What can come of a look or a conversation: whatever nothing can come of is not met again by whoever explores.

A look that no condition asks about leads to its own words alone. A conversation without choices, trials and lots drawn
comes to the same wherever all that any condition asks about is the same.
"""

import sys
from collections.abc import Container, Hashable, Iterator

import msgspec

from game.content.book import Book
from game.content.expressions import COMPARISONS, Expression
from game.content.nodes import Bark, Choose, Command, Detour, Goto, Look, Say, Statement, Trial, Turns
from game.session import Session
from game.story.memory import Judge, Memory, anywhere
from game.workshop.checks.told import conditions

Atom = tuple[str, str]
"""What a condition asks about: `name` (a variable) or a function, and its word."""
TURN = "turn"
"""What stands for the kind of an atom that is the counter of a once, cycle or shuffle; its word is the key."""
PASSING = ("turn", "face", "sound", "music", "show", "camera", "fade")
"""Commands after which all is as it was, for whoever asks."""


class _Comes(msgspec.Struct, frozen=True):
    """What can come of a conversation: `plain` and `idle` as `is_plain` and `is_only_said` tell, and its `words`."""

    plain: bool
    idle: bool
    words: frozenset[str]


class Consequences:
    """Knows what the conditions of `book` ask about."""

    def __init__(self, book: Book) -> None:
        self._book = book
        most: dict[Atom, int] = {}
        for when in conditions(book):
            for atom, number in _compared(when):
                most[atom] = max(number, most.get(atom, 1))
        self._highest = most
        self._most = {
            kind: {word: number for (each, word), number in most.items() if each == kind}
            for kind in ("visited", "saw", "said")
        }
        self._nodes, self._things, self._lines = (each.keys() for each in self._most.values())
        self._often = {
            kind: [(word, number) for word, number in sorted(each.items()) if number > 1]
            for kind, each in self._most.items()
        }
        self._known: dict[str, _Comes] = {}
        self._ways: dict[str, set[str]] = {}
        self._rounds = {
            said.key: len(said.targets) for said in book.statements() if isinstance(said, Turns) and said.how == "cycle"
        }

    def is_only_seen(self, place: str, thing: str, look: Look) -> bool:
        """Whether nothing but its words comes of what `thing` of `place` has to show now."""
        words = {f"{place} {thing}", anywhere(thing), thing}
        return not look.go and words.isdisjoint(self._things) and not any(id in self._lines for id, _ in look.lines)

    def is_plain(self, node: str) -> bool:
        """Whether the conversation `node` comes to the same wherever `told` is the same."""
        return self._of(node).plain

    def is_only_said(self, node: str) -> bool:
        """Whether nothing but its words comes of the conversation `node`."""
        return self._of(node).idle

    def words(self, node: str) -> frozenset[str]:
        """The ids of all lines that may be said in the conversation `node`."""
        return self._of(node).words

    def _of(self, node: str) -> "_Comes":
        if node not in self._known:
            told = list(self._within(node))
            words = frozenset(said.id for said in told if isinstance(said, Say | Bark))
            ways = self._ways[node]
            plain = (
                bool(node)
                and not any(map(self._book.along, ways))
                and not any(
                    isinstance(said, Choose | Trial) or (isinstance(said, Turns) and said.how == "shuffle")
                    for said in told
                )
            )
            stays = any(isinstance(said, Command) and said.name not in PASSING for said in told)
            asked = self._lines.isdisjoint(words) and self._nodes.isdisjoint(ways)
            self._known[node] = _Comes(plain, plain and not stays and asked, words)
        return self._known[node]

    def _within(self, node: str) -> Iterator[Statement]:
        """Every statement that the conversation `node` may come to."""
        met, open_ends = {node}, [node]
        while open_ends:
            for said in self._book.node(open_ends.pop()) or ():
                yield said
                if isinstance(said, Goto | Detour) and said.node not in met:
                    met.add(said.node)
                    open_ends.append(said.node)
        self._ways[node] = met

    def told(self, session: Session) -> Hashable:
        """All that conditions and turns can be answered from, counts up to the highest that any is compared with."""
        state, memory = session.state, session.state.memory
        counts = {"visited": memory.visits, "saw": memory.seen, "said": memory.heard}
        return (
            state.beat,
            state.place,
            state.light,
            state.lead,
            frozenset(memory.variables.items()),
            frozenset(memory.bonds.items()),
            frozenset(memory.held),
            frozenset((key, *self._turned(key, turns)) for key, turns in memory.turns.items()),
            *(frozenset(many.keys() & self._most[kind].keys()) for kind, many in counts.items()),
            *(min(many.get(word, 0), number) for kind, many in counts.items() for word, number in self._often[kind]),
        )

    def worth(self, memory: Memory, atom: Atom) -> Hashable:
        """What is answered about an atom, a count up to the highest that it is compared with."""
        kind, word = atom
        if kind == TURN:
            return tuple(self._turned(word, memory.turns.get(word, [])))
        worth = Judge(memory, self._book.variables, "").ask(kind, word)
        return min(int(worth), self._highest.get(atom, 1)) if kind in ("visited", "saw", "said") else worth

    def _turned(self, key: str, turns: list[int]) -> list[int]:
        """What a counter says of whose turn it is."""
        return [sum(turns[:1]) % self._rounds[key]] if key in self._rounds else turns


def is_heard(look: Look, *heard: Container[str]) -> bool:
    """Whether each line of `look` is in one of `heard`."""
    return all(any(id in each for each in heard) for id, _ in look.lines)


def _compared(when: Expression) -> Iterator[tuple[Atom, int]]:
    """What a condition asks about, and from how many on more of it makes no difference there."""
    parts = [part for part in when.parts if isinstance(part, Expression)]
    if when.op not in COMPARISONS:
        yield from ((atom, 1) for atom in (when.names() if not parts else ()))
        for part in parts:
            yield from _compared(part)
        return
    numbers = [number for part in (when, *parts) for number in part.parts if isinstance(number, int)]
    most = 1 + max(numbers) if numbers else sys.maxsize
    yield from ((atom, most) for atom in when.names())
