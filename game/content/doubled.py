"""Ids of lines that stand in two files: the newer line is told, so that nobody takes the id of one that saves know.

The newer is in a file of which the shipped endings of chapters have heard nothing, else in what they have not come to,
where they have come to the other; else it is what comes later in the book.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from game.content.book import Book, folder_of
from game.content.books import USUAL
from game.content.cast import CAST
from game.content.yamltree import UNTWICE
from game.core.problem import Problem

Ids = dict[str, tuple[int, int]]
"""Where each id stands in a file: line and column."""


def doubled(root: Path, lines: dict[str, Ids], books: Iterable[Book]) -> Iterator[Problem]:
    """A problem for each id that stands in another of the files too; `lines` are those of each file."""
    homes: dict[str, list[str]] = {}
    for file, ids in lines.items():
        for id in ids:
            homes.setdefault(id, []).append(file)
    twice = {id: files for id, files in homes.items() if len(files) > 1}
    if not twice:
        return
    ages = _Ages(root, list(books))
    fresh = {file for file, ids in lines.items() if ages.heard.isdisjoint(ids.keys() - twice.keys())}
    for id, files in twice.items():
        first, *newer = sorted(files, key=lambda file: (file != CAST, file in fresh, *ages.of(file, lines[file][id])))
        for file in newer:
            yield Problem(file, *lines[file][id], f"id #{id} is taken by {first}:{lines[first][id][0]}{UNTWICE}")


class _Ages:
    def __init__(self, root: Path, books: list[Book]) -> None:
        self.books = books
        self.visits, self.seen, self.heard = set[str](), set[str](), set[str]()
        for path in sorted((root / "levels").glob(f"*/*/{USUAL}")):
            memory = _remembered(path)
            self.visits.update(memory.visits)
            self.seen.update(memory.seen)
            self.heard.update(memory.heard)

    def of(self, file: str, at: tuple[int, int]) -> tuple[bool, int, int, str]:
        """How new the line there is: the greater, the newer."""
        name = file.removeprefix("levels/").removesuffix(".yaml")
        for book in self.books:
            for number, chapter in enumerate(book.chapters):
                if folder_of(name) == chapter.name:
                    played = [each.place for each in chapter.staged()]
                    script = book.scripts.get(name)
                    place = (script.over or name) if script else ""
                    first = played.index(place) if place in played else len(played)
                    return not self._is_known(book, name, at), number + 1, first, file
        return True, 0, 0, file

    def _is_known(self, book: Book, name: str, at: tuple[int, int]) -> bool:
        """Whether some ending has come to what the line belongs to."""
        script = book.scripts.get(name)
        above = [(place, what) for what, place in script.places.items() if place <= at] if script else []
        what = max(above)[1] if above else ""
        thing = f"{script.over or name} {what.removeprefix('look ')}" if script else ""
        return what in self.visits or (what.startswith("look ") and thing in self.seen)


class _Memory(msgspec.Struct):
    visits: dict[str, int] = {}
    seen: dict[str, int] = {}
    heard: dict[str, int] = {}


class _Ending(msgspec.Struct):
    memory: _Memory


def _remembered(path: Path) -> _Memory:
    """What was had and looked at by an ending; nothing where it cannot be read as one."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=_Ending).memory
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return _Memory()
