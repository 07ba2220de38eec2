"""What conditions may name, seen from one chapter and one place: short where that is clear, else by chapter or place.

A beat is called by its own name in its chapter, and `chapter/beat` in another. A thing is called by its name where it
lies, or where one place alone has it; else by its place, `flat/bed`, or `1-synthetic-noon/flat/bed`.
"""

from collections.abc import Iterable, Mapping

from game.content.book import Book
from game.content.expressions import Names, Variable, qualified


def beats_of(beats: Mapping[str, Iterable[str]], chapter: str) -> dict[str, str]:
    """What each name of a beat means in `chapter` (empty: in none); `beats` are those of every chapter, by folder."""
    known = {qualified(folder, name): qualified(folder, name) for folder, names in beats.items() for name in names}
    return known | {name: qualified(chapter, name) for name in beats.get(chapter, ())}


class Things:
    """What each name of a thing means to the scripts of a book; `looks` are the things of each place."""

    def __init__(self, looks: Mapping[str, Iterable[str]]) -> None:
        found: dict[str, dict[str, str]] = {}
        for where, things in looks.items():
            folder, short = where.split("/")[-2:] if where.count("/") > 1 else ("", where.rsplit("/", 1)[-1])
            for thing in things:
                full = f"{where} {thing}"
                for typed in (thing, f"{short}/{thing}", f"{folder}/{short}/{thing}"):
                    found.setdefault(typed, {})[where] = full
        self._clear = {typed: next(iter(meant.values())) for typed, meant in found.items() if len(meant) == 1}
        self._several = {typed: meant for typed, meant in found.items() if len(meant) > 1}
        self._written = {
            typed: tuple(_shortest(where, typed.rsplit("/", 1)[-1], found) for where in meant)
            for typed, meant in self._several.items()
        }

    def to(self, chapter: str, place: str) -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
        """What each name means to a script of `chapter` that speaks in `place` (empty: in none), as the place and the
        name; and for the names that are not clear how they can be written."""
        known, unclear = dict(self._clear), {}
        for typed, meant in self._several.items():
            mine = [where for where in meant if typed.count("/") == 1 and where.split("/")[-2:-1] == [chapter]]
            if (place in meant and "/" not in typed) or mine:
                known[typed] = meant.get(place) or meant[mine[0]]
            else:
                unclear[typed] = self._written[typed]
        return known, unclear


def _shortest(where: str, thing: str, found: Mapping[str, Mapping[str, str]]) -> str:
    """How `thing` of the place `where` is written so that no other can be meant."""
    short = "/".join([*where.split("/")[-1:], thing])
    return short if len(found.get(short, ())) == 1 else "/".join([*where.split("/")[-2:], thing])


def names_of_book(book: Book, chapter: str, words: dict[str, frozenset[str]]) -> Names:
    """The names of a book that was read, as they are seen from one of its chapters."""
    beats = {each.name: each.beats for each in book.chapters}
    looks: dict[str, set[str]] = {}
    for place, thing in book.things():
        looks.setdefault(place, set()).add(thing)
    return names_in(chapter, "", book.variables, words, beats, Things(looks))


def names_in(
    chapter: str,
    place: str,
    variables: dict[str, Variable],
    words: dict[str, frozenset[str]],
    beats: Mapping[str, Iterable[str]],
    looks: Things,
) -> Names:
    """The names there are for conditions of `chapter` in `place` (either may be empty)."""
    things, unclear = looks.to(chapter, place)
    return Names(variables, words, beats_of(beats, chapter), things, unclear)
