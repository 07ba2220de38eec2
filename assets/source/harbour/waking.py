"""What the things in the page were made of: her room by night, ten years ago."""

import random

import numpy as np

from assets.source.canvas import Canvas, Color, Mask, Point


def board() -> Canvas:
    """A sheet of plywood, painted as a gate up to where the paint ran out, that leans on nothing much."""
    canvas = Canvas(52, 66)
    canvas.polygon([(3, 58), (36, 62), (44, 8), (13, 3)], "ink1")
    sheet = canvas.polygon([(5, 58), (38, 63), (46, 8), (15, 3)], "wood5")
    x = np.mgrid[0:66, 0:52][1]
    dice = random.Random(4)
    painted = sheet & canvas.polygon_mask([(8, 52), (37, 57), (43, 12), (17, 8)])
    canvas.fill(painted, "blue2")
    for _ in range(46):
        at_x, at_y, long = dice.randrange(8, 44), dice.randrange(8, 58), dice.randrange(3, 9)
        stroke = canvas.rect_mask(at_x, at_y, long, 1)
        canvas.fill(stroke & painted, dice.choice(("blue1", "blue3", "blue1")))
    for points, color in (
        ([(15, 17), (42, 21)], "gold2"), ([(9, 48), (37, 53)], "gold2"), ([(28, 10), (22, 55)], "blue0"),
    ):  # fmt: skip
        for step in range(2):
            canvas.line(points[0][0], points[0][1] + step, points[1][0], points[1][1] + step, color)
    for row in range(2):
        for middle in (18, 33):
            wave: list[Point] = [(middle - 6 + s * 2.0, 30 + row * 7 + middle // 8 + (s % 2)) for s in range(7)]
            canvas.path(wave, "blue4")
    canvas.ellipse(22, 36, 2, 2, "gold2")
    canvas.ellipse(29, 37, 2, 2, "gold2")
    for dot_x, dot_y in ((20, 24), (24, 24)):
        canvas.ellipse(dot_x, dot_y, 1.5, 1.5, "ink8")
    canvas.fill(sheet & ~np.roll(sheet, 1, 1) & (x < 20), "gold4")
    canvas.fill(sheet & ~np.roll(sheet, -1, 0), "wood3")
    return canvas.outline("ink0")


def window() -> Canvas:
    """Her window: a moon, a street's worth of lamps, and the sill she stands on."""
    canvas = Canvas(72, 62)
    canvas.rect(4, 4, 64, 50, "ink7")
    canvas.rect(4, 4, 64, 1, "ink8")
    canvas.gradient(7, 7, 58, 44, ["blue0", "blue1", "blue1", "blue2"])
    dice = random.Random(6)
    for _ in range(16):
        canvas.pixel(dice.randrange(8, 64), dice.randrange(8, 34), dice.choice(("ink7", "blue4", "gold4")))
    canvas.ellipse(50, 19, 8, 8, "gold4")
    canvas.fill(canvas.ellipse_mask(47, 17, 7, 7) & canvas.color_mask("gold4"), "ink8")
    for number, x in enumerate(range(7, 65, 9)):
        high = 7 + (number * 5) % 9
        canvas.rect(x, 51 - high, 8, high, "ink1")
        canvas.pixel(x + 2 + number % 3, 51 - high + 3, "gold2")
    canvas.rect(34, 7, 4, 44, "ink7")
    canvas.rect(7, 29, 58, 3, "ink7")
    for x, lean in ((2, 1), (58, -1)):
        curtain = canvas.polygon(
            [(x, 2), (x + 12, 2), (x + 12 - 3 * (lean < 0) * -1, 30), (x + 9, 58), (x, 58)], "aub1"
        )
        for fold in (3, 7):
            canvas.fill(curtain & canvas.rect_mask(x + fold, 2, 1, 60), "aub0")
        canvas.fill(curtain & canvas.rect_mask(x, 2, 1, 60), "aub2")
    canvas.rect(0, 1, 72, 3, "wood3")
    canvas.rect(0, 1, 72, 1, "wood5")
    canvas.rect(2, 53, 68, 5, "ink7")
    canvas.rect(2, 53, 68, 1, "ink8")
    return canvas.outline("ink0")


def chair() -> Canvas:
    """The chair that is climbed on, its back to us; a lamp without a bulb in it stands on the seat."""
    canvas = Canvas(34, 52)
    for x in (6, 25):
        canvas.rect(x, 20, 3, 30, "wood3")
        canvas.rect(x, 20, 1, 30, "wood5")
    canvas.rect(5, 28, 24, 6, "wood4")
    canvas.rect(5, 28, 24, 1, "wood5")
    canvas.rect(5, 34, 24, 2, "wood2")
    for y in (21, 39):
        canvas.rect(8, y, 18, 2, "wood3")
    canvas.polygon([(8, 10), (26, 10), (22, 2), (12, 2)], "blue2")
    canvas.polygon([(9, 10), (14, 10), (14, 2), (12, 2)], "blue3")
    canvas.rect(8, 9, 18, 1, "blue1")
    canvas.rect(16, 11, 3, 14, "ink5")
    canvas.rect(16, 11, 1, 14, "ink6")
    canvas.rect(12, 25, 11, 3, "ink5")
    canvas.rect(12, 25, 11, 1, "ink6")
    return canvas.outline("ink0")


def bed() -> Canvas:
    """Her bed: a quilt of stars thrown back, a book face down, and the place where the reader sits, pressed in."""
    canvas = Canvas(52, 78)
    canvas.rect(3, 4, 46, 15, "wood4")
    canvas.rect(3, 4, 46, 2, "wood5")
    for x in range(8, 48, 8):
        canvas.rect(x, 8, 2, 10, "wood3")
    canvas.rect(4, 18, 44, 54, "ink7")
    canvas.round_rect(10, 20, 32, 13, "ink8", 3)
    canvas.rect(12, 31, 28, 1, "ink6")
    quilt = canvas.polygon([(3, 44), (20, 38), (34, 48), (49, 42), (49, 72), (3, 72)], "blue2", smooth=False)
    canvas.fill(quilt & ~np.roll(quilt, 3, 0), "blue4")
    for x, y in ((10, 52), (24, 50), (40, 54), (15, 63), (32, 62), (43, 66)):
        for dx, dy in ((0, 0), (1, 0), (-1, 0), (0, 1), (0, -1)):
            canvas.pixel(x + dx, y + dy, "gold3" if dx == dy == 0 else "gold2")
    for points in ([(20, 42), (18, 56), (22, 70)], [(36, 50), (38, 60), (34, 71)]):
        canvas.path([(float(x), float(y)) for x, y in points], "blue1")
    canvas.polygon([(24, 33), (34, 30), (36, 38), (26, 41)], "aub1")
    canvas.polygon([(34, 30), (43, 34), (45, 41), (36, 38)], "aub2")
    canvas.rect(3, 70, 46, 5, "wood3")
    canvas.rect(3, 70, 46, 1, "wood5")
    return canvas.outline("ink0")


def night_light() -> Canvas:
    """A toadstool that stays on."""
    canvas = Canvas(20, 24)
    canvas.rect(7, 11, 6, 10, "gold4")
    canvas.rect(12, 11, 1, 10, "wood5")
    cap = canvas.ellipse(10, 9, 8, 7, "red1") & canvas.rect_mask(0, 0, 20, 12)
    canvas.fill(canvas.ellipse_mask(10, 9, 8, 7) & ~canvas.rect_mask(0, 0, 20, 12), "_")
    canvas.fill(cap & canvas.rect_mask(0, 10, 20, 2), "red0")
    for x, y in ((6, 6), (12, 5), (14, 9), (9, 9)):
        canvas.ellipse(x, y, 1.4, 1.2, "gold4")
    canvas.rect(5, 20, 10, 2, "ink5")
    return canvas.outline("ink0")


def flannel(wide: int, high: int, ground: Color, stripe: Color) -> Canvas:
    """A towel laid down to be stepped on, its stripes across its length, fringed at both ends."""
    canvas = Canvas(wide, high)
    across = wide >= high
    canvas.rect(0, 0, wide, high, ground)
    for at in range(6, max(wide, high) - 5, 10):
        if across:
            canvas.rect(at, 2, 3, high - 4, stripe)
        else:
            canvas.rect(2, at, wide - 4, 3, stripe)
    canvas.rect(0, 0, wide, 1, stripe)
    canvas.shade(canvas.rect_mask(0, high - 2, wide, 2), -1)
    for at in range(0, high if across else wide, 3):
        for x, y in ((0, at), (wide - 1, at)) if across else ((at, 0), (at, high - 1)):
            canvas.rect(x, y, 1, 1, "ink7")
    return canvas


def skittle() -> Canvas:
    """A lamp-post for a while: three blocks and a ball."""
    canvas = Canvas(18, 36)
    for y, color, letter in ((24, "aub2", "gold3"), (15, "blue3", "ink8"), (6, "gold2", "aub1")):
        canvas.rect(3 + y % 2, y, 11, 9, color)
        canvas.shade(canvas.rect_mask(3 + y % 2, y, 11, 2), 1)
        canvas.shade(canvas.rect_mask(3 + y % 2, y + 8, 11, 1), -1)
        canvas.rect(6 + y % 2, y + 4, 5, 1, letter)
        canvas.rect(8 + y % 2, y + 3, 1, 4, letter)
    canvas.ellipse(9, 4, 3.6, 3.6, "red1")
    canvas.ellipse(8, 3, 1.4, 1.4, "mag4")
    return canvas.outline("ink0")


BOOKS: tuple[tuple[Color, Color], ...] = (("aub1", "aub2"), ("teal1", "teal2"), ("mag1", "mag2"), ("umber2", "umber3"))


def standing_book(number: int) -> Canvas:
    """A picture book stood up by its covers: a house, while one plays; a cat is on its front."""
    canvas = Canvas(46, 42)
    dark, light = BOOKS[number]
    left = canvas.polygon([(2, 10), (20, 4), (20, 36), (2, 39)], light)
    right = canvas.polygon([(21, 4), (43, 9), (43, 38), (21, 36)], dark)
    canvas.polygon([(4, 9), (20, 3), (21, 3), (42, 8), (41, 9), (21, 5), (20, 5)], "ink8")
    canvas.fill(left & canvas.rect_mask(5, 14, 11, 3), "gold3")
    canvas.fill(right & canvas.rect_mask(26, 13, 13, 3), "gold2")
    canvas.ellipse(11, 26, 4, 4, "gold2", clip=left)
    canvas.ellipse(33, 25, 5, 5, "ink5" if number % 2 else "blue3", clip=right)
    canvas.fill(left & canvas.rect_mask(18, 0, 2, 40), dark)
    return canvas.outline("ink0")


def shoe_box() -> Canvas:
    """A shoe box with a ruler in it, for rowing, and half a biscuit."""
    canvas = Canvas(48, 30)
    canvas.rect(4, 6, 40, 12, "wood1")
    canvas.rect(4, 17, 40, 10, "wood4")
    canvas.rect(4, 17, 40, 2, "wood5")
    canvas.rect(2, 5, 3, 22, "wood4")
    canvas.rect(43, 5, 3, 22, "wood3")
    canvas.polygon([(10, 14), (38, 1), (40, 3), (12, 16)], "gold3")
    for step in range(6):
        canvas.pixel(14 + step * 4, 13 - step * 2, "gold0")
    canvas.ellipse(30, 12, 4, 3, "gold1")
    canvas.rect(16, 20, 16, 4, "red1")
    return canvas.outline("ink0")


def wellingtons() -> Canvas:
    """Her own boots, at the edge of the mat, beside each other the wrong way."""
    canvas = Canvas(28, 22)
    for x in (3, 14):
        canvas.rect(x + 3, 2, 7, 12, "gold2")
        canvas.rect(x + 3, 2, 2, 12, "gold3")
        canvas.rect(x, 13, 10, 5, "gold2")
        canvas.rect(x, 17, 10, 2, "gold0")
        canvas.rect(x + 3, 2, 7, 1, "gold4")
    return canvas.outline("ink0")


def cushion(quilt: str, bear: bool) -> Canvas:
    """A cushion put to sea, under a tea towel for a quilt; who is asleep in it is stuffed."""
    canvas = Canvas(36, 48)
    canvas.round_rect(3, 4, 30, 40, f"{quilt}1", 3)
    canvas.round_rect(5, 6, 26, 14, "ink7", 3)
    fur = "wood4" if bear else "ink6"
    for x in (13, 23):
        if bear:
            canvas.ellipse(x, 9, 2.6, 2.6, fur)
        else:
            canvas.ellipse(x, 8, 1.8, 5, fur)
    canvas.ellipse(18, 15, 6.4, 6, fur)
    canvas.ellipse(18, 17.4, 3, 2.4, "wood5" if bear else "ink8")
    canvas.rect(14, 14, 2, 1, "ink0")
    canvas.rect(20, 14, 2, 1, "ink0")
    canvas.rect(17, 16, 2, 1, "ink0")
    towel = canvas.rect_mask(4, 23, 28, 19)
    canvas.fill(towel, f"{quilt}2")
    y, x = np.mgrid[0:48, 0:36]
    check: Mask = towel & ((x // 4 + y // 4) % 2 == 0)
    canvas.fill(check, "ink7")
    canvas.fill(towel & (y == 23), "ink8")
    return canvas.outline("ink0")


def dressing_gown() -> Canvas:
    """What hangs beside the window: his coat, with its hood up, and two buttons where one would look for eyes."""
    canvas = Canvas(44, 74)
    canvas.rect(20, 2, 4, 5, "gold1")
    gown = canvas.polygon(
        [(22, 5), (32, 10), (35, 24), (40, 40), (39, 70), (5, 70), (4, 40), (9, 24), (12, 10)], "ink2"
    )
    canvas.fill(gown & ~np.roll(np.roll(gown, 2, 1), 1, 0), "ink4")
    hood = canvas.ellipse(22, 18, 9, 10, "ink1", clip=gown)
    canvas.fill(hood & ~np.roll(hood, 2, 0), "ink0")
    for x in (13, 22, 31):
        canvas.path([(x, 34.0), (x - 1, 50.0), (x + 1, 68.0)], "ink1")
    canvas.rect(8, 44, 30, 3, "ink3")
    canvas.rect(22, 46, 2, 12, "ink3")
    for x in (17, 26):
        canvas.rect(x, 20, 2, 2, "gold2")
    return canvas.outline("ink0")


def fairy_lights() -> Canvas:
    """A string of them along the wall, sagging between its nails."""
    canvas = Canvas(176, 30)
    points: list[Point] = []
    for number in range(23):
        x = 2 + number * 7.8
        sag = 9 * np.sin(np.pi * ((number % 11) / 11)) if number else 0
        points.append((x, 4 + sag))
    canvas.path(points, "ink3", smooth=False)
    for number, (x, y) in enumerate(points):
        if number % 11:
            color: Color = ("gold3", "mag4", "blue5", "green3")[number % 4]
            canvas.rect(round(x) - 1, round(y) + 1, 3, 4, color)
            canvas.pixel(round(x), round(y) + 2, "ink8")
    return canvas


def ball() -> Canvas:
    """A ball with a star on it, gone quiet."""
    canvas = Canvas(24, 22)
    canvas.ellipse(12, 11, 9, 9, "red1")
    canvas.fill(canvas.ellipse_mask(12, 11, 9, 9) & ~canvas.ellipse_mask(10, 8, 9, 9), "red0")
    for dx, dy in ((0, 0), (1, 0), (-1, 0), (0, 1), (0, -1), (2, 0), (-2, 0), (0, 2), (0, -2)):
        canvas.pixel(11 + dx, 10 + dy, "gold3")
    canvas.rect(6, 5, 3, 2, "mag4")
    return canvas.outline("ink0")


def drawings() -> Canvas:
    """Four drawings on the floor, and the crayons that did it."""
    canvas = Canvas(62, 40)
    for number, (x, y) in enumerate(((2, 4), (22, 2), (40, 8), (12, 20))):
        canvas.rect(x, y, 18, 15, "ink7")
        canvas.rect(x, y, 18, 1, "ink8")
        canvas.rect(x + 2, y + 9, 14, 4, ("blue2", "blue2", "teal2", "mag1")[number])
        canvas.ellipse(x + 6 + number * 2, y + 6, 3, 3, ("gold2", "ink1", "gold3", "ink1")[number])
        canvas.shade(canvas.rect_mask(x, y + 14, 18, 1), -1)
    for x, y, color in ((38, 28, "red1"), (44, 30, "gold2"), (50, 27, "green2"), (55, 31, "blue3")):
        canvas.line(x, y, x + 4, y + 3, color)
        canvas.line(x, y + 1, x + 4, y + 4, color)
    return canvas


def audience() -> Canvas:
    """Five of them in a row across the carpet, shoulder to shoulder, and a rope: nobody gets by."""
    canvas = Canvas(78, 34)
    furs: tuple[tuple[Color, Color, bool], ...] = (
        ("wood4", "wood5", True), ("ink6", "ink8", False), ("aub2", "gold3", True), ("teal3", "blue5", True),
        ("mag3", "mag4", False),
    )  # fmt: skip
    for number, (fur, face, bear) in enumerate(furs):
        x = 9 + number * 15
        sits = number % 2
        canvas.ellipse(x, 24 + sits, 7.4, 8, fur)
        canvas.ellipse(x, 26 + sits, 4, 4.6, face)
        for side in (-1, 1):
            if bear:
                canvas.ellipse(x + side * 5, 6 + sits, 2.6, 2.6, fur)
            else:
                canvas.ellipse(x + side * 3, 5 + sits, 1.8, 5, fur)
        canvas.ellipse(x, 11 + sits, 6.6, 6, fur)
        canvas.ellipse(x, 13.4 + sits, 3, 2.4, face)
        for side in (-1, 1):
            canvas.rect(x + side * 3 - (side < 0), 9 + sits, 2, 2, "ink0")
        canvas.rect(x - 1, 12 + sits, 2, 1, "ink0")
        canvas.shade(canvas.ellipse_mask(x + 4, 25 + sits, 3.4, 7) & canvas.color_mask(fur), -1)
    canvas.path([(2.0, 24.0), (20.0, 28.0), (39.0, 25.0), (58.0, 28.0), (76.0, 24.0)], "gold3")
    return canvas.outline("ink0")


def blanket() -> Canvas:
    """A blue blanket that was dragged off a bed and left across the carpet, in three folds."""
    canvas = Canvas(84, 76)
    whole = canvas.polygon(
        [(3, 10), (22, 5), (46, 9), (78, 4), (81, 30), (78, 52), (81, 68), (50, 72), (24, 68), (4, 72), (6, 40)],
        "blue1",
    )
    for row, y in enumerate((20, 42, 62)):
        fold: list[Point] = [(4.0, y), (24.0, y - 5), (46.0, y + 2), (66.0, y - 4), (80.0, y)]
        for step, color in enumerate(("blue3", "blue2", "blue0")):
            canvas.path([(x, at + step) for x, at in fold], color)
        for x in range(8 + row * 5, 78, 14):
            canvas.fill(whole & canvas.rect_mask(x, y + 8, 5, 5), "blue2")
            canvas.fill(whole & canvas.rect_mask(x + 1, y + 9, 3, 3), "blue3")
    canvas.fill(whole & ~np.roll(whole, 2, 0), "ink7")
    for x in range(6, 80, 4):
        canvas.rect(x, 70, 1, 4, "ink7")
    return canvas.outline("ink0")


def beanbag() -> Canvas:
    """A beanbag with a torch left on under it, and two blocks on its back."""
    canvas = Canvas(76, 48)
    canvas.ellipse(36, 38, 34, 6, "gold1")
    bag = canvas.polygon([(4, 36), (10, 22), (28, 14), (50, 16), (66, 26), (70, 37), (52, 42), (20, 42)], "ink4")
    canvas.fill(bag & ~np.roll(bag, 2, 0), "ink6")
    for points in ([(20, 18), (17, 30), (20, 41)], [(44, 16), (48, 30), (45, 41)]):
        canvas.path([(float(x), float(y)) for x, y in points], "ink3")
    for x, color in ((32, "red1"), (42, "gold2")):
        canvas.rect(x, 8, 8, 8, color)
        canvas.rect(x, 8, 8, 1, "ink8")
        canvas.rect(x + 3, 11, 2, 3, "ink8")
    canvas.rect(62, 36, 10, 4, "gold3")
    canvas.rect(70, 35, 3, 6, "gold4")
    return canvas.outline("ink0")
