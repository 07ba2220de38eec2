"""A compiled map: plain frozen records, no Tiled and no pygame in them. Lengths are px, points are (x, y) px."""

from collections.abc import Iterable
from functools import cached_property
from typing import Any, TypeVar

import msgspec

from game.content.classes import Object
from game.content.geometry import Point, Rect, Rgb, within
from game.content.objects import AnyObject
from game.content.objects.door import Door
from game.content.objects.edges import Edges
from game.content.objects.fear import Fear
from game.content.objects.guard import Guard
from game.content.objects.lamp import Lamp
from game.content.objects.light import Light
from game.content.objects.map import MapProperties
from game.content.objects.movable import Movable
from game.content.objects.path import Path
from game.content.objects.prop import Prop
from game.content.objects.shard import Shard
from game.content.objects.spot import Spot
from game.content.objects.thing import Thing
from game.content.objects.trigger import Trigger
from game.content.pairs import SHUT, Pair, pair_of
from game.content.stacking import drawn_by_name

__all__ = [
    "Animation", "Door", "Fear", "Guard", "Lamp", "Level", "Light", "Movable", "Object", "Path", "Picture", "Point",
    "Prop", "Rect", "Rgb", "Shard", "Spot", "Thing", "TileLayer", "Trigger", "within",
]  # fmt: skip

T = TypeVar("T", bound=Object)


class Picture(msgspec.Struct, frozen=True, array_like=True):
    """A piece of a picture file under the project's root; an empty `area` means all of it."""

    file: str
    area: Rect


class Animation(msgspec.Struct, frozen=True, array_like=True):
    """Pictures (indices into Level.pictures) that follow each other, and how many ms each is shown."""

    pictures: tuple[int, ...]
    lengths: tuple[int, ...]


class TileLayer(msgspec.Struct, frozen=True):
    """`cells` are indices into Level.pictures, row by row, -1 where nothing lies. `light` names the one light it is
    seen in (empty: all of them); `group` the group it lies in (see pairs; empty: none); `glow` which colours
    of its tiles shine (empty: none)."""

    name: str
    group: str
    light: str
    cells: tuple[int, ...]
    glow: str = ""


class Level(msgspec.Struct, frozen=True, dict=True):
    """One map. `order` holds the names of all layers, the lowest first. `objects` are those that were placed, in that
    order. `solids` are what feet cannot enter, objects included; `surfaces` what each cell of the floor sounds like,
    row by row, as indices into `surface_names`. `ids` leads from Tiled's object ids to (x, y) of the object, for makers
    who start play at one.

    `drawn` leads from the name of a layer to how it is drawn where that does not go by its name (see stacking).

    A place with two layers has two `groups`, the first of its pair and the second: each adds its own `group_solids`
    and `group_surfaces` to what belongs to both. Where a map says that its first layer is shut, this is the place
    without it, as of one layer, and `whole` the one with both.
    """

    file: str
    width: int
    height: int
    tile: int
    pictures: tuple[Picture, ...]
    animations: dict[int, Animation]
    order: tuple[str, ...]
    layers: tuple[TileLayer, ...]
    objects: tuple[AnyObject, ...]
    solids: tuple[Rect, ...]
    surface_names: tuple[str, ...]
    surfaces: bytes
    ids: dict[int, Point]
    groups: tuple[str, ...] = ()
    group_solids: dict[str, tuple[Rect, ...]] = {}
    group_surfaces: dict[str, bytes] = {}
    properties: MapProperties = MapProperties()
    drawn: dict[str, str] = {}
    whole: "Level | None" = None

    @cached_property
    def pair(self) -> Pair | None:
        """The pair of its two layers; None of a place with one."""
        return pair_of(self.groups)

    @cached_property
    def by(self) -> str:
        """By what one passes between its two layers where no beat says otherwise; empty of a place with one."""
        return (self.properties.layers or self.pair.by) if self.pair else ""

    @property
    def pushes(self) -> bool:
        """Whether what can be moved is pushed here, as in dreams, and not moved by nights alone, as in a room that one
        wakes up in."""
        moved_by_nights = self.by == SHUT and any(movable.to for movable in self.movables.values())
        return self.pair is not None and not moved_by_nights

    def drawn_as(self, layer: str) -> str:
        """How a layer is drawn, one of stacking.DRAWN."""
        return self.drawn.get(layer) or drawn_by_name(layer)

    def of(self, kind: type[T]) -> tuple[T, ...]:
        """All objects of a class, by its compiled record: those that were placed, and those that others bring."""
        found: tuple[T, ...] = self._by_class.get(kind, ())
        return found

    def with_objects(self, objects: Iterable[Object]) -> "Level":
        """The same place with these objects. What feet cannot enter, and `ids`, stay as they were compiled."""
        return msgspec.structs.replace(self, objects=tuple(objects))

    def with_all(self, kind: type[T], objects: Iterable[T]) -> "Level":
        """The same place with these objects as all that were placed of a class; see `with_objects`."""
        return self.with_objects((*(item for item in self.objects if type(item) is not kind), *objects))

    @cached_property
    def _by_class(self) -> dict[type[Object], Any]:
        found: dict[type[Object], list[Object]] = {}
        for item in self.objects:
            for each in (item, *item.brings()):
                found.setdefault(type(each), []).append(each)
        return {kind: kind.together(items) for kind, items in found.items()}

    @cached_property
    def props(self) -> tuple[Prop, ...]:
        return self.of(Prop)

    @cached_property
    def waiting(self) -> dict[str, str]:
        """The props that wait to be told of, each with the lamp that it is (or "")."""
        return {prop.name: prop.lamp for prop in self.props if prop.waits}

    @cached_property
    def lights(self) -> tuple[Light, ...]:
        return self.of(Light)

    @cached_property
    def things(self) -> tuple[Thing, ...]:
        return self.of(Thing)

    @cached_property
    def triggers(self) -> tuple[Trigger, ...]:
        """Every trigger that starts something here."""
        return tuple(trigger for trigger in self.of(Trigger) if trigger.node)

    @cached_property
    def doors(self) -> tuple[Door, ...]:
        return self.of(Door)

    @cached_property
    def lamps(self) -> tuple[Lamp, ...]:
        return self.of(Lamp)

    @cached_property
    def shards(self) -> tuple[Shard, ...]:
        return self.of(Shard)

    @cached_property
    def fears(self) -> tuple[Fear, ...]:
        return self.of(Fear)

    @cached_property
    def guards(self) -> dict[str, Guard]:
        """Every guard by its name."""
        return {guard.name: guard for guard in self.of(Guard)}

    @cached_property
    def after(self) -> dict[str, str]:
        """The conversations that are had after what befell one in the place, by what that is."""
        by = {f"being caught by {guard.name}": guard.caught for guard in self.of(Guard) if guard.caught}
        to = {f"being lost to {fear.name}": fear.lost for fear in self.fears if fear.lost}
        off = {f"{fear.name} moving over": fear.goes for fear in self.fears if fear.goes}
        return {**self.properties.after, **by, **to, **off}

    @cached_property
    def paths(self) -> dict[str, Path]:
        """Every line that somebody can go along, by its name."""
        return {path.name: path for path in self.of(Path)}

    @cached_property
    def spots(self) -> dict[str, Spot]:
        """Every spot by its name."""
        return {spot.name: spot for spot in self.of(Spot)}

    @cached_property
    def edges(self) -> Rect:
        """As much of the place as is ever looked at, px: all of it, where the map says no less."""
        return next((each.area for each in self.of(Edges)), (0, 0, self.width, self.height))

    @cached_property
    def movables(self) -> dict[str, Movable]:
        """What can be pushed, by its name."""
        return {movable.name: movable for movable in self.of(Movable)}

    def surface(self, x: int, y: int, group: str = "") -> str:
        """What the floor at (x, y) px sounds like in `group`; empty where it says nothing or lies outside."""
        column, row = x // self.tile, y // self.tile
        columns = self.width // self.tile
        if not (0 <= column < columns and 0 <= row < self.height // self.tile):
            return ""
        surfaces = self.group_surfaces.get(group, self.surfaces)
        return self.surface_names[surfaces[row * columns + column]]
