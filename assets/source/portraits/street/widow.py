"""The lamplighter's widow, 81: thin white hair with a parting, round glasses, his lamp's brass pinned to a shawl."""

from assets.source.canvas import Point
from assets.source.kit.portraits import garments, hair, marks, sitter
from assets.source.kit.portraits.eyes import EyeShape
from assets.source.kit.portraits.looks import usually
from assets.source.kit.portraits.sitter import Sitter
from assets.source.kit.portraits.tones import ROSY

# fmt: off
EYE = EyeShape((4, 4, 3, 3, 3, 3, 3, 4, 5), (5, 6, 7, 7, 7, 7, 6, 6, 6), heavy=(2, 7), iris_at=(1, 1), lashes=False)
SKULL = [(35, 63), (33, 55), (32, 44), (34, 32), (42, 25), (59, 25), (67, 32), (70, 44), (68, 55), (66, 63)]
CHIN = [(63, 73), (57, 81), (51, 83.5), (45, 81), (39, 73)]
SHADES = ([(24, 26), (38, 32), (36, 48), (37, 58), (41, 70), (49, 86), (34, 84), (24, 62)],
          [(60, 64), (68, 58), (70, 66), (62, 76), (59, 72)], [(40, 63), (36, 60), (38, 70), (43, 74), (44, 68)])
THROAT, SIDE = [(38, 68), (64, 68), (58, 84), (44, 84)], [(38, 60), (46, 62), (46, 90), (38, 90)]
LEFT = [(51, 24), (43, 26), (36, 33), (33, 43), (33, 53), (29, 52), (26, 42), (29, 28), (40, 18), (51, 17)]
RIGHT = [(51, 24), (59, 26), (66, 33), (69, 43), (69, 53), (73, 52), (76, 42), (73, 28), (62, 18), (51, 17)]
BUN = [(56, 16), (58, 8), (66, 5), (74, 9), (75, 17), (68, 22), (60, 21)]
STRANDS = [[(50, 18), (40, 23), (32, 34), (30, 48)], [(50, 20), (42, 25), (35, 33)],
           [(52, 18), (63, 23), (70, 34), (72, 48)], [(53, 20), (61, 25), (67, 33)], [(47, 18), (36, 24), (29, 36)],
           [(56, 18), (66, 22), (74, 36)]]
LOCKS = ([[(54, 19), (63, 21), (70, 29)], [(71, 34), (74, 40), (73, 47)], [(44, 21), (37, 27), (33, 34)]], "ink8", 2)
LINES: list[list[Point]] = [[(42, 34), (51, 33), (60, 34)], [(43, 37), (51, 36.4), (59, 37)], [(45, 66), (45, 70)],
                            [(57, 66), (57, 70)], [(49, 66), (49, 68)], [(53, 66), (53, 68)], [(36, 50), (34, 48)],
                            [(66, 50), (68, 48)]]
DARK = [(20, 16), (50, 16), (36, 26), (33, 56), (20, 56)]
LOOKS = usually("neutral", "soft", "stern", "sad")
# fmt: on
SHOULDERS = ([(10, 96), (16, 90), (28, 83)], [(74, 83), (86, 90), (92, 96)])

WIDOW = Sitter(
    LOOKS,
    glow=("gold2", "gold1", "gold0", "wood1", "wood0", "ink1"),
    glow_at=(76, 44),
    rim="gold3",
    layers=(
        hair.mass([BUN], "ink7", [(54, 20), (58, 6), (62, 22)], ([[(60, 20), (66, 12), (73, 14)]], "ink5")),
        garments.shirt(SHOULDERS, ("ink1", "ink2", "ink3", "ink4"), [(42, 78), (51, 86), (60, 78)], "ink6"),
        sitter.neck((42, 60), [(61, 80), (51, 88), (41, 80)], "rosy2", THROAT, [SIDE]),
        garments.shawl(("wood0", "aub0", "aub0", "aub1"), ("gold2", "gold4")),
        sitter.skull(SKULL, CHIN, "rosy2", SHADES, ([(61, 57), (67, 54), (67, 57), (63, 60)],)),
        sitter.under([LEFT, RIGHT], 2, "rosy2"),
        marks.lines(LINES, "rosy1"),
        marks.cheeks((41, 61), 60, 1, "rosy1"),
        marks.hollows((41, 61), [(-5, 56), (0, 58), (4, 57), (2, 59.6), (-2, 60)], ("rosy1", "rosy0", "rosy0")),
        sitter.eyes("marcus", EYE, ROSY.eyes(("blue1", "blue3", "blue4"), "wood2"), ((45, 46), (57, 46))),
        marks.patch([(51, 50), (53, 54), (55, 62), (53, 64), (50, 63), (51, 57)], "rosy1"),
        marks.dabs((52, 64), ((-3, 0, 2, 1, "rosy0"), (1, 0, 2, 1, "rosy0"), (1, -4, 1, 3, "rosy3"))),
        marks.folds((45, 58), [(0, 63), (1.8, 63), (5, 70), (4, 75), (3, 70)], "rosy1"),
        marks.furrow((49, 41), "rosy1"),
        sitter.mouth("nora", (51.5, 71), ROSY.lips()),
        hair.mass([LEFT, RIGHT], "ink7", DARK, (STRANDS, "ink5"), [LOCKS]),
        sitter.brows(((45, 42), (57, 42)), "ink6", 11, 1.6, 1.4),
        marks.spectacles(((41, 51), (61, 51)), (7, 6), (31, 71), "gold1"),
    ),
)
