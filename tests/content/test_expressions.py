"""Conditions: what they mean, what is wrong with them, and that nothing else can be said in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content.blocks import WORDS
from game.content.expressions import FUNCTIONS, BadExpression, Expression, Names, Variable, evaluate, parse
from game.content.paths import project

NAMES = Names(
    {
        "pillow": Variable("words", ("unasked", "promised"), "unasked"),
        "rain": Variable("bool", (), False),
        "cups": Variable("number", (), 0),
    },
    {
        "visited": frozenset({"breakfast", "night"}),
        "has": frozenset({"kite"}),
        "bond": frozenset({"mia"}),
        "said": frozenset({"k3f", "123", "3kf"}),
    },
    {"breakfast": "1-x/breakfast", "evening": "1-x/evening", "2-y/dusk": "2-y/dusk"},
    {"shelf": "room shelf", "letter": "room letter", "hall/bed": "hall bed", "room/bed": "room bed"},
    {"bed": ("hall/bed", "room/bed")},
)

numbers = st.integers(-50, 50)
counts = st.sampled_from(
    ["visited(breakfast)", "visited(night)", "saw(shelf)", "bond(mia)", "said(#k3f)", "said(3kf)", "cups"]
)
facts = st.sampled_from(["rain", "has(kite)", "true", "false"])
choices = st.sampled_from(["pillow is promised", "pillow is unasked", "beat is breakfast", "beat is evening"])


def oracle(name):
    """How the same is said in Python."""
    table = {
        "pillow is promised": "world['pillow'] == 'promised'",
        "pillow is unasked": "world['pillow'] == 'unasked'",
        "beat is breakfast": "world['beat'] == 'breakfast'",
        "beat is evening": "world['beat'] == 'evening'",
        "true": "True",
        "false": "False",
    }
    return table.get(name, f"world['{name.replace('#', '')}']")


def python(part):
    return part if part.lstrip("-").isdigit() else oracle(part)


def comparison(parts):
    """The same comparison in both languages."""
    left, sign, right = parts
    return f"{left} {sign} {right}", f"({python(left)} {'==' if sign == 'is' else sign} {python(right)})"


compared = st.one_of(
    st.tuples(counts | numbers.map(str), st.sampled_from(["<", "<=", ">", ">="]), counts | numbers.map(str)).map(
        comparison
    ),
    st.tuples(counts, st.just("is"), numbers.map(str)).map(comparison),
    (counts | facts | choices).map(lambda name: (name, f"bool({oracle(name)})")),
)


expressions = st.recursive(
    compared,
    lambda inner: st.one_of(
        inner.map(lambda e: (f"not ({e[0]})", f"(not ({e[1]}))")),
        inner.map(lambda e: (f"({e[0]})", f"({e[1]})")),
        st.lists(inner, min_size=2, max_size=3).map(
            lambda es: (" and ".join(f"({e[0]})" for e in es), "(" + " and ".join(f"({e[1]})" for e in es) + ")")
        ),
        st.lists(inner, min_size=2, max_size=3).map(
            lambda es: (" or ".join(f"({e[0]})" for e in es), "(" + " or ".join(f"({e[1]})" for e in es) + ")")
        ),
    ),
    max_leaves=6,
)

worlds = st.fixed_dictionaries(
    {
        "visited(breakfast)": st.integers(0, 3),
        "visited(night)": st.integers(0, 3),
        "saw(shelf)": st.integers(0, 3),
        "bond(mia)": st.integers(-3, 3),
        "said(k3f)": st.integers(0, 2),
        "said(3kf)": st.integers(0, 2),
        "cups": numbers,
        "rain": st.booleans(),
        "has(kite)": st.booleans(),
        "pillow": st.sampled_from(["unasked", "promised"]),
        "beat": st.sampled_from(["breakfast", "evening"]),
    }
)


def asker(world):
    def ask(kind, word):
        if kind == "beat":
            return f"1-x/{world['beat']}"
        return world[word if kind == "name" else f"{kind}({word.rsplit(' ', 1)[-1]})"]

    return ask


@given(expressions, worlds)
def test_a_condition_means_what_the_same_words_mean_in_python(pair, world):
    text, same = pair
    assert bool(evaluate(parse(text, NAMES), asker(world))) == eval(same, {"world": world})


@pytest.mark.parametrize(
    ("text", "holds"),
    {
        "rain or not rain and rain": False,
        "not rain and not rain": True,
        "not cups is 1": True,
        "cups is 0 and 1 < 2 or rain": True,
        "cups>=0": True,
        "-1 < cups": True,
        "said(#123)": False,
    }.items(),
)
def test_and_binds_closer_than_or_and_not_closest(text, holds):
    world = {"rain": False, "cups": 0, "said(123)": 0}
    assert bool(evaluate(parse(text, NAMES), asker(world))) is holds


@pytest.mark.parametrize(
    ("text", "terms"),
    {"rain": 1, "rain and has(kite)": 2, "(rain and has(kite)) and cups": 3, "rain or has(kite) and cups": 1}.items(),
)
def test_the_measure_of_a_condition_is_its_anded_terms(text, terms):
    assert parse(text, NAMES).terms == terms


def test_a_condition_tells_what_it_asks_about():
    asked = parse("visited(night) and (cups > 1 or not beat is evening)", NAMES).names()
    assert asked == {("visited", "night"), ("name", "cups"), ("beat", "beat")}


@pytest.mark.parametrize(("text", "asks"), {"rain and beat is evening": True, "rain and visited(night)": False}.items())
def test_a_condition_tells_whether_it_asks_about_a_beat(text, asks):
    assert parse(text, NAMES).asks_beat is asks


def test_a_condition_tells_which_things_are_to_be_looked_at():
    asked = Expression("and", (Expression("saw", ("book1/room bed",)), Expression("visited", ("night",))))
    assert asked.seen_things == {"bed"}


BAD = {
    "": "there is no condition",
    "   ": "there is no condition",
    "rain and": "a value is missing at the end",
    "and rain": "'and' is not declared",
    "(rain": "a bracket is not closed",
    "rain)": "did not expect ')'",
    "rain rain": "did not expect 'rain'",
    "rian": "'rian' is not declared (did you mean 'rain'?)",
    "rain; rain": "cannot read '; rain'",
    "rain = true": "cannot read '= true': write `is`",
    "pillow": "say which: `pillow is …` (unasked, promised)",
    "pillow is promissed": "'pillow' is never 'promissed' (did you mean 'promised'?)",
    "pillow is": "what 'pillow' is is missing at the end",
    "pillow > 1": "'pillow' is no number; compare it with `is`",
    "1 < pillow": "'pillow' is no number; compare it with `is`",
    "rain > 1": "'rain' is no number; compare it with `is`",
    "rain is 1": "'rain' is true or false, not '1'",
    "cups is many": "'cups' is a whole number, not 'many'",
    "cups is rain": "'cups' is a whole number, not 'rain'",
    "cups > true": "true is no number; compare it with `is`",
    "has(kite) > 1": "has(kite) is no number; compare it with `is`",
    "(rain or rain) < 2": "what stands in brackets is no number; compare it with `is`",
    "visited(night) is true": "visited(night) is a number, which is neither true nor false",
    "beat": "say which: `beat is …`",
    "beat is breakfst": "there is no beat 'breakfst' (did you mean 'breakfast'?)",
    "beat > 1": "'beat' is no number; compare it with `is`",
    "1 < 2 < 3": "did not expect '<'",
    "visited(nigth)": "visited(nigth): nothing is called that (did you mean 'night'?)",
    "saw(shelff)": "saw(shelff): nothing is called that (did you mean 'shelf'?)",
    "visited()": "visited(…) takes one name",
    "visited(night, night)": "cannot read ', night)'",
    "visitd(night)": "'visitd' is no function (did you mean 'visited'?)",
    "visited": "'visited' is not declared",
    "cups is ²": "cannot read '²'",
    "cups is 99999999999": "'cups' is a whole number, not '99999999999'",
    "(" * 101 + "rain": "the condition is too long; part it",
}  # fmt: skip


@pytest.mark.parametrize(("text", "message"), BAD.items())
def test_each_mistake_has_its_words(text, message):
    with pytest.raises(BadExpression) as caught:
        parse(text, NAMES)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    "text",
    [
        "__import__(os)",
        "rain.__class__",
        "exec(night)",
        "open(night)",
        "[rain]",
        "rain if rain",
        "lambda",
        "cups + 1",
        "'a'",
    ],
)
def test_nothing_of_python_can_be_reached(text):
    with pytest.raises(BadExpression):
        parse(text, NAMES)


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(text):
    try:
        parse(text, NAMES)
    except BadExpression as error:
        assert str(error)


@given(
    st.lists(
        st.sampled_from(["(", ")", "not", "and", "or", "is", "<", "rain", "cups", "1", "beat", *FUNCTIONS]), max_size=12
    )
)
def test_any_order_of_its_own_words_is_read_or_refused(words):
    try:
        parse(" ".join(words), NAMES)
    except BadExpression as error:
        assert str(error)


def test_the_makers_are_told_of_everything_a_condition_may_ask_and_a_conversation_is_made_of():
    told = (project() / "README.md").read_text("utf-8")
    asked = told[told.index("### What a condition may ask") : told.index("### What a conversation is made of")]
    made = told[told.index("### What a conversation is made of") : told.index("### A lamp in")]
    assert [name for name in FUNCTIONS if f"`{name}(" not in asked] == []
    assert [word for word in WORDS if f"`{word}" not in made] == []


def test_where_all_ask_for_the_same_word_it_is_asked_for_once():
    asked = []
    expression = parse("beat is breakfast or beat is evening or beat is 2-y/dusk", NAMES)

    def ask(kind, word):
        asked.append((kind, word))
        return "1-x/evening" if len(asked) == 1 else "1-x/none"

    assert evaluate(expression, ask) is True and evaluate(expression, ask) is False
    assert asked == [("beat", "beat")] * 2
