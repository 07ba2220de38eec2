"""Cass Ostler, 44: a wide face, freckled; a copper bob cut at the kitchen table; Halcyon's overall, ironed."""

from assets.source.kit.portraits import garments, hair, marks, sitter
from assets.source.kit.portraits.eyes import EyeShape
from assets.source.kit.portraits.looks import usually
from assets.source.kit.portraits.sitter import Sitter
from assets.source.kit.portraits.tones import FAIR

# fmt: off
EYE = EyeShape((4, 3, 2, 2, 1, 1, 2, 2, 3, 4), (5, 6, 7, 7, 8, 8, 7, 7, 6, 5), heavy=(2, 8), iris_at=(1, 0))
SKULL = [(28, 62), (27, 52), (28, 41), (33, 31), (42, 26), (60, 26), (69, 31), (74, 41), (75, 52), (74, 62)]
CHIN = [(69, 74), (60, 80.5), (51, 82), (42, 80.5), (33, 74)]
SHADES = ([(18, 28), (34, 32), (32, 47), (33, 58), (39, 70), (49, 85), (32, 82), (20, 60)],
          [(40, 76), (50, 78), (62, 76), (58, 86), (44, 86)])
THROAT, SIDE = [(36, 66), (66, 66), (60, 84), (42, 84)], [(36, 60), (45, 62), (45, 92), (36, 92)]
FRECKLES = [(34, 59), (37, 61), (40, 58), (43, 61), (47, 60), (55, 60), (59, 61), (62, 58), (65, 61), (68, 59),
            (51, 58), (38, 64), (64, 64)]
BACK = [(24, 30), (34, 16), (52, 12), (70, 16), (80, 30), (83, 48), (82, 64), (76, 70), (68, 66), (36, 66), (26, 70),
        (20, 64), (19, 48)]
FRINGE = [(22, 58), (20, 46), (24, 30), (34, 18), (51, 14), (68, 18), (79, 30), (82, 46), (80, 58), (75, 52), (74, 40),
          (70, 33), (68, 38), (58, 38.5), (48, 38), (38, 38.5), (34, 36), (29, 41), (28, 52)]
ENDS = [[(22, 56), (28, 50), (31, 60), (33, 70), (26, 73), (20, 68)],
        [(80, 56), (74, 50), (72, 60), (70, 70), (77, 73), (82, 68)]]
STRANDS = [[(40, 37), (42, 26), (50, 15)], [(50, 37), (51, 26), (52, 15)], [(60, 37), (59, 26), (54, 15)],
           [(31, 40), (33, 28), (46, 16)], [(71, 38), (69, 26), (58, 16)], [(25, 66), (24, 46), (32, 24)],
           [(78, 66), (79, 46), (72, 24)], [(29, 68), (28, 56)], [(74, 68), (75, 56)]]
LOCKS = ([[(35, 31), (38, 24), (46, 18)], [(54, 31), (55, 24), (53, 18)], [(63, 31), (64, 24), (59, 18)],
          [(78, 50), (78, 38), (72, 28)]], "aub2", 2.6)
SHINE = ([[(44, 27), (52, 25), (61, 27)]], "gold1", 1.6)
NOSE = ((-3, 0, 2, 1, "skin0"), (2, 0, 2, 1, "skin0"), (1, -4, 2, 3, "skin3"))
DARK = [(14, 12), (36, 14), (30, 30), (29, 76), (14, 76)]
BADGE = ((0, 0, 9, 5, "ink8"), (1, 1, 3, 3, "blue3"), (5, 1, 3, 1, "blue2"), (5, 3, 3, 1, "ink6"))
LOOKS = usually("neutral", "bright", "soft", "worried", "stern", "tired")
# fmt: on
SHOULDERS = ([(-4, 94), (3, 86), (18, 79)], [(84, 79), (99, 86), (106, 94)])

OSTLER = Sitter(
    LOOKS,
    glow=("blue5", "blue4", "blue3", "blue2", "blue1", "ink2"),
    glow_at=(30, 40),
    rim="ink8",
    raised=1,
    layers=(
        hair.behind(BACK, "aub0"),
        garments.shirt(SHOULDERS, ("ink4", "ink6", "ink7", "ink8"), [(38, 77), (51, 90), (64, 77)], "ink5"),
        garments.bib(("blue1", "blue2", "blue3", "blue4"), "blue3"),
        marks.worn((56, 90), BADGE),
        sitter.neck((36, 66), [(66, 79), (51, 90), (36, 79)], "skin2", THROAT, [SIDE]),
        sitter.skull(SKULL, CHIN, "skin2", SHADES, ([(65, 60), (71, 56), (71, 60), (66, 64)],)),
        sitter.under([FRINGE], 3, "skin2"),
        marks.freckles(FRECKLES, "skin0"),
        marks.cheeks((39, 63), 62, 1),
        marks.hollows((41, 61), [(-5, 56), (0, 57.6), (4, 56.6), (2, 59), (-2, 59)], ("_", "skin1", "skin0")),
        sitter.eyes("nora", EYE, FAIR.eyes(("green0", "green1", "green2"), "wood1"), ((44, 47), (57, 47))),
        marks.dabs((51, 63), NOSE),
        marks.folds((44, 58), [(0, 64), (1.8, 64), (6, 71), (5, 73)], "skin1"),
        marks.furrow((49, 43), "skin1"),
        sitter.mouth("bisi", (51, 71), FAIR.lips()),
        hair.mass([FRINGE, *ENDS], "aub1", DARK, (STRANDS, "aub0"), [LOCKS, SHINE]),
        sitter.brows(((44, 43.5), (57.5, 43.5)), "aub0", 12, 1.8, 2.6),
    ),
)
