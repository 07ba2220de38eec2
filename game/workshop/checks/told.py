"""What the scripts of a book do, ask and answer, gathered from wherever it stands."""

from collections.abc import Iterator, Sequence

from game.content.boards import ROWS
from game.content.book import Book
from game.content.expressions import Expression
from game.content.nodes import Answer, Branch, Choose, Command, Look, Trial
from game.content.scripts import Script


def commands(book: Book) -> Iterator[Command]:
    """Everything that the scripts of a book do."""
    yield from (said for said in book.statements() if isinstance(said, Command))


def trials(book: Book) -> Iterator[Trial]:
    """Every trial that the scripts of a book go through."""
    yield from (said for said in book.statements() if isinstance(said, Trial))


def outcomes_of(book: Book, trial: Trial) -> tuple[str, ...]:
    """What a trial can come to."""
    return ROWS[book.boards[trial.board].kind].outcomes


def conditions(book: Book) -> Iterator[Expression]:
    """Every condition of a book."""
    for script in book.scripts.values():
        for _, _, entries in entries_of(script):
            yield from (entry.when for entry in entries if entry.when)
        yield from script.props.values()
    for said in book.statements():
        if isinstance(said, Branch):
            yield said.when
        elif isinstance(said, Choose):
            yield from (option.when for option in said.options if option.when)
    for chapter in book.chapters:
        yield from (each.when for each in chapter.remains)
        for beat in chapter.beats.values():
            yield beat.ends
            yield from (goal.when for goal in beat.goals)
            yield from (standing.when for standing in (beat.people or {}).values() if standing.when)


def entries_of(script: Script) -> Iterator[tuple[str, str, Sequence[Answer | Look]]]:
    """(talk or look, of whom or what, the entries)."""
    for who, answers in script.talk.items():
        yield "talk", who, answers
    for thing, looks in script.looks.items():
        yield "look", thing, looks
