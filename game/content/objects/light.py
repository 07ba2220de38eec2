"""Light: a lamp's pool, or light falling through an opening."""

from collections.abc import Sequence

import msgspec

from game.content.classes import Hue, Object, Placed, Row, TilePictures
from game.content.geometry import Point, Rgb
from game.content.maps import rules
from game.content.maps.reader import Reader
from game.content.marks import Line, Mark, Reach


class LightMembers(msgspec.Struct, frozen=True):
    """A point lights a pool of `radius` px; a polygon is light falling through an opening. `power` is the exponent of
    the falloff, `lamp` the name by which the story switches it."""

    radius: int = 64
    color: Hue = "#ffa858"
    power: float = 1.4
    lamp: str = ""
    flicker: bool = False


class Light(Object, frozen=True):
    """A lamp's pool (radius > 0) or a shape of falling light (corners). `light` names the light it belongs to, `group`
    the group (empty: every one)."""

    x: int
    y: int
    radius: int
    color: Rgb
    power: float
    lamp: str
    flicker: bool
    light: str
    corners: tuple[Point, ...]
    group: str = ""

    def marks(self) -> tuple[Mark, ...]:
        label = " ".join(filter(None, (self.lamp, str(self.radius or ""))))
        if self.corners:
            shape = self.corners
            return (Line(corners=shape, closed=True, label=label, light=self.light, group=self.group, lamp=self.lamp),)
        at = self.x, self.y
        return (Reach(at=at, radius=self.radius, label=label, light=self.light, group=self.group, lamp=self.lamp),)


def check(item: Placed, placed: Sequence[Placed], reader: Reader) -> None:
    rules.more_than_nothing(item, "radius", reader)
    rules.more_than_nothing(item, "power", reader)


def at(item: Placed) -> Point:
    return item.area[:2]


def build(item: Placed, pictures: TilePictures) -> Light:
    x, y = item.area[:2]
    told = item.values
    red, green, blue = bytes.fromhex(told["color"][1:])
    radius = 0 if item.corners else told["radius"]
    rest = told["power"], told["lamp"], told["flicker"], item.light, item.corners, item.group
    return Light(x, y, radius, (red, green, blue), *rest)


ROW = Row(
    name="Light", members=LightMembers, record=Light, shapes=("point", "polygon"), color="#f6bf45", check=check,
    build=build, at=at, view="light",
)  # fmt: skip
