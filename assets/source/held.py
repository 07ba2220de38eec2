"""What is held up at home: two drawings of Mia's, a letter that nobody has opened, and a mirror at night.

Paper is cream and a little crooked. Mia draws with a soft pencil on the back of whatever lies about, and leaves white
what shines.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from assets.source.canvas import Canvas, Color, Field, Mask, Point
from assets.source.kit.portraits.face import Frame
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
def drawing_feet() -> Canvas:
    """Under a door, from inside the room: a strip of light, two feet in it, and one of them leans."""
    canvas, sheet = paper(176, 130, (1, 0, 2, 0))
    seen_through(canvas, sheet, 10, 9)
    y, x = np.mgrid[0 : canvas.height, 0 : canvas.width]
    drawn = canvas.polygon_mask([(12, 14), (164, 10), (166, 102), (10, 105)], smooth=True) & sheet
    above = drawn & (y < 66)
    hatch(canvas, above, np.clip(0.35 + (y - 10) / 70, 0, 1), 1)
    light = drawn & (y >= 66) & (y < 84)
    canvas.fill(light, "ink8")
    floor = drawn & (y >= 84)
    hatch(canvas, floor, np.clip(0.1 + (y - 84) / 34 + np.abs(x - 88) / 260, 0, 0.9), 2, -0.8)
    for left, foot, lean in ((54, 0, -26), (92, 1, 16)):
        shade = [(left + 1, 84), (left + 23, 84), (left + 26 + lean, 110), (left - 8 + lean, 110)]
        hatch(canvas, canvas.polygon_mask(shade) & floor, 1.0 if foot == 0 else 0.75, 3 + foot, -0.8)
        top = 66 if foot == 0 else 70
        toes = [(0, 84), (1, top + 5), (7, top), (18, top), (23, top + 6), (24, 84)]
        shoe = canvas.polygon_mask([(left + dx, up) for dx, up in toes], smooth=True) & light
        hatch(canvas, shoe, 0.95 if foot == 0 else 0.7, 5 + foot)
        canvas.fill(canvas.rect_mask(left + 8, top + 5, 8, 1) & shoe, "ink8")
        canvas.fill(canvas.rect_mask(left + 7, top + 9, 10, 1) & shoe, "ink8")
    stroke(canvas, [(10, 66), (60, 66), (120, 65), (168, 65)])
    stroke(canvas, [(8, 84), (50, 85), (120, 84), (168, 84)], 1)
    _hand(canvas, 132, 111, "11 min")
    return canvas


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
ADDRESS = ((26, 40, "To the lady responsible"), (38, 57, "for LULL"), (50, 74, "at Halcyon or at home"))
"""Where each line of the address begins, px, and its words."""


def letter() -> Canvas:
    """A letter by hand: thick paper, an address with long tails, a stamp with a lighthouse on it, and red wax over the
    edge with half a thumb in it."""
    canvas, sheet = paper(184, 122, (0, 1, 0, 1), "gold4")
    dice = np.random.default_rng(14)
    canvas.fill(sheet & (dice.random(sheet.shape) < 0.05), "wood5")
    canvas.fill(sheet & (dice.random(sheet.shape) < 0.03), "ink8")
    canvas.line(6, 110, 176, 111, "wood5")
    for x, y, words in ADDRESS:
        _longhand(canvas, x, y, words)
    canvas.path([(48, 90), (90, 86), (140, 91), (150, 88)], "blue1")
    _stamp(canvas, 148, 11)
    for turn in range(3):
        canvas.path([(104, 14 + turn * 5), (116, 11 + turn * 5), (128, 16 + turn * 5), (152, 12 + turn * 5)], "ink5")
    wax = canvas.polygon([(78, 100), (88, 94), (101, 96), (108, 104), (105, 115), (94, 119), (82, 116), (75, 108)],
                         "red0", smooth=True)  # fmt: skip
    canvas.shade(wax & canvas.polygon_mask([(74, 108), (108, 106), (104, 122), (80, 122)], smooth=True), -1)
    canvas.path([(79, 103), (88, 97), (98, 98)], "red1")
    thumb = canvas.ellipse_mask(90, 106, 9, 7) & wax
    canvas.fill(thumb, "aub0")
    for ring in range(1, 4):
        wide = 2 * ring
        arc = canvas.ellipse_mask(90, 108, wide + 1, wide) & ~canvas.ellipse_mask(90, 108, wide, wide - 1)
        canvas.fill(arc & thumb, "red0")
    return canvas


def _longhand(canvas: Canvas, x: float, y: float, words: str) -> None:
    """`words` in a hand that does not lift the pen within one: loops for tall letters, tails for long ones."""
    for word in words.split():
        points: list[Point] = [(x, y)]
        for letter in word:
            wide = 6.0 if letter in "mwMLTH" else 3.6 if letter not in "iltjf" else 2.6
            if letter in "bdfhkltLTHU":
                tall = 11 if letter.isupper() else 8
                points += [(x + wide * 0.6 + 2.5, y - tall), (x + wide * 0.5 + 0.5, y - tall + 1), (x + wide, y)]
            elif letter in "gjpqy":
                points += [(x + wide * 0.7, y - 4), (x + wide * 0.3, y + 5), (x - 1, y + 4), (x + wide, y)]
            elif letter in "mnuvw":
                points += [(x + wide * 0.3, y - 4), (x + wide * 0.5, y), (x + wide * 0.8, y - 4), (x + wide, y)]
            else:
                points += [(x + wide * 0.6, y - 4), (x + wide * 0.2, y - 1), (x + wide, y)]
            x += wide
        canvas.path(points, "blue1")
        x += 5


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


# -------------------------------------------------------------------- the mirror
def mirror() -> Canvas:
    """The mirror in the hall, at night: Mia in it, her eyes shut, and on her arm, which is bent like a peg, a coat."""
    canvas = Canvas(140, 178)
    canvas.ellipse(71, 91, 66, 86, "ink0")
    canvas.ellipse(69, 88, 66, 86, "gold0")
    canvas.ellipse(68, 87, 64, 84, "gold1")
    canvas.ellipse(69, 88, 60, 80, "wood1")
    glass = canvas.ellipse(69, 88, 57, 77, "ink1")
    y, x = np.mgrid[0 : canvas.height, 0 : canvas.width]
    canvas.ramp(glass, np.clip((y - 11) / 160 + np.abs(x - 69) / 200, 0, 0.999), ("ink3", "ink2", "blue0", "ink1"), 0.7)
    door = canvas.polygon_mask([(96, 46), (112, 42), (112, 132), (96, 124)]) & glass
    canvas.fill(door, "ink0")
    canvas.fill(canvas.rect_mask(94, 46, 2, 79) & glass, "blue1")
    figure = portrait(replace(MIA, glow=("_",) * 6, rim="blue3"), "neutral", Frame.BLINK)
    inside = np.zeros_like(glass)
    inside[46 : 46 + 96, 20 : 20 + 96] = figure.drawn
    held = Canvas(140, 178)
    held.blit(figure, 20, 46)
    body = held.color_mask("gold0", "gold1", "gold2", "gold3")
    held.polygon([(27, 138), (113, 138), (122, 178), (16, 178)], "gold1")
    held.shade(held.drawn, -1)
    held.shade(body & held.drawn, -1)
    canvas.cells = np.where(held.drawn & glass, held.cells, canvas.cells)
    arm = canvas.polygon_mask([(18, 146), (72, 134), (96, 136), (98, 146), (74, 147), (20, 160)], smooth=True) & glass
    canvas.fill(arm, "gold0")
    canvas.shade(arm & (y < 139), 1)
    canvas.fill(canvas.ellipse_mask(99, 141, 6, 5) & glass, "skin1")
    coat = canvas.polygon_mask([(42, 138), (54, 132), (78, 132), (86, 140), (90, 178), (36, 178)], smooth=True) & glass
    canvas.fill(coat, "gold3")
    canvas.shade(coat & (x > 74), -1)
    canvas.shade(coat & (x < 46), -1)
    canvas.fill(coat & (np.abs(x - 62 - (y - 140) * 0.05) < 0.7), "gold1")
    for button in (148, 158):
        canvas.fill(canvas.ellipse_mask(66, button, 1.5, 1.5) & coat, "gold0")
    for shift in (0, 7):
        shine = canvas.polygon_mask([(30 + shift, 66), (33 + shift, 66), (52 + shift, 30), (49 + shift, 30)]) & glass
        canvas.shade(shine, 1)
    canvas.ellipse(69, 5, 6, 4, "gold2")
    canvas.ellipse(68, 4, 3, 2, "gold3")
    return canvas


def write(out: Path) -> None:
    """Write the pictures under `out`."""
    for draw in (drawing_feet, drawing_back, letter, mirror):
        draw().save(out / "pictures" / f"{draw.__name__}.png")
