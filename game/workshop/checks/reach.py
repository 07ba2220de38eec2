"""What nobody can come to in a place: doors, triggers, things, people, shards, lamps, fears; and who stands in whom."""

import re
from collections.abc import Iterator

from game.content.books import Staged, Standing
from game.content.expressions import qualified
from game.content.level import Level, Trigger
from game.content.library import Texts
from game.content.whereabouts import Place, Whereabouts
from game.core.fixed import units
from game.core.problem import Problem
from game.session.layering import PICKED
from game.workshop.checks.facts import BEAT, Facts, World
from game.workshop.checks.ground import FINE, Trodden
from game.workshop.checks.staging import staged
from game.world.body import Body
from game.world.ground import overlap
from game.world.looking import REACH, Focus, body_area
from game.world.motion import feet

MEND = "move it, or clear the way to it"


def unreached(places: Whereabouts, level: Level, trodden: Trodden) -> Iterator[Problem]:
    """Everything on a map that no way leads to."""
    yield from _Unreached(places, level, trodden).problems()


class _Unreached:
    def __init__(self, places: Whereabouts, level: Level, trodden: Trodden) -> None:
        self.places, self.level, self.trodden = places, level, trodden
        self.lights = sorted({thing.light for thing in level.things if thing.light}) or [""]

    def problems(self) -> Iterator[Problem]:
        """All of one map."""
        yield from self._areas()
        yield from self._points()
        for thing in self.level.things:
            lights = [thing.light] if thing.light else self.lights
            focus = Focus("thing", thing.look, thing.area)
            if why := _unmet(self.trodden, focus, lights, thing.group):
                at = self.places.at(self.level.file, rf'(?<=value=)"{re.escape(thing.look)}"')
                yield self._problem(at, f"'{thing.look}' can never be looked at: {why}")
        for movable in self.level.movables.values():
            if not any(True for _ in self.trodden.about(movable.foot, FINE, REACH)):
                at = self.places.object(self.level.file, "Movable", movable.name)
                yield self._problem(at, f"nobody can come to '{movable.name}', which can be moved: {MEND}")

    def _areas(self) -> Iterator[Problem]:
        """Doors and triggers."""
        for door in self.level.doors:
            if door.to and not self.trodden.enters(door.area):
                told = f"nobody can walk into the door '{door.name}': {MEND}"
            elif door.look and (why := _unmet(self.trodden, Focus("door", door.look, door.area), self.lights)):
                told = f"the door '{door.name}' can never be looked at: {why}"
            else:
                continue
            yield self._problem(self.places.object(self.level.file, "Door", door.name), told)
        for trigger in self.level.of(Trigger):
            if not self.trodden.enters(trigger.area):
                name = trigger.known_as
                at = self.places.object(self.level.file, "Trigger", name)
                yield self._problem(at, f"nobody can walk into the trigger '{name}': {MEND}")

    def _points(self) -> Iterator[Problem]:
        """Shards, lamps and fears."""
        for shard in self.level.shards:
            if not self.trodden.comes_near(shard.x, shard.y, PICKED, shard.group):
                at = self.places.object(self.level.file, "Shard", shard.name)
                yield self._problem(at, f"nobody can come to the shard '{shard.name}': {MEND}")
        for lamp in self.level.lamps:
            group = self.level.pair.first if self.level.pair else ""
            if not self.trodden.comes_near(lamp.x, lamp.y, lamp.radius, group):
                at = self.places.object(self.level.file, "Lamp", lamp.name)
                yield self._problem(at, f"nobody can come into the light of the lamp '{lamp.name}': {MEND}")
        for fear in self.level.fears:
            body = Body(units(fear.x), units(fear.y), fear.facing)
            focus = Focus("person", fear.name, body_area(body))
            if why := _unmet(self.trodden, focus, self.lights, people={fear.name: body}):
                at = self.places.object(self.level.file, "Fear", fear.name)
                yield self._problem(at, f"'{fear.name}' can never be faced: {why}")

    def _problem(self, at: Place, message: str) -> Problem:
        return Problem(self.level.file, *at, message)


def _unmet(
    trodden: Trodden,
    focus: Focus,
    lights: list[str],
    group: str = "",
    people: dict[str, Body] | None = None,
    mend: str = MEND,
) -> str:
    """Why `focus` can never be meant, under any of these lights; empty where it can."""
    found = (meant for light in lights for meant in trodden.meant(focus, light, group, people or {}))
    nearer: dict[str, None] = {}
    walled = False
    for meant in found:
        if meant is None or (focus.kind == "person" and meant.kind != "person"):
            walled = True
        elif (meant.kind, meant.name) == (focus.kind, focus.name):
            return ""
        else:
            nearer[meant.name] = None
    if nearer:
        told = " or ".join(f"'{name}'" for name in nearer)
        return f"wherever it is in reach, {told} is nearer; set them apart"
    return f"a wall stands between; {mend}" if walled else f"no way leads there; {mend}"


def answering(texts: Texts, levels: dict[str, Level]) -> Iterator[tuple[Staged, str, dict[str, Body]]]:
    """Every beat that says who stands where, each place with one of these maps in which somebody does, and those who
    answer there."""
    for played, where in said_beats(texts, levels):
        bodies = bodies_of(played, where, levels[where]).items()
        there = {who: body for who, body in bodies if who != played.lead and _answers(texts, played, where, who)}
        if there:
            yield played, where, there


def said_beats(texts: Texts, levels: dict[str, Level]) -> Iterator[tuple[Staged, str]]:
    """Every beat that says who stands where, and each place in which somebody does that has one of these maps."""
    for played in staged(texts):
        yield from ((played, place) for place in sorted(played.places) if played.said and place in levels)


def unspoken(
    places: Whereabouts, level: Level, played: Staged, people: dict[str, Body], trodden: Trodden
) -> Iterator[Problem]:
    """Those of the `people` who answer in a beat, but whom nobody can come to."""
    for who, body in people.items():
        focus = Focus("person", who, body_area(body))
        if why := _unmet(trodden, focus, [played.light], people={who: body}, mend="give them another spot"):
            message = f"{who} can never be spoken to at '{body.spot}' of {level.file}: {why}"
            yield Problem(played.file, *standing_at(places, played, who), message)


def _answers(texts: Texts, played: Staged, place: str, who: str) -> bool:
    """Whether somebody may have something to say in a place in a beat."""
    book = texts.books[played.file.split("/")[1]]
    script, world = book.script(place, played.chapter), World(book.variables, {})
    entries = script.talk.get(who, ()) if script else ()
    now: Facts = {BEAT: frozenset((qualified(played.chapter, played.beat.name),))}
    return any(entry.when is None or world.narrow(entry.when, True, now) is not None for entry in entries)


def crowded(places: Whereabouts, texts: Texts, levels: dict[str, Level]) -> Iterator[Problem]:
    """People who stand in each other in a beat, or in a fear. Two who are there on conditions may never meet."""
    for played, place in said_beats(texts, levels):
        level = levels[place]
        bodies = list(bodies_of(played, place, level).items())
        bodies += [(fear.name, Body(units(fear.x), units(fear.y))) for fear in level.fears]
        for number, (who, body) in enumerate(bodies):
            for other, there in bodies[:number]:
                sometimes = all(name in played.people and played.people[name].when for name in (who, other))
                if not sometimes and overlap(feet(body.x, body.y), feet(there.x, there.y)):
                    named = sorted((who, other), key=lambda name: name not in played.people)
                    spots = " and ".join(f"'{spot}'" for spot in dict.fromkeys((there.spot, body.spot)) if spot)
                    told = f"{named[0]} and {named[1]} stand in each other at {spots}: give one of them another spot"
                    yield Problem(played.file, *standing_at(places, played, named[0]), told)


def bodies_of(played: Staged, place: str, level: Level) -> dict[str, Body]:
    """Who stands where in a place at the beginning of a beat, as far as it says."""
    standing = {who: there for who, there in played.people_in(place).items() if who != played.lead}
    if played.beat.at and place == played.place:
        standing[played.lead] = Standing(played.beat.at)
    bodies = {}
    for who, there in standing.items():
        if spot := level.spots.get(there.at):
            bodies[who] = Body(units(spot.x), units(spot.y), spot.facing, spot=spot.name, pose=there.pose)
    return bodies


def standing_at(places: Whereabouts, played: Staged, who: str) -> Place:
    """Where a chapter says of somebody where they stand in a beat."""
    return places.at(played.file, rf"\b{who}:", rf"^\s+{played.beat.name}:")
