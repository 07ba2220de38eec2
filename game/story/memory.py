"""What the story remembers of one playthrough, and how conditions are answered from it."""

from collections.abc import Iterable

import msgspec

from game.content.expressions import Expression, Value, Variable
from game.content.nodes import Answer, Look

ANYWHERE = "*"
"""The place of what was seen while places were not told apart."""
LOG = 400
"""Lines the backlog holds."""


class Heard(msgspec.Struct, array_like=True):
    """One line of the backlog: its id and who spoke."""

    line: str
    who: str


class Memory(msgspec.Struct):
    """Plain state. `variables` holds those that differ from their start; `visits` counts leaving a node; `bonds` are by
    person; `seen` counts looks at a thing, by its place and name (`*` for the place where an older save did not know
    it); `heard` counts lines and options by id; `turns` counts once, cycle and shuffle; `asked` when each answer to
    being spoken to was last given; `held` are memories and things, in the order they came; `met` whom a lead has spoken
    with; `log` the backlog, latest last."""

    variables: dict[str, Value] = {}
    visits: dict[str, int] = {}
    bonds: dict[str, int] = {}
    seen: dict[str, int] = {}
    heard: dict[str, int] = {}
    turns: dict[str, list[int]] = {}
    asked: dict[str, int] = {}
    held: list[str] = []
    met: list[str] = []
    log: list[Heard] = []

    def hear(self, line: str, who: str) -> None:
        """Keep that `who` said `line`."""
        self.heard[line] = self.heard.get(line, 0) + 1
        self.log.append(Heard(line, who))
        del self.log[:-LOG]


class Judge:
    """Answers conditions from a memory, under the declarations of its book; `beat` is the name of the one under way in
    the whole book."""

    def __init__(self, memory: Memory, variables: dict[str, Variable], beat: str) -> None:
        self.memory, self.variables, self.beat = memory, variables, beat

    def ask(self, kind: str, word: str) -> Value:
        """The answer to one name in an expression."""
        memory = self.memory
        match kind:
            case "beat":
                return self.beat
            case "visited":
                return memory.visits.get(word, 0)
            case "saw":
                return memory.seen.get(word, 0) + memory.seen.get(anywhere(word), 0)
            case "has":
                return word in memory.held
            case "bond":
                return memory.bonds.get(word, 0)
            case "said":
                return memory.heard.get(word, 0)
        return memory.variables.get(word, self.variables[word].start)

    def counter(self, key: str) -> list[int]:
        """What counts the turns of that once, cycle or shuffle, to be counted on."""
        return self.memory.turns.setdefault(key, [])

    def holds(self, when: Expression | None) -> bool:
        """Whether a condition holds; none at all always does."""
        return when is None or bool(when.put(self.ask))

    def answer(self, who: str, entries: Iterable[Answer]) -> Answer | None:
        """The entry that fits best: most and-ed terms, then least recently heard, then the first."""
        fit = [entry for entry in entries if self.holds(entry.when)]
        asked = self.memory.asked
        return max(fit, default=None, key=lambda entry: (_terms(entry.when), -asked.get(f"{who} {entry.go}", 0)))

    def entry(self, who: str, entries: Iterable[Answer]) -> str | None:
        """The node of the answer of `who`, which counts as given."""
        answer = self.answer(who, entries)
        node = answer.go if answer else None
        if node is not None:
            self.memory.asked[f"{who} {node}"] = 1 + max(self.memory.asked.values(), default=0)
        return node

    def seen(self, entries: Iterable[Look]) -> Look:
        """What is to be seen in a thing: the entry that fits best."""
        best, most = None, -1
        for entry in entries:
            terms = _terms(entry.when)
            if terms > most and self.holds(entry.when):
                best, most = entry, terms
        if best is None:
            raise ValueError("nothing of it is to be seen now")
        return best

    def look(self, place: str, thing: str, entries: Iterable[Look]) -> Look:
        """What `thing` of `place` has to show now. It counts as a look."""
        seen = f"{place} {thing}"
        self.memory.seen[seen] = self.memory.seen.get(seen, 0) + 1
        return self.seen(entries)

    def next_line(self, look: Look) -> tuple[str, str]:
        """(id, text) of its first line that was not heard yet; when all were, its last."""
        return next((line for line in look.lines if not self.memory.heard.get(line[0])), look.lines[-1])


def anywhere(thing: str) -> str:
    """Under which a look at `thing`, its place and name, was counted while places were not told apart."""
    return f"{ANYWHERE} {thing.rsplit(' ', 1)[-1]}"


def _terms(when: Expression | None) -> int:
    return when.terms if when else 0
