"""A place in a chapter: its own map and script, or another chapter's map under what is said over it.

Nothing of the other chapter falls through but what is kept by name: things and people without words of their own are
silent, doors shut, triggers start nothing.
"""

import msgspec

from game.content.book import Book, folder_of
from game.content.level import Door, Level, Trigger
from game.content.scripts import Script


class Set(msgspec.Struct, frozen=True):
    """A place as a chapter has it: the map, with its doors and triggers as they are then, and what is said there (None:
    nothing)."""

    level: Level
    script: Script | None


def place_in(book: Book | None, chapter: str, place: str, level: Level) -> Set:
    """The place whose map is `level` in `chapter` of `book` (None: it lies in no book)."""
    if book is None:
        return Set(level, None)
    script = book.script(place, chapter)
    if script and not script.over:
        return Set(level, script)
    if script is None and folder_of(place) not in {each.name for each in book.chapters} - {chapter}:
        return Set(level, None)
    over, own = script or Script("", {}, {}, {}, {}, {}), book.own(place)
    return Set(_level(level, over), _script(over, own) if script else None)


def _level(level: Level, over: Script) -> Level:
    doors = tuple(_door(door, over) for door in level.doors)
    triggers = tuple(found for trigger in level.triggers if (found := _trigger(trigger, over)))
    return level.with_all(Door, doors).with_all(Trigger, triggers)


def _door(door: Door, over: Script) -> Door:
    if door.name in over.keeps:
        return door
    to, at = over.doors.get(door.name, ("", ""))
    return msgspec.structs.replace(door, to=to, at=at)


def _trigger(trigger: Trigger, over: Script) -> Trigger | None:
    name = trigger.name or trigger.node
    if name in over.keeps:
        return trigger
    node = over.triggers.get(name)
    return msgspec.structs.replace(trigger, node=node) if node else None


def _script(over: Script, own: Script | None) -> Script:
    if own is None:
        return over
    looks = {name: own.looks[name] for name in over.keeps if name in own.looks}
    talk = {name: own.talk[name] for name in over.keeps if name in own.talk}
    return msgspec.structs.replace(over, looks={**looks, **over.looks}, talk={**talk, **over.talk})
