"""What a trial that is played with the feet has of the place it is played in."""

import msgspec

from game.content.level import Level
from game.core.fixed import ONE
from game.core.problem import did_you_mean
from game.world.body import Body
from game.world.ground import Ground, box
from game.world.sight import Sight
from game.world.thread import Thread


class Afoot(msgspec.Struct, kw_only=True):
    """One tick of the place a trial is played in. `level` is its map, whose objects are asked for by class, `ground`
    what feet go by, `sight` what eyes see of it. `bodies` are those of everybody in it by name, the `lead` among them:
    the trial moves whom it will, by the means of world.motion, and nobody else walks but those whom the story sent.

    `lean` is where the player leans, left to right and top to bottom, each -1, 0 or 1; `hurry` whether they press for
    that. `lamps` says of every lamp that has a name whether it is lit: one that is changed here is switched.
    `thread` is the walk in sleep that is remembered (None: none is); another put here is remembered instead.
    """

    level: Level
    ground: Ground
    sight: Sight
    lead: str
    bodies: dict[str, Body]
    lean: tuple[int, int] = (0, 0)
    hurry: bool = False
    lamps: dict[str, bool] = {}
    thread: Thread | None = None

    def again(self) -> "Afoot":
        """The same place, to be tried in: what is changed in it changes nothing here."""
        bodies = msgspec.convert(msgspec.to_builtins(self.bodies), dict[str, Body])
        thread = msgspec.convert(msgspec.to_builtins(self.thread), Thread | None)
        return msgspec.structs.replace(self, bodies=bodies, lamps=dict(self.lamps), thread=thread)


def lamps_of(level: Level, light: str, out: frozenset[str] = frozenset()) -> dict[str, bool]:
    """Whether each lamp of a place that has a name is lit under `light`, those aside that the story has put `out`."""
    names = {each.lamp for each in level.lights if each.lamp and each.light in ("", light)}
    return {name: name not in out for name in sorted(names)}


def alone(level: Level, spot: str, lead: str = "") -> Afoot:
    """A place with the `lead` alone in it, at the spot of that name. Raises KeyError where it has none."""
    at, group = level.spots[spot], level.pair.second if level.pair else ""
    body = Body(at.x * ONE, at.y * ONE, at.facing)
    ground = Ground(level, group)
    ground.moved = tuple(box(movable.foot) for movable in level.movables.values())
    return Afoot(level=level, ground=ground, sight=Sight(level), lead=lead, bodies={lead: body})


def no_spot(name: str, level: Level) -> str:
    """That something is at a spot the map has not, for whoever named it so."""
    return f"'{name}', which is no spot of {level.file}{did_you_mean(name, level.spots)}"
