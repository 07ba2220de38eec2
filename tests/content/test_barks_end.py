"""Half a sentence over a head is a whole one on the screen: it ends as one, or shows that it breaks off."""

import re

import pytest

BARK = re.compile(r'bark: \{\w+(?:/\w+)?: "(?P<text>[^"]*?) #(?P<id>\w+)"')
SUNG = {"z04", "z06"}
"""Lines of a verse, which go on in the next."""
ENDS = tuple(".?!…—*:”")


@pytest.fixture(scope="module")
def barks(game):
    files = sorted((game.root / "levels").glob("book1/*/*.yaml"))
    return [found for file in files for found in BARK.finditer(file.read_text(encoding="utf-8"))]


def test_no_bark_ends_in_the_middle_of_a_sentence(barks):
    assert len(barks) > 100
    assert [found["text"] for found in barks if found["id"] not in SUNG and not found["text"].endswith(ENDS)] == []
