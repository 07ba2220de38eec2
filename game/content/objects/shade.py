"""Shade: where somebody is harder to see."""

from collections.abc import Sequence

import msgspec

from game.content.classes import Object, Placed, Row, TilePictures
from game.content.geometry import Rect
from game.content.maps import rules
from game.content.maps.reader import Reader
from game.content.marks import Area, Mark

FULL = 4
"""Quarters of light in the open."""


class ShadeMembers(msgspec.Struct, frozen=True):
    """Whoever stands in it is seen by so many quarters of the light there is in the open: 0 is not at all, 3 is a room.
    In lamplight it counts for nothing."""

    quarters: int = 1


class Shade(Object, frozen=True):
    """An area with `quarters` of the light in the open."""

    area: Rect
    quarters: int

    def marks(self) -> tuple[Mark, ...]:
        return (Area(area=self.area, strong=False, label=f"{self.quarters}/{FULL}"),)


def check(item: Placed, placed: Sequence[Placed], reader: Reader) -> None:
    rules.in_both_layers(item, reader)
    rules.in_every_light(item, reader)
    if not 0 <= item.values["quarters"] < FULL:
        reader.fail(item.element, f"the quarters of light in {item.who} should be 0 to {FULL - 1}")


def build(item: Placed, pictures: TilePictures) -> Shade:
    return Shade(item.area, item.values["quarters"])


ROW = Row(
    name="Shade", members=ShadeMembers, record=Shade, shapes=("rectangle",), color="#7a6f9c", check=check, build=build,
    view="light",
)  # fmt: skip
