"""Path: a line that somebody walks along, and where they stop on it."""

from collections.abc import Sequence

import msgspec

from game.content.classes import FACINGS, Object, Placed, Row, TilePictures
from game.content.geometry import Point
from game.content.maps import rules
from game.content.maps.reader import Reader, whole
from game.content.marks import Arrow, Dot, Line, Mark
from game.core.problem import did_you_mean

_FORMS = {"waits": "CORNER:TICKS", "looks": "CORNER:FACING:TICKS"}
_AS_IN = {"waits": "1:90", "looks": "1:down:90"}


class PathMembers(msgspec.Struct, frozen=True):
    """Whoever is on it goes `speed` px a second: a polyline to and fro, a polygon round. Corners are counted from 1,
    where the line begins. `waits` are stops on the way, `1:90` for 90 ticks at corner 1; `looks` are stops that turn
    somewhere first, `1:down:90`. Several stand with spaces between them; at one corner the waits come before the
    looks."""

    speed: int = 24
    waits: str = ""
    looks: str = ""


class Stop(msgspec.Struct, frozen=True, array_like=True):
    """A rest of `ticks` at a corner, an index into Path.corners; `facing` is where to turn for it (empty: nowhere)."""

    corner: int
    facing: str
    ticks: int


class Path(Object, frozen=True):
    """A line by its corners, px of the map, walked at `speed` px a second. `stops` are in the order of the corners. One
    that is `closed` ends where it began, and is gone round; any other to and fro."""

    name: str
    speed: int
    corners: tuple[Point, ...]
    stops: tuple[Stop, ...] = ()

    @property
    def closed(self) -> bool:
        """Whether its last corner is its first."""
        return len(self.corners) > 2 and self.corners[0] == self.corners[-1]

    def stops_at(self, corner: int) -> tuple[Stop, ...]:
        """The stops at a corner, in their order; of a closed line the last corner has those of the first too."""
        met = {corner, 0, len(self.corners) - 1} if self.closed and corner in (0, len(self.corners) - 1) else {corner}
        return tuple(stop for stop in self.stops if stop.corner in met)

    def marks(self) -> tuple[Mark, ...]:
        """The line, and each stop with its ticks beside it."""
        stops = (self._mark(stop) for stop in self.stops)
        return Line(corners=self.corners, label=f"{self.name} {self.speed}"), *stops

    def _mark(self, stop: Stop) -> Mark:
        at, label = self.corners[stop.corner], str(stop.ticks)
        return Arrow(at=at, facing=stop.facing, label=label) if stop.facing else Dot(at=at, label=label)


def _told(item: Placed) -> list[Stop | str]:
    """Each stop that a path tells of, the waits first, or what is wrong with it."""
    return [_stop(item, member, text) for member in _FORMS for text in item.values[member].split()]


def _stop(item: Placed, member: str, text: str) -> Stop | str:
    what, parts = f"'{text}' in the {member} of {item.who}", text.split(":")
    corner, ticks = whole(parts[0]), whole(parts[-1])
    facing = parts[1] if member == "looks" and len(parts) > 1 else ""
    if len(parts) != len(_FORMS[member].split(":")) or corner is None or ticks is None:
        return f"{what} should be {_FORMS[member]}, as in {_AS_IN[member]}"
    if not 1 <= corner <= len(item.corners):
        return f"{what}: its corners are 1 to {len(item.corners)}"
    if member == "looks" and facing not in FACINGS:
        return f"{what}: nobody can look '{facing}'{did_you_mean(facing, FACINGS)}"
    if ticks < 1:
        return f"{what}: a stop lasts 1 tick or more"
    return Stop(corner - 1, facing, ticks)


def check(item: Placed, placed: Sequence[Placed], reader: Reader) -> None:
    rules.in_both_layers(item, reader)
    rules.in_every_light(item, reader)
    rules.has_name(item, reader)
    rules.name_is_free(item, placed, reader)
    rules.more_than_nothing(item, "speed", reader)
    for told in _told(item):
        if isinstance(told, str):
            reader.fail(item.element, told)


def at(item: Placed) -> Point:
    return item.corners[0]


def build(item: Placed, pictures: TilePictures) -> Path:
    stops = [told for told in _told(item) if isinstance(told, Stop)]
    corners = (*item.corners, item.corners[0]) if item.closed else item.corners
    return Path(item.name, item.values["speed"], corners, tuple(sorted(stops, key=lambda stop: stop.corner)))


ROW = Row(
    name="Path", members=PathMembers, record=Path, shapes=("polyline", "polygon"), color="#8f8ff0", check=check,
    build=build, at=at, view="ground",
)  # fmt: skip
