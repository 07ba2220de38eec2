"""Rules that several classes of objects have: each notes what is wrong with one object."""

from collections.abc import Sequence

from game.content.classes import Placed
from game.content.maps.reader import Reader
from game.content.xmltree import Element

MOST = 4096
"""The largest number that any object is given: px across what a large map has, px a second, ticks of a wait."""


def no_class(element: Element, who: str, reader: Reader) -> None:
    """Of an element that has no class here: it says none. Tiled 1.8 would drop it."""
    if kind := element.get("class"):
        told = f'{who} has class="{kind}", which nothing reads and Tiled 1.8 drops'
        reader.fail(element, f"{told}: take it out, and say by plain properties what is to be said")


def on_the_map(item: Placed, width: int, height: int, reader: Reader) -> None:
    """Of every object: some of it lies on the map, px; of a line that somebody goes along, every corner. Of a Spot it
    is told by the check, which knows who stands there; a Lane may begin and end off it."""
    if item.kind in ("Spot", "Lane"):
        return
    x, y, w, h = item.area
    if w > 2 * width or h > 2 * height:
        reader.fail(item.element, f"{item.who} is {w} × {h} px, the map {width} × {height}: make it smaller")
    told = f"off the map, which is {width} × {height} px: move it"
    for number, (left, top) in enumerate(item.corners if item.kind == "Path" else (), 1):
        if not (0 <= left <= width and 0 <= top <= height):
            reader.fail(item.element, f"corner {number} of {item.who} lies {told}")
    if item.corners:
        xs, ys = zip(*item.corners, strict=True)
        x, y, w, h = min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)
    if not (w or h) and item.kind == "Light":
        far = item.values["radius"]
        x, y, w, h = x - far, y - far, 2 * far, 2 * far
    touches = x < width and y < height and x + w > 0 and y + h > 0
    if not (touches if w and h else 0 <= x <= width and 0 <= y <= height) and item.kind != "Path":
        reader.fail(item.element, f"{item.who} lies {told}, or delete it")


def in_both_layers(item: Placed, reader: Reader) -> None:
    """Of a class whose objects are there in both layers of a place: it lies outside the groups."""
    if item.group:
        both = f"is there in both layers of a place, but lies in the group '{item.group}'"
        reader.fail(item.element, f"{item.who} {both}; move it to a layer outside the groups")


def in_every_light(item: Placed, reader: Reader) -> None:
    """Of a class whose objects are there in every light: its layer is not of one light alone."""
    if item.light:
        there = f"is there in every light, but its layer only in '{item.light}'"
        reader.fail(item.element, f"{item.who} {there}; move it to another layer")


def has_name(item: Placed, reader: Reader) -> None:
    """Of a class whose objects are known by their names: it has one."""
    if not item.name:
        reader.fail(item.element, f"{item.who} has no name")


def name_is_free(item: Placed, placed: Sequence[Placed], reader: Reader) -> None:
    """Of a class whose objects are known by their names: no other before it has the same."""
    same = (other for other in placed if other.name == item.name and other.kind == item.kind)
    if item.name and (first := next(same, item)) is not item:
        told = f"{item.who} is already in line {first.element.line}"
        reader.fail(item.element, f"{told}; give one of them another name")


def says(item: Placed, member: str, otherwise: str, reader: Reader) -> None:
    """Of a class whose objects are nothing without `member`: it says something there."""
    if not item.values[member]:
        reader.fail(item.element, f"{item.who} has no '{member}': {otherwise}")


def more_than_nothing(item: Placed, member: str, reader: Reader) -> None:
    """Of a number that cannot be 0 or less, nor more than MOST."""
    if item.values[member] <= 0:
        reader.fail(item.element, f"the {member} of {item.who} should be more than 0")
    if item.values[member] > MOST:
        reader.fail(item.element, f"the {member} of {item.who} should be {MOST} at most")
