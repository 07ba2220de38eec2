"""Lane: a line along which people of a crowd go, in groups."""

from collections.abc import Sequence
from typing import Annotated

import msgspec

from game.content.classes import Enum, Object, Placed, Row, TilePictures
from game.content.geometry import Point
from game.content.maps import rules
from game.content.maps.reader import Reader
from game.content.marks import Line, Mark

REAL, PAINTED, SEEDED = "no", "yes", "seed"
"""Whether people are paint: seen with the lenses on alone. Seeded, half of them are, and others in each playthrough."""
Paint = Annotated[str, Enum("Paint", (REAL, PAINTED, SEEDED))]
MOST = 150
"""People that one lane may have: as many as a whole crowd is measured with."""


class LaneMembers(msgspec.Struct, frozen=True):
    """A polygon is gone round, and so is a polyline that ends where it begins. Of any other the first corner is where
    people come from and the last where they go to: both lie off the map, or in a Door. There are `groups` of `size`
    people who go `speed` px a second, up to `wide` px across. `paint`: they are not there without lenses; with `seed`
    half of the groups are."""

    groups: int = 3
    size: int = 6
    speed: int = 32
    wide: int = 32
    paint: Paint = REAL


class Lane(Object, frozen=True):
    """A line by its corners, px of the map, on which `groups` of `size` people go at `speed` px a second."""

    name: str
    corners: tuple[Point, ...]
    groups: int
    size: int
    speed: int
    wide: int
    paint: str = REAL

    @property
    def closed(self) -> bool:
        """Whether its last corner is its first."""
        return len(self.corners) > 2 and self.corners[0] == self.corners[-1]

    def marks(self) -> tuple[Mark, ...]:
        """The line, with how many go on it."""
        return (Line(corners=self.corners, label=f"{self.name} {self.groups} × {self.size}"),)


def check(item: Placed, placed: Sequence[Placed], reader: Reader) -> None:
    rules.in_both_layers(item, reader)
    rules.in_every_light(item, reader)
    rules.has_name(item, reader)
    rules.name_is_free(item, placed, reader)
    for member in ("groups", "size", "speed", "wide"):
        rules.more_than_nothing(item, member, reader)
    if item.values["groups"] * item.values["size"] > MOST:
        reader.fail(item.element, f"{item.who} has more than {MOST} people: let it have fewer groups, or smaller ones")
    if len(item.corners) > 1 == len(set(item.corners)):
        reader.fail(item.element, f"all corners of {item.who} lie on one point: draw a line that people can go along")


def at(item: Placed) -> Point:
    return item.corners[0]


def build(item: Placed, pictures: TilePictures) -> Lane:
    corners = (*item.corners, item.corners[0]) if item.closed else item.corners
    told = item.values
    return Lane(item.name, corners, told["groups"], told["size"], told["speed"], told["wide"], told["paint"])


ROW = Row(
    name="Lane", members=LaneMembers, record=Lane, shapes=("polyline", "polygon"), color="#d8a06f", check=check,
    build=build, at=at, view="ground",
)  # fmt: skip
