"""Movable: something that can be pushed a tile at a time."""

from collections.abc import Sequence
from typing import Annotated, Self

import msgspec

from game.content.classes import Object, Placed, Pointer, Row, TilePictures
from game.content.geometry import Rect
from game.content.maps import rules
from game.content.maps.reader import Reader
from game.content.marks import Area, Mark

_DEEP = 12
"""Px of ground that one takes up, from the foot of its picture, whose tile has no shape."""


class MovableMembers(msgspec.Struct, frozen=True):
    """In a place with two layers there is one of the same name in each, and both move. `to` is the spot where it stands
    after its owner was lost in a dream (none: where it was)."""

    look: str = ""
    to: Annotated[str, Pointer("Spot")] = ""


class Movable(Object, frozen=True):
    """Something that can be pushed. `foot` is the ground it takes up where it stands in the map; `pictures` leads from
    the group (empty: every one) to (picture, left, top) of how it looks there."""

    name: str
    look: str
    to: str
    foot: Rect
    pictures: dict[str, tuple[int, int, int]]

    @classmethod
    def together(cls, found: Sequence[Self]) -> tuple[Self, ...]:
        """Those of one name are one, which stands where the first does."""
        known: dict[str, Self] = {}
        for one in found:
            there = known.get(one.name, one)
            pictures = {**there.pictures, **one.pictures}
            known[one.name] = msgspec.structs.replace(one, foot=there.foot, pictures=pictures)
        return tuple(known.values())

    def marks(self) -> tuple[Mark, ...]:
        return (Area(area=self.foot, label=self.name, moves=self.name),)


def check(item: Placed, placed: Sequence[Placed], reader: Reader) -> None:
    """Asked of the first of a name, for all of that name: in a place of two layers there is one in each."""
    rules.in_every_light(item, reader)
    rules.has_name(item, reader)
    same = [other for other in placed if (other.kind, other.name) == (item.kind, item.name)]
    if not item.name or item is not same[0]:
        return
    groups = {other.group for other in placed if other.group}
    there = [other.group for other in same]
    if len(set(there)) < len(there):
        reader.fail(same[1].element, f"{same[1].who} is already in line {item.element.line}")
    elif groups and "" not in there and set(there) != groups:
        missing = ", ".join(sorted(groups - set(there)))
        reader.fail(item.element, f"{item.who} has no partner in the group '{missing}'")


def build(item: Placed, pictures: TilePictures) -> Movable:
    x, y, w, h = item.area
    told = item.values
    feet = item.feet(pictures) or ((x, y + h - _DEEP, w, _DEEP),)
    return Movable(item.name, told["look"], told["to"], feet[0], {item.group: (pictures.by_gid[item.gid], x, y)})


ROW = Row(
    name="Movable", members=MovableMembers, record=Movable, shapes=("tile",), color="#4fb39f", check=check, build=build,
    view="ground",
)  # fmt: skip
