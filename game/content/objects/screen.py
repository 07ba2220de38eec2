"""Screen: something that draws people of a crowd: a stall, a wall that shows noon, somebody who plays."""

from collections.abc import Sequence
from typing import Annotated

import msgspec

from game.content.classes import Object, Placed, Pointer, Row, TilePictures
from game.content.maps import rules
from game.content.maps.reader import Reader
from game.content.marks import Dot, Mark
from game.content.objects.lane import REAL, Paint

MOST = 24
"""People that can stand before one."""


class ScreenMembers(msgspec.Struct, frozen=True):
    """So many `people` stand around it and look at it. The groups of `lane` stop there too, where they come nearest to
    it, each for `stay` seconds. `paint`: those who stand there are not there without lenses; with `seed` they are
    or are not, as each playthrough has it."""

    people: int = 5
    lane: Annotated[str, Pointer("Lane")] = ""
    stay: int = 8
    paint: Paint = REAL


class Screen(Object, frozen=True):
    """Something at (x, y) px that `people` stand around, and for which groups of a lane stop for `stay` seconds."""

    name: str
    x: int
    y: int
    people: int
    lane: str
    stay: int
    paint: str = REAL

    def marks(self) -> tuple[Mark, ...]:
        return (Dot(at=(self.x, self.y), label=" ".join((self.name, str(self.people), self.lane)).rstrip()),)


def check(item: Placed, placed: Sequence[Placed], reader: Reader) -> None:
    rules.in_both_layers(item, reader)
    rules.in_every_light(item, reader)
    rules.has_name(item, reader)
    rules.name_is_free(item, placed, reader)
    rules.more_than_nothing(item, "stay", reader)
    if not 0 <= item.values["people"] <= MOST:
        reader.fail(item.element, f"the people of {item.who} should be 0 to {MOST}")


def build(item: Placed, pictures: TilePictures) -> Screen:
    told = item.values
    return Screen(item.name, *item.at, told["people"], told["lane"], told["stay"], told["paint"])


ROW = Row(
    name="Screen", members=ScreenMembers, record=Screen, shapes=("point",), color="#e8c86a", check=check, build=build,
    view="ground",
)  # fmt: skip
