"""Jory Finch, 24: all nose and collarbone, a racing cap with its peak up, a yellow cape. Has somewhere else to be."""

from assets.source.kit.portraits import garments, hair, marks, sitter
from assets.source.kit.portraits.eyes import EyeShape
from assets.source.kit.portraits.looks import usually
from assets.source.kit.portraits.sitter import Sitter
from assets.source.kit.portraits.tones import TAN

# fmt: off
EYE = EyeShape((3, 2, 2, 1, 1, 1, 2, 2, 3, 4), (5, 6, 7, 7, 8, 8, 7, 7, 6, 5), heavy=(3, 8), iris_at=(1, 0),
               lashes=False)
SKULL = [(36, 62), (34, 53), (33, 42), (35, 31), (43, 26), (58, 26), (66, 31), (68, 42), (67, 53), (65, 62)]
CHIN = [(61, 76), (55, 85), (50.5, 87), (46, 85), (40, 76)]
SHADES = ([(24, 28), (38, 32), (36, 47), (38, 60), (43, 74), (50, 90), (36, 84), (26, 60)],
          [(62, 64), (66, 60), (63, 74), (57, 80), (60, 70)])
THROAT, SIDE = [(38, 70), (64, 70), (57, 88), (45, 88)], [(40, 62), (47, 64), (46, 96), (40, 96)]
EAR = [(-2, 46), (2, 44), (7, 46), (7, 53), (3, 58), (-2, 58)]
CAP = [(31, 40), (29, 30), (33, 20), (43, 13), (57, 12), (68, 18), (73, 29), (71, 40), (66, 33), (51, 29), (36, 33)]
PEAK = [(33, 33), (31, 24), (36, 17), (47, 19), (59, 21), (63, 25), (62, 31), (51, 28.5), (41, 30)]
TUFTS = [[(31, 38), (35, 34), (37, 40), (35, 50), (31, 46)], [(71, 38), (66, 34), (65, 40), (67, 50), (71, 46)],
         [(58, 30), (64, 31), (68, 37), (63, 36), (60, 33)]]
SEAMS = [[(47, 19), (52, 14), (60, 13)], [(66, 33), (66, 24), (60, 14)]]
STRIPE = ([[(52, 20), (57, 15), (63, 16)]], "ink8", 2)
NOSE = ((-3, 0, 2, 1, "tan0"), (2, 0, 2, 1, "tan0"), (0, -9, 2, 8, "tan3"), (-2, -6, 1, 6, "tan1"),
        (-2, 1, 5, 1, "tan1"))
LOOKS = usually("neutral", "bright", "soft", "wry", "worried", "stern", "tired")
# fmt: on
SHOULDERS = ([(16, 96), (20, 90), (30, 83)], [(70, 83), (82, 90), (86, 96)])
hood, cape = garments.hoodie(SHOULDERS, ("gold0", "gold1", "gold2", "gold3"), "blue4")

FINCH = Sitter(
    LOOKS,
    glow=("blue4", "blue3", "blue2", "teal1", "teal0", "ink2"),
    glow_at=(34, 32),
    rim="gold4",
    raised=-3,
    layers=(
        hood,
        sitter.neck((42, 59), [(60, 84), (51, 92), (42, 84)], "tan2", THROAT, [SIDE]),
        cape,
        sitter.ears((34, 67), EAR, "tan2", [(1, 48), (5, 48), (4, 54), (1, 55)]),
        sitter.skull(SKULL, CHIN, "tan2", SHADES, ([(62, 57), (66, 54), (66, 58), (62, 61)],)),
        sitter.under([CAP], 3, "tan2"),
        marks.hollows((41, 60), [(-4, 55), (0, 56.6), (4, 55.6), (2, 58), (-2, 58)], ("_", "tan1", "tan0")),
        sitter.eyes("leo", EYE, TAN.eyes(("umber0", "umber1", "umber3"), "ink0"), ((45, 46), (55, 46))),
        marks.dabs((50, 65), NOSE),
        marks.folds((45, 57), [(0, 64), (1.6, 64), (4, 71), (3, 71)], "tan1"),
        marks.furrow((48, 42), "tan0"),
        sitter.mouth("nora", (50.5, 74), TAN.lips()),
        hair.mass(TUFTS, "umber0"),
        hair.mass([CAP], "blue2", [(24, 10), (42, 10), (38, 26), (33, 42), (24, 42)], (SEAMS, "blue1"), [STRIPE]),
        hair.mass([PEAK], "ink7", [(30, 14), (40, 14), (36, 26), (36, 34), (30, 34)], ([PEAK[:5]], "ink5")),
        sitter.brows(((44.5, 42), (56, 42)), "umber0", 11, 1.6, 2.4),
    ),
)
