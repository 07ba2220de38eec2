"""The passage as one picture, under paint and without: floors, the walls north of them, and what is at the end."""

import random

import numpy as np

from assets.source.canvas import Canvas, Color, Mask
from assets.source.kit.exteriors.states import State
from assets.source.kit.lettering import word
from assets.source.market.things import beach
from assets.source.underpass.ground import blades, ground

SIZE = 960, 736
"""Width and height, px: whole tiles."""
STAIRS = (64, 64, 64, 80)
"""Down from the street: left, top, width, height, px."""
Box = tuple[int, int, int, int]
"""Left, top, width, height, px."""
HALLS: tuple[Box, ...] = (
    (32, 144, 192, 64),
    (32, 208, 48, 448),
    (32, 656, 896, 64),
    (128, 528, 800, 64),
    (128, 400, 800, 64),
    (304, 464, 48, 16),
    (560, 464, 48, 16),
    (672, 272, 256, 64),
    (400, 272, 240, 64),
    (128, 272, 240, 64),
    (256, 144, 672, 64),
)
"""What is walked on."""
ARCHES: tuple[Box, ...] = ((816, 592, 48, 64), (176, 464, 48, 64), (800, 336, 48, 64), (288, 208, 48, 64))
"""The ways on from hall to hall: without paint alone, which has a beach where each begins."""
SCREENS: tuple[Box, ...] = ((640, 272, 32, 64), (368, 272, 32, 64))
"""Walls of paint across a hall."""
SAME: tuple[tuple[int, int, str], ...] = (
    (388, 528, "kite"),
    (612, 528, "ship"),
    (232, 400, "swimmer"),
    (420, 400, "ship"),
    (668, 400, "kite"),
)
"""Where the same beach is, and nothing behind it: its middle, the top of the floor before it, and what it has that a
beach before a way on has not."""
MURAL = 72
"""How wide each of those beaches is, px."""
ARROWS: tuple[tuple[int, int, int, int], ...] = ((264, 690, 1, 0), (520, 690, 1, 0), (840, 676, 0, -1))
"""What somebody chalked on the floor, and the paint lies over: where, and which way it shows."""
FACE = 48
"""Height of a wall, px."""
SHORE = (736, 96, 96)
"""Where the beach is: left, top, width, px."""
DOOR = (770, 102, 28)
"""The door behind it: left, top, width, px."""

Tones = tuple[Color, Color, Color, Color, Color]
WALLS: dict[str, Tones] = {
    "painted": ("teal2", "teal1", "teal3", "teal0", "ink7"),
    "bare": ("ink5", "ink4", "ink6", "ink2", "ink4"),
}
"""A tile of the wall, its joint, its lit edge, the skirting and the band, by state."""
FLOORS = {"painted": ("ink5", "ink4", "ink6"), "bare": ("ink4", "ink3", "ink5")}
"""Two tiles of the floor, and what shines of them when wet."""


def _masks(state: State) -> tuple[Mask, Mask]:
    """Where the floor is, and where the faces of walls are."""
    floor: Mask = np.zeros((SIZE[1], SIZE[0]), np.bool_)
    for x, y, wide, high in (*HALLS, STAIRS, *(() if state.painted else (*ARCHES, *SCREENS))):
        floor[y : y + high, x : x + wide] = True
    face = np.zeros_like(floor)
    for up in range(1, FACE + 1):
        face[:-up] |= floor[up:]
    face[:, STAIRS[0] : STAIRS[0] + STAIRS[2]][: STAIRS[1]] = False
    return floor, face & ~floor


def passage(state: State) -> Canvas:
    """The whole of it."""
    floor, face = _masks(state)
    if state.painted:
        for x, y, wide, high in SCREENS:
            face[y + high - FACE : y + high, x : x + wide] = True
    canvas = Canvas(*SIZE, "ink0")
    seen = floor | face
    ground(canvas, ~seen, state)
    near = seen.copy()
    for step in (-5, 5):
        near |= np.roll(seen, step, 0) | np.roll(seen, step, 1)
    canvas.fill(near & ~seen, "ink1")
    edge = seen.copy()
    for step in (-1, 1):
        edge |= np.roll(seen, step, 0) | np.roll(seen, step, 1)
    canvas.fill(edge & ~seen, "ink3")
    dice = random.Random(51)
    _walls(canvas, face, state, dice)
    _floor(canvas, floor, state, dice)
    _stairs(canvas, state)
    for x, y, wide, high in HALLS:
        canvas.shade_dithered(canvas.rect_mask(x, y, wide, 5) & ~np.roll(floor, 1, 0), -1, 0.8)
        canvas.shade_dithered(canvas.rect_mask(x, y + high - 4, wide, 4) & ~np.roll(floor, -4, 0), -1, 0.5)
    blades(canvas, face, floor)
    if state.painted:
        for screen in SCREENS:
            _screen(canvas, floor, *screen)
        left, top, wide = SHORE
        canvas.rect(left - 2, top + 2, wide + 4, FACE - 4, "ink7")
        beach(canvas, left, top + 4, wide, FACE - 8)
        for x, foot, more in (*((x + wide // 2, y + high, "") for x, y, wide, high in ARCHES), *SAME):
            _mural(canvas, x - MURAL // 2, foot - FACE, more)
    else:
        _door(canvas)
        for arrow in ARROWS:
            _arrow(canvas, *arrow)
    return canvas


def _screen(canvas: Canvas, floor: Mask, x: int, y: int, wide: int, high: int) -> None:
    """The top of a wall of paint, its lip where it ends in the hall, and its shade on the floor at both sides."""
    top, foot = y - FACE, y + high - FACE
    canvas.rect(x, top, wide, high, "teal3")
    for row in range(top, foot, 8):
        canvas.shade(canvas.rect_mask(x, row, wide, 1), -1)
    canvas.rect(x, y - FACE + 26, wide, 4, "ink7")
    for left in (x, x + wide - 2):
        canvas.rect(left, top, 2, high, "ink7")
    canvas.rect(x, foot - 2, wide, 2, "ink7")
    canvas.rect(x, foot, wide, 2, "teal0")
    for left, shade in ((x - 7, 7), (x + wide, 4)):
        canvas.shade(canvas.rect_mask(left, y, shade, high) & floor, -1)
        canvas.shade(canvas.rect_mask(left + shade // 2 if left < x else left, y, shade // 2 + 1, high) & floor, -1)


def _mural(canvas: Canvas, left: int, top: int, more: str) -> None:
    """The same beach again, in its frame, and what there is on it besides."""
    canvas.rect(left - 2, top + 4, MURAL + 4, FACE - 10, "ink7")
    beach(canvas, left, top + 6, MURAL, FACE - 14)
    x, y = left + 34, top + 8
    if more == "kite":
        canvas.polygon([(x, y + 4), (x + 5, y), (x + 9, y + 5), (x + 4, y + 11)], "mag2")
        canvas.line(x, y + 4, x + 9, y + 5, "mag3")
        canvas.path([(x + 4, y + 11), (x + 1, y + 15), (x + 3, y + 20), (x - 3, y + 25)], "wood2")
    elif more == "ship":
        canvas.polygon([(x + 10, y + 11), (x + 26, y + 11), (x + 23, y + 15), (x + 13, y + 15)], "aub1")
        canvas.rect(x + 17, y, 1, 11, "wood1")
        canvas.polygon([(x + 19, y + 1), (x + 27, y + 9), (x + 19, y + 9)], "ink8")
        canvas.polygon([(x + 16, y + 3), (x + 16, y + 9), (x + 10, y + 9)], "ink7")
    elif more == "swimmer":
        canvas.rect(x + 10, y + 17, 14, 1, "ink8")
        canvas.ellipse(x + 16, y + 15, 2.6, 2.6, "skin1")
        canvas.rect(x + 14, y + 12, 5, 2, "red1")
        for over in (0, 1):
            canvas.line(x + 20 + over, y + 16, x + 23 + over, y + 11, "skin1")


def _arrow(canvas: Canvas, x: int, y: int, dx: int, dy: int) -> None:
    """Chalk, by somebody in a hurry, whose head is at (`x`, `y`)."""
    canvas.line(x - 26 * dx, y - 26 * dy, x, y, "ink7")
    canvas.line(x - 26 * dx, y - 26 * dy + dx, x - 2 * dx, y - 2 * dy + dx, "ink6")
    for side in (-1, 1):
        canvas.line(x - 8 * dx + 6 * side * dy, y - 8 * dy + 6 * side * dx, x, y, "ink7")


def _walls(canvas: Canvas, face: Mask, state: State, dice: random.Random) -> None:
    tile, joint, lit, skirting, band = WALLS[state.name]
    rows, columns = np.mgrid[0 : SIZE[1], 0 : SIZE[0]]
    canvas.fill(face, tile)
    canvas.fill(face & ((rows % 6 == 5) | ((columns + rows // 6 % 2 * 5) % 10 == 9)), joint)
    canvas.fill(face & (rows % 6 == 0) & ((columns * 7 + rows) % 5 < 2), lit)
    foot = face & ~np.roll(face, -5, 0)
    canvas.fill(foot, skirting)
    rise = face & np.roll(face, -18, 0) & ~np.roll(face, -22, 0)
    canvas.fill(rise, band)
    canvas.shade_dithered(face & ~np.roll(face, 8, 0), -1, 0.7)
    for _ in range(200 if not state.painted else 70):
        x, y = dice.randrange(SIZE[0] // 10) * 10 + 5 * dice.randrange(2), dice.randrange(SIZE[1] // 6) * 6
        canvas.shade(canvas.rect_mask(x, y, 9, 5) & face, dice.choice((-1, -1, 1)))
    if state.painted:
        return
    for _ in range(130):
        x, y = dice.randrange(SIZE[0] // 10) * 10 + 5 * dice.randrange(2), dice.randrange(SIZE[1] // 6) * 6
        canvas.fill(canvas.rect_mask(x, y, 9 * dice.randint(1, 2), 5) & face, "ink3")
    for _ in range(110):
        x, long, top = dice.randrange(30, 930), dice.randint(12, 44), dice.choice((96, 224, 352, 480, 608))
        for down in range(long):
            canvas.shade_dithered(canvas.rect_mask(x, top + down, 2, 1) & face, -1, 0.9 - 0.6 * down / long)


def _floor(canvas: Canvas, floor: Mask, state: State, dice: random.Random) -> None:
    light, dark, gleam = FLOORS[state.name]
    rows, columns = np.mgrid[0 : SIZE[1], 0 : SIZE[0]]
    canvas.fill(floor, light)
    canvas.fill(floor & ((rows // 8 + columns // 8) % 2 == 0), dark)
    canvas.shade(floor & ((rows % 8 == 7) | (columns % 8 == 7)), -1)
    for _ in range(60 if not state.painted else 28):
        hall = dice.choice(HALLS)
        x, y = dice.randrange(hall[0], hall[0] + hall[2]), dice.randrange(hall[1] + 8, hall[1] + hall[3])
        wide = dice.uniform(8, 26)
        pool = canvas.ellipse_mask(x, y, wide, wide * 0.28) & floor
        canvas.shade(pool, -1)
        canvas.fill(pool & ~canvas.ellipse_mask(x, y + 1, wide, wide * 0.28), gleam)
        for step in range(3):
            at = round(x - wide / 2 + dice.uniform(0, wide))
            canvas.fill(canvas.rect_mask(at, y - 1 + step, dice.randint(3, 8), 1) & pool, "blue2")


def _stairs(canvas: Canvas, state: State) -> None:
    """Steps, the higher the lighter."""
    left, top, wide, high = STAIRS
    tones: tuple[Color, ...] = ("ink8", "ink7", "ink6", "ink6", "ink5", "ink5", "ink4")
    for number, y in enumerate(range(top, top + high, 6)):
        tone = tones[min(number // 2 + (0 if state.painted else 1), 6)]
        canvas.rect(left, y, wide, 6, tone)
        canvas.shade(canvas.rect_mask(left, y + 4, wide, 2), -1)
    sky: tuple[Color, ...] = ("ink8", "ink8", "blue5", "ink7") if state.painted else ("ink7", "ink6", "ink6", "ink5")
    canvas.rect(left - 5, 0, wide + 10, top, "ink1")
    canvas.gradient(left + 4, 0, wide - 8, top, sky)
    canvas.shade_dithered(canvas.rect_mask(left + 4, top - 10, wide - 8, 10), -1, 0.5)
    for x in (left, left + wide - 4):
        canvas.rect(x, 0, 4, top + high, "ink3")
        canvas.rect(x, 0, 1, top + high, "ink5")


def _door(canvas: Canvas) -> None:
    """A door of sheet iron, painted once; what is left of an arrow, and of a word."""
    left, top, wide = DOOR
    high = SHORE[1] + FACE - top
    canvas.rect(left - 3, top - 3, wide + 6, high + 3, "ink2")
    canvas.rect(left, top, wide, high, "umber2")
    canvas.rect(left, top, wide, 1, "umber3")
    canvas.rect(left, top, 1, high, "umber3")
    canvas.rect(left + wide - 1, top, 1, high, "umber1")
    for y in (top + 6, top + 26):
        canvas.rect(left + 3, y, wide - 6, 2, "umber1")
    for y in range(top + 3, top + high, 6):
        for x in (left + 2, left + wide - 4):
            canvas.pixel(x, y, "umber3")
    canvas.rect(left + wide - 8, top + 19, 3, 5, "ink6")
    canvas.rect(left, top + high - 2, wide, 2, "ink0")
    word(canvas, SHORE[0] - 2, top + 6, "DOME", "ink3")
    canvas.line(SHORE[0] - 2, top + 20, SHORE[0] + 18, top + 20, "ink3")
    canvas.line(SHORE[0] + 14, top + 16, SHORE[0] + 18, top + 20, "ink3")
    canvas.line(SHORE[0] + 14, top + 24, SHORE[0] + 18, top + 20, "ink3")
