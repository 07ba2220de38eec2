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


def pouf() -> Canvas:
    """A round thing to sit on, any way."""
    canvas = Canvas(18, 16)
    side = canvas.rect_mask(2, 6, 14, 6) | canvas.ellipse_mask(9, 11, 7, 3)
    canvas.fill(side, "mag1")
    canvas.shade(side & canvas.rect_mask(12, 0, 6, 16), -1)
    for x in (5, 9, 13):
        canvas.rect(x, 7, 1, 6, "mag0")
    canvas.ellipse(9, 6, 7, 3, "mag2")
    canvas.ellipse(8, 5.4, 4.6, 1.6, "mag3")
    canvas.pixel(9, 6, "gold2")
    return canvas.outline("ink0")


SEATS = {"chair_right": Prop(chair_right), "chair_left": Prop(chair_left), "pouf": Prop(pouf)}


def write(out: Path) -> None:
    """Write the tileset and its pictures under `out`/tilesets."""
    save_collection(out / "tilesets", "seats", SEATS)
