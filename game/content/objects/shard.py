"""Shard: a memory to be picked up by walking over it."""

from collections.abc import Sequence

import msgspec

from game.content.classes import Object, Placed, Row, TilePictures
from game.content.maps import rules
from game.content.maps.reader import Reader
from game.content.marks import Dot, Mark


class ShardMembers(msgspec.Struct, frozen=True):
    """`memory` is what it gives; its picture is its tile's."""

    memory: str = ""


class Shard(Object, frozen=True):
    """A memory lying at (x, y), which is the foot of its picture."""

    name: str
    memory: str
    x: int
    y: int
    picture: int
    group: str

    def marks(self) -> tuple[Mark, ...]:
        return (Dot(at=(self.x, self.y), label=f"{self.name} {self.memory} {self.group}".strip()),)


def check(item: Placed, placed: Sequence[Placed], reader: Reader) -> None:
    rules.in_every_light(item, reader)
    rules.name_is_free(item, placed, reader)
    rules.says(item, "memory", "it gives nothing", reader)
    rules.has_name(item, reader)


def build(item: Placed, pictures: TilePictures) -> Shard:
    return Shard(item.name, item.values["memory"], *item.at, pictures.by_gid[item.gid], item.group)


ROW = Row(
    name="Shard", members=ShardMembers, record=Shard, shapes=("tile",), color="#c4fbf3", check=check, build=build,
    view="meaning",
)  # fmt: skip
