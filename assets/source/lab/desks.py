"""The warm corner: two desks, one knitted at and one exact, and what colleagues leave about."""

import random

from assets.source.canvas import Canvas, stacked
from assets.source.kit.shapes import box, edged, panel, woven

STEAMS, STEAM_MS = 4, 260
"""Pictures of the urn's steam, and how long each is shown, ms."""


def bisi_desk() -> Canvas:
    """Bisi's desk: reports in a tray, a tin of biscuits, a mug with a sheep on it, and the scarf, which comes down the
    front and lies along the floor: flat rows for as far as anybody can see, and then hills."""
    canvas = Canvas(78, 60)
    box(canvas, 3, 12, 58, 17, 15, "wood4", "wood3")
    for x, y, length in ((6, 26, 12), (26, 15, 14), (44, 25, 10)):
        canvas.rect(x, y, length, 1, "wood3")
    canvas.rect(24, 32, 18, 11, "wood0")
    for y in (31, 38):
        panel(canvas, 5, y, 18, 6, "wood4")
        canvas.rect(12, y + 2, 5, 1, "gold2")
    canvas.rect(5, 12, 15, 6, "ink5")
    canvas.rect(5, 6, 15, 10, "ink8")
    canvas.rect(7, 4, 14, 9, "ink7")
    canvas.rect(6, 5, 14, 9, "ink8")
    for y in (7, 9, 11):
        canvas.rect(8, y, 10, 1, "ink6")
    canvas.rect(5, 16, 15, 2, "ink4")
    _tin(canvas, 24, 10)
    _mug(canvas, 14, 21)
    _scarf(canvas)
    return edged(canvas)


def _tin(canvas: Canvas, x: int, y: int) -> None:
    canvas.rect(x, y + 3, 15, 7, "red0")
    canvas.ellipse(x + 7.5, y + 3, 7.5, 3.2, "red1")
    canvas.ellipse(x + 7.5, y + 3, 5.6, 2, "wood1")
    for dx in (4, 7, 10):
        canvas.rect(x + dx - 1, y + 2, 3, 2, "wood5")
    canvas.rect(x + 1, y + 6, 13, 1, "gold3")


def _mug(canvas: Canvas, x: int, y: int) -> None:
    canvas.rect(x, y, 6, 7, "teal3")
    canvas.rect(x, y, 6, 1, "wood1")
    canvas.rect(x + 6, y + 2, 1, 3, "teal3")
    canvas.rect(x + 1, y + 3, 3, 2, "ink8")
    canvas.pixel(x + 4, y + 3, "ink2")


def _scarf(canvas: Canvas) -> None:
    """Plain teal wool over the front of the desk and in folds along the floor. The rows of the last fold are hills."""
    canvas.rect(44, 15, 14, 33, "teal2")
    _stitches(canvas, 45, 17, 12, 31)
    canvas.rect(44, 15, 1, 33, "teal3")
    canvas.rect(57, 16, 1, 32, "teal1")
    canvas.rect(44, 29, 14, 1, "teal3")
    for number, (x, y, wide) in enumerate(((42, 43, 27), (47, 48, 28), (40, 53, 32))):
        canvas.round_rect(x, y, wide, 6, "teal2", 2)
        canvas.rect(x + 2, y, wide - 4, 1, "teal3")
        canvas.rect(x + 2, y + 5, wide - 4, 1, "teal0")
        canvas.rect(x + (0 if number % 2 else wide - 1), y + 2, 1, 2, "teal0")
        for step in range(x + 2, x + wide - 2, 2):
            rise = (0, 1, 2, 2, 1, 0)[step // 2 % 6] if number == 2 else 1
            canvas.rect(step, y + 3 - rise, 1, 1, "teal3")
            canvas.rect(step, y + 4 - rise, 1, 1, "teal1")
    for y in range(54, 59, 2):
        canvas.rect(72, y, 3, 1, "teal3")
    canvas.line(40, 9, 52, 17, "wood5")
    canvas.line(63, 8, 50, 17, "wood5")
    canvas.rect(39, 8, 2, 2, "aub2")
    canvas.rect(63, 7, 2, 2, "aub2")


def _stitches(canvas: Canvas, x: int, y: int, width: int, height: int) -> None:
    """Knitting, right side out: columns of small hooks."""
    for row in range(y, y + height):
        for column in range(x, x + width):
            if (row + (1, 0, 0, 1)[(column - x) % 4]) % 3 == 0:
                canvas.pixel(column, row, "teal1" if row % 2 else "teal3")


def knitting() -> Canvas:
    """A basket of wool in four colours, all but one of them unopened."""
    canvas = Canvas(28, 24)
    for x, y, color in ((8, 8, "gold2"), (15, 6, "teal2"), (20, 9, "aub2"), (12, 10, "mag3")):
        canvas.ellipse(x, y, 5, 4.4, color)
        canvas.path([(x - 3.0, y + 1.0), (float(x), y - 2.0), (x + 3.0, y + 1.0)], "ink7" if color == "mag3" else color)
        canvas.shade(canvas.ellipse_mask(x + 1, y + 2, 3, 2) & canvas.color_mask(color), -1)
    canvas.polygon([(2, 11), (26, 11), (23, 21), (5, 21)], "wood4")
    canvas.rect(2, 10, 24, 2, "wood5")
    for x in range(4, 24, 4):
        canvas.rect(x, 13, 2, 2, "wood3")
        canvas.rect(x + 2, 16, 2, 2, "wood3")
        canvas.rect(x, 19, 2, 1, "wood3")
    return edged(canvas)


def noise_drawer() -> Canvas:
    """Four drawers, A to Z; the one marked N will not shut."""
    canvas = Canvas(34, 54)
    box(canvas, 3, 6, 28, 9, 37, "ink6", "ink5")
    for number, y in enumerate((17, 25, 41)):
        panel(canvas, 5, y, 24, 7, "ink6")
        canvas.rect(14, y + 4, 6, 1, "ink3")
        canvas.rect(8, y + 2, 4, 2, "ink8")
        canvas.pixel(9 + number, y + 2, "ink4")
    canvas.rect(3, 33, 28, 3, "ink2")
    for x in range(5, 29, 3):
        canvas.rect(x, 31 - x % 2, 3, 4, "ink8" if x % 4 else "gold4")
        canvas.rect(x + 2, 32 - x % 2, 1, 3, "ink7")
    canvas.polygon([(22, 28), (28, 30), (27, 35), (20, 34)], "ink8")
    panel(canvas, 3, 35, 28, 9, "ink7")
    canvas.rect(14, 40, 6, 1, "ink3")
    canvas.rect(7, 37, 5, 5, "gold4")
    canvas.line(8, 41, 8, 38, "red0")
    canvas.line(8, 38, 10, 41, "red0")
    canvas.line(10, 41, 10, 38, "red0")
    canvas.rect(8, 2, 16, 6, "wood4")
    canvas.rect(8, 2, 16, 1, "wood5")
    canvas.rect(9, 7, 14, 1, "wood2")
    for x in (10, 14, 19):
        canvas.rect(x, 1, 3, 2, "ink8")
    return edged(canvas)


def lab_desk(night: int = 0) -> Canvas:
    """Nora's desk: three screens in line to the pixel, pencils by length, one cup, room for one photograph. The screens
    show one `night` (0 to 3) after another."""
    canvas = Canvas(118, 50)
    box(canvas, 3, 17, 112, 15, 15, "ink8", "ink6")
    canvas.rect(30, 34, 58, 13, "ink2")
    canvas.rect(30, 34, 58, 1, "ink1")
    for x in (5, 89):
        for y in (34, 41):
            panel(canvas, x, y, 24, 6, "ink7")
            canvas.rect(x + 10, y + 2, 5, 1, "gold2")
    for number, x in enumerate((7, 36, 65)):
        canvas.rect(x + 12, 16, 3, 4, "ink4")
        canvas.rect(x + 8, 20, 11, 1, "ink4")
        canvas.round_rect(x, 2, 27, 15, "ink2")
        canvas.rect(x + 1, 3, 25, 12, "blue1")
        canvas.rect(x + 1, 3, 25, 1, "blue2")
        if number == 1:
            ring = canvas.ellipse_mask(x + 13, 9.5, 7, 4.4) & ~canvas.ellipse_mask(x + 13, 9.5, 5.6, 3)
            canvas.fill(ring, "blue4")
            canvas.rect(x + 12, 9, 3, 1, "blue5" if night < 2 else "blue4")
        elif number == 0:
            heights = (6, 2, 7, 3, 8, 7, 2)
            curve = [(x + 2.0 + min(23, 4 * step), 4.0 + heights[(step + night) % 7]) for step in range(7)]
            canvas.path(curve, "blue4", smooth=False)
        else:
            for bar, tall in enumerate((3, 6, 5, 8, 6, 7, 2)):
                tall += (0, 1, 0, -1)[(bar + night) % 4] if night else 0
                canvas.rect(x + 3 + bar * 3, 14 - tall, 2, tall, "mag3" if bar == 6 else "blue3")
    canvas.round_rect(38, 24, 23, 6, "ink5")
    for x in range(40, 59, 3):
        canvas.rect(x, 25, 2, 1, "ink7")
        canvas.rect(x, 27, 2, 1, "ink7")
    for number, x in enumerate(range(74, 86, 3)):
        canvas.rect(x, 24, 1, 7 - number, ("gold2", "blue2", "red1", "ink4")[number])
    canvas.rect(16, 23, 6, 6, "aub1")
    canvas.rect(16, 23, 6, 1, "wood0")
    canvas.rect(22, 25, 1, 2, "aub1")
    return edged(canvas)


def telephone(lower: int = 0, rings: bool = False) -> Canvas:
    """A cream telephone; one that `rings` jumps its handset, less so the `lower` it is, and is heard to both sides."""
    canvas = Canvas(23, 16)
    canvas.polygon([(7, 8), (15, 8), (18, 14), (4, 14)], "tan3")
    canvas.rect(4, 13, 15, 2, "tan2")
    canvas.ellipse(11, 11, 2.6, 1.8, "ink6")
    canvas.pixel(11, 11, "tan3")
    canvas.rect(17, 13, 1, 1, "red1")
    top = 3 + lower if rings else 5
    canvas.rect(5, top, 13, 2, "tan3")
    for x in (4, 16):
        canvas.rect(x, top, 3, 4, "tan3")
        canvas.rect(x, top + 3, 3, 1, "tan2")
    edged(canvas)
    for away in range(2 - lower if rings else 0):
        for x in (2 - 2 * away, 20 + 2 * away):
            canvas.rect(x, 4 - away, 1, 4 + 2 * away, "gold4")
    return canvas


def rings(picture: int) -> Canvas:
    """The telephone as it rings, at its loudest (0), less so (1), and between (2)."""
    return telephone(picture, True)


RINGS = ((0, 110), (1, 110), (0, 110), (1, 110), (0, 110), (1, 110), (2, 900))
"""How it rings: (picture, ms)."""


def lab_photo() -> Canvas:
    """A framed photograph: a small girl with a lantern, lit by nothing else."""
    canvas = Canvas(22, 24)
    panel(canvas, 2, 2, 18, 20, "gold1")
    canvas.rect(4, 4, 14, 16, "ink2")
    canvas.ellipse(12.5, 14, 5, 4.6, "wood2", clip=canvas.rect_mask(4, 4, 14, 16))
    canvas.rect(8, 11, 5, 8, "gold2")
    canvas.ellipse(10.5, 9.6, 2.6, 2.6, "skin2")
    canvas.ellipse(10.5, 8.4, 3, 2, "ink0")
    canvas.rect(14, 12, 3, 5, "gold4")
    canvas.rect(14, 11, 3, 1, "wood1")
    canvas.rect(13, 13, 1, 1, "skin2")
    return edged(canvas)


def curves() -> Canvas:
    """The big board: twelve nights, a curve each, eleven with hills and one as flat as a road."""
    canvas = Canvas(88, 40)
    canvas.rect(2, 2, 84, 34, "wood3")
    canvas.rect(2, 2, 84, 1, "wood5")
    canvas.rect(4, 4, 80, 30, "ink1")
    rng = random.Random(7)
    for number in range(12):
        x, y = 6 + number % 4 * 20, 6 + number // 4 * 10
        canvas.rect(x, y, 17, 8, "blue0")
        canvas.rect(x, y + 8, 17, 1, "blue1")
        if number == 6:
            canvas.rect(x, y, 17, 8, "mag0")
            canvas.rect(x + 1, y + 5, 15, 1, "mag4")
        else:
            heights = [rng.choice((1, 2, 4, 6)) for _ in range(6)]
            curve = [(x + 1.0 + step * 3, y + float(tall)) for step, tall in enumerate(heights)]
            canvas.path(curve, "blue4" if number % 3 else "teal3", smooth=False)
    canvas.rect(2, 36, 84, 2, "wood2")
    for x, color in ((12, "red1"), (20, "blue3"), (70, "ink8")):
        canvas.rect(x, 35, 6, 1, color)
    canvas.rect(66, 3, 6, 6, "gold3")
    canvas.rect(67, 5, 4, 1, "gold0")
    return edged(canvas)


def coat_hooks() -> Canvas:
    """White coats on numbered hooks, and among them one plum cardigan with a darned elbow."""
    canvas = Canvas(52, 38)
    canvas.rect(2, 2, 48, 4, "wood4")
    canvas.rect(2, 2, 48, 1, "wood5")
    canvas.rect(2, 5, 48, 1, "wood2")
    for x, foot, dark, middle, light in (
        (3, 34, "ink6", "ink7", "ink8"), (14, 35, "ink6", "ink7", "ink8"), (26, 29, "mag0", "mag1", "mag2"),
        (38, 34, "ink6", "ink7", "ink8"),
    ):  # fmt: skip
        outline = [(x + 4.5, 4.0), (x + 7.5, 4.0), (x + 11.0, 10.0), (x + 11.0, float(foot)), (x, float(foot)), (x, 10)]
        coat = canvas.polygon(outline, middle, smooth=True)
        canvas.shade(coat & canvas.rect_mask(x + 8, 0, 6, 40), -1)
        canvas.rect(x + 2, 10, 1, foot - 13, light)
        canvas.rect(x + 6, 9, 1, foot - 10, dark)
        canvas.rect(x + 5, 3, 1, 3, "gold3")
    canvas.rect(27, 18, 3, 2, "teal3")
    canvas.rect(40, 15, 3, 4, "blue3")
    canvas.rect(16, 16, 4, 3, "gold3")
    return edged(canvas)


def kettle_corner() -> Canvas:
    """A tea trolley that stopped here once: an urn, mugs in a row by size, a tea towel, milk below."""
    canvas = Canvas(54, 50)
    for x in (5, 46):
        canvas.rect(x, 20, 3, 24, "wood2")
        canvas.rect(x, 20, 1, 24, "wood4")
        canvas.ellipse(x + 1.5, 45, 2.6, 2.6, "ink1")
        canvas.pixel(x + 1, 44, "ink5")
    canvas.rect(5, 36, 44, 4, "wood3")
    canvas.rect(5, 36, 44, 1, "wood5")
    for x, color in ((10, "ink8"), (17, "ink8"), (33, "blue4")):
        canvas.rect(x, 28, 5, 8, color)
        canvas.rect(x + 1, 27, 3, 1, "red1" if color == "ink8" else "ink8")
        canvas.shade(canvas.rect_mask(x + 4, 28, 1, 8), -1)
    box(canvas, 3, 15, 48, 8, 4, "wood5", "wood4")
    urn = canvas.polygon([(6, 7), (9, 3), (17, 3), (20, 7), (20, 20), (6, 20)], "ink6")
    canvas.shade(urn & canvas.rect_mask(6, 3, 4, 20), 2)
    canvas.shade(urn & canvas.rect_mask(17, 3, 4, 20), -1)
    canvas.rect(11, 1, 4, 2, "wood1")
    canvas.rect(12, 15, 3, 3, "gold2")
    canvas.pixel(8, 18, "gold4")
    canvas.rect(6, 19, 15, 2, "ink3")
    x = 23
    for number, color in enumerate(("aub1", "teal2", "gold2", "mag2", "blue3")):
        size = 7 - number
        canvas.rect(x, 22 - size, size - 1, size, color)
        canvas.shade(canvas.rect_mask(x, 22 - size, size - 1, 1), 1)
        canvas.pixel(x + size - 1, 24 - size, color)
        x += size + 1
    canvas.rect(41, 24, 7, 11, "ink8")
    canvas.rect(41, 27, 7, 1, "red1")
    canvas.rect(41, 32, 7, 1, "red1")
    return edged(canvas)


def steam() -> Canvas:
    """What rises from the urn, in STEAMS pictures one below the other."""

    def moment(row: int, _column: int) -> Canvas:
        canvas = Canvas(16, 16)
        for wisp, x in enumerate((11, 14)):
            for y in range(14, 3, -1):
                age = (14 - y + 3 * wisp + 2 * row) % 8
                sway = (0, 1, 1, 0, -1, -1)[(y + row + wisp) % 6]
                if age < 5 - wisp:
                    canvas.pixel(x + sway, y, "ink8" if y > 9 else "ink7")
        return canvas

    return stacked(STEAMS, 1, 16, 16, moment)


def rug() -> Canvas:
    """A rag rug from somebody's home, that Facilities have asked about twice."""
    canvas = Canvas(112, 48)
    rng = random.Random(16)
    canvas.ellipse(56, 24, 54, 22, "blue0")
    for inset, color in ((1, "blue1"), (5, "ink7"), (8, "blue2"), (12, "gold2"), (15, "blue1"), (19, "ink7")):
        canvas.ellipse(56, 24, 54 - inset * 1.4, 22 - inset, color)
    for _ in range(260):
        x, y = rng.randrange(112), rng.randrange(48)
        canvas.shade(canvas.rect_mask(x, y, 3, 1) & canvas.drawn, rng.choice((-1, 1)))
    return woven(canvas)


def cork_board() -> Canvas:
    """Pinned cork: a tram timetable, a child's drawing of a pod with wheels, a card that says NINE in wool."""
    canvas = Canvas(40, 30)
    canvas.rect(2, 2, 36, 26, "wood3")
    canvas.rect(4, 4, 32, 22, "wood5")
    for x, y, wide, high, color in (
        (6, 6, 9, 12, "ink8"), (17, 5, 11, 8, "gold4"), (18, 15, 8, 9, "mag4"), (29, 8, 6, 10, "blue4"),
    ):  # fmt: skip
        canvas.rect(x, y, wide, high, color)
        canvas.rect(x, y + high - 1, wide, 1, "wood3")
        canvas.pixel(x + wide // 2, y, "red1")
    for y in (9, 11, 13, 15):
        canvas.rect(7, y, 7 if y % 4 else 5, 1, "ink6")
    canvas.ellipse(22, 9, 3.4, 2, "blue3")
    canvas.pixel(20, 11, "ink1")
    canvas.pixel(24, 11, "ink1")
    canvas.line(20, 20, 24, 20, "mag1")
    return edged(canvas)
