"""Draught: where air comes through a place, and goes again: a flame that is carried is blown at there."""

from collections.abc import Sequence

import msgspec

from game.content.classes import Facing, Object, Placed, Row, TilePictures
from game.content.geometry import Rect
from game.content.maps import rules
from game.content.maps.reader import Reader
from game.content.marks import Area, Mark

LEAST = 30
"""Ticks that it blows at least, and is still."""


class DraughtMembers(msgspec.Struct, frozen=True):
    """It goes `way` for so many ticks, `blows`, and then it is `still` for others, over and over; the first time it
    blows so many ticks `after` the beginning."""

    way: Facing = "left"
    blows: int = 90
    still: int = 120
    after: int = 0


class Draught(Object, frozen=True):
    """Air that goes one way over an area, from time to time; in ticks."""

    area: Rect
    way: str
    blows: int
    still: int
    after: int

    def blown(self, clock: int) -> int:
        """For how many ticks it has blown by then; below 0: so many until it does."""
        at = (clock - self.after) % (self.blows + self.still)
        return at if at < self.blows else at - self.blows - self.still

    def marks(self) -> tuple[Mark, ...]:
        return (Area(area=self.area, strong=False, label=f"{self.way} {self.blows}/{self.still}"),)


def check(item: Placed, placed: Sequence[Placed], reader: Reader) -> None:
    rules.in_both_layers(item, reader)
    rules.in_every_light(item, reader)
    for part in ("blows", "still"):
        if item.values[part] < LEAST:
            reader.fail(item.element, f"{item.who} has `{part}: {item.values[part]}`; {LEAST} ticks is the least")


def build(item: Placed, pictures: TilePictures) -> Draught:
    values = item.values
    return Draught(item.area, values["way"], values["blows"], values["still"], values["after"])


ROW = Row(
    name="Draught", members=DraughtMembers, record=Draught, shapes=("rectangle",), color="#7fb0c8", check=check,
    build=build, view="light",
)  # fmt: skip
