"""What a class of a map's objects is made of. Each class is one file in `objects/`, and its Row says all of it.

`bedtime.tiled-project` is written from the rows, and the reader of maps checks against them: nothing else is a class.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Annotated, Any, Protocol, Self

import msgspec

from game.content.geometry import Point, Rect, middle
from game.content.maps.reader import Reader
from game.content.marks import Mark
from game.content.verbs import VERBS
from game.content.xmltree import Element

FACINGS = ("down", "left", "up", "right")
GLOWS = ("", "all", "warm", "lamp", "cool", "warmcool", "pillow", "night", "street")


# ---------------------------------------------------------------------- types of members
class Enum(msgspec.Struct, frozen=True):
    """Marks a word that must be one of `values`; `name` is what Tiled calls the list."""

    name: str
    values: tuple[str, ...]


class FileMark(msgspec.Struct, frozen=True):
    """Marks a path to a file, relative to the map."""


class Color(msgspec.Struct, frozen=True):
    """Marks a colour, `#rrggbb`."""


class Pointer(msgspec.Struct, frozen=True):
    """Marks an object of the class `kind` in the same map: Tiled keeps its number and shows where it is, the compiled
    level has its name."""

    kind: str


Facing = Annotated[str, Enum("Facing", FACINGS)]
Glow = Annotated[str, Enum("Glow", GLOWS)]
Verb = Annotated[str, Enum("Verb", ("", *VERBS))]
FilePath = Annotated[str, FileMark()]
Hue = Annotated[str, Color()]


# ---------------------------------------------------------------------- an object, read and compiled
class TilePictures(Protocol):
    """What the tiles of a map look like: `by_gid` leads from a gid to an index in Level.pictures."""

    by_gid: dict[int, int]

    def shapes(self, gid: int) -> tuple[Rect, ...]:
        """The collision rectangles of a tile, in px from its top left corner."""


class Placed(msgspec.Struct, frozen=True):
    """A typed object where it lies. `area` is px of the map (a point has no size), `gid` its tile's (0: none),
    `corners` those of a polygon (which is `closed`) or a polyline, px of the map; `values` holds every member of its
    class, `who` is what problems call it. A member that points at another object holds its name once all objects of the
    map are read.

    `layer` is the path of the layer it lies in, `group` the outermost group around that, `light` the one light it is
    seen in (both may be ""); `overhead` says that it hangs above people.
    """

    kind: str
    id: int
    name: str
    who: str
    area: Rect
    gid: int
    corners: tuple[Point, ...]
    values: dict[str, Any]
    layer: str
    group: str
    light: str
    overhead: bool
    element: Element
    closed: bool = False

    @property
    def at(self) -> Point:
        """The point an object is at: the middle of the foot of a tile, the middle of a rectangle."""
        x, y, w, h = self.area
        return (x + w // 2, y + h) if self.gid else middle(self.area)

    def feet(self, pictures: TilePictures) -> tuple[Rect, ...]:
        """The ground that an object's tile takes up, px of the map."""
        x, y = self.area[:2]
        shapes = pictures.shapes(self.gid)
        return tuple((x + left, y + top, wide, high) for left, top, wide, high in shapes)


class Object(msgspec.Struct, frozen=True, tag=True, array_like=True):
    """An object of a compiled level. Every class has a record of its own made from this one."""

    def brings(self) -> "tuple[Object, ...]":
        """What is there because this is: objects of other classes that nobody placed by themselves."""
        return ()

    @classmethod
    def together(cls, found: Sequence[Self]) -> tuple[Self, ...]:
        """All objects of this class in a level; a class of which several placed objects are one makes them one."""
        return tuple(found)

    def marks(self) -> tuple[Mark, ...]:
        """How the makers' view shows it, in the view that its class names."""
        return ()


# ---------------------------------------------------------------------- the row of a class
def _no_rules(item: Placed, placed: Sequence[Placed], reader: Reader) -> None:
    return None


def _nothing_solid(item: Placed, pictures: TilePictures) -> Iterable[Rect]:
    return ()


def _where(item: Placed) -> Point:
    return item.at


class Properties(msgspec.Struct, frozen=True, kw_only=True):
    """What Tiled shows of something: `members` is a record whose fields are the properties it may have, each with its
    type and the default it has where nobody says otherwise."""

    name: str
    members: type[msgspec.Struct]


class Row(Properties, frozen=True, kw_only=True):
    """A class of objects. `name` is what Tiled calls it, `shapes` what its objects may be there (tile, point,
    rectangle, polygon, polyline), `color`, `#rrggbb`, the one they have there.

    `check` notes what is wrong with an object among all that are placed in its map; it is asked once for each, before
    `build` makes the compiled `record`. `solid` are the rectangles that nobody can enter where it is, px of the map,
    `at` is where play starts at it, px. The tile of a class that is not `pictured` is for those who make the map.

    `view` is the one of marks.VIEWS that shows its marks (empty: none does), `ink` the colour they have there where
    Tiled's could not be read on a dark plate.
    """

    record: type[Object]
    shapes: tuple[str, ...]
    color: str
    build: Callable[[Placed, TilePictures], Object]
    check: Callable[[Placed, Sequence[Placed], Reader], None] = _no_rules
    solid: Callable[[Placed, TilePictures], Iterable[Rect]] = _nothing_solid
    at: Callable[[Placed], Point] = _where
    pictured: bool = True
    view: str = ""
    ink: str = ""
