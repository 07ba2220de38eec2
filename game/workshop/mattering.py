"""Which variables matter from a choice on: those that were asked about after it, in whatever run came by there."""

from collections.abc import Iterable, Mapping

from game.content.expressions import Value, Variable
from game.story.memory import Judge, Memory
from game.workshop.consequence import TURN, Atom

Point = tuple[str, int]
"""A choice: its node, and where in the node's list it stands."""
Told = tuple[tuple[str, Value], ...]
"""Variables, and what each is worth."""


class Listening(Judge):
    """A judge who keeps in `asked` the variables that are asked about, and in `atoms` all that is."""

    def __init__(
        self, memory: Memory, variables: dict[str, Variable], beat: str, asked: set[str], atoms: set[Atom]
    ) -> None:
        super().__init__(memory, variables, beat)
        self.asked, self.atoms = asked, atoms

    def ask(self, kind: str, word: str) -> Value:
        """The answer to one name in an expression."""
        if kind == "name":
            self.asked.add(word)
        self.atoms.add((kind, word))
        return super().ask(kind, word)

    def counter(self, key: str) -> list[int]:
        """What counts the turns of that once, cycle or shuffle."""
        self.atoms.add((TURN, key))
        return super().counter(key)


class Mattering:
    """What was asked in all runs of a book with these `variables`; `asked` is what was asked since somebody came by."""

    def __init__(self, variables: dict[str, Variable]) -> None:
        self.asked = set[str]()
        self._variables = variables
        self._matters: dict[Point, set[str]] = {}
        self._followed: dict[tuple[Point, int], set[Told]] = {}
        self._known: dict[tuple[Point, int], tuple[int, set[Told]]] = {}
        self._worths: dict[tuple[Point, int], tuple[tuple[int, int], dict[str, set[Value | None]]]] = {}
        self._left: dict[tuple[Point, int], set[Told]] = {}

    def pass_by(self, points: Iterable[Point]) -> None:
        """All that was asked since mattered to the choices at these `points`, which were made before."""
        for point in points:
            self._matters.setdefault(point, set()).update(self.asked)
        self.asked.clear()

    def told(self, variables: Mapping[str, Value]) -> Told:
        """All variables, those that are as they started left out."""
        return tuple(sorted((name, value) for name, value in variables.items() if value != self._variables[name].start))

    def is_new(self, point: Point, number: int, told: Told) -> bool:
        """Whether that way was not followed yet where what matters was the same."""
        matters, way = self._matters.setdefault(point, set()), (point, number)
        size, known = self._known.get(way, (-1, set[Told]()))
        if size != len(matters):
            known = {_of(matters, each) for each in self._followed.get(way, ())}
            self._known[way] = len(matters), known
        return _of(matters, told) not in known

    def is_told_anew(self, point: Point, number: int, told: Told) -> bool:
        """Whether any of what matters was never worth the same where that way was followed."""
        matters, way = self._matters.setdefault(point, set()), (point, number)
        followed = self._followed.get(way, set())
        size = len(matters), len(followed)
        if self._worths.get(way, ((-1, -1), {}))[0] != size:
            worths = [dict(each) for each in followed]
            self._worths[way] = size, {name: {worth.get(name) for worth in worths} for name in matters}
        known, now = self._worths[way][1], dict(told)
        return any(now.get(name) not in known[name] for name in matters)

    def follow(self, point: Point, number: int, told: Told) -> None:
        """That way is followed now, under these variables."""
        self._followed.setdefault((point, number), set()).add(told)
        if (point, number) in self._known:
            matters = self._matters.setdefault(point, set())
            size, known = self._known[point, number]
            if size == len(matters):
                known.add(_of(matters, told))

    def leave(self, point: Point, number: int, told: Told) -> None:
        """That way is not followed under these variables, or not yet."""
        self._left.setdefault((point, number), set()).add(told)

    def left(self) -> int:
        """How many ways were left that are new after all that is known now."""
        return sum(
            len({_of(self._matters[point], told) for told in kept if self.is_new(point, number, told)})
            for (point, number), kept in self._left.items()
        )


def _of(matters: set[str], told: Told) -> Told:
    return tuple(pair for pair in told if pair[0] in matters)
