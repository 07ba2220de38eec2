"""The Dark, when it is small; and the small lit things: memories, the lantern on the stone."""

import math
import random

import numpy as np

from assets.source.canvas import Canvas, Color, Point, bayer
from assets.source.garden.stamps import stamp

WIDTH, HEIGHT, MOMENTS = 44, 52, 4
"""The Dark's cell, px, and how many there are beside each other."""
SELF_WIDE, SELF_HIGH = 24, 40
"""How large it is itself, px; the rest of the cell is light that it has eaten."""
_EATEN = 8
"""How far from its edge it eats light, px."""
_BODY: list[Point] = [
    (0.8, 39.5), (1.2, 31), (2.6, 22), (3.2, 13), (6.2, 6), (12, 3), (17.8, 6), (20.8, 13), (21.4, 22), (22.8, 31),
    (23.2, 39.5), (18, 38.6), (12, 39.8), (6, 38.6),
]  # fmt: skip
_STARS = (
    (4, 27, "ink5"), (19, 22, "ink5"), (4, 35, "blue3"), (20, 35, "gold2"), (11, 36, "ink5"), (15, 34, "ink6"),
    (9, 7, "ink4"),
)  # fmt: skip


def the_dark() -> Canvas:
    """Four moments of the Dark waiting: at rest, breath in, breath held, eyes shut. The book's great shape, small."""
    sheet = Canvas(WIDTH * MOMENTS, HEIGHT)
    for moment in range(MOMENTS):
        sheet.blit(_with_eaten_light(dark(moment), moment), moment * WIDTH, 0)
    return sheet


def _with_eaten_light(itself: Canvas, moment: int) -> Canvas:
    """The Dark in its cell, fraying into what is around it: denser near its edge and at its foot."""
    cell = Canvas(WIDTH, HEIGHT)
    left, top = (WIDTH - SELF_WIDE) // 2, HEIGHT - SELF_HIGH - 3
    cell.blit(itself, left, top)
    inside = np.argwhere(cell.drawn)
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    far = np.sqrt(((y[..., None] - inside[:, 0]) ** 2 + (x[..., None] - inside[:, 1]) ** 2).min(axis=2))
    sway = 1.6 * np.sin(y / 3.4 + moment * math.pi / 2) + 1.3 * np.sin(x / 2.3 - y / 5 + moment * math.pi / 2)
    share = 1 - (far + sway) / _EATEN
    share = np.where(y < HEIGHT - 8, share * 0.9, share - 0.3 * np.maximum(0, y - HEIGHT + 4))
    eaten = (far > 0) & (share > bayer(HEIGHT, WIDTH))
    cell.fill(eaten | ((far > 0) & (far + 0.5 * sway < 1.6)), "ink0")
    return cell


def dark(moment: int) -> Canvas:
    """It alone in one of those moments, 0 to 3."""
    rise = (0.0, 0.6, 1.0, 0.4)[moment]
    canvas = Canvas(SELF_WIDE, SELF_HIGH)
    body = [(12 + (x - 12) * (1 + 0.03 * rise * (y < 36)), y - rise * (1 if y < 30 else 0.3)) for x, y in _BODY]
    shape = canvas.polygon(body, "ink1", smooth=True)
    core = (
        canvas.polygon_mask([(12 + (x - 12) * 0.78, y + 3 if y < 30 else y + 8) for x, y in body], smooth=True) & shape
    )
    canvas.fill(core, "ink0")
    dice = random.Random(5)
    for _ in range(20):
        x, y = dice.randrange(4, 20), dice.randrange(6, 38)
        if shape[y, x]:
            canvas.rect(x, y, dice.randint(1, 3), 1, "ink1")
    for row in range(SELF_HIGH):
        columns = [x for x in range(SELF_WIDE) if shape[row, x]]
        if columns:
            canvas.pixel(columns[0], row, "ink4" if 7 < row < 26 and (row + moment) % 5 else "ink2")
            canvas.pixel(columns[-1], row, "ink1")
    top = min(y for y in range(SELF_HIGH) if shape[y].any())
    for x in range(SELF_WIDE):
        if shape[top, x] or shape[top + 1, x]:
            canvas.pixel(x, top if shape[top, x] else top + 1, "ink4")
    lift = round(rise)
    for number, (x, y, color) in enumerate(_STARS):
        canvas.pixel(x, y - lift * (y < 30), "gold4" if (number + moment) % 5 == 0 else color)
    _star(canvas, 18, 31, moment in (1, 2))
    _star(canvas, 6, 32, moment in (0, 3))
    eye = "dark_eye_shut" if moment == 3 else "dark_eye"
    for x in (6, 13):
        stamp(canvas, x, 12 - lift, eye, {"y": "gold4", "g": "gold3", "k": "ink6"})
        if moment != 3:
            canvas.rect(x + 1, 14 - lift, 2, 2, "ink0")
    for x in (4, 18):
        canvas.rect(x, 18 - lift, 2, 1, "mag1")
    canvas.line(6, 10 - lift, 8, 9 - lift, "ink4")
    canvas.line(15, 9 - lift, 17, 10 - lift, "ink4")
    for outer, inner in ((3, 9), (20, 14)):
        step = 1 if inner > outer else -1
        canvas.line(outer + step, 22 - lift, inner - step, 28 - lift, "ink2")
        canvas.line(outer + 2 * step, 22 - lift, inner, 28 - lift, "ink2")
    stamp(canvas, 7, 27 - lift, "dark_hands", {"h": "ink4", "l": "ink6", "s": "ink2"})
    return canvas


def _star(canvas: Canvas, x: int, y: int, bright: bool) -> None:
    canvas.pixel(x, y, "gold4" if bright else "gold2")
    if bright:
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            canvas.pixel(x + dx, y + dy, "gold1")


def shard() -> Canvas:
    """A memory: a splinter of something bright, standing on its point."""
    canvas = Canvas(14, 24)
    canvas.polygon([(7, 1), (12, 8), (7, 20), (2, 8)], "blue4")
    canvas.polygon([(7, 1), (7, 20), (2, 8)], "blue5")
    canvas.polygon([(7, 1), (9, 8), (7, 20), (5, 8)], "ink8")
    canvas.line(2, 8, 12, 8, "blue3")
    canvas.rect(4, 22, 6, 1, "blue1")
    return canvas.outline("ink0")


def warm_shard() -> Canvas:
    """A memory kept in the waking place: the same splinter, the colour of a lamp behind a curtain."""
    canvas = Canvas(14, 24)
    canvas.polygon([(7, 1), (12, 8), (7, 20), (2, 8)], "gold2")
    canvas.polygon([(7, 1), (7, 20), (2, 8)], "gold3")
    canvas.polygon([(7, 1), (9, 8), (7, 20), (5, 8)], "gold4")
    canvas.line(2, 8, 12, 8, "gold1")
    canvas.rect(4, 22, 6, 1, "ink4")
    return canvas.outline("ink1")


def stone_lantern() -> Canvas:
    """A small lantern of stone, moss on its roof."""
    canvas = Canvas(18, 26)
    canvas.polygon([(2, 8), (9, 2), (16, 8)], "ink5")
    canvas.line(2, 8, 9, 2, "ink7")
    canvas.rect(2, 8, 14, 2, "ink4")
    canvas.rect(5, 10, 8, 7, "ink3")
    canvas.rect(6, 11, 6, 5, "gold2")
    canvas.rect(7, 12, 3, 3, "gold4")
    canvas.rect(4, 17, 10, 2, "ink6")
    canvas.rect(7, 19, 4, 4, "ink5")
    canvas.rect(4, 22, 10, 2, "ink4")
    for x, y in ((5, 6), (6, 6), (10, 5), (4, 17), (12, 22)):
        canvas.pixel(x, y, "teal2")
    return canvas.outline("ink0")


def lily(open_: bool) -> Canvas:
    """A water lily that lies on star water, open or in bud."""
    canvas = Canvas(20, 14)
    pad = canvas.ellipse(10, 9, 8, 4, "teal1")
    canvas.fill(pad & canvas.ellipse_mask(9, 8, 6, 2.4), "teal2")
    canvas.polygon([(10, 9), (18, 6), (18, 10)], "_")
    if open_:
        petals: tuple[tuple[int, int, Color], ...] = (
            (4, 5, "mag3"),
            (7, 3, "mag4"),
            (10, 3, "ink8"),
            (12, 5, "mag4"),
            (8, 6, "ink8"),
        )
        for x, y, color in petals:
            canvas.ellipse(x + 1, y + 1, 2, 2.6, color)
        canvas.rect(8, 6, 2, 1, "gold3")
    else:
        canvas.ellipse(8, 6, 2, 3, "mag3")
        canvas.pixel(7, 4, "mag4")
    return canvas
