"""What Wim draws, who is eight and sees the street without paint: wax crayons, on the backs of fliers."""

import random
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np

from assets.source.canvas import Canvas, Color, Mask, Point
from assets.source.held import paper
from assets.source.kit.lettering import word

SIZE = 176, 126
"""Width and height of a flier, px."""
BLUNT = 1.3
"""Half the width of a crayon's line, px."""


class Sheet:
    """A flier's back, and one hand that draws on it: no line is straight, and wax skips where the paper is low."""

    def __init__(self, seed: int, corners: tuple[int, int, int, int] = (1, 0, 2, 0)) -> None:
        self.canvas, self.sheet = paper(*SIZE, corners)
        self.dice = random.Random(seed)
        self.grain: Mask = np.random.default_rng(seed).random(self.sheet.shape) < 0.92
        faint = np.random.default_rng(seed + 1).random(self.sheet.shape) < 0.02
        self.canvas.fill(self.sheet & faint, "gold4")

    def line(self, points: Sequence[Point], color: Color, blunt: float = BLUNT) -> None:
        """A line of wax through `points`, as thick as twice `blunt` px."""
        for (x, y), (to_x, to_y) in pairwise(points):
            steps = max(1, round(max(abs(to_x - x), abs(to_y - y))))
            for step in range(steps + 1):
                share = step / steps
                at = x + (to_x - x) * share + self.dice.uniform(-0.4, 0.4), y + (to_y - y) * share
                dab = self.canvas.ellipse_mask(*at, blunt, blunt)
                self.canvas.fill(dab & self.grain & self.sheet, color)

    def rubbed(self, shape: Mask, color: Color, steep: float = 0.7, gap: int = 4) -> None:
        """`shape` gone over with the crayon, to and fro, and not quite to its edges."""
        high, wide = shape.shape
        y, x = np.mgrid[0:high, 0:wide]
        sway = 1.6 * np.sin(x / (9 + self.dice.uniform(0, 6)) + self.dice.uniform(0, 6)) + 0.9 * np.sin(y / 5.3)
        strokes = (x * steep + y + sway) % gap < gap - 1
        self.canvas.fill(shape & strokes & self.grain & self.sheet, color)

    def box(self, x: int, y: int, wide: int, high: int, color: Color, fill: Color | None = None) -> None:
        """A box as a child draws one: its last corner misses its first."""
        if fill:
            self.rubbed(self.canvas.rect_mask(x, y, wide, high), fill)
        jolt = [self.dice.uniform(-1.5, 1.5) for _ in range(8)]
        corners = [(x, y), (x + wide, y), (x + wide, y + high), (x, y + high), (x, y)]
        self.line([(a + jolt[n], b + jolt[n + 3]) for n, (a, b) in enumerate(corners)], color)

    def somebody(self, x: float, y: float, tall: float, color: Color, hair: Color, pillow: bool = False) -> None:
        """Somebody from behind, their feet at (`x`, `y`): two legs, a coat, a round of hair; a pillow under an arm."""
        for side in (-1, 1):
            self.line([(x + side * 2, y - tall * 0.3), (x + side * 2.6, y)], "ink3", 1.0)
        shape = ((-0.17, 0.26), (-0.12, 0.72), (0.12, 0.72), (0.18, 0.26))
        coat = [(x + tall * across, y - tall * up) for across, up in shape]
        self.rubbed(self.canvas.polygon_mask(coat), color, gap=3)
        self.line([*coat, coat[0]], color, 0.9)
        head = self.canvas.ellipse_mask(x, y - tall * 0.83, tall * 0.12, tall * 0.13)
        self.canvas.fill(head & self.sheet, hair)
        if pillow:
            left = x + tall * 0.1
            self.canvas.fill(self.canvas.ellipse_mask(left + 4, y - tall * 0.5, 5.4, 3.4) & self.sheet, "ink8")
            ring = [(left - 1, y - tall * 0.5 - 3), (left + 9, y - tall * 0.5 - 3), (left + 9, y - tall * 0.5 + 3)]
            self.line([*ring, (left - 1, y - tall * 0.5 + 3), ring[0]], "blue2", 0.7)


def _boards(sheet: Sheet, left: int, top: int, wide: int, high: int) -> None:
    """A shop that is boarded up, plank by plank, each with its two nails."""
    for number, x in enumerate(range(left, left + wide - 8, 13)):
        sheet.box(x, top + number % 3, 11, high - number % 2, "wood2", "wood4")
        for y in (top + 5, top + high - 6):
            sheet.line([(x + 5, y), (x + 6, y)], "ink2", 0.8)


def drawing_queue() -> Canvas:
    """A line of people in the rain, with their own pillows, up to a door."""
    page = Sheet(41)
    page.box(12, 14, 46, 88, "ink4", "ink6")
    page.box(22, 46, 24, 56, "teal0", "teal2")
    page.line([(16, 30), (54, 29)], "ink3")
    for x in range(18, 54, 7):
        page.line([(x, 22), (x + 3, 22)], "ink4")
    coats: tuple[tuple[Color, Color], ...] = (
        ("aub1", "ink2"), ("blue2", "ink5"), ("green1", "wood1"), ("mag2", "gold1"), ("gold1", "ink2"),
        ("olive2", "umber1"), ("red0", "ink6"),
    )  # fmt: skip
    for number, (coat, hair) in enumerate(coats):
        page.somebody(58 + number * 16, 103 + number % 2 * 2, 40 - number * 1.4 - (number == 3) * 12, coat, hair, True)
    page.line([(10, 107), (80, 109), (166, 108)], "ink4")
    for _ in range(46):
        left, top = page.dice.uniform(50, 164), page.dice.uniform(10, 96)
        page.line([(left, top), (left - 2.5, top + 7)], "blue3", 0.7)
    return page.canvas


def drawing_key() -> Canvas:
    """Number fourteen, boarded; a small woman with her hair up goes in at it, with a bag, and a key that is too big."""
    page = Sheet(42, (0, 2, 0, 1))
    _boards(page, 14, 16, 62, 88)
    _boards(page, 118, 18, 52, 86)
    gap = page.canvas.rect_mask(84, 30, 30, 74)
    page.rubbed(gap, "ink1", gap=3)
    page.rubbed(gap, "ink0", -0.6)
    page.box(84, 30, 30, 74, "wood1")
    page.line([(78, 10), (118, 9), (118, 24), (78, 25), (78, 10)], "blue1", 1.0)
    word(page.canvas, 92, 13, "14", "blue1")
    page.somebody(92, 106, 50, "blue3", "ink5")
    page.canvas.fill(page.canvas.ellipse_mask(92, 57, 4, 3.4), "ink5")
    page.box(98, 84, 13, 12, "umber1", "umber2")
    page.line([(100, 84), (104, 78), (108, 84)], "umber1", 0.8)
    for at in ([(84, 74), (74, 74)], [(77, 74), (77, 79)], [(74, 74), (74, 79)]):
        page.line(at, "gold1", 1.2)
    page.line([(66, 70), (71, 70), (71, 78), (66, 78), (66, 70)], "gold1", 1.0)
    page.line([(10, 108), (90, 109), (166, 107)], "ink4")
    return page.canvas


def drawing_door() -> Canvas:
    """The end of the underpass, all gone over in black, and a door in it that was left; under the door a thin line."""
    page = Sheet(43, (2, 0, 0, 1))
    wall = page.canvas.rect_mask(10, 9, 156, 94)
    page.rubbed(wall, "ink2", gap=3)
    page.rubbed(wall, "ink1", -0.8, 5)
    for y in (26, 47, 68, 89):
        page.line([(12, y), (164, y + page.dice.uniform(-2, 2))], "ink3", 0.7)
    door = page.canvas.rect_mask(64, 22, 46, 80)
    page.canvas.fill(door & page.sheet, "skin3")
    page.rubbed(door, "ink4", 2.2, 4)
    page.box(64, 22, 46, 80, "ink0")
    for y in (32, 92):
        for x in (69, 104):
            page.line([(x, y), (x + 1, y)], "ink0", 1.1)
    page.box(98, 58, 6, 11, "ink0", "ink5")
    page.canvas.fill(page.canvas.rect_mask(62, 101, 50, 4) & page.sheet, "ink8")
    page.line([(63, 103), (88, 103), (111, 103)], "gold3", 0.9)
    floor = page.canvas.polygon_mask([(66, 106), (108, 106), (118, 113), (54, 113)])
    page.rubbed(floor, "gold3", 0.2, 5)
    return page.canvas


def drawing_in_the_way() -> Canvas:
    """A street, and in the middle of it somebody large with curls who got in the way; his mouth is shut."""
    page = Sheet(44, (0, 1, 2, 0))
    page.box(12, 18, 40, 70, "ink4", "ink6")
    page.box(124, 16, 42, 72, "ink4", "ink6")
    for x in (18, 34, 130, 148):
        for y in (26, 44):
            page.box(x, y, 10, 11, "ink3", "blue0")
    for left in (16, 128):
        for y in range(62, 86, 5):
            page.line([(left, y), (left + 34, y)], "ink5", 0.8)
    page.line([(10, 92), (60, 91), (120, 92), (166, 90)], "ink4")
    coat = [(58, 112), (62, 78), (74, 66), (100, 66), (114, 78), (120, 112)]
    shape = page.canvas.polygon_mask(coat)
    page.canvas.fill(shape & page.sheet, "skin3")
    page.rubbed(shape, "olive2", 0.9, 3)
    page.line(coat, "olive0", 1.4)
    for pocket in ((66, 92), (100, 92)):
        page.box(*pocket, 12, 10, "olive0", "olive1")
        page.line([(pocket[0] + 2, pocket[1] - 3), (pocket[0] + 6, pocket[1] + 2)], "ink8", 1.2)
    page.line([(88, 70), (88, 111)], "olive0", 0.9)
    face = page.canvas.ellipse_mask(88, 46, 17, 20)
    page.canvas.fill(face & page.sheet, "umber3")
    page.rubbed(face, "umber4", 0.4, 4)
    for number in range(15):
        turn = np.pi * (0.94 + number / 12.5)
        x, y = 88 + 18 * np.cos(turn), 40 + 17 * np.sin(turn)
        curl = [(x - 4, y), (x, y - 4), (x + 4, y), (x, y + 4), (x - 3, y + 1)]
        page.line(curl, "umber0", 1.3)
    for x in (81, 95):
        page.line([(x, 45), (x + 1, 47)], "ink1", 1.2)
    page.line([(82, 57), (88, 58), (95, 57)], "aub0", 1.1)
    page.line([(87, 49), (85, 53), (88, 53)], "umber1", 0.7)
    return page.canvas


def drawing_leaf() -> Canvas:
    """Boards, so near that there is nothing else, and out of a knot hole one leaf."""
    page = Sheet(45, (1, 1, 0, 2))
    for number, x in enumerate(range(12, 160, 29)):
        page.box(x, 10 + number % 2, 26, 96, "wood1", "wood4")
        for vein in range(3):
            bent = x + 6 + vein * 7
            page.line([(bent, 14), (bent + page.dice.uniform(-3, 3), 58), (bent, 102)], "wood3", 0.7)
    knot = page.canvas.ellipse_mask(82, 58, 8, 10)
    page.canvas.fill(knot & page.sheet, "ink1")
    page.line([(74, 52), (82, 46), (91, 54), (90, 66), (82, 70), (74, 62), (74, 52)], "wood1", 1.1)
    page.line([(82, 60), (92, 58), (100, 50)], "green0", 1.2)
    leaf = page.canvas.polygon_mask([(98, 52), (104, 38), (120, 32), (122, 46), (112, 56)], smooth=True)
    page.canvas.fill(leaf & page.sheet, "green2")
    page.rubbed(leaf, "green3", 1.2, 4)
    page.line([(98, 52), (104, 38), (120, 32), (122, 46), (112, 56), (98, 52)], "green0", 0.9)
    page.line([(99, 51), (118, 36)], "green1", 0.7)
    return page.canvas


def write(out: Path) -> None:
    """Write the drawings under `out`."""
    for draw in (drawing_queue, drawing_key, drawing_door, drawing_in_the_way, drawing_leaf):
        draw().save(out / "pictures" / f"{draw.__name__}.png")
