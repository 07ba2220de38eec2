"""What opens in front: lab coat, field jacket and cardigan. Cloth is colours of one material, dark to light."""

from assets.source.canvas import Canvas, Color
from assets.source.kit.portraits.face import LEFT, RIGHT, SIZE
from assets.source.kit.portraits.garments import Cloth, Shoulders
from assets.source.kit.portraits.sitter import Layer, Sitting

Vest = tuple[Color, Color, Color]


def lab_coat(shoulders: Shoulders, cloth: Cloth, worn_under: Layer, pens: tuple[Color, Color]) -> Layer:
    """A white coat's lapels over what is `worn_under`, two pens in its pocket."""
    fold, dark, shade, base = cloth

    def draw(sitting: Sitting) -> None:
        canvas, rise = sitting.canvas, sitting.look.shoulders
        left, right = (sitting.raised(side) for side in shoulders)
        body = canvas.polygon([(2, 97), *left, (36, 77), (64, 77), *right, (95, 97)], base)
        worn_under(sitting)
        for side, edge in ((LEFT, 37), (RIGHT, 62)):
            lapel = [(0, 0), (7, 2), (15, 11), (7, 13), (3, 20), (-5, 20), (0, 11)]
            places = [(edge + side * x, 77 + y) for x, y in lapel]
            facing = canvas.polygon(places, shade)
            canvas.shade(facing & canvas.polygon_mask([*places[:3], (edge, 77)]), 1)
            canvas.path([(edge + side * x, 77 + y) for x, y in ((0, 1), (0, 11), (-5, 20))], fold)
            canvas.path([(edge + side * x, 77 + y) for x, y in ((15, 11), (7, 13), (3, 20))], dark, smooth=False)
        shadow = canvas.polygon_mask([(0, 99), (4, 87 + rise), (17, 80 + rise), (24, 86), (22, 99)], smooth=True)
        canvas.shade(body & canvas.color_mask(base) & shadow, -1)
        canvas.shade(body & canvas.polygon_mask([(0, 97), (0, 88), (9, 86 + rise), (7, 97)]), -1)
        canvas.polygon([(86, 97), (87, 89 + rise), (89, 91 + rise), (88, 97)], shade)
        canvas.rect(73, 92, 11, 5, shade)
        canvas.rect(73, 92, 11, 1, dark)
        canvas.rect(76, 89, 1, 5, pens[0])
        canvas.rect(79, 90, 1, 4, pens[1])

    return draw


def field_jacket(shoulders: Shoulders, cloth: Cloth, vest: Vest, strap: tuple[Color, Color]) -> Layer:
    """A jacket with pockets over a vest with buttons; the `strap` of a bag across it."""
    deep, dark, base, light = cloth

    def draw(sitting: Sitting) -> None:
        canvas, rise = sitting.canvas, sitting.look.shoulders
        left, right = (sitting.raised(side) for side in shoulders)
        body = canvas.polygon([(2, 99), *left, (34, 75), (66, 75), *right, (98, 99)], base, smooth=True)
        chest = canvas.polygon([(36, 79), (42, 86), (50, 89), (58, 86), (64, 79), (66, 99), (36, 99)], vest[2])
        canvas.shade(chest & canvas.polygon_mask([(34, 78), (44, 84), (47, 99), (34, 99)]), -1)
        canvas.path([(38, 82), (42, 86), (50, 89), (58, 86), (62, 82)], vest[1])
        canvas.path([(50, 90), (50, 97)], vest[1])
        for y in (92, 96):
            canvas.pixel(51, y, vest[0])
        outer = body & canvas.color_mask(base)
        canvas.shade(outer & canvas.polygon_mask([(-3, 99), *left, (27, 82), (25, 99)]), -1)
        canvas.path([(13, 92), (15, 98)], deep)
        canvas.path([(87, 92), (85, 98)], dark)
        canvas.fill(outer & canvas.polygon_mask([(9, 85 + rise), (16, 81 + rise), (30, 99), (19, 99)]), strap[0])
        canvas.fill(outer & canvas.polygon_mask([(13, 82 + rise), (16, 81 + rise), (30, 99), (26, 99)]), strap[1])
        _pocket(canvas, 91 + rise, cloth)
        for side, edge in ((LEFT, 36), (RIGHT, 64)):
            collar = [(0, -4), (6, -3), (15, 6), (7, 11), (3, 10), (-1, 24), (-6, 24), (-5, 12)]
            places = [(edge + side * x, 77 + y) for x, y in collar]
            flap = canvas.polygon(places, base if side < 0 else light)
            canvas.shade(flap & canvas.polygon_mask([places[0], *places[4:]]), -1)
            canvas.path(places[1:6], deep, smooth=False)
            canvas.path([places[0], places[7], places[6]], deep, smooth=False)

    return draw


def _pocket(canvas: Canvas, top: int, cloth: Cloth) -> None:
    """The breast pocket, index cards and a pencil in it."""
    deep, dark, _, light = cloth
    canvas.rect(73, top - 6, 9, 8, "ink7")
    canvas.rect(75, top - 5, 9, 8, "ink8")
    for y in (top - 3, top - 1):
        canvas.rect(77, y, 5, 1, "blue4")
    canvas.rect(86, top - 5, 2, 8, "gold2")
    canvas.rect(86, top - 6, 2, 1, "gold4")
    canvas.pixel(86, top - 7, "ink2")
    canvas.rect(71, top, 18, 9, dark)
    canvas.rect(71, top, 18, 3, light)
    canvas.rect(71, top + 3, 18, 1, deep)
    canvas.rect(79, top + 1, 2, 2, "gold0")


def cardigan(
    shoulders: Shoulders, cloth: tuple[Color, Color, Color], tabard: tuple[Color, Color], seam: Color
) -> Layer:
    """A knitted cardigan over a tabard with a coloured edge."""
    dark, base, light = cloth

    def draw(sitting: Sitting) -> None:
        canvas, rise = sitting.canvas, sitting.look.shoulders
        left, right = (sitting.raised(side) for side in shoulders)
        body = canvas.polygon([(-3, 99), *left, (34, 75), (67, 75), *right, (102, 99)], base, smooth=False)
        shadow = [(-4, 99), (0, 86 + rise), (18, 79 + rise), (27, 84), (25, 99)]
        canvas.shade(body & canvas.polygon_mask(shadow, True), -1)
        lit = sitting.raised([(76, 79), (86, 80), (96, 86), (90, 86), (82, 83)])
        canvas.shade(body & canvas.polygon_mask(lit, True), 1)
        front = canvas.polygon([(35, 77), (66, 77), (69, 82), (63, 97), (39, 97), (32, 82)], tabard[0])
        canvas.shade(front & canvas.polygon_mask([(30, 74), (43, 78), (45, 99), (36, 99)]), -1)
        canvas.polygon([(36, 78), (50, 89), (65, 78), (67, 82), (51, 93), (34, 82)], tabard[1], clip=front)
        for side, top, foot in ((LEFT, 33, 41), (RIGHT, 68, 61)):
            edge = [(top, 76), (top + side * 4, 79), (foot + side * 6, 97), (foot, 97)]
            canvas.polygon(edge, dark if side < 0 else light)
            canvas.path([(top, 76), (foot, 97)], dark if side > 0 else seam, smooth=False)
        for x in range(1, SIZE, 4):
            canvas.shade_dithered(body & canvas.rect_mask(x, 78, 1, 20) & canvas.color_mask(base), -1, 0.5)

    return draw


def waistcoat(shoulders: Shoulders, shirt: Vest, cloth: Vest, neckcloth: Vest, buttons: Color) -> Layer:
    """A waistcoat over rolled shirtsleeves, a cloth knotted at the neck. Each is three colours, dark to light."""
    dark, base, light = cloth

    def draw(sitting: Sitting) -> None:
        canvas, rise = sitting.canvas, sitting.look.shoulders
        left, right = (sitting.raised(side) for side in shoulders)
        body = canvas.polygon([(-3, 99), *left, (34, 75), (68, 75), *right, (103, 99)], shirt[1], smooth=False)
        shadow = [(-4, 99), (-2, 88 + rise), (10, 80 + rise), (20, 79 + rise), (24, 99)]
        canvas.shade(body & canvas.polygon_mask(shadow, smooth=True), -1)
        lit = sitting.raised([(80, 78), (90, 81), (99, 89), (92, 88), (84, 84)])
        canvas.fill(body & canvas.polygon_mask(lit, smooth=True), shirt[2])
        for creases in ([(8, 88), (11, 93), (10, 98)], [(15, 84), (18, 90)], [(93, 88), (90, 93), (91, 98)]):
            canvas.path(sitting.raised(creases), shirt[0])
        front = canvas.polygon([(32, 74), (22, 79 + rise), (19, 99), (83, 99), (80, 79 + rise), (70, 74)], base)
        canvas.shade(front & canvas.polygon_mask([(14, 70), (36, 74), (41, 99), (14, 99)]), -1)
        canvas.path([(22, 79 + rise), (20, 90), (19, 98)], dark)
        canvas.path([(80, 79 + rise), (82, 90), (83, 98)], light)
        opening = canvas.polygon([(36, 75), (66, 75), (60, 90), (51, 98), (42, 90)], shirt[2])
        canvas.shade(opening & canvas.polygon_mask([(34, 74), (45, 75), (49, 99), (38, 92)]), -1)
        for side, edge in ((LEFT, 36), (RIGHT, 66)):
            lapel = [(edge, 74), (edge + side * 6, 77), (51 + side * 12, 92), (51 + side * 2, 99), (51, 97)]
            flap = canvas.polygon(lapel, base if side < 0 else light)
            canvas.shade(flap & canvas.polygon_mask([(51, 97), (51 + side * 9, 90), (51 + side * 5, 99)]), -1)
            canvas.path([*lapel[1:3], (51 + side * 5, 98)], dark, smooth=False)
        for y in (93, 97):
            canvas.rect(68, y, 2, 1, buttons)
        folded = [(42, 80), (51, 84), (60, 80), (62, 88), (57, 99), (46, 99), (41, 88)]
        knot = canvas.polygon(folded, neckcloth[1], smooth=True)
        canvas.shade(knot & canvas.polygon_mask([(38, 76), (46, 82), (48, 99), (40, 99)]), -1)
        canvas.path([(51, 84), (50, 90), (49, 97)], neckcloth[0])
        canvas.path([(55, 85), (56, 91)], neckcloth[2])

    return draw
