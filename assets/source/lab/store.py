"""The store, where no visitor goes: boxes, tablets, and one cupboard whose light has gone."""

from assets.source.canvas import Canvas
from assets.source.kit.shapes import box, edged, panel
from assets.source.lab.stamps import stamp


def door_ajar() -> Canvas:
    """The store's door, not shut: STAFF on it, a wedge of folded leaflet under its foot."""
    canvas = Canvas(30, 48)
    canvas.rect(2, 2, 26, 42, "ink6")
    canvas.rect(2, 2, 26, 1, "ink8")
    canvas.rect(2, 2, 1, 42, "ink7")
    canvas.rect(26, 3, 2, 41, "ink4")
    panel(canvas, 5, 5, 18, 13, "blue2")
    canvas.rect(6, 6, 16, 11, "blue1")
    canvas.rect(8, 8, 4, 8, "blue3")
    panel(canvas, 5, 33, 19, 8, "ink5")
    canvas.rect(21, 23, 3, 5, "gold2")
    canvas.rect(21, 23, 1, 5, "gold4")
    canvas.rect(6, 21, 12, 3, "gold3")
    canvas.rect(8, 22, 8, 1, "wood1")
    canvas.rect(2, 43, 26, 2, "ink1")
    canvas.polygon([(20, 45), (27, 42), (28, 45)], "ink8")
    return edged(canvas)


def quiet_cupboard() -> Canvas:
    """A doorway with nothing lit in it: the edge of a shelf, a pail, and then the only dark in the building."""
    canvas = Canvas(44, 50)
    canvas.rect(2, 2, 40, 46, "ink5")
    canvas.rect(2, 2, 40, 1, "ink7")
    canvas.rect(2, 2, 2, 46, "ink6")
    canvas.rect(39, 3, 3, 45, "ink4")
    canvas.rect(6, 6, 32, 42, "ink0")
    canvas.rect(7, 40, 30, 8, "ink1")
    canvas.rect(8, 44, 28, 4, "ink2")
    for y in (17, 29):
        canvas.rect(6, y, 5, 1, "ink2")
        canvas.rect(33, y, 5, 1, "ink1")
    canvas.rect(6, 13, 3, 4, "ink2")
    canvas.rect(7, 25, 3, 4, "ink1")
    canvas.rect(31, 40, 5, 6, "ink2")
    canvas.rect(31, 40, 5, 1, "ink3")
    canvas.line(21, 6, 21, 12, "ink2")
    canvas.ellipse(21.5, 14, 2, 2.6, "ink2")
    canvas.pixel(20, 13, "ink4")
    canvas.rect(12, 2, 20, 3, "ink3")
    canvas.rect(15, 3, 14, 1, "ink4")
    return canvas.outline("ink1")


def cupboard_dark() -> Canvas:
    """The dark that has come a little way out over the floor."""
    canvas = Canvas(36, 14)
    for y in range(14):
        canvas.shade_dithered(canvas.rect_mask(0, y, 36, 1), 0, 1)
    for y in range(14):
        inset = y // 2
        for x in range(inset, 36 - inset):
            if (x * 3 + y * 5) % 7 > y // 2:
                canvas.pixel(x, y, "ink2" if y < 5 else "ink3")
    return canvas


def pillow_rack() -> Canvas:
    """Shelves of Halcyon 4, boxed, and one box open with the pillow halfway out."""
    canvas = Canvas(68, 56)
    canvas.rect(2, 2, 64, 50, "ink4")
    canvas.rect(2, 2, 64, 2, "ink6")
    for x in (2, 33, 63):
        canvas.rect(x, 2, 3, 52, "ink6")
        canvas.rect(x, 2, 1, 52, "ink7")
    for y in (18, 34, 50):
        canvas.rect(2, y, 64, 2, "ink6")
        canvas.rect(2, y + 2, 64, 1, "ink2")
    for row, y in enumerate((6, 22, 38)):
        for column, x in enumerate((6, 19, 37, 50)):
            if (row, column) == (1, 2):
                _open_box(canvas, x, y)
            elif (row, column) != (0, 3):
                canvas.rect(x, y, 12, 12, "wood5")
                canvas.rect(x, y, 12, 3, "gold4")
                canvas.rect(x + 10, y + 3, 2, 9, "wood4")
                stamp(canvas, x + 3, y + 5, "moon", {"m": "blue2"})
    canvas.rect(52, 16, 9, 2, "gold3")
    canvas.rect(52, 14, 9, 1, "gold3")
    return edged(canvas)


def _open_box(canvas: Canvas, x: int, y: int) -> None:
    canvas.rect(x, y + 4, 12, 8, "wood4")
    canvas.rect(x + 1, y + 4, 10, 2, "wood1")
    canvas.ellipse(x + 6, y + 3, 6, 3, "ink8")
    canvas.ellipse(x + 6, y + 3, 3, 1.2, "blue4")


def vending(low: int = 0) -> Canvas:
    """A machine of tablets for keeping awake: rows of three colours, one caught on its coil. Its tube, behind the glass
    at the top, is old: it is `low` by a step now and then."""
    canvas = Canvas(36, 58)
    box(canvas, 3, 3, 30, 6, 46, "ink5", "aub1")
    canvas.rect(3, 10, 30, 2, "aub2")
    canvas.rect(5, 13, 20, 28, "ink1")
    canvas.rect(6, 14, 18, 26, "blue1")
    canvas.rect(6, 14, 18, 1, ("gold4", "gold3", "gold2")[low])
    canvas.rect(6, 15, 18, 1, ("blue3", "blue2", "blue2")[low])
    for row, y in enumerate((16, 22, 28, 34)):
        canvas.rect(6, y + 4, 18, 1, "ink7")
        for column, x in enumerate((8, 13, 18)):
            color = ("gold3", "blue4", "mag3")[(row + column) % 3]
            if (row, column) != (3, 1):
                canvas.rect(x, y, 4, 4, color)
                canvas.rect(x, y, 4, 1, "ink8")
    canvas.rect(14, 37, 4, 3, "blue4")
    canvas.rect(27, 14, 4, 5, "ink1")
    canvas.rect(28, 15, 2, 2, "gold3")
    for y in (22, 25, 28):
        canvas.rect(27, y, 4, 2, "ink7")
    canvas.rect(6, 44, 18, 5, "ink1")
    canvas.rect(7, 45, 16, 1, "ink3")
    canvas.rect(4, 52, 28, 2, "wood1")
    for step in range(8):
        canvas.pixel(21 - step // 2, 15 + step, "blue3")
    return edged(canvas)


def trolley() -> Canvas:
    """A linen trolley, sheets folded in squares."""
    canvas = Canvas(42, 38)
    for x in (5, 34):
        canvas.rect(x, 12, 2, 20, "ink6")
        canvas.rect(x - 1, 32, 4, 3, "ink1")
    canvas.rect(3, 24, 36, 3, "ink6")
    canvas.rect(3, 24, 36, 1, "ink7")
    for x in (6, 20):
        for row in range(3):
            canvas.rect(x, 8 + row * 4, 14, 4, "ink8" if (row + x) % 2 else "blue5")
            canvas.rect(x, 11 + row * 4, 14, 1, "ink6")
    canvas.rect(8, 27, 12, 5, "ink8")
    canvas.rect(8, 31, 12, 1, "ink6")
    canvas.rect(3, 20, 36, 3, "ink6")
    canvas.rect(3, 20, 36, 1, "ink8")
    return edged(canvas)


def crates() -> Canvas:
    """Three boxes for the Expo, one of them sat on."""
    canvas = Canvas(44, 42)
    box(canvas, 3, 18, 22, 7, 14, "wood5", "wood4")
    box(canvas, 24, 16, 17, 8, 16, "gold3", "wood5")
    box(canvas, 8, 4, 22, 7, 11, "wood5", "wood4")
    canvas.rect(8, 6, 22, 3, "wood4")
    for x, y in ((11, 28), (30, 29), (16, 15)):
        stamp(canvas, x, y, "moon", {"m": "wood2"})
    return edged(canvas)


def pail() -> Canvas:
    """A pail and a mop, for the floors that the machines leave out."""
    canvas = Canvas(26, 44)
    canvas.line(20, 3, 13, 30, "wood4")
    canvas.line(21, 3, 14, 30, "wood3")
    canvas.polygon([(3, 25), (19, 25), (17, 40), (5, 40)], "ink6")
    canvas.shade(canvas.polygon_mask([(14, 25), (19, 25), (17, 40), (13, 40)]), -1)
    canvas.ellipse(11, 25, 8, 2.6, "ink7")
    canvas.ellipse(11, 25.4, 6.6, 1.8, "blue3")
    canvas.rect(6, 33, 10, 2, "aub2")
    for x, tall in ((9, 4), (11, 6), (13, 5), (15, 3)):
        canvas.rect(x, 22, 2, tall, "ink8" if x % 4 == 1 else "ink7")
    return edged(canvas)


def shoe() -> Canvas:
    """One shoe, left."""
    canvas = Canvas(14, 10)
    canvas.polygon([(2, 4), (6, 3), (7, 5), (12, 6), (12, 8), (2, 8)], "aub1")
    canvas.rect(2, 8, 10, 1, "wood0")
    canvas.rect(3, 4, 3, 1, "wood0")
    canvas.pixel(8, 5, "ink8")
    return canvas.outline("ink0")
