"""Conditions: a small language over declared, typed variables. Parsed once, checked at load, with no reach into Python.

expression := and ('or' and)*      and := not ('and' not)*      not := 'not' not | compare
compare    := value (('is' | '<' | '<=' | '>' | '>=') value)?
value      := number | 'true' | 'false' | name | name '(' word ')' | '(' expression ')'
"""

import re
from collections.abc import Callable, Iterable
from functools import cached_property
from operator import ge, gt, le, lt

import msgspec

from game.core.problem import did_you_mean, listed

MOST_TOKENS = 100
"""Words, numbers and signs of one condition."""

_NUMBER = re.compile(r"[+-]?[0-9]{1,9}")
_TOKEN = re.compile(r"\s*(?:(-?[0-9]{1,9}(?![\w/-]))|(<=|>=|<|>|\(|\))|(#?[A-Za-z_0-9][\w-]*(?:/[\w-]+)*))", re.ASCII)
COMPARISONS = ("is", "<", "<=", ">", ">=")
FUNCTIONS = ("visited", "saw", "has", "bond", "said")
_ASKED = frozenset(("name", "beat", *FUNCTIONS))
"""Operators that are answered by asking for one word."""
RESERVED = ("and", "or", "not", "is", "true", "false", "beat", *FUNCTIONS)
"""Words of the language, which no variable may have for a name."""
COUNTS = ("visited", "saw", "bond", "said")
"""The functions that come to a number; the others are true or false."""

Value = bool | int | str
Ask = Callable[[str, str], Value]
"""Answers for `name` (a variable), `beat` and each function, by its kind and its word."""


class Variable(msgspec.Struct, frozen=True):
    """A declared variable. `kind` is words, bool or number; `words` what it may be; `profile`: kept across books.
    `later` says which chapter will set or ask about it, where none does yet."""

    kind: str
    words: tuple[str, ...]
    start: Value
    profile: bool = False
    later: str = ""


class Expression(msgspec.Struct, frozen=True, array_like=True, dict=True):
    """An operator with its parts; leaves are numbers, words and names."""

    op: str
    parts: tuple["Expression | Value", ...]

    @cached_property
    def put(self) -> Callable[[Ask], Value]:
        """What it comes to, by whoever answers; made ready when it is first asked."""
        return _put(self.op, self.parts)

    @cached_property
    def terms(self) -> int:
        """How many and-ed terms: the measure of how specific a condition is."""
        if self.op != "and":
            return 1
        return sum(part.terms if isinstance(part, Expression) else 1 for part in self.parts)

    def names(self) -> frozenset[tuple[str, str]]:
        """Every (`name` or function, word) that is asked about."""
        return self._names

    @cached_property
    def _names(self) -> frozenset[tuple[str, str]]:
        if self.op in _ASKED:
            return frozenset(((self.op, str(self.parts[0])),))
        return frozenset(pair for part in self.parts if isinstance(part, Expression) for pair in part.names())

    @cached_property
    def asks_beat(self) -> bool:
        """Whether it asks about a beat."""
        return any(kind == "beat" for kind, _ in self.names())

    @cached_property
    def seen_things(self) -> frozenset[str]:
        """The names of the things that it asks about whether they were looked at, wherever they are."""
        return frozenset(word.rsplit(" ", 1)[-1] for kind, word in self.names() if kind == "saw")


def qualified(chapter: str, beat: str) -> str:
    """A beat's name in the whole book: its chapter's folder and its own name; empty before the first beat."""
    return f"{chapter}/{beat}" if beat else ""


class Names(msgspec.Struct, frozen=True):
    """What an expression may speak of: variables, and the words each function knows. `beats` leads from what is typed
    to a beat's name in the whole book, `things` to the place of a thing and its name; `unclear` are the names of
    several things, and how each can be written."""

    variables: dict[str, Variable]
    words: dict[str, frozenset[str]]
    beats: dict[str, str]
    things: dict[str, str] = {}
    unclear: dict[str, tuple[str, ...]] = {}


class BadExpression(ValueError):
    """What is wrong, in words."""


class UnknownName(BadExpression):
    """A `name` that is not declared is asked about."""

    def __init__(self, name: str, message: str) -> None:
        self.name = name
        super().__init__(message)


def parse(text: str, names: Names) -> Expression:
    """The expression in `text`. Raises BadExpression for what cannot be read or is not declared."""
    tokens, at, end = list[str](), 0, len(text.rstrip())
    while at < end:
        match = _TOKEN.match(text, at)
        if not match:
            advice = ": write `is`" if text[at:].lstrip().startswith(("=", "!")) else ""
            raise BadExpression(f"cannot read '{text[at:].strip()}'{advice}")
        tokens.append(match[match.lastindex or 0])
        at = match.end()
        if len(tokens) > MOST_TOKENS:
            raise BadExpression("the condition is too long; part it")
    if not tokens:
        raise BadExpression("there is no condition")
    parser = _Parser(tokens, names)
    found = parser.either()
    if parser.tokens:
        raise BadExpression(f"did not expect '{parser.tokens[0]}'")
    return found


class _Parser:
    def __init__(self, tokens: list[str], names: Names) -> None:
        self.tokens, self.names = tokens, names

    def take(self, *wanted: str) -> str | None:
        return self.tokens.pop(0) if self.tokens and self.tokens[0] in wanted else None

    def next(self, what: str) -> str:
        if not self.tokens:
            raise BadExpression(f"{what} is missing at the end")
        return self.tokens.pop(0)

    def either(self) -> Expression:
        parts = [self.both()]
        while self.take("or"):
            parts.append(self.both())
        return parts[0] if len(parts) == 1 else Expression("or", tuple(parts))

    def both(self) -> Expression:
        parts = [self.negated()]
        while self.take("and"):
            parts.append(self.negated())
        return parts[0] if len(parts) == 1 else Expression("and", tuple(parts))

    def negated(self) -> Expression:
        return Expression("not", (self.negated(),)) if self.take("not") else self.compared()

    def compared(self) -> Expression:
        left = self.value()
        op = self.take(*COMPARISONS)
        if not op:
            self.truth(left)
            return left
        if op == "is" and left.op == "beat":
            return Expression("is", (left, self.beat(self.next("a beat's name"))))
        if op == "is" and left.op == "name":
            return Expression("is", (left, self.worth(str(left.parts[0]))))
        right = self.value()
        for side, other in ((left, right), (right, left)):
            if op != "is" or self.kind(side) not in ("number", "bool"):
                self.number(side)
            elif self.kind(side) == "number" and self.kind(other) == "bool":
                raise BadExpression(f"{_told(side)} is a number, which is neither true nor false")
        return Expression(op, (left, right))

    def beat(self, word: str) -> str:
        """The name in the whole book of the beat that is called `word`."""
        if word in self.names.beats:
            return self.names.beats[word]
        elsewhere = [beat for beat in self.names.beats if beat.endswith(f"/{word}")]
        if elsewhere:
            raise UnknownName(word, f"the beat '{word}' belongs to another chapter: write {' or '.join(elsewhere)}")
        raise UnknownName(word, f"there is no beat '{word}'{did_you_mean(word, self.names.beats)}")

    def thing(self, word: str) -> str:
        """The place and the name of the thing that is called `word`."""
        if word in self.names.unclear:
            ways = " or ".join(f"saw({way})" for way in self.names.unclear[word])
            raise BadExpression(f"saw({word}): several places have one: write {ways}")
        if word not in self.names.things:
            raise UnknownName(word, f"saw({word}): nothing is called that{did_you_mean(word, self.names.things)}")
        return self.names.things[word]

    def worth(self, name: str) -> Value:
        """The value that follows `name is`."""
        return worth(name, self.names.variables[name], self.next(f"what '{name}' is"))

    def kind(self, side: Expression) -> str:
        """What `side` comes to: number, bool, words or beat."""
        if side.op == "name":
            return self.names.variables[str(side.parts[0])].kind
        if side.op == "number":
            return "bool" if isinstance(side.parts[0], bool) else "number"
        if side.op == "beat":
            return "beat"
        return "number" if side.op in COUNTS else "bool"

    def number(self, side: Expression) -> None:
        if self.kind(side) != "number":
            raise BadExpression(f"{_told(side)} is no number; compare it with `is`")

    def truth(self, alone: Expression) -> None:
        if alone.op == "beat":
            raise BadExpression("say which: `beat is …`")
        if alone.op == "name" and self.names.variables[str(alone.parts[0])].kind == "words":
            words = ", ".join(self.names.variables[str(alone.parts[0])].words)
            raise BadExpression(f"say which: `{alone.parts[0]} is …` ({words})")

    def value(self) -> Expression:
        if self.take("("):
            inner = self.either()
            if not self.take(")"):
                raise BadExpression("a bracket is not closed")
            return inner
        token = self.next("a value")
        if _NUMBER.fullmatch(token):
            return Expression("number", (int(token),))
        if token in ("true", "false"):
            return Expression("number", (token == "true",))
        if self.take("("):
            return self.call(token)
        if token == "beat":
            return Expression("beat", ("beat",))
        if token in self.names.variables:
            return Expression("name", (token,))
        raise UnknownName(token, f"'{token}' is not declared{did_you_mean(token, self.names.variables)}")

    def call(self, function: str) -> Expression:
        argument = self.next("a name").lstrip("#")
        if not self.take(")"):
            raise BadExpression(f"{function}(…) takes one name")
        if function not in FUNCTIONS:
            raise BadExpression(f"'{function}' is no function{did_you_mean(function, FUNCTIONS)}")
        if function == "saw":
            return Expression(function, (self.thing(argument),))
        known = self.names.words[function]
        if argument not in known:
            raise UnknownName(
                argument, f"{function}({argument}): nothing is called that{did_you_mean(argument, known)}"
            )
        return Expression(function, (argument,))


def bare(side: Expression) -> str:
    """What a name or function asks about, as it is typed where that is clear: a thing without its place."""
    return str(side.parts[0]).rsplit(" ", 1)[-1]


def _told(side: Expression) -> str:
    """How a problem speaks of one side of a comparison."""
    if side.op in FUNCTIONS:
        return f"{side.op}({bare(side)})"
    if side.op in ("name", "beat"):
        return f"'{side.parts[0]}'"
    return str(side.parts[0]).lower() if side.op == "number" else "what stands in brackets"


def worth(name: str, variable: Variable, word: str) -> Value:
    """What `word` means as a value of `variable`. Raises BadExpression when it is none."""
    if variable.kind == "words":
        if word not in variable.words:
            rest = f": it is {listed(variable.words)}" if variable.words else ""
            raise BadExpression(f"'{name}' is never '{word}'{did_you_mean(word, variable.words) or rest}")
        return word
    if variable.kind == "bool":
        if word not in ("true", "false"):
            raise BadExpression(f"'{name}' is true or false, not '{word}'")
        return word == "true"
    if not _NUMBER.fullmatch(word):
        raise BadExpression(f"'{name}' is a whole number, not '{word}'")
    return int(word)


_ORDERS: dict[str, Callable[[int, int], bool]] = {"<": lt, "<=": le, ">": gt, ">=": ge}


def evaluate(expression: Expression, ask: Ask) -> Value:
    """What `expression` comes to."""
    return expression.put(ask)


def _put(op: str, parts: tuple[Expression | Value, ...]) -> Callable[[Ask], Value]:
    if op in _ASKED:
        word = str(parts[0])
        return lambda ask: ask(op, word)
    puts = tuple(part.put if isinstance(part, Expression) else _always(part) for part in parts)
    first, last = puts[0], puts[-1]
    if op == "number":
        return first
    if op == "not":
        return lambda ask: not first(ask)
    if op == "is" and isinstance(value := parts[-1], Expression):
        return lambda ask: first(ask) == last(ask)
    if op == "is" and isinstance(asked := parts[0], Expression) and asked.op in _ASKED:
        kind, name = asked.op, str(asked.parts[0])
        return lambda ask: ask(kind, name) == value
    if op == "is":
        return lambda ask: first(ask) == value
    if op in _ORDERS:
        order = _ORDERS[op]
        return lambda ask: order(int(first(ask)), int(last(ask)))
    settles = op == "or"
    if settles and (choice := _one_of(parts)):
        kind, name, values = choice
        return lambda ask: ask(kind, name) in values

    def joined(ask: Ask) -> bool:
        for put in puts:
            if bool(put(ask)) is settles:
                return settles
        return not settles

    return joined


def _one_of(parts: Iterable[Expression | Value]) -> tuple[str, str, frozenset[Value]] | None:
    """What is asked for in all of `parts`, and the values one of which it has to be; None where they ask for more than
    one word, or for anything but its value."""
    asked, values = set(), set()
    for part in parts:
        if not isinstance(part, Expression) or part.op != "is":
            return None
        word, value = part.parts
        if not isinstance(word, Expression) or word.op not in _ASKED or isinstance(value, Expression):
            return None
        asked.add((word.op, str(word.parts[0])))
        values.add(value)
    return (*asked.pop(), frozenset(values)) if len(asked) == 1 else None


def _always(value: Value) -> Callable[[Ask], Value]:
    return lambda _: value
