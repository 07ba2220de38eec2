"""What nights are begun with in the dark room: a ladder, a bell's rope, a fire and its lid, candles, blankets."""

from collections.abc import Sequence

import numpy as np

from assets.source.canvas import Canvas, Color, bayer
from assets.source.dome import fixtures
from assets.source.kit.shapes import box

FADES = 88
"""Rows in which a rope comes out of the dark, px."""


def ladder() -> Canvas:
    """A ladder on wheels, that leans at nothing, 34 x 88 px."""
    canvas = Canvas(34, 88)
    for left, foot in ((8, 2), (22, 29)):
        for x in (0, 1, 2):
            canvas.line(left + x, 2, foot + x, 84, ("wood4", "wood3", "wood2")[x])
    for y in range(9, 80, 9):
        reach = round((y - 2) / 82 * 7)
        canvas.rect(10 - reach, y, 14 + 2 * reach, 3, "wood3")
        canvas.rect(10 - reach, y, 14 + 2 * reach, 1, "wood4")
    for x in (3, 30):
        canvas.ellipse(x, 85, 2.4, 2.4, "ink3")
    return canvas.outline("ink0")


def bell_rope() -> Canvas:
    """A rope that comes down out of the dark, thinner grain by grain the higher it is, with a grip of red wool, 14 x
    150 px."""
    canvas = Canvas(14, 150)
    for y in range(150):
        canvas.rect(6, y, 2, 1, ("tan2", "tan1")[y // 2 % 2] if y > 84 else ("tan1", "wood3")[y // 2 % 2])
    for y in range(112, 138):
        wide = 3 if 114 < y < 136 else 2
        canvas.rect(7 - wide, y, 2 * wide, 1, "red0" if y % 4 else "red1")
    canvas.ellipse(7, 142, 3, 3, "tan2")
    canvas.rect(5, 144, 1, 6, "tan1")
    canvas.rect(8, 144, 1, 5, "tan1")
    canvas = canvas.outline("ink0")
    y, _ = np.mgrid[0:150, 0:14]
    canvas.fill(bayer(150, 14) >= np.clip((y + 2) / FADES, 0, 1), "_")
    return canvas


def brazier(moment: int = 0) -> Canvas:
    """An iron bowl on three legs, full of coals, in one of three moments, 40 x 40 px."""
    canvas = Canvas(40, 40)
    for x, foot in ((11, 6), (20, 20), (29, 34)):
        canvas.line(x, 24, foot, 38, "ink4")
        canvas.line(x + 1, 24, foot + 1, 38, "ink2")
    canvas.ellipse(20, 20, 16, 9, "ink2")
    canvas.rect(4, 14, 33, 6, "ink2")
    canvas.ellipse(20, 15, 16, 6, "ink4")
    canvas.ellipse(20, 15, 14, 5, "aub1")
    for number, (x, y) in enumerate(((10, 15), (15, 13), (20, 16), (25, 13), (30, 15), (17, 17), (24, 17))):
        glowing: tuple[Color, ...] = ("aub2", "gold1", "gold2")
        canvas.ellipse(x, y, 2.6, 1.8, glowing[(number + moment) % 3])
    for number, x in enumerate((14, 20, 26)):
        high = (7, 11, 8)[(number + moment) % 3]
        canvas.polygon([(x - 3, 15), (x + (moment - 1), 15 - high), (x + 3, 15)], "gold1")
        canvas.polygon([(x - 2, 15), (x + (moment - 1) * 0.5, 17 - high), (x + 2, 15)], "gold3")
    return canvas.outline("ink0")


def lid() -> Canvas:
    """The lid of the fire, with its two handles, leaning, 34 x 26 px."""
    canvas = Canvas(34, 26)
    canvas.ellipse(17, 14, 15, 10, "ink3")
    canvas.ellipse(16, 13, 12, 8, "ink4")
    canvas.ellipse(15, 12, 5, 3, "ink5")
    canvas.rect(1, 11, 4, 5, "ink5")
    canvas.rect(29, 11, 4, 5, "ink5")
    return canvas.outline("ink0")


def lid_on() -> Canvas:
    """The lid as it lies on the fire, a line of red under it, 40 x 20 px."""
    canvas = Canvas(40, 20)
    canvas.ellipse(20, 12, 17, 7, "aub2")
    canvas.ellipse(20, 10, 17, 7, "ink3")
    canvas.ellipse(19, 8, 13, 5, "ink4")
    canvas.rect(17, 2, 6, 4, "ink5")
    return canvas.outline("ink0")


def candle(moment: int = 0) -> Canvas:
    """A candle on a saucer, in one of two moments, 12 x 20 px."""
    canvas = Canvas(12, 20)
    canvas.ellipse(6, 17, 5, 2, "wood3")
    canvas.rect(4, 8, 4, 9, "ink8")
    canvas.rect(7, 8, 1, 9, "ink6")
    canvas.rect(5, 6, 1, 2, "ink2")
    canvas.ellipse(5.8 + moment * 0.6, 4, 1.6, 3.2, "gold3")
    canvas.pixel(5 + moment, 4, "gold4")
    return canvas.outline("ink0")


def candles_out() -> Canvas:
    """Candles nobody has lit yet, in a row on a plank, 52 x 18 px."""
    canvas = Canvas(52, 18)
    box(canvas, 1, 10, 50, 3, 5, "wood3", "wood2")
    for number, x in enumerate(range(4, 48, 6)):
        canvas.rect(x, 3 + number % 3, 3, 8 - number % 3, "ink7")
        canvas.rect(x + 2, 3 + number % 3, 1, 8 - number % 3, "ink5")
        canvas.pixel(x + 1, 2 + number % 3, "ink2")
    return canvas.outline("ink0")


def laid_candle() -> Canvas:
    """A candle that was bitten, laid down, 18 x 10 px."""
    canvas = Canvas(18, 10)
    canvas.rect(3, 4, 12, 3, "ink8")
    canvas.rect(3, 6, 12, 1, "ink6")
    canvas.rect(1, 5, 2, 1, "ink2")
    for x, y in ((11, 4), (12, 4), (12, 5), (14, 4)):
        canvas.pixel(x, y, "_")
    return canvas.outline("ink0")


def laid_cards() -> Canvas:
    """Cards with numbers on, fanned out, 22 x 14 px."""
    canvas = Canvas(22, 14)
    for number, (x, y) in enumerate(((2, 5), (6, 3), (10, 4), (13, 6))):
        canvas.rect(x, y, 7, 6, "ink8" if number % 2 else "ink7")
        canvas.rect(x, y + 5, 7, 1, "ink5")
        canvas.rect(x + 1, y + 1, 4, 1, "blue3")
        canvas.rect(x + 1, y + 3, 3, 1, "ink4")
    return canvas.outline("ink0")


def laid_cuff() -> Canvas:
    """A slip of paper with a sum on, and the cuff that it goes on on, 22 x 14 px."""
    canvas = Canvas(22, 14)
    canvas.rect(2, 3, 11, 9, "ink8")
    canvas.rect(2, 11, 11, 1, "ink5")
    for y, wide in ((4, 7), (6, 5), (9, 8)):
        canvas.rect(4, y, wide, 1, "ink4")
    canvas.rect(12, 6, 8, 5, "gold4")
    canvas.rect(12, 10, 8, 1, "gold2")
    canvas.rect(14, 8, 4, 1, "ink4")
    return canvas.outline("ink0")


def laid_drawing() -> Canvas:
    """A drawing: people in a row, in the rain, with hats on, 24 x 15 px."""
    canvas = Canvas(24, 15)
    canvas.rect(2, 2, 19, 11, "ink8")
    canvas.rect(2, 12, 19, 1, "ink5")
    for x in range(4, 20, 4):
        canvas.rect(x, 8, 1, 3, "ink3")
        canvas.rect(x - 1, 6, 3, 1, "aub2")
        canvas.pixel(x + 1, 4, "blue3")
        canvas.pixel(x, 3, "blue3")
    return canvas.outline("ink0")


def star_down() -> Canvas:
    """A star cut out of a tin lid, on the floor with one point bent, 13 x 11 px."""
    canvas = Canvas(13, 11)
    canvas.polygon([(6, 1), (8, 4), (11, 4), (9, 6), (10, 9), (6, 7), (3, 9), (4, 6), (1, 4), (5, 4)], "ink7")
    canvas.line(6, 2, 6, 6, "ink8")
    canvas.pixel(7, 5, "gold4")
    canvas.pixel(10, 9, "ink5")
    return canvas.outline("ink0")


def lentil() -> Canvas:
    """A lentil that caught the light, 7 x 6 px."""
    canvas = Canvas(7, 6)
    canvas.ellipse(3, 2.5, 1.8, 1.3, "gold2")
    canvas.pixel(2, 2, "gold4")
    return canvas.outline("ink0")


def blanket(color: Color, fold: Color, stripe: Color) -> Canvas:
    """A bed on the floor: a mattress, a pillow with a dent in it, a striped blanket turned down at its head, 44 x 22
    px."""
    canvas = Canvas(44, 22)
    canvas.round_rect(1, 4, 42, 16, "ink5", 1)
    canvas.rect(2, 18, 40, 2, "ink4")
    canvas.round_rect(2, 5, 10, 12, "ink7", 2)
    canvas.ellipse(7, 11, 2.4, 3.4, "ink6")
    canvas.rect(4, 15, 7, 1, "ink5")
    canvas.rect(16, 3, 27, 16, color)
    canvas.shade(canvas.rect_mask(16, 15, 27, 4), -1)
    for x in (25, 29, 37):
        canvas.rect(x, 3, 2, 16, stripe)
    canvas.shade(canvas.rect_mask(16, 16, 27, 3), -1)
    canvas.polygon([(13, 3), (20, 3), (22, 18), (14, 18)], fold)
    canvas.line(20, 4, 22, 18, "ink1")
    return canvas.outline("ink0")


def sleeper(blanket_of: tuple[Color, Color, Color], hair: Color, skin: Color) -> Canvas:
    """The same bed with somebody in it, who lies on their side: a head on the pillow, a shoulder, a hip, and feet."""
    color, fold, stripe = blanket_of
    canvas = blanket(color, fold, stripe)
    canvas.ellipse(21, 7.5, 5, 5.5, fold)
    canvas.ellipse(30, 8, 7, 6, color)
    canvas.ellipse(38, 9, 5, 4.5, color)
    canvas.rect(24, 3, 1, 12, stripe)
    canvas.rect(31, 2, 2, 13, stripe)
    canvas.line(26, 5, 34, 4, fold)
    canvas.line(17, 14, 41, 14, "ink1")
    canvas.ellipse(9, 10, 4.6, 4.8, hair)
    canvas.ellipse(11, 11, 3.2, 3.4, skin)
    canvas.rect(11, 11, 2, 1, "ink1")
    canvas.pixel(13, 13, "rosy2")
    return canvas.outline("ink0")


def heap(colors: Sequence[Color]) -> Canvas:
    """Coats in a heap, 44 x 22 px: as they came off, arms out, a hat on top."""
    canvas = Canvas(44, 22)
    for number, color in enumerate(colors):
        x, y = 9 + (number * 11) % 27, 15 - (number * 5) % 8
        canvas.ellipse(x, y, 8, 5, color)
        canvas.line(x - 6, y + 1, x + 6, y - 2, "ink1")
        canvas.rect(x - 9, y + 2, 5, 3, color)
    canvas.ellipse(25, 5, 6, 2, "ink2")
    canvas.ellipse(25, 4, 3.4, 3, "ink3")
    return canvas.outline("ink0")


def pile(blankets: Sequence[Color]) -> Canvas:
    """Blankets folded one upon another, and straw cushions beside them, 44 x 22 px."""
    canvas = Canvas(44, 22)
    for number, color in enumerate(blankets):
        canvas.round_rect(2, 16 - 4 * number, 22, 5, color, 1)
        canvas.shade(canvas.rect_mask(2, 19 - 4 * number, 22, 2) & canvas.drawn, -1)
    for x, y in ((33, 16), (34, 11)):
        canvas.ellipse(x, y, 8, 4, "gold1")
        canvas.ellipse(x, y - 1, 7, 2.6, "gold2")
        canvas.line(x - 4, y - 1, x + 4, y - 1, "gold1")
    return canvas.outline("ink0")


def tucked(color: Color, fold: Color, stripe: Color) -> Canvas:
    """A blanket over somebody who lies with their feet to the right, from under their chin down, 30 x 19 px."""
    canvas = Canvas(30, 19)
    canvas.round_rect(1, 1, 27, 16, color, 2)
    canvas.shade(canvas.rect_mask(1, 1, 27, 3) & canvas.drawn, 1)
    canvas.shade(canvas.rect_mask(1, 13, 27, 4) & canvas.drawn, -1)
    for x in (9, 13, 20):
        canvas.rect(x, 2, 2, 14, stripe)
    canvas.rect(1, 2, 4, 14, fold)
    canvas.rect(5, 3, 1, 13, "ink1")
    canvas.line(8, 9, 24, 9, "ink1")
    canvas.ellipse(25, 6, 2, 3, fold)
    canvas.ellipse(25, 12, 2, 3, fold)
    return canvas.outline("ink0")


def coat_over(color: Color, lining: Color) -> Canvas:
    """A coat laid over somebody, a sleeve hanging off, 24 x 22 px."""
    canvas = Canvas(24, 22)
    canvas.round_rect(2, 2, 20, 15, color, 3)
    canvas.polygon([(2, 3), (8, 3), (5, 9), (2, 12)], lining)
    canvas.shade(canvas.rect_mask(2, 13, 20, 4) & canvas.drawn, -1)
    canvas.line(8, 3, 8, 15, "ink1")
    for y in (6, 10, 14):
        canvas.pixel(9, y, "gold2")
    canvas.polygon([(14, 8), (19, 8), (20, 20), (16, 20)], color)
    canvas.line(14, 8, 16, 19, "ink1")
    return canvas.outline("ink0")


def bad_step() -> Canvas:
    """The step in the aisle that is a hand higher than the others, its brass kicked bright. Flat, 40 x 32 px."""
    canvas = Canvas(40, 32)
    canvas.polygon([(11, 2), (37, 21), (31, 26), (5, 7)], "ink5")
    canvas.polygon([(5, 7), (31, 26), (28, 30), (2, 11)], "ink1")
    canvas.line(5, 7, 31, 26, "wood3")
    canvas.line(5, 8, 31, 27, "gold0")
    canvas.line(12, 13, 24, 22, "gold1")
    canvas.line(16, 15, 20, 18, "gold3")
    return canvas


Tones = tuple[tuple[Color, float, float], ...]
"""Rings of light, the outermost first: their color, the share of the way out that they reach, and how thick at most."""


def _glow(
    size: tuple[int, int], middle: tuple[float, float], radii: tuple[float, float], thick: float, tones: Tones
) -> Canvas:
    """What a light makes of the floor round it: rings of grain about its `middle`, as far as `radii`, px, each thinner
    the farther out, from `thick` on."""
    wide, high = size
    canvas = Canvas(wide, high)
    y, x = np.mgrid[0:high, 0:wide].astype(float)
    far = np.hypot((x - middle[0]) / radii[0], (y - middle[1]) / radii[1])
    grain = bayer(high, wide)
    for color, reach, most in tones:
        canvas.fill((far < reach) & (grain < most * np.clip(thick - far / reach, 0, 1)), color)
    return canvas


def firelight() -> Canvas:
    """What a fire makes of the floor round it: rings of warm grain. Flat, 176 x 116 px."""
    tones: Tones = (("mag0", 1.0, 0.8), ("umber0", 0.82, 1.0), ("umber1", 0.58, 1.0), ("umber2", 0.34, 0.9))
    return _glow((176, 116), (88, 58), (86, 56), 1.25, tones)


def candlelight() -> Canvas:
    """What one candle makes of the floor round it: rings of gold grain, the outermost thin. Flat, 84 x 64 px."""
    tones: Tones = (("umber0", 1.0, 0.7), ("umber1", 0.76, 1.0), ("umber2", 0.5, 1.0), ("umber3", 0.26, 0.8))
    return _glow((84, 64), (41.5, 31.5), (41, 31), 1.3, tones)


def door_line() -> Canvas:
    """What comes in under the door while it is shut: one line, brightest in the middle. Flat, 40 x 6 px."""
    canvas = Canvas(40, 6)
    y, x = np.mgrid[0:6, 0:40].astype(float)
    grain = bayer(6, 40)
    canvas.fill((y >= 3) & (grain < np.clip(1.6 - np.abs(x - 19.5) / 14 - (5 - y) * 0.28, 0, 1)), "blue3")
    canvas.rect(6, 5, 28, 1, "blue4")
    canvas.rect(12, 5, 16, 1, "blue5")
    return canvas


def door_spill() -> Canvas:
    """What an open door lays over the carpet: a wedge that is wider and thinner the farther in. Flat, 96 x 64 px."""
    canvas = Canvas(96, 64)
    y, x = np.mgrid[0:64, 0:96].astype(float)
    inward = (63 - y) / 63
    half = 20 + 27 * inward
    edge = np.clip((half - np.abs(x - 47.5)) / 7, 0, 1)
    grain = bayer(64, 96)
    tones: tuple[tuple[Color, float], ...] = (("ink4", 1.0), ("blue1", 0.78), ("blue2", 0.46), ("blue4", 0.14))
    for color, reach in tones:
        canvas.fill((inward < reach) & (grain < edge * np.clip(1.15 - inward / reach, 0, 1)), color)
    return canvas


def projector_asleep() -> Canvas:
    """The machine with nothing behind its lenses."""
    canvas = fixtures.projector()
    canvas.fill(canvas.color_mask("blue4", "blue5", "gold3"), "ink2")
    canvas.shade(canvas.color_mask("ink5"), -1)
    return canvas


def shoes() -> Canvas:
    """A pair of flat shoes, put side by side with their toes to the front, 13 x 9 px."""
    canvas = Canvas(13, 9)
    for x in (2, 7):
        canvas.rect(x, 1, 4, 7, "aub1")
        canvas.rect(x + 1, 1, 2, 3, "ink1")
        canvas.rect(x, 1, 1, 4, "aub2")
        canvas.rect(x + 1, 5, 2, 2, "aub2")
    return canvas.outline("ink0")


def her_bag() -> Canvas:
    """A doctor's bag with a paper label, 15 x 15 px."""
    canvas = Canvas(15, 15)
    canvas.round_rect(1, 6, 13, 8, "wood2", 2)
    canvas.rect(2, 6, 11, 1, "wood4")
    for x, y, wide, high in ((5, 2, 5, 1), (4, 3, 1, 3), (10, 3, 1, 3)):
        canvas.rect(x, y, wide, high, "wood3")
    canvas.rect(7, 6, 2, 2, "gold3")
    canvas.rect(9, 9, 4, 3, "ink8")
    canvas.rect(10, 10, 2, 1, "ink3")
    return canvas.outline("ink0")
