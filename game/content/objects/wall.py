"""Wall: a rectangle that nobody can enter."""

from collections.abc import Sequence

import msgspec

from game.content.classes import Object, Placed, Row, TilePictures
from game.content.geometry import Rect
from game.content.maps import rules
from game.content.maps.reader import Reader


class WallMembers(msgspec.Struct, frozen=True):
    """A wall says nothing of itself."""


class Wall(Object, frozen=True):
    """A wall in one group, or in every one (empty). What feet meet is Level.solids, of which it is a part."""

    area: Rect
    group: str


def check(item: Placed, placed: Sequence[Placed], reader: Reader) -> None:
    rules.in_every_light(item, reader)


def build(item: Placed, pictures: TilePictures) -> Wall:
    return Wall(item.area, item.group)


def solid(item: Placed, pictures: TilePictures) -> tuple[Rect, ...]:
    return (item.area,)


ROW = Row(
    name="Wall", members=WallMembers, record=Wall, shapes=("rectangle",), color="#ff5863", check=check, build=build,
    solid=solid,
)  # fmt: skip
