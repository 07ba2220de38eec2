"""Nook: where whoever is caught is put back to, once they have been there."""

from collections.abc import Sequence

import msgspec

from game.content.classes import Object, Placed, Row, TilePictures
from game.content.geometry import Rect
from game.content.maps import rules
from game.content.maps.reader import Reader
from game.content.marks import Area, Mark


class NookMembers(msgspec.Struct, frozen=True):
    """A nook says nothing of itself: a Spot of its name is where one is put back to."""


class Nook(Object, frozen=True):
    """An area; whoever walks in it is put back to the spot `name` when they are caught later."""

    name: str
    area: Rect

    def marks(self) -> tuple[Mark, ...]:
        return (Area(area=self.area, strong=False, label=self.name),)


def check(item: Placed, placed: Sequence[Placed], reader: Reader) -> None:
    rules.in_both_layers(item, reader)
    rules.in_every_light(item, reader)
    rules.has_name(item, reader)
    rules.name_is_free(item, placed, reader)
    spots = {other.name for other in placed if other.kind == "Spot"}
    if item.name and item.name not in spots:
        reader.fail(item.element, f"{item.who} has no Spot of its name, where whoever is caught is put back to")


def build(item: Placed, pictures: TilePictures) -> Nook:
    return Nook(item.name, item.area)


ROW = Row(
    name="Nook", members=NookMembers, record=Nook, shapes=("rectangle",), color="#8ac07a", check=check, build=build,
    view="meaning",
)  # fmt: skip
