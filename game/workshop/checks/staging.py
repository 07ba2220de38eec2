"""Who stands where in which beat, and at what points of a place the lead can find themselves."""

from collections.abc import Iterator

from game.content.book import Book, folder_of
from game.content.books import Staged
from game.content.level import Level, Point
from game.content.library import Texts
from game.content.nodes import Command


def staged(texts: Texts) -> list[Staged]:
    """Every beat of every book."""
    return [found for book in texts.books.values() for chapter in book.chapters for found in chapter.staged()]


def leading(book: Book, chapter: str = "") -> set[str]:
    """Whoever may be played in a chapter of a book (empty: in any): who leads in a beat, and who goes with them."""
    chapters = [each for each in book.chapters if chapter in ("", each.name)]
    played = [each for found in chapters for each in found.staged()]
    found = {each.lead for each in played}.union(*(each.beat.party or () for each in played))
    scripts = [script for name, script in book.scripts.items() if not chapter or folder_of(name) in ("", chapter)]
    said = (said for script in scripts for said in script.statements())
    return found | {str(each.arguments[0]) for each in said if isinstance(each, Command) and each.name == "join"}


def starts(texts: Texts, levels: dict[str, Level], unread: frozenset[str]) -> dict[str, list[Point]]:
    """Where the lead may come to stand in each place without having walked there, px: where beats and scripts put them,
    and where doors lead. A place that nothing leads to yet is begun at its first spot, as `bedtime play --level` does;
    where a map that could not be read may lead anywhere, all spots count."""
    spots: dict[str, set[str]] = {name: set() for name in levels}
    for name, spot in (*_from_beats(texts), *_from_scripts(texts), *_from_doors(levels), *_from_overlays(texts)):
        if name in spots:
            spots[name].add(spot)
    found = {}
    for name, level in levels.items():
        known = [spot for spot in level.spots if unread or spot in spots[name]] or list(level.spots)[:1]
        points = [(level.spots[spot].x, level.spots[spot].y) for spot in known]
        found[name] = points or [(level.width // 2, level.height // 2)]
    return found


def _from_beats(texts: Texts) -> Iterator[tuple[str, str]]:
    """(place, spot) of leads, and of people who lead in another beat or in a party."""
    for book, chapter in ((each, chapter) for each in texts.books.values() for chapter in each.chapters):
        leads = leading(book, chapter.name)
        for each in chapter.staged():
            if each.beat.at:
                yield each.place, each.beat.at
            people = ((who, standing) for who, standing in each.people.items() if who in leads)
            yield from ((standing.place or each.place, standing.at) for who, standing in people)


def _from_scripts(texts: Texts) -> Iterator[tuple[str, str]]:
    """The same where a script moves somebody who leads."""
    for book in texts.books.values():
        for name, script in book.scripts.items():
            leads = leading(book, folder_of(name))
            for said in script.statements():
                if isinstance(said, Command) and said.name in ("move", "place") and said.arguments[0] in leads:
                    yield script.over or name, str(said.arguments[1])


def _from_doors(levels: dict[str, Level]) -> Iterator[tuple[str, str]]:
    for level in levels.values():
        yield from ((door.to, door.at) for door in level.doors if door.to)


def _from_overlays(texts: Texts) -> Iterator[tuple[str, str]]:
    """(place, spot) that doors lead to in another chapter than their place's own."""
    for book in texts.books.values():
        for script in book.scripts.values():
            yield from (leads for leads in script.doors.values() if leads[0])
