"""The fears of Book One, cut from one body of dark: the Stair, Mother's Back, the Crowd without Faces, the Applause,
the Held Breath, the Dark's own hem and a fold of it. What each does is told by its outline: asleep it could be
furniture, and its tell is a thing it does.
"""

import math
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np

from assets.source.canvas import Canvas, Color, Mask
from assets.source.kit import the_dark
from assets.source.kit.dark import Shape, bite, eyes, field, in_states, sheet


# ---------------------------------------------------------------------- the Stair
def stair(canvas: Canvas, state: str, moment: int) -> Mask:
    """Nine steps that go up out of the ground. Roused, its head bends back to its own foot; faced, each step is lit."""
    shape = np.zeros((canvas.height, canvas.width), np.bool_)
    bend = {"asleep": 0.0, "tell": 0.35 + 0.1 * moment, "awake": 0.9 + 0.1 * moment, "faced": 0.0}[state]
    steps = [(4 + 4 * i, canvas.height - 4 * (i + 1)) for i in range(9)]
    for x, y in steps:
        shape |= canvas.rect_mask(x, y, 8, canvas.height - y)
    arch = [(40, 4)]
    for i in range(1, 13):
        angle = i / 12 * math.pi * (0.15 + 1.0 * bend)
        back, down = 38 * bend * (i / 12) ** 2, 22 * bend**3 * (i / 12) ** 3
        arch.append((round(40 + 11 * math.sin(angle) - back), round(9 - 8 * math.sin(angle + 0.5) + down)))
    for x, y in arch if bend else ():
        shape |= canvas.ellipse_mask(x, max(5, y + 4), 5.4, 4.6)
    field(canvas, shape, 3)
    for number, (x, y) in enumerate(steps):
        lit = {"asleep": "ink3", "tell": "ink4", "awake": "ink2", "faced": "gold2"}[state]
        if state == "faced":
            lit = "gold3" if (number + 4 * moment) % 9 < 5 else "gold1"
        canvas.rect(x, y, 6 if number < 8 else 8, 1, lit)
        canvas.rect(x, y + 1, 1, 3, "ink2" if state != "faced" else "gold0")
    for x in range(4, 38, 4) if state in ("asleep", "faced") else ():
        canvas.rect(x + 1, canvas.height - x - 8, 1, 5, "ink3")
    if state == "tell":
        eyes(canvas, [(steps[6][0] + 5, steps[6][1] + 7)], wide=moment == 1)
    if state == "awake":
        for number in (2, 4, 6):
            x, y = steps[number]
            eyes(canvas, [(x + 6, y + 7)], wide=(number + moment) % 4 != 0)
        for x, y in steps[1:8]:
            canvas.rect(x + 1, y + 1, 1, 2, "ink7")
            canvas.rect(x + 3, y + 1, 1, 1 + moment, "ink7")
    return shape


# ---------------------------------------------------------------------- Mother's Back
def mothers_back(canvas: Canvas, state: str, moment: int) -> Mask:
    """A woman in a coat, from behind. Roused she grows thin and far, and her hair reaches for the ground; faced, she
    has turned."""
    long = {"asleep": 0, "tell": 6 + 2 * moment, "awake": 16 + 2 * moment, "faced": 0}[state]
    foot, middle = canvas.height, canvas.width / 2
    top = foot - 42 - long
    lean = {"tell": 1.0, "awake": 2.0}.get(state, 0.0) * (1 if moment else 0.4)
    thin = 1 - long / 60
    coat = [
        (middle - 5, top + 15), (middle - 9 * thin, top + 19), (middle - 10 * thin, foot - 16), (middle - 11, foot - 3),
        (middle - 6, foot - 0.5), (middle + 6, foot - 0.5), (middle + 11, foot - 3), (middle + 10 * thin, foot - 16),
        (middle + 9 * thin, top + 19), (middle + 5, top + 15),
    ]  # fmt: skip
    shape = canvas.polygon_mask(coat, smooth=True)
    head = canvas.ellipse_mask(middle + lean, top + 8, 6.5, 7.5)
    shape |= head | canvas.rect_mask(round(middle) - 2, top + 13, 4, 6)
    hair = canvas.polygon_mask(
        [(middle - 7 + lean, top + 6), (middle + 7 + lean, top + 6), (middle + 8 + lean, top + 17 + long * 1.5),
         (middle + 4, top + 15 + long), (middle, top + 19 + long * 1.7), (middle - 4, top + 15 + long),
         (middle - 8 + lean, top + 17 + long * 1.5)],
    )  # fmt: skip
    shape |= hair
    field(canvas, shape, 7)
    if state == "faced":
        canvas.ellipse(middle, top + 9, 4.5, 5.5, "ink6")
        canvas.ellipse(middle - 0.6, top + 8.6, 3.6, 4.6, "ink7")
        for x in (-3, 1):
            canvas.rect(round(middle) + x, top + 8 + moment, 2, 1, "ink2")
        canvas.rect(round(middle) - 1, top + 12, 2, 1, "ink4")
        canvas.path([(middle - 4, top + 18), (middle, top + 24), (middle + 4, top + 18)], "ink3")
        canvas.line(middle, top + 24, middle, foot - 6, "ink2")
        return shape
    strands = np.array([[(x * 3 + y // 5) % 4 == 0 for x in range(canvas.width)] for y in range(canvas.height)])
    canvas.fill((hair | head) & strands & shape, "ink2")
    canvas.fill(head & ~np.roll(head, 1, 0) & shape, "ink5")
    canvas.line(middle, top + 24 + long, middle, foot - 3, "ink2")
    for side in (-1, 1):
        hand = foot - 17 + (long if state == "awake" else 0) // 2
        canvas.line(middle + side * 6, top + 24, middle + side * 8, min(foot - 4, hand), "ink3")
        if state == "awake":
            for finger in range(3):
                canvas.pixel(middle + side * (7 + finger), min(foot - 3, hand + 1 + (finger + moment) % 2), "ink6")
    if state == "tell":
        canvas.pixel(middle + 4 + lean, top + 8, "gold3")
    return shape


# ---------------------------------------------------------------------- the Crowd without Faces
_CROWD = ((12, 40, 33), (42, 40, 32), (22, 41, 35), (33, 41, 36), (6, 43, 31), (48, 43, 30), (27, 44, 34))
"""(middle, foot, height) of each, the farthest first, px."""
_REAL = 3
"""Which of them has a face."""


def crowd(canvas: Canvas, state: str, moment: int) -> Mask:
    """Coats that have grown together, with their backs to one. Roused, their heads turn, and have nothing on them;
    faced, one of them has."""
    whole = np.zeros((canvas.height, canvas.width), np.bool_)
    for number, (x, foot, tall) in enumerate(_CROWD):
        rise = {"asleep": 0, "tell": (number + moment) % 2, "awake": 2 + (number + moment) % 2, "faced": 0}[state]
        x += ((number + moment) % 2) if state == "awake" else 0
        top = foot - tall - rise
        head = canvas.ellipse_mask(x, top + 5.5, 4.6, 5.5)
        coat = canvas.polygon_mask([(x - 3, top + 9), (x + 3, top + 9), (x + 7, top + 15), (x + 8, foot), (x - 8, foot),
                                    (x - 7, top + 15)])  # fmt: skip
        shape = head | coat
        if state == "awake" and number % 3 == 0:
            side = -1 if x < canvas.width / 2 else 1
            arm = canvas.polygon_mask([(x, top + 15), (x + side * 8, top + 7), (x + side * 9, top + 9), (x, top + 21)])
            shape |= arm
        whole |= shape
        field(canvas, shape, 11 + number)
        canvas.fill(head & ~np.roll(head, 1, 0), "ink5")
        turned = state in ("tell", "awake") and (state == "awake" or number % 2 == moment or number > 3)
        if state == "faced" and number == _REAL:
            canvas.ellipse(x, top + 6, 3.6, 4.4, "skin1")
            canvas.ellipse(x - 0.5, top + 6.5, 2.8, 3.6, "skin2")
            canvas.rect(x - 3, top + 2, 6, 2, "wood1")
            for side in (-2, 1):
                canvas.rect(x + side, top + 6, 1, 2 - moment, "ink1")
            canvas.rect(x - 1, top + 9, 2, 1, "wood2")
        elif turned:
            canvas.ellipse(x, top + 6.5, 3.6, 4.4, "ink6")
            canvas.ellipse(x - 0.5, top + 6, 2.8, 3.6, "ink7")
        elif state == "faced":
            canvas.ellipse(x, top + 6.5, 3.4, 4, "ink3")
    return whole


# ---------------------------------------------------------------------- the Applause
_HANDS = ((8, 30), (20, 24), (33, 21), (46, 24), (58, 30), (14, 38), (27, 35), (40, 35), (52, 38))
"""Where the hands are, in pairs, px."""


def applause(canvas: Canvas, state: str, moment: int) -> Mask:
    """A curtain with many hands. Asleep they hang; roused they rise apart; awake they clap, and footlights bite; faced
    they are open, and each has an eye."""
    foot, middle = canvas.height, canvas.width / 2
    swell = {"asleep": 0, "tell": 2 + moment, "awake": 5 + 2 * moment, "faced": 0}[state]
    shape = canvas.polygon_mask(
        [(2, foot), (3, 30 - swell), (12, 20 - swell), (middle, 14 - swell), (54, 20 - swell), (63, 30 - swell),
         (64, foot), (middle, foot - 1)], smooth=True,
    ) | canvas.rect_mask(4, foot - 8, 58, 8)  # fmt: skip
    if state == "asleep":
        shape = canvas.rect_mask(3, 11, 61, 4) | canvas.rect_mask(6, 15, 55, foot - 19)
        for fold in range(11, 60, 9):
            shape |= canvas.ellipse_mask(fold, foot - 4, 4.4, 3.4)
        for end in (3, 63):
            shape |= canvas.ellipse_mask(end, 12.5, 2.6, 2.6)
    raised = {"asleep": -3, "tell": 9, "awake": 12, "faced": 8}[state]
    apart = {"asleep": 2, "tell": 4 + moment, "awake": 4 if moment else 2, "faced": 4}[state]
    for x, y in _HANDS if state != "asleep" else ():
        for side in (-1, 1):
            at = x + side * apart
            shape |= canvas.polygon_mask(
                [(x + side, y + 8), (at - 1.5, y - raised + 6), (at - 1.5, y - raised), (at + 1.5, y - raised),
                 (at + 1.5, y - raised + 6), (x + side * 3, y + 8)]
            )  # fmt: skip
    field(canvas, shape, 19)
    for fold in range(8, 60, 7):
        canvas.line(fold, foot - 2, fold + (33 - fold) / 6, 26 - swell, "ink2")
    for number, (x, y) in enumerate(_HANDS):
        for side in (-1, 1):
            at, up = x + side * apart, y - raised
            if state == "asleep":
                canvas.rect(at - 1, y + 3, 2, 4, "ink3")
                canvas.pixel(at, y + 7, "ink4")
                continue
            bright = state == "awake" and moment == 0
            _hand(canvas, at, up, side, "ink7" if bright else "ink5", wide=not bright)
        if state == "faced" and number % 2 == 0:
            eyes(canvas, [(x, y - raised + 6)], wide=moment == 0)
    if state == "awake":
        bite(canvas, 10, 56, foot - 8, 4 + moment, shape)
    if state == "tell":
        for x in range(14, 54, 6):
            canvas.pixel(x, foot - 5, "gold2")
    return shape


def _hand(canvas: Canvas, x: int, y: int, side: int, color: str, wide: bool) -> None:
    """A palm and its fingers, pointing up."""
    canvas.rect(x - 1, y + 3, 3, 4, color)
    for finger in (-1, 0, 1):
        canvas.rect(x + finger * (2 if wide and finger else 1), y + abs(finger), 1, 3, color)
    canvas.pixel(x - side * 2, y + 4, color)


# ---------------------------------------------------------------------- the Held Breath
def held_breath(canvas: Canvas, state: str, moment: int) -> Mask:
    """It sits bent over its knees, and breathes. Roused, its head comes round; awake, it breathes in all there is;
    faced, it lets go."""
    out, more = {"asleep": (0.0, 1.0), "tell": (1.0, 1.0), "awake": (2.5, 2.0), "faced": (0.5, -0.5)}[state]
    full = out + more * moment
    foot = canvas.height
    back = canvas.polygon_mask(
        [(8 - full, foot), (5 - full, foot - 12 - full), (8 - full, foot - 24 - full), (17, foot - 31 - full),
         (27 + full / 2, foot - 28 - full), (33 + full / 2, foot - 18), (38, foot - 10), (41, foot)], smooth=True,
    ) | canvas.rect_mask(8, foot - 6, 32, 6)  # fmt: skip
    turn = {"asleep": 0, "tell": 3, "awake": 5, "faced": 4}[state]
    x, y = 26 + turn, foot - 27 - full + (3 if state == "asleep" else 0)
    head = canvas.ellipse_mask(x, y, 7.5, 8)
    knee = [(28, foot), (30, foot - 14), (36, foot - 18), (41, foot - 13), (43, foot)]
    knees = canvas.polygon_mask(knee, smooth=True)
    shape = back | head | knees
    field(canvas, shape, 23)
    for rib in range(3):
        low = foot - 9 - rib * 5 - round(full / 2)
        canvas.path([(10 - full, low), (16, low + 2), (24, low + 1)], "ink2" if rib % 2 else "ink3")
    canvas.path([(14, foot - 20), (24, foot - 14), (36, foot - 12), (41, foot - 4)], "ink4")
    for finger in range(3):
        canvas.pixel(40 + finger % 2, foot - 4 + finger, "ink6")
    canvas.fill(head & ~np.roll(head, 1, 0), "ink4")
    column, row = round(x), round(y)
    if state == "tell":
        eyes(canvas, [(column + 3, row - 1)], wide=moment == 1)
    elif state == "awake":
        eyes(canvas, [(column - 2, row - 3), (column + 4, row - 3)], wide=True)
        bite(canvas, column - 4, column + 6, row + 4, 3 + moment, shape)
    elif state == "faced":
        eyes(canvas, [(column - 2, row - 1), (column + 3, row - 1)], wide=False)
        canvas.rect(column, row + 3, 2, 1 + moment, "ink6")
    return shape


# ---------------------------------------------------------------------- the hem of the Dark
def hem(canvas: Canvas, state: str, moment: int) -> Mask:
    """A fold of dark that lies on the grass as a coat does where it was dropped. Roused it lifts one end, and looks."""
    foot, middle = canvas.height, canvas.width // 2
    rise = {"asleep": 0, "tell": 5 + 2 * moment, "awake": 12 + 2 * moment, "faced": 0}[state]
    shape = np.zeros((foot, canvas.width), np.bool_)
    for x, wide, high in ((-15, 9, 5), (-6, 10, 7), (5, 10, 6), (15, 8, 4)):
        shape |= canvas.ellipse_mask(middle + x, foot - high + 2, wide, high)
    head = canvas.ellipse_mask(middle - 4 + rise / 4, foot - 8 - rise, 7, 6 + rise / 3)
    neck = canvas.polygon_mask(
        [(middle - 13, foot - 2), (middle - 9, foot - 8 - rise), (middle + 3, foot - 8 - rise), (middle + 9, foot - 2)]
    )
    shape |= head | neck
    field(canvas, shape, 29)
    canvas.fill(shape & ~np.roll(shape, 1, 0), "ink6")
    for x, long in ((-14, 8), (-1, 6), (9, 9)):
        canvas.path([(middle + x, foot - 5), (middle + x + long // 2, foot - 3), (middle + x + long, foot - 2)], "ink5")
    column, row = round(middle - 4 + rise / 4), foot - 9 - rise
    if state == "tell":
        eyes(canvas, [(column - 2, row), (column + 3, row)], wide=moment == 1)
    elif state == "awake":
        eyes(canvas, [(column - 2, row), (column + 3, row)], wide=True)
    elif moment:
        canvas.rect(column - 3, row + 2, 2, 1, "ink6")
        canvas.rect(column + 2, row + 2, 2, 1, "ink6")
    return shape


# ---------------------------------------------------------------------- a fold of the Dark
def fold(canvas: Canvas, state: str, moment: int) -> Mask:
    """A quilt of dark, put away in three, asleep in a doorway. Told to move over it gets up on its feet, with the rest
    of itself over its arm, and goes."""
    foot, middle = canvas.height, canvas.width // 2
    if state == "faced":
        return _gone_from_a_doorway(canvas, foot, middle, moment)
    shape = np.zeros((foot, canvas.width), np.bool_)
    layers = [(26, foot - 11, 11), (25, foot - 20 - moment, 11), (22, foot - 29 - moment, 11)]
    for wide, top, high in layers:
        shape |= canvas.rect_mask(middle - wide + 4, top, 2 * wide - 8, high)
        for side in (-1, 1):
            shape |= canvas.ellipse_mask(middle + side * (wide - 5), top + high / 2, 5.5, high / 2 + 0.5)
    field(canvas, shape, 31)
    for number, (wide, top, high) in enumerate(layers):
        turned = 1 if number % 2 else -1
        edge = [
            (middle - turned * (wide - 4), top + high - 1),
            (middle, top + high),
            (middle + turned * (wide - 9), top + high - 1),
        ]
        canvas.path(edge, "ink4")
        over: Color = "ink6" if number == 2 else "ink5"
        canvas.path([(middle - wide + 5, top + 1), (middle, top), (middle + wide - 5, top + 1)], over)
        curl = middle + turned * (wide - 5)
        canvas.path([(curl, top + 3), (curl + turned * 3, top + 5), (curl, top + 8)], "ink7")
        for stitch in range(middle - wide + 9, middle + wide - 9, 7):
            canvas.rect(stitch, top + 5, 2, 1, "ink4")
    _corner_hanging(canvas, shape, middle - 20, layers[-1][1] + 1)
    row = layers[-1][1] + 6
    if state == "asleep":
        for x in (-5, 2):
            canvas.path([(middle + x, row), (middle + x + 1, row + 1), (middle + x + 3, row)], "gold4")
    else:
        eyes(canvas, [(middle - 4, row), (middle + 4, row)], wide=moment == 1)
    return shape


def _corner_hanging(canvas: Canvas, shape: Mask, left: int, top: int) -> None:
    """The corner of a quilt that hangs out of the pile, hemmed: what says that it is one."""
    corner = canvas.polygon_mask([(left, top), (left + 13, top), (left + 9, top + 15), (left + 4, top + 17)])
    shape |= corner
    canvas.fill(corner, "ink2")
    canvas.fill(corner & ~(np.roll(corner, 1, 1) & np.roll(corner, -1, 1) & np.roll(corner, -1, 0)), "ink6")
    for down in (4, 8, 12):
        canvas.rect(left + 4, top + down, 3, 1, "mag1")


def _gone_from_a_doorway(canvas: Canvas, foot: int, middle: int, moment: int) -> Mask:
    """The same on its feet, one of them lifted."""
    body = [(middle - 12, foot - 6), (middle - 11, foot - 22), (middle - 6, foot - 35), (middle + 1, foot - 38),
            (middle + 8, foot - 34), (middle + 12, foot - 22), (middle + 13, foot - 6)]  # fmt: skip
    shape = canvas.polygon_mask(body, smooth=True)
    for side in (-1, 1):
        lifted = 2 if (side > 0) == bool(moment) else 0
        shape |= canvas.ellipse_mask(middle + side * 6, foot - 3 - lifted, 5, 3)
        shape |= canvas.rect_mask(middle + side * 6 - 2, foot - 9, 4, 6 - lifted)
    rest = canvas.rect_mask(middle - 19, foot - 23, 15, 14) | canvas.ellipse_mask(middle - 12, foot - 23, 7.5, 3.5)
    shape |= rest
    field(canvas, shape, 31)
    canvas.fill(rest & ~np.roll(rest, 1, 0), "ink5")
    for row in (foot - 18, foot - 14):
        canvas.line(middle - 18, row, middle - 6, row + 1, "ink3")
    canvas.path([(middle + 9, foot - 25), (middle, foot - 19), (middle - 8, foot - 18)], "ink4")
    for x in (-4, 3):
        canvas.rect(middle + x, foot - 30, 3, 1, "ink6")
    return shape


FEARS: dict[str, tuple[int, int, Shape]] = {
    "stair": (52, 48, stair),
    "back": (32, 64, mothers_back),
    "crowd": (56, 48, crowd),
    "applause": (66, 48, applause),
    "breath": (52, 44, held_breath),
    "hem": (48, 28, hem),
    "fold": (60, 42, fold),
}
"""What each body fits into, px, and what draws it."""


def pieces() -> dict[str, Callable[[Path], None]]:
    """What writes the sheet of each fear under `out`/fears."""
    return {"dark": _dark, **{name: partial(_one, name) for name in FEARS}}


def write(out: Path) -> None:
    """Write the sheet of each fear under `out`/fears."""
    for one in pieces().values():
        one(out)


def _dark(out: Path) -> None:
    drawn = sheet(the_dark.WIDE, the_dark.HIGH, the_dark.the_dark, the_dark.MOMENTS)
    drawn.save(out / "fears" / "dark.png")


def _one(name: str, out: Path) -> None:
    wide, high, draw = FEARS[name]
    sheet(wide, high, in_states(draw)).save(out / "fears" / f"{name}.png")
