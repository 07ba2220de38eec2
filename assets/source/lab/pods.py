"""The ward's pods, seen from above and in front, and who lies in them: each sleeper has left something in the tray."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from assets.source.canvas import Canvas, Color, Mask, stacked
from assets.source.kit.lettering import word
from assets.source.kit.shapes import edged, panel
from assets.source.lab import hands
from assets.source.lab.stamps import stamp

WIDTH, HEIGHT = 48, 76
TALL = 80
"""Height of a pod's block of tiles, px: whole tiles."""
LEVELS = 3
"""How many strengths the light in a pod has while its sleeper breathes."""
BREATH = (0, 1, 2, 1)
"""The strengths of one breath, one after the other."""
BREATH_MS = (1300, 500, 1300, 500)
"""How long each of them is shown, ms: about seventeen breaths a minute."""

SHELL = [(3, 26), (5, 12), (13, 4), (24, 2), (35, 4), (43, 12), (45, 26), (45, 62), (42, 66), (6, 66), (3, 62)]
WELL = [(8, 26), (10, 15), (16, 8), (24, 7), (32, 8), (38, 15), (40, 26), (40, 54), (37, 58), (11, 58), (8, 54)]


@dataclass(frozen=True)
class Sleeper:
    """Who lies in a pod: dark, middle and light of the blanket, hair, skin and its shadow; `more` draws what is theirs
    alone."""

    blanket: tuple[Color, Color, Color]
    hair: tuple[Color, Color]
    skin: tuple[Color, Color]
    long_hair: bool = False
    more: Callable[[Canvas], None] = lambda canvas: None


SLEEPERS: dict[int, Sleeper] = {
    3: Sleeper(("teal0", "teal1", "teal2"), ("ink1", "ink3"), ("tan1", "tan0"), more=hands.steers),
    7: Sleeper(("aub0", "aub1", "aub2"), ("gold0", "gold1"), ("skin2", "skin1"), more=hands.reaches),
    11: Sleeper(("mag0", "mag1", "mag2"), ("ink6", "ink7"), ("rosy2", "rosy1"), long_hair=True, more=hands.reads),
    5: Sleeper(
        ("blue0", "blue1", "blue2"), ("umber0", "umber1"), ("umber3", "umber2"), long_hair=True, more=hands.bear
    ),
    2: Sleeper(("olive0", "olive1", "olive2"), ("aub1", "aub2"), ("skin3", "skin2"), more=hands.one_foot),
}
"""By the number of the pod."""
RESTLESS = {3: 3, 7: -3, 11: 3}
"""Those who are up to something, by the number of the pod, and how far their heads have gone to the right, px: their
lamps are amber."""
VACANT = 9
"""The pod that stands open."""
NUMBERS = (*SLEEPERS, VACANT)


def pod(number: int, level: int = 0, tidied: Callable[[Canvas], None] | None = None) -> Canvas:
    """The pod `number`, its light as strong as `level` (0 to LEVELS - 1), as they lay down; where they were `tidied`,
    that draws what they do, the head lies straight and the lamps are white. Raises KeyError."""
    canvas = Canvas(WIDTH, HEIGHT)
    lamp: tuple[Color, ...]
    if tidied:
        lamp = ("ink8",) * LEVELS
    elif number in RESTLESS:
        lamp = ("gold2", "gold3", "gold3")
    else:
        lamp = ("blue2", "blue3", "blue4") if number != VACANT else ("gold2",) * LEVELS
    _shell(canvas, number, lamp[level])
    well = canvas.polygon(WELL, "mag0", smooth=True)
    canvas.shade(well & canvas.rect_mask(0, 0, WIDTH, 12), -1)
    if number == VACANT:
        _bed(canvas, well, -1)
        _folded_sheet(canvas)
        _open_lid(canvas)
    else:
        _bed(canvas, well, level)
        _head(canvas, SLEEPERS[number], 0 if tidied else RESTLESS.get(number, 0))
        _covers(canvas, well, SLEEPERS[number], level)
        _glass(canvas, well)
        (tidied or SLEEPERS[number].more)(canvas)
    if number in RESTLESS:
        canvas.round_rect(19, 1, 10, 5, "ink2", 2)
        canvas.rect(20, 2, 8, 3, lamp[level])
    return edged(canvas)


def _shell(canvas: Canvas, number: int, lamp: Color) -> None:
    """White ceramic with a line of brass round its lid, a foot with the number, and a strip of light that breathes."""
    canvas.rect(6, 60, 36, 14, "ink5")
    shell = canvas.polygon(SHELL, "ink7", smooth=True)
    canvas.shade(shell & canvas.polygon_mask([(0, 0), (9, 0), (7, 26), (7, 70), (0, 70)]), 1)
    canvas.shade(shell & canvas.polygon_mask([(40, 8), (48, 8), (48, 70), (41, 70)]), -1)
    canvas.polygon([(x, y + 1) for x, y in _grown(WELL, 2)], "ink5", smooth=True)
    canvas.polygon(_grown(WELL, 1.6), "gold1", smooth=True)
    canvas.shade(canvas.color_mask("gold1") & canvas.rect_mask(0, 0, 24, 34), 1)
    canvas.rect(5, 61, 38, 12, "ink6")
    canvas.rect(5, 61, 38, 1, "ink8")
    canvas.rect(5, 72, 38, 1, "ink4")
    canvas.rect(42, 62, 1, 11, "ink5")
    canvas.rect(9, 70, 30, 1, lamp)
    canvas.rect(10, 69, 28, 1, "ink4")
    text = str(number)
    wide = 8 + 5 * len(text)
    panel(canvas, 24 - wide // 2, 62, wide, 7, "ink2")
    for x, digit in zip(range(24 - 5 * len(text) // 2, 48, 5), text, strict=False):
        stamp(canvas, x + 1, 63, f"figure {digit}", {"o": "blue5" if number != VACANT else "gold3"})
    if number in RESTLESS:
        canvas.rect(9, 70, 30, 2, lamp)


def _grown(points: list[tuple[int, int]], by: float) -> list[tuple[float, float]]:
    return [(x + by * np.sign(x - 24), y + by * np.sign(y - 32)) for x, y in points]


def _bed(canvas: Canvas, well: Mask, level: int) -> None:
    """The light in the well, violet to cyan, and the pillow it comes from; no light at `level` -1."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    far = np.hypot((x - 23.5) / (15 + 1.5 * level), (y - 22) / (19 + 2 * level))
    colors: list[Color] = ["blue3", "blue2", "mag1", "mag0"] if level >= 0 else ["mag1", "mag1", "mag0", "mag0"]
    canvas.ramp(well & (y < 45), np.clip(far * 0.8, 0, 0.999), colors, dither=0.8)
    outline = [(11, 22), (13, 16), (24, 14), (35, 16), (37, 22), (35, 29), (24, 31), (13, 29)]
    pillow = canvas.polygon(outline, "ink8" if level >= 0 else "ink7", smooth=True)
    canvas.shade(pillow & canvas.rect_mask(0, 27, WIDTH, 6), -1)
    if level >= 0:
        canvas.fill(pillow & ~canvas.ellipse_mask(24, 22, 11.5 - level, 6.6), ("blue4", "blue5", "blue5")[level])
        canvas.shade(pillow & canvas.rect_mask(0, 28, WIDTH, 6), -1)


def _head(canvas: Canvas, who: Sleeper, leans: int) -> None:
    """A head on its pillow, whose crown has gone so many px to the right."""
    drawn = Canvas(WIDTH, HEIGHT)
    _face(drawn, who)
    for row in range(12, 34):
        canvas.blit(drawn.crop(0, row, WIDTH, 1), round(leans * (36 - row) / 14), row + (1 if leans else 0))


def _face(canvas: Canvas, who: Sleeper) -> None:
    hair, shine = who.hair
    skin, shadow = who.skin
    if who.long_hair:
        canvas.ellipse(24, 22, 8.4, 6.6, hair)
        canvas.ellipse(17, 25, 3, 4, hair)
        canvas.ellipse(31, 25, 3, 4, hair)
    canvas.ellipse(24, 20.5, 6.4, 6, hair)
    canvas.ellipse(24, 23.5, 5, 5.4, skin)
    canvas.ellipse(24, 18.4, 5.6, 3.2, hair)
    canvas.rect(20, 16, 5, 1, shine)
    for x in (21, 26):
        canvas.rect(x, 24, 2, 1, "ink2")
    canvas.rect(24, 25, 1, 1, shadow)
    canvas.rect(23, 27, 3, 1, shadow)


def _covers(canvas: Canvas, well: Mask, who: Sleeper, level: int) -> None:
    dark, middle, light = who.blanket
    lift = 1 if level else 0
    top = 31 - lift
    body = [(8, top + 6), (13, top + 1), (24, top), (35, top + 1), (40, top + 6), (41, 60), (7, 60)]
    cover = canvas.polygon(body, middle, smooth=True, clip=well)
    canvas.fill(cover & canvas.rect_mask(0, 0, WIDTH, top + 5), "ink8")
    canvas.shade(cover & canvas.rect_mask(0, top + 4, WIDTH, 1), -2)
    canvas.fill(cover & canvas.rect_mask(36, top + 5, 8, 40), dark)
    canvas.fill(cover & canvas.rect_mask(7, top + 5, 4, 40), dark)
    under = canvas.polygon_mask([(14, 38), (24, 36), (35, 38), (33, 47), (32, 52), (24, 57), (16, 52), (15, 47)], True)
    mound = canvas.polygon_mask([(14, 37), (22, 36), (30, 38), (28, 46), (27, 51), (22, 54), (17, 51), (17, 45)], True)
    canvas.shade(cover & under & ~mound, -1)
    canvas.fill(cover & mound, light)
    canvas.fill(cover & canvas.ellipse_mask(26, 43, 3.4, 5), middle)
    canvas.path([(15, 46), (20, 48), (26, 47)], middle)
    for side, tip in ((19, 16), (28, 32)):
        canvas.fill(cover & canvas.ellipse_mask(side + 0.5, 54, 3.6, 2.6), light if side < 24 else middle)
        canvas.path([(side + 2, 50), (side + 3, 54)], dark)
        canvas.pixel(tip, 56, dark)
    canvas.fill(cover & canvas.rect_mask(0, 57, WIDTH, 2), dark)


def _glass(canvas: Canvas, well: Mask) -> None:
    """What the lid gives back: a bright edge to the upper left and two long gleams."""
    inner = canvas.ellipse_mask(25, 27, 15, 19)
    edge = well & ~inner & canvas.rect_mask(0, 0, 22, 26)
    canvas.shade(edge, 2)
    for x, wide in ((30, 3), (36, 1)):
        gleam = canvas.polygon_mask([(x, 9), (x + wide, 9), (x + wide - 16, 46), (x - 16, 46)]) & well
        canvas.shade(gleam & (np.mgrid[0:HEIGHT, 0:WIDTH][0] % 9 != 8), 1)
    canvas.rect(8, 35, 3, 1, "gold2")
    canvas.rect(38, 35, 3, 1, "gold2")


def _folded_sheet(canvas: Canvas) -> None:
    """The mattress, bare, and on it a sheet folded in a triangle."""
    well = canvas.polygon_mask(WELL, True)
    canvas.fill(well & canvas.rect_mask(0, 31, WIDTH, 40), "ink5")
    canvas.fill(well & canvas.rect_mask(0, 32, WIDTH, 1), "ink4")
    for y in (38, 45, 52):
        canvas.fill(well & canvas.rect_mask(12, y, 24, 1), "ink4")
    canvas.rect(15, 37, 18, 14, "ink8")
    canvas.rect(15, 50, 18, 2, "ink6")
    canvas.polygon([(15, 37), (33, 37), (33, 51)], "ink7")
    canvas.line(15, 37, 32, 50, "ink6")
    canvas.rect(31, 38, 1, 11, "ink6")


def _open_lid(canvas: Canvas) -> None:
    """The lid, slid up behind the head."""
    lid = canvas.polygon(
        [(9, 12), (13, 5), (24, 2), (35, 5), (39, 12), (33, 9), (24, 7), (15, 9)], "blue4", smooth=True
    )
    canvas.shade(lid & canvas.rect_mask(0, 0, 24, 14), 1)
    canvas.path([(9, 12), (15, 8), (24, 6), (33, 8), (39, 12)], "ink8")


def moving(number: int) -> Mask:
    """The px of a pod that its light changes."""
    first = pod(number).cells
    changed: Mask = np.zeros(first.shape, np.bool_)
    for level in range(1, LEVELS):
        changed |= pod(number, level).cells != first
    return changed


def still(number: int) -> Canvas:
    """A pod without the px that change: the tiles under it show through there."""
    canvas = pod(number)
    canvas.cells[moving(number)] = 0
    return canvas


def breaths(number: int) -> Canvas:
    """The strengths of a pod's light one below the other, TALL px each; clear where nothing of it changes."""
    there = moving(number)

    def level(row: int, _column: int) -> Canvas:
        block, drawn = Canvas(WIDTH, TALL), pod(number, row)
        drawn.cells[~there] = 0
        block.blit(drawn, 0, 0)
        return block

    return stacked(LEVELS, 1, WIDTH, TALL, level)


def tray(draw: Callable[[Canvas], None]) -> Canvas:
    """The small steel stand between two pods, with what `draw` puts on it."""
    canvas = Canvas(18, 28)
    canvas.rect(8, 14, 2, 10, "ink4")
    canvas.rect(4, 23, 10, 2, "ink3")
    canvas.rect(2, 8, 14, 6, "ink6")
    canvas.rect(2, 7, 14, 1, "ink8")
    canvas.rect(3, 9, 12, 4, "ink5")
    canvas.rect(2, 14, 14, 2, "ink4")
    draw(canvas)
    return edged(canvas)


def gloves(canvas: Canvas) -> None:
    """A tram driver's: gloves, and a whistle."""
    for x in (3, 7):
        canvas.rect(x, 7, 3, 5, "wood3")
        canvas.rect(x, 5, 1, 2, "wood3")
        canvas.rect(x + 2, 5, 1, 2, "wood3")
        canvas.rect(x, 7, 1, 5, "wood4")
    canvas.rect(11, 9, 4, 2, "gold3")
    canvas.rect(11, 9, 2, 3, "gold2")
    canvas.pixel(12, 10, "wood1")


def register(canvas: Canvas) -> None:
    """A schoolteacher's: the register, open, and a red pencil."""
    canvas.rect(3, 6, 11, 7, "aub1")
    canvas.rect(3, 5, 11, 6, "gold4")
    canvas.rect(8, 5, 1, 6, "wood5")
    for y in (6, 8):
        canvas.rect(4, y, 3, 1, "ink5")
        canvas.rect(10, y, 3, 1, "ink5")
    canvas.line(12, 4, 15, 8, "red1")


def lead(canvas: Canvas) -> None:
    """A dog's lead, its clip hanging over the edge."""
    canvas.ellipse(8.5, 9, 5, 3, "red1")
    canvas.ellipse(8.5, 9, 3.4, 1.6, "ink5")
    canvas.path([(12, 10), (14, 12), (14, 17), (13, 19)], "red1")
    canvas.rect(12, 19, 3, 2, "gold3")


def water_and_ring(canvas: Canvas) -> None:
    """A glass of water, and a wedding ring taken off for the pod."""
    canvas.rect(4, 4, 4, 7, "blue5")
    canvas.rect(4, 6, 4, 5, "blue4")
    canvas.ellipse(12, 10, 2.6, 1.8, "gold3")
    canvas.ellipse(12, 10, 1.2, 0.8, "ink5")


def guide() -> Canvas:
    """The line on the ward's floor that feet are asked to follow: moons, and an arrow at either end."""
    canvas = Canvas(176, 12)
    canvas.rect(6, 4, 164, 1, "blue4")
    canvas.rect(6, 6, 164, 1, "blue3")
    for x in range(24, 160, 32):
        canvas.rect(x, 3, 12, 5, "blue2")
        canvas.ellipse(x + 6, 5.5, 3, 2.6, "blue4")
        canvas.ellipse(x + 7.4, 4.6, 2.4, 2, "blue2")
    for x, way in ((2, 1), (173, -1)):
        for step in range(5):
            canvas.rect(x + way * step, 5 - step, 1, 1 + 2 * step, "blue4")
    return canvas


SWEEP = 6
"""Pictures of a screen over a pod, the first at rest."""


def monitor(heights: tuple[int, ...], sweep: int = 0) -> Canvas:
    """A small screen over a pod: one breath after another, as high as `heights`, px. What is drawn last is the
    brightest: a point goes along with `sweep`, and what lies behind it is on its way out."""
    canvas = Canvas(34, 20)
    canvas.rect(2, 2, 30, 16, "ink6")
    canvas.rect(2, 2, 30, 1, "ink8")
    canvas.rect(4, 4, 26, 11, "ink1")
    step = 24 / (len(heights) * 2)
    curve = [(5 + step * (2 * number + up), 13.0 - tall * up) for number, tall in enumerate(heights) for up in (0, 1)]
    canvas.path([*curve, (29, 13)], "blue4")
    if sweep:
        screen = canvas.rect_mask(5, 4, 25, 11)
        at = 5 + round(25 * sweep / SWEEP)
        line = screen & canvas.color_mask("blue4")
        canvas.fill(line & canvas.rect_mask(at, 0, 4, 20), "blue3")
        canvas.fill(line & canvas.rect_mask(at - 2, 0, 2, 20), "blue5")
    canvas.pixel(27, 16, "gold3")
    canvas.rect(5, 16, 8, 1, "ink4")
    return edged(canvas)


def rota() -> Canvas:
    """The ward's rota on an easel: shifts in colours, and one name crossed out and written again."""
    canvas = Canvas(56, 50)
    for x in (9, 43):
        canvas.line(x, 30, x - (3 if x < 20 else -3), 46, "wood3")
        canvas.line(x + 1, 30, x - (2 if x < 20 else -4), 46, "wood2")
    canvas.rect(2, 2, 52, 29, "ink7")
    canvas.rect(2, 2, 52, 1, "ink8")
    canvas.rect(4, 4, 48, 7, "blue1")
    word(canvas, 12, 4, "ROTA", "blue5")
    for row, colors in enumerate(("bbgb", "gbbm", "bgmb", "mbbg")):
        y = 13 + row * 4
        canvas.rect(4, y, 6, 3, "ink5")
        for column, letter in enumerate(colors):
            canvas.rect(12 + column * 10, y, 9, 3, {"b": "blue3", "g": "gold2", "m": "mag3"}[letter])
    canvas.rect(33, 20, 8, 5, "ink8")
    canvas.line(34, 22, 39, 22, "red1")
    canvas.rect(4, 29, 48, 1, "ink5")
    canvas.rect(43, 28, 5, 3, "aub1")
    return edged(canvas)
