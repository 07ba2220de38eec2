"""Making a state that was kept fit the content there is now: what it names may have been renamed or taken out since."""

from collections.abc import Container

import msgspec

from game.content.book_reader import BOOKS
from game.content.books import END
from game.content.classes import FACINGS
from game.content.commands import PICTURE
from game.content.level import Level
from game.content.library import Library
from game.content.objects.call import Call
from game.core.fixed import units
from game.session import party
from game.session.carrying import repair_memory
from game.session.state import AIMS, Aim, State
from game.world.body import Body
from game.world.brains import Patrols
from game.world.framing import Corner, inside
from game.world.thread import Thread


def repair(library: Library, state: State) -> str:
    """Let `state` name nothing that is gone. What was gone that play cannot go on without (chapter, beat, place or
    person; see `resumed.*` in assets/words), or nothing."""
    texts, gone = library.texts, ""
    if state.book not in texts.books:
        state.book, gone = BOOKS[0], "chapter"
    book = library.book(state.book)
    if state.chapter not in [chapter.name for chapter in book.chapters]:
        state.chapter, state.beat, gone = book.chapters[0].name, book.chapters[0].first.name, "chapter"
    chapter = book.chapter(state.chapter)
    if state.beat not in ("", END, *chapter.beats):
        state.beat, gone = chapter.instead_of(state.beat).name, gone or "beat"
    if state.place not in library.levels and state.place not in library.places():
        state.place, gone = chapter.first.place, gone or "place"
    elif book.is_silent(state.place, state.chapter) and state.place not in {at.place for at in chapter.staged()}:
        gone = gone or "place"
    level = library.level(state.place)
    known = {*texts.cast.people, *(fear.name for fear in level.fears)}
    if state.lead not in state.people or not set(state.people) <= known:
        state.people = {who: body for who, body in state.people.items() if who in known}
        gone = gone or "person"
    party.form(state, [who for who in state.party if who in state.people])
    state.others = {name: body for name, body in state.others.items() if name in level.guards}
    if PICTURE + state.picture not in texts.words:
        state.picture = ""
    if state.light not in texts.lights:
        state.light = chapter.first.light
    for body in state.bodies.values():
        _put_right(body, level)
    state.thread = _walked(state.thread, library)
    state.camera = _aimed(state.camera, level, state.people)
    repair_memory(book, texts.cast, state.memory)
    return gone


def _walked(thread: Thread | None, library: Library) -> Thread | None:
    """A walk that is remembered, as far as the map there is now has where it went and what was touched; None where it
    has no two strides of it."""
    if thread is None or thread.place not in library.places():
        return None
    level = library.level(thread.place)
    strides = [at for at in thread.strides if 0 <= at.x <= level.width and 0 <= at.y <= level.height]
    calls = {call.name for call in level.of(Call)}
    touched = [touch for touch in thread.touched if touch.call in calls]
    repaired = Thread(thread.place, strides, touched, thread.woken)
    return repaired if len(strides) > 1 or strides == thread.strides else None


def _aimed(aim: Aim, level: Level, people: Container[str]) -> Aim:
    """The camera looks at nobody who is gone, and at nothing off the map."""
    whom = tuple(who for who in aim.whom if who in people)
    if aim.how not in AIMS or (aim.how == "frame" and not whom):
        return Aim()
    if aim.how not in ("fixed", "kept"):
        return msgspec.structs.replace(aim, whom=whom)
    begun, end = (_whole(inside(level, *corner)) for corner in (aim.begun, aim.end))
    return msgspec.structs.replace(aim, whom=whom, begun=begun, end=end)


def _whole(corner: Corner) -> tuple[int, int]:
    return round(corner[0]), round(corner[1])


def _put_right(body: Body, level: Level) -> None:
    """Somebody stays on the map, and faces a side that there is."""
    body.x, body.y = min(max(body.x, 0), units(level.width)), min(max(body.y, 0), units(level.height))
    if not all(0 <= x <= level.width and 0 <= y <= level.height for x, y in body.way):
        body.way = []
    if body.facing not in FACINGS:
        body.facing = FACINGS[0]
    if isinstance(body.brain, Patrols) and body.brain.path not in level.paths:
        body.way, body.brain = [], None
