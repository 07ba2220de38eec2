"""Marcus, 67: a bald crown, a beard not cut since the noon came, a plum waistcoat. Delighted, and in no hurry."""

from assets.source.canvas import Canvas, Color, Point
from assets.source.kit.portraits import beard, coats, hands, marks, sitter
from assets.source.kit.portraits.beard import Beard
from assets.source.kit.portraits.eyes import EyeColors, EyeShape
from assets.source.kit.portraits.face import Pose
from assets.source.kit.portraits.looks import Look, brows, lids
from assets.source.kit.portraits.sitter import Sitter, Sitting, when

# fmt: off
LOOKS: dict[str, Look] = {
    "neutral": Look("flat", Pose(tilt=-1), brows(0, 0, 0, (-1, -2, 0)), lids(1, 1)),
    "bright": Look("smile", Pose(dy=-2, tilt=2), brows(-3, -4, -1), lids(1, 0, 2), blush=1, smiling_lids=True),
    "soft": Look("faint", Pose(dx=1, tilt=5, turn=1, nod=1), brows(-3, -1, 3), lids(2, 3, 0), gaze=(1, 1), blush=1),
    "wry": Look("wry", Pose(dx=1, tilt=-4, turn=1), brows(2, 1, 2, (-4, -6, -3)), lids(3, 3, 1, (0, 0, 1)),
                gaze=(1, 0), extras=("finger",)),
    "worried": Look("uneasy", Pose(dx=-1, tilt=-2), brows(-5, -1, 4), lids(0, 1), gaze=(-2, 0), shoulders=-2,
                    furrow=True, extras=("stroke",)),
    "stern": Look("press", Pose(dy=2, nod=1), brows(4, 1, -3), lids(2, 0, 1), furrow=True),
    "tired": Look("slack", Pose(dx=-2, dy=4, tilt=-6, nod=1), brows(1, 1, 4), lids(4, 4), gaze=(0, 1), bags=2,
                  shoulders=3),
    "sad": Look("down", Pose(dx=1, dy=4, tilt=4, turn=2, nod=2), brows(-5, 0, 5), lids(2, 4), gaze=(2, 2), bags=1,
                wet=True, shoulders=2),
    "shock": Look("gasp", Pose(dy=-1), brows(-6, -7, -4), lids(-1, -1), iris="small iris", shoulders=-2),
}

EYE = EyeShape(top=(4, 3, 3, 2, 2, 2, 2, 3, 3, 4), bottom=(5, 6, 6, 7, 7, 7, 7, 6, 6, 5), heavy=(3, 8), iris_at=(2, 1))
EYE_COLORS = EyeColors({"D": "umber0", "P": "ink0", "I": "umber1", "i": "umber2", "h": "ink8"}, lash="ink0",
                       lid="umber3", crease="umber1", under="umber0", white="ink7", shaded_white="ink6")
LIPS: dict[str, Color] = {"k": "umber0", "d": "umber0", "t": "ink8", "g": "aub1", "l": "rosy0", "u": "ink6"}
NOSE: dict[str, Color] = {"n": "ink1", "s": "umber0", "S": "umber1", "h": "umber4"}
WHITE: tuple[Color, Color, Color] = ("ink6", "ink7", "ink8")

SKULL = [(31, 62), (29, 54), (28, 44), (29, 28), (36, 16), (50, 11), (64, 16), (72, 28), (73, 44), (72, 54), (70, 62)]
CHIN = [(63, 73), (51, 80), (39, 73)]
SHADE = [(20, 10), (38, 11), (35, 26), (33, 46), (36, 60), (44, 76), (30, 76), (18, 56)]
LIGHTS = ([(46, 13), (58, 14), (65, 20), (64, 28), (56, 28), (50, 21)], [(62, 57), (69, 52), (69, 57), (64, 60)])
SHINE = [(54, 17), (59, 17), (61, 20), (58, 21), (54, 19)]
SOCKETS = [(-8, 45), (-2, 42), (6, 43), (8, 47), (7, 53), (0, 54.5), (-7, 52)]
EAR = [(-1, 44), (2, 43), (4.5, 47), (4, 55), (1, 60), (-1, 59)]
CREASES = [[(38, 32), (45, 30), (57, 30), (64, 32)], [(40, 27), (50, 25), (61, 27)], [(43, 36), (51, 35), (59, 36)]]
FEET = [[(32, 49), (29, 47)], [(32, 51), (29, 53)], [(70, 49), (72, 47)], [(70, 51), (72, 53)]]
SHOULDERS = ([(-3, 92), (4, 85), (16, 79)], [(86, 79), (98, 85), (103, 92)])

BEARD = Beard(
    outline=[(29, 55), (31.5, 59), (35, 64), (41, 66), (51, 66), (61, 66), (67, 63), (70.5, 58), (72.5, 54), (73, 61),
             (71, 68), (66, 77), (60, 84), (51, 87), (43, 84), (36, 77), (31, 68), (28.5, 60)],
    tips=[[(29, 56), (31, 68), (35, 76)], [(34, 70), (36, 79), (41, 86)], [(40, 77), (43, 86), (48, 92)],
          [(46, 80), (50, 89), (52, 96)], [(57, 79), (57, 87), (54, 93)], [(64, 74), (63, 82), (59, 89)],
          [(70, 64), (69, 73), (65, 81)], [(73, 55), (73, 64), (70, 72)]],
    shades=([(24, 46), (31, 54), (36, 66), (38, 78), (47, 96), (34, 90), (22, 66)],
            [(40, 84), (52, 84), (62, 80), (58, 98), (44, 98)]),
    strands=[[(31, 60), (33, 69), (37, 77)], [(37, 68), (39, 77), (43, 85)], [(43, 76), (45, 84), (48, 91)],
             [(52, 80), (52, 87), (52, 94)], [(58, 77), (58, 84), (55, 90)], [(63, 70), (63, 77), (60, 84)],
             [(68, 63), (68, 70), (65, 77)]],
    lights=[[(60, 70), (60, 77), (57, 84)], [(66, 64), (66, 71), (62, 78)], [(55, 77), (55, 82), (54, 88)],
            [(71, 58), (71, 64), (69, 70)], [(47, 77), (48, 82), (49, 87)]],
    colors=WHITE,
    thick=6.5,
)
MOUSTACHE = [(0, 64), (6, 63.6), (13, 67), (18.5, 73.5), (12, 72), (5, 70.4), (0, 69)]
LIFTS: dict[str, float] = {"smile": 4, "faint": 2, "wry": 1, "down": -2, "slack": -1, "gasp": 1}
TUFTS = (
    ([(29, 46), (25.5, 43), (24.5, 37), (26, 30), (29, 25), (32, 21), (31, 28), (30.5, 34), (31.5, 39)], "ink6"),
    ([(72, 46), (76, 43), (77, 37), (75, 29), (72, 23), (69, 19), (70.5, 27), (71, 34), (70, 39)], "ink7"),
)
DARK_HAIRS: list[list[Point]] = [[(27, 43), (27, 37), (29, 29)], [(73, 43), (73.5, 38), (72, 30)]]
LIGHT_HAIRS: list[list[Point]] = [[(74.5, 44), (75, 37), (73, 28)], [(71, 26), (69, 21), (66, 17)],
                                  [(31, 25), (33, 20), (36, 17)], [(72, 34), (71, 28)]]
STARS = ((5, 34), (12, 6), (20, 44), (33, 5), (70, 6), (79, 16), (88, 9), (92, 28), (84, 40), (90, 56), (8, 60),
         (15, 70), (86, 68), (3, 16), (94, 44), (62, 3))
WAIN = [(6, 22), (13, 13), (21, 16), (18, 27), (6, 22)]
# fmt: on
"""The white that is left at his temples, its single hairs; the stars of the dome behind him, four of them joined."""


def _dome(canvas: Canvas) -> None:
    """The projector's stars, and a figure that it draws."""
    canvas.path(WAIN, "ink5", smooth=False)
    for i, (x, y) in enumerate(STARS):
        canvas.pixel(x, y, ("ink6", "ink5", "ink7", "gold3")[i % 4])
    for x, y in WAIN[:4]:
        canvas.pixel(x, y, "gold4")


def _sockets(sitting: Sitting) -> None:
    """His deep-set eyes, under a brow that the light comes over."""
    marks.folds((41, 61), SOCKETS, None)(sitting)


def _temples(sitting: Sitting) -> None:
    """What is left of his hair: two tufts that stand off, with skin between them."""
    head = sitting.head
    for points, color in TUFTS:
        head.polygon(points, color)
    head.strands(DARK_HAIRS, "ink5")
    head.strands(LIGHT_HAIRS, "ink8")


MARCUS = Sitter(
    looks=LOOKS,
    glow=("ink4", "ink3", "ink3", "ink2", "ink1", "ink0"),
    glow_at=(30, 36),
    rim="gold2",
    raised=-4,
    sky=_dome,
    layers=(
        coats.waistcoat(
            SHOULDERS, ("ink5", "ink7", "ink8"), ("mag0", "mag1", "mag2"), ("gold1", "gold2", "gold3"), "gold3"
        ),
        sitter.neck((38, 64), [(64, 80), (51, 86), (38, 80)], "umber1", [(36, 66), (66, 66), (58, 84), (44, 84)], ()),
        sitter.ears((28, 73), EAR, "umber2", EAR, False),
        sitter.skull(SKULL, CHIN, "umber2", [SHADE], LIGHTS),
        marks.patch(SHINE, "umber4"),
        marks.lines(CREASES, "umber1"),
        _sockets,
        marks.lines(FEET, "umber1"),
        marks.hollows((41, 61), [(-6, 56), (0, 57.5), (5, 56.4), (3, 58.6), (-2, 59)], ("umber1", "umber1", "umber0")),
        sitter.eyes("marcus", EYE, EYE_COLORS, ((45, 45), (57, 45))),
        marks.folds((43, 59), [(0, 60), (2, 60), (5, 65), (3, 65)], "umber1"),
        marks.furrow((49, 40), "umber1"),
        beard.beard(BEARD),
        beard.moustache(MOUSTACHE, 51, ("ink5", *WHITE), LIFTS, 65),
        marks.stamp("marcus", "nose", (51, 60), (7, 5), NOSE),
        sitter.mouth("marcus", (51.5, 73), LIPS),
        _temples,
        sitter.brows(((44.5, 43), (57.5, 43)), "ink6", 14, 2, 3),
        sitter.brows(((44.5, 41.6), (57.5, 41.6)), "ink7", 15, 2, 3),
        sitter.brows(((45.5, 41), (58.5, 41)), "ink8", 13, 2, 1),
        when("finger", hands.finger_up(("umber0", "umber3", "umber4"), WHITE)),
        when("stroke", hands.at_beard(("umber0", "umber2", "umber4"), WHITE)),
    ),
)
