"""Leaf: the ground that a door takes up in a doorway once it is shut."""

from collections.abc import Sequence

import msgspec

from game.content.classes import Object, Placed, Row, TilePictures
from game.content.geometry import Rect
from game.content.maps import rules
from game.content.maps.reader import Reader
from game.content.marks import Area, Mark


class LeafMembers(msgspec.Struct, frozen=True):
    """It is open wherever nobody shuts it."""


class Leaf(Object, frozen=True):
    """The door called `name` takes up `area` where it is shut."""

    name: str
    area: Rect

    def marks(self) -> tuple[Mark, ...]:
        return (Area(area=self.area, label=self.name),)


def check(item: Placed, placed: Sequence[Placed], reader: Reader) -> None:
    rules.in_both_layers(item, reader)
    rules.in_every_light(item, reader)
    rules.has_name(item, reader)
    rules.name_is_free(item, placed, reader)


def build(item: Placed, pictures: TilePictures) -> Leaf:
    return Leaf(item.name, item.area)


ROW = Row(
    name="Leaf", members=LeafMembers, record=Leaf, shapes=("rectangle",), color="#b08a6a", check=check, build=build,
    view="meaning",
)  # fmt: skip
