"""Typed objects made into the records of a level."""

from collections.abc import Callable
from pathlib import PurePosixPath

from game.content import level
from game.content.level import Point, Rect
from game.content.maps.objects import Placed
from game.content.maps.pictures import Pictures
from game.content.maps.reader import Reader
from game.content.xmltree import Element

_LEVELS = PurePosixPath("levels")
_NAMED = ("Trigger", "Door", "Lamp", "Shard", "Fear")
"""Classes whose objects are known by their names, besides Spot and Movable, which have rules of their own."""


def check(placed: list[Placed], reader: Reader) -> None:
    """Notes what is wrong with objects that are whole by themselves: names missing or taken, and things that a layer
    of one light cannot hold."""
    spots: dict[str, Element] = {}
    for item in placed:
        values, element = item.values, item.element
        if item.layer.group and item.kind in ("Spot", "Trigger", "Door", "Lamp", "Fear"):
            both = f"is there in both layers of a place, but lies in the group '{item.layer.group}'"
            reader.fail(element, f"{item.who} {both}; move it to a layer outside the groups")
        if item.layer.light and item.kind not in ("Prop", "Light", "Thing"):
            there = f"is there in every light, but its layer only in '{item.layer.light}'"
            reader.fail(element, f"{item.who} {there}; move it to another layer")
        if item.kind == "Spot":
            if not item.name:
                reader.fail(element, f"{item.who} has no name")
            elif item.name in spots:
                reader.fail(element, f"{item.who} is already in line {spots[item.name].line}")
            spots.setdefault(item.name, element)
        elif item.kind == "Light":
            for member in ("radius", "power"):
                if values[member] <= 0:
                    reader.fail(element, f"the {member} of {item.who} should be more than 0")
        elif item.kind == "Thing" and not values["look"]:
            reader.fail(element, f"{item.who} has no 'look': nothing can be said of it")
        elif item.kind == "Trigger" and not values["node"]:
            reader.fail(element, f"{item.who} has no 'node': it starts nothing")
        elif item.kind == "Shard" and not values["memory"]:
            reader.fail(element, f"{item.who} has no 'memory': it gives nothing")
        elif item.kind in ("Lamp", "Movable", "Shard", "Fear") and not item.name:
            reader.fail(element, f"{item.who} has no name")
        elif item.kind == "Door" and values["to"]:
            if place_of(values["to"]) is None:
                reader.fail(element, f"{item.who} leads to '{values['to']}', which is not a map under levels/")
            if not values["at"]:
                reader.fail(element, f"{item.who} does not say at which spot of '{values['to']}' one arrives")
    _check_names(placed, reader)
    _check_lamps(placed, reader)
    _check_movables(placed, reader)


def _check_names(placed: list[Placed], reader: Reader) -> None:
    """Notes two objects of one class and one name, where that name is what they are known by."""
    taken: dict[tuple[str, str], Element] = {}
    for item in placed:
        if item.kind in _NAMED and item.name:
            first = taken.setdefault((item.kind, item.name), item.element)
            if first is not item.element:
                reader.fail(item.element, f"{item.who} is already in line {first.line}; give one of them another name")


def _check_lamps(placed: list[Placed], reader: Reader) -> None:
    """Notes lamps that nothing lights."""
    lit = {item.values["lamp"] for item in placed if item.kind == "Light"}
    for item in placed:
        if item.kind == "Lamp" and item.name and item.name not in lit:
            reader.fail(item.element, f"{item.who} has no light: no Light says lamp={item.name}")


def _check_movables(placed: list[Placed], reader: Reader) -> None:
    """Notes movable things that are not in both layers of a place with two, or do not stand on the same ground."""
    groups = {item.layer.group for item in placed if item.layer.group}
    movables = [item for item in placed if item.kind == "Movable" and item.name]
    for name in sorted({item.name for item in movables}):
        same = [item for item in movables if item.name == name]
        there = [item.layer.group for item in same]
        if len(set(there)) < len(there):
            reader.fail(same[1].element, f"{same[1].who} is already in line {same[0].element.line}")
        elif groups and "" not in there and set(there) != groups:
            missing = ", ".join(sorted(groups - set(there)))
            reader.fail(same[0].element, f"{same[0].who} has no partner in the group '{missing}'")


def place_of(file: str) -> str | None:
    """The name of the place in the map `file` (relative to the project), None when it is no map under levels/."""
    path = PurePosixPath(file)
    is_map = path.suffix == ".tmx" and path.is_relative_to(_LEVELS)
    return path.relative_to(_LEVELS).with_suffix("").as_posix() if is_map else None


class Built:
    """The records of all objects of a map, in the order of the file."""

    def __init__(self, placed: list[Placed], pictures: Pictures) -> None:
        self._pictures = pictures
        self.props: list[level.Prop] = []
        self.lights: list[level.Light] = []
        self.things: list[level.Thing] = []
        self.spots: dict[str, level.Spot] = {}
        self.triggers: list[level.Trigger] = []
        self.doors: list[level.Door] = []
        self.solids: dict[str, list[Rect]] = {}
        self.lamps: list[level.Lamp] = []
        self.shards: list[level.Shard] = []
        self.movables: dict[str, level.Movable] = {}
        self.fears: list[level.Fear] = []
        self.ids: dict[int, Point] = {}
        make: dict[str, Callable[[Placed], Point]] = {
            "Prop": self._prop, "Light": self._light, "Wall": self._wall, "Thing": self._thing, "Spot": self._spot,
            "Trigger": self._trigger, "Door": self._door, "Lamp": self._lamp, "Shard": self._shard,
            "Movable": self._movable, "Fear": self._fear,
        }  # fmt: skip
        for item in placed:
            self.ids[item.id] = make[item.kind](item)

    def _prop(self, item: Placed) -> Point:
        x, y, w, h = item.area
        told = item.values
        foot, picture, look = told["foot"] or y + h, self._pictures.by_gid[item.gid], told["look"]
        shine = told["glow"], told["glow_in"], told["lamp"]
        self.props.append(
            level.Prop(item.name, item.layer.name, item.layer.light, picture, x, y, w, h, foot, look, *shine)
        )
        if look:
            self.things.append(level.Thing(look, item.area, item.layer.light, item.layer.group))
        if not item.layer.overhead:
            self._solid(item, self._feet(item))
        return x + w // 2, y + h

    def _solid(self, item: Placed, rects: list[Rect]) -> None:
        self.solids.setdefault(item.layer.group, []).extend(rects)

    def _feet(self, item: Placed) -> list[Rect]:
        """The ground that an object's tile takes up, px of the map."""
        x, y = item.area[:2]
        shapes = self._pictures.shapes(item.gid)
        return [(x + left, y + top, wide, high) for left, top, wide, high in shapes]

    def _light(self, item: Placed) -> Point:
        x, y = item.area[:2]
        told = item.values
        red, green, blue = bytes.fromhex(told["color"][1:])
        corners = tuple((x + across, y + down) for across, down in item.corners)
        radius = 0 if corners else told["radius"]
        rest = told["power"], told["lamp"], told["flicker"], item.layer.light, corners, item.layer.group
        self.lights.append(level.Light(x, y, radius, (red, green, blue), *rest))
        return x, y

    def _wall(self, item: Placed) -> Point:
        self._solid(item, [item.area])
        return _middle(item.area)

    def _thing(self, item: Placed) -> Point:
        self.things.append(level.Thing(item.values["look"], item.area, item.layer.light, item.layer.group))
        return _middle(item.area)

    def _spot(self, item: Placed) -> Point:
        x, y, w, h = item.area
        if item.gid:
            x, y = x + w // 2, y + h - 1
        self.spots[item.name] = level.Spot(item.name, x, y, item.values["facing"], item.values["across"])
        return x, y

    def _trigger(self, item: Placed) -> Point:
        self.triggers.append(level.Trigger(item.name, item.values["node"], item.area))
        return _middle(item.area)

    def _door(self, item: Placed) -> Point:
        told = item.values
        to = place_of(told["to"]) or ""
        self.doors.append(level.Door(item.name, to, told["at"], told["look"], item.area, told["one_way"]))
        return _middle(item.area)

    def _lamp(self, item: Placed) -> Point:
        x, y = item.area[:2]
        self.lamps.append(level.Lamp(item.name, x, y, item.values["radius"]))
        return x, y

    def _shard(self, item: Placed) -> Point:
        x, y, w, h = item.area
        picture = self._pictures.by_gid[item.gid]
        foot = x + w // 2, y + h
        self.shards.append(level.Shard(item.name, item.values["memory"], *foot, picture, item.layer.group))
        return foot

    def _movable(self, item: Placed) -> Point:
        x, y, w, h = item.area
        told, there = item.values, self.movables.get(item.name)
        feet = self._feet(item) or [(x, y + h - 12, w, 12)]
        pictures = {**(there.pictures if there else {}), item.layer.group: (self._pictures.by_gid[item.gid], x, y)}
        foot = there.foot if there else feet[0]
        self.movables[item.name] = level.Movable(item.name, told["look"], told["to"], foot, pictures)
        return x + w // 2, y + h

    def _fear(self, item: Placed) -> Point:
        x, y = item.area[:2]
        self.fears.append(level.Fear(item.name, item.values["kind"], x, y, item.values["facing"]))
        return x, y


def _middle(area: Rect) -> Point:
    return area[0] + area[2] // 2, area[1] + area[3] // 2
