"""The hall of the ring: its window, the days that are left, the slogan, and what stands about to be admired."""

import math
import random
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from assets.source.canvas import Canvas, Color, stacked
from assets.source.kit.lettering import word
from assets.source.kit.shapes import box, edged, leaf, panel
from assets.source.lab.stamps import stamp


@dataclass(frozen=True)
class _View:
    """What the glass is told to show: sky from top to foot, three rows of towers, the far one first, as front, lit side
    and pane, and the Expo's dome as front, shaded side and ribs."""

    sky: tuple[Color, ...]
    towers: tuple[tuple[Color, Color, Color], ...]
    dome: tuple[Color, Color, Color]


NOON = _View(
    ("blue4", "blue5", "blue5", "ink8", "ink8"),
    (("blue5", "ink8", "ink7"), ("blue4", "blue5", "blue3"), ("blue3", "blue4", "blue2")),
    ("ink8", "ink7", "blue3"),
)
NIGHT = _View(
    ("ink1", "blue0", "blue0", "blue1", "ink4"),
    (("ink3", "ink4", "blue2"), ("ink2", "ink3", "gold1"), ("ink1", "ink2", "gold2")),
    ("ink5", "ink4", "blue3"),
)


def window(view: _View = NOON) -> Canvas:
    """Meridian from the forty-first floor, at noon or in Rest: towers, and the Expo's dome far off."""
    canvas = Canvas(132, 46)
    canvas.rect(2, 2, 128, 42, "ink5")
    canvas.rect(2, 2, 128, 1, "ink7")
    canvas.gradient(4, 4, 124, 37, view.sky, 0.9)
    sky = canvas.rect_mask(4, 4, 124, 37)
    rng = random.Random(41)
    if view is NOON:
        for x, y, wide in ((20, 10, 13), (112, 9, 13), (122, 15, 8)):
            cloud = canvas.ellipse_mask(x, y, wide, 3.4) | canvas.ellipse_mask(x - wide / 3, y - 2.6, wide / 2, 3)
            canvas.fill(cloud & sky, "ink8")
            canvas.shade_dithered(cloud & sky & canvas.rect_mask(0, y + 1, 132, 3), -1, 0.4)
    else:
        for _ in range(26):
            canvas.pixel(rng.randrange(5, 127), rng.randrange(5, 24), rng.choice(("blue2", "blue3", "blue4")))
    far, middle, near = view.towers
    _towers(canvas, rng, far, (10, 20), 3)
    _towers(canvas, rng, middle, (7, 13), 4)
    _dome(canvas, view)
    _towers(canvas, rng, near, (3, 8), 5)
    for x in (35, 66, 97):
        canvas.rect(x - 1, 3, 2, 40, "ink5")
        canvas.rect(x - 1, 3, 1, 40, "ink7")
    canvas.rect(2, 41, 128, 3, "ink6")
    canvas.rect(2, 41, 128, 1, "ink8")
    return canvas.outline("ink2")


def _towers(
    canvas: Canvas, rng: random.Random, colors: tuple[Color, Color, Color], heights: tuple[int, int], gap: int
) -> None:
    """A row of towers across the foot of the window, up to `gap` px apart: front, lit side, windows."""
    front, lit, pane = colors
    x = 4
    while x < 126:
        wide, tall = min(rng.randint(6, 11), 128 - x), rng.randint(*heights)
        roof = 41 - tall
        canvas.rect(x, roof, wide, tall, front)
        canvas.rect(x, roof, 2, tall, lit)
        canvas.rect(x, roof, wide, 1, lit)
        for y in range(roof + 3, 40, 3):
            for column in range(x + 3, x + wide - 1, 2):
                if rng.random() < 0.4:
                    canvas.pixel(column, y, pane)
        if rng.random() < 0.3:
            canvas.rect(x + wide // 2, roof - 4, 1, 4, front)
        x += wide + rng.randint(0, gap)


def _dome(canvas: Canvas, view: _View) -> None:
    """The Expo, not finished: a crane stands over it."""
    front, side, ribs = view.dome
    body = canvas.ellipse_mask(112, 37, 12, 13) & canvas.rect_mask(4, 4, 124, 37)
    canvas.fill(body, ribs)
    canvas.fill(canvas.ellipse_mask(112, 37.6, 11, 12.4) & body, front)
    canvas.fill(canvas.ellipse_mask(112, 37.6, 11, 12.4) & body & canvas.rect_mask(115, 4, 20, 37), side)
    for x in (104, 108, 112, 116, 120):
        canvas.line(112, 25, x, 38, ribs)
    canvas.rect(111, 20, 2, 4, "gold2")
    canvas.line(125, 12, 125, 38, "aub2")
    canvas.line(108, 14, 127, 12, "aub2")
    canvas.line(110, 14, 110, 18, "aub2")


def launch_clock(days: int = 9) -> Canvas:
    """How long until launch, hung from the ceiling: how many `days` of nine, and small beside it DAYS."""
    canvas = Canvas(64, 40)
    for x in (14, 48):
        canvas.rect(x, 0, 2, 5, "ink4")
    canvas.rect(2, 4, 60, 33, "ink2")
    canvas.rect(2, 4, 60, 1, "ink5")
    canvas.rect(4, 6, 56, 28, "ink1")
    canvas.rect(2, 35, 60, 2, "gold1")
    canvas.rect(2, 35, 60, 1, "gold2")
    word(canvas, 10, 10, str(days), "blue5", 3)
    canvas.shade(canvas.color_mask("blue5") & canvas.rect_mask(0, 20, 64, 20), -1)
    word(canvas, 30, 14, "DAYS", "blue4")
    for number in range(8):
        canvas.rect(30 + number * 3, 25, 2, 4, "gold2" if number >= 9 - days else "ink2")
    edged(canvas)
    canvas.rect(*TODAY, 2, 4, "_")
    return canvas


TODAY = (54, 25)
"""Where on the clock the bar of the day that is running out stands, px: tiles under it show through there."""
TODAY_AT = (14, 9)
"""Where that bar's corner lies in its tile, px."""
TODAY_MS = (900, 900)
"""How long it is lit, and dark, ms."""


def today() -> Canvas:
    """The bar of the day that is running out, lit, and below that dark."""

    def moment(row: int, _column: int) -> Canvas:
        canvas = Canvas(16, 16)
        canvas.rect(*TODAY_AT, 2, 4, ("gold4", "ink3")[row])
        return canvas

    return stacked(2, 1, 16, 16, moment)


def slogan() -> Canvas:
    """SLEEP IS SOLVED in raised letters, the last of which has slipped."""
    canvas = Canvas(50, 28)
    for dx, dy, color in ((1, 1, "blue4"), (0, 0, "aub1")):
        word(canvas, 2 + dx, 2 + dy, "SLEEP IS", color, bold=1)
        end = word(canvas, 2 + dx, 13 + dy, "SOLVE", color, bold=1)
    stamp(canvas, end + 2, 17, "slipped", {"d": "aub1", "b": "blue4"})
    canvas.pixel(end + 4, 12, "ink5")
    return canvas


def inlay() -> Canvas:
    """Let into the floor: a ring of brass with the phases of the moon in it, all of them full."""
    canvas = Canvas(156, 92)
    for rx, ry, color in (
        (76, 44, "teal1"), (75, 43.2, "gold1"), (74, 42.4, "teal1"), (62, 34.4, "gold1"), (61, 33.6, "ink7"),
        (58, 31.6, "ink6"), (40, 21, "gold1"), (39, 20.2, "blue2"),
    ):  # fmt: skip
        canvas.ellipse(78, 46, rx, ry, color)
    for number in range(12):
        turn = (number + 0.5) * math.tau / 12
        x, y = 78 + 68 * math.cos(turn), 46 + 38.4 * math.sin(turn)
        canvas.ellipse(x, y, 3.4, 2.8, "gold3")
        canvas.ellipse(x - 0.6, y - 0.5, 2, 1.6, "gold4")
    for number in range(24):
        turn = number * math.tau / 24
        x, y = 78 + 49 * math.cos(turn), 46 + 26.2 * math.sin(turn)
        canvas.line(x, y, 78 + 57 * math.cos(turn), 46 + 31 * math.sin(turn), "ink7")
    return canvas


def planter() -> Canvas:
    """A long planter of plastic grasses in ceramic, kept at a height that was tested."""
    canvas = Canvas(52, 40)
    box(canvas, 3, 18, 46, 8, 12, "wood1", "ink7")
    canvas.rect(3, 18, 46, 1, "ink8")
    canvas.rect(3, 18, 2, 9, "ink7")
    canvas.rect(47, 18, 2, 9, "ink6")
    canvas.rect(3, 27, 46, 1, "ink8")
    canvas.rect(3, 35, 46, 1, "gold1")
    rng = random.Random(21)
    for x in range(7, 47, 4):
        tall, lean = rng.randint(10, 18), rng.choice((-3, -2, 2, 3))
        leaf(canvas, x, 23, x + lean, 23 - tall, 2.2, rng.choice(("green0", "green1", "green1", "green2")))
    return edged(canvas)


def fern() -> Canvas:
    """A plastic fern in a brass pot; it has its price on."""
    canvas = Canvas(34, 44)
    canvas.polygon([(10, 30), (24, 30), (22, 41), (12, 41)], "gold1")
    canvas.rect(9, 28, 16, 3, "gold2")
    canvas.rect(9, 28, 16, 1, "gold4")
    canvas.shade(canvas.rect_mask(20, 30, 6, 12) & canvas.drawn, -1)
    for tip_x, tip_y, width, color in (
        (4, 27, 3, "green0"), (30, 27, 3, "green0"), (3, 18, 3.4, "green1"), (31, 17, 3.4, "green0"),
        (8, 8, 3.4, "green1"), (26, 8, 3.4, "green1"), (17, 3, 3.4, "green1"), (12, 17, 3, "green2"),
        (23, 18, 3, "green2"),
    ):  # fmt: skip
        leaf(canvas, 17, 28, tip_x, tip_y, width, color)
    canvas.rect(25, 31, 4, 5, "ink8")
    canvas.line(24, 29, 26, 31, "ink5")
    canvas.rect(26, 33, 2, 1, "red1")
    return edged(canvas)


def display() -> Canvas:
    """A Halcyon 4 under a glass bell, lit from below, as bread is in shops."""
    canvas = Canvas(38, 46)
    box(canvas, 4, 22, 30, 9, 13, "ink8", "ink6")
    canvas.rect(4, 41, 30, 2, "ink4")
    panel(canvas, 10, 34, 18, 7, "ink7")
    canvas.rect(13, 37, 12, 1, "blue2")
    canvas.rect(8, 23, 22, 5, "blue4")
    outline = [(6, 17), (8, 11), (19, 9), (30, 11), (32, 17), (30, 23), (19, 25), (8, 23)]
    pillow = canvas.polygon(outline, "ink8", smooth=True)
    canvas.shade(pillow & canvas.rect_mask(0, 20, 38, 8), -1)
    seam = canvas.ellipse_mask(19, 16.5, 9.4, 4.4) & ~canvas.ellipse_mask(19, 16.5, 8, 3.2)
    canvas.fill(seam & pillow, "blue4")
    canvas.rect(18, 2, 2, 2, "gold3")
    canvas.path([(6, 22), (7, 11), (13, 5), (19, 4)], "blue5")
    canvas.path([(19, 4), (25, 5), (31, 11), (32, 22)], "blue4")
    canvas.line(11, 10, 14, 7, "ink8")
    return edged(canvas)


def city_model() -> Canvas:
    """A model of Meridian after launch, every window of it asleep; a toy tram stands where the sea should be."""
    canvas = Canvas(84, 52)
    box(canvas, 3, 14, 78, 24, 11, "wood4", "wood2")
    canvas.rect(5, 16, 74, 20, "teal2")
    canvas.rect(5, 16, 74, 1, "teal3")
    canvas.polygon([(5, 28), (26, 25), (46, 31), (79, 27), (79, 36), (5, 36)], "blue2")
    for x, foot, wide, tall in ((12, 21, 7, 12), (22, 20, 6, 16), (35, 20, 8, 11), (52, 20, 6, 15), (66, 21, 7, 10)):
        _block(canvas, x, foot, wide, tall, ("ink7", "ink6", "blue4"))
    dome = canvas.ellipse_mask(48, 27, 9, 8) & canvas.rect_mask(0, 0, 84, 28)
    canvas.fill(dome, "ink8")
    canvas.fill(dome & canvas.rect_mask(50, 0, 12, 40), "ink7")
    canvas.rect(47, 16, 2, 4, "gold3")
    for x, foot, wide, tall in ((7, 27, 6, 11), (16, 26, 5, 19), (27, 27, 7, 13), (60, 28, 5, 18), (71, 27, 6, 14)):
        _block(canvas, x, foot, wide, tall, ("ink8", "ink7", "blue3"))
    canvas.rect(60, 31, 9, 3, "gold2")
    canvas.rect(60, 31, 9, 1, "gold4")
    canvas.rect(62, 32, 2, 1, "blue1")
    canvas.rect(66, 32, 2, 1, "blue1")
    for x in (6, 74):
        canvas.rect(x, 46, 4, 4, "wood1")
    panel(canvas, 30, 41, 24, 6, "gold1")
    canvas.rect(33, 43, 18, 1, "wood1")
    return edged(canvas)


def scarf_laid() -> Canvas:
    """The scarf across the model, in its frame: from the towers behind, over where the dome was, down to a house by
    the river, and off the edge with a fringe. Plain rows, and hills at the end that was knitted last."""
    canvas = Canvas(84, 56)
    way = [(22, 4), (30, 7), (34, 15), (44, 19), (50, 25), (60, 27), (66, 21), (72, 23), (74, 32), (75, 50)]
    for (x, y), (to_x, to_y) in pairwise(way):
        steps = max(abs(to_x - x), abs(to_y - y))
        for step in range(steps):
            at_x, at_y = x + (to_x - x) * step / steps, y + (to_y - y) * step / steps
            canvas.rect(round(at_x) - 4, round(at_y), 8, 4, "teal2")
    laid = canvas.drawn
    down, right = np.indices(laid.shape)
    canvas.fill(laid & ((right + down) % 3 == 0), "teal3")
    canvas.fill(laid & ((right + 2 * down) // 4 % 4 == 0), "gold2")
    canvas.fill(laid & ~np.roll(laid, -1, 0), "teal0")
    for column in range(71, 80, 2):
        canvas.rect(column, 50, 1, 4, "gold3")
    return edged(canvas)


def _block(canvas: Canvas, x: int, foot: int, wide: int, tall: int, colors: tuple[Color, Color, Color]) -> None:
    """A tower of card: lit front, darker side, rows of windows, all of them shut."""
    front, side, pane = colors
    canvas.rect(x, foot - tall, wide, tall, front)
    canvas.rect(x + wide - 2, foot - tall, 2, tall, side)
    canvas.rect(x, foot, wide, 1, "teal0")
    for y in range(foot - tall + 2, foot - 1, 3):
        canvas.rect(x + 1, y, wide - 4, 1, pane)


def column() -> Canvas:
    """A slim white column with a foot of brass and a collar of light."""
    canvas = Canvas(18, 68)
    canvas.ellipse(9, 63, 7, 3, "gold0")
    canvas.ellipse(9, 61.6, 7, 3, "gold2")
    canvas.rect(4, 3, 10, 59, "ink7")
    canvas.rect(4, 3, 3, 59, "ink8")
    canvas.rect(12, 3, 2, 59, "ink5")
    canvas.rect(4, 10, 10, 2, "blue4")
    canvas.rect(5, 10, 5, 2, "blue5")
    canvas.rect(3, 2, 12, 4, "ink8")
    canvas.rect(3, 5, 12, 1, "ink5")
    return edged(canvas)
