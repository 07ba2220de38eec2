"""Mia of 2042, 16: a black bob cut by herself, a yellow hoodie. Deadpan and quick; her smile is small and real."""

from dataclasses import replace

from assets.source.canvas import Canvas, Color, Mask
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
    flush,
    mouth,
    moved,
)

GLOW: tuple[Color, ...] = ("mag1", "mag1", "mag0", "ink2", "ink2", "ink1")

EYE = EyeShape(
    top=(3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3),
    bottom=(5, 7, 8, 9, 9, 9, 9, 9, 8, 8, 6),
    heavy=(1, 9),
    iris_at=(1, 1),
)
EYE_COLORS = EyeColors(
    iris={"D": "blue0", "P": "ink0", "I": "blue2", "i": "blue4", "h": "ink8"},
    lash="ink0",
    lid="skin1",
    crease="skin0",
    under="skin0",
)
MOUTH_COLORS: dict[str, Color] = {
    "k": "wood2",
    "e": "skin0",
    "d": "wood1",
    "t": "ink8",
    "g": "red0",
    "l": "skin1",
}
FIST_COLORS: dict[str, Color] = {
    "o": "wood2",
    "s": "skin3",
    "b": "skin2",
    "c": "skin1",
    "d": "skin0",
    "Y": "gold3",
    "y": "gold2",
    "z": "gold1",
    "k": "ink0",
}
RAISED = Pose(dy=-2)

LOOKS: dict[str, Look] = {
    "neutral": Look(
        "flat",
        Pose(tilt=-1),
        (Brow(-2, -1, 1), Brow(-2, -1, 1)),
        (Lids(0, 0), Lids(0, 0)),
        blush=1,
    ),
    "bright": Look(
        "smile",
        Pose(dy=-1, tilt=2),
        (Brow(-3, -2, 1), Brow(-3, -2, 1)),
        (Lids(0, 0, 1), Lids(0, 0, 1)),
        iris="bright iris",
        blush=2,
        smiling_lids=True,
        extras=frozenset({"perk"}),
    ),
    "soft": Look(
        "faint",
        Pose(dx=-1, tilt=-4, turn=-1, nod=1),
        (Brow(-2, -1, 1), Brow(-2, -1, 1)),
        (Lids(2, 3), Lids(2, 3)),
        gaze=(-1, 1),
        blush=2,
    ),
    "wry": Look(
        "wry",
        Pose(dx=1, tilt=3, turn=1),
        (Brow(1, 1, 1), Brow(-2, -4, -2)),
        (Lids(3, 3, 1), Lids(1, 1, 1)),
        gaze=(-2, 0),
    ),
    "worried": Look(
        "uneasy",
        Pose(dx=1, tilt=1.5),
        (Brow(-3, -2, 2), Brow(-3, -2, 2)),
        (Lids(-1, 1), Lids(-1, 1)),
        gaze=(2, 0),
        shoulders=-2,
    ),
    "stern": Look(
        "press",
        Pose(dy=2, nod=1),
        (Brow(4, 1, -1), Brow(4, 1, -1)),
        (Lids(4, 1, 1), Lids(4, 1, 1)),
        furrow=True,
    ),
    "tired": Look(
        "slack",
        Pose(dx=2, dy=3, tilt=5, nod=1),
        (Brow(0, 0, 1), Brow(0, 0, 1)),
        (Lids(4, 5), Lids(4, 5)),
        gaze=(0, 1),
        bags=2,
        extras=frozenset({"droop", "fist"}),
    ),
    "sad": Look(
        "down",
        Pose(dx=-2, dy=3, tilt=-3, turn=-2, nod=1),
        (Brow(-4, -1, 2), Brow(-4, -1, 2)),
        (Lids(2, 4), Lids(2, 4)),
        gaze=(-2, 2),
        wet=True,
        blush=1,
        shoulders=2,
        extras=frozenset({"droop"}),
    ),
    "shock": Look(
        "gasp",
        Pose(dy=-1),
        (Brow(-4, -4, -2), Brow(-4, -4, -2)),
        (Lids(-1, -1), Lids(-1, -1)),
        iris="small iris",
        shoulders=-3,
        extras=frozenset({"perk"}),
    ),
}

SKULL = [(29, 59), (26, 46), (28, 32), (38, 24), (52, 23), (64, 27), (71, 38), (71, 50), (68, 61)]
CHIN = [(60, 70), (52, 75), (46, 75), (36, 69)]
SHOULDERS = ([(7, 89), (20, 82)], [(78, 82), (90, 89)])

# fmt: off
BOB = [
    (17, 50), (17, 34), (26, 19), (46, 12), (66, 17), (77, 32), (79, 50), (80, 62), (75, 73), (66, 76), (30, 76),
    (20, 72), (15, 62),
]
CAP = [
    (16, 50), (17, 33), (26, 18), (46, 11), (66, 16), (78, 32), (80, 50), (82, 64), (78, 72), (73, 76), (72, 64),
    (71, 50), (69, 38), (66, 43), (60, 31), (56, 41), (50, 31), (46, 42), (38, 32), (35, 44), (30, 39), (27, 54),
    (27, 66), (24, 77), (18, 72), (14, 66),
]
# fmt: on
"""The hair behind the face, and in front of it with the fringe."""


def _hoodie(canvas: Canvas, rise: int) -> None:
    """The hoodie; `rise` lowers the shoulders, below 0 it lifts them."""
    left, right = ([(x, y + rise) for x, y in side] for side in SHOULDERS)
    body = canvas.polygon([(2, 99), *left, (36, 78), (48, 84), (62, 78), *right, (95, 99)], "gold2", smooth=True)
    canvas.polygon(
        [(34, 77), (42, 81), (50, 87), (58, 81), (65, 77), (69, 83), (60, 91), (50, 94), (38, 91), (30, 83)],
        "gold3",
        smooth=True,
    )
    canvas.polygon(
        [(38, 79), (44, 83), (50, 86), (56, 83), (61, 78), (57, 88), (50, 90), (43, 88)], "gold0", smooth=True
    )
    shadow = canvas.polygon_mask([(0, 99), (6, 86 + rise), (22, 82 + rise), (30, 86), (26, 99)], smooth=True)
    canvas.shade(body & shadow, -1)
    canvas.shade(body & canvas.polygon_mask([(0, 97), (4, 89), (13, 86 + rise), (11, 97)], smooth=True), -1)
    for x, lean in ((42, -1), (58, 1)):
        canvas.path([(x, 90), (x + lean, 97)], "ink8")
    canvas.polygon([(76, 86 + rise), (81, 91 + rise), (81, 97), (79, 97), (79, 92 + rise)], "gold1")


def _neck(canvas: Canvas, head: Head) -> None:
    """The neck, and the shadow of the chin on it."""
    neck = canvas.polygon([head.pose.at(42, 62), head.pose.at(58, 62), (58, 81), (51, 86), (43, 81)], "skin2")
    canvas.shade(neck & head.mask([(38, 64), (62, 62), (60, 72), (56, 79), (49, 83), (42, 82)]), -1)
    canvas.shade(neck & canvas.polygon_mask([(38, 60), (46, 62), (45, 88), (38, 88)]), -1)


def _fist(canvas: Canvas) -> None:
    """Her cheek on her fist, the sleeve pulled up over half of it."""
    arm = canvas.polygon([(66, 97), (67, 80), (72, 76), (84, 77), (89, 84), (93, 97)], "gold2", smooth=False)
    canvas.shade(arm & canvas.polygon_mask([(64, 97), (66, 78), (72, 78), (72, 97)]), -1)
    canvas.polygon([(86, 97), (84, 86), (86, 84), (89, 97)], "gold1")
    canvas.grid(65, 64, grids("portraits/mia")["fist"].rows, FIST_COLORS)


def _features(head: Head, look: Look, frame: Frame, face: Mask) -> None:
    """Eyes, nose, mouth and flush."""
    canvas, pose = head.canvas, head.pose
    for side, middle in ((LEFT, 38), (RIGHT, 64)):
        if look.bags:
            hollow = [(middle + side * x, y) for x, y in ((-4, 58.5), (0, 60), (4, 59), (2, 61), (-2, 61))]
            canvas.fill(face & head.feature_mask(hollow), "rosy1")
        if look.blush:
            flush(canvas, face, pose.feature(middle + side, 62), look.blush + 1)
    eyes(head, look, frame, "mia", EYE, EYE_COLORS, ((44, 47), (57, 47)))
    if look.wet:
        x, y = pose.feature(34, 57)
        canvas.rect(x, y, 1, 3, "blue5")
        canvas.rect(x - 1, y + 2, 2, 2, "blue5")
        canvas.pixel(x - 1, y + 2, "ink8")
    x, y = pose.feature(52, 63)
    canvas.rect(x, y, 2, 1, "skin0")
    canvas.pixel(x + 2, y - 1, "skin1")
    canvas.rect(x + 1, y - 3, 1, 2, "skin3")
    if look.furrow:
        x, y = pose.feature(51, 43)
        canvas.rect(x, y, 1, 3, "skin1")
    mouth(head, look, frame, "mia", (51, 69), MOUTH_COLORS)


def _hair(head: Head, cap: Mask, extras: frozenset[str]) -> None:
    """The bob in front of the face, with its clip and the two hairs that show her mood."""
    canvas = head.canvas
    canvas.fill(cap, "ink2")
    canvas.shade(cap & head.mask([(10, 40), (24, 36), (24, 56), (26, 80), (10, 76)]), -1)
    head.strands(
        [
            [(44, 14), (30, 24), (25, 40), (22, 60)],
            [(48, 13), (40, 24), (36, 42)],
            [(50, 13), (48, 26), (46, 40)],
            [(54, 13), (57, 26), (57, 39)],
            [(56, 14), (66, 24), (67, 40)],
            [(60, 15), (73, 28), (76, 48), (78, 66)],
            [(24, 44), (20, 60), (20, 70)],
        ],
        "ink1",
        cap,
    )
    head.locks(
        [
            [(24, 33), (28, 26), (35, 21)],
            [(28, 36), (32, 28), (40, 23)],
            [(37, 32), (39, 27), (43, 22)],
            [(46, 31), (47, 26), (49, 22)],
            [(54, 31), (54, 26), (53, 22)],
            [(61, 31), (60, 26), (57, 21)],
            [(70, 34), (67, 27), (61, 22)],
            [(74, 38), (73, 32), (70, 27)],
        ],
        "ink4",
        cap,
        2.4,
    )
    head.locks([[(69, 31), (66, 26), (62, 23)], [(31, 30), (34, 26), (38, 24)]], "ink5", cap, 1.8)
    x, y = head.pose.feature(66 - head.pose.turn, 35 - head.pose.nod)
    canvas.rect(x, y, 6, 2, "gold3")
    canvas.rect(x, y + 3, 6, 1, "gold2")
    if "perk" in extras:
        wisps = [[(47, 12), (45, 9), (46, 6)], [(50, 12), (53, 8), (57, 6)]]
    elif "droop" in extras:
        wisps = [[(48, 13), (45, 7), (39, 6), (34, 10)], [(51, 13), (54, 10)]]
    else:
        wisps = [[(46, 12), (43, 6), (47, 4)], [(50, 12), (54, 7)]]
    head.strands([*wisps, [(17, 68), (12, 74)]], "ink2")


def portrait(mood: str, frame: Frame) -> Canvas:
    """One frame of one of Mia's moods. Raises KeyError for a mood she has not."""
    look = LOOKS[mood]
    pose = replace(look.pose, dx=look.pose.dx + RAISED.dx, dy=look.pose.dy + RAISED.dy)
    drop = 1 if frame is Frame.OPEN else 0
    canvas = Canvas(SIZE, SIZE)
    head = Head(canvas, pose)
    hood = canvas.polygon(
        [(14, 84), (20, 71), (32, 65), (64, 65), (77, 71), (83, 84), (60, 92), (36, 92)], "gold1", smooth=True
    )
    canvas.shade(hood & canvas.rect_mask(0, 0, 34, 96), -1)
    head.polygon(BOB, "ink1")
    _neck(canvas, head)
    _hoodie(canvas, look.shoulders)
    face = head.polygon([*SKULL, *((x, y + drop) for x, y in CHIN)], "skin2")
    canvas.shade(face & head.mask([(20, 30), (33, 32), (30, 48), (32, 60), (40, 70), (48, 78), (34, 75), (22, 60)]), -1)
    cap = head.mask(CAP, smooth=False)
    canvas.shade(face & (moved(cap, 1, 3) | moved(cap, 0, 2)) & ~cap & canvas.color_mask("skin2"), -1)
    canvas.shade(face & head.feature_mask([(64, 64), (69, 60), (68, 63), (63, 68), (61, 67)]), 1)
    _features(head, look, frame, face)
    _hair(head, cap, look.extras)
    if "fist" in look.extras:
        _fist(canvas)
    for side, x, bend in ((LEFT, 44.5, look.brows[0]), (RIGHT, 57.5, look.brows[1])):
        brow(canvas, pose.feature(x, 43), side, bend, "ink0", 11, 1, 1.6)
    return finish(canvas, backdrop(GLOW), "blue4", first_row=12)
