"""Which conversations may end a beat: who explores a chapter leaves those for the last, and takes each of them once."""

from collections.abc import Iterable, Iterator

from game.content.book import Book
from game.content.books import Beat
from game.content.nodes import Command, Detour, Goto, Statement, Trial


def ending(book: Book, beat: Beat) -> set[str]:
    """The names of all conversations by which a beat may end: those whose visit it waits for, those that set what it
    asks, and every one that may go over into them."""
    asked = beat.ends.names()
    names = {word for kind, word in asked if kind == "name"}
    nodes = ((name, said) for script in book.scripts.values() for name, said in script.nodes.items())
    found = {name for name, said in nodes if names.intersection(_set_in(said))}
    return _leading_to(book, found | {word for kind, word in asked if kind == "visited"})


def _set_in(said: Iterable[Statement]) -> Iterator[str]:
    for each in said:
        if isinstance(each, Trial):
            yield each.variable
        elif isinstance(each, Command) and each.name in ("set", "add"):
            yield str(each.arguments[0])


def _leading_to(book: Book, nodes: set[str]) -> set[str]:
    """`nodes`, and every conversation that may go over into one of them."""
    found = set(nodes)
    while True:
        more = {
            name
            for script in book.scripts.values()
            for name, statements in script.nodes.items()
            if script.along.get(name) in found
            or any(isinstance(statement, Goto | Detour) and statement.node in found for statement in statements)
        }
        if more <= found:
            return found
        found |= more
