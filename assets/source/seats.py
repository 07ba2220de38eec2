"""Seats that people are seen on from the side: the tileset `seats`, whose foot line is that of whoever sits.

A sitter's spot lies in the middle of a seat, which is 7 px high. Feet may be where it is: whoever stands there stands
before it. A seat's tile in the tileset is its position here:
add new ones at the end.
"""

from pathlib import Path

from assets.source.canvas import Canvas
from assets.source.tilesets import Prop, save_collection


def chair_right() -> Canvas:
    """A kitchen chair with a teal cushion, whose sitter faces right."""
    canvas = Canvas(22, 32)
    canvas.rect(13, 22, 2, 8, "wood2")
    canvas.rect(4, 22, 2, 8, "wood2")
    canvas.rect(15, 23, 2, 7, "wood3")
    canvas.rect(2, 5, 2, 25, "wood3")
    canvas.rect(2, 5, 1, 25, "wood4")
    canvas.rect(2, 4, 3, 2, "wood5")
    canvas.rect(4, 6, 1, 12, "wood2")
    canvas.rect(3, 21, 14, 2, "wood4")
    canvas.rect(3, 21, 14, 1, "wood5")
    canvas.rect(4, 19, 13, 2, "teal2")
    canvas.rect(4, 19, 13, 1, "teal3")
    canvas.rect(4, 26, 11, 1, "wood2")
    return canvas.outline("ink0")


def chair_left() -> Canvas:
    """The same for who faces left."""
    return chair_right().flipped()


SEATS = {"chair_right": Prop(chair_right), "chair_left": Prop(chair_left)}


def write(out: Path) -> None:
    """Write the tileset and its pictures under `out`/tilesets."""
    save_collection(out / "tilesets", "seats", SEATS)
