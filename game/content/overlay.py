"""A place in a chapter: its own map and script, or another chapter's map under what is said over it.

Nothing of the other chapter falls through but what is kept by name: things and people without words of their own are
silent, doors shut, triggers start nothing, memories lie nowhere. What is said after being lost, caught or put back
there, or once people have gathered, counts as a trigger: it is kept, or another conversation named for it, by its name
(see MapProperties). Without a `tone` of its own the place sounds as it did.
"""

import msgspec

from game.content.book import Book
from game.content.level import Door, Fear, Guard, Level, Shard, Trigger
from game.content.scripts import Script


class Set(msgspec.Struct, frozen=True):
    """A place as a chapter has it: the map, with its doors, triggers and memories as they are then, what is said there
    (None: nothing), and the conversations that are had after being lost, caught or put back there, after
    people gathered, or something had no room to be pushed (empty: none); see MapProperties."""

    level: Level
    script: Script | None
    lost: str = ""
    caught: str = ""
    surfaced: str = ""
    stopped: str = ""
    unfilled: str = ""
    gathered: str = ""
    stuck: str = ""

    @property
    def surfacing(self) -> dict[str, str]:
        """What is said after surfacing where no ground is, by what the breath came to nothing by; none: nothing is."""
        own = {"surfaced": self.surfaced, "stopped": self.stopped, "unfilled": self.unfilled}
        return {why: said for why, node in own.items() if (said := node or self.surfaced)}


def place_in(book: Book | None, chapter: str, place: str, level: Level) -> Set:
    """The place whose map is `level` in `chapter` of `book` (None: it lies in no book)."""
    if book is None:
        return Set(level, None)
    script, properties = book.script(place, chapter), level.properties
    had = properties.lost, properties.caught, *properties.surfacing, properties.gathered, properties.stuck
    if not (script and script.over) and not book.is_silent(place, chapter):
        return Set(level, script, *(node if node in book.homes else "" for node in had))
    over, own = script or Script("", {}, {}, {}, {}, {}), book.own(place)
    after = (_said(node, over) for node in had)
    return Set(_level(level, over), _script(over, own) if script else None, *after)


def _level(level: Level, over: Script) -> Level:
    doors = tuple(_door(door, over) for door in level.doors)
    triggers = tuple(found for trigger in level.of(Trigger) if (found := _trigger(trigger, over)))
    shards = tuple(shard for shard in level.shards if shard.name in over.keeps)
    guards = tuple(_guard(guard, over) for guard in level.of(Guard))
    fears = tuple(_fear(fear, over) for fear in level.fears)
    laid = level.with_all(Door, doors).with_all(Trigger, triggers).with_all(Shard, shards)
    laid = laid.with_all(Guard, guards).with_all(Fear, fears)
    return msgspec.structs.replace(laid, whole=_level(level.whole, over)) if level.whole else laid


def _door(door: Door, over: Script) -> Door:
    if door.name in over.keeps:
        return door
    to, at = over.doors.get(door.name, ("", ""))
    return msgspec.structs.replace(door, to=to, at=at)


def _guard(guard: Guard, over: Script) -> Guard:
    return msgspec.structs.replace(guard, caught=_said(guard.caught, over))


def _fear(fear: Fear, over: Script) -> Fear:
    return msgspec.structs.replace(fear, lost=_said(fear.lost, over), goes=_said(fear.goes, over))


def _said(node: str, over: Script) -> str:
    """The conversation that is had in the place of `node`: itself where it is kept, another, or none (empty)."""
    return node if node in over.keeps else over.triggers.get(node, "")


def _trigger(trigger: Trigger, over: Script) -> Trigger | None:
    name = trigger.known_as
    if name in over.keeps:
        return trigger
    node = over.triggers.get(name)
    return msgspec.structs.replace(trigger, node=node) if node else None


def _script(over: Script, own: Script | None) -> Script:
    if own is None:
        return over
    looks = {name: own.looks[name] for name in over.keeps if name in own.looks}
    talk = {name: own.talk[name] for name in over.keeps if name in own.talk}
    return msgspec.structs.replace(
        over, looks={**looks, **over.looks}, talk={**talk, **over.talk}, tone=over.tone or own.tone,
        verbs={**own.verbs, **over.verbs},
    )  # fmt: skip
