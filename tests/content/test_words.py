"""Interface words by key."""

import pytest

from game.content.words import Words, read_words
from game.core.problem import ContentError


@pytest.fixture
def read(tmp_path):
    def read(text):
        path = tmp_path / "assets" / "words" / "en.yaml"
        path.parent.mkdir(parents=True)
        path.write_text(text)
        return read_words(tmp_path)

    return read


def test_words_are_read_by_key(read):
    assert read('format: 1\nsave.empty: "Nothing here."\n') == {"save.empty": "Nothing here."}


def test_parts_stand_where_they_are_named():
    assert Words({"save.bad": "{slot} went to {file}."})("save.bad", slot="1", file="1.bad") == "1 went to 1.bad."


def test_braces_of_parts_are_not_read_again():
    assert Words({"a": "{x}"})("a", x="{y}") == "{y}"


def test_a_key_that_is_none_raises():
    with pytest.raises(KeyError):
        Words({})("never")


def test_keys_stand_in_order(read):
    assert Words(read('format: 1\nb: "B"\na: "A"\n')).keys() == ["b", "a"]


def test_every_mistake_is_told(read):
    with pytest.raises(ContentError) as caught:
        read('format: 1\na: plain\nb: "B"\nb: "C"\nc: [x]\n')
    assert str(caught.value).splitlines() == [
        "assets/words/en.yaml:2:4: text must stand in quotes",
        "assets/words/en.yaml:4:1: 'b' stands here twice",
        "assets/words/en.yaml:5:4: text must stand in quotes",
    ]
