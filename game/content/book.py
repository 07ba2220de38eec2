"""One book: its chapters in the order in which they follow, and every script under it."""

from collections.abc import Iterator
from functools import cached_property

import msgspec

from game.content.boards import AnyBoard
from game.content.books import Chapter
from game.content.expressions import Variable
from game.content.nodes import Say, Statement
from game.content.scripts import Script


class Book(msgspec.Struct, frozen=True, dict=True):
    """`chapters` in their order. `homes` leads from a node to its script's name; names of nodes are unique in a book.
    `spoken` leads from a place to its scripts: the chapter's folder (empty: each that has none of its own there), and
    the name of the script that speaks there then. Scripts in levels/ itself belong to every book. `boards` are those of
    all scripts, by names that are unique in the book."""

    name: str
    variables: dict[str, Variable]
    chapters: tuple[Chapter, ...]
    scripts: dict[str, Script]
    homes: dict[str, str]
    spoken: dict[str, dict[str, str]] = {}
    boards: dict[str, AnyBoard] = {}

    def node(self, name: str) -> tuple[Statement, ...] | None:
        """The statements of node `name`; None when there is none."""
        home = self.homes.get(name)
        return self.scripts[home].nodes[name] if home is not None else None

    def along(self, name: str) -> str | None:
        """Where node `name`, which is had on the way, goes over into where nobody comes along (empty: it ends); None of
        one for which the lead stands still."""
        home = self.homes.get(name)
        return self.scripts[home].along.get(name) if home is not None else None

    def in_trials(self, name: str) -> bool:
        """Whether node `name`, which is had on the way, goes on while a trial is played."""
        home = self.homes.get(name)
        return home is not None and name in self.scripts[home].in_trials

    def statements(self) -> Iterator[Statement]:
        """Those of every script."""
        for script in self.scripts.values():
            yield from script.statements()

    @cached_property
    def lines(self) -> dict[str, Say]:
        """Every line of its conversations by its id."""
        return {said.id: said for said in self.statements() if isinstance(said, Say)}

    def chapter(self, name: str) -> Chapter:
        """The chapter of that name. Raises KeyError."""
        for chapter in self.chapters:
            if chapter.name == name:
                return chapter
        raise KeyError(name)

    def after(self, chapter: str) -> Chapter | None:
        """The chapter that follows the one called `chapter`; None after the last, and where the next is unwritten.
        Raises KeyError."""
        follows = self.chapter(chapter).next
        return next((each for each in self.chapters if each.name == follows), None)

    def before(self, chapter: str) -> Chapter | None:
        """The chapter that the one called `chapter` follows; None for the first."""
        return next((each for each in self.chapters if each.next == chapter), None)

    def script(self, place: str, chapter: str) -> Script | None:
        """The script that speaks in `place` in `chapter`, as it is written; None where nothing is said then."""
        there = self.spoken.get(place, {})
        name = there.get(chapter) or there.get("")
        return self.scripts[name] if name is not None else None

    def is_silent(self, place: str, chapter: str) -> bool:
        """Whether `place` is another chapter's, and nothing is laid over it in `chapter`: all doors are shut then."""
        others = {each.name for each in self.chapters} - {chapter}
        return folder_of(place) in others and self.script(place, chapter) is None

    def things(self) -> Iterator[tuple[str, str]]:
        """(place, thing) of all that any chapter has words for; some of them more than once."""
        for place, scripts in self.spoken.items():
            yield from ((place, thing) for name in scripts.values() for thing in self.scripts[name].looks)

    def own(self, place: str) -> Script | None:
        """The script beside the map of a place; None where there is none."""
        return self.scripts.get(place) if self.spoken.get(place) else None


def folder_of(name: str) -> str:
    """The folder that a script or place called `name` lies in, which is its chapter's; empty for what lies in levels/
    itself."""
    parts = name.split("/")
    return parts[1] if len(parts) > 2 else ""
