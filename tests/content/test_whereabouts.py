"""Where words stand in files."""

import pytest

from game.content.whereabouts import NOWHERE, Whereabouts

TEXT = 'title: "Morning (early)"\nbeats:\n  first:\n    goal: "Breakfast"\n'


@pytest.fixture(params=["", "\ufeff"], ids=["plain", "with a byte order mark"])
def places(tmp_path, request):
    (tmp_path / "chapter.yaml").write_text(request.param + TEXT, "utf-8")
    return Whereabouts(tmp_path)


@pytest.mark.parametrize(
    ("text", "place"),
    [("title", (1, 1)), ("Morning (early)", (1, 9)), ("Breakfast", (4, 12)), ("Supper", NOWHERE), ("", NOWHERE)],
)
def test_words_are_found_as_they_read(places, text, place):
    assert places.text("chapter.yaml", text) == place


def test_a_name_is_looked_for_below_another(places):
    assert places.at("chapter.yaml", "e", "beats:") == (2, 2)


def test_nothing_is_found_in_a_file_that_is_gone(tmp_path):
    assert Whereabouts(tmp_path).at("gone.yaml", "e") == NOWHERE
