"""What stands in the harbour: bells to walk in under, lamps' flames, and what the sea had."""

from assets.source.canvas import Canvas
from assets.source.harbour import dreamt
from assets.source.home import nook
from assets.source.kit.solids import foot
from assets.source.tilesets import Prop, Rect

POST = 6
"""Px across a post of a bell's frame."""


def bell() -> Canvas:
    """Two posts and a beam, a bell as wide as a person, and its rope, which hangs to the boards."""
    canvas = Canvas(44, 62)
    for x in (0, 44 - POST):
        canvas.rect(x, 8, POST, 54, "wood2")
        canvas.rect(x, 8, 2, 54, "wood4")
        canvas.rect(x + POST - 1, 8, 1, 54, "wood0")
        canvas.rect(x, 58, POST, 4, "teal0")
    canvas.polygon([(0, 9), (22, 0), (44, 9), (44, 14), (0, 14)], "wood1")
    canvas.polygon([(0, 8), (22, 0), (44, 8), (44, 10), (0, 10)], "wood3")
    body = canvas.polygon([(17, 14), (27, 14), (30, 26), (34, 32), (10, 32), (14, 26)], "gold1", smooth=False)
    canvas.fill(body & canvas.rect_mask(15, 0, 5, 40), "gold3")
    canvas.fill(body & canvas.rect_mask(28, 0, 9, 40), "gold0")
    canvas.rect(10, 30, 24, 2, "gold2")
    canvas.rect(20, 32, 4, 3, "wood0")
    for y in range(35, 56, 3):
        canvas.rect(21, y, 2, 2, "skin3")
        canvas.pixel(22, y + 2, "tan1")
    canvas.ellipse(22, 56, 2.4, 2.4, "skin3")
    return canvas.outline("ink0")


def bell_posts(width: int, height: int) -> list[Rect]:
    """What feet cannot enter of a bell: its posts, but not what is between them."""
    return [(1, height - 10, POST, 9), (width - POST - 1, height - 10, POST, 9)]


def flame() -> Canvas:
    """What burns in a lamp once somebody has lit it."""
    canvas = Canvas(10, 12)
    canvas.ellipse(5, 7, 4, 4.6, "gold2")
    canvas.ellipse(5, 8, 2.6, 3.2, "gold3")
    canvas.ellipse(5, 8.6, 1.4, 2, "gold4")
    canvas.rect(4, 1, 2, 4, "gold2")
    return canvas


def right_boots() -> Canvas:
    """Two boots, and both of them are right ones."""
    canvas = Canvas(30, 20)
    canvas.blit(dreamt.boots(), 0, 0, flip=True)
    canvas.rect(2, 0, 7, 9, "_")
    canvas.rect(4, 2, 7, 2, "gold2")
    return canvas


def bed_nobody() -> Canvas:
    """A bed that came home by itself: turned down, and dry on one side."""
    canvas = Canvas(40, 62)
    canvas.round_rect(3, 1, 34, 14, "wood2", 3)
    canvas.rect(5, 3, 30, 2, "wood4")
    canvas.rect(5, 11, 30, 44, "ink7")
    canvas.round_rect(10, 12, 20, 10, "ink8", 3)
    canvas.rect(12, 19, 16, 2, "ink6")
    canvas.rect(5, 32, 30, 23, "mag1")
    canvas.polygon([(5, 32), (35, 26), (35, 36), (5, 40)], "mag2")
    canvas.polygon([(5, 31), (35, 24), (35, 28), (5, 34)], "ink8")
    for x, y, color in ((8, 42, "blue2"), (18, 40, "gold1"), (27, 44, "teal2"), (13, 48, "aub2")):
        canvas.rect(x, y, 7, 6, color)
        canvas.rect(x, y, 7, 1, "ink7")
    canvas.rect(3, 53, 34, 6, "wood2")
    canvas.rect(3, 53, 34, 1, "wood4")
    for x in (3, 34):
        canvas.rect(x, 56, 3, 5, "wood1")
    return canvas.outline("ink0")


def anchor() -> Canvas:
    """An anchor, half in the sand."""
    canvas = Canvas(34, 30)
    canvas.rect(15, 5, 4, 20, "ink3")
    canvas.rect(15, 5, 1, 20, "ink6")
    canvas.rect(9, 8, 16, 3, "ink4")
    canvas.ellipse(17, 4, 3.4, 3.4, "ink4")
    canvas.ellipse(17, 4, 1.6, 1.6, "_")
    canvas.path([(2, 15), (5, 24), (17, 27), (29, 24), (32, 15)], "ink4")
    canvas.path([(2, 16), (5, 25), (17, 28), (29, 25), (32, 16)], "ink3")
    return canvas.outline("ink0")


PROPS: dict[str, Prop] = {
    "bell": Prop(bell, bell_posts),
    "flame": Prop(flame, glow="lamp"),
    "right_boots": Prop(right_boots),
    "bed_nobody": Prop(bed_nobody, foot(40, 3)),
    "anchor": Prop(anchor, foot(8, 3)),
    "camp_bed": Prop(nook.camp_bed, foot(20, 3)),
}
"""A prop's tile in the tileset is its position here: add new ones at the end."""
