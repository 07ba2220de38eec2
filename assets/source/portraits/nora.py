"""Nora, 44: a charcoal bob with a grey streak, a lab coat over rust wool. Exact and dry; her softness is rare."""

from dataclasses import replace

from assets.source.canvas import Canvas, Color, Mask
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
    strands,
)

GLOW: tuple[Color, ...] = ("blue3", "blue2", "blue2", "blue1", "blue0", "ink2")

EYE = EyeShape(
    top=(4, 3, 2, 2, 1, 1, 1, 1, 2, 2, 3),
    bottom=(4, 5, 6, 7, 7, 7, 7, 6, 6, 5, 4),
    heavy=(3, 9),
    iris_at=(2, 0),
)
EYE_COLORS = EyeColors(
    iris={"D": "teal0", "P": "ink0", "I": "teal2", "i": "teal3", "h": "ink8"},
    lash="ink1",
    lid="skin1",
    crease="skin0",
    under="skin0",
)
MOUTH_COLORS: dict[str, Color] = {
    "k": "aub0",
    "e": "skin0",
    "d": "aub0",
    "t": "ink8",
    "g": "aub1",
    "m": "skin0",
    "l": "rosy1",
    "u": "skin1",
}
RAISED = Pose(dy=-4)

LOOKS: dict[str, Look] = {
    "neutral": Look("flat", lids=(Lids(0, 1), Lids(0, 1))),
    "bright": Look(
        "smile",
        Pose(dy=-1, tilt=1.5),
        (Brow(-1, -2, -1), Brow(-1, -2, -1)),
        (Lids(1, 0, 1), Lids(1, 0, 1)),
        blush=1,
        smiling_lids=True,
    ),
    "soft": Look(
        "faint",
        Pose(dx=1, tilt=4, turn=1, nod=1),
        (Brow(-2, -1, 1), Brow(-2, -1, 1)),
        (Lids(2, 2, 0), Lids(2, 2, 0)),
        gaze=(1, 1),
        blush=1,
    ),
    "wry": Look(
        "wry",
        Pose(dx=-1, tilt=-2, turn=-1),
        (Brow(1, 1, 1), Brow(-3, -5, -3)),
        (Lids(2, 2, 1), Lids(1, 1, 1)),
        gaze=(2, 0),
    ),
    "worried": Look(
        "uneasy",
        Pose(dx=-1, tilt=-1.5),
        (Brow(-4, -2, 2), Brow(-4, -2, 2)),
        (Lids(-1, 1), Lids(-1, 1)),
        gaze=(-2, 0),
        shoulders=-2,
        furrow=True,
        extras=frozenset({"hand"}),
    ),
    "stern": Look(
        "press",
        Pose(dy=1, nod=1),
        (Brow(3, 1, -1), Brow(3, 1, -1)),
        (Lids(3, 1, 1), Lids(3, 1, 1)),
        furrow=True,
    ),
    "tired": Look(
        "slack",
        Pose(dx=-1, dy=3, tilt=-4, nod=1),
        (Brow(1, 1, 2), Brow(1, 1, 2)),
        (Lids(3, 4), Lids(3, 4)),
        gaze=(0, 1),
        bags=2,
        shoulders=2,
        extras=frozenset({"stray"}),
    ),
    "sad": Look(
        "down",
        Pose(dx=-1, dy=2, tilt=-2, turn=-2, nod=1),
        (Brow(-4, -1, 3), Brow(-4, -1, 3)),
        (Lids(2, 4), Lids(2, 4)),
        gaze=(-2, 2),
        wet=True,
        bags=1,
        shoulders=1,
    ),
    "shock": Look(
        "gasp",
        Pose(dy=-2),
        (Brow(-4, -5, -4), Brow(-4, -5, -4)),
        (Lids(-1, -1, -1), Lids(-1, -1, -1)),
        iris="small iris",
        shoulders=-2,
    ),
}

SKULL = [(32, 60), (30, 52), (29, 42), (31, 30), (40, 23), (54, 21), (66, 27), (71, 38), (71, 50), (68, 60)]
CHIN = [(62, 68), (55, 75), (50, 77), (45, 76), (38, 69)]
SHOULDERS = ([(5, 90), (11, 85), (22, 81)], [(79, 81), (88, 85), (93, 90)])

# fmt: off
BOB = [
    (22, 46), (22, 30), (32, 16), (50, 11), (67, 16), (76, 30), (77, 48), (77, 66), (72, 72), (62, 70), (34, 70),
    (25, 70), (20, 62),
]
FRINGE = [
    (60, 15), (56, 22), (47, 28), (39, 34), (33, 43), (31, 58), (33, 70), (27, 73), (20, 70), (18, 54), (20, 34),
    (30, 18), (46, 10),
]
CURTAIN = [
    (57, 14), (63, 22), (68, 32), (71, 44), (71, 58), (72, 72), (80, 70), (81, 54), (78, 32), (69, 17), (58, 10),
    (50, 11),
]
# fmt: on
"""The hair behind the face, left of the parting, and right of it."""


def _coat(canvas: Canvas, rise: int) -> None:
    """Lab coat and roll-neck; `rise` lowers the shoulders, below 0 it lifts them."""
    left, right = ([(x, y + rise) for x, y in side] for side in SHOULDERS)
    body = canvas.polygon([(2, 97), *left, (36, 77), (64, 77), *right, (95, 97)], "ink8")
    wool = canvas.polygon([(37, 78), (50, 82), (63, 77), (66, 86), (58, 97), (43, 97), (34, 87)], "aub1", smooth=True)
    canvas.shade(wool & canvas.polygon_mask([(30, 80), (43, 86), (46, 97), (34, 97)], smooth=True), -1)
    for side, edge in ((LEFT, 37), (RIGHT, 62)):
        lapel = [(0, 0), (7, 2), (15, 11), (7, 13), (3, 20), (-5, 20), (0, 11)]
        facing = canvas.polygon([(edge + side * x, 77 + y) for x, y in lapel], "ink7")
        canvas.shade(facing & canvas.polygon_mask([(edge + side * x, 77 + y) for x, y in lapel[:3]] + [(edge, 77)]), 1)
        canvas.path([(edge + side * x, 77 + y) for x, y in ((0, 1), (0, 11), (-5, 20))], "ink5")
        canvas.path([(edge + side * x, 77 + y) for x, y in ((15, 11), (7, 13), (3, 20))], "ink6", smooth=False)
    shadow = canvas.polygon_mask([(0, 99), (4, 87 + rise), (17, 80 + rise), (24, 86), (22, 99)], smooth=True)
    canvas.shade(body & canvas.color_mask("ink8") & shadow, -1)
    canvas.shade(body & canvas.polygon_mask([(0, 97), (0, 88), (9, 86 + rise), (7, 97)]), -1)
    canvas.polygon([(86, 97), (87, 89 + rise), (89, 91 + rise), (88, 97)], "ink7")
    canvas.rect(73, 92, 11, 5, "ink7")
    canvas.rect(73, 92, 11, 1, "ink6")
    canvas.rect(76, 89, 1, 5, "blue3")
    canvas.rect(79, 90, 1, 4, "red1")


def _collar(canvas: Canvas) -> None:
    """The rolled collar, over the neck."""
    collar = canvas.polygon(
        [(38, 76), (44, 79), (50, 80), (57, 79), (62, 76), (63, 83), (50, 88), (36, 83)], "aub2", smooth=True
    )
    canvas.shade(collar & canvas.polygon_mask([(34, 74), (43, 78), (42, 90), (34, 88)]), -1)
    for x in (41, 45, 49, 53, 57, 60):
        canvas.line(x, 79 if x < 59 else 78, x, 85, "aub1")
    strands(canvas, [[(37, 83), (43, 86), (50, 87), (57, 86), (63, 82)]], "aub0", collar)


def _hand(canvas: Canvas) -> None:
    """A hand gone to the collar without being told to."""
    back = [(14, 99), (21, 88), (28, 83), (36, 82), (39, 90), (36, 99)]
    canvas.shade(canvas.polygon_mask([(x + 2, y + 2) for x, y in back], smooth=True), -2)
    canvas.fill(canvas.polygon_mask(back, smooth=True), "wood3")
    hand = canvas.polygon([(15, 99), (22, 89), (28.5, 84), (36, 83), (38, 90), (35, 99)], "skin2", smooth=True)
    canvas.shade(hand & canvas.polygon_mask([(10, 99), (24, 86), (24, 92), (28, 99)], smooth=True), -1)
    for base, tip in (((33, 97), (46, 92)), ((33, 93), (49, 87.5)), ((32, 89), (49, 83)), ((31, 85.5), (46, 79))):
        canvas.fill(capsule(canvas, base, tip, 2.9), "wood3")
        finger = canvas.fill(capsule(canvas, base, tip, 2), "skin2")
        canvas.shade(finger & moved(~finger, 0, -1), -1)
        canvas.rect(round(tip[0]), round(tip[1]) - 1, 2, 1, "skin3")
    sleeve = canvas.polygon([(5, 97), (15, 86), (20, 85), (29, 97)], "ink8")
    canvas.shade(sleeve & canvas.polygon_mask([(4, 97), (15, 85), (16, 90), (22, 97)]), -1)
    canvas.path([(15, 86), (20, 85), (29, 97)], "ink4", smooth=False)


def _neck(canvas: Canvas, head: Head) -> None:
    """The neck, and the shadow of the chin on it."""
    neck = canvas.polygon([head.pose.at(40, 62), head.pose.at(60, 62), (60, 80), (50, 83), (40, 80)], "skin2")
    canvas.shade(neck & canvas.polygon_mask([(36, 60), (45, 62), (45, 84), (36, 84)]), -1)
    shade = head.mask([(38, 66), (64, 64), (61, 73), (57, 80), (50, 83), (42, 82), (38, 78)])
    canvas.shade(neck & shade, -1)
    canvas.shade(neck & canvas.polygon_mask([(36, 60), (43, 62), (43, 84), (36, 84)]), -1)


def _skull(head: Head, drop: int) -> Mask:
    """The face without features; `drop` lowers the chin. Returns its mask."""
    canvas = head.canvas
    face = head.polygon([*SKULL, *((x, y + drop) for x, y in CHIN)], "skin2")
    shadow = head.mask([(22, 28), (34, 32), (32, 47), (33, 56), (36, 63), (41, 70), (49, 79), (36, 76), (24, 60)])
    canvas.shade(face & shadow, -1)
    canvas.shade(face & head.feature_mask([(64, 59.4), (68, 57.5), (68, 60), (64, 64), (62, 63)]), 1)
    return face


def _features(head: Head, look: Look, frame: Frame, face: Mask) -> None:
    """Eyes, nose, mouth and the marks of her years, all as flat shapes of shade."""
    canvas, pose = head.canvas, head.pose
    for side, middle in ((LEFT, 39.5), (RIGHT, 61.5)):
        deep = 1 if look.bags > 1 else 0
        hollow = [(middle + side * x, y) for x, y in ((-5, 55.4), (0, 56.4), (3, 56), (2, 57.6), (-2, 58 + deep))]
        if look.blush:
            flush(canvas, face, pose.feature(middle + side, 59), 3)
        else:
            canvas.fill(face & head.feature_mask(hollow), "rosy1" if look.bags else "skin1")
    eyes(head, look, frame, "nora", EYE, EYE_COLORS, ((45, 46), (56, 46)))

    canvas.fill(face & head.feature_mask([(51, 50), (53, 52), (55, 60), (54, 62), (51, 61), (52, 57)]), "skin1")
    x, y = pose.feature(53, 62)
    canvas.rect(x - 3, y, 2, 1, "skin0")
    canvas.rect(x + 1, y, 2, 1, "skin0")
    canvas.rect(x + 1, y - 3, 1, 2, "skin3")
    for side, x0 in ((LEFT, 45), (RIGHT, 59)):
        fold = [(x0 + side * a, b) for a, b in ((0, 62), (1.8, 62.4), (4.2, 67.4), (2.6, 67))]
        canvas.fill(face & head.feature_mask(fold, smooth=False), "skin1")
    if look.furrow:
        x, y = pose.feature(50, 42)
        canvas.rect(x, y, 1, 4, "skin1")
        canvas.rect(x + 3, y, 1, 3, "skin1")
    mouth(head, look, frame, "nora", (51.5, 68), MOUTH_COLORS)


def _hair(head: Head, hair: Mask) -> None:
    """The bob in front of the face: parted right of the middle, the grey streak falling from the parting."""
    canvas = head.canvas
    canvas.fill(hair, "ink2")
    canvas.shade(hair & head.mask([(14, 40), (25, 36), (24, 58), (28, 75), (14, 74)]), -1)
    head.strands(
        [
            [(57, 14), (44, 22), (32, 34), (27, 50), (26, 70)],
            [(52, 12), (36, 20), (26, 32), (22, 50), (22, 68)],
            [(58, 18), (46, 28), (36, 38), (30, 52), (30, 70)],
            [(66, 20), (74, 34), (76, 52), (76, 70)],
        ],
        "ink1",
        hair,
    )
    head.locks(
        [[(25, 38), (29, 30), (35, 25)], [(29, 36), (34, 29), (41, 24)], [(36, 30), (42, 24), (48, 20)]],
        "ink4",
        hair,
        2.6,
    )
    head.locks([[(72, 27), (75, 33), (76, 39)], [(27, 30), (31, 24), (36, 21)]], "ink4", hair, 2.2)
    head.locks([[(31, 32), (34, 28), (38, 25)], [(40, 26), (43, 23.5), (46, 22)]], "ink5", hair, 1.6)
    streak = hair & head.mask(
        [(57, 12), (63, 20), (68, 29), (72, 40), (73, 54), (74, 70), (76, 70), (77, 52), (75, 36), (70, 24), (63, 14)]
    )
    canvas.fill(streak, "ink7")
    head.strands([[(60, 14), (69, 27), (74, 42), (75, 66)], [(63, 18), (72, 36)]], "ink6", streak)
    head.strands([[(60, 15), (66, 24), (71, 36)], [(73, 46), (74, 58)]], "ink8", streak)


def portrait(mood: str, frame: Frame) -> Canvas:
    """One frame of one of Nora's moods. Raises KeyError for a mood she has not."""
    look = LOOKS[mood]
    pose = replace(look.pose, dx=look.pose.dx + RAISED.dx, dy=look.pose.dy + RAISED.dy)
    canvas = Canvas(SIZE, SIZE)
    head = Head(canvas, pose)
    head.polygon(BOB, "ink1")
    _coat(canvas, look.shoulders)
    _neck(canvas, head)
    _collar(canvas)
    if "hand" in look.extras:
        _hand(canvas)
    face = _skull(head, 1 if frame is Frame.OPEN else 0)
    hair = head.mask(FRINGE) | head.mask(CURTAIN)
    canvas.shade(face & (moved(hair, 1, 3) | moved(hair, 0, 2)) & ~hair & canvas.color_mask("skin2"), -1)
    _features(head, look, frame, face)
    _hair(head, hair)
    if "stray" in look.extras:
        head.locks([[(52, 20), (41, 32), (35, 45), (36, 57), (40, 64)]], "ink2", canvas.drawn, 4)
    for side, x, bend in ((LEFT, 44.5, look.brows[0]), (RIGHT, 56.5, look.brows[1])):
        brow(canvas, pose.feature(x, 42), side, bend, "ink2", 12, 1.4, 2)
    x, y = pose.feature(30, 66)
    canvas.rect(x, y, 2, 2, "blue4")
    canvas.pixel(x, y, "ink8")
    return finish(canvas, backdrop(GLOW), "blue4")
