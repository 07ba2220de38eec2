"""A photograph: Mia at six on the sea wall, in a yellow raincoat, holding up a lantern to see who is there.

Dusk, ten years ago, and a little faded since: nothing in it is quite black, and its white has gone to cream. Whoever
holds a hand above her head is cut off by the edge; whoever took it has a shadow, and a thumb.
"""

from pathlib import Path

import numpy as np

from assets.source.canvas import Canvas, Color, Field, Mask, Point, bayer
from assets.source.grids import Stamps
from assets.source.kit.portraits.face import capsule, moved, strands, taper

WIDTH, HEIGHT = 158, 178
PRINT = (4, 5, 150, 172)
"""The print on the canvas: left, top, width, height; the tape reaches beyond it."""
LEFT, TOP, RIGHT, BOTTOM = 12, 13, 145, 150
"""The picture inside its border."""
HORIZON, WALL = 95, 109
LANTERN: Point = (130, 74)
DOWN = 6
"""How far under the hand the small head is let down, px."""
EYE: dict[str, Color] = {
    "o": "wood0", "w": "ink8", "I": "blue1", "i": "blue3", "P": "ink1", "h": "ink8", "g": "gold4",
}  # fmt: skip
GRIN: dict[str, Color] = {"k": "wood1", "t": "ink8", "d": "wood1", "g": "rosy0", "l": "skin0"}
IRON: dict[str, Color] = {"k": "wood1", "g": "gold2", "G": "gold3", "y": "gold4", "Y": "ink8"}
stamp = Stamps("photo")
Y, X = np.mgrid[0:HEIGHT, 0:WIDTH]


def away(point: Point) -> Field:
    """How far every pixel is from `point`, px."""
    distance: Field = np.hypot(X + 0.5 - point[0], Y + 0.5 - point[1])
    return distance


# -------------------------------------------------------------------- behind them
def dusk(canvas: Canvas) -> None:
    """The sky, its last light low over the water, and a few long clouds."""
    sky: tuple[Color, ...] = ("ink4", "ink4", "ink5", "rosy0", "rosy1", "rosy2", "skin3")
    height = np.clip((Y - TOP) / (HORIZON - TOP), 0, 0.999) ** 0.9
    canvas.ramp(canvas.rect_mask(LEFT, TOP, RIGHT - LEFT, HORIZON - TOP), height, sky, 0.7)
    for x, y, long, thick, steps in ((30, 44, 66, 3, -1), (92, 36, 58, 2, 1), (64, 62, 80, 2, -1), (104, 76, 60, 2, 1)):
        cloud = [(x - long / 2, y), (x, y - thick), (x + long / 2, y - 0.5), (x + 4, y + thick)]
        canvas.shade(canvas.polygon_mask(cloud, smooth=True), steps)


def harbour(canvas: Canvas) -> None:
    """Sea, a headland whose windows are lit, and the harbour light on the end of its mole."""
    canvas.gradient(LEFT, HORIZON, RIGHT - LEFT, WALL - HORIZON, ("rosy0", "ink5", "ink4", "ink4"))
    land = [(12, 95), (12, 89), (22, 86), (34, 88), (46, 91), (62, 94), (74, 96), (12, 97)]
    canvas.polygon(land, "ink4", smooth=True)
    for x, y in ((36, 91), (38, 93), (42, 92), (45, 94)):
        canvas.pixel(x, y, "gold3")
    canvas.rect(40, 94, 22, 3, "ink4")
    canvas.rect(45, 86, 3, 8, "ink4")
    canvas.rect(44, 85, 5, 1, "ink3")
    canvas.rect(45, 83, 3, 2, "gold4")
    for x, y, long in ((100, 99, 9), (112, 102, 12), (127, 98, 5), (60, 103, 8), (38, 100, 10), (132, 105, 9)):
        canvas.rect(x, y, long, 1, "rosy1")
    for x, y, long in ((118, 104, 5), (121, 100, 3), (116, 106, 8)):
        canvas.rect(x, y, long, 1, "gold3")


def wall(canvas: Canvas) -> None:
    """The parapet behind them: capstones, and the courses under them."""
    canvas.rect(LEFT, WALL, RIGHT - LEFT, 5, "rosy1")
    canvas.rect(LEFT, WALL, RIGHT - LEFT, 1, "rosy2")
    canvas.rect(LEFT, WALL + 5, RIGHT - LEFT, BOTTOM - WALL - 5, "wood3")
    canvas.rect(LEFT, WALL + 5, RIGHT - LEFT, 2, "wood1")
    for x in (34, 62, 96, 126):
        canvas.rect(x, WALL, 1, 5, "rosy0")
    for row, y in enumerate(range(WALL + 7, BOTTOM, 9)):
        canvas.rect(LEFT, y + 8, RIGHT - LEFT, 1, "wood2")
        for x in range(LEFT + (6 if row % 2 else 16), RIGHT, 23):
            canvas.rect(x, y, 1, 8, "wood2")
            canvas.rect(x + 1, y, 9, 1, "wood4")
    dice = np.random.default_rng(32)
    specks = (dice.random((HEIGHT, WIDTH)) < 0.05) & canvas.color_mask("wood3")
    canvas.shade(specks, -1)


def shadow_of_who_takes_it(canvas: Canvas) -> None:
    """Over the wall, and over a hem: a head of curls, and an elbow held out."""
    head = canvas.ellipse_mask(121, 127, 9, 9)
    for x, y in ((112, 124), (114, 119), (119, 117), (125, 117), (129, 121), (131, 127), (112, 130)):
        head |= canvas.ellipse_mask(x, y, 3.6, 3.4)
    shoulders = [
        (116, 134),
        (127, 134),
        (130, 140),
        (140, 141),
        (147, 133),
        (147, 152),
        (92, 152),
        (96, 145),
        (110, 141),
    ]
    shape = head | canvas.polygon_mask(shoulders, smooth=True)
    shape[: WALL + 1] = False
    canvas.shade(shape, -1)


# -------------------------------------------------------------------- who is in it
def mother(canvas: Canvas) -> None:
    """A grown-up's side, cut off by the edge, and a hand held out flat above a small head, not on it."""
    coat = Canvas(WIDTH, HEIGHT)
    body = coat.polygon([(5, 8), (20, 8), (27, 20), (31, 42), (33, 80), (38, 152), (5, 152)], "ink3", smooth=False)
    coat.shade(body & coat.polygon_mask([(24, 24), (33, 40), (38, 152), (32, 152), (28, 80)]), 1)
    coat.shade(body & coat.polygon_mask([(5, 40), (14, 60), (17, 152), (5, 152)]), -1)
    coat.path([(19, 46), (20, 90), (23, 152)], "ink2")
    coat.rect(23, 104, 9, 2, "ink2")
    coat.polygon([(5, 8), (14, 8), (17, 16), (13, 40), (5, 44)], "aub1", smooth=True)
    coat.shade(coat.color_mask("aub1") & coat.polygon_mask([(12, 8), (18, 14), (14, 40), (10, 42)]), 1)
    canvas.blit(coat.outline("wood0"), 0, 0)
    arm = Canvas(WIDTH, HEIGHT)
    sleeve = arm.polygon([(18, 12), (30, 16), (44, 19), (60, 20), (61, 31), (44, 33), (30, 35), (20, 31)], "ink3", True)
    arm.shade(sleeve & arm.polygon_mask([(16, 9), (62, 18), (62, 23), (42, 22), (24, 19)]), 1)
    arm.shade(sleeve & arm.polygon_mask([(18, 28), (40, 30), (62, 28), (62, 36), (18, 38)]), -1)
    arm.path([(31, 18), (34, 25), (33, 33)], "ink2")
    arm.polygon([(59, 20), (65, 21), (65, 31), (59, 31)], "aub2")
    arm.rect(59, 29, 6, 2, "aub1")
    canvas.blit(arm.outline("wood0"), 0, 0)
    _hand_above(canvas)


def _hand_above(canvas: Canvas) -> None:
    hand = Canvas(WIDTH, HEIGHT)
    shape = hand.polygon(
        [(64, 22), (72, 21), (80, 23), (90, 27), (91, 29.5), (80, 30), (70, 31), (64, 30)], "skin2", True
    )
    thumb = hand.fill(capsule(hand, (69, 29), (76, 33), 2), "skin2")
    hand.shade((shape | thumb) & ~moved(shape | thumb, 0, -2), -1)
    hand.path([(77, 25), (84, 27), (90, 29)], "skin1")
    hand.path([(75, 27), (82, 29)], "skin1")
    hand.rect(88, 27, 2, 1, "skin3")
    canvas.blit(hand.outline("wood1"), 0, 0)


def child(canvas: Canvas) -> None:
    """Mia, on the tips of her toes for the hand above her, and far more taken with the lantern."""
    figure = Canvas(WIDTH, HEIGHT)
    _hood(figure)
    _raincoat(figure)
    _arm_up(figure)
    canvas.blit(figure.outline("wood0"), 0, DOWN)
    head = Canvas(WIDTH, HEIGHT)
    _face(head)
    canvas.blit(head.outline("wood0"), 0, DOWN)


def _hood(figure: Canvas) -> None:
    hood = figure.polygon(
        [(54, 92), (54, 82), (62, 77), (98, 77), (105, 83), (104, 93), (80, 98)], "gold1", smooth=True
    )
    figure.shade(hood & figure.polygon_mask([(50, 76), (66, 76), (62, 98), (50, 98)]), -1)
    figure.shade(hood & figure.polygon_mask([(96, 78), (106, 82), (104, 94), (98, 92)]), 1)


def _raincoat(figure: Canvas) -> None:
    shape = [(60, 90), (70, 87), (80, 89), (90, 87), (99, 90), (103, 106), (107, 128), (111, 152), (49, 152), (53, 128)]
    coat = figure.polygon([*shape, (56, 106)], "gold2", smooth=False)
    figure.shade(coat & figure.polygon_mask([(48, 90), (63, 90), (62, 110), (60, 152), (46, 152)]), -1)
    figure.shade(coat & figure.polygon_mask([(90, 86), (101, 90), (106, 112), (112, 152), (101, 152), (97, 116)]), 1)
    sleeve = figure.polygon([(61, 91), (55, 96), (50, 110), (47, 122), (54, 126), (59, 116), (64, 102)], "gold1", True)
    figure.shade(sleeve & figure.polygon_mask([(46, 100), (53, 98), (51, 112), (50, 126), (44, 126)]), -1)
    figure.path([(64, 101), (60, 115), (55, 126)], "wood2")
    figure.round_rect(47, 123, 7, 7, "skin1", 2)
    figure.rect(49, 124, 4, 3, "skin2")
    figure.path([(80, 92), (80, 152)], "gold0", smooth=False)
    figure.path([(78, 92), (78, 152)], "gold3", smooth=False)
    for y in (101, 117, 133):
        figure.rect(79, y, 3, 3, "wood2")
        figure.pixel(80, y, "wood4")
    for x, side in ((64, 1), (88, -1)):
        figure.rect(x, 128, 11, 3, "gold1")
        figure.rect(x, 131, 11, 1, "gold0")
        figure.pixel(x + 5 + 4 * side, 129, "gold0")
    for fold in (([(70, 104), (68, 124), (69, 151)], "gold1"), ([(92, 106), (95, 126), (97, 151)], "gold2")):
        figure.path(fold[0], fold[1])
    neck = figure.polygon([(73, 78), (88, 78), (88, 87), (80, 93), (73, 87)], "skin1", smooth=True)
    figure.shade(neck & figure.polygon_mask([(72, 76), (90, 76), (88, 86), (76, 88)], smooth=True), -1)
    collar = figure.polygon(
        [(65, 85), (72, 88), (80, 93), (88, 88), (95, 85), (94, 92), (81, 99), (66, 92)], "gold3", smooth=True
    )
    figure.shade(collar & figure.rect_mask(50, 80, 26, 20), -1)


def _face(head: Canvas) -> None:
    back = [
        (59, 62),
        (59, 52),
        (64, 43),
        (74, 38),
        (86, 38),
        (96, 43),
        (101, 53),
        (101, 66),
        (99, 78),
        (94, 82),
        (66, 82),
    ]
    head.polygon([*back, (61, 78)], "ink1", smooth=True)
    outline = [(64, 64), (64, 56), (70, 49), (80, 47), (90, 49), (97, 57), (97, 67), (93, 76), (87, 82), (80, 84)]
    face = head.polygon([*outline, (73, 82), (67, 75)], "skin2", smooth=True)
    head.shade(
        face & head.polygon_mask([(60, 48), (70, 50), (67, 60), (69, 72), (77, 84), (66, 84), (60, 70)], True), -1
    )
    head.shade(face & head.polygon_mask([(90, 66), (96, 62), (97, 69), (93, 76), (88, 77)], smooth=True), 1)
    for x, y in ((69, 74), (90, 74)):
        head.fill(face & head.ellipse_mask(x, y, 3.6, 2.2), "rosy1")
    stamp(head, 67, 63, "eye left", EYE)
    stamp(head, 84, 63, "eye right", EYE)
    head.rect(79, 71, 3, 1, "skin0")
    head.pixel(82, 70, "skin1")
    head.rect(81, 69, 1, 2, "skin3")
    stamp(head, 74, 74, "grin", GRIN)
    _hair(head)
    head.path([(68, 60), (71, 59), (74, 60)], "ink1")
    head.path([(86, 59), (90, 58), (93, 60)], "ink1")


def _hair(head: Canvas) -> None:
    cap = [
        (60, 72),
        (57, 60),
        (59, 49),
        (66, 41),
        (78, 36),
        (90, 39),
        (99, 46),
        (103, 58),
        (102, 72),
        (99, 80),
        (96, 72),
    ]
    fringe = [
        (97, 62),
        (95, 54),
        (91, 58),
        (88, 53),
        (84, 58),
        (80, 53),
        (75, 58),
        (72, 54),
        (68, 60),
        (66, 56),
        (64, 66),
    ]
    hair = head.polygon([*cap, *fringe, (64, 78), (61, 80)], "ink2", smooth=False)
    head.shade(hair & head.polygon_mask([(56, 50), (64, 46), (63, 60), (64, 80), (56, 78)], smooth=True), -1)
    for lock, width in (([(70, 48), (74, 43), (81, 41)], 2.4), ([(84, 47), (90, 45), (95, 49)], 2.6)):
        head.fill(head.polygon_mask(taper(lock, width)) & hair, "ink4")
    head.fill(head.polygon_mask(taper([(99, 50), (102, 60), (101, 74)], 1.8)) & hair, "gold1")
    strands(
        head,
        [[(78, 38), (70, 46), (66, 56)], [(80, 38), (81, 46), (80, 53)], [(84, 39), (91, 48), (93, 56)]],
        "ink1",
        hair,
    )
    for wisp in ([(61, 70), (56, 73), (50, 72)], [(60, 62), (55, 64), (51, 62)], [(62, 78), (57, 82), (53, 81)]):
        head.path(wisp, "ink2")
    head.path([(78, 37), (75, 34), (77, 33)], "ink2")
    head.path([(82, 37), (86, 34)], "ink2")


def _arm_up(arm: Canvas) -> None:
    """The sleeve has slid down from the wrist."""
    wrist = arm.fill(capsule(arm, (121, 66), (127, 55), 3.2), "skin2")
    arm.shade(wrist & ~moved(wrist, -2, 0), -1)
    sleeve = [
        (92, 90),
        (100, 87),
        (107, 84),
        (112, 77),
        (117, 65),
        (125, 69),
        (122, 81),
        (116, 92),
        (106, 100),
        (96, 101),
    ]
    cloth = arm.polygon(sleeve, "gold2", smooth=True)
    arm.shade(
        cloth & arm.polygon_mask([(90, 97), (104, 96), (113, 88), (119, 76), (126, 72), (118, 94), (104, 104)]), -1
    )
    arm.shade(cloth & arm.polygon_mask([(110, 80), (116, 64), (121, 66), (116, 78), (110, 86), (100, 90)]), 1)
    arm.path([(104, 86), (107, 92), (106, 98)], "gold0")
    fist = arm.polygon([(122, 52), (127, 47), (134, 48), (135, 54), (131, 58), (124, 58)], "skin2", smooth=True)
    arm.shade(fist & arm.polygon_mask([(121, 54), (136, 54), (134, 60), (122, 60)]), -1)
    for x in (126, 129, 132):
        arm.rect(x, 49, 1, 5, "skin1")
    arm.rect(132, 56, 3, 1, "skin3")


def light(canvas: Canvas) -> None:
    """What the lantern does to the dusk around it, and to whoever holds it."""
    distance, pattern = away(LANTERN), bayer(HEIGHT, WIDTH)
    canvas.shade(1.1 - distance / 34 > pattern, 1)
    for color, reach, soft in (("gold3", 25, 14), ("gold4", 17, 9)):
        canvas.fill((reach - distance) / soft > pattern, color)


# -------------------------------------------------------------------- the print
def thumb(canvas: Canvas) -> None:
    """Out of focus, coming up over the corner like weather."""
    pattern = bayer(HEIGHT, WIDTH)
    for color, start, end, radius in (
        ("tan0", (158, 170), (131, 137), 14.5),
        ("tan1", (159, 168), (132, 137), 13.0),
        ("tan2", (157, 162), (132, 136), 10.5),
        ("tan1", (136, 141), (130, 133), 6.0),
        ("tan3", (134, 138), (129, 131), 5.0),
    ):
        soft = sum((capsule(canvas, start, end, radius - i).astype(float) for i in range(2)), np.zeros((HEIGHT, WIDTH)))
        canvas.fill(soft / 2 > pattern, color)


def fade(canvas: Canvas) -> None:
    """Ten years of standing in the light: what was black has gone to brown and violet."""
    for color, paler in (("ink0", "ink2"), ("ink1", "ink2"), ("wood0", "wood1")):
        canvas.fill(canvas.color_mask(color), paler)


def border(canvas: Canvas) -> Canvas:
    """`canvas` as a print: cream, a corner bent, pencil under it, and the tape that held it on a wall."""
    left, top, wide, high = PRINT
    out = Canvas(WIDTH, HEIGHT)
    paper = out.fill(out.rect_mask(left, top, wide, high), "skin3")
    edge = np.minimum.reduce([X - left, left + wide - 1 - X, Y - top, top + high - 1 - Y])
    out.fill(paper & (edge == 1), "gold4")
    out.fill(paper & (np.minimum(left + wide - 1 - X, top + high - 1 - Y) == 0), "wood5")
    inside = out.rect_mask(LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP)
    out.cells[inside] = canvas.cells[inside]
    out.rect(LEFT - 1, TOP - 1, RIGHT - LEFT + 1, 1, "wood5")
    out.rect(LEFT - 1, TOP - 1, 1, BOTTOM - TOP + 1, "wood5")
    stamp(out, 20, 159, "pencil", {"p": "ink5"})
    out.polygon([(3, 168), (13, 178), (3, 178)], "_", clip=paper)
    out.polygon([(4, 165), (14, 176), (13, 166)], "wood5", clip=paper)
    out.path([(4, 165), (14, 175)], "wood4", smooth=False)
    strip: Mask = out.polygon([(127, 8), (135, 0), (158, 23), (150, 31)], "wood5")
    out.fill(strip & (X - Y > 132), "gold4")
    out.fill(strip & (X - Y < 121), "wood4")
    return out


def photo_mia() -> Canvas:
    """The photograph, 158 x 178 px."""
    canvas = Canvas(WIDTH, HEIGHT)
    dusk(canvas)
    harbour(canvas)
    wall(canvas)
    shadow_of_who_takes_it(canvas)
    light(canvas)
    mother(canvas)
    child(canvas)
    stamp(canvas, round(LANTERN[0]) - 5, round(LANTERN[1]) - 10, "lantern", IRON)
    thumb(canvas)
    fade(canvas)
    return border(canvas)


def write(out: Path) -> None:
    """Write the pictures that are held up in conversations, under `out`."""
    photo_mia().save(out / "pictures" / "photo_mia.png")
