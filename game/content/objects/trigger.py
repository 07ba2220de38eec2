"""Trigger: a rectangle that starts a conversation when the lead walks into it, or has stood in it for a while."""

from collections.abc import Sequence

import msgspec

from game.content.classes import Object, Placed, Row, TilePictures
from game.content.geometry import Rect
from game.content.maps import rules
from game.content.maps.reader import Reader
from game.content.marks import Area, Mark


class TriggerMembers(msgspec.Struct, frozen=True):
    """`node` is the conversation; with `over` there is none here, and a script over the place names it. It starts once
    the lead has stood still in it for `stood` ticks (0: as they walk in)."""

    node: str = ""
    over: bool = False
    stood: int = 0


class Trigger(Object, frozen=True):
    """An area that starts the conversation `node`; without one, what a script over the place names for it. `stood`:
    once the lead has stood in it for so many ticks."""

    name: str
    node: str
    area: Rect
    stood: int = 0

    @property
    def known_as(self) -> str:
        """What play knows it by: its name, or without one the conversation."""
        return self.name or self.node

    def marks(self) -> tuple[Mark, ...]:
        return (Area(area=self.area, label=self.known_as),)


def check(item: Placed, placed: Sequence[Placed], reader: Reader) -> None:
    rules.in_both_layers(item, reader)
    rules.in_every_light(item, reader)
    rules.name_is_free(item, placed, reader)
    if item.values["stood"] < 0:
        reader.fail(
            item.element, f"{item.who} has `stood: {item.values['stood']}`; nobody stands for less than 0 ticks"
        )
    if not item.values["over"]:
        rules.says(item, "node", "it starts nothing", reader)
    elif item.values["node"]:
        reader.fail(item.element, f"{item.who} has a 'node' and is 'over': it starts that here, or something elsewhere")
    elif not item.name:
        reader.fail(item.element, f"{item.who} is 'over' and has no name for a script over the place to know it by")


def build(item: Placed, pictures: TilePictures) -> Trigger:
    return Trigger(item.name, item.values["node"], item.area, item.values["stood"])


ROW = Row(
    name="Trigger", members=TriggerMembers, record=Trigger, shapes=("rectangle",), color="#f078b8", check=check,
    build=build, view="meaning",
)  # fmt: skip
