"""Miss Perpetua Lamb, 66: a square jaw, iron hair put up under pins, an old coat over the blue, the watch pinned."""

from assets.source.canvas import Point
from assets.source.kit.portraits import coats, hair, marks, sitter
from assets.source.kit.portraits.eyes import EyeShape
from assets.source.kit.portraits.looks import lids, usual, usually
from assets.source.kit.portraits.sitter import Sitter
from assets.source.kit.portraits.tones import ROSY

# fmt: off
EYE = EyeShape((4, 3, 3, 3, 2, 3, 3, 4, 5), (5, 6, 7, 7, 7, 7, 6, 6, 6), heavy=(2, 7), iris_at=(1, 1), lashes=False)
SKULL = [(30, 64), (29, 55), (29, 43), (32, 31), (41, 25), (60, 25), (69, 31), (73, 43), (73, 55), (72, 64)]
CHIN = [(69, 76), (61, 82), (51, 83.5), (41, 82), (33, 76)]
SHADES = ([(20, 26), (36, 32), (33, 48), (34, 60), (40, 73), (50, 86), (32, 84), (20, 62)],
          [(36, 77), (44, 79), (58, 79), (67, 75), (62, 86), (40, 86)], [(37, 63), (33, 60), (35, 70), (40, 74)])
THROAT, SIDE = [(36, 68), (66, 68), (60, 84), (42, 84)], [(36, 60), (45, 62), (45, 90), (36, 90)]
ROLL = [(28, 50), (24, 40), (25, 27), (33, 17), (44, 13), (58, 12), (70, 17), (77, 27), (78, 40), (74, 50), (73, 40),
        (69, 32), (60, 28), (51, 31), (41, 29), (33, 34), (30, 42)]
KNOT = [(36, 15), (38, 7), (46, 3), (56, 3), (64, 8), (66, 15), (58, 18), (44, 18)]
STRANDS = [[(31, 40), (33, 28), (43, 18)], [(38, 30), (42, 22), (50, 15)], [(51, 30), (53, 22), (55, 15)],
           [(61, 28), (62, 21), (60, 15)], [(71, 40), (70, 28), (63, 18)], [(27, 44), (27, 30), (36, 19)],
           [(76, 42), (75, 30), (67, 19)], [(40, 14), (47, 8), (58, 8)], [(44, 17), (51, 12), (62, 13)]]
LOCKS = ([[(60, 25), (64, 20), (62, 15)], [(44, 26), (47, 20), (53, 15)], [(70, 33), (73, 26), (68, 20)]], "ink8", 2.4)
LINES: list[list[Point]] = [[(40, 36), (50, 35), (62, 36)], [(44, 39), (52, 38.4), (58, 39)], [(33, 51), (31, 48)],
                            [(34, 53), (31, 54)], [(69, 51), (71, 48)], [(68, 53), (71, 54)], [(47, 75), (55, 75)]]
DARK = [(18, 12), (42, 12), (33, 28), (30, 54), (18, 54)]
NOSE = ((-3, 0, 2, 1, "rosy0"), (2, 0, 2, 1, "rosy0"), (1, -5, 2, 4, "rosy3"), (-2, -2, 1, 2, "rosy1"))
PINS = ((0, 0, 4, 1, "ink2"), (22, 4, 4, 1, "ink2"))
WATCH = ((0, 0, 5, 1, "ink7"), (1, 1, 3, 2, "ink5"), (0, 3, 5, 5, "gold2"), (1, 4, 3, 3, "ink8"), (2, 4, 1, 2, "ink0"))
LOOKS = usually("wry", "soft", "stern", "worried", "sad", neutral=usual("neutral", lids=lids(1, 1)))
# fmt: on
SHOULDERS = ([(2, 93), (8, 87), (22, 81)], [(80, 81), (94, 87), (100, 93)])

LAMB = Sitter(
    LOOKS,
    glow=("blue3", "blue2", "blue1", "blue1", "blue0", "ink1"),
    glow_at=(72, 34),
    rim="blue4",
    raised=-1,
    layers=(
        hair.mass([KNOT], "ink6", [(30, 2), (50, 2), (44, 20), (30, 20)], (STRANDS, "ink5")),
        coats.cardigan(SHOULDERS, ("wood1", "wood2", "wood3"), ("blue3", "ink7"), "wood0"),
        marks.worn((66, 86), WATCH),
        sitter.neck((39, 63), [(64, 79), (51, 90), (38, 79)], "rosy2", THROAT, [SIDE]),
        sitter.skull(SKULL, CHIN, "rosy2", SHADES, ([(63, 60), (69, 56), (70, 60), (65, 64)],)),
        sitter.under([ROLL], 3, "rosy2"),
        marks.lines(LINES, "rosy1"),
        marks.cheeks((40, 62), 61, 1, "rosy1"),
        marks.hollows((41, 61), [(-5, 56), (0, 58), (5, 56.6), (3, 60), (-3, 60)], ("rosy1", "rosy0", "rosy0")),
        sitter.eyes("marcus", EYE, ROSY.eyes(("ink2", "ink4", "ink5"), "wood1"), ((44, 47), (57, 47))),
        marks.dabs((51, 64), NOSE),
        marks.folds((44, 58), [(0, 63), (2, 63), (6, 70), (5, 76), (4, 71)], "rosy1"),
        marks.furrow((49, 42), "rosy1"),
        sitter.mouth("nora", (51, 71), ROSY.lips()),
        hair.mass([ROLL], "ink6", DARK, (STRANDS, "ink4"), [LOCKS, ([[(36, 30), (40, 24), (46, 18)]], "ink7", 2)]),
        marks.dabs((38, 22), PINS),
        sitter.brows(((44.5, 43), (57.5, 43)), "ink4", 12, 1.2, 2),
    ),
)
