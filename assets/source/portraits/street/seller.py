"""The fruit seller, 50: a broad face under a flat cap, a moustache that he is proud of. Weighs what he says."""

from assets.source.kit.portraits import beard, garments, hair, marks, sitter
from assets.source.kit.portraits.eyes import EyeShape
from assets.source.kit.portraits.looks import lids, usual, usually
from assets.source.kit.portraits.sitter import Sitter
from assets.source.kit.portraits.tones import TAN

# fmt: off
EYE = EyeShape((4, 3, 3, 2, 2, 2, 3, 3, 4), (5, 6, 7, 7, 7, 7, 6, 6, 5), heavy=(2, 7), iris_at=(1, 1), lashes=False)
SKULL = [(26, 66), (25, 56), (25, 44), (29, 32), (40, 26), (62, 26), (73, 32), (77, 44), (77, 56), (76, 66)]
CHIN = [(72, 77), (62, 84), (51, 85.5), (40, 84), (30, 77)]
SHADES = ([(18, 26), (33, 30), (31, 48), (33, 62), (42, 76), (50, 88), (34, 86), (18, 62)],
          [(34, 80), (44, 83), (58, 83), (70, 77), (80, 66), (70, 90), (36, 90)])
CHEEKS = ([(63, 60), (70, 56), (74, 58), (72, 63), (65, 65)], [(32, 60), (36, 58), (40, 61), (37, 64)])
EAR = [(-2, 46), (2, 45), (5, 49), (4, 57), (1, 61), (-2, 60)]
JAW = [(22, 62), (32, 66), (40, 74), (51, 75), (62, 74), (70, 66), (80, 62), (74, 84), (51, 90), (30, 84)]
SIDES = [[(24, 52), (23, 40), (28, 33), (31, 36), (29, 42), (29, 54)],
         [(78, 52), (79, 40), (74, 33), (71, 36), (73, 42), (74, 54)]]
CAP = [(17, 37), (20, 25), (34, 15), (54, 11), (72, 15), (85, 26), (86, 36), (72, 33), (51, 31), (30, 33)]
PEAK = [(20, 37), (36, 31), (51, 30), (66, 31), (83, 37), (80, 42), (66, 36.5), (51, 35), (36, 36.5), (24, 42)]
SEAMS = [[(51, 30), (48, 20), (52, 12)], [(30, 33), (27, 26), (33, 17)], [(72, 32), (77, 25), (71, 16)]]
SHINE = ([[(58, 16), (68, 18), (76, 24)], [(56, 22), (64, 24), (70, 29)]], "olive3", 3)
LOOKS = usually("bright", "wry", "worried", neutral=usual("neutral", lids=lids(1, 1, 1)))
# fmt: on
SHOULDERS = ([(-4, 94), (4, 86), (18, 79)], [(84, 79), (98, 86), (106, 94)])
MOUSTACHE = [(0, 65), (8, 64.5), (16, 69), (20, 67), (17, 73), (8, 72), (0, 70)]

SELLER = Sitter(
    LOOKS,
    glow=("gold1", "gold0", "green1", "green0", "teal0", "ink2"),
    rim="gold3",
    raised=-4,
    layers=(
        garments.shirt(SHOULDERS, ("ink5", "blue3", "ink8", "ink8"), [(36, 76), (51, 90), (66, 76)], "ink7", 5),
        garments.bib(("green0", "green0", "green1", "green2"), "green1"),
        sitter.neck((34, 68), [(68, 80), (51, 90), (34, 80)], "tan2", [(30, 68), (72, 68), (60, 86), (42, 86)], ()),
        sitter.ears((26, 76), EAR, "tan2", EAR, False),
        sitter.skull(SKULL, CHIN, "tan2", SHADES, CHEEKS),
        marks.stubble(JAW, (51, 72), {"tan2": "umber4", "tan1": "umber3"}, "umber4"),
        marks.hollows((40, 62), [(-5, 55), (0, 56.4), (4, 55.4), (2, 57.6), (-2, 58)], ("tan1", "tan0", "tan0")),
        sitter.eyes("marcus", EYE, TAN.eyes(("umber0", "umber2", "wood3"), "umber0"), ((44, 47), (58, 47))),
        marks.stamp("bisi", "nose", (51, 62), (7, 3), {"n": "umber1", "s": "tan1", "S": "tan0", "h": "tan3"}),
        marks.folds((42, 60), [(0, 61), (2, 61), (6, 68), (4.4, 72), (3.6, 68.6)], "tan1"),
        marks.furrow((49, 42), "tan1"),
        beard.moustache(
            MOUSTACHE, 51, ("ink0", "umber0", "umber1", "umber2"), {"smile": 3, "uneasy": -2, "wry": 1}, 66
        ),
        sitter.mouth("marcus", (51.5, 74), TAN.lips()),
        hair.mass(SIDES, "umber1"),
        hair.mass([CAP, PEAK], "olive1", PEAK, (SEAMS, "olive0"), [SHINE]),
        sitter.brows(((44.5, 43), (57.5, 43)), "umber0", 13, 1.4, 3.4),
    ),
)
