"""Begins a playthrough."""

from game.content.library import Library
from game.core.fixed import units
from game.core.problem import ContentError, Problem
from game.core.rng import seeded
from game.session.carrying import FORMAT, Carried, read_ending, repair_memory, write_ending
from game.session.session import Session
from game.session.state import VERSION, Kept, State
from game.story.memory import Memory
from game.world.body import Body


def begin(
    library: Library,
    book: str = "book1",
    chapter: str = "",
    seed: int = 1,
    beat: str = "",
    after: Carried | None = None,
) -> Session:
    """A new playthrough of a book, or of one chapter of it, or from one of its beats on; with `after`, one that goes on
    from how an earlier chapter ended, which is left as it is. Raises KeyError for what there is not, ContentError."""
    found = library.book(book)
    start = found.chapter(chapter) if chapter else found.chapters[0]
    first = start.first
    spot = library.level(first.place).spots.get(first.at)
    if spot is None:
        raise ContentError([Problem(start.file, 1, 1, f"there is no spot '{first.at}' in {first.place}.tmx")])
    lead = Body(units(spot.x), units(spot.y), spot.facing, spot=first.at)
    before = Carried(FORMAT, book, "", Memory()) if after is None else read_ending(write_ending(after))
    repair_memory(found, library.texts.cast, before.memory)
    rng = before.rng or seeded(seed)
    state = State(
        book, start.name, "", before.tick, rng, first.place, first.light, first.music or "", first.lead,
        {first.lead: lead}, before.memory, moved=before.moved,
    )  # fmt: skip
    session = Session(library, Kept(VERSION, state))
    session.director.people(next(start.staged()).people_in(first.place), fresh=True)
    session.director.gather(first.party or ())
    if beat:
        session.start_at(beat)
    elif start.page:
        session.begin_talk(start.page)
    return session
