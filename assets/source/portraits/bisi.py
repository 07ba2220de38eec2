"""Bisi, 58: a teal and gold headwrap, reading glasses on a chain, a plum cardigan. Slow, amused, nobody's fool.

Her glasses lie low on her nose in every mood, and she looks over them: taking them off is a deed for a scene to show,
and moods change from line to line.
"""

from assets.source.canvas import Color
from assets.source.kit.portraits import coats, marks, sitter
from assets.source.kit.portraits.eyes import EyeColors, EyeShape
from assets.source.kit.portraits.face import LEFT, RIGHT, Pose
from assets.source.kit.portraits.looks import Look, brows, lids
from assets.source.kit.portraits.sitter import Sitter, Sitting

# fmt: off
LOOKS: dict[str, Look] = {
    "neutral": Look("flat", lids=lids(1, 1), gaze=(0, 1)),
    "bright": Look("smile", Pose(dy=-1, tilt=-2), brows(-2, -3, 0), lids(1, 1, 1), blush=1, smiling_lids=True),
    "soft": Look("faint", Pose(dx=1, tilt=4, turn=1, nod=1), brows(-2, -2, 1), lids(2, 2), gaze=(1, 1), blush=1),
    "wry": Look("wry", Pose(dx=-1, tilt=-3, turn=-1), brows(1, 1, 1, (-3, -5, -3)), lids(2, 2, 1, (1, 1, 1)),
                gaze=(2, 0)),
    "worried": Look("uneasy", Pose(tilt=1.5), brows(-4, -2, 2), lids(0, 1), gaze=(-2, 0), shoulders=-1, furrow=True),
    "stern": Look("press", Pose(dy=3, nod=2), brows(5, 2, -3), lids(3, 1, 2), furrow=True),
    "tired": Look("slack", Pose(dx=-1, dy=4, tilt=-5, nod=1), brows(0, 1, 4), lids(4, 5), gaze=(0, 1), bags=2,
                  shoulders=2),
    "sad": Look("down", Pose(dx=-1, dy=3, tilt=-4, turn=-2, nod=2), brows(-6, -1, 5), lids(2, 5), gaze=(-2, 1),
                wet=True, bags=1, shoulders=1),
    "shock": Look("gasp", Pose(dy=-1, nod=-2), brows(-2, -4, -1), lids(-1, 0), iris="small iris", shoulders=-2),
}

EYE = EyeShape(top=(4, 3, 2, 2, 2, 2, 2, 2, 3, 4), bottom=(5, 6, 6, 7, 7, 7, 7, 6, 6, 5), heavy=(3, 8), iris_at=(2, 1))
EYE_COLORS = EyeColors({"D": "umber0", "P": "ink0", "I": "umber1", "i": "umber2", "h": "ink8"}, lash="ink0",
                       lid="umber3", crease="umber1", under="umber1")
LIPS: dict[str, Color] = {"k": "umber0", "e": "umber1", "d": "umber0", "t": "ink8", "g": "aub1", "m": "umber1",
                          "l": "tan0", "h": "rosy0", "u": "umber2"}
GLASSES: dict[str, Color] = {"f": "gold2", "F": "gold3", "s": "gold1", "g": "blue5"}
NOSE: dict[str, Color] = {"n": "umber0", "s": "umber2", "S": "umber1", "h": "umber4"}

SKULL = [(29, 66), (26, 57), (27, 44), (30, 32), (40, 26), (54, 25), (66, 28), (73, 38), (76, 50), (76, 63)]
CHIN = [(71, 73), (62, 80), (51, 82), (41, 81), (33, 75)]
SHADES = ([(20, 28), (36, 30), (35, 46), (34, 56), (38, 64), (42, 72), (51, 83), (34, 84), (20, 62)],
          [(34, 77), (44, 80), (57, 80), (68, 75), (80, 64), (70, 84), (36, 86)])
CHEEKS = ([(62, 61), (67, 58), (72, 58), (73, 61), (69, 64), (64, 65)],
          [(31, 61), (35, 59), (39, 61), (38, 63), (35, 64), (31, 63)])
BROW = [(50, 36), (60, 36), (66, 40), (60, 41), (52, 40)]
SHOULDERS = ([(-3, 92), (6, 84), (20, 79)], [(82, 79), (95, 84), (102, 92)])

WRAP = [(26, 52), (20, 42), (19, 30), (26, 18), (38, 11), (52, 9), (66, 12), (77, 20), (82, 32), (81, 43), (76, 52),
        (73, 45), (69, 38), (61, 33), (51, 31.5), (41, 33), (33, 38), (29, 46)]
BAND = [(26, 52), (29, 46), (33, 38), (41, 33), (51, 31.5), (61, 33), (69, 38), (73, 45), (76, 52), (78, 44), (74, 34),
        (64, 28), (51, 26), (39, 28), (29, 34), (24, 44)]
SASH = [(19, 36), (24, 26), (36, 18), (50, 14), (66, 15), (66, 20), (50, 19), (37, 23), (27, 31), (22, 42)]
TAILS = ([(64, 18), (66, 9), (73, 6), (82, 8), (80, 14), (72, 19)],
         [(68, 18), (78, 14), (88, 16), (91, 23), (84, 26), (74, 23)])
KNOT = [(60, 15), (66, 12), (73, 15), (74, 21), (68, 25), (61, 22)]
FOLDS = [[(22, 44), (27, 34), (38, 27), (52, 24), (66, 22)], [(27, 20), (40, 14), (54, 12), (66, 15)],
         [(72, 24), (78, 34), (79, 46)], [(70, 24), (75, 32), (77, 42)]]
# fmt: on
"""The cloth round the head, its edge over the brow, the sash across it, the ends and the knot they come from; folds."""


def _cheeks(sitting: Sitting) -> None:
    """The light on her cheeks, which smiling lifts."""
    for cheek in CHEEKS:
        sitting.light([(x, y - sitting.look.blush) for x, y in cheek])


def _pens(sitting: Sitting) -> None:
    """What sticks in the tabard's pocket."""
    sitting.canvas.rect(57, 91, 1, 5, "blue3")
    sitting.canvas.rect(59, 92, 1, 4, "gold2")


def _greying(sitting: Sitting) -> None:
    """The hair at her temples."""
    sitting.head.strands([[(27, 52), (28, 56)], [(75, 51), (75, 55)]], "ink6")
    sitting.head.strands([[(29, 51), (29, 54)], [(73, 50), (74, 52)]], "ink4")


def _wrap(sitting: Sitting) -> None:
    """The headwrap: cloth laid in folds from the left temple up to a knot on the right."""
    head, canvas = sitting.head, sitting.canvas
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
    head.strands(FOLDS, "teal0", wrap)
    head.strands([[(25, 48), (31, 36), (41, 30.5), (51, 29), (62, 30.5), (71, 37), (76, 48)]], "gold1", band)
    knot = head.polygon(KNOT, "teal2")
    canvas.shade(knot & head.mask([(58, 18), (66, 22), (74, 20), (70, 27), (60, 25)]), -1)
    head.strands([[(62, 17), (66, 20), (72, 20)], [(64, 14), (67, 18), (72, 17)]], "teal0", knot)
    head.locks([[(63, 15), (67, 14), (71, 15)]], "teal3", knot, 2)


def _chains(sitting: Sitting) -> None:
    """The chain of her glasses, from their ends behind the ears down to the collar."""
    for side, ear, low in ((LEFT, 28, 26), (RIGHT, 74, 76)):
        x, y = sitting.pose.feature(51 + side * 20, 57)
        links = [(x, y), sitting.pose.at(ear, 60), sitting.pose.at(low, 70), (51 + side * 22, 80)]
        marks.chain(sitting.canvas, links)


BISI = Sitter(
    looks=LOOKS,
    glow=("blue2", "blue2", "blue1", "blue1", "blue0", "ink2"),
    rim="gold3",
    raised=-5,
    rim_rows=(10, 76),
    layers=(
        coats.cardigan(SHOULDERS, ("mag0", "mag1", "mag2"), ("ink8", "blue4"), "ink1"),
        _pens,
        sitter.neck(
            (35, 68),
            [(67, 80), (51, 90), (35, 80)],
            "umber3",
            [(34, 66), (72, 64), (69, 78), (60, 86), (50, 88), (40, 86), (34, 80)],
            ([(30, 60), (46, 62), (46, 92), (30, 92)],),
        ),
        sitter.ears(
            (27, 75), [(0, 48), (3, 50), (3, 57), (0, 60)], "umber3", [(-5, 40), (7, 40), (7, 64), (-5, 64)], False
        ),
        sitter.skull(SKULL, CHIN, "umber3", SHADES),
        _cheeks,
        sitter.lit(BROW),
        sitter.under([WRAP], 3),
        marks.hollows((39, 63), [(-5, 55), (0, 56.4), (4, 55), (2, 57.6), (-2, 58)], (None, None, None)),
        sitter.eyes("bisi", EYE, EYE_COLORS, ((44, 46), (58, 46))),
        marks.patch([(48, 46), (50, 50), (49, 57), (47, 61), (44, 63), (46, 58)], None),
        marks.patch([(51, 50), (53, 50), (54, 59), (51, 59)], "umber4", smooth=False),
        marks.stamp("bisi", "nose", (51, 63), (7, 3), NOSE),
        marks.folds((43, 60), [(0, 62), (1.8, 62.4), (5.4, 68.4), (5, 72), (3.6, 68.6)], None),
        marks.furrow((50, 41), "umber2"),
        sitter.mouth("bisi", (51.5, 70), LIPS),
        _greying,
        _wrap,
        sitter.brows(((44, 42), (58, 42)), "umber0", 12, 2, 2),
        _chains,
        marks.stamp("bisi", "half moons", (51, 58), (20, 2), GLASSES),
    ),
)
