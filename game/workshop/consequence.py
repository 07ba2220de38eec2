"""What can come of a look or a conversation: whatever nothing can come of is not met again by whoever explores.

A look that no condition asks about leads to its own words alone. A conversation without choices, trials and lots drawn
comes to the same wherever all that any condition asks about is the same.
"""

import sys
from collections.abc import Container, Hashable, Iterable, Iterator

import msgspec

from game.content.book import Book
from game.content.expressions import COMPARISONS, Expression, Value
from game.content.nodes import Bark, Branch, Choose, Command, Detour, Goto, Look, Say, Statement, Trial, Turns
from game.session import Session
from game.session.state import State
from game.story.memory import Judge, Memory, anywhere
from game.workshop.checks.told import conditions

Atom = tuple[str, str]
"""What a condition asks about: `name` (a variable) or a function, and its word."""
TURN = "turn"
"""What stands for the kind of an atom that is the counter of a once, cycle or shuffle; its word is the key."""
PASSING = ("turn", "face", "sound", "music", "show", "camera", "fade")
"""Commands after which all is as it was, for whoever asks."""


WRITING = {"set": "name", "add": "name", "give": "has", "take": "has", "bond": "bond"}
"""What a command changes that conditions ask about: the kind of the atom whose word is its first argument."""
COUNTING = ("add", "bond")
"""Commands that count on from what was."""


class _Comes(msgspec.Struct, frozen=True):
    """What can come of a conversation: `plain` and `idle` as `is_plain` and `is_only_said` tell, its `words`, the
    `atoms` that it asks about, and what those are worth that it `leaves` changed, wherever it goes. Where that is not
    the same on every way, or is counted on, it `counts`."""

    plain: bool
    idle: bool
    words: frozenset[str]
    atoms: tuple[Atom, ...]
    leaves: tuple[tuple[Atom, Value], ...]
    counts: bool


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
        self._told: tuple[State | None, int, Hashable] = (None, 0, None)
        self._ways: dict[str, set[str]] = {}
        self._rounds = {
            said.key: len(said.targets) for said in book.statements() if isinstance(said, Turns) and said.how == "cycle"
        }

    def is_only_seen(self, place: str, thing: str, look: Look) -> bool:
        """Whether nothing but its words comes of what `thing` of `place` has to show now."""
        words = {f"{place} {thing}", anywhere(thing), thing}
        return not look.go and words.isdisjoint(self._things) and not any(id in self._lines for id, _ in look.lines)

    def is_plain(self, node: str) -> bool:
        """Whether the conversation `node` comes to the same wherever `told_of` it is the same."""
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
            leaves = {*self._counted(words, ways), *(pair for said in told for pair in _written(said))}
            counts = len({atom for atom, _ in leaves}) < len(leaves) or any(
                isinstance(said, Command) and said.name in COUNTING for said in told
            )
            atoms = tuple(sorted({atom for said in told for atom in _asked(said)}))
            self._known[node] = _Comes(plain, plain and not stays and asked, words, atoms, tuple(leaves), counts)
        return self._known[node]

    def _counted(self, words: Iterable[str], ways: Iterable[str]) -> Iterator[tuple[Atom, Value]]:
        """What is asked about anywhere of how often words were said and conversations had, and up to which count."""
        for atom in (*(("said", id) for id in words), *(("visited", node) for node in ways)):
            if atom in self._highest:
                yield atom, self._highest[atom]

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
        """All that conditions and turns can be answered from, counts up to the highest that any is compared with. It is
        not asked twice in a tick."""
        state, tick, told = self._told
        if state is not session.state or tick != state.tick:
            told = self._tell(session.state)
            self._told = session.state, session.state.tick, told
        return told

    def _tell(self, state: State) -> Hashable:
        memory = state.memory
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

    def is_spent(self, session: Session, node: str) -> bool:
        """Whether all that the conversation `node` may leave changed is so already."""
        comes, judge = self._of(node), self._judge(session.state.memory)
        return not comes.counts and all(self._worth(judge, atom) == value for atom, value in comes.leaves)

    def asked(self, session: Session, node: str) -> Hashable:
        """All that the conversation `node` asks about, and where and when it is had."""
        state, judge = session.state, self._judge(session.state.memory)
        worths = tuple(self._worth(judge, atom) for atom in self._of(node).atoms)
        return state.beat, state.place, state.light, state.lead, worths

    def worth(self, memory: Memory, atom: Atom) -> Hashable:
        """What is answered about an atom, a count up to the highest that it is compared with."""
        return self._worth(self._judge(memory), atom)

    def _judge(self, memory: Memory) -> Judge:
        return Judge(memory, self._book.variables, "")

    def _worth(self, judge: Judge, atom: Atom) -> Hashable:
        kind, word = atom
        if kind == TURN:
            return tuple(self._turned(word, judge.memory.turns.get(word, [])))
        worth = judge.ask(kind, word)
        return min(int(worth), self._highest.get(atom, 1)) if kind in ("visited", "saw", "said") else worth

    def _turned(self, key: str, turns: list[int]) -> list[int]:
        """What a counter says of whose turn it is."""
        return [sum(turns[:1]) % self._rounds[key]] if key in self._rounds else turns


def _asked(said: Statement) -> Iterator[Atom]:
    """What a statement asks about."""
    if isinstance(said, Branch):
        yield from said.when.names()
    elif isinstance(said, Turns):
        yield TURN, said.key


def _written(said: Statement) -> Iterator[tuple[Atom, Value]]:
    """What a statement changes that conditions ask about, and what that is worth then."""
    if isinstance(said, Command) and said.name in WRITING:
        word = str(said.arguments[0])
        yield (WRITING[said.name], word), said.arguments[1] if len(said.arguments) > 1 else said.name == "give"


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
