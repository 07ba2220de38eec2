"""Spot: a named point to stand on."""

from collections.abc import Sequence

import msgspec

from game.content.classes import Facing, Object, Placed, Row, TilePictures
from game.content.geometry import Point
from game.content.maps import rules
from game.content.maps.reader import Reader
from game.content.marks import Arrow, Mark


class SpotMembers(msgspec.Struct, frozen=True):
    """Whoever stands here can be spoken to `across` a table or a counter. A `seat` is on a chair, a bench or the edge
    of a bed, where feet need no room: whoever is sent there sits. A picture of who does, standing on it, is for
    those who make the map: who is where is told by beats."""

    facing: Facing = "down"
    across: bool = False
    seat: bool = False


class Spot(Object, frozen=True):
    """A named place to stand, facing `facing`; `across`: spoken to over a table; a `seat` may lie in what is
    solid."""

    name: str
    x: int
    y: int
    facing: str
    across: bool
    seat: bool = False

    def marks(self) -> tuple[Mark, ...]:
        return (Arrow(at=(self.x, self.y), facing=self.facing, hollow=self.across, label=self.name),)


def check(item: Placed, placed: Sequence[Placed], reader: Reader) -> None:
    rules.in_both_layers(item, reader)
    rules.in_every_light(item, reader)
    rules.has_name(item, reader)
    rules.name_is_free(item, placed, reader)


def at(item: Placed) -> Point:
    """Where feet are: in the lowest row of the picture that stands on it."""
    x, y = item.at
    return (x, y - 1) if item.gid else (x, y)


def build(item: Placed, pictures: TilePictures) -> Spot:
    return Spot(item.name, *at(item), item.values["facing"], item.values["across"], item.values["seat"])


ROW = Row(
    name="Spot", members=SpotMembers, record=Spot, shapes=("point", "tile"), color="#a3d16c", check=check, build=build,
    at=at, pictured=False, view="ground",
)  # fmt: skip
