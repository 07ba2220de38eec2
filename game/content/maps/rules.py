"""Rules that several classes of objects have: each notes what is wrong with one object."""

from collections.abc import Sequence

from game.content.classes import Placed
from game.content.maps.reader import Reader


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
    first = next((other for other in placed if (other.kind, other.name) == (item.kind, item.name)), item)
    if item.name and first is not item:
        told = f"{item.who} is already in line {first.element.line}"
        reader.fail(item.element, f"{told}; give one of them another name")


def says(item: Placed, member: str, otherwise: str, reader: Reader) -> None:
    """Of a class whose objects are nothing without `member`: it says something there."""
    if not item.values[member]:
        reader.fail(item.element, f"{item.who} has no '{member}': {otherwise}")


def more_than_nothing(item: Placed, member: str, reader: Reader) -> None:
    """Of a number that cannot be 0 or less."""
    if item.values[member] <= 0:
        reader.fail(item.element, f"the {member} of {item.who} should be more than 0")
