"""Begins a playthrough."""

from game.content.library import Library
from game.core.fixed import units
from game.core.problem import ContentError, Problem
from game.core.rng import seeded
from game.session.session import Session
from game.session.state import VERSION, Kept, State
from game.story.memory import Memory
from game.world.body import Body


def begin(library: Library, book: str = "book1", chapter: str = "", seed: int = 1, beat: str = "") -> Session:
    """A new playthrough of a book, or of one chapter of it, or from one of its beats on. Raises KeyError for what there
    is not, ContentError."""
    found = library.book(book)
    start = found.chapter(chapter) if chapter else found.chapters[0]
    first = start.first
    spot = library.level(first.place).spots.get(first.at)
    if spot is None:
        raise ContentError([Problem(start.file, 1, 1, f"there is no spot '{first.at}' in {first.place}.tmx")])
    lead = Body(units(spot.x), units(spot.y), spot.facing, spot=first.at)
    state = State(
        book, start.name, "", 0, seeded(seed), first.place, first.light, first.music, first.lead,
        {first.lead: lead}, Memory(),
    )  # fmt: skip
    session = Session(library, Kept(VERSION, state))
    session.director.people(first.people or {}, fresh=True)
    if beat:
        session.start_at(beat)
    elif start.page:
        session.begin_talk(start.page)
    return session
