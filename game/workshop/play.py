"""Into the middle of the game: a playthrough that begins in any place, at any spot or object, in any beat and light."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import msgspec

from game.content.book import Book
from game.content.books import Chapter
from game.content.expressions import qualified
from game.content.level import Point
from game.content.library import Library
from game.content.lights import Mood
from game.content.nodes import Command
from game.content.pairs import Pair
from game.core.event import BeatBegan
from game.core.fixed import units
from game.saves import Saves
from game.session import Session, begin
from game.settings import borrowed
from game.workshop.checks.facts import BEAT, Facts, World
from game.workshop.checks.flow import Flow
from game.workshop.checks.origins import onward
from game.workshop.checks.told import entries_of
from game.workshop.names import Unknown, pick, place_named
from game.world.body import Body
from game.world.ground import Ground
from game.world.motion import feet

NEAR = 4
"""px between the points that are tried round one where nobody can stand."""
FARTHEST = 40
"""Rings of such points."""


class Where(msgspec.Struct, frozen=True):
    """Where to begin. Empty: the first beat that plays in the place, else the chapter's first, in that beat's light, at
    its spot or at any. A `node` is the conversation under way; without a place and a beat, it is had in the first of
    both in which something begins it, or what leads to it, else where it is written."""

    place: str
    at: str = ""
    object: str = ""
    xy: Point | None = None
    beat: str = ""
    light: str = ""
    facing: str = ""
    node: str = ""


def session_at(library: Library, where: Where) -> Session:
    """A playthrough that stands there, everybody the beat has in the place about. Raises Unknown, ContentError."""
    texts = library.texts
    if where.node and not (where.place or where.beat) and (begun := _begun_in(library, where.node)):
        where = msgspec.structs.replace(where, place=begun[0], beat=begun[1])
    place = place_named(library, where.place) if where.place else _place_of(library, where)
    level = library.level(place)
    book = texts.books[pick(place.split("/")[0], texts.books, "book")]
    if not book.chapters:
        raise Unknown(f"{book.name} has no chapter to play in")
    chapter, beat = _beat(library, book, place, where.beat)
    session = begin(library, book.name, chapter.name, beat=beat)
    same = session.state.place == place
    kept = session.kept()
    state = kept.state
    party, state.party = state.party, []
    if not same:
        state.place, state.people, state.others, state.inside = place, {state.lead: Body(0, 0)}, {}, []
    if where.light:
        state.light = pick(where.light, texts.lights, "light")
    elif not same and level.pair:
        state.light = _layered(texts.lights, state.light, level.pair)
    session = Session(library, kept)
    if where.at:
        session.walkers.put(state.lead, pick(where.at, level.spots, "spot"))
    elif point := _point(session, where):
        _put(session, *point)
    elif not same:
        spot = next(iter(session.level.spots), "")
        if spot:
            session.walkers.put(state.lead, spot)
        else:
            _put(session, level.width // 2, level.height // 2)
    if where.facing:
        session.lead.facing = where.facing
    session.director.gather(party)
    if session.beat:
        session.events.append(BeatBegan(beat, session.goal))
    if where.node:
        session.begin_talk(pick(where.node, book.homes, "conversation"))
    return session


def _begun_in(library: Library, node: str) -> tuple[str, str] | None:
    """The place and the first beat in which a thing, somebody or a trigger begins the conversation `node`, or another
    that leads to it; rather one of the beats that are asked for than where it may be any. None where nothing does.
    Raises Unknown."""
    books = {known: book for book in library.texts.books.values() for known in book.homes if book.chapters}
    book = books[pick(node, books, "conversation")]
    leading = _leading_to(book, node)
    world, anywhere = World(book.variables, {}), None
    for chapter in book.chapters:
        for staged in chapter.staged():
            script = book.script(staged.place, chapter.name)
            entries = [each for _, _, entries in entries_of(script) for each in entries] if script else []
            for entry in (each for each in entries if each.go in leading):
                facts: Facts = {BEAT: frozenset((qualified(chapter.name, staged.beat.name),))}
                if entry.when is None or world.narrow(entry.when, True, facts) is not None:
                    found = staged.place, staged.beat.name
                    if entry.when and BEAT in entry.when.names():
                        return found
                    anywhere = anywhere or found
            if staged.place in library.places():
                level = library.place_in(chapter.name, staged.place).level
                begun = {trigger.node for trigger in level.triggers} & leading
                here = _come_to(book, world, begun, node, qualified(chapter.name, staged.beat.name))
                if here and not _come_to(book, world, begun, node, ""):
                    return staged.place, staged.beat.name
                anywhere = anywhere or ((staged.place, staged.beat.name) if here else None)
    return anywhere


def _come_to(book: Book, world: World, begun: set[str], node: str, beat: str) -> bool:
    """Whether `node` may be come to in that beat from one of the conversations that are `begun`."""
    flow = Flow(book, world)
    for each in begun:
        flow.enter(each, {BEAT: frozenset((beat,))})
    return node in flow.before


def _leading_to(book: Book, node: str) -> set[str]:
    """A conversation, and all that go over into it in the same beat, at once or by others."""
    before: dict[str, set[str]] = {}
    for other in book.homes:
        if any(isinstance(said, Command) and said.name == "beat" for said in book.node(other) or ()):
            continue
        for then in onward(book, other):
            before.setdefault(then, set()).add(other)
    found, ahead = {node}, [node]
    while ahead:
        new = before.get(ahead.pop(), set()) - found
        found |= new
        ahead += new
    return found


def _place_of(library: Library, where: Where) -> str:
    """Where what is asked for is had: the place whose script says the node, else that of the beat, else the one a book
    begins in. Raises Unknown."""
    books = {node: book for book in library.texts.books.values() for node in book.homes if book.chapters}
    played = [book for book in library.texts.books.values() if book.chapters]
    if where.node:
        book = books[pick(where.node, books, "conversation")]
        home = book.scripts[book.homes[where.node]]
        if (place := home.over or book.homes[where.node]) in library.places():
            return place
        played = [book]
    staged = [each for book in played for chapter in book.chapters for each in chapter.staged()]
    if where.beat:
        pick(where.beat, [each.beat.name for each in staged], "beat")
        return next(each.place for each in staged if each.beat.name == where.beat)
    if where.node:
        folder = home.file.rsplit("/", 1)[0] + "/"
        staged = [each for each in staged if each.file.startswith(folder)] or staged
    return staged[0].place


def _beat(library: Library, book: Book, place: str, asked: str) -> tuple[Chapter, str]:
    """The beat asked for, else the first that plays in the place, else in one from which doors lead there; those of the
    chapter in whose folder the map lies come first. Raises Unknown, ContentError."""
    own = [chapter for chapter in book.chapters if chapter.file.startswith(f"levels/{place.rsplit('/', 1)[0]}/")]
    chapters = [*own, *(chapter for chapter in book.chapters if chapter not in own)]
    staged = [(chapter, each) for chapter in chapters for each in chapter.staged()]
    if asked:
        pick(asked, [each.beat.name for _, each in staged], "beat")
        return next((chapter, asked) for chapter, each in staged if each.beat.name == asked)
    for near in _nearer(library, place):
        for chapter, each in staged:
            if each.place in near:
                return chapter, each.beat.name
    return chapters[0], chapters[0].first.name


def _nearer(library: Library, place: str) -> Iterator[set[str]]:
    """The place itself, then those with a door to it, then those with a door to one of these, and so on."""
    known = near = {place}
    yield near
    doors = {each: {door.to for door in library.level(each).doors} for each in library.places()}
    while near := {each for each, leads in doors.items() if leads & near} - known:
        known = known | near
        yield near


def _layered(lights: dict[str, Mood], light: str, pair: Pair) -> str:
    """`light`, or where it has none for the second layer, the first that has: a dream is seen in no other."""
    fitting = [name for name, mood in lights.items() if pair.second in mood.beneath]
    return light if light in fitting else next(iter(fitting), light)


def _point(session: Session, where: Where) -> Point | None:
    """The point asked for, px. Tiled gives `%objectid` itself where nothing is selected: then none is."""
    if where.xy:
        return where.xy
    if where.object.isdigit():
        known = session.level.ids
        pick(where.object, (), f"object of {session.level.file} with the number", unlisted=map(str, known))
        return known[int(where.object)]
    if where.object in ("", "%objectid"):
        return None
    raise Unknown(f"an object is named by its number, not '{where.object}'")


def _put(session: Session, x: int, y: int) -> None:
    """Stand at (x, y) px, or as near to it as feet fit."""
    lead, ground = session.lead, session.walkers.ground
    lead.x, lead.y = units(x), units(y)
    for near_x, near_y in _rings(x, y):
        if _fits(ground, near_x, near_y):
            lead.x, lead.y = units(near_x), units(near_y)
            return


def _fits(ground: Ground, x: int, y: int) -> bool:
    return ground.free(*feet(units(x), units(y)))


def _rings(x: int, y: int) -> Iterator[Point]:
    """Points round (x, y), the nearest first."""
    for ring in range(FARTHEST):
        for dy in range(-ring, ring + 1):
            for dx in range(-ring, ring + 1):
                if max(abs(dx), abs(dy)) == ring:
                    yield x + dx * NEAR, y + dy * NEAR


def play(library: Library, where: Where) -> None:
    """Play from there in a window, as makers do: with the player's settings, but nothing of the player's is written;
    what is kept lasts as long as the window. Raises NoDisplay, Crashed, Unknown, ContentError."""
    from game.screen.scenes.entering import scene_of
    from game.workshop.makers import Makers

    session = session_at(library, where)
    if beat := session.beat:
        session.events.append(BeatBegan(beat.name, session.goal))
    with tempfile.TemporaryDirectory(prefix="bedtime-") as folder:
        saves = Saves(Path(folder) / "saves", lasting=False)
        app = Makers(library, saves, borrowed(Path(folder)), Path(folder) / "cache")
        app.run(scene_of(app, session))


def first_with_answers(library: Library) -> str:
    """The first beat of the first chapter that begins where somebody can be spoken to. Raises LookupError."""
    book = library.book("book1")
    chapter = book.chapters[0]
    for played in chapter.staged():
        script = book.script(played.place, chapter.name)
        if script and script.talk:
            return played.beat.name
    raise LookupError("nobody can be spoken to in the first chapter")
