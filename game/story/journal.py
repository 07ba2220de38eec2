"""The journal: what is asked, who was met, what is held, the pages read, what was said. Made from state alone."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

import msgspec

from game.content.book import Book
from game.content.cast import Cast
from game.content.expressions import qualified
from game.content.library import Library
from game.content.markup import plain
from game.content.nodes import Bark, Choose, Detour, Goto, Say
from game.content.scripts import Script
from game.story.memory import Judge, Memory

CHOSEN = "chosen"
"""The kind of a line that was chosen, beside the kinds of speakers."""


class Playing(Protocol):
    """The part of a playthrough's state that the journal is made from."""

    book: str
    chapter: str
    beat: str
    lead: str
    memory: Memory


class Person(msgspec.Struct, frozen=True):
    """Somebody who was met: what the story says of them, and how things stand with them, in words."""

    who: str
    name: str
    portrait: str
    about: str
    bond: str


class Keepsake(msgspec.Struct, frozen=True):
    """Something given to keep."""

    name: str
    line: str


class Spoken(msgspec.Struct, frozen=True):
    """A line that was heard or chosen; `kind` is its speaker's, or CHOSEN. `text` is with its markup."""

    id: str
    kind: str
    name: str
    text: str


class Page(msgspec.Struct, frozen=True):
    """A page of the picture book. `name` is its node's and its picture's."""

    name: str
    number: int
    lines: tuple[Spoken, ...]


class Journal(msgspec.Struct, frozen=True):
    """Everything the journal shows; `log` has its latest line last."""

    goal: str
    people: tuple[Person, ...]
    memories: tuple[Keepsake, ...]
    pages: tuple[Page, ...]
    log: tuple[Spoken, ...]


def journal(library: Library, state: Playing, pages: Sequence[str] = ()) -> Journal:
    """The journal of a playthrough; `pages` are those of the picture book that were read, by anybody at any time. What
    the scripts no longer hold is left out. Raises ContentError when they cannot be read."""
    book, cast, memory = library.book(state.book), library.texts.cast, state.memory
    return Journal(
        _goal(book, state),
        tuple(_people(cast, memory)),
        tuple(
            Keepsake(cast.memories[held].name, cast.memories[held].line)
            for held in memory.held
            if held in cast.memories
        ),
        tuple(_pages(book, cast, pages)),
        tuple(_log(book, cast, memory)),
    )


def _goal(book: Book, state: Playing) -> str:
    chapters = {chapter.name: chapter for chapter in book.chapters}
    beat = chapters[state.chapter].beats.get(state.beat) if state.chapter in chapters else None
    if not beat:
        return ""
    return beat.asks(Judge(state.memory, book.variables, qualified(state.chapter, state.beat)).holds)


def _people(cast: Cast, memory: Memory) -> Iterator[Person]:
    for who in memory.met:
        speaker = cast.speakers.get(who)
        if speaker and speaker.kind == "person":
            bond = bond_words(cast.bonds.get(who, ()), memory.bonds.get(who, 0))
            yield Person(who, speaker.name, speaker.portrait, speaker.about, bond)


def bond_words(steps: Iterable[tuple[int, str]], bond: int) -> str:
    """The words of the highest step that `bond` reaches; below all of them those of the lowest, with none nothing."""
    ordered = sorted(steps)
    reached = [words for least, words in ordered if least <= bond]
    return reached[-1] if reached else ordered[0][1] if ordered else ""


# ---------------------------------------------------------------------------------------------- the picture book
def page_lines(book: Book, cast: Cast, node: str) -> tuple[Spoken, ...]:
    """Every line of a page, in the order it is written; pages that lead on to other nodes are followed."""
    return tuple(
        spoken(cast, statement.id, statement.speaker, statement.text)
        for name in page_nodes(book, node)
        for statement in book.node(name) or ()
        if isinstance(statement, Say)
    )


def page_nodes(book: Book, node: str) -> tuple[str, ...]:
    """The nodes of a page, its own first: those that it leads on to."""
    found = [node]
    for name in found:
        for statement in book.node(name) or ():
            if isinstance(statement, Goto | Detour) and statement.node not in found:
                found.append(statement.node)
    return tuple(found)


def read_so_far(book: Book, cast: Cast, node: str, memory: Memory) -> tuple[Spoken, ...]:
    """The lines of a page that were shown in this playthrough, the latest last."""
    lines = {line.id: line for line in page_lines(book, cast, node)}
    return tuple(lines[heard.line] for heard in memory.log if heard.line in lines)


def _pages(book: Book, cast: Cast, pages: Sequence[str]) -> Iterator[Page]:
    for i, name in enumerate(dict.fromkeys(pages)):
        if lines := page_lines(book, cast, name):
            digits = "".join(letter for letter in name if letter.isdigit())
            yield Page(name, int(digits) if digits else i + 1, lines)


# ---------------------------------------------------------------------------------------------- what was said
def spoken(cast: Cast, id: str, who: str, text: str) -> Spoken:
    """A line as the journal tells it."""
    speaker = cast.speakers[who]
    return Spoken(id, speaker.kind, speaker.name if speaker.kind == "person" else "", text)


def _said(book: Book, wanted: set[str]) -> dict[str, tuple[str, str]]:
    """(speaker, text) of the lines `wanted` by id; the speaker of an option is empty."""
    found: dict[str, tuple[str, str]] = {}
    for script in book.scripts.values():
        here = wanted & script.lines.keys()
        if here:
            found.update({id: told for id, told in _said_in(script) if id in here})
    return found


def _said_in(script: Script) -> Iterator[tuple[str, tuple[str, str]]]:
    for looks in script.looks.values():
        yield from ((id, ("look", text)) for look in looks for id, text in look.lines)
    for statement in script.statements():
        if isinstance(statement, Say):
            yield statement.id, (statement.speaker, statement.text)
        elif isinstance(statement, Bark):
            yield statement.id, (statement.who, statement.text)
        elif isinstance(statement, Choose):
            yield from ((option.id, ("", option.text)) for option in statement.options)


def _log(book: Book, cast: Cast, memory: Memory) -> Iterator[Spoken]:
    said = _said(book, {heard.line for heard in memory.log})
    for heard in memory.log:
        if heard.line not in said:
            continue
        who, text = said[heard.line]
        if who in cast.speakers:
            yield spoken(cast, heard.line, who, text)
        elif heard.who in cast.speakers:
            yield Spoken(heard.line, CHOSEN, cast.speakers[heard.who].name, plain(text))
