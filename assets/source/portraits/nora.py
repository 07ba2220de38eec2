"""Nora, 44: a charcoal bob with a grey streak, a lab coat over rust wool. Exact and dry; her softness is rare."""

from assets.source.canvas import Color, Mask
from assets.source.kit.portraits import coats, garments, hair, hands, marks, sitter
from assets.source.kit.portraits.eyes import EyeColors, EyeShape
from assets.source.kit.portraits.face import Pose
from assets.source.kit.portraits.looks import Look, brows, lids
from assets.source.kit.portraits.sitter import Sitter, Sitting, when

# fmt: off
LOOKS: dict[str, Look] = {
    "neutral": Look("flat", lids=lids(0, 1)),
    "bright": Look("smile", Pose(dy=-1, tilt=1.5), brows(-1, -2, -1), lids(1, 0, 1), blush=1, smiling_lids=True),
    "soft": Look("faint", Pose(dx=1, tilt=4, turn=1, nod=1), brows(-2, -1, 1), lids(2, 2), gaze=(1, 1), blush=1),
    "wry": Look("wry", Pose(dx=-1, tilt=-2, turn=-1), brows(1, 1, 1, (-3, -5, -3)), lids(2, 2, 1, (1, 1, 1)),
                gaze=(2, 0)),
    "worried": Look("uneasy", Pose(dx=-1, tilt=-1.5), brows(-4, -2, 2), lids(-1, 1), gaze=(-2, 0), shoulders=-2,
                    furrow=True, extras=("hand",)),
    "stern": Look("press", Pose(dy=2, nod=2), brows(5, 2, -3), lids(4, 1, 1), furrow=True),
    "tired": Look("slack", Pose(dx=-1, dy=3, tilt=-4, nod=1), brows(0, 2, 4), lids(5, 6), gaze=(0, 2), bags=2,
                  shoulders=2, extras=("stray",)),
    "sad": Look("down", Pose(dx=-1, dy=3, tilt=3, turn=-2, nod=2), brows(-6, -1, 5), lids(2, 6), gaze=(-2, 2),
                wet=True, bags=1, shoulders=1),
    "shock": Look("gasp", Pose(dy=-3, tilt=-2), brows(-6, -7, -5), lids(-1, 0), iris="small iris", shoulders=-2),
}

EYE = EyeShape(top=(4, 3, 2, 2, 1, 1, 1, 1, 2, 2, 3), bottom=(4, 5, 6, 7, 7, 7, 7, 6, 6, 5, 4), heavy=(3, 9),
               iris_at=(2, 0))
EYE_COLORS = EyeColors({"D": "teal0", "P": "ink0", "I": "teal2", "i": "teal3", "h": "ink8"}, lash="ink1", lid="skin1",
                       crease="skin0", under="skin0")
LIPS: dict[str, Color] = {"k": "aub0", "e": "skin0", "d": "aub0", "t": "ink8", "g": "aub1", "m": "skin0", "l": "rosy1",
                          "u": "skin1"}

SKULL = [(32, 60), (30, 52), (29, 42), (31, 30), (40, 23), (54, 21), (66, 27), (71, 38), (71, 50), (68, 60)]
CHIN = [(62, 68), (55, 75), (50, 77), (45, 76), (38, 69)]
SHADE = [(22, 28), (34, 32), (32, 47), (33, 56), (36, 63), (41, 70), (49, 79), (36, 76), (24, 60)]
CHEEK = [(64, 59.4), (68, 57.5), (68, 60), (64, 64), (62, 63)]
NOSE = [(51, 50), (53, 52), (55, 60), (54, 62), (51, 61), (52, 57)]
SHOULDERS = ([(5, 90), (11, 85), (22, 81)], [(79, 81), (88, 85), (93, 90)])

BOB = [(22, 46), (22, 30), (32, 16), (50, 11), (67, 16), (76, 30), (77, 48), (77, 66), (72, 72), (62, 70), (34, 70),
       (25, 70), (20, 62)]
FRINGE = [(60, 15), (56, 22), (47, 28), (39, 34), (33, 43), (31, 58), (33, 70), (27, 73), (20, 70), (18, 54), (20, 34),
          (30, 18), (46, 10)]
CURTAIN = [(57, 14), (63, 22), (68, 32), (71, 44), (71, 58), (72, 72), (80, 70), (81, 54), (78, 32), (69, 17), (58, 10),
           (50, 11)]
STREAK = [(57, 12), (63, 20), (68, 29), (72, 40), (73, 54), (74, 70), (76, 70), (77, 52), (75, 36), (70, 24), (63, 14)]
STRANDS = [[(57, 14), (44, 22), (32, 34), (27, 50), (26, 70)], [(52, 12), (36, 20), (26, 32), (22, 50), (22, 68)],
           [(58, 18), (46, 28), (36, 38), (30, 52), (30, 70)], [(66, 20), (74, 34), (76, 52), (76, 70)]]
LOCKS: tuple[hair.Locks, ...] = (
    ([[(25, 38), (29, 30), (35, 25)], [(29, 36), (34, 29), (41, 24)], [(36, 30), (42, 24), (48, 20)]], "ink4", 2.6),
    ([[(72, 27), (75, 33), (76, 39)], [(27, 30), (31, 24), (36, 21)]], "ink4", 2.2),
    ([[(31, 32), (34, 28), (38, 25)], [(40, 26), (43, 23.5), (46, 22)]], "ink5", 1.6),
)
# fmt: on
"""The hair behind the face, left of the parting, right of it, and the grey that falls from there."""


def _streak(sitting: Sitting, hair: Mask) -> None:
    """The grey streak falling from the parting, right of the middle."""
    head = sitting.head
    grey = head.canvas.fill(hair & head.mask(STREAK), "ink7")
    head.strands([[(60, 14), (69, 27), (74, 42), (75, 66)], [(63, 18), (72, 36)]], "ink6", grey)
    head.strands([[(60, 15), (66, 24), (71, 36)], [(73, 46), (74, 58)]], "ink8", grey)


def _hollows(sitting: Sitting) -> None:
    """Cheeks that blush, or hollows under her eyes where they do not."""
    if not sitting.look.blush:
        shape = [(-5, 55.4), (0, 56.4), (3, 56), (2, 57.6), (-2, 58)]
        marks.hollows((39.5, 61.5), shape, ("skin1", "rosy1", "rosy1"))(sitting)


def _stray(sitting: Sitting) -> None:
    """A lock come down over the brow."""
    lock = [(52, 20), (41, 32), (35, 45), (36, 57), (40, 64)]
    sitting.head.locks([lock], "ink2", sitting.canvas.drawn, 4)


front, collar = garments.rollneck(("aub0", "aub1", "aub2"))
NORA = Sitter(
    looks=LOOKS,
    glow=("blue3", "blue2", "blue2", "blue1", "blue0", "ink2"),
    rim="blue4",
    raised=-4,
    layers=(
        hair.behind(BOB, "ink1"),
        coats.lab_coat(SHOULDERS, ("ink5", "ink6", "ink7", "ink8"), front, ("blue3", "red1")),
        sitter.neck(
            (40, 60),
            [(60, 80), (50, 83), (40, 80)],
            "skin2",
            [(38, 66), (64, 64), (61, 73), (57, 80), (50, 83), (42, 82), (38, 78)],
            ([(36, 60), (45, 62), (45, 84), (36, 84)], [(36, 60), (43, 62), (43, 84), (36, 84)]),
        ),
        collar,
        when("hand", hands.at_collar(("wood3", "skin2", "skin3"), ("ink8", "ink4"))),
        sitter.skull(SKULL, CHIN, "skin2", [SHADE], [CHEEK]),
        sitter.under([FRINGE, CURTAIN], 3, "skin2"),
        marks.cheeks((39.5, 61.5), 59, 2),
        _hollows,
        sitter.eyes("nora", EYE, EYE_COLORS, ((45, 46), (56, 46))),
        marks.patch(NOSE, "skin1"),
        marks.dabs((53, 62), ((-3, 0, 2, 1, "skin0"), (1, 0, 2, 1, "skin0"), (1, -3, 1, 2, "skin3"))),
        marks.folds((45, 59), [(0, 62), (1.8, 62.4), (4.2, 67.4), (2.6, 67)], "skin1"),
        marks.furrow((50, 42), "skin1"),
        sitter.mouth("nora", (51.5, 68), LIPS),
        hair.mass(
            [FRINGE, CURTAIN],
            "ink2",
            [(14, 40), (25, 36), (24, 58), (28, 75), (14, 74)],
            (STRANDS, "ink1"),
            LOCKS,
            _streak,
        ),
        when("stray", _stray),
        sitter.brows(((44.5, 42), (56.5, 42)), "ink2", 12, 1.4, 2),
        marks.dabs((30, 66), ((0, 0, 2, 2, "blue4"), (0, 0, 1, 1, "ink8"))),
    ),
)
