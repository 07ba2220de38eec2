"""The picture book, *The Lamplighter and the Sea*: page one, open on a blanket in lamplight.

The left page is painted as another hand would: blocks of gouache that leave paper bare, cut shapes with a paper edge.
The right page is for words in dark ink: x 252 to 452, y 30 to 240 is paper, its lower third with a print so pale that
they may go over it: the sea goes on there, and the beds come home over it.
"""

import random
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image

from assets.source.canvas import Canvas, Color, Field, Mask, Point, bayer
from assets.source.grids import grids
from assets.source.ramps import RGB

WIDTH, HEIGHT = 480, 270
GUTTER = 242
LEFT, RIGHT, TOP, BOTTOM = 25, 459, 21, 246
"""The book's paper: its outer edges, and its upper and lower ones away from the gutter."""
PAPER = "skin3"
SEA_LEVEL = 164
BEDS = (
    ("far", 300, 178),
    ("far", 392, 174),
    ("middle", 346, 189),
    ("middle", 424, 196),
    ("near", 276, 206),
    ("near", 380, 219),
)
"""Beds that come home over the right page, and the corner of each, px."""
Y, X = np.mgrid[0:HEIGHT, 0:WIDTH]


# -------------------------------------------------------------------- the painter's hand
@cache
def grain(seed: int, across: int, down: int) -> Field:
    """Noise smoothed over `across` x `down` px, spread evenly between 0 and 1: streaks, blotches, or tooth of paper."""
    field = np.random.default_rng(seed).random((HEIGHT, WIDTH))
    for axis, size in ((1, across), (0, down)):
        field = np.mean([np.roll(field, shift - size // 2, axis) for shift in range(size)], axis=0)
    ranks: Field = field.ravel().argsort().argsort().reshape(field.shape) / field.size
    return ranks


def rough(mask: Mask, seed: int, by: float = 3.0) -> Mask:
    """`mask` with its edge torn by up to `by` / 2 px."""
    dy = ((grain(seed, 7, 5) - 0.5) * by).round().astype(int)
    dx = ((grain(seed + 1, 7, 5) - 0.5) * by).round().astype(int)
    torn: Mask = mask[np.clip(Y + dy, 0, HEIGHT - 1), np.clip(X + dx, 0, WIDTH - 1)]
    return torn


def gouache(canvas: Canvas, mask: Mask, color: Color, seed: int, bare: float = 0.015, long: int = 17) -> Mask:
    """Paint `mask` with a loaded brush: streaks of a lighter and a darker tone, and the share `bare` left paper."""
    streaks = grain(seed, long, 2)
    canvas.fill(mask, color)
    canvas.shade(mask & (streaks > 0.86), 1)
    canvas.shade(mask & (streaks < 0.12), -1)
    canvas.fill(mask & (grain(seed + 2, max(3, long // 2), 1) < bare), PAPER)
    return mask


def grown(mask: Mask, by: int = 1) -> Mask:
    """`mask` and what lies up to `by` px from it."""
    out = mask.copy()
    for _ in range(by):
        out = out | np.roll(out, 1, 0) | np.roll(out, -1, 0) | np.roll(out, 1, 1) | np.roll(out, -1, 1)
    return out


def cut(canvas: Canvas, points: Sequence[Point], color: Color, seed: int, smooth: bool = True) -> Mask:
    """A shape cut from painted paper and laid down: a pale edge, a small shadow, a torn outline."""
    mask = rough(canvas.polygon_mask(points, smooth), seed, 1.6)
    edge = grown(mask)
    shadow = np.roll(np.roll(edge, 1, 0), 1, 1) & ~edge
    canvas.shade(shadow, -1)
    canvas.fill(edge & ~mask, PAPER)
    return gouache(canvas, mask, color, seed, 0.004, 7)


def strokes(canvas: Canvas, clip: Mask, color: Color, seed: int, box: tuple[int, int, int, int], count: int) -> None:
    """`count` short flat brush strokes inside `box` (x, y, width, height), thin at their ends."""
    dice = random.Random(seed)
    x0, y0, wide, high = box
    for _ in range(count):
        x, y = x0 + dice.random() * wide, y0 + dice.random() * high
        long = dice.uniform(5, 15) * (0.6 + 0.8 * (y - y0) / max(1, high))
        canvas.fill(canvas.rect_mask(round(x - long / 2), round(y), round(long), 1) & clip, color)
        if dice.random() < 0.5:
            canvas.fill(canvas.rect_mask(round(x - long / 4), round(y) + 1, round(long / 2), 1) & clip, color)


# -------------------------------------------------------------------- blanket and book
def blanket(canvas: Canvas) -> None:
    """A quilt of dark squares with a stitched star in each, its folds caught by a lamp above the book."""
    side = 30
    slant_x, slant_y = X + 0.16 * Y, Y - 0.10 * X
    column, row = np.floor(slant_x / side).astype(int), np.floor(slant_y / side).astype(int)
    kinds = (column * 3 + row * 5) % 7
    cloth = (("ink0", "ink1", "blue0", "blue1"), ("ink0", "wood0", "mag0", "mag0"), ("ink0", "ink1", "ink2", "ink3"))
    lamp = np.exp(-(((X - 216) / 290) ** 2) - ((Y - 110) / 210) ** 2)
    folds = 0.09 * np.sin(X / 37 + Y / 23) + 0.05 * np.sin(X / 13 - Y / 31)
    light = np.clip(lamp * 1.25 + folds * 1.6, 0, 0.999)
    for kind, colors in enumerate(cloth):
        canvas.ramp(np.isin(kinds, [(2, 5, 6), (0, 3), (1, 4)][kind]), light, colors, 1.0)
    in_x, in_y = slant_x % side, slant_y % side
    seam = (in_x < 1) | (in_y < 1)
    canvas.shade(seam, -1)
    stitch = ((np.abs(in_x - 3) < 0.5) & ((Y % 4) < 2)) | ((np.abs(in_y - 3) < 0.5) & ((X % 4) < 2))
    canvas.ramp(stitch, light, ("ink1", "ink3", "ink4"), 1.0)
    for at_x, at_y in (
        (6, 50),
        (8, 142),
        (9, 234),
        (472, 66),
        (474, 190),
        (70, 8),
        (196, 7),
        (318, 7),
        (420, 6),
        (110, 264),
        (264, 265),
        (380, 264),
    ):
        for reach in range(3):
            for dx, dy in ((reach, 0), (-reach, 0), (0, reach), (0, -reach)):
                canvas.pixel(at_x + dx, at_y + dy, "gold1" if reach == 0 else "gold0")


def _sag(x: Field) -> Field:
    """How far the paper bends down towards the gutter, px."""
    out: Field = 7 * np.exp(-np.abs(x - GUTTER) / 9) - 2 * np.exp(-(((np.abs(x - GUTTER) - 60) / 50) ** 2))
    return out


def paper(canvas: Canvas) -> Mask:
    """The cover's cloth, the block of pages and the two open pages; the pages are returned."""
    dip = _sag(X.astype(float))
    deckle = (grain(31, 3, 3) - 0.5) * 1.8
    pages: Mask = (
        (LEFT + deckle <= X) & (RIGHT - deckle >= X) & (TOP + dip + deckle <= Y) & (BOTTOM + dip * 0.8 + deckle >= Y)
    )
    shadow = (LEFT - 9 <= X) & (RIGHT + 13 >= X) & (TOP - 3 <= Y) & (BOTTOM + 13 >= Y)
    canvas.shade(shadow, -1)
    canvas.fill((LEFT - 7 <= X) & (RIGHT + 7 >= X) & (TOP - 4 <= Y) & (BOTTOM + 8 >= Y), "ink0")
    cover = (LEFT - 6 <= X) & (RIGHT + 6 >= X) & (TOP - 3 <= Y) & (BOTTOM + 7 >= Y)
    gouache(canvas, cover, "aub0", 41, 0, 5)
    canvas.fill(cover & (TOP - 3 == Y), "aub1")
    for sheet, color in ((4, "wood3"), (3, "wood5"), (2, "wood4"), (1, "wood5")):
        edge = (LEFT - sheet <= X) & (RIGHT + sheet >= X) & (TOP + dip <= Y) & (BOTTOM + sheet + dip * 0.8 >= Y)
        canvas.fill(edge, color)
    canvas.fill(pages, PAPER)
    return pages


def shade_pages(canvas: Canvas, pages: Mask) -> None:
    """The gutter's shade, the swell of the pages beside it, and the tooth of the paper."""
    right = X >= GUTTER
    away = np.where(right, X - GUTTER, GUTTER - X)
    pale = pages & canvas.color_mask(PAPER)
    dark = np.clip(1 - away / np.where(right, 9, 15), 0, 1)
    canvas.ramp(pale & (dark > 0.02), 1 - dark, ("wood3", "wood4", "wood5", "skin2", PAPER, PAPER), 1.0)
    painted = pages & ~pale
    canvas.shade_dithered(painted & (away < 9), -1, np.clip(1.2 - away / 8, 0, 1))
    canvas.shade(painted & (away < 3), -1)
    canvas.fill(pages & (away < 1), "wood2")
    rim = pages & (~np.roll(pages, -1, 1) | ~np.roll(pages, -1, 0))
    canvas.fill(rim, "skin2")
    outer = pages & right & (RIGHT - 6 < X)
    canvas.fill(outer & (bayer(HEIGHT, WIDTH) < (X - RIGHT + 7) / 12), "skin2")
    low = pages & right & (BOTTOM - 5 < Y)
    canvas.fill(low & (bayer(HEIGHT, WIDTH) < (Y - BOTTOM + 6) / 10), "skin2")


def ribbon(canvas: Canvas) -> None:
    """The ribbon that keeps the place, out of the gutter's foot."""
    canvas.polygon([(244, 252), (250, 250), (256, 270), (249, 270)], "red0")
    canvas.line(250, 251, 256, 270, "red1")
    canvas.line(244, 254, 249, 270, "aub0")


# -------------------------------------------------------------------- the picture
def picture_field(canvas: Canvas) -> Mask:
    """The part of the left page that is painted, with the brush's ragged edges."""
    straight = canvas.rect_mask(37, 35, 191, 198)
    return rough(straight, 51, 6.0) & rough(straight, 53, 3.0)


def dusk(canvas: Canvas, field: Mask) -> None:
    """A sky of brushed bands: the day's last red at the water, the blue going up and away."""
    bands = (
        ("blue1", 0, 62), ("blue2", 54, 84), ("teal2", 78, 104), ("teal3", 98, 121),
        ("wood5", 116, 136), ("skin1", 132, 149), ("aub2", 145, 158), ("aub1", 155, SEA_LEVEL + 1),
    )  # fmt: skip
    for number, (color, top, foot) in enumerate(bands):
        wave = 3 * np.sin(X / (23 + number * 3) + number * 2) + (grain(60 + number, 15, 3) - 0.5) * 8
        band = field & (top + wave <= Y) & (foot > Y)
        gouache(canvas, band, color, 70 + number, 0.02, 21)
    canvas.fill(field & canvas.color_mask("blue5"), "teal3")


def bare_sea(canvas: Canvas, field: Mask) -> None:
    """The sea, out of blue: bare paper, the strokes of waves, and the last of the colour at the rim."""
    sea = field & (SEA_LEVEL + (grain(81, 13, 2) - 0.5) * 3 <= Y)
    canvas.fill(sea, PAPER)
    strokes(canvas, sea, "skin2", 82, (30, 168, 206, 72), 70)
    strokes(canvas, sea, "wood5", 83, (30, 172, 206, 66), 34)
    strokes(canvas, sea, "olive3", 84, (30, 170, 206, 68), 26)
    strokes(canvas, sea, "teal3", 85, (30, 182, 206, 58), 18)
    strokes(canvas, sea, "blue3", 86, (30, 206, 90, 34), 9)
    strokes(canvas, sea, "blue2", 87, (30, 222, 60, 16), 7)


def far_sea(canvas: Canvas, pages: Mask, beds: bool) -> None:
    """The sea as it goes on under the words: pale strokes, and, where few words are, beds with
    everybody in them, the nearest lowest."""
    sea = rough(canvas.rect_mask(250, 168, 200, 72), 171, 4.0) & pages
    for color, seed, box, count in (
        ("skin2", 172, (250, 176, 196, 62), 88),
        ("wood5", 173, (250, 196, 196, 44), 20),
        ("gold4", 174, (250, 186, 196, 52), 22),
    ):
        strokes(canvas, sea, color, seed, box, count)
    for name, x, y in BEDS if beds else ():
        bed = grids("book")[name]
        wide, high = len(bed.rows[0]), len(bed.rows)
        canvas.fill(canvas.rect_mask(x - 1, y + 2, wide + 2, high - 1), PAPER)
        canvas.grid(x, y, bed.rows, {"o": "wood4", "q": "skin2", "p": "wood5", "w": "gold4", "n": "wood4"})
        for row, (shift, long) in enumerate(((-3, wide + 4), (2, wide - 2), (-7, wide // 2))):
            canvas.rect(x + shift, y + high + row, long, 1, ("wood5", "skin2", "skin2")[row])


def piers(canvas: Canvas, field: Mask) -> None:
    """The harbour's two arms; on the near one a lamp that wants lighting."""
    for points, seed in (
        ([(28, 152), (60, 154), (84, 158), (88, 168), (60, 171), (28, 172)], 91),
        ([(214, 158), (240, 156), (240, 171), (210, 169)], 93),
    ):
        mask = rough(canvas.polygon_mask(points), seed, 2.0) & field
        gouache(canvas, mask, "wood2", seed, 0.02, 9)
        canvas.fill(mask & ~np.roll(mask, 1, 0), "wood4")
    post = canvas.rect_mask(72, 128, 2, 30) | canvas.rect_mask(70, 155, 6, 3) | canvas.rect_mask(69, 134, 8, 1)
    head = canvas.polygon_mask([(68, 118), (78, 118), (76, 129), (70, 129)])
    hat = canvas.polygon_mask([(66, 119), (73, 111), (80, 119)])
    canvas.fill(post | head | hat, "wood0")
    canvas.fill(canvas.rect_mask(71, 120, 4, 7), "teal3")
    canvas.fill(canvas.rect_mask(71, 120, 1, 7), "blue5")


def the_dark(canvas: Canvas, field: Mask) -> None:
    """The Dark, who has moved over: one great soft shape, gathering its hem out of the way."""
    body: list[Point] = [
        (128, 166), (120, 152), (122, 136), (136, 124), (144, 108), (142, 88), (150, 66), (166, 50), (186, 43),
        (208, 46), (226, 58), (238, 78), (242, 110), (242, 168), (190, 171), (150, 170),
    ]  # fmt: skip
    shape = rough(canvas.polygon_mask(body, True), 101, 5.0) & field
    gouache(canvas, shape, "ink1", 102, 0.0, 9)
    soft = grown(shape, 3) & ~shape & field
    canvas.shade(soft & (grain(104, 3, 3) > 0.45) & (Y < SEA_LEVEL), -1)
    core = rough(canvas.polygon_mask([(x + 9, y + 9) for x, y in body], True), 105, 6.0) & shape
    canvas.fill(core & (grain(106, 11, 4) > 0.55), "ink0")
    rim = shape & ~np.roll(np.roll(shape, 2, 1), 2, 0)
    canvas.fill(rim & (grain(107, 5, 3) > 0.3), "ink3")
    canvas.fill(rim & (grain(108, 3, 3) > 0.72) & (Y > 110), "mag1")
    dice = random.Random(109)
    for _ in range(46):
        x, y = dice.randrange(136, 236), dice.randrange(60, 160)
        if core[y, x] and not (144 < x < 200 and 70 < y < 150):
            canvas.pixel(x, y, dice.choice(["ink5", "ink6", "blue3", "gold2"]))
    for x, y in ((214, 70), (222, 128), (208, 150), (210, 104)):
        canvas.pixel(x, y, "gold4")
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            canvas.pixel(x + dx, y + dy, "gold2")
    _face(canvas)
    _arm(canvas, shape)
    below = field & (SEA_LEVEL + 2 < Y)
    strokes(canvas, below, "ink4", 113, (136, 168, 96, 20), 30)
    strokes(canvas, below, "ink2", 114, (150, 167, 84, 9), 26)
    strokes(canvas, below, "ink5", 115, (130, 186, 100, 16), 10)


def _arm(canvas: Canvas, shape: Mask) -> None:
    """The arm that gathers the Dark's own hem out of the boat's way, three fingers on the fold."""
    sleeve: list[Point] = [
        (184, 112),
        (196, 118),
        (192, 132),
        (176, 142),
        (158, 147),
        (154, 138),
        (166, 130),
        (174, 120),
    ]
    arm = rough(canvas.polygon_mask(sleeve, True), 111, 2) & shape
    gouache(canvas, arm, "ink2", 112, 0, 5)
    canvas.fill(arm & ~np.roll(arm, 1, 0), "ink4")
    for x, y in ((154.0, 138.5), (152.5, 143.0), (154.5, 147.5)):
        finger = canvas.ellipse(x, y, 4.4, 2.6, "ink3")
        canvas.fill(finger & ~np.roll(finger, 1, 0), "ink5")
    for fold in (
        [(150, 148), (146, 156), (138, 163)],
        [(155, 151), (154, 158), (150, 165)],
        [(148, 143), (138, 150), (130, 152)],
    ):
        canvas.path([(float(x), float(y)) for x, y in fold], "ink4")


def _face(canvas: Canvas) -> None:
    """Two eyes like moons looking down at the boat, and no mouth, since nobody ever greeted it before."""
    for x, y, size in ((158.0, 89.0, 6.4), (183.0, 86.0, 7.6)):
        eye = canvas.ellipse(x, y, size, size, "gold4")
        canvas.fill(eye & (y + size * 0.45 < Y), "gold3")
        canvas.ellipse(x - 1.8, y + 2.0, size * 0.52, size * 0.56, "ink0")
        canvas.rect(round(x - 3.5), round(y - 1), 2, 2, "ink8")
        canvas.fill(eye & (y - size * 0.68 > Y), "ink2")
    canvas.path([(147, 82), (152, 77), (159, 75)], "ink5")
    canvas.path([(180, 71), (188, 72), (195, 77)], "ink5")
    for x, y in ((149.0, 101.0), (192.0, 100.0)):
        canvas.fill(canvas.ellipse_mask(x, y, 5.0, 2.6), "mag0")
        canvas.fill(canvas.ellipse_mask(x, y, 3.2, 1.6), "mag1")


def lantern_light(canvas: Canvas, field: Mask) -> None:
    """The light round the boat's lantern, in rings of thin yellow paint over whatever is there."""
    x, y = 133, 176
    for reach, color, share in ((30, "wood5", 0.35), (22, "gold3", 0.5), (13, "gold3", 1.0), (8, "gold4", 1.0)):
        ring = rough(canvas.ellipse_mask(x, y, reach, reach * 0.94), 120 + reach, 3.0) & field
        canvas.fill(ring & (grain(121 + reach, 5, 2) < share), color)


def rower(canvas: Canvas) -> None:
    """The lamplighter: old, upright, hat lifted, rowing backwards as one does; two boots on the stern, both left."""
    # oar behind
    canvas.line(98, 200, 120, 222, "wood2")
    canvas.line(99, 200, 121, 222, "wood4")
    # trunk and legs
    cut(canvas, [(83, 176), (90, 170), (99, 171), (104, 180), (105, 200), (84, 201), (82, 190)], "teal1", 131)
    cut(canvas, [(56, 183), (59, 173), (68, 168), (78, 173), (88, 188), (86, 198), (74, 190), (66, 183)], "olive0", 145)
    for x in (53, 68):
        if x > 60:
            thigh = [(71, 183), (74, 174), (82, 171), (90, 178), (95, 192), (93, 200), (84, 200), (80, 184)]
            cut(canvas, thigh, "olive1", 146)
        boot = [(x + 4, 180), (x + 12, 180), (x + 12, 200), (x - 3, 200), (x - 4, 195), (x, 191), (x + 4, 190)]
        cut(canvas, boot, "aub1", 133 + x, False)
        canvas.rect(x + 4, 180, 8, 3, "gold2")
        canvas.rect(x + 4, 183, 8, 1, "aub0")
        canvas.rect(x - 3, 198, 15, 2, "wood0")
        canvas.rect(x, 192, 4, 1, "aub2")
    # scarf, head turned to the Dark
    cut(canvas, [(86, 168), (101, 168), (103, 174), (86, 175)], "red0", 134, False)
    cut(canvas, [(85, 173), (90, 174), (86, 187), (81, 185)], "red0", 135, False)
    cut(canvas, [(86, 160), (88, 153), (96, 151), (102, 155), (103, 163), (98, 169), (90, 169)], "skin2", 136)
    cut(canvas, [(90, 163), (97, 165), (104, 161), (107, 167), (102, 175), (95, 174)], "ink8", 137)
    canvas.polygon([(102, 157), (107, 161), (102, 162)], "skin1")
    canvas.rect(99, 157, 2, 2, "wood0")
    canvas.rect(96, 153, 5, 2, "ink8")
    canvas.pixel(101, 155, "ink8")
    canvas.polygon([(85, 158), (88, 153), (90, 161), (87, 165)], "ink8")
    # arm lifting the hat
    canvas.path([(101, 178), (109, 172), (112, 160), (113, 152)], "teal0")
    cut(
        canvas,
        [(100, 176), (106, 175), (109, 168), (110, 159), (115, 159), (115, 170), (110, 180), (102, 184)],
        "teal2",
        138,
    )
    cut(canvas, [(109, 160), (110, 155), (115, 154), (117, 159), (114, 161)], "skin2", 139)
    cut(canvas, [(103, 152), (121, 147), (122, 150), (104, 156)], "wood1", 140, False)
    cut(canvas, [(106, 150), (107, 143), (115, 140), (119, 146)], "wood1", 141, False)
    canvas.line(107, 149, 118, 146, "gold1")
    # the arm at the oar
    cut(canvas, [(86, 178), (92, 179), (94, 190), (101, 197), (98, 202), (88, 195)], "teal2", 142)
    cut(canvas, [(96, 197), (101, 195), (103, 200), (98, 203)], "skin2", 143)


def boat(canvas: Canvas) -> None:
    """The boat, cut from one sheet of red-brown paper, its lantern on a bent stick at the bow."""
    canvas.path([(124, 200), (127, 184), (130, 166), (134, 164)], "wood0")
    hull = cut(
        canvas,
        [(48, 199), (70, 202), (104, 202), (126, 197), (136, 190), (133, 203), (122, 214), (66, 215), (54, 209)],
        "wood3",
        151,
        False,
    )
    canvas.shade(hull & (Y > 208), -1)
    canvas.path([(49, 200), (70, 203), (104, 203), (127, 198), (135, 191)], "wood5")
    canvas.path([(53, 206), (72, 208), (104, 208), (130, 203)], "wood2")
    canvas.fill(canvas.polygon_mask([(129, 170), (137, 170), (136, 182), (130, 182)]), "wood0")
    canvas.rect(131, 171, 4, 9, "gold4")
    canvas.rect(131, 177, 4, 3, "gold2")
    canvas.polygon([(128, 170), (133, 165), (138, 170)], "wood0")
    # near oar
    canvas.path([(101, 199), (90, 212), (76, 228)], "wood1", smooth=False)
    canvas.path([(102, 199), (91, 212), (77, 228)], "wood5", smooth=False)
    cut(canvas, [(79, 222), (83, 226), (74, 236), (69, 234)], "wood4", 152, False)
    for x, y, long, color in (
        (58, 217, 40, "wood2"),
        (74, 219, 46, "wood3"),
        (62, 221, 20, "wood4"),
        (112, 218, 26, "gold2"),
        (118, 221, 22, "gold3"),
        (124, 225, 12, "gold2"),
        (64, 237, 20, "teal3"),
        (60, 235, 8, "teal2"),
    ):
        canvas.rect(x, y, long, 1, color)


def page(beds: bool) -> Canvas:
    """The whole picture, 480 x 270, with `beds` in the foot of the right page or none."""
    canvas = Canvas(WIDTH, HEIGHT, "ink0")
    blanket(canvas)
    pages = paper(canvas)
    far_sea(canvas, pages, beds)
    field = picture_field(canvas) & pages
    dusk(canvas, field)
    bare_sea(canvas, field)
    piers(canvas, field)
    the_dark(canvas, field)
    lantern_light(canvas, field)
    rower(canvas)
    boat(canvas)
    shade_pages(canvas, pages)
    ribbon(canvas)
    return canvas


def small(canvas: Canvas, width: int, height: int) -> Canvas:
    """`canvas` shrunk, each px the palette's nearest to the mean of what it covers."""
    image = Image.fromarray(canvas.rgba()).convert("RGB").resize((width, height), Image.Resampling.BOX)
    colors = np.array(RGB[1:], float)
    near = ((np.asarray(image, float)[:, :, None, :] - colors) ** 2).sum(axis=3).argmin(axis=2)
    out = Canvas(width, height)
    out.cells = (near + 1).astype(np.uint8)
    return out


def write(out: Path) -> None:
    """Write `page1.png`, its thumbnail `page1_small.png`, 96 x 54, and `page2.png`, whose words go down to its foot,
    under `out`/book."""
    first = page(beds=True)
    first.save(out / "book" / "page1.png")
    page(beds=False).save(out / "book" / "page2.png")
    small(first, 96, 54).save(out / "book" / "page1_small.png")
