"""What is there with lenses on and off: the van, a bicycle, crates, the stop, steps, the way down to the underpass."""

import random

import numpy as np

from assets.source.canvas import Canvas
from assets.source.kit.exteriors.states import State, faded
from assets.source.kit.lettering import word
from assets.source.kit.shapes import box, panel


def van(state: State) -> Canvas:
    """A fitter's van from its side, its long door open: there is a bed in it, made."""
    canvas = Canvas(138, 70)
    canvas.round_rect(2, 6, 108, 52, "blue4", 3)
    canvas.polygon([(108, 16), (122, 18), (133, 36), (135, 58), (108, 58)], "blue4")
    canvas.polygon([(112, 20), (121, 21), (129, 36), (112, 36)], "blue5")
    canvas.line(116, 22, 122, 35, "ink8")
    canvas.rect(2, 46, 133, 12, "blue2")
    canvas.rect(2, 45, 133, 1, "ink8")
    canvas.shade(canvas.rect_mask(4, 7, 104, 1), 1)
    canvas.rect(18, 14, 76, 38, "ink1")
    canvas.rect(18, 14, 76, 2, "ink3")
    for x in range(22, 92, 14):
        canvas.rect(x, 18, 1, 14, "ink2")
    canvas.rect(20, 36, 72, 12, "wood2")
    canvas.round_rect(21, 32, 70, 12, "ink7", 2)
    canvas.round_rect(44, 31, 48, 13, "rosy1", 2)
    canvas.rect(44, 31, 4, 13, "rosy2")
    canvas.rect(44, 42, 48, 2, "rosy0")
    canvas.round_rect(23, 28, 19, 9, "ink8", 2)
    canvas.rect(25, 35, 15, 1, "gold3")
    canvas.rect(20, 48, 3, 4, "wood1")
    canvas.rect(88, 48, 3, 4, "wood1")
    canvas.rect(96, 14, 12, 38, "blue3")
    canvas.rect(96, 14, 1, 38, "blue2")
    word(canvas, 36, 8, "FITTED", "blue0")
    for x in (20, 104):
        canvas.ellipse(x + 7, 60, 9, 8, "ink0")
        canvas.ellipse(x + 7, 60, 7, 7, "ink2")
        canvas.ellipse(x + 7, 60, 3, 3, "ink6")
    canvas.rect(131, 42, 4, 4, "gold4")
    return faded(canvas.outline("ink0"), state, keep=("ink0", "gold3", "rosy1", "rosy2", "rosy0"))


def bicycles(state: State) -> Canvas:
    """A rack: one bicycle with a box before it, and room for five."""
    canvas = Canvas(86, 38)
    for x in range(4, 82, 14):
        canvas.rect(x, 16, 2, 19, "ink4")
        canvas.rect(x + 7, 16, 2, 19, "ink4")
        canvas.rect(x, 15, 9, 2, "ink5")
    for x in (20, 58):
        wheel = canvas.ellipse_mask(x, 27, 9, 9) & ~canvas.ellipse_mask(x, 27, 7.2, 7.2)
        canvas.fill(wheel, "ink1")
        canvas.line(x - 6, 27, x + 6, 27, "ink5")
        canvas.line(x, 21, x, 33, "ink5")
    for ends in ((20, 27, 29, 13), (29, 13, 44, 13), (29, 13, 38, 28), (38, 28, 20, 27), (38, 28, 46, 12)):
        canvas.line(*ends, "red1")
        canvas.line(ends[0], ends[1] + 1, ends[2], ends[3] + 1, "red0")
    canvas.line(46, 12, 58, 27, "ink4")
    canvas.rect(25, 10, 9, 2, "ink1")
    canvas.rect(43, 7, 7, 2, "ink2")
    box(canvas, 50, 6, 26, 4, 13, "wood5", "wood4")
    canvas.rect(52, 13, 22, 1, "wood3")
    return faded(canvas.outline("ink0"), state, keep=("ink0", "red1", "red0"))


def boxes(state: State) -> Canvas:
    """Three boxes with a wick drawn on each."""
    canvas = Canvas(40, 40)
    for x, y in ((2, 20), (20, 21), (10, 4)):
        box(canvas, x, y, 18, 5, 13, "wood5", "wood4")
        canvas.rect(x + 8, y + 9, 2, 6, "ink8")
        canvas.pixel(x + 8, y + 8, "gold3")
    return faded(canvas.outline("ink0"), state, keep=("ink0", "wood5", "wood4", "wood3"))


def crate(state: State) -> Canvas:
    """A crate that stands on its side by the kerb, a table to whoever sits."""
    canvas = Canvas(34, 26)
    box(canvas, 2, 4, 30, 8, 13, "wood4", "wood3")
    for x in (11, 21):
        canvas.rect(x, 5, 1, 8, "wood3")
    canvas.rect(3, 18, 28, 1, "wood2")
    word(canvas, 7, 14, "24", "wood5")
    return faded(canvas.outline("ink0"), state, keep=("ink0", "wood5", "wood4", "wood3", "wood2"))


def notebook() -> Canvas:
    """Leo's notebook, open, a pencil in its fold."""
    canvas = Canvas(20, 9)
    canvas.polygon([(1, 3), (9, 1), (10, 8), (2, 8)], "ink8")
    canvas.polygon([(10, 1), (18, 2), (18, 8), (10, 8)], "ink7")
    for y in (4, 6):
        canvas.rect(4, y, 4, 1, "ink5")
        canvas.rect(12, y, 5, 1, "ink5")
    canvas.line(9, 1, 11, 8, "gold2")
    return canvas.outline("wood1")


CALLS = ((0, 900), (1, 300), (2, 300), (1, 300))
"""How the light on the notebook comes and goes."""


def notebook_calls(picture: int = 0) -> Canvas:
    """Leo's notebook with light on it, edged in gold, as it is when everything for it was said."""
    canvas = Canvas(32, 22)
    canvas.blit(notebook(), 6, 8)
    canvas = canvas.outline("gold3", corners=True).outline("gold3")
    for x, y, late in ((4, 7, 1), (27, 6, 0), (15, 4, 2)):
        arm = (1, 2, 3)[(picture + late) % 3]
        canvas.rect(x - arm, y, 2 * arm + 1, 1, "gold3")
        canvas.rect(x, y - arm, 1, 2 * arm + 1, "gold3")
        canvas.pixel(x, y, "ink8")
    return canvas.outline("ink0")


def stop(state: State) -> Canvas:
    """The tram's stop: a post, its round sign, a table of times."""
    canvas = Canvas(24, 66)
    canvas.rect(11, 12, 3, 50, "ink3")
    canvas.rect(11, 12, 1, 50, "ink5")
    canvas.rect(8, 61, 9, 3, "ink3")
    canvas.ellipse(12, 9, 9, 9, "red0" if state.painted else "ink4")
    canvas.ellipse(12, 9, 7, 7, "ink8" if state.painted else "ink6")
    word(canvas, 10, 6, "T", "red0" if state.painted else "ink3")
    panel(canvas, 5, 26, 15, 18, "ink8" if state.painted else "ink5")
    for y in range(29, 42, 3):
        canvas.rect(8, y, 4, 1, "ink4")
        canvas.rect(13, y, 4, 1, "ink4")
    return canvas.outline("ink0")


def shelter(state: State) -> Canvas:
    """A roof on four posts, with a bench under it."""
    canvas = Canvas(96, 60)
    for x in (5, 87):
        canvas.rect(x, 12, 3, 46, "teal1")
        canvas.rect(x, 12, 1, 46, "teal2")
    if state.painted:
        for y in range(14, 44):
            for x in range(9, 86):
                if (x + y) % 9 == 0:
                    canvas.pixel(x, y, "blue5")
    box(canvas, 14, 40, 68, 4, 5, "wood4", "wood2")
    for x in (18, 74):
        canvas.rect(x, 46, 3, 10, "ink3")
    canvas.polygon([(0, 12), (6, 2), (90, 2), (96, 12)], "teal2")
    canvas.rect(0, 11, 96, 3, "teal0")
    canvas.rect(6, 3, 84, 1, "teal3")
    for x in range(12, 92, 12):
        canvas.rect(x, 4, 1, 7, "teal1")
    if state.name == "bare":
        canvas.polygon([(52, 4), (66, 4), (61, 10), (55, 10)], "ink1")
    return faded(canvas.outline("ink0"), state, keep=("ink0",))


def steps(state: State) -> Canvas:
    """Two steps of stone before a door, worn in the middle."""
    canvas = Canvas(60, 20)
    box(canvas, 8, 1, 44, 4, 5, "ink7", "ink6")
    box(canvas, 2, 8, 56, 5, 6, "ink7", "ink6")
    canvas.rect(22, 9, 16, 1, "ink6")
    canvas.rect(24, 2, 12, 1, "ink6")
    return faded(canvas.outline("ink2"), state)


def handrails(state: State) -> Canvas:
    """Two handrails of iron, and one in the middle, that go down with the stairs, 64 x 76 px."""
    canvas = Canvas(64, 76)
    for x in (3, 31, 59):
        canvas.rect(x, 4, 2, 62, "teal1" if state.painted else "ink3")
        canvas.rect(x, 4, 1, 62, "teal2" if state.painted else "ink5")
        for y in (8, 24, 40, 56):
            canvas.rect(x, y, 3, 2, "ink2")
            canvas.shade_dithered(canvas.rect_mask(x + 2, y + 6, 2, 8), -1, 0.8)
        canvas.rect(x, 64, 2, 10, "ink2")
        canvas.ellipse(x + 1, 3, 2, 2, "gold2" if state.painted else "ink6")
        canvas.ellipse(x + 1, 63, 2.4, 2.4, "gold2" if state.painted else "ink6")
    return canvas


def beach(canvas: Canvas, x: int, y: int, wide: int, high: int, sun: float = 0.75) -> None:
    """A beach: sky, the `sun` at that share of its width, sea, a line of foam, sand, one parasol."""
    canvas.gradient(x, y, wide, high * 2 // 5, ("blue4", "blue5", "ink8"))
    sea = high // 4
    canvas.gradient(x, y + high * 2 // 5, wide, sea, ("blue2", "blue3", "blue4"))
    shore = y + high * 2 // 5 + sea
    canvas.rect(x, shore, wide, y + high - shore, "gold4")
    canvas.rect(x, shore, wide, 1, "ink8")
    for across in range(0, wide, 5):
        canvas.rect(x + across, shore + 2 + across % 4, 2, 1, "gold3")
    canvas.ellipse(x + int(wide * sun), y + high // 5, high / 11, high / 11, "gold3")
    at, foot = x + wide // 3, y + high - 3
    canvas.rect(at, foot - high // 4, 1, high // 4, "wood2")
    canvas.polygon([(at - 6, foot - high // 5), (at + 1, foot - high // 3), (at + 7, foot - high // 5)], "red1")


def beach_poster(state: State) -> Canvas:
    """A poster of a beach in a frame as wide as a door; without paint, paste and a corner."""
    canvas = Canvas(52, 44)
    panel(canvas, 1, 1, 50, 42, "wood3" if state.painted else "ink4")
    if state.painted:
        beach(canvas, 4, 4, 44, 36, sun=0.89)
        word(canvas, 6, 6, "AT ONE", "blue0")
    else:
        canvas.rect(4, 4, 44, 36, "ink5")
        dice = random.Random(9)
        for _ in range(50):
            canvas.rect(
                4 + dice.randrange(40), 4 + dice.randrange(35), dice.randint(1, 4), 1, dice.choice(("ink4", "ink6"))
            )
        canvas.polygon([(30, 4), (48, 4), (48, 22)], "ink6")
    return canvas.outline("ink0")


def mouth(state: State) -> Canvas:
    """The line's viaduct, 176 x 112 px, and the arch in it where the underpass goes down."""
    canvas = Canvas(176, 112, "tan1" if state.painted else "ink5")
    dice = random.Random(12)
    for row, y in enumerate(range(12, 112, 7)):
        canvas.shade(canvas.rect_mask(0, y, 176, 1), -1)
        for x in range(8 * (row % 2), 176, 16):
            canvas.shade(canvas.rect_mask(x, y, 1, 7), -1)
            if dice.random() < 0.25:
                canvas.shade(canvas.rect_mask(x + 1, y + 1, 15, 6), dice.choice((-1, 1)))
    canvas.rect(0, 0, 176, 10, "ink6" if state.painted else "ink4")
    canvas.rect(0, 0, 176, 1, "ink7")
    canvas.rect(0, 10, 176, 3, "ink3")
    arch = canvas.ellipse_mask(70, 66, 36, 34) | canvas.rect_mask(34, 66, 73, 46)
    inner = canvas.ellipse_mask(70, 67, 30, 28) | canvas.rect_mask(40, 67, 61, 45)
    canvas.fill(arch, "tan3" if state.painted else "ink6")
    canvas.fill(inner, "ink1")
    for number, y in enumerate(range(72, 112, 6)):
        canvas.rect(
            42 + number, y, 57 - 2 * number, 6, ("ink2", "ink2", "ink3", "ink3", "ink4", "ink4", "ink5")[number]
        )
        canvas.rect(
            42 + number, y, 57 - 2 * number, 1, ("ink3", "ink3", "ink4", "ink4", "ink5", "ink6", "ink6")[number]
        )
    if state.painted:
        for x in range(34, 108, 8):
            for y in (30, 31, 32):
                canvas.ellipse(x, y + abs(x - 70) // 6, 4, 3, ("green1", "green2", "green3")[y - 30])
    else:
        for x in (22, 118, 140, 166):
            for down in range(dice.randint(24, 70)):
                canvas.shade_dithered(canvas.rect_mask(x, 13 + down, 3, 1), -1, 0.7)
        word(canvas, 53, 19, "CLOSED", "ink2")
    canvas.rect(0, 108, 34, 4, "ink4")
    canvas.rect(107, 108, 69, 4, "ink4")
    return canvas


def arcade(state: State) -> Canvas:
    """The arcade's sides, 64 x 160 px: what its ribs stand on."""
    canvas = Canvas(64, 160)
    for x in (0, 61):
        canvas.rect(x, 0, 3, 160, "teal1" if state.painted else "ink3")
    return canvas


def arcade_rib(lit: bool, state: State) -> Canvas:
    """A rib of its roof, 64 x 20 px; some have a lamp, `lit` under paint. It is sorted by its foot, so that it lies
    over nobody's face."""
    canvas = Canvas(64, 20)
    for x in range(64):
        y = round(9 * ((x - 31.5) / 31.5) ** 2)
        canvas.rect(x, y, 1, 3, "teal1" if state.painted else "ink3")
        canvas.pixel(x, y, "teal2" if state.painted else "ink5")
    if lit and state.painted:
        canvas.rect(31, 3, 1, 4, "ink2")
        canvas.ellipse(31.5, 12, 4.6, 4.8, "gold2")
        canvas.rect(29, 10, 1, 4, "gold4")
    return canvas


def arcade_floor(state: State) -> Canvas:
    """What one walks on under it: lozenges of two stones, a border; without paint some are gone. Flat, 56 x 160 px."""
    canvas = Canvas(56, 160, "ink7" if state.painted else "ink5")
    y, x = np.mgrid[0:160, 0:56]
    dark = (x + y) // 8 % 2 == (x - y) // 8 % 2
    canvas.fill(dark, "teal3" if state.painted else "ink4")
    for left in (0, 53):
        canvas.rect(left, 0, 3, 160, "teal2" if state.painted else "ink3")
    if not state.painted:
        dice = random.Random(14)
        for _ in range(9):
            canvas.ellipse(dice.randrange(6, 50), dice.randrange(160), dice.uniform(3, 7), dice.uniform(2, 4), "ink3")
    return canvas


def stubs() -> Canvas:
    """Five ends of candles, burnt down on the stone."""
    canvas = Canvas(26, 12)
    for x, y, high in ((2, 5, 4), (7, 3, 5), (12, 6, 3), (17, 4, 5), (21, 7, 2)):
        canvas.rect(x, y, 3, high, "ink8")
        canvas.rect(x, y + high - 1, 3, 1, "ink6")
        canvas.pixel(x + 1, y - 1, "ink1")
        canvas.rect(x - 1, y + high, 5, 1, "ink7")
    return canvas
