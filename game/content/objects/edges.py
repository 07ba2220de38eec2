"""Edges: a rectangle past which nothing of a place is looked at."""

from collections.abc import Sequence

import msgspec

from game.content.classes import Object, Placed, Row, TilePictures
from game.content.geometry import Rect
from game.content.maps import rules
from game.content.maps.reader import Reader


class EdgesMembers(msgspec.Struct, frozen=True):
    """A map has one such rectangle, or none: then its own edges are those."""


class Edges(Object, frozen=True):
    """As much of a place as the camera shows of it, px."""

    area: Rect


def check(item: Placed, placed: Sequence[Placed], reader: Reader) -> None:
    rules.in_both_layers(item, reader)
    rules.in_every_light(item, reader)
    first = next(other for other in placed if other.kind == item.kind)
    if first is not item:
        reader.fail(item.element, f"{item.who} is one too many: {first.who} says already how far is looked")


def build(item: Placed, pictures: TilePictures) -> Edges:
    return Edges(item.area)


ROW = Row(
    name="Edges", members=EdgesMembers, record=Edges, shapes=("rectangle",), color="#d8d8e8", check=check, build=build,
)  # fmt: skip
