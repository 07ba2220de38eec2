"""Mia's room: a door that says whose it is, the desk she draws at, the bed and what is in its pillow."""

import math
import random
from itertools import pairwise

from assets.source.canvas import Canvas
from assets.source.home.stamps import stamp
from assets.source.kit.shapes import box, edged, panel, woven


def door() -> Canvas:
    """Her door, standing open against the wall: plum, her name on a board, stickers, a paper sign over the handle."""
    canvas = Canvas(32, 48)
    canvas.rect(2, 2, 28, 42, "mag1")
    canvas.rect(2, 2, 28, 1, "mag3")
    canvas.rect(2, 2, 1, 42, "mag2")
    canvas.rect(28, 3, 2, 41, "mag0")
    for y, height in ((20, 9), (32, 10)):
        canvas.rect(6, y, 20, height, "mag0")
        canvas.rect(7, y + 1, 19, height - 1, "mag1")
        canvas.rect(7, y + height - 1, 19, 1, "mag2")
    panel(canvas, 6, 5, 20, 11, "gold2")
    stamp(canvas, 9, 8, "mia", {"m": "aub0"})
    stamp(canvas, 8, 34, "star5", {"g": "gold1", "G": "gold2", "w": "gold4"})
    canvas.ellipse(20, 38, 3, 3, "teal3")
    canvas.pixel(19, 37, "ink1")
    canvas.pixel(21, 37, "ink1")
    canvas.rect(13, 22, 8, 6, "ink8")
    canvas.rect(14, 24, 6, 1, "red1")
    canvas.rect(14, 26, 4, 1, "ink5")
    canvas.rect(25, 25, 2, 4, "gold2")
    canvas.pixel(25, 25, "gold4")
    canvas.rect(2, 43, 28, 2, "ink1")
    return edged(canvas)


def bed(pillow: bool = True) -> Canvas:
    """Her bed, with its pillow or without. That is Halcyon's: white, with a seam that gives a little light."""
    canvas = Canvas(46, 72)
    canvas.round_rect(2, 2, 42, 17, "wood4", 2)
    canvas.rect(3, 2, 40, 1, "wood5")
    canvas.rect(5, 6, 36, 10, "wood3")
    canvas.rect(5, 6, 36, 1, "wood2")
    for x in range(10, 40, 8):
        canvas.rect(x, 6, 1, 10, "wood4")
    canvas.rect(3, 17, 40, 50, "ink7")
    canvas.rect(41, 18, 2, 48, "ink6")
    if pillow:
        _pillow(canvas)
    _quilt(canvas)
    return edged(canvas)


def _pillow(canvas: Canvas) -> None:
    outline = [(7, 24), (8, 16), (22, 14), (37, 16), (39, 24), (37, 31), (22, 33), (8, 31)]
    pillow = canvas.polygon(outline, "ink8", smooth=True)
    canvas.shade(pillow & canvas.polygon_mask([(6, 28), (22, 31), (40, 28), (40, 38), (6, 38)]), -1)
    inner = canvas.polygon_mask([(10, 24), (11, 18), (22, 17), (34, 18), (36, 24), (34, 28), (22, 30), (11, 28)], True)
    core = canvas.polygon_mask([(11, 24), (12, 19), (22, 18), (33, 19), (35, 24), (33, 27), (22, 29), (12, 27)], True)
    canvas.fill(inner & ~core, "blue4")
    canvas.fill(inner & ~core & canvas.rect_mask(0, 0, 46, 23), "blue3")
    canvas.fill(core & canvas.ellipse_mask(22, 24, 9, 3), "blue5")
    stamp(canvas, 20, 21, "crescent", {"m": "blue4"})


def jumper_laid() -> Canvas:
    """Mia's second jumper, spread over the pillow: mustard wool with its arms out, ribbed at neck and hem."""
    canvas = Canvas(40, 21)
    for sleeve in ([(3, 9), (12, 3), (14, 9), (6, 15)], [(36, 9), (27, 3), (25, 9), (33, 15)]):
        canvas.polygon([(float(x), float(y)) for x, y in sleeve], "gold2", smooth=True)
    body = canvas.polygon([(11, 3), (16, 2), (23, 2), (28, 3), (28, 18), (11, 18)], "gold2", smooth=True)
    canvas.shade(body & canvas.rect_mask(24, 2, 6, 18), -1)
    for y in range(6, 16, 3):
        canvas.rect(13, y, 13, 1, "gold1")
    canvas.rect(12, 16, 16, 2, "gold1")
    canvas.ellipse(19.5, 3, 3.4, 1.6, "ink8")
    canvas.path([(16, 4), (19, 5), (23, 4)], "gold4")
    return edged(canvas)


def pillow_box() -> Canvas:
    """The plain white box a Halcyon 4 comes in, its lid not quite on and a word on it in felt pen."""
    canvas = Canvas(22, 17)
    canvas.rect(2, 6, 18, 9, "ink7")
    canvas.rect(16, 6, 4, 9, "ink6")
    canvas.polygon([(1, 3), (20, 2), (20, 6), (1, 7)], "ink8")
    canvas.rect(2, 7, 18, 1, "ink5")
    word = ("###.##..#.#", ".#..#.#.#.#", ".#..##...#.", ".#..#.#..#.")
    for y, row in enumerate(word):
        for x, letter in enumerate(row):
            if letter == "#":
                canvas.pixel(5 + x, 9 + y, "aub1")
    return edged(canvas)


def _quilt(canvas: Canvas) -> None:
    edge = [(2, 38), (10, 36), (22, 38), (34, 35), (44, 38)]
    quilt = canvas.polygon([*edge, (44, 68), (31, 69), (13, 68), (2, 69)], "mag2", smooth=True)
    fold = canvas.polygon([*edge, (44, 44), (31, 42), (14, 45), (2, 43)], "mag4", smooth=True)
    canvas.shade(fold & canvas.rect_mask(0, 42, 46, 4), -1)
    canvas.shade(quilt & ~fold & canvas.rect_mask(38, 30, 10, 42), -1)
    for points in ([(10, 48), (12, 56), (9, 66)], [(25, 47), (23, 57), (26, 67)]):
        canvas.path([(float(x), float(y)) for x, y in points], "mag1")
        canvas.path([(x - 1.0, float(y)) for x, y in points], "mag3")
    for x, y in ((6, 52), (17, 50), (32, 51), (18, 62), (34, 62), (5, 64), (29, 57)):
        stamp(canvas, x - 1, y - 1, "glint", {"y": "gold2", "Y": "gold4"})
    canvas.shade(quilt & canvas.rect_mask(0, 66, 46, 4), -1)


def window_noon(draught: int = 0) -> Canvas:
    """Her window by what passes for day, its curtains moved by a `draught` (0 to 2)."""
    canvas = _window_frame()
    canvas.gradient(5, 5, 42, 26, ["blue4", "blue5", "ink8", "ink8"])
    for x, width, height in ((5, 7, 9), (13, 9, 14), (24, 6, 8), (33, 8, 17), (42, 5, 11)):
        canvas.rect(x, 31 - height, width, height, "blue4")
        canvas.rect(x, 31 - height, 1, height, "blue5")
        for y in range(33 - height, 31, 3):
            canvas.rect(x + 2, y, max(1, width - 4), 1, "blue5")
    return _window_dressing(canvas, draught)


def window_night(draught: int = 0) -> Canvas:
    """Her window by night: a city that has forgotten how to be dark; its curtains moved by a `draught` (0 to 2)."""
    canvas = _window_frame()
    rng = random.Random(6)
    canvas.gradient(5, 5, 42, 26, ["ink1", "ink2", "blue0", "mag0", "mag1"])
    canvas.ellipse(14, 12, 4, 4, "gold4")
    canvas.ellipse(16, 11, 1.4, 1.4, "gold3")
    for x, width, height in ((5, 8, 9), (14, 9, 13), (25, 6, 8), (33, 8, 16), (42, 5, 11)):
        canvas.rect(x, 31 - height, width, height, "ink1")
        for y in range(32 - height, 31, 2):
            for lit in range(x + 1, x + width - 1, 2):
                if rng.random() < 0.4:
                    canvas.pixel(lit, y, rng.choice(("gold2", "blue4", "mag3", "gold1")))
    return _window_dressing(canvas, draught)


def _window_frame() -> Canvas:
    canvas = Canvas(52, 40)
    canvas.rect(2, 2, 48, 32, "ink7")
    canvas.rect(2, 2, 48, 1, "ink8")
    return canvas


def _window_dressing(canvas: Canvas, draught: int) -> Canvas:
    """Mullions, sill, a small pot on it, curtains and their rod; a `draught` lifts their hems inwards."""
    canvas.rect(25, 5, 2, 26, "ink7")
    canvas.rect(5, 17, 42, 1, "ink7")
    canvas.rect(0, 33, 52, 3, "ink8")
    canvas.rect(0, 36, 52, 1, "ink5")
    canvas.rect(37, 28, 6, 5, "aub1")
    canvas.rect(37, 28, 6, 1, "aub2")
    canvas.rect(39, 23, 2, 5, "green1")
    canvas.rect(37, 24, 2, 1, "green2")
    canvas.rect(41, 22, 2, 1, "green2")
    canvas.pixel(40, 22, "mag3")
    for left, blown in ((0, draught), (44, 0)):
        hem = [(left + 8 + blown, 35 - blown // 2), (left, 35)]
        canvas.polygon([(left, 1), (left + 8, 1), (left + 7, 20), *hem], "mag2")
        for fold in (2, 5):
            canvas.rect(left + fold, 2, 1, 19 if blown else 33, "mag1")
            if blown:
                canvas.line(left + fold, 21, left + fold + blown * fold // 5, 34, "mag1")
        canvas.rect(left, 1, 1, 34, "mag3")
        canvas.rect(left, 20, 7, 1, "gold2")
    canvas.rect(0, 0, 52, 2, "wood4")
    canvas.rect(0, 0, 52, 1, "wood5")
    return canvas.outline("ink2")


def desk() -> Canvas:
    """Her desk: the sketchbook open on a figure at a window, loose sheets, pens, a mug of brushes."""
    canvas = Canvas(56, 40)
    box(canvas, 3, 9, 50, 13, 16, "wood5", "wood4")
    canvas.rect(19, 24, 30, 14, "ink2")
    canvas.rect(19, 24, 30, 2, "ink1")
    canvas.rect(49, 24, 4, 14, "wood3")
    for y in (25, 32):
        panel(canvas, 5, y, 13, 6, "wood4")
        canvas.rect(10, y + 2, 4, 1, "gold0")
    canvas.polygon([(5, 12), (14, 10), (15, 15), (6, 17)], "ink7")
    canvas.path([(7, 15), (9, 12), (11, 14), (13, 12)], "teal2")
    _sketchbook(canvas)
    canvas.rect(43, 5, 7, 8, "blue2")
    canvas.rect(43, 5, 7, 1, "blue4")
    canvas.rect(49, 6, 1, 7, "blue1")
    for x, top, color in ((44, 1, "red1"), (46, 2, "gold2"), (48, 0, "teal3")):
        canvas.rect(x, top, 1, 5 - top, color)
    canvas.line(44, 17, 50, 19, "red1")
    canvas.pixel(50, 19, "ink1")
    canvas.line(9, 20, 15, 19, "blue3")
    return edged(canvas)


def _sketchbook(canvas: Canvas) -> None:
    canvas.rect(18, 10, 23, 12, "aub1")
    canvas.rect(19, 10, 10, 11, "gold4")
    canvas.rect(30, 10, 10, 11, "ink8")
    canvas.rect(29, 10, 1, 11, "ink5")
    for y in range(10, 21, 2):
        canvas.pixel(29, y, "ink8")
    stamp(canvas, 33, 11, "figure", {"k": "ink3"})
    canvas.rect(31, 20, 8, 1, "ink6")
    for x in (20, 22, 24):
        canvas.rect(x, 12, 1, 3, "ink4")
    canvas.line(20, 14, 25, 12, "ink4")
    for x in (20, 22):
        canvas.rect(x, 17, 1, 2, "ink4")


def bun() -> Canvas:
    """A bun, with two currants to look with."""
    canvas = Canvas(11, 9)
    crust = canvas.ellipse(5.5, 5, 4, 3, "wood4")
    canvas.shade(crust & canvas.rect_mask(0, 2, 11, 2), 1)
    canvas.shade(crust & canvas.rect_mask(0, 6, 11, 3), -1)
    canvas.pixel(4, 4, "ink1")
    canvas.pixel(7, 4, "ink1")
    return edged(canvas)


def night_table() -> Canvas:
    """A bedside drawer with a small pink lamp and a glass of water."""
    canvas = Canvas(26, 34)
    box(canvas, 3, 14, 20, 6, 11, "wood4", "wood3")
    panel(canvas, 5, 23, 16, 6, "wood4")
    canvas.rect(11, 25, 4, 1, "gold1")
    canvas.rect(11, 10, 2, 7, "ink5")
    canvas.rect(9, 17, 6, 1, "ink5")
    canvas.polygon([(8, 3), (16, 3), (19, 11), (5, 11)], "mag4")
    canvas.polygon([(8, 3), (11, 3), (9, 11), (5, 11)], "ink8")
    canvas.rect(5, 10, 14, 1, "mag3")
    canvas.rect(19, 14, 3, 5, "blue5")
    canvas.rect(19, 16, 3, 3, "blue4")
    return edged(canvas)


def fairy_lights(turn: int = 0) -> Canvas:
    """A string of small lights in three swags; every fourth is a little low, another one for each `turn` after 0."""
    canvas = Canvas(136, 16)
    swag = [(x, 4 + 6 * math.sin(math.pi * ((x / 136 * 3) % 1))) for x in range(0, 136, 2)]
    for (x0, y0), (x1, y1) in pairwise(swag):
        canvas.line(x0, y0, x1, y1, "ink3")
    for number, (x, y) in enumerate(swag[3::6]):
        low = turn > 0 and number % 4 == turn
        canvas.rect(int(x), int(y) + 1, 2, 3, "gold2" if low else "gold3")
        canvas.pixel(x, int(y) + 1, "gold3" if low else "gold4")
        canvas.pixel(x + 1, int(y) + 3, "gold1")
    return canvas


def drawings() -> Canvas:
    """Her drawings, pinned up: a wave, a sun, a harbour lamp, a figure in the dark, a boat."""
    canvas = Canvas(50, 32)
    for x, y, width, height, paper in (
        (2, 3, 14, 11, "ink8"), (19, 1, 12, 14, "gold4"), (34, 4, 13, 11, "blue5"), (5, 17, 12, 13, "mag4"),
        (21, 18, 16, 11, "ink8"),
    ):  # fmt: skip
        canvas.rect(x, y, width, height, paper)
        canvas.shade(canvas.rect_mask(x, y + height - 1, width, 1), -1)
        canvas.pixel(x + width // 2, y, "red1")
    canvas.path([(4, 11), (7, 6), (10, 10), (13, 6)], "blue2")
    stamp(canvas, 22, 5, "lamp_at_sea", {"y": "gold1", "Y": "red1", "k": "ink3", "b": "blue3"})
    canvas.ellipse(40, 9, 3, 3, "gold2")
    canvas.rect(36, 12, 9, 1, "teal2")
    canvas.rect(6, 18, 10, 11, "ink4")
    stamp(canvas, 9, 19, "figure", {"k": "ink0"})
    canvas.line(23, 26, 34, 26, "teal2")
    canvas.polygon([(25, 26), (29, 20), (33, 26)], "aub1")
    return canvas.outline("ink4")


def poster() -> Canvas:
    """A poster: a moth over a city, somebody's band."""
    canvas = Canvas(24, 32)
    canvas.rect(2, 2, 20, 28, "ink2")
    canvas.gradient(3, 3, 18, 20, ["mag0", "mag1", "mag2", "aub2"])
    for points, color in (
        ([(12, 11), (4, 6), (5, 14), (11, 15)], "gold3"),
        ([(12, 11), (20, 6), (19, 14), (13, 15)], "gold3"),
        ([(12, 14), (7, 15), (8, 20), (11, 17)], "gold1"),
        ([(12, 14), (17, 15), (16, 20), (13, 17)], "gold1"),
    ):
        canvas.polygon([(float(x), float(y)) for x, y in points], color)
    canvas.rect(11, 9, 2, 10, "ink1")
    canvas.rect(4, 25, 16, 1, "mag3")
    canvas.rect(6, 27, 12, 1, "ink6")
    return canvas.outline("ink1")


def bean_bag() -> Canvas:
    """A sagging seat, a book left open on it."""
    canvas = Canvas(30, 26)
    outline = [(4, 22), (3, 14), (8, 6), (16, 4), (24, 8), (27, 16), (26, 22), (15, 24)]
    body = canvas.polygon(outline, "umber3", smooth=True)
    canvas.shade(body & canvas.polygon_mask([(18, 4), (30, 8), (30, 26), (15, 26)], True), -1)
    canvas.fill(body & canvas.ellipse_mask(13, 10, 6, 3.4), "umber4")
    canvas.path([(14, 5), (15, 12), (19, 21)], "umber2")
    canvas.polygon([(8, 13), (14, 11), (15, 15), (9, 17)], "ink8")
    canvas.polygon([(15, 11), (21, 13), (20, 17), (15, 15)], "ink7")
    canvas.line(14, 11, 15, 15, "ink5")
    canvas.rect(10, 13, 3, 1, "ink5")
    return edged(canvas)


def moon_rug() -> Canvas:
    """An oval rug: a moon on a night field."""
    canvas = Canvas(76, 44)
    for rx, ry, color in (
        (36, 20, "ink3"), (35, 19, "mag0"), (31, 16, "ink5"), (30, 15, "mag0"), (23, 11, "ink5"), (22, 10, "ink3"),
    ):  # fmt: skip
        canvas.ellipse(38, 22, rx, ry, color)
    canvas.ellipse(36, 22, 8, 6.4, "gold2")
    canvas.ellipse(40, 20.6, 7, 5.4, "ink3")
    for x, y in ((46, 19), (52, 24), (25, 26), (28, 18), (54, 19), (48, 27)):
        canvas.pixel(x, y, "gold3")
    return woven(canvas)


def backpack() -> Canvas:
    """Her bag, packed for school and not taken."""
    canvas = Canvas(20, 24)
    outline = [(2, 11), (5, 5), (9, 3), (14, 4), (17, 9), (18, 20), (10, 22), (2, 20)]
    body = canvas.polygon(outline, "teal1", smooth=True)
    canvas.shade(body & canvas.rect_mask(13, 0, 8, 24), -1)
    canvas.round_rect(4, 12, 11, 8, "teal2")
    canvas.rect(4, 12, 11, 1, "teal3")
    canvas.rect(8, 14, 3, 2, "gold2")
    canvas.path([(6, 5), (9, 1), (13, 5)], "teal3")
    canvas.rect(14, 14, 2, 2, "red1")
    canvas.pixel(15, 17, "gold3")
    return edged(canvas)


def clothes() -> Canvas:
    """Yesterday, or what passed for it, on the floor."""
    canvas = Canvas(26, 14)
    canvas.polygon([(2, 11), (5, 5), (12, 3), (17, 6), (24, 8), (23, 12), (12, 13)], "ink4", smooth=True)
    canvas.polygon([(5, 10), (8, 5), (14, 4), (15, 9), (9, 12)], "red0", smooth=True)
    canvas.path([(8, 9), (11, 6), (13, 8)], "red1")
    canvas.polygon([(15, 12), (17, 8), (23, 8), (22, 12)], "blue2", smooth=True)
    canvas.path([(17, 10), (21, 9)], "blue3")
    return edged(canvas)
