"""Prop: a picture standing, hanging or lying in a place."""

from collections.abc import Sequence

import msgspec

from game.content.classes import Glow, Object, Placed, Row, TilePictures, Verb
from game.content.geometry import Rect
from game.content.maps import rules
from game.content.maps.reader import Reader
from game.content.objects.thing import Thing


class PropMembers(msgspec.Struct, frozen=True):
    """`look` names what the script says of it; `glow` which colours of it shine, and `glow_in` the one light they shine
    in (none: every light); `lamp` the lamp that switches its glow; `foot` the line that sorts it among people, in px of
    the map (0: the foot of the picture); `verb` what a press on it is called where nothing is done by it (empty: to
    look). One that `waits` is there only where a script's `props` says so, and the lamp that it is lit only then; feet
    pass it. Whoever is wholly behind one that `hides` is not made out there."""

    look: str = ""
    glow: Glow = ""
    glow_in: str = ""
    lamp: str = ""
    foot: int = 0
    verb: Verb = ""
    waits: bool = False
    hides: bool = False


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
    verb: str = ""
    waits: bool = False
    hides: bool = False

    def brings(self) -> tuple[Object, ...]:
        """What can be looked at where a picture is that has a `look`."""
        group, _, inner = self.layer.partition("/")
        area = self.x, self.y, self.w, self.h
        return (Thing(self.look, area, self.light, group if inner else "", self.verb),) if self.look else ()


def check(item: Placed, placed: Sequence[Placed], reader: Reader) -> None:
    if item.values["waits"]:
        rules.has_name(item, reader)
        if item.values["look"]:
            reader.fail(item.element, f"{item.who} may be away, but has a 'look': let a Thing there have it")


def build(item: Placed, pictures: TilePictures) -> Prop:
    x, y, w, h = item.area
    told = item.values
    foot, picture = told["foot"] or y + h, pictures.by_gid[item.gid]
    rest = told["look"], told["glow"], told["glow_in"], told["lamp"], told["verb"], told["waits"], told["hides"]
    return Prop(item.name, item.layer, item.light, picture, x, y, w, h, foot, *rest)


def solid(item: Placed, pictures: TilePictures) -> tuple[Rect, ...]:
    return () if item.overhead or item.values["waits"] else item.feet(pictures)


ROW = Row(
    name="Prop", members=PropMembers, record=Prop, shapes=("tile",), color="#9a90cb", check=check, build=build,
    solid=solid,
)  # fmt: skip
