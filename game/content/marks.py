"""How the makers' view shows an object: marks that are data, which the screen knows how to draw."""

import msgspec

from game.content.geometry import Point, Rect

VIEWS = ("ground", "meaning", "light")
"""What the makers' view tells apart: what stands in the way and who walks, what starts or says something, light."""


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """A shape of px of the map, in the colour of its object's class, and the words beside it. `light` names the one
    light it is shown in (empty: every one), `group` the one layer of the place it belongs to; `lamp` the lamp that
    greys it by being off, `moves` the movable thing that takes it along."""

    label: str = ""
    light: str = ""
    group: str = ""
    lamp: str = ""
    moves: str = ""


class Area(Mark, frozen=True):
    """A rectangle; only thinly filled when it is not `strong`."""

    area: Rect
    strong: bool = True


class Dot(Mark, frozen=True):
    """A point."""

    at: Point


class Arrow(Mark, frozen=True):
    """A point and the way that it faces; `hollow` where it is of another kind."""

    at: Point
    facing: str
    hollow: bool = False


class Reach(Mark, frozen=True):
    """How far something goes around a point, seen as the ground is; thinly `filled` or not."""

    at: Point
    radius: int
    filled: bool = False


class Line(Mark, frozen=True):
    """From corner to corner, and back to the first when it is `closed`."""

    corners: tuple[Point, ...]
    closed: bool = False
