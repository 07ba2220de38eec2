"""Leo of 2042, 31: curls, a field jacket with too many pockets. His face at rest is about to say something funny."""

from dataclasses import replace

from assets.source.canvas import Color, Point
from assets.source.kit.portraits import coats, hands, marks, sitter
from assets.source.kit.portraits.curls import Curl, lay
from assets.source.kit.portraits.eyes import EyeColors, EyeShape
from assets.source.kit.portraits.face import Pose
from assets.source.kit.portraits.looks import Look, brows, lids
from assets.source.kit.portraits.sitter import Sitter, Sitting, when

# fmt: off
LOOKS: dict[str, Look] = {
    "neutral": Look("quip", Pose(tilt=1.5), brows(-1, -2, 0, (-3, -6, -2)), lids(1, 1, 1, (0, 0, 1))),
    "bright": Look("grin", Pose(dy=-1, tilt=2), brows(-3, -4, -1), lids(0, 0, 3), iris="bright iris", blush=2,
                   smiling_lids=True, extras=("creases",)),
    "soft": Look("gentle", Pose(dx=-1, tilt=-4, turn=-1, nod=1), brows(-3, -1, 2), lids(1, 2), gaze=(-1, 1), blush=2),
    "wry": Look("wry", Pose(dx=2, tilt=5, turn=1), brows(3, 2, 2, (-4, -7, -4)), lids(3, 3, 1, (1, 1, 1)),
                gaze=(-2, 0), extras=("creases", "pencil")),
    "worried": Look("uneasy", Pose(dx=-1, tilt=-2), brows(-5, -2, 3), lids(-1, 1), gaze=(2, 0), shoulders=-2,
                    furrow=True, extras=("nape",)),
    "stern": Look("press", Pose(dy=2, nod=1), brows(5, 2, -2), lids(4, 1, 1), furrow=True),
    "tired": Look("slack", Pose(dx=-2, dy=4, tilt=-6, nod=1), brows(1, 1, 2, (0, 0, 2)), lids(5, 6, 0, (3, 4, 0)),
                  gaze=(0, 1), bags=2, shoulders=3, extras=("stray",)),
    "sad": Look("down", Pose(dx=2, dy=4, tilt=3, turn=2, nod=2), brows(-5, -1, 4), lids(2, 5), gaze=(1, 1), bags=1,
                wet=True, shoulders=2, extras=("hanging",)),
    "shock": Look("gasp", Pose(dy=1, tilt=-1), brows(-7, -9, -6), lids(-1, -1), shoulders=-3,
                  extras=("spring",)),
}

EYE = EyeShape(top=(4, 3, 2, 2, 1, 1, 1, 1, 2, 2, 3), bottom=(4, 6, 7, 7, 8, 8, 8, 8, 7, 6, 4), heavy=(6, 8),
               iris_at=(2, 1), lashes=False)
EYE_COLORS = EyeColors({"D": "umber2", "P": "ink0", "I": "umber3", "i": "wood4", "h": "ink8"}, lash="umber0",
                       lid="tan1", crease="tan0", under="tan1")
LIPS: dict[str, Color] = {"k": "umber0", "e": "tan0", "d": "umber0", "t": "ink8", "s": "ink7", "g": "rosy0",
                          "l": "tan1", "u": "umber3"}
STUBBLE = {"tan2": "umber4"}

SKULL = [(28, 65), (26.5, 56), (26, 44), (29, 32), (40, 25), (56, 24), (69, 31), (74, 44), (74, 56), (73, 65)]
CHIN = [(70, 72), (62, 79.5), (51, 81.5), (39, 79.5), (31, 72)]
SHADE = [(20, 28), (33, 32), (31, 50), (33, 62), (42, 72), (50, 82), (36, 80), (22, 60)]
CHEEK = [(63, 59.5), (70, 56), (71, 59), (67, 62.5), (63, 62.5)]
NOSE = [(51, 50), (53, 52), (55, 60), (54, 63), (51, 62), (52, 57)]
NOSTRILS = ((-5, -1, 1, 2, "tan0"), (-4, 1, 3, 1, "tan0"), (1, 1, 3, 1, "tan0"), (4, 0, 1, 1, "tan0"),
            (1, -4, 2, 3, "tan3"))
JAW = [(22, 58), (30, 61), (37, 66), (43, 65), (50, 63), (58, 65), (64, 66), (69, 61), (76, 56), (74, 68), (64, 84),
       (36, 84), (26, 68)]
SHOULDERS = ([(5, 90), (10, 85), (22, 80)], [(80, 80), (90, 85), (95, 90)])

MASS = [(22, 46), (19, 39), (20, 31), (26, 21), (37, 15), (50, 14), (62, 16), (73, 20), (81, 29), (82, 38), (79, 47),
        (74, 43), (72, 36), (68, 32), (60, 31), (52, 31), (43, 32), (36, 33), (30, 38), (27, 47)]
CURLS = (
    Curl(24, 46, 5, 250, -260), Curl(78, 45, 4.5, 290, 260), Curl(22, 37, 6, 250, -280), Curl(79, 36, 6, 300, 270),
    Curl(26, 28, 7, 200, 280), Curl(75, 26, 7, 190, 290), Curl(36, 21, 7, 190, 290), Curl(66, 20, 7, 200, 280),
    Curl(51, 18, 7, 160, 300), Curl(59, 16, 5, 20, -280), Curl(43, 15, 5, 180, 280), Curl(52, 12, 4, 200, 290),
    Curl(29, 20, 4.5, 170, 280), Curl(33, 30, 6, 230, -280), Curl(72, 34, 5, 300, 280), Curl(44, 24, 7, 200, 280),
    Curl(59, 24, 7, 330, -280), Curl(52, 28, 5, 190, 280), Curl(65, 30, 4.5, 320, -270), Curl(40, 31, 5.5, 240, -280),
    Curl(27, 39, 4.5, 240, -270), Curl(76, 41, 4, 300, 270),
)
SHINING = frozenset(CURLS[i] for i in (7, 8, 9, 15, 16))
STRAYS = {"stray": Curl(45, 35, 5.5, 210, -290), "hanging": Curl(57, 34, 5, 320, 280)}
# fmt: on
"""What the curls grow out of, the curls from the back of the head to the forehead, those the light falls on, and those
that come down over the forehead, by the extra that brings them."""


def _lift(sitting: Sitting) -> int:
    """How much higher the hair stands, px."""
    return 3 if "spring" in sitting.look.extras else 0


def _mass(sitting: Sitting) -> list[Point]:
    """The hair without its curls."""
    return [(x, y - _lift(sitting) if y < 40 else y) for x, y in MASS]


def _under(sitting: Sitting) -> None:
    """The shadow of the hair."""
    sitter.under([_mass(sitting)], 4, "tan2")(sitting)


def _curls(sitting: Sitting) -> None:
    """The hair in front of the face: a mass, and curl upon curl on it."""
    sitting.head.polygon(_mass(sitting), "umber0")
    for curl in (*CURLS, *(curl for name, curl in STRAYS.items() if name in sitting.look.extras)):
        lock = replace(curl, y=curl.y - _lift(sitting) if curl.y < 40 else curl.y)
        lay(sitting.head, lock, ("umber0", "umber1", "umber2"), "umber3" if curl in SHINING else None)


LEO = Sitter(
    looks=LOOKS,
    glow=("gold1", "gold0", "wood2", "wood1", "mag0", "ink2"),
    rim="gold2",
    raised=-3,
    layers=(
        coats.field_jacket(
            SHOULDERS, ("olive0", "olive1", "olive2", "olive3"), ("ink5", "ink6", "ink8"), ("wood2", "wood3")
        ),
        when("nape", hands.at_nape(("olive0", "olive2"), "tan1")),
        sitter.neck(
            (37, 63),
            [(63, 80), (50, 87), (37, 80)],
            "tan2",
            [(34, 64), (66, 62), (64, 75), (60, 82), (49, 85), (38, 82)],
            ([(34, 60), (43, 62), (43, 90), (34, 88)],),
        ),
        sitter.ears(
            (27, 73),
            [(-2, 47), (2, 45), (4.5, 48), (4, 54), (1, 59), (-2, 58)],
            "tan2",
            [(0, 49), (2.4, 48), (2, 55), (0, 57)],
        ),
        sitter.skull(SKULL, CHIN, "tan2", [SHADE]),
        _under,
        sitter.lit(CHEEK),
        marks.cheeks((39, 63), 61, color="rosy1"),
        marks.hollows((39, 63), [(-5, 57), (0, 58.4), (4, 57.6), (2, 59.6), (-2, 60)], ("_", "tan1", "rosy0")),
        marks.patch(NOSE, "tan1"),
        marks.stubble(JAW, (51.5, 71), STUBBLE, "umber4"),
        sitter.eyes("leo", EYE, EYE_COLORS, ((45, 47), (57, 47))),
        marks.dabs((53, 63), NOSTRILS),
        marks.furrow((50, 44), "tan1"),
        when("creases", marks.folds((44, 60), [(0, 63), (2, 63.4), (5, 68.4), (4.4, 72), (3, 68)], "umber3")),
        sitter.mouth("leo", (51.5, 70), LIPS),
        _curls,
        sitter.brows(((45.5, 44), (57.5, 44)), "umber0", 14, 1.6, 3),
        when("pencil", hands.pencil(("umber1", "tan2", "tan3"))),
    ),
)
