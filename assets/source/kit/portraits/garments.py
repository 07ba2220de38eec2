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


def shirt(shoulders: Shoulders, cloth: Cloth, neckline: Points, collar: Color | None = None, stripes: int = 0) -> Layer:
    """A shirt or a tunic open at the `neckline`, whose edge is piped in `collar`; `stripes` apart where it has any."""
    deep, dark, base, light = cloth

    def draw(sitting: Sitting) -> None:
        canvas = sitting.canvas
        left, right = (sitting.raised(side) for side in shoulders)
        body = canvas.polygon([(left[0][0] - 3, 99), *left, (36, 76), (66, 76), *right, (right[-1][0] + 3, 99)], base)
        if stripes:
            for x in range(-2, 98, stripes):
                canvas.fill(
                    body & canvas.polygon_mask([(x, 70), (x + 1, 70), (x + (x < 51) * -2 + 1, 99), (x, 99)]), dark
                )
        inner = [(x + 17, y + 3) for x, y in left[-1:]]
        canvas.shade(body & canvas.polygon_mask([(-4, 99), *left, *inner, (24, 99)]), -1)
        lit = [(x + dx, y + dy) for x, y in right[:1] for dx, dy in ((-10, 0), (0, 0), (10, 6), (2, 7), (-6, 4))]
        canvas.fill(body & canvas.polygon_mask(lit, smooth=True), light)
        canvas.path([(left[0][0] + 9, 92), (left[0][0] + 11, 98)], deep)
        canvas.path([(right[-1][0] - 9, 92), (right[-1][0] - 11, 98)], dark)
        if collar is not None:
            for dx, dy in ((-1, 1), (0, 2), (1, 1)):
                canvas.path([(x + dx, y + dy) for x, y in neckline], collar, smooth=False)

    return draw


def bib(cloth: Cloth, strap: Color) -> Layer:
    """An apron's bib with its straps, and a pocket on it."""
    deep, dark, base, light = cloth

    def draw(sitting: Sitting) -> None:
        canvas = sitting.canvas
        front = canvas.polygon([(35, 88), (67, 88), (71, 99), (31, 99)], base)
        canvas.shade(front & canvas.polygon_mask([(28, 86), (42, 86), (40, 99), (28, 99)]), -1)
        canvas.path([(35, 88), (67, 88)], light, smooth=False)
        canvas.rect(45, 94, 14, 1, deep)
        for x, top in ((36, 28), (65, 73)):
            canvas.polygon([(x, 90), (x + 3, 90), (top + 3, 76), (top, 76)], strap)
            canvas.rect(x, 88, 3, 3, dark)

    return draw


def shawl(cloth: Cloth, pin: tuple[Color, Color]) -> Layer:
    """A knitted shawl round the shoulders, the right end laid over the left and pinned."""
    deep, dark, base, light = cloth

    def draw(sitting: Sitting) -> None:
        canvas, drop = sitting.canvas, sitting.look.shoulders
        under = canvas.polygon([(8, 99), (12, 88 + drop), (24, 80 + drop), (36, 74), (44, 84), (62, 99)], base)
        canvas.shade(under & canvas.polygon_mask([(4, 99), (10, 84), (26, 78), (34, 99)]), -1)
        over = canvas.polygon(
            [(94, 99), (90, 88 + drop), (78, 80 + drop), (66, 74), (60, 82), (40, 96), (36, 99)], base
        )
        canvas.fill(over & canvas.polygon_mask([(70, 76), (82, 80), (92, 92), (84, 90), (74, 82)], smooth=True), light)
        canvas.path([(66, 74), (60, 82), (40, 96), (36, 99)], deep, smooth=False)
        canvas.path([(36, 74), (44, 84), (52, 88)], deep, smooth=False)
        for i in range(6):
            canvas.shade_dithered(
                (under | over)
                & canvas.polygon_mask([(0, 80 + 4 * i), (96, 84 + 4 * i), (96, 85 + 4 * i), (0, 81 + 4 * i)]),
                -1,
                0.5,
            )
        canvas.ellipse(52, 89, 3.4, 3.4, deep)
        canvas.ellipse(52, 89, 2.4, 2.4, pin[0])
        canvas.rect(52, 87, 2, 2, pin[1])
        canvas.fill(over & canvas.rect_mask(0, 98, 96, 1), dark)

    return draw
