"""What a place lacks: light, a reason to look twice, words on a shut door, a way back."""

from collections.abc import Iterator

from game.content.book import folder_of
from game.content.level import Level
from game.content.library import Texts
from game.content.nodes import Command
from game.content.overlay import place_in
from game.content.scripts import Script
from game.content.whereabouts import NOWHERE, Whereabouts
from game.core.problem import Problem, did_you_mean


def rooms(places: Whereabouts, texts: Texts, levels: dict[str, Level], unread: frozenset[str]) -> Iterator[Problem]:
    """All of that, for every map that could be read."""
    for name, level in levels.items():
        if not level.lights:
            yield Problem(level.file, *NOWHERE, "no light falls here: place an object of the class Light")
        yield from _looked_at_twice(level, texts.script(name))
        yield from _lights(places, texts, level.whole or level)
        yield from _lamps(places, texts, name, level.whole or level)
        for door in level.doors:
            if not door.to and not door.look:
                told = f"the door '{door.name}' leads nowhere and has no words: give it a `to`, or a `look`"
                yield Problem(level.file, *places.object(level.file, "Door", door.name), told)
    for chapter, there in _by_chapter(texts, levels).items():
        yield from _no_way_back(places, texts, chapter, there, unread)


def _looked_at_twice(level: Level, script: Script | None) -> Iterator[Problem]:
    """Whether anything in a place has something new to show when it is looked at again."""
    entries = [look for looks in (script.looks.values() if script else ()) for look in looks]
    if not any(len(look.lines) > 1 for look in entries):
        beside = level.file.removesuffix(".tmx") + ".yaml"
        told = f"nothing here has more to say when it is looked at twice: give one thing a second line in {beside}"
        yield Problem(level.file, *NOWHERE, told)


def _lights(places: Whereabouts, texts: Texts, level: Level) -> Iterator[Problem]:
    """Layers that are seen in a light there is not."""
    named = {item.light for items in (level.layers, level.props, level.lights, level.things) for item in items}
    for light in sorted(named - {"", *texts.lights}):
        told = (
            f"a layer is seen in '{light}', which is no light in levels/lights.yaml{did_you_mean(light, texts.lights)}"
        )
        yield Problem(level.file, *places.word(level.file, light), told)


def _lamps(places: Whereabouts, texts: Texts, name: str, level: Level) -> Iterator[Problem]:
    """Pictures that shine in a light there is not, or with a lamp that nothing else is of."""
    known = set(texts.lights)
    for light in sorted({prop.glow_in for prop in level.props} - {"", *known}):
        told = f"'glow_in' is '{light}', which is no light in levels/lights.yaml{did_you_mean(light, known)}"
        yield Problem(level.file, *places.word(level.file, light), told)
    book = texts.book_of(name)
    scripts = [script for home, script in book.scripts.items() if name in (home, script.over)] if book else []
    done = (said for script in scripts for said in script.statements() if isinstance(said, Command))
    lit = {light.lamp for light in level.lights if light.lamp}
    switched = {str(said.arguments[0]) for said in done if said.name == "light"}
    for lamp in sorted({prop.lamp for prop in level.props} - {"", *lit, *switched}):
        told = f"a picture shines with the lamp '{lamp}', but no Light is of it{did_you_mean(lamp, lit)}"
        yield Problem(level.file, *places.word(level.file, lamp), f"{told}, and no script switches it")


# ---------------------------------------------------------------------- doors
def _by_chapter(texts: Texts, levels: dict[str, Level]) -> dict[tuple[str, str], dict[str, Level]]:
    """For each book and chapter's folder the places in which something can be said then, as that chapter has them."""
    chapters = {(name.split("/")[0], folder_of(name)) for name in levels}
    chapters |= {(book.name, chapter.name) for book in texts.books.values() for chapter in book.chapters}
    found: dict[tuple[str, str], dict[str, Level]] = {}
    for in_book, chapter in sorted(chapters):
        book = texts.books.get(in_book)
        found[in_book, chapter] = {
            name: place_in(book, chapter, name, level).level
            for name, level in levels.items()
            if name.split("/")[0] == in_book and not (book and book.is_silent(name, chapter))
        }
    return found


def _no_way_back(
    places: Whereabouts, texts: Texts, chapter: tuple[str, str], levels: dict[str, Level], unread: frozenset[str]
) -> Iterator[Problem]:
    """Doors of a chapter from behind which no chain of doors leads back. What lies in no chapter, and is laid over
    nothing, is told of with its own folder."""
    book = texts.books.get(chapter[0])
    for name, level in levels.items():
        script = book.script(name, chapter[1]) if book else None
        over = script if script and script.over else None
        if not over and folder_of(name) != chapter[1]:
            continue
        for door in level.doors:
            if door.to in levels and not door.one_way and not _leads(door.to, name, levels, unread):
                file, at = level.file, places.object(level.file, "Door", door.name)
                if over:
                    file, at = over.file, over.places[f"over {door.name}"]
                told = (
                    f"the door '{door.name}' leads to {levels[door.to].file}, from where no door leads back: give that "
                    f"map a door to {level.file}, or say `one_way` on this one"
                )
                yield Problem(file, *at, told)


def _leads(start: str, end: str, levels: dict[str, Level], unread: frozenset[str]) -> bool:
    """Whether doors lead from one place to another; one whose map could not be read may lead anywhere."""
    seen, ahead = {start}, [start]
    while ahead:
        here = ahead.pop()
        if here == end or here in unread:
            return True
        onward = {door.to for door in levels[here].doors if door.to} if here in levels else set()
        ahead += sorted(onward - seen)
        seen |= onward
    return False
