"""What stands about in streets: lamps, benches, stalls, railings, planters, a tram."""

import random

from assets.source.canvas import Canvas, Color
from assets.source.kit.exteriors.openings import Face, glass
from assets.source.kit.exteriors.shops import Goods
from assets.source.kit.exteriors.states import State, faded
from assets.source.kit.lettering import word
from assets.source.kit.shapes import box

TRAM = (160, 58)
"""Width and height of a tram, px."""


def lamp(state: State) -> Canvas:
    """A street lamp: a basket of flowers hangs on it under paint, nothing burns in it without."""
    canvas = Canvas(24, 66)
    post: Color = "teal1" if state.painted else "ink3"
    canvas.rect(11, 16, 3, 46, post)
    canvas.shade(canvas.rect_mask(11, 16, 1, 46), 1)
    canvas.shade(canvas.rect_mask(13, 16, 1, 46), -1)
    canvas.rect(9, 56, 7, 7, post)
    canvas.shade(canvas.rect_mask(9, 56, 7, 1), 1)
    canvas.rect(8, 62, 9, 3, post)
    canvas.shade(canvas.rect_mask(8, 64, 9, 1), -1)
    canvas.rect(9, 30, 7, 2, post)
    canvas.polygon([(7, 5), (18, 5), (16, 16), (9, 16)], "ink2")
    pane = canvas.polygon_mask([(8, 6), (17, 6), (15, 15), (10, 15)])
    if state.open:
        canvas.fill(pane, "gold3")
        canvas.rect(11, 8, 3, 6, "gold4")
    else:
        canvas.fill(pane, "blue5" if state.painted else "ink5" if not state.dark else "ink3")
        if not state.painted:
            canvas.line(10, 8, 14, 13, "ink2")
    canvas.polygon([(5, 5), (12.5, 0), (20, 5)], post)
    canvas.shade(canvas.rect_mask(5, 4, 15, 1), -1)
    canvas.rect(8, 16, 9, 2, post)
    if state.painted:
        for left in (2, 17):
            canvas.ellipse(left + 2.5, 37, 3.6, 3.6, "green2")
            canvas.rect(left, 38, 6, 3, "wood3")
            for x, y, petal in ((0, 35, "red1"), (3, 34, "gold3"), (5, 36, "mag3"), (2, 37, "red1")):
                canvas.rect(left + x, y, 2, 1, petal)
            canvas.line(12, 31, left + 3, 33, "ink2")
    return canvas.outline("ink0")


def bench(state: State) -> Canvas:
    """A bench of slats, seen from the front."""
    canvas = Canvas(46, 26)
    wood: Color = "wood4"
    for y in (2, 7):
        canvas.rect(2, y, 42, 4, wood)
        canvas.shade(canvas.rect_mask(2, y, 42, 1), 1)
        canvas.shade(canvas.rect_mask(2, y + 3, 42, 1), -2)
    if state.name == "bare":
        canvas.rect(14, 7, 16, 4, "_")
    box(canvas, 1, 12, 44, 5, 3, wood, "wood2")
    for x in (4, 38):
        canvas.rect(x, 2, 3, 22, "ink3")
        canvas.rect(x, 2, 1, 22, "ink5")
    return faded(canvas.outline("ink0"), state, keep=("ink0",))


def stall(state: State, goods: Goods, stripes: tuple[Color, Color], seed: int = 1) -> Canvas:
    """A market stall: full under its cloth when painted; without, a bare frame and a tarpaulin over nothing."""
    face = Face(Canvas(66, 62), state, random.Random(seed))
    canvas = face.canvas
    for x in (3, 60):
        canvas.rect(x, 10, 3, 48, "wood3")
        canvas.rect(x, 10, 1, 48, "wood4")
    if state.painted:
        box(canvas, 3, 30, 60, 16, 14, "wood4", "wood3")
        for y in (38, 46):
            goods(face, 6, y, 54)
        canvas.rect(3, 47, 60, 13, "wood3")
        for x in range(3, 63, 12):
            canvas.rect(x, 47, 1, 13, "wood2")
        canvas.rect(3, 47, 60, 1, "wood5")
        canvas.rect(8, 50, 20, 7, "ink8")
        word(canvas, 11, 50, "1.20", "red0")
        for x in range(66):
            color = stripes[x // 8 % 2]
            hem = (0, 1, 2, 3, 3, 2, 1, 0)[x % 8]
            canvas.rect(x, 2, 1, 16 + hem, color)
            canvas.shade(canvas.rect_mask(x, 13, 1, 5 + hem), -1)
        canvas.rect(0, 2, 66, 1, "ink8")
    else:
        canvas.rect(3, 10, 60, 2, "wood3")
        canvas.rect(3, 10, 60, 1, "wood4")
        canvas.rect(3, 44, 60, 2, "wood2")
        cloth = canvas.polygon(
            [(5, 34), (20, 29), (40, 32), (61, 30), (63, 58), (48, 56), (34, 59), (14, 57), (2, 59)], "teal1"
        )
        for x in (12, 27, 41, 55):
            fold = canvas.polygon_mask([(x, 32), (x + 4, 32), (x + 1, 58), (x - 3, 58)]) & cloth
            canvas.shade(fold, -1)
        canvas.shade(cloth & canvas.rect_mask(0, 28, 66, 5), 1)
        canvas.line(4, 42, 62, 40, "wood5")
        canvas.line(22, 30, 24, 58, "wood5")
        for x in (16, 46):
            canvas.rect(x, 12, 1, 8, "wood3")
    out = face.finished()
    if state.open:
        out.rect(31, 12, 1, 5, "ink1")
        out.ellipse(31.5, 20, 3.4, 3.4, "gold3")
        out.rect(31, 18, 1, 3, "gold4")
    return out.outline("ink0")


def railing(state: State) -> Canvas:
    """48 px of a quay's railing, one end meeting the next; boxes of flowers hang on it under paint."""
    canvas = Canvas(48, 26)
    iron: Color = "teal1" if state.painted else "ink3"
    canvas.rect(0, 4, 48, 2, iron)
    canvas.shade(canvas.rect_mask(0, 4, 48, 1), 1)
    canvas.rect(0, 20, 48, 1, iron)
    for x in range(1, 48, 6):
        canvas.rect(x, 6, 1, 16, iron)
    for x in (0, 23, 47):
        canvas.rect(x, 2, 2, 22, iron)
        canvas.shade(canvas.rect_mask(x, 2, 1, 22), 1)
    if state.painted:
        canvas.rect(6, 10, 14, 5, "wood3")
        canvas.rect(6, 10, 14, 1, "wood4")
        for x in range(5, 20, 2):
            canvas.rect(x, 7 + x % 3, 2, 3, "green2")
        for x, petal in ((6, "red1"), (10, "gold3"), (14, "mag3"), (17, "red1")):
            canvas.rect(x, 7, 2, 2, petal)
    elif state.name == "bare":
        canvas.rect(31, 6, 1, 16, "_")
        canvas.rect(37, 6, 1, 10, "_")
        canvas.rect(12, 4, 3, 2, "umber3")
    return canvas


def planter(state: State) -> Canvas:
    """A tub with a round tree in it; without paint the tub, and a stick."""
    canvas = Canvas(30, 48)
    box(canvas, 6, 32, 18, 5, 10, "ink6", "ink5")
    canvas.rect(8, 33, 14, 4, "wood0")
    canvas.rect(14, 18, 2, 17, "wood2")
    if state.painted:
        crown = canvas.ellipse(15, 13, 12, 12, "green2")
        canvas.fill(crown & canvas.ellipse_mask(12, 9, 8, 8), "green3")
        canvas.shade(crown & ~canvas.ellipse_mask(14, 11, 11.5, 11), -1)
        for x, y in ((8, 12), (14, 5), (20, 13), (12, 18), (18, 20), (22, 8)):
            canvas.ellipse(x, y, 1.8, 1.8, "gold1")
            canvas.pixel(x - 1, y - 1, "gold3")
    else:
        canvas.line(15, 24, 10, 17, "wood2")
        canvas.line(15, 21, 20, 15, "wood2")
        canvas.line(14, 18, 13, 10, "wood2")
    return faded(canvas.outline("ink0"), state, keep=("ink0",))


def bin_of(state: State) -> Canvas:
    """A litter bin: under paint it is always empty, and a rabbit; without, it has not been seen to for a while."""
    canvas = Canvas(22, 36)
    if state.painted:
        canvas.round_rect(4, 14, 14, 20, "mag3", 3)
        canvas.shade(canvas.rect_mask(15, 16, 3, 17), -1)
        canvas.ellipse(11, 14, 7, 6, "mag4")
        for x in (7, 13):
            canvas.rect(x, 2, 3, 9, "mag4")
            canvas.rect(x + 1, 4, 1, 6, "mag3")
        canvas.rect(8, 13, 2, 2, "ink1")
        canvas.rect(13, 13, 2, 2, "ink1")
        canvas.rect(8, 20, 6, 3, "ink1")
        return canvas.outline("ink0")
    canvas.round_rect(4, 14, 14, 20, "ink5", 1)
    for x in range(5, 18, 3):
        canvas.rect(x, 16, 1, 16, "ink3")
    canvas.rect(3, 13, 16, 2, "ink6")
    for x, y, wide, high, color in ((6, 8, 6, 6, "ink7"), (11, 6, 5, 8, "wood4"), (4, 10, 4, 4, "ink6")):
        canvas.rect(x, y, wide, high, color)
        canvas.shade(canvas.rect_mask(x, y + high - 2, wide, 2), -1)
    canvas.rect(0, 33, 5, 2, "ink7")
    canvas.rect(18, 32, 3, 3, "wood3")
    return faded(canvas.outline("ink0"), state, keep=("ink0",))


def tram(state: State) -> Canvas:
    """A tram seen from its side."""
    wide, high = TRAM
    canvas = Canvas(wide, high)
    body, skirt, band = ("gold3", "gold2", "red0") if state.painted else ("tan3", "tan2", "aub1")
    canvas.round_rect(2, 10, wide - 4, 42, body, 3)
    canvas.rect(6, 6, wide - 12, 5, "ink6")
    canvas.rect(6, 6, wide - 12, 1, "ink7")
    canvas.rect(2, 36, wide - 4, 10, skirt)
    canvas.rect(2, 36, wide - 4, 2, band)
    canvas.rect(2, 46, wide - 4, 5, "ink3")
    canvas.shade(canvas.rect_mask(4, 10, wide - 8, 1), 1)
    for x in (24, 118):
        canvas.rect(x, 49, 20, 5, "ink1")
        for wheel in (x + 4, x + 15):
            canvas.ellipse(wheel, 53, 3.6, 3.6, "ink2")
            canvas.ellipse(wheel, 53, 1.6, 1.6, "ink5")
    canvas.line(70, 5, 84, 0, "ink2")
    canvas.line(84, 0, 92, 5, "ink2")
    canvas.rect(76, 0, 18, 1, "ink3")
    openings = [(8, 20), *((34 + 20 * number, 16) for number in range(5)), (136, 17)]
    for x, across in openings:
        canvas.rect(x - 1, 14, across + 2, 20, "ink2")
        if state.painted:
            glass(canvas, x, 15, across, 18)
        else:
            canvas.rect(x, 15, across, 18, "ink2" if state.dark else "ink3")
    for x in (30, 130):
        canvas.rect(x - 1, 14, 1, 32, "ink3")
    if state.painted:
        word(canvas, 40, 38, "SLEEP WELL AT ONE", "red0")
    elif state.name == "bare":
        for x, y in ((20, 40), (66, 39), (104, 42), (90, 12), (140, 30)):
            canvas.shade_dithered(canvas.ellipse_mask(x, y, 9, 4), -2, 0.6)
        canvas.line(100, 16, 108, 30, "ink5")
        canvas.line(104, 16, 97, 28, "ink5")
    faded(canvas.outline("ink0"), state, keep=("ink0",))
    if state.open:
        for x, across in openings:
            canvas.gradient(x, 15, across, 18, ("gold4", "gold3", "gold2"))
            canvas.rect(x + across // 2, 15, 1, 18, "wood1")
        for x in (40, 82, 104):
            canvas.ellipse(x + 3, 24, 3, 3.4, "wood0")
            canvas.rect(x, 27, 7, 6, "wood1")
        canvas.rect(4, 39, 3, 3, "gold4")
    elif state.dark:
        canvas.rect(8, 31, 20, 1, "blue2")
    return canvas
