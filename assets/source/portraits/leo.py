"""Leo of 2042, 31: curls, a field jacket with too many pockets. His face at rest is about to say something funny."""

from dataclasses import replace

import numpy as np

from assets.source.canvas import Canvas, Color, Mask, Point
from assets.source.portraits.curls import Curl, lay
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
    capsule,
    eyes,
    finish,
    flush,
    mouth,
    moved,
)

GLOW: tuple[Color, ...] = ("gold1", "gold0", "wood2", "wood1", "mag0", "ink2")

EYE = EyeShape(
    top=(4, 3, 2, 2, 1, 1, 1, 1, 2, 2, 3),
    bottom=(4, 6, 7, 7, 8, 8, 8, 8, 7, 6, 4),
    heavy=(6, 8),
    iris_at=(2, 1),
)
EYE_COLORS = EyeColors(
    iris={"D": "umber2", "P": "ink0", "I": "umber3", "i": "wood4", "h": "ink8"},
    lash="umber0",
    lid="tan1",
    crease="tan0",
    under="tan1",
)
MOUTH_COLORS: dict[str, Color] = {
    "k": "umber0",
    "e": "tan0",
    "d": "umber0",
    "t": "ink8",
    "s": "ink7",
    "g": "rosy0",
    "l": "tan1",
    "u": "umber3",
}
STUBBLE: dict[str, str] = {"tan3": "tan2", "tan2": "umber4", "tan1": "umber3", "tan0": "umber2"}
"""What stubble makes of each colour of his skin."""
RAISED = Pose(dy=-3)

LOOKS: dict[str, Look] = {
    "neutral": Look(
        "quip",
        Pose(tilt=1.5),
        (Brow(-1, -2, 0), Brow(-3, -6, -2)),
        (Lids(1, 1, 1), Lids(0, 0, 1)),
    ),
    "bright": Look(
        "grin",
        Pose(dy=-1, tilt=2),
        (Brow(-3, -4, -1), Brow(-3, -4, -1)),
        (Lids(0, 0, 3), Lids(0, 0, 3)),
        iris="bright iris",
        blush=2,
        smiling_lids=True,
        extras=frozenset({"creases"}),
    ),
    "soft": Look(
        "gentle",
        Pose(dx=-1, tilt=-4, turn=-1, nod=1),
        (Brow(-3, -1, 2), Brow(-3, -1, 2)),
        (Lids(1, 2), Lids(1, 2)),
        gaze=(-1, 1),
        blush=2,
    ),
    "wry": Look(
        "wry",
        Pose(dx=2, tilt=5, turn=1),
        (Brow(3, 2, 2), Brow(-4, -7, -4)),
        (Lids(3, 3, 1), Lids(1, 1, 1)),
        gaze=(-2, 0),
        extras=frozenset({"creases", "pencil"}),
    ),
    "worried": Look(
        "uneasy",
        Pose(dx=-1, tilt=-2),
        (Brow(-5, -2, 3), Brow(-5, -2, 3)),
        (Lids(-1, 1), Lids(-1, 1)),
        gaze=(2, 0),
        shoulders=-2,
        furrow=True,
        extras=frozenset({"nape"}),
    ),
    "stern": Look(
        "press",
        Pose(dy=2, nod=1),
        (Brow(5, 2, -2), Brow(5, 2, -2)),
        (Lids(4, 1, 1), Lids(4, 1, 1)),
        furrow=True,
    ),
    "tired": Look(
        "slack",
        Pose(dx=-2, dy=4, tilt=-6, nod=1),
        (Brow(1, 1, 2), Brow(0, 0, 2)),
        (Lids(5, 6), Lids(3, 4)),
        gaze=(0, 1),
        bags=2,
        shoulders=3,
        extras=frozenset({"stray"}),
    ),
    "sad": Look(
        "down",
        Pose(dx=2, dy=4, tilt=3, turn=2, nod=2),
        (Brow(-5, -1, 4), Brow(-5, -1, 4)),
        (Lids(1, 3), Lids(1, 3)),
        gaze=(1, 1),
        bags=1,
        wet=True,
        shoulders=2,
        extras=frozenset({"hanging"}),
    ),
    "shock": Look(
        "gasp",
        Pose(dy=1),
        (Brow(-5, -6, -4), Brow(-5, -6, -4)),
        (Lids(-1, -1, -1), Lids(-1, -1, -1)),
        iris="small iris",
        shoulders=-3,
        extras=frozenset({"spring"}),
    ),
}

# fmt: off
SKULL = [(28, 65), (26.5, 56), (26, 44), (29, 32), (40, 25), (56, 24), (69, 31), (74, 44), (74, 56), (73, 65)]
CHIN = [(70, 72), (62, 79.5), (51, 81.5), (39, 79.5), (31, 72)]
SHOULDERS = ([(5, 90), (10, 85), (22, 80)], [(80, 80), (90, 85), (95, 90)])
JAW = [
    (22, 58), (30, 61), (37, 66), (43, 65), (50, 63), (58, 65), (64, 66), (69, 61), (76, 56), (74, 68), (64, 84),
    (36, 84), (26, 68),
]
MASS = [
    (22, 46), (19, 39), (20, 31), (26, 21), (37, 15), (50, 14), (62, 16), (73, 20), (81, 29), (82, 38), (79, 47),
    (74, 43), (72, 36), (68, 32), (60, 31), (52, 31), (43, 32), (36, 33), (30, 38), (27, 47),
]
# fmt: on
"""The head without its chin, the chin, the shoulders, where the beard would grow, and what the curls grow out of."""

CURLS = (
    Curl(24, 46, 5, 250, -260),
    Curl(78, 45, 4.5, 290, 260),
    Curl(22, 37, 6, 250, -280),
    Curl(79, 36, 6, 300, 270),
    Curl(26, 28, 7, 200, 280),
    Curl(75, 26, 7, 190, 290),
    Curl(36, 21, 7, 190, 290),
    Curl(66, 20, 7, 200, 280),
    Curl(51, 18, 7, 160, 300),
    Curl(59, 16, 5, 20, -280),
    Curl(43, 15, 5, 180, 280),
    Curl(52, 12, 4, 200, 290),
    Curl(29, 20, 4.5, 170, 280),
    Curl(33, 30, 6, 230, -280),
    Curl(72, 34, 5, 300, 280),
    Curl(44, 24, 7, 200, 280),
    Curl(59, 24, 7, 330, -280),
    Curl(52, 28, 5, 190, 280),
    Curl(65, 30, 4.5, 320, -270),
    Curl(40, 31, 5.5, 240, -280),
    Curl(27, 39, 4.5, 240, -270),
    Curl(76, 41, 4, 300, 270),
)
"""From the back of the head to the forehead."""

SHINING = frozenset(CURLS[i] for i in (7, 8, 9, 15, 16))
"""Those the light falls on."""

STRAYS = {"stray": Curl(45, 35, 5.5, 210, -290), "hanging": Curl(57, 34, 5, 320, 280)}
"""Curls that come down over the forehead, by the extra that brings them."""


def _jacket(canvas: Canvas, rise: int) -> None:
    """Field jacket over a cream vest, with the strap of his bag; `rise` lowers the shoulders, below 0 it lifts them."""
    left, right = ([(x, y + rise) for x, y in side] for side in SHOULDERS)
    body = canvas.polygon([(2, 99), *left, (34, 75), (66, 75), *right, (98, 99)], "olive2", smooth=True)
    vest = canvas.polygon([(36, 79), (42, 86), (50, 89), (58, 86), (64, 79), (66, 99), (36, 99)], "ink8")
    canvas.shade(vest & canvas.polygon_mask([(34, 78), (44, 84), (47, 99), (34, 99)]), -1)
    canvas.path([(38, 82), (42, 86), (50, 89), (58, 86), (62, 82)], "ink6")
    canvas.path([(50, 90), (50, 97)], "ink6")
    for y in (92, 96):
        canvas.pixel(51, y, "ink5")
    cloth = body & canvas.color_mask("olive2")
    canvas.shade(cloth & canvas.polygon_mask([(-3, 99), *left, (27, 82), (25, 99)]), -1)
    canvas.path([(13, 92), (15, 98)], "olive0")
    canvas.path([(87, 92), (85, 98)], "olive1")
    strap = [(9, 85 + rise), (16, 81 + rise), (30, 99), (19, 99)]
    canvas.fill(cloth & canvas.polygon_mask(strap), "wood2")
    canvas.fill(cloth & canvas.polygon_mask([(13, 82 + rise), (16, 81 + rise), (30, 99), (26, 99)]), "wood3")
    _pocket(canvas, rise)
    for side, edge in ((LEFT, 36), (RIGHT, 64)):
        collar = [(0, -4), (6, -3), (15, 6), (7, 11), (3, 10), (-1, 24), (-6, 24), (-5, 12)]
        places = [(edge + side * x, 77 + y) for x, y in collar]
        flap = canvas.polygon(places, "olive2" if side < 0 else "olive3")
        canvas.shade(flap & canvas.polygon_mask([places[0], *places[4:]]), -1)
        canvas.path(places[1:6], "olive0", smooth=False)
        canvas.path([places[0], places[7], places[6]], "olive0", smooth=False)


def _pocket(canvas: Canvas, rise: int) -> None:
    """The breast pocket, index cards and a pencil in it."""
    top = 91 + rise
    canvas.rect(73, top - 6, 9, 8, "ink7")
    canvas.rect(75, top - 5, 9, 8, "ink8")
    for y in (top - 3, top - 1):
        canvas.rect(77, y, 5, 1, "blue4")
    canvas.rect(86, top - 5, 2, 8, "gold2")
    canvas.rect(86, top - 6, 2, 1, "gold4")
    canvas.pixel(86, top - 7, "ink2")
    canvas.rect(71, top, 18, 9, "olive1")
    canvas.rect(71, top, 18, 3, "olive3")
    canvas.rect(71, top + 3, 18, 1, "olive0")
    canvas.rect(79, top + 1, 2, 2, "gold0")


def _neck(canvas: Canvas, head: Head) -> None:
    """The neck, and the shadow of the jaw on it."""
    neck = canvas.polygon([head.pose.at(37, 62), head.pose.at(63, 62), (63, 80), (50, 87), (37, 80)], "tan2")
    canvas.shade(neck & head.mask([(34, 64), (66, 62), (64, 75), (60, 82), (49, 85), (38, 82)]), -1)
    canvas.shade(neck & canvas.polygon_mask([(34, 60), (43, 62), (43, 90), (34, 88)]), -1)


def _stubble(head: Head, face: Mask) -> None:
    """A shadow of beard over the jaw of `face`, single hairs in it, fewer about the mouth."""
    canvas = head.canvas
    jaw = face & head.feature_mask(JAW)
    before = canvas.copy()
    y, x = np.mgrid[0:SIZE, 0:SIZE]
    hairs = (3 * x + 5 * y + (y // 3) % 2) % 11 == 0
    for bare, bearded in STUBBLE.items():
        canvas.fill(jaw & before.color_mask(bare), bearded)
    lips = canvas.ellipse_mask(*head.pose.feature(51.5, 71), 12, 5)
    canvas.shade(jaw & hairs & ~lips & canvas.color_mask("umber4"), -1)


def _pencil(canvas: Canvas) -> None:
    """A hand with a pencil, its rubber end held up beside the cheek."""
    canvas.fill(capsule(canvas, (31, 90), (20, 57), 2.9), "umber0")
    pencil = canvas.fill(capsule(canvas, (31, 90), (20, 57), 1.9), "gold2")
    canvas.shade(pencil & moved(~pencil, -1, 0), -1)
    canvas.fill(pencil & canvas.rect_mask(0, 0, 96, 60), "red1")
    canvas.fill(pencil & canvas.rect_mask(0, 60, 96, 2), "ink7")
    palm = [(15, 99), (16, 88), (21, 81), (30, 79), (36, 84), (36, 99)]
    canvas.fill(canvas.polygon_mask(palm, smooth=True), "umber1")
    hand = canvas.polygon([(16, 99), (17, 88), (22, 82), (30, 80), (35, 84), (35, 99)], "tan2", smooth=True)
    canvas.shade(hand & canvas.polygon_mask([(12, 99), (15, 86), (21, 84), (24, 99)]), -1)
    for base, tip in (((33, 95), (23, 95)), ((34, 91), (22, 90.5)), ((34, 87), (22, 86))):
        canvas.fill(capsule(canvas, base, tip, 2.9), "umber1")
        finger = canvas.fill(capsule(canvas, base, tip, 2), "tan2")
        canvas.shade(finger & moved(~finger, 0, -1), -1)
    canvas.fill(capsule(canvas, (35, 89), (29, 79.5), 3), "umber1")
    thumb = canvas.fill(capsule(canvas, (35, 89), (29, 79.5), 2.1), "tan2")
    canvas.shade(thumb & moved(~thumb, -1, -1), -1)
    canvas.pixel(28, 78, "tan3")


def _nape(canvas: Canvas) -> None:
    """An arm up, its hand gone to the back of the neck."""
    upper = canvas.fill(capsule(canvas, (86, 99), (92, 69), 8.5), "olive2")
    canvas.shade(upper & capsule(canvas, (80, 99), (86, 74), 7), -1)
    canvas.fill(capsule(canvas, (90, 65), (74, 63), 7), "olive0")
    forearm = canvas.fill(capsule(canvas, (90, 64), (74, 62), 6.4), "olive2")
    canvas.shade(forearm & moved(~forearm, 0, 1), 1)
    canvas.shade(forearm & capsule(canvas, (92, 69), (74, 67), 4), -1)
    for x in (84, 88):
        canvas.path([(x, 60), (x + 2, 64)], "olive0")
    cuff = forearm & canvas.rect_mask(0, 0, 77, 96)
    canvas.shade(cuff, 1)
    canvas.fill(capsule(canvas, (71, 62), (66, 62), 4.5), "tan1")


def _mass(lift: int) -> list[Point]:
    """The hair without its curls, its upper part `lift` px higher."""
    return [(x, y - lift if y < 40 else y) for x, y in MASS]


def _curls(head: Head, lift: int, extras: frozenset[str]) -> None:
    """The hair in front of the face: a mass, and curl upon curl on it, the upper ones `lift` px higher."""
    head.polygon(_mass(lift), "umber0")
    for curl in (*CURLS, *(curl for name, curl in STRAYS.items() if name in extras)):
        lock = replace(curl, y=curl.y - lift if curl.y < 40 else curl.y)
        lay(head, lock, ("umber0", "umber1", "umber2"), "umber3" if curl in SHINING else None)


def _features(head: Head, look: Look, frame: Frame, face: Mask) -> None:
    """Eyes, nose, mouth, stubble and the lines that laughing has left."""
    canvas, pose = head.canvas, head.pose
    for side, middle in ((LEFT, 39), (RIGHT, 63)):
        if look.blush:
            flush(canvas, face, pose.feature(middle + side, 61), look.blush + 1, "rosy1")
        if look.bags:
            hollow = [(middle + side * x, y) for x, y in ((-5, 57), (0, 58.4), (4, 57.6), (2, 59.6), (-2, 60))]
            canvas.fill(face & head.feature_mask(hollow), "tan1" if look.bags < 2 else "rosy0")
    canvas.fill(face & head.feature_mask([(51, 50), (53, 52), (55, 60), (54, 63), (51, 62), (52, 57)]), "tan1")
    _stubble(head, face)
    eyes(head, look, frame, "leo", EYE, EYE_COLORS, ((45, 47), (57, 47)))
    x, y = pose.feature(53, 63)
    canvas.rect(x - 5, y - 1, 1, 2, "tan0")
    canvas.rect(x - 4, y + 1, 3, 1, "tan0")
    canvas.rect(x + 1, y + 1, 3, 1, "tan0")
    canvas.pixel(x + 4, y, "tan0")
    canvas.rect(x + 1, y - 4, 2, 3, "tan3")
    if look.furrow:
        x, y = pose.feature(50, 43)
        canvas.rect(x, y, 1, 4, "tan1")
        canvas.rect(x + 3, y, 1, 3, "tan1")
    if "creases" in look.extras:
        for side, x0 in ((LEFT, 44), (RIGHT, 60)):
            fold = [(x0 + side * a, b) for a, b in ((0, 63), (2, 63.4), (5, 68.4), (4.4, 72), (3, 68))]
            canvas.fill(face & head.feature_mask(fold, smooth=False), "umber3")
    mouth(head, look, frame, "leo", (51.5, 70), MOUTH_COLORS)


def portrait(mood: str, frame: Frame) -> Canvas:
    """One frame of one of Leo's moods. Raises KeyError for a mood he has not."""
    look = LOOKS[mood]
    pose = replace(look.pose, dx=look.pose.dx + RAISED.dx, dy=look.pose.dy + RAISED.dy)
    drop = 1 if frame is Frame.OPEN else 0
    canvas = Canvas(SIZE, SIZE)
    head = Head(canvas, pose)
    _jacket(canvas, look.shoulders)
    if "nape" in look.extras:
        _nape(canvas)
    _neck(canvas, head)
    for side, x in ((LEFT, 27), (RIGHT, 73)):
        ear = head.polygon(
            [(x + side * a, b) for a, b in ((-2, 47), (2, 45), (4.5, 48), (4, 54), (1, 59), (-2, 58))], "tan2"
        )
        canvas.shade(ear & head.mask([(x + side * a, b) for a, b in ((0, 49), (2.4, 48), (2, 55), (0, 57))]), -1)
    face = head.polygon([*SKULL, *((x, y + drop) for x, y in CHIN)], "tan2")
    canvas.shade(face & head.mask([(20, 28), (33, 32), (31, 50), (33, 62), (42, 72), (50, 82), (36, 80), (22, 60)]), -1)
    lift = 3 if "spring" in look.extras else 0
    cap = head.mask(_mass(lift))
    canvas.shade(face & (moved(cap, 1, 4) | moved(cap, 0, 2)) & ~cap & canvas.color_mask("tan2"), -1)
    canvas.shade(face & head.feature_mask([(63, 59.5), (70, 56), (71, 59), (67, 62.5), (63, 62.5)]), 1)
    _features(head, look, frame, face)
    _curls(head, lift, look.extras)
    for side, inner, bend in ((LEFT, 45.5, look.brows[0]), (RIGHT, 57.5, look.brows[1])):
        brow(canvas, pose.feature(inner, 42), side, bend, "umber0", 14, 1.6, 3)
    if "pencil" in look.extras:
        _pencil(canvas)
    return finish(canvas, backdrop(GLOW), "gold2")
