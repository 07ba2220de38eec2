"""Wim, eight: all forehead, straw hair that somebody cut round a bowl, a tooth gone; cracked lenses on a string."""

from assets.source.kit.portraits import garments, hair, marks, sitter
from assets.source.kit.portraits.eyes import EyeShape
from assets.source.kit.portraits.looks import usually
from assets.source.kit.portraits.sitter import Sitter, Sitting
from assets.source.kit.portraits.tones import FAIR

# fmt: off
EYE = EyeShape((4, 2, 1, 0, 0, 0, 0, 1, 2, 4), (5, 7, 8, 9, 9, 9, 9, 8, 7, 5), heavy=(2, 9), iris_at=(1, 1),
               lashes=False)
SKULL = [(31, 62), (29, 54), (29, 44), (33, 34), (42, 29), (60, 29), (68, 34), (72, 44), (72, 54), (70, 62)]
CHIN = [(64, 72), (57, 77), (51, 78), (45, 77), (37, 72)]
SHADE = [(20, 30), (35, 36), (32, 48), (34, 58), (40, 68), (49, 81), (32, 78), (22, 60)]
THROAT, SIDE = [(40, 66), (62, 66), (57, 80), (45, 80)], [(42, 62), (47, 64), (46, 88), (42, 88)]
EAR = [(-2, 50), (2, 48), (5, 50), (5, 56), (2, 61), (-2, 61)]
BOWL = [(27, 56), (24, 44), (26, 32), (34, 22), (48, 17), (62, 18), (72, 25), (78, 36), (77, 48), (74, 56), (72, 46),
        (67, 42), (60, 43.5), (52, 42), (44, 44), (37, 42.5), (31, 45), (30, 52)]
COWLICK = [(46, 19), (44, 13), (47, 9), (50, 13), (54, 8), (55, 14), (59, 13), (58, 20)]
STRANDS = [[(36, 42), (38, 32), (47, 20)], [(44, 43), (45, 32), (50, 20)], [(52, 41), (53, 32), (53, 20)],
           [(60, 42), (60, 32), (55, 20)], [(67, 41), (67, 32), (58, 20)], [(28, 48), (29, 36), (42, 22)],
           [(75, 48), (74, 36), (62, 22)]]
LOCKS = ([[(40, 36), (42, 29), (48, 23)], [(56, 36), (57, 29), (54, 23)], [(64, 35), (64, 29), (59, 23)],
          [(74, 42), (72, 34), (66, 27)]], "gold2", 2.4)
DARK = [(18, 16), (36, 16), (31, 34), (31, 60), (18, 60)]
NOSE = ((-2, 0, 1, 1, "skin0"), (2, 0, 1, 1, "skin0"), (0, -2, 2, 2, "skin3"))
PENCIL = ((0, 0, 4, 1, "ink5"), (1, 1, 4, 1, "ink4"))
LOOKS = usually("neutral", "bright", "soft", "worried", "stern")
# fmt: on
SHOULDERS = ([(14, 95), (20, 90), (32, 84)], [(70, 84), (82, 90), (88, 95)])


def _lenses(sitting: Sitting) -> None:
    """On their string, at his chest: the left one whole, the right one cracked across."""
    canvas, drop = sitting.canvas, sitting.look.shoulders
    for x, side in ((40, 1), (62, -1)):
        canvas.path([(x, 80 + drop), (x + side * 3, 86 + drop), (x + side * 5, 90 + drop)], "ink1")
    for x in (44, 58):
        canvas.ellipse(x, 92 + drop, 6, 4.4, "ink2")
        canvas.ellipse(x, 92 + drop, 5, 3.4, "blue3")
        canvas.line(x - 3, 91 + drop, x - 1, 89 + drop, "blue5")
    canvas.rect(49, 91 + drop, 4, 1, "ink2")
    canvas.path([(54, 90 + drop), (58, 92 + drop), (57, 94 + drop), (62, 95 + drop)], "ink8", smooth=False)
    canvas.path([(58, 92 + drop), (61, 89 + drop)], "ink8", smooth=False)


WIM = Sitter(
    LOOKS,
    glow=("ink6", "ink5", "ink4", "ink3", "ink2", "ink1"),
    glow_at=(66, 36),
    rim="gold3",
    raised=3,
    layers=(
        sitter.neck((44, 58), [(58, 83), (51, 88), (44, 83)], "skin2", THROAT, [SIDE]),
        garments.shirt(SHOULDERS, ("wood1", "aub1", "aub2", "gold1"), [(41, 81), (51, 87), (61, 81)], "gold2", 9),
        sitter.ears((31, 71), EAR, "skin2", [(1, 52), (3, 52), (3, 57), (1, 58)]),
        sitter.skull(SKULL, CHIN, "skin2", [SHADE], ([(63, 62), (69, 58), (69, 62), (64, 66)],)),
        sitter.under([BOWL], 3, "skin2"),
        marks.cheeks((39, 63), 65, 1),
        sitter.eyes("mia", EYE, FAIR.eyes(("blue1", "blue2", "blue4"), "wood1"), ((45, 51), (57, 51))),
        marks.dabs((51, 65), NOSE),
        marks.dabs((38, 68), PENCIL),
        marks.furrow((50, 46), "skin1"),
        sitter.mouth("nora", (51, 71), FAIR.lips()),
        hair.mass([COWLICK], "gold1", [(40, 6), (50, 6), (46, 22), (40, 22)], smooth=False),
        hair.mass([BOWL], "gold1", DARK, (STRANDS, "gold0"), [LOCKS], smooth=False),
        sitter.brows(((45, 47), (57, 47)), "gold0", 10, 1.4, 1.6),
        _lenses,
    ),
)
