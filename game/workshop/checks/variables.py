"""Variables that nothing sets or nothing asks about, and words of theirs that nothing sets them to."""

from collections.abc import Iterator

from game.content.book import Book
from game.content.expressions import Value, Variable
from game.content.library import Texts
from game.core.problem import Problem
from game.workshop.checks.told import commands, conditions, outcomes_of, trials

KEPT = 'or say `later: "…"` and which chapter it is kept for'
"""How to keep a variable for a chapter that is not written yet."""


def variables(texts: Texts) -> Iterator[Problem]:
    """What is wrong with the declared variables. One of a profile may be set in one book and asked about in another;
    one with `later` may wait for its chapter, until it is both set and asked about."""
    asked = {name for book in texts.books.values() for name in _asked(book)}
    given: dict[str, set[Value | None]] = {}
    for book in texts.books.values():
        for name, value in _given(book):
            given.setdefault(name, set()).add(value)
    for book in texts.books.values():
        for script in book.scripts.values():
            for name, variable in book.variables.items():
                if place := script.places.get(f"variable {name}"):
                    for told in _told(name, variable, name in asked, given.get(name, set())):
                        yield Problem(script.file, *place, told)


def _asked(book: Book) -> Iterator[str]:
    for when in conditions(book):
        yield from (word for kind, word in when.names() if kind == "name")


def _given(book: Book) -> Iterator[tuple[str, Value | None]]:
    """(variable, the value it is set to); None for one that is counted up or down."""
    for said in commands(book):
        if said.name in ("set", "add"):
            yield str(said.arguments[0]), said.arguments[1] if said.name == "set" else None
    yield from ((said.variable, outcome) for said in trials(book) for outcome in outcomes_of(book, said))


def _told(name: str, variable: Variable, asked: bool, values: set[Value | None]) -> Iterator[str]:
    """What is wrong with one variable, in words."""
    if variable.later:
        if asked and values:
            yield f"variable '{name}' is set and asked about by now: take out its `later:`"
    elif not asked and not values:
        yield f"variable '{name}' is neither set nor asked about: take it out, {KEPT}"
    elif not values:
        yield f"variable '{name}' is never set, so it is always {str(variable.start).lower()}: set it, {KEPT}"
    elif not asked:
        yield f"variable '{name}' is set, but nothing asks about it: ask, take it out, {KEPT}"
    else:
        for word in variable.words:
            if word != variable.start and word not in values:
                yield f"variable '{name}' is never set to '{word}': set it somewhere, or take the word out"
