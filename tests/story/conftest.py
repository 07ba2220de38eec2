"""A conversation run by itself: no map, no session; what it tells the game to do is only noted."""

from textwrap import dedent

import pytest

from game.content.book import Book
from game.content.cast import Cast, Memento, Speaker
from game.content.commands import Known
from game.content.expressions import Names
from game.content.nodes import Choose, Say
from game.content.scripts import outline, read_script
from game.content.yamltree import load
from game.core.rng import seeded
from game.story.dialogue import Runner
from game.story.memory import Judge, Memory

CAST = Cast(
    ("neutral", "wry"), {"nora": Speaker("Nora"), "mia": Speaker("Mia")}, {"kite": Memento("Kite", "It flew.")}, {}
)


class Notes:
    """A host that only keeps what it was told."""

    def __init__(self):
        self.done, self.barks = [], []

    def do(self, command):
        self.done.append((command.name, *command.arguments))

    def bark(self, bark):
        self.barks.append(bark.id)


class Telling:
    """A runner with all it stands on, and a shorthand for what it shows."""

    def __init__(self, book, seed=1):
        self.book, self.memory, self.notes = book, Memory(), Notes()
        self.judge = Judge(self.memory, book.variables, "1-x/breakfast")
        self.runner = Runner(book, self.memory, self.judge, seeded(seed), self.notes)
        self.talk = None

    def shown(self):
        """The id of the line on show, or the list of ids of the options; None when the talk is over."""
        if self.talk is None:
            return None
        shown = self.runner.shown(self.talk)
        if isinstance(shown, Say):
            return shown.id
        if isinstance(shown, Choose):
            return [option.id for _, option, is_open in self.runner.offered(shown) if is_open]
        return shown

    def begin(self, node="n"):
        self.talk = self.runner.begin(node)
        return self.shown()

    def go_on(self):
        self.talk = self.runner.after(self.talk)
        return self.shown()

    def choose(self, n):
        if n is not None:
            option = self.runner.shown(self.talk).options[n]
            self.memory.hear(option.id, "nora")
        self.talk = self.runner.choose(self.talk, n)
        return self.shown()

    def lines(self, node="n"):
        """Every line of a talk without choices, in order."""
        found, shown = [], self.begin(node)
        while shown is not None:
            found.append(shown)
            shown = self.go_on()
        return found


@pytest.fixture
def book(tmp_path):
    """Makes a book of one script; `format: 1` is left out."""

    def book(text):
        path = tmp_path / "room.yaml"
        path.write_text("format: 1\n" + dedent(text), "utf-8")
        tree = load(tmp_path, path, "a script")
        found = outline(tree, tmp_path)
        words = {
            "visited": frozenset(found.nodes),
            "has": frozenset(CAST.memories),
            "bond": frozenset(CAST.people),
            "said": frozenset({"aaa", "aab", "aac"}),
        }
        beats = {beat: f"1-x/{beat}" for beat in ("breakfast", "evening")}
        names = Names(found.variables, words, beats, {look: f"room {look}" for look in found.looks})
        script = read_script(tree, Known(CAST, names, frozenset({"noon"}), "1-x"), tmp_path)
        tree.stop()
        return Book("book1", found.variables, (), {"room": script}, dict.fromkeys(found.nodes, "room"))

    return book


@pytest.fixture
def telling(book):
    """Makes a telling of one script."""
    return lambda text, seed=1: Telling(book(text), seed)
