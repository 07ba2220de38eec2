"""What stands on the roof when nobody dreams: dull, dear, mostly broken."""

import math

from assets.source.canvas import Canvas
from assets.source.garden.stamps import stamp
from assets.source.kit.shapes import box


def roof_lamp() -> Canvas:
    """The same lamp, awake: a caged bulb on a pole that the noon made needless."""
    canvas = Canvas(20, 50)
    canvas.rect(9, 14, 2, 32, "ink5")
    canvas.rect(9, 14, 1, 32, "ink7")
    canvas.rect(6, 43, 8, 4, "ink6")
    canvas.rect(6, 43, 8, 1, "ink8")
    canvas.rect(5, 5, 10, 3, "ink6")
    canvas.rect(5, 5, 10, 1, "ink8")
    canvas.ellipse(10, 11, 4.4, 4.8, "olive3")
    canvas.ellipse(9, 10, 2, 2.6, "ink7")
    for x in (7, 10, 13):
        canvas.rect(x, 8, 1, 7, "ink4")
    canvas.rect(6, 11, 9, 1, "ink4")
    canvas.line(11, 20, 13, 30, "ink3")
    canvas.line(13, 30, 11, 40, "ink3")
    return canvas.outline("ink1")


def board() -> Canvas:
    """The gate, awake: plywood somebody painted a gate on for a school play, leaned aside."""
    flat = Canvas(46, 54)
    flat.rect(1, 1, 44, 50, "wood5")
    flat.rect(1, 1, 44, 1, "gold4")
    flat.rect(43, 2, 2, 49, "wood4")
    flat.rect(1, 49, 44, 2, "wood3")
    sky = flat.rect_mask(4, 4, 38, 42)
    flat.fill(sky, "teal3")
    flat.shade_dithered(flat.rect_mask(4, 24, 38, 22), -1, 0.5)
    for x in range(10, 37, 5):
        flat.line(x, 9 + abs(x - 22) // 5, x + x % 2, 44, "ink4")
    flat.line(8, 16, 38, 17, "ink4")
    flat.line(8, 36, 38, 35, "ink4")
    for x in (5, 37):
        flat.rect(x, 8, 4, 37, "ink6")
        flat.rect(x, 8, 1, 37, "ink7")
        flat.ellipse(x + 2, 7, 2.4, 2.4, "gold3")
    flat.ellipse(22, 26, 3, 3, "gold2")
    flat.rect(14, 41, 3, 5, "teal2")
    for x, long in ((12, 5), (27, 7), (33, 4)):
        flat.rect(x, 45, 1, long, "teal3")
    flat.polygon([(36, 2), (45, 2), (45, 12)], "wood5")
    flat.line(36, 2, 44, 11, "wood3")
    for x, y in ((2, 3), (2, 48), (42, 48)):
        flat.pixel(x, y, "ink4")
    canvas = Canvas(60, 58)
    for y in range(flat.height):
        lean = round((flat.height - y) * 0.24)
        piece = flat.crop(0, y, flat.width, 1)
        canvas.blit(piece, lean, y + 3)
    for y in range(6, 54):
        lean = round((flat.height - y + 3) * 0.24)
        canvas.pixel(lean + 45, y + 1, "wood3")
    return canvas.outline("ink0")


def crate_bench() -> Canvas:
    """The bench, awake: a plank over two drink crates, a cushion gone flat."""
    canvas = Canvas(44, 28)
    for x, color in ((4, "aub1"), (29, "blue2")):
        canvas.rect(x, 15, 11, 11, color)
        canvas.shade(canvas.rect_mask(x, 15, 11, 1), 1)
        for y in (18, 22):
            canvas.shade(canvas.rect_mask(x + 2, y, 7, 2), -1)
    box(canvas, 2, 8, 40, 6, 2, "wood4", "wood3")
    canvas.rect(6, 10, 12, 1, "wood3")
    canvas.rect(24, 12, 14, 1, "wood3")
    canvas.round_rect(20, 6, 14, 6, "teal3", 1)
    canvas.rect(21, 6, 12, 1, "ink7")
    canvas.rect(21, 11, 12, 1, "teal1")
    return canvas.outline("ink0")


def tub() -> Canvas:
    """The bird bath, awake: a washing-up bowl on a drum, half full of rain, one peg afloat."""
    canvas = Canvas(32, 36)
    canvas.rect(9, 14, 14, 19, "blue2")
    canvas.rect(9, 14, 3, 19, "blue3")
    canvas.rect(20, 14, 3, 19, "blue1")
    for y in (19, 27):
        canvas.rect(9, y, 14, 1, "blue1")
    canvas.ellipse(16, 33, 7, 1.6, "blue1")
    canvas.ellipse(16, 12, 12, 6, "ink7")
    canvas.ellipse(16, 10, 12, 5.4, "ink8")
    canvas.ellipse(16, 10.4, 9.6, 3.8, "ink6")
    canvas.ellipse(16, 11, 8.4, 2.8, "ink7")
    canvas.rect(13, 11, 5, 1, "wood4")
    canvas.rect(20, 9, 3, 1, "ink8")
    return canvas.outline("ink1")


def paddling_pool(ripple: int = 0) -> Canvas:
    """The pool, awake: a child's, gone flat, a ring of rainwater in it, stirred with `ripple` (0 to 3), and a plastic
    duck."""
    canvas = Canvas(84, 50)
    canvas.ellipse(42, 27, 38, 20, "ink5")
    canvas.ellipse(42, 25, 38, 20, "blue4")
    canvas.ellipse(42, 25, 33, 16, "blue3")
    canvas.ellipse(42, 26, 31, 14, "ink7")
    canvas.ellipse(44, 28, 22, 9, "ink6")
    canvas.ellipse(42, 27, 16 - (0, 1, 2, 1)[ripple], 5, "ink7")
    canvas.rect(36 + (0, 2, 3, 1)[ripple], 25, 8 - ripple % 2, 1, "ink8")
    for degrees in range(0, 360, 30):
        x, y = 42 + 35.5 * math.cos(math.radians(degrees)), 25 + 18 * math.sin(math.radians(degrees))
        canvas.rect(int(x), int(y), 3, 2, "ink8")
    canvas.polygon([(4, 30), (16, 36), (10, 42), (2, 36)], "blue4")
    canvas.path([(4, 31), (9, 35), (14, 36)], "blue2")
    stamp(canvas, 52, 26 + ripple // 2, "tulip", {"a": "gold2", "b": "gold3"})
    return canvas.outline("ink1")


def cabinet() -> Canvas:
    """A machine that cools flats which have no night."""
    canvas = Canvas(34, 34)
    box(canvas, 3, 4, 28, 10, 16, "ink7", "ink6")
    canvas.rect(6, 18, 22, 9, "ink4")
    for y in (19, 22, 25):
        canvas.rect(6, y, 22, 1, "ink2")
    canvas.ellipse(17, 9, 7, 3.4, "ink5")
    canvas.ellipse(17, 9, 4, 2, "ink3")
    canvas.line(11, 9, 23, 9, "ink6")
    canvas.rect(27, 16, 2, 2, "aub1")
    return canvas.outline("ink0")


def chair() -> Canvas:
    """A plastic chair."""
    canvas = Canvas(22, 30)
    canvas.rect(4, 3, 14, 12, "ink8")
    for x in (6, 10, 14):
        canvas.rect(x, 5, 2, 8, "ink6")
    canvas.rect(3, 15, 16, 5, "ink7")
    canvas.rect(3, 15, 16, 1, "ink8")
    for x in (4, 16):
        canvas.rect(x, 20, 2, 7, "ink6")
    canvas.rect(8, 17, 5, 1, "ink6")
    return canvas.outline("ink0")


def aerial() -> Canvas:
    """A television aerial, bent, for stations that are gone."""
    canvas = Canvas(36, 58)
    canvas.rect(17, 8, 2, 45, "ink5")
    canvas.rect(17, 8, 1, 45, "ink7")
    canvas.line(4, 14, 32, 9, "ink6")
    for number, x in enumerate(range(6, 32, 5)):
        y = 14 - (x - 4) * 5 // 28
        canvas.line(x - 2, y - 5 + number % 2, x + 2, y + 5, "ink6")
    canvas.line(18, 30, 8, 52, "ink4")
    canvas.line(18, 30, 29, 52, "ink4")
    canvas.rect(13, 51, 10, 4, "ink6")
    canvas.rect(13, 51, 10, 1, "ink8")
    return canvas.outline("ink1")


def tank() -> Canvas:
    """The block's water tank on its trestle."""
    canvas = Canvas(46, 60)
    for x in (7, 35):
        canvas.rect(x, 40, 4, 16, "ink4")
        canvas.rect(x, 40, 1, 16, "ink6")
    canvas.line(10, 42, 36, 54, "ink4")
    canvas.line(36, 42, 10, 54, "ink4")
    canvas.rect(4, 12, 38, 29, "teal2")
    canvas.rect(4, 12, 8, 29, "teal3")
    canvas.rect(34, 12, 8, 29, "teal1")
    for y in (17, 26, 35):
        canvas.rect(4, y, 38, 1, "teal1")
    canvas.ellipse(23, 41, 19, 3, "teal1")
    canvas.ellipse(23, 12, 19, 7, "teal1")
    canvas.ellipse(23, 11, 19, 7, "ink7")
    canvas.ellipse(23, 11, 16, 5.4, "ink6")
    canvas.rect(20, 7, 6, 3, "ink8")
    canvas.rect(30, 28, 4, 10, "wood3")
    canvas.rect(31, 37, 2, 4, "wood4")
    return canvas.outline("ink0")


def raincoat(blown: int = 0) -> Canvas:
    """The lamplighter, awake: a raincoat and a hat hung on a post to dry, a torch in the pocket; its hem is `blown` so
    many px aside."""
    canvas = Canvas(38, 64)
    canvas.rect(16, 4, 2, 56, "ink5")
    canvas.rect(16, 4, 1, 56, "ink7")
    canvas.rect(12, 57, 10, 4, "ink6")
    canvas.rect(12, 57, 10, 1, "ink8")
    canvas.rect(6, 19, 22, 2, "wood4")
    hem = [(29 + blown, 47), (22 + blown, 50), (17 + blown, 48), (11 + blown, 50), (5 + blown, 47)]
    coat = canvas.polygon([(8, 20), (26, 20), *hem], "gold2")
    canvas.fill(coat & canvas.rect_mask(22, 20, 8, 32), "gold1")
    canvas.fill(coat & canvas.rect_mask(9, 21, 3, 24), "gold3")
    canvas.rect(17, 22, 1, 26, "gold0")
    for y in (26, 33, 40):
        canvas.pixel(18, y, "wood1")
    canvas.rect(22, 36, 5, 1, "gold0")
    canvas.rect(23, 32, 2, 5, "ink3")
    canvas.rect(23, 31, 2, 1, "ink7")
    canvas.polygon([(7, 14), (27, 14), (23, 11), (22, 5), (12, 5), (11, 11)], "olive1")
    canvas.rect(11, 10, 12, 1, "olive2")
    canvas.rect(12, 5, 9, 1, "olive2")
    return canvas.outline("ink1")
