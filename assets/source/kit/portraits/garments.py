"""What is pulled over the head or wrapped about it: roll-neck and hoodie. Cloth is four colours, dark to light."""

from assets.source.canvas import Color
from assets.source.kit.portraits.face import strands
from assets.source.kit.portraits.sitter import Layer, Points, Sitting

Cloth = tuple[Color, Color, Color, Color]
Shoulders = tuple[Points, Points]
"""The line of the shoulders, from the left edge to the neck and on to the right edge."""


def rollneck(wool: tuple[Color, Color, Color]) -> tuple[Layer, Layer]:
    """The front of a roll-neck, to be worn under a coat, and its collar, which goes over the neck."""
    dark, base, light = wool

    def front(sitting: Sitting) -> None:
        canvas = sitting.canvas
        points = [(37, 78), (50, 82), (63, 77), (66, 86), (58, 97), (43, 97), (34, 87)]
        body = canvas.polygon(points, base, smooth=True)
        canvas.shade(body & canvas.polygon_mask([(30, 80), (43, 86), (46, 97), (34, 97)], smooth=True), -1)

    def collar(sitting: Sitting) -> None:
        canvas = sitting.canvas
        points = [(38, 76), (44, 79), (50, 80), (57, 79), (62, 76), (63, 83), (50, 88), (36, 83)]
        rolled = canvas.polygon(points, light, smooth=True)
        canvas.shade(rolled & canvas.polygon_mask([(34, 74), (43, 78), (42, 90), (34, 88)]), -1)
        for x in (41, 45, 49, 53, 57, 60):
            canvas.line(x, 79 if x < 59 else 78, x, 85, base)
        strands(canvas, [[(37, 83), (43, 86), (50, 87), (57, 86), (63, 82)]], dark, rolled)

    return front, collar


def hoodie(shoulders: Shoulders, cloth: Cloth, cord: Color) -> tuple[Layer, Layer]:
    """The hood behind the head, and the hoodie itself."""
    deep, dark, base, light = cloth

    def hood(sitting: Sitting) -> None:
        canvas = sitting.canvas
        points = [(14, 84), (20, 71), (32, 65), (64, 65), (77, 71), (83, 84), (60, 92), (36, 92)]
        canvas.shade(canvas.polygon(points, dark, smooth=True) & canvas.rect_mask(0, 0, 34, 96), -1)

    def front(sitting: Sitting) -> None:
        canvas, rise = sitting.canvas, sitting.look.shoulders
        left, right = (sitting.raised(side) for side in shoulders)
        body = canvas.polygon([(2, 99), *left, (36, 78), (48, 84), (62, 78), *right, (95, 99)], base, smooth=True)
        edge = [(34, 77), (42, 81), (50, 87), (58, 81), (65, 77), (69, 83), (60, 91), (50, 94), (38, 91), (30, 83)]
        canvas.polygon(edge, light, smooth=True)
        inside = [(38, 79), (44, 83), (50, 86), (56, 83), (61, 78), (57, 88), (50, 90), (43, 88)]
        canvas.polygon(inside, deep, smooth=True)
        shadow = canvas.polygon_mask([(0, 99), (6, 86 + rise), (22, 82 + rise), (30, 86), (26, 99)], smooth=True)
        canvas.shade(body & shadow, -1)
        canvas.shade(body & canvas.polygon_mask([(0, 97), (4, 89), (13, 86 + rise), (11, 97)], smooth=True), -1)
        for x, lean in ((42, -1), (58, 1)):
            canvas.path([(x, 90), (x + lean, 97)], cord)
        canvas.polygon([(76, 86 + rise), (81, 91 + rise), (81, 97), (79, 97), (79, 92 + rise)], dark)

    return hood, front
