"""The faces: their measures hold in every window."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.screen.display import Display
from game.screen.faces import SIZES, Lull, face, of_the_book
from game.settings import FACES

BOOK = [of_the_book(face(name, size)) for name in FACES for size in SIZES]
ALL = [(name, size) for name in FACES for size in SIZES]
WORDS = st.text(alphabet="abcWMil,.éŻß—' \u00a0\n", max_size=80)
LINE = "I slept nine hours. AVAST To Wave — Été, Größe."


@pytest.fixture(autouse=True, scope="module")
def window():
    return Display(headless=True)


@pytest.mark.parametrize(("name", "size"), ALL)
@pytest.mark.parametrize("scale", [1.0, 2.0, 2.85, 3.0, 4.0, 5.0, 8.0])
def test_set_line_is_no_longer_than_it_was_measured(name, size, scale):
    one = face(name, size)
    assert one.lefts(LINE, scale)[-1] <= round(one.width(LINE) * scale)


@pytest.mark.parametrize(("name", "size"), ALL)
@given(text=WORDS, width=st.integers(30, 200))
@settings(max_examples=30, deadline=None)
def test_no_line_is_wider_than_its_box(name, size, text, width):
    one = face(name, size)
    assert all(one.width(line) <= width for line in one.wrap(text, width))


@given(text=WORDS, width=st.integers(30, 200))
@settings(max_examples=50, deadline=None)
def test_wrapping_loses_no_letter(text, width):
    lines = face("lull").wrap(text, width)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_word_longer_than_a_line_is_broken():
    assert len(face("lull").wrap("a" * 100, 60)) > 5


def test_line_ends_where_the_text_says_so():
    assert face("lull").wrap("one\n\ntwo", 200) == ["one", "", "two"]


def test_space_that_does_not_break_keeps_words_together():
    assert face("lull").wrap("nine\u00a0hours", 30)[0] != "nine"


def test_larger_size_is_wider_in_proportion():
    assert face("lull", 2.0).width(LINE) == 2 * face("lull", 1.0).width(LINE)


@pytest.mark.parametrize("name", FACES)
def test_letters_a_face_lacks_are_told(name):
    assert face(name).lacks("Nora 眠") == "眠"


@pytest.mark.parametrize("name", FACES)
def test_letter_a_face_lacks_is_as_wide_as_a_question_mark(name):
    assert face(name).width("眠") == face(name).width("?")


def test_drawn_face_is_set_on_the_canvas_at_its_plain_size_alone():
    assert [size for name, size in ALL if face(name, size).on_canvas] == [1.0]


@pytest.mark.parametrize("one", BOOK)
@pytest.mark.parametrize("scale", [1.0, 2.0, 2.85, 3.0, 4.0])
def test_a_set_line_of_the_book_is_no_longer_than_it_was_measured(one, scale):
    assert one.lefts(LINE, scale)[-1] <= round(one.width(LINE) * scale)


def test_the_book_has_letters_of_its_own_unless_the_legible_face_is_chosen():
    assert [of_the_book(face("legible", size)) for size in SIZES] == [face("legible", size) for size in SIZES]
    for size in SIZES:
        assert of_the_book(face("lull", size)).cap > face("lull", size).cap


def test_the_book_lacks_no_letter_that_the_drawn_face_has():
    every = "".join(map(chr, range(0x20, 0x2700)))
    known = "".join(letter for letter in every if not face("lull").lacks(letter))
    assert len(known) > 200 and isinstance(face("lull"), Lull) and of_the_book(face("lull")).lacks(known) == ""


def test_unknown_size_is_refused():
    with pytest.raises(ValueError):
        face("lull", 1.25)


@pytest.mark.parametrize("name", FACES)
@pytest.mark.parametrize(
    "letter", "\u200b\u200e\u200f\u202a\u202e\u2060\u2064\ufeff\ufe0f\u00ad\x00\x07\ud800\u0301\U0001f600"
)
def test_no_letter_is_too_much_for_a_face(name, letter):
    for size in SIZES:
        set_in = face(name, size)
        assert set_in.width(f"a{letter}b") > 0
        assert set_in.glyph(letter, 2.0)[0].get_height() > 0
        assert set_in.wrap(f"a{letter} b", 4)
