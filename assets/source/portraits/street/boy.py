"""The boy on the steps, 15: ginger, freckled, ears that stand off; a brother's jersey. Has seen it and won't say."""

from assets.source.kit.portraits import garments, hair, marks, sitter
from assets.source.kit.portraits.eyes import EyeShape
from assets.source.kit.portraits.face import Pose
from assets.source.kit.portraits.looks import usual, usually
from assets.source.kit.portraits.sitter import Sitter
from assets.source.kit.portraits.tones import FAIR

# fmt: off
EYE = EyeShape((4, 3, 2, 2, 1, 1, 2, 2, 3, 4), (5, 6, 7, 8, 8, 8, 8, 7, 6, 5), heavy=(3, 8), iris_at=(1, 0),
               lashes=False)
SKULL = [(33, 60), (31, 50), (31, 40), (34, 30), (43, 25), (58, 25), (66, 30), (70, 40), (69, 50), (67, 60)]
CHIN = [(62, 71), (55, 77.5), (50, 78.5), (45, 77), (38, 70)]
SHADE = [(22, 28), (36, 32), (33, 47), (35, 58), (40, 68), (48, 81), (34, 78), (24, 60)]
THROAT, SIDE = [(38, 64), (64, 64), (57, 80), (45, 82)], [(38, 60), (46, 62), (45, 88), (38, 88)]
EAR = [(-2, 46), (2, 44), (6, 46), (6, 52), (3, 58), (-2, 58)]
FRECKLES = [(38, 60), (41, 62), (43, 59), (45, 62), (48, 60), (56, 60), (58, 62), (61, 59), (63, 62), (66, 60),
            (52, 57), (35, 58)]
MOP = [(28, 44), (25, 36), (27, 27), (24, 25), (31, 20), (31, 13), (40, 14), (46, 8), (52, 13), (61, 9), (64, 15),
       (73, 16), (71, 22), (77, 27), (73, 31), (75, 40), (71, 46), (69, 36), (64, 38), (62, 31), (56, 37), (52, 30),
       (45, 38), (43, 31), (36, 37), (34, 33), (31, 46)]
STRANDS = [[(46, 11), (36, 20), (31, 34)], [(50, 14), (44, 22), (43, 31)], [(54, 14), (56, 24), (54, 34)],
           [(60, 12), (66, 22), (68, 34)], [(40, 15), (31, 24), (29, 36)], [(66, 17), (72, 26), (72, 38)]]
LOCKS = (([[(30, 30), (34, 22), (41, 17)], [(38, 30), (41, 23), (46, 18)], [(57, 29), (58, 22), (55, 17)],
           [(66, 30), (66, 23), (62, 17)]], "gold1", 2.4), ([[(67, 27), (66, 22), (63, 19)]], "gold2", 1.8))
NOSE = ((-3, 0, 2, 1, "skin0"), (1, 0, 2, 1, "skin0"), (1, -4, 1, 3, "skin3"), (0, -7, 1, 3, "skin1"))
DARK = [(18, 14), (32, 14), (31, 30), (30, 50), (18, 50)]
LOOKS = usually("neutral", "wry", "stern", shock=usual("shock", pose=Pose(dx=-1, tilt=-2)))
# fmt: on
SHOULDERS = ([(12, 90), (24, 83)], [(74, 83), (88, 90)])
hood, jersey = garments.hoodie(SHOULDERS, ("blue0", "blue1", "blue2", "blue3"), "gold3")

BOY = Sitter(
    LOOKS,
    glow=("red0", "mag1", "mag0", "mag0", "ink2", "ink1"),
    rim="mag3",
    raised=-1,
    layers=(
        hood,
        sitter.neck((43, 58), [(58, 81), (51, 86), (43, 81)], "skin2", THROAT, [SIDE]),
        jersey,
        sitter.ears((32, 69), EAR, "skin2", [(1, 48), (4, 48), (3, 54), (1, 55)]),
        sitter.skull(SKULL, CHIN, "skin2", [SHADE]),
        sitter.under([MOP], 3, "skin2", smooth=False),
        sitter.lit([(61, 61), (67, 57), (67, 61), (62, 65)]),
        marks.freckles(FRECKLES, "skin0"),
        sitter.eyes("nora", EYE, FAIR.eyes(("green0", "green1", "green2"), "wood1"), ((45, 46), (56, 46))),
        marks.dabs((52, 62), NOSE),
        marks.furrow((50, 43), "skin1"),
        sitter.mouth("nora", (51, 69), FAIR.lips()),
        hair.mass([MOP], "gold0", DARK, (STRANDS, "wood1"), LOCKS, smooth=False),
        sitter.brows(((45, 43), (57, 43)), "wood2", 12, 1.2, 2),
    ),
)
