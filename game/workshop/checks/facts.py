"""What can be true at a point of the story: for every name that conditions ask about, what it may be there.

Everything is overstated: a condition that `narrow` refuses can never hold, one that it lets pass perhaps does.
"""

from collections.abc import Iterable

from game.content.expressions import COMPARISONS, COUNTS, Expression, Value, Variable, bare

ENDLESS = 1 << 60
"""Stands for a number without a bound."""
Atom = tuple[str, str]
"""What is asked about: `name` (a variable), `beat` or a function, and its word."""
Range = tuple[int, int]
"""The least and the greatest that a number may be."""
Possible = frozenset[Value] | Range
Facts = dict[Atom, Possible]
"""What is known; an atom that is missing may be whatever it may ever be."""
BEAT: Atom = ("beat", "beat")
TRUTHS: frozenset[Value] = frozenset((False, True))

_OPPOSITES = {"<": ">=", "<=": ">", ">": "<=", ">=": "<"}
_TURNED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


class World:
    """What each atom may ever be in a book: `ever` for those of which more is known than their kind."""

    def __init__(self, variables: dict[str, Variable], ever: Facts) -> None:
        self.variables, self.ever = variables, ever

    def of(self, atom: Atom, facts: Facts) -> Possible:
        """What `atom` may be under `facts`."""
        if atom in facts:
            return facts[atom]
        return self.ever[atom] if atom in self.ever else self._of_kind(atom)

    def _of_kind(self, atom: Atom) -> Possible:
        kind, word = atom
        if kind == "name":
            variable = self.variables[word]
            if variable.kind == "number":
                return -ENDLESS, ENDLESS
            return TRUTHS if variable.kind == "bool" else frozenset(variable.words)
        if kind == "bond":
            return -ENDLESS, ENDLESS
        return (0, ENDLESS) if kind in COUNTS else TRUTHS

    # ------------------------------------------------------------------ conditions
    def narrow(self, when: "Expression | Value", holds: bool, facts: Facts) -> Facts | None:
        """What is known where `when` holds (or does not) as well; None where that cannot be."""
        if not isinstance(when, Expression):
            return facts if bool(when) == holds else None
        op, parts = when.op, when.parts
        if op == "not":
            return self.narrow(parts[0], not holds, facts)
        if op in ("and", "or"):
            if (op == "and") == holds:
                return self._all(parts, holds, facts)
            return join_all(self.narrow(part, holds, facts) for part in parts)
        if op == "number":
            return self.narrow(parts[0], holds, facts)
        if len(parts) == 1:
            return self._alone((op, str(parts[0])), holds, facts)
        return self._compared(op, parts[0], parts[1], holds, facts)

    def _all(self, parts: Iterable["Expression | Value"], holds: bool, facts: Facts | None) -> Facts | None:
        for part in parts:
            if facts is None:
                return None
            facts = self.narrow(part, holds, facts)
        return facts

    def _alone(self, atom: Atom, holds: bool, facts: Facts) -> Facts | None:
        """A name by itself: true, or a number that is not 0."""
        possible = self.of(atom, facts)
        if isinstance(possible, frozenset):
            return _kept(facts, atom, possible & {holds})
        return _kept(facts, atom, _without(possible, 0) if holds else _within(possible, (0, 0)))

    def _compared(
        self, op: str, left: "Expression | Value", right: "Expression | Value", holds: bool, facts: Facts
    ) -> Facts | None:
        atom, constant = _atom(left), _constant(right)
        if atom is None:
            atom, constant, op = _atom(right), _constant(left), _TURNED.get(op, op)
        if atom is None or constant is None:
            return facts
        possible = self.of(atom, facts)
        if isinstance(possible, frozenset):
            same = possible & {constant}
            return _kept(facts, atom, same if holds else possible - same)
        number = int(constant)
        if op == "is":
            return _kept(facts, atom, _within(possible, (number, number)) if holds else _without(possible, number))
        op = op if holds else _OPPOSITES[op]
        bound = {
            "<": (-ENDLESS, number - 1), "<=": (-ENDLESS, number), ">": (number + 1, ENDLESS), ">=": (number, ENDLESS),
        }[op]  # fmt: skip
        return _kept(facts, atom, _within(possible, bound))

    def refused(self, when: Expression, facts: Facts) -> str:
        """The and-ed term of a condition that cannot hold by which it fails, in the words of the language."""
        for part in when.parts if when.op == "and" else (when,):
            narrowed = self.narrow(part, True, facts)
            if narrowed is None:
                return worded(part)
            facts = narrowed
        return worded(when)


def _atom(side: "Expression | Value") -> Atom | None:
    if not isinstance(side, Expression) or len(side.parts) != 1 or isinstance(side.parts[0], Expression):
        return None
    return None if side.op == "number" else (side.op, str(side.parts[0]))


def _constant(side: "Expression | Value") -> Value | None:
    if not isinstance(side, Expression):
        return side
    inner = side.parts[0]
    return inner if side.op == "number" and not isinstance(inner, Expression) else None


def _within(possible: Range, bound: Range) -> Range:
    return max(possible[0], bound[0]), min(possible[1], bound[1])


def _without(possible: Range, number: int) -> Range:
    """`possible` but for `number`, where that is at one of its ends."""
    low, high = possible
    return low + (low == number), high - (high == number)


def _kept(facts: Facts, atom: Atom, possible: Possible) -> Facts | None:
    none_left = not possible if isinstance(possible, frozenset) else possible[0] > possible[1]
    return None if none_left else {**facts, atom: possible}


def join(one: Facts, other: Facts) -> Facts:
    """What is known where one of the two is the case."""
    if one == other:
        return one
    found: Facts = {}
    for atom, a in one.items():
        b = other.get(atom)
        if isinstance(a, frozenset) and isinstance(b, frozenset):
            found[atom] = a | b
        elif isinstance(a, tuple) and isinstance(b, tuple):
            found[atom] = (min(a[0], b[0]), max(a[1], b[1]))
    return found


def join_all(several: Iterable[Facts | None]) -> Facts | None:
    """The same of several; None where none of them can be."""
    found: Facts | None = None
    for facts in several:
        if facts is not None:
            found = facts if found is None else join(found, facts)
    return found


def worded(when: "Expression | Value", inner: bool = False) -> str:
    """A condition in the words of the language."""
    if not isinstance(when, Expression):
        return str(when).lower() if isinstance(when, bool) else str(when)
    op, parts = when.op, when.parts
    if op == "not":
        inner = isinstance(parts[0], Expression) and parts[0].op in COMPARISONS
        return f"not ({worded(parts[0])})" if inner else f"not {worded(parts[0], True)}"
    if op in ("and", "or"):
        told = f" {op} ".join(worded(part, True) for part in parts)
        return f"({told})" if inner else told
    if len(parts) == 1:
        return worded(parts[0]) if op in ("name", "beat", "number") else f"{op}({bare(when)})"
    other = worded(parts[1], True)
    if isinstance(parts[0], Expression) and parts[0].op == "beat":
        other = other.rsplit("/", 1)[-1]
    return f"{worded(parts[0], True)} {op} {other}"
