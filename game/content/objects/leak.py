"""Leak: where the first of two layers leaks into the second; what lies within is seen and looked at as there."""

from collections.abc import Sequence
from typing import Annotated

import msgspec

from game.content.classes import Object, Placed, Pointer, Row, TilePictures
from game.content.maps import rules
from game.content.maps.reader import Reader
from game.content.marks import Dot, Mark, Reach


class LeakMembers(msgspec.Struct, frozen=True):
    """It is `radius` px wide on each side. With a `path` it goes along that as far as `reach` px (0: to its end) and
    back, both in `period` ticks; without one it stays where it is."""

    radius: int = 48
    path: Annotated[str, Pointer("Path")] = ""
    reach: int = 0
    period: int = 1200


class Leak(Object, frozen=True):
    """A circle of `radius` px about (x, y), or about a point that goes along the Path called `path` and back."""

    name: str
    x: int
    y: int
    radius: int
    path: str
    reach: int
    period: int

    def marks(self) -> tuple[Mark, ...]:
        at = self.x, self.y
        return Reach(at=at, radius=self.radius, filled=True), Dot(at=at, label=f"{self.name} {self.path}".strip())


def check(item: Placed, placed: Sequence[Placed], reader: Reader) -> None:
    rules.in_both_layers(item, reader)
    rules.in_every_light(item, reader)
    rules.has_name(item, reader)
    rules.name_is_free(item, placed, reader)
    rules.more_than_nothing(item, "radius", reader)
    if item.values["period"] < 2:
        reader.fail(item.element, f"the period of {item.who} should be 2 ticks or more")
    if item.values["reach"] < 0:
        reader.fail(item.element, f"the reach of {item.who} should be 0 or more")


def build(item: Placed, pictures: TilePictures) -> Leak:
    told = item.values
    return Leak(item.name, *item.at, told["radius"], told["path"], told["reach"], told["period"])


ROW = Row(
    name="Leak", members=LeakMembers, record=Leak, shapes=("point",), color="#d77bba", check=check, build=build,
    view="ground",
)  # fmt: skip
