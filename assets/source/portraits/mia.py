"""Mia of 2042, 16: a black bob cut by herself, a yellow hoodie. Deadpan and quick; her smile is small and real."""

from dataclasses import replace

import numpy as np

from assets.source.canvas import Color, Mask, Point
from assets.source.kit.portraits import garments, hair, hands, marks, sitter
from assets.source.kit.portraits.eyes import EyeColors, EyeShape
from assets.source.kit.portraits.face import Pose
from assets.source.kit.portraits.looks import Look, brows, lids
from assets.source.kit.portraits.sitter import Sitter, Sitting, when

# fmt: off
LOOKS: dict[str, Look] = {
    "neutral": Look("flat", Pose(tilt=-1), brows(-2, -1, 1), lids(0, 0), blush=1),
    "bright": Look("smile", Pose(dy=-1, tilt=2), brows(-3, -2, 1), lids(0, 0, 1), iris="bright iris", blush=2,
                   smiling_lids=True, extras=("perk",)),
    "soft": Look("faint", Pose(dx=-1, tilt=-4, turn=-1, nod=1), brows(-2, -1, 1), lids(2, 3), gaze=(-1, 1), blush=2),
    "wry": Look("wry", Pose(dx=1, tilt=3, turn=1), brows(1, 1, 1, (-2, -4, -2)), lids(3, 3, 1, (1, 1, 1)),
                gaze=(-2, 0)),
    "worried": Look("uneasy", Pose(dx=1, tilt=1.5), brows(-3, -2, 2), lids(-1, 1), gaze=(2, 0), shoulders=-2),
    "stern": Look("press", Pose(dy=2, nod=1), brows(4, 1, -1), lids(4, 1, 1), furrow=True),
    "tired": Look("slack", Pose(dx=2, dy=3, tilt=5, nod=1), brows(0, 0, 1), lids(4, 5), gaze=(0, 1), bags=2,
                  extras=("droop", "fist")),
    "sad": Look("down", Pose(dx=-2, dy=3, tilt=-3, turn=-2, nod=1), brows(-4, -1, 2), lids(2, 6), gaze=(-2, 2),
                wet=True, blush=1, shoulders=2, extras=("droop",)),
    "shock": Look("gasp", Pose(dy=-3, tilt=-2), brows(-6, -7, -4), lids(-1, 0), iris="small iris", shoulders=-3,
                  extras=("perk",)),
}

EYE = EyeShape(top=(3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3), bottom=(5, 7, 8, 9, 9, 9, 9, 9, 8, 8, 6), heavy=(1, 9),
               iris_at=(1, 1))
EYE_COLORS = EyeColors({"D": "blue0", "P": "ink0", "I": "blue2", "i": "blue4", "h": "ink8"}, lash="ink0", lid="skin1",
                       crease="skin0", under="skin0")
LIPS: dict[str, Color] = {"k": "wood2", "e": "skin0", "d": "wood1", "t": "ink8", "g": "red0", "l": "skin1"}
FIST: dict[str, Color] = {"o": "wood2", "s": "skin3", "b": "skin2", "c": "skin1", "d": "skin0", "Y": "gold3",
                          "y": "gold2", "z": "gold1", "k": "ink0"}

SKULL = [(29, 59), (26, 46), (28, 32), (38, 24), (52, 23), (64, 27), (71, 38), (71, 50), (68, 61)]
CHIN = [(60, 70), (52, 75), (46, 75), (36, 69)]
SHADE = [(20, 30), (33, 32), (30, 48), (32, 60), (40, 70), (48, 78), (34, 75), (22, 60)]
CHEEK = [(64, 64), (69, 60), (68, 63), (63, 68), (61, 67)]
HOLLOW = [(-4, 58.5), (0, 60), (4, 59), (2, 61), (-2, 61)]
SHOULDERS = ([(7, 89), (20, 82)], [(78, 82), (90, 89)])

BOB = [(17, 50), (17, 34), (26, 19), (46, 12), (66, 17), (77, 32), (79, 50), (80, 62), (75, 73), (66, 76), (30, 76),
       (20, 72), (15, 62)]
CAP = [(16, 50), (17, 33), (26, 18), (46, 11), (66, 16), (78, 32), (80, 50), (82, 64), (78, 72), (73, 76), (72, 64),
       (71, 50), (69, 38), (66, 43), (60, 31), (56, 41), (50, 31), (46, 42), (38, 32), (35, 44), (30, 39), (27, 54),
       (27, 66), (24, 77), (18, 72), (14, 66)]
STRANDS = [[(44, 14), (30, 24), (25, 40), (22, 60)], [(48, 13), (40, 24), (36, 42)], [(50, 13), (48, 26), (46, 40)],
           [(54, 13), (57, 26), (57, 39)], [(56, 14), (66, 24), (67, 40)], [(60, 15), (73, 28), (76, 48), (78, 66)],
           [(24, 44), (20, 60), (20, 70)]]
LOCKS: tuple[hair.Locks, ...] = (
    ([[(24, 33), (28, 26), (35, 21)], [(28, 36), (32, 28), (40, 23)], [(37, 32), (39, 27), (43, 22)],
      [(46, 31), (47, 26), (49, 22)], [(54, 31), (54, 26), (53, 22)], [(61, 31), (60, 26), (57, 21)],
      [(70, 34), (67, 27), (61, 22)], [(74, 38), (73, 32), (70, 27)]], "ink4", 2.4),
    ([[(69, 31), (66, 26), (62, 23)], [(31, 30), (34, 26), (38, 24)]], "ink5", 1.8),
)
WISPS = {"perk": ([(47, 12), (45, 9), (46, 6)], [(50, 12), (53, 8), (57, 6)]),
         "droop": ([(48, 13), (45, 7), (39, 6), (34, 10)], [(51, 13), (54, 10)]),
         "": ([(46, 12), (43, 6), (47, 4)], [(50, 12), (54, 7)])}
# fmt: on
"""The hair behind the face and in front of it with the fringe; the two hairs that show her mood."""


def _clip(sitting: Sitting, _: Mask) -> None:
    """The clip, and the hairs that stand off."""
    head = sitting.head
    x, y = head.pose.feature(66 - head.pose.turn, 35 - head.pose.nod)
    head.canvas.rect(x, y, 6, 2, "gold3")
    head.canvas.rect(x, y + 3, 6, 1, "gold2")
    shown = next((name for name in WISPS if name in sitting.look.extras), "")
    head.strands([*WISPS[shown], [(17, 68), (12, 74)]], "ink2")


def _tear(sitting: Sitting) -> None:
    """A tear that has fallen."""
    if sitting.look.wet:
        x, y = sitting.pose.feature(34, 57)
        sitting.canvas.rect(x, y, 1, 3, "blue5")
        sitting.canvas.rect(x - 1, y + 2, 2, 2, "blue5")
        sitting.canvas.pixel(x - 1, y + 2, "ink8")


def _dressed(
    behind: tuple[sitter.Layer, ...],
    front: tuple[sitter.Layer, ...],
    sleeve: tuple[Color, Color],
    fist: dict[str, Color],
) -> tuple[sitter.Layer, ...]:
    """All of her, in what is worn `behind` her head and in `front`; a fist comes out of a `sleeve`."""
    return (
        *behind,
        hair.behind(BOB, "ink1"),
        sitter.neck(
            (42, 58),
            [(58, 81), (51, 86), (43, 81)],
            "skin2",
            [(38, 64), (62, 62), (60, 72), (56, 79), (49, 83), (42, 82)],
            ([(38, 60), (46, 62), (45, 88), (38, 88)],),
        ),
        *front,
        sitter.skull(SKULL, CHIN, "skin2", [SHADE]),
        sitter.under([CAP], 3, "skin2", smooth=False),
        sitter.lit(CHEEK),
        marks.hollows((38, 64), HOLLOW, ("_", "rosy1", "rosy1")),
        marks.cheeks((38, 64), 62),
        sitter.eyes("mia", EYE, EYE_COLORS, ((44, 47), (57, 47))),
        _tear,
        marks.dabs((52, 63), ((0, 0, 2, 1, "skin0"), (2, -1, 1, 1, "skin1"), (1, -3, 1, 2, "skin3"))),
        marks.furrow((51, 43), "skin1", (3,)),
        sitter.mouth("mia", (51, 69), LIPS),
        hair.mass(
            [CAP],
            "ink2",
            [(10, 40), (24, 36), (24, 56), (26, 80), (10, 76)],
            (STRANDS, "ink1"),
            LOCKS,
            _clip,
            smooth=False,
        ),
        when("fist", hands.fist(sleeve, fist)),
        sitter.brows(((44.5, 43), (57.5, 43)), "ink0", 11, 1, 1.6),
    )


def _open_neck(sitting: Sitting) -> None:
    """The shirt was somebody else's: its neck is too wide for her, and of its two buttons one is done up."""
    canvas = sitting.canvas
    neck = canvas.polygon([(38, 77), (63, 77), (57, 84), (50, 91), (44, 85)], "skin2")
    canvas.fill(neck & canvas.polygon_mask([(36, 76), (46, 76), (52, 91), (44, 88)]), "skin1")
    canvas.fill(neck & canvas.rect_mask(38, 77, 26, 2), "skin1")
    collars: tuple[tuple[list[Point], Color, int], ...] = (
        ([(38, 76), (34, 80), (43, 91), (50, 92), (44, 85)], "gold4", -1),
        ([(63, 76), (67, 80), (58, 91), (50, 92), (57, 84)], "ink8", 1),
    )
    for points, cloth, side in collars:
        laid = canvas.polygon(points, cloth)
        canvas.fill(laid & ~(np.roll(laid, -1, 0) & np.roll(laid, side, 1)), "wood4")
    canvas.path([(50, 92), (50, 97)], "wood4", smooth=False)
    canvas.rect(52, 94, 2, 2, "blue3")
    for x in (14, 28, 72, 86):
        canvas.path([(x, 90 + sitting.look.shoulders // 2), (x + (x < 50) * 2 - 1, 97)], "blue3", smooth=False)


hood, front = garments.hoodie(SHOULDERS, ("gold0", "gold1", "gold2", "gold3"), "ink8")
shirt = garments.shirt(SHOULDERS, ("wood4", "wood5", "gold4", "ink8"), [])
MIA = Sitter(
    looks=LOOKS,
    glow=("mag1", "mag1", "mag0", "ink2", "ink2", "ink1"),
    rim="blue4",
    raised=-2,
    rim_rows=(12, 96),
    layers=_dressed((hood,), (front,), ("gold1", "gold2"), FIST),
)
MIA_BY_NIGHT = replace(
    MIA, layers=_dressed((), (shirt, _open_neck), ("wood5", "gold4"), FIST | {"Y": "ink8", "y": "gold4", "z": "wood5"})
)
