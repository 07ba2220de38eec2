"""Interface words by key."""

import pytest

from game.content.words import Words, read_languages, read_words
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


# ------------------------------------------------------------------------------------------------- other languages
def other(tmp_path, text):
    """What there is beside English, with a file of Dutch."""
    folder = tmp_path / "assets" / "words"
    folder.mkdir(parents=True)
    (folder / "nl.yaml").write_text(text)
    return read_languages(tmp_path, {"language": "English", "save.bad": "{slot} is bad.", "yes": "Yes"})


def test_a_language_is_a_file_with_its_own_name(tmp_path):
    assert other(tmp_path, 'format: 1\nlanguage: "Nederlands"\nyes: "Ja"\n') == {
        "nl": {"language": "Nederlands", "yes": "Ja"}
    }


def test_what_a_language_does_not_say_is_said_in_english():
    words = Words({"yes": "Yes", "no": "No"})
    words.speak({"yes": "Ja"})
    assert (words("yes"), words("no"), "no" in words) == ("Ja", "No", True)


def test_every_mistake_in_a_language_is_told(tmp_path):
    with pytest.raises(ContentError) as caught:
        other(tmp_path, 'format: 1\nyse: "Ja"\nsave.bad: "{slot} is kapot, {why}."\nyes: Ja\n')
    assert str(caught.value).splitlines() == [
        'assets/words/nl.yaml:1:1: a language needs `language: "…"`, its own name for itself',
        "assets/words/nl.yaml:2:1: 'yse' is no key of English (did you mean 'yes'?)",
        "assets/words/nl.yaml:3:11: `save.bad` has no part {why} in English",
        "assets/words/nl.yaml:4:6: text must stand in quotes",
    ]


def test_the_captions_of_what_nobody_wrote_words_for_are_empty():
    words = Words({"caption.bell": "A bell"})
    assert (words.caption("bell"), words.caption("gong")) == ("A bell", "")
