"""Every word that the code asks for by its key is there, so that no screen can fail for want of one."""

import re

from game.content import paths
from game.content.words import read_words

ASKED = re.compile(r'(?:words|\.add|tell|told_key)\(\s*"([a-z_]+(?:\.[a-z_]+)+)"')


def test_no_key_is_asked_for_that_no_language_has():
    known = read_words(paths.project())
    asked = {
        (path.name, key)
        for path in (paths.project() / "game").rglob("*.py")
        for key in ASKED.findall(path.read_text("utf-8"))
    }
    assert len(asked) > 20
    assert sorted((file, key) for file, key in asked if key not in known) == []
