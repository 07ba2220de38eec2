"""The lobby: a lift, a post that reads breath, and what a visitor is given to look at while waiting."""

from assets.source.canvas import Canvas, stacked
from assets.source.kit.lettering import word
from assets.source.kit.shapes import box, edged, panel
from assets.source.lab.stamps import stamp


def lift() -> Canvas:
    """The lift: two leaves of steel with a moon across them, a floor over it, and a lamp that says HOLD."""
    canvas = Canvas(68, 50)
    canvas.rect(2, 2, 50, 46, "teal1")
    canvas.rect(2, 2, 50, 1, "teal3")
    canvas.rect(2, 2, 1, 46, "teal2")
    canvas.rect(51, 3, 1, 45, "teal0")
    canvas.rect(5, 4, 44, 8, "ink1")
    word(canvas, 9, 4, "41", "gold3")
    for x in range(22, 46, 4):
        canvas.rect(x, 7, 2, 2, "gold2" if x == 42 else "ink3")
    for x in (6, 27):
        canvas.rect(x, 13, 21, 35, "ink6")
        canvas.rect(x, 13, 1, 35, "ink7")
        canvas.rect(x + 1, 13, 20, 1, "ink8")
        canvas.rect(x + 20, 14, 1, 34, "ink5")
        for step in range(11):
            canvas.rect(x + 3 + step, 44 - 2 * step, 3, 2, "ink7")
    moon = canvas.ellipse_mask(27, 27, 9, 9) & ~canvas.ellipse_mask(31, 24.5, 8, 8)
    canvas.fill(moon, "blue3")
    canvas.rect(26, 13, 2, 35, "ink4")
    canvas.rect(5, 46, 44, 2, "gold1")
    panel(canvas, 55, 18, 11, 20, "ink7")
    canvas.rect(57, 20, 7, 6, "ink1")
    canvas.rect(58, 21, 5, 4, "gold3")
    canvas.rect(59, 22, 3, 2, "gold4")
    for y in (29, 33):
        canvas.rect(59, y, 3, 2, "ink4")
    return canvas.outline("ink1")


def hold_sign() -> Canvas:
    """HOLD, lit, over the lift's buttons. It has been on since the building opened."""
    canvas = Canvas(28, 13)
    canvas.rect(1, 1, 26, 11, "wood1")
    canvas.rect(1, 1, 26, 1, "wood3")
    return canvas.outline("ink1")


HOLD_AT = (11, 4)
"""Where the sign's corner lies in the tiles of its letters, px."""
HOLD_MS = (1700, 500)
"""How long its letters are lit, and dark, ms."""


def hold_letters() -> Canvas:
    """The letters of the sign, lit, and below that as they are while they gather themselves."""

    def moment(row: int, _column: int) -> Canvas:
        canvas = Canvas(48, 32)
        word(canvas, HOLD_AT[0] + 4, HOLD_AT[1] + 3, "HOLD", ("gold4", "gold0")[row])
        return canvas

    return stacked(2, 1, 48, 32, moment)


def reader() -> Canvas:
    """A slim post with a plate of glass at the height of a mouth. It reads what you are made of, then lets you in."""
    canvas = Canvas(20, 44)
    canvas.ellipse(10, 40, 7, 2.4, "teal0")
    canvas.rect(7, 15, 6, 25, "ink6")
    canvas.rect(7, 15, 2, 25, "ink8")
    canvas.rect(12, 16, 1, 24, "ink5")
    canvas.rect(7, 30, 6, 1, "gold2")
    canvas.round_rect(3, 2, 14, 14, "ink7", 2)
    canvas.rect(4, 2, 12, 1, "ink8")
    canvas.round_rect(5, 4, 10, 10, "blue1", 1)
    canvas.ellipse(10, 9, 4, 4, "blue3")
    canvas.ellipse(9.6, 8.6, 2.6, 2.6, "blue4")
    canvas.ellipse(9.4, 8.2, 1.2, 1.2, "ink8")
    return edged(canvas)


def gate() -> Canvas:
    """The low gate, one leaf of glass in brass, standing open into the hall, a moon cut into it."""
    canvas = Canvas(34, 34)
    canvas.rect(3, 2, 4, 30, "gold2")
    canvas.rect(3, 2, 1, 30, "gold4")
    canvas.rect(6, 3, 1, 29, "gold0")
    canvas.rect(8, 7, 23, 20, "blue4")
    canvas.rect(8, 7, 23, 2, "gold3")
    canvas.rect(8, 25, 23, 2, "gold1")
    canvas.rect(29, 9, 2, 16, "gold2")
    for step in range(14):
        canvas.rect(10 + step // 2, 23 - step, 3, 1, "blue5")
        canvas.rect(23 + step // 3, 23 - step, 1, 1, "blue5")
    moon = canvas.ellipse_mask(20, 17, 5, 6) & ~canvas.ellipse_mask(22.4, 15.6, 4.2, 5)
    canvas.fill(moon, "ink8")
    return edged(canvas)


def rail() -> Canvas:
    """Three tiles of glass balustrade with a thin brass rail, running north."""
    canvas = Canvas(10, 64)
    canvas.rect(2, 2, 6, 46, "blue3")
    canvas.rect(3, 2, 3, 46, "gold2")
    canvas.rect(3, 2, 1, 46, "gold4")
    canvas.rect(2, 48, 6, 13, "blue4")
    canvas.rect(2, 48, 2, 13, "blue5")
    canvas.rect(3, 46, 3, 2, "gold1")
    for y in (2, 24):
        canvas.rect(2, y, 6, 3, "gold1")
        canvas.rect(2, y, 6, 1, "gold3")
    canvas.rect(2, 60, 6, 2, "gold1")
    return edged(canvas)


def leaflets() -> Canvas:
    """A rack of leaflets: the same face asleep on all of them, and one upside down."""
    canvas = Canvas(34, 48)
    canvas.rect(4, 40, 3, 5, "wood2")
    canvas.rect(27, 40, 3, 5, "wood2")
    canvas.rect(2, 2, 30, 40, "wood4")
    canvas.rect(2, 2, 30, 2, "wood5")
    canvas.rect(30, 4, 2, 38, "wood3")
    canvas.rect(3, 39, 28, 3, "wood2")
    for row, y in enumerate((6, 18, 29)):
        canvas.rect(4, y + 8, 26, 3, "wood3")
        canvas.rect(4, y + 8, 26, 1, "wood5")
        for column, x in enumerate((5, 14, 22)):
            color = ("blue3", "mag3", "teal2", "blue3", "gold2", "mag3", "teal2", "blue3", "gold2")[row * 3 + column]
            canvas.rect(x, y, 7, 8, color)
            canvas.rect(x, y, 7, 1, "ink8")
            head = y + (5 if (row, column) == (1, 1) else 3)
            canvas.rect(x + 2, head, 3, 2, "skin2")
            canvas.rect(x + 2, head + (1 if head > y + 3 else -1), 3, 1, "wood1")
    canvas.rect(13, 18, 2, 8, "wood1")
    return edged(canvas)


def visitors_bench() -> Canvas:
    """A bench for two, pale wood and rust cushions, one of which nobody has ever sat on."""
    canvas = Canvas(64, 32)
    for x in (6, 54):
        canvas.rect(x, 22, 4, 7, "wood2")
    box(canvas, 3, 3, 58, 4, 6, "wood5", "wood4")
    box(canvas, 3, 12, 58, 10, 5, "wood4", "wood3")
    for x, dent in ((5, True), (33, False)):
        canvas.round_rect(x, 10, 26, 11, "aub1", 2)
        canvas.rect(x + 2, 10, 22, 2, "aub2")
        canvas.rect(x + 2, 20, 22, 1, "aub0")
        if dent:
            canvas.ellipse(x + 12, 15, 7, 3, "aub0")
            canvas.ellipse(x + 12, 16, 6, 2.4, "aub1")
    canvas.polygon([(44, 13), (53, 12), (54, 17), (45, 18)], "ink8")
    canvas.rect(46, 14, 4, 2, "blue3")
    return edged(canvas)


def alarm_clock() -> Canvas:
    """Under glass on a plinth: the last alarm clock in Meridian that rings. Two bells, a hammer, and its key."""
    canvas = Canvas(32, 58)
    box(canvas, 3, 32, 26, 8, 16, "wood3", "wood2")
    canvas.rect(3, 32, 26, 1, "wood5")
    panel(canvas, 8, 44, 16, 6, "gold2")
    canvas.rect(10, 46, 12, 1, "wood1")
    canvas.rect(10, 48, 8, 1, "wood1")
    canvas.rect(5, 4, 22, 32, "blue2")
    canvas.rect(6, 5, 20, 30, "blue1")
    canvas.rect(4, 3, 24, 2, "gold2")
    canvas.rect(4, 3, 24, 1, "gold4")
    for x in (4, 27):
        canvas.rect(x, 5, 1, 31, "gold1")
    canvas.rect(9, 31, 14, 4, "aub1")
    canvas.rect(9, 31, 14, 1, "aub2")
    canvas.ellipse(11.5, 13.5, 3.4, 3, "gold2")
    canvas.ellipse(20.5, 13.5, 3.4, 3, "gold1")
    canvas.rect(10, 11, 2, 1, "gold4")
    canvas.rect(15, 9, 2, 4, "gold3")
    canvas.rect(14, 9, 4, 1, "ink7")
    canvas.ellipse(16, 22, 8, 8, "aub2")
    canvas.ellipse(16, 22, 8, 8, "aub1", clip=canvas.rect_mask(16, 14, 12, 20))
    canvas.ellipse(16, 22, 6, 6, "ink8")
    canvas.line(16, 22, 16, 18, "ink1")
    canvas.line(16, 22, 19, 23, "ink1")
    for x, y in ((16, 17), (21, 22), (16, 27), (11, 22)):
        canvas.pixel(x, y, "ink5")
    canvas.rect(10, 29, 2, 2, "gold1")
    canvas.rect(20, 29, 2, 2, "gold1")
    for step in range(7):
        canvas.pixel(22 + step // 3, 7 + step, "blue5")
        canvas.pixel(7, 8 + step, "blue4")
    return edged(canvas)


def water(bubble: int = 0) -> Canvas:
    """A water cooler, in which a `bubble` (0: at rest, 1 to 4) comes up. Behind it, where it leaks, somebody has
    launched a paper boat."""
    canvas = Canvas(24, 48)
    canvas.rect(4, 20, 15, 24, "ink7")
    canvas.rect(4, 20, 2, 24, "ink8")
    canvas.rect(16, 21, 3, 23, "ink6")
    canvas.rect(4, 43, 15, 2, "ink4")
    canvas.rect(6, 26, 11, 8, "ink4")
    canvas.rect(6, 33, 11, 1, "ink8")
    for x, color in ((8, "blue3"), (13, "aub1")):
        canvas.rect(x, 26, 2, 3, color)
    canvas.round_rect(5, 3, 13, 15, "blue4", 3)
    canvas.rect(6, 8, 11, 9, "blue3")
    canvas.rect(6, 8, 11, 1, "blue5")
    canvas.rect(6, 4, 2, 12, "blue5")
    canvas.rect(8, 18, 7, 2, "blue2")
    canvas.rect(19, 22, 3, 12, "ink8")
    canvas.rect(19, 22, 3, 1, "ink6")
    if bubble < 4:
        x, y = ((12, 12), (11, 15), (12, 12), (11, 10))[bubble]
        canvas.ellipse(x, y, 1, 1, "ink8" if bubble != 1 else "blue5")
    else:
        canvas.rect(9, 8, 5, 1, "ink8")
    return edged(canvas)


def paper_boat() -> Canvas:
    """A paper boat, folded out of a leaflet, in a puddle of its own."""
    canvas = Canvas(18, 14)
    canvas.ellipse(9, 10.4, 8, 2.6, "blue3")
    canvas.ellipse(9, 10.2, 6, 1.6, "blue4")
    stamp(canvas, 3, 3, "boat", {"w": "ink8", "g": "ink6"})
    return canvas


def mat() -> Canvas:
    """The mat before the lift, woven with a moon."""
    canvas = Canvas(60, 26)
    canvas.rect(2, 2, 56, 22, "teal0")
    canvas.rect(3, 3, 54, 20, "teal1")
    canvas.rect(6, 6, 48, 14, "teal0")
    moon = canvas.ellipse_mask(30, 13, 6, 6) & ~canvas.ellipse_mask(33, 11.4, 5, 5)
    canvas.fill(moon, "gold2")
    for x in (12, 44):
        canvas.pixel(x, 12, "gold2")
        canvas.pixel(x + 4, 15, "gold2")
    return canvas


def poster() -> Canvas:
    """A lit poster of somebody asleep on a cloud, with a moon that has been paid for."""
    canvas = Canvas(36, 40)
    canvas.rect(2, 2, 32, 36, "ink4")
    canvas.rect(2, 2, 32, 1, "ink6")
    canvas.rect(4, 4, 28, 32, "mag1")
    canvas.gradient(4, 4, 28, 24, ["ink3", "mag0", "mag1", "mag2", "mag3"])
    moon = canvas.ellipse_mask(24, 11, 5, 5) & ~canvas.ellipse_mask(26.4, 9.6, 4.4, 4.4)
    canvas.fill(moon, "gold4")
    for x, rx, y in ((10, 7, 27), (19, 8, 25), (27, 6, 28)):
        canvas.ellipse(x, y, rx, 4, "mag4", clip=canvas.rect_mask(4, 4, 28, 26))
    canvas.ellipse(14, 22, 4, 3.4, "skin2")
    canvas.ellipse(13, 20.4, 4, 2.4, "wood1")
    canvas.rect(14, 23, 2, 1, "wood1")
    canvas.rect(17, 22, 11, 4, "blue3")
    canvas.rect(4, 29, 28, 7, "mag0")
    canvas.rect(8, 31, 20, 1, "mag4")
    canvas.rect(11, 33, 14, 1, "mag2")
    for x, y in ((8, 8), (14, 12), (19, 6), (9, 15)):
        canvas.pixel(x, y, "gold4")
    return edged(canvas)
