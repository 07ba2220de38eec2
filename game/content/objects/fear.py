"""Fear: where a fear stands."""

from collections.abc import Sequence
from typing import Annotated

import msgspec

from game.content.classes import Enum, Facing, Object, Placed, Pointer, Row, TilePictures
from game.content.fears import FEARS
from game.content.maps import rules
from game.content.maps.reader import Reader
from game.content.marks import Dot, Mark


class FearMembers(msgspec.Struct, frozen=True):
    """Its name is the speaker's who lends it a voice. It `becomes` a shard, which is not there before it was faced;
    it lies there `until` a count is over. `lost` is the conversation that is had after being lost to it (none: the one
    of the map). `goes` is the one that shows it, where it goes out of sight as the count is over."""

    kind: Annotated[str, Enum("FearKind", tuple(FEARS))] = "dark"
    facing: Facing = "down"
    becomes: Annotated[str, Pointer("Shard")] = ""
    until: Annotated[str, Pointer("Count")] = ""
    lost: str = ""
    goes: str = ""


class Fear(Object, frozen=True):
    """A fear and where it stands; `becomes` is the shard it is once it was faced (empty: it is nothing then).
    It is gone once the count `until` is over (empty: it waits for none). `lost` is what is said after being lost to it
    (empty: what the place says), `goes` shows it moving over where that is out of sight (empty: nothing does)."""

    name: str
    kind: str
    x: int
    y: int
    facing: str
    becomes: str = ""
    until: str = ""
    lost: str = ""
    goes: str = ""

    def marks(self) -> tuple[Mark, ...]:
        return (Dot(at=(self.x, self.y), label=f"{self.name} {self.kind}"),)


def check(item: Placed, placed: Sequence[Placed], reader: Reader) -> None:
    rules.in_both_layers(item, reader)
    rules.in_every_light(item, reader)
    rules.has_name(item, reader)
    rules.name_is_free(item, placed, reader)


def build(item: Placed, pictures: TilePictures) -> Fear:
    values = item.values
    return Fear(
        item.name, values["kind"], *item.at, values["facing"], values["becomes"], values["until"], values["lost"],
        values["goes"],
    )  # fmt: skip


_INK = "#ffc4e4"
"""Tiled shows fears in the dark they are made of, which nobody could read on a dark plate."""

ROW = Row(
    name="Fear", members=FearMembers, record=Fear, shapes=("point",), color="#0b0916", check=check, build=build,
    view="meaning", ink=_INK,
)  # fmt: skip
