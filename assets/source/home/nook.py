"""Nora's desk nook: other people's nights on two screens, and a letter nobody has opened."""

import random

from assets.source.canvas import Canvas
from assets.source.home.stamps import stamp
from assets.source.kit.shapes import books, box, edged, fringe, panel, woven


def desk(night: int = 0) -> Canvas:
    """A walnut desk: two screens of sleep, keyboard, tea. The screens show one `night` (0 to 3) after another."""
    canvas = Canvas(84, 50)
    box(canvas, 3, 17, 78, 15, 15, "wood3", "wood2")
    for x, length in ((8, 16), (40, 22), (60, 14)):
        canvas.rect(x, 20 + length % 5, length, 1, "wood2")
    canvas.rect(26, 34, 32, 13, "ink1")
    canvas.rect(26, 34, 32, 2, "ink0")
    for x in (5, 60):
        for y in (34, 41):
            panel(canvas, x, y, 19, 6, "wood3")
            canvas.rect(x + 7, y + 2, 5, 1, "gold1")
    for x, width in ((10, 24), (37, 28)):
        canvas.rect(x + width // 2 - 1, 16, 3, 4, "ink4")
        canvas.rect(x + width // 2 - 5, 20, 11, 1, "ink4")
        canvas.round_rect(x, 2, width, 15, "ink2")
        canvas.rect(x + 1, 3, width - 2, 12, "blue1")
        canvas.rect(x + 1, 3, width - 2, 1, "blue0")
    heights = (12, 7, 13, 8, 12, 11, 5)
    curve = [(12.0 + 3 * step + step // 6, float(heights[(step + night) % 7])) for step in range(7)]
    canvas.path(curve, "blue4", smooth=False)
    canvas.rect(12, 14, 12, 1, "blue3")
    for bar, height in enumerate((3, 6, 4, 8, 5, 7)):
        height += (0, 1, 0, -1)[(bar + night) % 4] if night else 0
        canvas.rect(39 + bar * 4, 14 - height, 3, height, "mag3" if bar == 3 else "blue3")
        canvas.rect(39 + bar * 4, 14 - height, 3, 1, "blue4")
    canvas.rect(39, 4, 14, 1, "blue5")
    canvas.round_rect(31, 24, 23, 6, "ink3")
    for x in range(33, 52, 3):
        canvas.rect(x, 25, 2, 1, "ink6")
        canvas.rect(x, 27, 2, 1, "ink5")
    canvas.rect(63, 22, 6, 6, "aub1")
    canvas.rect(63, 22, 6, 1, "wood0")
    canvas.rect(69, 24, 1, 2, "aub1")
    canvas.rect(62, 28, 8, 1, "wood1")
    canvas.polygon([(71, 24), (78, 23), (79, 30), (72, 31)], "ink7")
    canvas.rect(73, 26, 4, 1, "blue2")
    return edged(canvas)


def letter() -> Canvas:
    """The letter from M., sealed, with its shadow on the wood."""
    canvas = Canvas(18, 10)
    canvas.rect(0, 9, 18, 1, "wood1")
    canvas.rect(0, 0, 17, 9, "gold4")
    canvas.rect(0, 8, 17, 1, "wood5")
    canvas.rect(16, 0, 1, 9, "wood5")
    canvas.line(0, 0, 8, 4, "wood5")
    canvas.line(8, 4, 16, 0, "wood5")
    canvas.ellipse(8.5, 5, 2.6, 2.6, "red0")
    canvas.pixel(8, 4, "red1")
    return canvas


def chair() -> Canvas:
    """Her desk chair, seen from behind."""
    canvas = Canvas(24, 32)
    canvas.rect(11, 20, 3, 6, "ink3")
    canvas.polygon([(4, 27), (12, 24), (20, 27), (19, 29), (12, 27), (5, 29)], "ink3")
    for x in (3, 11, 19):
        canvas.rect(x, 28, 2, 2, "ink1")
    outline = [(4, 6), (7, 2), (17, 2), (20, 6), (19, 17), (15, 20), (9, 20), (5, 17)]
    back = canvas.polygon(outline, "ink6", smooth=True)
    canvas.shade(back & canvas.rect_mask(15, 0, 9, 32), -1)
    canvas.path([(6, 7), (8, 4), (15, 4)], "ink8")
    canvas.path([(8, 9), (12, 11), (16, 9)], "ink4")
    canvas.path([(8, 14), (12, 16), (16, 14)], "ink4")
    return edged(canvas)


def board() -> Canvas:
    """A whiteboard of curves, one of them ringed and not explained, with two notes."""
    canvas = Canvas(68, 32)
    canvas.rect(2, 2, 64, 26, "ink8")
    canvas.rect(2, 2, 64, 1, "ink6")
    canvas.rect(2, 27, 64, 2, "ink5")
    rng = random.Random(2)
    for y, color in ((7, "blue3"), (13, "teal2")):
        points = [(5.0 + step * 3, y + rng.choice((-2.0, 0.0, 1.0, 2.0))) for step in range(13)]
        canvas.path(points, color, smooth=False)
    fall = [(5, 19), (11, 20), (17, 18), (23, 21), (29, 20), (33, 24), (37, 18), (41, 23)]
    canvas.path([(float(x), float(y)) for x, y in fall], "red0", smooth=False)
    ring = canvas.ellipse_mask(33.5, 22, 5, 4) & ~canvas.ellipse_mask(33.5, 22, 4, 3)
    canvas.fill(ring, "red1")
    canvas.rect(48, 5, 14, 9, "gold3")
    canvas.rect(50, 8, 10, 1, "gold0")
    canvas.rect(50, 11, 7, 1, "gold0")
    canvas.pixel(55, 5, "red1")
    canvas.rect(50, 16, 11, 9, "mag4")
    canvas.path([(51, 22), (54, 18), (59, 23)], "mag1")
    canvas.rect(6, 27, 5, 1, "red1")
    canvas.rect(13, 27, 5, 1, "blue3")
    return edged(canvas)


def calendar(crossed: int = 6) -> Canvas:
    """Shifts, not days, so many of them crossed off, and nine left before a ring in red."""
    canvas = Canvas(24, 28)
    canvas.rect(2, 2, 20, 24, "ink8")
    canvas.rect(2, 2, 20, 6, "blue2")
    canvas.rect(2, 2, 20, 1, "blue3")
    for x in (6, 11, 16):
        canvas.rect(x, 1, 1, 3, "ink3")
    for row, y in enumerate(range(10, 24, 4)):
        for column, x in enumerate(range(4, 20, 4)):
            past = row * 4 + column < crossed
            canvas.rect(x, y, 3, 3, "ink7" if past else "ink6")
            if past:
                canvas.line(x, y, x + 2, y + 2, "ink5")
    canvas.rect(15, 17, 5, 5, "red1")
    canvas.rect(16, 18, 3, 3, "gold4")
    return edged(canvas)


def wall_shelf() -> Canvas:
    """Proceedings and lab books on a bracket, a small trophy between them."""
    canvas = Canvas(52, 20)
    rng = random.Random(8)
    books(canvas, rng, 4, 3, 24, 12)
    books(canvas, rng, 39, 3, 9, 12)
    canvas.polygon([(30, 6), (36, 6), (35, 11), (31, 11)], "gold2")
    canvas.rect(30, 6, 1, 3, "gold4")
    canvas.rect(32, 11, 2, 2, "gold1")
    canvas.rect(31, 13, 4, 2, "wood1")
    canvas.rect(2, 15, 48, 2, "wood4")
    canvas.rect(2, 15, 48, 1, "wood5")
    canvas.rect(2, 17, 48, 1, "wood1")
    return edged(canvas)


def filing() -> Canvas:
    """A filing cabinet, its third drawer not quite shut, and a tray on top."""
    canvas = Canvas(28, 46)
    box(canvas, 3, 7, 22, 8, 28, "ink6", "ink5")
    for number, y in enumerate((18, 26, 34)):
        out = 1 if number == 2 else 0
        panel(canvas, 5 - out, y + out, 18 + 2 * out, 7, "ink6")
        canvas.rect(11, y + 3 + out, 6, 1, "ink3")
        canvas.rect(12, y + 1 + out, 4, 1, "ink8")
    canvas.rect(9, 32, 9, 2, "ink8")
    canvas.rect(6, 3, 14, 6, "wood4")
    canvas.rect(6, 3, 14, 1, "wood5")
    canvas.rect(7, 2, 12, 2, "ink8")
    canvas.rect(6, 8, 14, 1, "wood2")
    return edged(canvas)


def desk_lamp() -> Canvas:
    """A jointed lamp, its red head bent over the desk."""
    canvas = Canvas(20, 26)
    canvas.ellipse(12, 23, 4.4, 1.8, "ink3")
    canvas.path([(12, 22), (16, 14)], "gold1", smooth=False)
    canvas.path([(16, 14), (8, 7)], "gold1", smooth=False)
    canvas.polygon([(1, 12), (3, 6), (8, 3), (12, 6), (11, 13)], "aub1", smooth=True)
    canvas.path([(3, 9), (6, 6)], "aub2")
    canvas.polygon([(1, 12), (6, 11), (11, 13), (10, 15), (3, 14)], "gold4", smooth=True)
    return edged(canvas)


def basket() -> Canvas:
    """A paper basket, full."""
    canvas = Canvas(18, 22)
    canvas.polygon([(3, 9), (15, 9), (13, 20), (5, 20)], "ink4")
    for x in range(4, 15, 3):
        canvas.line(x, 10, x + (0.5 if x < 9 else -0.5), 19, "ink3")
    canvas.rect(2, 8, 14, 2, "ink5")
    for x, y in ((5, 6), (9, 4), (12, 7)):
        canvas.ellipse(x, y, 2.6, 2.2, "ink8")
        canvas.pixel(x, y + 1, "ink6")
    return edged(canvas)


def rug() -> Canvas:
    """A blue mat under the chair."""
    canvas = Canvas(96, 44)
    canvas.rect(2, 2, 92, 40, "blue0")
    canvas.rect(3, 3, 90, 38, "blue1")
    canvas.rect(6, 6, 84, 32, "blue2")
    canvas.rect(7, 7, 82, 30, "blue1")
    for y in range(12, 36, 8):
        for x in range(14 + (y // 8 % 2) * 7, 84, 14):
            stamp(canvas, x - 2, y - 1, "star5", {"g": "blue0", "G": "blue2", "w": "blue3"})
    fringe(canvas, "blue4", across=True)
    return woven(canvas)


def camp_bed() -> Canvas:
    """A narrow camp bed, made with corners; it has an ordinary pillow, and an alarm clock under it."""
    canvas = Canvas(84, 36)
    for x in (5, 40, 75):
        canvas.rect(x, 25, 3, 8, "ink4")
        canvas.rect(x, 25, 1, 8, "ink5")
    box(canvas, 3, 5, 78, 16, 6, "ink7", "ink5")
    canvas.rect(4, 6, 76, 15, "ink7")
    pillow = [(5, 9), (12, 7), (19, 9), (20, 13), (19, 18), (12, 20), (5, 18), (4, 13)]
    canvas.polygon([(x + 1, y + 1) for x, y in pillow], "ink5", smooth=True)
    cloth = canvas.polygon([(float(x), float(y)) for x, y in pillow], "ink8", smooth=True)
    canvas.shade(cloth & canvas.rect_mask(0, 17, 30, 5), -1)
    canvas.line(10, 12, 15, 13, "ink7")
    canvas.rect(24, 5, 57, 20, "teal1")
    canvas.rect(24, 5, 57, 1, "teal2")
    canvas.rect(24, 21, 57, 1, "teal2")
    canvas.rect(24, 5, 4, 20, "ink8")
    canvas.rect(27, 5, 1, 20, "ink6")
    for x in (42, 58, 74):
        canvas.rect(x, 5, 2, 20, "aub1")
    for y in (10, 17):
        canvas.rect(28, y, 53, 1, "teal0")
    canvas.rect(24, 25, 57, 1, "teal0")
    canvas.rect(52, 28, 5, 4, "gold2")
    canvas.rect(53, 29, 3, 2, "ink8")
    canvas.pixel(52, 27, "gold1")
    canvas.pixel(56, 27, "gold1")
    return edged(canvas)


def crates() -> Canvas:
    """Two delivery boxes with a crescent on them: pillows for the trial."""
    canvas = Canvas(34, 38)
    box(canvas, 3, 14, 28, 7, 14, "wood5", "wood4")
    canvas.rect(15, 14, 4, 21, "wood3")
    canvas.rect(15, 14, 4, 8, "wood4")
    box(canvas, 6, 3, 22, 6, 10, "ink8", "ink7")
    stamp(canvas, 14, 12, "crescent", {"m": "blue3"})
    canvas.rect(21, 26, 7, 5, "ink8")
    canvas.rect(22, 28, 5, 1, "ink5")
    stamp(canvas, 6, 26, "crescent", {"m": "wood2"})
    return edged(canvas)
