"""A tram conductor off his shift, 58: a round head, grey about the ears, a moustache kept for the uniform."""

from assets.source.canvas import Color, Point
from assets.source.kit.portraits import beard, coats, hair, marks, sitter
from assets.source.kit.portraits.eyes import EyeShape
from assets.source.kit.portraits.looks import usually
from assets.source.kit.portraits.sitter import Sitter, Sitting
from assets.source.kit.portraits.tones import DEEP

# fmt: off
EYE = EyeShape((4, 3, 3, 2, 2, 2, 3, 3, 4), (5, 6, 7, 7, 7, 7, 6, 6, 5), heavy=(2, 7), iris_at=(1, 1), lashes=False)
SKULL = [(28, 64), (26, 54), (26, 42), (30, 29), (40, 21), (62, 21), (72, 29), (76, 42), (76, 54), (74, 64)]
CHIN = [(68, 76), (60, 82), (51, 83), (42, 82), (34, 76)]
SHADE = [(16, 20), (36, 24), (32, 42), (34, 60), (42, 74), (50, 87), (34, 84), (18, 60)]
LIGHTS = ([(52, 26), (62, 27), (68, 34), (62, 37), (54, 33)], [(64, 61), (70, 57), (70, 62), (65, 65)])
EAR = [(-2, 46), (2, 45), (5, 48), (4, 56), (1, 60), (-2, 60)]
SIDES = [[(27, 60), (23, 54), (21, 42), (23, 30), (30, 23), (30, 33), (29, 46), (30, 56)],
         [(75, 60), (79, 54), (81, 42), (79, 30), (72, 23), (72, 33), (73, 46), (72, 56)]]
TUFTS = [[(26, 56), (25, 44), (27, 32)], [(28, 58), (28, 46), (29, 34)], [(76, 56), (77, 44), (75, 32)],
         [(74, 58), (74, 46), (73, 34)]]
CREASES: list[list[Point]] = [[(40, 34), (51, 32.6), (62, 34)], [(42, 38), (51, 37), (60, 38)]]
MOUSTACHE = [(0, 66), (7, 65.4), (14, 69), (18, 73), (12, 73.6), (6, 72), (0, 71)]
NOSE: dict[str, Color] = {"n": "ink1", "s": "umber0", "S": "umber1", "h": "umber4"}
SCARF = [(28, 78), (36, 74), (51, 84), (66, 74), (74, 78), (70, 92), (51, 102), (32, 92)]
LOOKS = usually("neutral", "soft", "worried", "tired")
# fmt: on
SHOULDERS = ([(-3, 93), (4, 86), (18, 79)], [(84, 79), (98, 86), (105, 93)])


def _scarf(sitting: Sitting) -> None:
    """Knitted, wound once, an end over the coat."""
    canvas, drop = sitting.canvas, sitting.look.shoulders
    end = canvas.polygon([(58, 84 + drop), (68, 82 + drop), (72, 99), (60, 99)], "red0")
    canvas.shade(end & canvas.rect_mask(58, 80, 4, 19), -1)
    wound = canvas.polygon([(x, y + drop) for x, y in SCARF], "red0", smooth=True)
    canvas.shade(wound & canvas.polygon_mask([(24, 74), (40, 76), (46, 99), (24, 99)]), -1)
    for y in (84, 89):
        canvas.path([(32, y + drop - 3), (51, y + drop + 4), (70, y + drop - 3)], "aub0")


CONDUCTOR = Sitter(
    LOOKS,
    glow=("gold1", "gold0", "wood1", "wood0", "ink2", "ink1"),
    glow_at=(30, 60),
    rim="gold2",
    raised=-1,
    layers=(
        coats.cardigan(SHOULDERS, ("blue0", "blue1", "blue2"), ("ink6", "ink7"), "blue0"),
        sitter.neck((36, 66), [(66, 79), (51, 88), (36, 79)], "umber1", [(32, 66), (70, 66), (60, 84), (42, 84)], ()),
        _scarf,
        sitter.ears((27, 75), EAR, "umber2", EAR, False),
        sitter.skull(SKULL, CHIN, "umber2", [SHADE], LIGHTS),
        marks.lines(CREASES, "umber1"),
        marks.hollows((40, 62), [(-5, 56), (0, 57.4), (4, 56.4), (2, 59), (-2, 59.4)], ("umber1", "umber1", "umber0")),
        sitter.eyes("marcus", EYE, DEEP.eyes(("umber0", "umber1", "umber3"), "ink0"), ((44, 47), (58, 47))),
        marks.stamp("marcus", "nose", (51, 61), (7, 5), NOSE),
        marks.folds((43, 59), [(0, 62), (2, 62), (5, 68), (3, 68)], "umber1"),
        marks.furrow((49, 42), "umber1"),
        sitter.mouth("marcus", (51, 75), DEEP.lips()),
        beard.moustache(MOUSTACHE, 51, ("ink4", "ink5", "ink6", "ink7"), {"faint": 2, "uneasy": -2, "slack": -1}, 67),
        hair.mass(SIDES, "ink6", [(10, 16), (28, 16), (26, 64), (10, 64)], (TUFTS, "ink4")),
        sitter.brows(((44.5, 43), (57.5, 43)), "ink6", 13, 1.6, 3),
    ),
)
