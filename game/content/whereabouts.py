"""Where words and objects stand in the project's files, for problems that are only found when all is read."""

import re
from pathlib import Path

Place = tuple[int, int]
"""Line and column, from 1."""
NOWHERE = (1, 1)
"""Where something is told that cannot be found."""


class Whereabouts:
    """Looks up places in the files under `root`; each file is read once. Files are named as problems name them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._files: dict[str, list[str]] = {}

    def lines(self, file: str) -> list[str]:
        """The lines of a file; none where it cannot be read: it was, and is being saved anew just now."""
        if file not in self._files:
            try:
                text = (self.root / file).read_text("utf-8-sig", "replace")
            except OSError:
                text = ""
            self._files[file] = text.splitlines()
        return self._files[file]

    def at(self, file: str, pattern: str, after: str = "") -> Place:
        """The first match of `pattern` in a file, from the first match of `after` on."""
        begun, begins, sought = not after, re.compile(after), re.compile(pattern)
        for number, line in enumerate(self.lines(file), 1):
            begun = begun or bool(begins.search(line))
            if begun and (match := sought.search(line)):
                return number, match.end() - len(match[0].lstrip()) + 1
        return NOWHERE

    def text(self, file: str, text: str) -> Place:
        """Where `text` stands as it reads; it may be written otherwise, broken over lines."""
        return self.at(file, re.escape(text)) if text else NOWHERE

    def word(self, file: str, word: str) -> Place:
        """The first `word` that a map has in quotes."""
        return self.at(file, f'"{re.escape(word)}"')

    def object(self, file: str, kind: str, name: str, word: str = "") -> Place:
        """An object of a map, or the `word` that is written below it."""
        named = rf'<object\b(?=[^>]*\bname="{re.escape(name)}")'
        typed = rf'{named}(?=[^>]*\btype="{kind}")'
        if word and (place := self.at(file, f'"{re.escape(word)}"', typed)) != NOWHERE:
            return place
        places = (self.at(file, pattern) for pattern in (typed, named, f'"{re.escape(name)}"'))
        return next((place for place in places if place != NOWHERE), NOWHERE)
