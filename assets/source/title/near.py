"""What stands near: the mole with its lamp, two left boots, and the boat."""

import random
from pathlib import Path

import numpy as np

from assets.source.canvas import Canvas, Color, Mask
from assets.source.title.places import HEIGHT, LAMP, WIDTH, away

DATA = Path(__file__).parent.parent / "data"
STONE = ("ink0", "ink1", "ink2", "ink2", "ink3")
LIT_STONE = ("ink1", "ink2", "wood1", "wood2", "wood3", "gold0", "gold1")
GROUND = 158
"""Where the lamp's foot stands."""


def _edge(x: float) -> tuple[float, float, float]:
    """Heights of the mole at column `x`: the far edge of its top, the near edge, and the water."""
    along = (x - 292) / (WIDTH - 292)
    return 152 - 5 * along, 161 + 9 * along, 207 + 24 * along


def _stones(canvas: Canvas, wall: Mask, lit: bool) -> None:
    """Courses of dressed stone that open towards us, warm where the lamp reaches them."""
    dice = random.Random(9)
    glow = np.clip(1 - away(LAMP[0] - 6, GROUND + 4, 1.5) / 96, 0, 0.999) if lit else np.zeros((HEIGHT, WIDTH))
    courses = 6
    for course in range(courses):
        x = 270.0 + dice.uniform(-8, 0)
        while x < WIDTH:
            wide = dice.uniform(15, 24)
            corners = []
            for at in (x + 0.6, x + wide - 0.6):
                _, near, water = _edge(at)
                high = (water - near - 3) / courses
                corners.append((at, near + 3 + course * high + 0.6, near + 3 + (course + 1) * high - 0.6))
            (x0, top0, low0), (x1, top1, low1) = corners
            block = canvas.polygon_mask([(x0, top0), (x1, top1), (x1, low1), (x0, low0)]) & wall
            if block.any():
                warm = float(glow[block].mean())
                tone = dice.choice([0.0, 0.0, 0.08, -0.08])
                low = ("ink1", "ink2", "ink2", "ink3")[min(3, int(2 + tone * 8 - course * 0.3))]
                canvas.fill(block, low)
                top = block & ~np.roll(block, 1, 0)
                canvas.fill(top, "ink3" if course < 4 else "ink2")
                if warm > 0.12:
                    canvas.ramp(block, glow * 0.62 + tone * 0.5, LIT_STONE, 1.0)
                    canvas.ramp(top, np.clip(glow * 0.95 + 0.05, 0, 0.999), LIT_STONE, 0.6)
                if dice.random() < 0.3:
                    canvas.shade(block & canvas.rect_mask(int(x0) + 4, int(top0) + 3, 4, 1), -1)
            x += wide


def mole(canvas: Canvas, lit: bool) -> None:
    """The harbour wall: its paved top, its stones, weed at the water, rungs, a ring and a bollard."""
    far = [(x, _edge(x)[0]) for x in range(300, WIDTH + 20, 20)]
    near = [(x, _edge(x)[1]) for x in range(290, WIDTH + 20, 10)]
    foot = [(x, _edge(x)[2]) for x in range(280, WIDTH + 20, 20)]
    wall = canvas.polygon([(284, 158), *near, *reversed(foot)], "ink0")
    _stones(canvas, wall, lit)
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    top = canvas.polygon([(288, 154), *far, *reversed(near), (286, 159)], "ink2")
    field = 1 - away(LAMP[0], GROUND, 3.4) / 104 if lit else np.full((HEIGHT, WIDTH), -1.0)
    canvas.ramp(top, np.full((HEIGHT, WIDTH), 0.62), STONE, 1.0)
    canvas.ramp(top & (field > 0.02), np.clip(field, 0, 0.999) ** 1.15, (*LIT_STONE[1:], "gold2", "gold3"), 1.0)
    dice = random.Random(13)
    for _ in range(120):
        at = dice.randrange(292, WIDTH)
        upper, lower, _ = _edge(at)
        row = int(dice.uniform(upper + 1, lower))
        canvas.shade(canvas.rect_mask(at, row, dice.randrange(2, 5), 1) & top, -1)
    lip = wall & ~np.roll(wall, 1, 0) & (x > 286)
    canvas.fill(lip, "ink4")
    if lit:
        reach = np.clip(1 - np.abs(x - LAMP[0] + 4) / 100, 0, 0.999)
        canvas.ramp(lip & (reach > 0.05), reach, ("wood2", "wood3", "gold0", "gold1", "gold2", "gold3"), 1.0)
    foot_line = np.array([_edge(column)[2] for column in range(WIDTH)])
    weed = wall & (y > foot_line[None, :] - 4 - 1.2 * np.sin(x / 7.3) - 1.1 * np.sin(x / 2.1 + 1) - np.sin(x / 17))
    canvas.ramp(weed, np.clip((foot_line[None, :] - y) / 6, 0, 0.999), ("ink0", "ink1", "teal0", "ink1"), 1.0)
    for column in range(282, WIDTH):
        if (column * 7) % 11 < 7:
            canvas.pixel(column, round(_edge(column)[2]), "blue1" if column < 330 else "ink3")
    canvas.path([(x, _edge(x)[0]) for x in range(404, WIDTH + 4, 4)], "ink4", smooth=False)
    _pots(canvas, lit)
    _rungs(canvas, lit)
    _bollard(canvas, lit)


def _pots(canvas: Canvas, lit: bool) -> None:
    """Crab pots stacked at the picture's edge, a net over them."""
    rim = ("gold0", "wood3", "wood2") if lit else ("ink3", "ink3", "ink2")
    for x, y, wide, high in ((438, 146, 26, 17), (458, 148, 28, 18), (446, 130, 26, 17), (470, 133, 24, 16)):
        canvas.round_rect(x, y, wide, high, "ink0", 3)
        canvas.round_rect(x + 1, y + 1, wide - 2, high - 2, "ink1", 3)
        for bar in range(x + 5, x + wide - 2, 5):
            canvas.rect(bar, y + 1, 1, high - 2, "ink2")
        for bar in range(y + 5, y + high - 2, 5):
            canvas.rect(x + 1, bar, wide - 2, 1, "ink2")
        canvas.rect(x, y + 3, 1, high - 6, rim[0])
        canvas.rect(x + 1, y + high - 4, 1, 2, rim[1])
        canvas.rect(x + 1, y + 2, 1, 1, rim[0])
        canvas.rect(x + 3, y + 1, wide // 2, 1, rim[2])


def _rungs(canvas: Canvas, lit: bool) -> None:
    """An iron ladder down the wall."""
    x = 392
    canvas.rect(x, 164, 1, 52, "ink0")
    canvas.rect(x + 8, 164, 1, 52, "ink0")
    for step, row in enumerate(range(170, 214, 6)):
        canvas.rect(x, row + 1, 9, 1, "ink0")
        warm = ("gold1", "gold0", "gold0", "wood3", "wood3", "wood2", "wood2", "wood1")[step]
        canvas.rect(x + 1, row, 7, 1, warm if lit else "ink4")
    canvas.path([(x, 164), (x, 158), (x + 2, 158)], "ink0", smooth=False)
    canvas.path([(x + 8, 164), (x + 8, 158), (x + 6, 158)], "ink0", smooth=False)


def _bollard(canvas: Canvas, lit: bool) -> None:
    """An iron bollard with a coil of rope round it, at the mole's head."""
    x = 302
    canvas.rect(x - 3, 148, 7, 10, "ink0")
    canvas.round_rect(x - 4, 145, 9, 4, "ink0", 1)
    canvas.rect(x - 2, 146, 6, 1, "wood3" if lit else "ink3")
    canvas.rect(x + 2, 149, 1, 8, "gold0" if lit else "ink2")
    for row in (152, 154, 156):
        canvas.rect(x - 4, row, 9, 1, "wood4" if lit else "wood2")
        canvas.rect(x - 4, row + 1, 9, 1, "wood2")


def lamp(canvas: Canvas, lit: bool) -> None:
    """The lamp: plinth, fluted post, ladder bar, scrolls, lantern; the lamplighter's pole leans on it."""
    x, y = LAMP
    rim = "gold1" if lit else "ink3"
    faint = "wood3" if lit else "ink2"
    canvas.line(x + 17, GROUND + 2, x + 4, y + 14, "wood1")
    canvas.line(x + 16, GROUND + 2, x + 3, y + 14, "wood4" if lit else "wood2")
    canvas.path([(x + 3, y + 14), (x + 1, y + 11), (x + 4, y + 9)], "ink0", smooth=False)
    for width, top, high in ((12, GROUND - 1, 3), (8, GROUND - 6, 5), (6, GROUND - 12, 6)):
        canvas.rect(x - width // 2, top, width, high, "ink0")
        canvas.rect(x - width // 2 + 1, top, width - 2, 1, "gold0" if lit else "ink3")
    canvas.rect(x - 2, y + 12, 4, GROUND - y - 22, "ink0")
    canvas.rect(x, y + 14, 1, GROUND - y - 26, faint)
    canvas.rect(x, y + 14, 1, 10, rim)
    canvas.rect(x - 3, y + 38, 6, 2, "ink0")
    canvas.rect(x - 2, y + 38, 4, 1, faint)
    canvas.rect(x - 8, y + 21, 16, 2, "ink0")
    canvas.rect(x - 7, y + 21, 14, 1, faint)
    for side in (-1, 1):
        canvas.pixel(x + (8 if side > 0 else -9), y + 20, "ink0")
        canvas.path([(x + 2 * side, y + 20), (x + 6 * side, y + 17), (x + 6 * side, y + 13)], "ink0")
        canvas.pixel(x + 5 * side, y + 17, rim)
    canvas.rect(x - 5, y + 10, 10, 3, "ink0")
    canvas.rect(x - 4, y + 10, 8, 1, "gold0" if lit else "ink3")
    canvas.polygon([(x - 9, y - 9), (x + 9, y - 9), (x + 6, y + 11), (x - 6, y + 11)], "ink0")
    _glass(canvas, lit)
    canvas.polygon([(x - 12, y - 8), (x - 3, y - 18), (x + 3, y - 18), (x + 12, y - 8)], "ink0")
    canvas.line(x - 9, y - 9, x + 8, y - 9, "gold1" if lit else "ink2")
    canvas.line(x - 9, y - 11, x - 3, y - 17, "wood2" if lit else "ink3")
    canvas.rect(x - 3, y - 21, 6, 4, "ink0")
    canvas.rect(x - 2, y - 20, 4, 1, "wood3" if lit else "ink2")
    canvas.rect(x - 1, y - 25, 2, 5, "ink0")


def _glass(canvas: Canvas, lit: bool) -> None:
    """The lantern's panes, and the flame in them."""
    x, y = LAMP
    pane = canvas.polygon_mask([(x - 7, y - 8), (x + 7, y - 8), (x + 5, y + 10), (x - 5, y + 10)])
    if not lit:
        canvas.fill(pane, "ink2")
        canvas.rect(x - 6, y - 7, 2, 12, "ink4")
    else:
        canvas.fill(pane, "gold2")
        canvas.ellipse(x, y + 1, 6, 8.5, "gold3", pane)
        canvas.polygon(
            [(x, y - 6), (x + 4, y + 2), (x + 2, y + 7), (x - 2, y + 7), (x - 4, y + 2)], "gold4", True, pane
        )
    for side in (-1, 1):
        canvas.line(x + 3 * side - (1 if side > 0 else 0), y - 8, x + 2 * side, y + 9, "gold1" if lit else "ink0")


def boots(canvas: Canvas, lit: bool) -> None:
    """Two boots side by side, both of them left."""
    rows = (DATA / "title_boot.txt").read_text(encoding="utf-8").split()
    warm, cold = ("ink0", "wood1", "wood2", "gold2", "red0"), ("ink0", "ink1", "ink2", "ink3", "ink2")
    colors: dict[str, Color] = dict(zip("kmlhr", warm if lit else cold, strict=True))
    for x, y in ((321, 145), (333, 147)):
        canvas.grid(x, y, rows, colors)


def boat(canvas: Canvas, lit: bool) -> None:
    """The rowing boat tied under the mole, its oars shipped."""
    hull = [
        (206, 211),
        (214, 214),
        (232, 216),
        (256, 215),
        (272, 211),
        (281, 205),
        (276, 217),
        (266, 224),
        (222, 225),
        (212, 220),
    ]
    shape = canvas.polygon(hull, "wood1")
    inside = [
        (208, 211),
        (222, 208),
        (248, 207),
        (270, 207),
        (280, 205),
        (270, 211),
        (254, 214),
        (232, 215),
        (216, 213),
    ]
    well = canvas.polygon(inside, "wood0")
    for row in (217, 220):
        canvas.shade(shape & ~well & canvas.rect_mask(206, row, 76, 1), -1)
    canvas.path([(207, 211), (222, 208), (248, 207), (270, 207), (281, 204)], "wood2")
    canvas.path([(207, 211), (216, 214), (233, 216), (255, 215), (271, 212), (281, 205)], "wood3")
    if lit:
        canvas.path([(243, 215), (256, 215), (271, 212), (281, 205)], "gold0")
        canvas.path([(262, 214), (271, 212), (281, 205)], "gold1")
        canvas.path([(232, 219), (258, 218), (274, 213)], "wood2")
    for left in (222, 243, 263):
        band = [(left, 206), (left + 6, 206), (left + 4, 216), (left - 2, 216)]
        seat = canvas.polygon(band, "wood2", clip=well)
        canvas.fill(seat & ~np.roll(seat, -1, 1), "wood4" if lit else "wood3")
    for shaft, blade in (((216, 209, 272, 208), (203, 207)), ((219, 213, 270, 210), (206, 213))):
        x0, y0, x1, y1 = shaft
        canvas.line(x0, y0 + 1, x1, y1 + 1, "ink0")
        canvas.line(x0, y0, x1, y1, "wood5" if lit else "wood3")
        canvas.polygon(
            [(x0 + 1, y0), (x0 - 5, y0 - 2), (blade[0], blade[1]), (x0 - 5, y0 + 2)], "wood4" if lit else "wood2"
        )
    canvas.path([(280, 205), (288, 196), (296, 172), (300, 157)], "wood3" if lit else "wood2")
    for left, row, long in ((208, 226, 30), (240, 227, 38), (216, 229, 22), (252, 224, 26)):
        canvas.rect(left, row, long, 1, "ink0")
    if lit:
        for left, row, long in ((262, 229, 14), (270, 232, 9), (256, 235, 12)):
            canvas.rect(left, row, long, 1, "wood2")
