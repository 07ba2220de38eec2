"""Markup: what a line is taken apart into, and what is wrong with one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content.markup import BadMarkup, Marked, Run, parse, plain


@pytest.mark.parametrize(
    ("text", "runs"),
    {
        "Just words.": [Run("Just words.")],
        "So *much*.": [Run("So "), Run("much", "emphasis"), Run(".")],
        "~Cold~ here": [Run("Cold", "tremble"), Run(" here")],
        "(((quiet)))": [Run("quiet", "whisper")],
        "*a*~b~": [Run("a", "emphasis"), Run("b", "tremble")],
        "": [],
    }.items(),
)
def test_styles_make_runs(text, runs):
    assert parse(text).runs == tuple(runs)


def test_waits_stand_behind_the_letters_before_them():
    assert parse("[wait 1]One. [wait 0.4]*Two*[wait 2]").waits == ((0, 1.0), (5, 0.4), (8, 2.0))


def test_cut_stands_at_the_end_and_takes_the_space_before_it():
    assert parse("I was only [cut]") == Marked((Run("I was only"),), (), True)


def test_plain_is_the_letters_alone():
    assert plain("So *much* [wait 1]for ~that~.") == "So much for that."


@pytest.mark.parametrize(
    ("text", "message"),
    {
        "So *much": "emphasis begins and does not end",
        "~*a*~": "emphasis begins inside tremble",
        "a)))": "whisper ends and did not begin",
        "(((a(((b)))": "whisper begins twice",
        "*a)))": "whisper ends and did not begin",
        "[wait]": "[wait ] wants a number of seconds",
        "[wait long]": "[wait long] wants a number of seconds",
        "[wait 0]": "[wait 0] is not between 0 and 5 seconds",
        "[wait 6]": "[wait 6] is not between 0 and 5 seconds",
        "[wait nan]": "[wait nan] is not between 0 and 5 seconds",
        "[shake]": "'[shake]' is no markup: [wait 0.4] or [cut]",
        "One [cut] two": "[cut] stands at the end of a line",
    }.items(),
)
def test_each_mistake_has_its_words(text, message):
    with pytest.raises(BadMarkup) as caught:
        parse(text)
    assert str(caught.value) == message


@given(st.text("ab *~()[]wait cut0.4", max_size=40))
def test_any_text_is_read_or_refused(text):
    try:
        marked = parse(text)
    except BadMarkup as error:
        assert str(error)
    else:
        assert all(0 <= at <= len(text) for at, _ in marked.waits)


@given(st.text("abc dé…,.", max_size=60))
def test_text_without_markup_stays_as_it_is(text):
    assert plain(text) == text
