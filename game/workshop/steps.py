"""The steps of a walkthrough, read strictly: each is one verb, and what it is done to."""

import re
from collections.abc import Callable
from typing import Any

import msgspec

from game.content.boards import ROWS
from game.content.books import END
from game.content.classes import FACINGS
from game.content.commands import NONE
from game.content.expressions import BadExpression, Expression, Value, parse, worth
from game.content.yamltree import Node, Tree, is_list, is_mapping
from game.core.pace import TICKS
from game.trials import TRIALS, Act, AnyAct
from game.workshop.vocabulary import Vocabulary

LONGEST = 600
"""Seconds, lines or ticks that one step may ask for."""
NOTHING = "nothing"
"""What is on show while play goes on."""
OPTIONS = "options"
"""What is on show while something is asked."""
OUTCOMES = tuple(sorted({outcome for row in ROWS.values() for outcome in row.outcomes}))
"""What trials can come to."""
ACTS = tuple(str(act.__struct_config__.tag) for row in TRIALS.values() for act in row.acts)
"""What can be done in them."""
NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
"""What endings and pictures may be called."""


class Step(msgspec.Struct, frozen=True):
    """One step: its verb, its checked arguments, the line of the file and the words it was written with."""

    verb: str
    arguments: tuple[Any, ...]
    line: int
    told: str


class Wanted(msgspec.Struct, frozen=True):
    """One thing that should be so: what is asked about (`kind`, and `name` where it has one), and the answer."""

    kind: str
    value: Any
    name: str = ""


class Steps:
    """Reads the steps of a plan, which may name what is `known`. Each method named after a verb gives its arguments;
    None where there was a problem."""

    def __init__(self, tree: Tree, known: Vocabulary) -> None:
        self.tree, self.known = tree, known

    def step(self, node: Node) -> Step | None:
        """One step: a verb alone, or `verb: argument`."""
        if is_mapping(node):
            pairs = self.tree.pairs(node, "a step")
            if len(pairs) != 1:
                self.tree.fail(node, "a step is one verb: begin each with a dash")
                return None
            key, value = pairs[0]
        else:
            key, value = node, None
        verb = self.tree.word(key, "a step")
        if not self.tree.known(key, verb, VERBS, "is nothing a walkthrough can do"):
            return None
        before = len(self.tree.problems)
        arguments = VERBS[verb](self, key, value)
        if len(self.tree.problems) > before:
            return None
        told = f"{verb}: {value.value}" if value is not None and isinstance(value.value, str) else verb
        return Step(verb, arguments, key.start_mark.line + 1, told)

    # ------------------------------------------------------------------ verbs
    def alone(self, _key: Node, value: Node | None) -> tuple[Any, ...]:
        """Nothing follows the verb."""
        if value is not None:
            self.tree.fail(value, "nothing follows this verb")
        return ()

    def word(self, key: Node, value: Node | None) -> str:
        """The word that has to follow."""
        if value is None:
            self.tree.fail(key, f"say what to {key.value}: `{key.value}: …`")
            return ""
        return self.tree.word(value)

    def name(self, key: Node, value: Node | None, known: frozenset[str] | tuple[str, ...], what: str) -> tuple[str]:
        """One name of those that are known."""
        word = self.word(key, value)
        if value is not None:
            self.tree.known(value, word, known, what)
        return (word,)

    def on_map(self, key: Node, value: Node | None, known: frozenset[str], what: str) -> tuple[str]:
        """One name of what is on the maps. One that could not be read may have anything on it."""
        return self.name(key, value, known, what) if self.known.whole else (self.word(key, value),)

    def times(self, _key: Node, value: Node | None) -> tuple[int]:
        """How often; once where nothing is said."""
        return (self.count(value, "how often") if value is not None else 1,)

    def seconds(self, key: Node, value: Node | None) -> tuple[int]:
        """A time, in ticks."""
        if value is None:
            self.tree.fail(key, f"say how many seconds: `{key.value}: 1.5`")
            return (0,)
        seconds = self.tree.number(value, "seconds", 1)
        if not 0 < seconds <= LONGEST:
            self.tree.fail(value, f"should be between 0 and {LONGEST} seconds")
        return (max(1, round(seconds * TICKS)),)

    def count(self, value: Node, what: str) -> int:
        number = self.tree.whole(value, what, 1)
        if not 1 <= number <= LONGEST:
            self.tree.fail(value, f"{what} should be between 1 and {LONGEST}")
        return number

    def walk(self, key: Node, value: Node | None) -> tuple[str, int, bool]:
        """`walk: right 40`, `walk: up 12 hurry`: a direction held for so many ticks."""
        parts = self.word(key, value).split()
        right = len(parts) in (2, 3) and parts[0] in FACINGS and parts[1].isdigit() and parts[2:] in ([], ["hurry"])
        if value is None or not right or not 1 <= int(parts[1]) <= LONGEST:
            self.tree.fail(value or key, "should be a side and ticks, such as `walk: right 40` or `walk: up 12 hurry`")
            return ("down", 1, False)
        return parts[0], int(parts[1]), len(parts) == 3

    def breath(self, key: Node, value: Node | None) -> tuple[str, int]:
        """`breathe: {way: right, ticks: 40}`: a side, empty for standing still, and for how many ticks."""
        if value is None:
            self.tree.fail(key, "say for how long: `breathe: {way: right, ticks: 40}`")
            return ("", 1)
        parts = self.tree.mapping(value, "a breath", ("way", "ticks"))
        way = self.name(key, parts["way"], FACINGS, "is no side")[0] if "way" in parts else ""
        if "ticks" in parts:
            return way, self.count(parts["ticks"], "ticks")
        self.tree.fail(value, "say for how many ticks: `breathe: {way: right, ticks: 40}`")
        return way, 1

    def act(self, key: Node, value: Node | None) -> tuple[Act]:
        """`{ring.turn: 1}`: an act and what it is given, or its name alone."""
        name, given = value, None
        if value is not None and is_mapping(value):
            name, given = next(iter(self.tree.pairs(value, "what to do")), (None, None))
        if name is None:
            self.tree.fail(key, "say what to do: `do: {ring.turn: 1}`")
            return (Act(),)
        if not self.tree.known(name, self.tree.word(name), ACTS, "is nothing that is done in a trial"):
            return (Act(),)
        items = self.tree.items(given, "what it is given") if given is not None and is_list(given) else [given]
        words = [self.tree.word(item) for item in items if item is not None]
        try:
            return (msgspec.convert([name.value, *words], type=AnyAct, strict=False),)
        except msgspec.ValidationError as error:
            self.tree.fail(name, f"'{name.value}' is not given so: {error}")
            return (Act(),)

    def file_name(self, key: Node, value: Node | None) -> tuple[str]:
        """What a picture is called."""
        word = self.word(key, value)
        if value is not None and not NAME.fullmatch(word):
            self.tree.fail(value, "a picture's name is small letters and numbers, with - between words")
        return (word,)

    # ------------------------------------------------------------------ what should be so
    def expect(self, key: Node, value: Node | None) -> tuple[tuple[Wanted, ...]]:
        """`expect: {line: b01, pillow: promised, bond mia: 2, …}`."""
        if value is None:
            self.tree.fail(key, f"say what to {key.value}: `{key.value}: {{line: …}}`")
            return ((),)
        pairs = self.tree.pairs(value, f"what to {key.value}")
        return (tuple(wanted for name, node in pairs if (wanted := self.wanted(name, node))),)

    def wanted(self, key: Node, node: Node) -> Wanted | None:
        name, known, tree = key.value, self.known, self.tree
        kind, _, who = name.partition(" ")
        if kind == "bond" and who:
            tree.known(key, who, known.people, "is nobody in the cast")
            return Wanted("bond", tree.whole(node, name), who)
        simple: dict[str, tuple[frozenset[str], str]] = {
            "line": (known.lines | {NOTHING, OPTIONS}, "is no line's id"),
            "place": (known.places | {place.rsplit("/", 1)[-1] for place in known.places}, "is no place"),
            "beat": (frozenset(beat.rsplit("/", 1)[-1] for beat in known.names.beats) | {END}, "is no beat"),
            "light": (known.lights, "is no light"),
            "lead": (known.people, "is nobody in the cast"),
            "picture": (known.pictures | {NONE}, "is no picture that can be shown"),
        }
        lists: dict[str, tuple[frozenset[str], str]] = {
            "said": (known.lines, "is no line's id"),
            "options": (known.lines, "is no option's id"),
            "closed": (known.lines, "is no option's id"),
            "has": (known.names.words["has"], "is no memory in the cast"),
            "party": (known.people, "is nobody in the cast"),
        }
        if name in simple:
            return Wanted(name, self.name(key, node, *simple[name])[0])
        if name in lists:
            items = tree.items(node, name) if is_list(node) else [node]
            return Wanted(name, tuple(self.name(key, item, *lists[name])[0] for item in items))
        if name == "people":
            return self.people(node)
        if name == "holds":
            return self.holds(node)
        variables = known.names.variables
        if tree.known(key, name, [*simple, *lists, "people", "holds", "bond …", *variables], "cannot be asked about"):
            return self.variable(name, node)
        return None

    def people(self, node: Node) -> Wanted:
        """`people: {mia: her_room}`: who stands at which spot."""
        found = {}
        for who, spot in self.tree.pairs(node, "people"):
            self.tree.known(who, who.value, self.known.people, "is nobody in the cast")
            found[who.value] = self.on_map(who, spot, self.known.spots, "is no spot on any map")[0]
        return Wanted("people", found)

    def holds(self, node: Node) -> Wanted:
        """`holds: "a condition"`, in the words that scripts use."""
        found: Expression | None = None
        try:
            found = parse(self.tree.word(node, "a condition"), self.known.names)
        except BadExpression as error:
            self.tree.fail(node, str(error))
        return Wanted("holds", found, self.tree.word(node))

    def variable(self, name: str, node: Node) -> Wanted:
        value: Value = 0
        try:
            value = worth(name, self.known.names.variables[name], self.tree.word(node))
        except BadExpression as error:
            self.tree.fail(node, str(error))
        return Wanted("variable", value, name)


_ReadStep = Callable[[Steps, Node, Node | None], tuple[Any, ...]]

VERBS: dict[str, _ReadStep] = {
    "go": lambda steps, key, value: steps.on_map(key, value, steps.known.goals, "is nothing on any map"),
    "stand": lambda steps, key, value: steps.on_map(key, value, steps.known.spots, "is no spot on any map"),
    "walk": Steps.walk,
    "face": lambda steps, key, value: steps.name(key, value, FACINGS, "is no side"),
    "interact": Steps.alone,
    "look": lambda steps, key, value: steps.on_map(key, value, steps.known.things, "is no thing on any map"),
    "talk": lambda steps, key, value: steps.name(key, value, steps.known.people, "is nobody in the cast"),
    "press": Steps.times,
    "read": Steps.alone,
    "choose": lambda steps, key, value: steps.name(key, value, steps.known.lines, "is no option's id"),
    "silence": Steps.alone,
    "back": Steps.times,
    "wait": Steps.seconds,
    "breathe": Steps.breath,
    "rest": Steps.alone,
    "switch": lambda steps, key, value: steps.name(key, value, steps.known.people, "is nobody in the cast"),
    "reach": lambda steps, key, value: steps.on_map(key, value, steps.known.within_reach, "is nothing to be reached"),
    "push": lambda steps, key, value: steps.on_map(key, value, steps.known.movables, "is nothing that can be moved"),
    "until": Steps.expect,
    "do": Steps.act,
    "play": lambda steps, key, value: steps.name(key, value, OUTCOMES, "is no outcome of any trial"),
    "save_and_load": Steps.alone,
    "next_chapter": Steps.alone,
    "expect": Steps.expect,
    "picture": Steps.file_name,
}
"""What can be done.

`go` walks to a thing, person, door or spot with the keys and faces it; `stand` walks onto a spot. `look` and `talk`
walk there by the pointer and meet it; a line seen in a thing is put away again. `press` confirms so many lines, `read`
all lines up to the next options or the end. `silence` waits until saying nothing has become the answer. `until` waits
for what `expect` would expect. At the end of a chapter `next_chapter` goes on into the one that follows. `switch` plays
another of the party from here on.

In a trial, `do` does one thing, and `play` brings it to an outcome, as it says itself that this is come to; `reach`
comes to something in one that is played with the feet.

In a dream, `breathe` holds breath, walking or standing; `rest` waits until it is full. `reach` finds a way by itself,
through both layers, and may end with breath held: then so is the breath of a `push` or an `interact` right after it.
`push` moves a thing a tile on, and goes to it where it is not faced. `picture` says what is worth a picture.
"""
