"""Hands and what they hold. A hand is its palm and its fingers, each edged in a dark colour of its skin."""

from collections.abc import Sequence

from assets.source.canvas import Canvas, Color, Point
from assets.source.kit.portraits.face import capsule, moved
from assets.source.kit.portraits.sitter import Layer, Points, Sitting, drawing

Skin = tuple[Color, Color, Color]
"""The edge of a hand, its skin and the light on it."""


def palm(canvas: Canvas, edge: Points, inside: Points, shade: Points, skin: Skin, smooth_shade: bool = True) -> None:
    """The back of a hand: `inside` within `edge`, dark where `shade` lies."""
    canvas.fill(canvas.polygon_mask(edge, smooth=True), skin[0])
    hand = canvas.polygon(inside, skin[1], smooth=True)
    canvas.shade(hand & canvas.polygon_mask(shade, smooth=smooth_shade), -1)


def fingers(
    canvas: Canvas, bones: Sequence[tuple[Point, Point]], skin: Skin, thick: float = 2, nails: bool = False
) -> None:
    """Fingers from base to tip, the last laid on the others; `nails` are a light on each tip."""
    for base, tip in bones:
        canvas.fill(capsule(canvas, base, tip, thick + 0.9), skin[0])
        finger = canvas.fill(capsule(canvas, base, tip, thick), skin[1])
        canvas.shade(finger & moved(~finger, 0, -1), -1)
        if nails:
            canvas.rect(round(tip[0]), round(tip[1]) - 1, 2, 1, skin[2])


def at_collar(skin: Skin, cuff: tuple[Color, Color]) -> Layer:
    """A hand gone to the collar without being told to, in a sleeve of `cuff`: cloth and its edge."""

    def draw(sitting: Sitting) -> None:
        canvas = sitting.canvas
        back = [(14, 99), (21, 88), (28, 83), (36, 82), (39, 90), (36, 99)]
        canvas.shade(canvas.polygon_mask([(x + 2, y + 2) for x, y in back], smooth=True), -2)
        inside = [(15, 99), (22, 89), (28.5, 84), (36, 83), (38, 90), (35, 99)]
        palm(canvas, back, inside, [(10, 99), (24, 86), (24, 92), (28, 99)], skin)
        bones = (((33, 97), (46, 92)), ((33, 93), (49, 87.5)), ((32, 89), (49, 83)), ((31, 85.5), (46, 79)))
        fingers(canvas, bones, skin, nails=True)
        sleeve = canvas.polygon([(5, 97), (15, 86), (20, 85), (29, 97)], cuff[0])
        canvas.shade(sleeve & canvas.polygon_mask([(4, 97), (15, 85), (16, 90), (22, 97)]), -1)
        canvas.path([(15, 86), (20, 85), (29, 97)], cuff[1], smooth=False)

    return draw


def pencil(skin: Skin) -> Layer:
    """A hand with a pencil, its rubber end held up beside the cheek."""

    def draw(sitting: Sitting) -> None:
        canvas = sitting.canvas
        canvas.fill(capsule(canvas, (31, 90), (20, 57), 2.9), "umber0")
        wood = canvas.fill(capsule(canvas, (31, 90), (20, 57), 1.9), "gold2")
        canvas.shade(wood & moved(~wood, -1, 0), -1)
        canvas.fill(wood & canvas.rect_mask(0, 0, 96, 60), "red1")
        canvas.fill(wood & canvas.rect_mask(0, 60, 96, 2), "ink7")
        edge = [(15, 99), (16, 88), (21, 81), (30, 79), (36, 84), (36, 99)]
        inside = [(16, 99), (17, 88), (22, 82), (30, 80), (35, 84), (35, 99)]
        palm(canvas, edge, inside, [(12, 99), (15, 86), (21, 84), (24, 99)], skin, smooth_shade=False)
        fingers(canvas, (((33, 95), (23, 95)), ((34, 91), (22, 90.5)), ((34, 87), (22, 86))), skin)
        canvas.fill(capsule(canvas, (35, 89), (29, 79.5), 3), skin[0])
        thumb = canvas.fill(capsule(canvas, (35, 89), (29, 79.5), 2.1), skin[1])
        canvas.shade(thumb & moved(~thumb, -1, -1), -1)
        canvas.pixel(28, 78, skin[2])

    return draw


def at_nape(sleeve: tuple[Color, Color], skin: Color) -> Layer:
    """An arm up, its hand gone to the back of the neck; `sleeve` is the dark and the cloth of it."""
    dark, cloth = sleeve

    def draw(sitting: Sitting) -> None:
        canvas = sitting.canvas
        upper = canvas.fill(capsule(canvas, (86, 99), (92, 69), 8.5), cloth)
        canvas.shade(upper & capsule(canvas, (80, 99), (86, 74), 7), -1)
        canvas.fill(capsule(canvas, (90, 65), (74, 63), 7), dark)
        forearm = canvas.fill(capsule(canvas, (90, 64), (74, 62), 6.4), cloth)
        canvas.shade(forearm & moved(~forearm, 0, 1), 1)
        canvas.shade(forearm & capsule(canvas, (92, 69), (74, 67), 4), -1)
        for x in (84, 88):
            canvas.path([(x, 60), (x + 2, 64)], dark)
        canvas.shade(forearm & canvas.rect_mask(0, 0, 77, 96), 1)
        canvas.fill(capsule(canvas, (71, 62), (66, 62), 4.5), skin)

    return draw


def fist(sleeve: tuple[Color, Color], colors: dict[str, Color]) -> Layer:
    """A cheek on a fist, the sleeve pulled up over half of it; `sleeve` is the dark and the cloth of it."""

    def draw(sitting: Sitting) -> None:
        canvas = sitting.canvas
        points = [(66, 97), (67, 80), (72, 76), (84, 77), (89, 84), (93, 97)]
        arm = canvas.polygon(points, sleeve[1], smooth=False)
        canvas.shade(arm & canvas.polygon_mask([(64, 97), (66, 78), (72, 78), (72, 97)]), -1)
        canvas.polygon([(86, 97), (84, 86), (86, 84), (89, 97)], sleeve[0])
        canvas.grid(65, 64, drawing("mia", "fist"), colors)

    return draw


def finger_up(skin: Skin, cuff: Skin) -> Layer:
    """A hand with one finger raised: a footnote is coming. In a shirt's `cuff`, dark to light."""

    def draw(sitting: Sitting) -> None:
        canvas = sitting.canvas
        canvas.fill(canvas.polygon_mask([(2, 99), (4, 90), (21, 89), (25, 99)]), cuff[1])
        canvas.polygon([(2, 99), (4, 90), (10, 89), (10, 99)], cuff[0])
        canvas.path([(3, 94), (13, 93), (23, 93)], cuff[0])
        fingers(canvas, (((20, 80), (20.5, 58)),), skin, 2.2, nails=True)
        edge = [(2, 92), (2, 82), (6, 77), (15, 76), (23, 78), (24, 87), (20, 93)]
        inside = [(3, 92), (3, 83), (7, 78), (15, 77), (22, 79), (23, 87), (19, 92)]
        palm(canvas, edge, inside, [(-1, 94), (3, 78), (8, 78), (9, 94)], skin)
        fingers(canvas, (((6, 87), (6, 81)), ((10.2, 87), (10.2, 79.5)), ((14.6, 87), (14.6, 79))), skin, 1.7)
        fingers(canvas, (((23, 87), (12, 86)),), skin, 2.1)

    return draw


def at_beard(skin: Skin, cuff: Skin) -> Layer:
    """A hand gone to the beard, to see whether the answer is in it. In a shirt's `cuff`, dark to light."""

    def draw(sitting: Sitting) -> None:
        canvas = sitting.canvas
        arm = canvas.polygon([(64, 99), (70, 90), (82, 92), (90, 99)], cuff[2])
        canvas.shade(arm & canvas.polygon_mask([(62, 99), (69, 89), (74, 91), (72, 99)]), -1)
        canvas.path([(69, 90), (76, 90), (83, 93)], cuff[0])
        edge = [(58, 96), (59, 86), (65, 80), (74, 82), (79, 89), (76, 96), (66, 98)]
        inside = [(59, 95), (60, 87), (65, 81), (73, 83), (78, 89), (75, 95), (66, 97)]
        palm(canvas, edge, inside, [(56, 98), (60, 84), (64, 88), (68, 98)], skin)
        bones = (((68, 93), (54, 92)), ((67, 90), (51, 87.5)), ((67, 86), (52, 82.5)), ((66, 83), (56, 77)))
        fingers(canvas, bones, skin, 1.9, nails=True)

    return draw
