"""Prop: a picture standing, hanging or lying in a place."""

import msgspec

from game.content.classes import Glow, Object, Placed, Row, TilePictures
from game.content.geometry import Rect
from game.content.objects.thing import Thing


class PropMembers(msgspec.Struct, frozen=True):
    """`look` names what the script says of it; `glow` which colours of it shine, and `glow_in` the one light they shine
    in (none: every light); `lamp` the lamp that switches its glow; `foot` the line that sorts it among people, in px of
    the map (0: the foot of the picture)."""

    look: str = ""
    glow: Glow = ""
    glow_in: str = ""
    lamp: str = ""
    foot: int = 0
    after: str = ""
    until: str = ""


class Prop(Object, frozen=True):
    """A picture in the layer of that path. `foot` is the y that sorts it among people."""

    name: str
    layer: str
    light: str
    picture: int
    x: int
    y: int
    w: int
    h: int
    foot: int
    look: str
    glow: str
    glow_in: str
    lamp: str
    after: str = ""
    until: str = ""

    def is_seen(self, had: frozenset[str]) -> bool:
        """Whether it is, of all conversations once those were `had`."""
        return (not self.after or self.after in had) and self.until not in had

    def brings(self) -> tuple[Object, ...]:
        """What can be looked at where a picture is that has a `look`."""
        group, _, inner = self.layer.partition("/")
        area = self.x, self.y, self.w, self.h
        return (Thing(self.look, area, self.light, group if inner else ""),) if self.look else ()


def build(item: Placed, pictures: TilePictures) -> Prop:
    x, y, w, h = item.area
    told = item.values
    foot, picture = told["foot"] or y + h, pictures.by_gid[item.gid]
    rest = told["look"], told["glow"], told["glow_in"], told["lamp"], told["after"], told["until"]
    return Prop(item.name, item.layer, item.light, picture, x, y, w, h, foot, *rest)


def solid(item: Placed, pictures: TilePictures) -> tuple[Rect, ...]:
    return () if item.overhead else item.feet(pictures)


ROW = Row(
    name="Prop", members=PropMembers, record=Prop, shapes=("tile",), color="#9a90cb", build=build, solid=solid,
)  # fmt: skip
