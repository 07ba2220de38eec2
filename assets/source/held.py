"""What is held up: two drawings of Mia's, a letter that nobody has opened, a card of Leo's, and a mirror at night.

Paper is cream and a little crooked. Mia draws with a soft pencil on the back of whatever lies about, and leaves white
what shines.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from assets.source.canvas import Canvas, Color, Field, Mask, Point
from assets.source.kit.lettering import word
from assets.source.kit.portraits.face import Frame, capsule
from assets.source.kit.portraits.sitter import portrait
from assets.source.portraits.mia import MIA

LEAD: tuple[Color, ...] = ("ink3", "ink4", "ink5")
"""Pencil, pressed hard, drawn, and barely there."""


# -------------------------------------------------------------------- paper and pencil
def paper(wide: int, high: int, corners: tuple[int, int, int, int], color: Color = "skin3") -> tuple[Canvas, Mask]:
    """A sheet whose corners lie that far lower than they should, px, clockwise from the upper left, and its mask."""
    canvas = Canvas(wide, high)
    a, b, c, d = corners
    shape = [(3, 3 + a), (wide - 4, 3 + b), (wide - 4, high - 8 + c), (3, high - 8 + d)]
    canvas.polygon([(x + 2, y + 3) for x, y in shape], "ink1")
    sheet = canvas.polygon(shape, color)
    canvas.fill(sheet & ~np.roll(sheet, -1, 0), "wood5")
    canvas.fill(sheet & ~np.roll(sheet, 1, 0), "ink8")
    return canvas, sheet


def seen_through(canvas: Canvas, sheet: Mask, top: int, seed: int) -> None:
    """The print of a report on the other side of the sheet: its lines, the wrong way round."""
    dice = np.random.default_rng(seed)
    for y in range(top, canvas.height - 14, 7):
        x = canvas.width - 12
        end = 12 if dice.random() < 0.8 else 60
        while x > end:
            long = int(dice.integers(4, 13))
            word = canvas.rect_mask(max(end, x - long), y, long, 2)
            canvas.fill(word & sheet & ((np.indices(sheet.shape).sum(0) % 2) == 0), "gold4")
            x -= long + 4


def hatch(canvas: Canvas, where: Mask, tone: Field | float, seed: int, steep: float = 1.0) -> None:
    """Shade `where` with strokes of a pencil, as dark as `tone` says: 0 is paper, 1 is pressed all over."""
    high, wide = where.shape
    y, x = np.mgrid[0:high, 0:wide]
    dice = np.random.default_rng(seed)
    wobble = np.repeat(dice.normal(0, 0.9, high), wide).reshape(high, wide)
    stroke = np.abs(((x * steep + y * 0.9 + wobble) / 5) % 1 - 0.5) * 2
    grain = dice.random((high, wide)) * 0.35
    dark = np.broadcast_to(np.asarray(tone, float), where.shape) * 1.25 - stroke * 0.7 - grain
    for color, least in zip(reversed(LEAD), (0.02, 0.3, 0.62), strict=True):
        canvas.fill(where & (dark > least), color)


def stroke(canvas: Canvas, points: Sequence[Point], hard: int = 0) -> None:
    """One line of a pencil, and the fainter one that was tried before it."""
    canvas.path([(x + 1, y + 1) for x, y in points], LEAD[2])
    canvas.path(points, LEAD[hard])


# -------------------------------------------------------------------- the two drawings
FOOT: tuple[Point, ...] = ((-6, -48), (6, -48), (6, -26), (8, -16), (14, -6), (14, 1), (-14, 1), (-14, -6), (-8, -16),
                           (-6, -26))  # fmt: skip
"""A foot towards us and what is over it, px from under its toes, on the level."""
TOES = ((-9.5, 0, 5.2), (-2.5, 1, 3.8), (3.5, 1, 3.4), (9, 0, 3.2), (13.5, -2, 2.8))
"""Where its toes end, the great one first, px, and how thick each is."""


def drawing_feet() -> Canvas:
    """Under a door, from the floor of the room: light, and in it two feet with their toes to us, one of them tipped."""
    canvas, sheet = paper(176, 130, (1, 0, 2, 0))
    y = np.indices(sheet.shape)[0]
    drawn = canvas.rect_mask(10, 9, 156, 102) & sheet
    sill, floor = 46, 79
    hatch(canvas, drawn & (y < sill), 0.62, 1, 0.2)
    for left, right in ((28, 84), (92, 148)):
        canvas.fill(canvas.rect_mask(left, 9, right - left, 24) & drawn, "skin3")
        hatch(canvas, canvas.rect_mask(left + 2, 9, right - left - 4, 22), 0.42, left, 0.2)
        for points in ([(left, 9), (left, 33), (right, 33), (right, 9)], [(left + 3, 9), (left + 3, 30), (right, 30)]):
            canvas.path(points, LEAD[0], smooth=False)
    for post in (10, 155):
        jamb = canvas.rect_mask(post, 9, 11, floor - 9)
        canvas.fill(jamb, "skin3")
        hatch(canvas, jamb, 0.28, post, 3.0)
        canvas.path([(post, 9), (post, floor), (post + 11, floor), (post + 11, 9)], LEAD[0], smooth=False)
    gap = canvas.rect_mask(22, sill, 133, floor - sill)
    canvas.fill(gap, "ink8")
    canvas.rect(22, sill - 3, 133, 3, LEAD[0])
    boards = drawn & (y >= floor)
    canvas.fill(boards, "skin3")
    spill = canvas.polygon_mask([(22, floor), (154, floor), (176, 111), (0, 111)]) & boards
    hatch(canvas, boards & ~spill, 0.85, 2, -0.8)
    hatch(canvas, spill, np.clip((y - floor - 12) / 40, 0, 0.5), 4, -0.8)
    canvas.fill(spill & (y < floor + 9), "ink8")
    for board in range(-9, 10):
        near, far = 84 + board * 30, 86 + board * 20
        line = Canvas(canvas.width, canvas.height)
        line.line(far, floor, near, 111, LEAD[1])
        canvas.fill(line.drawn & boards, LEAD[1])
    for across, down, turn, far in ((64, floor + 1, 0.0, -13), (113, floor - 1, 0.42, 17)):
        shade = [(across - 12, down), (across + 12, down), (across + 16 + far, 111), (across - 16 + far, 111)]
        hatch(canvas, canvas.polygon_mask(shade) & boards, 1.05, 3, -0.8)
        _foot(canvas, (across, down), turn, -1 if turn else 1, canvas.rect_mask(22, sill, 133, 70))
    canvas.line(10, floor, 165, floor, LEAD[1])
    _hand(canvas, 132, 113, "11 min")
    return canvas


def _foot(canvas: Canvas, at: Point, turn: float, side: int, clip: Mask) -> None:
    """A foot, its toes at `at`, tipped by `turn`; its great toe is on the right, or (`side` -1) on the left."""
    cosine, sine = np.cos(turn), np.sin(turn)

    def placed(dx: float, dy: float) -> Point:
        """That point of a right foot, on the paper."""
        dx *= -side
        return (at[0] + dx * cosine - dy * sine, at[1] + dx * sine + dy * cosine)

    foot = canvas.polygon_mask([placed(*point) for point in FOOT], smooth=True) & clip
    toes = [canvas.ellipse_mask(*placed(dx, dy), thick, thick) & clip for dx, dy, thick in TOES]
    whole = np.logical_or.reduce([foot, *toes])
    rim = Canvas(canvas.width, canvas.height)
    rim.fill(whole, "skin3")
    canvas.fill(whole, "skin3")
    hatch(canvas, whole, 0.6, 11, 1.6)
    for toe, (dx, dy, thick) in zip(toes, TOES, strict=True):
        canvas.fill(toe, "skin3")
        hatch(canvas, toe & ~canvas.ellipse_mask(*placed(dx, dy + 1), thick - 1, thick - 1), 0.7, 12, 1.6)
    for toe, (dx, dy, thick) in zip(toes, TOES, strict=True):
        canvas.fill(toe & ~canvas.ellipse_mask(*placed(dx, dy), thick - 1, thick - 1), LEAD[0])
    canvas.fill(rim.outline(LEAD[0]).color_mask(LEAD[0]) & clip, LEAD[0])
    for up in (-17, -22, -27):
        canvas.path([placed(-5, up), placed(0, up + 2), placed(5, up)], LEAD[0])


def drawing_back() -> Canvas:
    """Her mother from behind, up to the elbows, all hair and shoulders; one of them is lower."""
    canvas, sheet = paper(130, 164, (0, 2, 0, 1))
    seen_through(canvas, sheet, 12, 4)
    hair = [(45, 70), (41, 48), (49, 31), (65, 24), (80, 29), (90, 46), (88, 72), (84, 79), (66, 82), (48, 79)]
    mass = canvas.polygon_mask(hair, smooth=True)
    canvas.fill(mass, "ink8")
    y, x = np.mgrid[0 : canvas.height, 0 : canvas.width]
    hatch(canvas, mass, np.clip(1.0 - np.abs(x - 76) / 38 + (y - 50) / 140, 0.35, 1), 7, 2.6)
    streak = canvas.polygon_mask([(55, 29), (59, 27), (52, 48), (50, 76), (46, 76), (47, 46)], smooth=True)
    canvas.fill(streak & mass, "ink8")
    for lock in ([(62, 26), (55, 48), (54, 78)], [(68, 26), (69, 50), (66, 81)], [(76, 28), (82, 50), (79, 78)]):
        stroke(canvas, lock)
    coat = [(56, 88), (38, 94), (24, 105), (16, 130), (12, 152), (120, 152), (116, 122), (108, 97), (92, 89), (76, 87)]
    shape = canvas.polygon_mask(coat, smooth=True) & sheet
    canvas.fill(shape, "ink8")
    hatch(canvas, shape & (x > 88), 0.5, 8)
    hatch(canvas, shape & (x < 34), 0.32, 9)
    hatch(canvas, canvas.polygon_mask([(56, 82), (77, 82), (82, 90), (66, 95), (52, 90)], smooth=True), 0.55, 10)
    for line in (
        [(50, 90), (38, 94), (24, 105), (16, 130), (12, 152)], [(80, 88), (94, 90), (108, 97), (116, 122), (120, 152)],
        [(66, 97), (65, 120), (66, 152)], [(37, 114), (35, 132), (33, 152)], [(94, 110), (98, 130), (98, 152)],
        [(50, 89), (65, 97), (82, 88)],
    ):  # fmt: skip
        stroke(canvas, line)
    canvas.path([(25, 97), (21, 103), (19, 111)], LEAD[2])
    canvas.path([(110, 90), (116, 98), (119, 108)], LEAD[2])
    _hand(canvas, 88, 14, "mostly")
    return canvas


_SCRIPT: dict[str, list[list[Point]]] = {
    "1": [[(0, 2), (2, 0), (2, 6)]],
    "m": [[(0, 6), (0, 3), (2, 3), (2, 6), (2, 4), (4, 3), (5, 6)]],
    "i": [[(0, 3), (0, 6)], [(0, 1), (0, 1)]],
    "n": [[(0, 6), (0, 3), (2, 3), (3, 6)]],
    "o": [[(1, 3), (0, 5), (2, 6), (3, 4), (1, 3)]],
    "s": [[(3, 3), (0, 4), (2, 5), (0, 6)]],
    "t": [[(1, 1), (1, 5), (3, 6)], [(0, 3), (3, 3)]],
    "l": [[(0, 0), (0, 5), (2, 6)]],
    "y": [[(0, 3), (1, 5), (3, 3)], [(3, 3), (2, 7), (0, 8)]],
}
"""How Mia writes letters, small."""


def _hand(canvas: Canvas, x: int, y: int, text: str) -> None:
    for letter in text:
        strokes = _SCRIPT.get(letter, [])
        for points in strokes:
            canvas.path([(x + dx, y + dy) for dx, dy in points], LEAD[0], smooth=False)
        x += 2 + round(max((dx for points in strokes for dx, _ in points), default=2))


# -------------------------------------------------------------------- the letter
ADDRESS = ((18, 58, "To the lady responsible"), (34, 73, "for LULL,"), (50, 88, "at Halcyon or at home."))
"""Where each line of the address begins, px, and its words."""


def letter() -> Canvas:
    """A letter by hand, its address side: thick paper, an address that leans, a stamp with a lighthouse on it, and over
    the stamp a postmark. The seal is on its back."""
    canvas, sheet = paper(184, 122, (0, 1, 0, 1), "gold4")
    dice = np.random.default_rng(14)
    canvas.fill(sheet & (dice.random(sheet.shape) < 0.05), "wood5")
    canvas.fill(sheet & (dice.random(sheet.shape) < 0.03), "ink8")
    canvas.line(6, 110, 176, 111, "wood5")
    for x, y, words in ADDRESS:
        _longhand(canvas, x, y, words)
    canvas.path([(58, 96), (90, 93), (136, 97), (150, 94)], "blue1")
    _stamp(canvas, 148, 11)
    _postmark(canvas, 146, 28)
    return canvas


def _longhand(canvas: Canvas, x: int, y: int, words: str) -> None:
    """`words` in ink, in a hand that leans to the right, its foot at `y`."""
    layer = Canvas(canvas.width, canvas.height)
    word(layer, x, y - 10, words, "blue1")
    for row in range(max(y - 14, 0), min(y + 6, layer.height)):
        lean = (y - row) // 3
        canvas.blit(layer.crop(0, row, layer.width, 1), lean, row)


def _postmark(canvas: Canvas, x: float, y: float) -> None:
    """A ring with its date in it, half on the stamp and half on the paper, and the waves behind it."""
    ring = canvas.ellipse_mask(x, y, 13, 13)
    canvas.fill(ring & ~canvas.ellipse_mask(x, y, 12, 12), "ink3")
    canvas.fill(canvas.ellipse_mask(x, y, 9, 9) & ~canvas.ellipse_mask(x, y, 8.2, 8.2), "ink3")
    canvas.rect(round(x) - 5, round(y) - 2, 10, 1, "ink3")
    canvas.rect(round(x) - 4, round(y) + 2, 8, 1, "ink3")
    for down in range(4):
        top = y - 7 + down * 5
        canvas.path([(x - 44, top), (x - 36, top - 3), (x - 28, top + 2), (x - 20, top - 2), (x - 12, top)], "ink3")
    for down in range(2):
        top = y - 3 + down * 6
        canvas.path([(x + 12, top), (x + 18, top - 2), (x + 24, top + 2), (x + 29, top)], "ink3")


def letter_open() -> Canvas:
    """Two sheets by the same hand, unfolded, the second behind the first."""
    canvas = Canvas(190, 172)
    back, front = _sheet(29, 128, signed=True), _sheet(31, 132)
    canvas.blit(back, 62, 6)
    canvas.blit(front, 4, 30)
    return canvas


def _sheet(seed: int, high: int, signed: bool = False) -> Canvas:
    """A sheet that is written all over, and was folded in three. Nobody could read it from here."""
    canvas, sheet = paper(124, high, (0, 2, 0, 1), "gold4")
    dice = np.random.default_rng(seed)
    canvas.fill(sheet & (dice.random(sheet.shape) < 0.03), "wood5")
    for fold in (high // 3, high * 2 // 3):
        canvas.fill(sheet & canvas.rect_mask(0, fold, 124, 1), "wood5")
        canvas.fill(sheet & canvas.rect_mask(0, fold + 1, 124, 1), "ink8")
    for number, y in enumerate(range(14, high - 22, 8)):
        x, end = (12 if number else 26), 112 - int(dice.integers(0, 16))
        while x < end:
            long = min(int(dice.integers(5, 18)), 114 - x)
            points: list[Point] = []
            for step in range(x, x + long, 2):
                tall = float(dice.choice((-4, -2, -2, -2, 0, 2)))
                points += [(step, y), (step + 1.6, y + tall)]
            canvas.path([*points, (x + long, y)], "blue1", smooth=False)
            x += long + 4
    if signed:
        canvas.path([(70, high - 17), (78, high - 23), (80, high - 14), (88, high - 22), (112, high - 17)], "blue1")
    return canvas


def _stamp(canvas: Canvas, left: int, top: int) -> None:
    canvas.rect(left, top, 24, 28, "ink8")
    for x in range(left, left + 24, 3):
        canvas.pixel(x, top, "gold4")
        canvas.pixel(x, top + 27, "gold4")
    canvas.rect(left + 2, top + 2, 20, 24, "blue1")
    canvas.rect(left + 2, top + 18, 20, 8, "blue0")
    canvas.polygon([(left + 10, top + 20), (left + 11, top + 9), (left + 14, top + 9), (left + 15, top + 20)], "ink8")
    canvas.rect(left + 11, top + 6, 3, 3, "gold3")
    canvas.polygon([(left + 10, top + 7), (left + 3, top + 4), (left + 3, top + 10)], "gold2")
    canvas.rect(left + 4, top + 21, 9, 1, "blue3")
    canvas.rect(left + 12, top + 23, 7, 1, "blue3")


# -------------------------------------------------------------------- a card of Leo's
def fourth_card() -> Canvas:
    """An index card with one question typed on it: its ribbon was old, one of its letters sits high, and a mug stood on
    the card for as long as it took to decide."""
    canvas, sheet = paper(172, 108, (1, 0, 1, 0), "skin3")
    dice = np.random.default_rng(4)
    canvas.fill(sheet & (dice.random(sheet.shape) < 0.03), "gold4")
    canvas.fill(sheet & canvas.rect_mask(0, 20, 172, 1), "red1")
    for y in range(46, 96, 20):
        canvas.fill(sheet & canvas.rect_mask(0, y, 172, 1), "ink7")
    mug = canvas.ellipse_mask(140, 86, 23, 22) & ~canvas.ellipse_mask(140.6, 85.4, 21, 20.4)
    canvas.fill(mug & sheet & (dice.random(sheet.shape) < 0.8), "wood5")
    drip = canvas.ellipse_mask(140, 86, 22, 21) & ~canvas.ellipse_mask(139, 87, 20.6, 20)
    canvas.fill(drip & sheet & (dice.random(sheet.shape) < 0.5), "skin1")
    hole = canvas.ellipse_mask(86, 11, 3.4, 3.4)
    canvas.fill(hole, "ink2")
    canvas.fill(hole & ~np.roll(hole, 1, 0), "wood4")
    x = 10
    for number, letter in enumerate("4. IS IT MIA?"):
        if letter != " ":
            typed = Canvas(canvas.width, canvas.height)
            wide = word(Canvas(12, 14), 0, 0, letter, "ink2", 2)
            word(typed, x + (10 - wide) // 2, 51 - 2 * (number == 7), letter, "ink2", 2)
            worn = typed.drawn & (dice.random(typed.drawn.shape) < 0.14)
            canvas.fill(typed.drawn, "ink2")
            canvas.fill(worn, "ink4")
        x += 12
    return canvas


# -------------------------------------------------------------------- the mirror
def mirror() -> Canvas:
    """The mirror in the hall, at night: Mia in it the other way round, her eyes shut; over the arm that she holds out,
    which is bent like a peg, a small yellow coat on its hanger."""
    canvas = Canvas(140, 178)
    canvas.ellipse(71, 91, 66, 86, "ink0")
    canvas.ellipse(69, 88, 66, 86, "gold0")
    canvas.ellipse(68, 87, 64, 84, "gold1")
    canvas.ellipse(69, 88, 60, 80, "wood1")
    glass = canvas.ellipse(69, 88, 57, 77, "ink1")
    y, x = np.mgrid[0 : canvas.height, 0 : canvas.width]
    canvas.ramp(glass, np.clip((y - 11) / 160 + np.abs(x - 69) / 200, 0, 0.999), ("ink3", "ink2", "blue0", "ink1"), 0.7)
    door = canvas.polygon_mask([(84, 40), (104, 36), (104, 150), (84, 140)]) & glass
    canvas.fill(door, "ink0")
    canvas.fill(canvas.rect_mask(82, 40, 2, 102) & glass, "blue1")
    held = Canvas(140, 178)
    held.blit(portrait(replace(MIA, glow=("_",) * 6, rim="blue3"), "neutral", Frame.BLINK).flipped(), 2, 26)
    body = held.color_mask("gold0", "gold1", "gold2", "gold3") & held.rect_mask(0, 96, 140, 82)
    hoodie = held.polygon([(10, 120), (88, 118), (96, 178), (4, 178)], "gold2")
    held.shade(hoodie & held.polygon_mask([(10, 120), (24, 120), (30, 178), (4, 178)]), -1)
    held.path([(50, 120), (51, 134), (50, 150)], "gold1")
    for string in (36, 62):
        held.rect(string, 118, 1, 13, "ink8")
    held.path([(32, 160), (38, 150), (60, 150), (67, 160)], "gold1", smooth=False)
    held.shade(held.drawn, -1)
    held.shade(body & held.drawn, -1)
    canvas.cells = np.where(held.drawn & glass, held.cells, canvas.cells)
    carried = _coat_on_an_arm()
    canvas.cells = np.where(carried.drawn & glass, carried.cells, canvas.cells)
    for shift in (0, 7):
        shine = canvas.polygon_mask([(30 + shift, 66), (33 + shift, 66), (52 + shift, 30), (49 + shift, 30)]) & glass
        canvas.shade(shine, 1)
    canvas.ellipse(69, 5, 6, 4, "gold2")
    canvas.ellipse(68, 4, 3, 2, "gold3")
    return canvas


def _coat_on_an_arm() -> Canvas:
    """What she holds out, to the right and up from the elbow, and the raincoat of somebody of six that hangs on it."""
    held = Canvas(140, 178)
    held.blit(_raincoat(), 0, 0)
    held.blit(_arm(), 0, 0)
    hook = [(91, 116), (91, 101), (93, 97), (97, 97), (99, 100)]
    held.path([(x + 1, y + 1) for x, y in hook], "ink0", smooth=False)
    held.path(hook, "ink8", smooth=False)
    return held


def _arm() -> Canvas:
    arm = Canvas(140, 178)
    upper, fore = capsule(arm, (64, 112), (88, 108), 7.4), capsule(arm, (88, 108), (98, 97), 5.8)
    sleeve = arm.fill(upper | fore, "gold1")
    arm.fill(sleeve & ~np.roll(sleeve, 2, 0), "gold2")
    arm.fill(sleeve & ~np.roll(sleeve, -3, 0), "gold0")
    cuff = arm.polygon([(91, 95), (98, 90), (105, 97), (98, 103)], "gold2")
    arm.shade(cuff & ~np.roll(cuff, -3, 0), -1)
    arm.outline("ink0")
    arm.fill(arm.rect_mask(0, 0, 67, 178), "_")
    fist = Canvas(140, 178)
    fist.polygon([(94, 92), (93, 84), (97, 80), (105, 80), (109, 84), (109, 91), (104, 96), (98, 97)], "skin1", True)
    for row in range(4):
        finger = fist.rect_mask(100, 80 + row * 4, 9 - row // 3, 4) & fist.drawn
        fist.fill(finger, "skin2" if row < 3 else "skin1")
        fist.fill(finger & (fist.rect_mask(0, 83 + row * 4, 140, 1) | fist.rect_mask(100, 0, 1, 178)), "skin0")
    thumb = fist.fill(capsule(fist, (95, 89), (101, 85), 2.2), "skin2")
    fist.fill(thumb & ~np.roll(thumb, -1, 0), "skin0")
    arm.blit(fist.outline("ink0"), 0, 0)
    return arm


def _raincoat() -> Canvas:
    """Both its sleeves, its collar, and the bar of a hanger through its shoulders."""
    coat = Canvas(140, 178)
    for top, end in (((81, 127), (74, 150)), ((101, 127), (107, 147))):
        sleeve = coat.fill(capsule(coat, top, end, 5), "gold2")
        coat.fill(sleeve & ~np.roll(sleeve, 2, 1), "gold3")
        coat.fill(sleeve & coat.rect_mask(0, round(end[1]) + 2, 140, 1), "gold0")
    coat.outline("ink0")
    front = Canvas(140, 178)
    shape = [(86, 119), (96, 119), (105, 126), (103, 138), (106, 156), (76, 156), (79, 138), (77, 126)]
    cloth = front.polygon(shape, "gold3")
    front.shade(cloth & front.polygon_mask([(98, 118), (105, 126), (106, 156), (98, 156)]), -1)
    front.fill(cloth & front.rect_mask(0, 153, 140, 4), "gold2")
    front.rect(91, 122, 1, 34, "gold0")
    for button in (129, 137, 145):
        front.rect(93, button, 2, 2, "gold0")
    for pocket in (80, 96):
        front.rect(pocket, 146, 7, 1, "gold0")
    front.ellipse(91, 120, 6, 3.4, "gold0")
    coat.blit(front.outline("ink0"), 0, 0)
    coat.path([(80, 123), (91, 115), (102, 123)], "ink0", smooth=False)
    coat.path([(80, 122), (91, 114), (102, 122)], "ink8", smooth=False)
    return coat


def write(out: Path) -> None:
    """Write the pictures under `out`."""
    for draw in (drawing_feet, drawing_back, letter, letter_open, fourth_card, mirror):
        draw().save(out / "pictures" / f"{draw.__name__}.png")
