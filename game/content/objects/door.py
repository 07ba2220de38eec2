"""Door: a rectangle that leads to a spot of another map, or stays shut and is looked at."""

from collections.abc import Sequence

import msgspec

from game.content import paths
from game.content.classes import FilePath, Object, Placed, Row, TilePictures, Verb
from game.content.geometry import Rect
from game.content.maps import rules
from game.content.maps.reader import Reader
from game.content.marks import Area, Mark


class DoorMembers(msgspec.Struct, frozen=True):
    """It leads to the spot `at` of the map `to`. Without `to` it stays shut and is looked at. Through one that is
    `one_way` nobody has to come back. `verb` is what a press on it is called where nothing is done by it (empty: to go
    through, or to look at one that is shut)."""

    to: FilePath = ""
    at: str = ""
    look: str = ""
    one_way: bool = False
    verb: Verb = ""


class Door(Object, frozen=True):
    """An area that leads to `at` in the place `to` (its name under levels/, empty: shut); `look` is told of it. Nobody
    has to come back through one that is `one_way`. `verb` is the word for a press on it (empty: none of its own)."""

    name: str
    to: str
    at: str
    look: str
    area: Rect
    one_way: bool = False
    verb: str = ""

    def marks(self) -> tuple[Mark, ...]:
        leads = f"{self.name} > {self.to.rpartition('/')[2]} {self.at}" if self.to else self.name or self.look
        return (Area(area=self.area, label=leads),)


def check(item: Placed, placed: Sequence[Placed], reader: Reader) -> None:
    rules.in_both_layers(item, reader)
    rules.in_every_light(item, reader)
    rules.name_is_free(item, placed, reader)
    to = item.values["to"]
    if to and paths.place(to) is None:
        reader.fail(item.element, f"{item.who} leads to '{to}', which is not a map under levels/")
    if to and not item.values["at"]:
        reader.fail(item.element, f"{item.who} does not say at which spot of '{to}' one arrives")


def build(item: Placed, pictures: TilePictures) -> Door:
    told = item.values
    rest = told["look"], item.area, told["one_way"], told["verb"]
    return Door(item.name, paths.place(told["to"]) or "", told["at"], *rest)


ROW = Row(
    name="Door", members=DoorMembers, record=Door, shapes=("rectangle",), color="#cb8a5c", check=check, build=build,
    view="meaning",
)  # fmt: skip
