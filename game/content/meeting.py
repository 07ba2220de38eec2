"""Who may ever be in a place, as beats and scripts have it."""

from collections.abc import Iterable

from game.content.book import Book, folder_of
from game.content.books import Chapter


def chapters_in(book: Book, place: str) -> list[Chapter]:
    """The chapters in which something may be said in a place, in their order."""
    return [chapter for chapter in book.chapters if not book.is_silent(place, chapter.name)]


def met_in(book: Book, place: str) -> set[str]:
    """Who may ever be in a place: who leads by then or goes with a lead, and those whom a beat has or a script puts
    there."""
    chapters = chapters_in(book, place)
    return _staged(book, place, chapters) | _along(book, chapters) | _leads(book, chapters)


def spoken_to(book: Book, place: str, chapters: Iterable[Chapter]) -> set[str]:
    """Whom one may meet in a place in these chapters: the same, but for a lead beside whom nobody is ever played."""
    chapters = list(chapters)
    beside, leads = _along(book, chapters), _leads(book, chapters)
    return _staged(book, place, chapters) | beside | (leads if beside or len(leads) > 1 else set())


def _until(book: Book, chapters: list[Chapter]) -> list[Chapter]:
    """All chapters up to the last of these: who goes with a lead goes on from one chapter into the next."""
    last = max((book.chapters.index(chapter) for chapter in chapters), default=-1)
    return list(book.chapters[: last + 1])


def _staged(book: Book, place: str, chapters: list[Chapter]) -> set[str]:
    found = {who for chapter in chapters for played in chapter.staged() for who in played.people_in(place)}
    for name, script in book.scripts.items():
        if (script.over or name) == place:
            found |= {str(command.arguments[0]) for command in script.commands.get("place", ())}
    return found


def _along(book: Book, chapters: list[Chapter]) -> set[str]:
    """Who goes with a lead by then."""
    before = _until(book, chapters)
    found = {who for chapter in before for beat in chapter.beats.values() for who in beat.party or ()}
    folders, others = {chapter.name for chapter in before}, {chapter.name for chapter in book.chapters}
    for name, script in book.scripts.items():
        if folder_of(name) in folders or folder_of(name) not in others:
            found |= {str(command.arguments[0]) for command in script.commands.get("join", ())}
    return found


def _leads(book: Book, chapters: list[Chapter]) -> set[str]:
    return {played.lead for chapter in _until(book, chapters) for played in chapter.staged()}
