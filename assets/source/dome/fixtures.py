"""What stands in the dark: seats that face the middle, the machine, a lantern, a bell, a table with a book."""

from assets.source.canvas import Canvas, Color
from assets.source.kit.shapes import box, panel

SEAT = 18, 22
"""Width and height of a seat, px."""


def _seat(rows: tuple[tuple[int, int, int, int, Color], ...]) -> Canvas:
    canvas = Canvas(*SEAT)
    for x, y, wide, high, color in rows:
        canvas.round_rect(x, y, wide, high, color, 1)
    return canvas


def seat_front() -> Canvas:
    """Seen from the front, tipped up: plush, a brass number."""
    canvas = _seat(((2, 1, 14, 12, "mag1"), (3, 11, 12, 6, "mag2"), (1, 8, 2, 10, "wood2"), (15, 8, 2, 10, "wood2")))
    canvas.rect(3, 1, 12, 1, "mag2")
    canvas.rect(4, 3, 10, 1, "mag2")
    canvas.rect(3, 16, 12, 2, "mag0")
    canvas.rect(8, 13, 2, 2, "gold0")
    canvas.rect(4, 18, 2, 3, "ink2")
    canvas.rect(12, 18, 2, 3, "ink2")
    return canvas.outline("ink0")


def seat_back() -> Canvas:
    """Seen from behind: the shell, and starlight along its upper edge."""
    canvas = _seat(((2, 2, 14, 15, "wood1"), (1, 9, 2, 8, "wood2"), (15, 9, 2, 8, "wood2")))
    canvas.rect(3, 2, 12, 1, "mag2")
    canvas.rect(4, 1, 10, 1, "mag1")
    canvas.rect(4, 5, 10, 1, "wood2")
    canvas.rect(3, 15, 12, 2, "wood0")
    canvas.rect(4, 17, 2, 4, "ink2")
    canvas.rect(12, 17, 2, 4, "ink2")
    return canvas.outline("ink0")


def seat_side() -> Canvas:
    """Seen from its left, facing right: the shell, the plush, an arm."""
    canvas = _seat(((2, 1, 5, 16, "wood1"), (4, 2, 4, 13, "mag1"), (5, 12, 11, 5, "mag1"), (5, 8, 10, 3, "wood2")))
    canvas.rect(3, 1, 4, 1, "mag2")
    canvas.rect(2, 2, 1, 14, "wood2")
    canvas.rect(7, 12, 9, 2, "mag2")
    canvas.rect(6, 8, 9, 1, "wood3")
    canvas.rect(13, 10, 2, 3, "wood2")
    canvas.rect(4, 17, 2, 4, "ink2")
    canvas.rect(13, 17, 2, 4, "ink2")
    return canvas.outline("ink0")


def seat_left() -> Canvas:
    """Seen from its right, facing left."""
    return seat_side().flipped()


def projector() -> Canvas:
    """The machine: two spheres full of lenses at the ends of a cage, on a trestle."""
    canvas = Canvas(74, 92)
    for x, end in ((22, 8), (48, 60)):
        canvas.polygon([(x, 46), (x + 5, 46), (end + 6, 88), (end, 88)], "ink3")
        canvas.line(x, 46, end, 88, "ink5")
    canvas.rect(10, 70, 54, 3, "ink3")
    canvas.rect(10, 70, 54, 1, "ink5")
    canvas.rect(20, 40, 34, 12, "ink3")
    canvas.rect(20, 40, 34, 1, "ink5")
    canvas.rect(20, 51, 34, 1, "ink1")
    for x in range(22, 54, 5):
        canvas.rect(x, 42, 1, 9, "ink5")
    for cy in (22, 66):
        ball = canvas.ellipse(37, cy, 19, 19, "ink3")
        canvas.fill(ball & canvas.ellipse_mask(33, cy - 4, 13, 13), "ink4")
        canvas.fill(ball & canvas.ellipse_mask(31, cy - 7, 6, 6), "ink5")
        canvas.shade(ball & ~canvas.ellipse_mask(35.5, cy - 1.5, 18.5, 18.5), -1)
        canvas.fill(ball & canvas.rect_mask(0, cy - 1, 74, 2), "ink2")
        for dx, dy in ((-11, -8), (-2, -13), (8, -9), (13, -2), (-13, 5), (-4, 6), (6, 5), (-7, 12), (3, 13), (11, 10)):
            canvas.ellipse(37 + dx, cy + dy, 2.2, 2.2, "ink1")
            canvas.pixel(36 + dx, cy + dy - 1, "blue5")
            canvas.pixel(37 + dx, cy + dy - 1, "blue4")
    canvas.rect(33, 41, 8, 8, "wood2")
    canvas.rect(34, 42, 6, 6, "gold0")
    canvas.pixel(36, 44, "gold3")
    return canvas.outline("ink0")


def lantern() -> Canvas:
    """A ship's lantern on the floor: the one light that is allowed."""
    canvas = Canvas(18, 26)
    canvas.path([(5, 8), (9, 1), (13, 8)], "ink4")
    canvas.rect(5, 7, 8, 3, "wood3")
    canvas.rect(4, 10, 10, 11, "gold3")
    canvas.rect(6, 11, 6, 9, "gold4")
    canvas.ellipse(9, 16, 1.6, 3, "ink8")
    for x in (4, 8, 13):
        canvas.rect(x, 10, 1, 11, "wood1")
    canvas.rect(3, 21, 12, 3, "wood3")
    canvas.rect(3, 21, 12, 1, "wood4")
    return canvas.outline("ink0")


def desk() -> Canvas:
    """The keeper's desk: a curfew bell, a candle that is out, a book left open."""
    canvas = Canvas(56, 42)
    box(canvas, 2, 14, 52, 12, 13, "wood3", "wood2")
    for x in (6, 30):
        panel(canvas, x, 29, 20, 7, "wood2")
        canvas.rect(x + 9, 32, 2, 1, "gold1")
    canvas.polygon([(8, 22), (10, 10), (18, 10), (20, 22)], "gold1")
    canvas.rect(9, 11, 2, 10, "gold3")
    canvas.rect(6, 21, 16, 2, "gold0")
    canvas.rect(13, 7, 2, 3, "gold0")
    canvas.polygon([(26, 19), (34, 17), (42, 19), (42, 24), (34, 22), (26, 24)], "ink7")
    canvas.line(34, 17, 34, 22, "ink5")
    canvas.rect(28, 20, 4, 1, "ink5")
    canvas.rect(36, 20, 4, 1, "ink5")
    canvas.rect(47, 12, 3, 9, "ink7")
    canvas.rect(45, 21, 7, 2, "gold0")
    canvas.pixel(48, 11, "ink2")
    return canvas.outline("ink0")
