"""Bisi, 58: a teal and gold headwrap, reading glasses on a chain, a plum cardigan. Slow, amused, nobody's fool."""

from dataclasses import replace

import numpy as np

from assets.source.canvas import Canvas, Color, Mask, Point
from assets.source.grids import grids
from assets.source.portraits.face import (
    LEFT,
    RIGHT,
    SIZE,
    Brow,
    EyeColors,
    EyeShape,
    Frame,
    Head,
    Lids,
    Look,
    Pose,
    backdrop,
    brow,
    eyes,
    finish,
    mouth,
    moved,
)

GLOW: tuple[Color, ...] = ("blue2", "blue2", "blue1", "blue1", "blue0", "ink2")

EYE = EyeShape(
    top=(4, 3, 2, 2, 2, 2, 2, 2, 3, 4),
    bottom=(5, 6, 6, 7, 7, 7, 7, 6, 6, 5),
    heavy=(3, 8),
    iris_at=(2, 1),
)
EYE_COLORS = EyeColors(
    iris={"D": "umber0", "P": "ink0", "I": "umber1", "i": "umber2", "h": "ink8"},
    lash="ink0",
    lid="umber3",
    crease="umber1",
    under="umber1",
    white="ink8",
    shaded_white="ink7",
)
MOUTH_COLORS: dict[str, Color] = {
    "k": "umber0",
    "e": "umber1",
    "d": "umber0",
    "t": "ink8",
    "g": "aub1",
    "m": "umber1",
    "l": "tan0",
    "h": "rosy0",
    "u": "umber2",
}
GLASSES_COLORS: dict[str, Color] = {"f": "gold2", "F": "gold3", "s": "gold1", "g": "blue5"}
HANGING_COLORS: dict[str, Color] = {"f": "gold0", "F": "gold1", "s": "wood2", "g": "blue4"}
RAISED = Pose(dy=-5)

OFF = frozenset({"off"})
"""The glasses hang on their chain."""

LOOKS: dict[str, Look] = {
    "neutral": Look("flat", lids=(Lids(1, 1, 0), Lids(1, 1, 0)), gaze=(0, 1)),
    "bright": Look(
        "smile",
        Pose(dy=-1, tilt=-2),
        (Brow(-2, -3, 0), Brow(-2, -3, 0)),
        (Lids(1, 1, 1), Lids(1, 1, 1)),
        blush=1,
        smiling_lids=True,
        extras=OFF,
    ),
    "soft": Look(
        "faint",
        Pose(dx=1, tilt=4, turn=1, nod=1),
        (Brow(-2, -2, 1), Brow(-2, -2, 1)),
        (Lids(2, 2, 0), Lids(2, 2, 0)),
        gaze=(1, 1),
        blush=1,
        extras=OFF,
    ),
    "wry": Look(
        "wry",
        Pose(dx=-1, tilt=-3, turn=-1),
        (Brow(1, 1, 1), Brow(-3, -5, -3)),
        (Lids(2, 2, 1), Lids(1, 1, 1)),
        gaze=(2, 0),
    ),
    "worried": Look(
        "uneasy",
        Pose(tilt=1.5),
        (Brow(-4, -2, 2), Brow(-4, -2, 2)),
        (Lids(0, 1), Lids(0, 1)),
        gaze=(-2, 0),
        shoulders=-1,
        furrow=True,
    ),
    "stern": Look(
        "press",
        Pose(dy=2, nod=1),
        (Brow(2, 1, -1), Brow(2, 1, -1)),
        (Lids(2, 1, 1), Lids(2, 1, 1)),
        furrow=True,
    ),
    "tired": Look(
        "slack",
        Pose(dx=1, dy=3, tilt=4, nod=1),
        (Brow(0, 0, 2), Brow(0, 0, 2)),
        (Lids(3, 3), Lids(3, 3)),
        gaze=(0, 1),
        bags=2,
        shoulders=2,
        extras=OFF,
    ),
    "sad": Look(
        "down",
        Pose(dx=-1, dy=2, tilt=-3, turn=-2, nod=1),
        (Brow(-4, -1, 3), Brow(-4, -1, 3)),
        (Lids(2, 3), Lids(2, 3)),
        gaze=(-2, 1),
        wet=True,
        bags=1,
        shoulders=1,
        extras=OFF,
    ),
    "shock": Look(
        "gasp",
        Pose(dy=-1),
        (Brow(-4, -5, -3), Brow(-4, -5, -3)),
        (Lids(-1, -1), Lids(-1, -1)),
        iris="small iris",
        shoulders=-2,
    ),
}

SKULL = [(29, 66), (26, 57), (27, 44), (30, 32), (40, 26), (54, 25), (66, 28), (73, 38), (76, 50), (76, 63)]
CHIN = [(71, 73), (62, 80), (51, 82), (41, 81), (33, 75)]
CHEEKS = (
    [(62, 61), (67, 58), (72, 58), (73, 61), (69, 64), (64, 65)],
    [(31, 61), (35, 59), (39, 61), (38, 63), (35, 64), (31, 63)],
)
SHOULDERS = ([(-3, 92), (6, 84), (20, 79)], [(82, 79), (95, 84), (102, 92)])

# fmt: off
WRAP = [
    (26, 52), (20, 42), (19, 30), (26, 18), (38, 11), (52, 9), (66, 12), (77, 20), (82, 32), (81, 43), (76, 52),
    (73, 45), (69, 38), (61, 33), (51, 31.5), (41, 33), (33, 38), (29, 46),
]
BAND = [
    (26, 52), (29, 46), (33, 38), (41, 33), (51, 31.5), (61, 33), (69, 38), (73, 45), (76, 52), (78, 44), (74, 34),
    (64, 28), (51, 26), (39, 28), (29, 34), (24, 44),
]
SASH = [(19, 36), (24, 26), (36, 18), (50, 14), (66, 15), (66, 20), (50, 19), (37, 23), (27, 31), (22, 42)]
TAILS = (
    [(64, 18), (66, 9), (73, 6), (82, 8), (80, 14), (72, 19)],
    [(68, 18), (78, 14), (88, 16), (91, 23), (84, 26), (74, 23)],
)
KNOT = [(60, 15), (66, 12), (73, 15), (74, 21), (68, 25), (61, 22)]
# fmt: on
"""The cloth round the head, its edge over the brow, the sash across it, and the ends and the knot they come from."""


def _cardigan(canvas: Canvas, rise: int) -> None:
    """Cardigan and tabard; `rise` lowers the shoulders, below 0 it lifts them."""
    left, right = ([(x, y + rise) for x, y in side] for side in SHOULDERS)
    body = canvas.polygon([(-3, 99), *left, (34, 75), (67, 75), *right, (102, 99)], "mag1", smooth=False)
    canvas.shade(body & canvas.polygon_mask([(-4, 99), (0, 86 + rise), (18, 79 + rise), (27, 84), (25, 99)], True), -1)
    lit = [(76, 79), (86, 80), (96, 86), (90, 86), (82, 83)]
    canvas.shade(body & canvas.polygon_mask([(x, y + rise) for x, y in lit], True), 1)
    tabard = canvas.polygon([(35, 77), (66, 77), (69, 82), (63, 97), (39, 97), (32, 82)], "ink8")
    canvas.shade(tabard & canvas.polygon_mask([(30, 74), (43, 78), (45, 99), (36, 99)]), -1)
    canvas.polygon([(36, 78), (50, 89), (65, 78), (67, 82), (51, 93), (34, 82)], "blue4", clip=tabard)
    for side, top, foot in ((LEFT, 33, 41), (RIGHT, 68, 61)):
        edge = [(top, 76), (top + side * 4, 79), (foot + side * 6, 97), (foot, 97)]
        canvas.polygon(edge, "mag0" if side < 0 else "mag2")
        canvas.path([(top, 76), (foot, 97)], "mag0" if side > 0 else "ink1", smooth=False)
    for x in range(1, SIZE, 4):
        canvas.shade_dithered(body & canvas.rect_mask(x, 78, 1, 20) & canvas.color_mask("mag1"), -1, 0.5)
    canvas.rect(57, 91, 1, 5, "blue3")
    canvas.rect(59, 92, 1, 4, "gold2")


def _neck(canvas: Canvas, head: Head) -> None:
    """The neck, and the shadow of the chin on it."""
    neck = canvas.polygon(
        [head.pose.at(35, 62), head.pose.at(68, 62), (67, 80), (51, 90), (35, 80)], "umber3", smooth=False
    )
    canvas.shade(neck & canvas.polygon_mask([(30, 60), (46, 62), (46, 92), (30, 92)]), -1)
    canvas.shade(neck & head.mask([(34, 66), (72, 64), (69, 78), (60, 86), (50, 88), (40, 86), (34, 80)]), -1)


def _skull(head: Head, drop: int, lift: int) -> Mask:
    """The face without features; `drop` lowers the chin, `lift` raises the cheeks. Returns its mask."""
    canvas = head.canvas
    face = head.polygon([*SKULL, *((x, y + drop) for x, y in CHIN)], "umber3")
    shadow = [(20, 28), (36, 30), (35, 46), (34, 56), (38, 64), (42, 72), (51, 83), (34, 84), (20, 62)]
    canvas.shade(face & head.mask(shadow), -1)
    canvas.shade(face & head.mask([(34, 77), (44, 80), (57, 80), (68, 75), (80, 64), (70, 84), (36, 86)]), -1)
    for cheek in CHEEKS:
        canvas.shade(face & head.feature_mask([(x, y - lift) for x, y in cheek]), 1)
    canvas.shade(face & head.feature_mask([(50, 36), (60, 36), (66, 40), (60, 41), (52, 40)]), 1)
    return face


def _features(head: Head, look: Look, frame: Frame, face: Mask) -> None:
    """Eyes, nose, mouth and the marks of her years, all as flat shapes of shade."""
    canvas, pose = head.canvas, head.pose
    for side, middle in ((LEFT, 39), (RIGHT, 63)):
        deep = 1 if look.bags > 1 else 0
        hollow = [(middle + side * x, y) for x, y in ((-5, 55), (0, 56.4), (4, 55), (2, 57.6), (-2, 58 + deep))]
        canvas.shade(face & head.feature_mask(hollow), -1)
    eyes(head, look, frame, "bisi", EYE, EYE_COLORS, ((44, 46), (58, 46)))

    canvas.shade(face & head.feature_mask([(48, 46), (50, 50), (49, 57), (47, 61), (44, 63), (46, 58)]), -1)
    canvas.fill(face & head.feature_mask([(51, 50), (53, 50), (54, 59), (51, 59)], smooth=False), "umber4")
    x, y = pose.feature(51, 63)
    canvas.grid(
        x - 7, y - 3, grids("portraits/bisi")["nose"].rows, {"n": "umber0", "s": "umber2", "S": "umber1", "h": "umber4"}
    )
    for side, x0 in ((LEFT, 43), (RIGHT, 60)):
        fold = [(x0 + side * a, b) for a, b in ((0, 62), (1.8, 62.4), (5.4, 68.4), (5, 72), (3.6, 68.6))]
        canvas.shade(face & head.feature_mask(fold, smooth=False), -1)
    if look.furrow:
        x, y = pose.feature(50, 41)
        canvas.rect(x, y, 1, 4, "umber2")
        canvas.rect(x + 3, y, 1, 3, "umber2")
    mouth(head, look, frame, "bisi", (51.5, 70), MOUTH_COLORS)


def _wrap(head: Head) -> None:
    """The headwrap: cloth laid in folds from the left temple up to a knot on the right."""
    canvas = head.canvas
    for points, color in zip(TAILS, ("teal2", "teal1"), strict=True):
        tail = head.polygon(points, color)
        canvas.shade(tail & head.mask([(x - 4, y + 5) for x, y in points]), -1)
    head.strands([[(66, 16), (72, 10), (80, 9)], [(72, 19), (80, 18), (88, 20)]], "gold2")
    wrap = head.polygon(WRAP, "teal2")
    canvas.shade(wrap & head.mask([(12, 20), (26, 14), (30, 26), (27, 38), (27, 54), (14, 54)]), -1)
    canvas.shade(wrap & head.mask([(48, 10), (64, 11), (76, 20), (80, 32), (74, 30), (66, 22), (54, 17)]), 1)
    sash = canvas.fill(wrap & head.mask(SASH), "gold2")
    canvas.shade(sash & head.mask([(14, 20), (32, 20), (30, 50), (14, 50)]), -1)
    band = canvas.fill(wrap & head.mask(BAND), "gold2")
    canvas.shade(band & head.mask([(14, 24), (38, 26), (33, 40), (28, 56), (14, 54)]), -1)
    canvas.shade(band & head.mask([(54, 24), (66, 26), (74, 36), (70, 37), (62, 31)]), 1)
    head.strands(
        [
            [(22, 44), (27, 34), (38, 27), (52, 24), (66, 22)],
            [(27, 20), (40, 14), (54, 12), (66, 15)],
            [(72, 24), (78, 34), (79, 46)],
            [(70, 24), (75, 32), (77, 42)],
        ],
        "teal0",
        wrap,
    )
    head.strands([[(25, 48), (31, 36), (41, 30.5), (51, 29), (62, 30.5), (71, 37), (76, 48)]], "gold1", band)
    knot = head.polygon(KNOT, "teal2")
    canvas.shade(knot & head.mask([(58, 18), (66, 22), (74, 20), (70, 27), (60, 25)]), -1)
    head.strands([[(62, 17), (66, 20), (72, 20)], [(64, 14), (67, 18), (72, 17)]], "teal0", knot)
    head.locks([[(63, 15), (67, 14), (71, 15)]], "teal3", knot, 2)


def _chain(canvas: Canvas, points: list[Point]) -> None:
    """A chain of gold links along `points`."""
    links = Canvas(SIZE, SIZE)
    links.path(points, "gold2")
    canvas.fill(links.drawn, "gold3")
    y, x = np.mgrid[0:SIZE, 0:SIZE]
    canvas.fill(links.drawn & ((x + y) % 3 == 0), "gold1")


def _glasses(head: Head, look: Look) -> None:
    """Half-moon reading glasses, low on her nose or on her chest."""
    canvas, pose = head.canvas, head.pose
    if "off" in look.extras:
        rise = look.shoulders
        for side, top in ((LEFT, 34), (RIGHT, 67)):
            _chain(canvas, [(top, 78), (51 + side * 13, 86 + rise), (51 + side * 9, 90 + rise)])
        canvas.grid(40, 88 + rise, grids("portraits/bisi")["glasses"].rows, HANGING_COLORS)
        return
    for side, ear, low in ((LEFT, 28, 26), (RIGHT, 74, 76)):
        x, y = pose.feature(51 + side * 20, 57)
        _chain(canvas, [(x, y), pose.at(ear, 60), pose.at(low, 70), (51 + side * 22, 80)])
    x, y = pose.feature(51, 58)
    canvas.grid(x - 20, y - 2, grids("portraits/bisi")["half moons"].rows, GLASSES_COLORS)


def portrait(mood: str, frame: Frame) -> Canvas:
    """One frame of one of Bisi's moods. Raises KeyError for a mood she has not."""
    look = LOOKS[mood]
    pose = replace(look.pose, dx=look.pose.dx + RAISED.dx, dy=look.pose.dy + RAISED.dy)
    canvas = Canvas(SIZE, SIZE)
    head = Head(canvas, pose)
    _cardigan(canvas, look.shoulders)
    _neck(canvas, head)
    for side, x in ((LEFT, 27), (RIGHT, 75)):
        ear = head.polygon([(x, 48), (x + side * 3, 50), (x + side * 3, 57), (x, 60)], "umber3")
        canvas.shade(ear & head.mask([(20, 40), (32, 40), (32, 64), (20, 64)]), -1)
    face = _skull(head, 1 if frame is Frame.OPEN else 0, look.blush)
    wrap = head.mask(WRAP)
    canvas.shade(face & (moved(wrap, 1, 3) | moved(wrap, 0, 2)) & ~wrap, -1)
    _features(head, look, frame, face)
    head.strands([[(27, 52), (28, 56)], [(75, 51), (75, 55)]], "ink6")
    head.strands([[(29, 51), (29, 54)], [(73, 50), (74, 52)]], "ink4")
    _wrap(head)
    for side, x, bend in ((LEFT, 44, look.brows[0]), (RIGHT, 58, look.brows[1])):
        brow(canvas, pose.feature(x, 42), side, bend, "umber0", 12, 2, 2)
    _glasses(head, look)
    return finish(canvas, backdrop(GLOW), "gold3", last_row=76)
