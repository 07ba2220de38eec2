"""What the check takes to be possible is never less than what is: held against every answer there can be, and against
conversations as they are really played."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.content.book import Book
from game.content.expressions import Expression, Names, Variable, evaluate, parse
from game.content.nodes import Branch, Choose, Command, Detour, Goto, Jump, Mark, Option, Return, Say
from game.content.scripts import Script
from game.core.rng import seeded
from game.story.dialogue import Runner
from game.story.memory import Judge, Memory
from game.workshop.checks.facts import BEAT, World, join, worded
from game.workshop.checks.flow import Flow

VARIABLES = {
    "mood": Variable("words", ("calm", "cross", "gone"), "calm"),
    "rain": Variable("bool", (), False),
    "steps": Variable("number", (), 0),
}
NODES = ("one", "two", "three")
BEATS = ("dusk", "dawn")
NAMES = Names(
    VARIABLES,
    {
        "visited": frozenset(NODES), "has": frozenset({"key"}), "bond": frozenset({"mia"}),
        "said": frozenset({"aaa"}),
    },
    {beat: beat for beat in BEATS},
    {"clock": "hall clock"},
)  # fmt: skip
WORLD = World(VARIABLES, {BEAT: frozenset(BEATS)})
NUMBERS = ("steps", "visited(one)", "visited(two)", "saw(clock)", "bond(mia)", "said(aaa)")
number = st.integers(-2, 3).map(str)
plain = st.one_of(
    st.sampled_from(
        ("rain", "rain is true", "rain is false", "has(key)", "visited(one)", "saw(clock)", "steps", "true")
    ),
    st.sampled_from(VARIABLES["mood"].words).map("mood is {}".format),
    st.sampled_from(BEATS).map("beat is {}".format),
    st.tuples(st.sampled_from(NUMBERS), st.sampled_from(("is", "<", "<=", ">", ">=")), number).map(" ".join),
    st.tuples(number, st.sampled_from(("<", "<=", ">", ">=")), st.sampled_from(NUMBERS)).map(" ".join),
    st.tuples(st.sampled_from(NUMBERS), st.just("<"), st.sampled_from(NUMBERS)).map(" ".join),
)
conditions = st.recursive(
    plain,
    lambda inner: st.one_of(
        inner.map("not ({})".format),
        st.tuples(inner, st.sampled_from(("and", "or")), inner).map(lambda parts: "({} {} {})".format(*parts)),
    ),
    max_leaves=6,
).map(lambda text: parse(text, NAMES))
answers = st.fixed_dictionaries(
    {
        ("name", "mood"): st.sampled_from(VARIABLES["mood"].words),
        ("name", "rain"): st.booleans(),
        ("name", "steps"): st.integers(-3, 4),
        ("visited", "one"): st.integers(0, 3),
        ("visited", "two"): st.integers(0, 3),
        ("saw", "hall clock"): st.integers(0, 3),
        ("bond", "mia"): st.integers(-3, 3),
        ("said", "aaa"): st.integers(0, 3),
        ("has", "key"): st.booleans(),
        BEAT: st.sampled_from(BEATS),
    }
)


def fits(facts, ask):
    """Whether everything that is known is so."""
    for atom, possible in facts.items():
        value = ask(*atom)
        if not (value in possible if isinstance(possible, frozenset) else possible[0] <= value <= possible[1]):
            return False
    return True


# ------------------------------------------------------------------ conditions
@given(conditions, answers)
def test_a_condition_that_holds_is_never_refused(when, answer):
    holds = bool(evaluate(when, lambda kind, word: answer[kind, word]))
    facts = WORLD.narrow(when, holds, {})
    assert facts is not None
    assert fits(facts, lambda kind, word: answer[kind, word])


@given(conditions, conditions, answers)
def test_two_conditions_that_hold_are_never_refused_together(first, second, answer):
    facts = {}
    for when in (first, second):
        facts = WORLD.narrow(when, bool(evaluate(when, lambda kind, word: answer[kind, word])), facts)
        assert facts is not None
    assert fits(facts, lambda kind, word: answer[kind, word])


@given(conditions, conditions, answers)
def test_what_is_known_either_way_is_known_of_both(first, second, answer):
    def ask(kind, word):
        return answer[kind, word]

    one = WORLD.narrow(first, True, {})
    other = WORLD.narrow(second, True, {})
    if one is not None and other is not None and (fits(one, ask) or fits(other, ask)):
        assert fits(join(one, other), ask)


@given(conditions)
def test_a_condition_is_told_in_words_that_mean_the_same(when):
    assert isinstance(when, Expression)
    assert parse(worded(when), NAMES) == when


# ------------------------------------------------------------------ conversations
steps = st.recursive(
    st.one_of(
        st.just(("say",)),
        st.sampled_from(VARIABLES["mood"].words).map(lambda word: ("do", Command("set", ("mood", word)))),
        st.booleans().map(lambda value: ("do", Command("set", ("rain", value)))),
        st.integers(-1, 2).map(lambda value: ("do", Command("set", ("steps", value)))),
        st.just(("do", Command("add", ("steps", 1)))),
        st.sampled_from(("give", "take")).map(lambda name: ("do", Command(name, ("key",)))),
        st.sampled_from(BEATS).map(lambda beat: ("do", Command("beat", (beat,)))),
        st.just(("do", Command("bond", ("mia", -1)))),
        st.sampled_from(NODES).map(lambda node: ("leave", Goto(node))),
        st.sampled_from(NODES).map(lambda node: ("leave", Detour(node))),
        st.just(("leave", Return())),
    ),
    lambda inner: st.one_of(
        st.tuples(st.just("if"), conditions, st.lists(inner, max_size=3), st.lists(inner, max_size=2)),
        st.tuples(
            st.just("choose"),
            st.lists(st.tuples(st.none() | conditions, st.lists(inner, max_size=2)), min_size=1, max_size=3),
            st.booleans(),
        ),
    ),
    max_leaves=8,
)
books = st.fixed_dictionaries({node: st.lists(steps, min_size=1, max_size=5) for node in NODES})


def flat(node, block):
    """A block as conversations are compiled: see `Blocks`."""
    out = []

    def emit(items):
        for item in items:
            match item:
                case ("say",):
                    out.append(Say("aaa" if node == "one" and not out else f"{node}{len(out)}", "mia", "", "So."))
                case ("do" | "leave", said):
                    out.append(said)
                case ("if", when, then, otherwise):
                    top = len(out)
                    out.append(None)
                    emit(then)
                    skip = len(out)
                    out.append(None)
                    out[top] = Branch(when, len(out))
                    emit(otherwise)
                    out[skip] = Jump(len(out))
                case ("choose", offered, again):
                    top, options, ends = len(out), [], []
                    out.append(None)
                    for when, inner in offered:
                        id = f"{node}{len(out)}"
                        options.append(Option(id, "So?", len(out), when))
                        out.append(Mark(id))
                        emit(inner)
                        ends.append(len(out))
                        out.append(None)
                    for end in ends:
                        out[end] = Jump(top if again else len(out))
                    out[top] = Choose(tuple(options), 0, top, len(out), again)

    emit(block)
    return tuple(out)


class ScriptHost:
    """Carries out what a conversation says to do."""

    def __init__(self, memory, judge):
        self.memory, self.judge = memory, judge

    def do(self, said):
        name, *rest = said.arguments
        match said.name:
            case "set":
                self.memory.variables[name] = rest[0]
            case "add":
                self.memory.variables[name] = self.judge.ask("name", name) + rest[0]
            case "bond":
                self.memory.bonds[name] = self.memory.bonds.get(name, 0) + rest[0]
            case "give":
                self.memory.held[:] = [name]
            case "take":
                self.memory.held.clear()
            case "beat":
                self.judge.beat = name


any_talk = given(books, st.lists(st.integers(0, 2), min_size=30, max_size=30), st.sampled_from(BEATS))
"""A book, what is chosen in it, and the beat it is read in."""


def is_said(blocks, picks, beat):
    """Read a book, and find each thing that is said taken for reachable."""
    nodes = {node: flat(node, block) for node, block in blocks.items()}
    script = Script("s.yaml", {}, {}, nodes, {}, {})
    book = Book("book1", VARIABLES, (), {"s": script}, dict.fromkeys(NODES, "s"))
    flow = Flow(book, World(VARIABLES, {BEAT: frozenset(BEATS)}))
    flow.enter("one", {})
    memory = Memory()
    judge = Judge(memory, VARIABLES, beat)
    runner = Runner(book, memory, judge, seeded(1), ScriptHost(memory, judge))
    talk = runner.begin("one")
    for pick in picks:
        if talk is None:
            break
        frame = talk.frames[-1]
        facts = flow.before[frame.node][runner.index(frame)]
        assert facts is not None
        assert fits(facts, judge.ask)
        shown = runner.shown(talk)
        if isinstance(shown, Say):
            memory.hear(shown.id, "mia")
            talk = runner.after(talk)
        else:
            numbers = [number for number, _, is_open in runner.offered(shown) if is_open]
            number = numbers[pick % len(numbers)]
            memory.hear(shown.options[number].id, "mia")
            talk = runner.choose(talk, number)


@any_talk
@settings(max_examples=40)
def test_nothing_that_is_said_is_taken_for_unreachable(blocks, picks, beat):
    is_said(blocks, picks, beat)


@pytest.mark.full
@any_talk
@settings(max_examples=1000)
def test_nor_in_any_of_a_thousand_books(blocks, picks, beat):
    is_said(blocks, picks, beat)
