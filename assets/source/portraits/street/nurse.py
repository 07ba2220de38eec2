"""The clinic's nurse, 26: a long neck, her hair up in a puff, a tunic of mint. On her feet since two shifts ago."""

from assets.source.kit.portraits import garments, hair, marks, sitter
from assets.source.kit.portraits.curls import puff
from assets.source.kit.portraits.eyes import EyeShape
from assets.source.kit.portraits.looks import usually
from assets.source.kit.portraits.sitter import Sitter
from assets.source.kit.portraits.tones import DEEP

# fmt: off
EYE = EyeShape((4, 3, 2, 1, 1, 1, 1, 1, 2, 3), (5, 6, 7, 8, 8, 8, 8, 7, 6, 5), heavy=(2, 9), iris_at=(2, 1))
SKULL = [(34, 60), (32, 51), (31, 41), (34, 31), (43, 25), (57, 25), (66, 31), (70, 41), (69, 51), (67, 60)]
CHIN = [(62, 69), (55, 76), (50.5, 77.5), (45, 76), (39, 69)]
SHADE = [(22, 28), (37, 32), (34, 47), (36, 58), (41, 68), (49, 80), (34, 78), (24, 60)]
EAR = [(-2, 46), (2, 45), (4, 48), (3, 55), (0, 58), (-2, 58)]
LIGHTS = ([(61, 59), (67, 55), (67, 59), (63, 63)], [(49, 33), (58, 33), (62, 37), (54, 39)])
HAIRLINE = [(30, 46), (28, 34), (34, 23), (51, 18), (68, 23), (73, 34), (71, 46), (68, 36), (60, 30), (51, 28.5),
            (42, 30), (34, 36)]
BAND = [(29, 30), (36, 21), (51, 17), (66, 21), (73, 30), (71, 33), (64, 26), (51, 22), (38, 26), (31, 33)]
STRANDS = [[(33, 40), (34, 32), (42, 24)], [(42, 29), (45, 25), (49, 21)], [(60, 29), (58, 25), (54, 21)],
           [(69, 40), (68, 31), (61, 24)]]
LOOKS = usually("neutral", "soft", "worried", "tired")
# fmt: on
SHOULDERS = ([(8, 92), (14, 86), (26, 81)], [(76, 81), (88, 86), (94, 92)])

NURSE = Sitter(
    LOOKS,
    glow=("teal3", "teal2", "teal1", "teal1", "teal0", "ink2"),
    rim="blue5",
    raised=2,
    layers=(
        puff((51, 15), (20, 11), ("ink1", "umber0", "umber1"), 15),
        garments.shirt(SHOULDERS, ("teal1", "teal2", "teal3", "blue5"), [(38, 77), (50, 94), (63, 77)], "ink8"),
        marks.worn((70, 90), ((0, 0, 5, 2, "ink7"), (1, 2, 3, 3, "gold2"), (2, 3, 1, 1, "ink0"))),
        sitter.neck((42, 60), [(63, 79), (51, 92), (39, 79)], "umber2", [(36, 66), (64, 66), (57, 82), (46, 83)], ()),
        sitter.ears((33, 68), EAR, "umber2", EAR),
        sitter.skull(SKULL, CHIN, "umber2", [SHADE], LIGHTS),
        sitter.under([HAIRLINE], 2),
        marks.hollows((40.5, 60.5), [(-4, 56), (0, 57.4), (4, 56.4), (2, 58.6), (-2, 59)], ("_", "umber1", "umber0")),
        sitter.eyes("bisi", EYE, DEEP.eyes(("umber0", "umber1", "umber2"), "ink0"), ((45, 46), (56, 46))),
        marks.dabs(
            (51, 62),
            ((-4, 0, 2, 1, "umber0"), (3, 0, 2, 1, "umber0"), (0, -4, 2, 4, "umber3"), (-2, 1, 5, 1, "umber1")),
        ),
        marks.furrow((49, 42), "umber1"),
        sitter.mouth("bisi", (51, 69), DEEP.lips()),
        hair.mass([HAIRLINE], "umber0", [(24, 46), (24, 26), (36, 20), (34, 46)], (STRANDS, "ink1")),
        hair.mass([BAND], "gold2", [(24, 34), (28, 20), (42, 18), (34, 34)]),
        sitter.brows(((45, 42), (56.5, 42)), "ink0", 12, 2, 2),
        marks.dabs((32, 59), ((0, 0, 2, 3, "gold2"), (36, 0, 2, 3, "gold3"))),
    ),
)
