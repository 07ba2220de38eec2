"""Lamp: a point on the ground under a lamp of a dream."""

from collections.abc import Sequence

import msgspec

from game.content.classes import Object, Placed, Row, TilePictures
from game.content.maps import rules
from game.content.maps.reader import Reader
from game.content.marks import Dot, Mark, Reach


class LampMembers(msgspec.Struct, frozen=True):
    """Breath comes back within `radius` px of it, and whoever is lost wakes here. Its name is that of the lamp; a Light
    with that `lamp` has to be there."""

    radius: int = 44


class Lamp(Object, frozen=True):
    """A lamp's point on the ground, and how far its light is of use."""

    name: str
    x: int
    y: int
    radius: int

    def marks(self) -> tuple[Mark, ...]:
        at = self.x, self.y
        return Reach(at=at, radius=self.radius, filled=True), Dot(at=at, label=f"{self.name} {self.radius}")


def check(item: Placed, placed: Sequence[Placed], reader: Reader) -> None:
    rules.in_both_layers(item, reader)
    rules.in_every_light(item, reader)
    rules.has_name(item, reader)
    rules.name_is_free(item, placed, reader)
    rules.more_than_nothing(item, "radius", reader)
    lit = {other.values["lamp"] for other in placed if other.kind == "Light"}
    if item.name and item.name not in lit:
        reader.fail(item.element, f"{item.who} has no light: no Light says lamp={item.name}")


def build(item: Placed, pictures: TilePictures) -> Lamp:
    return Lamp(item.name, *item.at, item.values["radius"])


ROW = Row(
    name="Lamp", members=LampMembers, record=Lamp, shapes=("point",), color="#ffe27a", check=check, build=build,
    view="light",
)  # fmt: skip
