"""The girl in the dark room, seven: a fringe, two ropes of hair over a pink cardigan. Has kept a place for somebody."""

from assets.source.kit.portraits import coats, hair, marks, sitter
from assets.source.kit.portraits.eyes import EyeShape
from assets.source.kit.portraits.face import Pose
from assets.source.kit.portraits.looks import lids, usual, usually
from assets.source.kit.portraits.sitter import Sitter
from assets.source.kit.portraits.tones import DEEP

# fmt: off
EYE = EyeShape((4, 2, 1, 0, 0, 0, 0, 1, 2, 3), (5, 7, 8, 9, 9, 9, 9, 8, 7, 5), heavy=(2, 9), iris_at=(2, 1))
SKULL = [(32, 62), (30, 54), (30, 44), (34, 34), (42, 29), (60, 29), (68, 34), (72, 44), (72, 54), (70, 62)]
CHIN = [(65, 71), (58, 77), (51, 78.5), (44, 77), (37, 71)]
SHADE = [(20, 30), (36, 34), (34, 48), (36, 58), (42, 68), (50, 82), (34, 78), (24, 60)]
LIGHTS = ([(62, 62), (68, 58), (68, 62), (63, 66)],)
BACK = [(22, 40), (30, 22), (51, 14), (72, 22), (80, 40), (84, 66), (88, 90), (86, 99), (16, 99), (14, 90), (18, 66)]
FRINGE = [(25, 62), (22, 46), (26, 30), (37, 19), (51, 16), (65, 19), (76, 30), (80, 46), (77, 62), (73, 48), (70, 40),
          (64, 43), (58, 41.5), (51, 43.5), (44, 41.5), (38, 43), (32, 40), (29, 48)]
FALLS = [[(25, 54), (29, 46), (31, 62), (30, 76), (34, 90), (32, 99), (15, 99), (17, 82), (21, 66)],
         [(77, 54), (73, 46), (71, 62), (72, 76), (68, 90), (70, 99), (87, 99), (85, 82), (81, 66)]]
STRANDS = [[(37, 42), (40, 28), (49, 18)], [(44, 42), (46, 28), (51, 18)], [(57, 42), (56, 28), (52, 18)],
           [(65, 42), (62, 28), (54, 18)], [(24, 98), (25, 72), (27, 50)], [(78, 98), (77, 72), (75, 50)]]
LOCKS = ([[(40, 34), (43, 27), (49, 21)], [(60, 34), (59, 27), (54, 21)], [(79, 88), (79, 72), (76, 58)],
          [(70, 34), (68, 28), (62, 22)]], "ink3", 2.4)
DARK = [(12, 14), (34, 14), (30, 36), (29, 99), (10, 99)]
NOSE = ((-3, 0, 2, 1, "umber0"), (2, 0, 2, 1, "umber0"), (0, -2, 2, 2, "umber3"))
BOWS = ((-5, 0, 7, 3, "gold3"), (47, 0, 7, 3, "gold3"), (-2, 0, 1, 3, "gold1"), (50, 0, 1, 3, "gold1"))
LOOKS = usually("soft", neutral=usual("neutral", lids=lids(2, 2)),
                bright=usual("bright", pose=Pose(dx=3, dy=-4, tilt=5)),
                worried=usual("worried", pose=Pose(dx=-2, dy=-3, tilt=-5)))
# fmt: on
SHOULDERS = ([(12, 95), (18, 89), (30, 83)], [(72, 83), (84, 89), (90, 95)])

GIRL = Sitter(
    LOOKS,
    glow=("gold3", "gold2", "gold1", "gold0", "wood0", "ink1"),
    glow_at=(51, 92),
    rim="gold3",
    raised=3,
    layers=(
        hair.behind(BACK, "ink1"),
        sitter.neck((44, 58), [(58, 82), (51, 88), (44, 82)], "umber2", [(38, 66), (64, 66), (57, 80), (46, 80)], ()),
        coats.cardigan(SHOULDERS, ("mag2", "mag3", "mag4"), ("teal3", "gold3"), "mag1"),
        sitter.skull(SKULL, CHIN, "umber2", [SHADE], LIGHTS),
        sitter.under([FRINGE], 3),
        sitter.eyes("bisi", EYE, DEEP.eyes(("umber0", "umber1", "umber2"), "ink0"), ((45, 51), (57, 51))),
        marks.dabs((51, 66), NOSE),
        marks.furrow((49, 46), "umber1"),
        sitter.mouth("bisi", (51, 71), DEEP.lips()),
        hair.mass([FRINGE, *FALLS], "ink2", DARK, (STRANDS, "ink0"), [LOCKS]),
        marks.dabs((27, 78), BOWS),
        sitter.brows(((45, 47), (57, 47)), "ink0", 10, 1.4, 1.6),
    ),
)
