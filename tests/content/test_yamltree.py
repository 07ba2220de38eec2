"""The strict reader: what it refuses, where it says so, and that nothing is guessed."""

import json
from pathlib import Path

import pytest
import yaml

from game.content.yamltree import Line, Tree, entries, knowing, load
from game.core.problem import ContentError

BROKEN = Path(__file__).parents[1] / "broken" / "yaml"
"""Files that are no YAML of ours, each beside the problems it must give."""


@pytest.fixture
def tree(tmp_path):
    """Makes a tree of a text."""

    def tree(text):
        path = tmp_path / "a.yaml"
        path.write_text(text, "utf-8")
        return Tree(tmp_path, path)

    return tree


def problems(tree):
    return [f"{problem.line}:{problem.column}: {problem.message}" for problem in tree.problems]


@pytest.mark.parametrize("path", sorted(BROKEN.glob("*.yaml")), ids=lambda path: path.stem)
def test_each_broken_file_gives_its_problems(path):
    with pytest.raises(ContentError) as caught:
        load(BROKEN, path, "a script").stop()
    assert str(caught.value).splitlines() == path.with_suffix(".txt").read_text("utf-8").splitlines()


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(ContentError) as caught:
        load(tmp_path, tmp_path / "none.yaml", "a script")
    assert str(caught.value) == "none.yaml:1:1: cannot be read (No such file or directory)"


def test_a_file_that_is_far_too_large_is_not_read(tmp_path):
    (tmp_path / "large.yaml").write_bytes(b"format: 1\n#" + b" " * 2_000_000)
    with pytest.raises(ContentError) as caught:
        load(tmp_path, tmp_path / "large.yaml", "a script")
    assert str(caught.value) == "large.yaml:1:1: is larger than 2 MB"


def test_the_entries_are_what_follows_the_format(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_text("format: 1\na: x\nb: y\n")
    assert [key.value for key, _ in entries(load(tmp_path, path, "words"), "words")] == ["a", "b"]


@pytest.mark.parametrize("word", ["No", "yes", "22:30", "007", "1e3", "null", "~", "2042-01-01", "0x10", ".inf"])
def test_words_stay_as_they_are_written(tree, word):
    found = tree(f"a: {word}")
    assert found.word(found.mapping(found.top, "it")["a"]) == word


@pytest.mark.parametrize(("text", "number"), {"6": 6, "-2": -2, "+3": 3, "0.5": 0.5, "007": 7}.items())
def test_numbers_are_read(tree, text, number):
    found = tree(text)
    assert found.number(found.top, "it") == number


@pytest.mark.parametrize("text", ["six", "1e3", ".5", "1_000", "٣", "1.", "12345678901", "nan", "1,5"])
def test_what_is_no_number_is_told(tree, text):
    found = tree(text)
    found.number(found.top, "it")
    assert problems(found) == [f"1:1: it should be a number, not '{text}'"]


@pytest.mark.parametrize("text", ["1.0", "two", "9" * 5000])
def test_what_is_no_whole_number_is_told(tree, text):
    found = tree(text)
    found.whole(found.top, "it")
    assert problems(found) == [f"1:1: it should be a whole number, not '{text}'"]


@pytest.mark.parametrize("text", ["a:", 'a: ""', "a: ''"])
@pytest.mark.parametrize("asked", ["word", "number", "whole", "flag"])
def test_what_is_said_of_nothing_is_told_once(tree, text, asked):
    found = tree(text)
    node = found.mapping(found.top, "it")["a"]
    getattr(found, asked)(node, "how much")
    found.known(node, node.value, ("one",), "is none")
    assert [problem.split(": ", 1)[1] for problem in problems(found)] == ["how much is empty"]


@pytest.mark.parametrize("name", ["mia", "crowd/baker", "a_b-c", "v1.2", "x" * 120])
def test_a_name_of_files_is_as_it_is_written(tree, name):
    found = tree(name)
    assert (found.file_name(found.top, "a sheet", "mia"), problems(found)) == (name, [])


@pytest.mark.parametrize(
    "name", ["../mia", "/etc/mia", "a/../b", "..", "a//b", "a/", "C:\\mia", "a b", "mía", "m\nia", "m\0ia", "x" * 121]
)
def test_a_name_that_would_lead_elsewhere_or_nowhere_names_no_file(tree, name):
    found = tree(f"{json.dumps(name)}")
    assert found.file_name(found.top, "a sheet", "mia") == ""
    assert problems(found) == [f"1:1: a sheet is a name as `mia`, not '{name}'"]


@pytest.mark.parametrize("text", ["yes", "True", "1", "off"])
def test_only_true_and_false_are_flags(tree, text):
    found = tree(text)
    found.flag(found.top, "it")
    assert problems(found) == [f"1:1: it should be true or false, not '{text}'"]


def test_a_line_is_its_text_and_its_id(tree):
    found = tree('"Fish, then. #k3f"')
    assert found.line(found.top, 20) == Line("k3f", "Fish, then.")


def test_a_hash_in_a_line_is_no_id(tree):
    found = tree('"Number #7 again. #k3f"')
    assert found.line(found.top, 20) == Line("k3f", "Number #7 again.")


def test_single_quotes_are_quotes(tree):
    found = tree("'Fish. #k3f'")
    assert found.line(found.top, 20) == Line("k3f", "Fish.")


def test_a_title_may_do_without_an_id(tree):
    found = tree('"Synthetic Noon"')
    assert found.title(found.top, 20) == "Synthetic Noon"


def test_a_title_leaves_its_id_out(tree):
    found = tree('"Synthetic Noon #t01"')
    assert found.title(found.top, 20) == "Synthetic Noon"


def test_a_title_has_its_longest(tree):
    found = tree('"Synthetic Noon"')
    found.title(found.top, 5)
    assert problems(found) == ["1:1: the text has 14 characters; there is room for 5"]


@pytest.mark.parametrize("text", ['"Fish. #K3F"', '"Fish. #k3"', '"Fish. #k3f4567"', '"Fish. #é11"'])
def test_an_id_is_small_letters_and_digits(tree, text):
    found = tree(text)
    assert found.line(found.top, 20) is None
    assert problems(found)[0].endswith("is no id: three to six small letters and digits")


def test_an_unknown_key_is_told_with_what_it_may_be(tree):
    found = tree("goel: x\n")
    found.mapping(found.top, "a beat", ("goal", "ends"))
    assert problems(found) == ["1:1: 'goel' is no part of a beat (did you mean 'goal'?)"]


def test_a_problem_is_told_once_however_often_it_is_met(tree):
    found = tree("a: 1\na: 2\n")
    found.mapping(found.top, "it")
    found.mapping(found.top, "it")
    assert problems(found) == ["2:1: 'a' stands here twice"]


def test_a_list_where_pairs_should_be_is_told(tree):
    found = tree("- a\n")
    assert found.mapping(found.top, "it") == {}
    assert problems(found) == ["1:1: it should be `name: value` pairs"]


def test_pairs_where_a_list_should_be_are_told(tree):
    found = tree("a: 1\n")
    assert found.items(found.top, "it") == []
    assert problems(found) == ["1:1: it should be a list, each item with a dash"]


def test_a_key_that_is_no_word_is_told(tree):
    found = tree("? [a, b]\n: 1\n")
    found.mapping(found.top, "it")
    assert problems(found) == ["1:3: a key should be a word"]


def test_what_is_known_is_not_taken_apart_again_and_what_has_changed_is(tree, monkeypatch):
    composed, taken_apart = {}, []
    compose = yaml.compose

    def told(text, **options):
        taken_apart.append(text)
        return compose(text, **options)

    monkeypatch.setattr(yaml, "compose", told)
    for text in ("a: 1\n", "a: 1\n", "a: 2\n", "a: 1\n"):
        with knowing(composed):
            assert tree(text).mapping(tree(text).top, "it")["a"].value == text[3]
        assert list(composed) == [text]
    assert taken_apart == ["a: 1\n", "a: 2\n", "a: 1\n"]
    tree("a: 1\n")
    assert len(taken_apart) == 4 and list(composed) == ["a: 1\n"]


def test_a_file_that_is_broken_is_told_however_often_it_is_read(tree):
    composed = {}
    for _ in range(2):
        with knowing(composed), pytest.raises(ContentError, match="anchors and aliases"):
            tree("a: &b 1\n")
    assert composed == {}


def test_what_was_made_of_a_file_is_made_anew_where_it_comes_of_something_else(tree):
    composed, made = {}, []

    def read(text, of):
        with knowing(composed):
            found = tree(text)
            return found.made("it", of, lambda: made.append((text, of)) or len(made))

    asked = [("a: 1\n", 1), ("a: 1\n", 1), ("a: 1\n", 2), ("a: 2\n", 2), ("a: 2\n", 2)]
    assert [read(*each) for each in asked] == [1, 1, 2, 3, 3]
    assert made == [("a: 1\n", 1), ("a: 1\n", 2), ("a: 2\n", 2)]


def test_files_that_say_the_same_are_made_something_of_each(tmp_path):
    with knowing({}):
        for name in ("one.yaml", "two.yaml"):
            (tmp_path / name).write_text("format: 1\n", "utf-8")
            found = Tree(tmp_path, tmp_path / name)
            assert found.made("its name", None, lambda found=found: found.name) == name


def test_what_has_problems_is_read_again_so_that_they_are_told_again(tree):
    composed = {}
    for _ in range(2):
        with knowing(composed):
            found = tree("a: 1\n")
            found.made("it", None, lambda found=found: found.mapping(found.top, "it", ("b",)))
            assert problems(found) == ["1:1: 'a' is no part of it"]
