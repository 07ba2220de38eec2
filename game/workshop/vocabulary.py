"""What a walkthrough may name."""

import msgspec

from game.content.book import Book
from game.content.commands import PICTURE
from game.content.expressions import Names
from game.content.library import Library
from game.content.naming import names_of_book
from game.content.objects.call import Call
from game.core.problem import ContentError


class Vocabulary(msgspec.Struct, frozen=True):
    """Everything a plan for one book may name. `movables` can be pushed; `marks` are what only a dream has: lamps,
    shards, fears and triggers; `pictures` can be held up. `whole`: every map could be read, so that what is on none of
    them is nowhere."""

    names: Names
    lines: frozenset[str]
    lights: frozenset[str]
    places: frozenset[str]
    things: frozenset[str]
    people: frozenset[str]
    spots: frozenset[str]
    doors: frozenset[str]
    movables: frozenset[str]
    marks: frozenset[str]
    pictures: frozenset[str]
    whole: bool

    @property
    def goals(self) -> frozenset[str]:
        """What can be gone to."""
        return self.things | self.people | self.doors | self.spots | self.movables

    @property
    def within_reach(self) -> frozenset[str]:
        """What a way through a dream can be looked for to."""
        return (self.goals | self.marks) - self.movables


Vocabularies = dict[tuple[str, str], Vocabulary]
"""What plans may name, by book and chapter."""


def vocabulary(library: Library, book: Book, chapter: str) -> Vocabulary:
    """The names in `book`, for a plan that begins in `chapter` of it, and on every map that can be read; what is wrong
    with a map is for the check to say."""
    cast = library.texts.cast
    things, spots, doors = set[str](), set[str](), set[str]()
    movables, marks, whole = set[str](), set[str](), True
    for place in library.places():
        try:
            level = library.level(place)
            level = level.whole or level
        except ContentError:
            whole = False
            continue
        things |= {thing.look for thing in level.things} | {door.look for door in level.doors if door.look}
        things |= {movable.look for movable in level.movables.values() if movable.look and not level.pushes}
        spots |= set(level.spots)
        doors |= {door.name for door in level.doors}
        movables |= set(level.movables)
        marks |= {lamp.name for lamp in level.lamps} | {shard.name for shard in level.shards}
        marks |= {call.name for call in level.of(Call)}
        marks |= {fear.name for fear in level.fears} | {item.name or item.node for item in level.triggers}
    lines = frozenset(line for script in book.scripts.values() for line in script.lines)
    words = {
        "visited": frozenset(book.homes),
        "has": frozenset(cast.memories),
        "bond": frozenset(cast.people),
        "said": lines,
    }
    pictures = (key.removeprefix(PICTURE) for key in library.texts.words if key.startswith(PICTURE))
    return Vocabulary(
        names_of_book(book, chapter, words), lines, frozenset(library.texts.lights), frozenset(library.places()),
        frozenset(things), frozenset(cast.people), frozenset(spots), frozenset(doors),
        frozenset(movables), frozenset(marks), frozenset(pictures), whole,
    )  # fmt: skip
