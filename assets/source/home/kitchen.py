"""The kitchen: counter, cupboards, fridge, and a table laid for two."""

from assets.source.canvas import Canvas, Color
from assets.source.home.stamps import stamp
from assets.source.kit.shapes import box, edged, panel


def counter() -> Canvas:
    """Sink, bread, hob, coffee, over drawers and an oven."""
    canvas = Canvas(116, 40)
    box(canvas, 2, 8, 112, 11, 19, "wood5", "teal1")
    for x in range(2, 114, 16):
        canvas.rect(x + 15, 21, 1, 16, "teal0")
        canvas.rect(x + 1, 22, 13, 14, "teal2")
        canvas.rect(x + 1, 22, 13, 1, "teal3")
        canvas.rect(x + 13, 23, 1, 13, "teal1")
        canvas.rect(x + 1, 35, 13, 1, "teal1")
        canvas.rect(x + 5, 25, 5, 1, "gold2")
    canvas.rect(2, 36, 112, 2, "ink3")
    _sink(canvas)
    _hob(canvas)
    canvas.rect(47, 11, 13, 6, "wood3")
    canvas.rect(47, 11, 13, 1, "wood4")
    canvas.ellipse(52, 12, 4, 2.4, "gold1")
    canvas.rect(50, 10, 5, 1, "gold2")
    canvas.rect(57, 12, 1, 4, "ink7")
    for x, color in ((5, "teal2"), (10, "gold2"), (15, "mag2")):
        canvas.rect(x, 5, 4, 8, color)
        canvas.rect(x, 4, 4, 1, "ink8")
        canvas.shade(canvas.rect_mask(x, 6, 1, 7), 1)
        canvas.shade(canvas.rect_mask(x + 3, 6, 1, 7), -1)
    canvas.rect(97, 3, 10, 11, "ink6")
    canvas.rect(97, 3, 10, 1, "ink8")
    canvas.rect(97, 4, 1, 10, "ink7")
    canvas.rect(99, 6, 6, 6, "ink1")
    canvas.pixel(105, 5, "blue4")
    canvas.rect(101, 9, 3, 3, "ink8")
    canvas.rect(108, 9, 4, 5, "aub1")
    canvas.rect(108, 9, 4, 1, "wood1")
    canvas.pixel(107, 11, "aub1")
    return edged(canvas)


def _sink(canvas: Canvas) -> None:
    canvas.round_rect(22, 10, 20, 7, "ink5")
    canvas.round_rect(23, 11, 18, 5, "ink4")
    canvas.rect(24, 11, 16, 1, "ink3")
    canvas.rect(31, 4, 2, 7, "ink7")
    canvas.rect(31, 4, 6, 2, "ink8")
    canvas.rect(36, 6, 1, 2, "ink6")
    canvas.ellipse(27, 14, 2.6, 1.6, "ink8")
    canvas.pixel(26, 13, "blue4")


def _hob(canvas: Canvas) -> None:
    canvas.round_rect(66, 9, 26, 9, "ink2")
    canvas.ellipse(73, 14, 4, 2.4, "ink4")
    canvas.ellipse(86, 14, 4, 2.4, "ink4")
    canvas.ellipse(86, 14, 2, 1.2, "red1")
    canvas.rect(66, 22, 14, 14, "ink3")
    canvas.rect(67, 22, 12, 1, "ink6")
    canvas.rect(68, 25, 10, 7, "ink1")
    canvas.rect(69, 27, 5, 1, "gold0")
    canvas.rect(69, 34, 8, 1, "ink5")


def kettle() -> Canvas:
    """The kettle, for the left ring of the hob."""
    canvas = Canvas(24, 17)
    body = canvas.polygon([(7, 7), (10, 5), (15, 5), (18, 7), (19, 14), (6, 14)], "aub1")
    canvas.shade(body & canvas.rect_mask(16, 1, 6, 16), -1)
    canvas.shade(body & canvas.rect_mask(6, 6, 3, 7), 1)
    canvas.rect(10, 5, 6, 1, "aub0")
    canvas.rect(12, 3, 2, 2, "gold2")
    canvas.line(19, 10, 22, 6, "aub1")
    canvas.line(19, 9, 21, 6, "aub2")
    canvas.rect(2, 7, 4, 1, "wood2")
    canvas.rect(2, 8, 1, 4, "wood2")
    return edged(canvas)


def pours() -> Canvas:
    """The kettle, tilted over a cup on its left, and tea that runs."""
    canvas = Canvas(28, 22)
    body = canvas.polygon([(8, 8), (11, 3), (18, 2), (22, 6), (19, 14), (13, 15)], "aub1")
    canvas.shade(body & canvas.rect_mask(11, 11, 12, 6), -1)
    canvas.shade(body & canvas.rect_mask(10, 3, 8, 3), 1)
    canvas.line(15, 2, 20, 4, "aub0")
    canvas.rect(18, 1, 2, 2, "gold2")
    canvas.line(9, 9, 4, 7, "aub1")
    canvas.line(9, 8, 5, 6, "aub2")
    canvas.rect(23, 5, 2, 7, "wood2")
    canvas.rect(21, 12, 3, 1, "wood2")
    edged(canvas)
    canvas.rect(3, 8, 2, 12, "gold2")
    for y in range(8, 20, 3):
        canvas.pixel(3 + y % 2, y, "gold4")
    return canvas


def tea(cup: Color) -> Canvas:
    """A cup of that colour, full."""
    canvas = Canvas(12, 9)
    canvas.rect(2, 2, 7, 6, cup)
    canvas.rect(3, 2, 5, 2, "wood1")
    canvas.rect(9, 4, 1, 2, cup)
    return edged(canvas)


def bowls() -> Canvas:
    """Two bowls where two people sit: the left one scraped clean, the right one hardly begun."""
    canvas = Canvas(42, 13)
    for x, porridge in ((7, False), (34, True)):
        canvas.ellipse(x, 7, 5.4, 3.8, "ink8")
        canvas.ellipse(x, 6.4, 4.2, 2.4, "gold3" if porridge else "ink7")
        canvas.rect(x - 4, 10, 8, 1, "ink6")
    canvas.pixel(33, 6, "gold1")
    canvas.pixel(36, 7, "gold1")
    canvas.pixel(6, 7, "gold3")
    canvas.line(10, 5, 12, 9, "ink6")
    canvas.line(37, 5, 39, 9, "ink6")
    return edged(canvas)


def washed() -> Canvas:
    """The same two, one in the other, on their side in the sink."""
    canvas = Canvas(16, 10)
    canvas.ellipse(8, 6, 5.4, 3, "ink8")
    canvas.ellipse(8, 5.4, 4.2, 1.8, "ink7")
    canvas.ellipse(8.6, 4, 4.6, 2.2, "ink8")
    canvas.ellipse(8.6, 3.6, 3.2, 1.2, "blue4")
    canvas.rect(5, 8, 7, 1, "ink6")
    return edged(canvas)


def bag() -> Canvas:
    """A paper bag of buns, its neck open."""
    canvas = Canvas(14, 14)
    body = canvas.polygon([(3, 4), (11, 4), (12, 12), (2, 12)], "tan2")
    canvas.shade(body & canvas.rect_mask(9, 3, 5, 10), -1)
    canvas.rect(3, 4, 8, 1, "tan3")
    canvas.ellipse(6, 3.6, 2.4, 1.6, "wood4")
    canvas.ellipse(9, 3.4, 2, 1.5, "wood5")
    canvas.pixel(6, 8, "tan0")
    canvas.pixel(7, 9, "tan0")
    return edged(canvas)


def cabinets() -> Canvas:
    """Wall cupboards with a strip of light below."""
    canvas = Canvas(100, 20)
    for x in range(2, 98, 24):
        canvas.rect(x, 2, 24, 14, "ink8")
        canvas.rect(x + 23, 2, 1, 14, "ink5")
        canvas.rect(x + 1, 3, 21, 12, "ink7")
        canvas.rect(x + 2, 4, 20, 11, "ink8")
        canvas.rect(x + 18, 12, 3, 1, "ink4")
    canvas.rect(2, 15, 96, 2, "ink5")
    canvas.rect(2, 17, 96, 1, "blue5")
    return edged(canvas)


def fridge() -> Canvas:
    """A tall fridge; on its upper door a small child's drawing under a magnet: two people and one moon."""
    canvas = Canvas(26, 56)
    canvas.rect(2, 2, 22, 6, "ink8")
    canvas.rect(2, 8, 22, 44, "ink7")
    canvas.rect(2, 8, 22, 1, "ink8")
    canvas.rect(2, 9, 1, 42, "ink8")
    canvas.rect(22, 9, 2, 43, "ink6")
    canvas.rect(2, 28, 22, 1, "ink4")
    canvas.rect(2, 29, 22, 1, "ink8")
    canvas.rect(4, 17, 1, 9, "ink4")
    canvas.rect(4, 32, 1, 10, "ink4")
    canvas.rect(2, 51, 22, 2, "ink3")
    canvas.rect(8, 11, 13, 14, "ink8")
    canvas.rect(8, 24, 13, 1, "ink6")
    canvas.rect(9, 12, 11, 8, "blue3")
    canvas.rect(9, 20, 11, 3, "green2")
    canvas.rect(16, 13, 2, 2, "gold3")
    for x, top, color in ((11, 16, "aub1"), (15, 18, "gold2")):
        canvas.rect(x, top, 2, 22 - top, color)
        canvas.pixel(x, top - 1, "skin2")
        canvas.pixel(x + 1, top - 1, "ink1")
    canvas.pixel(14, 19, "skin2")
    canvas.rect(13, 10, 3, 2, "red1")
    canvas.rect(8, 33, 6, 7, "gold4")
    canvas.line(9, 35, 12, 35, "ink6")
    canvas.line(9, 37, 11, 37, "ink6")
    canvas.pixel(11, 33, "teal2")
    canvas.rect(16, 36, 5, 5, "mag4")
    canvas.line(17, 38, 19, 38, "mag2")
    canvas.pixel(18, 36, "red1")
    return edged(canvas)


def table() -> Canvas:
    """Laid for two, with cups for three: at the left end juice, at the right toast, not touched; jam between."""
    canvas = Canvas(56, 42)
    box(canvas, 3, 5, 50, 20, 5, "wood4", "wood3")
    for x in (5, 47):
        canvas.rect(x, 31, 4, 8, "wood2")
        canvas.rect(x, 31, 1, 8, "wood3")
    for x, y, length in ((8, 23, 12), (24, 21, 10), (26, 17, 6), (36, 23, 13), (22, 7, 5)):
        canvas.shade(canvas.rect_mask(x, y, length, 1), -1)
    for x in (5, 35):
        canvas.rect(x, 8, 16, 13, "teal2")
        canvas.rect(x, 8, 16, 1, "teal3")
        canvas.rect(x, 20, 16, 1, "teal1")
    canvas.rect(18, 6, 4, 6, "blue5")
    canvas.rect(18, 8, 4, 4, "gold2")
    canvas.rect(21, 7, 1, 5, "gold1")
    canvas.ellipse(47, 18, 4.4, 2.8, "ink7")
    canvas.ellipse(47, 17.6, 3.6, 2, "ink8")
    canvas.round_rect(45, 15, 5, 4, "wood4")
    canvas.rect(46, 15, 3, 1, "wood5")
    canvas.rect(46, 16, 2, 1, "gold2")
    for x, y, color in ((6, 6, "gold3"), (44, 6, "blue4"), (34, 5, "ink8")):
        canvas.rect(x, y, 6, 5, color)
        canvas.rect(x + 1, y, 4, 1, "wood1")
        canvas.rect(x - 1, y + 2, 1, 2, color)
        canvas.rect(x + 5, y + 1, 1, 4, "ink6")
        canvas.rect(x + 1, y + 5, 4, 1, "ink6")
    panel(canvas, 24, 9, 5, 6, "red0")
    canvas.rect(24, 8, 5, 2, "ink8")
    canvas.rect(25, 12, 3, 1, "gold4")
    canvas.rect(30, 11, 3, 4, "ink8")
    canvas.rect(30, 11, 3, 1, "blue5")
    canvas.rect(31, 7, 1, 4, "green2")
    stamp(canvas, 30, 5, "glint", {"y": "mag4", "Y": "gold3"})
    return edged(canvas)


def chair_up() -> Canvas:
    """A chair seen from behind, pushed in from the south."""
    canvas = Canvas(20, 28)
    canvas.rect(3, 3, 14, 13, "wood4")
    canvas.rect(3, 3, 14, 1, "wood5")
    canvas.rect(5, 6, 10, 8, "wood2")
    for x in (6, 9, 12):
        canvas.rect(x, 5, 2, 10, "wood4")
        canvas.rect(x, 5, 1, 10, "wood5")
    canvas.rect(3, 16, 14, 3, "wood3")
    for x in (3, 15):
        canvas.rect(x, 19, 2, 6, "wood2")
    return edged(canvas)


def chair_down() -> Canvas:
    """A chair that faces us, with a teal cushion."""
    canvas = Canvas(20, 30)
    canvas.rect(3, 2, 14, 9, "wood3")
    canvas.rect(3, 2, 14, 1, "wood5")
    canvas.rect(5, 5, 10, 5, "wood2")
    canvas.rect(8, 4, 1, 7, "wood3")
    canvas.rect(11, 4, 1, 7, "wood3")
    canvas.rect(3, 11, 14, 7, "teal2")
    canvas.rect(3, 11, 14, 1, "teal3")
    canvas.rect(3, 18, 14, 2, "wood3")
    for x in (3, 15):
        canvas.rect(x, 20, 2, 7, "wood2")
    return edged(canvas)


def arc_lamp() -> Canvas:
    """A lamp on a bent stem: it stands behind the corner of a table and hangs its shade over the middle of it."""
    canvas = Canvas(72, 60)
    for offset, color in ((0, "ink4"), (1, "ink6")):
        canvas.path([(7 + offset, 54), (7 + offset, 28), (14, 10 + offset), (32, 3 + offset), (49, 12)], color)
    canvas.ellipse(8, 55, 6, 2.4, "ink3")
    canvas.ellipse(8, 54, 5, 1.6, "ink5")
    canvas.rect(48, 11, 2, 4, "ink4")
    canvas.polygon([(45, 14), (53, 14), (60, 25), (38, 25)], "aub1")
    canvas.polygon([(45, 14), (48, 14), (44, 25), (38, 25)], "aub2")
    canvas.polygon([(51, 14), (53, 14), (60, 25), (55, 25)], "aub0")
    canvas.ellipse(49, 25, 10.5, 2.4, "gold3")
    canvas.ellipse(49, 25.4, 6, 1.4, "gold4")
    return edged(canvas)
