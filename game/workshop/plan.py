"""Walkthroughs, read strictly: what somebody does from a beginning on, step by step, and what should then be so.

    format: 1
    begin: {book: book1, chapter: 1-synthetic-noon, beat: breakfast, seed: 1}     # all of it may be left out
    ending: kindest                               # how the chapter ended is recorded under this name
    usual: true                                   # and shipped, for whoever begins with the next chapter
    steps:
      - talk: mia
      - read
      - choose: b42
      - expect: {line: b43, pillow: promised, bond mia: 1}

A later chapter says what it goes on from: `begin: {chapter: 2-…, after: kindest}`.
Lines and options are named by their ids, so that wording may change.
"""

import re
from pathlib import Path

import msgspec

from game.content.book import Book
from game.content.book_reader import BOOKS
from game.content.library import Library
from game.content.yamltree import Node, Tree, load
from game.core.problem import ContentError
from game.workshop.endings import recorded, usual
from game.workshop.steps import NAME, Step, Steps
from game.workshop.vocabulary import Vocabularies, vocabulary

ENDING = ".plan.yaml"
"""How the file name of a plan beside the maps ends."""
_NUMBER = re.compile(r"[0-9]{1,9}(?=-)")
"""What the folder of a chapter begins with."""


class Plan(msgspec.Struct, frozen=True):
    """A walkthrough. `chapter` and `beat` are empty for the first chapter of the book, from its page on; `after` names
    the ending of the chapter before that it goes on from (empty: none), and `ending` under which name the one that it
    comes to is recorded (empty: it is not); `usual`: that one is shipped, too."""

    file: str
    steps: tuple[Step, ...]
    book: str = BOOKS[0]
    chapter: str = ""
    beat: str = ""
    seed: int = 1
    after: str = ""
    ending: str = ""
    usual: bool = False


def plans(root: Path) -> list[Path]:
    """Every walkthrough of the project: those beside the maps, and in a checkout those of the tests; those of chapter 2
    before those of chapter 10, since they go on from each other's endings."""
    beside = (root / "levels").rglob("*" + ENDING)
    return sorted([*beside, *(root / "tests" / "walkthroughs").rglob("*.yaml")], key=_by_number)


def _by_number(path: Path) -> list[tuple[int, str]]:
    return [(int(found[0]) if (found := _NUMBER.match(part)) else 0, part) for part in path.parts]


def read_plan(library: Library, path: Path, known: Vocabularies | None = None) -> Plan:
    """The walkthrough in `path`. `known` keeps names for the next that is read. Raises ContentError
    with every problem in it, or in the texts it plays."""
    tree = load(library.root, path, "a walkthrough")
    top = tree.mapping(tree.top, "a walkthrough", ("format", "begin", "ending", "usual", "steps"))
    begin = tree.mapping(top.get("begin"), "begin", ("book", "chapter", "beat", "seed", "after"))
    name = tree.word(begin["book"]) if "book" in begin else BOOKS[0]
    if "book" in begin and not tree.known(begin["book"], name, library.texts.books, "is no book"):
        raise ContentError(tree.problems)
    book = library.book(name)
    chapter = _one_of(tree, begin.get("chapter"), [chapter.name for chapter in book.chapters], "is no chapter")
    chapters = [found for found in book.chapters if chapter in ("", found.name)][:1]
    beat = _one_of(tree, begin.get("beat"), [beat for found in chapters for beat in found.beats], "is no beat here")
    seed = tree.whole(begin["seed"], "seed", 1) if "seed" in begin else 1
    after = _after(tree, begin.get("after"), library, book, chapter)
    ending = tree.word(top["ending"], "ending") if "ending" in top else ""
    if "ending" in top and not NAME.fullmatch(ending):
        tree.fail(top["ending"], "an ending's name is small letters and numbers, with - between words")
    shipped = "usual" in top and tree.flag(top["usual"], "usual")
    if shipped and not ending:
        tree.fail(top["usual"], "the usual ending has a name: say `ending:` too")
    names = name, chapters[0].name if chapters else ""
    known = {} if known is None else known
    if names not in known:
        known[names] = vocabulary(library, book, names[1])
    reader = Steps(tree, known[names])
    steps = tuple(step for node in tree.items(top.get("steps"), "steps") if (step := reader.step(node)))
    if not steps and not tree.problems:
        tree.fail(top.get("steps", tree.top), "a walkthrough needs steps")
    tree.stop()
    return Plan(tree.name, steps, name, chapter, beat, seed, after, ending, shipped)


def _after(tree: Tree, node: Node | None, library: Library, book: Book, chapter: str) -> str:
    """The name of an ending of the chapter before."""
    if node is None or chapter not in ("", *(each.name for each in book.chapters)):
        return ""
    before = book.before(chapter) if chapter else None
    if before is None:
        tree.fail(node, "nothing comes before the first chapter: leave out `after:`, or say which `chapter:`")
        return ""
    known = [*recorded(library.root, book.name, before.name)]
    shipped = usual(library.root, book.name, before.name)
    if shipped.is_file():
        known.append(shipped.stem)
    return _one_of(tree, node, known, f"is no recorded ending of {before.name}")


def _one_of(tree: Tree, node: Node | None, known: list[str], what: str) -> str:
    if node is None:
        return ""
    word = tree.word(node)
    tree.known(node, word, known, what)
    return word
