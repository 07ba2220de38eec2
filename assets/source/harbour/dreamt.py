"""What stands in the page: cut from painted paper, and pasted."""

import random

import numpy as np

from assets.source.canvas import Canvas, Color, Mask, Point
from assets.source.harbour.brush import PAPER, Brush, pasted

GLASS: tuple[Color, Color, Color] = ("gold2", "gold3", "gold4")


def lamp() -> Canvas:
    """A lamp on a post that somebody six years old would draw: a hat, a face of light, a foot."""
    canvas = Canvas(24, 56)
    brush = Brush(canvas)
    brush.gouache(canvas.rect_mask(11, 20, 3, 30), "wood1", 1)
    canvas.rect(11, 20, 1, 30, "wood3")
    brush.gouache(canvas.ellipse_mask(12.5, 50, 6, 3), "wood1", 2)
    canvas.rect(8, 47, 9, 1, "wood3")
    canvas.line(8, 26, 11, 29, "wood1")
    canvas.line(16, 26, 13, 29, "wood1")
    _lantern(canvas, 12.5, 14, 1.0)
    return pasted(canvas)


def bed_lamp() -> Canvas:
    """A little one, on a hook over the end of a bed, so that it can be seen coming home."""
    canvas = Canvas(18, 34)
    brush = Brush(canvas)
    brush.gouache(canvas.rect_mask(13, 4, 2, 28), "wood1", 4)
    canvas.rect(13, 4, 1, 28, "wood3")
    canvas.path([(14, 5), (11, 2), (8, 3), (7, 6)], "wood1")
    _lantern(canvas, 7, 16, 0.72)
    return pasted(canvas)


def harbour_lamp() -> Canvas:
    """The big one, at the end of the pier: three steps, a post as thick as a mast, a lantern to sit in."""
    canvas = Canvas(44, 96)
    brush = Brush(canvas)
    for step, (wide, y) in enumerate(((36, 86), (28, 80), (20, 75))):
        brush.gouache(canvas.rect_mask(22 - wide // 2, y, wide, 7), ("ink4", "ink5", "ink5")[step], 10 + step)
        canvas.rect(22 - wide // 2, y, wide, 2, "ink6")
    brush.gouache(canvas.rect_mask(18, 40, 8, 36), "aub1", 14, 0, 3)
    canvas.rect(18, 40, 2, 36, "aub2")
    canvas.rect(25, 40, 1, 36, "aub0")
    for y in (46, 58, 70):
        canvas.rect(17, y, 10, 3, PAPER)
        canvas.rect(17, y + 2, 10, 1, "wood5")
    _lantern(canvas, 22, 24, 1.85)
    return pasted(canvas)


def _lantern(canvas: Canvas, cx: float, cy: float, scale: float) -> None:
    def at(*points: Point) -> list[Point]:
        return [(cx + x * scale, cy + y * scale) for x, y in points]

    body = canvas.polygon(at((-7, -6), (7, -6), (4.5, 7), (-4.5, 7)), GLASS[0])
    canvas.polygon(at((-5, -5), (0, -5), (0, 6), (-3.5, 6)), GLASS[1], clip=body)
    canvas.polygon(at((-2.6, -4), (2.2, -4), (1.8, 4), (-1.6, 4)), GLASS[2], clip=body)
    canvas.polygon(at((-9, -6), (0, -12.5), (9, -6), (9, -5), (-9, -5)), "wood1")
    canvas.polygon(at((-8, -6.4), (0, -12), (1, -11), (-6, -6)), "wood3")
    canvas.polygon(at((-6, 6.4), (6, 6.4), (5, 8.6), (-5, 8.6)), "wood1")
    canvas.polygon(at((-1, -14), (1.2, -14), (1.2, -11), (-1, -11)), "wood1")


def gate() -> Canvas:
    """The sea gate: two doors of blue paint between two posts, with a wave on each and dots for shiny. It is shut."""
    canvas = Canvas(80, 74)
    brush = Brush(canvas)
    for x in (4, 66):
        brush.gouache(canvas.rect_mask(x, 18, 10, 54), "ink5", 20 + x)
        canvas.rect(x, 18, 2, 54, "ink6")
        canvas.rect(x + 9, 18, 1, 54, "ink3")
        for y in (28, 40, 52, 63):
            canvas.rect(x, y, 10, 1, "ink3")
        brush.gouache(canvas.rect_mask(x - 2, 13, 14, 6), "ink6", 22 + x)
        brush.gouache(canvas.ellipse_mask(x + 5, 8, 5, 5), "gold2", 24 + x)
        canvas.ellipse(x + 4, 7, 2, 2, "gold4")
    y, x = np.mgrid[0:74, 0:80]
    arch = canvas.polygon_mask([(14, 72), (14, 22), (22, 13), (32, 8), (40, 6), (48, 8), (58, 13), (66, 22), (66, 72)])
    brush.gouache(arch, "blue2", 30, 0.01, 7)
    for line in range(20, 64, 7):
        canvas.fill(arch & (x == line), "blue1")
    canvas.fill(arch & ~np.roll(arch, 2, 0), "gold2")
    for top in (26, 60):
        band = arch & (y >= top) & (y < top + 4)
        brush.gouache(band, "gold1", 31 + top)
        canvas.fill(band & (y == top), "gold3")
    for left in (16, 42):
        for row in range(3):
            wave: list[Point] = [
                (left + step * 2.0, 38 + row * 7 + (2 if step % 4 in (1, 2) else 0)) for step in range(12)
            ]
            brush.crayon(wave, ("blue5", "blue4", "teal3")[row], 33 + left + row, 0.9)
    canvas.rect(39, 7, 2, 65, "ink1")
    for cx in (34, 46):
        canvas.ellipse(cx, 46, 3.4, 3.4, "gold2")
        canvas.ellipse(cx, 46, 1.4, 1.4, "wood1")
        canvas.rect(cx - 2, 43, 1, 1, PAPER)
    for dot_x, dot_y in ((24, 33), (27, 32)):
        canvas.ellipse(dot_x, dot_y, 1.5, 1.5, "ink8")
    return pasted(canvas)


def boat() -> Canvas:
    """His boat: two oars shipped, a lantern that is out, and breakfast."""
    canvas = Canvas(62, 38)
    brush = Brush(canvas)
    brush.cut([(3, 12), (16, 16), (44, 16), (58, 10), (54, 24), (46, 32), (16, 32), (7, 25)], "wood3", 41)
    hull = canvas.drawn
    inside = canvas.polygon([(9, 15), (18, 18), (44, 18), (53, 14), (46, 22), (16, 22)], "wood1", smooth=True)
    canvas.fill(hull & ~np.roll(hull, 1, 0), "wood5")
    for row in (25, 29):
        canvas.fill(hull & ~inside & (brush.y == row), "wood2")
    canvas.rect(26, 17, 4, 6, "wood4")
    canvas.rect(40, 17, 4, 5, "wood4")
    for x0, x1 in ((12, 30), (15, 33)):
        canvas.line(x0, 20, x1, 8, "wood5")
    canvas.ellipse(31, 8, 3.4, 2, "wood5")
    canvas.ellipse(35, 17, 4, 2, "ink8")
    canvas.ellipse(35, 16.4, 2, 1.1, "gold3")
    canvas.rect(20, 12, 5, 7, "wood0")
    canvas.rect(21, 13, 3, 4, "blue3")
    return _afloat(pasted(canvas), 31, 33, 27)


def _afloat(canvas: Canvas, middle: int, y: int, reach: int) -> Canvas:
    """The water that parts before it, in crayon."""
    brush = Brush(canvas)
    for row, share in enumerate((1.0, 0.8, 0.45)):
        wide = int(reach * share)
        across: list[Point] = [(middle - wide, y + row), (middle, y + row + 1), (middle + wide, y + row)]
        brush.crayon(across, ("blue5", "blue4", "blue3")[row], 7 + row, 0.5)
    return canvas


def boots() -> Canvas:
    """Two boots, and both of them are left ones; a sock hangs from one."""
    canvas = Canvas(30, 20)
    brush = Brush(canvas)
    for x, color in ((3, "aub1"), (15, "aub2")):
        points: list[Point] = [(x + 4, 2), (x + 11, 2), (x + 11, 16), (x - 1, 16), (x - 2, 12), (x + 4, 10)]
        brush.cut(points, color, 50 + x, False)
        canvas.rect(x + 4, 2, 7, 2, "gold2")
        canvas.rect(x - 1, 15, 12, 2, "wood0")
        canvas.rect(x + 4, 8, 5, 1, "wood1")
    canvas.rect(22, 1, 3, 2, "blue4")
    canvas.rect(24, 2, 3, 5, "blue4")
    canvas.rect(24, 4, 3, 1, "red1")
    return pasted(canvas)


HOUSES: tuple[tuple[int, int, Color, Color, Color], ...] = (
    (64, 92, "aub1", "ink3", "gold1"),
    (56, 76, "teal1", "wood1", "aub2"),
    (58, 84, "mag1", "blue1", "teal3"),
    (64, 98, "umber3", "aub0", "blue3"),
)
"""Of each house: width, height, walls, roof, door."""


def house(number: int) -> Canvas:
    """A front of the last street. In the last of them a light is on upstairs, and somebody is read to."""
    wide, high, wall, roof, door = HOUSES[number]
    canvas = Canvas(wide, high)
    brush = Brush(canvas)
    eaves = 30
    middle = wide / 2
    walls = canvas.rect_mask(4, eaves, wide - 8, high - eaves - 2)
    brush.gouache(
        brush.rough(walls, 60 + number, 1.6) & canvas.rect_mask(2, eaves, wide - 4, high), wall, 61 + number, 0.012
    )
    gable: list[Point] = [
        (1, eaves + 3),
        (middle - 4, 5),
        (middle + 4, 5),
        (wide - 1, eaves + 3),
        (wide - 5, eaves + 5),
        (5, eaves + 5),
    ]
    if number % 2:
        gable = [(1, eaves + 4), (8, 13), (wide - 8, 11), (wide - 1, eaves + 4)]
    tiles = brush.cut(gable, roof, 66 + number, False)
    for row in range(8, eaves + 4, 5):
        canvas.shade(tiles & (brush.y == row) & (brush.x % 7 > 1), 1)
    brush.gouache(canvas.rect_mask(wide - 20, 3, 8, 14), "wood2", 70 + number)
    canvas.rect(wide - 21, 2, 10, 3, "wood3")
    lit = number == 3
    for column, x in enumerate((11, wide - 25)):
        for row, y in enumerate(range(eaves + 11, high - 32, 24)):
            _window(canvas, x, y, lit and column == 0 and row == 0, number + column)
    left = round(middle) - 7
    canvas.rect(left - 1, high - 26, 16, 24, PAPER)
    brush.gouache(canvas.rect_mask(left, high - 25, 14, 23), door, 75 + number, 0, 3)
    canvas.rect(left + 10, high - 14, 2, 2, "gold3")
    canvas.rect(left + 2, high - 22, 10, 5, "wood0")
    canvas.rect(left - 3, high - 3, 20, 2, "ink6")
    return pasted(canvas)


def _window(canvas: Canvas, x: int, y: int, lit: bool, kind: int) -> None:
    canvas.rect(x - 1, y - 1, 16, 17, PAPER)
    canvas.rect(x, y, 14, 15, "gold3" if lit else "ink1")
    if lit:
        canvas.rect(x, y, 14, 4, "gold4")
        canvas.ellipse(x + 4, y + 7, 2.4, 2.4, "wood1")
        canvas.rect(x + 1, y + 9, 6, 6, "wood1")
        canvas.ellipse(x + 10, y + 10, 2, 2, "wood2")
        canvas.rect(x + 8, y + 12, 5, 3, "wood2")
        return
    canvas.rect(x, y, 14, 3, "ink2")
    canvas.rect(x + 6, y, 2, 15, "wood4")
    canvas.rect(x, y + 7, 14, 1, "wood4")
    if kind % 2:
        canvas.polygon([(x, y), (x + 6, y), (x, y + 11)], "ink4")
    canvas.pixel(x + 3, y + 3, "blue3")


def floating(quilt: str, wood: str, hair: str, skin: str, seed: int, kind: str) -> Canvas:
    """A bed on its way home over the water, and who sleeps in it; `quilt`, `wood`, `hair` and `skin` are ramps."""
    canvas = Canvas(48, 72)
    brush = Brush(canvas)
    wide = 36 if kind == "two" else 28
    left, right = 24 - wide // 2, 24 + wide // 2
    brush.gouache(canvas.rect_mask(left - 2, 6, wide + 4, 14), f"{wood}2", seed, 0, 5)
    canvas.fill(canvas.ellipse_mask(24, 8, wide / 2, 6) & ~canvas.rect_mask(0, 9, 48, 30), f"{wood}2")
    canvas.rect(left - 2, 8, 3, 12, f"{wood}3")
    canvas.rect(left, 17, wide, 44, "ink7")
    heads = (24,) if kind != "two" else (16, 32)
    for x in heads:
        canvas.round_rect(x - 10 if kind != "two" else x - 8, 15, 20 if kind != "two" else 16, 11, "ink8", 3)
        _sleeper(canvas, x, 22, hair, skin, kind, x > 24)
    covers = brush.cut(
        [(left - 1, 33), (24, 30), (right + 1, 33), (right + 2, 60), (24, 62), (left - 2, 60)],
        f"{quilt}1",
        seed + 3,
        False,
    )
    _patches(brush, covers, quilt, seed)
    fold = covers & (brush.y < 36)
    canvas.fill(fold, "ink8")
    canvas.fill(covers & (brush.y == 36), f"{quilt}0")
    if kind == "arm":
        canvas.polygon([(right - 4, 34), (right + 2, 36), (right + 6, 46), (right + 4, 53), (right + 1, 46)], "ink8")
        canvas.rect(right + 3, 52, 3, 4, f"{skin}2")
    if kind == "two":
        canvas.ellipse(30, 52, 7, 4.4, "gold1")
        canvas.ellipse(25, 50, 3.4, 3, "gold1")
        canvas.polygon([(22, 49), (22, 45), (25, 48)], "gold1")
        canvas.polygon([(26, 48), (29, 45), (29, 50)], "gold1")
        canvas.shade(canvas.color_mask("gold1") & (brush.x % 4 == 0) & (brush.x > 27), -1)
        canvas.rect(23, 50, 2, 1, "wood0")
    brush.gouache(canvas.rect_mask(left - 2, 58, wide + 4, 7), f"{wood}2", seed + 5, 0, 5)
    canvas.rect(left - 2, 58, wide + 4, 1, f"{wood}3")
    return _afloat(pasted(canvas), 24, 66, 21)


def _patches(brush: Brush, covers: Mask, quilt: str, seed: int) -> None:
    dice = random.Random(seed)
    for y in range(36, 60, 8):
        for x in range(4, 46, 8):
            patch = covers & brush.canvas.rect_mask(x, y, 8, 8)
            brush.canvas.fill(patch, dice.choice((f"{quilt}1", f"{quilt}2", f"{quilt}1", "ink6", "gold2")))
    brush.canvas.shade(covers & ((brush.x % 8 == 3) | (brush.y % 8 == 3)), -1)


def _sleeper(canvas: Canvas, x: int, y: int, hair: str, skin: str, kind: str, second: bool) -> None:
    """A head on a pillow: shut eyes, and a mouth that is open."""
    if second:
        hair, skin = "ink", "rosy"
    dark, light = (f"{hair}6", f"{hair}8") if hair == "ink" and kind == "cap" else (f"{hair}1", f"{hair}2")
    canvas.ellipse(x, y - 1.5, 7, 6.5, dark)
    canvas.fill(canvas.ellipse_mask(x, y - 2.5, 6, 5) & (canvas.rect_mask(0, 0, 48, y - 3)), light)
    canvas.ellipse(x, y + 1.4, 5, 5, f"{skin}2")
    canvas.rect(x - 4, y + 1, 3, 1, "wood1")
    canvas.rect(x + 1, y + 1, 3, 1, "wood1")
    canvas.rect(x - 4, y + 3, 2, 1, f"{skin}1")
    canvas.rect(x + 2, y + 3, 2, 1, f"{skin}1")
    if not second:
        canvas.ellipse(x, y + 4.4, 1.4, 1.4, "aub0")
    else:
        canvas.rect(x - 1, y + 4, 2, 1, "wood2")
    if kind == "cap":
        canvas.polygon([(x - 6, y - 3), (x - 2, y - 10), (x + 9, y - 7), (x + 12, y + 2), (x + 6, y - 3)], "red0")
        canvas.polygon([(x - 6, y - 3), (x + 6, y - 3), (x + 6, y - 1), (x - 6, y - 1)], "ink8")
        canvas.ellipse(x + 12, y + 3, 2.2, 2.2, "ink8")
        canvas.polygon([(x - 5, y + 5), (x + 5, y + 5), (x + 3, y + 11), (x - 3, y + 11)], "ink8")
        canvas.ellipse(x, y + 5, 1.4, 1.2, "aub0")
    elif kind == "curls":
        for angle in range(0, 360, 30):
            canvas.ellipse(x + 7 * np.cos(np.radians(angle)), y - 2 + 6 * np.sin(np.radians(angle)), 2.4, 2.2, dark)
        canvas.ellipse(x, y + 1.4, 5, 5, f"{skin}2")
        canvas.rect(x - 4, y + 1, 3, 1, "wood0")
        canvas.rect(x + 1, y + 1, 3, 1, "wood0")
        canvas.ellipse(x, y + 4.4, 1.4, 1.4, "aub0")


def wave() -> Canvas:
    """The sea, come over the pier: three rows of it standing up, each with its curl, and paper for foam."""
    canvas = Canvas(92, 92)
    brush = Brush(canvas)
    for row, (color, crest) in enumerate((("blue1", 4), ("teal1", 26), ("blue2", 48))):
        top: list[Point] = []
        for step in range(24):
            x = 2 + step * 88 / 23
            top.append((x, crest + 9 - 9 * abs(np.sin(np.pi * (step / 7.6 + row * 0.33)))))
        foot = crest + 38 + (4 if row == 2 else 0)
        body = brush.cut([*top, (90, foot), (2, foot)], color, 400 + row * 9, False)
        canvas.fill(body & ~np.roll(body, 2, 0), "blue5" if row % 2 else "blue4")
        for line in range(3):
            y = crest + 15 + line * 7
            ripple: list[Point] = [(5 + s * 4.0, y + 2.2 * np.sin(s * 0.8 + line + row)) for s in range(21)]
            brush.crayon(ripple, ("blue4", "teal3", "blue3")[line], 420 + row * 5 + line, 0.6)
        for number in range(3):
            x = 14 + number * 29 - row * 7
            canvas.ellipse(x, crest + 5, 4.2, 3, PAPER, clip=body)
            canvas.ellipse(x + 2, crest + 7, 2.6, 2, color, clip=body)
            for dot in range(4):
                canvas.pixel(x - 7 + dot * 5, crest + 11 + dot % 2 * 2, PAPER)
    return pasted(canvas)


def whale() -> Canvas:
    """A whale that came up to see about the light; somebody has built on it, and is still up."""
    canvas = Canvas(92, 60)
    brush = Brush(canvas)
    back = brush.cut([(6, 44), (12, 29), (30, 21), (54, 22), (72, 31), (79, 44), (60, 50), (20, 50)], "ink4", 440)
    canvas.fill(back & ~np.roll(back, 2, 0), "ink6")
    tail = brush.cut([(74, 40), (82, 30), (80, 20), (86, 25), (91, 21), (88, 32), (82, 44)], "ink4", 441, False)
    canvas.fill(tail & ~np.roll(tail, 1, 1), "ink6")
    belly: list[Point] = [(9, 42.0), (22, 46.0), (40, 47.0), (58, 46.0)]
    for drop in range(3):
        brush.crayon([(x, y + drop * 2) for x, y in belly], "ink7", 443 + drop, 0.6)
    canvas.ellipse(17, 35, 2.4, 2.4, "ink8")
    canvas.rect(16, 35, 3, 2, "ink0")
    for x, high, wall, roof in ((38, 12, "aub1", "ink2"), (50, 9, "gold1", "mag1")):
        canvas.rect(x, 22 - high, 9, high, wall)
        canvas.polygon([(x - 1, 23 - high), (x + 4, 16 - high), (x + 10, 23 - high)], roof)
        canvas.rect(x + 3, 26 - high, 3, 4, "gold4")
    for number, (x, y) in enumerate(((24, 14), (20, 9), (28, 9), (17, 5), (31, 5), (24, 6))):
        canvas.ellipse(x, y, 1.6, 1.6, ("blue5", "blue4")[number % 2])
    return _afloat(pasted(canvas), 44, 52, 40)
