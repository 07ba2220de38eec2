"""Who stands where in which beat, and at what points of a place the lead can find themselves."""

from collections.abc import Iterator

import msgspec

from game.content.books import Chapter, Standing
from game.content.level import Level, Point
from game.content.library import Texts
from game.content.nodes import Command


class Staged(msgspec.Struct, frozen=True):
    """One beat as it is played: in which place, under which light, who leads (from the spot `at`; empty: from wherever
    they were) and who else stands where. `said`: the beat itself says so, in part at least."""

    chapter: Chapter
    beat: str
    place: str
    light: str
    lead: str
    at: str
    people: dict[str, Standing]
    said: bool


def staged(texts: Texts) -> list[Staged]:
    """Every beat of every book, with what it takes over from those before it."""
    return [found for book in texts.books.values() for chapter in book.chapters for found in _beats(chapter)]


def _beats(chapter: Chapter) -> Iterator[Staged]:
    place = light = lead = ""
    people: dict[str, Standing] = {}
    for name, beat in chapter.beats.items():
        if beat.people is not None or beat.place not in ("", place):
            people = beat.people or {}
        place, light, lead = beat.place or place, beat.light or light, beat.lead or lead
        said = beat.people is not None or bool(beat.at)
        yield Staged(chapter, name, place, light, lead, beat.at, people, said)


def starts(texts: Texts, levels: dict[str, Level], unread: frozenset[str]) -> dict[str, list[Point]]:
    """Where the lead may come to stand in each place without having walked there, px: where beats and scripts put them,
    and where doors lead. A place that nothing leads to yet is begun at its first spot, as `bedtime play --level` does;
    where a map that could not be read may lead anywhere, all spots count."""
    spots: dict[str, set[str]] = {name: set() for name in levels}
    for name, spot in (*_from_beats(texts), *_from_scripts(texts), *_from_doors(levels)):
        if name in spots:
            spots[name].add(spot)
    found = {}
    for name, level in levels.items():
        known = [spot for spot in level.spots if unread or spot in spots[name]] or list(level.spots)[:1]
        points = [(level.spots[spot].x, level.spots[spot].y) for spot in known]
        found[name] = points or [(level.width // 2, level.height // 2)]
    return found


def _from_beats(texts: Texts) -> Iterator[tuple[str, str]]:
    """(place, spot) of leads, and of people who lead in another beat."""
    beats = staged(texts)
    leads = {beat.lead for beat in beats}
    for beat in beats:
        if beat.at:
            yield beat.place, beat.at
        yield from ((beat.place, standing.at) for who, standing in beat.people.items() if who in leads)


def _from_scripts(texts: Texts) -> Iterator[tuple[str, str]]:
    """The same where a script moves somebody who leads."""
    leads = {beat.lead for beat in staged(texts)}
    for book in texts.books.values():
        for name, script in book.scripts.items():
            for statements in script.nodes.values():
                for said in statements:
                    if isinstance(said, Command) and said.name in ("move", "place") and said.arguments[0] in leads:
                        yield name, str(said.arguments[1])


def _from_doors(levels: dict[str, Level]) -> Iterator[tuple[str, str]]:
    for level in levels.values():
        yield from ((door.to, door.at) for door in level.doors if door.to)
