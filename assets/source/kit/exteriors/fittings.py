"""What hangs on fronts: pipes, cables and stains that paint hides, balconies, posters, lamps in brackets, neon."""

import random

import numpy as np

from assets.source.canvas import Canvas, Color
from assets.source.kit.exteriors.openings import Face
from assets.source.kit.exteriors.states import State
from assets.source.kit.lettering import word
from assets.source.kit.shapes import panel

POSTER = (22, 28)
"""Width and height of a poster, px."""


def wear(face: Face, top: int, foot: int) -> None:
    """Runs of damp below the cornice, plaster gone to the brick, a crack."""
    canvas, dice = face.canvas, face.dice
    for _ in range(canvas.width // 14):
        x, long = dice.randrange(2, canvas.width - 4), dice.randint(8, 34)
        for down in range(long):
            wide = 3 if down < long // 3 else 2 if down < long * 2 // 3 else 1
            canvas.shade_dithered(canvas.rect_mask(x, top + down, wide, 1), -1, 0.75 - 0.5 * down / long)
    for _ in range(canvas.width // 40):
        x, y = dice.randrange(8, canvas.width - 16), dice.randrange(top + 20, foot - 14)
        hole = canvas.ellipse_mask(x, y, dice.uniform(5, 11), dice.uniform(3, 6))
        hole &= np.roll(hole, dice.choice((-2, 2)), 0) | np.roll(hole, 3, 1)
        canvas.fill(hole, "wood3")
        canvas.fill(hole & ~np.roll(hole, 1, 0), "wood1")
        rows, columns = np.mgrid[0 : canvas.height, 0 : canvas.width]
        joints = (rows % 4 == 0) | ((columns + rows // 4 % 2 * 4) % 8 == 0)
        canvas.fill(hole & joints, "wood2")
    x, y = dice.randrange(10, canvas.width - 10), top + 2
    for _ in range(dice.randint(16, 34)):
        canvas.shade(canvas.rect_mask(x, y, 1, 1), -2)
        x, y = x + dice.choice((-1, 0, 0, 1)), y + 1


def pipes(face: Face, top: int, foot: int) -> None:
    """A downpipe at one side with its joints, a cable along the ledge, and a box that hums."""
    canvas, dice = face.canvas, face.dice
    x = dice.choice((5, canvas.width - 9))
    canvas.rect(x, top, 4, foot - top - 2, "ink5")
    canvas.rect(x, top, 1, foot - top - 2, "ink7")
    canvas.rect(x + 3, top, 1, foot - top - 2, "ink3")
    for y in range(top + 6, foot - 8, 26):
        canvas.rect(x - 1, y, 6, 3, "ink5")
        canvas.rect(x - 1, y, 6, 1, "ink7")
        canvas.rect(x - 1, y + 2, 6, 1, "ink2")
    canvas.rect(x - 1, foot - 5, 8, 3, "ink4")
    line = foot - 62
    for across in range(canvas.width):
        canvas.pixel(across, line + round(2 * np.sin(across / 9)), "ink2")
    at = canvas.width - 30 if x < 10 else 16
    canvas.rect(at, line - 4, 14, 11, "ink6")
    canvas.rect(at, line - 4, 14, 1, "ink7")
    canvas.rect(at, line + 6, 14, 1, "ink3")
    for y in range(line - 2, line + 5, 2):
        canvas.rect(at + 2, y, 8, 1, "ink4")
    canvas.rect(at + 12, line - 2, 1, 2, "red1")


def balcony(face: Face, x: int, y: int, wide: int) -> None:
    """A balcony with iron rails: washing and pots under paint, a bicycle frame and a chair without."""
    canvas, state = face.canvas, face.state
    canvas.rect(x, y + 12, wide, 4, "ink6")
    canvas.rect(x, y + 12, wide, 1, "ink7")
    canvas.rect(x, y + 15, wide, 1, "ink3")
    canvas.shade_dithered(canvas.rect_mask(x, y + 16, wide, 4), -1, 0.6)
    if state.painted:
        for left, color in ((x + 3, "gold2"), (x + 12, "mag3"), (x + 22, "blue4")):
            canvas.rect(left, y + 1, 8, 9, color)
            canvas.shade(canvas.rect_mask(left + 6, y + 1, 2, 9), -1)
    for across in range(0, wide, 4):
        canvas.rect(x + across, y, 1, 12, "ink2")
    canvas.rect(x, y, wide, 1, "ink2")
    canvas.rect(x, y - 1, wide, 1, "ink4")
    canvas.rect(x + wide - 1, y, 1, 12, "ink2")


def poster(face: Face, x: int, y: int, name: str) -> None:
    """One of POSTERS; without paint a torn corner and the paste it was hung with."""
    canvas, state = face.canvas, face.state
    wide, high = POSTER
    if state.painted or state.open:
        canvas.rect(x, y, wide, high, "ink2")
        POSTERS[name](canvas, x + 1, y + 1)
        return
    canvas.rect(x + 1, y + 1, wide - 2, high - 2, "ink6")
    for _ in range(26):
        at = x + face.dice.randrange(1, wide - 3), y + face.dice.randrange(1, high - 2)
        canvas.rect(*at, face.dice.randint(1, 4), 1, face.dice.choice(("ink5", "ink7", "ink4")))
    canvas.polygon([(x + 12, y + 1), (x + wide - 1, y + 1), (x + wide - 1, y + 14)], "ink4")
    canvas.rect(x + 2, y + 18, 9, 1, "ink3")
    canvas.rect(x + 2, y + 21, 6, 1, "ink3")


def _noon(canvas: Canvas, x: int, y: int) -> None:
    canvas.gradient(x, y, 20, 26, ("blue4", "blue5", "ink8"))
    canvas.ellipse(x + 10, y + 10, 6, 6, "gold2")
    canvas.ellipse(x + 10, y + 10, 4.4, 4.4, "gold3")
    word(canvas, x + 2, y + 18, "NOW", "blue1")


def _sleep(canvas: Canvas, x: int, y: int) -> None:
    canvas.rect(x, y, 20, 26, "mag1")
    canvas.ellipse(x + 9, y + 10, 6, 6, "mag4")
    canvas.ellipse(x + 12, y + 8, 5, 5, "mag1")
    word(canvas, x + 1, y + 18, "LULL", "ink8")


def _meadow(canvas: Canvas, x: int, y: int) -> None:
    canvas.gradient(x, y, 20, 14, ("blue3", "blue4", "blue5"))
    canvas.rect(x, y + 14, 20, 12, "green2")
    for across in range(0, 20, 3):
        canvas.rect(x + across, y + 13, 2, 2, "green3")
    canvas.rect(x + 7, y + 11, 6, 4, "wood3")
    canvas.rect(x + 12, y + 8, 3, 4, "wood3")
    canvas.rect(x + 7, y + 15, 1, 4, "wood2")
    canvas.rect(x + 12, y + 15, 1, 4, "wood2")


POSTERS = {"noon": _noon, "sleep": _sleep, "meadow": _meadow}
"""What posters show, by name."""


def hanging_sign(state: State, text: str, color: Color) -> Canvas:
    """A sign that stands out from a front on its bracket, its letters one below another: bright under paint, an empty
    frame without, of neon by night, dark asleep."""
    high = 8 + 9 * len(text)
    canvas = Canvas(20, high + 6)
    canvas.rect(9, 0, 2, 6, "ink2")
    canvas.rect(2, 2, 16, 2, "ink3")
    panel(canvas, 2, 5, 16, high, "ink3" if not state.painted else color)
    if not state.painted:
        canvas.rect(3, 6, 14, high - 2, "ink2")
    for row, letter in enumerate(text):
        ink: Color = "ink8" if state.painted else color if state.open else "ink4"
        if state.shut and not state.dark:
            ink = "ink3" if row % 3 != 1 else "ink2"
        word(canvas, 7, 9 + 9 * row, letter, ink)
    if state.open:
        for y in range(6, high + 4):
            canvas.pixel(3, y, color)
            canvas.pixel(16, y, color)
    return canvas.outline("ink0")


def bracket(state: State) -> Canvas:
    """A lamp that hangs from an iron bracket on a wall, 20 x 30 px."""
    canvas = Canvas(20, 30)
    iron: Color = "teal1" if state.painted else "ink3"
    canvas.rect(1, 2, 3, 14, iron)
    canvas.rect(3, 4, 11, 2, iron)
    canvas.path([(4, 14), (8, 12), (12, 6)], iron)
    canvas.rect(13, 6, 1, 4, iron)
    canvas.polygon([(9, 12), (13.5, 9), (18, 12)], iron)
    canvas.rect(10, 12, 8, 10, "ink2")
    canvas.rect(11, 13, 6, 8, "gold3" if state.open else "blue5" if state.painted else "ink4")
    if state.open:
        canvas.rect(13, 14, 2, 6, "gold4")
    canvas.rect(10, 22, 8, 2, iron)
    return canvas.outline("ink0")


def lantern_string(state: State, wide: int, seed: int) -> Canvas:
    """Paper lanterns on a wire across a street: paint alone. Without it the wire, and two dead bulbs."""
    canvas = Canvas(wide, 34)
    dice = random.Random(seed)
    sag = [round(4 + 12 * (1 - (2 * x / (wide - 1) - 1) ** 2)) for x in range(wide)]
    for x, y in enumerate(sag):
        canvas.pixel(x, y, "ink2" if state.painted else "ink3")
    for x in range(12, wide - 8, 22):
        y = sag[x]
        if state.painted or state.open:
            color = dice.choice(("red1", "gold2", "mag3", "aub2")) if state.painted else dice.choice(("gold2", "gold3"))
            canvas.rect(x, y, 1, 3, "ink2")
            canvas.ellipse(x + 0.5, y + 8, 5.2, 5.4, color)
            canvas.shade(canvas.ellipse_mask(x + 2.6, y + 9, 2.4, 4) & canvas.color_mask(color), -1)
            canvas.rect(x - 2, y + 2, 5, 1, "ink2")
            canvas.rect(x - 1, y + 13, 3, 1, "ink2")
            canvas.rect(x - 2, y + 5, 1, 4, "gold4")
            canvas.rect(x, y + 14, 1, 3, "gold1" if state.painted else "wood3")
        elif x % 3 == 0:
            canvas.rect(x, y, 1, 3, "ink2")
            canvas.rect(x - 1, y + 3, 3, 3, "ink4")
    return canvas
