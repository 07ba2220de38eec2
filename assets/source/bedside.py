"""The room of the Held Breath, seen from the pillow: walls, what stands about, the bed, and what sits at its end.

It is painted as dark as it is there. What sits on the bed is cut from the dark that fears are made of, in four sizes,
for it comes nearer; at each it breathes in nine steps, and lifts its head before it comes.
"""

from collections.abc import Callable
from pathlib import Path

import numpy as np

from assets.source.canvas import Canvas, Mask, Point, bayer
from assets.source.kit.dark import field

WIDE, HIGH = 544, 294
"""Of the room, px: more than is seen of it at once."""
WALL = (96, 66, 352, 136)
"""Its far wall: left, top, width, height."""
MIDDLE, END = 272, 202
"""The middle of the bed, and the row in which it ends."""
BREATHS = 9
"""How full it can be."""
SIZES = (1.0, 1.24, 1.58, 2.05)
"""How large it is, the farthest first."""
CELL = (150, 122)
"""What it fits into at its smallest, px; its foot is at the lower edge."""
DIPS = (0, 4, 9, 16)
"""How far the mattress sinks under it at each size, px."""


# ---------------------------------------------------------------------- the room
def room() -> Canvas:
    """All that does not move, but the bed."""
    canvas = Canvas(WIDE, HIGH, "ink1")
    left, top, wide, high = WALL
    right, foot = left + wide, top + high
    _ceiling(canvas, left, right, top)
    for side, edge in ((0, left), (WIDE, right)):
        shape = canvas.polygon([(edge, top), (side, -6), (side, HIGH), (edge, foot)], "ink2")
        x = np.indices(shape.shape)[1]
        canvas.ramp(shape, np.clip(np.abs(x - side) / max(1, left) * 0.85, 0, 0.99), ("ink0", "ink1", "ink1", "ink2"))
        for step in (0.35, 0.7):
            at = edge + (side - edge) * step
            up, low = top + (-6 - top) * step, foot + (HIGH - foot) * step
            canvas.line(at, up, at, low, "ink1")
        canvas.line(edge, top, edge, foot, "ink1")
    _wall(canvas, left, top, wide, high)
    canvas.polygon([(left, foot), (right, foot), (WIDE, HIGH), (0, HIGH)], "ink1")
    _window(canvas, 132, 104)
    _moonlight(canvas)
    _chair(canvas)
    _table(canvas)
    _lantern(canvas, False)
    return canvas


def _ceiling(canvas: Canvas, left: int, right: int, top: int) -> None:
    shape = canvas.polygon([(left, top), (right, top), (WIDE, -6), (0, -6)], "ink2")
    y, x = np.mgrid[0:HIGH, 0:WIDE]
    canvas.ramp(shape, np.clip((top - y) / 90 + np.abs(x - 250) / 640, 0, 0.99), ("ink3", "ink2", "ink2", "ink1"))
    for board in range(-6, 7):
        canvas.line(272 + board * 29, top, 272 + board * 52, -6, "ink1")
    canvas.path([(330, 58), (316, 45), (322, 34), (300, 20), (304, 8), (286, -2)], "ink1")
    canvas.path([(316, 45), (306, 43), (298, 47)], "ink1")
    canvas.line(left, top, right, top, "ink1")
    canvas.line(left, top + 1, right, top + 1, "ink4")


def _wall(canvas: Canvas, left: int, top: int, wide: int, high: int) -> None:
    wall = canvas.rect_mask(left, top + 2, wide, high)
    canvas.fill(wall, "ink2")
    for stripe in range(left + 6, left + wide, 16):
        canvas.fill(canvas.rect_mask(stripe, top + 2, 7, high) & wall, "ink3")
        for row in range(top + 10 + stripe % 3 * 6, top + high - 22, 22):
            canvas.pixel(stripe + 11, row, "ink4")
            canvas.pixel(stripe + 11, row + 2, "ink3")
    skirting = top + high - 12
    canvas.rect(left, skirting, wide, 12, "ink2")
    canvas.rect(left, skirting, wide, 1, "ink4")


def _window(canvas: Canvas, left: int, top: int) -> None:
    """Too low for anybody grown: its sill is at the height of the bed. Rain outside, breath on the lower pane."""
    wide, high = 66, 72
    canvas.rect(left - 5, top - 5, wide + 10, high + 10, "ink1")
    canvas.rect(left - 4, top - 4, wide + 8, high + 8, "ink4")
    canvas.rect(left - 4, top - 4, wide + 8, 1, "ink5")
    canvas.gradient(left, top, wide, high, ("blue0", "blue1", "blue1", "blue2"))
    dice = np.random.RandomState(32)
    for x, tall in ((2, 12), (11, 20), (19, 15), (31, 27), (42, 18), (53, 23)):
        canvas.rect(left + x, top + high - tall, 9, tall, "ink2")
    for _ in range(34):
        x, y = int(dice.randint(0, wide - 1)), int(dice.randint(0, high - 6))
        canvas.line(left + x, y + top, left + x, top + y + int(dice.randint(2, 5)), "blue2")
    breath = canvas.ellipse_mask(left + 45, top + 50, 17, 14)
    canvas.fill(breath & (bayer(HIGH, WIDE) < 0.78), "blue3")
    canvas.fill(canvas.ellipse_mask(left + 45, top + 50, 12, 9), "blue4")
    for points in ([(36, 45), (36, 54), (40, 54)], [(42, 54), (44, 46), (47, 54)], [(49, 45), (55, 45)]):
        canvas.path([(left + x, top + y) for x, y in points], "blue1", smooth=False)
    for x, low in ((50, 53), (54, 60)):
        canvas.line(left + x, top + 45, left + x, top + low, "blue1")
    canvas.line(left + 53, top + 55, left + 53, top + 61, "blue2")
    canvas.rect(left + 31, top, 3, high, "ink4")
    canvas.rect(left, top + 33, wide, 3, "ink4")
    canvas.rect(left, top + 33, wide, 1, "ink5")
    canvas.rect(left - 8, top + high + 4, wide + 16, 4, "ink5")
    canvas.rect(left - 8, top + high + 8, wide + 16, 2, "ink1")


def _moonlight(canvas: Canvas) -> None:
    """What the window lets in, on the wall behind the bed's end: the palest thing, so that what sits there is dark."""
    for points in (
        [(222, 84), (268, 80), (268, 128), (222, 134)], [(274, 80), (326, 76), (326, 122), (274, 127)],
        [(222, 141), (268, 135), (268, 184), (222, 190)], [(274, 134), (326, 129), (326, 178), (274, 183)],
    ):  # fmt: skip
        pane = canvas.polygon_mask(points)
        rough = bayer(HIGH, WIDE)
        y = np.indices(pane.shape)[0]
        canvas.fill(pane, "ink5")
        canvas.fill(pane & (rough < (y - 70) / 130), "blue3")
        canvas.fill(pane & (rough < 0.22), "ink6")
        canvas.fill(pane & ~np.roll(pane, 1, 0), "ink6")


def _chair(canvas: Canvas) -> None:
    """Pulled up to the bed, turned to it, with nobody in it."""
    shape = Canvas(WIDE, HIGH)
    back = shape.polygon([(44, 120), (96, 128), (98, 198), (46, 206)], "wood1")
    shape.fill(shape.polygon_mask([(54, 134), (88, 139), (89, 158), (55, 158)]), "ink1")
    shape.fill(shape.polygon_mask([(55, 168), (89, 168), (89, 184), (55, 188)]), "ink1")
    shape.fill(back & ~np.roll(back, 1, 0), "wood3")
    shape.fill(back & ~np.roll(back, -1, 1), "wood3")
    seat = shape.polygon([(46, 204), (98, 197), (132, 210), (80, 222)], "wood2")
    shape.fill(seat & ~np.roll(seat, 1, 0), "wood4")
    shape.polygon([(46, 204), (80, 222), (80, 228), (46, 210)], "wood0")
    shape.polygon([(80, 222), (132, 210), (132, 216), (80, 228)], "wood1")
    for x, top, foot in ((46, 206, 262), (80, 226, 286), (126, 214, 268)):
        shape.rect(x, top, 6, foot - top, "wood1")
        shape.rect(x + 5, top, 1, foot - top, "wood2")
    canvas.blit(shape.outline("ink0"), 0, 0)


def _table(canvas: Canvas) -> None:
    shape = Canvas(WIDE, HIGH)
    top = shape.polygon([(424, 188), (492, 182), (520, 202), (446, 210)], "wood2")
    shape.fill(top & ~np.roll(top, 1, 0), "wood4")
    shape.polygon([(446, 210), (520, 202), (520, 284), (446, 292)], "wood1")
    shape.polygon([(424, 188), (446, 210), (446, 292), (424, 262)], "wood0")
    shape.polygon([(454, 218), (512, 211), (512, 234), (454, 242)], "wood2")
    shape.rect(480, 225, 6, 3, "wood4")
    canvas.blit(shape.outline("ink0"), 0, 0)


def _lantern(canvas: Canvas, lit: bool) -> None:
    """A storm lamp that was carried here: wet, its handle still up; lit, a low flame."""
    x, foot = 470, 198
    shape = Canvas(WIDE, HIGH)
    shape.ellipse(x, foot - 3, 17, 6, "ink3")
    shape.rect(x - 14, foot - 12, 28, 8, "ink3")
    shape.rect(x - 14, foot - 12, 28, 2, "ink5")
    glass = shape.ellipse(x, foot - 28, 13, 19, "gold1" if lit else "blue0")
    shape.fill(glass & (np.indices(glass.shape)[1] < x - 6), "gold0" if lit else "blue1")
    shape.path([(x - 7, foot - 40), (x - 9, foot - 28), (x - 7, foot - 18)], "blue3")
    if lit:
        shape.ellipse(x, foot - 24, 6, 11, "gold2")
        shape.ellipse(x, foot - 22, 3.5, 7, "gold3")
        shape.ellipse(x, foot - 20, 2, 4, "gold4")
    else:
        shape.rect(x - 1, foot - 22, 2, 5, "ink5")
    shape.rect(x - 9, foot - 50, 18, 6, "ink3")
    shape.rect(x - 9, foot - 50, 18, 1, "ink5")
    shape.rect(x - 5, foot - 55, 10, 5, "ink3")
    for side in (-1, 1):
        shape.path([(x + side * 13, foot - 10), (x + side * 17, foot - 30), (x + side * 12, foot - 48)], "ink4")
    shape.path([(x - 12, foot - 48), (x - 10, foot - 66), (x, foot - 72), (x + 10, foot - 66), (x + 12, foot - 48)],
               "ink5")  # fmt: skip
    for drop in ((-11, -3), (6, -1), (13, -14)):
        shape.pixel(x + drop[0], foot + drop[1], "blue4")
    canvas.blit(shape.outline("ink0"), 0, 0)


# ---------------------------------------------------------------------- the bed
def bed(size: float, dip: int) -> Canvas:
    """The blanket from the pillow to the bed's end, which sinks by `dip` px under what sits on it, so large."""
    canvas = Canvas(WIDE, HIGH)
    board = canvas.polygon([(150, END - 26), (394, END - 26), (398, END + 6), (146, END + 6)], "wood1")
    gone = canvas.polygon_mask([(160, END - 18), (384, END - 18), (386, END + 6), (158, END + 6)])
    canvas.fill(board & ~np.roll(board, 1, 0), "wood3")
    canvas.cells[gone] = 0
    edge: list[Point] = [(148, END - 2), (178, END - 6), (214, END - 2 + dip * 0.7), (272, END + dip),
                         (330, END - 2 + dip * 0.7), (366, END - 6), (396, END - 2)]  # fmt: skip
    shape = canvas.polygon_mask([*edge, (438, 240), (486, HIGH), (58, HIGH), (106, 240)], smooth=False)
    canvas.fill(shape, "mag0")
    y, x = np.mgrid[0:HIGH, 0:WIDE]
    ridge = np.exp(-((((x - 226) - (HIGH - y) * 0.12) / 26) ** 2)) + np.exp(
        -((((x - 318) + (HIGH - y) * 0.12) / 26) ** 2)
    )
    sunk = np.exp(-(((x - 272) / 92) ** 2) - ((y - END) / 34) ** 2) * dip / 10
    canvas.ramp(shape, np.clip(0.30 + 0.42 * ridge - 0.5 * sunk + (y - 250) / 300, 0, 0.99),
                ("ink0", "umber0", "mag0", "mag0", "ink3", "ink4"), 0.9)  # fmt: skip
    for row in range(5):
        at = END + 12 + row * row * 4 + row * 5
        half = (at - END) * 0.95 + 120
        for column in range(-4, 5):
            cx, cy = (
                round(272 + column * half / 4.4),
                round(at + dip * np.exp(-(((column * half / 4.4) / 92) ** 2)) * 0.6),
            )
            if 0 < cy < HIGH - 2 and shape[cy, cx]:
                long = 1 + row // 2
                canvas.line(cx - long, cy, cx + long, cy, "gold0")
                canvas.line(cx, cy - long, cx, cy + long, "gold0")
    canvas.fill(shape & ~np.roll(shape, 1, 0), "ink5")
    canvas.fill(shape & np.roll(shape, 1, 0) & ~np.roll(shape, 2, 0), "ink4")
    under = canvas.ellipse_mask(MIDDLE, END + 8 + 2.2 * dip, 74 * size, 8 + dip * 0.7) & shape
    canvas.fill(under & (bayer(HIGH, WIDE) < 0.7), "ink0")
    for fold in ([(110, 246), (150, 262), (170, 293)], [(436, 244), (400, 262), (388, 293)],
                 [(244, 214 + dip), (252, 244), (246, 290)], [(302, 214 + dip), (296, 248), (306, 290)]):  # fmt: skip
        canvas.path(fold, "ink1")
    return canvas


def hand(raised: int) -> Canvas:
    """Her left hand on the blanket, with somebody's wet sleeve in it; `raised` 0 to 2: as it lies, stirring, lifted."""
    canvas = Canvas(120, 84)
    up = (0, 4, 15)[raised]
    sleeve = canvas.polygon([(64, 62 - up), (84, 50 - up), (104, 56), (118, 70), (108, 84), (70, 84)], "blue1", True)
    canvas.shade(sleeve & ~np.roll(sleeve, 2, 0), 1)
    canvas.path([(76, 62 - up), (90, 66), (98, 80)], "blue0")
    canvas.path([(84, 54 - up), (98, 62), (110, 76)], "blue0")
    for x, y in ((92, 60), (104, 66), (86, 72), (98, 75)):
        canvas.pixel(x, y, "blue4")
    arm = canvas.polygon(
        [(2, 84), (10, 66 - up // 2), (40, 54 - up), (58, 58 - up), (56, 70 - up), (30, 84)], "rosy0", True
    )
    cuff = canvas.polygon([(0, 84), (4, 64 - up // 2), (24, 58 - up // 2), (30, 74 - up // 2), (24, 84)], "ink5", True)
    canvas.shade(cuff & ~np.roll(cuff, 2, 0), 1)
    palm = canvas.polygon([(40, 56 - up), (56, 46 - up), (70, 47 - up), (76, 56 - up), (66, 66 - up), (48, 68 - up)],
                          "rosy1", True)  # fmt: skip
    canvas.shade((arm | palm) & ~np.roll(arm | palm, -3, 0), -1)
    spread = raised * 2
    for number, (x, y, long) in enumerate(((60, 47, 18), (66, 50, 20), (70, 55, 19), (70, 61, 15))):
        y -= up
        tip = (x + long, y + 6 + number - spread * (1.5 - number) / 2)
        finger = canvas.polygon([(x, y - 3), (x + long - 3, tip[1] - 4), tip, (x + long - 4, tip[1] + 2), (x, y + 4)],
                                "rosy1", True)  # fmt: skip
        canvas.fill(finger & ~np.roll(finger, 1, 0), "rosy2")
        canvas.fill(finger & ~np.roll(finger, -1, 0), "tan0")
    thumb = canvas.polygon([(50, 64 - up), (62, 66 - up), (74, 72 - up), (72, 77 - up), (56, 74 - up)], "rosy1", True)
    canvas.fill(thumb & ~np.roll(thumb, -1, 0), "tan0")
    return canvas.outline("ink0")


# ---------------------------------------------------------------------- what sits there
def sits(size: float, full: float, lifts: bool) -> Canvas:
    """It, facing the pillow: a coat with its collar up, a head sunk between the two points of that, hands on its knees;
    `full` 0 to 1 of a breath. As it `lifts` its head out of the collar there is nothing on the front of it."""
    canvas = Canvas(round(CELL[0] * size), round(CELL[1] * size))
    middle, foot = canvas.width / 2, canvas.height

    def at(x: float, y: float) -> Point:
        """A point that far right of its middle and over its foot, at its smallest."""
        return middle + x * size, foot - y * size

    wide, high = 12 * full, 11 * full
    half = [(0, 70 + high), (14, 69 + high), (33 + wide * 0.8, 65 + high), (41 + wide, 58 + high * 0.8),
            (42 + wide, 38 + high * 0.3), (46 + wide * 0.5, 24), (60, 14), (67, 6), (64, 1), (40, 0)]  # fmt: skip
    coat = canvas.polygon_mask([at(x, y) for x, y in half] + [at(-x, y) for x, y in reversed(half)], smooth=True)
    nod = 7.0 if lifts else -4.0
    head = canvas.ellipse_mask(*at(0, 80 + high + nod), 11.5 * size, 14 * size)
    head |= canvas.polygon_mask([at(x, y + high) for x, y in ((-6, 64), (-6, 76 + nod), (6, 76 + nod), (6, 64))])
    point = [(0, 60), (27, 65), (29, 74), (27, 81), (20, 81), (14, 72), (4, 65)]
    collar = canvas.polygon_mask([at(x, y + high) for x, y in point])
    collar |= canvas.polygon_mask([at(-x, y + high) for x, y in point])
    shape = coat | head | collar
    field(canvas, shape, 29)
    rim = shape & ~(np.roll(shape, 1, 1) & np.roll(shape, 1, 0))
    canvas.fill(rim & (bayer(canvas.height, canvas.width) < 0.85), "ink5")
    _worn(canvas, at, shape, size, wide, high)
    if lifts:
        face = canvas.ellipse_mask(*at(0, 79 + high + nod), 8 * size, 10.5 * size)
        canvas.fill(face, "ink2")
        canvas.fill(canvas.ellipse_mask(*at(0, 80 + high + nod), 5.5 * size, 7.5 * size), "ink3")
    return canvas


def _worn(
    canvas: Canvas, at: Callable[[float, float], Point], shape: Mask, size: float, wide: float, high: float
) -> None:
    """The coat's edge and sleeves, and the hands, barely there; its buttons are sewn on where it is shown."""
    for side in (-1, 1):
        folds = (
            [(side * 30, 60 + high), (side * (33 + wide), 40), (side * 30, 26)],
            [(side * 20, 22), (side * 34, 18), (side * 52, 6)],
            [(side * 4, 62 + high), (side * 7, 30), (side * 10, 2)],
        )
        for fold in folds:
            canvas.path([at(x, y) for x, y in fold], "ink2")
        canvas.path([at(side * (40 + wide * 0.5), 30), at(side * 24, 15), at(side * 9, 14)], "ink3")
        canvas.path([at(side * (34 + wide * 0.5), 34), at(side * 22, 21), at(side * 9, 19)], "ink2")
        palm = canvas.ellipse_mask(*at(side * 5, 15), 8 * size, 5 * size)
        canvas.fill(palm & shape, "ink3")
        for finger in range(4):
            x, y = at(side * (1 + finger * 2.6), 17 - finger * 0.6)
            canvas.line(x, y, x - side * 2 * size, y + 5 * size, "ink1")
    for side in (-1, 1):
        canvas.path([at(side * 22, 79 + high), at(side * 15, 70 + high), at(0, 60 + high)], "ink3", smooth=False)


def stands() -> Canvas:
    """It, risen and about to go: tall, its coat on, turned to the door."""
    canvas = Canvas(120, 176)
    coat = canvas.polygon_mask(
        [
            (46, 46),
            (60, 40),
            (76, 46),
            (90, 60),
            (94, 96),
            (98, 140),
            (104, 174),
            (22, 174),
            (27, 140),
            (30, 96),
            (33, 60),
        ],
        True,
    )
    head = canvas.ellipse_mask(62, 26, 11, 14) | canvas.rect_mask(56, 34, 12, 16)
    collar = canvas.polygon_mask([(60, 54), (42, 50), (40, 42), (42, 35), (48, 35), (55, 46)])
    collar |= canvas.polygon_mask([(62, 54), (82, 50), (84, 42), (82, 35), (76, 35), (69, 46)])
    shape = coat | head | collar
    field(canvas, shape, 31)
    rim = shape & ~(np.roll(shape, 1, 1) & np.roll(shape, 1, 0))
    canvas.fill(rim & (bayer(176, 120) < 0.85), "ink6")
    for fold in ([(61, 50), (60, 110), (58, 172)], [(38, 66), (40, 108), (36, 130)], [(88, 66), (86, 108), (90, 130)]):
        canvas.path(fold, "ink2")
    for y in (66, 84, 102, 120):
        canvas.rect(65, y, 3, 3, "gold1")
    return canvas


def it(number: int) -> Canvas:
    """It at one of SIZES: nine steps of a breath, and then the same with its head lifted when it is empty."""
    cells = [sits(SIZES[number], step / (BREATHS - 1), False) for step in range(BREATHS)]
    cells.append(sits(SIZES[number], 0.0, True))
    out = Canvas(sum(cell.width for cell in cells), cells[0].height)
    for place, cell in enumerate(cells):
        out.blit(cell, place * cell.width, 0)
    return out


def write(out: Path) -> None:
    """Write every picture under `out`/bedside."""
    folder = out / "bedside"
    room().save(folder / "room.png")
    lit = Canvas(WIDE, HIGH)
    _lantern(lit, True)
    lit.save(folder / "lantern.png")
    for number, (size, dip) in enumerate(zip(SIZES, DIPS, strict=True)):
        bed(size, dip).save(folder / f"bed_{number}.png")
        it(number).save(folder / f"it_{number}.png")
    for raised in range(3):
        hand(raised).save(folder / f"hand_{raised}.png")
    stands().save(folder / "stands.png")
