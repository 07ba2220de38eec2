"""What stands in the garden by hand: lamps, the painted gate, water and stone."""

import math

from assets.source.canvas import Canvas, Color
from assets.source.garden.stamps import stamp
from assets.source.kit.shapes import box


def lamp(lit: bool = True) -> Canvas:
    """A harbour lamp on its post."""
    canvas = Canvas(20, 50)
    glass: tuple[Color, Color, Color] = ("gold2", "gold3", "gold4") if lit else ("ink2", "ink3", "ink4")
    canvas.rect(9, 16, 2, 30, "ink3")
    canvas.rect(9, 16, 1, 30, "ink5")
    canvas.rect(8, 24, 4, 2, "ink4")
    canvas.line(6, 21, 9, 24, "ink4")
    canvas.line(13, 21, 11, 24, "ink3")
    canvas.ellipse(10, 46, 5, 2, "ink3")
    canvas.rect(7, 41, 6, 4, "ink3")
    canvas.rect(7, 41, 6, 1, "ink5")
    canvas.polygon([(4, 6), (16, 6), (13, 17), (7, 17)], glass[0])
    canvas.polygon([(6, 7), (10, 7), (10, 17), (8, 17)], glass[2])
    canvas.rect(10, 7, 3, 9, glass[1])
    if lit:
        canvas.rect(9, 9, 2, 5, "gold4")
    else:
        canvas.line(7, 8, 9, 14, "ink6")
        canvas.pixel(10, 14, "gold1")
    canvas.rect(4, 5, 12, 2, "ink3")
    canvas.rect(4, 5, 12, 1, "ink5")
    canvas.rect(6, 3, 8, 2, "ink4")
    canvas.rect(9, 1, 2, 2, "ink5")
    canvas.rect(7, 16, 6, 2, "ink3")
    return canvas.outline("ink0")


def gate() -> Canvas:
    """A garden gate of wrought iron and gold between stone posts. It does not open: it is painted."""
    canvas = Canvas(60, 64)
    for x in (2, 48):
        canvas.rect(x, 14, 10, 46, "ink5")
        canvas.rect(x, 14, 3, 46, "ink6")
        canvas.rect(x + 8, 14, 2, 46, "ink4")
        for y in (22, 31, 40, 49):
            canvas.rect(x, y, 10, 1, "ink3")
        canvas.rect(x - 1, 10, 12, 4, "ink6")
        canvas.rect(x - 1, 10, 12, 1, "ink7")
        canvas.ellipse(x + 5, 7, 3.5, 3.5, "gold3")
        canvas.ellipse(x + 4.4, 6.3, 1.8, 1.8, "gold4")
    canvas.rect(12, 17, 36, 43, "ink1")
    for number, x in enumerate(range(14, 47, 4)):
        top = int(10 - 8 * math.sin(math.pi * (x - 12) / 36))
        canvas.rect(x - 2, 8, 4, top, "_")
        canvas.rect(x, top + 8, 1, 52 - top, "ink3")
        canvas.rect(x + 1, top + 8, 1, 52 - top, "gold1" if number % 2 else "ink4")
        canvas.pixel(x, top + 7, "gold3")
        canvas.pixel(x, top + 6, "gold2")
    for y in (22, 50):
        canvas.rect(12, y, 36, 2, "ink3")
        canvas.rect(12, y, 36, 1, "gold1")
    for middle in (21, 39):
        curl = [(middle - 5, 38), (middle, 32), (middle + 5, 38), (middle, 44), (middle - 5, 38)]
        canvas.path([(float(x), float(y)) for x, y in curl], "gold2")
    canvas.rect(30, 18, 1, 42, "ink0")
    canvas.ellipse(30, 36, 3, 3, "gold2")
    canvas.pixel(30, 36, "ink0")
    canvas.pixel(29, 35, "gold4")
    return canvas.outline("ink0")


def stone_bench() -> Canvas:
    """A bench of pale stone on lion's feet."""
    canvas = Canvas(44, 28)
    box(canvas, 2, 6, 40, 8, 5, "ink6", "ink5")
    for x in (5, 33):
        canvas.rect(x, 19, 6, 7, "ink4")
        canvas.rect(x, 19, 2, 7, "ink5")
        canvas.rect(x - 1, 25, 8, 1, "ink3")
    canvas.rect(12, 9, 9, 1, "ink5")
    canvas.rect(26, 11, 6, 1, "ink5")
    for x, y in ((3, 7), (4, 8), (38, 12), (39, 7)):
        canvas.pixel(x, y, "teal2")
    return canvas.outline("ink0")


def bird_bath(ripple: int = 0) -> Canvas:
    """A bird bath that holds a piece of the sky, which stirs a little with `ripple` (0 to 3)."""
    canvas = Canvas(32, 36)
    canvas.rect(13, 14, 6, 16, "ink5")
    canvas.rect(13, 14, 2, 16, "ink6")
    canvas.rect(18, 14, 1, 16, "ink3")
    canvas.rect(12, 20, 8, 2, "ink6")
    canvas.polygon([(10, 30), (22, 30), (24, 34), (8, 34)], "ink5")
    canvas.rect(8, 33, 16, 1, "ink4")
    canvas.ellipse(16, 11, 14, 7, "ink4")
    canvas.ellipse(16, 9, 14, 6.6, "ink6")
    canvas.ellipse(16, 9, 11.5, 4.8, "ink3")
    pool = canvas.ellipse(16, 9.6, 11, 4.2, "blue2")
    canvas.fill(pool & canvas.ellipse_mask(17, 9.6, 6, 2.4), "blue4")
    canvas.fill(pool & canvas.ellipse_mask(17 + (0, 0.6, 0, -0.6)[ripple], 9.4, 3 - ripple % 2, 1.4), "ink8")
    canvas.pixel(9 + (0, 1, 2, 1)[ripple], 9, "blue5")
    canvas.pixel(24 - (0, 1, 2, 1)[ripple], 10, "blue5")
    canvas.polygon([(25, 2), (29, 2), (30, 5), (27, 6), (25, 5)], "mag2")
    canvas.rect(24, 3, 2, 1, "gold2")
    canvas.pixel(26, 3, "ink8")
    canvas.rect(29, 5, 3, 1, "mag1")
    return canvas.outline("ink0")


def pool(ripple: int = 0) -> Canvas:
    """A round pool with a moon in it that is not in the sky; lines of light go to and fro with `ripple` (0 to 3)."""
    canvas = Canvas(84, 50)
    canvas.ellipse(42, 25, 40, 23, "ink4")
    canvas.ellipse(42, 24, 40, 22, "ink6")
    canvas.ellipse(42, 25, 36, 19, "ink3")
    surface = canvas.ellipse(42, 26, 35, 18, "blue1")
    for x, y, rx, ry, color in (
        (42, 29, 31, 14, "blue2"), (44, 27, 14, 8, "blue4"), (44, 26, 11, 6.5, "blue5"), (44, 26, 8, 5, "ink8"),
    ):  # fmt: skip
        canvas.fill(surface & canvas.ellipse_mask(x, y, rx, ry), color)
    if ripple:
        for y in range(19, 36, 3):
            aside = (0, 1, 0, -1)[(ripple + y // 3) % 4]
            band = canvas.cells[y, 20:68].copy()
            canvas.cells[y, 20 + aside : 68 + aside] = band
    canvas.ellipse(47, 27, 2, 1.2, "blue5")
    canvas.ellipse(41.5, 24.5, 1.4, 0.9, "blue5")
    for number, (x, y, long) in enumerate(
        ((16, 22, 6), (24, 34, 8), (60, 20, 7), (62, 34, 6), (36, 39, 8), (30, 17, 5))
    ):
        drift = (0, 1, 2, 1)[(ripple + number) % 4] - (0, 1, 2, 1)[number % 4]
        canvas.rect(x + drift, y, long - abs(drift) // 2, 1, "blue4")
    for x, y in ((20, 28), (66, 27), (56, 38)):
        pad = canvas.ellipse(x, y, 4, 1.8, "teal2")
        canvas.fill(pad & canvas.rect_mask(x, y - 2, 6, 2), "teal3")
        canvas.pixel(x, y - 2, "mag4")
        canvas.pixel(x + 1, y - 1, "mag3")
    for degrees in range(0, 360, 18):
        left = int(42 + 38 * math.cos(math.radians(degrees)))
        top = int(24 + 20.6 * math.sin(math.radians(degrees)))
        canvas.rect(left - 1, top, 1, 2, "ink4")
        canvas.pixel(left + 1, top, "ink7")
    return canvas.outline("ink0")


def bed(dreamt: bool) -> Canvas:
    """The bed one wakes on: a bed of grass and flowers; awake, a mattress put out to air on an old frame."""
    canvas = Canvas(40, 58)
    rail, shine = ("ink5", "ink7") if dreamt else ("ink4", "ink6")
    for y, high in ((4, 18), (40, 16)):
        for x in (2, 36):
            canvas.rect(x, y, 2, high, rail)
            canvas.rect(x, y, 1, high, shine)
            canvas.ellipse(x + 1, y - 1, 2, 2, "gold2" if dreamt else "ink6")
        canvas.path([(3, y + 4), (12, y), (20, y - 1), (28, y), (36, y + 4)], rail)
        for x in (9, 15, 20, 25, 31):
            canvas.rect(x, y + 2, 1, high - 6, rail)
    if dreamt:
        canvas.rect(4, 12, 32, 34, "teal2")
        canvas.round_rect(7, 12, 26, 9, "green2", 3)
        canvas.rect(9, 12, 22, 2, "green3")
        canvas.rect(4, 22, 32, 26, "green1")
        for number, (x, y) in enumerate(
            ((6, 25), (14, 29), (23, 25), (30, 31), (9, 36), (19, 38), (28, 41), (5, 43), (24, 33))
        ):
            colors: dict[str, Color] = {"w": ("mag4", "ink8", "gold3")[number % 3], "g": "gold2"}
            stamp(canvas, x, y, "daisy", colors)
        canvas.rect(4, 22, 32, 2, "green2")
        canvas.rect(4, 46, 32, 3, "green0")
    else:
        canvas.rect(4, 12, 32, 36, "ink7")
        canvas.round_rect(7, 11, 26, 9, "ink8", 3)
        canvas.rect(9, 18, 22, 1, "ink6")
        for x in range(8, 36, 6):
            canvas.rect(x, 22, 1, 25, "blue4")
        for x, y in ((11, 27), (22, 27), (11, 38), (22, 38)):
            canvas.rect(x, y, 2, 1, "ink5")
        canvas.ellipse(26, 41, 5, 2.6, "tan3")
        canvas.rect(4, 47, 32, 3, "ink5")
    for x in (2, 36):
        canvas.rect(x, 40, 2, 16, rail)
        canvas.rect(x, 40, 1, 16, shine)
    canvas.path([(3, 43), (12, 40), (20, 39), (28, 40), (36, 43)], rail)
    canvas.path([(3, 44), (12, 41), (20, 40), (28, 41), (36, 44)], shine)
    return canvas.outline("ink0")


def statue() -> Canvas:
    """The lamplighter in stone: long coat, hat lifted, a lantern held out."""
    canvas = Canvas(38, 64)
    box(canvas, 5, 46, 24, 6, 10, "ink6", "ink5")
    canvas.rect(10, 56, 14, 3, "ink4")
    canvas.rect(10, 56, 14, 1, "ink6")
    coat = canvas.polygon([(12, 22), (22, 22), (26, 49), (8, 49)], "ink5")
    canvas.fill(coat & canvas.rect_mask(8, 22, 7, 28), "ink6")
    canvas.fill(coat & canvas.rect_mask(21, 22, 6, 28), "ink4")
    for x in (14, 18):
        canvas.line(x, 28, x - 1, 48, "ink4")
    canvas.ellipse(17, 17, 5, 5.4, "ink6")
    canvas.polygon([(13, 19), (21, 19), (19, 27), (15, 26)], "ink7")
    canvas.pixel(15, 17, "ink3")
    canvas.pixel(19, 17, "ink3")
    canvas.line(12, 24, 5, 17, "ink5")
    canvas.line(12, 25, 5, 18, "ink4")
    canvas.polygon([(1, 12), (9, 10), (10, 13), (1, 15)], "ink5")
    canvas.rect(3, 8, 5, 4, "ink6")
    canvas.line(22, 24, 30, 22, "ink5")
    canvas.line(22, 25, 30, 23, "ink4")
    canvas.rect(30, 22, 1, 5, "ink3")
    canvas.rect(27, 26, 7, 2, "ink4")
    canvas.rect(28, 28, 5, 7, "gold2")
    canvas.rect(29, 29, 2, 5, "gold4")
    canvas.rect(27, 35, 7, 1, "ink4")
    for x, y in ((9, 48), (10, 47), (12, 40), (6, 47), (26, 48), (13, 22)):
        canvas.pixel(x, y, "teal2")
    return canvas.outline("ink0")
