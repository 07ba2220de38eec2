"""Thing: a rectangle that can be looked at."""

from collections.abc import Sequence

import msgspec

from game.content.classes import Object, Placed, Row, TilePictures, Verb
from game.content.geometry import Rect
from game.content.maps import rules
from game.content.maps.reader import Reader
from game.content.marks import Area, Mark


class ThingMembers(msgspec.Struct, frozen=True):
    """`look` names what the script says of it; `verb` what a press on it is called where nothing is done by it (empty:
    to look)."""

    look: str = ""
    verb: Verb = ""


class Thing(Object, frozen=True):
    """Something that can be looked at; `area` is what must be faced or clicked, `light` the one light it is there in,
    `group` the one group (empty: every one), `verb` the word for a press on it (empty: no word of its own)."""

    look: str
    area: Rect
    light: str
    group: str = ""
    verb: str = ""

    def marks(self) -> tuple[Mark, ...]:
        return (Area(area=self.area, strong=False, label=self.look, light=self.light, group=self.group),)


def check(item: Placed, placed: Sequence[Placed], reader: Reader) -> None:
    rules.says(item, "look", "nothing can be said of it", reader)


def build(item: Placed, pictures: TilePictures) -> Thing:
    return Thing(item.values["look"], item.area, item.light, item.group, item.values["verb"])


ROW = Row(
    name="Thing", members=ThingMembers, record=Thing, shapes=("rectangle",), color="#74d8e8", check=check, build=build,
    view="meaning",
)  # fmt: skip
