"""By what one passes between the two layers of a place: its map says it, and so may beats that play there."""

from game.content.book import Book
from game.content.books import Staged
from game.content.level import Level


def passings(book: Book | None, place: str, level: Level) -> dict[str, Staged | None]:
    """Each of the ways in which one ever passes between the layers of `place`, the map's own first, and the first beat
    in which it is so there; None where no beat of the book plays there so. Empty of a place with one layer."""
    if level.pair is None:
        return {}
    found: dict[str, Staged | None] = {level.by: None}
    for staged in (staged for chapter in (book.chapters if book else ()) for staged in chapter.staged()):
        said = staged.beat.layers
        if staged.place == place:
            by = said if said and level.pair.fits(said) else level.by
            found[by] = found.get(by) or staged
    return found
