"""What is only paint, and what is there instead: the fountain, the juice bar, bunting, parasols, the queue."""

import math
import random

from assets.source.canvas import Canvas, Color
from assets.source.kit.exteriors.openings import Face
from assets.source.kit.exteriors.states import State, faded
from assets.source.kit.lettering import word
from assets.source.kit.shapes import box, panel

CHALK: Color = "ink7"
CHALK_OF_HIS: Color = "gold2"
FLAGS: tuple[Color, ...] = ("red1", "gold3", "blue3", "mag3", "green3", "ink8")


def peaches(face: Face, x: int, y: int, wide: int) -> None:
    """Peaches in heaps, each with its blush and its fuzz."""
    for left in range(x + 2, x + wide - 6, 9):
        for across, up in ((0, 1), (4, 1), (2, 4)):
            at = left + across, y - up - 1
            face.canvas.ellipse(*at, 2.3, 2.3, "gold2")
            face.canvas.rect(at[0], at[1], 2, 2, "red1" if (left + across) % 2 else "aub2")
            face.canvas.pixel(at[0] - 1, at[1] - 1, "gold4")


def fountain(moment: int = 0) -> Canvas:
    """The fountain, 104 x 92 px, in one of four moments: a basin, a bowl on a stem, water that never wets anybody."""
    canvas = Canvas(104, 92)
    canvas.ellipse(52, 66, 50, 22, "ink6")
    canvas.ellipse(52, 64, 50, 22, "ink7")
    canvas.ellipse(52, 65, 44, 17, "blue1")
    canvas.ellipse(52, 66, 43, 16, "blue3")
    canvas.rect(2, 66, 100, 8, "ink6")
    canvas.fill(canvas.ellipse_mask(52, 73, 50, 18) & ~canvas.ellipse_mask(52, 64, 50, 22), "ink6")
    for x in range(8, 100, 12):
        drop = round(18 * math.sqrt(max(0.0, 1 - ((x - 52) / 50) ** 2)))
        canvas.rect(x, 67 + drop // 2, 1, max(2, drop // 2 + 3), "ink5")
    pool = canvas.ellipse_mask(52, 66, 43, 16)
    canvas.fill(canvas.ellipse_mask(52, 64, 44, 17) & ~canvas.ellipse_mask(52, 67, 43, 16), "blue2")
    for ring in range(3):
        wide = 10 + (ring * 12 + moment * 3) % 36
        edge = canvas.ellipse_mask(52, 67, wide, wide * 0.36) & ~canvas.ellipse_mask(52, 67, wide - 1.4, wide * 0.34)
        canvas.fill(edge & pool, "blue5")
    canvas.rect(47, 34, 10, 34, "ink6")
    canvas.rect(47, 34, 3, 34, "ink7")
    canvas.rect(55, 34, 2, 34, "ink5")
    canvas.ellipse(52, 68, 11, 4, "ink6")
    canvas.ellipse(52, 36, 25, 8, "ink6")
    canvas.ellipse(52, 33, 25, 8, "ink7")
    canvas.ellipse(52, 34, 21, 5.5, "blue4")
    canvas.rect(49, 16, 6, 18, "ink7")
    canvas.ellipse(52, 14, 6, 5, "ink8")
    canvas.ellipse(52, 9, 3, 3, "gold3")
    for side in (-1, 1):
        for strand in range(4):
            x = 52 + side * (10 + 5 * strand)
            for y in range(37, 64):
                if (y + moment * 3 + strand * 4) % 9 < 5:
                    canvas.pixel(x, y, "blue5" if strand % 2 else "ink8")
        for step in range(12):
            if (step + moment) % 4 < 3:
                canvas.pixel(52 + side * (3 + step), 10 + (step - 4) ** 2 // 5, "ink8")
    return canvas.outline("ink1")


def drain() -> Canvas:
    """Where the fountain is not: a grating, and the ring that a basin left in the stone. Flat, 104 x 52 px."""
    canvas = Canvas(104, 52)
    ring = canvas.ellipse_mask(52, 26, 50, 22) & ~canvas.ellipse_mask(52, 26, 45, 18)
    canvas.fill(ring, "ink3")
    canvas.fill(canvas.ellipse_mask(52, 25, 50, 22) & ~canvas.ellipse_mask(52, 26, 50, 22), "ink6")
    canvas.fill(canvas.ellipse_mask(52, 26, 44, 17) & ~canvas.ellipse_mask(52, 26, 30, 11), "ink4")
    dice = random.Random(6)
    for _ in range(30):
        turn, far = dice.uniform(0, 2 * math.pi), dice.uniform(20, 46)
        canvas.rect(round(52 + far * math.cos(turn)), round(26 + far * 0.42 * math.sin(turn)), 2, 1, "olive1")
    canvas.ellipse(52, 26, 14, 7, "ink2")
    canvas.ellipse(52, 26, 12, 5.5, "ink0")
    for x in range(42, 63, 4):
        canvas.rect(x, 21, 2, 11, "ink5")
    canvas.rect(40, 25, 25, 1, "ink6")
    return canvas


def juice_bar() -> Canvas:
    """A counter under a round of orange cloth, and what it is called."""
    canvas = Canvas(84, 72)
    for x in (6, 75):
        canvas.rect(x, 16, 3, 50, "wood3")
        canvas.rect(x, 16, 1, 50, "wood5")
    canvas.rect(6, 34, 72, 12, "wood2")
    for x in range(10, 74, 9):
        canvas.rect(x, 33, 5, 9, ("gold2", "red1", "green3")[x // 9 % 3])
        canvas.rect(x + 1, 34, 1, 6, "gold4")
        canvas.rect(x + 3, 30, 1, 4, "ink8")
    box(canvas, 3, 42, 78, 6, 22, "wood5", "gold2")
    for x in range(4, 80, 8):
        canvas.rect(x, 50, 1, 18, "gold1")
    canvas.round_rect(20, 52, 44, 12, "aub1", 2)
    word(canvas, 28, 55, "JUICE", "gold4")
    for x in range(84):
        hem = (0, 1, 2, 3, 3, 2, 1, 0)[x % 8]
        canvas.rect(x, 4, 1, 16 + hem, "gold1" if x // 8 % 2 else "ink8")
        canvas.shade(canvas.rect_mask(x, 15, 1, 5 + hem), -1)
    canvas.rect(0, 4, 84, 1, "gold4")
    canvas.ellipse(42, 5, 7, 5, "gold2")
    canvas.rect(42, 0, 3, 2, "green2")
    return canvas.outline("ink0")


def juice_place() -> Canvas:
    """Where the juice bar is not: four bolts in paler stone. Flat, 84 x 26 px."""
    canvas = Canvas(84, 26)
    canvas.rect(2, 2, 80, 22, "ink6")
    for x, y in ((5, 5), (76, 5), (5, 19), (76, 19)):
        canvas.rect(x, y, 3, 3, "ink2")
        canvas.pixel(x, y, "ink7")
    for x in range(4, 80, 3):
        if x % 5:
            canvas.pixel(x, 2 + x % 21, "ink5")
    canvas.rect(30, 12, 10, 1, "umber3")
    canvas.rect(36, 13, 8, 2, "umber3")
    return canvas


def bunting(state: State, wide: int = 160, seed: int = 1) -> Canvas:
    """Flags on a line across the market. Without paint the line, with a clip or two on it."""
    canvas = Canvas(wide, 30)
    sag = [round(2 + 14 * (1 - (2 * x / (wide - 1) - 1) ** 2)) for x in range(wide)]
    for x, y in enumerate(sag):
        canvas.pixel(x, y, "ink4" if state.painted else "ink3")
    for number, x in enumerate(range(4, wide - 10, 12)):
        y = sag[x + 4]
        if state.painted:
            color = FLAGS[(number + seed) % len(FLAGS)]
            flag = canvas.polygon([(x, y), (x + 9, y), (x + 4.5, y + 11)], color)
            canvas.shade(flag & canvas.rect_mask(x + 6, y, 4, 12), -1)
        elif (number * 5 + seed) % 7 == 0:
            canvas.rect(x + 3, y, 1, 3, "ink2")
    return canvas


def parasol(state: State) -> Canvas:
    """A small table under a parasol, and two stools; without paint the table, chained to its stools."""
    canvas = Canvas(58, 58)
    for x in (4, 44):
        box(canvas, x, 40, 10, 4, 9, "wood4" if state.painted else "wood3", "wood2")
    box(canvas, 18, 34, 22, 6, 16, "ink7", "ink5")
    canvas.rect(20, 42, 18, 12, "_")
    canvas.rect(27, 42, 4, 12, "ink4")
    if state.painted:
        canvas.rect(28, 8, 2, 28, "wood2")
        for number in range(7):
            wedge = [(29, 1), (3 + number * 7.4, 20), (10.4 + number * 7.4, 20)]
            canvas.polygon(wedge, "red1" if number % 2 else "ink8")
        canvas.shade_dithered(canvas.rect_mask(3, 16, 52, 5) & canvas.drawn, -1, 0.6)
        canvas.rect(21, 31, 3, 5, "gold2")
        canvas.rect(33, 31, 3, 5, "mag3")
    else:
        for x in range(12, 46, 3):
            canvas.rect(x, 45 + (x % 2), 2, 1, "ink2")
        canvas.rect(26, 33, 7, 2, "ink3")
    return faded(canvas.outline("ink0"), state, keep=("ink0",))


def queue() -> Canvas:
    """What was painted on the stone before the clinics opened: pairs of feet, each a pillow's length from the next."""
    canvas = Canvas(112, 28)
    for number, x in enumerate(range(4, 104, 18)):
        for foot in (0, 5):
            canvas.ellipse(x + foot + 1.5, 11, 1.7, 4, "ink6")
            canvas.ellipse(x + foot + 1.5, 18, 1.4, 1.8, "ink6")
        if number % 2:
            canvas.rect(x + 1, 9, 6, 1, "ink5")
    canvas.rect(0, 24, 112, 1, "ink6")
    for x in range(0, 112, 9):
        canvas.rect(x, 24, 3, 1, "ink5")
    return canvas


FEET: dict[str, tuple[tuple[float, float, int, float], ...]] = {
    "pair": ((8, 9, -1, 1), (16, 9, 1, 1)),
    "both": ((5, 8, -1, 0.9), (12, 8, 1, 0.9), (18, 13, -1, 0.55), (23, 13, 1, 0.55)),
    "one": ((8, 9, -1, 1),),
    "heels": ((8, 9, -1, -1), (16, 9, 1, -1)),
    "pram": (),
}
"""Where somebody stood so long that it shows: the middle of a foot, px, the side that its toes turn out to, and its
size, below 0 where it points down."""
BARE_FOOT = (
    "_oo______",
    "_oo_o____",
    "______o__",
    "_ooo____o",
    "_ooooo___",
    "_oooooo__",
    "__ooooo__",
    "___oooo__",
    "___ooo___",
    "___ooo___",
    "___oooo__",
    "__ooooo__",
    "__ooooo__",
    "___ooo___",
)
"""What the one has who has lost a shoe, its toes apart, beside a foot that has its shoe on."""
RUTS = ((6, 4), (17, 4), (6, 13), (17, 13))
"""Where the wheels of a pram did, px."""


def foot(canvas: Canvas, at: tuple[float, float], out: int, size: float) -> None:
    """The mark of one shoe: a sole that is broad before and narrow in the waist, and a heel."""
    (x, y), wide, way = at, abs(size), 1 if size > 0 else -1
    sole = [
        (-0.6, -6.4),
        (1.6, -5.4),
        (2.4, -3),
        (1.6, 0),
        (1.6, 3.4),
        (1.4, 6),
        (-1.4, 6),
        (-1.8, 3),
        (-1.6, 0),
        (-2.2, -3),
        (-2, -5.6),
    ]
    turned = [(x + out * wide * (across - 0.1 * down), y + way * wide * down) for across, down in sole]
    canvas.polygon(turned, "ink7")
    waist = canvas.rect_mask(round(x - 5), round(y + way * wide * 2), 10, 1)
    canvas.cells[waist] = 0


def feet(who: str, chalked: bool = False) -> Canvas:
    """What one of a queue left on the stone, worn into it, or the line of chalk that somebody drew round that."""
    canvas = Canvas(26, 19)
    for x, y, out, size in FEET[who]:
        foot(canvas, (x, y), out, size)
    if who == "one":
        canvas.grid(13, 3, BARE_FOOT, {"o": "ink7"})
    for x, y in RUTS if who == "pram" else ():
        canvas.rect(x, y - 2, 2, 5, "ink7")
    if not chalked:
        return canvas
    worn = canvas.drawn
    canvas.outline(CHALK_OF_HIS, corners=True)
    canvas.cells[worn] = 0
    canvas.cells[1::6, 2::5] = 0
    return canvas


def chalk_cross() -> Canvas:
    """A cross in chalk, 11 px: whoever has the next feet to go round stands by it."""
    canvas = Canvas(11, 11)
    for step in range(9):
        if step != 6:
            canvas.rect(1 + step, 1 + step, 2, 1, CHALK_OF_HIS)
        if step != 2:
            canvas.rect(9 - step, 1 + step, 2, 1, CHALK_OF_HIS)
    return canvas


def chalked_window() -> Canvas:
    """In chalk on the stone: a window, and somebody small before it, who has their back to us."""
    canvas = Canvas(44, 48)
    for box_at in ((4, 3, 36, 30), (5, 4, 34, 28)):
        x, y, wide, high = box_at
        for across in range(wide):
            if (across * 7 + y) % 11:
                canvas.pixel(x + across, y, CHALK)
                canvas.pixel(x + across, y + high - 1, CHALK)
        for down in range(high):
            if (down * 5 + x) % 9:
                canvas.pixel(x, y + down, CHALK)
                canvas.pixel(x + wide - 1, y + down, CHALK)
    canvas.rect(21, 5, 1, 14, CHALK)
    canvas.rect(6, 16, 10, 1, CHALK)
    canvas.rect(28, 16, 9, 1, CHALK)
    canvas.ellipse(22, 22, 5, 5, "ink3")
    canvas.polygon([(16, 44), (18, 27), (26, 27), (28, 44)], "ink3")
    for x, y in ((17, 22), (18, 18), (22, 17), (26, 18), (27, 22), (16, 40), (17, 33), (28, 40), (27, 33), (20, 44)):
        canvas.pixel(x, y, CHALK)
    return canvas


def number_plate(text: str) -> Canvas:
    """A clinic's number, stencilled on its shutter."""
    canvas = Canvas(8 + 12 * len(text), 20, "ink5")
    canvas.rect(1, 1, canvas.width - 2, 18, "ink6")
    word(canvas, 4, 3, text, "ink1", 2)
    return canvas


def one_leaf() -> Canvas:
    """The one green thing in the street: a frond that has found the gap between two boards."""
    canvas = Canvas(14, 12)
    canvas.path([(1, 1), (6, 4), (10, 10)], "green1")
    for x, y, dx, dy in ((3, 2, 2, -2), (5, 3, 3, -2), (7, 5, 4, -1), (4, 4, -2, 2), (6, 6, -2, 3), (9, 8, 3, 0)):
        canvas.line(x, y, x + dx, y + dy, "green2")
        canvas.pixel(x + dx, y + dy, "green3")
    return canvas


def notice(state: State) -> Canvas:
    """A board of the city's: what it says under paint, and the bare board."""
    canvas = Canvas(34, 40)
    canvas.rect(5, 6, 2, 33, "ink3")
    canvas.rect(27, 6, 2, 33, "ink3")
    panel(canvas, 1, 2, 32, 24, "blue4" if state.painted else "ink5")
    if state.painted:
        word(canvas, 6, 6, "WALK", "blue0")
        word(canvas, 9, 16, "ON", "blue0")
    else:
        canvas.rect(5, 7, 18, 1, "ink4")
        canvas.rect(5, 12, 12, 1, "ink4")
    return canvas.outline("ink0")
