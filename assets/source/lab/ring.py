"""The calibration ring: brass and pale ceramic round one pillow, with a hum that can be seen, and its console."""

import math

import numpy as np

from assets.source.canvas import Canvas, Color, Mask, stacked
from assets.source.kit.lettering import word
from assets.source.kit.shapes import box, edged, panel

WIDTH, HEIGHT = 112, 96
MIDDLE = (56, 48)
"""The middle of the ring, px."""
OUTER, INNER = (50, 42), (33, 26.5)
CHANNEL = ((42.5, 35.5), (39.5, 32.5))
"""Outer and inner half axes of the groove that the light runs in."""
MOMENTS = 8
"""Pictures of the light between two places where it looks the same."""
MOMENT_MS = 150


def _band(canvas: Canvas, outer: tuple[float, float], inner: tuple[float, float], lift: float = 0) -> Mask:
    x, y = MIDDLE
    return canvas.ellipse_mask(x, y - lift, *outer) & ~canvas.ellipse_mask(x, y - lift, *inner)


def ring() -> Canvas:
    """The ring, standing on two brass feet; in it, on a stem, the pillow it listens to."""
    canvas = Canvas(WIDTH, HEIGHT)
    middle_x, middle_y = MIDDLE
    _feet(canvas)
    depth = canvas.ellipse_mask(middle_x, middle_y - 4, *OUTER) & ~canvas.ellipse_mask(middle_x, middle_y, *OUTER)
    canvas.fill(depth, "ink5")
    inside = canvas.ellipse_mask(middle_x, middle_y, *INNER) & ~canvas.ellipse_mask(middle_x, middle_y - 5, *INNER)
    canvas.fill(inside, "gold0")
    face = canvas.fill(_band(canvas, OUTER, INNER), "ink7")
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    angle = np.arctan2((y - middle_y) / OUTER[1], (x - middle_x) / OUTER[0])
    lit = np.cos(angle + 2.2)
    canvas.shade(face & (lit > 0.55), 1)
    canvas.shade(face & (lit < -0.5), -1)
    for steps, part in ((0, _band(canvas, OUTER, (48.5, 40.5))), (-1, _band(canvas, (37, 30), INNER))):
        canvas.fill(part, "gold2")
        canvas.shade(part & (lit > 0.4), 1)
        canvas.shade(part & (lit < -0.3), -1)
        canvas.shade(part, steps)
    canvas.fill(_band(canvas, (44, 37), (38, 31)), "ink5")
    canvas.fill(_band(canvas, *CHANNEL), "blue1")
    for number in range(24):
        turn = number * math.tau / 24 + 0.13
        for reach in (45.0, 46.0, 47.0):
            at = middle_x + reach * math.cos(turn), middle_y + reach * 0.862 * math.sin(turn)
            canvas.pixel(*at, "ink5" if number % 6 else "gold1")
    _cradle(canvas)
    return edged(canvas)


def _feet(canvas: Canvas) -> None:
    for x, lean in ((22, 8), (80, -8)):
        canvas.polygon([(x + lean, 70), (x + 10 + lean, 70), (x + 12, 91), (x - 2, 91)], "gold1")
        canvas.polygon([(x + lean, 70), (x + 4 + lean, 70), (x + 3, 91), (x - 2, 91)], "gold2")
        canvas.rect(x - 4, 89, 18, 4, "gold0")
        canvas.rect(x - 4, 89, 18, 1, "gold2")


def _cradle(canvas: Canvas) -> None:
    """A stem from the dais with a dish of brass, and the pillow on it, giving its own light."""
    canvas.rect(54, 58, 4, 34, "gold1")
    canvas.rect(54, 58, 1, 34, "gold3")
    canvas.rect(48, 90, 16, 3, "gold0")
    canvas.rect(48, 90, 16, 1, "gold2")
    canvas.ellipse(56, 57, 15, 4, "gold1")
    canvas.ellipse(56, 55.6, 15, 3.6, "gold3")
    outline = [(39, 49), (41, 43), (56, 41), (71, 43), (73, 49), (71, 55), (56, 57), (41, 55)]
    pillow = canvas.polygon(outline, "ink8", smooth=True)
    canvas.shade(pillow & canvas.rect_mask(0, 53, WIDTH, 6), -1)
    seam = canvas.ellipse_mask(56, 48.5, 13, 4.6) & ~canvas.ellipse_mask(56, 48.5, 11.6, 3.4)
    canvas.fill(seam & pillow, "blue4")
    canvas.fill(canvas.ellipse_mask(56, 48, 8, 2.4) & pillow, "blue5")


def lights() -> Canvas:
    """The light that runs round, in MOMENTS pictures one below the other: two heads, each with a tail; and the
    hum, which widens from the pillow."""

    def moment(row: int, _column: int) -> Canvas:
        canvas = Canvas(WIDTH, HEIGHT)
        groove = _band(canvas, *CHANNEL) & ~canvas.rect_mask(53, 58, 6, HEIGHT)
        y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
        angle = np.arctan2((y - MIDDLE[1]) / CHANNEL[0][1], (x - MIDDLE[0]) / CHANNEL[0][0])
        behind = (row * math.pi / MOMENTS - angle) % math.pi
        bands: tuple[tuple[float, Color], ...] = ((1.3, "blue2"), (0.9, "blue3"), (0.5, "blue4"), (0.18, "ink8"))
        for reach, color in bands:
            canvas.fill(groove & (behind < reach), color)
        _hum(canvas, row / MOMENTS)
        return canvas

    return stacked(MOMENTS, 1, WIDTH, HEIGHT, moment)


def _hum(canvas: Canvas, share: float) -> None:
    """Two rings of dots about the pillow, half the way apart; they pale as they widen."""
    hole = canvas.ellipse_mask(*MIDDLE, *INNER) & canvas.ellipse_mask(MIDDLE[0], MIDDLE[1] - 6, *INNER)
    for along in (share / 2, share / 2 + 0.5):
        for number in range(28):
            turn = (number + 0.5) * math.tau / 28
            x = MIDDLE[0] + (17 + 15 * along) * math.cos(turn)
            y = MIDDLE[1] + (11 + 14.5 * along) * math.sin(turn)
            if hole[int(y), int(x)] and (y < 58 or abs(x - MIDDLE[0]) > 18):
                canvas.pixel(x, y, "ink8" if along < 0.35 else "blue5" if along < 0.75 else "ink7")


def dais() -> Canvas:
    """The round step the ring stands on: pale stone let into dark, and round the ring's feet a violet well of light."""
    canvas = Canvas(148, 64)
    for rx, ry, color in (
        (72, 29, "ink5"), (70.4, 27.8, "ink7"), (67, 26, "ink8"), (66, 25.4, "ink7"), (57, 21.4, "gold1"),
        (55.8, 20.7, "teal1"), (49, 17.6, "gold1"), (48, 16.9, "ink6"), (41, 14, "ink3"),
    ):  # fmt: skip
        canvas.ellipse(74, 30, rx, ry, color)
    canvas.fill(canvas.ellipse_mask(74, 33, 72, 29) & ~canvas.ellipse_mask(74, 30, 72, 29), "teal0")
    y, x = np.mgrid[0:64, 0:148]
    far = np.hypot((x - 73.5) / 40, (y - 29.5) / 13.2)
    colors: list[Color] = ["blue3", "blue2", "mag1", "mag0", "mag0"]
    canvas.ramp(canvas.ellipse_mask(74, 30, 40, 13.2), np.clip(far, 0, 0.999), colors, dither=0.7)
    for number in range(30):
        turn = number * math.tau / 30
        edge = (74 + 52.4 * math.cos(turn), 30 + 19.1 * math.sin(turn))
        canvas.pixel(*edge, "gold3" if number % 3 else "blue5")
    return canvas


def console() -> Canvas:
    """The desk from which the ring is set: a slope of glass with a drawing of the ring, sliders, one real brass dial,
    and somebody's biscuit."""
    canvas = Canvas(46, 44)
    box(canvas, 3, 7, 40, 18, 16, "ink6", "ink4")
    canvas.rect(5, 9, 36, 14, "ink2")
    canvas.rect(5, 9, 36, 1, "blue3")
    drawn = canvas.ellipse_mask(14, 16, 7, 5.4) & ~canvas.ellipse_mask(14, 16, 5.6, 4)
    canvas.fill(drawn, "blue4")
    canvas.rect(12, 15, 4, 2, "blue5")
    for number, up in enumerate((2, 6, 3)):
        canvas.rect(25 + number * 4, 11, 1, 10, "ink4")
        canvas.rect(24 + number * 4, 11 + up, 3, 2, "gold3" if number == 1 else "ink8")
    canvas.ellipse(38, 16, 3, 3, "gold1")
    canvas.ellipse(37.6, 15.4, 2.2, 2.2, "gold3")
    canvas.line(37, 15, 39, 13, "wood1")
    panel(canvas, 6, 28, 34, 9, "ink5")
    word(canvas, 14, 29, "RING", "blue5")
    canvas.rect(3, 38, 40, 3, "ink2")
    canvas.ellipse(34, 7, 3, 2, "wood4")
    canvas.pixel(33, 6, "wood5")
    canvas.rect(25, 2, 5, 6, "ink8")
    canvas.rect(26, 2, 3, 1, "wood2")
    canvas.rect(30, 3, 1, 2, "ink7")
    return edged(canvas)
