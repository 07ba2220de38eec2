"""What is one thing in the dream and another on the roof: a horse, a glass house, a flower as tall as Mia."""

import math
from itertools import pairwise

import numpy as np

from assets.source.canvas import Canvas, Color, Point
from assets.source.kit.portraits.face import capsule
from assets.source.kit.shapes import box


def horse(breath: int = 0) -> Canvas:
    """A grey horse that stands asleep by the moon, its head let down, one hind hoof tipped; with each `breath` its tail
    hangs otherwise."""
    canvas = Canvas(72, 64)
    _leg(canvas, ((29, 36), (29, 47), (29.5, 56)), "ink3", "ink4")
    _leg(canvas, ((55, 36), (58, 46), (56, 56)), "ink3", "ink4")
    _tail(canvas, breath)
    _leg(canvas, ((23, 35), (22.5, 47), (22.5, 56)), "ink5", "ink6")
    _leg(canvas, ((60, 38), (62, 46), (57, 54)), "ink5", "ink6", tipped=True)
    body = canvas.polygon(
        [(17, 29), (22, 21), (29, 19), (39, 23), (49, 21), (56, 19), (62, 23), (64, 30), (61, 38), (52, 39), (42, 42),
         (30, 41), (21, 38)], "ink5", smooth=True,
    )  # fmt: skip
    thigh = canvas.polygon([(54, 25), (63, 26), (64, 34), (61, 42), (56, 42), (52, 35)], "ink5", smooth=True)
    neck = canvas.polygon([(9, 15), (16, 11), (24, 14), (31, 20), (27, 35), (19, 35), (14, 27)], "ink5", smooth=True)
    trunk = body | neck | thigh
    canvas.shade(trunk & canvas.polygon_mask([(18, 34), (34, 37), (50, 35), (54, 44), (20, 44)], smooth=True), -1)
    canvas.shade(neck & canvas.polygon_mask([(10, 24), (18, 24), (22, 36), (12, 36)]), -1)
    canvas.path([(54, 27), (53, 33), (55, 38)], "ink4")
    canvas.path([(25, 25), (24, 31), (26, 35)], "ink4")
    lit = trunk & ~canvas.polygon_mask([(0, 3), (16, 13), (28, 22), (40, 25), (56, 21), (63, 26), (72, 64), (0, 64)])
    canvas.fill(lit, "ink7")
    _head(canvas)
    _mane(canvas)
    return canvas.outline("ink1")


def _leg(canvas: Canvas, joints: tuple[Point, Point, Point], color: Color, lit: Color, tipped: bool = False) -> None:
    """From the shoulder or the hip over the knee to above the hoof."""
    upper, knee, fetlock = joints
    layer = Canvas(canvas.width, canvas.height)
    thin = capsule(layer, knee, fetlock, 1.5)
    layer.polygon([(upper[0] - 4, upper[1]), (upper[0] + 4, upper[1]), (knee[0] + 2, knee[1]), (knee[0] - 2, knee[1])],
                  color)  # fmt: skip
    layer.fill(thin, color)
    for joint, size in ((knee, 2.3), (fetlock, 2.0)):
        layer.ellipse(*joint, size, size, color)
    layer.fill(layer.drawn & ~np.roll(layer.drawn, 1, 1), lit)
    x, y = round(fetlock[0]), round(fetlock[1])
    hoof = [(x - 3, y + 6), (x - 1, y + 2), (x + 2, y + 3), (x - 1, y + 7)] if tipped else [
        (x - 3, y + 4), (x - 2, y + 2), (x + 1, y + 2), (x + 1, y + 4),
    ]  # fmt: skip
    layer.polygon(hoof, "ink3")
    canvas.blit(layer.outline("ink2"), 0, 0)


def _head(canvas: Canvas) -> None:
    layer = Canvas(canvas.width, canvas.height)
    skull = layer.polygon(
        [(10, 14), (14, 15), (17, 20), (16, 26), (12, 30), (10, 35), (7, 38), (3, 37), (3, 33), (6, 25), (7, 18)],
        "ink5", smooth=True,
    )  # fmt: skip
    layer.shade(skull & layer.polygon_mask([(13, 24), (18, 20), (17, 30), (10, 38), (9, 34)]), -1)
    layer.fill(skull & ~np.roll(skull, 1, 1), "ink6")
    layer.fill(skull & layer.rect_mask(0, 34, 9, 6), "ink4")
    layer.pixel(5, 35, "ink2")
    layer.line(4, 37, 7, 37, "ink2")
    layer.line(9, 22, 12, 23, "ink2")
    layer.pixel(8, 21, "ink2")
    layer.line(11, 30, 14, 27, "ink3")
    layer.polygon([(12, 15), (12, 9), (15, 8), (16, 14)], "ink5")
    layer.line(13, 10, 14, 14, "ink3")
    canvas.blit(layer.outline("ink2"), 0, 0)


def _mane(canvas: Canvas) -> None:
    """Locks that fall from the crest of the neck, and one over the forehead."""
    for number, (x, y) in enumerate(((15, 12), (17, 12), (19, 13), (21, 14), (23, 15), (25, 17), (27, 18), (29, 19))):
        fall = 11 + (number * 5) % 4
        lock: list[Point] = [(x, y), (x + 2.5, y + fall * 0.5), (x + 1.5, y + fall)]
        canvas.path(lock, "ink3")
        canvas.path([(at_x + 1, at_y) for at_x, at_y in lock], ("blue3", "ink4")[number % 2])
    canvas.path([(13, 12), (10, 16), (9, 20)], "ink3")
    canvas.path([(12, 12), (9, 15), (8, 19)], "ink4")


def _tail(canvas: Canvas, breath: int) -> None:
    shape: list[Point] = [(61, 22), (66, 24), (69, 33), (68 - breath, 46), (65 - breath, 54), (63, 46), (64, 34)]
    hair = canvas.polygon(shape, "ink3", smooth=True)
    for number in range(4):
        strand = Canvas(canvas.width, canvas.height)
        strand.path([(62 + number * 0.6, 23), (65 + number, 34), (64 + number - breath, 52)], "ink4")
        canvas.fill(strand.drawn & hair, "blue3" if number == 2 else "ink4")


def ironing_board() -> Canvas:
    """An ironing board left up on the roof, its nose to the left, a shirt over it and the iron at the end."""
    canvas = Canvas(72, 64)
    for x0, x1 in ((18, 52), (54, 22)):
        canvas.line(x0, 34, x1, 60, "ink5")
        canvas.line(x0 + 1, 34, x1 + 1, 60, "ink7")
    canvas.rect(16, 60, 10, 2, "ink4")
    canvas.rect(48, 60, 10, 2, "ink4")
    canvas.polygon([(4, 27), (14, 23), (64, 23), (66, 31), (14, 33)], "blue4")
    canvas.polygon([(4, 28), (14, 33), (66, 31), (66, 34), (14, 36)], "blue2")
    for x in range(14, 62, 7):
        canvas.ellipse(x, 28, 1.6, 1.2, "ink8")
    canvas.polygon([(24, 22), (44, 21), (46, 36), (43, 44), (36, 38), (30, 45), (26, 37)], "ink8")
    canvas.polygon([(26, 37), (30, 45), (32, 37)], "ink6")
    canvas.line(35, 23, 35, 37, "ink6")
    canvas.polygon([(52, 24), (64, 24), (64, 18), (56, 18)], "red1")
    canvas.rect(52, 24, 13, 2, "ink7")
    canvas.rect(57, 14, 7, 2, "ink3")
    canvas.rect(62, 14, 2, 5, "ink3")
    return canvas.outline("ink1")


def glass_house(moment: int = 0) -> Canvas:
    """A house of glass with lamps and leaves in it, and no door; its light swells a little at each `moment`."""
    canvas = Canvas(96, 96)
    shell = canvas.polygon([(6, 92), (6, 42), (18, 26), (48, 12), (78, 26), (90, 42), (90, 92)], "teal1")
    light = ("gold1", "gold2", "gold2")[moment]
    canvas.fill(canvas.ellipse_mask(48, 62, 34 + moment, 30 + moment) & shell, "teal2")
    canvas.fill(canvas.ellipse_mask(48, 60, 22 + moment, 20) & shell, "green2")
    for x, top in ((18, 56), (30, 44), (44, 36), (60, 42), (74, 54)):
        stem = canvas.rect_mask(x, top, 2, 92 - top) & shell
        canvas.fill(stem, "green1")
        for step, side in enumerate((-1, 1, -1, 1)):
            canvas.ellipse(x + side * 5, top + 4 + step * 10, 5.5, 3, ("green3", "green2")[step % 2], clip=shell)
    for x, y in ((26, 66), (40, 56), (56, 60), (70, 70), (48, 74)):
        canvas.ellipse(x, y, 3.4 + moment * 0.4, 4, light)
        canvas.ellipse(x, y, 1.8, 2.2, "gold4")
        canvas.line(x, y - 5, x, 30, "teal2")
    for x in (6, 20, 34, 48, 62, 76, 89):
        foot = canvas.rect_mask(x, 0, 2, 92)
        canvas.fill(foot & shell, "blue5" if x in (6, 48) else "blue4")
    for y in (42, 64):
        canvas.fill(canvas.rect_mask(6, y, 85, 2) & shell, "blue5")
    for x in range(10, 88, 14):
        canvas.line(x, 58, x + 5, 47, "teal3")
    ridge = [(6, 42), (18, 26), (48, 12), (78, 26), (90, 42)]
    for (x0, y0), (x1, y1) in pairwise(ridge):
        canvas.line(x0, y0, x1, y1, "ink8")
        canvas.line(x0, y0 + 1, x1, y1 + 1, "blue5")
    canvas.ellipse(48, 8, 3, 3, "gold3")
    canvas.rect(47, 10, 2, 4, "ink8")
    canvas.rect(4, 88, 89, 5, "ink5")
    canvas.rect(4, 88, 89, 1, "ink7")
    return canvas.outline("ink0")


def stair_head() -> Canvas:
    """The top of the stairs: a box of concrete with a wired window, a bulb in a cage, and a door that is wedged open
    with a brick."""
    canvas = Canvas(96, 96)
    box(canvas, 4, 22, 88, 14, 56, "ink6", "ink5")
    for x in (4, 91):
        canvas.rect(x, 36, 1, 56, "ink4")
    for y in (48, 66, 82):
        canvas.rect(5, y, 86, 1, "ink4")
    canvas.rect(36, 46, 26, 46, "ink2")
    canvas.rect(38, 48, 22, 44, "gold2")
    canvas.rect(38, 48, 22, 10, "gold3")
    for step in range(4):
        canvas.rect(38 + step * 2, 74 + step * 5, 22 - step * 4, 2, "wood3")
    canvas.polygon([(62, 47), (74, 50), (74, 94), (62, 92)], "teal2")
    canvas.polygon([(64, 51), (72, 53), (72, 66), (64, 65)], "teal1")
    canvas.rect(71, 72, 2, 3, "gold2")
    canvas.rect(60, 90, 6, 4, "aub1")
    canvas.rect(12, 50, 16, 16, "ink3")
    canvas.rect(13, 51, 14, 14, "olive3")
    for step in range(0, 14, 4):
        canvas.line(13 + step, 51, 13, 51 + step, "ink4")
        canvas.line(26, 51 + step, 13 + step, 64, "ink4")
    canvas.ellipse(49, 42, 3, 3, "gold4")
    canvas.rect(46, 38, 7, 2, "ink3")
    canvas.rect(12, 72, 10, 14, "ink4")
    canvas.rect(78, 44, 8, 12, "ink4")
    canvas.rect(79, 45, 6, 4, "red0")
    return canvas.outline("ink1")


def moonflower(lean: int = 0) -> Canvas:
    """A flower with a face as wide as a tray, turned to where there is no sun; it nods by `lean` px."""
    canvas = Canvas(44, 70)
    canvas.path([(22.0, 66.0), (20.0, 48.0), (22.0 + lean, 30.0)], "green2")
    canvas.path([(23.0, 66.0), (21.0, 48.0), (23.0 + lean, 30.0)], "green3")
    for x, y, side in ((14, 54, -1), (29, 48, 1)):
        leaf = canvas.ellipse(x + side * 2, y, 8, 3.4, "green2")
        canvas.fill(leaf & canvas.rect_mask(0, y - 4, 44, 3), "green3")
    middle_x, middle_y = 22 + lean, 20
    for number in range(12):
        angle = number * math.tau / 12
        petal_x, petal_y = middle_x + 13 * math.cos(angle), middle_y + 12 * math.sin(angle)
        canvas.ellipse(petal_x, petal_y, 4.6, 4.4, ("ink6", "blue2")[number % 2])
    canvas.ellipse(middle_x, middle_y, 11, 10, "blue2")
    canvas.ellipse(middle_x - 1, middle_y - 1, 8, 7, "ink6")
    canvas.ellipse(middle_x, middle_y, 4, 3.6, "gold1")
    canvas.ellipse(middle_x - 1, middle_y - 1, 2, 1.8, "gold2")
    return canvas.outline("ink1")


def dish() -> Canvas:
    """A satellite dish on its pole, listening to nothing in particular."""
    canvas = Canvas(44, 70)
    canvas.rect(20, 30, 4, 34, "ink5")
    canvas.rect(20, 30, 1, 34, "ink7")
    canvas.rect(14, 62, 16, 4, "ink6")
    canvas.rect(14, 62, 16, 1, "ink8")
    bowl = canvas.ellipse(22, 20, 17, 15, "ink6")
    canvas.fill(canvas.ellipse_mask(21, 19, 14, 12) & bowl, "ink7")
    canvas.fill(canvas.ellipse_mask(19, 17, 8, 7) & bowl, "ink8")
    for y in (10, 20, 30):
        canvas.fill(canvas.rect_mask(6, y, 32, 1) & bowl, "ink5")
    canvas.line(22, 20, 31, 32, "ink4")
    canvas.ellipse(22, 20, 2.6, 2.4, "ink3")
    canvas.pixel(21, 19, "red1")
    for x, y in ((10, 25), (11, 28), (33, 12)):
        canvas.pixel(x, y, "wood3")
    return canvas.outline("ink1")
