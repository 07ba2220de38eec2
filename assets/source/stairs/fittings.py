"""What stands and hangs in the stairwell: the lift that rests, letter boxes, banisters, lamps, and what neighbours put
out before their doors."""

import random
from functools import partial

from assets.source.canvas import Canvas, Color
from assets.source.kit import skyline
from assets.source.kit.lettering import word
from assets.source.kit.shapes import box, edged, panel, woven
from assets.source.kit.skyline import View
from assets.source.stairs.places import FLIGHT, LEFT, RAIL, RIGHT, RISE, STEP, STEPS

RAIL_UP = 14
"""How high a banister is over its step, px."""


# ---------------------------------------------------------------------- the lobby
def lift() -> Canvas:
    """A lift of before the war: a gate of brass lattice, an arrow that points at nothing, a card on a string."""
    canvas = Canvas(64, 62)
    canvas.rect(2, 2, 50, 58, "wood2")
    canvas.rect(2, 2, 50, 1, "wood4")
    canvas.rect(2, 2, 1, 58, "wood3")
    canvas.ellipse(27, 14, 15, 11, "wood1")
    canvas.ellipse(27, 14, 13, 9, "ink7", clip=canvas.rect_mask(0, 0, 64, 14))
    canvas.rect(12, 14, 30, 2, "gold1")
    for x in (16, 21, 27, 33, 38):
        canvas.pixel(x, 11 if x in (16, 38) else 8 if x in (21, 33) else 6, "ink2")
    canvas.line(27, 13, 19, 10, "red0")
    canvas.rect(7, 18, 40, 42, "ink1")
    canvas.rect(8, 19, 38, 41, "ink0")
    canvas.rect(9, 50, 36, 9, "ink2")
    for x in range(8, 46, 5):
        canvas.rect(x, 19, 1, 41, "gold0")
        canvas.rect(x + 1, 19, 1, 41, "wood2")
    for y in range(19, 60, 10):
        for x in range(8, 46, 10):
            canvas.line(x, y, x + 5, y + 5, "gold1")
            canvas.line(x + 5, y + 5, x + 10, y, "gold0")
            canvas.line(x, y + 10, x + 5, y + 5, "gold0")
            canvas.line(x + 5, y + 5, x + 10, y + 10, "gold1")
    canvas.rect(47, 18, 5, 42, "wood2")
    canvas.rect(26, 19, 2, 41, "gold2")
    canvas.line(27, 24, 17, 30, "ink7")
    canvas.line(27, 24, 37, 30, "ink7")
    canvas.rect(11, 30, 32, 14, "ink5")
    canvas.rect(10, 29, 32, 14, "gold4")
    canvas.rect(10, 42, 32, 1, "gold2")
    word(canvas, 12, 32, "RESTS", "wood2")
    panel(canvas, 55, 30, 7, 11, "gold1")
    canvas.rect(57, 33, 3, 3, "ink2")
    canvas.pixel(58, 34, "ink4")
    return canvas.outline("ink1")


def street_door() -> Canvas:
    """Two leaves with wired glass, and the street's light in them."""
    canvas = Canvas(60, 66)
    canvas.rect(2, 2, 56, 62, "wood2")
    canvas.rect(2, 2, 56, 1, "wood4")
    canvas.rect(2, 2, 1, 62, "wood3")
    canvas.rect(6, 6, 48, 10, "blue2")
    canvas.rect(6, 6, 48, 1, "blue3")
    for x in (17, 29, 41):
        canvas.rect(x, 6, 2, 10, "wood3")
    for left in (6, 31):
        canvas.rect(left, 18, 23, 46, "wood3")
        canvas.rect(left, 18, 23, 1, "wood5")
        canvas.rect(left, 18, 1, 46, "wood4")
        canvas.gradient(left + 4, 22, 15, 26, ["blue1", "blue2", "blue3"])
        for y in range(24, 48, 4):
            canvas.rect(left + 4, y, 15, 1, "blue1")
        for x in range(left + 7, left + 19, 4):
            canvas.rect(x, 22, 1, 26, "blue1")
        canvas.rect(left + 4, 52, 15, 9, "wood2")
        canvas.rect(left + 4, 60, 15, 1, "wood4")
    canvas.rect(29, 18, 2, 46, "wood1")
    canvas.rect(25, 38, 2, 8, "gold2")
    canvas.rect(33, 38, 2, 8, "gold2")
    return canvas.outline("ink1")


def letter_boxes() -> Canvas:
    """Nine of them; one is full, and one has nobody's name."""
    canvas = Canvas(54, 40)
    panel(canvas, 1, 1, 52, 37, "wood3")
    dice = random.Random(9)
    for number in range(9):
        x, y = 4 + number % 3 * 16, 4 + number // 3 * 11
        panel(canvas, x, y, 14, 9, "wood4")
        canvas.rect(x + 2, y + 2, 10, 2, "ink1")
        canvas.rect(x + 2, y + 4, 10, 1, "wood5")
        if number != 5:
            canvas.rect(x + 3, y + 6, dice.randint(4, 7), 1, "gold4")
        canvas.pixel(x + 12, y + 6, "gold2")
    for x, color in ((20, "ink8"), (22, "skin3"), (25, "ink8"), (27, "blue4")):
        canvas.rect(x, 2 + x % 3, 2, 6, color)
    return canvas.outline("ink1")


def notice() -> Canvas:
    """What tenants tell each other, in four hands."""
    canvas = Canvas(40, 30)
    panel(canvas, 1, 1, 38, 28, "wood4")
    canvas.rect(3, 3, 34, 24, "tan1")
    for x, y, wide, high, color in (
        (5, 5, 11, 13, "ink8"), (18, 4, 9, 8, "gold4"), (29, 6, 7, 10, "skin3"), (19, 15, 15, 10, "blue5"),
    ):  # fmt: skip
        canvas.rect(x, y, wide, high, color)
        canvas.rect(x, y + high - 1, wide, 1, "tan0")
        canvas.pixel(x + wide // 2, y, "red1")
        for line in range(y + 3, y + high - 2, 2):
            canvas.rect(x + 1, line, wide - 2 - line % 3, 1, "ink4")
    return canvas.outline("ink2")


# ---------------------------------------------------------------------- the stairs
def banister(lefthand: bool) -> Canvas:
    """One side of a flight: a baluster on each step, and the rail along their heads, worn where hands go."""
    canvas = Canvas(RAIL + 2, RISE + RAIL_UP + 4)
    middle = 3 if lefthand else RAIL - 2
    for step in range(STEPS + 1):
        y = canvas.height - 2 - step * STEP
        canvas.rect(middle + 1, y - RAIL_UP + 2, 1, RAIL_UP - 2, "ink3")
    canvas.rect(middle - 1, 2, 4, RISE + 3, "wood1")
    canvas.rect(middle, 1, 2, RISE + 3, "wood4")
    canvas.rect(middle, 1, 1, RISE + 3, "wood5")
    dice = random.Random(5 + lefthand)
    for y in range(4, RISE, 3):
        if dice.random() < 0.4:
            canvas.rect(middle, y, 1, 2, "skin3" if dice.random() < 0.3 else "wood4")
    return canvas.outline("ink1")


def newel() -> Canvas:
    """The post that a banister ends at, its knob polished by three generations sliding at it."""
    canvas = Canvas(12, 34)
    canvas.rect(3, 9, 6, 24, "wood3")
    canvas.rect(3, 9, 2, 24, "wood4")
    canvas.rect(8, 9, 1, 24, "wood2")
    canvas.rect(2, 29, 8, 4, "wood3")
    canvas.rect(2, 29, 8, 1, "wood4")
    canvas.rect(2, 8, 8, 2, "wood4")
    canvas.ellipse(6, 5, 3.4, 3.4, "wood4")
    canvas.ellipse(5.4, 4.4, 1.6, 1.6, "wood5")
    canvas.pixel(5, 3, "gold4")
    return canvas.outline("ink1")


def balustrade() -> Canvas:
    """What keeps people on a landing, all along its edge but for the flight."""
    wide = RIGHT - LEFT - FLIGHT - 8
    canvas = Canvas(wide, 26)
    canvas.rect(0, 22, wide, 2, "ink3")
    canvas.rect(0, 22, wide, 1, "ink4")
    for x in range(3, wide, 7):
        canvas.rect(x, 5, 1, 18, "ink3")
        canvas.rect(x + 1, 5, 1, 18, "ink1")
        if x // 7 % 4 == 1:
            canvas.ellipse(x + 1, 13, 2.6, 2.6, "ink3")
            canvas.ellipse(x + 1, 13, 1.2, 1.2, "ink5")
    canvas.rect(0, 2, wide, 3, "wood3")
    canvas.rect(0, 2, wide, 1, "wood5")
    canvas.rect(0, 4, wide, 1, "wood1")
    return canvas.outline("ink1")


def rope() -> Canvas:
    """A rope across a flight, with a tin plate on it that the owners of the upper floors find sufficient."""
    canvas = Canvas(FLIGHT - 6, 20)
    canvas.path([(1, 2), (14, 8), (29, 11), (44, 8), (FLIGHT - 8, 2)], "skin3")
    canvas.path([(1, 3), (14, 9), (29, 12), (44, 9), (FLIGHT - 8, 3)], "wood4")
    panel(canvas, 20, 10, 18, 8, "ink7")
    canvas.rect(22, 12, 14, 1, "red0")
    canvas.rect(22, 14, 9, 1, "ink4")
    return canvas.outline("ink2")


# ---------------------------------------------------------------------- light
def globe(lit: bool = True) -> Canvas:
    """A glass globe in a cup of brass, on an arm that comes out of a plate on the wall."""
    canvas = Canvas(16, 22)
    canvas.ellipse(8, 18, 5.6, 3.6, "gold0")
    canvas.ellipse(7.6, 17.4, 4.6, 2.8, "gold1")
    canvas.rect(5, 16, 2, 1, "gold3")
    canvas.rect(9, 15, 1, 5, "wood2")
    canvas.rect(7, 13, 2, 6, "gold1")
    canvas.rect(7, 13, 1, 5, "gold2")
    canvas.ellipse(8, 6.5, 5.6, 5.8, "gold3" if lit else "ink6")
    canvas.ellipse(7.4, 5.8, 3.6, 3.8, "gold4" if lit else "ink7")
    canvas.rect(4, 10, 8, 3, "wood2")
    canvas.rect(3, 10, 10, 1, "gold2")
    canvas.rect(4, 11, 3, 1, "gold1")
    canvas.rect(6, 13, 4, 1, "gold0")
    return edged(canvas)


def bulb(step: int = 0) -> Canvas:
    """A bulb on a flex, with no shade: it burns, or dips (`step` 1), or is a red wire (2)."""
    canvas = Canvas(14, 34)
    canvas.rect(6, 0, 2, 19, "ink1")
    canvas.rect(5, 18, 4, 4, "gold0")
    canvas.rect(5, 18, 1, 4, "gold1")
    canvas.ellipse(7, 27, 5, 5.4, ("gold3", "gold1", "wood3")[step])
    canvas.ellipse(6.4, 26.4, 3, 3.4, ("gold4", "gold2", "wood2")[step])
    canvas.rect(6, 25, 2, 2, ("ink8", "gold3", "red1")[step])
    return canvas.outline("ink1")


def fuse_box() -> Canvas:
    """A grey box with a door that does not shut, and the cable that goes up from it."""
    canvas = Canvas(26, 56)
    canvas.rect(12, 0, 2, 28, "ink4")
    for y in (6, 17):
        canvas.rect(11, y, 4, 1, "ink6")
    panel(canvas, 2, 28, 22, 26, "ink5")
    panel(canvas, 5, 31, 12, 20, "ink6")
    canvas.rect(17, 31, 4, 20, "ink1")
    for y in (33, 38, 43):
        canvas.rect(18, y, 2, 3, "ink8" if y != 38 else "red1")
    canvas.polygon([(9, 35), (13, 35), (10, 41), (13, 41), (8, 48), (10, 42), (7, 42)], "gold2")
    return canvas.outline("ink1")


def _window(view: View, frame: Color, lit: Color) -> Canvas:
    """Tall, in six panes, its sill deep enough for what is grown on it."""
    wide, high = 92, 72
    canvas = Canvas(wide, high + 6)
    canvas.rect(1, 1, wide - 2, high - 2, frame)
    canvas.rect(1, 1, wide - 2, 1, lit)
    canvas.rect(1, 1, 1, high - 2, lit)
    canvas.blit(skyline.seen(view).crop(0, 0, wide - 10, high - 10), 5, 5)
    for x in (31, 60):
        canvas.rect(x, 5, 2, high - 10, frame)
        canvas.rect(x, 5, 1, high - 10, lit)
    canvas.rect(5, 26, wide - 10, 2, frame)
    canvas.rect(5, 26, wide - 10, 1, lit)
    canvas.rect(0, high - 4, wide, 5, lit)
    canvas.rect(0, high + 1, wide, 3, frame)
    canvas.rect(0, high + 3, wide, 1, "ink3")
    return canvas.outline("ink2")


def window_noon() -> Canvas:
    """The landing's window at the only hour there is."""
    return _window(View("noon", 4, 82, 62, 48, 0.9, 30, 0.2), "ink7", "ink8")


def window_night() -> Canvas:
    """The same when the house has been told that it is night; the roofs have not quite."""
    view = View("night", 4, 82, 62, 48, 0.9, 30, 0.5)
    canvas = _window(view, "ink4", "ink6")
    canvas.ellipse(74, 15, 5, 5, "gold4")
    canvas.ellipse(77, 13, 4.4, 4.4, "ink2")
    return canvas


def geraniums() -> Canvas:
    """A box of them; a rota is stuck into the earth."""
    canvas = Canvas(44, 24)
    box(canvas, 3, 13, 38, 2, 7, "wood2", "aub1")
    dice = random.Random(4)
    for x in range(6, 38, 3):
        up = dice.randint(3, 8)
        canvas.rect(x, 13 - up, 1, up + 1, "green1")
        canvas.rect(x - 1, 13 - up // 2, 3, 1, "green2")
        if up > 4:
            canvas.rect(x - 1, 11 - up, 3, 3, dice.choice(("red1", "mag3", "red1")))
            canvas.pixel(x, 11 - up, "mag4")
    canvas.rect(30, 5, 7, 6, "ink8")
    canvas.rect(31, 7, 5, 1, "ink5")
    canvas.rect(31, 9, 4, 1, "ink5")
    canvas.rect(33, 11, 1, 4, "wood4")
    return edged(canvas)


# ---------------------------------------------------------------------- before doors
def mat(cloth: Color, mark: Color) -> Canvas:
    """A door mat in any colour."""
    canvas = Canvas(40, 16)
    canvas.rect(2, 2, 36, 12, cloth)
    canvas.shade(canvas.rect_mask(2, 2, 36, 1), 1)
    canvas.shade(canvas.rect_mask(2, 13, 36, 1), -1)
    for x in range(6, 34, 6):
        canvas.rect(x, 7, 3, 2, mark)
    return woven(canvas)


def tricycle() -> Canvas:
    """Red, a bell on it, and a string to be pulled by."""
    canvas = Canvas(34, 28)
    for x, radius in ((8, 4), (26, 6)):
        canvas.ellipse(x, 26 - radius, radius, radius, "ink1")
        canvas.ellipse(x, 26 - radius, radius - 2, radius - 2, "ink6")
        canvas.ellipse(x, 26 - radius, 1, 1, "ink2")
    canvas.path([(8, 20), (14, 14), (21, 13), (25, 19)], "red1")
    canvas.path([(8, 21), (14, 15), (21, 14), (25, 20)], "red0")
    canvas.rect(6, 11, 9, 3, "wood2")
    canvas.rect(6, 11, 9, 1, "wood4")
    canvas.line(21, 13, 19, 5, "ink6")
    canvas.rect(15, 4, 7, 2, "ink2")
    canvas.ellipse(20, 3, 2, 2, "gold3")
    canvas.path([(26, 24), (30, 26), (32, 22)], "skin3")
    return edged(canvas)


def parcel() -> Canvas:
    """A white box with a moon, left before a door: somebody has sent for one of her pillows."""
    canvas = Canvas(30, 24)
    box(canvas, 2, 4, 26, 7, 11, "ink8", "ink7")
    moon = canvas.ellipse_mask(15, 17, 4, 4) & ~canvas.ellipse_mask(17, 16, 3.4, 3.4)
    canvas.fill(moon, "blue3")
    canvas.rect(2, 9, 26, 1, "ink6")
    canvas.rect(13, 4, 4, 8, "blue4")
    return edged(canvas)


def bottles() -> Canvas:
    """Two empties for the milk that comes in the night, or did."""
    canvas = Canvas(18, 20)
    for x in (3, 10):
        canvas.rect(x, 7, 5, 11, "blue3")
        canvas.rect(x, 7, 1, 11, "blue5")
        canvas.rect(x + 1, 3, 3, 4, "blue4")
        canvas.rect(x + 1, 2, 3, 1, "ink8")
        canvas.rect(x + 1, 14, 4, 3, "ink7")
    return edged(canvas)


def index_card() -> Canvas:
    """One of Leo's, written on, left where somebody will tread on it."""
    canvas = Canvas(14, 10)
    canvas.rect(2, 2, 10, 6, "ink8")
    canvas.rect(3, 4, 7, 1, "blue3")
    canvas.rect(3, 6, 5, 1, "blue3")
    return edged(canvas)


def worn_stair() -> Canvas:
    """A tread that gives: hollowed pale in its middle by feet, its board split, a nail up at each end."""
    canvas = Canvas(52, 8)
    hollow = canvas.ellipse_mask(26, 3.5, 19, 3)
    canvas.fill(hollow, "ink8")
    canvas.fill(hollow & canvas.rect_mask(0, 5, 52, 3), "ink6")
    canvas.path([(6, 2), (17, 4), (25, 3), (36, 5), (46, 4)], "ink1", smooth=False)
    canvas.rect(2, 7, 48, 1, "wood1")
    canvas.rect(8, 7, 36, 1, "wood5")
    for x in (4, 47):
        canvas.pixel(x, 5, "gold1")
    return canvas


def sill_light() -> Canvas:
    """A lamp that somebody lit behind their door: a line of it under that, and a little of it on the mat."""
    canvas = Canvas(34, 5)
    canvas.rect(2, 0, 30, 2, "gold4")
    canvas.rect(4, 2, 26, 1, "gold2")
    canvas.rect(8, 3, 18, 1, "gold1")
    return canvas


MAT_RUST = partial(mat, "aub1", "gold1")
MAT_SEA = partial(mat, "teal1", "teal3")
MAT_PLUM = partial(mat, "mag1", "mag3")
