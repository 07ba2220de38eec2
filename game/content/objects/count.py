"""Count: lamps that somebody counts out of sight as they are come to, and listens after each, or hides by."""

from collections.abc import Sequence

import msgspec

from game.content.classes import Object, Placed, Row, TilePictures
from game.content.geometry import Rect
from game.content.maps import rules
from game.content.maps.reader import Reader
from game.content.marks import Area, Dot, Mark

LONGEST = 230
"""Ticks that a hush may last: those of one breath, less a few for whoever takes it early."""
HIGHEST = 12
"""The highest number that there is a word for."""


class CountMembers(msgspec.Struct, frozen=True):
    """Its `lamps`, by their names, are out until one comes into their light. Each is counted then, from `first` on; so
    many ticks `after` there is a `hush` of so many, in which whoever does not hold their breath is heard, and that lamp
    goes out again; so many `times`, with `between` ticks from one to the next, wherever one is by then. `asks`: of the
    last lamp whoever counts has lost the number; that hush ends as one is heard, and tells it. `sought`: whoever counts
    hides by the lamps one after the other, in the order in which they are written, and says to whoever holds their
    breath within its rectangle how near they are; no hush follows."""

    lamps: str = ""
    first: int = 1
    after: int = 60
    hush: int = 150
    times: int = 1
    between: int = 200
    asks: bool = False
    sought: bool = False


class Count(Object, frozen=True):
    """`lamps` that are counted from `first` on as they are come to; `after`, `hush` and `between` are in
    ticks; there are so many `times` a hush after each. `asks`: the last one ends as one is heard. `sought`: they are
    found one after the other by whoever listens within `area`, px, and only the hush that asks comes after."""

    name: str
    x: int
    y: int
    area: Rect
    lamps: tuple[str, ...]
    first: int
    after: int
    hush: int
    times: int
    between: int
    asks: bool
    sought: bool = False

    def marks(self) -> tuple[Mark, ...]:
        last = self.first + len(self.lamps) - 1
        label = f"{self.name} {self.first}-{last}"
        return (Area(area=self.area, label=label) if self.sought else Dot(at=(self.x, self.y), label=label),)


def check(item: Placed, placed: Sequence[Placed], reader: Reader) -> None:
    rules.in_both_layers(item, reader)
    rules.in_every_light(item, reader)
    rules.has_name(item, reader)
    rules.name_is_free(item, placed, reader)
    rules.says(item, "lamps", "there is nothing to be counted", reader)
    for member in ("first", "after", "hush", "times", "between"):
        rules.more_than_nothing(item, member, reader)
    if item.values["sought"] != bool(item.area[2]):
        told = "a rectangle: that is where whoever hides is heard" if item.values["sought"] else "a point: nobody hides"
        reader.fail(item.element, f"{item.who} has to be {told}")
    known = {other.name for other in placed if other.kind == "Lamp"}
    counts = [other for other in placed if other.kind == item.kind and other is not item]
    elsewhere = {name: other for other in counts for name in other.values["lamps"].split()}
    for name in item.values["lamps"].split():
        if name not in known:
            reader.fail(item.element, f"{item.who} counts '{name}', which is no Lamp of the map")
        elif name in elsewhere:
            reader.fail(item.element, f"{item.who} counts '{name}', and so does {elsewhere[name].who}")
    last = item.values["first"] + len(item.values["lamps"].split()) - 1
    if last > HIGHEST:
        reader.fail(item.element, f"{item.who} counts up to {last}, and there is no word for more than {HIGHEST}")
    if item.values["hush"] > LONGEST:
        told = f"nobody holds their breath for longer than {LONGEST}"
        reader.fail(item.element, f"{item.who} has `hush: {item.values['hush']}` ticks, and {told}")


def build(item: Placed, pictures: TilePictures) -> Count:
    told = item.values
    lamps = tuple(told["lamps"].split())
    return Count(
        item.name, *item.at, item.area, lamps, told["first"], told["after"], told["hush"], told["times"],
        told["between"], told["asks"], told["sought"],
    )  # fmt: skip


ROW = Row(
    name="Count", members=CountMembers, record=Count, shapes=("point", "rectangle"), color="#ffd27a", check=check,
    build=build, view="light",
)  # fmt: skip
