"""Walkthroughs, read strictly: what somebody does from a beginning on, step by step, and what should then be so.

    format: 1
    begin: {book: book1, chapter: 1-synthetic-noon, beat: breakfast, seed: 1}     # all of it may be left out
    ending: kindest                               # how the chapter ended is recorded under this name
    usual: true                                   # and shipped, for whoever begins with the next chapter
    steps:
      - talk: mia
      - read
      - choose: b42
      - expect: {line: b43, pillow: promised, bond mia: 1}

A later chapter says what it goes on from: `begin: {chapter: 2-…, after: kindest}`.
Lines and options are named by their ids, so that wording may change.
"""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from game.content.boards import ROWS
from game.content.book import Book
from game.content.book_reader import BOOKS
from game.content.books import END
from game.content.classes import FACINGS
from game.content.commands import NONE, PICTURE
from game.content.expressions import BadExpression, Expression, Names, Value, parse, worth
from game.content.library import Library
from game.content.naming import names_of_book
from game.content.yamltree import Node, Tree, is_list, is_mapping, load
from game.core.pace import TICKS
from game.core.problem import ContentError
from game.trials import TRIALS, Act, AnyAct
from game.workshop.endings import recorded, usual

LONGEST = 600
"""Seconds, lines or ticks that one step may ask for."""
ENDING = ".plan.yaml"
"""How the file name of a plan beside the maps ends."""
NOTHING = "nothing"
"""What is on show while play goes on."""
OPTIONS = "options"
"""What is on show while something is asked."""


OUTCOMES = tuple(sorted({outcome for row in ROWS.values() for outcome in row.outcomes}))
"""What trials can come to."""
ACTS = tuple(str(act.__struct_config__.tag) for row in TRIALS.values() for act in row.acts)
"""What can be done in them."""
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_NUMBER = re.compile(r"[0-9]{1,9}(?=-)")
"""What the folder of a chapter begins with."""


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


class Plan(msgspec.Struct, frozen=True):
    """A walkthrough. `chapter` and `beat` are empty for the first chapter of the book, from its page on; `after` names
    the ending of the chapter before that it goes on from (empty: none), and `ending` under which name the one that it
    comes to is recorded (empty: it is not); `usual`: that one is shipped, too."""

    file: str
    steps: tuple[Step, ...]
    book: str = BOOKS[0]
    chapter: str = ""
    beat: str = ""
    seed: int = 1
    after: str = ""
    ending: str = ""
    usual: bool = False


class Vocabulary(msgspec.Struct, frozen=True):
    """Everything a plan for one book may name. `movables` can be pushed; `marks` are what only a dream has: lamps,
    shards, fears and triggers; `pictures` can be held up. `whole`: every map could be read, so that what is on none of
    them is nowhere."""

    names: Names
    lines: frozenset[str]
    lights: frozenset[str]
    places: frozenset[str]
    things: frozenset[str]
    people: frozenset[str]
    spots: frozenset[str]
    doors: frozenset[str]
    movables: frozenset[str]
    marks: frozenset[str]
    pictures: frozenset[str]
    whole: bool

    @property
    def goals(self) -> frozenset[str]:
        """What can be gone to."""
        return self.things | self.people | self.doors | self.spots | self.movables

    @property
    def within_reach(self) -> frozenset[str]:
        """What a way through a dream can be looked for to."""
        return (self.goals | self.marks) - self.movables


Vocabularies = dict[tuple[str, str], Vocabulary]
"""What plans may name, by book and chapter."""


def plans(root: Path) -> list[Path]:
    """Every walkthrough of the project: those beside the maps, and in a checkout those of the tests; those of chapter 2
    before those of chapter 10, since they go on from each other's endings."""
    beside = (root / "levels").rglob("*" + ENDING)
    return sorted([*beside, *(root / "tests" / "walkthroughs").rglob("*.yaml")], key=_by_number)


def _by_number(path: Path) -> list[tuple[int, str]]:
    return [(int(found[0]) if (found := _NUMBER.match(part)) else 0, part) for part in path.parts]


def vocabulary(library: Library, book: Book, chapter: str) -> Vocabulary:
    """The names in `book`, for a plan that begins in `chapter` of it, and on every map that can be read; what is wrong
    with a map is for the check to say."""
    cast = library.texts.cast
    things, spots, doors = set[str](), set[str](), set[str]()
    movables, marks, whole = set[str](), set[str](), True
    for place in library.places():
        try:
            level = library.level(place)
        except ContentError:
            whole = False
            continue
        things |= {thing.look for thing in level.things} | {door.look for door in level.doors if door.look}
        things |= {movable.look for movable in level.movables.values() if movable.look and not level.pair}
        spots |= set(level.spots)
        doors |= {door.name for door in level.doors}
        movables |= set(level.movables)
        marks |= {lamp.name for lamp in level.lamps} | {shard.name for shard in level.shards}
        marks |= {fear.name for fear in level.fears} | {item.name or item.node for item in level.triggers}
    lines = frozenset(line for script in book.scripts.values() for line in script.lines)
    words = {
        "visited": frozenset(book.homes),
        "has": frozenset(cast.memories),
        "bond": frozenset(cast.people),
        "said": lines,
    }
    pictures = (key.removeprefix(PICTURE) for key in library.texts.words if key.startswith(PICTURE))
    return Vocabulary(
        names_of_book(book, chapter, words), lines, frozenset(library.texts.lights), frozenset(library.places()),
        frozenset(things), frozenset(cast.people), frozenset(spots), frozenset(doors),
        frozenset(movables), frozenset(marks), frozenset(pictures), whole,
    )  # fmt: skip


def read_plan(library: Library, path: Path, known: Vocabularies | None = None) -> Plan:
    """The walkthrough in `path`. `known` keeps names for the next that is read. Raises ContentError
    with every problem in it, or in the texts it plays."""
    tree = load(library.root, path, "a walkthrough")
    top = tree.mapping(tree.top, "a walkthrough", ("format", "begin", "ending", "usual", "steps"))
    begin = tree.mapping(top.get("begin"), "begin", ("book", "chapter", "beat", "seed", "after"))
    name = tree.word(begin["book"]) if "book" in begin else BOOKS[0]
    if "book" in begin and not tree.known(begin["book"], name, library.texts.books, "is no book"):
        raise ContentError(tree.problems)
    book = library.book(name)
    chapter = _one_of(tree, begin.get("chapter"), [chapter.name for chapter in book.chapters], "is no chapter")
    chapters = [found for found in book.chapters if chapter in ("", found.name)][:1]
    beat = _one_of(tree, begin.get("beat"), [beat for found in chapters for beat in found.beats], "is no beat here")
    seed = tree.whole(begin["seed"], "seed", 1) if "seed" in begin else 1
    after = _after(tree, begin.get("after"), library, book, chapter)
    ending = tree.word(top["ending"], "ending") if "ending" in top else ""
    if "ending" in top and not _NAME.fullmatch(ending):
        tree.fail(top["ending"], "an ending's name is small letters and numbers, with - between words")
    shipped = "usual" in top and tree.flag(top["usual"], "usual")
    if shipped and not ending:
        tree.fail(top["usual"], "the usual ending has a name: say `ending:` too")
    names = name, chapters[0].name if chapters else ""
    known = {} if known is None else known
    if names not in known:
        known[names] = vocabulary(library, book, names[1])
    reader = _Steps(tree, known[names])
    steps = tuple(step for node in tree.items(top.get("steps"), "steps") if (step := reader.step(node)))
    if not steps and not tree.problems:
        tree.fail(top.get("steps", tree.top), "a walkthrough needs steps")
    tree.stop()
    return Plan(tree.name, steps, name, chapter, beat, seed, after, ending, shipped)


def _after(tree: Tree, node: Node | None, library: Library, book: Book, chapter: str) -> str:
    """The name of an ending of the chapter before."""
    if node is None or chapter not in ("", *(each.name for each in book.chapters)):
        return ""
    before = book.before(chapter) if chapter else None
    if before is None:
        tree.fail(node, "nothing comes before the first chapter: leave out `after:`, or say which `chapter:`")
        return ""
    known = [*recorded(library.root, book.name, before.name)]
    shipped = usual(library.root, book.name, before.name)
    if shipped.is_file():
        known.append(shipped.stem)
    return _one_of(tree, node, known, f"is no recorded ending of {before.name}")


def _one_of(tree: Tree, node: Node | None, known: list[str], what: str) -> str:
    if node is None:
        return ""
    word = tree.word(node)
    tree.known(node, word, known, what)
    return word


class _Steps:
    """Reads steps. Each method named after a verb gives its arguments; None where there was a problem."""

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
        if value is not None and not _NAME.fullmatch(word):
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


_ReadStep = Callable[[_Steps, Node, Node | None], tuple[Any, ...]]

VERBS: dict[str, _ReadStep] = {
    "go": lambda steps, key, value: steps.on_map(key, value, steps.known.goals, "is nothing on any map"),
    "stand": lambda steps, key, value: steps.on_map(key, value, steps.known.spots, "is no spot on any map"),
    "walk": _Steps.walk,
    "face": lambda steps, key, value: steps.name(key, value, FACINGS, "is no side"),
    "interact": _Steps.alone,
    "look": lambda steps, key, value: steps.on_map(key, value, steps.known.things, "is no thing on any map"),
    "talk": lambda steps, key, value: steps.name(key, value, steps.known.people, "is nobody in the cast"),
    "press": _Steps.times,
    "read": _Steps.alone,
    "choose": lambda steps, key, value: steps.name(key, value, steps.known.lines, "is no option's id"),
    "silence": _Steps.alone,
    "back": _Steps.times,
    "wait": _Steps.seconds,
    "breathe": _Steps.breath,
    "rest": _Steps.alone,
    "switch": lambda steps, key, value: steps.name(key, value, steps.known.people, "is nobody in the cast"),
    "reach": lambda steps, key, value: steps.on_map(key, value, steps.known.within_reach, "is nothing to be reached"),
    "push": lambda steps, key, value: steps.on_map(key, value, steps.known.movables, "is nothing that can be moved"),
    "until": _Steps.expect,
    "do": _Steps.act,
    "play": lambda steps, key, value: steps.name(key, value, OUTCOMES, "is no outcome of any trial"),
    "save_and_load": _Steps.alone,
    "next_chapter": _Steps.alone,
    "expect": _Steps.expect,
    "picture": _Steps.file_name,
}
"""What can be done.

`go` walks to a thing, person, door or spot with the keys and faces it; `stand` walks onto a spot. `look` and `talk`
walk there by the pointer and meet it; a line seen in a thing is put away again. `press` confirms so many lines, `read`
all lines up to the next options or the end. `silence` waits until saying nothing has become the answer. `until` waits
for what `expect` would expect. At the end of a chapter `next_chapter` goes on into the one that follows. `switch` plays
another of the party from here on.

In a trial, `do` does one thing, and `play` brings it to an outcome, as it says itself that this is come to.

In a dream, `breathe` holds breath, walking or standing; `rest` waits until it is full. `reach` finds a way by itself,
through both layers, and may end with breath held: then so is the breath of a `push` or an `interact` right after it.
`push` moves a thing a tile on, and goes to it where it is not faced. `picture` says what is worth a picture.
"""
