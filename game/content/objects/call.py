"""Call: a point at which somebody who walks in their sleep is called by a thing, and touches it."""

from collections.abc import Sequence
from typing import Annotated

import msgspec

from game.content.classes import Object, Placed, Pointer, Row, TilePictures
from game.content.maps import rules
from game.content.maps.reader import Reader
from game.content.marks import Dot, Mark
from game.core.problem import did_you_mean


class CallMembers(msgspec.Struct, frozen=True):
    """`thing` is what calls: something in the map that can be looked at; `does` the conversation that is had as it is
    touched. What is let fall then lies at the Spot `lies`, and is drawn as what is carried under the name `picture`
    (empty: nothing is)."""

    thing: str = ""
    does: str = ""
    lies: Annotated[str, Pointer("Spot")] = ""
    picture: str = ""


class Call(Object, frozen=True):
    """Feet at (x, y) touch the `thing`, and the conversation `does` is had; `picture` lies at the spot `lies` then."""

    name: str
    thing: str
    does: str
    x: int
    y: int
    lies: str = ""
    picture: str = ""

    def marks(self) -> tuple[Mark, ...]:
        return (Dot(at=(self.x, self.y), label=f"{self.name} {self.thing}".strip()),)


def check(item: Placed, placed: Sequence[Placed], reader: Reader) -> None:
    rules.in_both_layers(item, reader)
    rules.in_every_light(item, reader)
    rules.has_name(item, reader)
    rules.name_is_free(item, placed, reader)
    rules.says(item, "does", "touching it does nothing", reader)
    rules.says(item, "thing", "nothing calls", reader)
    there = {look for other in placed if (look := other.values.get("look"))}
    if (thing := item.values["thing"]) and thing not in there:
        told = f"{item.who} is a call of '{thing}', which is not there to be looked at{did_you_mean(thing, there)}"
        reader.fail(item.element, told)
    same = (other for other in placed if other.kind == item.kind and other.values.get("lies") == item.values["lies"])
    if item.values["lies"] and (first := next(same, item)) is not item:
        reader.fail(item.element, f"what {item.who} lets fall lies where that of {first.who} does")
    if bool(item.values["lies"]) != bool(item.values["picture"]):
        reader.fail(item.element, f"{item.who} lets something fall with only one of `lies` and `picture`")


def build(item: Placed, pictures: TilePictures) -> Call:
    return Call(
        item.name, item.values["thing"], item.values["does"], *item.at, item.values["lies"], item.values["picture"]
    )


ROW = Row(
    name="Call", members=CallMembers, record=Call, shapes=("point",), color="#8fd0ff", check=check, build=build,
    view="meaning",
)  # fmt: skip
