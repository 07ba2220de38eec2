"""The living room: the wall that shows noon, and what has been arranged to look at it."""

import random

from assets.source.canvas import Canvas
from assets.source.home.stamps import stamp
from assets.source.kit.shapes import books, box, edged, fringe, leaf, panel, woven

SCREEN = (4, 4, 140, 36)
"""The picture inside the noon wall: left, top, width, height in px."""


def noon_wall_noon() -> Canvas:
    """The wall at work: a white-cyan sky at twelve o'clock, clouds, pale towers, a sun it is proud of."""
    canvas = Canvas(148, 48)
    left, top, width, height = SCREEN
    canvas.gradient(left, top, width, height, ["blue4", "blue5", "blue5", "ink8", "ink8"], 0.8)
    sky = canvas.rect_mask(*SCREEN)
    canvas.fill(canvas.ellipse_mask(82, 14, 9, 9) & sky, "gold4")
    canvas.fill(canvas.ellipse_mask(82, 14, 6, 6) & sky, "ink8")
    for x, y, size in ((24, 16, 9), (38, 14, 7), (55, 18, 6), (106, 12, 10), (121, 15, 8), (134, 11, 5)):
        cloud = canvas.ellipse_mask(x, y, size * 1.7, size * 0.55)
        cloud |= canvas.ellipse_mask(x - size * 0.5, y - size * 0.35, size * 0.8, size * 0.5)
        cloud |= canvas.ellipse_mask(x + size * 0.5, y - size * 0.2, size * 0.7, size * 0.45)
        cloud &= sky
        canvas.fill(cloud, "ink8")
        canvas.shade_dithered(cloud & canvas.ellipse_mask(x, y + size * 0.4, size * 1.5, size * 0.3), -1, 0.35)
    rng = random.Random(5)
    for color, edge, low, high in (("blue5", "ink8", 12, 20), ("blue4", "blue5", 7, 14), ("blue3", "blue4", 3, 9)):
        _towers(canvas, rng, color, edge, (low, high), spires=color != "blue5")
    _bezel(canvas, "ink6", "ink7", "ink8", "blue5")
    return canvas.outline("ink3")


def noon_wall_night() -> Canvas:
    """The wall in standby: a dim sky with the moon it thinks is wanted."""
    canvas = Canvas(148, 48)
    left, top, width, height = SCREEN
    canvas.gradient(left, top, width, height, ["ink1", "blue0", "blue0", "blue1", "ink4"])
    canvas.ellipse(112, 15, 7, 7, "gold4")
    canvas.ellipse(115, 13.5, 6, 6, "blue0")
    rng = random.Random(5)
    for _ in range(40):
        x, y = rng.randint(left, left + width - 1), rng.randint(top, top + 20)
        canvas.pixel(x, y, rng.choice(("blue2", "blue3", "blue4")))
    x = left
    while x < left + width:
        wide, tall = min(rng.randint(7, 14), left + width - x), rng.randint(6, 17)
        roof = top + height - tall
        canvas.rect(x, roof, wide, tall, "ink1")
        canvas.rect(x, roof, wide, 1, "ink2")
        for window_y in range(roof + 2, top + height - 1, 3):
            for window_x in range(x + 1, x + wide - 1, 2):
                if rng.random() < 0.16:
                    canvas.pixel(window_x, window_y, rng.choice(("gold1", "blue3", "gold2")))
        x += wide + 1
    _bezel(canvas, "ink3", "ink4", "ink5", "blue2")
    return canvas.outline("ink3")


def _towers(
    canvas: Canvas, rng: random.Random, color: str, edge: str, heights: tuple[int, int], *, spires: bool
) -> None:
    """One row of the far city along the foot of the screen."""
    left, top, width, height = SCREEN
    x = left
    while x < left + width:
        end, tall = min(x + rng.randint(6, 13), left + width), rng.randint(*heights)
        roof = top + height - tall
        canvas.rect(x, roof, end - x, tall, color)
        canvas.rect(x, roof, 1, tall, edge)
        canvas.rect(x, roof, end - x, 1, edge)
        if spires and rng.random() < 0.4:
            canvas.rect((x + end) // 2, roof - 4, 1, 4, color)
        for window_y in range(roof + 2, top + height, 3):
            for window_x in range(x + 2, end - 1, 2):
                if spires and rng.random() < 0.35:
                    canvas.pixel(window_x, window_y, edge)
        x = end + (rng.randint(0, 3) if color == "blue3" else 0)


def _bezel(canvas: Canvas, dark: str, frame: str, light: str, lamp: str) -> None:
    """The frame that tells a screen from a window: seams of three panels, a foot with its maker's lamp and a dial."""
    left, top, _, height = SCREEN
    for x, y, wide, tall in ((1, 1, 146, 3), (1, 1, 3, 46), (144, 1, 3, 46), (1, 40, 146, 7)):
        canvas.rect(x, y, wide, tall, frame)
    canvas.rect(1, 1, 146, 1, light)
    canvas.rect(1, 40, 146, 1, dark)
    canvas.rect(1, 46, 146, 1, dark)
    for x in (left + 46, left + 93):
        canvas.rect(x, top, 1, height, frame)
    canvas.rect(66, 43, 16, 1, lamp)
    canvas.rect(68, 44, 12, 1, dark)
    for x in (132, 135, 138):
        canvas.rect(x, 43, 2, 2, dark)
    canvas.rect(132, 43, 2, 2, lamp)


def sofa() -> Canvas:
    """A sofa seen from behind: whoever sits on it looks at the noon wall."""
    canvas = Canvas(76, 36)
    canvas.rect(3, 3, 70, 6, "teal2")
    canvas.rect(3, 3, 70, 1, "teal3")
    canvas.round_rect(2, 8, 72, 22, "teal1", 2)
    canvas.rect(3, 8, 70, 2, "teal2")
    canvas.rect(3, 27, 70, 3, "teal0")
    for x in (26, 49):
        canvas.rect(x, 10, 1, 17, "teal0")
        canvas.rect(x + 1, 10, 1, 17, "teal2")
    for x, seam in ((2, 7), (68, 68)):
        canvas.rect(x, 4, 6, 26, "teal1")
        canvas.rect(x, 4, 6, 2, "teal2")
        canvas.rect(seam, 6, 1, 24, "teal0")
    for x in range(10, 66, 5):
        canvas.rect(x, 23 + x % 2, 3, 1, "teal0")
    _throw(canvas)
    canvas.polygon([(12, 1), (22, 2), (22, 6), (12, 6)], "mag2")
    canvas.rect(12, 5, 10, 1, "mag1")
    for x in (6, 66):
        canvas.rect(x, 30, 4, 3, "wood2")
    return edged(canvas)


def _throw(canvas: Canvas) -> None:
    canvas.rect(51, 3, 15, 11, "wood4")
    canvas.rect(51, 3, 15, 1, "wood5")
    for x in range(53, 66, 4):
        canvas.rect(x, 4, 1, 10, "wood3")
    canvas.rect(51, 8, 15, 1, "aub1")
    for x in range(51, 66, 2):
        canvas.pixel(x, 14, "wood4")


def low_table() -> Canvas:
    """An open magazine, a bowl, two remotes for one wall."""
    canvas = Canvas(48, 26)
    box(canvas, 3, 3, 42, 13, 4, "wood3", "wood2")
    for x in (5, 40):
        canvas.rect(x, 20, 3, 4, "wood1")
    canvas.rect(9, 6, 14, 8, "ink8")
    canvas.rect(16, 6, 1, 8, "ink6")
    canvas.rect(10, 8, 4, 1, "blue3")
    canvas.rect(10, 10, 5, 1, "ink6")
    canvas.rect(10, 12, 3, 1, "ink6")
    canvas.rect(18, 7, 4, 5, "teal3")
    canvas.pixel(19, 8, "gold3")
    canvas.ellipse(35, 9, 5, 3, "mag3")
    canvas.ellipse(35, 8.2, 3.6, 1.8, "mag4")
    for x, y, color in ((33, 7, "green2"), (36, 6, "red1"), (35, 8, "gold2"), (37, 8, "green2")):
        canvas.rect(x, y, 2, 1, color)
    canvas.rect(26, 11, 2, 5, "ink2")
    canvas.pixel(26, 12, "blue4")
    canvas.rect(29, 12, 2, 4, "ink4")
    return edged(canvas)


def rug() -> Canvas:
    """The big rug: dark red borders, a night field sewn with stars."""
    canvas = Canvas(132, 66)
    canvas.round_rect(2, 2, 128, 62, "wood1", 2)
    canvas.round_rect(3, 3, 126, 60, "aub0", 2)
    canvas.rect(7, 7, 118, 52, "wood3")
    canvas.rect(8, 8, 116, 50, "aub0")
    canvas.rect(12, 12, 108, 42, "wood1")
    canvas.rect(13, 13, 106, 40, "ink3")
    for row, y in enumerate(range(17, 48, 10)):
        for x in range(20 + (6 if row % 2 else 0), 116, 12):
            stamp(canvas, x - 3, y, "star5", {"g": "aub0", "G": "wood3", "w": "wood5"})
    for x in range(9, 124, 6):
        canvas.pixel(x, 10, "wood4")
        canvas.pixel(x + 3, 56, "wood4")
    fringe(canvas, "wood5", across=False)
    return woven(canvas)


def plant() -> Canvas:
    """A big leafy plant in a pale pot."""
    canvas = Canvas(34, 50)
    canvas.polygon([(10, 36), (24, 36), (22, 47), (12, 47)], "ink6")
    canvas.rect(9, 34, 16, 3, "ink7")
    canvas.rect(9, 34, 16, 1, "ink8")
    canvas.shade(canvas.rect_mask(20, 36, 6, 12) & canvas.drawn, -1)
    canvas.rect(12, 38, 1, 8, "ink7")
    for x, y, tip_x, tip_y, width, color in (
        (17, 34, 5, 26, 3, "green0"), (17, 34, 29, 25, 3, "green0"), (17, 33, 23, 9, 4, "green0"),
        (17, 33, 11, 8, 4, "green1"), (17, 33, 4, 17, 4, "green1"), (17, 33, 30, 16, 4, "green1"),
        (17, 33, 17, 2, 4, "green1"), (17, 34, 24, 21, 3.4, "green2"), (17, 34, 10, 20, 3.4, "green2"),
    ):  # fmt: skip
        leaf(canvas, x, y, tip_x, tip_y, width, color)
    return edged(canvas)


def trailing_plant() -> Canvas:
    """A smaller plant that hangs over its tall stand."""
    canvas = Canvas(26, 46)
    for x in (7, 17):
        canvas.rect(x, 26, 2, 17, "wood2")
        canvas.rect(x, 26, 1, 17, "wood3")
    canvas.rect(7, 36, 12, 1, "wood2")
    canvas.rect(6, 18, 14, 9, "aub1")
    canvas.rect(5, 16, 16, 3, "aub2")
    canvas.shade(canvas.rect_mask(16, 18, 5, 9) & canvas.drawn, -1)
    for x, y, tip_x, tip_y, width, color in (
        (13, 17, 3, 12, 3, "green0"), (13, 17, 23, 11, 3, "green0"), (13, 17, 8, 4, 3, "green1"),
        (13, 17, 18, 3, 3, "green1"), (13, 17, 13, 1, 3, "green2"), (8, 17, 3, 28, 2.4, "green1"),
        (18, 17, 23, 32, 2.4, "green2"), (14, 17, 20, 8, 2.6, "green2"),
    ):  # fmt: skip
        leaf(canvas, x, y, tip_x, tip_y, width, color)
    return edged(canvas)


def shelf() -> Canvas:
    """The bookcase, 44 px high. On the middle board, by itself, stands *The Lamplighter and the Sea*: a gold spine with
    a lamp on it."""
    canvas = Canvas(50, 58)
    rng = random.Random(11)
    canvas.rect(2, 2, 46, 52, "wood3")
    canvas.rect(2, 2, 46, 4, "wood5")
    canvas.rect(2, 5, 46, 1, "wood4")
    canvas.rect(2, 6, 46, 1, "wood2")
    for y in (8, 23, 38):
        canvas.rect(4, y, 42, 12, "wood0")
        canvas.rect(4, y, 42, 1, "ink0")
        canvas.rect(2, y + 12, 46, 2, "wood4")
        canvas.rect(2, y + 14, 46, 1, "wood1")
    books(canvas, rng, 5, 8, 23, 12)
    books(canvas, rng, 38, 8, 8, 12)
    books(canvas, rng, 5, 23, 14, 12)
    books(canvas, rng, 33, 23, 13, 12)
    books(canvas, rng, 17, 38, 28, 12)
    _globe(canvas)
    _picture_book(canvas)
    panel(canvas, 5, 42, 10, 8, "gold1")
    canvas.rect(6, 43, 8, 6, "blue3")
    for x, color in ((8, "ink1"), (11, "gold2")):
        canvas.rect(x, 46, 2, 3, color)
        canvas.rect(x, 45, 2, 1, "skin2")
    canvas.rect(2, 53, 46, 1, "wood1")
    return edged(canvas)


def _globe(canvas: Canvas) -> None:
    canvas.ellipse(33, 13.5, 4, 4, "blue2")
    for x, y in ((31, 12), (32, 12), (34, 14), (34, 15), (33, 11)):
        canvas.pixel(x, y, "green2")
    canvas.pixel(31, 11, "blue4")
    canvas.rect(32, 17, 2, 2, "gold1")
    canvas.rect(31, 19, 5, 1, "gold1")


def _picture_book(canvas: Canvas) -> None:
    canvas.rect(22, 23, 8, 12, "gold2")
    canvas.rect(22, 23, 1, 12, "gold4")
    canvas.rect(23, 23, 1, 12, "gold3")
    canvas.rect(29, 24, 1, 11, "gold1")
    canvas.rect(22, 23, 8, 1, "gold3")
    canvas.rect(24, 26, 5, 5, "blue1")
    canvas.rect(25, 27, 3, 2, "gold4")
    canvas.rect(26, 29, 1, 2, "gold3")
    canvas.rect(24, 33, 5, 1, "aub1")


def floor_lamp() -> Canvas:
    """A standing lamp with a cloth shade."""
    canvas = Canvas(22, 52)
    canvas.rect(10, 16, 2, 31, "ink3")
    canvas.rect(10, 16, 1, 31, "ink5")
    canvas.ellipse(11, 47.5, 6, 2.2, "ink3")
    canvas.ellipse(11, 47, 5, 1.4, "ink4")
    canvas.polygon([(6, 3), (16, 3), (20, 17), (2, 17)], "gold3")
    canvas.polygon([(6, 3), (9, 3), (7, 17), (2, 17)], "gold4")
    canvas.polygon([(14, 3), (16, 3), (20, 17), (16, 17)], "gold2")
    canvas.rect(2, 16, 18, 1, "gold1")
    return edged(canvas)


def armchair() -> Canvas:
    """A deep brown chair that faces us, a cushion in its back."""
    canvas = Canvas(36, 36)
    canvas.round_rect(3, 3, 30, 18, "umber3", 3)
    canvas.rect(6, 3, 24, 2, "umber4")
    canvas.rect(8, 8, 20, 10, "umber2")
    canvas.rect(8, 17, 20, 8, "umber3")
    canvas.rect(8, 17, 20, 2, "umber4")
    for x in (2, 27):
        canvas.round_rect(x, 13, 7, 17, "umber3", 2)
        canvas.rect(x + 1, 13, 5, 2, "umber4")
    canvas.rect(8, 25, 20, 5, "umber2")
    canvas.rect(33, 15, 1, 14, "umber2")
    for x in (4, 29):
        canvas.rect(x, 30, 3, 3, "wood1")
    canvas.ellipse(18, 14, 6, 4, "teal2")
    canvas.ellipse(18, 13, 4, 2, "teal3")
    return edged(canvas)


def book_pile() -> Canvas:
    """Three books and a cup, where somebody means to go on reading."""
    canvas = Canvas(22, 20)
    for row, (color, x, width) in enumerate((("aub1", 2, 17), ("teal2", 4, 14), ("gold2", 3, 15))):
        y = 14 - row * 4
        canvas.rect(x, y, width, 4, color)
        canvas.rect(x, y + 1, width - 1, 2, "ink8")
        canvas.rect(x, y + 2, width - 1, 1, "ink7")
        canvas.shade(canvas.rect_mask(x, y, width, 1), 1)
        canvas.shade(canvas.rect_mask(x, y + 3, width, 1), -1)
    canvas.rect(7, 2, 5, 4, "ink8")
    canvas.rect(8, 2, 3, 1, "wood2")
    canvas.rect(12, 3, 1, 2, "ink7")
    return edged(canvas)


def side_table() -> Canvas:
    """A round side table with a standing photograph."""
    canvas = Canvas(24, 34)
    canvas.rect(11, 20, 2, 9, "wood2")
    canvas.ellipse(12, 30, 6, 2, "wood2")
    canvas.ellipse(12, 18.5, 10, 4.2, "wood2")
    canvas.ellipse(12, 17, 10, 4, "wood4")
    canvas.ellipse(11, 16.4, 7, 2.4, "wood5")
    panel(canvas, 6, 3, 11, 13, "gold1")
    canvas.rect(8, 5, 7, 9, "blue4")
    canvas.rect(8, 11, 7, 3, "green2")
    canvas.rect(9, 8, 2, 5, "aub1")
    canvas.rect(9, 7, 2, 1, "ink2")
    canvas.rect(12, 10, 2, 3, "gold2")
    canvas.rect(12, 9, 2, 1, "ink2")
    canvas.rect(18, 15, 3, 3, "ink8")
    return edged(canvas)
