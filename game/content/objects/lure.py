"""Lure: a point at a lamp that somebody who walks in their sleep goes to, and from about which it is worked."""

from collections.abc import Sequence
from typing import Annotated

import msgspec

from game.content.classes import Object, Placed, Pointer, Row, TilePictures
from game.content.maps import rules
from game.content.maps.reader import Reader
from game.content.marks import Dot, Mark


class LureMembers(msgspec.Struct, frozen=True):
    """Its name is that of the lamp, which a Light has. Touching the Call named `call` in her sleep lights it (empty:
    nothing does)."""

    call: Annotated[str, Pointer("Call")] = ""


class Lure(Object, frozen=True):
    """The lamp called `name`, worked from about (x, y) px; `call` is what lights it when it is touched."""

    name: str
    x: int
    y: int
    call: str = ""

    def marks(self) -> tuple[Mark, ...]:
        return (Dot(at=(self.x, self.y), label=self.name),)


def check(item: Placed, placed: Sequence[Placed], reader: Reader) -> None:
    rules.in_both_layers(item, reader)
    rules.in_every_light(item, reader)
    rules.has_name(item, reader)
    rules.name_is_free(item, placed, reader)
    lit = {other.values["lamp"] for other in placed if other.kind == "Light"}
    if item.name and item.name not in lit:
        reader.fail(item.element, f"{item.who} is no lamp that can be worked: no Light says lamp={item.name}")


def build(item: Placed, pictures: TilePictures) -> Lure:
    return Lure(item.name, *item.at, item.values["call"])


ROW = Row(
    name="Lure", members=LureMembers, record=Lure, shapes=("point",), color="#f2c25c", check=check, build=build,
    view="meaning",
)  # fmt: skip
